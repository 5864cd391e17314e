// The uncertain Fund in Squiggle, as far as it goes there: by year instead of by month, so many samples, a normal number
// of requests that is not rounded, because the language has no Poisson distribution. What comes out: the 10, 50 and 90
// per cent points of each year's closing balance.

import { run } from "@quri/squiggle-lang";
import { compete } from "./contestant.mjs";

const GIFTS = [36256.27, 30000, 5446.62, 36634.28, 150000, 15000, 40000, 90000, 10000, 20833.33];
const YEARS = 5;

const balances = Array.from({ length: YEARS }, (_, year) => `b${year + 1}`);
const MODEL = `
gift(amount) = SampleSet.map(SampleSet.fromDist(Sym.bernoulli(0.7)), {|came| came * amount})
income() = ${GIFTS.map((amount) => `gift(${amount})`).join(" + ")}
cost() = SampleSet.fromDist(Sym.lognormal({ mean: 41935.48 * 1.13, stdev: 0.2 * 41935.48 * 1.13 }))
need() = SampleSet.fromDist(Sym.normal(31, 5.568)) * cost()
b0 = 1199655.35
${balances.map((name, year) => `${name} = b${year} + income() - need()`).join("\n")}
List.flatten(List.map([${balances}], {|b| [quantile(b, 0.1), quantile(b, 0.5), quantile(b, 0.9)]}))
`;

async function points(sampleCount) {
  const { result } = await run(MODEL, { environment: { sampleCount, xyPointLength: 1_000 } });
  if (!result.ok) throw new Error(String(result.value));
  return result.value.result.asJS();
}

await compete((_, samples) => async (times) => {
  let found;
  for (let turn = 0; turn < times; turn++) found = await points(samples);
  return found.map((point) => point.toFixed(2)).join(" ");
});
