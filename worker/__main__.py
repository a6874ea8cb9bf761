"""`python -m worker` is the command `time-crunch`."""

from worker.cli import main

main()
