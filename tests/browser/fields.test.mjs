// The rules of the interface for typing, each in a real browser: what is typed stays as typed until the field is left,
// counts as soon as it can be read, and nothing is settled in silence.

import assert from "node:assert/strict";
import { browserTest } from "./harness.mjs";

const requests = "#field-requests";
const balance = "#field-opening-balance";
const sentence = ".headline__sentence";
const stale = ".stale-note";

const value = (page, field) => page.locator(field).inputValue();
/** Waits until a field shows a text, which it does a frame after it is left. */
const shows = async (page, field, text, because) => {
  const holds = ([field, text]) => document.querySelector(field).value === text;
  await page.waitForFunction(holds, [field, text], { timeout: 5000 }).catch(async () => {
    assert.equal(await value(page, field), text, because);
  });
};
const message = (page, field) => page.locator(`${field}-message`);
const caret = (page, field) => page.locator(field).evaluate((input) => input.selectionStart);

/** Replaces the text of a field key by key, and stays in it. */
async function type(page, field, text) {
  await page.locator(field).click();
  await page.locator(field).selectText();
  await page.keyboard.type(text);
}

/** Replaces the text of a field at one stroke, as pasting does, and stays in it. */
const put = (page, field, text) => page.locator(field).fill(text);

const leave = (page) => page.keyboard.press("Tab");

browserTest("a digit at a time keeps focus, text and caret", async ({ page, open }) => {
  await open();
  await page.locator(balance).click();
  await page.locator(balance).evaluate((input) => input.setSelectionRange(1, 1));
  for (const digit of "234") {
    const before = await caret(page, balance);
    await page.keyboard.type(digit);
    assert.equal(await caret(page, balance), before + 1, "the caret follows the digit");
    assert.equal(await page.evaluate(() => document.activeElement.id), "field-opening-balance");
  }
  assert.equal(await value(page, balance), "1234,199,655.35", "the marks stay as typed");
  await leave(page);
  await shows(page, balance, "1,234,199,655.35", "the language's marks once the field is left");
});

browserTest("a digit added to a number that the page wrote keeps its thousands", async ({ page, open }) => {
  await open();
  const amount = "#pledge-5-amount";
  await shows(page, amount, "150,000");
  await page.locator(amount).focus();
  await page.keyboard.press("End");
  await page.keyboard.type("0");
  await shows(page, amount, "150,0000");
  assert.equal(await page.locator(amount).getAttribute("aria-invalid"), null);
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await leave(page);
  await shows(page, amount, "15,000");
});

browserTest("decimals are typed without a jump", async ({ page, open }) => {
  await open();
  await type(page, balance, "1000.5");
  await shows(page, balance, "1000.5");
  await page.keyboard.type("0");
  await shows(page, balance, "1000.50");
  await leave(page);
  await shows(page, balance, "1,000.50");
});

browserTest("results follow each accepted key", async ({ page, open }) => {
  await open();
  assert.match(await page.locator(sentence).textContent(), /17.* of .*31/);
  await type(page, requests, "5");
  await page.waitForFunction((part) => !document.querySelector(part).textContent.includes("31"), sentence);
  await page.keyboard.type("0");
  await page.waitForFunction((part) => document.querySelector(part).textContent.includes("50"), sentence);
});

browserTest("the wheel changes nothing", async ({ page, open }) => {
  await open();
  await page.locator(requests).click();
  await page.mouse.wheel(0, 200);
  await page.mouse.wheel(0, -200);
  await shows(page, requests, "31");
});

browserTest("tabbing through every field changes nothing and leaves nothing to undo", async ({ page, open }) => {
  await open();
  const values = () => page.locator("input.value-input").evaluateAll((inputs) => inputs.map((input) => input.value));
  const before = await values();
  await page.locator("#field-name").focus();
  for (let count = 0; count < before.length + 60; count += 1) await page.keyboard.press("Tab");
  assert.deepEqual(await values(), before);
  assert.equal(await page.getByRole("button", { name: "Undo" }).first().getAttribute("aria-disabled"), "true");
});

