/**
 * How far the plan has come.
 *
 * This interface was referenced by `PlanGeneratedEvent`'s JSON-Schema
 * via the `definition` "PlanStatus".
 */
export type PlanStatus = "generating" | "completed" | "failed";
/**
 * A training plan made from a request.
 */
export interface PlanGeneratedEvent {
    /**
     * Identifies this event.
     */
    eventId: string;
    /**
     * The athlete whose plan it is.
     */
    userId: string;
    /**
     * Identifies the plan.
     */
    planId: string;
    /**
     * When the plan was generated, in milliseconds since 1970-01-01 UTC.
     */
    timestamp: number;
    /**
     * The plan's name.
     */
    planName: string;
    /**
     * How far the plan has come.
     */
    status: PlanStatus;
    /**
     * Counts the plan's revisions, from 1.
     */
    version: number;
    /**
     * The plan itself.
     */
    planData?: PlanGeneratedPlan;
}
/**
 * A training plan as its writer has it. Several spellings of a field are read, and fields not named here are allowed.
 *
 * This interface was referenced by `PlanGeneratedEvent`'s JSON-Schema
 * via the `definition` "PlanGeneratedPlan".
 */
export interface PlanGeneratedPlan {
    /**
     * Identifies the plan.
     */
    id?: string;
    /**
     * The athlete whose plan it is.
     */
    userId?: string;
    /**
     * The plan's name.
     */
    name?: string;
    /**
     * The plan in prose.
     */
    description?: string;
    /**
     * The plan's length in weeks.
     */
    duration?: number;
    /**
     * The plan's weeks, in order.
     *
     * @maxItems 104
     *
     * Items: A week of training.
     */
    microcycles: PlanGeneratedMicrocycle[];
}
/**
 * A week of training.
 *
 * This interface was referenced by `PlanGeneratedEvent`'s JSON-Schema
 * via the `definition` "PlanGeneratedMicrocycle".
 */
export interface PlanGeneratedMicrocycle {
    /**
     * Identifies the week within the plan. Absent: microcycle-<week>.
     */
    id?: string;
    /**
     * The week's number in the plan, counted from 1.
     */
    weekNumber?: number;
    /**
     * The week's name.
     */
    name?: string;
    /**
     * The training phase the week belongs to.
     */
    phase?: string;
    /**
     * The week's sessions, in order.
     *
     * @maxItems 21
     *
     * Items: One training session.
     */
    sessions: PlannedSession[];
}
/**
 * One training session.
 *
 * This interface was referenced by `PlanGeneratedEvent`'s JSON-Schema
 * via the `definition` "PlannedSession".
 */
export interface PlannedSession {
    /**
     * Identifies the session within the plan. Absent: session-<microcycle>-<n>.
     */
    id?: string;
    /**
     * The weekday: Monday is 1, Sunday is 7 or 0. Absent: the session's place in the week.
     */
    dayOfWeek?: number;
    /**
     * The session's name.
     */
    name?: string;
    /**
     * How long the writer thinks the session takes, in minutes.
     */
    duration?: number;
    /**
     * The session's exercises, in programmed order.
     *
     * @maxItems 32
     *
     * Items: One exercise of a session.
     */
    exercises: PlannedExercise[];
}
/**
 * One exercise of a session.
 *
 * This interface was referenced by `PlanGeneratedEvent`'s JSON-Schema
 * via the `definition` "PlannedExercise".
 */
