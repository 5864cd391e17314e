// axe-core finds nothing to mend, in either direction of writing, scheme and width; and what axe cannot see:
// everything is reachable at 200 % zoom, and nothing is written across the edge of a phone.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { browserTest } from "./harness.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const laptop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

const views = [
  { locale: "en-GB", colorScheme: "light", viewport: laptop },
  { locale: "en-GB", colorScheme: "dark", viewport: phone },
  { locale: "ar", colorScheme: "dark", viewport: laptop },
  { locale: "ar", colorScheme: "light", viewport: phone },
];

for (const view of views) {
  const { locale, colorScheme, viewport } = view;
  browserTest(`axe finds nothing: ${locale}, ${colorScheme}, ${viewport.width} px`, view, async ({ page, open }) => {
    await open();
    assert.deepEqual(await findings(page), []);
    await openEverything(page);
    assert.deepEqual(await findings(page), [], "with every part of the page open");
  });
}

for (const viewport of [laptop, { width: 1024, height: 768 }, { width: 768, height: 1024 }, phone, { width: 320, height: 640 }]) {
  for (const locale of ["en-GB", "ar"]) {
    browserTest(`nothing is wider than the screen: ${locale}, ${viewport.width} px`, { locale, viewport }, async ({ page, open }) => {
      await open();
      await openEverything(page);
      const { clientWidth, scrollWidth } = await page.evaluate(() => ({
        clientWidth: document.documentElement.clientWidth,
        scrollWidth: document.documentElement.scrollWidth,
      }));
      assert.ok(scrollWidth <= clientWidth, `${scrollWidth} px of content on ${clientWidth} px`);
    });
  }
}

async function findings(page) {
  // Evaluated, not added as a script: the policy of the page allows no other script.
  await page.evaluate(axe);
  // No preload: it copies style sheets into the page, which the policy refuses.
  const { violations } = await page.evaluate(() => globalThis.axe.run({ preload: false }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("\n")}`);
}

async function openEverything(page) {
  await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
}
