// A scenario is shown to others: what its author chooses is what a reader sees; what a reader changes is kept nowhere; a
// stage is led by keys; a second window follows the workbench.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { browserTest } from "./harness.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const published = (name) => readFileSync(new URL(`../links/v1/${name}.link`, import.meta.url), "utf8").trim();
const text = async (locator) => (await locator.innerText()).replace(/[\u2066-\u2069\u200e\u200f]/g, "");
const sentence = (page) => text(page.locator(".briefing__sentence"));
const reading = (link, said = "") => `?view=briefing&lang=en${said}#s=${link}`;
/** Goes on once a text is on the page, and fails by the limit of the test otherwise. */
const until = (page, selector, wanted) => page.waitForFunction(
  ([selector, wanted]) => (document.querySelector(selector)?.textContent ?? "").replace(/[\u2066-\u2069\u200e\u200f]/g, "").includes(wanted),
  [selector, wanted],
);
const changed = (page, before) => page.waitForFunction((before) => document.querySelector(".briefing__sentence").innerText !== before, before);

browserTest("what the author chooses is shown beside it, is undone like the rest, and is there after a reload", async ({ page, open }) => {
  await open("?view=briefing");
  await page.locator("#chart-reserve").waitFor();
  assert.equal(await page.locator("#chart-income").count(), 0);
  await page.locator("#briefing-shows-income").check();
  await page.locator("#chart-income").waitFor();
  await page.locator("#briefing-shows-reserve").uncheck();
  await page.locator("#chart-reserve").waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await page.locator("#chart-reserve").waitFor();
  await page.locator("#briefing-opens-gift").check();
  await page.locator("#field-gift-amount").waitFor();
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith("reserve-runway.scenario.") && localStorage[key].includes('"gift"')));
  await page.reload();
  await page.locator("#chart-income").waitFor();
  assert.ok(await page.locator("#briefing-opens-gift").isChecked());
  // A reader's assumption in the preview is not the author's.
  await page.locator("#field-gift-amount").fill("250000");
  await page.locator(".briefing__gift-finding").waitFor();
  await page.locator(".app-nav__link").first().click();
  await page.locator("#field-opening-balance").waitFor();
  assert.equal(await page.evaluate(() => Object.values(localStorage).join().includes("250000")), false);
});

browserTest("nothing chosen is nothing shown, and the link says so", { permissions: ["clipboard-read", "clipboard-write"] }, async ({ page, open, context }) => {
  await open("?view=briefing");
  for (const part of ["finding", "figures", "reserve", "requests", "sources", "link"]) await page.locator(`#briefing-shows-${part}`).uncheck();
  await page.locator("#briefing-shows-income").check();
  await page.locator("#briefing-shows-income").uncheck();
  await page.locator("#chart-income").waitFor({ state: "detached" });
  assert.equal(await page.locator(".briefing__part").count(), 0);
  await page.locator("#briefing-copy").click();
  await page.getByText("Copied.").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(link, /[?&]parts=none[&#]/);
  const other = await context.newPage();
  await other.goto(link);
  await other.locator("h1.briefing__title").waitFor();
  assert.equal(await other.locator(".briefing__part").count(), 0);
});

browserTest("a reader sees the author's figures and nothing of the calculator, and leaves no trace", async ({ page, open }) => {
  await open();
  const said = await text(page.locator(".headline__sentence"));
  await page.evaluate(() => localStorage.clear());
  await open(reading(published("repeat_2024"), "&parts=sources,finding,years,income,new"));
  await page.locator("h1.briefing__title").waitFor();
  assert.equal(await sentence(page), said);
  const parts = await page.locator(".briefing__part").evaluateAll((parts) => parts.map((part) => part.className.split("briefing__").pop()));
  assert.deepEqual(parts, ["finding", "income", "years", "sources"], "in their order, known ones alone");
  for (const gone of [".app-header", ".app-nav", ".app-footer"]) assert.equal(await page.locator(gone).count(), 0, gone);
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await page.reload();
  await page.locator("h1.briefing__title").waitFor();
  assert.equal(await sentence(page), said);
});

browserTest("what stands on this device is not shown to a reader, nor touched", async ({ page, open }) => {
  await open();
  await page.locator("#field-opening-balance").fill("2,345,678.90");
  await page.locator("#field-opening-balance").press("Tab");
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith("reserve-runway.scenario.")));
  const before = await page.evaluate(() => JSON.stringify(localStorage));
  await open(reading("damaged"));
  await page.getByRole("alert").waitFor();
  assert.match(await text(page.getByRole("alert")), /cannot be shown[\s\S]*damaged/);
  assert.doesNotMatch(await text(page.locator("body")), /US\$/, "figures of another scenario");
  assert.equal(await page.evaluate(() => JSON.stringify(localStorage)), before);
  await page.evaluate((link) => { location.hash = `s=${link}`; }, published("target_reached"));
  await page.locator("h1.briefing__title").waitFor();
});

