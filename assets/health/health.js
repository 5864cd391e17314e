// Asks for each file as a visitor's browser does and says in plain words what is not as it was built.
// A finding is "right", "better" (works, but could be better) or "wrong"; the worst of them is the verdict, which
// stands on the root element too (`data-health`), for monitors that drive a browser.

const site = new URL("../", document.baseURI);
const SEVERITY = ["right", "better", "wrong"];
const COLUMNS = 5;
const MONTH_SECONDS = 30 * 24 * 60 * 60;
const right = (text) => ({ finding: "right", text });
const better = (text) => ({ finding: "better", text });
const wrong = (text) => ({ finding: "wrong", text });
const byId = (id) => document.getElementById(id);
const count = (bytes) => bytes.toLocaleString("en");

/** Past every cache: what the server has now. */
const ask = (path) => fetch(new URL(path, site), { cache: "no-store", credentials: "same-origin" });

try {
  await check();
} catch (error) {
  conclude([wrong(`The check itself could not be made: ${error}`)]);
}

async function check() {
  const { version, build, files } = await (await ask("health/files.json")).json();
  byId("build").textContent = `Version ${version}, build ${build}, ${files.length} files.`;
  const page = await ask("./");
  const found = await siteFindings(page, await page.text(), files);
  byId("site").append(...found.map((one) => written("li", one)));
  for (const file of files) {
    const cells = await fileFindings(file);
    found.push(...cells);
    byId("files").append(row(file.path === "./" ? "the page" : file.path, cells));
  }
  conclude(found);
}

function row(name, cells) {
  const line = document.createElement("tr");
  const head = document.createElement("th");
  head.scope = "row";
  head.textContent = name;
  line.append(head, ...cells.map((one) => written("td", one)));
  line.lastChild.colSpan = COLUMNS - cells.length;
  return line;
}

function written(tag, { finding, text }) {
  const element = document.createElement(tag);
  element.dataset.finding = finding;
  element.textContent = text;
  return element;
}

function conclude(found) {
  const number = (wanted) => found.filter(({ finding }) => finding === wanted).length;
  const worst = SEVERITY.findLast((finding) => number(finding) > 0) ?? "right";
  const verdicts = {
    right: "Everything arrives as it was built.",
    better: `The calculator works. What could be better is marked below (${number("better")}).`,
    wrong: `Something is wrong: see below (${number("wrong")}).`,
  };
  const verdict = byId("verdict");
  verdict.textContent = found.length === 1 ? found[0].text : verdicts[worst];
  verdict.dataset.finding = worst;
  document.documentElement.dataset.health = worst;
}

/** What is true of the whole site, told by the answer that brings the page. */
async function siteFindings({ headers }, html, files) {
  return [secure(), policy(headers, html), framing(headers), await others(files), guessing(headers), await wasm()];
}

function secure() {
  return isSecureContext
    ? right("The address is secure (https, or this machine).")
    : better("The address is not secure: over http a browser keeps nothing for use without a network, and may refuse to copy. Serve it over https.");
}

/** Each directive of a policy, by its name. */
function directives(policy) {
  const parts = policy.split(";").map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name, ...values]) => [name.toLowerCase(), values.join(" ")]));
}

function policy(headers, html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const stated = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.content;
  if (!stated) return wrong("The page states no content security policy: it was changed on its way.");
  const sent = headers.get("content-security-policy");
  if (!sent) return better("The server sends no content security policy. The page states its own, which holds; as a header it holds from the first byte.");
  // Two headers arrive as one with a comma between; no value of a policy holds a comma.
  const differs = sent.split(",").some((one) => {
    const found = directives(one);
    return [...directives(stated)].some(([name, value]) => found.has(name) && found.get(name) !== value);
  });
  if (differs) return wrong(`The server sends another policy than the page was made for. Sent: ${sent}`);
  return right("The server sends the policy of the page.");
}

function framing(headers) {
  const ancestors = directives(headers.get("content-security-policy") ?? "").get("frame-ancestors");
  if (headers.has("x-frame-options")) {
    return better(`X-Frame-Options (${headers.get("x-frame-options")}) keeps pages of others from embedding a briefing. Take it away; frame-ancestors of the policy can name who may.`);
  }
  if (ancestors !== undefined) return right(`A briefing may be embedded by: ${ancestors || "nobody"}.`);
  return right("A briefing may be embedded by any page.");
}

async function others(files) {
  const shared = files.find(({ for_others, type }) => for_others && type === "text/javascript");
  const { headers } = await ask(shared.path);
  return headers.get("access-control-allow-origin") === "*"
    ? right("Pages of others may load what is in embed/.")
    : better("Pages of others cannot load the JavaScript module: send “Access-Control-Allow-Origin: *” with what is in embed/.");
}

function guessing(headers) {
  return headers.get("x-content-type-options") === "nosniff"
    ? right("Browsers are told not to guess types.")
    : better("Browsers may guess types: send “X-Content-Type-Options: nosniff”.");
}

async function wasm() {
  try {
    // The shortest module there is.
    await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    return right("This browser runs WebAssembly under the policy.");
  } catch (error) {
    return wrong(`This browser does not run WebAssembly here: ${error.message}`);
  }
}

/** One finding for each column. */
async function fileFindings(file) {
  let answer;
  try {
    answer = await ask(file.path);
  } catch (error) {
    return [wrong(`no answer: ${error.message}`)];
  }
  if (!answer.ok) return [wrong(answer.status === 404 ? "not there (404)" : `not given (${answer.status})`)];
  const bytes = await answer.arrayBuffer();
  return [await arrives(file, bytes), type(file, answer), compressed(file, answer), kept(file, answer)];
}

async function arrives({ bytes, sha256 }, body) {
  if (body.byteLength !== bytes) return wrong(`${count(body.byteLength)} bytes, not ${count(bytes)}: changed, or of another version`);
  if (!crypto.subtle) return right(`${count(bytes)} bytes (content not compared: the address is not secure)`);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex === sha256 ? right(`whole, ${count(bytes)} bytes`) : wrong("as long as it was, but changed");
}

function type({ type }, { headers }) {
  const sent = (headers.get("content-type") ?? "").split(";")[0].trim().toLowerCase();
  if (sent === type) return right(type);
  const scripts = ["text/javascript", "application/javascript"];
  if (scripts.includes(sent) && scripts.includes(type)) return right(sent);
  // Browsers refuse scripts, styles and modules of another type; the rest they take.
  const strict = ["text/html", "text/css", "text/javascript", "application/wasm"].includes(type);
  return (strict ? wrong : better)(`${sent || "no type"}, not ${type}`);
}

function compressed({ compressed }, { headers }) {
  const encoding = headers.get("content-encoding");
  if (["br", "gzip", "zstd", "deflate"].includes(encoding)) return right(encoding);
  return compressed ? better("no: visitors wait longer") : right("no need");
}

function kept({ lasting }, { headers }) {
  const rule = headers.get("cache-control") ?? "";
  const seconds = Number(/max-age=(\d+)/.exec(rule)?.[1] ?? NaN);
  if (lasting) {
    const long = seconds >= MONTH_SECONDS && !/no-cache|no-store/.test(rule);
    return long ? right("for long: its name changes with it") : better("not for long, though its name changes with it");
  }
  if (/no-cache|no-store/.test(rule) || seconds === 0) return right("asked for anew each time");
  if (seconds > 0) return wrong(`${count(seconds)} s without asking: old and new files can mix after an update`);
  return better("as long as the browser likes: send “Cache-Control: no-cache”");
}
