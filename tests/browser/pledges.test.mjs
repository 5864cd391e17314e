// The grid of pledges from end to end: keyboard, pasting, sorting, switching off, and a thousand rows.

import assert from "node:assert/strict";
import { browserTest } from "./harness.mjs";

const sentence = ".headline__sentence";
const rows = ".pledge-row";
const focused = (page) => page.evaluate(() => document.activeElement.id);
/** Waits until the grid has so many rows. */
const hasRows = (page, count) =>
  page.waitForFunction((count) => document.querySelectorAll(".pledge-row").length === count, count);
const donors = (page) => page.locator("[data-column=donor]").evaluateAll((cells) => cells.map((cell) => cell.value));

/** Pastes text into the focused element, as a spreadsheet puts it on the clipboard. */
const paste = (page, text) =>
  page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(event);
  }, text);

browserTest("Enter goes down, Control and an arrow to the next cell, Enter in the last row adds one", async ({ page, open }) => {
  await open();
  await page.locator("#pledge-1-donor").focus();
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "pledge-2-donor");
  await page.keyboard.press("Control+ArrowRight");
  assert.equal(await focused(page), "pledge-2-amount");
  await page.keyboard.press("Control+ArrowDown");
  assert.equal(await focused(page), "pledge-3-amount");
  await page.keyboard.press("Shift+Enter");
  assert.equal(await focused(page), "pledge-2-amount");
  await page.keyboard.press("Control+ArrowLeft");
  assert.equal(await focused(page), "pledge-2-donor");
  await page.locator("#pledge-10-amount").focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.id === "pledge-11-donor");
  await hasRows(page, 11);
});

browserTest("the arrows go the way the page is read", async ({ page, open }) => {
  await open("?lang=ar");
  await page.locator("#pledge-2-donor").focus();
  await page.keyboard.press("Control+ArrowLeft");
  assert.equal(await focused(page), "pledge-2-amount");
});

browserTest("a new row waits until it is filled in, by keyboard alone", async ({ page, open }) => {
  await open();
  const before = await page.locator(sentence).textContent();
  await page.getByRole("button", { name: "Add a pledge" }).click();
  await page.waitForFunction(() => document.activeElement.id === "pledge-11-donor");
  assert.equal(await page.locator(".stale-note").count(), 0, "a blank row is no problem");
  await page.keyboard.type("Norway");
  await page.keyboard.press("Tab");
  await page.keyboard.type("500000");
  await page.waitForFunction(([part, text]) => document.querySelector(part).textContent !== text, [sentence, before]);
  assert.equal(await page.locator(".stale-note").count(), 0);
  assert.equal(await page.locator("#pledge-11-stage").inputValue(), "assumed");
});

browserTest("a pledge is switched off and stays; one removed comes back by undo", async ({ page, open }) => {
  await open();
  const before = await page.locator(sentence).textContent();
  await page.locator("[data-row='5'] input[type=checkbox]").uncheck();
  await page.waitForFunction(([part, text]) => document.querySelector(part).textContent !== text, [sentence, before]);
  await hasRows(page, 10);
  await page.locator("[data-row='5'] input[type=checkbox]").check();
  await page.waitForFunction(([part, text]) => document.querySelector(part).textContent === text, [sentence, before]);
  await page.locator("[data-row='5'] [aria-expanded]").click();
  await page.getByRole("button", { name: "Remove the pledge of India" }).click();
  await hasRows(page, 9);
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await hasRows(page, 10);
  assert.equal(await page.locator("#pledge-5-donor").inputValue(), "India");
});

browserTest("the focus stays in the grid when a row is duplicated or removed", async ({ page, open }) => {
  await open();
  const press = async (row, name) => {
    const more = page.locator(`[data-row='${row}'] [aria-expanded=false]`);
    if ((await more.count()) > 0) await more.click();
    await page.locator(`[data-row='${row}']`).getByRole("button", { name }).focus();
    await page.keyboard.press("Enter");
  };
  await press(5, /Duplicate/);
  await page.waitForFunction(() => document.activeElement.id === "pledge-11-donor");
  await press(5, /Remove/);
  await page.waitForFunction(() => document.activeElement.id === "pledge-11-donor");
  await press(10, /Remove/);
  await page.waitForFunction(() => document.activeElement.id === "pledge-9-donor");
  for (const row of [1, 2, 3, 4, 11, 6, 7, 8, 9]) await press(row, /Remove/);
  await hasRows(page, 0);
  await page.waitForFunction(() => document.activeElement.textContent === "Add a pledge");
});

