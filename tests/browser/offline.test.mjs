// Visits without a network, and a newer version while the older is open: offered, taken, never mixed.

import assert from "node:assert/strict";
import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, beforeEach } from "node:test";
import { browserTest } from "./harness.mjs";
import { siteOf, versions } from "./versions.mjs";

let built;
let site;

before(() => { built = versions(); });
after(() => built?.remove());
beforeEach(async () => { site = await siteOf(built.first); });
afterEach(() => site?.stop());

const options = { serviceWorkers: "allow", at: () => site.address };
const offer = (page) => page.getByText("A new version of this calculator is here");
const balance = (page) => page.locator("#field-opening-balance");
const share = (page) => page.locator(".app-header__tools").getByRole("button", { name: "Share" });
const isLater = (page) => page.evaluate(() => document.querySelector("meta[name=build]") !== null);
const registrations = (page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const caches = (page) => page.evaluate(async () => (await globalThis.caches.keys()).length);

/** Waits until the page is kept and its requests go through the worker. */
const kept = (page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

/** Types a balance and waits until it is kept. */
async function type(page, value) {
  await balance(page).fill(value);
  await balance(page).press("Tab");
  const forms = [value, value.replaceAll(",", "")];
  const isKept = (forms) => Object.values(localStorage).some((text) => forms.some((form) => text.includes(form)));
  await page.waitForFunction(isKept, forms);
}

/** What the page has loaded, by name. */
const loaded = (page) => page.evaluate(() => performance.getEntriesByType("resource")
  .map(({ name }) => new URL(name).pathname.split("/").pop())
  .filter((name) => /-[0-9a-f]{12,16}/.test(name)));

/** Everything that the page has loaded is of one version. */
async function assertOfOneVersion(page, folder) {
  const worker = readFileSync(join(folder, "sw.js"), "utf8");
  const names = [...await loaded(page)];
  assert.ok(names.length > 3, names.join());
  for (const name of names) assert.ok(worker.includes(`"./${name}"`) || name.startsWith("offline-"), name);
}

async function openTab(context) {
  const page = await context.newPage();
  await page.goto(site.address);
  await page.waitForSelector('html[data-page="live"]', { state: "attached" });
  return page;
}

browserTest("a page that was open once opens again without a network, and all of it works", { ...options, expected: /one-file/ }, async ({ page, open }) => {
  await open();
  await kept(page);
  await type(page, "2,345,678.90");
  await site.stop();
  await page.reload();
  await page.waitForSelector('html[data-page="live"]', { state: "attached" });
  assert.equal(await balance(page).inputValue(), "2,345,678.90");
  await share(page).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Workbook" }).click();
  assert.match((await download).suggestedFilename(), /\.xlsx$/);
  await page.getByRole("button", { name: "Calculator in one file" }).click();
  await page.getByText("Nothing was saved: the site did not send the file").waitFor();
  await page.keyboard.press("Escape");
  await page.locator('.app-nav__link[href="?view=odds"]').click();
  await page.locator(".odds__of").first().waitFor();
  const isWorking = (name) => loaded(page).then((names) => names.some((of) => of.startsWith(name)));
  assert.ok(await isWorking("fund-worker-"), "the worker was there");
  assert.equal(await page.getByText("the page itself works them out").count(), 0);
});

browserTest("what is typed before the network goes can still be asked about: parts come without it", options, async ({ page, open }) => {
  await open();
  await kept(page);
  await site.stop();
  await page.locator('.app-nav__link[href="?view=ask"]').click();
  await page.locator("main h1, main h2").first().waitFor();
  assert.equal(await page.getByText("did not arrive").count(), 0);
});

browserTest("the page can be installed: its manifest holds and its icons have their sizes", options, async ({ page, open, context }) => {
  await open();
  const devtools = await context.newCDPSession(page);
  const { errors, data } = await devtools.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  const { icons } = JSON.parse(data);
  for (const { src, sizes } of icons) {
    const size = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    assert.equal(size, sizes, src);
  }
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  // A window of a test is a private one, which installs nothing.
  assert.deepEqual(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito"), []);
});

browserTest("a newer version waits, is offered, and is taken with all that was typed", options, async ({ page, open, context }) => {
  await open();
  await kept(page);
  await type(page, "3,333,333.10");
  site.put(built.second);
  const other = await openTab(context);
  assert.equal(await isLater(other), false, "the version that is kept opens at once");
  await offer(page).waitFor();
  await offer(other).waitFor();
  await assertOfOneVersion(page, built.first);

  await type(page, "4,444,444.10");
  await balance(page).fill("4,444,445.10");
  await page.getByRole("button", { name: "Use it now" }).click();
  await page.waitForSelector("meta[name=build]", { state: "attached" });
  await page.waitForSelector('html[data-page="live"]', { state: "attached" });
  assert.equal(await balance(page).inputValue(), "4,444,445.10");
  assert.equal(await offer(page).count(), 0);
  await share(page).click();
  await page.locator("#sharing-link").waitFor();
  await assertOfOneVersion(page, built.second);

  // The other tab goes on with its own version, of which the site has nothing left.
  assert.equal(await isLater(other), false);
  await share(other).click();
  const download = other.waitForEvent("download");
  await other.getByRole("button", { name: "Workbook" }).click();
  await download;
  await assertOfOneVersion(other, built.first);
  assert.equal(await caches(other), 2);
  await other.keyboard.press("Escape");

  await other.getByRole("button", { name: "Use it now" }).click();
  await other.waitForSelector("meta[name=build]", { state: "attached" });
  // Of the older version no page is open any more.
  await page.reload();
  await page.waitForFunction(async () => (await globalThis.caches.keys()).length === 1);
});

browserTest("an offer that is put off comes again at the next visit, and nothing changes by itself", options, async ({ page, open, context }) => {
  await open();
  await kept(page);
  site.put(built.second);
  await page.reload();
  await offer(page).waitFor();
  await page.getByRole("button", { name: "At the next visit" }).click();
  await offer(page).waitFor({ state: "detached" });
  await page.reload();
  await offer(page).waitFor();
  assert.equal(await isLater(page), false);
  await page.close();
  // With the last page of the older version gone, the newer one opens.
  await assert.doesNotReject(async () => {
    for (;;) {
      const next = await openTab(context);
      if (await isLater(next)) return;
      await next.close();
    }
  });
});

browserTest("a site that is being renewed gives no mixture: half a version is not kept", { ...options, expected: /integrity|digest|sw\.js|request not answered/ }, async ({ page, open }) => {
  await open();
  await kept(page);
  const half = join(built.second, "..", "half");
  cpSync(built.second, half, { recursive: true });
  copyFileSync(join(built.first, "index.html"), join(half, "index.html"));
  site.put(half);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update();
    const { installing } = registration;
    await new Promise((resolve) => {
      if (!installing || installing.state === "redundant") resolve();
      installing?.addEventListener("statechange", () => installing.state === "redundant" && resolve());
    });
  });
  rmSync(half, { recursive: true });
  assert.equal(await page.evaluate(() => document.documentElement.dataset.update), undefined);
  site.put(built.second);
  await page.reload();
  await offer(page).waitFor();
  assert.equal(await isLater(page), false);
});

browserTest("nothing is kept where data is dear", options, async ({ page, open, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
  await open();
  await page.waitForLoadState("networkidle");
  assert.equal(await registrations(page), 0);
});

browserTest("nothing is kept in a frame", options, async ({ page, address }) => {
  writeFileSync(join(built.first, "host.html"), '<!doctype html><title>Host</title><link rel="icon" href="data:,"><iframe src="./" title="Calculator"></iframe>');
  await page.goto(new URL("host.html", address).href);
  await page.frameLocator("iframe").locator('html[data-page="live"]').waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  assert.equal(await registrations(page), 0);
});
