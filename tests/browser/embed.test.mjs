// A briefing on a page of another host: by the element, by a plain frame, under a strict policy, and on a page that
// forges.

import assert from "node:assert/strict";
import { browserTest } from "./harness.mjs";
import { TO_HOST, inFrame, live, published, serveHosts } from "./hosts.mjs";

const heightOf = (page, host) => page.locator(`${host} iframe`).evaluate((frame) => frame.height);
const text = async (locator) => (await locator.innerText()).replace(/[\u2066-\u2069]/g, "");

/** A test of a page of a host, which is open. */
function hostTest(name, path, body) {
  browserTest(name, { expected: TO_HOST }, async (test) => {
    const hosts = await serveHosts(test.address);
    try {
      await test.page.goto(hosts.address + path);
      await body(test);
    } finally {
      hosts.end();
    }
  });
}

/** How much a page keeps; some browsers let a page in a frame keep nothing. */
function kept() {
  try {
    return localStorage.length;
  } catch {
    return 0;
  }
}

/** Puts an element with these attributes on the page, and waits for what is in it. */
async function embed(page, attributes) {
  await page.evaluate((attributes) => {
    const element = document.createElement("reserve-runway");
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
  }, attributes);
  await live(inFrame(page, attributes.id ? `#${attributes.id}` : undefined));
}

/** Waits until the frame is as tall as what is in it. */
async function settled(page, host) {
  // A frame that is out of sight is not drawn.
  await page.locator(host).scrollIntoViewIfNeeded();
  const content = inFrame(page, host).locator("#app");
  for (;;) {
    const tall = Math.ceil(await content.evaluate((element) => element.getBoundingClientRect().height));
    if (Number(await heightOf(page, host)) === tall) return tall;
    await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(resolve); }));
  }
}

browserTest("the element has less than 2,000 bytes as it is shipped", async ({ address, context }) => {
  const answer = await context.request.get(`${address}embed/element.js`);
  assert.equal(answer.status(), 200);
  assert.ok((await answer.body()).length < 2_000);
});

hostTest("three briefings stand on one page, each in its language and as tall as what it shows", "three.html", async ({ page, context }) => {
  const asked = [];
  context.on("request", (request) => { if (request.isNavigationRequest()) asked.push(request.url()); });
  for (const [host, language, direction] of [["#page", "en", "ltr"], ["#section", "ar", "rtl"]]) {
    await live(inFrame(page, host));
    // A frame that is out of sight says how tall it is as well.
    await page.waitForFunction((host) => document.querySelector(host).shadowRoot.firstChild.height !== "720", host);
    const root = inFrame(page, host).locator("html");
    assert.equal(await root.getAttribute("lang"), language);
    assert.equal(await root.getAttribute("dir"), direction);
    await settled(page, host);
    assert.equal(await root.evaluate((root) => root.scrollHeight > root.ownerDocument.defaultView.innerHeight), false, "it scrolls");
    assert.equal(await root.evaluate(kept), 0, "something is kept");
  }
  assert.equal(await inFrame(page, "#section").locator("html").getAttribute("data-theme"), "dark");
  assert.equal(await page.locator("#section iframe").getAttribute("title"), await inFrame(page, "#section").locator("html").evaluate(() => document.title));
  assert.equal(asked.filter((url) => url.includes("x-none")).length, 0, "one that is far below is loaded");
  await page.locator("#unknown").scrollIntoViewIfNeeded();
  await live(inFrame(page, "#unknown"));
  assert.equal(await inFrame(page, "#unknown").locator("html").getAttribute("lang"), "en", "the language of the browser");
});

hostTest("the height follows the width and what is opened, and never the height of the frame", "bare.html", async ({ page }) => {
  await page.evaluate(() => {
    globalThis.told = [];
    addEventListener("message", ({ data }) => { if (data.type === "height") told.push(data.height); });
  });
  await embed(page, { scenario: published("repeat_2024"), parts: "finding,figures,years" });
  const wide = await settled(page, "reserve-runway");
  await page.setViewportSize({ width: 400, height: 800 });
  await page.waitForFunction((wide) => told.at(-1) > wide, wide);
  const narrow = await settled(page, "reserve-runway");
  assert.ok(narrow > wide);
  // A frame that is far too tall, or far too low, is told nothing else.
  const before = await page.evaluate(() => told.length);
  for (const height of [9_000, 60]) {
    await page.locator("reserve-runway iframe").evaluate((frame, height) => { frame.height = height; }, height);
    await inFrame(page).locator("html").evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); }));
  }
  assert.equal(await page.evaluate(() => told.length), before);
  assert.ok((await page.evaluate(() => told)).every(Number.isInteger));
});

