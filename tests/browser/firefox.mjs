// A Firefox to see a file with, by WebDriver BiDi. No test by itself.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import puppeteer from "puppeteer-core";

/** Firefox, which saves downloads into a folder without asking. */
export function launchFirefox(downloads) {
  return puppeteer.launch({
    browser: "firefox",
    executablePath: firefoxPath(),
    headless: true,
    extraPrefsFirefox: {
      "browser.download.dir": downloads,
      "browser.download.folderList": 2,
      "browser.download.useDownloadDir": true,
      "browser.download.always_ask_before_handling_new_types": false,
      "browser.helperApps.neverAsk.saveToDisk": "text/html,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "intl.accept_languages": "en-GB, en",
    },
  });
}

function firefoxPath() {
  const usual = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];
  const path = process.env.FIREFOX ?? usual.find(existsSync);
  assert.ok(path, "Firefox is needed: install the package firefox-esr, or set FIREFOX to its path");
  return path;
}
