"""What the name of an exercise says: `facts("Bench Press (Barbell)")`.

The catalogue knows the usual names; for others the words of the name make a movement (`movements.py`), and the other
words say with what, on which side, and how.
"""

import re
from functools import lru_cache
from itertools import islice

from worker.domain.facts import Equipment, Evidence, Facts, Muscle
from worker.reading.movements import Movement, Trait, movement_of
from worker.reading.words import Words, names_in, nearest, words

LONGEST_NAME = 240
"""Letters of a name that are read."""
NAMES_KEPT = 4096
MOST_LISTED = 6
"""Exercises of a list that are read."""
UNKNOWN = Facts(None)


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


_EQUIPMENT: tuple[tuple[Equipment, frozenset[str]], ...] = tuple(
    (piece, frozenset(text.split()))
    for piece, text in (
        (
            Equipment.MACHINE,
            "chair bottomsup legover machine smith leverage hammerstrength isolateral plateloaded pecdeck assisted iso",
        ),
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
    "chair bottomsup legover machine smith cable leverage hammerstrength isolateral plateloaded pecdeck iso dumbbell kettlebell band",
    "suspension ball bosu plate medball slamball sandbag landmine assisted single alternating bulgarian",
    "goblet pistol jump plyo wallsit sissy hack hold negative eccentric scapular wrist upright cross crossbody",
    "kneeling lunge curl raise fly extension kickback pulldown pushdown crunch bodyweight bandwalk isometric",
)
_LIGHTER_SPELT = tuple(sorted(word for word in _LIGHTER | {"chest", "split"} if len(word) >= 4))
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
    """What is known of an exercise by its name, and where from."""
    return _facts(name[:LONGEST_NAME])


@lru_cache(maxsize=NAMES_KEPT)
def _facts(name: str) -> tuple[Facts, Evidence]:
    bare = _SET_LIKE.sub(" ", name)
    listed = _listed(bare)
    if listed is not None:
        return listed, Evidence.NAME
    read = _by_grammar(bare)
    return (UNKNOWN, Evidence.UNKNOWN) if read is None else (read, Evidence.NAME)


def _listed(name: str) -> Facts | None:
    """The facts of a name that lists several exercises; none where it is about one."""
    parts = [
        read
        for part in islice(names_in(name), MOST_LISTED)
        if (read := _by_grammar(part)) is not None and read.primary is not None
    ]
    workout = _WORKOUT.search(name) is not None
    if len(parts) < (2 if workout or ":" in name else 3):
        return None
    muscles = {one.primary for one in parts}
    return Facts(
        primary=muscles.pop() if len(muscles) == 1 else Muscle.FULL_BODY,
        grip_limited=any(one.grip_limited for one in parts),
        axial_load=any(one.axial_load for one in parts),
        ballistic=any(one.ballistic for one in parts),
        conditioning=True,
    )


def _by_grammar(name: str) -> Facts | None:
    if _BAND_ADDED.search(name) and not _BAND_AS_EQUIPMENT.search(name):
        name = _BAND_ADDED.sub(" withband ", name)
    read = words(name)
    known = frozenset(read.known)
    movement = movement_of(known)
    drill = _is_drill(read, movement)
    if drill:
        known -= _DRILL
        movement = movement_of(known)
    if movement is None:
        return Facts(None, drill=True) if drill else None
    return _described(movement, read, known, drill=drill)


def _described(movement: Movement, read: Words, known: frozenset[str], *, drill: bool) -> Facts:
    traits = movement.traits
    piece = _piece(movement, known)
    timed = Trait.TIMED in traits or not _HELD.isdisjoint(known)
    return Facts(
        primary=movement.primary,
        secondaries=movement.secondaries,
        equipment=() if piece is None else (piece,),
        heavy=Trait.HEAVY in traits and not drill and not timed and _is_heavy(movement, read, known, piece),
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
    """What it is done with: the words first, then the movement."""
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


def _is_heavy(movement: Movement, read: Words, known: frozenset[str], piece: Equipment | None) -> bool:
    """Whether nothing makes the lift lighter, and no unknown word could be one that does, misspelt."""
    lighter = _LIGHTER - {"bodyweight"} if movement.equipment is Equipment.BODYWEIGHT else _LIGHTER
    if piece not in {Equipment.BARBELL, Equipment.BODYWEIGHT} or not lighter.isdisjoint(known):
        return False
    return not any(nearest(word, _LIGHTER_SPELT) for word in read.unknown)


def _is_drill(read: Words, movement: Movement | None) -> bool:
    if _DRILL.isdisjoint(read.known):
        return False
    return "stretch" not in read.known or movement is None or read.known[-1] == "stretch"
