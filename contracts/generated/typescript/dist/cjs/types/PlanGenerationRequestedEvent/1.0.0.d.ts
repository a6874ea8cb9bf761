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
 * An athlete's request for a training plan.
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
