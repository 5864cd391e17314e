// The queue of requests from end to end: what an empty one offers, order by mouse and by keys, the line in each year,
// what the parts add up to, and ten thousand rows.

import assert from "node:assert/strict";
import { browserTest } from "./harness.mjs";

/** What is read of a part of the page, without the marks that only order writing directions. */
const plain = (text) => text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const read = async (page, part) => plain((await page.locator(part).allTextContents()).join(" "));
const titles = (page) => page.locator(".request [data-column=title]").evaluateAll((cells) => cells.map((cell) => cell.value));
const focused = (page) => page.evaluate(() => document.activeElement.id);
/** The line of the only year, or of one by its label. */
const line = (page, year = "") => read(page, `.queue__line:has-text("${year}")`);

/** Waits until a function of the page's rows holds. */
const hasTitles = (page, wanted) =>
  page.waitForFunction(
    (wanted) => [...document.querySelectorAll(".request [data-column=title]")].map((cell) => cell.value).join() === wanted,
    wanted.join(),
  );

async function chooseQueue(page) {
  await page.locator("label[for=field-demand-kind-queue]").click();
  await page.locator(".queue").waitFor();
}

/** A queue with these requests: title and amount. What is typed stays where it is typed, whatever comes and goes around it. */
async function fill(page, requests) {
  await chooseQueue(page);
  for (const [index, [title, amount]] of requests.entries()) {
    await page.locator(".queue__add").click();
    await page.waitForFunction((count) => document.querySelectorAll(".request").length === count, index + 1);
    await page.waitForFunction(() => document.activeElement.dataset.column === "title");
    await page.keyboard.type(title);
    await page.keyboard.press("Tab");
    await page.keyboard.type(amount);
    await page.keyboard.press("Tab");
  }
  const amounts = page.locator(".request [data-column=amount]");
  const typed = (await amounts.evaluateAll((cells) => cells.map((cell) => cell.value))).map((text) => text.replace(/\D/g, ""));
  assert.deepEqual(typed, requests.map(([, amount]) => amount));
}

/** The id of the row with this title. */
const rowOf = (page, title) =>
  page.locator(".request [data-column=title]").evaluateAll(
    (cells, title) => cells.find((cell) => cell.value === title).closest("[data-row]").dataset.row,
    title,
  );
const handle = async (page, title) => page.locator(`#request-${await rowOf(page, title)}-handle`);

/** Drags a request by its handle to the upper or lower half of another one. */
async function drag(page, title, { to, below }) {
  const from = await (await handle(page, title)).boundingBox();
  const row = await page.locator(`[data-row="${await rowOf(page, to)}"]`).boundingBox();
  const y = row.y + row.height * (below ? 0.8 : 0.2);
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2, y, { steps: 5 });
  return y;
}

const abc = [["A", "40000"], ["B", "50000"], ["C", "60000"], ["D", "70000"]];

browserTest("an empty queue begins with the average requests, and every figure stays", async ({ page, open }) => {
  await open();
  const before = await read(page, ".headline__sentence");
  await chooseQueue(page);
  assert.match(await read(page, ".queue__empty"), /155 average requests assumed/);
  await page.locator(".queue__begin").click();
  await page.locator(".request").first().waitFor();
  assert.equal((await titles(page))[0], "Assumed request 1, 2025");
  assert.equal(await read(page, ".headline__sentence"), before);
  assert.match(await line(page, 2025), /17 of 31 requests are met.*US\$72,109\.39 more from January 2025/);
  assert.match(await read(page, ".queue__totals"), /57 of 155 requests are met/);
});

browserTest("a request is dragged above another one, with a mark where it would go", async ({ page, open }) => {
  await open();
  await fill(page, abc);
  await drag(page, "C", { to: "A", below: false });
  const target = `[data-row="${await rowOf(page, "A")}"]`;
  await page.locator(`${target}.request--drop-above`).waitFor();
  assert.deepEqual(await titles(page), ["A", "B", "C", "D"], "nothing moves while it is dragged");
  await page.mouse.up();
  await hasTitles(page, ["C", "A", "B", "D"]);
  assert.equal(await focused(page), `request-${await rowOf(page, "C")}-handle`);
  await drag(page, "C", { to: "D", below: true });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  assert.deepEqual(await titles(page), ["C", "A", "B", "D"], "Escape lets go");
  await page.keyboard.press("Control+z");
  await hasTitles(page, ["A", "B", "C", "D"]);
});

