import type { DeadLetter as DeadLetter_1_0_0 } from "./types/DeadLetter/1.0.0.js";
import type { PlanCompressedEvent as PlanCompressedEvent_1_0_0 } from "./types/PlanCompressedEvent/1.0.0.js";
import type { PlanCompressedEvent as PlanCompressedEvent_2_0_0 } from "./types/PlanCompressedEvent/2.0.0.js";
import type { PlanGeneratedEvent as PlanGeneratedEvent_1_0_0 } from "./types/PlanGeneratedEvent/1.0.0.js";
import type { PlanGeneratedEvent as PlanGeneratedEvent_1_1_0 } from "./types/PlanGeneratedEvent/1.1.0.js";
import type { PlanGenerationFailedEvent as PlanGenerationFailedEvent_1_0_0 } from "./types/PlanGenerationFailedEvent/1.0.0.js";
import type { PlanGenerationFailedEvent as PlanGenerationFailedEvent_1_1_0 } from "./types/PlanGenerationFailedEvent/1.1.0.js";
import type { PlanGenerationRequestedEvent as PlanGenerationRequestedEvent_0_9_0 } from "./types/PlanGenerationRequestedEvent/0.9.0.js";
import type { PlanGenerationRequestedEvent as PlanGenerationRequestedEvent_1_0_0 } from "./types/PlanGenerationRequestedEvent/1.0.0.js";
import type { PlanGenerationRequestedEvent as PlanGenerationRequestedEvent_1_1_0 } from "./types/PlanGenerationRequestedEvent/1.1.0.js";
import type { PlanGenerationRequestedEvent as PlanGenerationRequestedEvent_1_2_0 } from "./types/PlanGenerationRequestedEvent/1.2.0.js";
import type { PlanGenerationRequestedEvent as PlanGenerationRequestedEvent_1_3_0 } from "./types/PlanGenerationRequestedEvent/1.3.0.js";
import type { SessionPerformedEvent as SessionPerformedEvent_1_0_0 } from "./types/SessionPerformedEvent/1.0.0.js";
export type { DeadLetter, DeadLetterReason, } from "./types/DeadLetter/1.0.0.js";
export type { Alternative, AlternativeCoreProtection, Assumption, AssumptionBecause, BlockRationale, Change, ChangeKind, CompressedSession, CoreLevel, CoreLiftPolicy, DoneSets, Equipment, Exercise, ExerciseSet, Facts, FactsFrom, KeptLift, MuscleGroup, Muscles, Optimality, OptimalityStatus, PaceSource, PerformedExercise, PlanCompressedCoreProtection, PlanCompressedEvent, PlanCoreProtection, PlanSource, Policy, Preferences, Progress, RampSet, Scope, Segment, SegmentKind, SessionContext, SessionSummary, SetType, Spread, StoppedBy, Strategy, SupersetPriority, Supersets, Target, Telemetry, TelemetryKind, Tempo, Timing, } from "./types/PlanCompressedEvent/2.0.0.js";
export type { ExerciseMetadata, PlanGeneratedEvent, PlanGeneratedMicrocycle, PlanGeneratedPlan, PlanStatus, PlannedExercise, PlannedSession, PlannedSet, } from "./types/PlanGeneratedEvent/1.1.0.js";
export type { PlanGenerationFailedEvent, } from "./types/PlanGenerationFailedEvent/1.1.0.js";
export type { AskedTempo, Done, FixedSchedule, List, Metadata2, PlanGenerationRequestedEvent, PlanGenerationRequestedMicrocycle, PlanGenerationRequestedPlan, Proficiency, Purpose, RequestedExercise, RequestedMetadata, RequestedSession, RequestedSet, Season, Sets5, TimeCrunchPreferences, TimeCrunchProgress, TimeCrunchScope, TimeCrunchTarget, Value, } from "./types/PlanGenerationRequestedEvent/1.3.0.js";
export type { SaidSeconds, SessionPerformedEvent, SessionPerformedExercise, SessionPerformedSet, } from "./types/SessionPerformedEvent/1.0.0.js";
/** The versions of each event. */
export interface Versions {
    DeadLetter: {
        "1.0.0": DeadLetter_1_0_0;
    };
    PlanCompressedEvent: {
        "1.0.0": PlanCompressedEvent_1_0_0;
        "2.0.0": PlanCompressedEvent_2_0_0;
    };
    PlanGeneratedEvent: {
        "1.0.0": PlanGeneratedEvent_1_0_0;
        "1.1.0": PlanGeneratedEvent_1_1_0;
    };
    PlanGenerationFailedEvent: {
        "1.0.0": PlanGenerationFailedEvent_1_0_0;
        "1.1.0": PlanGenerationFailedEvent_1_1_0;
    };
    PlanGenerationRequestedEvent: {
        "0.9.0": PlanGenerationRequestedEvent_0_9_0;
        "1.0.0": PlanGenerationRequestedEvent_1_0_0;
        "1.1.0": PlanGenerationRequestedEvent_1_1_0;
        "1.2.0": PlanGenerationRequestedEvent_1_2_0;
        "1.3.0": PlanGenerationRequestedEvent_1_3_0;
    };
    SessionPerformedEvent: {
        "1.0.0": SessionPerformedEvent_1_0_0;
    };
}
/** The newest version of each event. */
export declare const latest: {
    readonly DeadLetter: "1.0.0";
    readonly PlanCompressedEvent: "2.0.0";
    readonly PlanGeneratedEvent: "1.1.0";
    readonly PlanGenerationFailedEvent: "1.1.0";
    readonly PlanGenerationRequestedEvent: "1.3.0";
    readonly SessionPerformedEvent: "1.0.0";
};
/** An event's name. */
export type EventName = keyof Versions & string;
/** An event's version. */
export type Version<E extends EventName> = keyof Versions[E] & string;
/** The newest version of an event. */
export type Latest<E extends EventName> = (typeof latest)[E] & Version<E>;
/** An event's type, in its newest version unless another is named. */
export type EventOf<E extends EventName, V extends Version<E> = Latest<E>> = Versions[E][V];
/** Why a value is no such event. */
export interface Problem {
    /** Where, as a JSON pointer; empty for the value as a whole. */
    readonly pointer: string;
    readonly message: string;
}
/** A value is not the event it is to be. */
export declare class ContractError extends Error {
    readonly event: string;
    readonly version: string;
    readonly problems: readonly Problem[];
    readonly name = "ContractError";
    constructor(event: string, version: string, problems: readonly Problem[]);
}
/** The versions of an event, oldest first. */
export declare function versionsOf<E extends EventName>(event: E): Version<E>[];
/** Whether a value is an event as a consumer reads it: fields that are not declared are ignored. */
export declare function isEvent<E extends EventName, V extends Version<E> = Latest<E>>(event: E, value: unknown, version?: V): value is EventOf<E, V>;
/** What keeps a value from being an event, as a consumer reads it; empty where nothing does. */
export declare function problems<E extends EventName>(event: E, value: unknown, version?: Version<E>): Problem[];
/** Read an event that came in as JSON. Throws ContractError, or SyntaxError where the text is no JSON. */
export declare function parse<E extends EventName, V extends Version<E> = Latest<E>>(event: E, text: string, version?: V): EventOf<E, V>;
/** Write an event that is to go out. Throws ContractError, also where a field is not declared: nothing is stripped. */
export declare function serialize<E extends EventName, V extends Version<E> = Latest<E>>(event: E, value: EventOf<E, V>, version?: V): string;
