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

/** What the token says of itself; nothing where it says nothing. */
export function claims() {
  try {
    return JSON.parse(atob(kept.split(".")[1].replaceAll("-", "+").replaceAll("_", "/")));
  } catch {
    return null;
  }
}

/** Whose it is and how long it holds, as far as it says so itself. */
export function described() {
  if (!kept) return "none";
  const told = claims();
  if (!told?.exp) return "entered, but it does not look like one";
  const until = new Date(told.exp * 1000);
  const time = until.toLocaleString([], { dateStyle: "short", timeStyle: "short" });
  return `${told.userId}, ${until < Date.now() ? "expired" : "valid until"} ${time}`;
}
