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
 * The steps of a session. Each is a set: what to do, the `pause` after it (rest, or transition to what comes next), and the
 * seconds at which it starts and ends by the plan, with those `after` it before the next one of its part. `past` holds keys
 * of sets that are behind the athlete; `from` is the second at which the first step may start. What the clock adds to every
 * rest, `tempo.restExtraSeconds`, is nothing that the athlete is told.
 */
export function stepsOf(session, tempo, { past = new Set(), from } = {}) {
  const context = new Map(session.context.exercises.map((exercise) => [exercise.id, exercise]));
  const steps = [];
  let clock = from ?? session.summary.warmUpSeconds;
  for (const segment of session.segments) {
    const turns = turnsOf(segment).filter(({ exercise, set }) => !past.has(keyOf(exercise.id, set.index)));
    if (!turns.length) continue;
    const pace = segment.timing.totalSeconds ? segment.seconds / segment.timing.totalSeconds : 1;
    const pauses = pausesOf(segment, turns, context, tempo);
    const setup = turnsOf(segment).length === turns.length ? segment.timing.setupSeconds : 0;
    if (steps.length) steps.at(-1).pause = { kind: "transition", seconds: setup };
    clock += setup * pace;
    turns.forEach(({ exercise, set, round }, place) => {
      const start = clock;
      clock += set.estimatedDurationSeconds * pace;
      const end = clock;
      const after = (pauses[place]?.clock ?? 0) * pace;
      clock += after;
      const facts = context.get(exercise.id)?.facts ?? {};
      steps.push({
        key: keyOf(exercise.id, set.index),
        exerciseId: exercise.id,
        name: exercise.name,
        isCore: exercise.isCoreLift,
        index: set.index,
        type: set.type,
        reps: String(set.reps).replace(/(\d)\s?-\s?(?=\d)/g, "$1–"),
        load: set.load ?? "",
        seconds: set.estimatedDurationSeconds,
        isTimed: Boolean(facts.timed || facts.conditioning),
        isWarmUp: set.type === WARM_UP,
        segment: segment.id,
        segmentName: nameOf(segment),
        group: GROUPS[segment.kind] ?? "",
        members: segment.exercises.length,
        setup,
        ramp: isFirst(exercise, set) ? exercise.rampSets ?? [] : [],
        round,
        pace,
        start,
        end,
        after,
        pause: pauses[place] ? { kind: pauses[place].kind, seconds: pauses[place].seconds } : null,
      });
    });
  }
  return steps;
}

const keyOf = (exerciseId, index) => `${exerciseId}#${index}`;

function nameOf(segment) {
  return segment.exercises.length > 2 ? GROUPS[segment.kind] ?? "Block" : segment.exercises.map((e) => e.name).join(" + ");
}

const isFirst = (exercise, set) => exercise.sets[0].index === set.index;

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
function pausesOf(segment, turns, context, tempo) {
  const counted = turnsOf(segment).slice(0, -1).map(({ set }) => set.restSeconds);
  const sum = counted.reduce((total, seconds) => total + seconds, 0);
  const stretch = sum ? segment.timing.restSeconds / sum : 0;
  return turns.slice(0, -1).map(({ exercise, set, round }, place) => {
    const kind = turns[place + 1].round === round ? "transition" : "rest";
    const { groupId, isRestStated } = context.get(exercise.id) ?? {};
    const isOwn = segment.exercises.length === 1 || (groupId !== undefined && isRestStated);
    const extra = kind === "rest" && !isOwn ? tempo.restExtraSeconds : 0;
    return { kind, seconds: Math.max(0, set.restSeconds - extra), clock: set.restSeconds * stretch };
  });
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
    const sets = `${is} ${is === 1 ? "set" : "sets"}`;
    const words = !is ? `${name} left out` : was ? `${name} ${was} → ${sets}` : `${name} back in, ${sets}`;
    told.push({ mark: is > was ? "+" : "−", words, name, before: was, after: is });
  }
  return told;
}

/**
 * Fit steps without the server, where there is no network: until they take no more than `seconds`, or nothing more may go.
 *
 * Accessories lose sets first, whole rounds where they are done in turns: the one with the most left loses one, of several
 * the last. Then core lifts lose sets down to three, what is `done` among them, and, unless they are `protected`, further.
 * What is to be kept (`keep`, ids) keeps one set; the exercise of the name `without` goes. The first step stays.
 */
export function fitHere(steps, seconds, { without = "", keep = [], done = new Map(), isProtected = false } = {}) {
  let left = steps.filter(({ name }) => name !== without);
  const holds = (isCore, least) => {
    for (;;) {
      const fitting = retimed(left, 0);
      if (!fitting.length || fitting.at(-1).end <= seconds) return true;
      const cut = fewer(left, isCore, least);
      if (!cut) return false;
      left = cut;
    }
  };
  const kept = (part) => (part.ids.some((id) => keep.includes(id)) ? 1 : 0);
  const core = (sets) => (part) => Math.max(kept(part), sets - Math.max(...part.ids.map((id) => done.get(id) ?? 0)));
  if (!holds(false, kept) && !holds(true, core(CORE_SETS)) && !isProtected) holds(true, core(0));
  return retimed(left, steps[0]?.start ?? 0);
}

const CORE_SETS = 3; // of a core lift, all it has where that is less

/** The steps without the last round of one part; null where every part of that kind is at its `least`. */
function fewer(steps, isCore, least) {
  const isFirst = (part) => part.rounds <= 1 && part.steps[0] === steps[0];
  const parts = partsOf(steps).filter((part) => part.isCore === isCore && part.rounds > least(part) && !isFirst(part));
  const most = Math.max(...parts.map(({ rounds }) => rounds));
  const part = parts.findLast(({ rounds }) => rounds === most);
  if (!part) return null;
  const last = Math.max(...part.steps.map(({ round }) => round));
  const gone = new Set(part.rounds > 1 ? part.steps.filter(({ round }) => round === last) : part.steps);
  return steps.filter((step) => !gone.has(step));
}

/** The parts of a session that are left: what is done in one go, with its rounds of working sets. */
function partsOf(steps) {
  return [...new Set(steps.map(({ segment }) => segment))].map((id) => {
    const mine = steps.filter(({ segment }) => segment === id);
    const rounds = new Set(mine.filter(({ isWarmUp }) => !isWarmUp).map(({ round }) => round)).size;
    return { steps: mine, ids: [...new Set(mine.map(({ exerciseId }) => exerciseId))], isCore: mine.some((step) => step.isCore), rounds };
  });
}

/** The same steps one after the other from that second on, as after some were left out. */
function retimed(steps, from) {
  let clock = from;
  return steps.map((step, place) => {
    const start = clock;
    const end = start + (step.end - step.start);
    const next = steps[place + 1];
    const stays = next?.segment === step.segment;
    const pause = !next ? null : stays ? step.pause : { kind: "transition", seconds: next.setup };
    clock = end + (stays ? step.after : next ? next.setup * next.pace : 0);
    return { ...step, start, end, pause };
  });
}
