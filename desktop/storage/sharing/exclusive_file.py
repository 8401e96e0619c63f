"""Opens a file exclusively: without sharing on Windows, with an exclusive lock elsewhere."""

import sys
from pathlib import Path

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _KERNEL = ctypes.WinDLL("kernel32", use_last_error=True)
    _KERNEL.CreateFileW.restype = wintypes.HANDLE
    _KERNEL.CreateFileW.argtypes = [
        wintypes.LPCWSTR, wintypes.DWORD, wintypes.DWORD, wintypes.LPVOID, wintypes.DWORD, wintypes.DWORD,
        wintypes.HANDLE,
    ]  # fmt: skip
    _KERNEL.CloseHandle.argtypes = [wintypes.HANDLE]
    _READ_WRITE, _OPEN_ALWAYS, _NORMAL = 0xC0000000, 4, 0x80
    _SHARING_VIOLATION = 32
    _INVALID = wintypes.HANDLE(-1).value

    def take(path: Path) -> int | None:
        """Return a handle that keeps all others out until it is released, or None if another has the file.

        The file is made if needed. Raises OSError for any other failure.
        """
        handle = _KERNEL.CreateFileW(str(path), _READ_WRITE, 0, None, _OPEN_ALWAYS, _NORMAL, None)
        if handle != _INVALID:
            return int(handle)
        code = ctypes.get_last_error()
        if code == _SHARING_VIOLATION:
            return None
        raise ctypes.WinError(code)

    def release(handle: int) -> None:
        _KERNEL.CloseHandle(handle)

else:
    import fcntl
    import os

    def take(path: Path) -> int | None:
        """Return a handle that keeps all others out until it is released, or None if another has the file.

        The file is made if needed. Raises OSError for any other failure.
        """
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            return None
        except BaseException:
            os.close(handle)
            raise
        return handle

    def release(handle: int) -> None:
        os.close(handle)
