/** A plain decimal as text, such as "36256.27" or "-0.99": exact, never a binary fraction. */
export type Decimal = string;

/** An amount in US$ with exactly two decimals, such as "1199655.35" or "-12.30". */
export type Money = string;

/** A decimal on input: text, or a number, which is read by its shortest decimal form (0.1 is "0.1"). */
export type DecimalInput = string | number;

/** A calendar month, "YYYY-MM". */
export type Month = string;

/** A number of requests: a number up to 2⁵³ − 1, its digits as text above that, so that no digit is ever lost. */
export type Count = number | string;

/** Which pledges count: each word takes in the ones before it; "weighted" takes all, times their probability. */
export type Counting = "agreed" | "announced" | "all" | "weighted";

/** Received after `as_of`; confirmed in writing; said, not binding; the user's hypothesis. */
export type Stage = "paid" | "agreed" | "announced" | "assumed";

/** The five priority areas of assistance. */
export type Area = "a" | "b" | "c" | "d" | "e";

/** How many requests of a year are met. */
export type SupportRule = "meet_all" | "cap" | "protect_reserve" | "steady";

/** What the reserve floor is measured in. */
export type ReserveKind = "amount" | "share_of_spending" | "months_of_spending";

/** A pledge as it may be given. Absent fields: US$ at rate 1, probability 1, one payment, 12 months, growth 0. */
export interface PledgeInput {
  donor: string;
  /** The first payment, in `currency`, at most three decimals. */
  amount: DecimalInput;
  /** ISO 4217. */
  currency?: string | undefined;
  /** Units of `currency` per US$. */
  rate?: DecimalInput | undefined;
  stage: Stage;
  /** 0 to 1. */
  probability?: DecimalInput | undefined;
  first_payment: Month;
  payments?: number | undefined;
  interval_months?: number | undefined;
  /** Per payment; 0.02 is 2 per cent. */
  growth?: DecimalInput | undefined;
}

/** So many requests a year of the same size. */
export interface AverageDemandInput {
  kind: "average";
  requests: number;
  /** US$. */
  average_request: DecimalInput;
  requests_growth?: DecimalInput | undefined;
  cost_growth?: DecimalInput | undefined;
}

/** One named request. */
export interface QueuedRequestInput {
  title: string;
  /** The planning year, from 1. */
  year: number;
  /** US$. */
  amount: DecimalInput;
  region?: string | undefined;
  area?: Area | undefined;
  ldc?: boolean | undefined;
  sids?: boolean | undefined;
}

/** Named requests, met from the top. */
export interface QueueDemandInput {
  kind: "queue";
  requests: QueuedRequestInput[];
  cost_growth?: DecimalInput | undefined;
}

/** How requests are supported. */
export interface SupportInput {
  rule: SupportRule;
  /** Required by the rule "cap". */
  cap?: number | undefined;
  award_share?: DecimalInput | undefined;
  utilisation?: DecimalInput | undefined;
  support_cost_rate?: DecimalInput | undefined;
  /** US$. */
  other_costs?: DecimalInput | undefined;
}

/** The reserve floor. */
export interface ReserveInput {
  kind: ReserveKind;
  value: DecimalInput;
}

/** A scenario of format version 1 as it may be given. An absent field and one that is `undefined` are the same. */
export interface ScenarioInput {
  version: 1;
  name: string;
  /** The opening balance is that of the end of this month. */
  as_of: Month;
  /** US$. */
  opening_balance: DecimalInput;
  /** US$. */
  annual_target: DecimalInput;
  /** 1 to 20. */
  years: number;
  /** "all" if absent. */
  counting?: Counting | undefined;
  pledges: PledgeInput[];
  demand: AverageDemandInput | QueueDemandInput;
  support: SupportInput;
  reserve: ReserveInput;
}

/** A pledge with every field, decimals as text. */
export interface Pledge extends PledgeInput {
  amount: Decimal;
  currency: string;
  rate: Decimal;
  probability: Decimal;
  payments: number;
  interval_months: number;
  growth: Decimal;
}

/** Average demand with every field, decimals as text. */
export interface AverageDemand extends AverageDemandInput {
  average_request: Money;
  requests_growth: Decimal;
  cost_growth: Decimal;
}

/** A named request, its amount as text. */
export interface QueuedRequest extends QueuedRequestInput {
  amount: Money;
}

/** A queue with every field, decimals as text. */
export interface QueueDemand extends QueueDemandInput {
  requests: QueuedRequest[];
  cost_growth: Decimal;
}

/** Support with every field, decimals as text; `cap` only if it was given. */
export interface Support extends SupportInput {
  award_share: Decimal;
  utilisation: Decimal;
  support_cost_rate: Decimal;
  other_costs: Money;
}

/** The reserve floor, its value as text. */
export interface Reserve extends ReserveInput {
  value: Decimal;
}

