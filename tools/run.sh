#!/bin/sh
# Open the window; on a machine without a screen do the same job headless into out/.
set -eu
python="$1"
shift
export LC_ALL="${LC_ALL:-C.UTF-8}"
case "$(uname -s)" in
  Linux)
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
      echo "No screen here: making the papers and pictures of the demonstration ward instead."
      QT_QPA_PLATFORM=offscreen exec "$python" main.py demo --out out "$@"
    fi
    ;;
esac
exec "$python" main.py "$@"
