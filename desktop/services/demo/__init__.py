"""The demo office: a year of believable history."""

from desktop.services.demo.demo_office import make_demo
from desktop.services.demo.moment import open_moment

__all__ = ["make_demo", "open_moment"]
