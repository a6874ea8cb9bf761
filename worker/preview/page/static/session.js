import { address, fieldsOf, readSession } from "./link.js";
import * as kept from "./keep.js";
import { deliver as sendAll } from "./outbox.js";
import { newId, request } from "./request.js";
import * as runs from "./run.js";
import { differences, fitHere, sessionOf, stepsOf } from "./steps.js";
import { keep as keepToken, token } from "./token.js";
import * as view from "./view.js";

const SECOND = 1000;
const SPOKEN_AT = [30, 10];
const SETTINGS = "time-crunch-settings";

const place = document.getElementById("run");
const spoken = document.getElementById("spoken");
const settings = { sound: true, awake: true, ...read(SETTINGS) };
const shown = { offer: null, editing: false, sheet: null, sending: "", asked: 0 };
let run = null;
let timer = 0;
let lock = null;
let audio = null;
let rung = "";

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "{}");
  } catch {
    return {};
  }
}

// One state, kept, and the same in every tab

/** Do something to the run, if it is still where this tab shows it to be: two tabs never count one set twice. */
function act(step) {
  const latest = kept.run();
  if (latest && run && latest.id === run.id && !sameState(latest, run)) {
    run = latest;
    return draw();
  }
  run = step(run, Date.now());
  kept.keepRun(run);
  Object.assign(shown, { offer: null, editing: false, sheet: null });
  draw();
  offerIfBehind();
}

const sameState = (one, two) => one.at === two.at && one.phase === two.phase && one.since === two.since
  && one.done.length === two.done.length;

addEventListener("storage", () => {
  const latest = kept.run();
  if (!latest || !run || latest.id !== run.id) return;
  const moved = !sameState(latest, run);
  run = latest;
  if (moved) Object.assign(shown, { offer: null, editing: false, sheet: null });
  draw();
});

// Drawing

function draw() {
  const now = Date.now();
  const had = place.contains(document.activeElement);
  place.className = `run${shown.offer ? " has-offer" : ""}`;
  place.dataset.phase = run.phase;
  const parts = run.phase === "ready" ? view.readyView(run, settings)
    : run.phase === "done" ? view.doneView(run, shown.sending)
      : view.runningView(run, now, shown);
  place.replaceChildren(...parts, ...(shown.sheet ? [shown.sheet()] : []));
  view.moveOn(run, now);
  document.title = run.phase === "done" ? `${run.name}, done · Time Crunch` : `${run.name} · Time Crunch`;
  if (shown.sheet) place.querySelector("#sheet-title").focus();
  else if (shown.editing) place.querySelector(".edit input").focus();
  else if (had || run.phase !== "ready") (place.querySelector("[data-main]") ?? place.querySelector("#what"))?.focus({ preventScroll: true });
  keepTime();
  keepAwake();
}

/** A second hand while the session runs, and none while it does not. */
function keepTime() {
  if (runs.isRunning(run) && !timer) timer = setInterval(second, SECOND);
  if (!runs.isRunning(run) && timer) timer = clearInterval(timer) ?? 0;
}

function second() {
  const now = Date.now();
  view.moveOn(run, now);
  const left = runs.left(run, now);
  if (left === null) return;
  const key = `${run.at} ${run.phase} ${run.since}`;
  if (SPOKEN_AT.includes(left)) say(`${left} seconds`);
  if (left <= 0 && rung !== key) {
    rung = key;
    const step = runs.current(run);
    say(run.phase === "set" ? "Time is over" : `${run.phase === "rest" ? "Rest is over" : "Go on"}: ${step.name}, ${view.dose(step, "reps")}`);
    ring();
  }
}

function say(words) {
  spoken.textContent = words;
}

function ring() {
  if (!settings.sound) return;
  navigator.vibrate?.([200, 100, 200]);
  if (!audio) return;
  for (const at of [0, 0.25]) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = 880;
    volume.gain.setValueAtTime(0.2, audio.currentTime + at);
    volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + at + 0.2);
    tone.connect(volume).connect(audio.destination);
    tone.start(audio.currentTime + at);
    tone.stop(audio.currentTime + at + 0.2);
  }
}

/** A browser lets a page sound only after a touch. */
function allowSound() {
  if (!settings.sound || audio || !window.AudioContext) return;
  audio = new AudioContext();
}

