// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
import * as judge_DeadLetter_1_0_0 from "./validators/DeadLetter/1.0.0.js";
import * as judge_PlanCompressedEvent_1_0_0 from "./validators/PlanCompressedEvent/1.0.0.js";
import * as judge_PlanCompressedEvent_2_0_0 from "./validators/PlanCompressedEvent/2.0.0.js";
import * as judge_PlanGeneratedEvent_1_0_0 from "./validators/PlanGeneratedEvent/1.0.0.js";
import * as judge_PlanGeneratedEvent_1_1_0 from "./validators/PlanGeneratedEvent/1.1.0.js";
import * as judge_PlanGenerationFailedEvent_1_0_0 from "./validators/PlanGenerationFailedEvent/1.0.0.js";
import * as judge_PlanGenerationFailedEvent_1_1_0 from "./validators/PlanGenerationFailedEvent/1.1.0.js";
import * as judge_PlanGenerationRequestedEvent_0_9_0 from "./validators/PlanGenerationRequestedEvent/0.9.0.js";
import * as judge_PlanGenerationRequestedEvent_1_0_0 from "./validators/PlanGenerationRequestedEvent/1.0.0.js";
import * as judge_PlanGenerationRequestedEvent_1_1_0 from "./validators/PlanGenerationRequestedEvent/1.1.0.js";
import * as judge_PlanGenerationRequestedEvent_1_2_0 from "./validators/PlanGenerationRequestedEvent/1.2.0.js";
import * as judge_PlanGenerationRequestedEvent_1_3_0 from "./validators/PlanGenerationRequestedEvent/1.3.0.js";
import * as judge_SessionPerformedEvent_1_0_0 from "./validators/SessionPerformedEvent/1.0.0.js";
/** The newest version of each event. */
export const latest = {
    "DeadLetter": "1.0.0",
    "PlanCompressedEvent": "2.0.0",
    "PlanGeneratedEvent": "1.1.0",
    "PlanGenerationFailedEvent": "1.1.0",
    "PlanGenerationRequestedEvent": "1.3.0",
    "SessionPerformedEvent": "1.0.0"
};
const JUDGES = {
    DeadLetter: {
        "1.0.0": judge_DeadLetter_1_0_0,
    },
    PlanCompressedEvent: {
        "1.0.0": judge_PlanCompressedEvent_1_0_0,
        "2.0.0": judge_PlanCompressedEvent_2_0_0,
    },
    PlanGeneratedEvent: {
        "1.0.0": judge_PlanGeneratedEvent_1_0_0,
        "1.1.0": judge_PlanGeneratedEvent_1_1_0,
    },
    PlanGenerationFailedEvent: {
        "1.0.0": judge_PlanGenerationFailedEvent_1_0_0,
        "1.1.0": judge_PlanGenerationFailedEvent_1_1_0,
    },
    PlanGenerationRequestedEvent: {
        "0.9.0": judge_PlanGenerationRequestedEvent_0_9_0,
        "1.0.0": judge_PlanGenerationRequestedEvent_1_0_0,
        "1.1.0": judge_PlanGenerationRequestedEvent_1_1_0,
        "1.2.0": judge_PlanGenerationRequestedEvent_1_2_0,
        "1.3.0": judge_PlanGenerationRequestedEvent_1_3_0,
    },
    SessionPerformedEvent: {
        "1.0.0": judge_SessionPerformedEvent_1_0_0,
    },
};
/** A value is not the event it is to be. */
export class ContractError extends Error {
    event;
    version;
    problems;
    name = "ContractError";
    constructor(event, version, problems) {
        super(`${event} ${version}: ${problems.map(({ pointer, message }) => `${pointer} ${message}`.trim()).join("; ")}`);
        this.event = event;
        this.version = version;
        this.problems = problems;
    }
}
/** The versions of an event, oldest first. */
export function versionsOf(event) {
    return Object.keys(judges(event));
}
/** Whether a value is an event as a consumer reads it: fields that are not declared are ignored. */
export function isEvent(event, value, version) {
    return problems(event, value, version).length === 0;
}
/** What keeps a value from being an event, as a consumer reads it; empty where nothing does. */
export function problems(event, value, version) {
    return faults("open", event, version, value);
}
/** Read an event that came in as JSON. Throws ContractError, or SyntaxError where the text is no JSON. */
export function parse(event, text, version) {
    const value = JSON.parse(text);
    refuse(event, version, problems(event, value, version));
    return value;
}
/** Write an event that is to go out. Throws ContractError, also where a field is not declared: nothing is stripped. */
export function serialize(event, value, version) {
    refuse(event, version, faults("closed", event, version, value));
    const text = JSON.stringify(value);
    if (HALF_A_PAIR.test(text))
        refuse(event, version, [{ pointer: "", message: "holds half of a surrogate pair" }]);
    return text;
}
/** JSON.stringify escapes a surrogate only where its other half is missing. */
const HALF_A_PAIR = /(?<!\\)(?:\\\\)*\\ud[89a-f][0-9a-f]{2}/;
function faults(kind, event, version, value) {
    const known = judges(event);
    const wanted = version ?? latest[event];
    const validator = Object.hasOwn(known, wanted) ? known[wanted]?.[kind] : undefined;
    if (validator === undefined)
        throw new RangeError(`there is no ${event} ${wanted}`);
    if (validator(value))
        return [];
    return (validator.errors ?? []).map(({ instancePath, params, message }) => {
        const member = params["missingProperty"] ?? params["additionalProperty"];
        if (member === undefined)
            return { pointer: instancePath, message: message ?? "is not as declared" };
        const step = String(member).replaceAll("~", "~0").replaceAll("/", "~1");
        const told = params["missingProperty"] === undefined ? "is not declared by the schema" : "is required";
        return { pointer: `${instancePath}/${step}`, message: told };
    });
}
function judges(event) {
    const found = Object.hasOwn(JUDGES, event) ? JUDGES[event] : undefined;
    if (found === undefined)
        throw new RangeError(`there is no event ${event}`);
    return found;
}
function refuse(event, version, found) {
    if (found.length > 0)
        throw new ContractError(event, version ?? latest[event], found);
}
