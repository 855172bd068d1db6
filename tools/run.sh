#!/bin/sh
# Open the window: on the demonstration ward when nothing is asked for, on one's own with --own.
# On a machine without a screen make the papers and pictures of the demonstration in out/.
set -eu
python="$1"
shift
export LC_ALL="${LC_ALL:-C.UTF-8}"

case "${1:-}" in
  --own) shift ;;
  "") set -- --demo ;;
esac

if [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$python" main.py "$@"
fi

export QT_QPA_PLATFORM=offscreen
export QT_LOGGING_RULES="default.warning=false" # of window sizes, once a picture
case "${1:-}" in
  --demo)
    echo "No screen here: making the papers and pictures of the demonstration ward instead."
    shift
    "$python" main.py demo --out out "$@"
    echo "Open them: $(pwd)/out"
    ;;
  "" | --database*)
    echo "No screen here: a ward of your own needs one. Nothing was changed." >&2
    exit 1
    ;;
  *) exec "$python" main.py "$@" ;; # a job that needs no window
esac
