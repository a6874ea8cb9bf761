import { drop, outbox } from "./keep.js";
import { address, fieldsOf, read, sessionAddress } from "./link.js";
import { deliver } from "./outbox.js";
import { needsToken, newId, request } from "./request.js";
import { claims, described, keep, token } from "./token.js";

const LEAST = 15;
const MOST = 180;
const SPACING = 100; // milliseconds between two requests while the dial moves
const PATIENCE = 200; // before the last result is dimmed
const QUIET = 500; // of no change before the result is spoken
const REMEMBERED = 400;

const $ = (id) => document.getElementById(id);
const state = { source: null, fields: new URLSearchParams("target=30"), at: "18:00" };
const answers = new Map();
let shown = null; // the plan whose result stands on the page
let running = null;
let nextAt = 0;
let timer = 0;
let speaking = 0;

// Asking

const target = () => Number(state.fields.get("target"));
const planKey = () => state.source && JSON.stringify([state.source.kind, state.source.key ?? state.source.id ?? state.source.text]);

/** The markup for what is asked now: `{ html }`, or `{ problem, status, retry }`. */
async function answer(what, signal) {
  const key = JSON.stringify([what, planKey(), String(state.fields)]);
  if (answers.has(key)) return { html: answers.get(key) };
  const [url, options] = request(what, state, token());
  const response = await fetch(url, { ...options, signal });
  const text = await response.text();
  if (!(response.headers.get("Content-Type") ?? "").startsWith("text/html")) throw new TypeError("not an answer");
  if (!response.ok) return { problem: text, status: response.status, retry: Number(response.headers.get("Retry-After")) };
  answers.set(key, text);
  if (answers.size > REMEMBERED) answers.delete(answers.keys().next().value);
  return { html: text };
}

/** Ask soon for what the controls say; while the dial moves, not more often than every `SPACING`. */
function ask() {
  clearTimeout(timer);
  timer = setTimeout(run, Math.max(0, nextAt - performance.now()));
}

async function run() {
  if (!state.source) return;
  if (needsToken(state.source) && !token()) return needToken();
  const age = running ? performance.now() - running.since : Infinity;
  if (age < 2 * SPACING) {
    timer = setTimeout(run, 2 * SPACING - age);
    return;
  }
  running?.abort.abort();
  const mine = { abort: new AbortController(), since: performance.now(), key: planKey() };
  running = mine;
  nextAt = mine.since + SPACING;
  const dim = setTimeout(() => busy(true), shown ? PATIENCE : 0);
  try {
    const found = await answer("result", mine.abort.signal);
    if (running !== mine) return;
    if (found.status === 429 && found.retry && shown === mine.key) {
      nextAt = performance.now() + 1000 * found.retry;
      return ask();
    }
    if (found.problem) return refuse(found, mine.key);
    show(found.html, mine.key);
    showCurve(await answer("curve", mine.abort.signal), mine);
  } catch (error) {
    if (error.name === "AbortError" || running !== mine) return;
    notice($("unreachable").innerHTML);
  } finally {
    clearTimeout(dim);
    if (running === mine) {
      running = null;
      busy(false);
    }
  }
}

function busy(is) {
  $("main").setAttribute("aria-busy", String(is));
}

// Showing

function show(html, key) {
  const place = $("result");
  const open = new Set([...place.querySelectorAll("details[open]")].map((details) => details.className));
  const curve = shown === key ? [...(place.querySelector("#curve")?.childNodes ?? [])] : [];
  const focus = sameAgain(document.activeElement);
  place.innerHTML = html;
  if (curve.length) place.querySelector("#curve").replaceChildren(...curve);
  for (const details of place.querySelectorAll("details")) details.open = open.has(details.className);
  if (focus) place.querySelector(focus)?.focus({ preventScroll: true });
  busy(false);
  notice("");
  shown = key;
  settle();
  speak(place.querySelector(".outcome")?.dataset.spoken ?? "");
  remember();
}

