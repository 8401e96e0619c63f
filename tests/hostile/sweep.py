"""Every hostile value in every column: ``python -m tests.hostile.sweep [PART OF]``; takes an hour or so."""

import logging
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.hostile.uses import salvage_it, use_office
from tests.hostile.values import HOSTILE, columns, spoil


def main(part: int = 0, of: int = 1) -> None:
    logging.disable(logging.CRITICAL)
    cases = [(table, column, value) for table, column in columns() for value in HOSTILE][part::of]
    tried = 0
    for table, column, value in cases:
        with TemporaryDirectory(prefix="dolya-sweep-") as folder:
            for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
                os.environ[name] = folder
            path = Path(folder) / "office.dolya"
            for use in (use_office, salvage_it):
                if spoil(path, table, column, value):
                    tried += 1
                    try:
                        use(path)
                    except Exception as error:
                        print(
                            f"{use.__name__}: {table}.{column} = {str(value)[:30]!r}: {error!r}", flush=True
                        )
    print(f"{tried} cases")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
