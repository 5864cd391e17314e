// What is loaded when it is asked for: late, not at all, and again.

import assert from "node:assert/strict";
import { browserTest } from "./harness.mjs";

const ANNEX = "**/*-split_annex.wasm";
const STYLE = "**/annex-*.css";
const share = (page) => page.locator(".app-header__tools").getByRole("button", { name: "Share" });

browserTest("while the annex is on its way the page says so, and Escape ends the waiting", async ({ page, open }) => {
  let arrive;
  const arrived = new Promise((resolve) => { arrive = resolve; });
  await page.route(ANNEX, async (route) => {
    await arrived;
    await route.continue();
  });
  await open();
  await share(page).click();
  await page.locator("#annex").getByText("Loading this part").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("#annex").waitFor({ state: "detached" });
  const balance = page.locator("#field-opening-balance");
  await balance.fill("22");
  arrive();
  await page.waitForTimeout(1_000);
  assert.equal(await page.locator("#sharing").count(), 0, "nothing opens by itself");
  await balance.pressSequentially("33");
  assert.match(await balance.inputValue(), /33$/, "nothing takes the focus");
});

browserTest("an annex that does not come is said where it was asked for, and can be tried again", { expected: /split_annex|Failed to fetch|TypeError|net::ERR/ }, async ({ page, open }) => {
  await page.route(ANNEX, (route) => route.abort());
  await open();
  await share(page).click();
  await page.locator("#annex").getByText("did not arrive").waitFor();
  await page.unroute(ANNEX);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("#sharing-link").waitFor();
});

browserTest("a first visit asks for nothing of the annex; nothing of it is shown without its style, which can be tried again", { expected: /annex|Failed to fetch|net::ERR/ }, async ({ page, open }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.route(STYLE, (route) => route.abort());
  await open();
  await page.waitForLoadState("networkidle");
  assert.deepEqual(asked.filter((url) => /annex/.test(url)), []);
  await share(page).click();
  await page.locator("#annex").getByText("did not arrive").waitFor();
  await page.unroute(STYLE);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("#sharing-link").waitFor();
  const ways = page.locator(".sharing__link").first();
  assert.equal(await ways.evaluate((element) => getComputedStyle(element).display), "flex");
});
