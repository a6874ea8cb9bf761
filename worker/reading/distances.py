"""How fast people go: the seconds of a distance, by the kind of movement its exercise's name tells."""

import math
from enum import StrEnum
from types import MappingProxyType

from worker.reading.amounts import folded, tokens


class Movement(StrEnum):
    """A way of covering a distance."""

    RUN = "run"
    ROW = "row"
    RIDE = "ride"
    SKI = "ski"
    SWIM = "swim"
    WALK = "walk"
    CARRY = "carry"
    """A load carried, pushed or dragged, or lunges, crawls and jumps: metres are covered slowly."""


SECONDS_A_METRE = MappingProxyType(
    {
        Movement.RUN: 0.36,
        Movement.ROW: 0.27,
        Movement.RIDE: 0.15,
        Movement.SKI: 0.3,
        Movement.SWIM: 1.5,
        Movement.WALK: 0.6,
        Movement.CARRY: 1.5,
    }
)
_LONGEST_CARRY_METRES = 100

# English, German, Spanish, French, Portuguese, Italian and Norwegian, as folded. The first kind with a word in the name
# wins: a farmer's walk is a carry, a ski erg no ergometer to ride.
_WORDS = MappingProxyType(
    {
        Movement.CARRY: "carry carries carrying farmer farmers granjero fermier contadino bonde waiter waiters "
        "suitcase yoke sled sledge prowler schlitten trineo traineau slitta treno slede tragen drag drags push pull "
        "throw crab duck monster bear bears handstand lunge lunges ausfallschritt ausfallschritte zancada zancadas "
        "fente fentes affondo affondi utfall avanco passada passadas afundo jumps broad hop hops leap leaps bound "
        "bounds bounding sandbag keg stone inchworm inchworms burpee burpees tire tyre",
        Movement.SWIM: "swim swims swimming swimmer schwimmen kraulen nadar natacion nado natacao nage nager natation "
        "nuoto nuotare svomme svomming freestyle breaststroke backstroke",
        Movement.SKI: "ski skiing skierg skilanglauf langlauf skilaufen esqui sci langrenn",
        Movement.ROW: "row rows rower rowing rowerg rudern rudergerat ruderergometer remo remar remoergometro aviron "
        "rameur ramer vogatore canottaggio remata roing romaskin ro",
        Movement.RIDE: "bike biking bikeerg airbike cycle cycling ride riding spin spinning rad radfahren fahrrad "
        "fahrradergometer ergometer heimtrainer bici bicicleta bicicletta ciclismo velo cyclisme cyclette pedalare "
        "pedaler pedalar sykkel sykling sykle bicycle peloton",
        Movement.WALK: "walk walks walking hike hiking hikes ruck rucks rucking march gehen spaziergang spazieren "
        "wandern wanderung caminar caminata caminhada caminhar andar marche marcher camminata camminare gange tur",
        Movement.RUN: "run runs running runner jog jogs jogging sprint sprints sprinting treadmill dash shuttle "
        "shuttles strides marathon lauf laufen laufband joggen correr carrera corrida trote course courir corsa "
        "correre lop lope loping joggetur esteira cinta",
    }
)
_KINDS = MappingProxyType({word: kind for kind, words in _WORDS.items() for word in words.split()})
_COMPOUNDS = MappingProxyType(
    {"lauf": Movement.RUN, "laufen": Movement.RUN, "rudern": Movement.ROW, "gehen": Movement.WALK, "tur": Movement.WALK}
)
_BY_METRES = frozenset({"sprint", "sprints", "sprinting", "dash", "shuttle", "shuttles", "strides"})
LONGEST_M_IN_MINUTES = 100
"""From this number on, an `m` in the work of a set is metres."""
_LENGTHS_OF_POOLS = frozenset({25.0, 50.0, 75.0})


def movement(name: str) -> Movement | None:
    """How the exercise of this name covers a distance; None where its words do not say."""
    words = tokens(folded(name))
    found = {_KINDS[word] for word in words if word in _KINDS}
    if found:
        return next(kind for kind in _WORDS if kind in found)
    ends = (kind for word in words for end, kind in _COMPOUNDS.items() if word.endswith(end))
    return next(ends, None)


def distance_seconds(metres: float, name: str) -> int:
    """How long `metres` take in the exercise of this name, in whole seconds.

    Where the name does not say how, up to 100 m are covered as slowly as a carry, as in a weight room; a longer way
    takes no less than that, and from there on as long as a run.
    """
    distance = max(0.0, metres)
    kind = movement(name)
    if kind is not None:
        return math.ceil(round(distance * SECONDS_A_METRE[kind], 6))
    slowly = min(distance, _LONGEST_CARRY_METRES) * SECONDS_A_METRE[Movement.CARRY]
    return math.ceil(round(max(slowly, distance * SECONDS_A_METRE[Movement.RUN]), 6))


def is_m_metres(amount: float, name: str, *, is_range: bool) -> bool:
    """Whether "20m" as the work of the exercise of this name is metres, else minutes.

    From 100 on it is metres. Below, it is metres for carries and sprints and for one to three lengths of a pool; for
    everything else it is minutes, as nobody rows 30 metres and no plank has any.
    """
    if amount >= LONGEST_M_IN_MINUTES or not _BY_METRES.isdisjoint(tokens(folded(name))):
        return True
    kind = movement(name)
    return kind is Movement.CARRY or (kind is Movement.SWIM and amount in _LENGTHS_OF_POOLS and not is_range)
