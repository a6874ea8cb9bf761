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
    /**
     * What went wrong, for programs: plan_missing_content, plan_not_compressible, plan_not_found and the like. New codes may come.
     */
    code?: string;
    /**
     * The eventId of the request that failed.
     */
    requestEventId?: string;
    /**
     * Whether the same request may succeed if it is made again.
     */
    retriable?: boolean;
}
