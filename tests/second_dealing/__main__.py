"""Compare dealing over many random offices: ``python -m tests.second_dealing 300``."""

import sys
import tempfile
from pathlib import Path

from desktop.storage.opening.opening import create_store
from tests.second_dealing.random_office import RandomOffice


def main(offices: int) -> None:
    """Print the seed of every office that differs, and how many were compared."""
    differing = 0
    for seed in range(offices):
        with tempfile.TemporaryDirectory() as folder:
            store = create_store(Path(folder) / "office.dolya")
            try:
                RandomOffice(store, seed).run(steps=60)
            except AssertionError as error:
                differing += 1
                print(f"office {seed} differs {error}")
            finally:
                store.close()
    print(f"{offices} offices compared, {differing} differ")
    sys.exit(1 if differing else 0)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
