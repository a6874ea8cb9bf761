"""The product's own pace model in the form that a judge of such models asks for: new, predict, update."""

from collections.abc import Mapping
from typing import Any

from worker.pace import model
from worker.pace.clock import measure
from worker.pace.performed import from_plain

Plain = Mapping[str, Any]


def new() -> model.State:
    """An athlete never seen."""
    return model.NEW


def predict(state: model.State, session: Plain) -> tuple[float, float]:
    """The seconds the session usually takes, and those it keeps to 4 times in 5."""
    prediction = model.predict(state, measure(from_plain(session)).parts)
    return prediction.usual_seconds, prediction.four_in_five_seconds


def update(state: model.State, session: Plain, duration_seconds: float) -> model.State:
    """What is known after the session took so long."""
    return model.learn(state, measure(from_plain(session)), duration_seconds)
