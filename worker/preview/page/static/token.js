// The access token: kept for this tab only, and never part of an address.

const KEY = "time-crunch-token";
let kept = "";
try {
  kept = sessionStorage.getItem(KEY) ?? "";
} catch { /* no storage: it lasts as long as the page */ }

export const token = () => kept;

export function keep(value) {
  kept = value.trim().replace(/^Bearer\s+/i, "");
  try {
    if (kept) sessionStorage.setItem(KEY, kept);
    else sessionStorage.removeItem(KEY);
  } catch { /* see above */ }
}

/** Whose it is and how long it holds, as far as it says so itself. */
export function described() {
  if (!kept) return "none";
  try {
    const [, payload] = kept.split(".");
    const claims = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
    const until = new Date(claims.exp * 1000);
    const time = until.toLocaleString([], { dateStyle: "short", timeStyle: "short" });
    return `${claims.userId}, ${until < Date.now() ? "expired" : "valid until"} ${time}`;
  } catch {
    return "entered, but it does not look like one";
  }
}
