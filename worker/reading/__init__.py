"""A plan as people write it: the words of its names, and what they say of an exercise."""