/** How to find the control again that has the focus, once the result is another. */
function sameAgain(control) {
  if (!control?.closest("#result")) return "";
  if (control.name) return `[name="${control.name}"][value="${CSS.escape(control.value)}"]`;
  if (control.dataset.goSession) return `[data-go-session="${CSS.escape(control.dataset.goSession)}"]`;
  return control.dataset.week ? `[data-week="${control.dataset.week}"]` : "";
}

/** What stands outside the result, or depends on the clock here. */
async function settle() {
  const outcome = $("result").querySelector(".outcome");
  $("main").classList.toggle("empty", !outcome);
  if (!outcome) return;
  const { session, title, name, least, planned, seconds } = outcome.dataset;
  state.fields.set("session", session);
  state.fields.delete("day");
  $("menu-title").textContent = title;
  document.title = `${title} in ${target()} minutes – Time Crunch`;
  markRange(Number(least), Number(planned), name);
  const done = new Date(Date.now() + 1000 * Number(seconds));
  $("done-about").textContent = done.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  $("at").value = state.at;
  $("start").href = await sessionAddress(state);
}

/** Where a number of minutes stands on the ruler, from 0 to 1: more than half of it is for the first hour. */
const place = (minutes) => Math.sqrt((Math.min(MOST, Math.max(LEAST, minutes)) - LEAST) / (MOST - LEAST));

/** The plan's own range: from the least that holds the core lifts to the session as planned. */
function markRange(least, planned) {
  const [band, low, high] = $("own-range").children;
  const from = `${100 * place(least)}%`;
  const to = `${100 * place(planned)}%`;
  band.setAttribute("x1", from);
  band.setAttribute("x2", to);
  for (const [post, x] of [[low, from], [high, to]]) {
    post.setAttribute("x1", x);
    post.setAttribute("x2", x);
  }
  $("own-range").setAttribute("visibility", least <= planned && least <= MOST ? "visible" : "hidden");
  $("own-words").textContent = least <= MOST ? `core lifts safe from ${least}, ${planned} as planned` : `${planned} as planned`;
  $("range").dataset.words = `core lifts are safe from ${least}, the session as planned takes ${planned}`;
  showTarget();
}

function showCurve({ html }, mine) {
  const place = $("curve");
  if (!html || !place || (mine && running !== mine)) return;
  const open = place.querySelector("details")?.open ?? false;
  place.innerHTML = html;
  place.querySelector("details").open = open;
}

function refuse(found, key) {
  if (shown !== key) clear();
  notice(found.problem);
  if (found.status === 401) {
    openMenu();
    describeToken("was refused");
  }
  remember();
}

function needToken() {
  if (shown !== planKey()) clear();
  notice($("no-token").innerHTML);
  openMenu();
  $("token").focus();
  remember();
}

function openMenu() {
  $("menu").open = true;
  $("access").open = true;
}

function clear() {
  $("result").replaceChildren();
  $("main").classList.add("empty");
  $("menu-title").textContent = "Choose a plan";
  shown = null;
}

function notice(html) {
  $("notice").innerHTML = html;
}

function speak(text) {
  clearTimeout(speaking);
  speaking = setTimeout(() => { $("spoken").textContent = text; }, QUIET);
}

/** Put what is shown into the address: another plan, session or week is a step of its own in the browser's history. */
async function remember() {
  const wanted = { source: state.source, fields: new URLSearchParams(state.fields) };
  const path = await address(wanted);
  if (String(wanted.fields) !== String(state.fields) || wanted.source !== state.source) return;
  const step = JSON.stringify([planKey(), state.fields.get("session"), state.fields.get("week")]);
  const before = history.state.step;
  if (before === step || before === JSON.stringify([planKey(), null, null])) history.replaceState({ step }, "", path);
  else history.pushState({ step }, "", path);
}

// Controls

function setTarget(minutes) {
  state.fields.set("target", Math.min(MOST, Math.max(LEAST, minutes)));
  showTarget();
}

function showTarget() {
  const minutes = target();
  $("range").value = Math.round(1000 * place(minutes));
  $("range").setAttribute("aria-valuetext", [`${minutes} minutes`, $("range").dataset.words].filter(Boolean).join("; "));
  if (document.activeElement !== $("target") || Number($("target").value) !== minutes) $("target").value = minutes;
  fault("");
}

