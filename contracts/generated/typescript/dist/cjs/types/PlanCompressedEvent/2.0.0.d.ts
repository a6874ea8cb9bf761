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
 * What became of the core lifts: all protected sets kept, some given up, or lifts postponed to another day.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "CoreLevel".
 */
export type CoreLevel = "full" | "reduced" | "partial";
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
 * Where its muscles come from: what the plan states, the catalogue, the words of its name, or nobody knows.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "FactsFrom".
 */
export type FactsFrom = "plan" | "catalogue" | "name" | "unknown";
/**
 * What a set is for.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "SetType".
 */
export type SetType = "warm_up" | "working" | "back_off" | "drop" | "amrap" | "failure" | "rest_pause" | "cluster" | "timed" | (string & {});
/**
 * A kind of segment; there may be more.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "SegmentKind".
 */
export type SegmentKind = "drill" | "core_lift" | "accessory_single" | "accessory_superset" | "accessory_block" | "coach_group" | "conditioning" | "drop_set" | (string & {});
/**
 * Why two alternate: opposite muscles, shared equipment, or nothing in common; only of a superset.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "SupersetPriority".
 */
export type SupersetPriority = "antagonist" | "equipment" | "non_competing";
/**
 * Why exercises go in rounds: one muscle, shared equipment, or the coach's word; only of a block or a coach's group.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "BlockRationale".
 */
export type BlockRationale = "metabolic_stress" | "equipment_cluster" | "coach_defined";
/**
 * What it is.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "TelemetryKind".
 */
export type TelemetryKind = "drill" | "core_lift" | "accessory_single" | "accessory_superset" | "accessory_block" | "coach_group" | "conditioning" | "drop_set" | "session" | (string & {});
/**
 * A kind of change; there may be more.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "ChangeKind".
 */
export type ChangeKind = "dropped" | "fewer_sets" | "shorter_rest" | "fewer_warm_ups" | "superset" | "block" | "group_broken" | "drop_set" | "shortened" | "postponed" | (string & {});
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
 * Where the value comes from: a default, the catalogue, the words of a name, the loads, or another text of the plan.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "AssumptionBecause".
 */
export type AssumptionBecause = "default" | "catalogue" | "name" | "loads" | "text" | (string & {});
/**
 * What gives way when the core lifts alone do not fit: their sets, or the target.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "CoreLiftPolicy".
 */
export type CoreLiftPolicy = "fit" | "protect";
/**
 * Whether exercises may take turns.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Supersets".
 */
export type Supersets = "allow" | "none";
/**
 * Where f, g and the effects come from: everybody, or this athlete.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "PaceSource".
 */
export type PaceSource = "population" | "personal";
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
     * What became of the core lifts of all sessions.
     */
    coreProtection: PlanCoreProtection;
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
     * Every value taken from anywhere but the plan.
     *
     * @maxItems 1000000
     *
     * Items: A value taken from anywhere but the plan.
     */
    assumptions: Assumption[];
    /**
     * The rules and constants the plan was compressed by: with them and the session's exercises every number can be derived again.
     */
    policy: Policy;
    /**
     * The version of the engine that compressed the plan.
     */
    engineVersion: string;
    /**
     * What other tempos would keep, where that differs.
     *
     * @maxItems 10
     *
     * Items: What another tempo would keep.
     */
    alternatives?: Alternative[];
}
/**
 * What became of the core lifts of all sessions.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "PlanCoreProtection".
 */
