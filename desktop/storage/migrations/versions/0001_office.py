"""The office as the first version stores it."""

from alembic import op

from desktop.models import Base

revision = "0001"
down_revision = None


def upgrade() -> None:
    Base.metadata.create_all(op.get_bind())
