// Tables in and out: pasted from a spreadsheet, opened from a file, saved as CSV, and all the way round.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { browserTest } from "./harness.mjs";

/** What is read of a part of the page, without the marks that only order writing directions. */
const plain = (text) => text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "");

const column = (page, name) =>
  page.locator(`[data-column=${name}]`).evaluateAll((cells) => cells.map((cell) => cell.value));
const donors = (page) => column(page, "donor");

/** Waits until the grid has so many rows. */
const hasRows = (page, count) =>
  page.waitForFunction((count) => document.querySelectorAll(".pledge-row").length === count, count);

/** Pastes text into the focused element, as a spreadsheet puts it on the clipboard. */
const paste = (page, text) =>
  page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(event);
  }, text);

/** Opens the dialog of the pledges and gives it a file. */
async function openFile(page, name, bytes) {
  await page.locator(".pledges__actions button").nth(1).click();
  await giveFile(page, name, bytes);
}

async function giveFile(page, name, bytes) {
  const buffer = Buffer.from(bytes);
  await page.locator("#paste-file").setInputFiles({ name, mimeType: "text/csv", buffer });
}

/** The file that a press gives. */
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString("utf8") };
}

const saveButton = (page, part) => page.locator(`${part} .table-actions button`).first();

/** The text of each cell of the preview, row by row. */
const preview = (page) =>
  page.locator(".paste__table tbody tr:not(.paste__problems)").evaluateAll((rows) =>
    rows.map((row) => [...row.cells].map((cell) => cell.textContent.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, ""))),
  );

browserTest("cells of a spreadsheet are shown with what is wrong in each row, and the good ones are added", async ({ page, open }) => {
  await open();
  await page.locator("#pledge-1-amount").focus();
  await paste(
    page,
    "Contributor\tAmount (NOK)\tRate\tStatus\tDate\tRemarks\r\n" +
      "Norway\t1 500,50\t10\tsigned\t15.06.2025\tby letter\r\n" +
      "\"Friends of\r\nthe Fund\"\t€ 20\t0,9\tpledged\tJun-25\t\r\n" +
      "Iceland\t(500)\t10\tpaid\tsoon\t\r\n" +
      "Total\t2 020,50\t\t\t\t\r\n",
  );
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/3.? rows found/).waitFor();
  await dialog.getByText(/1.? row needs attention/).waitFor();
  const text = plain(await dialog.textContent());
  assert.match(text, /Left out, for no field of this page has this name: Remarks/);
  assert.match(text, /for they add up others: 5/);
  assert.match(text, /Row 4/, "rows have the numbers of the spreadsheet");
  assert.match(text, /Amount, “\(500\)”/);
  assert.match(text, /First payment, “soon”/);
  assert.deepEqual((await preview(page))[0].slice(0, 4), ["2", "Norway", "1,500.50", "NOK"]);
  assert.deepEqual((await preview(page))[1].slice(2, 4), ["20", "EUR"]);
  assert.equal((await donors(page)).length, 10, "nothing has changed yet");

  await dialog.getByRole("button", { name: /Add only/ }).click();
  await hasRows(page, 12);
  assert.equal(await dialog.count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.id), "pledge-1-amount", "the focus is where it was");
  assert.deepEqual((await donors(page)).slice(-2)[0], "Norway");
  assert.equal(await page.locator(".pledge-row").last().locator("[data-column=stage]").inputValue(), "announced");
  await page.locator(".toast").getByText(/pledges added/).waitFor();
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await hasRows(page, 10);
});

browserTest("what can be read in two ways is asked once for a column, the likelier first", async ({ page, open }) => {
  await open();
  await page.getByRole("button", { name: "Paste or open a file" }).first().click();
  await page.locator("#paste-text").fill("Fiji\t1.500\nNauru\t2.500\nTonga\t3\nSamoa\t750\n");
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/2.? cells of the column/).waitFor();
  const readings = dialog.locator(".paste__doubt button");
  assert.match(plain(await readings.first().textContent()), /“1\.500” is 1,500/);
  await readings.first().click();
  await dialog.getByText(/4.? rows found/).waitFor();
  assert.equal(await dialog.locator(".paste__problems").count(), 0);
  await dialog.getByText(/In place of/).click();
  await dialog.getByRole("button", { name: /Add all/ }).click();
  await hasRows(page, 4);
  assert.deepEqual(await column(page, "amount"), ["1,500", "2,500", "3", "750"]);
});

