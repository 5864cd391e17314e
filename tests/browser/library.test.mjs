// Scenarios that people keep: made, found, renamed, removed and restored, in two tabs at once, and where the browser
// keeps nothing, has no room, or holds something damaged.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { browserTest } from "./harness.mjs";

const LIBRARY = "?view=library";
const KEY = "reserve-runway.scenario.";
const published = readFileSync(new URL("../links/v1/target_reached.link", import.meta.url), "utf8").trim();

/** Types into the workbench so that there is a scenario of one's own, and waits until it is kept. */
async function change(page, value) {
  const balance = page.locator("#field-opening-balance");
  await balance.fill(value);
  await balance.press("Tab");
  await page.waitForFunction(
    ([key, digits]) =>
      Object.entries(localStorage).some(([name, text]) => name.startsWith(key) && text.includes(`"${digits}`)),
    [KEY, value.replaceAll(",", "")],
  );
}

const entries = (page) => page.locator("section[aria-labelledby=library-own] .library__entry");
const entry = (page, name) => entries(page).filter({ hasText: name });
const to = async (page, screen) => page.locator(`.app-nav__link[href="?view=${screen}"]`).click();
const text = async (locator) => (await locator.innerText()).replace(/[\u2066-\u2069]/g, "");

browserTest("a scenario of one's own is kept, renamed, duplicated, found, removed and restored", async ({ page, open }) => {
  await open();
  await to(page, "library");
  await page.locator(".library__empty").waitFor();
  assert.equal(new URL(page.url()).search, "?view=library");
  await page.goBack();
  await change(page, "2,000,000");
  await to(page, "library");
  assert.equal(await entries(page).count(), 1);
  assert.match(await text(entries(page)), /On the workbench/);
  assert.match(await text(entries(page)), /Made from “The 2024 contributors give the same again”/);

  await entries(page).getByRole("button", { name: /^Rename/ }).click();
  await page.keyboard.type("Briefing of May");
  await page.keyboard.press("Enter");
  await entry(page, "Briefing of May").waitFor();
  await entry(page, "Briefing of May").getByRole("button", { name: /^Duplicate/ }).click();
  await entry(page, "Briefing of May (copy)").waitFor();
  assert.equal(await entries(page).count(), 2);

  await page.locator("#library-search").fill("copy");
  assert.equal(await entries(page).count(), 1);
  await page.locator("#library-search").fill("india");
  assert.equal(await entries(page).count(), 2, "contributors are searched too");
  await page.locator("#library-search").fill("no such thing");
  assert.equal(await entries(page).count(), 0);
  await page.locator("#library-search").fill("");

  await entry(page, "(copy)").getByRole("button", { name: /^Remove/ }).click();
  await page.locator(".toast").waitFor();
  assert.equal(await entries(page).count(), 1);
  await page.locator(".toast__undo").click();
  await entry(page, "(copy)").waitFor();
  await entry(page, "(copy)").getByRole("button", { name: /^Remove/ }).click();
  await page.locator("summary", { hasText: "Removed" }).click();
  await page.getByRole("button", { name: "Restore" }).click();
  await entry(page, "(copy)").waitFor();

  await page.reload();
  await page.locator("html[data-page=live]").waitFor({ state: "attached" });
  await entry(page, "(copy)").waitFor();
  assert.equal(await entries(page).count(), 2);
});

browserTest("presets stay as they are, and each change of one is a scenario of its own", async ({ page, open }) => {
  await open();
  await change(page, "2,000,000");
  await to(page, "library");
  const preset = page.locator("section[aria-labelledby=library-presets] .library__entry").first();
  await preset.getByRole("button", { name: /^Open/ }).click();
  assert.match(await page.locator("#field-opening-balance").inputValue(), /1,199,655\.35/);
  await change(page, "3,000,000");
  await to(page, "library");
  assert.equal(await entries(page).count(), 2);
});

browserTest("opening another scenario is a step that undo takes back", async ({ page, open }) => {
  await open();
  await change(page, "2,000,000");
  await to(page, "library");
  await page.locator("section[aria-labelledby=library-presets] .library__entry").nth(1).getByRole("button", { name: /^Open/ }).click();
  await page.locator(".workbench").waitFor();
  await page.keyboard.press("Control+z");
  assert.match(await page.locator("#field-opening-balance").inputValue(), /2,000,000/);
});

