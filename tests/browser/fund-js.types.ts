// What a user of the module writes in TypeScript; checked by fund-js.test.mjs, never run.

import init, {
  compare,
  defaultScenario,
  goal,
  initSync,
  odds,
  project,
  sensitivity,
  simulate,
  simulatedRun,
  validate,
} from "../../dist/embed/fund.js";
import type { Projection, Scenario, ScenarioError, ScenarioInput } from "../../dist/embed/fund.js";

await init();
initSync({ module: new Uint8Array() });

const scenario: Scenario = defaultScenario();
const least: ScenarioInput = {
  version: 1,
  name: "A gift a year",
  as_of: "2024-12",
  opening_balance: 1199655.35,
  annual_target: "1500000",
  years: 5,
  counting: undefined,
  pledges: [{ donor: "A contributor", amount: 25_000, stage: "assumed", first_payment: "2025-03", payments: 3 }],
  demand: { kind: "queue", requests: [{ title: "A national mechanism", year: 1, amount: "42000", area: "b" }] },
  support: { rule: "protect_reserve" },
  reserve: { kind: "months_of_spending", value: 12 },
};

const projection: Projection = project(least);
const needs: string | null | undefined = projection.years[0]?.next_request_needs;
const lasts: number | undefined = projection.runway.to_zero?.months;
const amount: string | null = goal(scenario, { kind: "annual_gift", share: "1", month_of_year: 1 }).amount;
const requests: number | string | null = goal(scenario, { kind: "sustainable_requests" }).requests;
const chance: string | undefined = odds(least).years[0]?.target_reached;
const [met, closing]: [string, string, string] = compare(scenario, least).difference;
const fromPledges: string | undefined = compare(scenario, least).parts.pledges?.[0];
const months: number | undefined = sensitivity(scenario, { high: 0.5 }).levers[0]?.low.months_to_floor;
const simulated = simulate(least, { runs: 500, requests_spread: "poisson", cost_cv: 0.2 }, ({ done, of }) => done < of / 2);
const never: string | undefined = simulated.months.at(-1)?.run_out.standard_error;
const lowest: string | undefined = simulated.years[0]?.receipts.p05;
const honoured: boolean | undefined = simulatedRun(least, undefined, simulated.picked.worst).honoured[0];
const paths: string[] = validate(JSON.parse("{}")).map(({ path }) => path);

try {
  project(scenario);
} catch (error) {
  const { problems } = error as ScenarioError;
  const values: (string | null)[] = problems.map(({ value }) => value);
  void values;
}

// @ts-expect-error: there is no such rule
project({ ...least, support: { rule: "lottery" } });
// @ts-expect-error: growth of the number of requests is no field of a queue
project({ ...least, demand: { kind: "queue", requests: [], requests_growth: "0" } });
// @ts-expect-error: a gift needs its month
goal(scenario, { kind: "annual_gift", share: "1" });
// @ts-expect-error: the answer to a gift has no requests
void goal(scenario, { kind: "one_off_gift", share: 1, month_of_horizon: 3 }).requests;

// @ts-expect-error: there is no such spread
simulate(scenario, { requests_spread: "normal" });
// @ts-expect-error: which run is not said
simulatedRun(scenario, {});

void [never, lowest, honoured];
void [needs, lasts, amount, requests, chance, met, closing, fromPledges, months, paths];
