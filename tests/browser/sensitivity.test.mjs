// What each input moves, and the answers without a pledge or with it later. Figures are checked against the page itself:
// what the table says of an input is what the page answers once the input is typed.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { browserTest } from "./harness.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const phone = { width: 390, height: 844 };

/** Text without the marks that only order writing directions. */
const plain = (text) => text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const read = async (page, part) => plain((await page.locator(part).allTextContents()).join(" "));
const finding = (page) => read(page, ".sensitivity__answer .chart__title");
const chart = "#sensitivity-chart";

/** The rows of a table, each an array of its cells; of a cell with a difference, the value. */
const rows = (page, part) =>
  page.locator(`${part} .scroll-table tbody tr`).evaluateAll((rows) =>
    rows.map((row) =>
      [...row.cells].map((cell) =>
        (cell.querySelector(".sensitivity__value") ?? cell).textContent.replace(/[\u200e\u200f\u2066-\u2069]/g, ""),
      ),
    ),
  );

async function goTo(page, screen) {
  await page.locator(`.app-nav__link[href="?view=${screen}"]`).click();
  await page.waitForSelector(screen === "ask" ? ".sensitivity__answer" : `.${screen}`);
}

async function openAsk(page, open, path = "") {
  await open(`?view=ask${path}`);
  await page.waitForSelector(chart);
}

/** Opens the table of all inputs. */
async function table(page) {
  await page.locator(`${chart} summary`).first().click();
  await page.waitForSelector(`${chart} .scroll-table`);
  return rows(page, chart);
}

async function type(page, field, text) {
  const input = page.locator(field);
  await input.click();
  await input.selectText();
  await page.keyboard.type(text);
  await page.keyboard.press("Tab");
}

/** Chooses by what the bars are long. */
const choose = (page, measure) => page.locator(`label[for="sensitivity-measure-${measure}"]`).click();

async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

browserTest("what is said of an input is what the page answers once it is typed", async ({ page, open }) => {
  await openAsk(page, open);
  const before = await table(page);
  assert.equal(before.length, 1 + 2 * 8);
  const of = (start) => before.find(([name]) => name.startsWith(start)).slice(1);
  const less = of("Average request: 20% less");
  const later = of("Number of requests: 20% more");
  assert.equal(of("As it is")[0], "57");
  assert.equal(await finding(page), `Of these inputs, the average request moves the requests met over all years most: ${less[0]} with 20% less, ${of("Average request: 20% more")[0]} with 20% more`);

  // 41,935.48 × 0.8 and 31 × 1.2, rounded as their fields are.
  await goTo(page, "workbench");
  await type(page, "#field-average-request", "33548.38");
  await goTo(page, "ask");
  assert.deepEqual((await table(page))[0].slice(1), less);
  await page.keyboard.press("Control+z");
  await goTo(page, "workbench");
  await type(page, "#field-average-request", "41935.48");
  await type(page, "#field-requests", "37");
  await goTo(page, "ask");
  assert.deepEqual((await table(page))[0].slice(1), later);
});

