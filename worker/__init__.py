"""Time Crunch: fits the sessions of a training plan to the minutes there are."""

__version__ = "0.1.0"
