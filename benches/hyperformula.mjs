// The same projection in a spreadsheet engine: a row for each pledge, a column for each month, and below them receipts,
// spending, balance and floor in formulas. One cell is changed, and the last balance is read.

import { HyperFormula } from "hyperformula";
import { compete } from "./contestant.mjs";

const PLEDGES = 26;
const MONTHS = 120;
const FIXED = 5;
const [RECEIPTS, SPENDING, BALANCE] = [PLEDGES, PLEDGES + 1, PLEDGES + 2];

/** The letters of a column, from 0. */
function letters(column) {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? "" : letters(rest)) + String.fromCharCode(65 + (column % 26));
}

/** A cell in row and month, both from 0; month -1 is the column before the first. */
const cell = (row, month) => `${letters(FIXED + month)}${row + 1}`;
const months = Array.from({ length: MONTHS }, (_, month) => month);
/** A row of formulas; what stands before the first month. */
const row = (before, formula) => [...Array(FIXED - 1).fill(""), before, ...months.map(formula)];

/** Amount, first month, payments, interval and probability, then what is paid in each month. */
function pledge(_, index) {
  const line = index + 1;
  const paid = (month) => {
    const since = `(${month + 1}-$B${line})`;
    const due = `AND(${since}>=0,MOD(${since},$D${line})=0,${since}/$D${line}<$C${line})`;
    return `=IF(${due},ROUND($A${line}*$E${line},2),0)`;
  };
  return [10_000 + 3_711 * index, 1 + (index % 12), 10, 12, 1, ...months.map(paid)];
}

/** What the year of a month plans to spend: requests times the cost of one, both grown, with support costs. */
function plan(month) {
  const year = Math.floor(month / 12);
  const requests = `ROUND(Inputs!$B$1*(1+Inputs!$B$3)^${year},0)`;
  return `${requests}*ROUND(Inputs!$B$2*(1+Inputs!$B$4)^${year}*(1+Inputs!$B$5),2)`;
}

function spent(month) {
  const inYear = month % 12;
  return `=ROUND(${plan(month)}*${inYear + 1}/12,2)-ROUND(${plan(month)}*${inYear}/12,2)`;
}

function workbook() {
  const model = [
    ...Array.from({ length: PLEDGES }, pledge),
    row("", (month) => `=SUM(${cell(0, month)}:${cell(PLEDGES - 1, month)})`),
    row("", spent),
    row(1_199_655.35, (month) => `=${cell(BALANCE, month - 1)}+${cell(RECEIPTS, month)}-${cell(SPENDING, month)}`),
    row("", (month) => `=ROUND(${plan(month)}*Inputs!$B$6,2)`),
  ];
  const inputs = { requests: 31, average: 41_935.48, growth: 0, cost_growth: 0, support_costs: 0.13, floor_years: 1 };
  return HyperFormula.buildFromSheets({ Model: model, Inputs: Object.entries(inputs) }, { licenseKey: "gpl-v3" });
}

const CHANGES = {
  pledge_changed: (turn) => ["Model", turn % PLEDGES, 0, 20_000 + turn],
  demand_changed: (turn) => ["Inputs", 0, 1, 20 + (turn % 30)],
};

await compete((work) => {
  const book = workbook();
  const last = { sheet: book.getSheetId("Model"), row: BALANCE, col: FIXED + MONTHS - 1 };
  return (times) => {
    let balance;
    for (let turn = 0; turn < times; turn++) {
      const [sheet, row, col, value] = CHANGES[work](turn);
      book.setCellContents({ sheet: book.getSheetId(sheet), row, col }, [[value]]);
      balance = book.getCellValue(last);
    }
    return balance.toFixed(2);
  };
});
