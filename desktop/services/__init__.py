"""What the office does: reads return frozen records, writes are operations. No Qt."""
