// What is kept on this phone: the run, so that a reload goes on, and what waits to be sent.

const RUN = "time-crunch-run";
const OUTBOX = "time-crunch-outbox";
const inMemory = new Map(); // where there is no storage: it lasts as long as the page

function get(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return inMemory.get(key) ?? null;
  }
}

function set(key, value) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    inMemory.set(key, value);
  }
}

export const run = () => get(RUN);
export const keepRun = (value) => set(RUN, value);
export const outbox = () => get(OUTBOX) ?? [];

/** Let an event wait to be sent; the same event waits once. */
export function queue(event) {
  set(OUTBOX, [...outbox().filter(({ eventId }) => eventId !== event.eventId), event]);
}

export const waits = (eventId) => outbox().some((event) => event.eventId === eventId);

/** Take an event out: it is sent, or is not to be. */
export function drop(eventId) {
  set(OUTBOX, outbox().filter((event) => event.eventId !== eventId));
}

/**
 * Send what waits, one tab at a time. `post` answers with a status, or throws where there is no network. What is told:
 * `sent`, `token` (a valid one is needed), `refused` (it never will be taken), `waits`.
 */
export async function send(post) {
  return exclusively(async () => {
    let told = "sent";
    for (const event of outbox()) {
      let status;
      try {
        status = await post(event);
      } catch {
        return "waits";
      }
      if (status === 401) return "token";
      if (status === 429 || status >= 500 || status === 404) return "waits";
      if (status >= 400) told = "refused"; // it stays here, so that nothing is lost
      else drop(event.eventId);
    }
    return told;
  });
}

/** Other tabs wait meanwhile. */
function exclusively(work) {
  return navigator.locks ? navigator.locks.request(OUTBOX, work) : work();
}
