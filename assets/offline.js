// Keeps the page for visits without a network, and offers a newer version once that is here. Loaded by boot.js when the
// page is live; `cargo xtask build` names it there.
const { serviceWorker, locks, connection } = navigator;
const { version } = document.querySelector("script[data-offline]").dataset;
const isAlone = parent === window;
// Where data is dear, nothing is loaded ahead of its use; what is kept already is looked after.
const isWelcome = !connection?.saveData || serviceWorker?.controller;

// A browser that refuses to keep the page shows it all the same.
if (serviceWorker && locks && isAlone && isWelcome) keep().catch(() => {});

async function keep() {
  const scope = new URL("./", document.baseURI).href;
  // Held while the page is open: assets/sw.js then keeps the files of this version.
  locks.request(`reserve-runway ${scope} ${version}`, { mode: "shared" }, () => new Promise(() => {})).catch(() => {});

  let isControlled = Boolean(serviceWorker.controller);
  let isAccepted = false;
  serviceWorker.addEventListener("controllerchange", () => {
    if (isAccepted) location.reload();
    // Another tab has taken the newer version; this one goes on with its own until it is loaded again.
    else if (isControlled) offer();
    isControlled = true;
  });

  const registration = await serviceWorker.register(new URL("sw.js", scope), { updateViaCache: "none" });
  const watch = (worker) => worker?.addEventListener("statechange", () => {
    if (worker.state === "installed" && registration.active) offer();
  });
  if (registration.waiting && registration.active) offer();
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));

  // src/platform/update.rs says so for the person.
  addEventListener("update-wanted", () => {
    isAccepted = true;
    if (registration.waiting) registration.waiting.postMessage("take over");
    else location.reload();
  });
}

/** The page hears the event; whoever comes later reads the mark. */
function offer() {
  document.documentElement.dataset.update = "there";
  dispatchEvent(new Event("update-there"));
}
