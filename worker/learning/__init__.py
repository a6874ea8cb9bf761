"""Sessions performed, on their way from the stream into the records of paces."""
