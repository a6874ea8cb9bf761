/**
 * Where the plan came from: the request, the plan store, or the request's description of the athlete.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "PlanSource".
 */
export type PlanSource = "inline" | "stored" | "generated";
/**
 * What was made of the accessories.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Strategy".
 */
export type Strategy = "core_only" | "core_plus_accessory" | "core_plus_superset" | "core_plus_block" | "core_plus_block_and_superset";
/**
 * Whether the core lifts kept their protected sets and rest, or had to give some up.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "CoreProtection".
 */
export type CoreProtection = "protected" | "reduced";
/**
 * A muscle group.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "MuscleGroup".
 */
export type MuscleGroup = "chest" | "back" | "shoulders" | "quadriceps" | "hamstrings" | "glutes" | "biceps" | "triceps" | "core" | "calves" | "full-body" | "other";
/**
 * A kind of equipment.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Equipment".
 */
export type Equipment = "barbell" | "dumbbell" | "kettlebell" | "machine" | "cable" | "bodyweight" | "band" | "cardio" | "other";
/**
 * A part of a session: exercises done together.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Segment".
 */
export type Segment = CoreLiftSegment | AccessorySupersetSegment | AccessoryBlockSegment | AccessorySingleSegment;
/**
 * Why these two go together: opposite muscles, shared equipment, or nothing in common.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Priority".
 */
export type Priority = "antagonist" | "equipment" | "non_competing";
/**
 * Why these go together: one muscle, shared equipment, or the coach's word.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Rationale".
 */
export type Rationale = "metabolic_stress" | "equipment_cluster" | "coach_defined";
/**
 * What it is.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "TelemetryKind".
 */
export type TelemetryKind = "core_lift" | "accessory_superset" | "accessory_block" | "accessory_single" | "session";
/**
 * A kind of change.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "ChangeKind".
 */
export type ChangeKind = "dropped" | "fewer_sets" | "shorter_rest" | "superset" | "block";
/**
 * Whether the best solution is proven found.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "OptimalityStatus".
 */
export type OptimalityStatus = "optimal" | "bounded";
/**
 * Which work limit ended the proof, where one did. After a deadline the result may differ from run to run.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "StoppedBy".
 */
export type StoppedBy = "nodes" | "deadline";
/**
 * What gives way when the core lifts alone do not fit: their sets, or the target.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "CoreLiftPolicy".
 */
export type CoreLiftPolicy = "fit" | "protect";
/**
 * A training plan compressed to the minutes asked for.
 */
export interface PlanCompressedEvent {
    /**
     * Identifies this event; follows from requestEventId.
     */
    eventId: string;
    /**
     * The eventId of the request this answers.
     */
    requestEventId: string;
    /**
     * The athlete whose plan it is.
     */
    userId: string;
    /**
     * The job of the request.
     */
    jobId: string;
    /**
     * The plan that was compressed.
     */
    planId: string;
    /**
     * The moment of the request, in milliseconds since 1970-01-01 UTC, so that equal requests give equal events.
     */
    timestamp: number;
    /**
     * Where the plan came from: the request, the plan store, or the request's description of the athlete.
     */
    planSource: PlanSource;
    /**
     * Whole minutes each session was to fit into.
     */
    targetMinutes: number;
    /**
     * How long all sessions take as programmed.
     */
    originalDurationSeconds: number;
    /**
     * How long all sessions take as compressed.
     */
    compressedDurationSeconds: number;
    /**
     * Whether every session is within its budget.
     */
    meetsTimeConstraint: boolean;
    /**
     * Seconds by which the plan's worst session misses its budget; only where it does.
     */
    shortfallSeconds?: number;
    /**
     * The smallest target in whole minutes that the plan's worst session would meet; only where it misses its budget.
     */
    minimumMinutes?: number;
    /**
     * What was made of the accessories.
     */
    strategy: Strategy;
    /**
     * The share of the training stimulus kept.
     */
    stimulusRetained: number;
    /**
     * What became of the core lifts; reduced if any session's is.
     */
    coreProtection: CoreProtection;
    /**
     * The sessions, in the plan's order.
     *
     * @maxItems 2184
     *
     * Items: A session fitted to its budget, or as near as it can be.
     */
    sessions: CompressedSession[];
    /**
     * How good each week's solution is, in the plan's order.
     *
     * @maxItems 104
     *
     * Items: How good a week's solution is.
     */
    optimality: Optimality[];
    /**
     * Every default taken where the plan was silent.
     *
     * @maxItems 1000000
     *
     * Items: A default taken where the plan was silent.
     */
    assumptions: Assumption[];
    /**
     * The rules and constants the plan was compressed by.
     */
    policy: Policy;
    /**
     * The version of the engine that compressed the plan.
     */
    engineVersion: string;
}
/**
 * A session fitted to its budget, or as near as it can be.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "CompressedSession".
 */
