// What to ask for. The figures are worked out here a second time, from the published scenario, in cents and month by
// month, and what the page says must be the same to the cent.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { browserTest } from "./harness.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const scenario = JSON.parse(readFileSync(new URL("../../assets/presets/repeat_2024.json", import.meta.url), "utf8"));
const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };
const phone = { width: 390, height: 844 };

/** Text without the marks that only order writing directions. */
const plain = (text) => text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const read = async (page, part) => plain(await page.locator(part).innerText());
const sentence = (page) => read(page, ".ask__sentence");
const effect = (page) => read(page, ".ask__pair .ask__finding");

/** Waits until the sentence says it. */
const says = (page, part) =>
  page.waitForFunction((part) => document.querySelector(".ask__sentence")?.textContent.replace(/[\u2066-\u2069]/g, "").includes(part), part);

async function openAsk(page, open, path = "") {
  await open(`?view=ask${path}`);
  await page.waitForSelector(".ask__sentence");
}

async function type(page, field, text) {
  const input = page.locator(field);
  await input.click();
  await input.selectText();
  await page.keyboard.type(text);
  await page.keyboard.press("Tab");
}

const choose = (page, choice, word) => page.locator(`label[for="field-${choice}-${word}"]`).click();

const cents = (text) => BigInt(text.replace(".", ""));
const dollars = (amount) => {
  const digits = String(amount).padStart(3, "0");
  return `US$${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",")}.${digits.slice(-2)}`;
};
/** To whole cents, half away from zero, of what is not below zero. */
const rounded = (over, under) => (2n * over + under) / (2n * under);

/** What each month of the opening scenario lacks when `met` requests a year are met: months count from January 2025. */
function lacking(met, monthsKept) {
  const { demand, support, pledges, years } = scenario;
  const rate = BigInt(Math.round((1 + Number(support.support_cost_rate)) * 1e6));
  const plan = rounded(cents(demand.average_request) * rate, 1_000_000n) * BigInt(met);
  const floor = rounded(plan * BigInt(monthsKept), 12n);
  const received = (month) =>
    pledges
      .filter((pledge) => (month - (Number(pledge.first_payment.slice(5)) - 1)) % 12 === 0)
      .reduce((sum, pledge) => sum + cents(pledge.amount), 0n);
  const needs = [];
  let opening = cents(scenario.opening_balance);
  for (let year = 0; year < years; year++) {
    let available = opening;
    for (let month = 0; month < 12; month++) {
      available += received(month);
      needs.push(floor - (available - rounded(plan * BigInt(month + 1), 12n)));
    }
    opening = available - plan;
  }
  return needs;
}

/** The least payment when `come(month)` of them have come by the end of a month. */
function least(needs, come) {
  const asked = needs.map((need, month) => (need > 0n ? (need + come(month) - 1n) / come(month) : 0n));
  return asked.reduce((most, amount) => (amount > most ? amount : most), 0n);
}

const yearly = (month) => BigInt(Math.floor(month / 12) + 1);
const once = () => 1n;

browserTest("the least gift, to the cent, and its sentence to copy", clipboard, async ({ page, open }) => {
  await openAsk(page, open);
  const everything = dollars(least(lacking(31, 12), yearly));
  assert.equal(
    await sentence(page),
    `${everything} a year from January 2025 on, 5 payments in all, lets the Fund meet all 31 requests a year from ` +
      "January 2025 to December 2029 and keep a reserve of 12 months of spending. The first payment has to be there by " +
      "the end of January 2025.",
  );
  await page.locator("#ask-copy").click();
  await page.getByText("Copied.").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, `${await sentence(page)} Counted: all pledges, assumed ones too.`);

  await choose(page, "ask-kind", "one_off_gift");
  await says(page, dollars(least(lacking(31, 12), once)));
  assert.match(await sentence(page), /paid once in January 2025/);
  assert.equal(await page.getByText("Copied.").count(), 0, "another sentence was copied");

  await page.getByRole("button", { name: "50%" }).click();
  await says(page, "meet 16 of 31 requests a year");
  assert.ok((await sentence(page)).startsWith(dollars(least(lacking(16, 12), once))));
  await choose(page, "ask-reserve-kind", "months_of_spending");
  await type(page, "#field-ask-reserve-months", "3");
  await says(page, dollars(least(lacking(16, 3), once)));
});

