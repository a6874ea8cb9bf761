// A fitted session, as the API tells it, becomes steps: one a set, with what comes after it. Nothing here has a state.

const WARM_UP = "warm_up";
const GROUPS = { accessory_superset: "Superset", accessory_block: "Block", coach_group: "Coach’s circuit" };

/** The session of an outcome that is asked for, else its first with an exercise. */
export function sessionOf(outcome, id, day) {
  const some = outcome.sessions.filter((session) => session.segments.length);
  return outcome.sessions.find((session) => session.context.sessionId === id)
    ?? some.find((session) => session.context.dayOfWeek >= (day || 1)) ?? some[0] ?? null;
}

/**
 * The steps of a session. Each is a set: what to do, the `pause` after it (rest, or transition to what comes next),
 * and the seconds at which it starts and ends by the plan. `past` holds keys of sets that are behind the athlete;
 * `from` is the second at which the first step may start.
 */
export function stepsOf(session, { past = new Set(), from } = {}) {
  const context = new Map(session.context.exercises.map((exercise) => [exercise.id, exercise]));
  const steps = [];
  let clock = from ?? session.summary.warmUpSeconds;
  for (const segment of session.segments) {
    const turns = turnsOf(segment).filter(({ exercise, set }) => !past.has(keyOf(exercise.id, set.index)));
    if (!turns.length) continue;
    const pace = segment.timing.totalSeconds ? segment.seconds / segment.timing.totalSeconds : 1;
    const pauses = pausesOf(segment, turns);
    const setup = turnsOf(segment).length === turns.length ? segment.timing.setupSeconds : 0;
    if (steps.length) steps.at(-1).pause = { kind: "transition", seconds: setup };
    clock += setup * pace;
    turns.forEach(({ exercise, set, round }, place) => {
      const start = clock;
      clock += set.estimatedDurationSeconds * pace;
      const end = clock;
      clock += (pauses[place]?.clock ?? 0) * pace;
      const facts = context.get(exercise.id)?.facts ?? {};
      steps.push({
        key: keyOf(exercise.id, set.index),
        exerciseId: exercise.id,
        name: exercise.name,
        isCore: exercise.isCoreLift,
        index: set.index,
        type: set.type,
        reps: String(set.reps),
        load: set.load ?? "",
        seconds: set.estimatedDurationSeconds,
        isTimed: Boolean(facts.timed || facts.conditioning),
        isWarmUp: set.type === WARM_UP,
        segment: segment.id,
        segmentName: nameOf(segment),
        group: GROUPS[segment.kind] ?? "",
        members: segment.exercises.length,
        setup,
        round,
        start,
        end,
        pause: pauses[place] ? { kind: pauses[place].kind, seconds: pauses[place].seconds } : null,
      });
    });
  }
  return steps;
}

export const keyOf = (exerciseId, index) => `${exerciseId}#${index}`;

function nameOf(segment) {
  return segment.exercises.length > 2 ? GROUPS[segment.kind] ?? "Block" : segment.exercises.map((e) => e.name).join(" + ");
}

/** The sets of a segment in the order they are done: round by round. */
function turnsOf(segment) {
  const turns = [];
  const rounds = Math.max(...segment.exercises.map((exercise) => exercise.sets.length));
  for (let round = 0; round < rounds; round++) {
    for (const exercise of segment.exercises) {
      if (exercise.sets[round]) turns.push({ exercise, set: exercise.sets[round], round });
    }
  }
  return turns;
}

/** After each turn but the last: what the athlete is told to rest, and what it takes by the clock. */
function pausesOf(segment, turns) {
  const all = turnsOf(segment);
  const told = all.slice(0, -1).map(({ set }) => set.restSeconds);
  const sum = told.reduce((total, seconds) => total + seconds, 0);
  const stretch = sum ? segment.timing.restSeconds / sum : 0;
  return turns.slice(0, -1).map(({ set, round }, place) => ({
    kind: turns[place + 1].round === round ? "transition" : "rest",
    seconds: set.restSeconds,
    clock: set.restSeconds * stretch,
  }));
}

/** How often each exercise is still to be done, by name: `Map(name → sets)`. */
export function counts(steps) {
  const found = new Map();
  for (const step of steps) if (!step.isWarmUp) found.set(step.name, (found.get(step.name) ?? 0) + 1);
  return found;
}

/** What differs between two ways to go on, in words: `[{ mark, words, name, before, after }]`. */
export function differences(before, after) {
  const [one, two] = [counts(before), counts(after)];
  const told = [];
  for (const name of new Set([...one.keys(), ...two.keys()])) {
    const [was, is] = [one.get(name) ?? 0, two.get(name) ?? 0];
    if (was === is) continue;
    if (!is) told.push({ mark: "−", words: `${name} left out`, name, before: was, after: 0 });
    else told.push({ mark: is > was ? "+" : "−", words: `${name} ${was} → ${is} sets`, name, before: was, after: is });
  }
  return told;
}

/**
 * Fit steps without the server, where there is no network: sets are left out from the end, those of core lifts last,
 * until the rest takes no more than `seconds`. Without `name`d exercises.
 */
export function fitHere(steps, seconds, without = "") {
  const left = steps.filter((step) => step.name !== without);
  const cost = (step) => step.end - step.start + (step.pause?.seconds ?? 0);
  let total = left.reduce((sum, step) => sum + cost(step), 0);
  for (const isCore of [false, true]) {
    for (let place = left.length - 1; place > 0 && total > seconds; place--) {
      if (left[place].isCore !== isCore) continue;
      total -= cost(left[place]);
      left.splice(place, 1);
    }
  }
  return retimed(left, steps[0]?.start ?? 0);
}

/** The same steps one after the other from that second on, as after some were left out. */
function retimed(steps, from) {
  let clock = from;
  return steps.map((step, place) => {
    const start = clock;
    const end = start + (step.end - step.start);
    const next = steps[place + 1];
    const pause = next ? step.pause ?? { kind: "transition", seconds: next.setup } : null;
    clock = end + (pause?.seconds ?? 0);
    return { ...step, start, end, pause };
  });
}
