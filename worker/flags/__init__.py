"""Who is in the rollout: the environment's word, else LaunchDarkly's, else the flag file's, else nobody."""

from worker.flags.decision import FLAG, Decision, Flags, FlagsUnknown, Source
from worker.flags.opening import of, opened

__all__ = ["FLAG", "Decision", "Flags", "FlagsUnknown", "Source", "of", "opened"]
