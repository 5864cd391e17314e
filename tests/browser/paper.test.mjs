// Paper: what the browser prints, on A4 and Letter.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { browserTest } from "./harness.mjs";
import { charts, cutsNoChart, greys, has, height, holdsItsFonts, numbersItsPages, paper, plain, readCodes, squeezed } from "./paper.mjs";

const link = (name) => readFileSync(new URL(`../links/v1/${name}.link`, import.meta.url), "utf8").trim();

/** Says `print` of what the page shows when the browser is asked to print. */
const watchPrinting = (page) =>
  page.addInitScript(() => {
    window.printed = [];
    window.print = () => window.printed.push([...document.querySelectorAll(".paper-foot .qr-code")].length);
  });

/** Loads the annex, without which a browser's own menu prints the bare screen, and gives the link of the scenario. */
async function withAnnex(page) {
  await page.locator(".app-header__tools").getByRole("button", { name: /Share|مشاركة/ }).click();
  const link = await page.locator("#sharing-link").inputValue();
  await page.locator("dialog[open]").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog[open]").waitFor({ state: "detached" });
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
