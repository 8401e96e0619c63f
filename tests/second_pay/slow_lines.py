"""A month's lines of pay, slowly: every component straight from the rules, over plain data."""

from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from desktop.rules.months import Month
from tests.second_pay.plain_office import MONTHS, PlainOffice, PlainPayment, PlainPerson, Table
from tests.second_pay.slow_credit import SlowCredit, largest_remainder, rounded

VARIABLE = ("percent", "piece", "pool", "bonus", "quality")


@dataclass
class Sheet:
    """A month of one employee while it is computed; amounts are kept per component, order and rate."""

    person: PlainPerson
    month: Month
    lines: list[tuple[str, str, Decimal]] = field(default_factory=list)

    def add(self, kind: str, amount: Decimal, order: str = "") -> None:
        self.lines.append((kind, order, amount))

    def total(self, *kinds: str) -> Decimal:
        return sum((amount for kind, _, amount in self.lines if kind in kinds), Decimal(0))


class SlowLines:
    """The lines of one employee and month; ``earned`` is what earlier months brought, without leave."""

    def __init__(self, office: PlainOffice) -> None:
        self.office = office
        self.earned: dict[tuple[Month, str], Decimal] = {}

    def lines(self, credit: SlowCredit, month: Month, person: PlainPerson) -> list[tuple[str, str, Decimal]]:
        sheet = Sheet(person, month)
        by_kind = [(part["kind"], part) for part in person.scheme]
        for kind in ("salary", "leave", "percent", "piece", "pool", "bonus", "quality", "penalty", "minimum"):
            if kind == "leave":
                self._leave(sheet)
            for own, part in by_kind:
                if own == kind:
                    getattr(self, f"_{kind}")(credit, sheet, part)
        for what, sign in (("bonus", 1), ("deduction", -1)):
            amount = self._adjusted(month, person.name, what)
            if amount:
                sheet.add("adjustment", sign * amount)
        if not employed(person, month):
            return [line for line in sheet.lines if line[2]]
        return sheet.lines

    def _adjusted(self, month: Month, name: str, kind: str) -> Decimal:
        own = (
            amount
            for at, who, what, amount in self.office.adjustments
            if (at, who, what) == (month, name, kind)
        )
        return sum(own, Decimal(0))

    def _days(self, sheet: Sheet) -> Fraction:
        return self.office.paid_days[sheet.month, sheet.person.name] / self.office.working_days[sheet.month]

    def _salary(self, credit: SlowCredit, sheet: Sheet, part: Table) -> None:
        if employed(sheet.person, sheet.month):
            amount = ramped(part, "amount", sheet) or part["amount"]
            sheet.add("salary", rounded(Fraction(amount) * self._days(sheet)))

    def _leave(self, sheet: Sheet) -> None:
        for begins, days in self.office.leaves.get((sheet.month, sheet.person.name), []):
            earned = []
            for back in range(1, 13):
                place = Month.of(begins).plus(-back), sheet.person.name
                if place in self.earned:
                    earned.append(self.earned[place])
                elif place[0] not in MONTHS and place in self.office.earned_before:
                    earned.append(self.office.earned_before[place][0])
            average = Fraction(sum(earned, Decimal(0))) / len(earned) if earned else Fraction(0)
            sheet.add("leave", rounded(average / Fraction("29.3") * days))

    def _percent(self, credit: SlowCredit, sheet: Sheet, part: Table) -> None:
        by_line: dict[tuple[str, Fraction, bool], Fraction] = {}
        for payment, rate, basis in self._paid(credit, sheet, part):
            key = payment.order, rate, False
            by_line[key] = by_line.get(key, Fraction(0)) + basis
        for refund in credit.payments:
            if refund.amount < 0 and refund.day in sheet.month and not gone(sheet.person, sheet.month):
                for payment, low, high in credit.reversed_by(refund):
                    for rate, basis in self._given_back(credit, sheet, part, payment, low, high):
                        key = payment.order, rate, True
                        by_line[key] = by_line.get(key, Fraction(0)) - basis
        for (order, rate, _), basis in by_line.items():
            sheet.add("percent", rounded(basis * rate), order)

    def _paid(
        self, credit: SlowCredit, sheet: Sheet, part: Table
    ) -> list[tuple[PlainPayment, Fraction, Fraction]]:
        """(payment, rate, basis) of everything that the component pays for in the month, refunds left out."""
        name, paid = sheet.person.name, []
        so_far = Fraction(0)
        for payment in credit.payments:
            if (
                payment.amount < 0
                or payment.day not in sheet.month
                or not matches(credit, part, payment, self.office)
            ):
                continue
            basis = Fraction(self._credited(credit, payment, payment.amount, name, part))
            if basis:
                for rate, piece in self._cut(credit, sheet, part, so_far, basis):
                    paid.append((payment, rate, piece))
            so_far += basis
        return paid

    def _credited(
        self, credit: SlowCredit, payment: PlainPayment, amount: Decimal, name: str, part: Table
    ) -> Decimal:
        order, of = credit.orders[payment.order], part.get("of", "revenue")
        own = credit.parts(order, amount, payment.day, of).get(name, Decimal(0))
        if part.get("credit") != "finder":
            return own
        if credit.finder(order, payment.day) != name:
            return Decimal(0)
        return credit.value(order, amount, of) - own

    def _cut(
        self, credit: SlowCredit, sheet: Sheet, part: Table, so_far: Fraction, basis: Fraction
    ) -> list[tuple[Fraction, Fraction]]:
        """The basis by rates: one rate, or marginal stretches of [so_far, so_far + basis)."""
        rate = ramped(part, "rate", sheet)
        if rate is None:
            rate = part.get("rate")
        if rate is not None:
            return [(Fraction(rate), basis)]
        tiers = [(Fraction(one["from"]), Fraction(one["rate"])) for one in part["tiers"]]
        plan = self._plan(sheet.month, sheet.person.name, "revenue")
        reached = self._attained_for_tiers(credit, sheet, "revenue")
        if reached is None:
            return [(tiers[0][1], basis)]
        if part["mode"] == "whole" or not plan:
            held = [rate for start, rate in tiers if start <= max(reached, 0)]
            return [(held[-1], basis)]
        pieces = []
        for place, (start, rate) in enumerate(tiers):
            low = max(so_far, start * plan)
            high = so_far + basis
            if place + 1 < len(tiers):
                high = min(high, tiers[place + 1][0] * plan)
            if high > low:
                pieces.append((rate, high - low))
        return pieces

    def _given_back(
        self,
        credit: SlowCredit,
        sheet: Sheet,
        part: Table,
        payment: PlainPayment,
        low: Decimal,
        high: Decimal,
    ) -> list[tuple[Fraction, Fraction]]:
        """(rate, basis) that goes back of [low, high) of a payment, at the rates that it was paid at."""
        paid_sheet = Sheet(sheet.person, Month.of(payment.day))
        if paid_sheet.month not in self.office.working_days:
            return []
        paid = [(rate, basis) for one, rate, basis in self._paid(credit, paid_sheet, part) if one is payment]
        whole = sum((basis for _, basis in paid), Fraction(0))
        if not whole:
            return []
        name = sheet.person.name
        stays_before = self._credited(credit, payment, payment.amount - high, name, part)
        stays_after = self._credited(credit, payment, payment.amount - low, name, part)
        back = Fraction(stays_after - stays_before)
        begin, found = Fraction(0), []
        for rate, basis in paid:
            end = begin + basis
            first = max(begin, Fraction(low) / Fraction(payment.amount) * whole)
            last = min(end, Fraction(high) / Fraction(payment.amount) * whole)
            if last > first:
                found.append((rate, last - first))
            begin = end
        covered = sum((width for _, width in found), Fraction(0))
        return [(rate, back * width / covered) for rate, width in found]

    def _piece(self, credit: SlowCredit, sheet: Sheet, part: Table) -> None:
        fact = self._fact(credit, sheet.month, sheet.person.name, part["metric"])
        sheet.add("piece", rounded(max(fact - part["above"], Fraction(0)) * Fraction(part["amount"])))

    def _pool(self, credit: SlowCredit, sheet: Sheet, part: Table) -> None:
        if not employed(sheet.person, sheet.month):
            return
        of, department = part.get("of", "revenue"), part.get("department")
        collected = Fraction(0)
        for payment in credit.payments:
            if payment.day in sheet.month:
                if department is None:
                    order = credit.orders[payment.order]
                    collected += Fraction(self._whole_value(credit, payment, order.number, of))
                else:
                    for person in self.office.people:
                        if person.department == department:
                            collected += self._credit_in_pool(credit, payment, person.name, of)
        above = Fraction(part.get("above", self.office.terms["break_even"]))
        pool = rounded(max(collected - above, Fraction(0)) * Fraction(part["rate"]))
        members = [
            person
            for person in sorted(self.office.people, key=lambda one: (one.hired, one.name))
            if employed(person, sheet.month)
            and any(same_pool(one, part, self.office) for one in person.scheme)
        ]
        weights = [
            self._pool_weight(credit, sheet.month, person, part.get("share", "days")) for person in members
        ]
        if not any(weights):
            weights = [Fraction(1)] * len(members)
        split = largest_remainder(pool, weights)
        sheet.add("pool", split[[one.name for one in members].index(sheet.person.name)])

    def _whole_value(self, credit: SlowCredit, payment: PlainPayment, number: str, of: str) -> Decimal:
        order = credit.orders[number]
        if payment.amount > 0:
            return credit.value(order, payment.amount, of)
        value, rest = Decimal(0), payment.amount
        for paid, low, high in credit.reversed_by(payment):
            rest += high - low
            value += credit.value(order, paid.amount - high, of) - credit.value(order, paid.amount - low, of)
        return value + credit.value(order, rest, of)

    def _credit_in_pool(self, credit: SlowCredit, payment: PlainPayment, name: str, of: str) -> Fraction:
        """Return what a payment or refund adds to an employee's credit."""
        order = credit.orders[payment.order]
        if payment.amount > 0:
            return Fraction(credit.parts(order, payment.amount, payment.day, of).get(name, Decimal(0)))
        person = next(one for one in self.office.people if one.name == name)
        if gone(person, Month.of(payment.day)):
            return Fraction(0)
        total, rest = Fraction(0), payment.amount
        for paid, low, high in credit.reversed_by(payment):
            rest += high - low
            stays_after = credit.parts(order, paid.amount - low, paid.day, of).get(name, Decimal(0))
            stays_before = credit.parts(order, paid.amount - high, paid.day, of).get(name, Decimal(0))
            total -= Fraction(stays_after - stays_before)
        return total + Fraction(credit.parts(order, rest, payment.day, of).get(name, Decimal(0)))

    def _pool_weight(self, credit: SlowCredit, month: Month, person: PlainPerson, share: str) -> Fraction:
        if share == "days":
            return self.office.paid_days[month, person.name]
        if share == "weight":
            return person.weight
        if share == "revenue":
            own = (
                self._credit_in_pool(credit, payment, person.name, "revenue")
                for payment in credit.payments
                if payment.day in month
            )
            return max(sum(own, Fraction(0)), Fraction(0))
        return Fraction(1)

    def _bonus(self, credit: SlowCredit, sheet: Sheet, part: Table) -> None:
        reached = self._attained(credit, sheet.month, sheet.person.name, part["metric"])
        value: Table = {}
        for tier in part["tiers"]:
            if reached is not None and tier["from"] <= reached:
                value = tier
        amount = Fraction(value.get("amount", 0))
        if part.get("prorate", True):
            name = sheet.person.name
            amount *= self.office.available_days[sheet.month, name] / self.office.working_days[sheet.month]
        if "of_salary" in value:
            amount = Fraction(sheet.total("salary")) * Fraction(value["of_salary"])
        sheet.add("bonus", rounded(amount))

    def _quality(self, credit: SlowCredit, sheet: Sheet, part: Table) -> None:
        ratings = []
        for order in self.office.orders:
            days = [one.day for one in credit.payments if one.order == order.number and one.amount > 0]
            leads = next(iter(credit.shares(order, sheet.month.last)))
            if order.rating and days and min(days) in sheet.month and leads == sheet.person.name:
                ratings.append(order.rating)
        if not ratings:
            return
        factor = Fraction(1)
        for tier in part["factors"]:
            if tier["from"] <= Fraction(sum(ratings), len(ratings)):
                factor = Fraction(tier["factor"])
        sheet.add("quality", rounded(Fraction(sheet.total(*part["of"])) * (factor - 1)))

    def _penalty(self, credit: SlowCredit, sheet: Sheet, part: Table) -> None:
        reached = self._attained(credit, sheet.month, sheet.person.name, part["metric"])
        if reached is None or reached >= part["below"]:
            return
        for month, name, metric, accepted in self.office.reasons:
            if (
                (month, name) == (sheet.month, sheet.person.name)
                and metric in (None, part["metric"])
                and accepted
            ):
                return
        amount = Decimal(part["amount"])
        if part.get("limit", "variable" if self.office.terms["country"] == "RU" else "none") == "variable":
            amount = min(amount, max(sheet.total(*VARIABLE) + sheet.total("penalty"), Decimal(0)))
        sheet.add("penalty", -amount)

    def _minimum(self, credit: SlowCredit, sheet: Sheet, part: Table) -> None:
        if employed(sheet.person, sheet.month):
            guaranteed = rounded(Fraction(part["amount"]) * self._days(sheet))
            above = sum((amount for kind, _, amount in sheet.lines if kind != "leave"), Decimal(0))
            if guaranteed > above:
                sheet.add("minimum", guaranteed - above)

    def _fact(self, credit: SlowCredit, month: Month, name: str, metric: str) -> Fraction:
        if metric != "revenue":
            return self.office.counts[month, name, metric]
        own = (
            self._credit_in_pool(credit, one, name, "revenue") for one in credit.payments if one.day in month
        )
        return sum(own, Fraction(0))

    def _plan(self, month: Month, name: str, metric: str) -> Fraction | None:
        plan = self.office.plans.get((month, name, metric))
        if plan is None:
            return None
        return plan * self.office.available_days[month, name] / self.office.working_days[month]

    def _attained(self, credit: SlowCredit, month: Month, name: str, metric: str) -> Fraction | None:
        plan = self._plan(month, name, metric)
        return self._fact(credit, month, name, metric) / plan if plan else None

    def _attained_for_tiers(self, credit: SlowCredit, sheet: Sheet, metric: str) -> Fraction | None:
        name, month = sheet.person.name, sheet.month
        reached = self._attained(credit, month, name, metric)
        if reached is None and self.office.plans.get((month, name, metric)):
            while reached is None and month > max(Month.of(sheet.person.hired), MONTHS[0]):
                month = month.plus(-1)
                reached = self._attained(credit, month, name, metric)
        return reached


