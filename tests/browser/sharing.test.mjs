// A scenario goes to others and comes back: as a link and as a file, whole, damaged, too new, and beside unsaved work.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { openedArchive } from "./archive.mjs";
import { browserTest } from "./harness.mjs";

const links = new URL("../links/v1/", import.meta.url);
const published = (name) => readFileSync(new URL(`${name}.link`, links), "utf8").trim();
const text = async (locator) => (await locator.innerText()).replace(/[\u2066-\u2069]/g, "");
const balance = (page) => page.locator("#field-opening-balance");

async function type(page, value) {
  await balance(page).fill(value);
  await balance(page).press("Tab");
}

const share = (page) => page.locator(".app-header__tools").getByRole("button", { name: "Share" }).click();
const shown = (page) => page.locator("#sharing-link").inputValue();

browserTest("the link of the default is short, is copied, and opens the same figures elsewhere", { permissions: ["clipboard-read", "clipboard-write"] }, async ({ page, open, context }) => {
  await open();
  await share(page);
  const link = await shown(page);
  assert.ok(link.length < 300, `${link.length} characters`);
  await page.getByRole("button", { name: "Copy the link" }).click();
  await page.getByText("Copied.").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
  await page.keyboard.press("Escape");
  await type(page, "2,345,678.90");
  const sentence = await text(page.locator(".headline__sentence"));
  await share(page);
  const changed = await shown(page);
  assert.notEqual(changed, link);
  const other = await context.newPage();
  await other.goto(changed);
  await other.waitForFunction(() => document.querySelector("#field-opening-balance")?.value.includes("2,345,678.90"));
  assert.equal(await text(other.locator(".headline__sentence")), sentence);
  // A reload goes on with what the person makes of it.
  await other.waitForFunction(() => location.hash === "");
  assert.equal(await other.locator("#arrival[open]").count(), 0);
});

browserTest("where the clipboard is refused, the page says so and the link can be copied by hand", async ({ page, open, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } });
  });
  await open();
  await share(page);
  await page.getByRole("button", { name: "Copy the link" }).click();
  await page.getByText("did not allow copying").waitFor();
  await page.locator("#sharing-link").focus();
  assert.equal(await page.evaluate(() => getSelection().toString() || document.activeElement.value), await shown(page));
});

browserTest("every published link opens, and its sender's figures are the figures here", async ({ page, open }) => {
  await open();
  for (const file of readdirSync(links).filter((name) => name.endsWith(".link"))) {
    const link = readFileSync(new URL(file, links), "utf8").trim();
    await page.evaluate((link) => { location.hash = `s=${link}`; }, link);
    await page.waitForFunction(() => location.hash === "");
    await page.waitForTimeout(50);
    assert.equal(await page.locator("#arrival[open]").count(), 0, file);
  }
});

browserTest("opening a link leaves unsaved work a step back and in the library", async ({ page, open }) => {
  await open();
  await type(page, "2,000,000");
  await page.evaluate((link) => { location.hash = `s=${link}`; }, published("target_reached"));
  await page.waitForFunction(() => !document.querySelector("#field-opening-balance").value.includes("2,000,000"));
  await page.keyboard.press("Control+z");
  await page.waitForFunction(() => document.querySelector("#field-opening-balance").value.includes("2,000,000"));
});

browserTest("a link that is damaged or too new gets a plain sentence, and one's own work stays", async ({ page, open }) => {
  await open();
  await type(page, "2,000,000");
  const good = published("contributors_26");
  const damaged = `${good.slice(0, 40)}${good[40] === "A" ? "B" : "A"}${good.slice(41)}`;
  for (const [link, said] of [[damaged, /damaged/], [good.slice(0, 60), /damaged/], ["", /damaged/], ["x".repeat(70_000), /no link has more than 64,000/]]) {
    await page.evaluate((link) => { location.hash = `s=${link}`; }, link);
    await page.locator("#arrival").waitFor();
    assert.match(await text(page.locator("#arrival")), said);
    assert.match(await text(page.locator("#arrival")), /Your own work is as it was/);
    await page.locator("#arrival").getByRole("button", { name: "Close" }).click();
    await page.locator("#arrival").waitFor({ state: "detached" });
  }
  assert.match(await balance(page).inputValue(), /2,000,000/);
});

// The default scenario with the headline of a sender whose figures were others (58 requests met, US$123,456.78 at the
// end), under this version of the model and under the next; and in an envelope of version 9.
const otherFigures =
  "AWkA8uuhkwfmEgUCCgOy09QbNAMMBQU2AAfi8pMEAAnCyPkbAAv2AQAN9QEAD0YAEZYBABMWABXSwPIPAAAAH8Kh_x8AAhAQ0gEAAsABARKgB7AT8b6oUeKpmF4csRbBMLL3gTf_plbGAQ";
const laterModel =
  "AmkA8uuhkwfmEgUCCgOy09QbNAMMBQU2AAfi8pMEAAnCyPkbAAv2AQAN9QEAD0YAEZYBABMWABXSwPIPAAAAH8Kh_x8AAhAQ0gEAAsABARKgB7AT8b6oUeKpmF4csRbBMLL3gTf_MHqOAQ";