hostTest("language and theme change without loading the frame again", "bare.html", async ({ page }) => {
  await embed(page, { scenario: published("repeat_2024"), lang: "en", theme: "light" });
  const root = inFrame(page).locator("html");
  await root.evaluate(() => { globalThis.mark = "the same page"; });
  const title = await page.locator("reserve-runway iframe").getAttribute("title");
  await page.locator("reserve-runway").evaluate((element) => { element.lang = "ar"; });
  await inFrame(page).locator("html[lang=ar][dir=rtl]").waitFor();
  await page.waitForFunction((title) => document.querySelector("reserve-runway").shadowRoot.firstChild.title !== title, title);
  await page.locator("reserve-runway").evaluate((element) => element.setAttribute("theme", "dark"));
  await inFrame(page).locator("html[data-theme=dark]").waitFor();
  await page.locator("reserve-runway").evaluate((element) => element.removeAttribute("theme"));
  await inFrame(page).locator("html:not([data-theme])").waitFor();
  assert.equal(await root.evaluate(() => globalThis.mark), "the same page");
});

hostTest("another scenario is shown by attribute and by method, by a link or its text", "bare.html", async ({ page, address }) => {
  await embed(page, { scenario: published("repeat_2024"), lang: "en" });
  const title = inFrame(page).locator(".briefing__title");
  const first = await text(title);
  await page.locator("reserve-runway").evaluate((element, link) => element.open(link), published("steady"));
  await inFrame(page).locator(".briefing__title").filter({ hasNotText: first }).waitFor();
  const second = await text(title);
  await page.locator("reserve-runway").evaluate((element, link) => element.setAttribute("scenario", link), `${address}#s=${published("target_reached")}`);
  await title.filter({ hasNotText: second }).waitFor();
  // One that is opened before the frame is there is shown in the end.
  await page.evaluate(([one, other]) => {
    const element = document.createElement("reserve-runway");
    element.id = "early";
    element.setAttribute("scenario", one);
    document.body.prepend(element);
    element.open(other);
  }, [published("target_reached"), published("repeat_2024")]);
  await inFrame(page, "#early").locator(".briefing__title", { hasText: first }).waitFor();
});

// The default scenario with the headline of an author whose figures were others (58 requests met).
const otherFigures =
  "AWkA8uuhkwfmEgUCCgOy09QbNAMMBQU2AAfi8pMEAAnCyPkbAAv2AQAN9QEAD0YAEZYBABMWABXSwPIPAAAAH8Kh_x8AAhAQ0gEAAsABARKgB7AT8b6oUeKpmF4csRbBMLL3gTf_plbGAQ";

hostTest("readers are told where the figures are not those that the author saw", "bare.html", async ({ page }) => {
  await embed(page, { scenario: otherFigures, lang: "en", parts: "finding" });
  const note = inFrame(page).locator(".briefing__note");
  assert.match(await text(note), /The author saw other figures[\s\S]*Requests met over the horizon\s+58\s+57/);
  await page.locator("reserve-runway").evaluate((element, link) => element.open(link), published("repeat_2024"));
  await note.waitFor({ state: "detached" });
});

hostTest("the host hears what a reader changes only if the author allows it", "bare.html", async ({ page }) => {
  await page.evaluate(() => {
    globalThis.heard = [];
    addEventListener("scenariochange", ({ target, detail }) => heard.push({ id: target.id, ...detail }));
  });
  const scenario = published("repeat_2024");
  await embed(page, { id: "silent", scenario, controls: "requests", parts: "finding" });
  await embed(page, { id: "open", scenario, controls: "requests", parts: "finding", events: "scenariochange" });
  for (const [host, requests] of [["#silent", "35"], ["#open", "40"]]) {
    const field = inFrame(page, host).locator("#field-requests");
    await field.fill(requests);
    await field.press("Tab");
  }
  await page.waitForFunction(() => heard.at(-1)?.scenario.demand.requests === 40);
  const heard = await page.evaluate(() => globalThis.heard);
  assert.ok(heard.every(({ id }) => id === "open"));
  assert.deepEqual(Object.keys(heard.at(-1)).sort(), ["id", "link", "scenario"]);
  // What is heard can be opened elsewhere.
  await page.locator("#silent").evaluate((element, link) => element.open(link), heard.at(-1).link);
  const silent = page.frames().find((frame) => frame.url().includes("view=briefing") && !frame.url().includes("events="));
  await silent.waitForFunction(() => document.querySelector("#field-requests").value === "40");
});

hostTest("it works on a page whose policy allows the script and the frame alone", "strict.html", async ({ page }) => {
  await live(inFrame(page));
  await settled(page, "reserve-runway");
  const box = await page.locator("reserve-runway iframe").boundingBox();
  assert.ok(box.width > 1_000, "as wide as the page");
});

hostTest("an element that is taken away and put back works, and leaves nothing behind", "bare.html", async ({ page }) => {
  await embed(page, { scenario: published("repeat_2024"), lang: "en" });
  await page.evaluate(() => {
    globalThis.element = document.querySelector("reserve-runway");
    element.remove();
    element.lang = "ar";
  });
  while (page.frames().length > 1) await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(resolve); }));
  await page.evaluate(() => document.body.append(element));
  await live(inFrame(page));
  await inFrame(page).locator("html[lang=ar]").waitFor();
  await settled(page, "reserve-runway");
  await page.locator("reserve-runway").evaluate((element) => element.setAttribute("theme", "dark"));
  await inFrame(page).locator("html[data-theme=dark]").waitFor();
});

