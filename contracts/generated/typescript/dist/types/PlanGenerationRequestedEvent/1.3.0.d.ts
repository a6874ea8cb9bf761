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
 * Whether exercises may take turns (allow, the default), or even a coach's groups are done one after the other (none).
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "Supersets".
 */
export type Supersets = "allow" | "none";
/**
 * Whatever the writer has put there. What cannot be read is quoted in an assumption.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "Value".
 */
export type Value = null | string | number | boolean | List[] | {
    [k: string]: unknown;
};
/**
 * One of them.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "List".
 */
export type List = null | string | number | boolean | {
    [k: string]: unknown;
};
/**
 * What else the writer knows about the exercise.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "RequestedMetadata".
 */
export type RequestedMetadata = null | Metadata2 | string | number | boolean | List[];
/**
 * A set: its fields, or its repetitions alone.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "Sets5".
 */
export type Sets5 = RequestedSet | null | string | number | boolean;
/**
 * What gives way when the core lifts alone do not fit: their sets (fit, the default) or the target (protect).
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "CoreLiftPolicy".
 */
export type CoreLiftPolicy = "fit" | "protect";
/**
 * How minutes are counted: as most people take them (usual), as a run against the clock (brisk), or as this athlete takes them (personal). Absent: personal where the athlete's pace is known, else usual.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "AskedTempo".
 */
export type AskedTempo = "usual" | "brisk" | "personal";
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
     * Which sessions are short of time: those that match every part given. All others stay as programmed and count in full. Absent: every session.
     */
    timeCrunchScope?: TimeCrunchScope;
    /**
     * Minutes of their own for the sessions of a weekday or for one session, which goes before its weekday; timeCrunchTargetMinutes holds for the rest.
     *
     * @maxItems 2184
     *
     * Items: The minutes of some sessions: of a weekday, of one session, or of both together. One that names neither is an assumption of the result.
     */
    timeCrunchTargets?: TimeCrunchTarget[];
    /**
     * What may be done with the sessions that are short of time. What names nothing in the plan is an assumption of the result.
     */
    timeCrunchPreferences?: TimeCrunchPreferences;
    /**
     * The session under way: what is done is fixed and counts, the rest is fitted to the minutes that are left.
     */
    timeCrunchProgress?: TimeCrunchProgress;
    /**
     * A stored plan to compress, where the event carries none itself.
     */
    planId?: string;
    /**
     * A training plan as its writer has it. Several spellings of a field are read, fields not named here are allowed, and a value that cannot be read is quoted in an assumption instead of refusing the plan.
     */
    plan?: PlanGenerationRequestedPlan;
    /**
     * What gives way when the core lifts alone do not fit: their sets (fit, the default) or the target (protect).
     */
    coreLiftPolicy?: CoreLiftPolicy;
    /**
     * How minutes are counted: as most people take them (usual), as a run against the clock (brisk), or as this athlete takes them (personal). Absent: personal where the athlete's pace is known, else usual.
     */
    tempo?: AskedTempo;
    /**
     * How often each session is to end in time, as a share of 1: 0.5 is usually, 0.8 is four times in five. Absent: 0.5.
     */
    confidence?: number;
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
 * Which sessions are short of time: those that match every part given. All others stay as programmed and count in full. Absent: every session.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "TimeCrunchScope".
 */