browserTest("thousands, both decimal marks and sums are understood", async ({ page, open }) => {
  await open();
  const cases = [
    ["1 234 567,89", "1,234,567.89"],
    ["1.234.567,89", "1,234,567.89"],
    ["1'234'567.89", "1,234,567.89"],
    ["١٬٢٣٤٬٥٦٧٫٨٩", "1,234,567.89"],
    ["3*25000", "75,000"],
    ["(100000 + 50000) / 4", "37,500"],
    ["US$ 2500", "2,500"],
  ];
  for (const [typed, shown] of cases) {
    await type(page, balance, typed);
    await leave(page);
    await shows(page, balance, shown, typed);
    assert.equal(await page.locator(balance).getAttribute("aria-invalid"), null, typed);
  }
});

browserTest("a sum shows what it comes to while it is typed", async ({ page, open }) => {
  await open();
  await type(page, balance, "3*25000");
  await shows(page, balance, "3*25000");
  assert.equal(await page.locator(".value-input__sum").textContent(), "= 75,000");
});

browserTest("1.500 waits until a person picks one of its two meanings", async ({ page, open }) => {
  await open();
  const before = await page.locator(sentence).textContent();
  await put(page, requests, "1.500");
  const offered = message(page, requests).getByRole("button");
  await offered.nth(1).waitFor();
  assert.equal(await offered.count(), 2);
  assert.equal(await page.locator(sentence).textContent(), before, "the last good answer stays");
  await page.locator(stale).waitFor();
  await leave(page);
  assert.equal(await value(page, requests), "1.500", "the text stays as typed");
  await offered.first().click();
  await shows(page, requests, "1,500");
  assert.equal(await message(page, requests).count(), 0);
  await page.waitForFunction((part) => document.querySelector(part).textContent.includes("1,500"), sentence);
});

browserTest("a wrong value stays visible with its message, and the last good answer beside it", async ({ page, open }) => {
  await open();
  const before = await page.locator(sentence).textContent();
  for (const wrong of ["many", "-3", "2.5", "1000000", ""]) {
    await put(page, requests, wrong);
    await leave(page);
    await shows(page, requests, wrong === "1000000" ? "1,000,000" : wrong);
    const input = page.locator(requests);
    assert.equal(await input.getAttribute("aria-invalid"), "true", wrong);
    const described = (await input.getAttribute("aria-describedby")).split(" ");
    assert.ok(described.includes("field-requests-message"), "the message describes the field");
    assert.notEqual((await message(page, requests).textContent()).trim(), "");
    await page.locator(stale).waitFor();
    assert.equal(await page.locator(sentence).textContent(), before);
  }
  await type(page, requests, "31");
  await leave(page);
  assert.equal(await page.locator(stale).count(), 0);
});

browserTest("Escape gives back what the field held, in one step with all that was typed", async ({ page, open }) => {
  await open();
  await type(page, requests, "12");
  await page.keyboard.press("Escape");
  await shows(page, requests, "31");
  await type(page, requests, "what");
  await page.keyboard.press("Escape");
  await shows(page, requests, "31");
  assert.equal(await page.locator(stale).count(), 0);
});

browserTest("arrows and page keys step numbers and months", async ({ page, open }) => {
  await open();
  await page.locator(requests).focus();
  await page.keyboard.press("ArrowUp");
  await shows(page, requests, "32");
  await page.keyboard.press("PageDown");
  await shows(page, requests, "22");
  await page.locator("#field-as-of").focus();
  await page.keyboard.press("ArrowUp");
  await shows(page, "#field-as-of", "January 2025");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await shows(page, requests, "31", "the steps in one field are one step of undo");
});

browserTest("months are read as people write them", async ({ page, open }) => {
  await open();
  const month = "#pledge-5-first-payment";
  for (const typed of ["03/2026", "2026-3", "mar 2026", "March 2026"]) {
    await type(page, month, typed);
    await leave(page);
    await shows(page, month, "March 2026", typed);
  }
});