browserTest("a column settles how its cells are read, and the preview says so", async ({ page, open }) => {
  await open();
  await page.getByRole("button", { name: "Paste or open a file" }).first().click();
  await page.locator("#paste-text").fill("Fiji\t60.000\nNauru\t45.000,50\nTonga\t$38.250,25\n");
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/3.? rows found/).waitFor();
  assert.equal(await dialog.locator(".paste__problems").count(), 0);
  const notes = plain(await dialog.locator(".paste__notes").textContent());
  assert.match(notes, /In the column “Amount”, 60\.000 is read as 60,000, as 45\.000,50 /);
  assert.match(notes, /\$ was read as US\$/);
  assert.deepEqual((await preview(page)).map((row) => row[2]), ["60,000", "45,000.50", "38,250.25"]);
});

browserTest("what is wrong in a row is read without scrolling to it", { viewport: { width: 390, height: 844 } }, async ({ page, open }) => {
  await open();
  const text = "Contributor\tAmount\tStatus\tDate\tPayments\tGrowth\nFiji\t1.500\tpaid\tsoon\t2\t3%\n";
  for (const [width, most] of [[390, 390], [1440, 1024]]) {
    await page.setViewportSize({ width, height: 844 });
    await page.locator(".pledges__actions button").nth(1).click();
    await page.locator("#paste-text").fill(text);
    const dialog = page.getByRole("dialog");
    const message = dialog.locator(".paste__problems .field__message");
    await message.waitFor();
    const frame = await dialog.locator(".paste__preview").boundingBox();
    assert.ok(frame.width <= most && frame.width > most * 0.75, `the table has ${frame.width} px`);
    for (const left of [0, 1_000]) {
      await dialog.locator(".paste__preview").evaluate((frame, left) => (frame.scrollLeft = left), left);
      const box = await message.boundingBox();
      assert.ok(box.x >= frame.x && box.x + box.width <= frame.x + frame.width, `${width} px, scrolled by ${left}: ${JSON.stringify(box)}`);
    }
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  }
});

browserTest("files are opened whatever their marks, letters and language", async ({ page, open }) => {
  await open();
  const rowsAfter = async (name, bytes, count) => {
    await openFile(page, name, bytes);
    const dialog = page.getByRole("dialog");
    await dialog.getByText(name).waitFor();
    await dialog.getByText(/In place of/).click();
    await dialog.getByRole("button", { name: /Add/ }).first().click();
    await hasRows(page, count);
    return [await donors(page), await column(page, "amount"), await column(page, "stage")];
  };
  const arabic = "\ufeffالمبلغ;الجهة المانحة;المرحلة;الدفعة الأولى\r\n25000,50;مؤسسة;متفق عليه;2025-06\r\n1000;النرويج;مدفوع;06/2025\r\n";
  assert.deepEqual(await rowsAfter("arabic.csv", arabic, 2), [
    ["مؤسسة", "النرويج"],
    ["25,000.50", "1,000"],
    ["agreed", "paid"],
  ]);
  const english = 'Donor,Amount,Stage\n"Norway, Kingdom of","25,000.50",paid\n';
  assert.deepEqual(await rowsAfter("english.csv", english, 1), [["Norway, Kingdom of"], ["25,000.50"], ["paid"]]);
  const unicodeText = Buffer.from("\ufeffDonateur\tMontant\tStade\r\nFrance\t1 500,25\tversé\r\n", "utf16le");
  assert.deepEqual(await rowsAfter("unicode.txt", unicodeText, 1), [["France"], ["1,500.25"], ["paid"]]);
  const western = Buffer.from("sep=;\nDonante;Importe\nFundaci\u00f3n;1500,25\n", "latin1");
  await openFile(page, "western.csv", western);
  await page.getByRole("dialog").getByText(/Its letters are not written in UTF-8/).waitFor();
  assert.equal((await preview(page))[0][1], "Fundación");
});

