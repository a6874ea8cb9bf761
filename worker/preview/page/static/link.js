// What the page shows, as its address. A plan of the user's own goes into the fragment, which no server ever sees.

const LONGEST_PLAN = 4 * 1024 * 1024;
export const LONGEST_LINK = 60_000;

/** What an address asks for, and a token that came with it. */
export async function read(location) {
  const query = new URLSearchParams(location.search);
  const fragment = new URLSearchParams(location.hash.slice(1));
  const wanted = { source: null, target: 30, policy: "fit", week: 1 };
  const target = Number(query.get("target"));
  if (Number.isInteger(target) && target >= 15 && target <= 180) wanted.target = target;
  if (query.get("policy") === "protect") wanted.policy = "protect";
  const week = query.get("week");
  if (week) wanted.week = week === "all" ? 0 : Math.max(1, Number.parseInt(week, 10) || 1);
  if (fragment.has("plan")) {
    try {
      wanted.source = { kind: "paste", text: await unpack(fragment.get("plan")) };
    } catch {
      wanted.broken = true;
    }
  } else if (query.get("plan")) {
    wanted.source = { kind: "stored", id: query.get("plan") };
  } else if (query.get("sample")) {
    wanted.source = { kind: "sample", key: query.get("sample") };
  }
  return { wanted, token: fragment.get("token") };
}

/** The address that shows the same again; without the plan where it would grow too long. */
export async function address({ source, target, policy, week }) {
  const query = new URLSearchParams();
  if (source?.kind === "sample") query.set("sample", source.key);
  if (source?.kind === "stored") query.set("plan", source.id);
  query.set("target", target);
  if (policy !== "fit") query.set("policy", policy);
  if (week !== 1) query.set("week", week || "all");
  const path = `/?${query}`;
  if (source?.kind !== "paste") return path;
  const packed = await pack(source.text);
  return packed.length > LONGEST_LINK ? path : `${path}#plan=${packed}`;
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
