"""The catalogue of metrics: names, services and units."""

import pytest

from desktop.rules.metrics import (
    METRICS,
    METRICS_ON_DEMAND,
    Unit,
    find_metric,
    find_sum,
    is_metric,
    is_money,
    service_of_metric,
)
from tests.rules.slow_facts import differences

OWN_NAMES = ["service:Сайт", "service_revenue:Сайт: под ключ", "conversion:paid", "work:макет"]


@pytest.mark.parametrize("name", [*METRICS, *METRICS_ON_DEMAND, *OWN_NAMES])
def test_a_metric_is_found_by_its_name(name: str) -> None:
    assert is_metric(name)
    assert find_metric(name).name == name


@pytest.mark.parametrize(
    "name",
    [
        "",
        "profit",
        "service:",
        "service_revenue:",
        "Service:Сайт",
        "conversion:lost",
        "conversion:new",
        "work:",
    ],
)
def test_other_names_are_no_metrics(name: str) -> None:
    assert not is_metric(name)
    with pytest.raises(LookupError):
        find_metric(name)


def test_a_metric_tells_its_service_and_whether_it_is_money() -> None:
    assert service_of_metric("service_revenue:Сайт: под ключ") == "Сайт: под ключ"
    assert service_of_metric("revenue") is None
    money = [name for name in (*METRICS, "service:Сайт", "service_revenue:Сайт") if is_money(name)]
    assert money == ["revenue", "margin", "service_revenue:Сайт"]


def test_ratios_and_stocks_are_no_sums() -> None:
    names = [*METRICS, *METRICS_ON_DEMAND, *OWN_NAMES]
    assert [name for name in names if find_sum(name) is None] == [
        "average_order", "active_clients", "rating", "conversion:paid",
    ]  # fmt: skip
    assert find_metric("conversion:paid").unit is Unit.PART


@pytest.mark.parametrize("seed", range(20))
def test_a_second_calculation_of_a_random_office_finds_the_same_facts(seed: int) -> None:
    assert differences(seed) == {}
