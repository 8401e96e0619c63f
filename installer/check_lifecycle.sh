#!/bin/bash
# The installer's whole life in Wine: install, work, upgrade refused and done, uninstall. After build.sh.
#
#   installer/check_lifecycle.sh [FOLDER]     the folder that build.sh worked in; default: build/windows
set -euo pipefail
HERE=$(dirname "$(realpath "$0")") ROOT=$(dirname "$(dirname "$(realpath "$0")")")
WORK=$(realpath -m "${1:-$ROOT/build/windows}")
VERSION=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$ROOT/desktop/__init__.py")
SETUP=$ROOT/dist/DolyaSetup-$VERSION.exe
NEXT=$WORK/DolyaSetup-next.exe
# A user and a Windows of its own, as clean as on a new PC.
export HOME=$WORK/home WINEPREFIX=$WORK/home/wine WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" LC_ALL=C.UTF-8

step() { printf '%5d s  %s\n' $SECONDS "$*"; }
windows() { timeout 900 wine "$@" </dev/null 2>&1 | cat; }
server() { if command -v wineserver >/dev/null; then wineserver "$@"; else /usr/lib/wine/wineserver64 "$@"; fi; }
trap 'server -k 2>/dev/null || true' EXIT

step "a newer version's installer, quickly packed"
makensis -INPUTCHARSET UTF8 -V1 -X"SetCompressor /FINAL zlib" -DVERSION="$VERSION.1" \
    -DPROGRAM="$WORK/dist/Dolya" -DOUT="$NEXT" "$HERE/dolya.nsi"

step "a clean Windows"
rm -rf "$HOME"
mkdir -p "$HOME/Desktop"
windows wineboot -i >/dev/null
windows winecfg -v win10
cp "$WORK/bcryptprimitives.dll" "$WINEPREFIX/drive_c/windows/system32/" # what Wine 8 lacks

step "life cycle"
status=0
windows "$WORK/python/python.exe" "Z:$HERE/check_lifecycle.py" "Z:$SETUP" "Z:$NEXT" "$VERSION" |
    tee "$WORK/lifecycle.log" || status=$?
grep -q '^0 failed' "$WORK/lifecycle.log" || status=1
step "done"
exit $status
