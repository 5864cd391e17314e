// Pictures of charts: SVG and PNG, to a file and to the clipboard, in both directions of writing.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { browserTest } from "./harness.mjs";

const plain = (text) => text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const charts = ["chart-reserve", "chart-requests", "chart-income"];
const words = {
  en: { png: "Download PNG", svg: "Download SVG", copyPng: "Copy PNG", copySvg: "Copy SVG", source: /Source: Reserve Runway.*OHCHR/, scenario: /^Scenario: / },
  ar: { png: "تنزيل PNG", svg: "تنزيل SVG", copyPng: "نسخ PNG", copySvg: "نسخ SVG", source: /المصدر: Reserve Runway/, scenario: /^السيناريو: / },
};

/** Opens what makes a picture of a chart, and gives its part of the page. */
async function tools(page, chart) {
  const part = page.locator(`#${chart} .chart__picture`);
  await part.locator("summary").click();
  await part.locator(".picture").waitFor();
  return part;
}

/** Presses a button and gives the name and the bytes of the file that comes. */
async function file(page, part, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), part.getByRole("button", { name }).first().click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** What a picture says and holds, read by the browser's own parser. */
const parsed = (page, text) =>
  page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, "image/svg+xml");
    const all = [...root.querySelectorAll("*")];
    const attributes = [root, ...all].flatMap((part) => [...part.attributes]);
    const ids = new Set(all.map((part) => part.id));
    const used = attributes.map(({ value }) => /url\("?#([^")]+)"?\)/.exec(value)?.[1]).filter(Boolean);
    return {
      root: root.tagName,
      broken: root.querySelector("parsererror")?.textContent ?? null,
      title: root.querySelector("title")?.textContent,
      about: root.querySelector("desc")?.textContent,
      texts: [...root.querySelectorAll("text")].map((part) => part.textContent),
      kinds: [...new Set(all.map((part) => part.tagName))],
      references: attributes.filter(({ name, value }) => /href|src|style|class|^on/.test(name) || /url\((?!"?#)|https?:/.test(value.replace("http://www.w3.org/2000/svg", ""))).map(({ name, value }) => `${name}=${value}`),
      dangling: used.filter((id) => !ids.has(id)),
      fonts: root.getAttribute("font-family"),
      direction: root.getAttribute("direction"),
      ground: root.querySelector("rect").getAttribute("fill"),
      size: [Number(root.getAttribute("width")), Number(root.getAttribute("height"))],
    };
  }, text);

/** Width and height of a PNG, and how many colours a coarse grid of its points has. */
async function looked(page, bytes) {
  assert.deepEqual([...bytes.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const colours = await page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const found = new Set();
    for (let at = 0; at < data.length; at += 4) found.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
    return found.size;
  }, `data:image/png;base64,${bytes.toString("base64")}`);
  return { size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)], colours };
}

for (const lang of ["en", "ar"]) {
  browserTest(`each chart goes to a file, whole and standing alone (${lang})`, { colorScheme: "dark", acceptDownloads: true }, async ({ page, open }) => {
    await open(`?lang=${lang}`);
    const said = words[lang];
    for (const chart of charts) {
      const part = await tools(page, chart);
      const title = plain(await page.locator(`#${chart} .chart__title`).textContent());
      const sentence = plain(await page.locator(`#${chart} .chart__description`).textContent());
      const legend = (await page.locator(`#${chart} .chart__legend-entry`).allTextContents()).map(plain);

      const svg = await file(page, part, said.svg);
      const picture = await parsed(page, svg.bytes.toString("utf8"));
      assert.equal(picture.broken, null);
      assert.equal(picture.root, "svg");
      assert.equal(plain(picture.title), title);
      assert.ok(picture.about.includes(sentence.slice(0, 30)), picture.about);
      const all = plain(picture.texts.join(" "));
      for (const text of [title, sentence, ...legend]) assert.ok(all.includes(text), `“${text}” in “${all}”`);
      assert.match(all, said.source);
      assert.ok(picture.texts.some((text) => said.scenario.test(plain(text))), all);
      assert.deepEqual(picture.references, [], "nothing from elsewhere, no styles of the page");
      assert.deepEqual(picture.dangling, []);
      assert.match(picture.fonts, /system-ui|Segoe UI/);
      assert.equal(picture.direction, lang === "ar" ? "rtl" : "ltr");
      assert.equal(picture.ground, "rgb(255, 255, 255)", "as on paper, though the page is dark");
      assert.match(svg.name, / — .+\.svg$/);

      const png = await file(page, part, said.png);
      const { size, colours } = await looked(page, png.bytes);
      assert.deepEqual(size, picture.size.map((pixels) => pixels * 2));
      assert.ok(colours > 20, `${colours} colours`);
      assert.match(png.name, / — .+\.png$/);
    }
  });
}

