"""The sources that LaunchDarkly's SDK evaluates; only this module loads the SDK."""

import time
from pathlib import Path
from threading import Event

from ld_openfeature import LaunchDarklyProvider
from ldclient.config import DEFAULT_BASE_URI, DEFAULT_EVENTS_URI, DEFAULT_STREAM_URI, Config
from ldclient.interfaces import DataSourceState, FeatureStore
from openfeature.evaluation_context import EvaluationContext
from openfeature.provider import FeatureProvider

from worker.flags.decision import FLAG, Decision, Source
from worker.flags.sources import Told
from worker.flags.watching import FlagFile


class Evaluated:
    """A source with an OpenFeature provider of its own, not a global one: closing the source ends it."""

    def __init__(self, provider: FeatureProvider, source: Source) -> None:
        self._provider = provider
        self._source = source

    def decision(self, user_id: str) -> Decision | None:
        """Evaluate the flag for a context of kind user, with the user's id as key."""
        resolved = self._provider.resolve_boolean_details(FLAG, False, EvaluationContext(targeting_key=user_id))
        if resolved.error_code is not None:
            return None
        return Decision(resolved.value, self._source, str(resolved.reason or ""))

    def close(self) -> None:
        """Stop its threads and close its connections."""
        self._provider.shutdown()


class LaunchDarkly(Evaluated):
    """LaunchDarkly's service. It sends the flags and receives nothing: users are evaluated in this process."""

    def __init__(self, sdk_key: str, address: str | None, wait_seconds: float) -> None:
        """`address` is that of a relay proxy, if any. Waits at most `wait_seconds`, then goes on trying."""
        config = Config(
            sdk_key,
            base_uri=address or DEFAULT_BASE_URI,
            stream_uri=address or DEFAULT_STREAM_URI,
            events_uri=address or DEFAULT_EVENTS_URI,
            send_events=False,
            diagnostic_opt_out=True,
        )
        provider = LaunchDarklyProvider(config, wait_seconds)
        super().__init__(provider, Source.LAUNCHDARKLY)
        self._client = provider.client

    def decision(self, user_id: str) -> Decision | None:
        """Evaluate the flag once the service has sent its flags; None before."""
        return super().decision(user_id) if self._client.is_initialized() else None

    def unanswered(self) -> str:
        """Return its name until it has sent its flags once, then the empty text."""
        return "" if self._client.is_initialized() else "LaunchDarkly"

    def age_seconds(self) -> float:
        """Return the seconds since the stream of changes broke; 0 while it is connected."""
        status = self._client.data_source_status_provider.status
        return 0.0 if status.state is DataSourceState.VALID else time.time() - status.since


class File(Evaluated):
    """The flag file, evaluated by LaunchDarkly's SDK without any connection."""

    def __init__(self, path: Path, told: Told) -> None:
        sources: list[FlagFile] = []

        def watch(config: Config, store: FeatureStore, ready: Event) -> FlagFile:
            assert config.data_source_update_sink is not None
            sources.append(FlagFile(path, told, config.data_source_update_sink, ready))
            return sources[-1]

        config = Config("none", send_events=False, diagnostic_opt_out=True, update_processor_class=watch)
        super().__init__(LaunchDarklyProvider(config, start_wait=1), Source.FILE)
        (self._file,) = sources
        self._path = path

    def decision(self, user_id: str) -> Decision | None:
        """Evaluate the flag once the file could be read; None before."""
        return super().decision(user_id) if self._file.initialized() else None

    def unanswered(self) -> str:
        """Return its name until the file could be read once, then the empty text."""
        return "" if self._file.initialized() else f"the flag file {self._path}"

    def age_seconds(self) -> float:
        """Return the seconds since the file was last read without error."""
        return self._file.age_seconds()
