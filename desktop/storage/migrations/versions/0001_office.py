"""The office as the first version stores it.

Until that version is released, what the mapped classes gain is added here; later in a new revision.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "absence_kind",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("paid", sa.Text(), nullable=False),
        sa.Column("excuses", sa.Boolean(), nullable=False),
        sa.Column("make_up", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_absence_kind"),
        sa.UniqueConstraint("name", name="uq_absence_kind_name"),
    )
    op.create_table(
        "bank_account",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("inn", sa.Text(), nullable=False),
        sa.Column("kpp", sa.Text(), nullable=True),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("bank", sa.Text(), nullable=False),
        sa.Column("bic", sa.Text(), nullable=False),
        sa.Column("correspondent", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_bank_account"),
        sa.UniqueConstraint("account", name="uq_bank_account_account"),
    )
    op.create_table(
        "calendar_entry",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("working", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", name="pk_calendar_entry"),
    )
    op.create_table(
        "client",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.Column("inn", sa.Text(), nullable=True),
        sa.Column("segment", sa.Text(), nullable=True),
        sa.Column("birthday", sa.Date(), nullable=True),
        sa.Column("referred_by_id", sa.Uuid(), nullable=True),
        sa.Column("orders_before", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("no_calls", sa.Boolean(), nullable=False),
        sa.Column("no_letters", sa.Boolean(), nullable=False),
        sa.Column("yearly_day", sa.Integer(), nullable=True),
        sa.Column("created", sa.DateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["referred_by_id"], ["client.id"], name="fk_client_referred_by_id"),
        sa.PrimaryKeyConstraint("id", name="pk_client"),
        sa.UniqueConstraint("number", name="uq_client_number"),
    )
    op.create_index("ix_client_folded", "client", ["folded"])
    op.create_index("ix_client_inn", "client", ["inn"])
    op.create_index("ix_client_referred_by_id", "client", ["referred_by_id"])
    op.create_index("ix_client_yearly_day", "client", ["yearly_day"])
    op.create_table(
        "employee",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("hired", sa.Date(), nullable=False),
        sa.Column("left", sa.Date(), nullable=True),
        sa.Column("takes_incoming", sa.Boolean(), nullable=False),
        sa.Column("weight", sa.Text(), nullable=False),
        sa.Column("cap", sa.Integer(), nullable=True),
        sa.Column("hunts", sa.Boolean(), nullable=False),
        sa.Column("department", sa.Text(), nullable=True),
        sa.Column("birthday", sa.Date(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_employee"),
        sa.UniqueConstraint("name", name="uq_employee_name"),
    )
    op.create_table(
        "gate",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("lowest_version", sa.Text(), nullable=False),
        sa.Column("written_by", sa.Text(), nullable=False),
        sa.Column("moved_to", sa.Text(), nullable=True),
        sa.Column("moved_from", sa.Text(), nullable=True),
        sa.Column("moved_into", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_gate"),
    )
    op.create_table(
        "mailbox",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("server", sa.Text(), nullable=False),
        sa.Column("port", sa.Integer(), nullable=False),
        sa.Column("user", sa.Text(), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("handled", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_mailbox_one_row")),
        sa.PrimaryKeyConstraint("id", name="pk_mailbox"),
    )
    op.create_table(
        "norm_of_calls",
        sa.Column("segment", sa.Text(), nullable=False),
        sa.Column("calls", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("segment", name="pk_norm_of_calls"),
    )
    op.create_table(
        "office",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("opens", sa.Time(), nullable=False),
        sa.Column("closes", sa.Time(), nullable=False),
        sa.Column("half_day", sa.Time(), nullable=False),
        sa.Column("numbers", sa.Text(), nullable=False),
        sa.Column("first_orders", sa.Integer(), nullable=False),
        sa.Column("new_again_after", sa.Integer(), nullable=True),
        sa.Column("vat_rate", sa.Text(), nullable=False),
        sa.Column("margin_rate", sa.Text(), nullable=False),
        sa.Column("break_even", sa.BigInteger(), nullable=False),
        sa.Column("tax_rate", sa.Text(), nullable=False),
        sa.Column("tax_brackets", sa.JSON(), nullable=False),
        sa.Column("tax_round", sa.BigInteger(), nullable=False),
        sa.Column("minimum_wage", sa.BigInteger(), nullable=True),
        sa.Column("advance_day", sa.Integer(), nullable=True),
        sa.Column("policy", sa.Text(), nullable=False),
        sa.Column("protection_days", sa.Integer(), nullable=False),
        sa.Column("substitute_share", sa.Text(), nullable=False),
        sa.Column("stale_days", sa.Integer(), nullable=False),
        sa.Column("handover_after", sa.Integer(), nullable=True),
        sa.Column("confirm_minutes", sa.Integer(), nullable=True),
        sa.Column("buffer_days", sa.Integer(), nullable=False),
        sa.Column("silence_days", sa.Integer(), nullable=False),
        sa.Column("neglect_days", sa.Integer(), nullable=True),
        sa.Column("aftercare_days", sa.Integer(), nullable=False),
        sa.Column("later_days", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_office_one_row")),
        sa.PrimaryKeyConstraint("id", name="pk_office"),
    )
    op.create_table(
        "operation",
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("actor", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("arguments", sa.JSON(), nullable=False),
        sa.Column("result", sa.JSON(), nullable=True),
        sa.Column("touched", sa.JSON(), nullable=False),
        sa.Column("pc", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name="pk_operation"),
        sa.UniqueConstraint("id", name="uq_operation_id"),
    )
    op.create_index("ix_operation_at", "operation", ["at"])
    op.create_table(
        "office_total",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kind", name="pk_office_total"),
    )
    op.create_table(
        "pay_change",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_pay_change"),
    )
    op.create_table(
        "scheme_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("from_month", sa.String(7), nullable=False),
        sa.Column("components", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_scheme_version"),
        sa.UniqueConstraint("name", "from_month", name="uq_scheme_version_name_from_month"),
    )
    op.create_table(
        "service",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("expected_value", sa.BigInteger(), nullable=True),
        sa.Column("margin_rate", sa.Text(), nullable=True),
        sa.Column("effort", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_service"),
        sa.UniqueConstraint("name", name="uq_service_name"),
    )
    op.create_table(
        "absence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("employee_id", sa.Integer(), nullable=False),
        sa.Column("start", sa.DateTime(), nullable=False),
        sa.Column("end", sa.DateTime(), nullable=False),
        sa.Column("kind_id", sa.Integer(), nullable=False),
        sa.Column("substitute_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_absence_employee_id"),
        sa.ForeignKeyConstraint(["kind_id"], ["absence_kind.id"], name="fk_absence_kind_id"),
        sa.ForeignKeyConstraint(["substitute_id"], ["employee.id"], name="fk_absence_substitute_id"),
        sa.PrimaryKeyConstraint("id", name="pk_absence"),
    )
    op.create_index("ix_absence_employee_id", "absence", ["employee_id"])
    op.create_table(
        "account",
        sa.Column("employee_id", sa.Integer(), nullable=False),
        sa.Column("turns", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("last_charged", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_account_employee_id"),
        sa.PrimaryKeyConstraint("employee_id", name="pk_account"),
    )
    op.create_table(
        "adjustment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("month", sa.String(7), nullable=False),
        sa.Column("employee_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("ground", sa.Text(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("actor", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["actor"], ["employee.id"], name="fk_adjustment_actor"),
        sa.ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_adjustment_employee_id"),
        sa.PrimaryKeyConstraint("id", name="pk_adjustment"),
    )
    op.create_index("ix_adjustment_month", "adjustment", ["month"])
    op.create_table(
        "closed_month",
        sa.Column("month", sa.String(7), nullable=False),
        sa.Column("closed_at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.Integer(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("terms", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["actor"], ["employee.id"], name="fk_closed_month_actor"),
        sa.PrimaryKeyConstraint("month", name="pk_closed_month"),
    )
    op.create_table(
        "duty",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("employee_id", sa.Integer(), nullable=False),
        sa.Column("half", sa.Text(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_duty_employee_id"),
        sa.PrimaryKeyConstraint("id", name="pk_duty"),
    )
    op.create_table(
        "earned_before",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("month", sa.String(7), nullable=False),
        sa.Column("employee_id", sa.Integer(), nullable=False),
        sa.Column("accrued", sa.BigInteger(), nullable=False),
        sa.Column("tax", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_earned_before_employee_id"),
        sa.PrimaryKeyConstraint("id", name="pk_earned_before"),
        sa.UniqueConstraint("month", "employee_id", name="uq_earned_before_month_employee_id"),
    )
    op.create_table(
        "employee_earlier_terms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("employee_id", sa.Integer(), nullable=False),
        sa.Column("until", sa.DateTime(), nullable=False),
        sa.Column("takes_incoming", sa.Boolean(), nullable=False),
        sa.Column("weight", sa.Text(), nullable=False),
        sa.Column("cap", sa.Integer(), nullable=True),
        sa.Column("services", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name="fk_employee_earlier_terms_employee_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_employee_earlier_terms"),
        sa.UniqueConstraint("employee_id", "until", name="uq_employee_earlier_terms_employee_id_until"),
    )
    op.create_table(
        "employee_scheme",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("employee_id", sa.Integer(), nullable=False),
        sa.Column("from_month", sa.String(7), nullable=True),
        sa.Column("scheme", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_employee_scheme_employee_id"),
        sa.PrimaryKeyConstraint("id", name="pk_employee_scheme"),
        sa.UniqueConstraint("employee_id", "from_month", name="uq_employee_scheme_employee_id_from_month"),
    )
    op.create_table(
        "employee_service",
        sa.Column("employee_id", sa.Integer(), nullable=False),
        sa.Column("service_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_employee_service_employee_id"),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name="fk_employee_service_service_id"),
        sa.PrimaryKeyConstraint("employee_id", "service_id", name="pk_employee_service"),
    )
    op.create_table(
        "miss_reason",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("month", sa.String(7), nullable=False),
        sa.Column("employee_id", sa.Integer(), nullable=False),
        sa.Column("metric", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("accepted", sa.Boolean(), nullable=True),
        sa.Column("actor", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["actor"], ["employee.id"], name="fk_miss_reason_actor"),
        sa.ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_miss_reason_employee_id"),
        sa.PrimaryKeyConstraint("id", name="pk_miss_reason"),
    )
    op.create_index("ix_miss_reason_month", "miss_reason", ["month"])
    op.create_table(
        "order_",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("bare_number", sa.Text(), nullable=False),
        sa.Column("running_number", sa.Integer(), nullable=True),
        sa.Column("intake_key", sa.Text(), nullable=True),
        sa.Column("received", sa.DateTime(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("service_id", sa.Integer(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("cost", sa.BigInteger(), nullable=True),
        sa.Column("pass_through", sa.BigInteger(), nullable=True),
        sa.Column("estimated", sa.Boolean(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("delivered", sa.Date(), nullable=True),
        sa.Column("expected_value", sa.Text(), nullable=True),
        sa.Column("dealable_from", sa.DateTime(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.Column("imported", sa.Boolean(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=True),
        sa.Column("leader_id", sa.Integer(), nullable=True),
        sa.Column("assigned_at", sa.DateTime(), nullable=True),
        sa.Column("question_client_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_order__client_id"),
        sa.ForeignKeyConstraint(["leader_id"], ["employee.id"], name="fk_order__leader_id"),
        sa.ForeignKeyConstraint(["question_client_id"], ["client.id"], name="fk_order__question_client_id"),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name="fk_order__service_id"),
        sa.PrimaryKeyConstraint("id", name="pk_order_"),
        sa.UniqueConstraint("intake_key", name="uq_order__intake_key"),
        sa.UniqueConstraint("number", name="uq_order__number"),
    )
    op.create_index("ix_order__bare_number", "order_", ["bare_number"])
    op.create_index("ix_order__client_id", "order_", ["client_id"])
    op.create_index("ix_order__assigned_at", "order_", ["assigned_at"])
    op.create_index("ix_order__leader_id_due", "order_", ["leader_id", "due"])
    op.create_index("ix_order__leader_id_delivered", "order_", ["leader_id", "delivered"])
    op.create_index("ix_order__imported", "order_", ["client_id"], sqlite_where=sa.text("imported = 1"))
    op.create_index("ix_order__leader_id_stage", "order_", ["leader_id", "stage"])
    op.create_index("ix_order__question_client_id", "order_", ["question_client_id"])
    op.create_index("ix_order__received", "order_", ["received"])
    op.create_index("ix_order__running_number", "order_", ["running_number"])
    op.create_index("ix_order__stage", "order_", ["stage"])
    op.create_table(
        "person",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.Column("birthday", sa.Date(), nullable=True),
        sa.Column("no_calls", sa.Boolean(), nullable=False),
        sa.Column("no_letters", sa.Boolean(), nullable=False),
        sa.Column("yearly_day", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_person_client_id"),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
    )
    op.create_index("ix_person_client_id", "person", ["client_id"])
    op.create_index("ix_person_yearly_day", "person", ["yearly_day"])
    op.create_table(
        "plan_target",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("month", sa.String(7), nullable=False),
        sa.Column("employee_id", sa.Integer(), nullable=True),
        sa.Column("metric", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_plan_target_employee_id"),
        sa.PrimaryKeyConstraint("id", name="pk_plan_target"),
        sa.UniqueConstraint("month", "employee_id", "metric", name="uq_plan_target_month_employee_id_metric"),
    )
    op.create_index("ix_plan_target_month", "plan_target", ["month"])
    op.create_table(
        "reservation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("employee_id", sa.Integer(), nullable=False),
        sa.Column("service_id", sa.Integer(), nullable=True),
        sa.Column("from_value", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_reservation_employee_id"),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name="fk_reservation_service_id"),
        sa.PrimaryKeyConstraint("id", name="pk_reservation"),
    )
    op.create_table(
        "responsibility",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("employee_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.Column("until", sa.DateTime(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("actor", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["actor"], ["employee.id"], name="fk_responsibility_actor"),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_responsibility_client_id"),
        sa.ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_responsibility_employee_id"),
        sa.PrimaryKeyConstraint("id", name="pk_responsibility"),
    )
    op.create_index("ix_responsibility_client_id", "responsibility", ["client_id"])
    op.create_index(
        "uq_responsibility_open",
        "responsibility",
        ["client_id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_table(
        "undo_record",
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("rows", sa.LargeBinary(), nullable=True),
        sa.Column("undone", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["sequence"], ["operation.sequence"], name="fk_undo_record_sequence"),
        sa.PrimaryKeyConstraint("sequence", name="pk_undo_record"),
    )
    op.create_table(
        "assignment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("employee_id", sa.Integer(), nullable=False),
        sa.Column("moment", sa.DateTime(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("charged", sa.Boolean(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("by_hand", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("actor", sa.Integer(), nullable=True),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("reassigns", sa.Boolean(), nullable=False),
        sa.Column("paid_value", sa.Text(), nullable=True),
        sa.Column("confirmed_at", sa.DateTime(), nullable=True),
        sa.Column("declined_at", sa.DateTime(), nullable=True),
        sa.Column("decline_reason", sa.Text(), nullable=False),
        sa.Column("excused_at", sa.DateTime(), nullable=True),
        sa.Column("excuse_reason", sa.Text(), nullable=False),
        sa.Column("reversed_at", sa.DateTime(), nullable=True),
        sa.Column("explanation", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["actor"], ["employee.id"], name="fk_assignment_actor"),
        sa.ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_assignment_employee_id"),
        sa.ForeignKeyConstraint(["order_id"], ["order_.id"], name="fk_assignment_order_id"),
        sa.PrimaryKeyConstraint("id", name="pk_assignment"),
        sa.UniqueConstraint("sequence", name="uq_assignment_sequence"),
    )
    op.create_index(
        "ix_assignment_counted",
        "assignment",
        ["by_hand", "charged", "employee_id", "declined_at", "reversed_at"],
    )
    op.create_index(
        "ix_assignment_declined_at", "assignment", ["declined_at"],
        sqlite_where=sa.text("declined_at IS NOT NULL"),
    )  # fmt: skip
    op.create_index("ix_assignment_employee_id_sequence", "assignment", ["employee_id", "sequence"])
    op.create_index("ix_assignment_moment", "assignment", ["moment"])
    op.create_index("ix_assignment_order_id", "assignment", ["order_id"])
    op.create_index(
        "ix_assignment_reassigns", "assignment", ["reversed_at"], sqlite_where=sa.text("reassigns = 1")
    )
    op.create_index(
        "ix_assignment_reversed_at", "assignment", ["reversed_at"],
        sqlite_where=sa.text("reversed_at IS NOT NULL"),
    )  # fmt: skip
    op.create_table(
        "contact",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=True),
        sa.Column("employee_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_contact_client_id"),
        sa.ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_contact_employee_id"),
        sa.ForeignKeyConstraint(["order_id"], ["order_.id"], name="fk_contact_order_id"),
        sa.PrimaryKeyConstraint("id", name="pk_contact"),
    )
    op.create_index("ix_contact_at_client_id", "contact", ["at", "client_id"])
    op.create_index("ix_contact_client_id_at", "contact", ["client_id", "at"])
    op.create_index("ix_contact_order_id", "contact", ["order_id"])
    op.create_table(
        "payment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("entered", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["actor"], ["employee.id"], name="fk_payment_actor"),
        sa.ForeignKeyConstraint(["order_id"], ["order_.id"], name="fk_payment_order_id"),
        sa.PrimaryKeyConstraint("id", name="pk_payment"),
        sa.UniqueConstraint("number", name="uq_payment_number"),
    )
    op.create_index("ix_payment_day", "payment", ["day"])
    op.create_index("ix_payment_order_id", "payment", ["order_id"])
    op.create_table(
        "reach",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("written", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_reach_client_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_reach_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_reach"),
    )
    op.create_index("ix_reach_client_id", "reach", ["client_id"])
    op.create_index("ix_reach_kind_value", "reach", ["kind", "value"])
    op.create_index("ix_reach_person_id", "reach", ["person_id"])
    op.create_table(
        "share",
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("employee_id", sa.Integer(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_share_employee_id"),
        sa.ForeignKeyConstraint(["order_id"], ["order_.id"], name="fk_share_order_id"),
        sa.PrimaryKeyConstraint("order_id", "since", "place", name="pk_share"),
    )
    op.create_index("ix_share_since", "share", ["since"])
    op.create_table(
        "share_agreement",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("parts", sa.JSON(), nullable=False),
        sa.Column("waits_for", sa.JSON(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("proposed", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["actor"], ["employee.id"], name="fk_share_agreement_actor"),
        sa.ForeignKeyConstraint(["order_id"], ["order_.id"], name="fk_share_agreement_order_id"),
        sa.PrimaryKeyConstraint("id", name="pk_share_agreement"),
    )
    op.create_index("ix_share_agreement_order_id", "share_agreement", ["order_id"])
    op.create_table(
        "stage_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("actor", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["actor"], ["employee.id"], name="fk_stage_change_actor"),
        sa.ForeignKeyConstraint(["order_id"], ["order_.id"], name="fk_stage_change_order_id"),
        sa.PrimaryKeyConstraint("id", name="pk_stage_change"),
    )
    op.create_index("ix_stage_change_at_order_id", "stage_change", ["at", "order_id"])
    op.create_index("ix_stage_change_order_id", "stage_change", ["order_id"])
    op.create_table(
        "statement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("month", sa.String(7), nullable=False),
        sa.Column("employee_id", sa.Integer(), nullable=False),
        sa.Column("scheme", sa.Text(), nullable=True),
        sa.Column("paid_by", sa.Text(), nullable=True),
        sa.Column("components", sa.JSON(), nullable=False),
        sa.Column("accrued", sa.BigInteger(), nullable=False),
        sa.Column("tax", sa.BigInteger(), nullable=False),
        sa.Column("tax_rate", sa.Text(), nullable=True),
        sa.Column("advance", sa.BigInteger(), nullable=False),
        sa.Column("payable", sa.BigInteger(), nullable=False),
        sa.Column("carry_over", sa.BigInteger(), nullable=False),
        sa.Column("advance_left", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_statement_employee_id"),
        sa.ForeignKeyConstraint(["month"], ["closed_month.month"], name="fk_statement_month"),
        sa.PrimaryKeyConstraint("id", name="pk_statement"),
        sa.UniqueConstraint("month", "employee_id", name="uq_statement_month_employee_id"),
    )
    op.create_table(
        "work_item",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("employee_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("units", sa.Text(), nullable=False),
        sa.Column("entered", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["actor"], ["employee.id"], name="fk_work_item_actor"),
        sa.ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_work_item_employee_id"),
        sa.ForeignKeyConstraint(["order_id"], ["order_.id"], name="fk_work_item_order_id"),
        sa.PrimaryKeyConstraint("id", name="pk_work_item"),
    )
    op.create_index("ix_work_item_day", "work_item", ["day"])
    op.create_index("ix_work_item_employee_id", "work_item", ["employee_id"])
    op.create_index("ix_work_item_order_id", "work_item", ["order_id"])
    op.create_table(
        "made_up",
        sa.Column("absence_id", sa.Integer(), nullable=False),
        sa.Column("turns", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["absence_id"], ["absence.id"], name="fk_made_up_absence_id"),
        sa.PrimaryKeyConstraint("absence_id", name="pk_made_up"),
    )
    op.create_table(
        "posting",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("assignment_id", sa.Uuid(), nullable=True),
        sa.Column("employee_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("turns", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("absence_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["absence_id"], ["absence.id"], name="fk_posting_absence_id"),
        sa.ForeignKeyConstraint(["assignment_id"], ["assignment.id"], name="fk_posting_assignment_id"),
        sa.ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_posting_employee_id"),
        sa.PrimaryKeyConstraint("id", name="pk_posting"),
    )
    op.create_index("ix_posting_absence_id", "posting", ["absence_id"])
    op.create_index("ix_posting_assignment_id", "posting", ["assignment_id"])
    op.create_index("ix_posting_employee_id_at", "posting", ["employee_id", "at"])
    op.create_table(
        "objection",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assignment_id", sa.Uuid(), nullable=False),
        sa.Column("employee_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.Column("answered_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["answered_by"], ["employee.id"], name="fk_objection_answered_by"),
        sa.ForeignKeyConstraint(["assignment_id"], ["assignment.id"], name="fk_objection_assignment_id"),
        sa.ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_objection_employee_id"),
        sa.PrimaryKeyConstraint("id", name="pk_objection"),
    )
    op.create_index("ix_objection_assignment_id", "objection", ["assignment_id"])
    op.create_index("ix_objection_at", "objection", ["at"])
    op.create_index(
        "ix_objection_unanswered", "objection", ["answered_at"],
        sqlite_where=sa.text("answered_at IS NULL"),
    )  # fmt: skip
    op.create_table(
        "statement_line",
        sa.Column("statement_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("component", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("basis", sa.BigInteger(), nullable=True),
        sa.Column("rate", sa.Text(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("orders", sa.JSON(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"], name="fk_statement_line_statement_id"),
        sa.PrimaryKeyConstraint("statement_id", "place", name="pk_statement_line"),
    )
    op.create_table(
        "planned_step",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("employee_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("time", sa.Time(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("planned", sa.DateTime(), nullable=False),
        sa.Column("closed", sa.DateTime(), nullable=True),
        sa.Column("actor", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["actor"], ["employee.id"], name="fk_planned_step_actor"),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name="fk_planned_step_client_id"),
        sa.ForeignKeyConstraint(["employee_id"], ["employee.id"], name="fk_planned_step_employee_id"),
        sa.ForeignKeyConstraint(["order_id"], ["order_.id"], name="fk_planned_step_order_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_planned_step_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_planned_step"),
    )
    op.create_index("ix_planned_step_client_id_cause", "planned_step", ["client_id", "cause"])
    op.create_index("ix_planned_step_employee_id_state_day", "planned_step", ["employee_id", "state", "day"])
    op.create_index("ix_planned_step_order_id", "planned_step", ["order_id"])
    op.create_index("ix_planned_step_person_id", "planned_step", ["person_id"])
    op.create_table(
        "client_care",
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("employee_id", sa.Integer(), nullable=False),
        sa.Column("paid_orders", sa.Integer(), nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=True),
        sa.Column("last_order", sa.Date(), nullable=True),
        sa.Column("every_days", sa.Integer(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("at_risk_from", sa.Date(), nullable=True),
        sa.Column("in_touch", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("client_id", name="pk_client_care"),
    )
    op.create_index("ix_client_care_employee_id_due", "client_care", ["employee_id", "due"])
    op.create_index("ix_client_care_employee_id_in_touch", "client_care", ["employee_id", "in_touch"])
    op.create_index("ix_client_care_employee_id_paid_on", "client_care", ["employee_id", "paid_on"])
    op.create_index("ix_client_care_in_touch", "client_care", ["in_touch"])
    op.create_table(
        "letter",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("written", sa.DateTime(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("sender_name", sa.Text(), nullable=False),
        sa.Column("sent_by", sa.Text(), nullable=False),
        sa.Column("list_id", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("attachments", sa.JSON(), nullable=False),
        sa.Column("remarks", sa.JSON(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["order_.id"], name="fk_letter_order_id"),
        sa.PrimaryKeyConstraint("id", name="pk_letter"),
        sa.UniqueConstraint("message_id", name="uq_letter_message_id"),
    )
    op.create_index("ix_letter_kind_written", "letter", ["kind", "written"])
    op.create_index("ix_letter_order_id", "letter", ["order_id"])
    op.create_table(
        "sender",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("is_order", sa.Boolean(), nullable=False),
        sa.Column("name_label", sa.Text(), nullable=False),
        sa.Column("phone_label", sa.Text(), nullable=False),
        sa.Column("email_label", sa.Text(), nullable=False),
        sa.Column("text_label", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sender"),
        sa.UniqueConstraint("kind", "value", name="uq_sender_kind_value"),
    )
