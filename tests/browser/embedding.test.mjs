// The dialog that makes the lines for another web page: each kind is made, pasted into a page of another host, and shown.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { browserTest } from "./harness.mjs";
import { TO_HOST, inFrame, live, serveHosts } from "./hosts.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A test of the dialog. `made(html)` shows a page of a host that has these lines. */
function dialogTest(name, body) {
  browserTest(name, { expected: TO_HOST, permissions: ["clipboard-read", "clipboard-write"] }, async (test) => {
    const hosts = await serveHosts(test.address);
    const made = (html) => {
      hosts.pages.set("/made.html", `<!doctype html><html lang="en"><title>Made</title><body>${html}</body></html>`);
      return test.page.goto(`${hosts.address}made.html`);
    };
    try {
      await test.open("?view=briefing");
      await test.page.locator("#embedding-open").click();
      await test.page.locator("#embedding[open]").waitFor();
      await body({ ...test, hosts, made, lines: () => test.page.locator("#embedding-snippet").inputValue() });
    } finally {
      hosts.end();
    }
  });
}

dialogTest("the dialog makes the lines of an element, which work where they are pasted", async ({ page, made, lines }) => {
  await page.locator("#embedding-language").selectOption("ar");
  await page.locator("#embedding-theme").selectOption("dark");
  await page.locator("#embedding-events").check();
  const snippet = await lines();
  assert.match(snippet, /^<script src="[^"]+embed\/element\.js" async><\/script>\n<reserve-runway scenario="[\w-]+" lang="ar" theme="dark" events="scenariochange">/);
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await page.getByText("Copied.").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), snippet);
  await page.locator("#embedding-language").selectOption("");
  assert.ok(!(await lines()).includes(" lang="), "the language of the page around it");
  await made(snippet);
  await live(inFrame(page));
  assert.equal(await inFrame(page).locator("html").getAttribute("lang"), "ar");
  assert.equal(await inFrame(page).locator("html").getAttribute("data-theme"), "dark");
});

dialogTest("a plain frame is made of one line, with the parts and inputs that the author chose", async ({ page, made, lines }) => {
  await page.keyboard.press("Escape");
  await page.locator("#briefing-shows-finding").uncheck();
  await page.locator("#briefing-opens-requests").check();
  await page.locator("#embedding-open").click();
  await page.getByRole("radio", { name: "Live, in a plain frame" }).check();
  const snippet = await lines();
  assert.ok(snippet.startsWith("<iframe ") && !snippet.includes("\n"));
  assert.match(await page.locator(".embedding__policy").innerText(), /^frame-src http:\/\/127\.0\.0\.1:\d+$/);
  await made(snippet);
  const frame = page.frameLocator("iframe");
  await live(frame);
  await frame.locator("#field-requests").waitFor();
  assert.equal(await frame.locator(".briefing__sentence").count(), 0);
});

dialogTest("a frozen briefing is a file beside the page, which asks for nothing more", async ({ page, context, hosts, made, lines, address }) => {
  await page.getByRole("radio", { name: "Frozen, as a file" }).check();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save the file" }).click()]);
  assert.equal(download.suggestedFilename(), "briefing.html");
  hosts.pages.set("/briefing.html", readFileSync(await download.path(), "utf8"));
  const snippet = await lines();
  assert.match(snippet, /^<iframe src="briefing\.html" title="Reserve Runway: The 2024 contributors/);
  const asked = [];
  context.on("request", (request) => asked.push(request.url()));
  await made(snippet);
  await live(page.frameLocator("iframe"));
  assert.equal(await page.frameLocator("iframe").locator(".app-header").count(), 0, "nothing but the briefing");
  assert.deepEqual(asked.filter((url) => url.startsWith(address)), []);
});

browserTest("the dialog opens from the sharing of a scenario too", async ({ page, open }) => {
  await open();
  await page.locator(".app-header__tools").getByRole("button", { name: "Share" }).click();
  await page.getByRole("button", { name: "Put on a web page" }).click();
  await page.locator("#embedding[open]").waitFor();
  assert.equal(await page.locator("dialog[open]").count(), 1);
  await page.keyboard.press("Escape");
  await page.locator("#embedding").waitFor({ state: "detached" });
});

for (const [locale, colorScheme, width] of [["en-GB", "light", 1440], ["ar", "dark", 390]]) {
  const view = { locale, colorScheme, viewport: { width, height: 844 } };
  browserTest(`the dialog is whole and open to everybody: ${locale}, ${colorScheme}, ${width} px`, view, async ({ page, open }) => {
    await open("?view=briefing");
    await page.locator("#embedding-open").click();
    for (const way of ["element", "frame", "file"]) {
      await page.locator(`#embedding-way-${way}`).check();
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run("#embedding", { preload: false }));
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]), []);
      const [inside, width] = await page.locator("#embedding").evaluate((dialog) => [dialog.scrollWidth, dialog.clientWidth]);
      assert.ok(inside <= width, `${inside} px of content on ${width} px`);
    }
  });
}
