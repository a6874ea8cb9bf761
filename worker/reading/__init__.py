"""A plan document becomes a Plan: names, texts, groups."""

REQUEST_VERSION = "1.3.0"
"""The version of the request, a draft, that plans are held to: it takes them as people write them."""
