// Paper: what the browser prints, on A4 and Letter, read and looked at as PDF with the tools of Poppler.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import jsqr from "jsqr";
import { browserTest } from "./harness.mjs";

const plain = (text) => text.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
/** Where words stand apart is for the eye: a file has it or not. */
const squeezed = (text) => plain(text).replaceAll(" ", "");
const has = (text, words) => text.includes(squeezed(words));
const link = (name) => readFileSync(new URL(`../links/v1/${name}.link`, import.meta.url), "utf8").trim();
const poppler = (program, ...words) => execFileSync(program, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/** Says `print` of what the page shows when the browser is asked to print. */
const watchPrinting = (page) =>
  page.addInitScript(() => {
    window.printed = [];
    window.print = () => window.printed.push([...document.querySelectorAll(".paper-foot .qr-code")].length);
  });

/** What the page gives on paper: its pages as texts, and what the tests ask of the file. */
async function paper(page, t, format = "A4") {
  const folder = mkdtempSync(join(tmpdir(), "paper-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "page.pdf");
  await page.pdf({ path: file, format });
  const texts = poppler("pdftotext", file, "-").split("\f").slice(0, -1).map(squeezed);
  return { file, texts, count: Number(/^Pages:\s+(\d+)/m.exec(poppler("pdfinfo", file))[1]) };
}

/** The greys of a page of paper: width, height, and a byte a point. */
function greys(file, number, dotsAnInch) {
  const bytes = execFileSync("pdftoppm", ["-r", String(dotsAnInch), "-gray", "-f", String(number), "-l", String(number), file], { maxBuffer: 1 << 28 });
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 32).toString("latin1"));
  return { width: Number(width), height: Number(height), points: bytes.subarray(head.length) };
}

/** How tall a word stands on the first page, in points: what is wider than paper makes the browser shrink everything. */
function height(file, word) {
  const words = poppler("pdftotext", "-bbox", "-f", "1", "-l", "1", file, "-");
  const [, top, bottom] = new RegExp(`yMin="([\\d.]+)" xMax="[\\d.]+" yMax="([\\d.]+)">${word}<`).exec(words);
  return bottom - top;
}

/** What a camera reads on a page of paper, held over one part of it after the other. */
function readCodes(file, number) {
  const { width, height, points } = greys(file, number, 250);
  const [across, down] = [Math.floor(width / 2), Math.floor(height / 4)];
  const read = new Set();
  for (const left of [0, width - across]) {
    for (let top = 0; top + down <= height; top += Math.floor(down / 3)) {
      const seen = new Uint8ClampedArray(across * down * 4).fill(255);
      for (let at = 0; at < across * down; at += 1) {
        const grey = points[(top + Math.floor(at / across)) * width + left + (at % across)];
        seen.fill(grey, 4 * at, 4 * at + 3);
      }
      const code = jsqr(seen, across, down);
      if (code?.data) read.add(code.data);
    }
  }
  return [...read];
}

/** Every font is in the file. */
function holdsItsFonts(file) {
  const fonts = poppler("pdffonts", file).split("\n").slice(2).filter(Boolean);
  assert.ok(fonts.length > 0);
  for (const font of fonts) assert.match(font, /\s+yes\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/, "each font is in the file");
}

/** Each page says its number and the scenario. */
function numbersItsPages({ texts, count }, line) {
  assert.equal(texts.length, count);
  texts.forEach((text, index) => {
    const number = [`${index + 1}/${count}`, `${count}/${index + 1}`];
    assert.ok(number.some((number) => text.includes(number)), `page ${index + 1} has its number: ${text.slice(-120)}`);
    assert.ok(has(text, line), `page ${index + 1} says whose it is: ${text.slice(-120)}`);
  });
}

/** The title of each chart, and how often each label of its drawing stands there. */
const charts = (page) =>
  page.locator("figure.chart").evaluateAll((figures) =>
    figures.map((figure) => ({
      title: figure.querySelector(".chart__title").textContent,
      labels: [...figure.querySelectorAll("svg.chart__drawing text, .chart__legend-entry")].map((label) => label.textContent),
    })),
  );

/** Each chart stands on one page, from its title to the last of its labels and its legend. */
function cutsNoChart(texts, drawn) {
  const pages = texts.map(squeezed);
  const needed = pages.map(() => new Map());
  for (const { title, labels } of drawn) {
    // Before the charts, the answer may say the same.
    const at = pages.findLastIndex((text) => text.includes(squeezed(title)));
    assert.ok(at >= 0, `on paper: ${title}`);
    for (const label of labels.map(squeezed)) needed[at].set(label, (needed[at].get(label) ?? 0) + 1);
  }
  needed.forEach((labels, at) => {
    for (const [label, times] of labels) {
      const found = pages[at].split(label).length - 1;
      assert.ok(found >= times, `page ${at + 1} has “${label}” ${times} times with its charts, not ${found}`);
    }
  });
}

/** Loads the annex, without which a browser's own menu prints the bare screen, and gives the link of the scenario. */
async function withAnnex(page) {
  await page.locator(".app-header__tools").getByRole("button", { name: /Share|مشاركة/ }).click();
  const link = await page.locator("#sharing-link").inputValue();
  await page.keyboard.press("Escape");
  return link;
}

const NAMES = { en: "The 2024 contributors give the same again", ar: "يقدم المتبرعون في عام 2024 المبالغ نفسها مجددًا" };

for (const format of ["A4", "Letter"]) {
  browserTest(`the workbench on ${format}: the scenario, its figures, its charts whole, its inputs as values`, async ({ page, open, t }) => {
    await open();
    await withAnnex(page);
    const sentence = plain(await page.locator(".headline__sentence").textContent());
    const printed = await paper(page, t, format);
    const { texts, count, file } = printed;
    const all = texts.join("");
    assert.ok(count >= 4 && count <= 6, `${count} pages`);
    assert.ok(has(texts[0], NAMES.en));
    assert.ok(has(texts[0], "Figures as of the end of December 2024, projected to the end of December 2029."));
    // The first letter of the sentence stands apart where it is overhung by the next.
    assert.ok(has(texts[0], sentence.split(",")[1]), texts[0]);
    for (const value of ["Canada", "36,256.27", "June 2025", "41,935.48", "Protect the reserve"]) assert.ok(has(all, value), value);
    assert.ok(has(all, "report of the Office of the United Nations High Commissioner for Human Rights"));
    for (const control of ["Add a pledge", "Share link", "Undo", "Workbench", "Compare", "Picture of this chart", "Show beside", "Nothing you type"]) {
      assert.ok(!has(all, control), `no control on paper: ${control}`);
    }
    numbersItsPages(printed, `Reserve Runway: ${NAMES.en}`);
    holdsItsFonts(file);
    cutsNoChart(texts, await charts(page));
  });
}

browserTest("the workbench in Arabic, on paper too", { locale: "ar" }, async ({ page, open, t }) => {
  await open("?lang=ar");
  const way = await withAnnex(page);
  const printed = await paper(page, t);
  holdsItsFonts(printed.file);
  assert.ok(has(printed.texts.join(""), "36,256.27"));
  for (const [index, text] of printed.texts.entries()) {
    assert.ok([`${printed.count}/${index + 1}`, `${index + 1}/${printed.count}`].some((number) => text.includes(number)), text.slice(-80));
  }
  const codes = [printed.count - 1, printed.count].flatMap((number) => readCodes(printed.file, number));
  assert.deepEqual(codes, [way]);
});

browserTest("the code on paper is the link, and the link opens what was printed", async ({ page, open, t, context, address }) => {
  await open(`#s=${link("contributors_26")}`);
  await page.locator(".app-header__tools").waitFor();
  await withAnnex(page);
  const sentence = await page.locator(".headline__sentence").textContent();
  const { file, texts, count } = await paper(page, t);
  assert.ok(has(texts[0], "Twenty-six contributors"));
  const [read] = readCodes(file, count);
  assert.equal(read, `${address}#s=${link("contributors_26")}`);
  const other = await context.newPage();
  await other.goto(read);
  await other.locator(".headline__sentence", { hasText: sentence }).waitFor();
  await other.close();
});

browserTest("what is dark on a screen is as light on paper as the rest", { colorScheme: "dark" }, async ({ page, open, t }) => {
  await open("?theme=dark");
  await withAnnex(page);
  const dark = await paper(page, t);
  await page.emulateMedia({ colorScheme: "light" });
  await page.locator("#theme").selectOption("light");
  const light = await paper(page, t);
  assert.equal(dark.count, light.count);
  for (let number = 1; number <= dark.count; number += 1) {
    const [one, other] = [greys(dark.file, number, 40), greys(light.file, number, 40)];
    assert.ok(one.points.equals(other.points), `page ${number} is the same`);
    const ground = one.points.filter((grey) => grey > 250).length / one.points.length;
    assert.ok(ground > 0.7, `page ${number} is ink on white`);
  }
});

browserTest("a chart is drawn as wide as paper, from a narrow screen and a wide one", async ({ page, open }) => {
  const widths = async () => {
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const drawn = await page.locator(".chart__drawing").evaluateAll((all) => all.map((svg) => Number(svg.getAttribute("width"))));
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    return drawn;
  };
  await open();
  await page.waitForTimeout(300);
  assert.deepEqual(await widths(), [688, 330, 330]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForTimeout(300);
  assert.deepEqual(await widths(), [688, 330, 330]);
  await page.waitForFunction(() => document.querySelector(".chart__drawing").getAttribute("width") < 390);
});

browserTest("a long table says its heads on each page and cuts no row", async ({ page, open, t }) => {
  await open(`#s=${link("contributors_26")}`);
  await page.locator(".headline").waitFor();
  const months = page.locator(".ledger .lazy-details");
  await months.locator("summary").click();
  await months.locator("table").waitFor();
  const rows = (await months.locator("tbody th").allTextContents()).map(squeezed);
  const last = squeezed(await months.locator("thead th").last().textContent());
  const { texts } = await paper(page, t);
  const withMonths = texts.filter((text) => rows.slice(24).some((row) => text.includes(row)));
  assert.ok(withMonths.length >= 2, "the table goes over pages");
  for (const text of withMonths) assert.ok(text.includes(last), "the head stands on each page");
  for (const row of rows) assert.ok(texts.some((text) => text.includes(row)), row);
});

browserTest("twenty years stand on their side, and nothing else gets smaller for them", async ({ page, open, t }) => {
  await open();
  await withAnnex(page);
  const usual = await paper(page, t);
  await page.locator("#field-years").fill("20");
  await page.locator("#field-years").press("Tab");
  await page.locator(".ledger thead th", { hasText: "2044" }).waitFor();
  const { file, texts } = await paper(page, t);
  assert.equal(height(file, "Figures").toFixed(1), height(usual.file, "Figures").toFixed(1));
  const table = texts.find((text) => text.includes("2044") && text.includes("2034") && text.includes("Ledger"));
  assert.ok(table, "the table of all years stands on one page with its title");
});

browserTest("side by side: each scenario with its name and its way back, its charts whole", async ({ page, open, t }) => {
  await open("?view=compare");
  await page.locator("figure.chart").first().waitFor();
  const printed = await paper(page, t);
  const { file, texts, count } = printed;
  cutsNoChart(texts, await charts(page));
  holdsItsFonts(file);
  assert.ok(has(texts[0], "Requests met, all years"), "the figures begin on the first page");
  const all = texts.join("");
  assert.equal(all.split(squeezed("This link holds the whole scenario")).length - 1, 2);
  for (const control of ["Remove", "Add a scenario", "CSV"]) assert.ok(!has(all, control), control);
  numbersItsPages(printed, "Reserve Runway");
  assert.deepEqual(readCodes(file, count), [await withAnnex(page)], "both are the same scenario so far");
});

for (const view of ["ask", "odds"]) {
  browserTest(`${view} on paper: no chart is cut, and it says whose it is`, async ({ page, open, t }) => {
    await open(`?view=${view}`);
    await page.locator("figure.chart").first().waitFor();
    await page.waitForTimeout(1_500);
    const printed = await paper(page, t);
    cutsNoChart(printed.texts, await charts(page));
    numbersItsPages(printed, `Reserve Runway: ${NAMES.en}`);
  });
}

for (const [format, lang] of [["A4", "en"], ["Letter", "ar"]]) {
  browserTest(`a briefing on ${format} (${lang}): what its reader sees, without what a reader changes, and its code`, { colorScheme: "dark" }, async ({ page, open, t, address }) => {
    const asked = `?view=briefing&lang=${lang}&parts=finding,figures,reserve,requests,income,years,sources,link&controls=gift#s=${link("repeat_2024")}`;
    await open(asked);
    await page.locator("figure.chart").nth(2).waitFor();
    const printed = await paper(page, t, format);
    const { file, texts, count } = printed;
    assert.ok(count >= 3 && count <= 5, `${count} pages`);
    holdsItsFonts(file);
    const words = squeezed(await page.locator(".briefing__question").textContent());
    assert.ok(!texts.join("").includes(words), "nothing to fill in");
    if (lang === "en") {
      cutsNoChart(texts, await charts(page));
      numbersItsPages(printed, `Reserve Runway: ${plain(await page.locator(".briefing__title").textContent())}`);
    }
    const [read] = readCodes(file, count);
    assert.ok(read.startsWith(`${address}?view=briefing`) && read.endsWith(link("repeat_2024")), read);
  });
}

browserTest("a link too long for a code is not printed, and paper says so", async ({ page, open, t }) => {
  await open(`#s=${link("greatest_values")}`);
  await page.locator(".headline").waitFor();
  await withAnnex(page);
  const { texts, file, count } = await paper(page, t);
  assert.ok(has(texts.at(-1), "The link of this scenario is too long for paper"));
  assert.ok(!texts.join("").includes("#s="));
  assert.deepEqual(readCodes(file, count), []);
});

browserTest("Ctrl and P brings what only paper shows before it prints", async ({ page, open }) => {
  await watchPrinting(page);
  await open();
  await page.keyboard.press("Control+p");
  await page.waitForFunction(() => window.printed.length === 1);
  assert.deepEqual(await page.evaluate(() => window.printed), [1]);
  assert.equal(await page.locator(".paper-foot").isVisible(), false, "not on the screen");
});

browserTest("Ctrl and P prints where the annex does not come", { expected: /annex|Failed to fetch|TypeError|net::ERR/ }, async ({ page, open }) => {
  await watchPrinting(page);
  await page.route("**/*-split_annex.wasm", (route) => route.abort());
  await open();
  await page.keyboard.press("Control+p");
  await page.waitForFunction(() => window.printed.length === 1);
  assert.deepEqual(await page.evaluate(() => window.printed), [0]);
});

browserTest("Print among the ways to share prints the page below, each time", async ({ page, open }) => {
  await watchPrinting(page);
  await open();
  await page.locator(".app-header__tools").getByRole("button", { name: "Share" }).click();
  for (const times of [1, 2]) {
    await page.getByRole("button", { name: "Print" }).click();
    await page.waitForFunction((times) => window.printed.length === times, times);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  }
  assert.deepEqual(await page.evaluate(() => window.printed), [1, 1]);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("dialog[open]").isVisible(), false, "the dialog is not on paper");
  assert.equal(await page.locator(".headline").isVisible(), true);
});
