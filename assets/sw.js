// The service worker: keeps one version of the page for visits without a network. `cargo xtask build` fills in which.
//
// Versions never mix. Each has a cache of its own, filled as a whole or not at all: what arrives must be what the build
// wrote. A newer version waits until a person takes it or no page of the older one is open. Names of files change with
// what is in them, so a page of the older version still finds its own here until it is left.
const VERSION = "";
/** Each file and what must be in it; the page itself under the address of its folder. */
const FILES = {};

const PREFIX = `reserve-runway ${registration.scope} `;
const OWN = PREFIX + VERSION;

addEventListener("install", (event) => event.waitUntil(navigator.locks.request(OWN, { mode: "shared" }, fill)));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", ({ data }) => {
  if (data === "take over") skipWaiting();
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(registration.scope)) return;
  // Who asks past every cache, as the health page does, means this one too.
  if (request.cache === "no-store") return;
  if (request.mode === "navigate") event.waitUntil(tidy());
  event.respondWith(answer(request));
});

async function fill() {
  const cache = await caches.open(OWN);
  const wanted = Object.entries(FILES).map(([name, integrity]) => new Request(name, { integrity, cache: "no-cache" }));
  await cache.addAll(wanted);
}

async function answer(request) {
  const { pathname } = new URL(request.url);
  const folder = new URL(registration.scope).pathname;
  const isPage = request.mode === "navigate" && [folder, `${folder}index.html`].includes(pathname);
  const how = { ignoreSearch: true, ignoreVary: true };
  const own = await caches.open(OWN);
  const kept = (await own.match(isPage ? registration.scope : request, how)) ?? (await caches.match(request, how));
  return kept ?? fetch(request);
}

/** Forgets versions of which no page is open: each page holds a lock of its version's name. */
async function tidy() {
  const older = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== OWN);
  for (const name of older) {
    await navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      // A newer version that is on its way is not to be forgotten.
      if (lock && !registration.installing && !registration.waiting) return caches.delete(name);
    });
  }
}
