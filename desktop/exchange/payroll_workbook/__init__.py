"""The payroll workbook: statements that compute themselves, the month's payments, plan and fact.

Records and names are quick to import; ``writer``, which needs openpyxl, is not.
"""
