// What must hold of the site behind any server that was told what `dist/` says. No test by itself.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const dist = join(root, "dist");
/** The path under which the servers of the tests have the site. */
export const FOLDER = "/tools/runway/";

/** A port that was free a moment ago. */
export async function freePort() {
  const socket = createServer();
  await new Promise((listening) => socket.listen(0, "127.0.0.1", listening));
  const { port } = socket.address();
  await new Promise((closed) => socket.close(closed));
  return port;
}

/** The first of these programs that is there; `what` to install where none is. */
export function program(paths, what) {
  const found = paths.find((path) => path && existsSync(path));
  assert.ok(found, `${what} is needed: \`cargo xtask test\` brings it on Debian`);
  return found;
}

/** Starts a server and waits until it answers. Returns what ends it. */
export async function start(path, args, address) {
  const server = spawn(path, args, { stdio: ["ignore", "inherit", "inherit"] });
  const ended = new Promise((end) => server.once("exit", end));
  for (let tries = 0; ; tries += 1) {
    assert.equal(server.exitCode, null, `${path} ended by itself`);
    assert.ok(tries < 100, `${path} does not answer`);
    if (await ask(address).then(() => true, () => false)) break;
    await wait(100);
  }
  return () => {
    server.kill();
    return ended;
  };
}

/** A connection for each question: a server may end one that waits. */
const agent = new Agent({ keepAlive: false });

/** One answer as it comes over the wire. */
export function ask(address, headers = {}) {
  return new Promise((resolve, reject) => {
    const asked = request(address, { agent, headers }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    asked.on("error", reject).end();
  });
}

function policy() {
  const stated = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(join(dist, "index.html"), "utf8"));
  return stated[1];
}

const TYPES = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
  ts: "text/plain; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  json: "application/json",
  webmanifest: "application/manifest+json",
  wasm: "application/wasm",
  svg: "image/svg+xml",
  png: "image/png",
};

/** The site's files with their bytes; not their compressed forms, nor what servers read. */
function siteFiles() {
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
  const asked = names.filter((name) => !/^([._]|hosting\/|npm\/)|\.(br|gz)$/.test(name));
  assert.ok(asked.length > 10, "dist/ is built");
  return asked.map((name) => ({ name, bytes: readFileSync(join(dist, name)) }));
}

/** Tests of what a server sends. `forms` are the compressed forms it was told of, best first. */
export function serverTests(address, forms = ["br", "gzip"]) {
  const at = (name) => new URL(name, address).href;

  test("each file arrives whole, with its type and under the policy", async () => {
    for (const { name, bytes } of siteFiles()) {
      const { status, headers, body } = await ask(at(name));
      assert.equal(status, 200, name);
      assert.ok(body.equals(bytes), `${name} is whole`);
      assert.equal(headers["content-encoding"], undefined, name);
      assert.equal(sameType(headers["content-type"]), TYPES[name.split(".").pop()], name);
      assert.equal(headers["content-security-policy"], policy(), name);
      assert.equal(headers["x-content-type-options"], "nosniff", name);
      assert.equal(headers["referrer-policy"], "no-referrer", name);
      assert.equal(headers["x-frame-options"], undefined, name);
    }
  });

  test("what can be compressed comes compressed", async () => {
    for (const { name, bytes } of siteFiles()) {
      const { headers, body } = await ask(at(name), { "Accept-Encoding": "gzip, deflate, br" });
      const compressed = existsSync(join(dist, `${name}.br`));
      assert.equal(headers["content-encoding"], compressed ? forms[0] : undefined, name);
      assert.equal(sameType(headers["content-type"]), TYPES[name.split(".").pop()], name);
      if (compressed) {
        assert.match(headers.vary, /Accept-Encoding/i, name);
        assert.ok(unpacked(headers, body).equals(bytes), `${name} is whole`);
      }
    }
    const older = await ask(at("./"), { "Accept-Encoding": "gzip" });
    assert.equal(older.headers["content-encoding"], "gzip");
    assert.ok(unpacked(older.headers, older.body).equals(readFileSync(join(dist, "index.html"))));
  });

  test("names that change with the content are kept, all others asked for anew", async () => {
    for (const { name } of siteFiles()) {
      const { headers } = await ask(at(name), { "Accept-Encoding": "br" });
      const lasting = /-[0-9a-f]{12,16}[-_.][^/]*$/.test(name);
      assert.equal(headers["cache-control"], lasting ? "public, max-age=31536000, immutable" : "no-cache", name);
      const again = await ask(at(name), { "Accept-Encoding": "br", "If-None-Match": headers.etag });
      assert.equal(again.status, 304, name);
      assert.equal(again.body.length, 0, name);
    }
  });

  test("pages of others may load what is made for them, and that alone", async () => {
    for (const { name } of siteFiles()) {
      const { headers } = await ask(at(name), { Origin: "https://example.org" });
      const allowed = headers["access-control-allow-origin"];
      if (/^embed\/.*\.(js|wasm)$/.test(name)) assert.equal(allowed, "*", name);
      else if (!name.startsWith("embed/")) assert.equal(allowed, undefined, name);
    }
  });

  test("a monitor reads one line", async () => {
    const { status, body } = await ask(at("health.txt"));
    assert.equal(status, 200);
    assert.match(body.toString(), /^ok reserve-runway \d+\.\d+\.\d+ [0-9a-f]{16}\n$/);
  });

  test("what is not there is not found", async () => {
    assert.equal((await ask(at("nothing.js"))).status, 404);
  });
}

/** Servers differ in how they write the encoding. */
const sameType = (type) => type?.replace(/;\s*charset=utf-8/i, "; charset=utf-8");

function unpacked(headers, body) {
  return headers["content-encoding"] === "br" ? brotliDecompressSync(body) : gunzipSync(body);
}

/** Tests of the page behind the server that `BASE_URL` names. */
export async function pageTests() {
  const { browserTest } = await import("./harness.mjs");

  browserTest("the page opens under a path, with the parts that it loads later", async ({ page, open }) => {
    const response = await open();
    assert.equal(response.headers()["content-security-policy"], policy());
    assert.equal(await page.locator("h1").count(), 1);
    await page.locator(".app-nav__link").nth(1).click();
    await page.waitForSelector(".ask");
  });

  browserTest("the health check finds everything right", async ({ page, address }) => {
    await page.goto(new URL("health/", address).href);
    await page.waitForSelector("html[data-health]", { state: "attached" });
    const marked = page.locator('[data-finding="better"], [data-finding="wrong"]');
    assert.deepEqual(await marked.allTextContents(), []);
    assert.equal(await page.locator("html").getAttribute("data-health"), "right");
    assert.equal(await page.locator("#verdict").textContent(), "Everything arrives as it was built.");
  });
}
