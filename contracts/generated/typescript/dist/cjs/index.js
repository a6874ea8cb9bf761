// Generated from the schemas by `python -m contracts regenerate`; edit the schemas instead.
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  ContractError: () => ContractError,
  isEvent: () => isEvent,
  latest: () => latest,
  parse: () => parse,
  problems: () => problems,
  serialize: () => serialize,
  versionsOf: () => versionsOf
});
module.exports = __toCommonJS(stdin_exports);
var judge_DeadLetter_1_0_0 = __toESM(require("./validators/DeadLetter/1.0.0.js"));
var judge_PlanCompressedEvent_1_0_0 = __toESM(require("./validators/PlanCompressedEvent/1.0.0.js"));
var judge_PlanCompressedEvent_2_0_0 = __toESM(require("./validators/PlanCompressedEvent/2.0.0.js"));
var judge_PlanGeneratedEvent_1_0_0 = __toESM(require("./validators/PlanGeneratedEvent/1.0.0.js"));
var judge_PlanGeneratedEvent_1_1_0 = __toESM(require("./validators/PlanGeneratedEvent/1.1.0.js"));
var judge_PlanGenerationFailedEvent_1_0_0 = __toESM(require("./validators/PlanGenerationFailedEvent/1.0.0.js"));
var judge_PlanGenerationFailedEvent_1_1_0 = __toESM(require("./validators/PlanGenerationFailedEvent/1.1.0.js"));
var judge_PlanGenerationRequestedEvent_0_9_0 = __toESM(require("./validators/PlanGenerationRequestedEvent/0.9.0.js"));
var judge_PlanGenerationRequestedEvent_1_0_0 = __toESM(require("./validators/PlanGenerationRequestedEvent/1.0.0.js"));
var judge_PlanGenerationRequestedEvent_1_1_0 = __toESM(require("./validators/PlanGenerationRequestedEvent/1.1.0.js"));
var judge_PlanGenerationRequestedEvent_1_2_0 = __toESM(require("./validators/PlanGenerationRequestedEvent/1.2.0.js"));
var judge_PlanGenerationRequestedEvent_1_3_0 = __toESM(require("./validators/PlanGenerationRequestedEvent/1.3.0.js"));
var judge_SessionPerformedEvent_1_0_0 = __toESM(require("./validators/SessionPerformedEvent/1.0.0.js"));
const latest = {
  "DeadLetter": "1.0.0",
  "PlanCompressedEvent": "2.0.0",
  "PlanGeneratedEvent": "1.1.0",
  "PlanGenerationFailedEvent": "1.1.0",
  "PlanGenerationRequestedEvent": "1.3.0",
  "SessionPerformedEvent": "1.0.0"
};
const JUDGES = {
  DeadLetter: {
    "1.0.0": judge_DeadLetter_1_0_0
  },
  PlanCompressedEvent: {
    "1.0.0": judge_PlanCompressedEvent_1_0_0,
    "2.0.0": judge_PlanCompressedEvent_2_0_0
  },
  PlanGeneratedEvent: {
    "1.0.0": judge_PlanGeneratedEvent_1_0_0,
    "1.1.0": judge_PlanGeneratedEvent_1_1_0
  },
  PlanGenerationFailedEvent: {
    "1.0.0": judge_PlanGenerationFailedEvent_1_0_0,
    "1.1.0": judge_PlanGenerationFailedEvent_1_1_0
  },
  PlanGenerationRequestedEvent: {
    "0.9.0": judge_PlanGenerationRequestedEvent_0_9_0,
    "1.0.0": judge_PlanGenerationRequestedEvent_1_0_0,
    "1.1.0": judge_PlanGenerationRequestedEvent_1_1_0,
    "1.2.0": judge_PlanGenerationRequestedEvent_1_2_0,
    "1.3.0": judge_PlanGenerationRequestedEvent_1_3_0
  },
  SessionPerformedEvent: {
    "1.0.0": judge_SessionPerformedEvent_1_0_0
  }
};
class ContractError extends Error {
  event;
  version;
  problems;
  name = "ContractError";
  constructor(event, version, problems2) {
    super(`${event} ${version}: ${problems2.map(({ pointer, message }) => `${pointer} ${message}`.trim()).join("; ")}`);
    this.event = event;
    this.version = version;
    this.problems = problems2;
  }
}
function versionsOf(event) {
  return Object.keys(judges(event));
}
function isEvent(event, value, version) {
  return problems(event, value, version).length === 0;
}
function problems(event, value, version) {
  return faults("open", event, version, value);
}
function parse(event, text, version) {
  const value = JSON.parse(text);
  refuse(event, version, problems(event, value, version));
  return value;
}
function serialize(event, value, version) {
  refuse(event, version, faults("closed", event, version, value));
  const text = JSON.stringify(value);
  if (HALF_A_PAIR.test(text))
    refuse(event, version, [{ pointer: "", message: "holds half of a surrogate pair" }]);
  return text;
}
const HALF_A_PAIR = /(?<!\\)(?:\\\\)*\\ud[89a-f][0-9a-f]{2}/;
function faults(kind, event, version, value) {
  const known = judges(event);
  const wanted = version ?? latest[event];
  const validator = Object.hasOwn(known, wanted) ? known[wanted]?.[kind] : void 0;
  if (validator === void 0)
    throw new RangeError(`there is no ${event} ${wanted}`);
  if (validator(value))
    return [];
  return (validator.errors ?? []).map(({ instancePath, params, message }) => {
    const member = params["missingProperty"] ?? params["additionalProperty"];
    if (member === void 0)
      return { pointer: instancePath, message: message ?? "is not as declared" };
    const step = String(member).replaceAll("~", "~0").replaceAll("/", "~1");
    const told = params["missingProperty"] === void 0 ? "is not declared by the schema" : "is required";
    return { pointer: `${instancePath}/${step}`, message: told };
  });
}
function judges(event) {
  const found = Object.hasOwn(JUDGES, event) ? JUDGES[event] : void 0;
  if (found === void 0)
    throw new RangeError(`there is no event ${event}`);
  return found;
}
function refuse(event, version, found) {
  if (found.length > 0)
    throw new ContractError(event, version ?? latest[event], found);
}
