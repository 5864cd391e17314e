// How likely results are: exact chances against an independent calculation, and simulated ones against the exact.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { browserTest } from "./harness.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const phone = { width: 390, height: 844 };
const preset = JSON.parse(readFileSync(new URL("../../assets/presets/repeat_2024.json", import.meta.url), "utf8"));

/** Text without the marks that only order writing directions. */
const plain = (text) => text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const texts = async (page, part) => (await page.locator(part).allTextContents()).map(plain);
const exact = 'section[aria-labelledby="odds-exact-title"]';
const simulated = 'section[aria-labelledby="odds-simulated-title"]';

/** The rows of a table, each an array of its cells. */
const rows = (page, part) =>
  page.locator(`${part} tbody tr`).evaluateAll((rows) =>
    rows.map((row) => [...row.cells].map((cell) => cell.textContent.replace(/[\u200e\u200f\u2066-\u2069]/g, ""))),
  );
const byYear = (page) => rows(page, `${exact} .odds__answers > .scroll-table`);
const outcomes = (page) => rows(page, ".odds__outcomes > .scroll-table");

/** Ten pledges with chances of their own, and a target that some of them reach together. */
const uncertain = {
  ...preset,
  name: "With chances",
  annual_target: "300000.00",
  pledges: preset.pledges.map((pledge, index) => ({ ...pledge, probability: `0.${30 + 7 * index}` })),
};

