#!/bin/bash
# Freezes the program on Linux with the locked wheels and runs its self-test; CI always does this.
#
#   installer/check_frozen_linux.sh [FOLDER]     default: build/linux
#
# PYTHON names a CPython 3.11; the virtual environment in FOLDER is kept for the next time.
set -euo pipefail
HERE=$(dirname "$(realpath "$0")") ROOT=$(dirname "$(dirname "$(realpath "$0")")")
WORK=$(realpath -m "${1:-$ROOT/build/linux}") PYTHON=${PYTHON:-python3.11}
LOCK=$HERE/requirements-linux.txt
step() { printf '%5d s  %s\n' $SECONDS "$*"; }
mkdir -p "$WORK"
command -v objdump >/dev/null || { echo "objdump is needed: apt install binutils"; exit 1; }

if ! cmp -s "$LOCK" "$WORK/installed.txt"; then
    step "locked wheels"
    rm -rf "$WORK/venv"
    "$PYTHON" -m venv "$WORK/venv"
    "$WORK/venv/bin/python" -m pip --disable-pip-version-check install -qq --require-hashes --no-deps \
        --only-binary=:all: -r "$LOCK"
    cp "$LOCK" "$WORK/installed.txt"
fi

step "freeze"
(cd "$ROOT" && "$WORK/venv/bin/python" -m PyInstaller --noconfirm --distpath "$WORK/dist" \
    --workpath "$WORK/freeze" "$HERE/dolya.spec") >"$WORK/pyinstaller.log" 2>&1 ||
    { tail -40 "$WORK/pyinstaller.log"; exit 1; }
du -sh --apparent-size "$WORK/dist/Dolya"

step "self-test"
QT_QPA_PLATFORM=offscreen "$WORK/dist/Dolya/dolya-cli" self-test
step "done"