browserTest("the working adds up to the amount", async ({ page, open }) => {
  await openAsk(page, open);
  await page.locator(".ask__answer summary").click();
  await page.locator(".ask__working tbody td").first().waitFor();
  const values = await page.locator(".ask__working tbody td").allTextContents();
  const [opening, receipts, due, balance, floor, lacks, payments, amount] = values.map((text) => Number(plain(text).replace(/[^\d.]/g, "")));
  const isNothing = (rest) => assert.ok(Math.abs(rest) < 0.005, `${rest} in ${values}`);
  isNothing(opening + receipts - due - balance);
  isNothing(floor - balance - lacks);
  isNothing(lacks - amount * payments);
  assert.ok((await sentence(page)).includes(plain(values.at(-1))));
});

browserTest("where no amount does, which month cannot wait and what would help", async ({ page, open }) => {
  await openAsk(page, open);
  await type(page, "#field-ask-month", "June 2027");
  await says(page, "No amount that is paid from June 2027 on");
  const first = lacking(31, 12).findIndex((need) => need > 0n);
  assert.equal(first, 0);
  assert.ok((await sentence(page)).includes(`January 2025, before the first payment, ${dollars(lacking(31, 12)[0])} is lacking`));
  const enough = dollars(least(lacking(31, 12), yearly));
  assert.match(await read(page, ".ask__way-out"), new RegExp(`^From January 2025 on, ${enough.replaceAll("$", "\\$")} a year`));
  assert.equal(await page.locator(".gift-table").count(), 0);
  assert.equal(await read(page, ".ask__way-out button"), "Ask for payment in January 2025");
  await page.locator(".ask__way-out button").click();
  await says(page, `${enough} a year`);

  // Nothing is needed where nothing is asked for.
  await type(page, "#field-ask-share", "0");
  await says(page, "No new gift is needed");
});

browserTest("what is wrong is said at its field, and the answer waits", async ({ page, open }) => {
  await openAsk(page, open);
  await type(page, "#field-ask-share", "120");
  await page.locator("#field-ask-share-message", { hasText: "120%" }).waitFor();
  assert.match(await read(page, "#field-ask-share-message"), /Requests to be met.*120%.*100%/);
  assert.equal(await page.locator(".ask__sentence").count(), 0);
  assert.equal(await page.locator("#field-ask-share").getAttribute("aria-invalid"), "true");
  await page.locator("#field-ask-share").press("Control+z");
  await page.locator(".ask__sentence").waitFor();
  await type(page, "#field-ask-month", "January 2031");
  await page.locator("#field-ask-month-message", { hasText: "December" }).waitFor();
  assert.match(await read(page, "#field-ask-month-message"), /January 2025.*December 2029/);
  await page.locator("#field-ask-month-source button").click();
  await page.locator(".ask__sentence").waitFor();
});

browserTest("what is asked is kept, and undone", async ({ page, open }) => {
  await openAsk(page, open);
  await page.getByRole("button", { name: "75%" }).click();
  await says(page, "meet 24 of 31 requests");
  await page.selectOption("#field-ask-last-year", { label: "2027" });
  await says(page, "to December 2027");
  await page.waitForFunction(() => Object.values(localStorage).some((text) => text.includes("plan.0.ask_last_year")));
  await page.reload();
  await says(page, "meet 24 of 31 requests a year from January 2025 to December 2027");
  await page.getByRole("button", { name: "100%" }).click();
  await says(page, "meet all 31 requests");
  await page.keyboard.press("Control+z");
  await says(page, "meet 24 of 31 requests");
});

browserTest("the years stay in order and in the horizon", async ({ page, open }) => {
  await openAsk(page, open);
  await page.selectOption("#field-ask-last-year", { label: "2026" });
  await says(page, "to December 2026");
  await page.selectOption("#field-ask-first-year", { label: "2028" });
  await says(page, "from January 2028 to December 2028");
  await page.locator(".app-nav__link").first().click();
  await type(page, "#field-years", "3");
  await page.locator('.app-nav__link[href*="view=ask"]').click();
  await page.locator("#field-ask-first-year-message").waitFor();
  assert.match(await read(page, "#field-ask-first-year-message"), /^2028 is not among the years from 2025 to 2027/);
  await page.locator("#ask-into-horizon").click();
  await says(page, "from January 2027 to December 2027");
});

