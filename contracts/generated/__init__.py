"""Written by `python -m contracts regenerate`; nothing here is edited by hand."""
