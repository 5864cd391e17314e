// Pages of others that embed a briefing, served by another host than the calculator: `localhost` where that is
// 127.0.0.1, so that a browser takes the two for different sites. No test by itself.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const folder = new URL("hosts/", import.meta.url);
const links = new URL("../links/v1/", import.meta.url);

/** A published link: the text after `#s=`. */
export const published = (name) => readFileSync(new URL(`${name}.link`, links), "utf8").trim();

/** What is in the frame of an element. */
export const inFrame = (page, host = "reserve-runway") => page.locator(host).frameLocator("iframe");

/** Waits until a briefing is in a frame. */
export const live = (frame) => frame.locator("html[data-page=live] .briefing__title").waitFor();

/** Requests to a host, which a test of hosts expects. */
export const TO_HOST = /request to another host: http:\/\/localhost:/;

/**
 * Serves the pages of `hosts/`, with the address of the calculator and published links put in. `pages` are more of them:
 * by their path, what is in them. Calls of `end` end it.
 */
export async function serveHosts(calculator) {
  const origin = new URL(calculator).origin;
  const pages = new Map();
  const policies = new Map([["/strict.html", strictPolicy(calculator, origin)]]);
  const written = (path) => pages.get(path) ?? readFileSync(new URL(`.${path}`, folder), "utf8");
  const filled = (page) => page
    .replaceAll("{{calculator}}", calculator)
    .replace(/\{\{link (\w+)\}\}/g, (_, name) => published(name));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (pathname === "/favicon.ico") return response.writeHead(204).end();
    const headers = { "Content-Type": "text/html; charset=utf-8" };
    const policy = policies.get(pathname);
    if (policy) headers["Content-Security-Policy"] = policy;
    response.writeHead(200, headers).end(filled(written(pathname)));
  });
  await new Promise((resolve) => { server.listen(0, "localhost", resolve); });
  return {
    address: `http://localhost:${server.address().port}/`,
    pages,
    end() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The directives that docs/embedding.md asks for, and nothing else. */
function strictPolicy(calculator, origin) {
  return [
    "default-src 'none'",
    `script-src ${calculator}embed/element.js`,
    `frame-src ${origin}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
