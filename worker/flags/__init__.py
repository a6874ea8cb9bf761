"""Decide who is in the rollout, by the first that knows: the environment, LaunchDarkly, the flag file; else nobody."""

from worker.flags.decision import FLAG, Decision, Flags, FlagsUnknown, Source
from worker.flags.opening import of, opened

__all__ = ["FLAG", "Decision", "Flags", "FlagsUnknown", "Source", "of", "opened"]