function fault(words) {
  $("target-fault").textContent = words;
  if (words) $("target").setAttribute("aria-invalid", "true");
  else $("target").removeAttribute("aria-invalid");
}

/** Take what is typed; say what is wrong with it once it is finished, or cannot become right any more. */
function typed(finished) {
  const text = $("target").value.trim();
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : NaN;
  if (minutes >= LEAST && minutes <= MOST) {
    if (minutes === target() && !$("target-fault").textContent) return;
    setTarget(minutes);
    ask();
  } else if (finished || !/^\d{0,2}$/.test(text)) {
    fault(`Whole minutes from ${LEAST} to ${MOST}, please. ${target()} stands until then.`);
  }
}

function turn(minutes) {
  setTarget(minutes);
  ask();
}

function setSource(source) {
  state.source = source;
  const kind = source?.kind ?? "sample";
  document.querySelector(`[name=source][value=${kind}]`).checked = true;
  showSource(kind);
  $("sample").value = source?.key ?? "";
  if (source?.kind === "stored") $("plan-id").value = source.id;
  if (source?.kind === "paste") $("pasted").value = source.text;
}

/** Another plan: its sessions and exercises are others too, the minutes stay. */
function choose(source) {
  setSource(source);
  state.fields = new URLSearchParams({ target: target(), day: today() });
  $("menu").open = false;
  ask();
}

const today = () => new Date().getDay() || 7;

function showSource(kind) {
  for (const panel of document.querySelectorAll("[data-source]")) panel.hidden = panel.dataset.source !== kind;
}

function openPasted() {
  const text = $("pasted").value.trim();
  try {
    JSON.parse(text);
  } catch (error) {
    state.source = null;
    clear();
    notice($("no-json").innerHTML);
    const item = document.createElement("li");
    item.textContent = text ? error.message : "The field is empty: paste a plan into it.";
    const list = document.createElement("ul");
    list.className = "faults";
    list.append(item);
    $("notice").firstElementChild.append(list);
    $("pasted").focus();
    return;
  }
  choose({ kind: "paste", text });
}

function openStored() {
  const id = $("plan-id").value.trim();
  if (!id) return $("plan-id").focus();
  choose({ kind: "stored", id });
}

function useToken() {
  keep($("token").value);
  $("token").value = "";
  describeToken();
  answers.clear();
  if (!token()) return;
  sendWaiting();
  $("access").open = false;
  if (state.source) {
    $("menu").open = false;
    ask();
  }
}

function describeToken(addition = "") {
  $("access-state").textContent = [described(), addition].filter(Boolean).join("; ");
  $("forget-token").disabled = !token();
}

/** A wish was changed: the fields of its name are what the controls of that name say. */
function wished(control) {
  const { name } = control;
  if (control.checked && (name === "keep" || name === "exclude")) {
    const other = name === "keep" ? "exclude" : "keep";
    const rival = $("result").querySelector(`[name="${other}"][value="${CSS.escape(control.value)}"]`);
    if (rival?.checked) {
      rival.checked = false;
      wished(rival);
    }
  }
  state.fields.delete(name);
  for (const one of $("ask").elements) if (one.name === name && one.checked) state.fields.append(name, one.value);
  const tempo = state.fields.get("tempo");
  state.fields = fieldsOf(state.fields);
  if (name === "tempo") state.fields.set("tempo", tempo);
  ask();
}

async function copy(button, text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    prompt("Copy this:", text);
    return;
  }
  tell(button, "Copied");
}

function tell(button, words) {
  const before = button.dataset.words ?? button.textContent;
  button.dataset.words = before;
  button.textContent = words;
  $("spoken").textContent = words;
  setTimeout(() => { button.textContent = before; }, 2500);
}

async function copyLink(button) {
  const path = await address(state);
  if (state.source?.kind === "paste" && !path.includes("#plan=")) return tell(button, "Too long for a link");
  await copy(button, new URL(path, location.origin).href);
}

