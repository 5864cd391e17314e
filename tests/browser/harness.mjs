// What every browser test stands on: the built site under its real headers, one Chromium per test file, a fresh
// profile per test, and the rule that a page may not complain, break its policy or ask another host for anything.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launchBrowser, openLive, serveSite } from "./site.mjs";

const CONTEXT = { locale: "en-GB", timezoneId: "UTC", serviceWorkers: "block" };

let browser;
let site;

before(async () => {
  site = await serveSite();
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  site?.stop();
});

/**
 * A test of the page. `body` gets a visit: `page`, `context` and `address` of Playwright and the site, the test
 * context `t`, and `open(path)`, which goes there and waits until the page is live. Options are those of a Playwright
 * context (`locale`, `viewport`, `colorScheme`, …), `expected`, a pattern for complaints that the test is about, and
 * `at`, which gives the address of another site than the common one. Nothing is kept for visits without a network,
 * unless the test allows service workers: what they answer, a test cannot hold back.
 */
export function browserTest(name, ...rest) {
  const body = rest.pop();
  const { expected, at, ...options } = rest.pop() ?? {};
  test(name, { timeout: 60_000 }, async (t) => {
    const address = at?.() ?? site.address;
    const context = await browser.newContext({ ...CONTEXT, ...options });
    const complaints = await collectComplaints(context, address);
    try {
      const page = await context.newPage();
      const open = (path = "") => openLive(page, new URL(path, address).href);
      await body({ page, context, address, open, t });
    } catch (error) {
      if (complaints.length > 0) t.diagnostic(`the page complained: ${complaints.join("; ")}`);
      throw error;
    } finally {
      await context.close();
    }
    const unexpected = complaints.filter((complaint) => !expected?.test(complaint));
    assert.deepEqual(unexpected, [], "the page complained");
  });
}

async function collectComplaints(context, address) {
  const complaints = [];
  const own = new URL(address).origin;
  // Reported through the console, so that workers and frames are heard as well.
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.effectiveDirective} forbids ${event.blockedURI || "inline code"}`);
    });
  });
  context.on("console", (message) => {
    const isOfTest = message.text() === "Service Worker registration blocked by Playwright";
    if (["error", "warning"].includes(message.type()) && !isOfTest) {
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
