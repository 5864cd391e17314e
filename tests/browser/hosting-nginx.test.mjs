// The site behind nginx with the file that `dist/` has for it, under a path and at the root of a server; and what the
// health check says of a site that is not as it was built.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, describe, test } from "node:test";
import { FOLDER, ask, dist, freePort, pageTests, program, root, serverTests, start } from "./hosting.mjs";

const nginx = program([process.env.NGINX, join(root, ".tools/debian/usr/sbin/nginx"), "/usr/sbin/nginx"], "nginx");
const modules = join(dirname(nginx), "../lib/nginx/modules");
const folder = mkdtempSync(join(tmpdir(), "reserve-runway-nginx-"));
const port = await freePort();
const rootPort = await freePort();
const address = `http://127.0.0.1:${port}${FOLDER}`;

const damaged = join(folder, "damaged");
damage(damaged);
writeFileSync(join(folder, "nginx.conf"), configuration());
const stop = await start(nginx, ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", join(folder, "errors.log")], address);
after(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});
process.env.BASE_URL = address;

function configuration() {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
load_module ${modules}/ngx_http_brotli_static_module.so;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join("\n  ")}
  server {
    listen 127.0.0.1:${port};
    location = ${FOLDER.slice(0, -1)} { return 301 ${FOLDER}; }
    location ${FOLDER} {
      alias ${dist}/;
      include ${dist}/hosting/nginx.conf;
      brotli_static on;
    }
    location /damaged/ {
      alias ${damaged}/;
      include ${dist}/hosting/nginx.conf;
      brotli_static on;
    }
    location /untold/ { alias ${dist}/; }
  }
  server {
    listen 127.0.0.1:${rootPort};
    location / {
      root ${dist};
      include ${dist}/hosting/nginx.conf;
    }
  }
}
`;
}

/** A copy of the site in which one file is cut short and one is gone. */
function damage(copy) {
  cpSync(dist, copy, { recursive: true });
  for (const name of readdirSync(copy)) {
    if (/^(boot-.*\.js|mark-.*\.svg)(\.br|\.gz)?$/.test(name)) rmSync(join(copy, name));
  }
  const boot = readdirSync(dist).find((name) => /^boot-.*\.js$/.test(name));
  writeFileSync(join(copy, boot), readFileSync(join(dist, boot), "utf8").slice(0, -100));
}

describe("under a path, with Brotli", () => serverTests(address));
describe("at the root, as the file is", () => serverTests(`http://127.0.0.1:${rootPort}/`, ["gzip"]));

test("the path without its last slash leads to the page", async () => {
  const { status, headers } = await ask(address.slice(0, -1));
  assert.equal(status, 301);
  assert.equal(headers.location, address);
});

await pageTests();
const { browserTest } = await import("./harness.mjs");

/** What the health check says: the verdict, and each line that is marked. */
async function checked(page, path) {
  await page.goto(new URL(`${path}health/`, address).href);
  await page.waitForSelector("html[data-health]", { state: "attached" });
  const rows = await page.locator('tr:has([data-finding="wrong"])').allInnerTexts();
  return { verdict: await page.locator("html").getAttribute("data-health"), rows: rows.join("\n") };
}

browserTest("the health check names the file that was cut and the one that is gone", { expected: /404/ }, async ({ page }) => {
  const { verdict, rows } = await checked(page, "/damaged/");
  assert.equal(verdict, "wrong");
  assert.match(rows, /^boot-\w+\.js\s+[\d,]+ bytes, not [\d,]+: changed/m);
  assert.match(rows, /^mark-\w+\.svg\s+not there \(404\)/m);
  assert.equal(rows.split("\n").length, 2);
});

browserTest("the health check finds a server that was told nothing", { expected: /MIME|stylesheet|module/i }, async ({ page, address: site }) => {
  // Without types nginx gives even the check as plain text, so the check itself comes from the right place.
  await page.route("**/untold/health/*", async (route) => {
    const answer = await route.fetch({ url: route.request().url().replace("/untold/", FOLDER) });
    await route.fulfill({ response: answer });
  });
  const { verdict, rows } = await checked(page, new URL("/untold/", site).pathname);
  assert.equal(verdict, "wrong");
  assert.match(rows, /_bg\.wasm[^\n]*(text\/plain|octet-stream), not application\/wasm/);
});
