// Sends what was done, from whichever page is open and as soon as it can be sent.

import { outbox, send } from "./keep.js";
import { token } from "./token.js";

const PERFORMED = "/api/v1/time-crunch/performed";

/** Send all that waits; what is told is as of `send` in keep.js, and nothing where nothing waits. */
export async function deliver() {
  if (!outbox().length) return "";
  if (!token()) return "token";
  return send(async (event) => {
    const headers = { "Content-Type": "application/json", Authorization: `Bearer ${token()}` };
    return (await fetch(PERFORMED, { method: "POST", headers, body: JSON.stringify(event) })).status;
  });
}