browserTest("bars are those of the table, hatched down and filled up, and stand still for any measure", async ({ page, open }) => {
  await openAsk(page, open);
  assert.equal(await page.locator(`${chart} [role=img]`).count(), 1);
  const legend = await page.locator(`${chart} .chart__legend-entry`).allTextContents();
  assert.deepEqual(legend.map(plain), ["20% less", "20% more", "As it is: 57"]);
  const fill = (side) => page.locator(`${chart} .chart__drawing rect.series--${side}-change`).first().getAttribute("fill");
  assert.match(await fill("low"), /^url\(/);
  assert.equal(await fill("high"), "currentColor");
  const slider = page.locator(`${chart} .chart__slider`);
  assert.equal(await slider.getAttribute("max"), "7");
  assert.match(plain(await slider.getAttribute("aria-valuetext")), /^With the average request: \d+ with 20% less, \d+ with 20% more; 57 as it is\.$/);
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  assert.notEqual(plain(await read(page, `${chart} .chart__readout`)), "");

  await choose(page, "months");
  assert.match(await finding(page), /the time until the reserve is below its floor/);
  await choose(page, "balance");
  assert.match(await finding(page), /^Of these inputs, .* moves? the last closing balance most/);
});

browserTest("where the floor is not passed, no number of months is given", async ({ page, open }) => {
  await open();
  await type(page, "#field-requests", "1");
  await goTo(page, "ask");
  await choose(page, "months");
  assert.equal(await page.locator(chart).count(), 0, "no chart without bars");
  const answer = ".sensitivity__answer > ";
  assert.match(await finding(page), /^None of these inputs moves/);
  await page.locator(`${answer} details summary`).click();
  assert.equal((await rows(page, `${answer} details`))[0][2], "not within 5 years");
  const { text } = await saved(page, page.locator(`${answer} details .table-actions button`));
  assert.match(text, /As it is.*,not within 5 years,/);
});

browserTest("the change is a field: read, refused with its limits, undone, kept", async ({ page, open }) => {
  await openAsk(page, open);
  const field = "#field-change";
  await type(page, field, "50");
  await page.waitForFunction(() => document.querySelector("#sensitivity-chart .chart__legend").textContent.includes("50%"));
  const half = await finding(page);

  // Put in at once: a digit at a time, the 15 on the way would count.
  await page.locator(field).fill("150");
  await page.keyboard.press("Tab");
  await page.waitForSelector("[aria-invalid=true]#field-change");
  assert.match(await read(page, ".sensitivity .field__message, .sensitivity [id$=message]"), /100/);
  assert.equal(await finding(page), half, "the last good answer stays");
  await page.keyboard.press("Control+z");
  await page.waitForSelector("[aria-invalid=true]#field-change", { state: "detached" });
  assert.equal(await page.locator(field).inputValue(), "50");

  await page.waitForTimeout(700);
  await page.reload();
  await page.waitForSelector(chart);
  assert.equal(await page.locator(field).inputValue(), "50");
  assert.equal(await finding(page), half);
});

browserTest("an input whose range ends before the change says so", async ({ page, open }) => {
  await openAsk(page, open);
  const names = (await table(page)).map(([name]) => name);
  assert.ok(names.includes("Share awarded: 20% more, as far as its range allows"), names.join("; "));
  assert.ok(names.includes("Share awarded: 20% less"));
});

browserTest("one contributor away: each row is what the page answers without the pledge", async ({ page, open }) => {
  await open();
  const donors = await page.locator("[data-column=donor]").evaluateAll((cells) => cells.map((cell) => cell.value));
  await goTo(page, "ask");
  const oneAway = ".sensitivity__one-away";
  const before = await rows(page, oneAway);
  assert.deepEqual(before.map(([name]) => name.split(":")[0]), donors, "in the order of the scenario");
  const without = before[5].slice(1, 4);
  const least = Math.min(...before.map((row) => Number(row[1])));
  assert.match(await read(page, ".sensitivity__finding"), new RegExp(`^Without any one of the pledges, (at least ${least} requests|no fewer)`));

  const { name, text } = await saved(page, page.locator(`${oneAway} > .table-actions button`));
  assert.match(name, /^One contributor away/);
  const lines = text.replace(/^\ufeff/, "").trim().split("\r\n");
  assert.equal(lines.length, 1 + donors.length);
  assert.equal(lines[6].split(",")[2], without[0]);

  await goTo(page, "workbench");
  await page.locator("#pledge-6-active, [data-row='6'] input[type=checkbox]").first().click();
  await goTo(page, "ask");
  assert.deepEqual((await table(page))[0].slice(1), without);
});

browserTest("the greatest scenario: the page goes on, and the work can be stopped and gone on with", async ({ page, open }) => {
  await open();
  await page.getByRole("button", { name: "Paste or open a file" }).first().click();
  const text = Array.from({ length: 990 }, (_, index) => `Contributor ${index}\t${1000 + index}`).join("\n");
  await page.locator("#paste-text").fill(text);
  await page.getByRole("button", { name: /Add all/ }).click();
  await page.waitForFunction(() => document.querySelectorAll("[data-row]").length >= 1000);
  await type(page, "#field-years", "20");
  await page.locator("label[for=field-rule-steady]").click();

  // Pressed in the page as soon as it is there: a click from outside comes when the work may be done.
  const most = page.evaluate(() => new Promise((resolve) => {
    const press = (_, observer) => {
      const progress = document.querySelector(".sensitivity__progress");
      if (!progress) return;
      observer.disconnect();
      progress.querySelector("button").click();
      resolve(Number(progress.querySelector("progress").max));
    };
    new MutationObserver(press).observe(document.body, { childList: true, subtree: true });
  }));
  await page.locator(`.app-nav__link[href="?view=ask"]`).click();
  assert.ok((await most) > 1000);
  await page.waitForFunction(() => /Stopped at/.test(document.querySelector(".sensitivity__progress")?.textContent ?? ""));
  const [, done] = /at ([\d,]+) of/.exec(await read(page, ".sensitivity__progress span"));
  await page.evaluate(async () => {
    for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
  });
  assert.match(await read(page, ".sensitivity__progress span"), new RegExp(`at ${done} of`), "nothing is done any more");
  assert.equal(await page.locator(chart).count(), 0);

  // Frames are drawn while the work goes on: more than those before and after it.
  const frames = page.evaluate(async (chart) => {
    let frames = 0;
    while (!document.querySelector(chart)) {
      await new Promise(requestAnimationFrame);
      frames += 1;
    }
    return frames;
  }, chart);
  await page.getByRole("button", { name: "Go on" }).click();
  assert.ok((await frames) > 4, `${await frames} frames`);
  assert.equal(await page.locator(".sensitivity__one-away tbody tr").count(), 50);
  await page.locator(".sensitivity__pager button").last().click();
  assert.match(await read(page, ".sensitivity__pager"), /Pledges 51 to 100 of 1,000/);
});

for (const view of [
  { locale: "en-GB", colorScheme: "light" },
  { locale: "ar", colorScheme: "dark", viewport: phone },
]) {
  browserTest(`axe finds nothing to mend: ${view.locale}, ${view.colorScheme}`, view, async ({ page, open }) => {
    await openAsk(page, open);
    await table(page);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run(".sensitivity", { preload: false }));
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("\n")}`);
    assert.deepEqual(found, []);
  });
}

browserTest("Arabic: low values stand at the right, and no text leaves the drawing", { locale: "ar", viewport: phone }, async ({ page, open }) => {
  await openAsk(page, open);
  const edges = await page.locator(`${chart} .chart__drawing`).evaluate((svg) => {
    const box = svg.getBoundingClientRect();
    return [...svg.querySelectorAll("text")].map((text) => {
      const { left, right } = text.getBoundingClientRect();
      return { text: text.textContent, inside: left >= box.left - 1 && right <= box.right + 1 };
    });
  });
  assert.deepEqual(edges.filter(({ inside }) => !inside), []);
  const ticks = await page.locator(`${chart} .chart__drawing text[text-anchor=middle]`).evaluateAll((texts) =>
    texts.filter((text) => /^\d+$/.test(text.textContent)).map((text) => [Number(text.textContent), Number(text.getAttribute("x"))]),
  );
  for (let at = 1; at < ticks.length; at += 1) assert.ok(ticks[at][0] > ticks[at - 1][0] && ticks[at][1] < ticks[at - 1][1]);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
});
