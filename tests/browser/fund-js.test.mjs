// The JavaScript module in Node: its names, the shapes it gives, the golden cases, and what wrong input throws.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { browserTest } from "./harness.mjs";

const root = new URL("../../", import.meta.url);
const embed = new URL("dist/embed/", root);
const fund = await import(new URL("fund.js", embed).href);
fund.initSync({ module: readFileSync(new URL("fund_bg.wasm", embed)) });

const goldenFolder = new URL("tests/golden/", root);
const golden = (name) => JSON.parse(readFileSync(new URL(name, goldenFolder), "utf8"));

test("the exported names are frozen", () => {
  assert.deepEqual(Object.keys(fund).sort(), [
    "compare",
    "default",
    "defaultScenario",
    "goal",
    "initSync",
    "odds",
    "project",
    "sensitivity",
    "simulate",
    "simulatedRun",
    "validate",
  ]);
});

/** The names and types of a result: of a list the shape of its first item. */
function shape(value) {
  if (Array.isArray(value)) return value.slice(0, 1).map(shape);
  if (value === null || typeof value !== "object") return value === null ? "null" : typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shape(part)]));
}

const money = "string";
const month = "string";
const measures = { requests_met: "number", last_closing_balance: money, months_to_floor: "number" };

const frequency = { runs: "number", chance: "string", standard_error: "string" };
const points = { p05: money, p10: money, p25: money, p50: money, p75: money, p90: money, p95: money };

test("the shape of a scenario is frozen", () => {
  assert.deepEqual(shape(fund.defaultScenario()), {
    version: "number",
    name: "string",
    as_of: month,
    opening_balance: money,
    annual_target: money,
    years: "number",
    counting: "string",
    pledges: [
      {
        donor: "string",
        amount: "string",
        currency: "string",
        rate: "string",
        stage: "string",
        probability: "string",
        first_payment: month,
        payments: "number",
        interval_months: "number",
        growth: "string",
      },
    ],
    demand: {
      kind: "string",
      requests: "number",
      average_request: money,
      requests_growth: "string",
      cost_growth: "string",
    },
    support: {
      rule: "string",
      cap: "number",
      award_share: "string",
      utilisation: "string",
      support_cost_rate: "string",
      other_costs: money,
    },
    reserve: { kind: "string", value: "string" },
  });
});

test("the shape of a projection is frozen", () => {
  const early = { ...changed("pledges", (pledges) => (pledges[0].first_payment = "2024-12")) };
  assert.deepEqual(shape(fund.project({ ...early, support: { rule: "meet_all" } })), {
    years: [
      {
        first_month: month,
        opening: money,
        receipts: money,
        target_gap: money,
        requests: "number",
        met: "number",
        unmet: "number",
        requested: money,
        allotted: money,
        spending: money,
        floor: money,
        closing: money,
        lowest_balance: money,
        lowest_month: month,
        reserve_breached: "boolean",
        next_request_needs: "null",
      },
    ],
    months: [{ month, receipts: money, spending: money, balance: money, floor: money }],
    runway: {
      to_floor: { months: "number", month },
      to_zero: { months: "number", month },
      gross_months: "string",
      net_months: "string",
    },
    warnings: [{ kind: "string", pledge: "number" }],
  });
});