// The default scenario with the headline of a sender whose figures were others.
const otherFigures =
  "AWkA8uuhkwfmEgUCCgOy09QbNAMMBQU2AAfi8pMEAAnCyPkbAAv2AQAN9QEAD0YAEZYBABMWABXSwPIPAAAAH8Kh_x8AAhAQ0gEAAsABARKgB7AT8b6oUeKpmF4csRbBMLL3gTf_plbGAQ";

browserTest("a briefing whose author saw other figures says which", async ({ page, open }) => {
  await open(reading(otherFigures));
  await page.locator(".briefing__note").waitFor();
  assert.match(await text(page.locator(".briefing__note")), /The author saw other figures[\s\S]*Requests met over the horizon\s+58\s+57/);
});

browserTest("a slider and a field change every figure, a wrong value is said, and one button brings the author's back", async ({ page, open }) => {
  await open(reading(published("repeat_2024"), "&controls=requests,rule,reserve,gift"));
  const author = await page.locator(".briefing__sentence").innerText();
  const slider = page.locator("#field-requests-slider");
  assert.match(await slider.getAttribute("aria-valuetext"), /^31 requests/);
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => document.querySelector("#field-requests").value === "32");
  await page.keyboard.press("PageUp");
  await page.waitForFunction(() => Number(document.querySelector("#field-requests").value) > 33);
  assert.doesNotMatch(await slider.getAttribute("aria-valuetext"), /^31 /);
  assert.match(await text(page.locator(".briefing__changed")), /no longer the author’s: Requests/);
  await page.locator("#field-requests").fill("many");
  await page.locator("#field-requests-message").waitFor();
  await page.locator(".stale-note").waitFor();
  await page.locator("#briefing-back").click();
  await page.waitForFunction((author) => document.querySelector(".briefing__sentence").innerText === author, author);
  assert.equal(await page.locator("#field-requests").inputValue(), "31");
  assert.equal(await page.locator("#field-requests-message").count(), 0);
  await page.locator("#field-rule-meet_all").check();
  await changed(page, author);
  await page.locator("#briefing-back").click();
  await page.waitForFunction((author) => document.querySelector(".briefing__sentence").innerText === author, author);
  assert.equal(await page.evaluate(() => localStorage.length), 0);
});

browserTest("a gift is compared with the scenario without it, in words, in figures and on the charts, always as assumed", async ({ page, open }) => {
  await open(reading(published("repeat_2024"), "&controls=gift"));
  const author = await page.locator(".briefing__sentence").innerText();
  assert.match(await text(page.locator(".briefing__gift")), /Assumed: nobody has pledged it/);
  assert.equal(await page.locator(".chart__line.series--ghost").count(), 0);
  await page.locator("#field-gift-amount").fill("100,000");
  await page.locator(".briefing__gift-finding").waitFor();
  const finding = await text(page.locator(".briefing__gift-finding"));
  assert.match(finding, /US\$100,000\.00 a year.*more requests/);
  assert.match(await text(page.locator(".briefing__gift table")), /Requests met in 2025\s+17\s+18/);
  await page.locator(".chart__line.series--ghost").first().waitFor({ state: "attached" });
  assert.match(await text(page.locator("#chart-reserve .chart__legend")), /\(assumed\)/);
  assert.equal(await page.locator(".briefing__sentence").innerText(), author, "the author's sentence stays");
  await page.locator("#field-gift-payments-slider").focus();
  await page.keyboard.press("Home");
  assert.equal(await page.locator("#field-gift-payments").inputValue(), "1");
  assert.equal(await page.locator("#field-gift-payments-slider").getAttribute("aria-valuetext"), "1 year");
  await page.locator("#field-gift-payments").fill("40");
  await page.locator("#field-gift-payments-message").waitFor();
  await page.locator("#briefing-back").click();
  await page.locator(".briefing__gift-finding").waitFor({ state: "detached" });
});

browserTest("a queue has no average to leave open, and its briefing shows what there is", async ({ page, open }) => {
  await open(reading(published("queue_with_breakdown"), "&controls=requests,average_request,cost_growth,counting&parts=finding,figures,sources"));
  await page.locator("#field-cost-growth").waitFor();
  assert.equal(await page.locator("#field-requests, #field-average-request").count(), 0);
});