export interface PlanCoreProtection {
    /**
     * That of the session that keeps least.
     */
    level: CoreLevel;
    /**
     * Working sets kept.
     */
    kept: number;
    /**
     * Working sets of the programme.
     */
    programmed: number;
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
     * Whether the session is short of time; one that is not stays as programmed.
     */
    inScope: boolean;
    /**
     * The time the session may take: its own target or the plan's, or that weekday's window where it is shorter.
     */
    budgetSeconds: number;
    /**
     * Whether the session is within its budget, or outside the scope.
     */
    meetsTimeConstraint: boolean;
    /**
     * Seconds by which the session misses its budget; only where it does.
     */
    shortfallSeconds?: number;
    /**
     * The smallest target in whole minutes that the session would meet; only where it misses its budget.
     */
    minimumMinutes?: number;
    /**
     * What it usually takes this athlete, on the usual clock whatever the tempo.
     */
    usualSeconds: number;
    /**
     * What it takes this athlete at most, four times in five, on the same clock.
     */
    fourInFiveSeconds: number;
    /**
     * What became of a session's core lifts.
     */
    coreProtection: PlanCompressedCoreProtection;
    /**
     * 0 where the core lifts keep their protected sets, 1 where some keep fewer, 2 where some are postponed.
     */
    fallback: number;
    /**
     * What to do, in order.
     *
     * @maxItems 400
     *
     * Items: A part of a session: an exercise, or exercises done in turns.
     */
    segments: Segment[];
    /**
     * The session's times.
     */
    summary: SessionSummary;
    /**
     * How the segments came to be.
     *
     * @maxItems 401
     *
     * Items: How a segment, or the session as a whole, came to be.
     */
    telemetry: Telemetry[];
    /**
     * Every change to the programme, with its price, a sentence and the reason.
     *
     * @maxItems 400
     *
     * Items: One change to the programme.
     */
    changes: Change[];
    /**
     * What has passed of the session under way, part of its compressed duration; only where it is.
     */
    elapsedSeconds?: number;
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
     * The weekday: Monday is 1 and Sunday 7, or 0 where the plan says so.
     */
    dayOfWeek: number;
    /**
     * The session's name.
     */
    name: string;
    /**
     * How long the session takes as programmed.
     */
    originalDurationSeconds: number;
    /**
     * The exercises as read, in programmed order.
     *
     * @maxItems 400
     *
     * Items: An exercise as read, uncompressed.
     */
    exercises: Exercise[];
    /**
     * What the plan says there and the engine does not use, as it came: notes, units, template ids, alternatives.
     */
    asWritten?: {
        [k: string]: unknown;
    };
}
/**
 * An exercise as read, uncompressed.
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
     * Whether the exercise is a core lift: done first, never grouped by us, with at least three working sets, or all where it has fewer.
     */
    isCoreLift: boolean;
    /**
     * The muscle group trained most, in twelve words.
     */
    primaryMuscleGroup: MuscleGroup;
    /**
     * The muscle groups trained as well, in twelve words.
     *
     * @maxItems 12
     *
     * Items: A muscle group.
     */
    secondaryMuscleGroups: MuscleGroup[];
    /**
     * What the exercise is done with; empty where nobody knows.
     *
     * @maxItems 9
     *
     * Items: A kind of equipment.
     */
    equipment: Equipment[];
    /**
     * The longest rest between two of its working sets.
     */
    targetRestSeconds: number;
    /**
     * The muscles an exercise trains, in full.
     */
    muscles: Muscles;
    /**
     * What is true of the exercise wherever it is done; what is not true is left out.
     */
    facts: Facts;
    /**
     * Where its muscles come from: what the plan states, the catalogue, the words of its name, or nobody knows.
     */
    factsFrom: FactsFrom;
    /**
     * The coach's group it belongs to.
     */
    groupId?: string;
    /**
     * Whether the plan states a rest; in a group only a stated one replaces the clock's.
     */
    isRestStated: boolean;
    /**
     * Conditioning of one set is shortened by parts of so many seconds; absent where whole sets are left out.
     */
    partSeconds?: number;
    /**
     * The indexes of its working sets, the one kept longest first.
     *
     * @maxItems 200
     *
     * Items: A set's index.
     */
    keepOrder: number[];
    /**
     * The sets in programmed order.
     *
     * @minItems 1
     * @maxItems 200
     *
     * Items: One set of an exercise.
     */
    sets: [ExerciseSet, ...ExerciseSet[]];
    /**
     * What the plan says there and the engine does not use, as it came: notes, units, template ids, alternatives.
     */
    asWritten?: {
        [k: string]: unknown;
    };
}
/**
 * The muscles an exercise trains, in full.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Muscles".
 */
export interface Muscles {
    /**
     * The muscle trained most.
     */
    primary: string;
    /**
     * The muscles trained as well.
     *
     * @maxItems 24
     *
     * Items: A muscle in full: one of the wire's muscle groups, forearms, adductors, abductors, neck, hip-flexors or cardio. Of an exercise whose muscle nobody knows it is unknown: and the exercise's name.
     */
    secondaries: string[];
}
/**
 * What is true of the exercise wherever it is done; what is not true is left out.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Facts".
 */
