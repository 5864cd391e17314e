// What every browser test stands on: the built site under its real headers, one Chromium per test file, a fresh
// profile per test, and the rule that a page may not complain, break its policy or ask another host for anything.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launchBrowser, openLive, serveSite } from "./site.mjs";

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
 * context (`locale`, `viewport`, `colorScheme`, …) and `expected`, a pattern for complaints that the test is about.
 */
export function browserTest(name, ...rest) {
  const body = rest.pop();
  const { expected, ...options } = rest.pop() ?? {};
  test(name, { timeout: 60_000 }, async (t) => {
    const context = await browser.newContext({ locale: "en-GB", timezoneId: "UTC", ...options });
    const complaints = await collectComplaints(context);
    try {
      const page = await context.newPage();
      const open = (path = "") => openLive(page, new URL(path, site.address).href);
      await body({ page, context, address: site.address, open, t });
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

async function collectComplaints(context) {
  const complaints = [];
  const own = new URL(site.address).origin;
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
