/**
 * A training session that an athlete performed, and how long it took. The athlete's pace is learned from it.
 */
export interface SessionPerformedEvent {
    /**
     * Identifies this event; a session is counted once however often its event is delivered.
     */
    eventId: string;
    /**
     * The athlete who trained.
     */
    userId: string;
    /**
     * Identifies the session where it was logged; two events with the same sessionRef are one session.
     */
    sessionRef?: string;
    /**
     * When the session ended, in milliseconds since 1970-01-01 UTC.
     */
    timestamp: number;
    /**
     * The session's place among the athlete's sessions: a later session has a higher one. Seconds since 1970-01-01 UTC will do.
     */
    order: number;
    /**
     * From the first step into the session to the last, in seconds. What cannot be true is counted and not learned from.
     */
    durationSeconds: number;
    /**
     * What was done, in the order it was begun.
     *
     * @minItems 1
     * @maxItems 60
     *
     * Items: An exercise with the sets that were done of it.
     */
    exercises: [SessionPerformedExercise, ...SessionPerformedExercise[]];
    /**
     * The training plan that was followed, where one was.
     */
    planId?: string;
    /**
     * The eventId of the PlanCompressedEvent whose session this was, where it was one.
     */
    resultEventId?: string;
    /**
     * How long the compressed plan said that this session would take. With resultEventId it is held against durationSeconds, to know how often it is true.
     */
    said?: SaidSeconds;
    /**
     * Where the session was logged: app, import (an export of another app) or preview (the preview's own page). New sources may come.
     */
    source: string;
}
/**
 * An exercise with the sets that were done of it.
 *
 * This interface was referenced by `SessionPerformedEvent`'s JSON-Schema
 * via the `definition` "SessionPerformedExercise".
 */
export interface SessionPerformedExercise {
    /**
     * What the athlete or the plan calls it.
     */
    name: string;
    /**
     * Whether it was a core lift of the session, which rests longer.
     */
    isCoreLift?: boolean;
    /**
     * Exercises of a session with the same group were done in turns.
     */
    supersetGroup?: string;
    /**
     * The rest the athlete was told to take after a set.
     */
    restSeconds?: number;
    /**
     * The sets that were done, in their order.
     *
     * @minItems 1
     * @maxItems 60
     *
     * Items: One set: its reps, or its seconds where it was held or run for time.
     */
    sets: [SessionPerformedSet, ...SessionPerformedSet[]];
}
/**
 * One set: its reps, or its seconds where it was held or run for time.
 *
 * This interface was referenced by `SessionPerformedEvent`'s JSON-Schema
 * via the `definition` "SessionPerformedSet".
 */
export interface SessionPerformedSet {
    /**
     * What kind of set it was: warm_up, working, back_off, drop, amrap, failure, rest_pause, cluster or timed; working where nothing is said. New kinds may come.
     */
    type?: string;
    /**
     * Repetitions, both sides together.
     */
    reps?: number;
    /**
     * How long it lasted, in seconds.
     */
    seconds?: number;
}
/**
 * How long the compressed plan said that this session would take. With resultEventId it is held against durationSeconds, to know how often it is true.
 *
 * This interface was referenced by `SessionPerformedEvent`'s JSON-Schema
 * via the `definition` "SaidSeconds".
 */
export interface SaidSeconds {
    /**
     * What the session usually takes, in seconds.
     */
    usualSeconds: number;
    /**
     * What the session keeps to 4 times in 5, in seconds.
     */
    fourInFiveSeconds: number;
}
