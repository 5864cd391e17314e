// What is on paper: the pages that Chromium prints, read and looked at with the tools of Poppler. No test by itself.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import jsqr from "jsqr";

export const plain = (text) => text.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
/** Where words stand apart is for the eye: a file has it or not. */
export const squeezed = (text) => plain(text).replaceAll(" ", "");
export const has = (text, words) => text.includes(squeezed(words));
const poppler = (program, ...words) => execFileSync(program, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/** What the page gives on paper: its pages as texts, and what the tests ask of the file. */
export async function paper(page, t, format = "A4") {
  // A person does not print while the page still draws.
  await page.evaluate(() => new Promise((drawn) => requestIdleCallback(drawn)));
  const folder = mkdtempSync(join(tmpdir(), "paper-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "page.pdf");
  await page.pdf({ path: file, format });
  const texts = poppler("pdftotext", file, "-").split("\f").slice(0, -1).map(squeezed);
  return { file, texts, count: Number(/^Pages:\s+(\d+)/m.exec(poppler("pdfinfo", file))[1]) };
}

/** The greys of a page of paper: width, height, and a byte a point. */
export function greys(file, number, dotsAnInch) {
  const bytes = execFileSync("pdftoppm", ["-r", String(dotsAnInch), "-gray", "-f", String(number), "-l", String(number), file], { maxBuffer: 1 << 28 });
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 32).toString("latin1"));
  return { width: Number(width), height: Number(height), points: bytes.subarray(head.length) };
}

/** How tall a word stands on the first page, in points: what is wider than paper makes the browser shrink everything. */
export function height(file, word) {
  const words = poppler("pdftotext", "-bbox", "-f", "1", "-l", "1", file, "-");
  const [, top, bottom] = new RegExp(`yMin="([\\d.]+)" xMax="[\\d.]+" yMax="([\\d.]+)">${word}<`).exec(words);
  return bottom - top;
}

/** What a camera reads on a page of paper, held over one part of it after the other. */
export function readCodes(file, number) {
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
export function holdsItsFonts(file) {
  const fonts = poppler("pdffonts", file).split("\n").slice(2).filter(Boolean);
  assert.ok(fonts.length > 0);
  for (const font of fonts) assert.match(font, /\s+yes\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/, "each font is in the file");
}

/** Each page says its number and the scenario. */
export function numbersItsPages({ texts, count }, line) {
  assert.equal(texts.length, count);
  texts.forEach((text, index) => {
    const number = [`${index + 1}/${count}`, `${count}/${index + 1}`];
    assert.ok(number.some((number) => text.includes(number)), `page ${index + 1} has its number: ${text.slice(-120)}`);
    assert.ok(has(text, line), `page ${index + 1} says whose it is: ${text.slice(-120)}`);
  });
}

/** The title of each chart, and how often each label of its drawing stands there. */
export const charts = (page) =>
  page.locator("figure.chart").evaluateAll((figures) =>
    figures.map((figure) => ({
      title: figure.querySelector(".chart__title").textContent,
      labels: [...figure.querySelectorAll("svg.chart__drawing text, .chart__legend-entry")].map((label) => label.textContent),
    })),
  );

/** Each chart stands on one page, from its title to the last of its labels and its legend. */
export function cutsNoChart(texts, drawn) {
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
