"""The payroll workbook: statements with live formulas, the month's payments, plan and fact.

``writer`` needs openpyxl, which is slow to import; the records and the names are not.
"""
