// The session on the screen: a state in, elements out. Every text from a plan goes in as text.

import { current, elapsed, ends, isRunning, late, left, taken } from "./run.js";

const SVG = "http://www.w3.org/2000/svg";
const DRAWN = new Set(["svg", "rect", "line", "circle", "path", "text"]);
const DAYS = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** An element; `class`, `data-…` and the like are attributes, children are elements or text. */
export function el(name, attributes = {}, ...children) {
  const made = DRAWN.has(name) ? document.createElementNS(SVG, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

const button = (act, words, attributes = {}) => el("button", { type: "button", "data-act": act, ...attributes }, words);
const quiet = (act, words, attributes = {}) => button(act, words, { class: "quiet", ...attributes });
const star = (isCore) => isCore && [el("span", { class: "star", "aria-hidden": "true" }, "★"), " "];

/** Minutes and seconds. */
export function clock(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

export function timeOfDay(milliseconds) {
  return new Date(milliseconds).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** What is done in a set, in words. */
export function dose({ reps, load }, word = "") {
  const many = /^\d+([–-]\d+)?$/.test(reps) && word ? `${reps} ${word}` : reps;
  return load ? `${many} at ${load}` : many;
}

const sets = (count) => `${count} ${count === 1 ? "set" : "sets"}`;

export const percent = (share) => `${Math.min(Math.round(share * 100), share >= 1 - 1e-9 ? 100 : 99)}\u00a0%`;

// The card

/** The steps that are left as a list, one a part of the session. */
export function card(run) {
  const parts = [];
  for (const [place, step] of run.steps.entries()) {
    const last = parts.at(-1);
    if (last?.id === step.segment && place !== run.at) last.steps.push([place, step]);
    else if (last?.id === step.segment) last.steps.push([place, step]);
    else parts.push({ id: step.segment, group: step.group, steps: [[place, step]] });
  }
  const list = el("ol", { class: "steps" });
  if (run.warmUp) {
    list.append(el("li", { class: `step warm-up${run.phase === "ready" || run.phase === "warm_up" ? "" : " did"}` },
      el("p", { class: "row" }, el("span", { class: "name" }, "Warm-up"), el("span", { class: "dose soft" }, clock(run.warmUp)))));
  }
  for (const part of parts) list.append(partOf(part, run));
  return list;
}

function partOf({ group, steps }, run) {
  const names = new Map();
  for (const [, step] of steps) {
    if (!names.has(step.exerciseId)) names.set(step.exerciseId, []);
    names.get(step.exerciseId).push(step);
  }
  const places = steps.map(([place]) => place);
  const isNow = isRunning(run) && places.includes(run.at);
  const isPast = Math.max(...places) < run.at;
  const kind = group ? `group${group.startsWith("Coach") ? " coach-group" : ""}` : "single";
  const rounds = Math.max(...[...names.values()].map((sets) => sets.length));
  const rest = steps.map(([, { pause }]) => pause).find((pause) => pause?.kind === "rest");
  const how = [group && `${rounds} ${rounds === 1 ? "round" : "rounds"}`, rest && `rest ${clock(rest.seconds)}`].filter(Boolean).join(", ");
  return el("li", { class: `step ${kind}${isPast ? " did" : ""}`, "aria-current": isNow && "step" },
    group && el("p", { class: "row how" }, el("span", {}, el("b", {}, group), `, ${how}`)),
    [...names.values()].flatMap((sets) => [
      el("p", { class: "row" },
        el("span", { class: "name" }, star(sets[0].isCore), el("bdi", {}, sets[0].name)),
        el("span", { class: "dose" }, doses(sets, Boolean(group)))),
      !group && how && el("p", { class: "row how" }, el("span", {}, how)),
      rampView(rampOf(sets))]));
}

/** What leads up to the work: the plan's own warm-up sets, else the ramp sets. */
function rampOf(sets) {
  const own = sets.filter(({ isWarmUp }) => isWarmUp);
  return own.length ? own : sets[0].ramp;
}

/** Of shares of the load only the last says so: 8 at 40 %, 5 at 60 % of the load. */
const rampView = (sets) => sets.length > 0 && el("p", { class: "row how" }, el("span", {}, "Ramp up first: ",
  el("b", {}, sets.map((one, place) => unbroken(dose(place < sets.length - 1 ? { ...one, load: one.load.replace(/ of the load$/, "") } : one))).join(", "))));

const unbroken = (words) => words.replaceAll(" ", "\u00a0");

function doses(sets, inTurns) {
  const alike = [];
  for (const set of sets.filter(({ isWarmUp }) => !isWarmUp)) {
    const words = dose(set);
    if (alike.at(-1)?.words === words) alike.at(-1).count += 1;
    else alike.push({ words, count: 1 });
  }
  const many = alike.length > 1 || !inTurns;
  return alike.map(({ words, count }, place) => el("span", {}, `${many ? `${count} × ` : ""}${words}${place < alike.length - 1 ? "," : ""}`));
}

// States

/** Before the start. */
export function readyView(run, settings) {
  return [
    el("div", { class: "plain" },
      el("p", {}, el("a", { class: "back", href: "/" }, "‹ Today")),
      el("h1", {}, el("bdi", {}, run.name), ` in ${Math.round(run.targetSeconds / 60)} min`),
      el("p", { class: "soft" }, run.said.usual
        ? `Usually ${Math.ceil(run.said.usual / 60)} min, 4 times in 5 within ${Math.ceil(run.said.within / 60)}${byYours(run)}. `
        : `${clock(run.said.seconds)} by the clock${byYours(run)}. `, `Keeps ${percent(run.stimulus)}.`),
      el("div", { class: "ready-list card" }, card(run)),
      el("div", { class: "checks" },
        toggle("sound", "Sound and buzz when a rest ends", settings.sound),
        toggle("awake", "Keep the screen on", settings.awake))),
    el("div", { class: "act" },
      el("p", { class: "small", id: "offline" }, "Saving on this phone…"),
      button("start", run.warmUp ? "Start the warm-up" : "Start", { class: "tick", "data-main": true })),
  ];
}

const byYours = ({ sessionsKnown }) => (sessionsKnown ? `; by your ${sessionsKnown} ${sessionsKnown === 1 ? "session" : "sessions"}` : "");

const toggle = (name, words, on) => el("label", {}, words, el("input", { type: "checkbox", role: "switch", "data-setting": name, checked: on }));

/** Warm-up, set, rest and transition. */
export function runningView(run, now, { offer, editing }) {
  const views = { set: setView, rest: restView, transition: restView, warm_up: warmUpView };
  return [
    top(run, now),
    el("div", { class: "run-body" }, offer && offerView(run, offer), views[run.phase](run, now, editing)),
    acts(run, Boolean(offer)),
    el("aside", { class: "aside", "aria-label": "The whole card" }, el("h2", {}, "The whole card"), card(run)),
  ];
}

function top(run, now) {
  return el("header", { class: "top" },
    el("div", { class: "line" },
      el("p", { class: "clock" }, el("b", { id: "elapsed" }), " ", el("span", {}, `of ${clock(run.targetSeconds)}`)),
      el("p", { class: "small" }, `${DAYS[run.day] ?? ""}, `, el("bdi", {}, run.name)),
      quiet("end", "End", { class: "quiet end" })),
    strip(run, now),
    el("p", { class: "stand" }, el("span", { id: "stand" }), el("span", {}, "done about ", el("b", { id: "done-about" }), el("b", { class: "late", id: "late-by" }))));
}

function strip(run, now) {
  const whole = Math.max(run.targetSeconds, run.steps.at(-1)?.end ?? 0, 1);
  const x = (seconds) => `${((100 * seconds) / whole).toFixed(2)}%`;
  const boxes = run.warmUp ? [el("rect", { class: "warm-up", x: 0, width: x(run.warmUp), y: 7, height: 16 })] : [];
  for (const step of run.steps) {
    const kind = step.isCore ? "set core" : "set";
    boxes.push(el("rect", { class: kind, x: x(step.start), width: x(step.end - step.start), y: 7, height: 16 }));
    if (step.pause) boxes.push(el("rect", { class: "rest", x: x(step.end), width: x(step.pause.seconds), y: 14, height: 2 }));
  }
  return el("svg", { class: "strip", width: "100%", height: 26, role: "img", id: "strip", "data-whole": whole,
    "aria-label": `The session to scale; your time is ${clock(run.targetSeconds)}` },
  boxes, el("rect", { class: "gone", id: "gone", x: 0, y: 6, height: 18 }),
  el("line", { class: "limit", x1: x(run.targetSeconds), x2: x(run.targetSeconds), y1: 3, y2: 26 }),
  el("line", { class: "now", id: "pin", y1: 2, y2: 26 }));
}

function setView(run, now, editing) {
  const step = current(run);
  const mine = run.steps.filter(({ segment, exerciseId }) => segment === step.segment && exerciseId === step.exerciseId);
  const place = mine.indexOf(step) + 1;
  const long = step.reps.length > 5 || step.load.length > 8;
  const next = step.pause ? `, then ${step.pause.kind === "rest" ? "rest" : "change over"} ${clock(step.pause.seconds)}` : ", the last";
  return el("div", { class: "now" },
    el("h1", { id: "what", tabindex: -1 }, star(step.isCore), el("bdi", {}, step.name)),
    el("p", { class: "soft" }, step.isWarmUp ? "Warm-up set" : step.group ? `${step.group}, round ${step.round + 1}` : ""),
    el("p", { class: "unseen" }, dose(step, "reps")),
    el("p", { class: `huge${long ? " long" : ""}`, "aria-hidden": "true" },
      el("b", {}, step.reps), step.load && el("i", {}, "at"), step.load && el("b", {}, step.load.replace(/\s*(kg|lbs?)$/i, "")),
      el("span", {}, step.isTimed ? "" : "reps"), step.load && el("i"), step.load && el("span", {}, /(kg|lbs?)$/i.exec(step.load)?.[0] ?? "")),
    step.isTimed && el("p", { class: "next-up", role: "timer", "aria-label": "Time left" }, el("b", { id: "left" })),
    el("ol", { class: "pipset", "aria-label": "Sets" }, mine.map((one, n) => el("li", {
      class: n + 1 < place ? "did" : "", "aria-current": n + 1 === place && "step",
      "aria-label": `Set ${n + 1}${n + 1 < place ? " done" : n + 1 === place ? ", now" : ""}`,
    }, n + 1 < place ? "✓" : String(n + 1)))),
    step.note && el("p", { class: "soft" }, el("bdi", {}, step.note)),
    el("p", { class: "next-up" }, "Set ", el("b", {}, `${place} of ${mine.length}`), next, " ", !editing && quiet("edit", "Change")),
    editing && editor(step));
}

function restView(run, now, editing) {
  const step = current(run);
  const last = run.done.at(-1);
  const isRest = run.phase === "rest";
  return el("div", { class: "now" },
    el("h1", { class: "unseen", id: "what", tabindex: -1 }, isRest ? "Rest" : "Get ready"),
    last && !editing && el("p", { class: "next-up" }, "Done: ", el("b", {}, dose(last)), last.note && [", ", el("bdi", {}, last.note)], " ", quiet("edit", "Change")),
    last && editing && editor(last),
    ring(run, now, isRest ? "Rest" : "Get ready"),
    upcoming(step, `Next${step.isWarmUp ? ": a warm-up set" : ""}`));
}

function warmUpView(run, now) {
  const step = current(run);
  return el("div", { class: "now" }, el("h1", { id: "what", tabindex: -1 }, "Warm-up"), ring(run, now, "Warm up"),
    upcoming(step, "Then"));
}

const upcoming = (step, word) => el("div", { class: "upcoming" }, el("p", { class: "small" }, word),
  el("p", { class: "row" }, el("span", { class: "name" }, star(step.isCore), el("bdi", {}, step.name)), el("span", { class: "dose" }, dose(step))),
  rampView(step.ramp));

function ring(run, now, word) {
  const whole = run.phase === "warm_up" ? run.warmUp : run.pause.seconds;
  return el("div", { class: "ring", role: "timer", "aria-label": `${word}: time left` },
    el("svg", { viewBox: "0 0 240 240", "aria-hidden": "true" },
      el("circle", { cx: 120, cy: 120, r: 108 }),
      el("circle", { class: "left", id: "arc", cx: 120, cy: 120, r: 108, pathLength: 1000, "stroke-dasharray": 1000, "data-whole": whole })),
    el("p", {}, el("span", { class: "soft" }, word), el("b", { id: "left" }), el("span", { class: "soft" }, `of ${clock(whole)}`)));
}

function editor({ reps, load, note }) {
  return el("form", { class: "edit", "data-act": "save", autocomplete: "off" },
    el("label", {}, "Reps", el("input", { name: "reps", value: reps, maxlength: 32 })),
    el("label", {}, "Load", el("input", { name: "load", value: load, maxlength: 64 })),
    el("label", { class: "wide" }, "Note", el("input", { name: "note", value: note ?? "", maxlength: 200 })),
    el("button", { class: "wide", type: "submit" }, "Keep the change"));
}

function acts(run, hasOffer) {
  const tools = el("div", { class: "tools" }, quiet("skip", "Skip set"), quiet("machine", "Machine is taken"), quiet("time", "More or less time"));
  if (run.phase === "set") return el("div", { class: "act" }, check("done", "Set done"), !hasOffer && tools);
  if (run.phase === "warm_up") return el("div", { class: "act" }, button("go", "Warmed up, go on", { class: "tick", "data-main": true }));
  return el("div", { class: "act" },
    el("div", { class: "tools tall" }, quiet("less", "−15 s"), quiet("more", "+15 s"), quiet("machine", "Machine is taken")),
    quiet("go", run.phase === "rest" ? "Rest is over, go now" : "Ready, go now", { "data-main": true }));
}

function check(act, words) {
  return button(act, [el("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" }, el("path", { d: "M4 12.5l5.5 5.5L20 7" })), ` ${words}`],
    { class: "tick", "data-main": true });
}

/** By how much an end lies past the minutes there are; empty up to a minute. */
function over(ends, targetSeconds) {
  const by = Math.round((ends - targetSeconds) / 60);
  return by >= 1 ? `${by} min over` : "";
}

/** When it ends, and by how much too late. */
function ending(run, ends, targetSeconds) {
  const [at, late] = [timeOfDay(run.startedAt + 1000 * ends), over(ends, targetSeconds)];
  return late ? [at, ", ", el("span", { class: "late" }, late)] : [at];
}

const HERE = "No network, or no answer: fitted on this phone by simple rules. Accessories lose sets first, core lifts keep three where they can.";

/** Two ways to go on, side by side. */
function offerView(run, offer) {
  const row = (head, before, after) => el("tr", {}, el("th", { scope: "row" }, head), el("td", {}, before), el("td", {}, after));
  return el("section", { class: "offer", role: "status", "aria-labelledby": "offer-title" },
    el("h2", { id: "offer-title" }, offer.title),
    el("table", { class: "compare" },
      el("thead", {}, el("tr", {}, el("th", { scope: "col" }, el("span", { class: "unseen" }, "What")), el("th", { scope: "col" }, "as it is"), el("th", { scope: "col" }, "fit anew"))),
      el("tbody", {},
        offer.changes.slice(0, 4).map(({ name, before, after }) => row(el("bdi", {}, name), sets(before), after ? sets(after) : "left out")),
        !offer.changes.length && row("Sets", "all", "all"),
        row("Done about", ending(run, offer.endsBefore, offer.targetSeconds), ending(run, offer.endsAfter, offer.targetSeconds)),
        offer.stimulus && row("Keeps", run.stimulus ? percent(run.stimulus) : "not known", percent(offer.stimulus)))),
    over(offer.endsAfter, offer.targetSeconds) && el("p", { class: "small" }, `Fitted anew it still ends ${over(offer.endsAfter, offer.targetSeconds).replace(" over", "")} late: no more may be left out.`),
    offer.here && el("p", { class: "small" }, HERE),
    el("div", { class: "two" }, quiet("leave", "Leave it"), button("fit", "Fit the rest")));
}

/** A question over the rest of the screen. */
export function sheetView(title, ...content) {
  return el("div", { class: "veil" }, el("section", { class: "sheet", role: "dialog", "aria-modal": "true", "aria-labelledby": "sheet-title" },
    el("h2", { id: "sheet-title", tabindex: -1 }, title), ...content));
}

export function takenSheet(run, chosen, offer) {
  const step = current(run);
  const names = [...new Set([step, ...run.steps.slice(run.at).filter(({ segment }) => segment === step.segment)].map(({ name }) => name))];
  return sheetView("Which one is taken?",
    el("fieldset", { class: "choice" }, el("legend", { class: "unseen" }, "Which one"), names.map((name) => el("label", {},
      el("input", { type: "radio", name: "which", value: name, checked: name === chosen }), el("bdi", {}, name),
      el("span", { class: "small" }, name === step.name ? "now" : "same group")))),
    el("div", {}, el("p", { class: "small" }, "Without it"), offer ? el("ul", { class: "would" },
      offer.changes.map(({ mark, words }) => el("li", { "data-mark": mark }, el("bdi", {}, words))),
      el("li", { "data-mark": "=" }, el("span", {}, "Done about ", ending(run, offer.endsAfter, offer.targetSeconds))),
      offer.stimulus && el("li", { "data-mark": "=" }, `Keeps ${percent(offer.stimulus)}${run.stimulus ? `, now ${percent(run.stimulus)}` : ""}`))
      : el("p", { class: "would", role: "status" }, "Working it out…"),
      offer?.here && el("p", { class: "small" }, HERE)),
    button("without", "Go on without it", { class: "tick", disabled: !offer }),
    quiet("wait", "I will wait for it"));
}

export function timeSheet() {
  return sheetView("More or less time?",
    el("div", { class: "times" }, [-10, -5, 5, 10].map((by) => quiet("minutes", `${by < 0 ? "−" : "+"}${Math.abs(by)} min`, { "data-by": by }))),
    quiet("wait", "As it is"));
}

export function endSheet(run) {
  return sheetView("End here?", el("p", {}, `${run.done.length} of ${run.steps.length} sets are done. What is left stays undone.`),
    button("finish", "End the session", { class: "tick" }), quiet("wait", "Go on"));
}

/** What was said and what it took, and the event that waits. */
export function doneView(run, sending) {
  const state = !run.done.length ? "nothing" : { yes: "sent", no: "dropped" }[run.sent] ?? sending;
  const isOver = ["nothing", "sent", "dropped"].includes(state);
  const parts = taken(run);
  const longest = Math.max(1, ...parts.map((part) => Math.max(part.said, part.taken)));
  const said = run.steps.length ? run.said.usual ?? run.said.seconds : 0;
  const took = Math.round((run.endedAt - run.startedAt) / 1000);
  const share = (seconds) => `${((100 * seconds) / longest).toFixed(1)}%`;
  const by = (seconds) => `${seconds < 0 ? "−" : "+"}${clock(Math.abs(seconds))}`;
  const within = run.said.within ?? run.targetSeconds;
  return [
    el("div", { class: "plain" },
      el("p", { class: "small" }, `${DAYS[run.day] ?? ""}, `, el("bdi", {}, run.name), `, ${timeOfDay(run.startedAt)} to ${timeOfDay(run.endedAt)}`),
      el("h1", { id: "what", tabindex: -1 }, `Done in ${Math.max(1, Math.round(took / 60))} min`),
      el("p", { class: "soft" }, took <= within ? `✓ Within the ${Math.ceil(within / 60)} min said, ` : `${clock(took - within)} over the ${Math.ceil(within / 60)} min said, `,
        `${sets(run.done.length)} done${run.skipped.length ? `, ${run.skipped.length} skipped` : ""}.`),
      el("table", { class: "took" },
        el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Bar taken, line said"), el("th", { scope: "col" }, "said"), el("th", { scope: "col" }, "taken"), el("th", { scope: "col" }, el("span", { class: "unseen" }, "difference")))),
        el("tbody", {}, parts.flatMap((part) => [
          el("tr", {}, el("th", { scope: "row" }, star(part.isCore), el("bdi", {}, part.name || "Circuit")), el("td", { class: "soft" }, clock(part.said)), el("td", {}, clock(part.taken)), el("td", { class: "soft" }, by(part.taken - part.said))),
          el("tr", { class: "bar", "aria-hidden": "true" }, el("td", { colspan: 4 }, el("svg", { width: "100%", height: 12 },
            el("rect", { class: part.isCore ? "core" : "", width: share(part.taken), y: 3, height: 6, rx: 3 }),
            el("line", { x1: share(part.said), x2: share(part.said), y1: 0, y2: 12 })))),
        ])),
        el("tfoot", {}, el("tr", {}, el("th", { scope: "row" }, "In all"), el("td", {}, clock(said)), el("td", {}, clock(took)), el("td", {}, by(took - said))))),
      state === "sent" && el("div", { class: "learned" }, el("b", {}, "Sent. Thank you."), el("p", {}, "The next plan is counted at what you really take."))),
    el("div", { class: "act" },
      SENDING[state] && el("p", { class: "state-line", role: "status", id: "sending" }, SENDING[state]),
      state === "token" && el("form", { class: "send", "data-act": "token" }, el("label", {}, "Access token", el("input", { name: "token", type: "password", autocomplete: "off", "data-main": true })), el("button", { type: "submit" }, "Use it and send")),
      !isOver && state !== "token" && button("send", state === "waits" ? "Try to send again" : "Send what I did", { class: "tick", "data-main": true }),
      isOver ? quiet("over", "Back to today", { "data-main": true }) : el("div", { class: "row-2" }, quiet("discard", "Do not send it"), quiet("over", "Back to today"))),
  ];
}

const SENDING = {
  "": "Your pace is learned from it. Without network it waits on this phone, also when you go back.",
  sending: "Sending…",
  waits: "It waits on this phone and goes when the network is back.",
  token: "It waits on this phone. To send it, a valid access token is needed.",
  refused: "The server does not take it as it is. It stays on this phone.",
  nothing: "Nothing was done, so there is nothing to send.",
  dropped: "It is not sent, and nothing is learned from it.",
};

/** Where there is nothing to run. */
export function emptyView(title, words, ...more) {
  return [el("div", { class: "plain" }, el("p", {}, el("a", { class: "back", href: "/" }, "‹ Today")), el("h1", { id: "what", tabindex: -1 }, title), el("p", { class: "soft" }, words), ...more),
    el("div", { class: "act" }, el("a", { class: "button", href: "/" }, "Choose a plan"))];
}

/** What moves each second, without drawing anything anew. */
export function moveOn(run, now) {
  const put = (id, text) => {
    const place = document.getElementById(id);
    if (place && place.textContent !== text) place.textContent = text;
  };
  if (!isRunning(run)) return;
  const gone = elapsed(run, now);
  const by = late(run, now);
  const rest = left(run, now);
  put("elapsed", clock(gone));
  const end = ends(run, now);
  put("done-about", timeOfDay(run.startedAt + 1000 * end));
  put("late-by", over(end, run.targetSeconds) && `, ${over(end, run.targetSeconds)}`);
  put("stand", by > 60 ? `${clock(by)} behind` : by < -60 ? `✓ ${clock(-by)} ahead of the plan` : "✓ on plan");
  document.getElementById("stand")?.classList.toggle("late", by > 60);
  const whole = Number(document.getElementById("strip")?.dataset.whole ?? 1);
  const here = `${Math.min(100, (100 * Math.max(0, gone - by)) / whole).toFixed(2)}%`;
  document.getElementById("gone")?.setAttribute("width", here);
  document.getElementById("pin")?.setAttribute("x1", here);
  document.getElementById("pin")?.setAttribute("x2", here);
  if (rest === null) return;
  put("left", rest >= 0 ? clock(rest) : `+${clock(-rest)}`);
  const arc = document.getElementById("arc");
  const full = Number(arc?.dataset.whole ?? 1);
  arc?.setAttribute("stroke-dashoffset", String(Math.round(1000 - (1000 * Math.max(0, rest)) / Math.max(1, full))));
}
