"""Fit a plan: list the options, solve the week, schedule, explain. No wire format, broker, clock or environment."""