export interface CompressedSession {
    /**
     * The session as programmed, before any change.
     */
    context: SessionContext;
    /**
     * The time the session may take: the target, or that weekday's window where it is shorter.
     */
    budgetSeconds: number;
    /**
     * Whether the session is within its budget.
     */
    meetsTimeConstraint: boolean;
    /**
     * What became of the session's core lifts.
     */
    coreProtection: CoreProtection;
    /**
     * Seconds by which the session misses its budget; only where it does.
     */
    shortfallSeconds?: number;
    /**
     * The smallest target in whole minutes that the session would meet; only where it misses its budget.
     */
    minimumMinutes?: number;
    /**
     * What to do, in order.
     *
     * @maxItems 60
     *
     * Items: A part of a session: exercises done together.
     */
    segments: Segment[];
    /**
     * The session's times.
     */
    summary: SessionSummary;
    /**
     * How the segments came to be.
     *
     * @maxItems 61
     *
     * Items: How a segment, or the session as a whole, came to be.
     */
    telemetry: Telemetry[];
    /**
     * Every change to the programme, with its price and reason.
     *
     * @maxItems 60
     *
     * Items: One change to the programme.
     */
    changes: Change[];
}
/**
 * The session as programmed, before any change.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "SessionContext".
 */
export interface SessionContext {
    /**
     * Identifies the session.
     */
    sessionId: string;
    /**
     * Identifies the session's week.
     */
    microcycleId: string;
    /**
     * The weekday, from Monday 1 to Sunday 7.
     */
    dayOfWeek: number;
    /**
     * The session's name.
     */
    name?: string;
    /**
     * How long the session takes as programmed.
     */
    originalDurationSeconds: number;
    /**
     * The exercises as read, in programmed order.
     *
     * @maxItems 60
     *
     * Items: An exercise with its sets.
     */
    exercises: Exercise[];
}
/**
 * An exercise with its sets.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Exercise".
 */
export interface Exercise {
    /**
     * Identifies the exercise within its session.
     */
    id: string;
    /**
     * The exercise's name.
     */
    name: string;
    /**
     * Whether the exercise is a core lift, which compression protects.
     */
    isCoreLift: boolean;
    /**
     * The muscle group trained most.
     */
    primaryMuscleGroup: MuscleGroup;
    /**
     * The muscle groups trained as well.
     *
     * @maxItems 12
     *
     * Items: A muscle group.
     */
    secondaryMuscleGroups: MuscleGroup[];
    /**
     * What the exercise is done with.
     *
     * @maxItems 9
     *
     * Items: A kind of equipment.
     */
    equipment: Equipment[];
    /**
     * Rest between sets.
     */
    targetRestSeconds: number;
    /**
     * The sets in programmed order.
     *
     * @minItems 1
     * @maxItems 100
     *
     * Items: One set of an exercise.
     */
    sets: [ExerciseSet, ...ExerciseSet[]];
}
/**
 * One set of an exercise.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "ExerciseSet".
 */
