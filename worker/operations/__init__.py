"""What an operator does while the worker runs."""