for (const [locale, onward, back] of [["en-GB", "ArrowRight", "ArrowLeft"], ["ar", "ArrowLeft", "ArrowRight"]]) {
  browserTest(`keys lead over the stage along the line of text: ${locale}`, { locale, viewport: { width: 1280, height: 720 } }, async ({ page, open }) => {
    await open("?view=briefing");
    await page.locator("#briefing-present").click();
    const at = (wanted) => page.waitForFunction((wanted) => new RegExp(`^${wanted} \\S+ 6`).test(
      document.querySelector(".stage__position")?.innerText.replace(/[\u2066-\u2069]/g, "") ?? ""), wanted);
    await at(1);
    for (const [key, wanted] of [[onward, 2], [" ", 3], ["PageDown", 4], [back, 3], ["End", 6], [onward, 6], ["Home", 1], ["PageUp", 1], [onward, 2], [onward, 3]]) {
      await page.keyboard.press(key === " " ? "Space" : key);
      await at(wanted);
    }
    const chart = await page.locator(".stage .chart__drawing").boundingBox();
    assert.ok(chart.height > 300 && chart.width > 1000, JSON.stringify(chart));
    const label = await page.locator(".stage .chart__label").first().evaluate((label) => label.getBoundingClientRect().height);
    assert.ok(label > 17, `labels are ${label} px high`);
    assert.equal(await page.locator("#chart-reserve").count(), 1);
    await page.keyboard.press("Escape");
    await page.locator(".stage").waitFor({ state: "detached" });
    await page.locator(".briefing__sentence").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "briefing-present");
    assert.equal(await page.evaluate(() => document.fullscreenElement), null);
  });
}

browserTest("the stage needs no whole screen, and every slide fits on it", { viewport: { width: 1280, height: 720 } }, async ({ page, open, context }) => {
  await context.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("not allowed"));
  });
  await open(reading(published("repeat_2024"), "&parts=finding,figures,reserve,requests,income,years,sources,link"));
  await page.locator("#briefing-present").click();
  for (let at = 1; at <= 8; at += 1) {
    await until(page, ".stage__position", `${at} of 8`);
    const slide = await page.locator(".stage__slide").evaluate((slide) => [slide.scrollWidth - slide.clientWidth, slide.scrollHeight - slide.clientHeight]);
    assert.equal(slide[0], 0, `slide ${at} is too wide`);
    if (at <= 6) assert.equal(slide[1], 0, `slide ${at} is too high`);
    await page.keyboard.press("PageDown");
  }
  await page.locator(".stage").getByRole("button", { name: "Leave (Esc)" }).click();
  await page.locator(".stage").waitFor({ state: "detached" });
});

browserTest("a window that follows shows the workbench as it changes, its last good values, its language and its theme", async ({ page, open, context }) => {
  await open("?view=briefing");
  const opened = context.waitForEvent("page");
  await page.locator("#briefing-follow").click();
  const window = await opened;
  await window.locator("h1.briefing__title").waitFor();
  const before = await sentence(window);
  await page.locator(".app-nav__link").first().click();
  await page.locator("#field-requests").fill("60");
  await page.locator("#field-requests").press("Tab");
  await window.waitForFunction(() => document.querySelector(".briefing__sentence").innerText.includes("60"));
  await page.locator("#field-requests").fill("x");
  await page.locator("#field-average-request").fill("50000");
  await page.locator("#field-average-request").press("Tab");
  await page.waitForFunction(() => Object.values(localStorage).some((text) => text.includes('"50000"')));
  assert.match(await sentence(window), /60/);
  // Another preset, as it came, which nothing is kept of.
  await page.locator("#presets-button").click();
  await page.locator("#presets-list button").nth(1).click();
  const name = await page.locator("#field-name").inputValue();
  await until(window, ".briefing__title", name);
  assert.notEqual(await sentence(window), before);
  await page.locator("#theme").selectOption("dark");
  await window.waitForFunction(() => document.documentElement.dataset.theme === "dark");
  await page.locator("#language").selectOption("ar");
  await window.waitForFunction(() => document.documentElement.dir === "rtl");
});

browserTest("a window that cannot follow says why", async ({ page, open, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", { get() { throw new DOMException("blocked", "SecurityError"); } });
  });
  await open("?view=briefing&follow&lang=en");
  await page.getByRole("alert").waitFor();
  assert.match(await text(page.getByRole("alert")), /Nothing to follow[\s\S]*keeps nothing for this page/);
});

for (const view of [
  { locale: "en-GB", colorScheme: "light", viewport: { width: 1440, height: 900 } },
  { locale: "ar", colorScheme: "dark", viewport: { width: 390, height: 844 } },
]) {
  browserTest(`axe finds nothing, and nothing is wider than the screen: ${view.locale}, ${view.viewport.width} px`, view, async ({ page, open }) => {
    const everything = "&parts=finding,figures,reserve,requests,income,years,sources,link&controls=gift,requests,average_request,cost_growth,rule,reserve,counting";
    for (const address of ["?view=briefing", `?view=briefing${everything}#s=${published("contributors_26")}`]) {
      await open(address);
      await page.locator(".briefing__title").waitFor();
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run({ preload: false }));
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("\n")}`);
      assert.deepEqual(found, [], address);
      const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      assert.ok(content <= screen, `${content} px of content on ${screen} px`);
    }
  });
}