export interface ExerciseSet {
    /**
     * Identifies the set within its exercise.
     */
    id: string;
    /**
     * The set's place as programmed, counted from 1.
     */
    index: number;
    /**
     * The set's repetitions: a number, or words such as 8-12 or AMRAP.
     */
    reps: number | string;
    /**
     * The load, with its unit where the plan gives one.
     */
    load?: string;
    /**
     * The effort, on the plan's scale.
     */
    effort?: string;
    /**
     * How long the set's work takes.
     */
    estimatedDurationSeconds: number;
}
/**
 * A core lift, alone.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "CoreLiftSegment".
 */
export interface CoreLiftSegment {
    /**
     * The segment's kind.
     */
    kind: "core_lift";
    /**
     * Identifies the segment within its session.
     */
    id: string;
    /**
     * The segment's place in the session, counted from 1.
     */
    order: number;
    /**
     * What the segment takes, in seconds; the total is the sum of the parts, times the pace, rounded up.
     */
    timing: Timing;
    /**
     * The lift.
     */
    exercise: Exercise;
}
/**
 * What the segment takes, in seconds; the total is the sum of the parts, times the pace, rounded up.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Timing".
 */
export interface Timing {
    /**
     * Getting the equipment ready.
     */
    setupSeconds: number;
    /**
     * Work, with the changes between exercises.
     */
    workSeconds: number;
    /**
     * Rest.
     */
    restSeconds: number;
    /**
     * All of the segment.
     */
    totalSeconds: number;
}
/**
 * Two accessories, alternating.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "AccessorySupersetSegment".
 */
export interface AccessorySupersetSegment {
    /**
     * The segment's kind.
     */
    kind: "accessory_superset";
    /**
     * Identifies the segment within its session.
     */
    id: string;
    /**
     * The segment's place in the session, counted from 1.
     */
    order: number;
    /**
     * What the segment takes, in seconds; the total is the sum of the parts, times the pace, rounded up.
     */
    timing: Timing;
    /**
     * The two, in the order they are done.
     *
     * @minItems 2
     * @maxItems 2
     *
     * Items: An exercise with its sets.
     */
    exercises: [Exercise, Exercise];
    /**
     * Why these two go together: opposite muscles, shared equipment, or nothing in common.
     */
    priority: Priority;
    /**
     * Rest after each round of the two.
     */
    restBetweenAlternationsSeconds: number;
}
/**
 * Two or three accessories, in rounds.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "AccessoryBlockSegment".
 */
export interface AccessoryBlockSegment {
    /**
     * The segment's kind.
     */
    kind: "accessory_block";
    /**
     * Identifies the segment within its session.
     */
    id: string;
    /**
     * The segment's place in the session, counted from 1.
     */
    order: number;
    /**
     * What the segment takes, in seconds; the total is the sum of the parts, times the pace, rounded up.
     */
    timing: Timing;
    /**
     * The exercises, in the order they are done.
     *
     * @minItems 2
     * @maxItems 3
     *
     * Items: An exercise with its sets.
     */
    exercises: [Exercise, Exercise] | [Exercise, Exercise, Exercise];
    /**
     * How many rounds.
     */
    rounds: number;
    /**
     * The change from one exercise to the next.
     */
    restBetweenExercisesSeconds: number;
    /**
     * Rest after each round.
     */
    restBetweenRoundsSeconds: number;
    /**
     * Why these go together: one muscle, shared equipment, or the coach's word.
     */
    rationale: Rationale;
}
/**
 * An accessory, alone.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "AccessorySingleSegment".
 */
export interface AccessorySingleSegment {
    /**
     * The segment's kind.
     */
    kind: "accessory_single";
    /**
     * Identifies the segment within its session.
     */
    id: string;
    /**
     * The segment's place in the session, counted from 1.
     */
    order: number;
    /**
     * What the segment takes, in seconds; the total is the sum of the parts, times the pace, rounded up.
     */
    timing: Timing;
    /**
     * The accessory.
     */
    exercise: Exercise;
}
/**
 * The session's times.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "SessionSummary".
 */
