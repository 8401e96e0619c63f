"""Fuzzing by coverage: ``python -m tests.hostile.fuzz TARGET``; an input that fails is kept in the corpus.

Needs the package atheris, which is no dependency: its wheels are for Linux only.
"""

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

CORPUS = Path(__file__).parent / "corpus"


def main() -> None:
    try:
        import atheris
    except ImportError:
        sys.exit("atheris is not installed here: pip install atheris")
    with atheris.instrument_imports(include=["desktop", "tomllib", "phonenumbers", "stdnum", "defusedxml"]):
        from tests.hostile.targets import SEEDS, TARGETS
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("target", choices=sorted(TARGETS))
    asked.add_argument("--seconds", type=int, default=600)
    options = asked.parse_args()
    kept = CORPUS / options.target
    kept.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="dolya-fuzz-") as folder:
        room, seeds = Path(folder), Path(folder) / "seeds"
        seeds.mkdir()
        for number, seed in enumerate(SEEDS[options.target]):
            (seeds / f"seed{number}").write_bytes(seed)

        def one(data: bytes) -> None:
            TARGETS[options.target](data, room)

        limits = [
            f"-max_total_time={options.seconds}",
            "-timeout=20",
            "-rss_limit_mb=1500",
            "-print_final_stats=1",
        ]
        atheris.Setup([sys.argv[0], *limits, f"-artifact_prefix={kept}/", str(seeds), str(kept)], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