const laterFormat =
  "AWkA8uuhkwfmEgUCCgOy09QbNAMMBQU2AAfi8pMEAAnCyPkbAAv2AQAN9QEAD0YAEZYBABMWABXSwPIPAAAAH8Kh_x8AAhAQ0gEAAsABARKgB7AT8b6oUeKpmF4csRbBMLL3gTdQh0ZxCQ";

browserTest("a link whose sender saw other figures says which, and why they may differ", async ({ page, open }) => {
  await open();
  for (const [link, why] of [[otherFigures, /should be the same/], [laterModel, /later version of the model/]]) {
    await page.evaluate((link) => { location.hash = `s=${link}`; }, link);
    await page.locator("#arrival").waitFor();
    const said = await text(page.locator("#arrival"));
    assert.match(said, why);
    assert.match(said, /Requests met over the horizon\s+58\s+57/);
    assert.match(said, /Last closing balance\s+US\$123,456\.78\s+US\$669,443\.72/);
    assert.equal(await page.locator("#arrival tbody tr").count(), 2, "only what differs");
    await page.locator("#arrival").getByRole("button", { name: "Close" }).click();
    await page.locator("#arrival").waitFor({ state: "detached" });
  }
  await page.evaluate((link) => { location.hash = `s=${link}`; }, laterFormat);
  await page.locator("#arrival").waitFor();
  assert.match(await text(page.locator("#arrival")), /later version of this calculator/);
});

browserTest("a scenario with a value to mend is not shared, and the page says why", async ({ page, open }) => {
  await open();
  await type(page, "a lot");
  await share(page);
  await page.locator(".sharing__wrong").waitFor();
  assert.equal(await page.locator("#sharing-link").count(), 0);
});

browserTest("a scenario file is saved, opened by the button and dropped on the page", async ({ page, open }) => {
  await open();
  await type(page, "2,345,678.90");
  await share(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Scenario file" }).click();
  const file = await download;
  assert.match(file.suggestedFilename(), /\.json$/);
  const json = readFileSync(await file.path(), "utf8");
  assert.equal(JSON.parse(json).opening_balance, "2345678.90");
  await page.keyboard.press("Escape");

  const named = json.replace(/"name": *"[^"]*"/, '"name": "From a colleague"').replace("2345678.90", "777777.77");
  await page.goto(new URL("?view=library", page.url()).href);
  await page.locator("#library-open").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(named) });
  await page.waitForFunction(() => document.querySelector("#field-opening-balance")?.value.includes("777,777.77"));

  const dropped = named.replace("777777.77", "888888.88");
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "b.json", { type: "application/json" }));
    return transfer;
  }, dropped);
  await page.dispatchEvent(".app", "dragover", { dataTransfer: data });
  await page.locator(".drop-hint").waitFor();
  await page.dispatchEvent(".app", "drop", { dataTransfer: data });
  await page.waitForFunction(() => document.querySelector("#field-opening-balance")?.value.includes("888,888.88"));
});

browserTest("a file with problems is not opened: all are listed with their place", async ({ page, open }) => {
  await open("?view=library");
  const wrong = '{"version":1,"name":"x","as_of":"2024-13","opening_balance":"-1","annual_target":"1","years":50,"colour":"red"}';
  for (const [name, body, said] of [
    ["wrong.json", wrong, /as_of[\s\S]*opening_balance[\s\S]*years/],
    ["half.json", '{"version":1,', /problem/],
    ["later.json", '{"version":9}', /later version/],
    ["picture.json", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), /holds no text/],
    ["table.csv", "a;b", /is a table/],
  ]) {
    await page.locator("#library-open").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(body) });
    await page.locator("#arrival").waitFor();
    assert.match(await text(page.locator("#arrival")), said, name);
    await page.locator("#arrival").getByRole("button", { name: "Close" }).click();
    await page.locator("#arrival").waitFor({ state: "detached" });
  }
});

for (const [locale, lang, rightToLeft] of [["en-GB", "en", false], ["ar", "ar", true]]) {
  browserTest(`the workbook has live formulas with the figures of the page (${lang})`, { locale }, async ({ page, open }) => {
    await open();
    await page.locator(".app-header__tools > .button:not(.button--icon)").click();
    const download = page.waitForEvent("download");
    await page.locator(".sharing__files button").nth(1).click();
    const file = await download;
    assert.match(file.suggestedFilename(), /\.xlsx$/);
    const workbook = openedArchive(readFileSync(await file.path()));
    const sheets = workbook.text("xl/workbook.xml");
    assert.ok(sheets.match(/<sheet /g).length >= 9, sheets);
    const inputs = workbook.text("xl/worksheets/sheet1.xml");
    assert.match(inputs, /1199655\.35/);
    assert.equal(/rightToLeft="1"/.test(inputs), rightToLeft);
    const all = Array.from({ length: 11 }, (_, index) => workbook.text(`xl/worksheets/sheet${index + 1}.xml`) ?? "").join("");
    assert.ok((all.match(/<f>/g) ?? []).length > 500, "formulas are live");
    await page.locator(".sharing__said", { hasText: lang === "en" ? "Saved." : "حُفظ" }).waitFor();
  });
}
