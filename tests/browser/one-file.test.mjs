// The page as one file, opened from a disk in Chromium and in Firefox: all of it works, it asks nobody for anything, and
// it is taken along with a scenario.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { launchFirefox } from "./firefox.mjs";
import { browserTest } from "./harness.mjs";
import { launchBrowser } from "./site.mjs";

const built = fileURLToPath(new URL("../../dist/one-file.html", import.meta.url));
const BYTES_MOST = 1_500_000;
const BALANCE = "#field-opening-balance";
const SENTENCE = ".headline__sentence";

let folder;
before(() => { folder = mkdtempSync(join(tmpdir(), "reserve-runway-one-file-")); });
after(() => rmSync(folder, { recursive: true, force: true }));

/** Each browser opens pages of a fresh profile, with downloads in the folder. */
const BROWSERS = {
  async Chromium() {
    const browser = await launchBrowser();
    const context = await browser.newContext({ locale: "en-GB" });
    const newPage = async () => {
      const page = await context.newPage();
      page.on("download", (download) => download.saveAs(join(folder, download.suggestedFilename())));
      return page;
    };
    return { newPage, close: () => browser.close() };
  },
  Firefox: () => launchFirefox(folder),
};

/** Text without the marks that only order writing directions. */
const plain = (text) => text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();

