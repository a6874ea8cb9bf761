"""A plan document becomes a Plan: names, texts, groups."""

REQUEST_VERSION = "1.3.0"
"""The draft version of the request that plans are checked against: it accepts them as people write them."""
