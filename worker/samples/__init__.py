"""Training plans that come with the worker: well-known kinds of programme, written for this project, as JSON."""

from importlib.resources import files

_SUFFIX = ".json"


def names() -> tuple[str, ...]:
    """Names of the plans, sorted; each one can be read."""
    return tuple(sorted(f.name.removesuffix(_SUFFIX) for f in files(__name__).iterdir() if f.name.endswith(_SUFFIX)))


def read(name: str) -> bytes:
    """The plan of that name as JSON text in UTF-8.

    Raises KeyError for a name that `names` does not list, so a caller may pass on what a stranger typed.
    """
    if name not in names():
        raise KeyError(name)
    return files(__name__).joinpath(name + _SUFFIX).read_bytes()
