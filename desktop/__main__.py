"""``python -m desktop`` and the command ``dolya``."""

import gc
import sys

QUIET = 50_000
"""Python looks for garbage after so many new objects: an office's orders are read by ten thousands, and
none of them is garbage."""


def main() -> int:
    from desktop.cli.main import run

    gc.set_threshold(QUIET, 20, 20)
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