export interface Facts {
    /**
     * A big free-weight or bodyweight compound, which is never grouped.
     */
    heavy?: boolean;
    /**
     * The grip tires.
     */
    gripLimited?: boolean;
    /**
     * The spine carries the weight.
     */
    axialLoad?: boolean;
    /**
     * It is done fast.
     */
    ballistic?: boolean;
    /**
     * One side at a time: a set is both.
     */
    unilateral?: boolean;
    /**
     * A set is counted in seconds.
     */
    timed?: boolean;
    /**
     * Work measured in minutes or metres.
     */
    conditioning?: boolean;
    /**
     * It only warms up.
     */
    drill?: boolean;
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
     * The set's place as programmed, counted from 1, warm-up sets included.
     */
    index: number;
    /**
     * What a set is for.
     */
    type: SetType;
    /**
     * Repetitions: a number, or words such as 8-12, AMRAP or 20 min.
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
    /**
     * What the athlete is told to rest after this set. Nothing follows the last set of a segment.
     */
    restSeconds: number;
    /**
     * What the plan says there and the engine does not use, as it came: notes, units, template ids, alternatives.
     */
    asWritten?: {
        [k: string]: unknown;
    };
}
/**
 * What became of a session's core lifts.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "PlanCompressedCoreProtection".
 */
export interface PlanCompressedCoreProtection {
    /**
     * What became of the core lifts: all protected sets kept, some given up, or lifts postponed to another day.
     */
    level: CoreLevel;
    /**
     * Each core lift, in programmed order.
     *
     * @maxItems 400
     *
     * Items: What a session keeps of a core lift.
     */
    lifts: KeptLift[];
}
/**
 * What a session keeps of a core lift.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "KeptLift".
 */
export interface KeptLift {
    /**
     * The lift.
     */
    exerciseId: string;
    /**
     * Working sets kept.
     */
    kept: number;
    /**
     * Working sets of the programme.
     */
    programmed: number;
    /**
     * Whether it is left for another day; absent where it is not.
     */
    postponed?: boolean;
}
/**
 * A part of a session: an exercise, or exercises done in turns.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Segment".
 */
export interface Segment {
    /**
     * Identifies the segment within its session.
     */
    id: string;
    /**
     * What it is.
     */
    kind: SegmentKind;
    /**
     * The segment's place in the session, counted from 1.
     */
    order: number;
    /**
     * The exercises, in the order they are done.
     *
     * @minItems 1
     * @maxItems 12
     *
     * Items: An exercise as it is to be done.
     */
    exercises: [PerformedExercise, ...PerformedExercise[]];
    /**
     * How often the longest of its exercises comes round; only of a group.
     */
    rounds?: number;
    /**
     * Why two alternate: opposite muscles, shared equipment, or nothing in common; only of a superset.
     */
    priority?: SupersetPriority;
    /**
     * Why exercises go in rounds: one muscle, shared equipment, or the coach's word; only of a block or a coach's group.
     */
    rationale?: BlockRationale;
    /**
     * What the segment's sets that are ahead take by the tempo's clock, before the athlete's pace.
     */
    timing: Timing;
    /**
     * What it takes this athlete: the timing's total by g, κ and the exercises' d, rounded up.
     */
    seconds: number;
    /**
     * Whether the athlete has done it, so that it takes no more time; absent where it is ahead.
     */
    done?: boolean;
}
/**
 * An exercise as it is to be done.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "PerformedExercise".
 */