/** Opens a scenario from a file. */
async function openScenario(page, open, scenario) {
  await open("?view=library");
  const file = { name: "a.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(scenario)) };
  await page.locator("#library-open").setInputFiles(file);
  await page.waitForSelector("#field-opening-balance");
  await page.locator('.app-nav__link[href="?view=odds"]').click();
  await page.waitForSelector(".odds");
}

/** All runs are done when nothing is under way. */
const settled = (page, runs = "10,000") =>
  page.waitForFunction((runs) => document.querySelector(".odds__of")?.textContent.replace(/[\u2066-\u2069]/g, "") === `Of ${runs} runs`, runs);

async function type(page, field, text) {
  const input = page.locator(field);
  await input.click();
  await input.selectText();
  await page.keyboard.type(text);
  await page.keyboard.press("Tab");
}

async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

/** Every outcome of a year, with whole cents and chances in units of a hundredth to the power of the pledges. */
function everyOutcome(scenario) {
  let outcomes = new Map([[0n, 1n]]);
  for (const { amount, probability } of scenario.pledges) {
    const cents = BigInt(amount.replace(".", ""));
    const chance = BigInt(Math.round(Number(probability) * 100));
    const next = new Map();
    const add = (sum, weight) => next.set(sum, (next.get(sum) ?? 0n) + weight);
    for (const [sum, weight] of outcomes) {
      add(sum, weight * (100n - chance));
      add(sum + cents, weight * chance);
    }
    outcomes = next;
  }
  return [...outcomes].sort(([a], [b]) => (a < b ? -1 : 1));
}

const whole = 100n ** BigInt(uncertain.pledges.length);
const sumOf = (outcomes) => outcomes.reduce((sum, [, weight]) => sum + weight, 0n);
/** Half away from zero to eight decimals of a ratio, as per cent without zeros at the end. */
const perCent = (weight) => {
  const units = (weight * 200_000_000n + whole) / (2n * whole);
  const digits = units.toString().padStart(9, "0");
  return `${Number(`${digits.slice(0, -6)}.${digits.slice(-6)}`)}%`;
};
const dollars = (cents) => `US$${(cents / 100n).toLocaleString("en")}.${(cents % 100n).toString().padStart(2, "0")}`;

browserTest("exact chances are those of every outcome one by one", async ({ page, open }) => {
  await openScenario(page, open, uncertain);
  await page.waitForSelector(`${exact} .odds__finding`);
  const outcomes = everyOutcome(uncertain);
  const reached = sumOf(outcomes.filter(([sum]) => sum >= 30_000_000n));
  const point = (share) => {
    let cumulative = 0n;
    return dollars(outcomes.find(([, weight]) => (cumulative += weight) * 100n >= share * whole)[0]);
  };
  const expected = [perCent(reached), point(10n), point(50n), point(90n)];
  await page.waitForFunction((part) => document.querySelectorAll(part).length === 5, `${exact} .odds__answers > .scroll-table tbody tr`);
  const years = await byYear(page);
  assert.deepEqual(years.map(([year]) => year), ["2025", "2026", "2027", "2028", "2029"]);
  for (const [, ...figures] of years) assert.deepEqual(figures, expected);
  const share = `${(Math.round(Number(perCent(reached).slice(0, -1)) * 10) / 10).toFixed(1)}%`;
  const [finding] = await texts(page, `${exact} .odds__finding`);
  assert.equal(finding, `With the chances you gave, receipts of 2025 reach the annual target of US$300,000.00 with a chance of ${share}.`);

  // The bars hold every outcome, and those from the target on add up to its chance.
  await page.locator("#odds-distribution summary").first().click();
  await page.waitForSelector("#odds-distribution tbody tr");
  const bars = await rows(page, "#odds-distribution");
  const cents = (text) => BigInt(text.replace(/[^\d]/g, ""));
  for (const [least, greatest, chance] of bars) {
    const inside = outcomes.filter(([sum]) => sum >= cents(least) && sum <= cents(greatest));
    assert.equal(chance, perCent(sumOf(inside)), least);
  }
  const above = bars.filter(([least]) => cents(least) >= 30_000_000n).map(([, , chance]) => Number(chance.slice(0, -1)));
  assert.ok(Math.abs(above.reduce((sum, chance) => sum + chance, 0) - Number(perCent(reached).slice(0, -1))) < 1e-5);

  const { name, text } = await saved(page, page.locator(`${exact} .odds__answers > .table-actions button`).first());
  assert.match(name, /^Exact odds by year/);
  assert.equal(text.split(/\r?\n/).length, 7);
});

browserTest("a chance is given on the screen, counts at once, is undone and kept", async ({ page, open }) => {
  await open("?view=odds");
  await page.waitForSelector(`${exact} .odds__finding`);
  const [, assumed] = await texts(page, ".odds__chances > p");
  assert.match(assumed, /^10 pledges are only assumed and have a chance of 100%/);
  await page.locator(".odds__chances summary").click();
  const first = page.locator(".odds__chance-table input").first();
  await first.fill("40");
  await first.press("Tab");
  const given = async () => (await texts(page, ".odds__chances > p"))[0];
  const finding = (page) => page.locator("#odds-distribution-title").textContent().then(plain);
  await page.waitForFunction(() => document.querySelector("#odds-distribution-title").textContent.includes("60.0%"));
  assert.equal(await given(), "1 of 10 pledges has a chance between 0% and 100%.");
  assert.match(await finding(page), /^The likeliest receipts of 2025 are US\$397,914\.23, with a chance of 60\.0%$/);
  // A wrong value stays in sight and says what is allowed; the last good answer stays.
  await first.fill("140");
  await first.press("Tab");
  assert.match(plain(await page.locator(".odds__chance-table .field__message").textContent()), /Chance.*140%.*0%.*100%/);
  assert.ok(await page.locator(".stale-note").first().isVisible());
  assert.match(await finding(page), /60\.0%/);
  await page.locator(".history button").first().click();
  await page.waitForFunction(() => document.querySelectorAll(".odds__chance-table .field__message").length === 0);
  // Kept over a reload, with what was chosen on this screen.
  await page.locator('label[for="odds-year-3"]').click();
  await page.locator('.offers__value:text-is("1,000")').click();
  await settled(page, "1,000");
  await page.waitForTimeout(1_500);
  await page.reload();
  await page.waitForSelector(`${exact} .odds__finding`);
  await settled(page, "1,000");
  assert.ok(await page.locator("#odds-year-3").isChecked());
  assert.equal(await given(), "1 of 10 pledges has a chance between 0% and 100%.");
});

/** An estimate of a cell and its standard error. */
const estimate = (cell) => /^([\d.]+)% ± ([\d.]+)%$/.exec(cell)?.slice(1).map(Number);

browserTest("estimates lie about the exact chance, and a seed gives its figures again", async ({ page, open }) => {
  await openScenario(page, open, uncertain);
  await settled(page);
  await page.waitForFunction((part) => document.querySelectorAll(part)[1]?.textContent.includes("%"), ".odds__outcomes td");
  const first = await outcomes(page);
  assert.equal(first.length, 5);
  for (const [, exactly, estimated] of first) {
    const [chance, error] = estimate(estimated);
    assert.ok(Math.abs(chance - Number(exactly.slice(0, -1))) <= 5 * error, `${estimated} beside ${exactly}`);
  }
  await page.getByRole("button", { name: "Another sample" }).click();
  await page.waitForFunction(() => document.querySelector("#field-seed").value === "2");
  await page.waitForFunction((before) => document.querySelector(".odds__outcomes td:nth-of-type(2)").textContent !== before, first[0][2]);
  await settled(page);
  assert.notDeepEqual(await outcomes(page), first);
  await page.locator(".history button").first().click();
  await page.waitForFunction(() => document.querySelector("#field-seed").value === "1");
  await page.waitForFunction((before) => document.querySelector(".odds__outcomes td:nth-of-type(2)").textContent.replace(/[\u2066-\u2069]/g, "") === before, first[0][2]);
  await settled(page);
  assert.deepEqual(await outcomes(page), first);
  assert.match(plain(await page.locator(".odds__results > .field__help").textContent()), /^Of 10,000 runs from seed 1, model version \d+\./);
});

browserTest("a single run is written out in full, and adds up", async ({ page, open }) => {
  await openScenario(page, open, uncertain);
  await settled(page);
  const ledger = () => rows(page, ".odds__runs > .scroll-table");
  const of = (rows, name) => rows.find(([head]) => head === name).slice(1);
  const cents = (text) => Number(text.replace(/[^\d-]/g, ""));
  const met = {};
  for (const place of ["worst", "p10", "p50", "p90", "best"]) {
    await page.locator(`label[for="odds-run-${place}"]`).click();
    await page.waitForFunction((place) => document.querySelector(`#odds-run-${place}`).checked, place);
    const table = await ledger();
    const [opening, receipts, spending, closing] = ["Opening balance", "Receipts", "Expenditure", "Closing balance"].map((name) => of(table, name));
    for (const year of opening.keys()) {
      assert.equal(cents(opening[year]) + cents(receipts[year]) - cents(spending[year]), cents(closing[year]));
      if (year > 0) assert.equal(opening[year], closing[year - 1]);
    }
    const sum = (name) => of(table, name).reduce((sum, cell) => sum + Number(cell), 0);
    met[place] = sum("Requests met");
    const [summary, without] = await texts(page, ".odds__runs > p:not(.field__help)");
    assert.match(summary, new RegExp(`: ${met[place]} of 155 requests met`));
    // Receipts are what the pledges bring that the run has.
    const absent = /^By the draw/.test(without) ? uncertain.pledges.filter(({ donor }) => without.includes(donor)) : [];
    const come = uncertain.pledges.filter((pledge) => !absent.includes(pledge));
    assert.equal(cents(receipts[0]), come.reduce((sum, { amount }) => sum + cents(amount), 0), without);
  }
  const order = ["worst", "p10", "p50", "p90", "best"].map((place) => met[place]);
  assert.deepEqual(order, [...order].sort((a, b) => a - b));

  // The bars of the requests met are those of all runs, in each year that is looked at.
  for (const year of [1, 5]) {
    await page.locator(`label[for="odds-met-year-${year}"]`).click();
    await page.waitForFunction((year) => document.querySelector("#odds-met-title").textContent.includes(year), String(2024 + year));
    if (year === 1) await page.locator("#odds-met summary").first().click();
    await page.waitForSelector("#odds-met tbody tr");
    const runs = (await rows(page, "#odds-met")).map(([, runs]) => Number(runs.replaceAll(",", "")));
    assert.equal(runs.reduce((sum, runs) => sum + runs, 0), 10_000);
    assert.ok(await page.locator(`#odds-year-${year}`).isChecked());
  }
});

browserTest("what varies changes the answer, a wrong entry keeps the last one", async ({ page, open }) => {
  await openScenario(page, open, { ...uncertain, pledges: preset.pledges });
  await settled(page);
  assert.equal(await page.locator(`${simulated} .odds__results .stale-note`).count(), 1);
  assert.match((await texts(page, ".odds__results > .odds__finding"))[1], /in none of 10,000 runs\.$/);
  await type(page, "#field-cost-cv", "0.3");
  await page.waitForFunction(() => document.querySelectorAll(".odds__results .stale-note").length === 0);
  await settled(page);
  const findings = await texts(page, ".odds__results > .odds__finding");
  await type(page, "#field-donor-climate", "2");
  assert.match(plain(await page.locator("#field-donor-climate-message").textContent()), /Donor climate.*2.*0.*0\.95/);
  assert.equal(await page.locator(`${simulated} .odds__answers > .stale-note`).count(), 1);
  assert.deepEqual(await texts(page, ".odds__results > .odds__finding"), findings);
});

browserTest("a wrong entry shows no answer to another question", async ({ page, open }) => {
  await openScenario(page, open, uncertain);
  await settled(page);
  const settings = page.locator(`${simulated} .odds__answers > .stale-note`);
  const reproduced = () => page.locator(".odds__results > .field__help").last().textContent().then(plain);
  // What ends wrong began right: that was never meant.
  await type(page, "#field-runs", "2000000");
  await settings.waitFor();
  await settled(page);
  assert.match(await reproduced(), /^Of 10,000 runs from seed 1,/);
  // Nothing of this visit was right: there is nothing to show.
  await page.locator('.app-nav__link[href="?view=workbench"]').click();
  await page.locator('.app-nav__link[href="?view=odds"]').click();
  await settings.waitFor();
  assert.match(plain(await settings.textContent()), /Until it is right, there is nothing to simulate/);
  assert.match(plain(await page.locator("#field-runs-message").textContent()), /2,?000,?000/);
  assert.equal(await page.locator(`${simulated} :is(.odds__results, .odds__progress)`).count(), 0);
  await type(page, "#field-runs", "1000");
  await settled(page, "1,000");
  const { text } = await saved(page, page.locator(".odds__outcomes > .table-actions button"));
  const [head, row] = text.replace(/^\ufeff/, "").split(/\r?\n/);
  assert.match(head, /in how many runs.*Of how many runs,Runs asked for,Seed,Model version/);
  assert.match(row, /,1000,1000,1,\d+,0,0,0,As planned$/);
});

browserTest("above forty pledges of uncertain outcome the simulation answers", async ({ page, open }) => {
  const pledges = Array.from({ length: 41 }, (_, index) => ({ ...preset.pledges[0], donor: `Contributor ${index + 1}`, probability: "0.5" }));
  await openScenario(page, open, { ...uncertain, annual_target: "700000.00", pledges });
  await settled(page);
  const [said] = await texts(page, `${exact} .odds__finding`);
  assert.match(said, /^41 pledges of one year are of uncertain outcome\. Up to 40/);
  assert.equal(await page.locator("#odds-distribution").count(), 0);
  const [[, estimated]] = await outcomes(page);
  assert.ok(estimate(estimated), estimated);
});

browserTest("many runs show how far they are, stop and go on", async ({ page, open }) => {
  await openScenario(page, open, uncertain);
  await settled(page);
  await type(page, "#field-runs", "1000000");
  await page.getByRole("button", { name: "Stop" }).click();
  await page.waitForSelector('.odds__progress button:text-is("Go on")');
  const [done] = /^[\d,]+/.exec(plain(await page.locator(".odds__progress progress").getAttribute("aria-label")));
  assert.ok(Number(done.replaceAll(",", "")) < 1_000_000);
  // The focus stays on the button, and the answer so far is told.
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Go on");
  await page.locator('.odds__results > [role="status"]', { hasText: /Of the first .* runs of/ }).waitFor();
  // The newest question wins over one that was stopped.
  await page.locator('.offers__value:text-is("1,000")').click();
  await settled(page, "1,000");
  // Where the button goes because all is done, the focus goes to what stands in its place.
  await type(page, "#field-runs", "60000");
  await page.getByRole("button", { name: "Stop" }).focus();
  await settled(page, "60,000");
  assert.equal(await page.evaluate(() => document.activeElement.className), "odds__progress");
});

for (const [language, viewport] of [["en", { width: 1440, height: 900 }], ["ar", phone]]) {
  browserTest(`the screen is accessible and fits, in ${language}`, { viewport, locale: language }, async ({ page, open }) => {
    await openScenario(page, (path) => open(`${path}&lang=${language}`), uncertain);
    await page.waitForSelector("#odds-met");
    await page.waitForSelector(".odds__runs > .scroll-table");
    const { width } = viewport;
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, "nothing is wider than the page");
    await page.evaluate(() => document.querySelectorAll(".odds details").forEach((part) => (part.open = true)));
    await page.waitForSelector(".odds__chance-table");
    // Evaluated, not added as a script: the policy of the page allows no other script.
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run({ preload: false }));
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("\n")}`);
    assert.deepEqual(found, []);
  });
}
