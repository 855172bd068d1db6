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

missing_libraries() {
  # shellcheck disable=SC2086 # several files
  { ldd $wanted 2>/dev/null || true; } | awk '/=> not found/ { print $1 }' | sort -u
}

# Debian names a package after its library: libX11.so.6 lies in libx11-6, libEGL.so.1 in libegl1.
packages_of() {
  sed -E 's/^lib(glib|gthread)-2\.0\.so\.0$/libglib2.0-0/; s/([0-9])\.so\.([0-9]+)$/\1-\2/
    s/\.so\.([0-9]+)$/\1/' | tr '[:upper:]' '[:lower:]' | sort -u | tr '\n' ' '
}

missing="$(missing_libraries)"
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "Qt needs these libraries, and this system does not have them:" $missing >&2
  echo "Nothing was opened. Install them with this system's own packages, then try again." >&2
  exit 1
fi
packages="$(echo "$missing" | packages_of)"
as_root=""
[ "$(id -u)" = 0 ] || as_root="sudo -n"
# sudo only where it asks for no password; apt's own words only where it did not work.
if $as_root true 2>/dev/null; then
  echo "Installing what Qt needs: $packages"
  said="$({ $as_root apt-get update -qq &&
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $packages; } 2>&1)" ||
    echo "$said" >&2
  [ -n "$(missing_libraries)" ] || exit 0
fi
echo "Qt needs these system packages, and they are not here:" >&2
echo "    $packages" >&2
echo "Nothing was opened. Install them once, then try again:" >&2
echo "    sudo apt-get install $packages" >&2
exit 1
