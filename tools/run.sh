#!/bin/sh
# Open the window: on the demonstration ward when nothing is asked for, on one's own with --own.
# On a machine without a screen make the papers and pictures of the demonstration in out/.
set -eu
python="$1"
shift
export LC_ALL="${LC_ALL:-C.UTF-8}"
wanted="${1:-}"
if [ "$wanted" = "--own" ]; then
  shift
elif [ -z "$wanted" ]; then
  set -- --demo
fi
case "$(uname -s)" in
  Linux)
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
      if [ "$wanted" = "--own" ]; then
        echo "No screen here: a ward of your own needs one. Nothing was changed." >&2
        exit 1
      fi
      echo "No screen here: making the papers and pictures of the demonstration ward instead."
      [ -n "$wanted" ] || shift
      QT_QPA_PLATFORM=offscreen exec "$python" main.py demo --out out "$@"
    fi
    ;;
esac
exec "$python" main.py "$@"
