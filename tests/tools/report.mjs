// The report of a run in a real browser: what is wrong can be read at once, filters and links, both
// languages, keyboard, packed details, paper, accessibility in both colours at both widths.
//
//   npm install --prefix DIR playwright-core axe-core
//   node tests/tools/report.mjs DIR target/debug/tchau [FOLDER FOR PICTURES]
//
// See browser.mjs for the browser.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { launch } from "./browser.mjs";

const [modules, tchau, pictures] = process.argv.slice(2).map((path) => resolve(path));
const { browser, open, close, check, violations, result } = await launch(modules);
const folder = mkdtempSync(join(tmpdir(), "tchau-report-"));

const cast = `tenants: { contoso: {}, fabrikam: { name: Fabrikam } }
users: { ana: { name: Ana Souza, home: contoso } }
guests: [{ user: ana, tenant: fabrikam }]
`;
const leave = `  - { as: ana, do: select_leave, tenant: fabrikam }
  - as: ana
    do: confirm_leave
    tenant: fabrikam
`;
const files = {
  "leaving/wrong text.yaml": `title: { en: A guest leaves, pt-BR: Um convidado sai }
covers: [R18, R35]
tags: [leave]
${cast}steps:
${leave}    expect: { says: { en: You left Contoso. } }
`,
  "leaving/refused.yaml": `title: <script>document.title = "evil"</script></script><b>Nobody</b> confirms
tags: [leave, evil]
${cast}steps:
  - { as: ana, do: confirm_leave, tenant: fabrikam }
`,
  "broken/unknown.yaml": `title: Unknown\n${cast}steps:\n  - { as: bia, do: select_leave, tenant: fabrikam }\n`,
  "well/guest leaves.yaml": `title: { en: It goes well, pt-BR: Corre bem }
why: Most people leave without any trouble.
covers: [R18]
tags: [leave]
${cast}steps:
${leave}    expect: { says: { en: You left Fabrikam. } }
  - { wait: 5d, expect: { membership: { user: ana, tenant: fabrikam, is: soft_deleted } } }
`,
};
const rows = Array.from({ length: 120 }, (_, place) => `  - { name: Fabrikam ${place + 1} }`);
files["many.yaml"] = `title: Many
${cast}for_each:
${rows.join("\n")}
steps:
${leave}    expect: { says: { en: "You left ${"${name}"}." } }
`;

const report = (name, ...options) => {
  const path = join(folder, name);
  const run = spawnSync(tchau, ["run", "--report", `html=${path}`, ...options], { cwd: folder, encoding: "utf8" });
  assert.ok([0, 1, 3].includes(run.status), run.stderr);
  return pathToFileURL(path).href;
};
const shown = (page) => page.$$eval("article.case:not([hidden]), details.row:not([hidden])",
  (all) => all.map((one) => one.id));
const focused = (page) => page.evaluate(() =>
  document.activeElement.id || document.activeElement.closest("article, details")?.id);
// What is far below is drawn only once it is scrolled to.
const seen = async (part) => {
  await part.scrollIntoViewIfNeeded();
  for (let tries = 0; tries < 50 && !(await part.innerText()); tries += 1) await part.page().waitForTimeout(20);
  return part.innerText();
};
const settled = (page) => page.waitForTimeout(200);