for (const [where, viewport] of [["the inputs scroll by themselves", { width: 1440, height: 900 }], ["the page scrolls", { width: 390, height: 700 }]]) {
  browserTest(`a request held at the edge goes on where ${where}`, { viewport }, async ({ page, open }) => {
    await open();
    await chooseQueue(page);
    await page.locator(".queue__begin").click();
    const grip = page.locator(".request__handle").first();
    await grip.scrollIntoViewIfNeeded();
    const { x, y } = await grip.boundingBox();
    await page.mouse.move(x + 5, y + 5);
    await page.mouse.down();
    await page.mouse.move(x + 5, viewport.height - 10, { steps: 4 });
    // The pointer rests; the list goes by under it.
    await page.waitForFunction(() => {
      const marked = document.querySelector(".request--drop-below, .request--drop-above");
      return Number(marked?.querySelector(".request__place").textContent) >= 28;
    });
    await page.mouse.up();
    await page.waitForFunction(() => document.querySelector(".request [data-column=title]").value === "Assumed request 2, 2025");
  });
}

browserTest("a finger drags a request, from right to left as well", { hasTouch: true, locale: "ar", viewport: { width: 390, height: 844 } }, async ({ page, context, open }) => {
  await open();
  await fill(page, abc);
  const grip = await handle(page, "A");
  await grip.scrollIntoViewIfNeeded();
  const from = await grip.boundingBox();
  const row = await page.locator(`[data-row="${await rowOf(page, "B")}"]`).boundingBox();
  const touch = await context.newCDPSession(page);
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
  const send = (type, touchPoints) => touch.send("Input.dispatchTouchEvent", { type, touchPoints });
  await send("touchStart", [{ x, y }]);
  for (const step of [0.3, 0.6, 1]) await send("touchMove", [{ x, y: y + (row.y + row.height * 0.9 - y) * step }]);
  await page.locator(".request--drop-below").waitFor();
  await send("touchEnd", []);
  await hasTitles(page, ["B", "A", "C", "D"]);
});

