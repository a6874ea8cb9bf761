import { address, read } from "./link.js";
import { described, keep, token } from "./token.js";

const SPACING = 100; // milliseconds between two requests while the slider moves
const PATIENCE = 200; // before the last result is dimmed
const QUIET = 500; // of no change before the result is spoken
const REMEMBERED = 400;

const $ = (id) => document.getElementById(id);
const state = { source: null, target: 30, policy: "fit", week: 1 };
const answers = new Map();
let shown = null; // the plan whose result stands on the page
let running = null;
let nextAt = 0;
let timer = 0;
let speaking = 0;

// Asking

function planKey() {
  const { source, policy } = state;
  return source && JSON.stringify([source.kind, source.key ?? source.id ?? source.text, policy]);
}

function request(what) {
  const { source, target, policy, week } = state;
  const query = new URLSearchParams({ target, policy, week: week || "all" });
  if (source.kind === "sample") {
    query.set("sample", source.key);
    return [`/page/sample/${what}?${query}`, {}];
  }
  const body = source.kind === "paste"
    ? `{"plan": ${source.text}, "targetMinutes": ${target}, "coreLiftPolicy": "${policy}"}`
    : JSON.stringify({ planId: source.id, targetMinutes: target, coreLiftPolicy: policy });
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${token()}` };
  return [`/page/own/${what}?${query}`, { method: "POST", headers, body }];
}

/** The markup for what is asked now: `{ html }`, or `{ problem, status, retry }`. */
async function answer(what, signal) {
  const key = JSON.stringify([what, planKey(), state.target, what === "result" ? state.week : 0]);
  if (answers.has(key)) return { html: answers.get(key) };
  const [url, options] = request(what);
  const response = await fetch(url, { ...options, signal });
  const text = await response.text();
  if (!(response.headers.get("Content-Type") ?? "").startsWith("text/html")) throw new TypeError("not an answer");
  if (!response.ok) return { problem: text, status: response.status, retry: Number(response.headers.get("Retry-After")) };
  answers.set(key, text);
  if (answers.size > REMEMBERED) answers.delete(answers.keys().next().value);
  return { html: text };
}

/** Ask soon for what the controls say; while the slider moves, not more often than every `SPACING`. */
function ask() {
  clearTimeout(timer);
  timer = setTimeout(run, Math.max(0, nextAt - performance.now()));
}

async function run() {
  if (!state.source) return;
  if (state.source.kind !== "sample" && !token()) return needToken();
  const age = running ? performance.now() - running.since : Infinity;
  if (age < 2 * SPACING) {
    timer = setTimeout(run, 2 * SPACING - age);
    return;
  }
  running?.abort.abort();
  const mine = { abort: new AbortController(), since: performance.now(), key: planKey() };
  running = mine;
  nextAt = mine.since + SPACING;
  const dim = setTimeout(() => $("result").setAttribute("aria-busy", "true"), shown ? PATIENCE : 0);
  try {
    const found = await answer("result", mine.abort.signal);
    if (running !== mine) return;
    if (found.status === 429 && found.retry && shown === mine.key) {
      nextAt = performance.now() + 1000 * found.retry;
      return ask();
    }
    if (found.problem) return refuse(found, mine.key);
    show(found.html, mine.key);
    const curve = await answer("curve", mine.abort.signal);
    if (running === mine) showCurve(curve);
  } catch (error) {
    if (error.name === "AbortError" || running !== mine) return;
    notice($("unreachable").innerHTML);
  } finally {
    clearTimeout(dim);
    if (running === mine) {
      running = null;
      $("result").setAttribute("aria-busy", "false");
    }
  }
}

// Showing

function show(html, key) {
  const place = $("result");
  const open = new Set([...place.querySelectorAll("details[open]")].map((details) => details.className));
  const curve = shown === key ? [...(place.querySelector("#curve")?.childNodes ?? [])] : [];
  const anchor = [...place.querySelectorAll("[id^=session-]")].find((e) => e.getBoundingClientRect().top > 0);
  const above = place.getBoundingClientRect().top < 0 && anchor?.getBoundingClientRect().top;
  const week = document.activeElement.closest(".weeks");
  place.innerHTML = html;
  if (curve.length) place.querySelector("#curve").replaceChildren(...curve);
  for (const details of place.querySelectorAll("details")) details.open = open.has(details.className);
  const still = above && $(anchor.id);
  if (still) scrollBy({ top: still.getBoundingClientRect().top - above, behavior: "instant" });
  if (week) place.querySelector(".weeks [aria-current]")?.focus();
  place.setAttribute("aria-busy", "false");
  notice("");
  shown = key;
  document.title = `${place.querySelector(".eyebrow").textContent} in ${state.target} minutes – Time Crunch`;
  speak(place.querySelector(".outcome").dataset.spoken);
  remember();
}

function showCurve({ html }) {
  const place = $("curve");
  if (!html || !place) return;
  const open = place.querySelector("details")?.open ?? false;
  place.innerHTML = html;
  place.querySelector("details").open = open;
}

function refuse(found, key) {
  if (shown !== key) clear();
  notice(found.problem);
  if (found.status === 401) {
    $("access").open = true;
    describeToken("was refused");
  }
  remember();
}

function needToken() {
  if (shown !== planKey()) clear();
  notice($("no-token").innerHTML);
  $("access").open = true;
  $("token").focus();
  remember();
}

function clear() {
  $("result").replaceChildren();
  shown = null;
}

function notice(html) {
  $("notice").innerHTML = html;
}

function speak(text) {
  clearTimeout(speaking);
  speaking = setTimeout(() => { $("spoken").textContent = text; }, QUIET);
}

async function remember() {
  const wanted = { ...state };
  const path = await address(wanted);
  if (wanted.target === state.target && wanted.source === state.source) history.replaceState(null, "", path);
}

// Controls

function setTarget(minutes) {
  state.target = minutes;
  $("range").value = minutes;
  $("range").setAttribute("aria-valuetext", `${minutes} minutes`);
  if ($("target").valueAsNumber !== minutes) $("target").value = minutes;
  $("target").removeAttribute("aria-invalid");
  document.querySelector("h1 em").textContent = minutes;
}

function setSource(source) {
  state.source = source;
  state.week = 1;
  const kind = source?.kind ?? "sample";
  document.querySelector(`[name=source][value=${kind}]`).checked = true;
  showSource(kind);
  $("sample").value = source?.key ?? "";
  if (source?.kind === "stored") $("plan-id").value = source.id;
  if (source?.kind === "paste") $("pasted").value = source.text;
}

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
    const fault = document.createElement("li");
    fault.textContent = text ? error.message : "The field is empty: paste a plan into it.";
    const list = document.createElement("ul");
    list.className = "faults";
    list.append(fault);
    $("notice").firstElementChild.append(list);
    $("pasted").focus();
    return;
  }
  setSource({ kind: "paste", text });
  ask();
}

function openStored() {
  const id = $("plan-id").value.trim();
  if (!id) return $("plan-id").focus();
  setSource({ kind: "stored", id });
  ask();
}

function useToken() {
  keep($("token").value);
  $("token").value = "";
  describeToken();
  answers.clear();
  if (token()) $("access").open = false;
  if (token() && state.source) ask();
}

function describeToken(addition = "") {
  $("access-state").textContent = [described(), addition].filter(Boolean).join("; ");
  $("forget-token").disabled = !token();
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
  if (state.source?.kind === "paste" && !path.includes("#plan=")) {
    return tell(button, "Too long for a link");
  }
  await copy(button, new URL(path, location.origin).href);
}

async function decline(button) {
  const { planId, strategy, fits, target } = button.closest(".outcome").dataset;
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${token()}` };
  const body = JSON.stringify({
    event: "stream5.time_crunch_preview_declined",
    planId,
    targetMinutes: Number(target),
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

function followed(event) {
  const link = event.target.closest("a, button");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.matches('a[href^="#"]')) {
    event.preventDefault(); // or the place would take the fragment from a plan that lives there
    const place = $(link.hash.slice(1));
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    return place.scrollIntoView();
  }
  if (link.dataset.week !== undefined) {
    state.week = Number(link.dataset.week);
  } else if (link.matches("a[data-target]")) {
    setTarget(Number(link.dataset.target));
    $("range").focus();
  } else {
    if (link.dataset.copy !== undefined) copy(link, link.dataset.copy);
    if (link.dataset.decline !== undefined) decline(link);
    return;
  }
  event.preventDefault();
  ask();
}

async function begin() {
  const found = await read(location);
  if (found.token) keep(found.token);
  Object.assign(state, found.wanted, { source: null });
  const { week } = state;
  setTarget(state.target);
  setSource(found.wanted.source);
  state.week = week;
  document.querySelector(`[name=policy][value=${state.policy}]`).checked = true;
  describeToken();
  if (found.token) await remember();
  if (found.wanted.broken) notice($("broken-link").innerHTML);
  const ready = $("result").querySelector(".outcome");
  if (ready && state.source?.kind === "sample") {
    shown = planKey();
    if (ready.querySelector("#curve .waiting")) showCurve(await answer("curve"));
  } else if (state.source) {
    ask();
  }
}

document.querySelector(".sources").disabled = false;
document.querySelector(".sources").addEventListener("change", (event) => showSource(event.target.value));
$("ask").addEventListener("submit", (event) => { event.preventDefault(); ask(); });
$("range").addEventListener("input", () => { setTarget($("range").valueAsNumber); ask(); });
$("target").addEventListener("input", () => {
  if ($("target").validity.valid) {
    setTarget($("target").valueAsNumber);
    ask();
  } else {
    $("target").setAttribute("aria-invalid", "true");
  }
});
$("target").addEventListener("change", () => { if (!$("target").reportValidity()) setTarget(state.target); });
document.querySelector(".policy").addEventListener("change", (event) => { state.policy = event.target.value; ask(); });
$("sample").addEventListener("change", (event) => {
  if (!event.target.value) return;
  setSource({ kind: "sample", key: event.target.value });
  ask();
});
$("open-pasted").addEventListener("click", openPasted);
$("open-stored").addEventListener("click", openStored);
$("plan-id").addEventListener("keydown", (event) => { if (event.key === "Enter") { event.preventDefault(); openStored(); } });
$("token").addEventListener("keydown", (event) => { if (event.key === "Enter") { event.preventDefault(); useToken(); } });
$("use-token").addEventListener("click", useToken);
$("forget-token").addEventListener("click", () => { keep(""); describeToken(); });
$("copy-link").addEventListener("click", (event) => copyLink(event.currentTarget));
$("theme").addEventListener("click", toggleTheme);
document.addEventListener("click", followed);
addEventListener("hashchange", begin);
showTheme();
begin();
