"""Reading bank statements in the 1CClientBankExchange format."""

from desktop.exchange.bank_statement.reader import read_statement

__all__ = ["read_statement"]
