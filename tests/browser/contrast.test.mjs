// The colours of assets/css/tokens.css, read from the file itself, hold the contrast that WCAG 2.2 asks for:
// 4.5:1 for text (1.4.3) and 3:1 for the edges of controls and the parts of a chart (1.4.11).

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const css = readFileSync(new URL("../../assets/css/tokens.css", import.meta.url), "utf8");

const schemes = ["light", "dark"];

const texts = {
  "--color-ink": ["page", "surface", "sunken", "hover", "selected", "note-ground", "problem-ground"],
  "--color-ink-muted": ["page", "surface", "sunken", "hover", "selected"],
  "--color-link": ["page", "surface", "sunken", "hover", "selected"],
  "--color-accent": ["page", "surface", "sunken"],
  "--color-on-accent": ["accent", "accent-strong"],
  "--color-problem": ["page", "surface", "sunken", "problem-ground"],
  "--color-note": ["page", "surface", "note-ground"],
  "--color-shortfall": ["page", "surface", "shortfall-area"],
  "--color-floor": ["page", "surface"],
  "--color-reserve": ["page", "surface"],
  "--color-axis": ["page", "surface"],
};

const edges = {
  "--color-control-edge": ["page", "surface", "sunken"],
  "--color-focus": ["page", "surface", "sunken", "hover"],
  "--color-met": ["surface", "page"],
  "--color-unmet": ["surface", "page", "unmet-area"],
  "--color-every-request": ["surface", "page"],
  "--color-target": ["surface", "page"],
  "--color-compared-2": ["surface", "page"],
  "--color-compared-3": ["surface", "page"],
  "--color-compared-4": ["surface", "page"],
  "--color-stage-paid": ["surface", "page"],
  "--color-stage-agreed": ["surface", "page"],
  "--color-stage-announced": ["surface", "page"],
  "--color-stage-assumed": ["surface", "page"],
};

/** The tokens of one block, as { name: { light, dark } }. */
function colours(block) {
  const found = {};
  for (const [, name, value] of block.matchAll(/(--color-[\w-]+):\s*([^;]+);/g)) {
    const hex = value.match(/#[0-9a-f]{6}/g);
    if (hex) found[name] = { light: hex[0], dark: hex.at(-1) };
  }
  return found;
}

/** The text between the braces that follow `opening`. */
function block(opening) {
  const start = css.indexOf(opening);
  assert.notEqual(start, -1, `tokens.css has no "${opening}"`);
  const inner = css.indexOf("{", start + opening.length - 1) + 1;
  return css.slice(inner, css.indexOf("}", inner));
}

function luminance(hex) {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function tooFaint(tokens, pairs, least) {
  const found = [];
  for (const [front, grounds] of Object.entries(pairs)) {
    for (const ground of grounds.map((name) => `--color-${name}`)) {
      for (const scheme of schemes) {
        const ratio = contrast(tokens[front][scheme], tokens[ground][scheme]);
        if (ratio < least) found.push(`${front} on ${ground}, ${scheme}: ${ratio.toFixed(2)}`);
      }
    }
  }
  return found;
}

const plain = colours(block(":root {"));
const palettes = {
  plain,
  "high contrast": { ...plain, ...colours(block("@media (prefers-contrast: more) {\n  :root {").trim()) },
};

for (const [name, tokens] of Object.entries(palettes)) {
  test(`text has 4.5:1, ${name}`, () => assert.deepEqual(tooFaint(tokens, texts, 4.5), []));
  test(`edges have 3:1, ${name}`, () => assert.deepEqual(tooFaint(tokens, edges, 3), []));
}

test("UN blue is a fill of large shapes, and no text", () => {
  const ratio = contrast(plain["--color-accent-shape"].light, plain["--color-surface"].light);
  assert.ok(ratio > 3 && ratio < 4.5, `${ratio}`);
});

test("browsers without light-dark() get the same colours on paper", () => {
  const fallback = colours(block("@supports not (color: light-dark(#000, #fff)) {\n  :root {"));
  for (const [name, { light }] of Object.entries(plain)) {
    if (name === "--color-accent-shape") continue;
    assert.equal(fallback[name]?.light, light, name);
  }
});
