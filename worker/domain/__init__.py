"""What a plan is, what may be done to it, and whether it was done right. Standard library only."""