/** A scenario with every field, decimals as text. It may be given wherever a `ScenarioInput` may. */
export interface Scenario extends ScenarioInput {
  opening_balance: Money;
  annual_target: Money;
  counting: Counting;
  pledges: Pledge[];
  demand: AverageDemand | QueueDemand;
  support: Support;
  reserve: Reserve;
}

/** One planning year. */
export interface Year {
  first_month: Month;
  opening: Money;
  receipts: Money;
  /** What receipts lack of the annual target, at least 0. */
  target_gap: Money;
  requests: Count;
  met: Count;
  unmet: Count;
  /** What all requests of the year ask. */
  requested: Money;
  /** What the requests met are allotted, support costs included. */
  allotted: Money;
  spending: Money;
  /** The reserve floor. */
  floor: Money;
  closing: Money;
  lowest_balance: Money;
  /** The first month that ends with it. */
  lowest_month: Month;
  /** Not even a plan without requests keeps the reserve floor. */
  reserve_breached: boolean;
  /** What would have to be there from the year's first month on to meet one more; null where all are met. */
  next_request_needs: Money | null;
}

/** One month. */
export interface ProjectedMonth {
  month: Month;
  receipts: Money;
  spending: Money;
  /** At its end. */
  balance: Money;
  floor: Money;
}

/** Where a runway ends. */
export interface RunwayEnd {
  /** Full months before it. */
  months: number;
  month: Month;
}

/** How long the reserve lasts. */
export interface Runway {
  /** The first month that ends below its floor; null if none does within the horizon. */
  to_floor: RunwayEnd | null;
  /** The first month that ends below zero; null if none does within the horizon. */
  to_zero: RunwayEnd | null;
  /** 12 × opening balance ÷ spending of year 1, one decimal; null if nothing is spent. */
  gross_months: Decimal | null;
  /** 12 × opening balance ÷ (spending − receipts of year 1), one decimal; null if receipts cover spending. */
  net_months: Decimal | null;
}

/** A payment of the pledge at this index falls in or before `as_of`; it is left out, being in the balance already. */
export interface Warning {
  kind: "already_in_balance";
  pledge: number;
}

/** The result of `project`. */
export interface Projection {
  years: Year[];
  months: ProjectedMonth[];
  runway: Runway;
  warnings: Warning[];
}

/** The smallest gift in the same month of every planning year, so that `share` of the requests can be met. */
export interface AnnualGiftGoal {
  kind: "annual_gift";
  /** 0 to 1. */
  share: DecimalInput;
  /** 1 to 12. */
  month_of_year: number;
}

/** The same for one gift. */
export interface OneOffGiftGoal {
  kind: "one_off_gift";
  /** 0 to 1. */
  share: DecimalInput;
  /** 1 to 12 × years. */
  month_of_horizon: number;
}

/** The most requests that can be met in every year. */
export interface SustainableRequestsGoal {
  kind: "sustainable_requests";
}

/** What `goal` looks for. */
export type Goal = AnnualGiftGoal | OneOffGiftGoal | SustainableRequestsGoal;

/** The answer to a gift goal; null where no amount up to US$ 1,000,000,000,000 is enough. */
export interface AmountAnswer {
  amount: Money | null;
}

/** The answer to "sustainable_requests"; null where the floor is not kept even with none. */
export interface RequestsAnswer {
  requests: Count | null;
}

/** The answer that belongs to a goal. */
export type GoalAnswer<G extends Goal = Goal> = G extends SustainableRequestsGoal ? RequestsAnswer : AmountAnswer;

/**
 * The least gift, or the most requests a year, with which the plan holds.
 *
 * Throws a `ScenarioError` with every problem of the scenario and of the goal; paths of the goal begin with `goal`.
 */
export function goal<G extends Goal>(scenario: ScenarioInput, goal: G): GoalAnswer<G>;

/** One year's receipts, when each pledge not paid is honoured with its probability, independently, on time. */
export interface YearOdds {
  /** The chance that receipts reach the annual target, eight decimals. */
  target_reached: Decimal;
  /** The smallest receipts whose cumulative chance is at least 10 per cent. */
  p10: Money;
  p50: Money;
  p90: Money;
}

/** The result of `odds`. */
export interface Odds {
  years: YearOdds[];
}

/** A part of a scenario that `compare` takes as a whole. */
export type Part = "opening_balance" | "counting" | "pledges" | "demand" | "support" | "reserve";

/** One number for each of `measures`. */
export type MeasureRow = [requests_met: Decimal, last_closing_balance: Decimal, months_to_floor: Decimal];

/** The result of `compare`. */
export interface Comparison {
  /** The names of the columns. */
  measures: ["requests_met", "last_closing_balance", "months_to_floor"];
  from: MeasureRow;
  to: MeasureRow;
  /** `to` − `from`, six decimals. */
  difference: MeasureRow;
  /** What each changed part adds (its Shapley value, six decimals); the parts add up to `difference`. */
  parts: Partial<Record<Part, MeasureRow>>;
}

