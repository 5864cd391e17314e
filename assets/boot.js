// Starts the page. A file of its own, because the content security policy allows no inline script.
const script = document.querySelector("script[data-js]");
const address = (name) => new URL(script.dataset[name], document.baseURI);

/** Says in the static page that it stays static, and why, for whoever is asked for help. */
function explain(error) {
  const part = (name) => document.querySelector(`[data-boot="${name}"]`);
  part("loading")?.setAttribute("hidden", "");
  part("problem")?.removeAttribute("hidden");
  if (part("detail")) part("detail").textContent = String(error);
}

try {
  const { default: start } = await import(address("js"));
  await start({ module_or_path: address("wasm") });
} catch (error) {
  explain(error);
  throw error;
}
