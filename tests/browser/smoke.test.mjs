// The page starts under its policy, and the policy is the one it states.

import assert from "node:assert/strict";
import { browserTest } from "./harness.mjs";

browserTest("the page starts without a complaint", async ({ page, open }) => {
  await open();
  assert.equal(await page.locator("h1").count(), 1);
});

browserTest("the header carries the policy that the page states", async ({ page, open }) => {
  const response = await open();
  const stated = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  assert.equal(response.headers()["content-security-policy"], stated);
});

browserTest("inline script does not run", { expected: /script-src/ }, async ({ page, open }) => {
  await open();
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "globalThis.inlineScriptRan = true";
    document.head.append(script);
    return globalThis.inlineScriptRan === true;
  });
  assert.equal(ran, false);
});

browserTest("once loaded, the page needs no network", async ({ page, context, open }) => {
  await open();
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await context.setOffline(true);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator("h1").first().scrollIntoViewIfNeeded();
  assert.deepEqual(requests, []);
});

browserTest("a page that cannot start says so", { expected: /wasm|console: (Failed|TypeError|Uncaught)|request not answered|error:/i }, async ({ page, context, address }) => {
  await context.route("**/*_bg.wasm", (route) => route.abort());
  await page.goto(address);
  await page.waitForSelector('html[data-page="broken"]', { state: "attached" });
});
