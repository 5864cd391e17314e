// What every browser test stands on: the built site under its real headers, one Chromium per test file, a fresh
// profile per test, and the rule that a page may not complain, break its policy or ask another host for anything.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { args } = JSON.parse(readFileSync(new URL("webdriver.json", import.meta.url), "utf8"))["goog:chromeOptions"];

let browser;
let server;
let base = process.env.BASE_URL;

before(async () => {
  base ??= await startServer();
  browser = await chromium.launch({ executablePath: chromiumPath(), args });
});

after(async () => {
  await browser?.close();
  server?.kill();
});

/**
 * A test of the page. `body` gets a visit: `page`, `context` and `address` of Playwright and the site, and
 * `open(path)`, which goes there and waits until the page is live. Options are those of a Playwright context
 * (`locale`, `viewport`, `colorScheme`, …) and `expected`, a pattern for complaints that the test is about.
 */
export function browserTest(name, ...rest) {
  const body = rest.pop();
  const { expected, ...options } = rest.pop() ?? {};
  test(name, { timeout: 60_000 }, async (t) => {
    const context = await browser.newContext({ locale: "en-GB", timezoneId: "UTC", ...options });
    const complaints = await collectComplaints(context);
    try {
      const page = await context.newPage();
      const open = (path = "") => openLive(page, path);
      await body({ page, context, address: base, open, t });
    } catch (error) {
      if (complaints.length > 0) t.diagnostic(`the page complained:\n${complaints.join("\n")}`);
      throw error;
    } finally {
      await context.close();
    }
    const unexpected = complaints.filter((complaint) => !expected?.test(complaint));
    assert.deepEqual(unexpected, [], "the page complained");
  });
}

/** Whether `dist/` as it is now can be opened at all, for scripts that are no tests. */
export async function withBrowser(work) {
  const own = await chromium.launch({ executablePath: chromiumPath(), args });
  try {
    return await work(own);
  } finally {
    await own.close();
  }
}

/** Goes to a path of the site and waits until the wasm part runs; a page that breaks says so at once. */
export async function openLive(page, path = "", address = base) {
  const response = await page.goto(new URL(path, address).href);
  await page.waitForSelector("html[data-page]", { state: "attached" });
  const state = await page.locator("html").getAttribute("data-page");
  assert.equal(state, "live", "the page did not start");
  return response;
}

async function collectComplaints(context) {
  const complaints = [];
  const own = new URL(base).origin;
  // Reported through the console, so that workers and frames are heard as well.
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.effectiveDirective} forbids ${event.blockedURI || "inline code"}`);
    });
  });
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      complaints.push(`console: ${message.text()} (${message.location().url})`);
    }
  });
  context.on("weberror", (error) => complaints.push(`error: ${error.error()}`));
  context.on("requestfailed", (request) => complaints.push(`request not answered: ${request.url()}`));
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== own && !["data:", "blob:"].includes(protocol)) {
      complaints.push(`request to another host: ${request.url()}`);
    }
  });
  return complaints;
}

async function startServer() {
  server = spawn("cargo", ["xtask", "serve", "--no-build", "--no-open", "--port", "0"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const chunk of server.stdout) {
    const address = /http:\S+/.exec(chunk.toString());
    if (address) return address[0];
  }
  throw new Error("the server gave no address: run `cargo xtask build` first");
}

function chromiumPath() {
  const named = process.env.CHROMIUM;
  const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const path = named ?? usual.find(existsSync);
  assert.ok(path, "Chromium is needed: install the package chromium, or set CHROMIUM to its path");
  return path;
}
