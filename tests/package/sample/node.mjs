// What a user of the package writes for Node.

import init, { defaultScenario, initSync, project } from "reserve-runway";
import "reserve-runway/element";

await init();
const { years } = project(defaultScenario());
console.log(JSON.stringify({ met: years[0].met, initSync: typeof initSync }));