test("the shapes of the other results are frozen", () => {
  const scenario = fund.defaultScenario();
  const gift = { kind: "annual_gift", share: "1", month_of_year: 1 };
  assert.deepEqual(shape(fund.goal(scenario, gift)), { amount: money });
  assert.deepEqual(shape(fund.goal(scenario, { kind: "sustainable_requests" })), { requests: "number" });
  assert.deepEqual(shape(fund.odds(scenario)), {
    years: [{ target_reached: "string", p10: money, p50: money, p90: money }],
  });
  const richer = changed("opening_balance", () => "2000000");
  assert.deepEqual(fund.compare(scenario, richer).measures, ["requests_met", "last_closing_balance", "months_to_floor"]);
  assert.deepEqual(shape(fund.compare(scenario, richer)), {
    measures: ["string"],
    from: ["string"],
    to: ["string"],
    difference: ["string"],
    parts: { opening_balance: ["string"] },
  });
  assert.deepEqual(shape(fund.sensitivity(scenario)), {
    base: measures,
    changes: { low: "string", high: "string" },
    levers: [{ lever: "string", low: measures, high: measures }],
    pledges: [{ pledge: "number", without: measures, six_months_later: measures }],
  });
  assert.deepEqual(shape(fund.simulate(scenario, { runs: 10 })), {
    settings: {
      runs: "number",
      seed: "number",
      payment_delay_months: "number",
      requests_spread: "string",
      cost_cv: "string",
      donor_climate: "string",
    },
    runs: "number",
    months: [{ month, balance: points, below_floor: frequency, run_out: frequency }],
    years: [
      {
        first_month: month,
        target_reached: frequency,
        receipts: points,
        requests_met: [{ met: "number", runs: "number" }],
      },
    ],
    floor_kept: frequency,
    picked: { worst: "number", p10: "number", p50: "number", p90: "number", best: "number" },
  });
  const run = fund.simulatedRun(scenario, undefined, 0);
  assert.deepEqual(shape(run.honoured), ["boolean"]);
  assert.deepEqual(shape(run.projection), shape(fund.project(scenario)));
  assert.deepEqual(shape(fund.validate({})[0]), { path: "string", message: "string", value: "null" });
});

for (const file of readdirSync(goldenFolder)) {
  test(`the golden case ${file} holds`, () => {
    const { scenario, projection, goals = [], odds, from, to, comparison } = golden(file);
    const { settings, simulation, worst_run } = golden(file);
    if (scenario) assert.deepEqual(fund.validate(scenario), []);
    if (projection) assert.deepEqual(fund.project(scenario), projection);
    for (const { goal, answer } of goals) assert.deepEqual(fund.goal(scenario, goal), answer);
    if (odds) assert.deepEqual(withNumbers(fund.odds(scenario)), withNumbers(odds));
    if (comparison) checkComparison(fund.compare(from, to), comparison);
    if (simulation) assert.deepEqual(fund.simulate(scenario, settings), simulation);
    if (worst_run) assert.deepEqual(fund.simulatedRun(scenario, settings, simulation.picked.worst), worst_run);
  });
}

/** Cases write no chance at all as "0E-8". */
function withNumbers({ years }) {
  return years.map((year) => ({ ...year, target_reached: Number(year.target_reached) }));
}

function checkComparison(found, expected) {
  const close = (row, case_) => case_.forEach((value, column) => assert.ok(Math.abs(row[column] - value) <= 1e-6));
  close(found.from, expected.from);
  close(found.to, expected.to);
  assert.deepEqual(Object.keys(found.parts), Object.keys(expected.parts));
  for (const [part, row] of Object.entries(expected.parts)) close(found.parts[part], row);
}

/** The default scenario with one part changed. */
function changed(field, change) {
  const scenario = fund.defaultScenario();
  const part = change(scenario[field]);
  if (typeof scenario[field] !== "object") scenario[field] = part;
  return scenario;
}

function thrown(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  assert.fail("nothing was thrown");
}

test("a wrong scenario throws an Error that lists every problem", () => {
  const scenario = { ...fund.defaultScenario(), years: 0, colour: "blue" };
  scenario.pledges[3].rate = "0";
  const error = thrown(() => fund.project(scenario));
  assert.ok(error instanceof Error);
  assert.equal(error.name, "ScenarioError");
  assert.deepEqual(error.problems, [
    {
      path: "years",
      message: "years: 0 is not allowed; a whole number from 1 to 20, without quotation marks",
      value: "0",
    },
    {
      path: "pledges[3].rate",
      message:
        "pledges[3].rate: 0 is not allowed; " +
        "a number above 0, at most 1,000,000,000,000, with at most 6 decimals",
      value: "0",
    },
    { path: "colour", message: "colour: there is no such field here in format version 1", value: '"blue"' },
  ]);
  assert.equal(error.message, error.problems.map(({ message }) => message).join("\n"));
  assert.deepEqual(fund.validate(scenario), error.problems);
});

