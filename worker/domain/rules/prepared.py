"""What a plan and a policy alone decide, whatever the outcome."""

from worker.domain.plan import Microcycle, Session
from worker.domain.policy import CompressionPolicy
from worker.domain.rules.ahead import Situation, to_choose
from worker.domain.rules.minutes import on_usual_clock
from worker.domain.rules.objective import Programme
from worker.domain.rules.time import Needs
from worker.domain.wishes import NO_WISH, Wish


class Prepared:
    """What follows from one plan and the policy asked last, worked out once for all outcomes of the two."""

    def __init__(self) -> None:
        self._begin(CompressionPolicy())

    def ask(self, policy: CompressionPolicy) -> None:
        """Answer by this policy from now on."""
        if policy != self._policy:
            self._begin(policy)

    def _begin(self, policy: CompressionPolicy) -> None:
        self._policy, self.usual = policy, on_usual_clock(policy)
        # By identity, which lasts as what is kept holds its session or week.
        self._needs: dict[int, Needs] = {}
        self._programmes: dict[int, Programme] = {}

    def needs(self, programmed: Session, ahead: Session, wish: Wish) -> Needs:
        """What a session needs; only what it needs without a wish is kept."""
        if wish is NO_WISH and id(programmed) in self._needs:
            return self._needs[id(programmed)]
        found = Needs(Situation(to_choose(ahead, wish, self._policy), ahead, programmed, self._policy, wish))
        return self._needs.setdefault(id(programmed), found) if wish is NO_WISH else found

    def programme(self, week: Microcycle) -> Programme:
        """What a week trains as programmed."""
        if id(week) not in self._programmes:
            self._programmes[id(week)] = Programme(week, self._policy)
        return self._programmes[id(week)]
