#!/bin/bash
# Builds the Windows installer on a stock Debian 12: dist/DolyaSetup-<version>.exe
#
#   installer/build.sh [FOLDER]     FOLDER keeps downloads and intermediate files; default: build/windows
#
# Missing Debian packages are installed (as root or with sudo). Every wheel is checked against its hash in
# requirements-{win,tools}.txt. Signing: set SIGN to a command that signs the file whose name is put after it:
#
#   SIGN='/path/to/sign.sh' installer/build.sh
set -euo pipefail
HERE=$(dirname "$(realpath "$0")") ROOT=$(dirname "$(dirname "$(realpath "$0")")")
WORK=$(realpath -m "${1:-$ROOT/build/windows}") SIGN=${SIGN:-}
PACKAGES="wine wine64 nsis gcc-mingw-w64-x86-64 binutils-mingw-w64-x86-64 unzip
    python3.11 python3.11-venv libpython3.11-stdlib ca-certificates"
MINGW=x86_64-w64-mingw32
VERSION=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$ROOT/desktop/__init__.py")
export WINEPREFIX=$WORK/wine WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" LC_ALL=C.UTF-8

step() { printf '%5d s  %s\n' $SECONDS "$*"; }
windows() { wine "$@" </dev/null 2>&1 | cat; } # output goes through a pipe: a file as stdout does not work
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
server() { if command -v wineserver >/dev/null; then wineserver "$@"; else /usr/lib/wine/wineserver64 "$@"; fi; }
trap 'server -k 2>/dev/null || true' EXIT

step "Debian packages"
missing=$(for package in $PACKAGES; do
    dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || echo "$package"
done)
if [ -n "$missing" ]; then
    as_root apt-get update -qq
    # shellcheck disable=SC2086 # a list of words
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi
mkdir -p "$WORK/wheels"

step "wheels, checked against their hashes"
/usr/bin/python3.11 -m venv "$WORK/tools"
pip() { "$WORK/tools/bin/python" -m pip --disable-pip-version-check -qq "$@"; }
TARGET="--platform win_amd64 --python-version 3.11 --implementation cp --abi cp311 --abi abi3 --abi none"
# shellcheck disable=SC2086
pip download --no-deps --require-hashes --only-binary=:all: $TARGET \
    -r "$HERE/requirements-win.txt" -d "$WORK/wheels"
pip install --no-deps --require-hashes --only-binary=:all: -r "$HERE/requirements-tools.txt"
sed -n '/^pyinstaller==/,/[^\\]$/p' "$HERE/requirements-win.txt" >"$WORK/pyinstaller.txt"
# Named a platform that its source has a loader for, or else pip would compile one for Linux now.
PYI_PLATFORM=Windows-64bit-intel pip download --no-deps --require-hashes --no-binary=pyinstaller \
    --no-build-isolation -r "$WORK/pyinstaller.txt" -d "$WORK/wheels"

step "Windows CPython"
"$HERE/windows_python.sh" "$WORK"/wheels/panda3d-*.whl "$WORK/python"
find "$WORK/wheels" -name '*.whl' ! -name 'panda3d-*' >"$WORK/wheels.txt"
# shellcheck disable=SC2046,SC2086
pip install --no-index --no-deps --no-compile --only-binary=:all: $TARGET \
    --target "$WORK/python/Lib/site-packages" $(cat "$WORK/wheels.txt")

step "PyInstaller's loader, compiled here"
tar -C "$WORK" -xzf "$WORK"/wheels/pyinstaller-*.tar.gz
LOADER=$(echo "$WORK"/pyinstaller-*/bootloader)
(cd "$LOADER" && "$WORK/tools/bin/python" ./waf --gcc distclean configure build_release install_release \
    build_releasew install_releasew CC=$MINGW-gcc AR=$MINGW-ar CFLAGS=-static) \
    >"$WORK/loader.log" 2>&1 || { tail -20 "$WORK/loader.log"; exit 1; }
cp "$LOADER"/../PyInstaller/bootloader/Windows-64bit-intel/run{,w}.exe \
    "$WORK/python/Lib/site-packages/PyInstaller/bootloader/Windows-64bit-intel/"

step "Wine"
rm -rf "$WINEPREFIX"
windows wineboot -i >/dev/null
windows winecfg -v win10
$MINGW-gcc -shared -s -o "$WORK/bcryptprimitives.dll" "$HERE/bcryptprimitives.c" -ladvapi32
cp "$WORK/bcryptprimitives.dll" "$WINEPREFIX/drive_c/windows/system32/" # what Wine 8 lacks

step "the frozen program, by PyInstaller"
rm -rf "$WORK/dist"
(cd "$ROOT" && windows "$WORK/python/python.exe" -m PyInstaller --noconfirm --clean \
    --distpath "Z:$WORK/dist" --workpath "Z:$WORK/freeze" "Z:$HERE/dolya.spec") >"$WORK/pyinstaller.log"
test -s "$WORK/dist/Dolya/Dolya.exe" || { tail -40 "$WORK/pyinstaller.log"; exit 1; }

step "its files are complete and Windows' own"
"$WORK/tools/bin/python" "$HERE/check_files.py" "$WORK/dist/Dolya"

step "its self-test"
windows "$WORK/dist/Dolya/dolya-cli.exe" self-test | tee "$WORK/self-test.log"
windows "$WORK/dist/Dolya/dolya-cli.exe" --version | grep -q "$VERSION"

if [ -n "$SIGN" ]; then
    step "signatures"
    for program in "$WORK"/dist/Dolya/*.exe; do $SIGN "$program"; done
fi

step "the installer, by NSIS"
mkdir -p "$ROOT/dist"
SETUP=$ROOT/dist/DolyaSetup-$VERSION.exe
makensis -INPUTCHARSET UTF8 -V2 -DVERSION="$VERSION" -DPROGRAM="$WORK/dist/Dolya" -DOUT="$SETUP" \
    ${SIGN:+-DSIGN="$SIGN"} "$HERE/dolya.nsi"

step "done"
du -sh --apparent-size "$WORK/dist/Dolya" "$SETUP"