test("problems say which input they are in", () => {
  const paths = (call) => thrown(call).problems.map(({ path }) => path);
  const wrong = { ...fund.defaultScenario(), years: 0 };
  const right = fund.defaultScenario();
  assert.deepEqual(paths(() => fund.compare(wrong, { ...wrong, name: 1 })), ["from.years", "to.name", "to.years"]);
  assert.deepEqual(paths(() => fund.compare(right, { ...right, as_of: "2025-12", years: 6 })), ["to.as_of", "to.years"]);
  assert.deepEqual(paths(() => fund.goal(right, { kind: "one_off_gift", share: 2 })), [
    "goal.month_of_horizon",
    "goal.share",
  ]);
  const late = { kind: "one_off_gift", share: 1, month_of_horizon: 61 };
  assert.deepEqual(paths(() => fund.goal(right, late)), ["goal.month_of_horizon"]);
  assert.deepEqual(paths(() => fund.goal(right)), ["goal"]);
  assert.deepEqual(paths(() => fund.goal(right, { kind: "luck" })), ["goal.kind"]);
  assert.deepEqual(paths(() => fund.sensitivity(right, { low: "-2", high: null })), ["settings.high", "settings.low"]);
  const many = { ...right, pledges: Array(41).fill({ ...right.pledges[0], probability: "0.5" }) };
  assert.deepEqual(paths(() => fund.odds(many)), ["pledges"]);
});

test("a simulation says how far it is, and stops when it is told to", () => {
  const scenario = fund.defaultScenario();
  const heard = [];
  const whole = fund.simulate(scenario, { runs: 250 }, (progress) => void heard.push(progress));
  assert.deepEqual(heard, [100, 200, 250].map((done) => ({ done, of: 250 })));
  assert.deepEqual(whole, fund.simulate(scenario, { runs: 250 }));
  const stopped = fund.simulate(scenario, { runs: 250 }, ({ done }) => done < 200);
  assert.deepEqual([stopped.runs, stopped.settings.runs], [200, 250]);
  assert.deepEqual(stopped.months, fund.simulate(scenario, { runs: 200 }).months);
  const failure = new TypeError("the caller's own");
  const fails = () => {
    throw failure;
  };
  assert.equal(thrown(() => fund.simulate(scenario, undefined, fails)), failure);
});

test("a run without chance is the projection", () => {
  const scenario = fund.defaultScenario();
  const { honoured, projection } = fund.simulatedRun(scenario, {}, 3);
  assert.deepEqual(projection, fund.project(scenario));
  assert.deepEqual(honoured, scenario.pledges.map(() => true));
  const { months, floor_kept } = fund.simulate(scenario, { runs: 5 });
  assert.deepEqual(months.map(({ balance }) => balance.p50), projection.months.map(({ balance }) => balance));
  const kept = projection.runway.to_floor === null;
  assert.deepEqual(floor_kept, { runs: kept ? 5 : 0, chance: kept ? "1.00000000" : "0.00000000", standard_error: "0.00000000" });
});

test("problems of a simulation say whether they are its settings or the scenario", () => {
  const paths = (...given) => thrown(() => fund.simulate(...given)).problems.map(({ path }) => path);
  const right = fund.defaultScenario();
  const settings = { runs: 0, seed: -1, payment_delay_months: 1.5, requests_spread: "wide", cost_cv: "11", donor_climate: 1 };
  assert.deepEqual(
    paths({ ...right, years: 0 }, settings).sort(),
    ["years", ...Object.keys(settings).map((name) => `settings.${name}`)].sort(),
  );
  assert.deepEqual(paths(right, { luck: 1 }), ["settings.luck"]);
  assert.deepEqual(paths(right, null), ["settings"]);
  assert.deepEqual(paths({ ...right, years: 20 }, { runs: 1_000_000 }), ["settings.runs"]);
  const queue = { ...right, demand: { kind: "queue", requests: [] } };
  assert.deepEqual(paths(queue, { requests_spread: "poisson" }), ["settings.requests_spread"]);
  const large = { ...right.pledges[0], amount: "1000000000000", payments: 240, interval_months: 1, growth: "10" };
  assert.deepEqual(paths({ ...right, years: 20, pledges: [large] }), ["pledges"]);
  for (const run of [10, -1, 0.5, "0", undefined]) {
    const [problem] = thrown(() => fund.simulatedRun(right, { runs: 10 }, run)).problems;
    assert.equal(problem.path, "run");
  }
});