browserTest("two tabs with one scenario: the second is told, and either way nothing is lost", async ({ page, open, context, address }) => {
  await open();
  await change(page, "2,000,000");
  const second = await context.newPage();
  await second.goto(address);
  await second.locator("html[data-page=live]").waitFor({ state: "attached" });
  assert.match(await second.locator("#field-opening-balance").inputValue(), /2,000,000/);
  await change(second, "2,500,000");
  await page.getByRole("button", { name: "Keep both" }).waitFor();
  const balance = page.locator("#field-opening-balance");
  await balance.fill("2,700,000");
  await balance.press("Tab");
  await page.waitForTimeout(600);
  const kept = await page.evaluate((key) => Object.entries(localStorage).filter(([name]) => name.startsWith(key)).map(([, value]) => value).join(), KEY);
  assert.match(kept, /2500000/);
  assert.doesNotMatch(kept, /2700000/, "nothing is written before the person has chosen");
  await page.getByRole("button", { name: "Keep both" }).click();
  await page.waitForFunction((key) => Object.keys(localStorage).filter((name) => name.startsWith(key)).length === 2, KEY);
  await to(page, "library");
  await entry(page, "(2)").waitFor();
  assert.equal(await entries(page).count(), 2);
});

browserTest("two tabs with one scenario: leaving without a choice keeps both", async ({ page, open, context, address }) => {
  for (const leave of [() => page.reload(), () => page.evaluate((link) => { location.hash = `s=${link}`; }, published)]) {
    await open();
    await change(page, "2,000,000");
    const second = await context.newPage();
    await second.goto(address);
    await second.locator("html[data-page=live]").waitFor({ state: "attached" });
    await change(second, "2,500,000");
    await page.getByRole("button", { name: "Keep both" }).waitFor();
    const balance = page.locator("#field-opening-balance");
    await balance.fill("2,700,000");
    await balance.press("Tab");
    await leave();
    await page.waitForFunction((key) => {
      const kept = Object.entries(localStorage).filter(([name]) => name.startsWith(key)).map(([, text]) => text).join();
      return kept.includes('"2500000') && kept.includes('"2700000');
    }, KEY);
    await Promise.all([page, second].map((tab) => tab.waitForLoadState("networkidle")));
    await second.close();
    await page.evaluate(() => { localStorage.clear(); sessionStorage.clear(); });
  }
});

browserTest("what opens one after the other at once is all kept", async ({ page, open }) => {
  await open();
  const balance = page.locator("#field-opening-balance");
  await balance.fill("5,000,000");
  const scenario = JSON.parse(readFileSync(new URL("../../assets/presets/no_new_income.json", import.meta.url), "utf8"));
  const data = await page.evaluateHandle((scenario) => {
    const transfer = new DataTransfer();
    for (const name of ["One", "Two", "Three"]) {
      transfer.items.add(new File([JSON.stringify({ ...scenario, name })], `${name}.json`));
    }
    return transfer;
  }, scenario);
  await page.dispatchEvent(".app", "drop", { dataTransfer: data });
  await page.waitForFunction((key) => {
    const kept = Object.entries(localStorage).filter(([name]) => name.startsWith(key)).map(([, text]) => text).join();
    return ['"One"', '"Two"', '"Three"', '"5000000'].every((part) => kept.includes(part));
  }, KEY);
});

browserTest("two tabs with one scenario: the other version can be taken, and taken back", async ({ page, open, context, address }) => {
  await open();
  await change(page, "2,000,000");
  const second = await context.newPage();
  await second.goto(address);
  await second.locator("html[data-page=live]").waitFor({ state: "attached" });
  await change(second, "2,500,000");
  await page.getByRole("button", { name: "Show the other version" }).click();
  await page.waitForFunction(() => document.querySelector("#field-opening-balance").value.includes("2,500,000"));
  await page.keyboard.press("Control+z");
  await page.waitForFunction(() => document.querySelector("#field-opening-balance").value.includes("2,000,000"));
});

browserTest("two tabs with two scenarios do not meet", async ({ page, open, context, address }) => {
  await open();
  await change(page, "2,000,000");
  const second = await context.newPage();
  await second.goto(new URL(LIBRARY, address).href);
  await second.locator("section[aria-labelledby=library-presets] .library__entry").first().getByRole("button", { name: /^Open/ }).click();
  await change(second, "3,000,000");
  await change(page, "2,100,000");
  assert.equal(await page.getByRole("button", { name: "Keep both" }).count(), 0);
  assert.equal(await second.getByRole("button", { name: "Keep both" }).count(), 0);
});

