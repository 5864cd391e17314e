// Scenarios side by side: which are compared, in what they differ, what comes of it and why. The numbers are read from
// the page and must add up there, whatever they are.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { browserTest } from "./harness.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const phone = { width: 390, height: 844 };

/** Text without the marks that only order writing directions. */
const plain = (text) => text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const texts = async (page, part) => (await page.locator(part).allTextContents()).map(plain);

const section = (name) => `section[aria-labelledby="compare-${name}-title-heading"]`;
const reasons = ".compare__reason p";

/** The rows of a table, each an array of its cells: value and difference apart by a slash. */
const rows = (page, name) =>
  page.locator(`${section(name)} .scroll-table tr`).evaluateAll((rows) =>
    rows.map((row) =>
      [...row.cells].map((cell) => {
        const parts = [...cell.children].map((part) => part.textContent);
        return (parts.length > 0 ? parts.join(" / ") : cell.textContent).replace(/[\u2066-\u2069]/g, "");
      }),
    ),
  );

async function type(page, field, text) {
  const input = page.locator(field);
  await input.click();
  await input.selectText();
  await page.keyboard.type(text);
  await page.keyboard.press("Tab");
}

async function goTo(page, screen) {
  await page.locator(`.app-nav__link[href="?view=${screen}"]`).click();
  await page.waitForSelector(screen === "compare" ? ".compare__card" : `.${screen}`);
}

async function add(page, name) {
  await page.locator("#compare-add-button").click();
  await page.locator("#compare-add-list").getByRole("button", { name }).click();
}

/** What a sentence says the difference is, and its parts; less counts below zero. In whole millionths. */
function added(sentence) {
  const [lead, parts] = sentence.split(/: (?=[^:]*$)/);
  const numbers = (text) =>
    [...text.matchAll(/(?:US\$)?([\d,]+(?:\.\d+)?)(?: requests?| months?)? (more|less|fewer)/g)].map(
      ([, digits, direction]) => Math.round(Number(digits.replaceAll(",", "")) * 1e6) * (direction === "more" ? 1 : -1),
    );
  return { total: numbers(lead)[0] ?? 0, parts: numbers(parts ?? "") };
}

browserTest("one changed pledge is one row, and the reasons add up to the differences", async ({ page, open }) => {
  await open();
  await type(page, "#pledge-5-amount", "250000");
  await type(page, "#field-award-share", "90");
  await goTo(page, "compare");

  const inputs = await rows(page, "inputs");
  assert.equal(inputs.length, 3, JSON.stringify(inputs));
  assert.deepEqual(inputs.map(([name]) => name), ["Input", "Share awarded", "Pledge of India, Amount"]);
  assert.deepEqual(inputs[1].slice(1), ["100%", "90%"]);
  assert.deepEqual(inputs[2].slice(1), ["US$150,000.00", "US$250,000.00"]);

  const figures = await rows(page, "figures");
  const met = figures.find(([name]) => name === "Requests met, all years");
  assert.equal(met[1], "57 of 155 / ");
  const [, after, more, share] = /^(\d+) of 155 \/ (\d+) more \(([\d.]+)%\)$/.exec(met[2]);
  assert.equal(Number(after) - 57, Number(more));
  assert.equal(((Number(more) / 57) * 100).toFixed(1), share);
  assert.equal(figures.filter(([name]) => name.startsWith("Requests met, 20")).length, 5);

  await page.waitForSelector(reasons);
  const sentences = await texts(page, reasons);
  assert.equal(sentences.length, 3);
  const [requests] = sentences.map(added);
  assert.equal(requests.total, Number(more) * 1e6);
  assert.equal(requests.parts.length, 2, sentences[0]);
  for (const sentence of sentences) {
    const { total, parts } = added(sentence);
    assert.equal(parts.reduce((sum, part) => sum + part, 0), total, sentence);
  }
});

browserTest("four scenarios: any is the baseline, and the choice stays", async ({ page, open }) => {
  await open();
  await goTo(page, "compare");
  await add(page, /No new/);
  await add(page, /15 per cent/);
  assert.equal(await page.locator(".compare__card").count(), 4);
  assert.equal(await page.locator("#compare-add-button").count(), 0);
  const focused = () => page.evaluate(() => document.activeElement.id);
  assert.equal(await focused(), "compare-baseline-3");
  const radios = page.locator(".compare__card input[type=radio]");
  assert.ok(await radios.nth(0).isChecked());

  await radios.nth(2).check();
  const met = async () => (await rows(page, "figures")).find(([name]) => name === "Requests met, all years");
  assert.match((await rows(page, "figures"))[0][3], /^Baseline: /);
  assert.match((await met())[3], /\/ $/);
  assert.match((await met())[1], /fewer/);

  await goTo(page, "workbench");
  await goTo(page, "compare");
  assert.ok(await radios.nth(2).isChecked());
  assert.equal(await page.locator(".compare__card").count(), 4);
  await page.waitForFunction((reasons) => document.querySelectorAll(reasons).length === 9, reasons);
  for (const sentence of await texts(page, reasons)) {
    const { total, parts } = added(sentence);
    if (parts.length > 0) assert.equal(parts.reduce((sum, part) => sum + part, 0), total, sentence);
  }

  // The lines differ without colour, and so do the bars.
  const lines = page.locator("#compare-reserve .chart__drawing path.chart__line:not(.series--floor)");
  const dashes = await lines.evaluateAll((lines) => lines.map((line) => getComputedStyle(line).strokeDasharray));
  assert.equal(new Set(dashes).size, 4);
  const fills = await page
    .locator("#compare-requests .chart__drawing rect.chart__fill")
    .evaluateAll((bars) => bars.map((bar) => bar.getAttribute("fill")));
  assert.equal(new Set(fills).size, 4);

  await page.locator(".compare__card").nth(2).getByRole("button").click();
  assert.equal(await page.locator(".compare__card").count(), 3);
  assert.equal(await focused(), "compare-add-button");
  assert.ok(await radios.nth(0).isChecked());
});

