"""The commands for bad days: putting a backup back, and a report for support."""

import argparse
from pathlib import Path

from desktop.cli.office import now_of, place_of
from desktop.language.translate import fill, translate


def restore(options: argparse.Namespace) -> int:
    from desktop.language.recovery_report import kept_report
    from desktop.services.backups import recover_office

    report = recover_office(place_of(options), now_of(options), options.file, carry=options.carry_over)
    print("\n".join(kept_report(report)))
    return 0


def support_report(options: argparse.Namespace) -> int:
    from desktop.services.this_pc.support import support_report as write_report

    file: Path = options.file
    write_report(place_of(options), file, now_of(options))
    print(fill(translate("Cli", "The report for support is in %1"), file))
    return 0