/** The measures by which levers are ranked. */
export interface Measures {
  /** Over the horizon. */
  requests_met: Count;
  last_closing_balance: Money;
  /** Full months before the first below its floor; 12 × years if there is none. */
  months_to_floor: number;
}

/** An input that `sensitivity` moves by itself. */
export type Lever =
  | "pledge_amounts"
  | "requests"
  | "average_request"
  | "award_share"
  | "utilisation"
  | "support_cost_rate"
  | "reserve_value"
  | "opening_balance";

/** What a low and a high value of a lever do. */
export interface LeverEffect {
  lever: Lever;
  low: Measures;
  high: Measures;
}

/** What becomes of the result without a pledge, or with it later. */
export interface PledgeEffect {
  /** The index of the pledge. */
  pledge: number;
  without: Measures;
  six_months_later: Measures;
}

/** Relative changes from −1 to 10; −0.2 and 0.2 if absent. */
export interface SensitivitySettings {
  low?: DecimalInput | undefined;
  high?: DecimalInput | undefined;
}

/** The result of `sensitivity`. */
export interface Sensitivity {
  /** The scenario as it is. */
  base: Measures;
  /** The changes applied. */
  changes: { low: Decimal; high: Decimal };
  /** The greatest effect first. */
  levers: LeverEffect[];
  /** The pledges that count, in the order of the scenario. */
  pledges: PledgeEffect[];
}

/** What a simulation lets vary; whatever is absent does not, or is the default that is named. */
export interface SimulationSettings {
  /** How many runs, 10,000 if absent; at most 1,000,000, and at most 60,000,000 months of all runs together. */
  runs?: number | undefined;
  /** Which runs, 1 if absent; 0 to 4,294,967,295. The same seed gives the same runs on every machine. */
  seed?: number | undefined;
  /** Each payment comes from 0 to so many months later, each equally likely. */
  payment_delay_months?: number | undefined;
  /** Whether the number of requests of a year is as it stands, or Poisson-distributed around it. */
  requests_spread?: "fixed" | "poisson" | undefined;
  /** Standard deviation over mean of what a request asks; lognormal, one draw a year. */
  cost_cv?: DecimalInput | undefined;
  /** 0 to 0.95: how much contributors decide alike. */
  donor_climate?: DecimalInput | undefined;
}

/** How far a simulation is. */
export interface SimulationProgress {
  /** Runs done. */
  done: number;
  /** Runs asked for. */
  of: number;
}

/** In how many runs something happened: the estimate of its chance, with the estimate's standard error. */
export interface Frequency {
  runs: number;
  /** Eight decimals. */
  chance: Decimal;
  /** Eight decimals; 0 where it happened in every run or in none. */
  standard_error: Decimal;
}

/** Per cent points of an amount: each the smallest amount that at least so many runs in a hundred do not exceed. */
export interface SimulationPoints {
  p05: Money;
  p10: Money;
  p25: Money;
  p50: Money;
  p75: Money;
  p90: Money;
  p95: Money;
}

/** One month of all runs. */
export interface SimulatedMonth {
  month: Month;
  /** At its end. */
  balance: SimulationPoints;
  /** This month or one before it ended below its year's floor. */
  below_floor: Frequency;
  /** This month or one before it ended below zero. */
  run_out: Frequency;
}

/** One planning year of all runs. */
export interface SimulatedYear {
  first_month: Month;
  /** Receipts were at least the annual target. */
  target_reached: Frequency;
  receipts: SimulationPoints;
  /** In how many runs so many requests were met, ascending; numbers of no run are left out. */
  requests_met: { met: Count; runs: number }[];
}

/** The result of `simulate`. */
export interface SimulationResult {
  /** As they were applied, every field with its value. */
  settings: {
    runs: number;
    seed: number;
    payment_delay_months: number;
    requests_spread: "fixed" | "poisson";
    cost_cv: Decimal;
    donor_climate: Decimal;
  };
  /** The runs that all of this is of: fewer than asked for if `onProgress` stopped it. */
  runs: number;
  months: SimulatedMonth[];
  years: SimulatedYear[];
  /** Every month ended at its year's floor or above. */
  floor_kept: Frequency;
  /** Runs to look into with `simulatedRun`: by the fewest requests not met, then by the last closing balance. */
  picked: { worst: number; p10: number; p50: number; p90: number; best: number };
}

/** One run of a simulation. */
export interface SimulatedRun {
  /** Whether each pledge is honoured, in the order of the scenario. */
  honoured: boolean[];
  projection: Projection;
}

/** One thing that is wrong with an input. */
export interface Problem {
  /** Where, such as "pledges[3].rate"; "" for the whole scenario. */
  path: string;
  /** A sentence in English: the field, what stands there, what is allowed. */
  message: string;
  /** What stands there, as text; null if nothing does. */
  value: string | null;
}

/** What the functions throw for an input that is wrong. */
export interface ScenarioError extends Error {
  name: "ScenarioError";
  /** Every problem at once, in the order of the fields. */
  problems: Problem[];
}
