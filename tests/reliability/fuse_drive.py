"""A drive that goes away, hangs and slows down: a pass-through file system that obeys a word in a file.

``python -m tests.reliability.fuse_drive BACKING MOUNT CONTROL [nolocks]``; the word in CONTROL is ``ok``,
``gone``, ``hang`` or ``slow MILLISECONDS``. With ``nolocks`` every byte-range lock is granted to everybody.
"""

import errno
import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    import mfusepy as fuse

GIVE_UP_SECONDS = 10


class Drive:
    """The drive as the tests hold it."""

    def __init__(self, folder: Path, *words: str) -> None:
        self.backing, self.path, self._control = folder / "backing", folder / "drive", folder / "control"
        for each in (self.backing, self.path):
            each.mkdir(parents=True)
        self.say("ok")
        command = [
            sys.executable,
            "-m",
            "tests.reliability.fuse_drive",
            self.backing,
            self.path,
            self._control,
        ]
        self._process = subprocess.Popen([*command, *words], stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + GIVE_UP_SECONDS
        while not self.path.is_mount():
            if time.monotonic() > deadline or self._process.poll() is not None:
                raise OSError("the drive was not mounted")
            time.sleep(0.02)

    def say(self, word: str) -> None:
        """Set how the drive behaves from now on."""
        new = self._control.with_suffix(".new")
        new.write_text(word)
        new.replace(self._control)

    def unmount(self) -> None:
        self.say("ok")
        subprocess.run(["fusermount3", "-u", "-z", self.path], check=False)
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(GIVE_UP_SECONDS)
        self._process.kill()


def file_system(backing: str, control: str, locks: bool) -> Any:
    """Return the file system that decides what the mount does with every call."""

    class Through(fuse.Operations):
        use_ns = True

        def __init__(self) -> None:
            self._lost = 0  # files opened before the drive went away stay lost when it is back
            self._of: dict[int, int] = {}
            self._was_gone = False

        def obey(self, handle: int | None = None) -> None:
            word, _, figure = Path(control).read_text().partition(" ")
            while word == "hang":
                time.sleep(0.05)
                word, _, figure = Path(control).read_text().partition(" ")
            if word == "slow":
                time.sleep(float(figure) / 1000)
            if word == "gone":
                self._lost += not self._was_gone
            self._was_gone = word == "gone"
            if word == "gone":
                raise fuse.FuseOSError(errno.EHOSTDOWN)
            if handle is not None and self._of.get(handle) != self._lost:
                raise fuse.FuseOSError(errno.EIO)

        def there(self, path: str) -> str:
            self.obey()
            return backing + path

        def _opened(self, handle: int) -> int:
            self._of[handle] = self._lost
            return handle

        def getattr(self, path: str, fh: int | None = None) -> dict[str, int]:
            found = os.lstat(self.there(path))
            plain = ("st_mode", "st_nlink", "st_size", "st_uid", "st_gid", "st_ino")
            times = {name: getattr(found, f"{name}_ns") for name in ("st_atime", "st_mtime", "st_ctime")}
            return {name: getattr(found, name) for name in plain} | times

        def readdir(self, path: str, fh: int) -> list[str]:
            return [".", "..", *(each.name for each in Path(self.there(path)).iterdir())]

        def open(self, path: str, flags: int) -> int:
            return self._opened(os.open(self.there(path), flags))

        def create(self, path: str, mode: int, fi: Any = None) -> int:
            return self._opened(os.open(self.there(path), os.O_RDWR | os.O_CREAT, mode))

        def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
            self.obey(fh)
            return os.pread(fh, size, offset)

        def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
            self.obey(fh)
            return os.pwrite(fh, data, offset)

        def truncate(self, path: str, length: int, fh: int | None = None) -> None:
            os.truncate(self.there(path), length)

        def fsync(self, path: str, datasync: int, fh: int) -> int:
            self.obey(fh)
            os.fsync(fh)
            return 0

        def release(self, path: str, fh: int) -> int:
            self._of.pop(fh, None)
            os.close(fh)
            return 0

        def unlink(self, path: str) -> None:
            Path(self.there(path)).unlink()

        def rename(self, old: str, new: str) -> None:
            Path(self.there(old)).rename(self.there(new))

        def mkdir(self, path: str, mode: int) -> None:
            Path(self.there(path)).mkdir(mode)

        def rmdir(self, path: str) -> None:
            Path(self.there(path)).rmdir()

        def utimens(self, path: str, times: tuple[int, int] | None = None) -> None:
            os.utime(self.there(path), ns=times)

    class Lockless(Through):
        def lock(self, path: str, fh: int, cmd: int, lock: Any) -> int:
            return 0

    return (Through if locks else Lockless)()


if __name__ == "__main__":
    backing_folder, mount, control_file = sys.argv[1:4]
    fuse.FUSE(
        file_system(backing_folder, control_file, "nolocks" not in sys.argv), mount, foreground=True,
        direct_io=True, nothreads=False, attr_timeout=0, entry_timeout=0, negative_timeout=0,
    )  # fmt: skip
