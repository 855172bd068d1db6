#!/bin/sh
# Qt needs a few libraries of the system. Ask the linker which are not here; on Debian and
# Ubuntu install them where we may, else say exactly which are missing.
set -eu
[ "$(uname -s)" = Linux ] || exit 0
command -v ldd >/dev/null 2>&1 || exit 0

qt="$(echo .venv/lib/python3*/site-packages/PySide6)"
plugins="$qt/Qt/plugins/platforms"
wanted="$qt/QtWidgets.abi3.so $qt/QtPrintSupport.abi3.so $plugins/libqoffscreen.so"
[ -z "${DISPLAY:-}" ] || wanted="$wanted $plugins/libqxcb.so"
[ -z "${WAYLAND_DISPLAY:-}" ] || wanted="$wanted $plugins/libqwayland.so"

# shellcheck disable=SC2086 # several files
missing="$({ ldd $wanted 2>/dev/null || true; } | awk '/=> not found/ { print $1 }' | sort -u)"
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "Qt needs these libraries, and this system does not have them:" $missing >&2
  echo "Nothing was opened. Install them with this system's own packages, then try again." >&2
  exit 1
fi

# Debian names a package after its library: libX11.so.6 lies in libx11-6, libEGL.so.1 in libegl1.
packages="$(echo "$missing" | sed -E '
  s/^lib(glib|gthread)-2\.0\.so\.0$/libglib2.0-0/
  s/([0-9])\.so\.([0-9]+)$/\1-\2/
  s/\.so\.([0-9]+)$/\1/' | tr '[:upper:]' '[:lower:]' | sort -u)"
# shellcheck disable=SC2086 # several packages
exec sh tools/install.sh Qt $packages
