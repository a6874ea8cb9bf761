"""What one of the preview's processes runs; it loads what its work takes and no more."""

import gc
import signal
import traceback
from multiprocessing.connection import Connection


def serve(pipe: Connection) -> None:
    """Do what comes, until nobody is there any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which ends this process in its turn
    while True:
        try:
            work = pipe.recv()
        except EOFError:
            return
        try:
            made = True, work()
        except Exception as error:
            where = traceback.extract_tb(error.__traceback__)[-1]
            made = False, f"{type(error).__name__} at {where.filename}:{where.lineno}"  # its text may quote the plan
        pipe.send(made)


def ready() -> None:
    """The first work of a process: it loads what the other work needs, and is not to look through that for garbage."""
    from worker.preview import work  # noqa: F401, PLC0415 - the import is the work

    gc.freeze()
