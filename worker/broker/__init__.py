"""The broker as its operator sets it up: how to log in, and whether streams and consumers are as declared."""
