"""Open the configured sources of flags, in their order."""

import logging
from collections.abc import Sequence
from pathlib import Path

from worker.flags.decision import FLAG, Decision, Flags, FlagsUnknown, Source
from worker.flags.sources import Override, Provider, Told
from worker.logs import Logger
from worker.settings import Settings

OFF = Decision(False, Source.DEFAULT, "nothing says otherwise")


def of(settings: Settings, log: Logger) -> Flags:
    """Open the flags that the settings configure; changes of their sources are logged."""

    def told(what: str, reason: str) -> None:
        log.log(logging.WARNING if reason else logging.INFO, "flags", detail=what, reason=reason)

    key = settings.launchdarkly_sdk_key
    return opened(
        told,
        override=settings.feature_override,
        sdk_key=None if key is None else key.get_secret_value(),
        address=settings.launchdarkly_uri,
        wait_seconds=settings.flag_wait_seconds,
        file=settings.flag_file,
    )


def opened(
    told: Told,
    *,
    override: bool | None = None,
    sdk_key: str | None = None,
    address: str | None = None,
    wait_seconds: float = 2.0,
    file: Path | None = None,
) -> Flags:
    """Open the flags: off for everybody without a source. With an SDK key this may take `wait_seconds`."""
    if override is not None:
        told(f"{FLAG} is {'on' if override else 'off'} for everybody by the environment", "")
        return _Chain([Override(override)])
    if sdk_key is None and file is None:
        told(f"{FLAG} is off for everybody: no override, SDK key or flag file is set", "")
        return _Chain([])
    from worker.flags import providers

    chain: list[Provider] = []
    if sdk_key is not None:
        chain.append(providers.LaunchDarkly(sdk_key, address, wait_seconds))
    if file is not None:
        chain.append(providers.File(file, told))
    return _Chain(chain)


class _Chain:
    """Flags that the first source with an answer decides."""

    def __init__(self, providers: Sequence[Provider]) -> None:
        self._providers = providers

    def enabled(self, user_id: str) -> Decision:
        decision = next((known for p in self._providers if (known := p.decision(user_id)) is not None), None)
        if decision is None and (unknown := self.unknown()):
            raise FlagsUnknown(unknown)
        return decision or OFF

    def unknown(self) -> str:
        silent = [what for provider in self._providers if (what := provider.unanswered())]
        if not silent or len(silent) < len(self._providers):
            return ""
        return f"nobody knows who has the feature: {' and '.join(silent)} never answered"

    def age_seconds(self) -> float:
        return self._providers[0].age_seconds() if self._providers else 0.0

    def close(self) -> None:
        for provider in self._providers:
            provider.close()
