// Keeps the session's own files, so that it opens without network. What is kept is shown at once and asked for anew behind.

const KEPT = "time-crunch-session-2";
const FILES = ["/session", "/page/static/base.css", "/page/static/session.css", "/page/static/theme.js", "/page/static/session.js",
  "/page/static/outbox.js", "/page/static/view.js", "/page/static/run.js", "/page/static/steps.js", "/page/static/keep.js", "/page/static/link.js",
  "/page/static/request.js", "/page/static/token.js", "/page/static/icon.svg", "/page/static/inter.woff2",
  "/page/static/session.webmanifest"];

addEventListener("install", (event) => {
  event.waitUntil(caches.open(KEPT).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});

addEventListener("activate", (event) => {
  const old = caches.keys().then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))));
  event.waitUntil(old.then(() => self.clients.claim()));
});

addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== location.origin || !FILES.includes(pathname)) return;
  event.respondWith(answer(event, pathname));
});

async function answer(event, pathname) {
  const cache = await caches.open(KEPT);
  const held = await cache.match(pathname);
  const fresh = fetch(pathname).then((response) => {
    if (response.ok) cache.put(pathname, response.clone());
    return response;
  });
  if (!held) return fresh;
  event.waitUntil(fresh.catch(() => {}));
  return held;
}
