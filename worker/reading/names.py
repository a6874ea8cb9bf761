"""The facts that the name of an exercise tells: `facts("Bench Press (Barbell)")`.

The catalogue knows the usual names. For others, the words of the name tell a movement (`movements.py`), and the other
words tell with what, on which side, and how.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache, lru_cache
from itertools import islice

from worker.domain.facts import Equipment, Evidence, Facts, Muscle
from worker.reading.catalogue import CatalogueExercise, catalogue
from worker.reading.movements import Movement, Trait, movement_of
from worker.reading.vocabulary import plain
from worker.reading.words import Words, meant, names_in, words

LONGEST_NAME = 240
"""The most letters that are read of a name."""
NAMES_KEPT = 4096
MOST_LISTED = 6
"""The most exercises that are read of a list."""
MOST_UNKNOWN = 3
"""The most unknown words in the name of a heavy lift."""
UNKNOWN = Facts(None)


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


_EQUIPMENT: tuple[tuple[Equipment, frozenset[str]], ...] = tuple(
    (piece, frozenset(text.split()))
    for piece, text in (
        (Equipment.MACHINE, "machine smith leverage hammerstrength isolateral plateloaded pecdeck assisted iso"),
        (Equipment.CABLE, "cable"),
        (Equipment.DUMBBELL, "dumbbell"),
        (Equipment.KETTLEBELL, "kettlebell bottomsup"),
        (Equipment.BARBELL, "barbell ezbar trapbar safetybar swissbar axle landmine longbar cambered"),
        (Equipment.BAND, "band"),
        (Equipment.OTHER, "plate ball medball slamball bosu suspension sandbag sled tire wheel harness"),
        (Equipment.BODYWEIGHT, "bodyweight ring"),
    )
)
_LIGHTER = _words(
    "chair bottomsup machine smith cable leverage hammerstrength isolateral plateloaded pecdeck iso dumbbell",
    "kettlebell band suspension ball bosu plate medball slamball sandbag landmine assisted single alternating",
    "bulgarian goblet pistol jump plyo wallsit sissy hold negative eccentric scapular wrist upright prone",
    "cross crossbody kneeling lunge curl raise fly extension kickback pulldown pushdown crunch bodyweight",
    "bandwalk isometric",
)
_ALONE = frozenset({"bodyweight", "single", "alternating"})
"""These words make no lift with the body lighter: a pull-up with one arm is as heavy."""
_DRILL = frozenset({"stretch", "mobility", "warmup", "activation", "foamroll", "cooldown"})
_BARS = frozenset({"bar", "straightbar"})
_SIDED = frozenset({"single", "alternating", "crossbody"})
_HELD = frozenset({"hold", "isometric"})
_SET_LIKE = re.compile(
    r"^\s*[a-h]\d{0,2}[.):]\s*|^\s*[a-h]\d\s+|^\s*\d+[.)]\s+|\b\d+\s*[x×]\s*\d+\S*|\b\d+\s*(sets?|reps?|rounds?)\b|"
    r"@\s*\S+|#\s*\d+",
    re.IGNORECASE,
)
_BAND_AS_EQUIPMENT = re.compile(r"-\s*with\s+bands?\b", re.IGNORECASE)
_BAND_ADDED = re.compile(r"\bwith\s+(bands?|chains?)\b|\breverse\s+band\b", re.IGNORECASE)
_WORKOUT = re.compile(
    r"\b(amrap|emom|e\dmom|for time|circuit|tabata|rft|metcon|wod|every \d+)\b|^\s*\d+\s+[a-z]", re.IGNORECASE
)


def facts(name: str) -> tuple[Facts, Evidence]:
    """The facts known of an exercise by its name, and their source."""
    return _facts(name[:LONGEST_NAME])


@lru_cache(maxsize=NAMES_KEPT)
def _facts(name: str) -> tuple[Facts, Evidence]:
    exercise = _by_name().get(plain(name))
    if exercise is not None:
        return exercise.facts_by_name, Evidence.CATALOGUE
    bare = _SET_LIKE.sub(" ", name)
    read = _read(bare)
    exercise = _in_catalogue(read)
    if exercise is not None:
        return exercise.facts_by_name, Evidence.CATALOGUE
    listed = _listed(bare)
    if listed is not None:
        return listed, Evidence.NAME
    said = _by_grammar(read)
    return (UNKNOWN, Evidence.UNKNOWN) if said is None else (said, Evidence.NAME)


@cache
def _by_name() -> Mapping[str, CatalogueExercise]:
    """The catalogue by its names and other names."""
    return {plain(name): one for one in catalogue() for name in (one.name, *one.other_names)}


@cache
def _by_words() -> Mapping[frozenset[str], CatalogueExercise]:
    """The catalogue by the words of its names in any order; words that two exercises share name neither."""
    found: dict[frozenset[str], CatalogueExercise] = {}
    ambiguous = set()
    for one in catalogue():
        for name in (one.name, *one.other_names):
            read = _read(name)
            if read.known and not read.unknown and found.setdefault(frozenset(read.known), one) is not one:
                ambiguous.add(frozenset(read.known))
    return {known: one for known, one in found.items() if known not in ambiguous}


def _in_catalogue(read: Words) -> CatalogueExercise | None:
    return None if read.unknown else _by_words().get(frozenset(read.known))


def _listed(name: str) -> Facts | None:
    """The facts of a name that lists several exercises; none where it names one."""
    least = 2 if ":" in name or _WORKOUT.search(name) is not None else 3
    listed = tuple(islice(names_in(name), MOST_LISTED))
    if len(listed) < least:
        return None
    said = [_by_grammar(_read(part)) for part in listed]
    parts = [one for one in said if one is not None and one.primary is not None]
    if len(parts) < least:
        return None
    muscles = {one.primary for one in parts}
    return Facts(
        primary=muscles.pop() if len(muscles) == 1 else Muscle.FULL_BODY,
        grip_limited=any(one.grip_limited for one in parts),
        axial_load=any(one.axial_load for one in parts),
        ballistic=any(one.ballistic for one in parts),
        conditioning=True,
    )


def _read(name: str) -> Words:
    """The words of the name; a band or chain that makes a barbell heavier does not count as equipment."""
    added = _BAND_ADDED.search(name) is not None and _BAND_AS_EQUIPMENT.search(name) is None
    return words(_BAND_ADDED.sub(" withband ", name) if added else name)


def _by_grammar(read: Words) -> Facts | None:
    """The facts that the words tell; none where they tell no movement."""
    known = frozenset(read.known)
    movement = movement_of(known)
    drill = _is_drill(read, movement)
    if drill:
        known -= _DRILL
        movement = movement_of(known)
    if movement is None:
        return Facts(None, drill=True) if drill else None
    said = _described(movement, known, drill=drill)
    return replace(said, heavy=False) if said.heavy and _may_be_lighter(read) else said


def _may_be_lighter(read: Words) -> bool:
    """Whether an unknown word of a heavy lift's name may be a slip for one that makes it lighter."""
    if len(read.unknown) > MOST_UNKNOWN:
        return True
    for word in read.unknown:
        for meaning in meant(word):
            known = frozenset((*read.known, *meaning))
            movement = movement_of(known)
            if movement is None or not _described(movement, known, drill=not _DRILL.isdisjoint(known)).heavy:
                return True
    return False


