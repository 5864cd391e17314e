// The package for npm as its users get it: packed, installed into an empty project, checked, run and built.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "../browser/site.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const own = fileURLToPath(new URL("./", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "reserve-runway-package-"));
after(() => rmSync(project, { recursive: true }));

/** Runs a program in the project: what it prints, or an error with that. */
function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: "utf8" });
  assert.equal(status, 0, `${command} ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}
const tool = (path, args) => run(process.execPath, [join(own, "node_modules", path), ...args]);

const [packed] = JSON.parse(run("npm", ["pack", join(root, "dist/npm"), "--json", "--pack-destination", project]));
writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
run("npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", join(project, packed.filename)]);
cpSync(join(own, "sample"), project, { recursive: true });

test("it has what it needs and nothing else", () => {
  assert.deepEqual(packed.files.map(({ path }) => path).sort(), [
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "element.d.ts",
    "element.js",
    "fund.d.ts",
    "fund.js",
    "fund_bg.wasm",
    "node.js",
    "package.json",
  ]);
});

test("it is described by what the workspace says", () => {
  const description = JSON.parse(readFileSync(join(project, "node_modules/reserve-runway/package.json"), "utf8"));
  const [, version] = /^version = "(.*)"$/m.exec(readFileSync(join(root, "Cargo.toml"), "utf8"));
  assert.equal(description.version, version);
  assert.equal(description.private, undefined);
  const exported = Object.values(description.exports).flatMap((one) => (typeof one === "string" ? one : Object.values(one)));
  for (const file of exported) assert.ok(existsSync(join(project, "node_modules/reserve-runway", file)), file);
});

for (const [module, resolution] of [["nodenext", "nodenext"], ["esnext", "bundler"]]) {
  test(`TypeScript understands it (${resolution})`, () => {
    const settings = ["--noEmit", "--strict", "--module", module, "--moduleResolution", resolution];
    tool("typescript/bin/tsc", [...settings, "--target", "es2022", "--lib", "es2022,dom", "sample.ts"]);
  });
}

test("Node runs it without being told where the WebAssembly is", () => {
  const answer = JSON.parse(run(process.execPath, ["node.mjs"]));
  assert.deepEqual(answer, { met: 17, initSync: "function" });
});

test("Vite builds a page of it, which runs under a strict policy", async () => {
  tool("vite/bin/vite.js", ["build", "--base", "./", "--logLevel", "warn"]);
  const assets = readdirSync(join(project, "dist/assets"));
  assert.equal(assets.filter((name) => name.endsWith(".wasm")).length, 1);
  const { page, complaints, close } = await visit(join(project, "dist"));
  try {
    await page.locator("#met", { hasText: "17 of 31" }).waitFor();
    const frame = page.locator("reserve-runway iframe");
    const address = new URL(await frame.evaluate(({ src }) => src));
    assert.equal(address.pathname, "/calculator.html");
    assert.equal(address.searchParams.get("lang"), "ar");
    assert.equal(address.hash, "#s=abc");
    assert.deepEqual(complaints, []);
  } finally {
    await close();
  }
});

/** The built page in a browser, and what it complains about. */
async function visit(folder) {
  const types = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };
  const server = createServer(({ url }, answer) => {
    const name = new URL(url, "http://localhost").pathname.slice(1) || "index.html";
    answer.setHeader("Content-Type", types[extname(name)] ?? "application/octet-stream");
    // The calculator itself is not what is tried here.
    answer.end(name === "calculator.html" ? "<!doctype html><title>Calculator</title>" : readFileSync(join(folder, name)));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const complaints = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const close = () => Promise.all([browser.close(), new Promise((closed) => server.close(closed))]);
  return { page, complaints, close };
}