browserTest("charts say their finding, their figures and their table", async ({ page, open }) => {
  await open();
  await type(page, "#field-opening-balance", "2000000");
  await goTo(page, "compare");
  assert.match((await texts(page, "#compare-reserve-title"))[0], /last closing balance is between US\$.* and US\$/);
  assert.match((await texts(page, "#compare-requests-title"))[0], /meets \d+ requests and .* \d+: \d+ requests? between them/);
  await page.locator("#compare-reserve").getByText("Exact figures").click();
  const months = page.locator("#compare-reserve tbody tr");
  await months.nth(60).waitFor();
  assert.equal(await months.count(), 61);
  assert.deepEqual((await months.first().locator("td").allTextContents()).map(plain), ["US$1,199,655.35", "US$2,000,000.00"]);
  const slider = page.locator("#compare-requests .chart__slider");
  await slider.focus();
  await page.keyboard.press("Home");
  assert.match(plain(await slider.getAttribute("aria-valuetext")), /^2025: .* 17 and .* \d+\.$/);
});

browserTest("other years leave figures, and a sentence why nothing is shared out", async ({ page, open }) => {
  await open();
  await type(page, "#field-years", "8");
  await goTo(page, "compare");
  assert.match((await texts(page, section("why")))[0], /looks ahead over other years/);
  const figures = await rows(page, "figures");
  const row = (name) => figures.find(([of]) => of === name);
  assert.match(row("Requests met, all years")[2], /another horizon$/);
  assert.match(row("Requests met, 2029")[2], /the same|more|fewer/);
  assert.equal(row("Requests met, 2032")[1], "not in its horizon");
});

browserTest("a value that needs attention leaves the last complete ones, and says so", async ({ page, open }) => {
  await open();
  await type(page, "#field-opening-balance", "much");
  await goTo(page, "compare");
  assert.equal(await page.locator(".compare .stale-note").count(), 1);
  assert.match((await texts(page, section("inputs")))[0], /No scenario here has an input that differs/);
});

browserTest("a phone scrolls the tables and nothing else", { viewport: phone }, async ({ page, open }) => {
  await open();
  await goTo(page, "compare");
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(beyond <= 0, `${beyond} px of content beyond the screen`);
  const table = page.locator(`${section("figures")} .scroll-table`);
  await table.evaluate((table) => (table.scrollLeft = 400));
  const name = await table.locator("tbody th").first().boundingBox();
  assert.ok(name.x >= 0 && name.x < 40, `the name of the figure is at ${name.x}`);
});

browserTest("another scenario is shown beside the one on the workbench", async ({ page, open }) => {
  await open();
  const ghosts = page.locator("#chart-reserve .chart__drawing .series--ghost, #chart-requests .chart__drawing .series--ghost");
  assert.equal(await ghosts.count(), 0);
  await page.getByRole("button", { name: "Show another scenario beside it" }).click();
  const list = page.getByLabel("Show beside it");
  await list.waitFor();
  assert.ok(await list.evaluate((list) => list === document.activeElement), "the list has the focus");
  // The year 2024 starts in another month, so it has no place on this axis.
  assert.equal(await list.locator("option", { hasText: "2024 as it happened" }).count(), 0);
  await list.selectOption({ label: "The annual target is reached" });
  // A line, and a mark on each of five years.
  await page.waitForFunction(() => document.querySelectorAll("#chart-requests .chart__drawing .series--ghost").length === 5);
  assert.equal(await ghosts.count(), 6);
  assert.match(plain(await page.locator("#chart-reserve .chart__readout").textContent()), /In “The annual target is reached” US\$[\d,.]+\.$/);
  await type(page, "#field-years", "3");
  await page.waitForFunction(() => document.querySelectorAll("#chart-requests .chart__drawing .series--ghost").length === 3);
  await goTo(page, "compare");
  await goTo(page, "workbench");
  await page.waitForFunction(() => document.querySelectorAll("#chart-requests .chart__drawing .series--ghost").length === 3);
  await list.selectOption({ label: "nothing" });
  await page.waitForFunction(() => document.querySelectorAll(".series--ghost").length === 0);
});

