"""What a plan and a policy alone decide, whatever the outcome."""

from worker.domain.plan import Microcycle, Session
from worker.domain.policy import CompressionPolicy
from worker.domain.rules.ahead import Situation, to_choose
from worker.domain.rules.minutes import on_usual_clock
from worker.domain.rules.objective import Programme
from worker.domain.rules.time import Needs
from worker.domain.wishes import NO_WISH, Wish


class Prepared:
    """What follows from a plan and the policy asked last, worked out once for all outcomes of the two."""

    def __init__(self) -> None:
        self._policy = CompressionPolicy()
        self._forget()

    def _forget(self) -> None:
        self.usual = on_usual_clock(self._policy)
        """The policy on the usual clock."""
        self._needs: dict[str, Needs] = {}
        self._programmes: dict[str, Programme] = {}

    def ask(self, policy: CompressionPolicy) -> None:
        """Answer by this policy from now on."""
        if policy != self._policy:
            self._policy = policy
            self._forget()

    def needs(self, programmed: Session, ahead: Session, wish: Wish) -> Needs:
        """What a session needs; only what is asked of it without a wish is worked out once."""
        kept = self._needs.get(programmed.id) if wish is NO_WISH else None
        if kept is None or kept.situation.programmed is not programmed:
            open_to_choice = to_choose(ahead, wish, self._policy)
            kept = Needs(Situation(open_to_choice, ahead, programmed, self._policy, wish))
            if wish is NO_WISH:
                self._needs[programmed.id] = kept
        return kept

    def programme(self, week: Microcycle) -> Programme:
        """What a week trains as programmed."""
        if week.id not in self._programmes:
            self._programmes[week.id] = Programme(week, self._policy)
        return self._programmes[week.id]