def employed(person: PlainPerson, month: Month) -> bool:
    return person.hired <= month.last and (person.left is None or person.left >= month.first)


def gone(person: PlainPerson, month: Month) -> bool:
    return person.left is not None and person.left < month.first


def ramped(part: Table, key: str, sheet: Sheet) -> Decimal | int | None:
    hired, month = sheet.person.hired, sheet.month
    service = (month.year - hired.year) * 12 + month.number - hired.month + 1
    for step in part.get("ramp", []):
        if service < 1:
            return None
        if service <= step["months"]:
            value: Decimal | int = step[key]
            return value
        service -= step["months"]
    return None


def matches(credit: SlowCredit, part: Table, payment: PlainPayment, office: PlainOffice) -> bool:
    order = credit.orders[payment.order]
    if part.get("service") not in (None, order.service):
        return False
    if part.get("clients", "all") == "all":
        return True
    if "first_months" in part:
        new = credit.is_within_months(payment, part["first_months"])
    else:
        new = credit.nth(payment) <= part.get("first_orders", office.terms["first_orders"])
    return new == (part["clients"] == "new")


def same_pool(one: Table, other: Table, office: PlainOffice) -> bool:
    def identity(part: Table) -> tuple[object, ...]:
        above = part.get("above", office.terms["break_even"])
        return (
            part["rate"],
            part.get("of", "revenue"),
            above,
            part.get("department"),
            part.get("share", "days"),
        )

    return one["kind"] == "pool" and identity(one) == identity(other)
