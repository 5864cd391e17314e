// What a user of the package writes in TypeScript. Checked, never run.

import init, { defaultScenario, project, validate } from "reserve-runway";
import type { Problem, Projection, Scenario, ScenarioInput } from "reserve-runway";
import "reserve-runway/element";
import type { ReserveRunwayElement, ScenarioChange } from "reserve-runway/element";

await init();
const scenario: Scenario = defaultScenario();
const changed: ScenarioInput = { ...scenario, annual_target: "2000000.00" };
const projection: Projection = project(changed);
const met: number | string | undefined = projection.years[0]?.met;
const problems: Problem[] = validate({ version: 1 });

const element: ReserveRunwayElement = document.createElement("reserve-runway");
element.addEventListener("scenariochange", ({ detail }) => {
  const { scenario, link }: ScenarioChange = detail;
  if (link) element.open(link);
  project(scenario);
});
document.querySelector("reserve-runway")?.open("text of a link");

// @ts-expect-error: there is no such rule
project({ ...scenario, support: { rule: "lottery" } });
// @ts-expect-error: a link is a text
element.open(17);

void [met, problems];
