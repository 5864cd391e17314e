// Pictures of the page for people to look at, at every width, in both schemes and both directions of writing.
// No test: after `cargo xtask build`, `node tests/browser/screenshots.mjs [part of a name …]` writes the pictures to
// target/screenshots/.

import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launchBrowser, openLive, serveSite } from "./site.mjs";

const folder = fileURLToPath(new URL("../../target/screenshots/", import.meta.url));
const wanted = process.argv.slice(2);

const sizes = { 1440: 900, 1024: 768, 768: 1024, 390: 844 };
const views = [];
for (const locale of ["en-GB", "ar"]) {
  const language = locale.slice(0, 2);
  for (const colorScheme of ["light", "dark"]) {
    for (const [width, height] of Object.entries(sizes)) {
      const viewport = { width: Number(width), height };
      const name = `${language}-${colorScheme}-${width}`;
      views.push({ name, locale, colorScheme, viewport });
    }
  }
  const viewport = { width: 1440, height: 900 };
  views.push(
    { name: `${language}-forced-colours`, locale, viewport, forcedColors: "active", colorScheme: "dark" },
    { name: `${language}-more-contrast`, locale, viewport, contrast: "more" },
    // What 200 % zoom leaves of a laptop's screen.
    { name: `${language}-zoom-200`, locale, viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
    { name: `${language}-print`, locale, viewport, paper: "A4" },
  );
}

mkdirSync(folder, { recursive: true });
const site = await serveSite();
const browser = await launchBrowser();
for (const view of views.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)))) {
  await picture(view);
  console.log(view.name);
}
await browser.close();
site.stop();

async function picture({ name, paper, ...options }) {
  const context = await browser.newContext({ timezoneId: "UTC", serviceWorkers: "block", ...options });
  const page = await context.newPage();
  await openLive(page, site.address);
  if (paper) await page.pdf({ path: `${folder}${name}.pdf`, format: paper, preferCSSPageSize: true });
  else await capture(page, name);
  await context.close();
}

/** The screen as it opens, the whole page, and the screen scrolled by one height: what is held in sight then. */
async function capture(page, name) {
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.screenshot({ path: `${folder}${name}-whole.png`, fullPage: true });
  await page.mouse.wheel(0, page.viewportSize().height * 1.5);
  await page.waitForTimeout(100);
  await page.screenshot({ path: `${folder}${name}-scrolled.png` });
}