browserTest("where the browser keeps nothing, the page says so, works on and offers a file", async ({ page, open, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } });
  });
  await open();
  await page.locator(".saving-banner").waitFor();
  assert.match(await text(page.locator(".saving-banner")), /keeps nothing/);
  const balance = page.locator("#field-opening-balance");
  await balance.fill("2,000,000");
  await balance.press("Tab");
  await page.getByRole("button", { name: "Go to the scenarios" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save all to a backup file" }).click();
  assert.match(readFileSync(await (await download).path(), "utf8"), /2000000/);
});

browserTest("where there is no room left, the page says so and loses nothing", async ({ page, open, context }) => {
  await open();
  await change(page, "2,000,000");
  await page.evaluate(() => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
      if (key.startsWith("reserve-runway.scenario.")) throw new DOMException("full", "QuotaExceededError");
      return set.call(this, key, value);
    };
  });
  const balance = page.locator("#field-opening-balance");
  await balance.fill("2,200,000");
  await balance.press("Tab");
  await page.locator(".saving-banner").waitFor();
  assert.match(await text(page.locator(".saving-banner")), /no room left/);
  await to(page, "library");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save all to a backup file" }).click();
  assert.match(readFileSync(await (await download).path(), "utf8"), /2200000/);
});

browserTest("a damaged scenario stays where it is, can be saved, and the page opens all the same", async ({ page, open }) => {
  await open();
  await change(page, "2,000,000");
  const key = await page.evaluate((key) => {
    const name = Object.keys(localStorage).find((name) => name.startsWith(key));
    const text = localStorage.getItem(name);
    addEventListener("pagehide", () => localStorage.setItem(name, text.slice(0, 400)));
    return name;
  }, KEY);
  await page.reload();
  await page.locator("html[data-page=live]").waitFor({ state: "attached" });
  assert.match(await text(page.locator(".saving-banner")), /could not be read/);
  await to(page, "library");
  const section = page.locator("section[aria-labelledby=library-unreadable]");
  const download = page.waitForEvent("download");
  await section.getByRole("button", { name: "Save as it is" }).click();
  const saved = readFileSync(await (await download).path(), "utf8");
  assert.equal(saved.length, 400);
  assert.equal(await page.evaluate((key) => localStorage.getItem(key)?.length, key), 400);
  await section.getByRole("button", { name: /Erase/ }).click();
  await section.waitFor({ state: "detached" });
});

browserTest("the document of the first version becomes a scenario", async ({ page, open, context }) => {
  const first = readFileSync(new URL("../saved/v1.json", import.meta.url), "utf8");
  await context.addInitScript((text) => {
    if (!sessionStorage.getItem("seeded")) {
      localStorage.setItem("reserve-runway.document", text);
      sessionStorage.setItem("seeded", "yes");
    }
  }, first);
  await open();
  await page.waitForFunction((key) => Object.keys(localStorage).some((name) => name.startsWith(key)), KEY);
  assert.equal(await page.evaluate(() => localStorage.getItem("reserve-runway.document")), null);
  await to(page, "library");
  await entry(page, "Three new gifts").waitFor();
});

browserTest("one backup file of everything, and back", async ({ page, open, context, address }) => {
  await open();
  await change(page, "2,000,000");
  await to(page, "library");
  await entries(page).getByRole("button", { name: /^Duplicate/ }).click();
  await entry(page, "(copy)").waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save all to a backup file" }).click();
  const path = await (await download).path();
  await page.close();
  const other = await context.newPage();
  await other.goto(new URL(LIBRARY, address).href);
  await other.waitForLoadState("networkidle");
  await other.evaluate(() => { localStorage.clear(); sessionStorage.clear(); });
  await other.reload();
  await other.locator("html[data-page=live]").waitFor({ state: "attached" });
  await other.locator("#library-open").setInputFiles({ name: "backup.json", mimeType: "application/json", buffer: readFileSync(path) });
  await other.locator("#arrival").waitFor();
  assert.match(await text(other.locator("#arrival")), /2 scenarios were added/);
  await other.locator("#arrival").getByRole("button", { name: "Close" }).click();
  assert.equal(await entries(other).count(), 2);
  await other.locator("#library-open").setInputFiles({ name: "backup.json", mimeType: "application/json", buffer: readFileSync(path) });
  await other.locator("#arrival").waitFor();
  assert.match(await text(other.locator("#arrival")), /2 were here already/);
});
