"""The words that plans use for muscles, equipment and core lifts, in eight languages: `vocabulary.json`."""

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources

from worker.domain.facts import Equipment, Muscle
from worker.reading.once import read_once

_CORE_LIFT_TAGS = frozenset({"core lift", "competition lift", "main lift", "corelift", "mainlift"})
_PLAIN = re.compile(r"[a-z0-9]+")
_BETWEEN = re.compile(r"[\W_]+")
_LETTERS = str.maketrans({"ø": "o", "œ": "oe", "æ": "ae", "ı": "i", "ł": "l", "đ": "d", "ð": "d", "º": " ", "°": " "})


@read_once
def normalised(text: str) -> str:
    """`text` in lower case, letters and digits only, single spaces; invisible characters are left out."""
    if text.isascii():  # nothing of it is invisible
        return " ".join(_PLAIN.findall(text.lower()))
    visible = (c for c in unicodedata.normalize("NFKC", text).casefold() if unicodedata.category(c) != "Cf")
    return _BETWEEN.sub(" ", "".join(visible)).strip()


def plain(text: str) -> str:
    """`text` normalised, and its letters without accents: "Développé couché" is "developpe couche"."""
    if text.isascii():
        return normalised(text)
    words = unicodedata.normalize("NFKD", normalised(text.translate(_LETTERS)).translate(_LETTERS))
    return "".join(c for c in words if not unicodedata.combining(c))


@read_once
def muscle(text: str) -> Muscle | None:
    """The muscle group a plan means by `text`; none where the word is not known."""
    return _muscles().get(_singular(text))


@read_once
def equipment(text: str) -> Equipment | None:
    """The equipment a plan means by `text`; none where the word is not known."""
    return _equipment().get(_singular(text))


def is_core_lift_tag(tag: str) -> bool:
    """Whether the tag says that its exercise is a core lift."""
    return normalised(tag) in _CORE_LIFT_TAGS


def _singular(text: str) -> str:
    return plain(text).removesuffix("s")


@cache
def _muscles() -> Mapping[str, Muscle]:
    words = _words("muscles")
    return {_singular(word): one for one in Muscle for word in (str(one), *words[str(one)])}


@cache
def _equipment() -> Mapping[str, Equipment]:
    words = _words("equipment")
    return {_singular(word): one for one in Equipment for word in (str(one), *words[str(one)])}


def _words(kind: str) -> Mapping[str, Sequence[str]]:
    text = resources.files("worker.reading").joinpath("vocabulary.json").read_text(encoding="utf-8")
    words: Mapping[str, Sequence[str]] = json.loads(text)[kind]
    return words
