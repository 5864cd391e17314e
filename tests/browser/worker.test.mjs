// Forecasts in the web worker, and on the page where there is none: the newest question wins, the page stays alive.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { browserTest } from "./harness.mjs";

const WORKER = "**/fund-worker-*";
const preset = JSON.parse(readFileSync(new URL("../../assets/presets/repeat_2024.json", import.meta.url), "utf8"));
const uncertain = {
  ...preset,
  name: "With chances",
  pledges: preset.pledges.map((pledge) => ({ ...pledge, probability: "0.6" })),
};

/** Text without the marks that only order writing directions. */
const plain = (text) => text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const shown = async (page, part) => plain((await page.locator(part).allTextContents()).join(" "));
const note = (page) => page.getByText("the page itself works them out");
const button = (page, name) => page.locator(".odds__progress").getByRole("button", { name });

/** Opens a scenario whose pledges are uncertain on the odds screen. */
async function openOdds(page, open) {
  await open("?view=library");
  const file = { name: "a.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(uncertain)) };
  await page.locator("#library-open").setInputFiles(file);
  await page.waitForSelector("#field-opening-balance");
  await to(page, "odds");
  await page.waitForSelector(".odds__of");
}

const to = (page, screen) => page.locator(`.app-nav__link[href="?view=${screen}"]`).click();

async function askRuns(page, runs) {
  await page.locator("#field-runs").fill(String(runs));
  await page.keyboard.press("Tab");
}

/** Waits until all of so many runs are done. */
const settled = (page, runs) =>
  page.waitForFunction((runs) => {
    const of = document.querySelector(".odds__of")?.textContent.replace(/[\u2066-\u2069]/g, "");
    return of === `Of ${runs} runs` && !document.querySelector(".odds__results--before");
  }, runs);

/** Waits until some of many runs are done. */
const under = (page) => page.locator(".odds__of", { hasText: "Of the first" }).waitFor();

/** Counts the frames that the page draws from now on, and the different states of progress in them. */
async function countFrames(page) {
  await page.evaluate(() => {
    const seen = { frames: 0, progress: new Set() };
    const frame = () => {
      seen.frames += 1;
      const value = document.querySelector(".odds__progress progress")?.value;
      if (value !== undefined) seen.progress.add(value);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    globalThis.seen = seen;
  });
  return () => page.evaluate(() => ({ frames: seen.frames, progress: seen.progress.size }));
}

browserTest("the worker comes with the first forecast and goes when the screen is left", async ({ page, open }) => {
  await open();
  await page.waitForLoadState("networkidle");
  assert.equal(page.workers().length, 0);
  await to(page, "odds");
  await settled(page, "10,000");
  assert.equal(page.workers().length, 1);
  const [worker] = page.workers();
  const gone = new Promise((resolve) => worker.once("close", resolve));
  await to(page, "workbench");
  await gone;
});

browserTest("the newest question wins", async ({ page, open }) => {
  await openOdds(page, open);
  await askRuns(page, 1_000_000);
  await under(page);
  const [worker] = page.workers();
  await askRuns(page, 2_000);
  await settled(page, "2,000");
  const answer = await shown(page, ".odds__finding");
  // What was asked before would go on arriving now.
  await page.waitForTimeout(1_000);
  assert.equal(await shown(page, ".odds__of"), "Of 2,000 runs");
  assert.equal(await shown(page, ".odds__finding"), answer);
  assert.deepEqual(page.workers(), [worker], "one worker answers all questions");
});

browserTest("what is stopped keeps what it has, and goes on from there", async ({ page, open }) => {
  await openOdds(page, open);
  await askRuns(page, 1_000_000);
  await under(page);
  await button(page, "Stop").click();
  await button(page, "Go on").waitFor();
  const value = () => page.locator(".odds__progress progress").evaluate((progress) => progress.value);
  // The worker says how far it was when it was told.
  await page.waitForTimeout(500);
  const stopped = await value();
  await page.waitForTimeout(500);
  assert.equal(await value(), stopped);
  assert.ok(stopped < 1_000_000);
  const done = stopped.toLocaleString("en");
  assert.equal(await shown(page, ".odds__of"), `Of the first ${done} runs of 1,000,000`, "all of what is done is shown");
  await button(page, "Go on").click();
  await page.waitForFunction((stopped) => document.querySelector(".odds__progress progress")?.value > stopped, stopped);
});

browserTest("the page draws while the worker works, and takes what is typed", async ({ page, open }) => {
  await openOdds(page, open);
  const count = await countFrames(page);
  await askRuns(page, 300_000);
  await under(page);
  await page.locator("#field-seed").fill("7");
  assert.equal(await page.locator("#field-seed").inputValue(), "7");
  await page.keyboard.press("Tab");
  await settled(page, "300,000");
  const { frames, progress } = await count();
  assert.ok(frames > progress, `${frames} frames, ${progress} states of progress`);
});

browserTest("work that breaks off is shown as stopped, and the next question has a worker again", { expected: /broke/ }, async ({ page, open }) => {
  const broken = 'onmessage = () => { throw new Error("broke"); }; postMessage(new Uint8Array());';
  await page.route("**/fund-worker-*.js", (route) => route.fulfill({ contentType: "text/javascript", body: broken }));
  await open("?view=odds");
  await button(page, "Go on").waitFor();
  await page.unroute("**/fund-worker-*.js");
  await askRuns(page, 1_000);
  await button(page, "Go on").click();
  await settled(page, "1,000");
  assert.equal(page.workers().length, 1);
});

for (const [why, prepare] of Object.entries({
  "its worker does not arrive": ({ page }) => page.route(WORKER, (route) => route.fulfill({ status: 404 })),
  "the browser makes none": ({ context }) => context.addInitScript(() => delete globalThis.Worker),
})) {
  browserTest(`the page does the work where ${why}, draws meanwhile and gives the same`, { expected: /fund-worker|404/ }, async (visit) => {
    const { page, open } = visit;
    await openOdds(page, open);
    await settled(page, "10,000");
    const byWorker = [await shown(page, ".odds__finding"), await shown(page, ".odds__outcomes table")];
    assert.equal(await note(page).count(), 0);

    await prepare(visit);
    await open("?view=odds");
    await settled(page, "10,000");
    const byPage = [await shown(page, ".odds__finding"), await shown(page, ".odds__outcomes table")];
    assert.deepEqual(byPage, byWorker);
    await note(page).waitFor();

    const count = await countFrames(page);
    await askRuns(page, 100_000);
    await under(page);
    await button(page, "Stop").click();
    await button(page, "Go on").click();
    await settled(page, "100,000");
    const { frames, progress } = await count();
    assert.ok(frames > progress && progress > 2, `${frames} frames, ${progress} states of progress`);
  });
}

// What the browser itself says of an answer 404 that nobody reads is all that may be said: the refusal is dealt with.
const notFound = /^(console: Failed to load resource: .* 404 |request not answered: ).*_bg\.wasm/;
browserTest("a worker whose module is refused is known at once, and not tried at the next visit", { expected: notFound }, async ({ page, open }) => {
  let asked = 0;
  await page.route("**/fund-worker-*_bg.wasm", (route) => {
    asked += 1;
    return route.fulfill({ status: 404 });
  });
  // The wait for a worker that says nothing never ends.
  await page.addInitScript(() => {
    const after = globalThis.setTimeout;
    globalThis.setTimeout = (then, wait, ...rest) => (wait >= 5_000 ? 0 : after(then, wait, ...rest));
  });
  await open("?view=odds");
  await settled(page, "10,000");
  await note(page).waitFor();
  await to(page, "workbench");
  await page.locator(".odds__progress").waitFor({ state: "detached" });
  await to(page, "odds");
  await askRuns(page, 1_000);
  await settled(page, "1,000");
  await note(page).waitFor();
  assert.equal(asked, 1);
});