test("what JSON does not have is a problem with its path", () => {
  const circle = fund.defaultScenario();
  circle.demand.requests = circle;
  circle.pledges[0].donor = circle.pledges;
  const values = [
    [NaN, "NaN"],
    [Infinity, "Infinity"],
    [5n, "5n"],
    [() => 5, "a function"],
    [Symbol("5"), "a symbol"],
    [null, "null"],
    [new Date(0), "{}"],
    [true, "true"],
  ];
  for (const [given, value] of values) {
    const [problem, ...others] = fund.validate({ ...fund.defaultScenario(), annual_target: given });
    assert.deepEqual([problem.path, problem.value, others], ["annual_target", value, []]);
  }
  assert.deepEqual(fund.validate(circle).map(({ path }) => path), ["pledges[0].donor", "demand.requests"]);
  const guarded = { ...fund.defaultScenario() };
  Object.defineProperty(guarded, "years", { enumerable: true, get: () => assert.fail("not to be read") });
  assert.deepEqual(fund.validate(guarded).map(({ value }) => value), ["a value that cannot be read"]);
  const closed = new Proxy({}, { ownKeys: () => assert.fail("not to be listed") });
  for (const given of [undefined, null, 5, "text", [], closed, Array(4e9)]) {
    assert.deepEqual(fund.validate(given).map(({ path }) => path), [""]);
  }
  const nested = Array(1_000).fill(Array(1_000).fill(Array(1_000).fill([])));
  const [problem] = fund.validate({ ...fund.defaultScenario(), name: nested });
  assert.deepEqual([problem.path, problem.value], ["", "more values than can be read"]);
});

test("an undefined field is an absent one, and numbers are read by their shortest decimal form", () => {
  const scenario = { ...fund.defaultScenario(), counting: undefined, opening_balance: 1199655.35 };
  scenario.pledges = scenario.pledges.map((pledge) => ({ ...pledge, amount: Number(pledge.amount), growth: undefined }));
  assert.deepEqual(fund.project(scenario), fund.project(fund.defaultScenario()));
  assert.deepEqual(fund.sensitivity(scenario, undefined), fund.sensitivity(scenario, { low: -0.2, high: 0.2 }));
  assert.equal(fund.validate({ ...scenario, annual_target: 0.1 + 0.2 })[0].value, "0.30000000000000004");
});

test("a number of requests that JavaScript cannot hold is text", () => {
  const scenario = { ...fund.defaultScenario(), years: 20, support: { rule: "meet_all" } };
  scenario.demand = { kind: "average", requests: 100_000, average_request: "1", requests_growth: "10" };
  const { years } = fund.project(scenario);
  assert.deepEqual(
    years.map(({ requests }) => String(requests)),
    years.map((_, year) => String(100_000n * 11n ** BigInt(year))),
  );
  assert.deepEqual(
    years.map(({ requests }) => typeof requests),
    years.map((_, year) => (100_000n * 11n ** BigInt(year) <= BigInt(Number.MAX_SAFE_INTEGER) ? "number" : "string")),
  );
});

test("the types hold under tsc --strict", () => {
  const tsc = fileURLToPath(new URL("node_modules/typescript/bin/tsc", import.meta.url));
  const sample = fileURLToPath(new URL("fund-js.types.ts", import.meta.url));
  const options = "--noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --target es2022";
  const run = spawnSync(process.execPath, [tsc, ...options.split(" "), "--module", "nodenext", sample], { encoding: "utf8" });
  assert.equal(run.stdout + run.stderr, "");
});

browserTest("the module answers in a page", async ({ page, open }) => {
  await open();
  const answers = await page.evaluate(async () => {
    const fund = await import(new URL("embed/fund.js", document.baseURI).href);
    await fund.default();
    const scenario = fund.defaultScenario();
    return {
      met: fund.project(scenario).years.map(({ met }) => met),
      problems: fund.validate({ ...scenario, years: 0 }),
      floor_kept: fund.simulate(scenario, { runs: 100, requests_spread: "poisson" }).floor_kept,
    };
  });
  const { projection } = golden("repeat_2024.json");
  assert.deepEqual(answers.met, projection.years.map(({ met }) => met));
  assert.deepEqual(answers.problems, fund.validate({ ...fund.defaultScenario(), years: 0 }));
  const simulated = fund.simulate(fund.defaultScenario(), { runs: 100, requests_spread: "poisson" });
  assert.deepEqual(answers.floor_kept, simulated.floor_kept);
});
