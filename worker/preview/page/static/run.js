// A session under way: plain values, and functions from one state to the next. Times are milliseconds since 1970.
//
// ready → warm_up → (transition →) set → rest or transition → set … → done

const LATE_SECONDS = 60; // behind by more than this, the rest is offered to be fitted anew
const AGAIN_SECONDS = 120; // after "leave it", only when so much more is lost
const ALONE_SECONDS = 3 * 3600; // of a run that nobody touched: it was left

/** A run that has not begun. */
export function ready({ id, source, fields, outcome, session, steps }) {
  return {
    id,
    source,
    fields: String(fields),
    sessionId: session.context.sessionId,
    name: session.context.name,
    day: session.context.dayOfWeek,
    planId: outcome.planId,
    stimulus: outcome.stimulusRetained,
    sessionsKnown: outcome.policy.tempo.sessionsKnown,
    targetSeconds: session.budgetSeconds,
    said: { seconds: session.summary.compressedDurationSeconds, usual: session.usualSeconds, within: session.fourInFiveSeconds },
    warmUp: session.summary.warmUpSeconds,
    steps,
    at: 0,
    phase: "ready",
    since: 0,
    pause: null,
    startedAt: 0,
    endedAt: 0,
    done: [],
    skipped: [],
    declined: 0,
    segments: saidOf(session),
    sent: "",
  };
}

/** What is said of each part of the session, in seconds. */
function saidOf(session) {
  const parts = session.segments.map((segment) => ({
    id: segment.id,
    name: segment.exercises.length > 2 ? "" : segment.exercises.map((e) => e.name).join(" + "),
    ids: segment.exercises.map((e) => e.id),
    isCore: segment.exercises.some((e) => e.isCoreLift),
    said: segment.seconds,
  }));
  return [{ id: "warm-up", name: "Warm-up", ids: [], isCore: false, said: session.summary.warmUpSeconds }, ...parts];
}

export const seconds = (milliseconds) => Math.floor(milliseconds / 1000);
export const current = (run) => run.steps[run.at] ?? null;
export const elapsed = (run, now) => seconds((run.endedAt || now) - run.startedAt);
export const isRunning = (run) => ["warm_up", "set", "rest", "transition"].includes(run.phase);

/** Seconds left of the countdown that runs; null where none does. Below zero it is over. */
export function left(run, now) {
  const since = seconds(now - run.since);
  if (run.phase === "warm_up") return run.warmUp - since;
  if (run.phase === "rest" || run.phase === "transition") return run.pause.seconds - since;
  return run.phase === "set" && current(run).isTimed ? current(run).seconds - since : null;
}

/** Begin: the clock runs from here. */
export function start(run, now) {
  const next = { ...run, startedAt: now, since: now };
  return run.warmUp ? { ...next, phase: "warm_up" } : pausing(next, { kind: "transition", seconds: current(run).setup }, now);
}

/** The warm-up or a pause is over: to the next set. */
export function go(run, now) {
  if (run.phase === "warm_up") return pausing({ ...run, movedAt: now }, { kind: "transition", seconds: current(run).setup }, now);
  return { ...run, phase: "set", since: now, pause: null };
}

/** The set is done, with what was really done of it. */
export function tick(run, now) {
  const { key, exerciseId, name, isCore, index, type, reps, load, segment, members, pause, isTimed, note } = current(run);
  const took = seconds(now - run.since);
  const done = { key, exerciseId, name, isCore, index, type, reps, load, note: note ?? "", segment, members, isTimed,
    took, rest: pause?.kind === "rest" ? pause.seconds : null, at: now };
  return onward({ ...run, done: [...run.done, done] }, now);
}

/** The set is not done. */
export function skip(run, now) {
  return onward({ ...run, skipped: [...run.skipped, { ...current(run), at: now }] }, now, true);
}

function onward(run, now, skipped = false) {
  const { pause } = current(run);
  const next = { ...run, at: run.at + 1 };
  if (!current(next)) return finish(next, now);
  if (skipped && current(next).segment === current(run).segment) return { ...next, phase: "set", since: now, pause: null };
  return pausing(next, pause ?? { kind: "transition", seconds: 0 }, now);
}

function pausing(run, pause, now) {
  if (!pause.seconds) return { ...run, phase: "set", since: now, pause: null };
  return { ...run, phase: pause.kind, since: now, pause: { ...pause, from: run.steps[run.at - 1]?.end ?? run.warmUp } };
}

/** A longer or shorter pause. */
export function nudge(run, by, now) {
  if (!run.pause) return run;
  const least = seconds(now - run.since);
  return { ...run, pause: { ...run.pause, seconds: Math.max(least, run.pause.seconds + by) } };
}

/** What was really done of the last set, or is to be done of this one; a load holds for the exercise's later sets. */
export function change(run, { reps, load, note }) {
  if (run.phase === "set") {
    const { exerciseId, load: before } = current(run);
    const steps = run.steps.map((step, place) => {
      if (place === run.at) return { ...step, reps, load, note };
      return place > run.at && step.exerciseId === exerciseId && step.load === before ? { ...step, load } : step;
    });
    return { ...run, steps };
  }
  return { ...run, done: [...run.done.slice(0, -1), { ...run.done.at(-1), reps, load, note }] };
}

/** Go on with other steps from here; what is behind stays. */
export function refitted(run, { steps, targetSeconds, fields, stimulus, said }, now) {
  const next = { ...run, steps: [...run.steps.slice(0, run.at), ...steps], declined: 0 };
  if (targetSeconds) next.targetSeconds = targetSeconds;
  if (fields) next.fields = String(fields);
  next.stimulus = stimulus ?? null; // nobody knows it of a fit made here
  if (said) next.segments = mergedSaid(run.segments, said);
  if (next.pause && current(next)) next.pause = { ...next.pause, from: onPlan(next, now) };
  return current(next) ? next : finish(next, now);
}

