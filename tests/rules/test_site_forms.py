"""Forms of sites: who filled them in."""

from desktop.rules.site_forms import FormLabels, FormValues, guess_labels, read_form

TEXT = "Заявка\nИмя: Вера\nТелефон: 8 916 123-45-67\nE-mail:\nvera@dom.ru\nКомментарий: вывеска\nсрочно\n"
LABELS = FormLabels("Имя:", "Телефон:", "E-mail:", "Комментарий:")


def test_the_values_stand_after_their_labels() -> None:
    assert read_form(LABELS, TEXT) == FormValues("Вера", "8 916 123-45-67", "vera@dom.ru", "вывеска\nсрочно")


def test_a_field_that_is_missing_is_empty() -> None:
    assert read_form(LABELS, "имя Вера") == FormValues()
    assert read_form(FormLabels(name="имя"), "ИМЯ - Вера") == FormValues("Вера")


def test_usual_labels_are_guessed() -> None:
    assert guess_labels(TEXT) == LABELS
    assert guess_labels("Добрый день") == FormLabels()