export interface TimeCrunchScope {
    /**
     * Sessions by id.
     *
     * @maxItems 2184
     *
     * Items: A session's id.
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
 * The minutes of some sessions: of a weekday, of one session, or of both together. One that names neither is an assumption of the result.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "TimeCrunchTarget".
 */
export interface TimeCrunchTarget {
    /**
     * The weekday, Monday is 1; with sessionId, that session must be on it.
     */
    dayOfWeek?: number;
    /**
     * A session's id.
     */
    sessionId?: string;
    /**
     * Whole minutes each of these sessions shall fit into.
     */
    minutes: number;
}
/**
 * What may be done with the sessions that are short of time. What names nothing in the plan is an assumption of the result.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "TimeCrunchPreferences".
 */
export interface TimeCrunchPreferences {
    /**
     * Exercises that are not done.
     *
     * @maxItems 100
     *
     * Items: An exercise, by its id or name.
     */
    exclude?: string[];
    /**
     * Exercises of which at least one set is done.
     *
     * @maxItems 100
     *
     * Items: An exercise, by its id or name.
     */
    keep?: string[];
    /**
     * Whether exercises may take turns (allow, the default), or even a coach's groups are done one after the other (none).
     */
    supersets?: Supersets;
    /**
     * Whether exercises that need different stations are kept apart. Absent: they are not.
     */
    crowdedGym?: boolean;
    /**
     * Whether drop sets may be made of accessories. Absent: they are not.
     */
    dropSets?: boolean;
}
/**
 * The session under way: what is done is fixed and counts, the rest is fitted to the minutes that are left.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "TimeCrunchProgress".
 */
export interface TimeCrunchProgress {
    /**
     * The session under way.
     */
    sessionId?: string;
    /**
     * Seconds since it began. Absent: 0.
     */
    elapsedSeconds?: number;
    /**
     * What is done of it.
     *
     * @maxItems 100
     *
     * Items: What is done of one exercise.
     */
    done?: Done[];
    /**
     * Sessions that are done as programmed; they stay as they are.
     *
     * @maxItems 2184
     *
     * Items: A session's id.
     */
    doneSessionIds?: string[];
}
/**
 * What is done of one exercise.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "Done".
 */
export interface Done {
    /**
     * An exercise, by its id or name.
     */
    exerciseId: string;
    /**
     * Working sets done, the first in programmed order, and with the first the warm-up sets; 0 where it is only set up.
     */
    sets: number;
}
/**
 * A training plan as its writer has it. Several spellings of a field are read, fields not named here are allowed, and a value that cannot be read is quoted in an assumption instead of refusing the plan.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "PlanGenerationRequestedPlan".
 */
export interface PlanGenerationRequestedPlan {
    /**
     * Identifies the plan; a number is read as its text.
     */
    id?: Value;
    /**
     * The athlete whose plan it is.
     */
    userId?: Value;
    /**
     * The plan's name.
     */
    name?: Value;
    /**
     * The plan in prose.
     */
    description?: Value;
    /**
     * The plan's length in weeks.
     */
    duration?: Value;
    /**
     * The plan's weeks, in order.
     *
     * @maxItems 104
     *
     * Items: A week of training.
     */
    microcycles: PlanGenerationRequestedMicrocycle[];
}
/**
 * A week of training.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "PlanGenerationRequestedMicrocycle".
 */
export interface PlanGenerationRequestedMicrocycle {
    /**
     * Identifies the week within the plan. Absent: microcycle-<week>.
     */
    id?: Value;
    /**
     * The week's number in the plan, counted from 1.
     */
    weekNumber?: Value;
    /**
     * The week's name.
     */
    name?: Value;
    /**
     * The training phase the week belongs to.
     */
    phase?: Value;
    /**
     * The week's sessions, in order. Absent: a week off.
     */
    sessions?: null | RequestedSession[];
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
    id?: Value;
    /**
     * The weekday: Monday is 1, Sunday is 7 or 0, or its name in one of several languages. Absent: the session's place in the week.
     */
    dayOfWeek?: Value;
    /**
     * The session's name.
     */
    name?: Value;
    /**
     * How long the writer thinks the session takes, in minutes.
     */
    duration?: Value;
    /**
     * The session's exercises, in programmed order. Absent: a day of rest.
     */
    exercises?: null | RequestedExercise[];
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
    id?: Value;
    /**
     * The exercise's name, as the athlete reads it; what is known of an exercise follows from it where the plan is silent.
     */
    name?: Value;
    /**
     * Whether the exercise is a core lift, which compression protects. Absent: inferred.
     */
    isCoreLift?: Value;
    /**
     * Free labels; core-lift and competition-lift make the exercise a core lift.
     */
    tags?: Value;
    /**
     * What else the writer knows about the exercise.
     */
    metadata?: RequestedMetadata;
    /**
     * What the exercise is done with: a word or a list of words.
     */
    equipment?: Value;
    /**
     * The muscle group trained most. Absent: by the exercise's name.
     */
    primaryMuscleGroup?: Value;
    /**
     * The same as primaryMuscleGroup.
     */
    primaryMuscle?: Value;
    /**
     * The same as primaryMuscleGroup, which is the first of these.
     */
    primaryMuscles?: Value;
    /**
     * The same as primaryMuscleGroup.
     */
    muscleGroup?: Value;
    /**
     * The muscle groups trained as well.
     */
    secondaryMuscleGroups?: Value;
    /**
     * The same as secondaryMuscleGroups.
     */
    secondaryMuscles?: Value;
    /**
     * The same as secondaryMuscleGroups.
     */
    muscleGroups?: Value;
    /**
     * How many sets, or each set. Absent: three; 0 leaves the exercise out.
     */
    sets?: null | number | string | boolean | Sets5[] | {
        [k: string]: unknown;
    };
    /**
     * The same as sets.
     */
    targetSets?: null | number | string | boolean | Sets5[] | {
        [k: string]: unknown;
    };
    /**
     * How many warm-up sets come before.
     */
    warmupSets?: null | number | string | boolean | Sets5[] | {
        [k: string]: unknown;
    };
    /**
     * The repetitions of every set that does not say its own: a number, a list with one for each set, or words such as 8-12, 10/leg, AMRAP or 45 sec. Absent: 8-12.
     */
    reps?: Value;
    /**
     * The same as reps.
     */
    targetReps?: Value;
    /**
     * The same as reps.
     */
    repRange?: Value;
    /**
     * The load of every set that does not say its own: a number, or words such as 80 kg or 75%.
     */
    weight?: Value;
    /**
     * The same as weight.
     */
    targetWeight?: Value;
    /**
     * The same as weight.
     */
    load?: Value;
    /**
     * The unit of loads that are numbers.
     */
    unit?: Value;
    /**
     * The effort of every set that does not say its own: a number, or words such as RPE 8 or 2 RIR.
     */
    effort?: Value;
    /**
     * The same as effort, as a rating of perceived exertion.
     */
    rpe?: Value;
    /**
     * The same as effort.
     */
    targetEffort?: Value;
    /**
     * Repetitions left in reserve; carried through.
     */
    rir?: Value;
    /**
     * The rest between sets: seconds, or words such as 90s or 3 min. Absent: 150 seconds for a core lift, 60 for an accessory.
     */
    restTime?: Value;
    /**
     * The same as restTime.
     */
    restSeconds?: Value;
    /**
     * The same as restTime.
     */
    restInterval?: Value;
    /**
     * The same as restTime.
     */
    targetRest?: Value;
    /**
     * The same as restTime.
     */
    rest?: Value;
    /**
     * The tempo of a repetition, such as 3-1-X-0.
     */
    tempo?: Value;
    /**
     * How long each set lasts, in seconds or in words.
     */
    duration?: Value;
    /**
     * How long each set lasts, in seconds.
     */
    durationSeconds?: Value;
    /**
     * How long each set lasts, in minutes.
     */
    durationMinutes?: Value;
    /**
     * How far each set goes: metres, or words such as 400 m or 5 km.
     */
    distance?: Value;
    /**
     * How far each set goes, in metres.
     */
    distanceMeters?: Value;
    /**
     * The type of all sets, such as warmup or drop; or the kind of the exercise.
     */
    type?: Value;
    /**
     * A note of the writer's; carried through.
     */
    notes?: Value;
    /**
     * The coach's group the exercise is done in: exercises of a session that share it are done in turns.
     */
    supersetGroup?: Value;
    /**
     * The same as supersetGroup.
     */
    supersetId?: Value;
    /**
     * The same as supersetGroup.
     */
    superset_id?: Value;
    /**
     * The same as supersetGroup.
     */
    groupId?: Value;
    /**
     * The same as supersetGroup.
     */
    circuit?: Value;
    /**
     * The same as supersetGroup.
     */
    segmentId?: Value;
}
/**
 * Named facts.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "Metadata2".
 */
export interface Metadata2 {
    /**
     * The same as the exercise's isCoreLift.
     */
    isCoreLift?: Value;
    /**
     * The movement pattern, such as squat, hinge or vertical pull.
     */
    movementPattern?: Value;
}
/**
 * One set of an exercise.
 *
 * This interface was referenced by `PlanGenerationRequestedEvent`'s JSON-Schema
 * via the `definition` "RequestedSet".
 */
export interface RequestedSet {
    /**
     * What the set is for, such as warmup, working, drop or amrap. Absent: a working set, or by the loads a warm-up set.
     */
    type?: Value;
    /**
     * The same as type.
     */
    setType?: Value;
    /**
     * The same as type.
     */
    set_type?: Value;
    /**
     * The same as type.
     */
    kind?: Value;
    /**
     * Whether it is a warm-up set.
     */
    isWarmup?: Value;
    /**
     * The set's repetitions.
     */
    reps?: Value;
    /**
     * The same as reps.
     */
    targetReps?: Value;
    /**
     * The set's load.
     */
    weight?: Value;
    /**
     * The same as weight.
     */
    load?: Value;
    /**
     * The set's effort.
     */
    effort?: Value;
    /**
     * The same as effort, as a rating of perceived exertion.
     */
    rpe?: Value;
    /**
     * Repetitions left in reserve; carried through.
     */
    rir?: Value;
    /**
     * The rest after this set.
     */
    restSeconds?: Value;
    /**
     * The same as restSeconds.
     */
    restTime?: Value;
    /**
     * The same as restSeconds.
     */
    rest?: Value;
    /**
     * The tempo of a repetition, such as 3-1-X-0.
     */
    tempo?: Value;
    /**
     * How long the set's work takes, in seconds.
     */
    estimatedDurationSeconds?: Value;
    /**
     * The same as estimatedDurationSeconds.
     */
    durationSeconds?: Value;
    /**
     * How long the set's work takes: seconds, or words.
     */
    duration?: Value;
    /**
     * The same as estimatedDurationSeconds.
     */
    seconds?: Value;
    /**
     * How far the set goes: metres, or words such as 400 m.
     */
    distance?: Value;
    /**
     * How far the set goes, in metres.
     */
    distanceMeters?: Value;
}
