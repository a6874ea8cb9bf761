"""Run the whole system on one machine, with only this project installed, for trying it and for its tests."""
