"""The words plans are written in, and what they mean: muscles, equipment, names of core lifts."""

import re
import unicodedata
from collections.abc import Collection
from functools import cache

from worker.domain.facts import Equipment, Muscle

_MUSCLE_ALIASES = {
    Muscle.CHEST: "pec, pectoral, pectoralis, pectoralis major, upper chest, lower chest",
    Muscle.BACK: "lat, latissimus, latissimus dorsi, upper back, mid back, middle back, lower back, rhomboid, trap, "
    "trapezius, erector, erector spinae, spinal erector, teres major",
    Muscle.SHOULDERS: "delt, deltoid, front delt, side delt, rear delt, anterior deltoid, lateral deltoid, "
    "posterior deltoid, rotator cuff",
    Muscle.QUADRICEPS: "quad, leg, thigh, rectus femoris",
    Muscle.HAMSTRINGS: "ham, biceps femoris, posterior chain",
    Muscle.GLUTES: "gluteus, gluteus maximus, gluteus medius, hip",
    Muscle.BICEPS: "biceps brachii, brachialis, elbow flexor",
    Muscle.TRICEPS: "triceps brachii, elbow extensor",
    Muscle.CORE: "ab, abdominal, abdomen, rectus abdominis, oblique, trunk",
    Muscle.CALVES: "calf, gastrocnemius, soleus",
    Muscle.FULL_BODY: "whole body, total body, fullbody",
    Muscle.FOREARMS: "forearm flexor, wrist, grip",
    Muscle.ADDUCTORS: "inner thigh, groin",
    Muscle.ABDUCTORS: "outer thigh",
    Muscle.NECK: "",
    Muscle.HIP_FLEXORS: "iliopsoas",
    Muscle.CARDIO: "cardiovascular",
    Muscle.OTHER: "",
}

_EQUIPMENT_ALIASES = {
    Equipment.BARBELL: "olympic barbell, ez bar, ez barbell, ez curl bar, trap bar, hex bar, bar",
    Equipment.DUMBBELL: "db",
    Equipment.KETTLEBELL: "kb",
    Equipment.MACHINE: "smith machine, smith, lever, leverage machine, plate loaded machine",
    Equipment.CABLE: "cable machine, pulley, cable pulley",
    Equipment.BODYWEIGHT: "body weight, body only, none, no equipment, pull up bar, pullup bar, dip bar, ring",
    Equipment.BAND: "resistance band, elastic band, loop band",
    Equipment.CARDIO: "treadmill, rower, rowing machine, bike, stationary bike, elliptical",
    Equipment.OTHER: "",
}

_CORE_LIFT_TAGS = frozenset({"core lift", "competition lift"})
_CORE_LIFT_PATTERNS = frozenset(
    {"squat", "hinge", "horizontal press", "horizontal push", "vertical press", "vertical push", "vertical pull"}
)
_FREE = frozenset({Equipment.BARBELL, Equipment.DUMBBELL, Equipment.KETTLEBELL, Equipment.BODYWEIGHT})
_GUIDED = frozenset({Equipment.MACHINE, Equipment.CABLE})
_BIG_LIFT_EQUIPMENT = frozenset({Equipment.BARBELL, Equipment.BODYWEIGHT})

_GUIDED_OR_ISOLATION = re.compile(
    r"\b(machine|smith|cable|leg press|calf press|pallof|\w*extensions?|\w*raises?|\w*curls?|fly|flys|flyes?|flies|"
    r"pull ?downs?|push ?downs?|\w*crunch(es)?|shrugs?|kick ?backs?|pull ?overs?|pec deck|skull ?crushers?)\b"
)
_ACCESSORY_VARIANT = re.compile(
    r"\b(split|goblet|pistol|sissy|hack|belt|jump|wall|assisted|scapular|lunges?|step ?ups?|close grip|narrow grip|"
    r"single|one|dumbbells?|db|kettlebells?|kb|bands?)\b"
)
_BIG_LIFT = re.compile(
    r"\b(squats?|deadlifts?|bench press(es)?|(incline|decline|flat) barbell press(es)?|"
    r"(overhead|military|shoulder|push|strict|neck) press(es)?|cleans?|snatch(es)?|jerks?|"
    r"pull ?ups?|chin ?ups?|(barbell|pendlay|bent over|bent over barbell) rows?)\b"
)


def normalised(text: str) -> str:
    """`text` in lower case, letters and digits only, single spaces; invisible characters count for nothing."""
    visible = (c for c in unicodedata.normalize("NFKC", text).casefold() if unicodedata.category(c) != "Cf")
    return re.sub(r"[\W_]+", " ", "".join(visible)).strip()


def muscle(text: str) -> Muscle | None:
    """The muscle group a plan means by `text`; none where the word is not known."""
    return _muscles().get(_singular(text))


def equipment(text: str) -> Equipment | None:
    """The equipment a plan means by `text`; none where the word is not known."""
    return _equipment().get(_singular(text))


def is_core_lift_tag(tag: str) -> bool:
    """Whether the tag says that its exercise is a core lift."""
    return normalised(tag) in _CORE_LIFT_TAGS


def is_core_lift_pattern(pattern: str, name: str, used: Collection[Equipment]) -> bool:
    """Whether the movement pattern makes a core lift: one of the big five, done with a free weight or the body."""
    free = not _FREE.isdisjoint(used) and _GUIDED.isdisjoint(used)
    return free and normalised(pattern) in _CORE_LIFT_PATTERNS and not _GUIDED_OR_ISOLATION.search(normalised(name))


def is_core_lift_name(name: str, used: Collection[Equipment]) -> bool:
    """Whether the name is that of a big barbell or bodyweight lift; no machine, no isolation, no lesser variant."""
    words = normalised(name)
    if (used and _BIG_LIFT_EQUIPMENT.isdisjoint(used)) or not _GUIDED.isdisjoint(used):
        return False
    if _GUIDED_OR_ISOLATION.search(words) or _ACCESSORY_VARIANT.search(words):
        return False
    return _BIG_LIFT.search(words) is not None


def _singular(text: str) -> str:
    return normalised(text).removesuffix("s")


@cache
def _muscles() -> dict[str, Muscle]:
    return {_singular(word): m for m, words in _MUSCLE_ALIASES.items() for word in [m, *words.split(",")] if word}


@cache
def _equipment() -> dict[str, Equipment]:
    return {_singular(word): e for e, words in _EQUIPMENT_ALIASES.items() for word in [e, *words.split(",")] if word}
