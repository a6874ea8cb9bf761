"""The profiles of thresholds: production, and the soak in staging."""

from enum import StrEnum


class Profile(StrEnum):
    """Selects the thresholds by which a rollout is judged."""

    PRODUCTION = "production"
    STAGING_SOAK = "staging-soak"

    @property
    def environment(self) -> str:
        """The profile's default environment."""
        return "production" if self is Profile.PRODUCTION else "staging"