const tests = {
  async "a red report says what is wrong, without a script"(url) {
    const page = await open(url, { javaScriptEnabled: false });
    assert.match(await page.textContent("h1"), /2 of 3 scenarios not as expected/);
    const wrong = page.locator("article.case", { hasText: "wrong text.yaml" });
    const text = (await seen(wrong)).replace(/\s+/g, " ");
    for (const part of ["A guest leaves", "Step 2 of 2: Ana Souza confirms leaving Fabrikam by selecting “Leave”.",
      "wrong text.yaml:12:27 9 - as: ana", "12 expect: { says: { en: You left Contoso. } }", "Expected You left Contoso.", "Actual You left Fabrikam.",
      "tchau run 'leaving/wrong text.yaml:9' --verbose"]) {
      assert.ok(text.includes(part), `${part}\n${text}`);
    }
    assert.deepEqual(await wrong.locator("del, ins").allTextContents(), ["Contoso.", "Fabrikam."]);
    assert.equal(await wrong.locator("mark").innerText(), "You left Contoso.");
    assert.ok(await page.locator("#s1 .flaws").isVisible(), "what is wrong is open");
    assert.equal(await page.locator("form:visible, button:visible").count(), 0);
    await close(page);
  },

  async "a file that cannot be loaded is among the failures"(url) {
    const page = await open(url);
    const text = await page.locator("article.case", { hasText: "unknown.yaml" }).textContent();
    assert.match(text, /broken\/unknown\.yaml:6:11/);
    assert.match(text, /bia/);
    await close(page);
  },

  async "the lines of the step, the message and the requirements are there"(url) {
    const page = await open(url);
    const wrong = page.locator("article.case", { hasText: "wrong text.yaml" });
    assert.match(await seen(wrong.locator(".pair")), /you-left/);
    assert.match(await wrong.locator(".facts", { hasText: "Covers" }).innerText(), /R18.*selects “Leave”/s);
    assert.ok(await wrong.locator(".step.unmet table").isVisible(), "the details of the step are open");
    await page.selectOption("#language", "pt-BR");
    const id = await wrong.getAttribute("id");
    await page.goto(page.url().split("#")[0] + `#${id}`);
    await page.selectOption("#language", "en");
    assert.equal(new URL(page.url()).hash, `#${id}`, "another language keeps the place");
    await close(page);
  },

  async "texts stay texts"(url) {
    const page = await open(url);
    assert.doesNotMatch(await page.title(), /evil/);
    assert.ok((await page.textContent("main")).includes("</script><b>Nobody</b>"));
    assert.equal(await page.locator("main script:not(.pack), main b:text('Nobody')").count(), 0);
    const ids = await page.$$eval("[id]", (all) => all.map((one) => one.id));
    assert.equal(new Set(ids).size, ids.length, "every id is there once");
    const lost = await page.$$eval("a[href^='#']:not([href*='='])", (all) =>
      all.map((link) => link.getAttribute("href").slice(1)).filter((id) => !document.getElementById(id)));
    assert.deepEqual(lost, [], "every link leads somewhere");
    await close(page);
  },

  async "details of what is as expected are unpacked when they are opened"(url) {
    const page = await open(url);
    const row = page.locator("details.row");
    await row.locator("> summary").click();
    await page.waitForSelector("details.row .steps");
    const text = (await row.innerText()).replace(/\s+/g, " ");
    for (const part of ["Most people leave without any trouble.", "Ana Souza left Fabrikam.", "Você saiu de Fabrikam.",
      "2026-01-06 00:00:00", "At the end"]) {
      assert.ok(text.includes(part), `${part}\n${text}`);
    }
    await row.locator(".more > summary").nth(1).click();
    assert.equal(await row.locator("table").nth(1).locator("th").count(), 7);
    assert.match(await row.locator(".more").nth(1).innerText(), /leaving-soft-deletes-the-account/);
    const empty = await row.locator("[data-t]").evaluateAll((all) => all.filter((one) => !one.textContent).length);
    assert.equal(empty, 0);
    await row.locator("a", { hasText: "R18" }).first().click();
    assert.equal(new URL(page.url()).hash, "#R18");
    const back = page.locator("#R18 li a");
    assert.equal(await back.count(), 2, "requirements lead back to scenarios");
    await page.reload();
    await page.locator("#R18 li.met a").click();
    await page.waitForSelector("details.row[open] .steps");
    await close(page);
  },

  async "links to the parts of the page lead there, however much lies between"() {
    const page = await open(report("many.html", "many.yaml", "well"));
    for (const id of ["met", "requirements", "rules"]) {
      await page.evaluate(() => scrollTo(0, 0));
      await page.click(`.sections a[href="#${id}"]`);
      await page.waitForTimeout(1000);
      const top = await page.$eval(`#${id}`, (part) => part.getBoundingClientRect().top);
      assert.ok(Math.abs(top) < 250, `${id}: ${top}`);
    }
    await close(page);
  },

  async "what people see is drawn, each locale with its language"(url) {
    const page = await open(url);
    const screens = page.locator("#s2 .screens, article.case .screens").first();
    assert.deepEqual(await screens.locator(".screen").evaluateAll((all) => all.map((one) => one.lang)), ["en", "pt-BR"]);
    assert.equal(await screens.getAttribute("aria-label"), "On the screen");
    await close(page);
  },

  async "the timeline says its instants when it is pointed at or reached"(url) {
    const page = await open(url);
    await page.locator("details.row > summary").click();
    await page.waitForSelector("details.row .timeline");
    const part = page.locator("details.row .timeline .part", { hasText: "soft-deleted" }).first();
    const told = part.locator("> g text[lang=en]");
    assert.equal(await told.evaluate((text) => getComputedStyle(text.parentElement).opacity), "0");
    await part.focus();
    assert.equal(await told.evaluate((text) => getComputedStyle(text.parentElement).opacity), "1");
    assert.match(await told.textContent(), /January 1, 2026/);
    const others = await page.$$eval(".timeline text[lang=pt-BR]", (all) =>
      all.filter((text) => getComputedStyle(text).display !== "none").length);
    assert.equal(others, 0, "only one language is to be seen");
    await close(page);
  },

  async "where the timeline is wider than the screen, what a part says is in sight"(url) {
    const page = await open(url, { viewport: { width: 390, height: 800 } });
    await page.locator("details.row > summary").click();
    await page.waitForSelector("details.row .timeline");
    const picture = page.locator("details.row .picture");
    await picture.evaluate((one) => (one.scrollLeft = one.scrollWidth));
    const isInSight = (part) => picture.evaluate((one, part) => {
      const [frame, place] = [one, one.querySelector(part)].map((it) => it.getBoundingClientRect());
      return place.left >= frame.left - 1 && place.left < frame.right;
    }, part);
    for (const place of [0, (await picture.locator(".part").count()) - 1]) {
      await picture.locator(".part").nth(place).focus();
      await settled(page);
      assert.ok(await isInSight(".part:focus > :first-child"), `${place}`);
      assert.ok(await isInSight(".part:focus > g:last-child text:not([lang=pt-BR])"), `${place}`);
    }
    assert.ok(await isInSight("h4"));
    await close(page);
  },

  async "a mark of the timeline leads to its step"(url) {
    const page = await open(url);
    const wrong = page.locator("article.case", { hasText: "wrong text.yaml" });
    const mark = wrong.locator(".timeline a.mark.unmet");
    await mark.locator("> rect").hover();
    const deed = await mark.locator("title").textContent();
    assert.equal(deed, "2. Ana Souza confirms leaving Fabrikam by selecting “Leave”.");
    await mark.focus();
    await page.keyboard.press("Enter");
    const id = await wrong.getAttribute("id");
    assert.equal(new URL(page.url()).hash, `#${id}-2`);
    await settled(page);
    const step = page.locator(`#${id}-2`);
    assert.match(await step.innerText(), /confirms leaving/);
    const top = await step.evaluate((one) => one.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 400, `${top}`);
    await close(page);
  },

  async "the list of failures names those that are shown"(url) {
    const page = await open(url);
    const listed = () => page.$$eval(".failures > ol > li", (all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.querySelector("a").hash.slice(1)));
    const all = await listed();
    assert.deepEqual(all, await page.$$eval("article.case", (all) => all.map((one) => one.id)));
    await page.fill("#search", "wrong text.yaml:12");
    await settled(page);
    assert.deepEqual(await listed(), await shown(page));
    await page.selectOption("[name=result]", "met");
    assert.deepEqual(await listed(), []);
    await page.click("#clear");
    assert.deepEqual(await listed(), all);
    await close(page);
  },

  async "search and filters can be passed on"(url) {
    const page = await open(url);
    const all = await shown(page);
    assert.equal(all.length, 4);
    assert.match(await page.textContent("#count"), /^4 of 4/);
    await page.selectOption("[name=result]", "met");
    assert.equal((await shown(page)).length, 1);
    await page.selectOption("[name=result]", "");
    await page.selectOption("[name=tag]", "leave");
    assert.equal((await shown(page)).length, 3);
    await page.selectOption("[name=requirement]", "R35");
    assert.deepEqual((await shown(page)).length, 1);
    await page.fill("#search", "CONVIDADO sai");
    await settled(page);
    assert.equal((await shown(page)).length, 1);
    const address = page.url();
    const again = await open(address);
    assert.equal((await shown(again)).length, 1, "the address has the filters");
    assert.equal(await again.inputValue("#search"), "CONVIDADO sai");
    await close(again);
    await page.selectOption("[name=requirement]", "");
    await page.fill("#search", "wrong text.yaml:12");
    await settled(page);
    assert.equal((await shown(page)).length, 1, "a place is found");
    await page.fill("#search", "no such text");
    await settled(page);
    assert.ok(await page.isVisible("#nothing"));
    assert.match(await page.textContent("#count"), /^0 of 4/);
    await page.click("#clear");
    assert.deepEqual(await shown(page), all);
    assert.equal(new URL(page.url()).hash, "");
    await page.locator(".by-folder a", { hasText: "well" }).click();
    await settled(page);
    assert.equal((await shown(page)).length, 1, "a folder is a link");
    await close(page);
  },

  async "the page speaks both languages"(url) {
    const page = await open(url);
    await page.selectOption("#language", "pt-BR");
    assert.equal(await page.getAttribute("html", "lang"), "pt-BR");
    assert.match(await page.innerText("h1"), /2 de 3 cenários fora do esperado/);
    assert.match(await page.title(), /Relatório do tchau/);
    assert.match(await page.innerText("#s2, article.case >> nth=0"), /O que está errado/);
    assert.equal(await page.getAttribute("#search", "placeholder"), "Títulos, arquivos, falhas");
    const other = await page.$$eval("t-x", (all) => all.filter((one) =>
      (one.lang === "pt-BR") !== (getComputedStyle(one).display !== "none")).length);
    assert.equal(other, 0);
    const again = await open(page.url());
    assert.equal(await again.getAttribute("html", "lang"), "pt-BR", "the address has the language");
    await again.locator("details.row > summary").click();
    await again.waitForSelector("details.row .steps");
    assert.match(await again.innerText("details.row"), /Ana Souza confirma a saída de Fabrikam/);
    assert.match(await again.innerText("details.row"), /No fim/);
    await close(again);
    await close(page);
  },

  async "everything can be done with the keyboard"(url) {
    const page = await open(url);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
    await page.keyboard.press("Enter");
    assert.equal(await focused(page), "results");
    await page.keyboard.press("j");
    const failures = await page.$$eval("article.case", (all) => all.map((one) => one.id));
    assert.equal(await page.evaluate(() => document.activeElement.closest("article").id), failures[0]);
    await page.keyboard.press("j");
    assert.equal(await page.evaluate(() => document.activeElement.closest("article").id), failures[1]);
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.equal(outline, "solid", "what has the focus can be seen");
    await page.keyboard.press("k");
    assert.equal(await page.evaluate(() => document.activeElement.closest("article").id), failures[0]);
    await page.keyboard.press("/");
    assert.equal(await focused(page), "search");
    await page.keyboard.type("well");
    await settled(page);
    await page.keyboard.press("Escape");
    assert.equal((await shown(page)).length, 4);
    await page.focus("details.row > summary");
    await page.keyboard.press("Enter");
    await page.waitForSelector("details.row[open] .steps");
    await page.click(".keys summary");
    await page.uncheck("#keys");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator(".keys[open]").count(), 0, "Esc closes it");
    await page.click("h1");
    await page.keyboard.press("/");
    assert.notEqual(await focused(page), "search", "the keys can be switched off");
    await close(page);
  },

  async "the command can be copied"(url) {
    const page = await open(url, { permissions: ["clipboard-read", "clipboard-write"] });
    const button = page.locator("button.copy").first();
    const command = await button.locator("xpath=../code").innerText();
    await button.click();
    await page.waitForFunction(() => document.querySelector("button.copy").innerText === "Copied");
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), command);
    await close(page);
  },

  async "on paper is what is open, and nothing to press"(url) {
    const page = await open(url, { viewport: { width: 600, height: 800 } });
    await page.emulateMedia({ media: "print" });
    const cut = (all) => all.filter((one) => one.scrollWidth > one.clientWidth).length;
    assert.equal(await page.$$eval("article.case .picture", cut), 0, "no picture is cut off");
    assert.equal(await page.locator("form:visible, button:visible, select:visible, .skip:visible").count(), 0);
    assert.ok(await page.locator("article.case .flaws").first().isVisible());
    assert.ok((await page.pdf({ format: "A4" })).length > 10_000);
    if (pictures) await page.pdf({ format: "A4", path: join(pictures, "report.pdf") });
    await close(page);
  },
};

