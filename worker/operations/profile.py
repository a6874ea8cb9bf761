"""Whether production is judged, or the soak in staging."""

from enum import StrEnum


class Profile(StrEnum):
    """Which thresholds hold."""

    PRODUCTION = "production"
    STAGING_SOAK = "staging-soak"

    @property
    def environment(self) -> str:
        """The environment that it is for, if no other is named."""
        return "production" if self is Profile.PRODUCTION else "staging"
