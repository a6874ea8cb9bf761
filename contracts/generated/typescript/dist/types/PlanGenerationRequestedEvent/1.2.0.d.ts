/**
 * The athlete's training experience.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "Proficiency".
 */
export type Proficiency = "beginner" | "intermediate" | "advanced";
/**
 * Where the athlete stands in the sporting year.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "Season".
 */
export type Season = "offseason" | "preseason" | "inseason";
/**
 * What the training is for.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "Purpose".
 */
export type Purpose = "general_fitness" | "sport_performance" | "muscle_building" | "weight_loss" | "rehabilitation";
/**
 * What gives way when the core lifts alone do not fit: their sets (fit, the default) or the target (protect).
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "CoreLiftPolicy".
 */
export type CoreLiftPolicy = "fit" | "protect";
/**
 * An athlete's request for a training plan, compressed to a target if it gives one. The plan to compress is the one carried, else the one stored under planId, else one made from the request.
 */
export interface PlanGenerationRequestedEvent {
    /**
     * Identifies this request; a repeated id is a repeated request.
     */
    eventId: string;
    /**
     * The athlete who asks.
     */
    userId: string;
    /**
     * The caller's job; every answer carries it back.
     */
    jobId: string;
    /**
     * When the request was made, in milliseconds since 1970-01-01 UTC.
     */
    timestamp: number;
    /**
     * The athlete's training experience.
     */
    proficiency: Proficiency;
    /**
     * Where the athlete stands in the sporting year.
     */
    season: Season;
    /**
     * Days a week on which the athlete can train.
     */
    availabilityDays: number;
    /**
     * Days a week on which the athlete means to train.
     */
    weeklyGoalDays: number;
    /**
     * What the athlete can train with, in the athlete's own words.
     *
     * @maxItems 50
     *
     * Items: A piece of equipment.
     */
    equipment: string[];
    /**
     * What the training is for.
     */
    purpose?: Purpose;
    /**
     * The next competition, as RFC 3339 date and time.
     */
    competitionDate?: string;
    /**
     * Windows of the week to which training is confined; a window shorter than the target shortens that day's session.
     *
     * @maxItems 50
     *
     * Items: One weekday's window.
     */
    fixedSchedules?: FixedSchedule[];
    /**
     * What the athlete does to recover.
     *
     * @maxItems 50
     *
     * Items: A habit, in the athlete's own words.
     */
    recoveryHabits?: string[];
    /**
     * Whole minutes each session shall fit into. Absent: nothing is to be compressed.
     */
    timeCrunchTargetMinutes?: number;
    /**
     * A stored plan to compress, where the event carries none itself.
     */
    planId?: string;
    /**
     * A training plan as its writer has it. Several spellings of a field are read, and fields not named here are allowed.
     */
    plan?: Plan;
    /**
     * What gives way when the core lifts alone do not fit: their sets (fit, the default) or the target (protect).
     */
    coreLiftPolicy?: CoreLiftPolicy;
}
/**
 * One weekday's window.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "FixedSchedule".
 */
export interface FixedSchedule {
    /**
     * The weekday, as its English name.
     */
    day: string;
    /**
     * The window's start, as HH:MM.
     */
    start: string;
    /**
     * The window's end, as HH:MM.
     */
    end: string;
}
/**
 * A training plan as its writer has it. Several spellings of a field are read, and fields not named here are allowed.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "Plan".
 */
export interface Plan {
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
    microcycles: Microcycle[];
}
/**
 * A week of training.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "Microcycle".
 */
export interface Microcycle {
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
    sessions: RequestedSession[];
}
/**
 * One training session.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "RequestedSession".
 */
export interface RequestedSession {
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
    exercises: RequestedExercise[];
}
/**
 * One exercise of a session.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "RequestedExercise".
 */
export interface RequestedExercise {
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
    metadata?: RequestedMetadata;
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
    sets?: number | [RequestedSet, ...RequestedSet[]];
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
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "RequestedMetadata".
 */
export interface RequestedMetadata {
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
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "RequestedSet".
 */
export interface RequestedSet {
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
