// A site that tests put online, renew and take down: the built page under a path of its own. No test by itself.

import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const PATH = "/plans/fund/";
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** Folders with the page as it is built, and as a later build would be: other names, other bytes, the same program. */
export function versions() {
  const folder = mkdtempSync(join(tmpdir(), "reserve-runway-versions-"));
  const [first, second] = [join(folder, "first"), join(folder, "second")];
  const isShipped = (path) => !/[\\/](embed|npm)$/.test(path);
  cpSync(dist, first, { recursive: true, filter: isShipped });
  cpSync(first, second, { recursive: true });
  makeLater(second);
  return { first, second, remove: () => rmSync(folder, { recursive: true }) };
}

/** Every name that changes with what is in the file changes, and the version with it. */
function makeLater(folder) {
  const digits = (text, length) => createHash("sha256").update(text).digest("hex").slice(0, length);
  const later = (text) => text.replace(/-([0-9a-f]{12,16})(?=[-_.])/g, (_, hash) => `-${digits(hash, hash.length)}`);
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    // Modules name scripts too, and are as long as before.
    const written = later(readFileSync(path, "latin1"));
    const mark = name === "index.html" ? '<head><meta name="build" content="later">' : "<head>";
    writeFileSync(path, written.replace("<head>", mark), "latin1");
    renameSync(path, join(folder, later(name)));
  }
  const worker = join(folder, "sw.js");
  const listed = readFileSync(worker, "utf8");
  const [, version] = /VERSION = "([0-9a-f]+)"/.exec(listed);
  const newer = digits(version, version.length);
  const shell = join(folder, "index.html");
  writeFileSync(shell, readFileSync(shell, "utf8").replace(version, newer));
  const digest = (name) => createHash("sha256").update(readFileSync(join(folder, name || "index.html"))).digest("base64");
  const lines = listed.replace(version, newer).replace(/"\.\/(.*)": "sha256-.*"/g, (_, name) => `"./${name}": "sha256-${digest(name)}"`);
  writeFileSync(worker, lines);
}

/** A site at an address of its own. `put` says which folder it has from now on. */
export async function siteOf(folder) {
  let present = folder;
  const requests = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://site");
    requests.push(pathname);
    const name = pathname.startsWith(PATH) ? pathname.slice(PATH.length) || "index.html" : "";
    try {
      const body = readFileSync(join(present, name));
      const type = TYPES[extname(name)] ?? "application/octet-stream";
      response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-cache" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  const address = `http://127.0.0.1:${server.address().port}${PATH}`;
  return { address, requests, stop, put: (folder) => { present = folder; } };
}
