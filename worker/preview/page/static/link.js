// What is shown, as an address. A plan of the user's own goes into the fragment, which no server ever sees.

const LONGEST_PLAN = 4 * 1024 * 1024;
export const LONGEST_LINK = 60_000;

/** What a plan is asked for, beside the plan: the names are those of the address, what is as usual is left out. */
export const FIELDS = ["target", "policy", "week", "session", "day", "only", "keep", "exclude", "supersets", "crowded",
  "drops", "tempo", "confidence"];
const USUAL = { policy: "fit", only: "session", week: "1", confidence: "0.5" };

/** Those of the fields that an address names. */
export function fieldsOf(query) {
  const fields = new URLSearchParams();
  for (const name of FIELDS) {
    for (const value of query.getAll(name)) if (value && value !== USUAL[name]) fields.append(name, value);
  }
  const target = Number(query.get("target"));
  fields.set("target", Number.isInteger(target) && target >= 15 && target <= 180 ? target : 30);
  return fields;
}

/** What the page's address asks for: `{ source, fields, token, broken }`. */
export async function read(location) {
  const query = new URLSearchParams(location.search);
  const fragment = new URLSearchParams(location.hash.slice(1));
  const found = { source: null, fields: fieldsOf(query), token: fragment.get("token"), broken: false };
  if (fragment.has("plan")) Object.assign(found, await packedPlan(fragment.get("plan")));
  else if (query.get("plan")) found.source = { kind: "stored", id: query.get("plan") };
  else if (query.get("sample")) found.source = { kind: "sample", key: query.get("sample") };
  return found;
}

/** The page's address that shows the same again; without the plan where it would grow too long. */
export async function address({ source, fields }) {
  const query = new URLSearchParams();
  if (source?.kind === "sample") query.set("sample", source.key);
  if (source?.kind === "stored") query.set("plan", source.id);
  for (const [name, value] of fieldsOf(fields)) query.append(name, value);
  const path = `/?${query}`;
  if (source?.kind !== "paste") return path;
  const packed = await pack(source.text);
  return packed.length > LONGEST_LINK ? path : `${path}#plan=${packed}`;
}

/** What the session's address asks for. All of it stands in the fragment; docs/session.md says what. */
export async function readSession(location) {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const found = { source: null, fields: fieldsOf(fragment), token: fragment.get("token"), broken: false };
  if (fragment.has("plan")) Object.assign(found, await packedPlan(fragment.get("plan")));
  else if (fragment.has("id")) found.source = { kind: "stored", id: fragment.get("id") };
  else if (fragment.has("sample")) found.source = { kind: "sample", key: fragment.get("sample") };
  else if (fragment.has("held")) found.source = held();
  return found;
}

/** The session's address; a plan too long for a link is handed over in this tab. */
export async function sessionAddress({ source, fields }) {
  const fragment = new URLSearchParams();
  if (source.kind === "sample") fragment.set("sample", source.key);
  if (source.kind === "stored") fragment.set("id", source.id);
  for (const [name, value] of fieldsOf(fields)) fragment.append(name, value);
  if (source.kind === "paste") {
    const packed = await pack(source.text);
    if (packed.length <= LONGEST_LINK) fragment.set("plan", packed);
    else hold(source, fragment);
  }
  return `/session#${fragment}`;
}

const HELD = "time-crunch-plan";

function hold(source, fragment) {
  try {
    sessionStorage.setItem(HELD, source.text);
    fragment.set("held", "1");
  } catch { /* no storage: the session says that it has no plan */ }
}

function held() {
  try {
    const text = sessionStorage.getItem(HELD);
    return text && { kind: "paste", text };
  } catch {
    return null;
  }
}

async function packedPlan(packed) {
  try {
    return { source: { kind: "paste", text: await unpack(packed) } };
  } catch {
    return { broken: true };
  }
}

async function pack(text) {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

async function unpack(packed) {
  const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > LONGEST_PLAN) throw new RangeError("the link holds more than a plan");
  }
}
