/**
 * Why nobody can work it: its bytes are no valid event, it can never succeed, or it was delivered as often as it may be. New reasons may come.
 *
 * This interface was referenced by `DeadLetter`'s JSON-Schema
 * via the `definition` "DeadLetterReason".
 */
export type DeadLetterReason = "schema-invalid" | "non-retryable" | "max-deliver" | (string & {});
/**
 * The headers of a dead letter. Its body is the bytes of the original message, untouched, whatever they are.
 */
export interface DeadLetter {
    /**
     * The event that the message was to be.
     */
    "Event-Type": string;
    /**
     * The newest version of that event which the worker reads.
     */
    "Schema-Version": string;
    /**
     * Why nobody can work it: its bytes are no valid event, it can never succeed, or it was delivered as often as it may be. New reasons may come.
     */
    "Dead-Letter-Reason": DeadLetterReason;
    /**
     * What went wrong, for people, in one line of ASCII.
     */
    "Dead-Letter-Detail": string;
    /**
     * The place in the event that is at fault, as plan.microcycles[0].name; empty if it is the whole.
     */
    "Dead-Letter-Path": string;
    /**
     * The subject that the message came by.
     */
    "Original-Subject": string;
    /**
     * The stream that it was read from.
     */
    "Original-Stream": string;
    /**
     * Its place in that stream.
     */
    "Original-Sequence": string;
    /**
     * How often it had been delivered.
     */
    "Delivery-Count": string;
    /**
     * The size of a body that was too large to be kept with these headers; absent where the body is here.
     */
    "Body-Omitted-Bytes"?: string;
}
