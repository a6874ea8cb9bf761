"""The operator's tasks while the worker runs."""