/** From where the pause runs, so that this moment is on the plan. */
function onPlan(run, now) {
  const { start } = current(run);
  const gone = share(run, now, run.pause.seconds);
  return gone < 1 ? (elapsed(run, now) - start * gone) / (1 - gone) : start;
}

/** What was said before for what is done, what is said now for the rest. */
function mergedSaid(before, after) {
  const known = new Set(before.flatMap(({ ids }) => ids));
  return [...before, ...after.filter(({ ids }) => ids.some((id) => !known.has(id)))];
}

/** End here, whatever is left. */
export function finish(run, now) {
  return { ...run, phase: "done", endedAt: now, since: now, pause: null };
}

/** A run that was left ended when it was touched last. */
export function unlessLeft(run, now) {
  const last = Math.max(run.since, ...run.done.map(({ at }) => at));
  return isRunning(run) && seconds(now - last) > ALONE_SECONDS ? finish(run, last) : run;
}

/** Seconds behind the plan; below zero ahead of it. */
export function late(run, now) {
  const step = current(run);
  if (!isRunning(run) || !step) return 0;
  const gone = elapsed(run, now);
  if (run.phase === "set") return Math.round(Math.max(elapsed(run, run.since) - step.start, gone - step.end));
  return Math.round(gone - pausePlace(run, now));
}

/** Where the plan is in a pause: what is told of it may be less than what the plan counts, and passes in proportion. */
function pausePlace(run, now) {
  const { start, setup } = current(run);
  const [from, to, told] = run.phase === "warm_up" ? [0, start - setup, run.warmUp] : [run.pause.from, start, run.pause.seconds];
  return from + (to - from) * share(run, now, told);
}

const share = (run, now, told) => (told ? Math.min(1, (now - run.since) / 1000 / told) : 1);

/** When it will be over at this pace, in seconds since the start. */
export function ends(run, now) {
  const last = run.steps.at(-1);
  return last ? Math.round(last.end + late(run, now)) : 0;
}

/** Whether to offer that the rest is fitted anew. */
export function isBehind(run, now) {
  const by = late(run, now);
  return run.phase !== "warm_up" && isRunning(run) && by > LATE_SECONDS && by > run.declined + (run.declined ? AGAIN_SECONDS : 0);
}

/** The API's progress when the pause is over: what is behind, skipped sets too, so that they are not asked for again. */
export function progress(run, elapsedSeconds) {
  const sets = new Map();
  for (const { exerciseId } of [...run.done, ...run.skipped]) sets.set(exerciseId, (sets.get(exerciseId) ?? 0) + 1);
  return {
    sessionId: run.sessionId,
    elapsedSeconds,
    done: [...sets].map(([exerciseId, count]) => ({ exerciseId, sets: count })),
  };
}

/** How many working sets of each exercise are done, by its id. */
export function workingSets(run) {
  const sets = new Map();
  for (const { exerciseId, type } of run.done) if (type !== "warm_up") sets.set(exerciseId, (sets.get(exerciseId) ?? 0) + 1);
  return sets;
}

/** Said against taken, part by part. */
export function taken(run) {
  const at = new Map([["warm-up", run.movedAt ?? run.startedAt]]);
  const order = ["warm-up"];
  for (const { segment, at: when, exerciseId } of [...run.done, ...run.skipped].sort((a, b) => a.at - b.at)) {
    const part = run.segments.find(({ ids }) => ids.includes(exerciseId))?.id ?? segment;
    if (!at.has(part)) order.push(part);
    at.set(part, when);
  }
  let before = run.startedAt;
  return order.flatMap((id) => {
    const part = run.segments.find((one) => one.id === id);
    const took = Math.round((at.get(id) - before) / 1000);
    before = at.get(id);
    return part && (took || part.said) ? [{ ...part, taken: took }] : [];
  });
}

/** The event that tells what was done: the same however often it is made. */
export function performed(run) {
  const exercises = new Map();
  for (const set of run.done) {
    if (!exercises.has(set.exerciseId)) {
      const exercise = { name: set.name.slice(0, 256), isCoreLift: Boolean(set.isCore), sets: [] };
      if (set.members > 1) exercise.supersetGroup = set.segment;
      exercises.set(set.exerciseId, exercise);
    }
    const exercise = exercises.get(set.exerciseId);
    if (set.rest !== null && exercise.restSeconds === undefined) exercise.restSeconds = set.rest;
    exercise.sets.push(setOf(set));
  }
  const event = {
    eventId: run.id,
    sessionRef: run.id,
    timestamp: run.endedAt,
    order: seconds(run.endedAt),
    durationSeconds: Math.max(1, elapsed(run, run.endedAt)),
    exercises: [...exercises.values()],
    source: "preview",
  };
  if (run.planId && run.planId !== "preview") event.planId = run.planId;
  if (run.said.usual && run.said.within) event.said = { usualSeconds: run.said.usual, fourInFiveSeconds: run.said.within };
  return event;
}

function setOf({ type, reps, isTimed, took }) {
  const set = { type };
  if (isTimed) return { ...set, seconds: took };
  const number = repetitions(reps);
  return number === null ? set : { ...set, reps: number };
}

/** The repetitions that a text names, both sides together: the lower end of a range; null where it names none. */
export function repetitions(text) {
  const found = /\d+/.exec(text);
  if (!found) return null;
  return Math.min(1000, Number(found[0]) * (/each|side|leg|arm/i.test(text) ? 2 : 1));
}
