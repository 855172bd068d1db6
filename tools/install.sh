#!/bin/sh
# Install packages on Debian and Ubuntu where we may, else say exactly which are missing:
# install.sh WHO PACKAGE...
set -eu
who="$1"
shift
as_root=""
[ "$(id -u)" = 0 ] || as_root="sudo -n" # only where it asks for no password

if command -v apt-get >/dev/null 2>&1 && $as_root true 2>/dev/null; then
  echo "Installing what $who needs: $*"
  if said="$({ $as_root apt-get update -qq &&
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@"; } 2>&1)"; then
    exit 0
  fi
  echo "$said" >&2
fi
echo "$who needs these system packages, and they are not here:" >&2
echo "    $*" >&2
echo "Nothing was opened. Install them once, then try again:" >&2
echo "    sudo apt-get install $*" >&2
exit 1