browserTest("what a gift does is what the workbench says once it is there", async ({ page, open }) => {
  await openAsk(page, open);
  await type(page, "#field-gift-amount", "250000");
  await page.waitForFunction(() => document.querySelector(".ask__pair .ask__finding")?.textContent.includes("250,000"));
  const [, after, before] = /: (\d+) instead of (\d+)\./.exec(await effect(page));
  assert.equal(before, "57");
  assert.ok(Number(after) > 57);
  const met = await page
    .locator('.scroll-table[aria-label="What the gift does, under the chosen rule"] tbody tr')
    .evaluateAll((rows) => rows.slice(0, 5).map((row) => Number(row.cells[2].textContent)));
  assert.equal(met.reduce((sum, year) => sum + year, 0), Number(after));

  await page.locator("#ask-gift-add").click();
  await page.waitForFunction(() => document.querySelector(".ask__pair .ask__finding")?.textContent.includes("instead of"));
  const again = /instead of (\d+)\.|as they are: (\d+)\./.exec(await effect(page));
  assert.equal(again[1] ?? again[2], after);
  await page.locator('.app-nav__link[href="?view=workbench"], .app-nav__link[href="./"], .app-nav__link').first().click();
  const row = page.locator(".pledge-row").last();
  assert.match(plain(await row.innerText()) + (await row.locator("input").evaluateAll((inputs) => inputs.map((input) => input.value).join(" "))), /New gift \(assumed\)/);
  await page.keyboard.press("Control+z");
  assert.equal(await page.locator('input[value="New gift (assumed)"]').count(), 0);
});

browserTest("the gift table adds up to what is asked for", { acceptDownloads: true }, async ({ page, open }) => {
  await openAsk(page, open);
  const asked = least(lacking(31, 12), yearly);
  const amount = (text) => BigInt(plain(text).replace(/\D/g, ""));
  const totals = async () => {
    const rows = await page.locator(".gift-table tbody tr td:nth-child(3)").allTextContents();
    return rows.filter((text) => text !== "").map(amount).reduce((sum, total) => sum + total, 0n);
  };
  const rest = async () => amount(await page.locator(".gift-table tfoot tr").first().locator("td").first().textContent());
  assert.equal((await totals()) + (await rest()), asked);
  const contributors = await page.locator(".gift-table tbody tr td:nth-child(5)").allTextContents();
  const gifts = await page.locator(".gift-table tbody [id^=field-tier-gifts]").evaluateAll((inputs) => inputs.map((input) => input.value));
  assert.deepEqual(contributors.filter((text) => text !== "").map(Number), gifts.filter((text) => text !== "").map((text) => Number(text) * 3));

  const blank = await page.locator(".gift-table tbody tr").count();
  await type(page, `#field-tier-amount-${blank - 1}`, "250");
  // Marks of direction stand around the number.
  const leftOut = new RegExp(`Row \\W?${blank}\\W? is not counted: the number of its gifts is missing`);
  await page.getByText(leftOut).waitFor();
  await page.locator("#ask-table-reset").click();

  await type(page, "#field-tier-chance-0", "2.5");
  await type(page, "#field-tier-gifts-0", "3");
  assert.equal(await page.locator(".gift-table tbody tr").first().locator("td").nth(4).textContent(), "8");
  assert.match(await read(page, ".ask .section .stale-note"), /more than is asked for/);
  assert.equal(await rest(), 0n);
  await page.locator("#ask-table-reset").click();
  assert.equal((await totals()) + (await rest()), asked);
  await page.keyboard.press("Control+z");
  assert.equal(await page.locator("#field-tier-gifts-0").inputValue(), "3");
  await page.locator("#ask-table-reset").click();

  const button = page.locator("section[aria-labelledby=ask-table-title] .table-actions button");
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  assert.match(download.suggestedFilename(), /^Gift table — The 2024 contributors.*\.csv$/);
  const lines = (await readFile(await download.path(), "utf8")).trim().split("\r\n");
  const together = lines.slice(1, -2).map((line) => line.split(",")[2]);
  const sum = together.reduce((sum, text) => sum + BigInt(Math.round(Number(text) * 100)), 0n);
  assert.equal(sum, asked);
});

browserTest("in Arabic the same figures, from right to left", { locale: "ar", viewport: phone, ...clipboard }, async ({ page, open }) => {
  await openAsk(page, open, "&lang=ar");
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  const digits = dollars(least(lacking(31, 12), yearly)).slice(3);
  assert.ok((await sentence(page)).includes(digits), await sentence(page));
  await page.locator("#ask-copy").click();
  await page.getByText("تم النسخ.").waitFor();
  assert.ok(plain(await page.evaluate(() => navigator.clipboard.readText())).includes(digits));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  assert.ok(!wide, "nothing sticks out of a phone");
});

for (const options of [{ viewport: phone }, { colorScheme: "dark" }, { locale: "ar" }]) {
  browserTest(`nothing keeps anyone out: ${JSON.stringify(options)}`, options, async ({ page, open }) => {
    await openAsk(page, open, options.locale ? "&lang=ar" : "");
    await page.locator(".ask__answer summary").first().click();
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]), []);
  });
}