browserTest("a file is opened by dropping it on the dialog", async ({ page, open }) => {
  await open();
  await page.locator(".pledges__actions button").nth(1).click();
  await page.locator("#paste-text").waitFor();
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["donor;amount\nFiji;12,50\n"], "dropped.csv", { type: "text/csv" }));
    const on = document.querySelector("#paste-text");
    for (const kind of ["dragover", "drop"]) {
      on.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    }
  });
  await page.getByRole("dialog").getByText("dropped.csv").waitFor();
  assert.deepEqual((await preview(page))[0].slice(1, 3), ["Fiji", "12.50"]);
  assert.equal(await page.getByRole("dialog").count(), 1, "the page itself takes nothing");
});

browserTest("what is no table is refused in words", async ({ page, open }) => {
  await open();
  await openFile(page, "book.xlsx", "PK\u0003\u0004 and so on");
  await page.getByRole("alert").getByText(/This is a workbook/).waitFor();
  await giveFile(page, "large.csv", Buffer.alloc(5 * 1024 * 1024, "a"));
  await page.getByRole("alert").getByText(/too large/).waitFor();
  await giveFile(page, "many.csv", `donor,amount\n${"Fiji,1\n".repeat(1_200)}`);
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/Only the first .?1,000.? rows are read\. Left out: .?200/).waitFor();
  assert.ok(await dialog.getByRole("button", { name: /Add/ }).isDisabled(), "ten rows are there already");
  await dialog.getByText(/In place of/).click();
  await dialog.getByRole("button", { name: /Add all/ }).click();
  await hasRows(page, 1_000);
});