export interface SessionSummary {
    /**
     * Identifies the session.
     */
    sessionId: string;
    /**
     * How long the session takes as programmed.
     */
    originalDurationSeconds: number;
    /**
     * How long it takes as compressed.
     */
    compressedDurationSeconds: number;
    /**
     * Original minus compressed: what was saved.
     */
    durationDeltaSeconds: number;
    /**
     * The warm-up, which is part of both.
     */
    warmUpSeconds: number;
    /**
     * The ids of the segments, in order.
     *
     * @maxItems 60
     *
     * Items: An identifier, the plan's own or derived from it.
     */
    segmentOrder: string[];
}
/**
 * How a segment, or the session as a whole, came to be.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Telemetry".
 */
export interface Telemetry {
    /**
     * The segment, or the session.
     */
    segmentId: string;
    /**
     * What it is.
     */
    kind: TelemetryKind;
    /**
     * What was done.
     */
    strategy: string;
    /**
     * More, for people.
     */
    notes?: string;
}
/**
 * One change to the programme.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Change".
 */
export interface Change {
    /**
     * The exercises it concerns.
     *
     * @minItems 1
     * @maxItems 60
     *
     * Items: An identifier, the plan's own or derived from it.
     */
    exerciseIds: [string, ...string[]];
    /**
     * The segment they ended in; absent where they were dropped.
     */
    segmentId?: string;
    /**
     * What was done to them.
     *
     * @minItems 1
     * @maxItems 5
     *
     * Items: A kind of change.
     */
    kinds: [ChangeKind, ...ChangeKind[]];
    /**
     * Seconds it saves; below zero where it costs some.
     */
    secondsSaved: number;
    /**
     * The share of the week's stimulus it gives up; below zero where it gains some.
     */
    stimulusLost: number;
    /**
     * Why this and nothing else, for people.
     */
    reason: string;
}
/**
 * How good a week's solution is.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Optimality".
 */
export interface Optimality {
    /**
     * Identifies the week.
     */
    microcycleId: string;
    /**
     * The value reached; the programme as written has 1.
     */
    objective: number;
    /**
     * No solution is worth more than this.
     */
    upperBound: number;
    /**
     * What may at most be missing to the best solution.
     */
    gap: number;
    /**
     * Whether the best solution is proven found.
     */
    status: OptimalityStatus;
    /**
     * Nodes of the search.
     */
    nodes: number;
    /**
     * Which work limit ended the proof, where one did. After a deadline the result may differ from run to run.
     */
    stoppedBy?: StoppedBy;
}
/**
 * A default taken where the plan was silent.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Assumption".
 */
export interface Assumption {
    /**
     * Where in the plan.
     */
    path: string;
    /**
     * What was missing.
     */
    field: string;
    /**
     * What was taken, as text.
     */
    value: string;
}
/**
 * The rules and constants the plan was compressed by.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Policy".
 */
export interface Policy {
    /**
     * What gives way when the core lifts alone do not fit: their sets, or the target.
     */
    coreLiftPolicy: CoreLiftPolicy;
    /**
     * Multiplies every duration.
     */
    pace?: number;
    /**
     * The warm-up, once a session.
     */
    warmUpSeconds?: number;
    /**
     * Getting ready for a segment.
     */
    setupSeconds?: number;
    /**
     * Further set-up of a superset.
     */
    supersetExtraSetupSeconds?: number;
    /**
     * The change between the two of a superset.
     */
    supersetTransitionSeconds?: number;
    /**
     * Rest after each round of a superset.
     */
    supersetRoundRestSeconds?: number;
    /**
     * Further set-up of a block, for each exercise after the first.
     */
    blockExtraSetupSeconds?: number;
    /**
     * The change between exercises of a block.
     */
    blockTransitionSeconds?: number;
    /**
     * Rest after each round of a block.
     */
    blockRoundRestSeconds?: number;
    /**
     * The longest rest a core lift keeps when a session is compressed.
     */
    coreRestCapSeconds?: number;
    /**
     * The same, where the core lifts alone do not fit.
     */
    fallbackRestCapSeconds?: number;
    /**
     * The sets of a core lift that are protected.
     */
    coreMinimumSets?: number;
}