browserTest("a picture is on a dark ground where that is asked for", { acceptDownloads: true }, async ({ page, open }) => {
  await open();
  const part = await tools(page, "chart-income");
  await part.locator("input[type=checkbox]").check();
  const svg = await file(page, part, "Download SVG");
  assert.equal((await parsed(page, svg.bytes.toString("utf8"))).ground, "rgb(23, 30, 37)");
});

browserTest("a picture goes to the clipboard", { permissions: ["clipboard-read", "clipboard-write"] }, async ({ page, open }) => {
  await open();
  const part = await tools(page, "chart-requests");
  const copied = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const bytes = async (kind) => [...new Uint8Array(await (await item.getType(kind)).arrayBuffer())];
      const kind = item.types.includes("image/png") ? "image/png" : "text/plain";
      return { types: item.types, bytes: await bytes(kind) };
    });
  await part.getByRole("button", { name: "Copy PNG" }).click();
  await part.getByText("Copied").waitFor();
  const png = await copied();
  assert.deepEqual(png.types, ["image/png"]);
  const { colours } = await looked(page, Buffer.from(png.bytes));
  assert.ok(colours > 20);
  await part.getByRole("button", { name: "Copy SVG" }).click();
  await part.getByText("Copied").waitFor();
  await page.waitForFunction(async () => (await navigator.clipboard.read())[0].types.includes("text/plain"));
  const svg = await copied();
  assert.match(Buffer.from(svg.bytes).toString("utf8"), /^<svg /);
});

browserTest("where the clipboard is refused, the file is offered", { acceptDownloads: true }, async ({ page, context, open }) => {
  await context.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
  });
  await open();
  const part = await tools(page, "chart-reserve");
  await part.getByRole("button", { name: "Copy PNG" }).click();
  await part.getByText(/does not let this page use the clipboard/).waitFor();
  const offered = part.locator(".picture__outcome");
  const png = await file(page, offered, "Download PNG");
  assert.match(png.name, /\.png$/);
});

browserTest("keys reach a picture, and the button says of which chart", async ({ page, open }) => {
  await open();
  const title = plain(await page.locator("#chart-income .chart__title").textContent());
  const summary = page.locator("#chart-income .chart__picture summary");
  assert.equal(await summary.getAttribute("aria-label"), `Picture of the chart “${title}”`);
  await summary.focus();
  await page.keyboard.press("Enter");
  await page.locator("#chart-income .picture").waitFor();
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Download PNG");
});

browserTest("a chart of scenarios side by side names them all", { acceptDownloads: true }, async ({ page, open }) => {
  await open("?view=compare");
  await page.locator("#compare-requests .chart__picture").waitFor();
  const part = await tools(page, "compare-requests");
  const svg = await file(page, part, "Download SVG");
  const { texts, dangling } = await parsed(page, svg.bytes.toString("utf8"));
  assert.ok(texts.some((text) => /^Scenarios: .+ and .+/.test(plain(text))), texts.join(" | "));
  assert.deepEqual(dangling, []);
});
