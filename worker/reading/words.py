"""The words of an exercise's name in English: `words.json` translates, joins and spells out."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from rapidfuzz import process
from rapidfuzz.distance import OSA

from worker.reading.movements import words_of_movements
from worker.reading.vocabulary import plain

MOST_WORDS = 24
"""The most words that are read of a name."""
MOST_CORRECTIONS = 3
_COMPOUNDING = ("german", "scandinavian")
_MEASURE = re.compile(r"\d+(m|k|km|mi|cal|cals|min|mins)")
_BETWEEN = re.compile(r"[,+;\n]|\s/\s|\s-\s(?=\d)")
_BETWEEN_LABELLED = re.compile(_BETWEEN.pattern + r"|&|\s(?:with|and|into)\s", re.IGNORECASE)
_LABEL = re.compile(r"\b(superset|circuit|giant set|tri-?set|complex)\b", re.IGNORECASE)
_ENGLISH = ("alone", "abbreviations", "english")
_LINKS = ("", "s", "n", "en", "e")


@dataclass(frozen=True, slots=True)
class Words:
    """A name, word by word."""

    known: tuple[str, ...]
    """The known words in English, singular, compounds joined: "pullup"."""
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Tables:
    fillers: frozenset[str]
    """Words that tell nothing about an exercise."""
    modifiers: frozenset[str]
    """English words that stand for themselves."""
    meanings: Mapping[str, Mapping[str, str]]
    """English meanings of words and phrases, by language."""


@cache
def _tables() -> _Tables:
    document = json.loads(resources.files("worker.reading").joinpath("words.json").read_text(encoding="utf-8"))
    return _Tables(frozenset(document["fillers"]), frozenset(document["modifiers"]), document["meanings"])


def words(name: str) -> Words:
    """The words of `name`, the unknown ones apart."""
    tokens = plain(name).split()[:MOST_WORDS]
    singular = [_singular(token) for token in tokens]
    alone = _tables().meanings["alone"].get(" ".join(singular))
    if alone is not None:
        return Words(tuple(alone.split()), ())
    known: list[str] = []
    unknown: list[str] = []
    place = 0
    while place < len(tokens):
        length, meaning = _longest(tokens, singular, place)
        if meaning is None:
            meaning = _alone(tokens[place], singular[place])
        if meaning is None and len(unknown) < MOST_CORRECTIONS:
            meaning = _corrected(tokens[place])
        if meaning is None:
            unknown.append(tokens[place])
        known.extend(meaning or ())
        place += length
    return Words(tuple(known), tuple(unknown))


def _longest(tokens: Sequence[str], singular: Sequence[str], place: int) -> tuple[int, tuple[str, ...] | None]:
    """The longest phrase of the tables that begins at `place`, and its meaning."""
    phrases, longest, first = _phrases(), _longest_from(), tokens[place]
    most = max([longest.get(form, 1) for form in (first, singular[place], first.removesuffix("s"))])
    for length in range(min(most, len(tokens) - place), 0, -1):
        for form in _forms(tokens[place : place + length], singular[place : place + length]):
            if form in phrases:
                return length, phrases[form]
    return 1, None


@cache
def _longest_from() -> Mapping[str, int]:
    """How many words the longest phrase has that begins with a word."""
    found: dict[str, int] = {}
    for phrase in _phrases():
        first, *more = phrase.split(" ")
        found[first] = max(found.get(first, 1), 1 + len(more))
    return found


def _forms(part: Sequence[str], singular: Sequence[str]) -> Iterator[str]:
    """The phrase as it is and in the singular: of English, of most languages, of Spanish and Portuguese."""
    yield " ".join(part)
    yield (english := " ".join(singular))
    if english in _lexicon():
        return
    yield " ".join(token.removesuffix("s") for token in part)
    yield " ".join(part).removesuffix("es")


def _alone(token: str, singular: str) -> tuple[str, ...] | None:
    """The meaning of a word that is in no table: itself, or the parts it is made of."""
    if _MEASURE.fullmatch(token):
        return ("measure",)
    if token in _tables().fillers or (not token.isalpha() and any(c.isdigit() for c in token)):
        return ()
    if singular in _lexicon():
        return (singular,)
    return _parts(token) if 6 <= len(token) <= 32 else None


def _parts(token: str) -> tuple[str, ...] | None:
    """The parts of a compound such as "langhantelrudern"; none where a part is unknown."""
    parts = _compounding()
    for end in range(len(token) - 3, 2, -1):
        head = parts.get(token[:end])
        if head is None:
            continue
        for link in _LINKS:
            if token.startswith(link, end):
                rest = token[end + len(link) :]
                tail = parts.get(rest) or (_parts(rest) if len(rest) >= 6 else None)
                if tail is not None:
                    return head + tail
    return None


def _corrected(token: str) -> tuple[str, ...] | None:
    """The meaning of a misspelt word; none where no word is near, or two meanings are."""
    if not 5 <= len(token) <= 20 or not token.isascii():
        return None
    most = 1 if len(token) < 8 else 2
    near = [(word, slips) for word, slips in _near(token, most) if _is_likely(token, word)]
    fewest = min((slips for _, slips in near), default=0)
    meanings = {_meaning(word) for word, slips in near if slips == fewest}
    return meanings.pop() if len(meanings) == 1 else None


def _near(token: str, most: int) -> list[tuple[str, int]]:
    """The words at most so many slips away, and the slips of each."""
    found = process.extract(
        token, _spelt(len(token) - most, len(token) + most), scorer=OSA.distance, score_cutoff=most, limit=None
    )
    return [(word, int(slips)) for word, slips, _ in found]


def _is_likely(token: str, word: str) -> bool:
    """Whether the slip is a common one: short words begin alike, and swap, lose or double a letter.

    A slip for a foreign word is rare: with an ending more or less, the token is more likely an English word.
    """
    if word in _foreign() and (len(token) < 7 or token.startswith(word) or word.startswith(token)):
        return False
    if len(token) >= 7:
        return True
    return token[0] == word[0] and (len(token) == 6 or len(token) != len(word) or sorted(token) == sorted(word))


def meant(token: str) -> set[tuple[str, ...]]:
    """All meanings that an unknown word could be a slip for; for a short one, only letters left out or swapped."""
    found: set[tuple[str, ...]] = set()
    for one in {token, _singular(token)}:
        most = 1 if len(one) < 6 else 2
        for word, _ in _near(one, most):
            if len(one) >= 5 or len(word) == len(one) + 1 or sorted(word) == sorted(one):
                found.add(_meaning(word))
    return found


def _meaning(word: str) -> tuple[str, ...]:
    return _phrases().get(word, (word,))


def _singular(token: str) -> str:
    if len(token) < 3 or not token.endswith("s") or token.endswith(("ss", "us", "is")):
        return token
    if token.endswith(("sses", "shes", "ches", "xes")):
        return token[:-2]
    if token.endswith("ies") and len(token) > 4:
        return token[:-3] + "y"
    return token[:-1]


@cache
def _phrases() -> Mapping[str, tuple[str, ...]]:
    """Every phrase of the tables; where languages differ, the earlier table wins."""
    phrases: dict[str, tuple[str, ...]] = {}
    for language, table in _tables().meanings.items():
        for phrase, meaning in table.items():
            if language != "alone":
                phrases.setdefault(phrase, tuple(meaning.split()))
    return phrases


@cache
def _lexicon() -> frozenset[str]:
    """Every English word with a meaning here."""
    meanings = (word for meaning in _phrases().values() for word in meaning)
    return frozenset(meanings) | words_of_movements() | _tables().modifiers


@cache
def _foreign() -> frozenset[str]:
    """The words of the tables that are not English."""
    tables = _tables().meanings.items()
    foreign = (word for language, table in tables for word in table if language not in _ENGLISH)
    return frozenset(foreign) - _lexicon() - frozenset(_tables().meanings["english"])


@cache
def _compounding() -> Mapping[str, tuple[str, ...]]:
    """The parts that compounds are made of."""
    parts: dict[str, tuple[str, ...]] = {word: (word,) for word in _lexicon() if len(word) >= 4}
    for language in _COMPOUNDING:
        parts |= {word: _phrases()[word] for word in _tables().meanings[language] if " " not in word and len(word) >= 3}
    return parts


@cache
def _spelt(shortest: int, longest: int) -> Sequence[str]:
    """Every correctly spelled word of so many letters, the shorter ones first."""
    every = {word for word in (*_phrases(), *_lexicon()) if " " not in word and len(word) >= 3}
    return sorted((word for word in every if shortest <= len(word) <= longest), key=lambda word: (len(word), word))


def names_in(name: str) -> Iterator[str]:
    """The exercises a name lists: "4 Thrusters, 6 Toes-to-Bar" has two; most names have one."""
    label, colon, listed = name.partition(": ")
    between = _BETWEEN_LABELLED if colon and _LABEL.search(label) else _BETWEEN
    yield from (part for part in between.split(listed if colon else name) if part.strip())
