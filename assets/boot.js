// Starts the page. A file of its own, because the content security policy allows no inline script.
// `data-page` on the root element says where the start stands: absent while loading, then "live" or "broken".
const page = document.documentElement;
const script = document.querySelector("script[data-js]");
const address = (name) => new URL(script.dataset[name], document.baseURI);

/** Says in the static page that it stays static, and why, for whoever is asked for help. */
function explain(error) {
  const parts = (name) => document.querySelectorAll(`[data-boot="${name}"]`);
  for (const part of parts("loading")) part.hidden = true;
  for (const part of parts("problem")) part.hidden = false;
  for (const part of parts("detail")) part.textContent = String(error);
  delete page.dataset.opens;
}

// Whoever waits for the style of the annex later than it came reads here that it did.
const style = document.getElementById("annex-style");
for (const told of ["load", "error"]) style?.addEventListener(told, () => { style.dataset.told = told; });

try {
  const { default: start } = await import(address("js"));
  await start({ module_or_path: address("wasm") });
  page.dataset.page = "live";
  // Only in a site as the build wrote it.
  if (script?.dataset.offline) await import(address("offline")).catch(() => {});
} catch (error) {
  explain(error);
  page.dataset.page = "broken";
  throw error;
}