def _described(movement: Movement, known: frozenset[str], *, drill: bool) -> Facts:
    traits = movement.traits
    piece = _piece(movement, known)
    timed = Trait.TIMED in traits or not _HELD.isdisjoint(known)
    return Facts(
        primary=movement.primary,
        secondaries=movement.secondaries,
        equipment=() if piece is None else (piece,),
        heavy=Trait.HEAVY in traits and not drill and not timed and _is_heavy(movement, known, piece),
        grip_limited=Trait.GRIP in traits,
        axial_load=(Trait.SPINE in traits and piece is not Equipment.BODYWEIGHT)
        or (Trait.AXIAL in traits and (piece is Equipment.BARBELL or "smith" in known)),
        ballistic=Trait.BALLISTIC in traits or "plyo" in known or "kipping" in known,
        unilateral=Trait.UNILATERAL in traits or not _SIDED.isdisjoint(known),
        timed=timed,
        conditioning=Trait.CONDITIONING in traits,
        drill=drill or Trait.DRILL in traits,
    )


def _piece(movement: Movement, known: frozenset[str]) -> Equipment | None:
    """The equipment: what the words tell, else that of the movement."""
    if movement.equipment is Equipment.CARDIO:
        return movement.equipment
    if "withband" in known:
        return Equipment.BAND if movement.equipment in {None, Equipment.BODYWEIGHT} else movement.equipment
    for piece, asked in _EQUIPMENT:
        if not asked.isdisjoint(known):
            return piece
    if not _BARS.isdisjoint(known) and movement.equipment in {None, Equipment.BARBELL}:
        return Equipment.BARBELL
    if "rope" in known and movement.equipment in {None, Equipment.BODYWEIGHT}:
        return Equipment.CABLE
    return movement.equipment


def _is_heavy(movement: Movement, known: frozenset[str], piece: Equipment | None) -> bool:
    """Whether nothing makes the lift lighter."""
    lighter = _LIGHTER - _ALONE if movement.equipment is Equipment.BODYWEIGHT else _LIGHTER
    return piece in {Equipment.BARBELL, Equipment.BODYWEIGHT} and lighter.isdisjoint(known)


def _is_drill(read: Words, movement: Movement | None) -> bool:
    if _DRILL.isdisjoint(read.known):
        return False
    return "stretch" not in read.known or movement is None or read.known[-1] == "stretch"
