// The module under Node, whose fetch reads no files: without an argument, the WebAssembly beside it is read from disk.
import { readFile } from "node:fs/promises";
import start from "./fund.js";

export * from "./fund.js";

export default async function init(given) {
  return start(given ?? { module_or_path: await readFile(new URL("fund_bg.wasm", import.meta.url)) });
}