export interface PerformedExercise {
    /**
     * Identifies the exercise within its session.
     */
    id: string;
    /**
     * The exercise's name.
     */
    name: string;
    /**
     * Whether the exercise is a core lift: done first, never grouped by us, with at least three working sets, or all where it has fewer.
     */
    isCoreLift: boolean;
    /**
     * The muscle group trained most, in twelve words.
     */
    primaryMuscleGroup: MuscleGroup;
    /**
     * The muscle groups trained as well, in twelve words.
     *
     * @maxItems 12
     *
     * Items: A muscle group.
     */
    secondaryMuscleGroups: MuscleGroup[];
    /**
     * What the exercise is done with; empty where nobody knows.
     *
     * @maxItems 9
     *
     * Items: A kind of equipment.
     */
    equipment: Equipment[];
    /**
     * The longest rest between two of its working sets.
     */
    targetRestSeconds: number;
    /**
     * The sets that are done, in the order they are done.
     *
     * @minItems 1
     * @maxItems 200
     *
     * Items: One set of an exercise.
     */
    sets: [ExerciseSet, ...ExerciseSet[]];
    /**
     * Whether its equipment is ready, so that it takes no setup; absent where it is not.
     */
    isSetUp?: boolean;
    /**
     * What to rest before it goes on, part of the segment's rests; only of an exercise that is begun.
     */
    restBeforeSeconds?: number;
    /**
     * What to lead up to its load with, inside the setup time: for a heavy lift of which the plan states no warm-up set.
     *
     * @minItems 1
     * @maxItems 3
     *
     * Items: A lighter set before a heavy lift.
     */
    rampSets?: [RampSet] | [RampSet, RampSet] | [RampSet, RampSet, RampSet];
}
/**
 * A lighter set before a heavy lift.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "RampSet".
 */
export interface RampSet {
    /**
     * Repetitions.
     */
    reps: number;
    /**
     * The load, as in "40 kg"; "40 % of the load" where the plan states none.
     */
    load: string;
}
/**
 * What the segment's sets that are ahead take by the tempo's clock, before the athlete's pace.
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
     * The work of its sets.
     */
    workSeconds: number;
    /**
     * Rests, and changes from one exercise to the next.
     */
    restSeconds: number;
    /**
     * The sum of these.
     */
    totalSeconds: number;
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
     * The session's own seconds, beside its segments; part of both.
     */
    warmUpSeconds: number;
    /**
     * The ids of the segments, in order.
     *
     * @maxItems 400
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
     * @maxItems 400
     *
     * Items: An identifier, the plan's own or derived from it.
     */
    exerciseIds: [string, ...string[]];
    /**
     * The segment they ended in; absent where they were dropped or postponed.
     */
    segmentId?: string;
    /**
     * What was done to them.
     *
     * @minItems 1
     * @maxItems 10
     *
     * Items: A kind of change; there may be more.
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
     * The change in a sentence for the athlete: the decision, then its price.
     */
    sentence: string;
    /**
     * Why this and nothing else: the comparison that was made.
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
 * A value taken from anywhere but the plan.
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
     * What was missing or could not be read.
     */
    field: string;
    /**
     * What was taken, as text.
     */
    value: string;
    /**
     * Where the value comes from: a default, the catalogue, the words of a name, the loads, or another text of the plan.
     */
    because: AssumptionBecause;
    /**
     * What the plan says there, where that could not be read.
     */
    stated?: string;
}
/**
 * The rules and constants the plan was compressed by: with them and the session's exercises every number can be derived again.
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
     * Whether drop sets may be made of accessories.
     */
    dropSets: boolean;
    /**
     * Whether exercises that need different stations are kept apart.
     */
    crowdedGym: boolean;
    /**
     * Whether exercises may take turns.
     */
    supersets: Supersets;
    /**
     * How the clock ran: whole seconds, then the athlete's pace.
     */
    tempo: Tempo;
    /**
     * A session that is done at all takes at least so long.
     */
    leastSessionSeconds: number;
    /**
     * The working sets of a core lift that are protected.
     */
    coreMinimumSets: number;
    /**
     * The longest rest a core lift keeps when a session is compressed.
     */
    coreRestCapSeconds: number;
    /**
     * The same, where the core lifts alone do not fit.
     */
    fallbackRestCapSeconds: number;
    /**
     * To what the rests of an accessory may be shortened.
     *
     * @maxItems 10
     *
     * Items: A longest rest.
     */
    accessoryRestCapsSeconds: number[];
    /**
     * The same, of a heavy accessory.
     *
     * @maxItems 10
     *
     * Items: A longest rest.
     */
    heavyRestCapsSeconds: number[];
    /**
     * Warm-up sets that a heavy lift keeps at least.
     */
    heavyWarmUpSets: number;
    /**
     * Warm-up sets that another exercise keeps at least.
     */
    otherWarmUpSets: number;
    /**
     * The share of conditioning's work that stays.
     */
    conditioningLeastShare: number;
    /**
     * Minutes of conditioning that count as one set of cardio.
     */
    conditioningMinutesASet: number;
    /**
     * Sets done without rest in a drop set.
     */
    dropSetSets: number;
    /**
     * What a set is worth in a superset of opposite muscles.
     */
    antagonistQuality: number;
    /**
     * What a set is worth in another superset.
     */
    supersetQuality: number;
    /**
     * What a set is worth in a block for metabolic stress.
     */
    metabolicStressQuality: number;
    /**
     * What a set is worth in a block that shares equipment.
     */
    equipmentClusterQuality: number;
    /**
     * What a set is worth in a group of the coach's.
     */
    coachGroupQuality: number;
    /**
     * What a set is worth in a drop set.
     */
    dropSetQuality: number;
    /**
     * What a set is worth after the short rest or less; between short and full rest linear, then 1.
     */
    shortRestQuality: number;
    /**
     * The short rest.
     */
    shortRestSeconds: number;
    /**
     * The full rest.
     */
    fullRestSeconds: number;
    /**
     * What a set counts for a muscle trained as well.
     */
    secondaryShare: number;
    /**
     * The weight of hypertrophy in the objective.
     */
    hypertrophyWeight: number;
    /**
     * The weight of strength.
     */
    strengthWeight: number;
    /**
     * The weight of the difference of push and pull, squared.
     */
    balanceWeight: number;
    /**
     * The weight of changes.
     */
    changeWeight: number;
    /**
     * What the athlete leaves out and keeps, as asked; only where there is anything.
     */
    preferences?: Preferences;
    /**
     * Which sessions are short of time, as asked; only where not all are.
     */
    scope?: Scope;
    /**
     * Minutes of their own, as asked; only where there are any.
     *
     * @maxItems 2184
     *
     * Items: The minutes of some sessions.
     */
    targets?: Target[];
    /**
     * What is done, as asked; only where anything is.
     */
    progress?: Progress;
}
/**
 * How the clock ran: whole seconds, then the athlete's pace.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Tempo".
 */
