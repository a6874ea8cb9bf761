"""A plan document becomes a Plan: names, texts, groups."""
