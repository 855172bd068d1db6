#!/bin/sh
# Qt needs a few system libraries on Debian and Ubuntu. Install them where we may,
# else say exactly which are missing. Other systems are left alone.
set -eu
OFFSCREEN="libglib2.0-0 libegl1 libgl1 libfontconfig1 libdbus-1-3 libxkbcommon0"
WINDOW="libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-image0 libxcb-render-util0 libxcb-xinerama0 libxcb-randr0"

command -v dpkg-query >/dev/null 2>&1 || exit 0

wanted="$OFFSCREEN"
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && wanted="$wanted $WINDOW"

missing=""
for package in $wanted; do
  # Ubuntu 24.04 renamed some packages with the ending t64.
  dpkg-query -W -f='${Status}\n' "$package" "${package}t64" 2>/dev/null \
    | grep -q "install ok installed" || missing="$missing $package"
done
[ -z "$missing" ] && exit 0

if [ "$(id -u)" = 0 ]; then
  echo "Installing what Qt needs:$missing"
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing >/dev/null && exit 0
fi
echo "These system libraries are missing, and the window cannot open without them:"
echo "   $missing"
echo "Install them once with:"
echo "    sudo apt-get install$missing"
exit 1
