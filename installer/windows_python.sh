#!/bin/bash
# Assembles a Windows CPython on Linux, for PyInstaller in Wine:  windows_python.sh PANDA3D_WHEEL FOLDER
#
# The signed python311.dll of python.org, its extension modules, OpenSSL and SQLite (all 3.11.7) come out of
# a wheel that carries them; Lib is Debian's python3.11 (3.11.2 with Debian's security fixes). The pieces fit:
# byte code, C API and private modules do not change within 3.11.
set -euo pipefail
WHEEL=$(realpath "$1") PYTHON=$(realpath -m "$2") LIB=/usr/lib/python3.11 MINGW=x86_64-w64-mingw32
SCRATCH=$(mktemp -d)
trap 'rm -rf "$SCRATCH"' EXIT

rm -rf "$PYTHON"
mkdir -p "$PYTHON/DLLs" "$PYTHON/Lib/site-packages"
unzip -q "$WHEEL" 'deploy_libs/*' -d "$SCRATCH"
cd "$SCRATCH/deploy_libs"
cp python311.dll "$PYTHON/"
cp VCRUNTIME140.dll "$PYTHON/vcruntime140.dll"
find . \( -name '*.pyd' -o -name 'lib*.dll' -o -name sqlite3.dll \) ! -name '_tkinter*' -exec cp {} "$PYTHON/DLLs/" \;
tar -C $LIB -h --exclude=__pycache__ --exclude=./lib-dynload --exclude='./config-*' --exclude=./test \
    --exclude=./idlelib --exclude=./tkinter --exclude=./sitecustomize.py --exclude='./_sysconfigdata*' \
    --exclude=./EXTERNALLY-MANAGED -cf - . | tar -C "$PYTHON/Lib" -xf -

# python.exe: Py_Main and nothing else. python3.dll: forwards to python311.dll, for wheels of the stable ABI.
cd "$SCRATCH"
$MINGW-objdump -p "$PYTHON/python311.dll" |
    awk '/\[Ordinal\/Name Pointer\] Table/ {on = 1; next} on && /\[ *[0-9]+\]/ {print $NF} on && /^$/ {on = 0}' > exports
{ echo "LIBRARY python311.dll"; echo EXPORTS; cat exports; } > python311.def
{ echo "LIBRARY python3.dll"; echo EXPORTS; sed 's/.*/& = python311.&/' exports; } > python3.def
$MINGW-dlltool -d python311.def -l libpython311.a
echo 'int __stdcall DllMain(void *module, unsigned reason, void *reserved) { return 1; }' > python3.c
$MINGW-gcc -shared -nostdlib -e DllMain -o "$PYTHON/python3.dll" python3.c python3.def
cat > python.c <<'C'
#include <wchar.h>
__declspec(dllimport) int Py_Main(int, wchar_t **);
int wmain(int count, wchar_t **arguments) { return Py_Main(count, arguments); }
C
$MINGW-gcc -O2 -s -municode -o "$PYTHON/python.exe" python.c libpython311.a
