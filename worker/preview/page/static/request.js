// What is asked of the server: the page's fields as the API's preview has them.

/** The body of a preview without its plan. `more` is added: progress, or other wishes. */
export function wishes(fields, more = {}) {
  const preferences = {
    exclude: fields.getAll("exclude"),
    keep: fields.getAll("keep"),
    supersets: fields.get("supersets") ?? [],
    crowdedGym: fields.has("crowded") || [],
    dropSets: fields.has("drops") || [],
  };
  const told = {
    targetMinutes: Number(fields.get("target")),
    coreLiftPolicy: fields.get("policy") ?? "fit",
    timeCrunchPreferences: Object.fromEntries(Object.entries(preferences).filter(([, wish]) => wish.length !== 0)),
    ...more,
  };
  if (fields.get("session") && !fields.has("only")) told.timeCrunchScope = { sessionIds: [fields.get("session")] };
  if (fields.has("tempo")) told.tempo = fields.get("tempo");
  if (fields.has("confidence")) told.confidence = Number(fields.get("confidence"));
  return told;
}

/** Where to ask for a part of what a plan becomes, and how: `what` is result, curve, fit or file. */
export function request(what, { source, fields }, token, more) {
  const whom = token ? { Authorization: `Bearer ${token}` } : {};
  if (source.kind === "sample" && !more) return [`/page/sample/${what}?${query(fields)}&sample=${source.key}`, { headers: whom }];
  const told = JSON.stringify(wishes(fields, more)).slice(1);
  const plan = source.kind === "stored" ? `"planId": ${JSON.stringify(source.id)}` : `"plan": ${source.text}`;
  const headers = { "Content-Type": "application/json", ...whom };
  const whose = token ? "own" : "shared";
  return [`/page/${whose}/${what}?${query(fields)}`, { method: "POST", headers, body: `{${plan}, ${told}` }];
}

/** Whether a plan can be asked for without a token. */
export const needsToken = (source) => source.kind === "stored";

function query(fields) {
  return new URLSearchParams([...fields].map(([name, value]) => [name, value]));
}

/** An id made on this device. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
