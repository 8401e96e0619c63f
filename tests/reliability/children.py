"""Child processes that begin in a moment: forked from a program that has everything imported already."""

import ctypes
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterable

_PR_SET_PDEATHSIG = 1


def fork(work: Callable[[], object]) -> int:
    """A process that does the work and ends, with its parent at the latest; returns its id."""
    child = os.fork()
    if child:
        return child
    # None is left behind to write where the next test works.
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    code = 1
    try:
        work()
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


def kill(child: int) -> None:
    """End it in the middle of whatever it does."""
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def wait(children: Iterable[int], deadline: float = float("inf")) -> list[int]:
    """The exit codes of children that end by themselves; who has not by the deadline is killed."""
    codes = []
    for child in children:
        while not (ended := os.waitpid(child, os.WNOHANG))[0] and time.monotonic() < deadline:
            time.sleep(0.02)
        if not ended[0]:
            os.kill(child, signal.SIGKILL)
            ended = os.waitpid(child, 0)
        codes.append(os.waitstatus_to_exitcode(ended[1]))
    return codes