const replay = (page) => page.getByRole("button", { name: "Replay the last change" });
const answer = (page) => page.locator(".replay__sentence").textContent().then(plain);

browserTest("the last change is replayed from before to after, and nothing changes by it", async ({ page, open }) => {
  await open();
  assert.equal(await replay(page).getAttribute("aria-disabled"), "true");
  const sentence = async () => plain(await page.locator(".headline__sentence").textContent());
  const before = await sentence();
  await type(page, "#pledge-5-amount", "250000");
  const after = await sentence();
  assert.notEqual(before, after);
  const line = () => page.locator("#replay-reserve .chart__drawing .series--reserve").getAttribute("d");
  const labels = () => page.locator("#replay-reserve .chart__label").allTextContents();

  await replay(page).click();
  await page.waitForSelector(".replay");
  assert.equal(await answer(page), before);
  const [first, axis] = [await line(), await labels()];
  assert.deepEqual(await texts(page, ".replay > .changes__list li"), ["Pledge of India, Amount: US$250,000.00 instead of US$150,000.00"]);
  const told = plain(await page.locator(".replay [role=status]").textContent());
  assert.ok(told.includes(before) && told.includes(after), told);
  await page.getByRole("button", { name: "Play again" }).waitFor();
  assert.equal(await answer(page), after);
  assert.notEqual(await line(), first);
  assert.deepEqual(await labels(), axis, "the axis held still");
  assert.match((await texts(page, ".replay__was")).join(" "), /before: 17 of 31|before: US\$/);

  await page.locator(".replay__controls label", { hasText: "Before" }).click();
  assert.equal(await answer(page), before);
  await page.keyboard.press("Escape");
  await page.waitForSelector("#replay", { state: "detached" });
  assert.equal(await sentence(), after);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  assert.equal(await sentence(), before);
});

browserTest("a click stops the replay at its end", async ({ page, open }) => {
  await open();
  await type(page, "#field-requests", "40");
  await replay(page).click();
  await page.waitForSelector(".replay");
  await page.locator(".replay__sentence").click();
  assert.match(await answer(page), /of 40 requests/);
});

browserTest("who wants less motion gets the two ends and no movement", { reducedMotion: "reduce" }, async ({ page, open }) => {
  await open();
  await type(page, "#field-requests", "40");
  await replay(page).click();
  await page.waitForSelector(".replay");
  await page.waitForTimeout(3000);
  assert.match(await answer(page), /of 31 requests/);
  assert.equal(await page.getByRole("button", { name: "Play again" }).count(), 0);
  await page.locator(".replay__controls label", { hasText: "After" }).click();
  assert.match(await answer(page), /of 40 requests/);
});

browserTest("the workbench lists what was changed, in the words of its fields", async ({ page, open }) => {
  await open();
  await type(page, "#pledge-5-amount", "250000");
  await type(page, "#field-years", "8");
  await page.locator(".workbench__inputs").getByText("What was changed in it").click();
  await page.waitForSelector(".workbench__inputs .changes");
  assert.deepEqual(await texts(page, ".workbench__inputs .changes__list li"), [
    "Planning horizon: 8 years instead of 5 years",
    "Pledge of India, Amount: US$250,000.00 instead of US$150,000.00",
  ]);
  assert.match((await texts(page, ".workbench__inputs .changes__lead"))[0], /^Changed from “The 2024 contributors give the same again”:$/);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  assert.equal(await page.locator(".workbench__inputs .changes__list li").count(), 1);
});

browserTest("scenarios of the library can be compared, and each lists what was changed", async ({ page, open }) => {
  await open();
  await type(page, "#field-requests", "40");
  await type(page, "#field-name", "Forty requests");
  await page.locator('.app-nav__link[href="?view=library"]').click();
  const entry = page.locator(".library__entry", { hasText: "Forty requests" });
  await entry.getByText("What was changed in it").click();
  await entry.locator(".changes__list").waitFor();
  assert.deepEqual((await entry.locator(".changes__list li").allTextContents()).map(plain), [
    "Requests in the first year: 40 requests instead of 31 requests",
  ]);
  await page.getByRole("button", { name: "No new contributions" }).first().click();
  await page.waitForSelector(".workbench");
  await goTo(page, "compare");
  await add(page, /Forty requests/);
  assert.match((await texts(page, ".compare__card")).join(" "), /Forty requests ?Among your scenarios/);
  const requests = (await rows(page, "inputs")).find(([name]) => name === "Requests in the first year");
  assert.equal(requests.at(-1), "40 requests");
});

for (const view of [
  { locale: "en-GB", colorScheme: "light" },
  { locale: "ar", colorScheme: "dark", viewport: phone },
]) {
  browserTest(`axe finds nothing to mend: ${view.locale}, ${view.colorScheme}`, view, async ({ page, open }) => {
    await open();
    await type(page, "#field-requests", "40");
    await goTo(page, "compare");
    await page.waitForSelector(reasons);
    await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
    // Evaluated, not added as a script: the policy of the page allows no other script.
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run({ preload: false }));
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("\n")}`);
    assert.deepEqual(found, []);
  });
}