/** The event that asks for what is shown, whole: it can be published as it is. */
async function copyRequest(button) {
  const { source } = state;
  const event = {
    eventId: newId(),
    userId: claims()?.userId ?? "athlete",
    jobId: newId(),
    timestamp: Date.now(),
    ...JSON.parse(button.dataset.copy),
  };
  if (source.kind === "stored") event.planId = source.id;
  if (source.kind === "paste") event.plan = JSON.parse(source.text);
  if (source.kind === "sample") event.plan = await (await fetch(`/page/sample/plan?sample=${source.key}`)).json();
  await copy(button, JSON.stringify(event, null, 2));
}

/** The session as a file: an appointment for a calendar, or a workout for a watch. */
async function takeAlong(button) {
  const { file: form } = button.dataset;
  const [url, options] = request("file", state, token());
  try {
    const response = await fetch(`${url}&${new URLSearchParams({ form, today: dateHere(), at: $("at").value })}`, options);
    if (!response.ok) throw new TypeError("refused");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await response.blob());
    link.download = `${state.fields.get("session")}.${form}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  } catch {
    tell(button, "Not made; try again");
  }
}

/** Today where the athlete is, as 2026-03-02. */
function dateHere() {
  const now = new Date();
  return new Date(now - 60_000 * now.getTimezoneOffset()).toISOString().slice(0, 10);
}

// What was done on this phone and is not sent yet

const WAITING = {
  token: ["To send it, your access token is needed.", "Enter it"],
  waits: ["It goes when the network is back."],
  refused: ["The server does not take it as it is.", "Remove it"],
};

async function sendWaiting() {
  const before = outbox().length;
  const told = await deliver();
  if (told === "sent" && before) return tellOutbox("Sent. Minutes are now counted at what you really take.");
  const [words, act] = WAITING[told] ?? [];
  tellOutbox(words && `${outbox().length === 1 ? "A session" : `${outbox().length} sessions`} that you did on this phone waits to be sent. ${words}`, act, told);
}

function tellOutbox(words = "", act = "", outcome = "") {
  const place = $("outbox");
  place.hidden = !words;
  const button = Object.assign(document.createElement("button"), { type: "button", className: "quiet", textContent: act });
  button.dataset.outbox = outcome;
  place.replaceChildren(...(words ? [words] : []), ...(act ? [" ", button] : []));
}

function outboxAct(outcome) {
  if (outcome === "token") {
    openMenu();
    return $("token").focus();
  }
  for (const { eventId } of outbox()) drop(eventId);
  tellOutbox();
}

addEventListener("online", sendWaiting);

async function decline(button) {
  const { planId, strategy, fits } = $("result").querySelector(".outcome").dataset;
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${token()}` };
  const body = JSON.stringify({
    event: "stream5.time_crunch_preview_declined",
    planId,
    targetMinutes: target(),
    compressionStrategy: strategy,
    meetsTimeConstraint: fits === "yes",
  });
  button.disabled = true;
  try {
    const response = await fetch("/api/v1/time-crunch/telemetry", { method: "POST", headers, body });
    if (!response.ok) throw new TypeError("refused");
    tell(button, "Noted, thank you");
  } catch {
    button.disabled = false;
    tell(button, "Not sent; try again");
  }
}

function dark() {
  const theme = document.documentElement.dataset.theme;
  return theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function showTheme() {
  $("theme").setAttribute("aria-pressed", String(dark()));
}

function toggleTheme() {
  const theme = dark() ? "light" : "dark";
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("theme", theme);
  } catch { /* it holds for this page */ }
  showTheme();
}

