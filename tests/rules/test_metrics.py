"""The catalogue of metrics: names, services and units."""

import pytest

from desktop.rules.metrics import METRICS, find_metric, is_metric, is_money, service_of_metric


@pytest.mark.parametrize("name", [*METRICS, "service:Сайт", "service_revenue:Сайт: под ключ"])
def test_a_metric_is_found_by_its_name(name: str) -> None:
    assert is_metric(name)
    assert find_metric(name).name == name


@pytest.mark.parametrize("name", ["", "profit", "service:", "service_revenue:", "Service:Сайт"])
def test_other_names_are_no_metrics(name: str) -> None:
    assert not is_metric(name)
    with pytest.raises(LookupError):
        find_metric(name)


def test_a_metric_tells_its_service_and_whether_it_is_money() -> None:
    assert service_of_metric("service_revenue:Сайт: под ключ") == "Сайт: под ключ"
    assert service_of_metric("revenue") is None
    money = [name for name in (*METRICS, "service:Сайт", "service_revenue:Сайт") if is_money(name)]
    assert money == ["revenue", "margin", "service_revenue:Сайт"]