/** Opens a file; what it asks for and complains about is gathered. */
async function open(browser, file, complaints) {
  const page = await browser.newPage();
  page.on("console", (message) => {
    if (["error", "warn", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    const isItself = request.url().startsWith(pathToFileURL(file).href);
    if (!isItself && !/^(data|blob):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  await live(page);
  return page;
}

const live = (page) => until(page, () => document.documentElement.dataset.page === "live");

/** Waits until something holds in the page. */
async function until(page, holds, argument) {
  for (let turn = 0; turn < 400; turn += 1) {
    if (await page.evaluate(holds, argument)) return;
    await pause(50);
  }
  assert.fail(`waited in vain for ${holds} (${argument ?? ""})`);
}

const read = async (page, selector) => plain(await page.evaluate((selector) => document.querySelector(selector)?.textContent ?? "", selector));
const value = (page, selector) => page.evaluate((selector) => document.querySelector(selector)?.value, selector);
const shows = (page, text) => until(page, (text) => document.body.innerText.replace(/[\u2066-\u2069]/g, "").includes(text), text);

/** Presses the button with this text, once it is there. */
async function press(page, text) {
  const find = (text) => [...document.querySelectorAll("button")].find((button) => button.textContent.trim() === text);
  await until(page, `(${find})(${JSON.stringify(text)}) !== undefined`);
  await page.evaluate(`(${find})(${JSON.stringify(text)}).click()`);
}

async function type(page, text) {
  await page.focus(BALANCE);
  await page.evaluate((selector) => document.querySelector(selector).select(), BALANCE);
  await page.keyboard.type(text);
  await page.keyboard.press("Tab");
}

/** The file that comes into the folder under such a name, once it is whole. */
async function saved(name) {
  for (let turn = 0; turn < 400; turn += 1) {
    const found = readdirSync(folder).find((of) => name.test(of) && !of.endsWith(".part"));
    const path = found && join(folder, found);
    if (path && statSync(path).size > 0 && !existsSync(`${path}.part`)) {
      await pause(100);
      return path;
    }
    await pause(50);
  }
  return assert.fail(`no file ${name} was saved`);
}

/** Takes a scenario along, and returns where the file is. */
async function take(page, button) {
  for (const of of readdirSync(folder).filter((of) => of.endsWith(".html"))) rmSync(join(folder, of));
  await press(page, button);
  await shows(page, "Saved.");
  return saved(/\.html$/);
}

/** What the page's shell says before anything has loaded; other tests hold it to the live page. */
function expected() {
  const shell = readFileSync(new URL("../../index.html", import.meta.url), "utf8");
  return plain(/class="headline__sentence">([^<]*)</.exec(shell)[1]);
}

test("the file is of a size that goes as an attachment", () => {
  assert.ok(statSync(built).size <= BYTES_MOST, `${statSync(built).size} bytes`);
});

for (const [name, launch] of Object.entries(BROWSERS)) {
  test(`${name}: opened from a disk, the whole calculator works and asks nobody`, { timeout: 120_000 }, async () => {
    const browser = await launch();
    const complaints = [];
    try {
      const page = await open(browser, built, complaints);
      assert.equal(await read(page, SENTENCE), expected());
      await type(page, "2,222,222.10");
      await shows(page, "meets 28 of 31 requests");

      await press(page, "Share");
      await until(page, () => document.querySelector("#sharing-link") !== null);
      await press(page, "Workbook");
      const workbook = readFileSync(await saved(/\.xlsx$/));
      assert.equal(workbook.subarray(0, 2).toString(), "PK");
      await page.keyboard.press("Escape");

      for (const screen of ["ask", "odds", "compare", "briefing", "library"]) {
        await page.evaluate((screen) => document.querySelector(`.app-nav__link[href="?view=${screen}"]`).click(), screen);
        await until(page, () => document.querySelector("main") && !document.querySelector(".annex-wait"));
      }
      await page.evaluate(() => document.querySelector(".app-nav__link").click());
      await until(page, (selector) => document.querySelector(selector) !== null, SENTENCE);

      await page.evaluate(() => {
        const list = document.querySelector("#language");
        list.value = "ar";
        list.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await until(page, () => document.documentElement.dir === "rtl");
      assert.match(await read(page, SENTENCE), /28/);
      assert.deepEqual(complaints, []);
    } finally {
      await browser.close();
    }
  });

  test(`${name}: a scenario is taken along from the file, as the calculator and as its briefing`, { timeout: 120_000 }, async () => {
    const browser = await launch();
    const complaints = [];
    try {
      const page = await open(browser, built, complaints);
      await type(page, "2,222,222.10");
      await shows(page, "meets 28 of 31 requests");
      const sentence = await read(page, SENTENCE);
      await press(page, "Share");
      const calculator = await take(page, "Calculator in one file");
      const other = await open(browser, calculator, complaints);
      await until(other, (selector) => document.querySelector(selector)?.value === "2,222,222.10", BALANCE);
      assert.equal(await read(other, SENTENCE), sentence);
      // Loading it again goes on with what was made of it.
      await type(other, "2,222,223.10");
      await other.reload();
      await live(other);
      await until(other, (selector) => document.querySelector(selector)?.value === "2,222,223.10", BALANCE);

      const briefing = await take(page, "Briefing in one file");
      const before = await page.evaluate(() => JSON.stringify(localStorage));
      const reader = await open(browser, briefing, complaints);
      await shows(reader, "28 of 31");
      assert.equal(await reader.evaluate(() => document.querySelector(".app-nav, .app-header")), null);
      await reader.reload();
      await live(reader);
      await shows(reader, "28 of 31");
      assert.equal(await page.evaluate(() => JSON.stringify(localStorage)), before, "a reader leaves nothing behind");
      assert.deepEqual(complaints, []);
    } finally {
      await browser.close();
    }
  });
}

browserTest("a scenario is taken along from the site: the file opens on it, and its links lead to the site", { expected: /^request to another host: file:/ }, async ({ page, open: visit, context, address }) => {
  await visit();
  await page.locator(BALANCE).fill("2,222,222.10");
  await page.locator(BALANCE).press("Tab");
  await page.locator(".app-header__tools").getByRole("button", { name: "Share" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Calculator in one file" }).click();
  const file = join(folder, "from-the-site.html");
  await (await download).saveAs(file);
  const other = await context.newPage();
  const asked = [];
  other.on("request", (request) => asked.push(request.url()));
  await other.goto(pathToFileURL(file).href);
  await live(other);
  await until(other, (selector) => document.querySelector(selector)?.value === "2,222,222.10", BALANCE);
  await press(other, "Share");
  await until(other, () => document.querySelector("#sharing-link") !== null);
  assert.ok((await value(other, "#sharing-link")).startsWith(`${address}#s=`));
  assert.deepEqual(asked.filter((url) => !/^(data|blob):/.test(url)), [pathToFileURL(file).href]);
});

browserTest("a file that does not come, or is another page, is said, and nothing is saved", { expected: /one-file|Failed to load/ }, async ({ page, open: visit }) => {
  await visit();
  await page.locator(".app-header__tools").getByRole("button", { name: "Share" }).click();
  await page.route("**/one-file.html", (route) => route.abort());
  await page.getByRole("button", { name: "Calculator in one file" }).click();
  await page.getByText("the site did not send the file").waitFor();
  await page.unroute("**/one-file.html");
  await page.route("**/one-file.html", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><html lang=en>Welcome" }));
  await page.getByRole("button", { name: "Calculator in one file" }).click();
  await page.getByText("something else in place of the file").waitFor();
});
