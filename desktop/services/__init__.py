"""The office's use cases: reads return frozen records, writes are operations. No Qt."""
