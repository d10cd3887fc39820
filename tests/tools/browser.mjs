// A real browser for the pages that tchau writes: every page fails the test when anything is wrong with
// it, or when it asks for anything.
//
// The browser is /usr/bin/chromium, or what CHROMIUM names.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** A browser with the modules in a folder. */
export const launch = async (modules) => {
  const load = createRequire(join(modules, "package.json"));
  const { chromium } = load("playwright-core");
  const axe = readFileSync(load.resolve("axe-core/axe.min.js"), "utf8");
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
  let failed = 0;
  return {
    browser,
    open: async (url, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      page.on("console", (message) => assert.fail(`console: ${message.text()}`));
      page.on("pageerror", (error) => assert.fail(`error: ${error.message}`));
      page.on("request", (request) => assert.ok(
        [url.split("#")[0], "data:", "blob:"].some((own) => request.url().startsWith(own)), `request: ${request.url()}`));
      await page.goto(url);
      return page;
    },
    close: (page) => page.context().close(),
    /** What axe finds against WCAG and good practice. */
    violations: async (page) => {
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ["violations"] }));
      return violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0].html} ${nodes[0].failureSummary}`);
    },
    check: async (name, test) => {
      try {
        await test();
        console.log(`ok    ${name}`);
      } catch (error) {
        failed += 1;
        console.log(`wrong ${name}\n${error.message}`);
      }
    },
    result: () => (failed ? 1 : 0),
  };
};
