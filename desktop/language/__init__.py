"""Words for the reader: translation, numbers and dates, explanations and errors as sentences."""
