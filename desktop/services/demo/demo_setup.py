"""The setup of the demo office: the file in the resources, its dates counted back from today."""

from copy import deepcopy
from datetime import date, timedelta
from typing import Any

from desktop.exchange.office_file import parse_office_file
from desktop.exchange.office_file.setup_reader import load
from desktop.exchange.office_file.setup_records import OfficeFile
from desktop.resources import resource
from desktop.rules.months import Month

PAID_MONTHS = 6
"""How many months before the present one the demo office has paid by schemes."""


def office_file(today: date) -> OfficeFile:
    """Return the demo's setup file as if it were written today."""
    path = resource("demo", "office.toml")
    data: dict[str, Any] = deepcopy(load(path))
    this = Month.of(today)
    for employee in data["employees"]:
        employee["hired"] = this.plus(-employee.pop("months_ago")).first + timedelta(days=2)
    for scheme in data["schemes"]:
        scheme["from"] = str(this.plus(-PAID_MONTHS))
    return parse_office_file(data, path.name)