browserTest("another currency is shown, and counts at its rate only", async ({ page, open }) => {
  await open();
  const before = await page.locator(sentence).textContent();
  await page.locator("[data-row='5'] [aria-expanded]").click();
  await page.locator("#pledge-5-currency").fill("NOK");
  await page.locator("#pledge-5-rate[aria-invalid=true]").waitFor();
  assert.equal(await page.locator(sentence).textContent(), before);
  await page.locator("#pledge-5-rate").fill("10");
  await page.locator("[data-row='5'] .pledge-row__note").getByText(/150,000.*NOK.*=.*US\$15,000\.00/).waitFor();
  assert.equal(await page.locator("[data-row='5'] .pledge-row__currency").textContent(), "NOK");
});

browserTest("sorting is a change like any other", async ({ page, open }) => {
  await open();
  const entered = await donors(page);
  const amount = page.getByRole("button", { name: "Amount", exact: true });
  await amount.click();
  assert.deepEqual((await donors(page)).slice(0, 2), ["France", "Singapore"]);
  await amount.click();
  assert.equal((await donors(page))[0], "India");
  assert.equal(await page.locator(".pledge-grid [aria-sort]").getAttribute("aria-sort"), "descending");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  assert.deepEqual(await donors(page), entered);
  assert.equal(await page.locator(".pledge-grid [aria-sort]").count(), 0);
});

browserTest("rows of a spreadsheet are shown before they are added, with what is wrong in each", async ({ page, open }) => {
  await open();
  await page.locator("#pledge-1-amount").focus();
  await paste(page, "Norway\t25,000\nFiji\t1.500\nIceland\t-4\n");
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/3.? rows found/).waitFor();
  await dialog.getByText(/2.? rows need attention/).waitFor();
  assert.equal(await page.locator(rows).count(), 10, "nothing has changed yet");
  await dialog.getByRole("button", { name: /1,500/ }).click();
  await dialog.getByText(/1.? row needs attention/).waitFor();
  await dialog.getByRole("button", { name: /Add only/ }).click();
  await hasRows(page, 12);
  assert.deepEqual((await donors(page)).slice(-2), ["Norway", "Fiji"]);
  assert.equal(await page.locator("#pledge-12-amount").inputValue(), "1,500");
  assert.equal(await dialog.count(), 0);
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await hasRows(page, 10);
});

browserTest("one pasted cell is plain text for the field", async ({ page, open }) => {
  await open();
  await page.locator("#pledge-1-donor").focus();
  await paste(page, "Norway");
  assert.equal(await page.getByRole("dialog").count(), 0);
});

browserTest("typing in one of a thousand rows touches that row alone", async ({ page, open }) => {
  await open();
  await page.getByRole("button", { name: "Paste or open a file" }).first().click();
  const text = Array.from({ length: 990 }, (_, index) => `Contributor ${index}\t1000`).join("\n");
  await page.locator("#paste-text").fill(text);
  await page.getByRole("button", { name: /Add all/ }).click();
  await hasRows(page, 1000);
  const cell = page.locator("[data-column=amount]").nth(500);
  await cell.evaluate((input) => {
    const row = input.closest("[data-row]");
    window.touched = new Set();
    const note = (records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        window.touched.add(element.closest("[data-row]"));
      }
      window.isOwnRowAlone = [...window.touched].every((of) => of === row);
    };
    new MutationObserver(note).observe(row.parentElement, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  await cell.fill("25000x");
  await page.waitForFunction(() => window.touched.size > 0);
  assert.ok(await page.evaluate(() => window.isOwnRowAlone));
});

browserTest("on a phone each pledge is a card", { viewport: { width: 390, height: 844 } }, async ({ page, open }) => {
  await open();
  const box = await page.locator("#pledge-1-amount").boundingBox();
  assert.ok(box.x >= 0 && box.x + box.width <= 390);
  assert.ok(await page.locator("[data-row='1'] .pledge-row__label").nth(1).isVisible());
});
