"""The compiled library is the one of these sources, and takes only what it can."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from worker.engine.native import library
from worker.engine.native.sources import FOLDER, LIBRARY, fingerprint, sources


def test_the_library_was_built_from_the_sources_beside_it() -> None:
    assert library.opened(LIBRARY).built_from().decode() == fingerprint()


def test_every_file_in_c_belongs_to_the_sources() -> None:
    assert {path.name for path in sources()} == {path.name for path in FOLDER.glob("*.[ch]")}
    assert FOLDER / "native.h" in sources()


def test_a_library_that_is_missing_is_named_with_what_builds_it(tmp_path: Path) -> None:
    with pytest.raises(library.LibraryUnusable, match=rf"{tmp_path}/library\.so is missing.*`make setup` builds it"):
        library.opened(tmp_path / "library.so")


def test_a_file_that_is_no_library_is_refused(tmp_path: Path) -> None:
    (tmp_path / "library.so").write_text("text")

    with pytest.raises(library.LibraryUnusable, match="cannot be opened"):
        library.opened(tmp_path / "library.so")


def test_a_library_of_other_sources_is_refused(tmp_path: Path) -> None:
    other = LIBRARY.read_bytes().replace(fingerprint().encode(), b"0" * len(fingerprint()))
    (tmp_path / "library.so").write_bytes(other)

    with pytest.raises(library.LibraryUnusable, match="was built from other C sources than are beside it"):
        library.opened(tmp_path / "library.so")


@pytest.mark.parametrize(
    ("array", "why"),
    [
        (np.zeros(4, dtype=np.int32), "an array of int64 is needed, not of int32"),
        (np.zeros(8, dtype=np.int64)[::2], "not C contiguous"),
        (np.broadcast_to(np.int64(1), 4), "not writable"),
    ],
)
def test_an_array_that_c_would_misread_is_refused(array: NDArray[np.int64], why: str) -> None:
    with pytest.raises((TypeError, ValueError), match=why):
        library.INTEGERS.from_param(array)


def test_the_address_of_an_array_is_that_of_its_first_element() -> None:
    array = np.arange(4, dtype=np.int64)

    assert library.INTEGERS.address(array) == array.ctypes.data
    assert library.INTEGERS.address(np.zeros(0, dtype=np.int64))
