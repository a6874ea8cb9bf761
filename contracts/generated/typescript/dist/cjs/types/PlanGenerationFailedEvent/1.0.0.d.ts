/**
 * A request for a plan that gets none.
 */
export interface PlanGenerationFailedEvent {
    /**
     * Identifies this event.
     */
    eventId: string;
    /**
     * The athlete who asked.
     */
    userId: string;
    /**
     * The job of the request that failed.
     */
    jobId: string;
    /**
     * When the request failed, in milliseconds since 1970-01-01 UTC.
     */
    timestamp: number;
    /**
     * What went wrong, for people.
     */
    error: string;
    /**
     * How often the request had been retried.
     */
    retryCount?: number;
}