browserTest("undo and redo reach what was typed, chosen, added and removed", async ({ page, open }) => {
  await open();
  await type(page, requests, "20");
  await leave(page);
  await page.locator("label[for=field-rule-steady]").click();
  await page.getByRole("button", { name: "Add a pledge" }).click();
  assert.equal(await page.locator(".pledge-row").count(), 11);
  for (const key of ["Control+z", "Control+z", "Control+z"]) await page.keyboard.press(key);
  assert.equal(await page.locator(".pledge-row").count(), 10);
  await shows(page, requests, "31");
  assert.ok(await page.locator("#field-rule-protect_reserve").isChecked());
  for (const key of ["Control+Shift+z", "Control+y", "Control+Shift+Z"]) await page.keyboard.press(key);
  assert.equal(await page.locator(".pledge-row").count(), 11);
  await shows(page, requests, "20");
});

browserTest("nothing is lost by closing the page, not even what is wrong", async ({ page, open }) => {
  await open();
  const good = await page.locator(sentence).textContent();
  await put(page, requests, "1.500");
  await leave(page);
  await page.locator("#field-name").fill("Mine");
  await page.waitForTimeout(400);
  await open();
  await shows(page, requests, "1.500");
  await shows(page, "#field-name", "Mine");
  assert.equal(await page.locator(sentence).textContent(), good);
  await page.locator(stale).waitFor();
});

browserTest("a first visit leaves nothing behind but the language and the look", async ({ page, open }) => {
  await open();
  await page.waitForTimeout(400);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).sort()), [
    "reserve-runway.language",
    "reserve-runway.theme",
  ]);
});

browserTest("a saved scenario that cannot be read stays where it is, and the page says so", async ({ page, open }) => {
  await open();
  await page.evaluate(() => {
    localStorage.setItem("reserve-runway.document", '{"version":99}');
    sessionStorage.clear();
  });
  await open();
  await page.getByText("could not be read").waitFor();
  await shows(page, requests, "31");
  assert.equal(await page.evaluate(() => localStorage.getItem("reserve-runway.document")), '{"version":99}');
});

browserTest("without storage the page works and says so", async ({ page, context, open }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await open();
  await page.getByText("Closing the tab loses your changes").waitFor();
  await type(page, requests, "30");
  await page.waitForFunction((part) => document.querySelector(part).textContent.includes("30"), sentence);
});

browserTest("the language changes without loading again, and keeps the work", async ({ page, open }) => {
  await open();
  await type(page, "#pledge-5-amount", "1234567.5");
  await leave(page);
  await page.locator("#language").selectOption("ar");
  const root = page.locator("html");
  await page.waitForFunction(() => document.documentElement.dir === "rtl");
  assert.equal(await root.getAttribute("lang"), "ar");
  await shows(page, "#pledge-5-donor", "الهند");
  await shows(page, "#pledge-5-amount", "1,234,567.50");
  await page.locator("#language").selectOption("en");
  await page.waitForFunction(() => document.documentElement.dir === "ltr");
  await shows(page, "#pledge-5-donor", "India");
});

browserTest("what can be read one way in one language waits for a word in another", async ({ page, open }) => {
  await open("?lang=ar");
  await type(page, requests, "1.500");
  await leave(page);
  const offered = message(page, requests).getByRole("button");
  await offered.nth(1).waitFor();
  assert.equal(await offered.count(), 2);
});

browserTest("the beginning of a number that goes too far is no result", async ({ page, open }) => {
  await open();
  const before = await page.locator(sentence).textContent();
  await type(page, requests, "100001");
  await leave(page);
  await page.locator(stale).waitFor();
  assert.equal(await page.locator(sentence).textContent(), before, "not the results of 10000");
  await page.reload();
  await page.waitForSelector('html[data-page="live"]');
  await page.locator(stale).waitFor();
  assert.equal(await value(page, requests), "100,001");
  assert.equal(await page.locator(sentence).textContent(), before);
});

browserTest("what is put in the place of a whole number is read by itself", async ({ page, open }) => {
  await open();
  await page.locator(balance).click();
  await page.locator(balance).selectText();
  await page.keyboard.insertText("1,5");
  await page.locator(stale).waitFor();
  assert.equal(await value(page, balance), "1,5");
  await leave(page);
  assert.equal(await value(page, balance), "1,5", "it is asked about, not taken for 15");
});