browserTest("the pledges go out and come in again the same, whatever they hold", async ({ page, open }) => {
  await open();
  await page.locator("#pledge-1-donor").fill("=HYPERLINK(\"x\"); the \"Fund\"");
  await page.locator("#pledge-2-amount").fill("1525.125");
  await page.locator("[data-row='3'] input[type=checkbox]").uncheck();
  await page.locator("#pledge-4-stage").selectOption("agreed");
  const fields = ["donor", "amount", "stage", "first_payment", "payments"];
  const read = async () => {
    const cells = await Promise.all(fields.map((name) => column(page, name)));
    const counts = await page.locator(".pledge-grid__active input").evaluateAll((boxes) => boxes.map((box) => box.checked));
    return [...cells, counts];
  };
  const before = await read();
  const file = await saved(page, page.locator(".pledges__actions .table-actions button"));
  assert.match(file.name, /^Pledges — .+\.csv$/);
  assert.deepEqual([...file.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  assert.ok(file.text.includes("\"'=HYPERLINK"), "made harmless");
  assert.match(file.text, /,1525\.125,USD,1,/);

  await openFile(page, "back.csv", file.bytes);
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/10.? rows found/).waitFor();
  await dialog.getByText(/1.? row is switched off/).waitFor();
  assert.equal(await dialog.locator(".paste__problems").count(), 0);
  await dialog.getByText(/In place of/).click();
  await dialog.getByRole("button", { name: /Add all/ }).click();
  await page.waitForFunction(() => !document.querySelector("#pledge-1-donor"));
  await hasRows(page, 10);
  assert.deepEqual(await read(), before);
  assert.equal((await saved(page, page.locator(".pledges__actions .table-actions button"))).text, file.text);

  // Saved on the English page, opened on the Arabic one.
  await page.locator("#language").selectOption("ar");
  const names = await donors(page);
  await openFile(page, "again.csv", file.bytes);
  await page.locator(".paste__table").waitFor();
  assert.equal(await page.locator(".paste__problems").count(), 0);
  assert.deepEqual((await preview(page)).map((row) => row[1]), names);
});

browserTest("the ledger is saved in plain numbers", async ({ page, open }) => {
  await open();
  const file = await saved(page, saveButton(page, ".ledger"));
  assert.match(file.name, /^Ledger by year — .+\.csv$/);
  assert.deepEqual([...file.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const lines = file.text.slice(1).split("\r\n");
  assert.equal(lines.pop(), "", "every row ends with CR and LF");
  const years = lines[0].split(",").length - 1;
  assert.match(lines[1], new RegExp(`^[^,]+(,-?\\d+\\.\\d\\d){${years}}$`));
  assert.match(lines[7], new RegExp(`^[^,]+(,\\d{4}-\\d{2}){${years}}$`), "the month of the lowest balance");

  await page.locator(".ledger summary").click();
  const months = await saved(page, page.locator(".ledger .lazy-details .table-actions button"));
  assert.match(months.name, /^Ledger by month — /);
  assert.match(months.text, /\r\n2025-01(,-?\d+\.\d\d){5}\r\n2025-02,/);
});

browserTest("the tables of the charts and of the stages are saved", async ({ page, open }) => {
  await open();
  for (const [chart, row] of [
    ["reserve", /^2025-01(,-?\d+\.\d\d){3}$/m],
    ["requests", /^2025(,\d+){3}$/m],
    ["income", /^2025(,-?\d+\.\d\d){7}$/m],
  ]) {
    await page.locator(`#chart-${chart} summary`).first().click();
    const file = await saved(page, saveButton(page, `#chart-${chart}`));
    assert.match(file.text.replaceAll("\r", ""), row);
  }
  const stages = await saved(page, page.locator(".inputs__section--pledges > .table-actions button"));
  assert.equal(stages.text.trim().split("\r\n").length, 6);
});

browserTest("a comparison is saved with its differences as numbers", async ({ page, open }) => {
  await open("?view=compare");
  await page.locator(".compare__card").first().waitFor();
  await page.locator("#compare-add-button").click();
  await page.locator("#compare-add-list").getByRole("button").last().click();
  await page.locator(".compare__card").nth(1).waitFor();
  const figures = page.locator("section[aria-labelledby=compare-figures-title-heading]");
  const file = await saved(page, figures.locator(".table-actions button"));
  assert.match(file.name, /^Figures side by side — .{1,48}\.csv$/);
  assert.equal(file.text, plain(file.text), "no marks that other programs show");
  const [heads, ...rows] = file.text.slice(1).trimEnd().split("\r\n");
  assert.match(heads, /difference from/);
  assert.ok(rows.some((row) => row.startsWith('"Requests for assistance, all years",155,')), file.text);
  assert.ok(rows.some((row) => /,-?\d+\.\d\d,-?\d+\.\d\d,-?\d+\.\d\d$/.test(row)), file.text);
});

browserTest("requests come from a file and go out again", async ({ page, open }) => {
  await open();
  await page.locator("label[for=field-demand-kind-queue]").click();
  await page.locator(".queue__import").click();
  await giveFile(
    page,
    "requests.csv",
    "Title;Year;Budget;Region;Priority area;LDC;SIDS;Officer\r\n" +
      "National plan;2025;41935,48;Africa;(b) Mechanisms;yes;no;A. B.\r\n" +
      "=Training;1;\"10.000,00\";;c;;x;\r\n" +
      "Odd;1;5;;z;perhaps;;\r\n",
  );
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/3.? rows found/).waitFor();
  const text = plain(await dialog.textContent());
  assert.match(text, /no field of this page has this name: Officer/);
  assert.match(text, /neither yes nor no/);
  await dialog.getByRole("button", { name: /Add only/ }).click();
  await page.waitForFunction(() => document.querySelectorAll(".request").length === 2);
  const file = await saved(page, page.locator(".queue__foot .table-actions button"));
  const lines = file.text.slice(1).trimEnd().split("\r\n");
  assert.match(lines[1], /^National plan,1,41935\.48,Africa,\(b\) National mechanisms,Yes,No$/);
  assert.match(lines[2], /^'=Training,1,10000\.00,,\(c\) Implementation plans,,Yes$/);
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await page.waitForFunction(() => document.querySelectorAll(".request").length === 0);
});

browserTest("the import works on the Arabic page and on a phone", { viewport: { width: 390, height: 844 } }, async ({ page, open }) => {
  await open("?lang=ar");
  await openFile(page, "a.csv", "الجهة المانحة,المبلغ\nالنرويج,1.500\nفيجي,٢٥٠٠٠\n");
  const dialog = page.getByRole("dialog");
  await dialog.locator(".paste__problems button").first().waitFor();
  const box = await dialog.boundingBox();
  assert.ok(box.x >= 0 && box.x + box.width <= 390);
  await dialog.locator(".paste__problems button").first().click();
  await dialog.locator(".dialog__actions button").click();
  await hasRows(page, 12);
  assert.deepEqual((await column(page, "amount")).slice(-2), ["1,500", "25,000"]);
});
