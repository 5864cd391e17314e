// What a user of the package writes for a page that Vite builds.

import init, { defaultScenario, project } from "reserve-runway";
import "reserve-runway/element";

await init();
const { years } = project(defaultScenario());
document.getElementById("met").textContent = `${years[0].met} of ${years[0].requests}`;
