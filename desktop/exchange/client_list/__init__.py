"""Any list of clients as people keep it: its sheets, what its columns mean, and its rows as clients."""

from desktop.exchange.client_list.grid import Grid, read_grids
from desktop.exchange.client_list.guess import Layout, guess_layout, with_heading
from desktop.exchange.client_list.meanings import MANY, Meaning
from desktop.exchange.client_list.rows import Buyers, ListedRow, Remark, client_rows, importable

__all__ = [
    "MANY", "Buyers", "Grid", "Layout", "ListedRow", "Meaning", "Remark", "client_rows", "guess_layout",
    "importable", "read_grids", "with_heading",
]  # fmt: skip
