"""Reads what a request asks of its plan, from an event or from a body with the same fields."""

from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import UNSET

from contracts.generated import events
from worker.domain.asked import Asked, Preferences, Progress, Scope, Supersets, Target

FIELDS = ("timeCrunchScope", "timeCrunchTargets", "timeCrunchPreferences", "timeCrunchProgress")
"""The fields, by their names on the wire, that a request may state besides its target."""


class _Fields(msgspec.Struct, rename="camel", frozen=True):
    """The fields of a body."""

    time_crunch_scope: events.TimeCrunchScope | msgspec.UnsetType = UNSET
    time_crunch_targets: tuple[events.TimeCrunchTarget, ...] | msgspec.UnsetType = UNSET
    time_crunch_preferences: events.TimeCrunchPreferences | msgspec.UnsetType = UNSET
    time_crunch_progress: events.TimeCrunchProgress | msgspec.UnsetType = UNSET


def asked_of(request: events.PlanGenerationRequestedEvent, target_minutes: int) -> Asked:
    """What the request asks."""
    return _asked(request, target_minutes)


def asked_by(document: Mapping[str, Any], target_minutes: int) -> Asked:
    """What a valid body asks, by the names of the wire."""
    fields = {name: document[name] for name in FIELDS if name in document}
    return _asked(msgspec.convert(fields, _Fields), target_minutes)


def _asked(fields: "_Fields | events.PlanGenerationRequestedEvent", target_minutes: int) -> Asked:
    scope, preferences, progress = (
        fields.time_crunch_scope,
        fields.time_crunch_preferences,
        fields.time_crunch_progress,
    )
    return Asked(
        target_minutes=target_minutes,
        targets=() if fields.time_crunch_targets is UNSET else tuple(map(_target, fields.time_crunch_targets)),
        scope=Scope() if scope is UNSET else _scope(scope),
        preferences=Preferences() if preferences is UNSET else _preferences(preferences),
        progress=None if progress is UNSET else _progress(progress),
    )


def _target(one: events.TimeCrunchTarget) -> Target:
    return Target(
        minutes=one.minutes,
        day_of_week=None if one.day_of_week is UNSET else one.day_of_week,
        session_id=None if one.session_id is UNSET else one.session_id,
    )


def _scope(scope: events.TimeCrunchScope) -> Scope:
    return Scope(
        session_ids=None if scope.session_ids is UNSET else scope.session_ids,
        days=None if scope.days is UNSET else scope.days,
        weeks=None if scope.weeks is UNSET else scope.weeks,
    )


def _preferences(wanted: events.TimeCrunchPreferences) -> Preferences:
    return Preferences(
        exclude=() if wanted.exclude is UNSET else wanted.exclude,
        keep=() if wanted.keep is UNSET else wanted.keep,
        supersets=Supersets.ALLOW if wanted.supersets is UNSET else Supersets(wanted.supersets),
        crowded_gym=wanted.crowded_gym is True,
        drop_sets=wanted.drop_sets is True,
    )


def _progress(made: events.TimeCrunchProgress) -> Progress:
    done: dict[str, int] = {}
    for one in () if made.done is UNSET else made.done:
        done[one.exercise_id] = done.get(one.exercise_id, 0) + one.sets
    return Progress(
        session_id=None if made.session_id is UNSET else made.session_id,
        elapsed_seconds=0 if made.elapsed_seconds is UNSET else made.elapsed_seconds,
        done=done,
        done_session_ids=() if made.done_session_ids is UNSET else made.done_session_ids,
    )
