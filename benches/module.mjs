// The JavaScript module as it is shipped: plain objects go in and come out. The folder is that of `fund.js`.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { compete } from "./contestant.mjs";

const folder = pathToFileURL(`${process.argv[2]}/`);
const { initSync, project } = await import(new URL("fund.js", folder).href);
initSync({ module: readFileSync(new URL("fund_bg.wasm", folder)) });

function pledge(_, index) {
  return {
    donor: `Contributor ${index}`,
    amount: 10_000 + 3_711 * index,
    stage: "assumed",
    first_payment: `2025-${String(1 + (index % 12)).padStart(2, "0")}`,
    payments: 10,
  };
}

const scenario = () => ({
  version: 1,
  name: "Measured",
  as_of: "2024-12",
  opening_balance: "1199655.35",
  annual_target: 1_500_000,
  years: 10,
  pledges: Array.from({ length: 26 }, pledge),
  demand: { kind: "average", requests: 31, average_request: "41935.48" },
  support: { rule: "meet_all", support_cost_rate: "0.13" },
  reserve: { kind: "months_of_spending", value: 12 },
});

const CHANGES = {
  pledge_changed: ({ pledges }, turn) => (pledges[turn % pledges.length].amount = 20_000 + turn),
  demand_changed: ({ demand }, turn) => (demand.requests = 20 + (turn % 30)),
};

await compete((work) => {
  const changed = scenario();
  return (times) => {
    let balance;
    for (let turn = 0; turn < times; turn++) {
      CHANGES[work](changed, turn);
      balance = project(changed).months.at(-1).balance;
    }
    return balance;
  };
});
