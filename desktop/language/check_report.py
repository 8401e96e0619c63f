"""The findings of ``dolya check``, in sentences."""

from desktop.language.errors import error_sentence
from desktop.language.translate import fill, translate
from desktop.rules.errors import DolyaError
from desktop.services.checking.checking import CheckReport


def check_lines(report: CheckReport) -> list[str]:
    """A line for everything that does not hold; one line that all is well otherwise."""
    if report.ok:
        rows = sum(report.counts.values())
        return [fill(translate("Check", "Everything holds: %1 rows checked."), rows)]
    return [error_sentence(DolyaError(finding.code, **finding.details)) for finding in report.findings]