/** No violation of WCAG or of good practice, and nothing wider than the screen, with everything open. */
const accessible = async (url, name) => {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [1280, 390]) {
      const page = await open(url, { colorScheme, viewport: { width, height: 900 } });
      if (pictures) await page.screenshot({ path: join(pictures, `${name}-${width}-${colorScheme}.png`) });
      // Off-screen texts are not drawn, so their colours could not be judged.
      await page.addStyleTag({ content: "article, details.row { content-visibility: visible !important }" });
      await page.$$eval("details", (all) => all.slice(0, 60).forEach((one) => { one.open = true; }));
      await page.waitForFunction(() => [...document.querySelectorAll("details.row[open]")]
        .every((row) => row.querySelector(".steps")));
      await page.$$eval("details.row[open] details", (all) => all.forEach((one) => { one.open = true; }));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${name}, ${width}: ${wide} pixels too wide`);
      assert.deepEqual(await violations(page), [], `${name}, ${colorScheme}, ${width}`);
      await close(page);
    }
  }
};

/** How long a page takes until something is to be seen, in milliseconds. */
const firstPaint = async (url) => {
  const page = await open(url);
  await settled(page);
  const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime);
  await close(page);
  return paint;
};

try {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const url = report("red.html", "leaving", "broken", "well");
  for (const [name, test] of Object.entries(tests)) await check(name, () => test(url));
  await check("a red report is accessible", () => accessible(url, "red"));
  const many = report("many.html", "many.yaml");
  await check("of many failures the first are told in full, and the others when they are opened", async () => {
    const page = await open(many);
    assert.equal(await page.locator("article.case").count(), 100);
    const row = page.locator("details.row.bad").last();
    assert.match(await row.textContent(), /120/);
    await row.locator("> summary").click();
    await page.waitForSelector("details.row.bad .flaws");
    assert.match(await row.textContent(), /What is wrong[^]*Fabrikam 120/);
    await close(page);
  });
  cpSync("scenarios", join(folder, "scenarios"), { recursive: true });
  const own = report("green.html", "scenarios");
  await check("the report of tchau’s own scenarios is accessible", () => accessible(own, "green"));
  await check("it is small and painted at once", async () => {
    const size = statSync(new URL(own)).size;
    assert.ok(size < 1_000_000, `${size} bytes`);
    const paint = await firstPaint(own);
    assert.ok(paint < 1_000, `${paint} ms`);
  });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
process.exitCode = result();