async function keepAwake() {
  const wanted = settings.awake && runs.isRunning(run) && document.visibilityState === "visible";
  try {
    if (wanted && !lock) {
      lock = await navigator.wakeLock?.request("screen");
      lock?.addEventListener("release", () => { lock = null; });
    } else if (!wanted && lock) {
      await lock.release();
      lock = null;
    }
  } catch { /* the browser does not allow it now */ }
}

// Fitting the rest anew

/** Ask what the rest would become; offline, or where the server does not answer, it is fitted here. */
async function ask({ fields = new URLSearchParams(run.fields), without = "" }) {
  const now = Date.now();
  const rest = run.steps.slice(run.at);
  const asked = new URLSearchParams(fields);
  if (without) asked.append("exclude", rest.find(({ name }) => name === without).exerciseId);
  const minutes = Number(asked.get("target")) - Number(new URLSearchParams(run.fields).get("target"));
  const targetSeconds = run.targetSeconds + 60 * minutes;
  const from = runs.elapsed(run, now) + Math.max(0, pauseLeft(now));
  let found;
  try {
    found = await askedThere(asked, without, from);
  } catch {
    const steps = fitHere(rest, targetSeconds - from, { without, keep: asked.getAll("keep"), done: runs.workingSets(run), isProtected: asked.get("policy") === "protect" });
    found = { steps: shifted(steps, from), here: true };
  }
  const { steps } = found;
  return { ...found, fields: asked, targetSeconds, endsBefore: runs.ends(run, now), endsAfter: Math.round(steps.at(-1)?.end ?? from), changes: differences(rest, steps) };
}

/** The server's answer. */
async function askedThere(fields, without, from) {
  const outcome = await fitted(run.source, fields, { timeCrunchProgress: runs.progress(run, from) });
  const session = sessionOf(outcome, run.sessionId);
  const past = new Set([...run.done, ...run.skipped].map(({ key }) => key));
  const steps = stepsOf(session, outcome.policy.tempo, { past, from }).filter(({ name }) => name !== without);
  const said = session.segments.map((segment) => ({ id: segment.id, name: segment.exercises.map((e) => e.name).join(" + "),
    ids: segment.exercises.map((e) => e.id), isCore: segment.exercises.some((e) => e.isCoreLift), said: segment.seconds }));
  return { steps, said, stimulus: outcome.stimulusRetained };
}

const pauseLeft = (now) => (run.phase === "set" ? 0 : runs.left(run, now) ?? 0);

function shifted(steps, from) {
  const by = steps.length ? from - steps[0].start : 0;
  return steps.map((step) => ({ ...step, start: step.start + by, end: step.end + by }));
}

async function fitted(source, fields, more) {
  const attempts = token() && source.kind === "paste" ? [token(), ""] : [token()];
  for (const [turn, one] of attempts.entries()) {
    const [url, options] = request("fit", { source, fields }, one, more);
    const response = await fetch(url, options);
    if (response.ok) return response.json();
    if (response.status !== 401 || turn === attempts.length - 1) throw new Refused(response.status, await response.text());
  }
  throw new TypeError("nothing was asked");
}

class Refused extends Error {
  constructor(status, text) {
    super(text);
    this.status = status;
  }
}

/** Between sets, behind by more than a minute: what the rest could become. Only offered once until more is lost. */
async function offerIfBehind() {
  const now = Date.now();
  if (!runs.isBehind(run, now) || shown.offer) return;
  const mine = ++shown.asked;
  const at = run;
  const offer = await ask({});
  if (mine !== shown.asked || !sameState(at, run) || shown.sheet || !offer.steps.length) return;
  if (!offer.changes.length && offer.endsAfter > offer.endsBefore - 30) return; // it would change nothing
  const by = Math.round(runs.late(run, Date.now()) / 60);
  shown.offer = { ...offer, title: `${by} ${by === 1 ? "minute" : "minutes"} behind` };
  say(`${shown.offer.title}. Fit the rest, or leave it.`);
  draw();
}

async function offerMinutes(by) {
  const fields = new URLSearchParams(run.fields);
  fields.set("target", Math.min(180, Math.max(15, Number(fields.get("target")) + by)));
  shown.sheet = null;
  draw();
  const at = run;
  const offer = await ask({ fields });
  if (!sameState(at, run)) return;
  shown.offer = { ...offer, title: `${fields.get("target")} minutes instead of ${new URLSearchParams(run.fields).get("target")}` };
  say(shown.offer.title);
  draw();
}

