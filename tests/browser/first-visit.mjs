// What a first visit loads, compressed as a careful host compresses it, and whether that stays within the budget.

import { brotliCompressSync, constants } from "node:zlib";
import { launchBrowser, openLive, serveSite } from "./site.mjs";

const BUDGET = 300_000;
const LOCALES = ["en", "ar"];

const site = await serveSite();
const browser = await launchBrowser();
for (const locale of LOCALES) {
  const total = await firstVisit(locale);
  if (total > BUDGET) {
    console.error(`A first visit may load ${count(BUDGET)} bytes.`);
    process.exitCode = 1;
  }
}
await browser.close();
site.stop();

async function firstVisit(locale) {
  const context = await browser.newContext({ locale, serviceWorkers: "block" });
  const page = await context.newPage();
  const answers = new Map();
  page.on("response", (response) => answers.set(response.url(), response));
  await openLive(page, site.address);
  await page.waitForLoadState("networkidle");
  const sizes = await Promise.all([...answers.values()].map(size));
  await context.close();
  return print(locale, sizes);
}

async function size(response) {
  const body = await response.body();
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return { name: new URL(response.url()).pathname, raw: body.length, sent: brotliCompressSync(body, quality).length };
}

function print(locale, sizes) {
  const loaded = sizes.filter(({ raw }) => raw > 0).sort((a, b) => b.sent - a.sent);
  const total = loaded.reduce((sum, { sent }) => sum + sent, 0);
  console.log(`\nFirst visit (${locale}), bytes\n${row("raw", "Brotli", "")}`);
  for (const { name, raw, sent } of loaded) console.log(row(count(raw), count(sent), name));
  console.log(row("", count(total), `of ${count(BUDGET)}`));
  return total;
}

function row(raw, sent, name) {
  return `${raw.padStart(12)}${sent.padStart(12)}  ${name}`;
}

function count(bytes) {
  return bytes.toLocaleString("en");
}