export interface Tempo {
    /**
     * The tempo's name.
     */
    name: string;
    /**
     * A session's own: coming in, warming up, packing up.
     */
    fixedSeconds: number;
    /**
     * Getting ready for a segment.
     */
    setupSeconds: number;
    /**
     * What each further exercise of a group adds to its setup.
     */
    secondSetupSeconds: number;
    /**
     * What a rest takes beyond what the athlete is told.
     */
    restExtraSeconds: number;
    /**
     * From one exercise of a superset to the other, where both need the same free weight or the body alone.
     */
    switchSeconds: number;
    /**
     * From one exercise of a group to the next, where they need different equipment.
     */
    farSwitchSeconds: number;
    /**
     * Between two rounds of a superset.
     */
    supersetRoundRestSeconds: number;
    /**
     * From one exercise of a block to the next, where all need the same free weight or the body alone.
     */
    blockSwitchSeconds: number;
    /**
     * Between two rounds of a block.
     */
    blockRoundRestSeconds: number;
    /**
     * Multiplies the session's fixed seconds.
     */
    f: number;
    /**
     * Multiplies the seconds of the segments.
     */
    g: number;
    /**
     * Multiplies f and g, so that the athlete is done in time as often as the request asks.
     */
    kappa: number;
    /**
     * By exercise id: the share d by which it takes longer than other exercises do.
     */
    effects: {
        /**
         * d.
         */
        [k: string]: number;
    };
    /**
     * Where f, g and the effects come from: everybody, or this athlete.
     */
    from: PaceSource;
    /**
     * Sessions of the athlete's that they were learned from.
     */
    sessionsKnown: number;
    /**
     * How often each session is to end in time, as a share of 1.
     */
    confidence?: number;
    /**
     * Of what is stored of the athlete's pace; 0 where nothing stored was used.
     */
    revision?: number;
    /**
     * How far a session may be off. One of m seconds by the usual tempo at f, g and the effects, of which b are its exercises' before g, w of them one exercise's, has the variance S = fixed h^2 + 2 covariance h k + exercises k^2 + the sum of q (w/m)^2 + (clockSeconds/m)^2 + noise of ln(taken/m), with h = 600/m and k = b/m. Four times in five it takes at most m exp(0.8416 sqrt S).
     */
    spread?: Spread;
}
/**
 * How far a session may be off. One of m seconds by the usual tempo at f, g and the effects, of which b are its exercises' before g, w of them one exercise's, has the variance S = fixed h^2 + 2 covariance h k + exercises k^2 + the sum of q (w/m)^2 + (clockSeconds/m)^2 + noise of ln(taken/m), with h = 600/m and k = b/m. Four times in five it takes at most m exp(0.8416 sqrt S).
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Spread".
 */
