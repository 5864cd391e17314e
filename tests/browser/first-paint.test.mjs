// What is on screen before the calculator runs, and without it: the default's answer, in the words and the places of
// the live page, so that nothing is wrong and nothing jumps when the live page takes over.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { browserTest } from "./harness.mjs";

const shell = new URL("../../index.html", import.meta.url);
const update = process.env.UPDATE_GOLDEN !== undefined;

const languages = { "en-GB": "en", ar: "ar" };
const widths = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];
const nothing = { contentType: "text/javascript", body: "" };
const parts = [".app-header", ".headline__question", ".headline__sentence", ".runs__run", ".figure-card"];

/** The page as it is before the program runs: the program is replaced by nothing. */
async function openStatic({ page, context, address }, path = "") {
  await context.route("**/boot-*.js", (route) => route.fulfill(nothing));
  // Nothing may be under way when the test leaves the page again.
  await page.goto(new URL(path, address).href, { waitUntil: "networkidle" });
}

/** The answer of the live page as static markup: a figure that opens its working is a figure alone. */
async function answer(page, language) {
  const markup = await page.locator(".headline").evaluate((headline) => {
    const inline = ["SPAN", "STRONG"];
    const escaped = (text) =>
      text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replace(/[\u200e\u200f\u2066-\u2069]/g, (mark) => `&#x${mark.codePointAt(0).toString(16)};`);
    const tag = (element) => (element.matches("button") ? "span" : element.localName);
    const kept = ["id", "class", "role", "aria-label", "aria-labelledby"];
    const attributes = (element) =>
      kept.filter((name) => element.hasAttribute(name)).map((name) => ` ${name}="${escaped(element.getAttribute(name))}"`);
    const isInline = (node) => node.nodeType === Node.TEXT_NODE || inline.includes(node.nodeName) || node.matches("button");
    const line = (node) =>
      node.nodeType === Node.TEXT_NODE
        ? escaped(node.data)
        : `<${tag(node)}${attributes(node).join("")}>${[...node.childNodes].map(line).join("")}</${tag(node)}>`;
    const write = (element, indent) => {
      const children = [...element.childNodes].filter((node) => node.nodeType !== Node.COMMENT_NODE && (node.data ?? "-") !== "");
      if (children.every(isInline)) return `${indent}${line(element)}\n`;
      const inner = children.map((child) => (isInline(child) ? `${indent}  ${line(child).trim()}\n` : write(child, `${indent}  `)));
      return `${indent}<${tag(element)}${attributes(element).join("")}>\n${inner.join("")}${indent}</${tag(element)}>\n`;
    };
    return write(headline, " ".repeat(12));
  });
  // Only Arabic needs the marks of direction; elsewhere they would hide in the source.
  const bare = language === "ar" ? markup : markup.replace(/&#x20[0-9a-f]{2};/g, "");
  return bare.replaceAll("headline-question", `headline-question-${language}`);
}

/** The static markup of a language, with what stands before and after it. */
function written(language) {
  const text = readFileSync(shell, "utf8");
  const opening = `<!-- answer ${language} -->\n`;
  const start = text.indexOf(opening) + opening.length;
  const end = text.lastIndexOf("\n", text.indexOf(`<!-- /answer ${language} -->`)) + 1;
  return { before: text.slice(0, start), answer: text.slice(start, end), after: text.slice(end) };
}

async function places(page) {
  return page.evaluate((selectors) => {
    const place = (selector) => (element) => {
      const { x, y, width } = element.getBoundingClientRect();
      return [selector, Math.round(x), Math.round(y), Math.round(width)].join(" ");
    };
    const seen = (element) => element.checkVisibility();
    return selectors.flatMap((selector) => [...document.querySelectorAll(selector)].filter(seen).map(place(selector)));
  }, parts);
}

// Without scripts, the browser may give up the script that the shell announces ahead.
const withoutScripts = { javaScriptEnabled: false, expected: /^request not answered: .*\.js$/ };

browserTest("without scripts the answer is readable", withoutScripts, async ({ page, address }) => {
  await page.goto(address);
  const text = await page.locator("body").innerText();
  for (const figure of ["17 of 31", "9 of 31", "US$1,065,829.50", "US$72,109.39", "February 2026"]) {
    assert.ok(text.includes(figure), figure);
  }
  assert.match(text, /Scripts are turned off/);
  assert.doesNotMatch(text, /Loading/);
});

for (const [locale, language] of Object.entries(languages)) {
  browserTest(`the static answer is that of the live page: ${language}`, { locale }, async ({ page, open }) => {
    await open();
    const live = await answer(page, language);
    const { before, answer: known, after } = written(language);
    if (update) writeFileSync(shell, before + live + after);
    else assert.equal(known, live);
  });

  for (const viewport of widths) {
    browserTest(`nothing jumps when the page comes alive: ${language}, ${viewport.width} px`, { locale, viewport }, async (visit) => {
      const { page } = visit;
      await openStatic(visit);
      const before = await places(page);
      await visit.context.unroute("**/boot-*.js");
      await visit.open();
      assert.deepEqual(before, await places(page));
      assert.ok((await layoutShift(page)) < 0.05);
    });
  }
}

browserTest("a theme chosen before is there from the first paint", { colorScheme: "light" }, async (visit) => {
  const { page, context } = visit;
  await context.addInitScript(() => localStorage.setItem("reserve-runway.theme", "dark"));
  await openStatic(visit);
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
});

browserTest("nobody's own scenario opens on the answer of another", async (visit) => {
  const { page, context } = visit;
  await context.addInitScript(() => localStorage.setItem("reserve-runway.document", "{}"));
  await openStatic(visit);
  assert.equal(await page.locator(".headline__sentence:visible").count(), 0);
  assert.equal(await page.locator(".headline__question:visible").count(), 1);
});

browserTest(
  "a page without WebAssembly says so and keeps the answer",
  { expected: /wasm|WebAssembly|error|Failed/i },
  async ({ page, context, address }) => {
    await context.addInitScript(() => delete globalThis.WebAssembly);
    await page.goto(address);
    await page.waitForSelector('html[data-page="broken"]', { state: "attached" });
    await page.getByRole("alert").filter({ hasText: "WebAssembly" }).waitFor();
    assert.match(await page.locator(".headline:visible").innerText(), /17 of 31/);
    assert.equal(await page.getByText("Loading the calculator").isVisible(), false);
  },
);

/** How far things have moved since the page began to load, as Chromium counts it. */
function layoutShift(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
}
