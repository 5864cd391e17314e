// Before anything is drawn: theme and language as the person chose them before, so that neither flashes.
// The same order as in src/effects/opening.rs: the address, the last choice, the browser's languages.
{
  const root = document.documentElement;
  const kept = (key) => {
    try {
      return localStorage.getItem(`reserve-runway.${key}`);
    } catch {
      return null; // The browser keeps nothing for this page.
    }
  };

  // The address; where it says nothing, the one that the page was saved with.
  const address = location.search + location.hash || root.dataset.address || "";
  const said = new URLSearchParams(address.split("#")[0]);

  const theme = said.get("theme") ?? kept("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;

  const available = ["en", "ar"];
  const wanted = [said.get("lang"), kept("language"), ...navigator.languages];
  const primary = wanted.map((tag) => (tag ?? "").toLowerCase().split(/[-_]/)[0]);
  root.lang = primary.find((tag) => available.includes(tag)) ?? "en";
  root.dir = root.lang === "ar" ? "rtl" : "ltr";

  // Another scenario is about to appear: the answer of the default one would be a wrong answer.
  const isLink = address.includes("#s=");
  if (kept("open") || kept("document") || isLink) root.dataset.opens = "own";
  if (said.get("view") === "briefing" && (isLink || said.has("follow") || parent !== window)) root.dataset.opens = "briefing";

  // See src/platform/paper.rs.
  addEventListener("beforeprint", () => {
    root.dataset.paper = "";
    dispatchEvent(new Event("paper"));
  });
  addEventListener("afterprint", () => delete root.dataset.paper);
}