browserTest("keys move a request, and its new place is told once", async ({ page, open }) => {
  await open();
  await fill(page, abc);
  await page.evaluate(() => {
    globalThis.told = [];
    const status = document.querySelector(".queue > [role=status]");
    new MutationObserver(() => globalThis.told.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await (await handle(page, "D")).focus();
  await page.keyboard.press("ArrowUp");
  await hasTitles(page, ["A", "B", "D", "C"]);
  await page.keyboard.press("ArrowUp");
  await hasTitles(page, ["A", "D", "B", "C"]);
  assert.equal(await focused(page), `request-${await rowOf(page, "D")}-handle`);
  await page.waitForFunction(() => globalThis.told.length > 0);
  await page.waitForTimeout(300);
  assert.deepEqual((await page.evaluate(() => globalThis.told)).map(plain), ["Request “D” is now 2 of 4 in 2025."]);
  await page.keyboard.press("End");
  await hasTitles(page, ["A", "B", "C", "D"]);
  await page.keyboard.press("Home");
  await hasTitles(page, ["D", "A", "B", "C"]);
  // From a field, with Alt; the focus stays in the field.
  const amount = `request-${await rowOf(page, "A")}-amount`;
  await page.locator(`#${amount}`).focus();
  await page.keyboard.press("Alt+ArrowDown");
  await hasTitles(page, ["D", "B", "A", "C"]);
  assert.equal(await focused(page), amount);
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await hasTitles(page, ["A", "D", "B", "C"]);
});

browserTest("the line follows the rule, and status and totals follow the line", async ({ page, open }) => {
  await open();
  await fill(page, abc);
  // The default keeps twelve months of the plan: 1.13 × 220,000 twice is less than what is there.
  assert.match(await line(page), /In 2025, all 4 requests are met/);
  await page.locator("label[for=field-rule-cap]").click();
  await page.locator("#field-cap").fill("3");
  await page.waitForFunction(() => document.querySelector(".queue__line").textContent.includes("3"));
  assert.match(await line(page), /3 of 4 requests are met: the chosen rule sets the limit, the next request needs no more money/);
  assert.deepEqual((await page.locator(".request__status").allTextContents()).map(plain), ["✓ Met", "✓ Met", "✓ Met", "– Not met"]);
  const under = await page.locator(".request:has(.queue__line) + .request [data-column=title]").inputValue();
  assert.equal(under, "D", "the next request stands below the line");
  // Under the reserve's own rule the line says what the figures say.
  await page.locator("label[for=field-rule-protect_reserve]").click();
  await page.locator("#field-opening-balance").fill("100000");
  await page.waitForFunction(() => /more from/.test(document.querySelector(".queue__line")?.textContent ?? ""));
  const needed = /US\$([\d,.]+) more/.exec(await line(page))[1];
  await page.locator(".headline__figures").getByText(needed).first().waitFor();
});

browserTest("the parts add up to the totals, with what is not stated", async ({ page, open }) => {
  await open();
  await fill(page, abc);
  await page.locator(".queue__tools input[type=checkbox]").check();
  const field = async (title, name) => page.locator(`#request-${await rowOf(page, title)}-${name}`);
  await (await field("A", "region")).fill("Southern Africa");
  await (await field("B", "region")).fill("Southern Africa");
  await (await field("C", "area")).selectOption("b");
  await (await field("D", "ldc")).selectOption("true");
  await (await field("A", "sids")).selectOption("false");
  await (await field("D", "year")).selectOption("2");
  await page.locator(".queue__group").getByText("2026").waitFor();
  const parts = await page.locator(".queue__totals tbody").evaluateAll((bodies) =>
    bodies.map((body) => [...body.querySelectorAll("tr:has(td)")].map((row) => [...row.children].map((cell) => cell.textContent))),
  );
  const total = await page.locator(".queue__totals tfoot tr > *").allTextContents();
  // "2US$90,000.00": the number, then what is asked.
  const amounts = (cell) => {
    const [, count, cents] = /^([\d,]+)US\$([\d,.]+)$/.exec(plain(cell));
    return [Number(count.replace(/,/g, "")), Math.round(Number(cents.replace(/,/g, "")) * 100)];
  };
  assert.equal(parts.length, 4, "region, area, least developed countries, small island developing States");
  for (const rows of parts) {
    for (const column of [1, 2, 3]) {
      const sum = rows.map((row) => amounts(row[column])).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
      assert.deepEqual(sum, amounts(total[column]));
    }
  }
  assert.deepEqual(parts[0].map(([name]) => plain(name)), ["Southern Africa", "Not stated"]);
  assert.deepEqual(parts[1].map(([name]) => plain(name)), ["(b) National mechanisms", "Not stated"]);
  assert.deepEqual(amounts(total[3]), [4, 22_000_000]);
});

browserTest("a request is duplicated, removed and brought back", async ({ page, open }) => {
  await open();
  await fill(page, abc.slice(0, 2));
  const more = async (title) => page.locator(`[data-row="${await rowOf(page, title)}"] .request__more button`);
  await (await more("A")).click();
  await page.getByRole("button", { name: "Duplicate the request “A”" }).click();
  await hasTitles(page, ["A", "A", "B"]);
  await page.getByRole("button", { name: "Remove the request “A”" }).first().click();
  await hasTitles(page, ["A", "B"]);
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await hasTitles(page, ["A", "A", "B"]);
});

browserTest("ten thousand requests: some stand on the page, and typing answers", async ({ page, open }) => {
  await open();
  await page.locator("#field-requests").fill("2000");
  await chooseQueue(page);
  await page.locator(".queue__begin").click();
  await page.locator(".queue__pager").waitFor();
  assert.match(await read(page, ".queue__foot"), /10,000 requests/);
  const rows = () => page.locator(".request").count();
  assert.ok((await rows()) <= 50, `${await rows()} rows`);
  await page.getByRole("button", { name: /Line of .*2027/ }).click();
  await page.locator(".queue__line").getByText("2027").waitFor();
  await page.locator(".queue__pager").getByRole("button", { name: "Last" }).click();
  await page.locator(".queue__pager").getByText("9,951").waitFor();
  assert.match(await read(page, ".queue__pager"), /Requests 9,951 to 10,000 of 10,000/);
  assert.ok((await rows()) <= 50);
  const title = page.locator(".request [data-column=title]").last();
  const id = await title.getAttribute("id");
  await title.fill("The last one");
  await page.locator(`#${id.replace("title", "handle")}`).press("Home");
  // The page and the focus go with it to the top of its year.
  await page.waitForFunction((row) => document.querySelector(`[data-row="${row}"] .request__place`)?.textContent === "1", id.split("-")[1]);
  assert.equal(await focused(page), id.replace("title", "handle"));
  const times = await page.locator(".request [data-column=amount]").nth(10).evaluate(async (input) => {
    const times = [];
    for (const text of ["2", "25", "250", "2500", "25000"]) {
      input.value = text;
      const start = performance.now();
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
      times.push(performance.now() - start);
    }
    return times.map(Math.round);
  });
  console.log(`# typing an amount among 10,000 requests took ${times.join(", ")} ms`);
});

for (const locale of ["en-GB", "ar"]) {
  browserTest(`the whole queue fits a narrow phone (${locale})`, { locale, viewport: { width: 320, height: 640 } }, async ({ page, open }) => {
    await open();
    await chooseQueue(page);
    await page.locator(".queue__begin").click();
    await page.locator(".queue__tools input[type=checkbox]").check();
    await page.locator(".request__details").first().waitFor();
    const beyond = await page.locator(".queue, .queue *").evaluateAll((parts) => {
      const edge = document.documentElement.clientWidth;
      const boxes = parts.map((part) => [part.className, part.getBoundingClientRect()]);
      return boxes.filter(([, box]) => box.left < -1 || box.right > edge + 1).map(([name]) => name);
    });
    assert.deepEqual(beyond, []);
  });
}