function clicked(event) {
  const curve = event.target.closest(".curve");
  if (curve) {
    const box = curve.getBoundingClientRect();
    return turn(Math.round(LEAST + ((MOST - LEAST) * (event.clientX - box.left)) / box.width));
  }
  const control = event.target.closest("a, button");
  if (!control || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const data = control.dataset;
  if (control.matches('a[href^="#"]')) return jump(event, control);
  if (data.by) turn(target() + Number(data.by));
  else if (data.again !== undefined) ask();
  else if (data.print !== undefined) print();
  else if (data.copy !== undefined) copyRequest(control);
  else if (data.file) takeAlong(control);
  else if (data.outbox) outboxAct(data.outbox);
  else if (data.decline !== undefined) decline(control);
  else if (data.keep) $("result").querySelector(`[name=keep][value="${CSS.escape(data.keep)}"]`).click();
  else if (followed(data)) event.preventDefault();
}

/** Go to a place of the page; the address keeps its fragment, where a plan may live. */
function jump(event, link) {
  event.preventDefault();
  const place = $(link.hash.slice(1));
  if (!place) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView();
}

/** Whether a link shows another part of the same, without another page. */
function followed({ goSession, week, target: minutes, sample }) {
  if (sample) choose({ kind: "sample", key: sample });
  else if (minutes) turn(Number(minutes));
  else if (goSession || week) {
    for (const name of ["session", "week", "keep", "exclude"]) state.fields.delete(name);
    if (goSession) state.fields.set("session", goSession);
    else if (week !== "1") state.fields.set("week", week);
    scrollTo({ top: 0 });
    ask();
  } else return false;
  return true;
}

async function begin() {
  const found = await read(location);
  if (found.token) keep(found.token);
  state.fields = found.fields;
  setSource(found.source);
  if (!history.state?.step) history.replaceState({ step: JSON.stringify([planKey(), null, null]) }, "");
  if (found.source && !state.fields.has("session") && !state.fields.has("week")) {
    if (!state.fields.has("day")) state.fields.set("day", today());
  }
  showTarget();
  describeToken();
  if (found.token) await remember();
  if (found.broken) notice($("broken-link").innerHTML);
  if (!state.source) {
    if (shown) location.reload();
    return;
  }
  const ready = $("result").querySelector(".outcome");
  // what came with the document is counted as for anybody
  if (!shown && ready && !token() && state.source.kind === "sample" && location.search.includes("session=")) {
    shown = planKey();
    await settle();
    remember();
    if ($("curve").querySelector(".waiting")) showCurve(await answer("curve"));
  } else {
    ask();
  }
}

document.querySelector(".sources").disabled = false;
document.querySelector(".sources").addEventListener("change", (event) => showSource(event.target.value));
$("ask").addEventListener("submit", (event) => { event.preventDefault(); typed(true); });
$("ask").addEventListener("change", (event) => {
  const { dataset, name } = event.target;
  if (event.target.id === "at") state.at = event.target.value;
  else if (dataset.tempo) {
    state.fields.set("tempo", dataset.tempo);
    ask();
  } else if (event.target.closest("#result") && name) wished(event.target);
});
$("range").addEventListener("input", () => turn(Math.round(LEAST + (MOST - LEAST) * ($("range").valueAsNumber / 1000) ** 2)));
$("range").addEventListener("keydown", (event) => {
  const ends = { Home: LEAST, End: MOST };
  const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5 };
  if (event.key in ends) turn(ends[event.key]);
  else if (event.key in steps) turn(target() + steps[event.key]);
  else return;
  event.preventDefault();
});
$("target").addEventListener("input", () => typed(false));
$("target").addEventListener("change", () => typed(true));
$("target").addEventListener("keydown", (event) => {
  const steps = { ArrowDown: -1, ArrowUp: 1, PageDown: -5, PageUp: 5 };
  if (!(event.key in steps)) return;
  event.preventDefault();
  turn(target() + steps[event.key]);
});
$("sample").addEventListener("change", (event) => { if (event.target.value) choose({ kind: "sample", key: event.target.value }); });
$("open-pasted").addEventListener("click", openPasted);
$("open-stored").addEventListener("click", openStored);
for (const [field, act] of [["plan-id", openStored], ["token", useToken]]) {
  $(field).addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    act();
  });
}
$("use-token").addEventListener("click", useToken);
$("forget-token").addEventListener("click", () => { keep(""); describeToken(); });
$("copy-link").addEventListener("click", (event) => copyLink(event.currentTarget));
$("theme").addEventListener("click", toggleTheme);
document.addEventListener("click", clicked);
addEventListener("popstate", begin);
addEventListener("hashchange", begin);
addEventListener("keydown", (event) => { if (event.key === "Escape") $("menu").open = false; });
showTheme();
begin().then(sendWaiting);
