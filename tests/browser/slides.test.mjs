// Slides: the file that the page saves, opened and drawn by LibreOffice.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openedArchive } from "./archive.mjs";
import { browserTest } from "./harness.mjs";

const plain = (text) => text.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const run = (program, ...words) => execFileSync(program, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/** The slides that a button saves. */
async function saved(page) {
  const download = page.waitForEvent("download");
  await page.locator(".slides-button").click();
  const file = await download;
  await page.locator(".slides-charts").waitFor({ state: "detached" });
  assert.match(file.suggestedFilename(), /\.pptx$/);
  return readFileSync(await file.path());
}

/** The parts of a presentation that the tests look at. */
function parts(bytes) {
  const archive = openedArchive(bytes);
  const all = (folder) => {
    const number = (name) => Number(/\d+/.exec(name)[0]);
    const names = archive.names.filter((name) => new RegExp(`^ppt/${folder}/[^/]+\\.xml$`).test(name));
    return names.toSorted((one, other) => number(one) - number(other)).map((name) => archive.text(name));
  };
  return { slides: all("slides"), notes: all("notesSlides"), names: archive.names };
}

/** What a part says, without its elements. */
const said = (part) => plain(part.replace(/<\/a:p>/g, " ").replace(/<[^>]+>/g, "").replaceAll("&amp;", "&").replaceAll("&quot;", '"'));

/** Has LibreOffice draw slides: the text of each, and each as grey points. */
function drawn(bytes, t) {
  const folder = mkdtempSync(join(tmpdir(), "slides-"));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "briefing.pptx"), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  run(process.env.SOFFICE ?? "soffice", profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, join(folder, "briefing.pptx"));
  const pdf = join(folder, "briefing.pdf");
  run("pdftoppm", "-r", "50", "-png", pdf, join(folder, "slide"));
  run("pdftoppm", "-r", "50", "-gray", pdf, join(folder, "grey"));
  const files = (end) => readdirSync(folder).filter((name) => name.endsWith(end)).toSorted();
  const texts = run("pdftotext", "-layout", pdf, "-").split("\f").slice(0, -1).map(plain);
  return { texts, pictures: files(".png").length, greys: files(".pgm").map((name) => readFileSync(join(folder, name))) };
}

/** How much of a slide below its title is drawn on. */
function inked(grey) {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(grey.subarray(0, 32).toString("latin1"));
  const below = grey.subarray(head.length + Math.floor(Number(height) * 0.35) * Number(width));
  return below.filter((point) => point < 200).length / below.length;
}

browserTest("a briefing is saved as slides with its charts, its table, its sources and notes", { viewport: { width: 1280, height: 900 } }, async ({ page, open, t }) => {
  await open();
  const sentence = plain(await page.locator(".headline__sentence").innerText());
  const title = plain(await page.locator("#chart-reserve .chart__title").innerText());
  await page.locator(".app-header__tools").getByRole("button", { name: "Share" }).click();
  const bytes = await saved(page);
  await page.getByText("Saved.").waitFor();
  const { slides, notes, names } = parts(bytes);
  assert.ok(said(slides[1]).includes(sentence), said(slides[1]));
  const pictures = slides.flatMap((slide) => [...slide.matchAll(/<p:cNvPr [^>]*descr="([^"]*)"\/><p:cNvPicPr>/g)]).map((match) => plain(match[1]));
  assert.equal(pictures.length, 2, "the charts that a briefing shows of itself");
  assert.ok(pictures[0].includes(title), pictures[0]);
  assert.equal(names.filter((name) => name.endsWith(".png")).length, 2);
  assert.ok(slides.some((slide) => slide.includes("<a:tbl>") && slide.includes("US$1,199,655.35")), "to the cent");
  assert.equal(notes.length, slides.length);
  assert.match(said(notes[0]), /Figures come from the report.*http\S+view=briefing\S+#s=/);
  assert.match(said(notes[2]), /Opening balance|opening balance/, "the working of the figures");
  assert.ok(slides.every((slide) => !/[\u2066-\u2069]/.test(slide)), "no marks that older programs show");

  const { texts, greys, pictures: count } = drawn(bytes, t);
  assert.equal(texts.length, slides.length);
  assert.equal(count, slides.length);
  assert.ok(texts[1].includes(sentence.slice(0, 40)), texts[1]);
  assert.ok(texts.some((text) => text.includes("Closing balance") && text.includes("US$669,443.72")), texts.join("\n"));
  const charts = slides.flatMap((slide, index) => (slide.includes("<p:pic>") ? [greys[index]] : []));
  for (const chart of charts) assert.ok(inked(chart) > 0.01, `${inked(chart)} of the slide is drawn on`);

  assert.ok(bytes.equals(await saved(page)), "the same briefing gives the same file");
});

browserTest("Arabic slides run from right to left, from a phone as from a desk", { locale: "ar", viewport: { width: 390, height: 844 } }, async ({ page, open, t }) => {
  await open("?view=briefing");
  for (const part of ["income", "requests"]) await page.locator(`#briefing-shows-${part}`).click();
  const bytes = await saved(page);
  const { slides } = parts(bytes);
  assert.ok(slides.every((slide) => !/ lang="(?!ar-SA")/.test(slide)));
  assert.ok(slides.some((slide) => /<a:tblPr rtl="1"/.test(slide)));
  const sizes = slides.flatMap((slide) => [.../<p:pic>.*<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(slide)?.slice(1).map(Number) ?? []]);
  assert.equal(sizes.length, 4, "reserve and income, not requests");
  assert.ok(sizes[0] > 1.5 * sizes[1], `charts are drawn in the width of a slide: ${sizes}`);
  const { texts, greys } = drawn(bytes, t);
  assert.equal(texts.length, slides.length);
  assert.ok(texts.some((text) => text.includes("1,199,655.35")), texts.join("\n"));
  slides.forEach((slide, index) => slide.includes("<p:pic>") && assert.ok(inked(greys[index]) > 0.01));
});
