"""The whole system on one machine, with nothing installed but this project: for trying it, and for its tests."""
