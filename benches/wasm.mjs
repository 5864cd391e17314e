// The model in WebAssembly, called from Node: the code of fund-bench that the host runs too. The folder is that of
// its module.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { compete } from "./contestant.mjs";

const folder = pathToFileURL(`${process.argv[2]}/`);
const { Prepared, initSync } = await import(new URL("bench.js", folder).href);
initSync({ module: readFileSync(new URL("bench_bg.wasm", folder)) });

await compete((work, size) => {
  const prepared = new Prepared(work, size);
  return (times) => prepared.run(times);
});
