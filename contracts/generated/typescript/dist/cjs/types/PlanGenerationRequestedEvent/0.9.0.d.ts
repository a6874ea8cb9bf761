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
 * An athlete's request for a training plan, as it was before its first stable version. Kept as history.
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
    proficiency?: Proficiency;
    /**
     * Where the athlete stands in the sporting year.
     */
    season?: Season;
    /**
     * Days a week on which the athlete can train.
     */
    availabilityDays?: number;
    /**
     * Days a week on which the athlete means to train.
     */
    weeklyGoalDays?: number;
    /**
     * What the athlete can train with, in the athlete's own words.
     *
     * @maxItems 50
     *
     * Items: A piece of equipment.
     */
    equipment?: string[];
    /**
     * What the training is for, in the athlete's own words.
     */
    purpose?: string;
}
