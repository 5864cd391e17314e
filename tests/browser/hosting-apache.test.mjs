// The site behind Apache, which reads the `.htaccess` of `dist/` by itself.

import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe } from "node:test";
import { FOLDER, dist, freePort, pageTests, program, serverTests, start } from "./hosting.mjs";

const apache = program([process.env.APACHE, "/usr/sbin/apache2", "/usr/sbin/httpd"], "Apache");
const modules = "/usr/lib/apache2/modules";
const folder = mkdtempSync(join(tmpdir(), "reserve-runway-apache-"));
const port = await freePort();
const aliasPort = await freePort();
const address = `http://127.0.0.1:${port}${FOLDER}`;
const aliased = `http://127.0.0.1:${aliasPort}${FOLDER}`;

// The one server has the site among its documents and reads `.htaccess`; the other has it in a place of its own, and the
// file in its configuration.
// Started by root, it reads as a user who owns nothing: so it gets a copy that all may read.
const site = join(folder, "site");
const documents = join(folder, "documents");
cpSync(dist, site, { recursive: true });
mkdirSync(join(documents, "tools"), { recursive: true });
symlinkSync(site, join(documents, FOLDER.slice(0, -1)));
mkdirSync(join(folder, "empty"));
chmodSync(folder, 0o755);
writeFileSync(join(folder, "apache.conf"), configuration());
const stop = await start(apache, ["-X", "-d", folder, "-f", join(folder, "apache.conf")], address);
after(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});
process.env.BASE_URL = address;

function configuration() {
  const loaded = ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite", "alias", "deflate", "filter"];
  return `
ServerName localhost
${process.getuid() === 0 ? "User www-data\nGroup www-data" : ""}
PidFile ${folder}/apache.pid
DefaultRuntimeDir ${folder}
Mutex file:${folder}
ErrorLog ${folder}/errors.log
Listen 127.0.0.1:${port}
Listen 127.0.0.1:${aliasPort}
${loaded.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join("\n")}
TypesConfig /dev/null
# As distributions have it.
AddType application/x-gzip .gz .tgz
AddOutputFilterByType DEFLATE text/html text/css text/javascript application/wasm application/json
DocumentRoot ${documents}
<Directory />
  AllowOverride None
  Require all denied
</Directory>
<VirtualHost 127.0.0.1:${port}>
  DocumentRoot ${documents}
  <Directory ${documents}>
    AllowOverride FileInfo
    Require all granted
  </Directory>
</VirtualHost>
<VirtualHost 127.0.0.1:${aliasPort}>
  DocumentRoot ${folder}/empty
  Alias ${FOLDER} ${site}/
  <Directory ${site}>
    Require all granted
    Include ${site}/.htaccess
  </Directory>
</VirtualHost>
`;
}

describe("among the documents", () => serverTests(address));
describe("in a place of its own", () => serverTests(aliased));

await pageTests();
