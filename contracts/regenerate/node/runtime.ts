interface Fault {
  instancePath: string;
  params: Record<string, unknown>;
  message?: string;
}

interface Validator {
  (value: unknown): boolean;
  errors?: readonly Fault[] | null;
}

interface Judge {
  readonly open: Validator;
  readonly closed: Validator;
}

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
export class ContractError extends Error {
  override readonly name = "ContractError";

  constructor(
    readonly event: string,
    readonly version: string,
    readonly problems: readonly Problem[],
  ) {
    super(`${event} ${version}: ${problems.map(({ pointer, message }) => `${pointer} ${message}`.trim()).join("; ")}`);
  }
}

/** The versions of an event, oldest first. */
export function versionsOf<E extends EventName>(event: E): Version<E>[] {
  return Object.keys(judges(event)) as Version<E>[];
}

/** Whether a value is an event as a consumer reads it: fields that are not declared are ignored. */
export function isEvent<E extends EventName, V extends Version<E> = Latest<E>>(
  event: E,
  value: unknown,
  version?: V,
): value is EventOf<E, V> {
  return problems(event, value, version).length === 0;
}

/** What keeps a value from being an event, as a consumer reads it; empty where nothing does. */
export function problems<E extends EventName>(event: E, value: unknown, version?: Version<E>): Problem[] {
  return faults("open", event, version, value);
}

/** Read an event that came in as JSON. Throws ContractError, or SyntaxError where the text is no JSON. */
export function parse<E extends EventName, V extends Version<E> = Latest<E>>(
  event: E,
  text: string,
  version?: V,
): EventOf<E, V> {
  const value: unknown = JSON.parse(text);
  refuse(event, version, problems(event, value, version));
  return value as EventOf<E, V>;
}

/** Write an event that is to go out. Throws ContractError, also where a field is not declared: nothing is stripped. */
export function serialize<E extends EventName, V extends Version<E> = Latest<E>>(
  event: E,
  value: EventOf<E, V>,
  version?: V,
): string {
  refuse(event, version, faults("closed", event, version, value));
  const text = JSON.stringify(value);
  if (HALF_A_PAIR.test(text)) refuse(event, version, [{ pointer: "", message: "holds half of a surrogate pair" }]);
  return text;
}

/** JSON.stringify escapes a surrogate only where its other half is missing. */
const HALF_A_PAIR = /(?<!\\)(?:\\\\)*\\ud[89a-f][0-9a-f]{2}/;

function faults(kind: keyof Judge, event: EventName, version: string | undefined, value: unknown): Problem[] {
  const known = judges(event);
  const wanted = version ?? latest[event];
  const validator = Object.hasOwn(known, wanted) ? known[wanted]?.[kind] : undefined;
  if (validator === undefined) throw new RangeError(`there is no ${event} ${wanted}`);
  if (validator(value)) return [];
  return (validator.errors ?? []).map(({ instancePath, params, message }) => {
    const member = params["missingProperty"] ?? params["additionalProperty"];
    if (member === undefined) return { pointer: instancePath, message: message ?? "is not as declared" };
    const step = String(member).replaceAll("~", "~0").replaceAll("/", "~1");
    const told = params["missingProperty"] === undefined ? "is not declared by the schema" : "is required";
    return { pointer: `${instancePath}/${step}`, message: told };
  });
}

function judges(event: string): Readonly<Record<string, Judge>> {
  const found = Object.hasOwn(JUDGES, event) ? JUDGES[event] : undefined;
  if (found === undefined) throw new RangeError(`there is no event ${event}`);
  return found;
}

function refuse(event: EventName, version: string | undefined, found: Problem[]): void {
  if (found.length > 0) throw new ContractError(event, version ?? latest[event], found);
}
