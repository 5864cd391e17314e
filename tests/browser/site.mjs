// The built site and a Chromium to see it with. No test by itself.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../../", import.meta.url));
const settings = JSON.parse(readFileSync(new URL("webdriver.json", import.meta.url), "utf8"));

/** Where the site is, and how to end it: `BASE_URL` if it is set, a server of its own otherwise. */
export async function serveSite() {
  if (process.env.BASE_URL) return { address: process.env.BASE_URL, stop() {} };
  const server = spawn("cargo", ["xtask", "serve", "--no-build", "--no-open", "--port", "0"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const chunk of server.stdout) {
    const address = /http:\S+/.exec(chunk.toString());
    if (address) return { address: address[0], stop: () => server.kill() };
  }
  throw new Error("the server gave no address: run `cargo xtask build` first");
}

/** Chromium with the settings that the wasm tests use as well. */
export function launchBrowser() {
  const { args } = settings["goog:chromeOptions"];
  return chromium.launch({ executablePath: chromiumPath(), args });
}

/** Goes to an address of the site and waits until the wasm part runs; a page that breaks says so at once. */
export async function openLive(page, address) {
  const response = await page.goto(address);
  await page.waitForSelector("html[data-page]", { state: "attached" });
  const state = await page.locator("html").getAttribute("data-page");
  assert.equal(state, "live", "the page did not start");
  return response;
}

function chromiumPath() {
  const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const path = process.env.CHROMIUM ?? usual.find(existsSync);
  assert.ok(path, "Chromium is needed: install the package chromium, or set CHROMIUM to its path");
  return path;
}