async function offerWithout(name) {
  const mine = ++shown.asked;
  shown.without = null;
  shown.sheet = () => view.takenSheet(run, name, shown.without);
  draw();
  const offer = await ask({ without: name });
  if (mine !== shown.asked || !shown.sheet) return;
  shown.without = offer;
  draw();
}

function take(offer) {
  if (!offer) return;
  act((state, now) => {
    const next = runs.refitted(state, offer, now);
    // a set that stands no longer is not waited for: its successor comes up in its place
    return state.phase === "set" && runs.current(next)?.key !== runs.current(state)?.key ? { ...next, since: now } : next;
  });
}

// Sending

async function send() {
  kept.queue(runs.performed(run));
  await deliver();
}

/** Send what waits; of the run that is shown it is told what became of it. */
async function deliver() {
  const id = run?.phase === "done" && kept.waits(run.id) ? run.id : "";
  if (id) tellSending("sending");
  const told = await sendAll();
  if (!run && told === "sent") place.replaceChildren(...view.emptyView("Sent. Thank you.", "The next plan is counted at what you really take."));
  if (!id || run?.id !== id) return;
  if (kept.waits(id)) return tellSending(told);
  settled("yes");
  say("Sent. Thank you.");
}

function tellSending(state) {
  shown.sending = state;
  draw();
}

/** The run that is done is sent, or is not to be. */
function settled(sent) {
  run = { ...run, sent };
  kept.keepRun(run);
  draw();
}

addEventListener("online", deliver);

// Controls

const actions = {
  start: () => { allowSound(); act(runs.start); },
  go: () => act(runs.go),
  done: () => act(runs.tick),
  skip: () => act(runs.skip),
  less: () => act((state, now) => runs.nudge(state, -15, now)),
  more: () => act((state, now) => runs.nudge(state, 15, now)),
  edit: () => { shown.editing = true; draw(); },
  machine: () => offerWithout(runs.current(run).name),
  time: () => { shown.sheet = view.timeSheet; draw(); },
  minutes: ({ by }) => offerMinutes(Number(by)),
  end: () => { shown.sheet = () => view.endSheet(run); draw(); },
  finish: () => act(runs.finish),
  wait: () => { shown.sheet = null; shown.asked++; draw(); },
  without: () => take(shown.without),
  fit: () => take(shown.offer),
  leave: () => act((state, now) => ({ ...state, declined: runs.late(state, now) })),
  send,
  discard: () => { kept.drop(run.id); settled("no"); },
  over: leave,
  fresh: async () => { kept.keepRun(null); await prepare(await readSession(location)); },
};

/** Back to the page. What was done and is not sent yet waits to be. */
async function leave() {
  const wanted = { source: run.source.shown ?? run.source, fields: fieldsOf(new URLSearchParams(run.fields)) };
  if (run.phase === "done") {
    if (run.done.length && !run.sent) kept.queue(runs.performed(run));
    kept.keepRun(null);
    if (!navigator.onLine) return keptHere();
  }
  location.assign(await address(wanted));
}

/** Without network there is no page to go back to. */
function keptHere() {
  run = null;
  place.replaceChildren(...view.emptyView("Kept on this phone", "What you did is sent when the network is back. The page needs the network too."));
}

document.addEventListener("click", (event) => {
  const control = event.target.closest("button[data-act]");
  if (control) actions[control.dataset.act](control.dataset);
  else if (event.target.matches(".veil")) actions.wait();
});

document.addEventListener("submit", (event) => {
  event.preventDefault();
  const told = Object.fromEntries(new FormData(event.target));
  if (event.target.dataset.act === "save") act((state) => runs.change(state, told));
  if (event.target.dataset.act === "token") {
    keepToken(told.token);
    if (run) deliver();
    else begin();
  }
});

document.addEventListener("change", ({ target }) => {
  if (target.dataset.setting) {
    settings[target.dataset.setting] = target.checked;
    try {
      localStorage.setItem(SETTINGS, JSON.stringify(settings));
    } catch { /* it holds for this page */ }
  } else if (target.name === "which") offerWithout(target.value);
});