export interface Spread {
    /**
     * Variance of f.
     */
    fixed: number;
    /**
     * Of f and g.
     */
    covariance: number;
    /**
     * Variance of g.
     */
    exercises: number;
    /**
     * What no knowledge removes.
     */
    noise: number;
    /**
     * What the clock itself is wrong by.
     */
    clockSeconds: number;
    /**
     * q of an exercise never seen.
     */
    effect: number;
    /**
     * By exercise id: q, the variance of its effect.
     */
    effects: {
        /**
         * q.
         */
        [k: string]: number;
    };
}
/**
 * What the athlete leaves out and keeps, as asked; only where there is anything.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Preferences".
 */
export interface Preferences {
    /**
     * Exercises that are not done, by id or name.
     *
     * @maxItems 100
     *
     * Items: An exercise.
     */
    exclude: string[];
    /**
     * Exercises of which at least one set is done, by id or name.
     *
     * @maxItems 100
     *
     * Items: An exercise.
     */
    keep: string[];
}
/**
 * Which sessions are short of time, as asked; only where not all are.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Scope".
 */
export interface Scope {
    /**
     * Sessions by id.
     *
     * @maxItems 2184
     *
     * Items: An id or a name, as the request has it.
     */
    sessionIds?: string[];
    /**
     * Weekdays, Monday is 1.
     *
     * @maxItems 7
     *
     * Items: A weekday.
     */
    days?: number[];
    /**
     * Weeks of the plan, counted from 1.
     *
     * @maxItems 104
     *
     * Items: A week.
     */
    weeks?: number[];
}
/**
 * The minutes of some sessions.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Target".
 */
export interface Target {
    /**
     * The weekday, Monday is 1.
     */
    dayOfWeek?: number;
    /**
     * The session.
     */
    sessionId?: string;
    /**
     * Whole minutes.
     */
    minutes: number;
}
/**
 * What is done, as asked; only where anything is.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Progress".
 */
export interface Progress {
    /**
     * The session under way.
     */
    sessionId?: string;
    /**
     * Seconds since it began.
     */
    elapsedSeconds: number;
    /**
     * What is done of it.
     *
     * @maxItems 100
     *
     * Items: What is done of one exercise.
     */
    done: DoneSets[];
    /**
     * Sessions done as programmed.
     *
     * @maxItems 2184
     *
     * Items: An id or a name, as the request has it.
     */
    doneSessionIds: string[];
}
/**
 * What is done of one exercise.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "DoneSets".
 */
export interface DoneSets {
    /**
     * The exercise, by id or name.
     */
    exerciseId: string;
    /**
     * Working sets done.
     */
    sets: number;
}
/**
 * What another tempo would keep.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "Alternative".
 */
export interface Alternative {
    /**
     * The tempo's name.
     */
    tempo: string;
    /**
     * The share of the training stimulus kept.
     */
    stimulusRetained: number;
    /**
     * What would become of the core lifts.
     */
    coreProtection: AlternativeCoreProtection;
    /**
     * The smallest target in whole minutes that every session would meet by that tempo; only where some session misses its budget by one of the two.
     */
    minimumMinutes?: number;
}
/**
 * What would become of the core lifts.
 *
 * This interface was referenced by `PlanCompressedEvent`'s JSON-Schema
 * via the `definition` "AlternativeCoreProtection".
 */
export interface AlternativeCoreProtection {
    /**
     * What became of the core lifts: all protected sets kept, some given up, or lifts postponed to another day.
     */
    level: CoreLevel;
}
