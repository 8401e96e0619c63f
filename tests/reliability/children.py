"""Child processes that begin in a moment: forked from a program that has everything imported already."""

import os
import signal
import traceback
from collections.abc import Callable, Iterable


def fork(work: Callable[[], object]) -> int:
    """A process that does the work and ends; returns its id."""
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        work()
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(code)


def kill(child: int) -> None:
    """End it in the middle of whatever it does."""
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def wait(children: Iterable[int]) -> list[int]:
    """The exit codes of children that end by themselves."""
    return [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