document.addEventListener("keydown", (event) => {
  if (!run || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape" && shown.sheet) return actions.wait();
  if (shown.sheet) return trap(event);
  if (!runs.isRunning(run) || event.target.matches("input, textarea, select")) return;
  const isSet = run.phase === "set";
  const keys = { " ": isSet ? "done" : "go", s: isSet && "skip", m: run.phase !== "warm_up" && "machine", ArrowLeft: run.pause && "less", ArrowRight: run.pause && "more" };
  const wanted = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!wanted || event.repeat) return;
  if (event.key === " " && event.target.closest("button:not([data-main])")) return;
  event.preventDefault();
  actions[wanted]();
});

/** Tab stays in the sheet. */
function trap(event) {
  if (event.key !== "Tab") return;
  const all = [...place.querySelectorAll(".sheet :is(button, input):not(:disabled)")];
  const [first, last] = [all[0], all.at(-1)];
  if (event.shiftKey && (document.activeElement === first || !all.includes(document.activeElement))) last.focus();
  else if (!event.shiftKey && document.activeElement === last) first.focus();
  else return;
  event.preventDefault();
}

document.addEventListener("visibilitychange", () => {
  if (!run || document.visibilityState !== "visible") return;
  keepAwake();
  view.moveOn(run, Date.now());
});

// Beginning

async function begin() {
  const found = await readSession(location);
  if (found.token) {
    keepToken(found.token);
    history.replaceState(null, "", location.href.replace(/([#&])token=[^&]*&?/, "$1").replace(/[#&]$/, ""));
  }
  const before = kept.run();
  const isOpen = before && before.phase !== "ready" && !before.sent;
  if (isOpen) {
    run = runs.unlessLeft(before, Date.now());
    kept.keepRun(run);
    draw();
  }
  deliver();
  if (isOpen) return offerIfBehind();
  await prepare(found);
}

async function prepare(found) {
  if (!found.source) {
    const broken = found.broken ? "This link holds no plan that can be read." : "A session starts from a plan.";
    return place.replaceChildren(...view.emptyView("No session yet", broken));
  }
  try {
    const { source, outcome, session } = await prepared(found);
    if (!session) return place.replaceChildren(...view.emptyView("Nothing to do", "The plan has no session with an exercise that fits."));
    const fields = new URLSearchParams(found.fields);
    fields.set("session", session.context.sessionId);
    run = runs.ready({ id: newId(), source, fields, outcome, session, steps: stepsOf(session, outcome.policy.tempo) });
    kept.keepRun(run);
    draw();
  } catch (error) {
    refused(error);
  }
}

/** The plan itself with its fit: a sample becomes a plan in hand, so that the rest can be fitted anew. */
async function prepared({ source, fields }) {
  let held = source;
  if (source.kind === "sample") {
    const response = await fetch(`/page/sample/plan?sample=${encodeURIComponent(source.key)}`);
    if (!response.ok) throw new Refused(response.status, "");
    held = { kind: "paste", text: await response.text(), shown: source };
  }
  const asked = new URLSearchParams(fields);
  let outcome = await fitted(held, asked);
  let session = sessionOf(outcome, asked.get("session"), Number(asked.get("day")));
  if (session && !asked.get("session") && !asked.has("only")) {
    asked.set("session", session.context.sessionId);
    outcome = await fitted(held, asked);
    session = sessionOf(outcome, asked.get("session"));
  }
  return { source: held, outcome, session: session?.segments.length ? session : null };
}

function refused(error) {
  const needsToken = error.status === 401;
  const title = needsToken ? "This plan needs an access token" : error.status ? "There is no such plan" : "The server does not answer";
  const form = view.el("form", { class: "send", "data-act": "token" }, view.el("label", {}, "Access token", view.el("input", { name: "token", type: "password", autocomplete: "off" })), view.el("button", { type: "submit" }, "Use it"));
  place.replaceChildren(...view.emptyView(title, needsToken ? "It is kept in this tab only." : "Check the connection, and try again.",
    ...(needsToken ? [form] : [view.el("button", { type: "button", "data-act": "fresh" }, "Try again")])));
}

async function worksOffline() {
  const words = (text) => { const line = document.getElementById("offline"); if (line) line.textContent = text; };
  try {
    await navigator.serviceWorker.register("/session-worker.js", { scope: "/session" });
    await navigator.serviceWorker.ready;
    words("✓ Saved on this phone: works without network.");
  } catch {
    words("This browser cannot keep it: stay online.");
  }
}

await begin();
worksOffline();
