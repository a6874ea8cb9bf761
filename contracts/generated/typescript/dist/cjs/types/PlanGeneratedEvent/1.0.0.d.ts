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
}