hostTest("a plain frame shows a briefing by its address alone", "frame.html", async ({ page }) => {
  const frame = page.frameLocator("#briefing");
  await live(frame);
  assert.equal(await frame.locator("html").getAttribute("lang"), "ar");
  assert.equal(await frame.locator("html").getAttribute("data-theme"), "dark");
  assert.equal(await frame.locator(".app-header").count(), 0, "nothing but the briefing");
});

hostTest("a host cannot reach into the frame, and what is forged is not heard", "frame.html", async ({ page }) => {
  const frame = page.frameLocator("#briefing");
  await live(frame);
  const reached = await page.locator("#briefing").evaluate((frame) => {
    const tries = [() => frame.contentWindow.document, () => frame.contentWindow.localStorage, () => frame.contentWindow.location.href];
    return [frame.contentDocument, ...tries.map((attempt) => {
      try { return String(attempt()); } catch (error) { return error.name; }
    })];
  });
  assert.deepEqual(reached, [null, "SecurityError", "SecurityError", "SecurityError"]);
  const before = await text(frame.locator(".briefing"));
  // A frame beside it speaks to it as its host would.
  const forger = page.frames().find((frame) => frame.url().endsWith("bare.html"));
  await forger.evaluate((scenario) => {
    parent.frames[0].postMessage({ reserveRunway: 1, type: "show", lang: "en", theme: "light" }, "*");
    parent.frames[0].postMessage({ reserveRunway: 1, type: "open", scenario }, "*");
  }, published("steady"));
  // The host itself says what means nothing.
  await page.evaluate(() => {
    const nonsense = [null, "text", 1, [], {}, { type: "show", lang: "en" }, { reserveRunway: 2, type: "show", lang: "en" },
      { reserveRunway: "1", type: "show", lang: "en" }, { reserveRunway: 1 }, { reserveRunway: 1, type: "show", lang: 42, theme: {} },
      { reserveRunway: 1, type: "show", lang: "tlh", theme: "loud" }, { reserveRunway: 1, type: "open", scenario: ["x"] },
      { reserveRunway: 1, type: "open", scenario: "" }, { reserveRunway: 1, type: "height", height: 1 }];
    for (const message of nonsense) document.querySelector("#briefing").contentWindow.postMessage(message, "*");
  });
  // A message that counts, after all of these: they were read by then.
  await page.evaluate(() => document.querySelector("#briefing").contentWindow.postMessage({ reserveRunway: 1, type: "show", theme: "light" }, "*"));
  await frame.locator("html[data-theme=light]").waitFor();
  assert.equal(await frame.locator("html").getAttribute("lang"), "ar");
  assert.equal(await text(frame.locator(".briefing")), before);
});

hostTest("the element hears its own frame alone", "bare.html", async ({ page }) => {
  await page.evaluate(() => {
    globalThis.heard = 0;
    addEventListener("scenariochange", () => { heard += 1; });
  });
  await embed(page, { scenario: published("repeat_2024"), lang: "en", events: "scenariochange" });
  const tall = await settled(page, "reserve-runway");
  const messages = [{ type: "height", height: 9_999 }, { type: "scenariochange", scenario: {}, link: "" }, { type: "title", title: "forged" }];
  // The host itself, and a frame of the host beside it.
  await page.evaluate((messages) => new Promise((resolve) => {
    const beside = document.createElement("iframe");
    document.body.append(beside);
    const script = beside.contentDocument.createElement("script");
    script.textContent = "addEventListener('message', ({ data }) => parent.postMessage(data, '*'))";
    beside.contentDocument.body.append(script);
    for (const message of messages) {
      postMessage({ reserveRunway: 1, ...message }, "*");
      beside.contentWindow.postMessage({ reserveRunway: 1, ...message }, "*");
    }
    addEventListener("message", ({ data }) => { if (data === "last") resolve(); });
    beside.contentWindow.postMessage("last", "*");
  }), messages);
  assert.equal(Number(await heightOf(page, "reserve-runway")), tall);
  assert.equal(await page.evaluate(() => heard), 0);
  assert.notEqual(await page.locator("reserve-runway iframe").getAttribute("title"), "forged");
  // Its own frame may say no height that a page cannot have.
  const own = page.frames().find((frame) => frame.url().includes("view=briefing"));
  for (const [height, then] of [[1e9, "20000"], [-5, "20000"], ["x", "20000"], [300.7, "300"]]) {
    await own.evaluate((height) => new Promise((resolve) => {
      parent.postMessage({ reserveRunway: 1, type: "height", height }, "*");
      setTimeout(resolve);
    }), height);
    await page.waitForFunction((then) => document.querySelector("reserve-runway").shadowRoot.firstChild.height === then, then);
  }
});