export interface PlannedExercise {
    /**
     * Identifies the exercise within its session. Absent: a slug of the name.
     */
    id?: string;
    /**
     * The exercise's name, as the athlete reads it.
     */
    name: string;
    /**
     * Whether the exercise is a core lift, which compression protects. Absent: inferred.
     */
    isCoreLift?: boolean;
    /**
     * Free labels; core-lift and competition-lift make the exercise a core lift.
     *
     * @maxItems 50
     *
     * Items: A label.
     */
    tags?: string[];
    /**
     * What else the writer knows about the exercise.
     */
    metadata?: ExerciseMetadata;
    /**
     * What the exercise is done with; unknown names are read as other.
     */
    equipment?: string | string[];
    /**
     * The muscle group trained most; unknown names are read as other.
     */
    primaryMuscleGroup?: string;
    /**
     * The same as primaryMuscleGroup.
     */
    primaryMuscle?: string;
    /**
     * The same as primaryMuscleGroup, which is the first of these.
     *
     * @maxItems 24
     *
     * Items: A muscle group; unknown names are read as other.
     */
    primaryMuscles?: string[];
    /**
     * The same as primaryMuscleGroup.
     */
    muscleGroup?: string;
    /**
     * The muscle groups trained as well.
     *
     * @maxItems 24
     *
     * Items: A muscle group; unknown names are read as other.
     */
    secondaryMuscleGroups?: string[];
    /**
     * The same as secondaryMuscleGroups.
     *
     * @maxItems 24
     *
     * Items: A muscle group; unknown names are read as other.
     */
    secondaryMuscles?: string[];
    /**
     * The same as secondaryMuscleGroups.
     *
     * @maxItems 24
     *
     * Items: A muscle group; unknown names are read as other.
     */
    muscleGroups?: string[];
    /**
     * How many sets, or each set. Absent: three.
     */
    sets?: number | [PlannedSet, ...PlannedSet[]];
    /**
     * The same as sets.
     */
    targetSets?: number;
    /**
     * The repetitions of every set that does not say its own. Absent: 8-12.
     */
    reps?: number | string;
    /**
     * The same as reps.
     */
    targetReps?: number | string;
    /**
     * The same as reps.
     */
    repRange?: number | string;
    /**
     * The load of every set that does not say its own.
     */
    weight?: number | string;
    /**
     * The same as weight.
     */
    targetWeight?: number | string;
    /**
     * The same as weight.
     */
    load?: number | string;
    /**
     * The effort of every set that does not say its own.
     */
    effort?: number | string;
    /**
     * The same as effort, as a rating of perceived exertion.
     */
    rpe?: number | string;
    /**
     * The same as effort.
     */
    targetEffort?: number | string;
    /**
     * The rest between sets. Absent: 150 seconds for a core lift, 60 for an accessory.
     */
    restTime?: number | string;
    /**
     * The same as restTime.
     */
    restSeconds?: number | string;
    /**
     * The same as restTime.
     */
    restInterval?: number | string;
    /**
     * The same as restTime.
     */
    targetRest?: number | string;
    /**
     * The same as restTime.
     */
    rest?: number | string;
    /**
     * The group the writer put the exercise in.
     */
    segmentId?: string;
}
/**
 * What else the writer knows about the exercise.
 *
 * This interface was referenced by `PlanGeneratedEvent`'s JSON-Schema
 * via the `definition` "ExerciseMetadata".
 */
export interface ExerciseMetadata {
    /**
     * The same as the exercise's isCoreLift.
     */
    isCoreLift?: boolean;
    /**
     * The movement pattern, such as squat, hinge or vertical pull.
     */
    movementPattern?: string;
}
/**
 * One set of an exercise.
 *
 * This interface was referenced by `PlanGeneratedEvent`'s JSON-Schema
 * via the `definition` "PlannedSet".
 */
export interface PlannedSet {
    /**
     * The set's repetitions.
     */
    reps?: number | string;
    /**
     * The same as reps.
     */
    targetReps?: number | string;
    /**
     * The set's load.
     */
    weight?: number | string;
    /**
     * The same as weight.
     */
    load?: number | string;
    /**
     * The set's effort.
     */
    effort?: number | string;
    /**
     * The same as effort, as a rating of perceived exertion.
     */
    rpe?: number | string;
    /**
     * The rest after this set.
     */
    restSeconds?: number | string;
    /**
     * How long the set's work takes, in seconds.
     */
    estimatedDurationSeconds?: number;
}
