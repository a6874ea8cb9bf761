// Lighthouse's judgement of the page and of the session in each of its states: `make lighthouse URL=http://127.0.0.1:8080`.
// A sample plan is enough, so nothing else is needed than a preview that runs.

import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [, , url, folder] = process.argv;
const load = async (name) => import(pathToFileURL(createRequire(`${folder}/`).resolve(name)));
const { navigation, snapshot } = await load("lighthouse");
const { default: puppeteer } = await load("puppeteer-core");

const LEAST = 95;
const CATEGORIES = ["accessibility", "best-practices"];
const TODAY = "/?sample=upper-lower&target=45&session=upper-lower-1-1-upper-heavy";
const SESSION = "/session#sample=upper-lower&target=45&session=upper-lower-1-1-upper-heavy";
const PHONE = { onlyCategories: CATEGORIES };
const WIDE = { ...PHONE, formFactor: "desktop", screenEmulation: { mobile: false, width: 1280, height: 900, deviceScaleFactor: 1, disabled: false } };

const browser = await puppeteer.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
let isGood = true;

/** Print the categories of one report, and what in it is not as it should be. */
function tell(name, { lhr }) {
  const scores = CATEGORIES.map((category) => Math.round(100 * lhr.categories[category].score));
  isGood &&= scores.every((score) => score >= LEAST);
  if (lhr.runtimeError) console.log(lhr.runtimeError.message);
  console.log(name.padEnd(24), ...scores.map((score) => String(score).padStart(4)));
  for (const category of CATEGORIES) {
    for (const { id, weight } of lhr.categories[category].auditRefs) {
      const { score, title } = lhr.audits[id];
      if (weight && score !== null && score < 1) console.log(`  ${title} (${id})`);
    }
  }
}

const act = async (name) => {
  await page.waitForSelector(`[data-act="${name}"]:not(:disabled)`);
  await page.$eval(`[data-act="${name}"]`, (button) => button.click());
};

/** Each state of the session, and what leads to it from the one before. */
const STATES = {
  ready: () => page.waitForSelector('[data-act="start"]'),
  "warm-up": () => act("start"),
  "get ready": () => act("go"),
  set: () => act("go"),
  taken: () => act("machine").then(() => page.waitForSelector('[data-act="without"]:not(:disabled)')),
  time: () => act("wait").then(() => act("time")),
  end: () => act("wait").then(() => act("end")),
  rest: () => act("wait").then(() => act("done")),
  edit: () => act("edit"),
  behind: async () => {
    await page.$eval("form.edit", (form) => form.requestSubmit());
    await act("go");
    await page.evaluate(() => { const now = Date.now; Date.now = () => now() + 1_500_000; });
    await act("done");
    await page.waitForSelector(".offer");
  },
  done: () => act("leave").then(() => act("end")).then(() => act("finish")),
};

console.log("".padEnd(24), ...CATEGORIES);
tell("today", await navigation(page, url + TODAY, { flags: PHONE }));
tell("today, 1280", await navigation(page, url + TODAY, { flags: WIDE }));
tell("welcome", await navigation(page, url, { flags: PHONE }));
tell("session, opened", await navigation(page, url + SESSION, { flags: PHONE }));
await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
await page.goto("about:blank");
await page.goto(url + SESSION);
for (const [name, reach] of Object.entries(STATES)) {
  await reach();
  tell(name, await snapshot(page, { flags: { ...PHONE, screenEmulation: { disabled: true } } }));
}
await browser.close();
process.exitCode = isGood ? 0 : 1;
