// The page of `tchau l10n preview` in a real browser: search, filters, keyboard, both languages of the
// page, languages and directions of the texts, accessibility in both colours at both widths, and that
// nothing goes wrong and nothing is loaded.
//
//   npm install --prefix DIR playwright-core axe-core
//   node tests/tools/preview.mjs DIR target/debug/tchau [FOLDER FOR PICTURES]
//
// See browser.mjs for the browser.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { launch } from "./browser.mjs";

const [modules, tchau, pictures] = process.argv.slice(2).map((path) => resolve(path));
const { browser, open, close, check, violations, result } = await launch(modules);
const folder = mkdtempSync(join(tmpdir(), "tchau-preview-"));

const project = {
  "en/a.ftl": `# A greeting
# $name (Text): who is greeted
greeting = Hello, { $name }.
# Never translated
lost = Lost
changed = Changed { $count ->
    [one] one
   *[other] many
 }
# max-length: 3
evil = <script>document.title = "evil"</script><img src=x onerror="document.title='evil'">
`,
  "en/b.ftl": "-brand = Acme\nother = Other\n    .title = A title of { -brand }\n",
  "pt-BR/a.ftl": `greeting = Olá, { $name }. Coração.
# source: 00000000
changed = Mudado { $count }
evil = <b>evil</b>
`,
  "pt-BR/b.ftl": "-brand = Acme\nother = Outro\n    .title = Um título de { -brand }\n",
  "ar/a.ftl": "greeting = مرحبا { $name }\nlost = ضائع\nchanged = تغير\nevil = شر\n",
  "ar/b.ftl": "-brand = Acme\nother = آخر\n    .title = عنوان\n",
};

const make = (page, ...options) => {
  const path = join(folder, page);
  execFileSync(tchau, ["l10n", "preview", ...options, "--output", path], { stdio: "ignore" });
  return pathToFileURL(path).href;
};

const shown = (page) => page.$$eval("article:not([hidden])", (all) => all.map((article) => article.id));
const status = (page) => page.textContent("#count");
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.closest("article")?.id);
const type = async (page, text) => {
  await page.fill("#search", text);
  await page.waitForTimeout(200);
};

const tests = {
  async "every text has its language and its direction"(url) {
    const page = await open(url);
    const cells = await page.$$eval("td", (all) => all.map((cell) => `${cell.lang} ${cell.dir}`));
    assert.deepEqual([...new Set(cells)].sort(), ["ar rtl", "en ltr", "pt-BR ltr"]);
    const bare = await page.$$eval(".x, .d, pre, .c", (all) =>
      all.filter((text) => !text.closest("[lang][dir]") || text.closest("[lang]") === document.documentElement).length);
    assert.equal(bare, 0);
    const greeting = page.locator("#m-greeting td[lang=ar] .x").first();
    assert.equal(await greeting.evaluate((text) => getComputedStyle(text).direction), "rtl");
    assert.match(await greeting.textContent(), /مرحبا/);
    await close(page);
  },

  async "texts stay texts"(url) {
    const page = await open(url);
    assert.equal(await page.title(), "Texts in every language");
    assert.equal(await page.locator("main img, main script, main b:text('evil')").count(), 0);
    assert.match(await page.textContent("#m-evil td[lang=en]"), /<script>/);
    assert.match(await page.textContent("#m-evil td[lang=en] .n"), /\/ 3$/);
    await close(page);
  },

  async "the search finds ids, comments and texts, without accents"(url) {
    const page = await open(url);
    const all = await shown(page);
    assert.equal(all.length, 6);
    for (const [text, expected] of [
      ["coracao", ["m-greeting"]],
      ["OLÁ", ["m-greeting"]],
      ["who is greeted", ["m-greeting"]],
      ["titulo outro", ["m-other"]],
      ["-brand", ["m--brand", "m-other"]],
      ["ضائع", ["m-lost"]],
      ["no such text", []],
    ]) {
      await type(page, text);
      assert.deepEqual(await shown(page), expected, text);
      assert.match(await status(page), new RegExp(`^${expected.length} of 6`));
    }
    assert.ok(await page.isVisible("#nothing"));
    await page.press("#search", "Escape");
    assert.deepEqual(await shown(page), all);
    assert.ok(await page.isHidden("#nothing"));
    assert.equal(await page.getAttribute("#count", "role"), "status");
    await close(page);
  },

  async "filters show what has to be worked on"(url) {
    const page = await open(url);
    const filter = async (name) => {
      await page.check(`input[name=filter][value=${name}]`, { force: true });
      return shown(page);
    };
    assert.deepEqual(await filter("untranslated"), ["m-lost"]);
    assert.deepEqual(await filter("stale"), ["m-changed"]);
    assert.ok((await filter("findings")).every((id) => id.startsWith("m-")));
    assert.equal((await filter("all")).length, 6);
    await page.selectOption("#file", { label: "b.ftl" });
    assert.deepEqual(await shown(page), ["m--brand", "m-other"]);
    assert.equal(await page.locator("section.file:visible").count(), 1);
    await page.reload();
    assert.deepEqual(await shown(page), ["m--brand", "m-other"], "the view outlasts a reload");
    await page.goto(url + "#m-lost");
    assert.ok((await shown(page)).includes("m-lost"), "a link shows what is hidden");
    await close(page);
  },

  async "everything can be done with the keyboard"(url) {
    const page = await open(url);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
    assert.ok(await page.locator(".skip").boundingBox().then((box) => box.width > 50));
    await page.keyboard.press("Enter");
    assert.equal(await focused(page), "texts");
    await page.keyboard.press("/");
    assert.equal(await focused(page), "search");
    await page.keyboard.type("j/k");
    assert.equal(await page.inputValue("#search"), "j/k", "keys are letters while typing");
    await page.keyboard.press("Escape");
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press("j");
    const ids = await shown(page);
    assert.equal(await focused(page), ids[0]);
    await page.keyboard.press("j");
    assert.equal(await focused(page), ids[1]);
    await page.keyboard.press("k");
    assert.equal(await focused(page), ids[0]);
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.equal(outline, "solid", "what has the focus can be seen");
    await page.click(".keys summary");
    await page.uncheck("#keys");
    await page.click("h1");
    await page.keyboard.press("/");
    assert.notEqual(await focused(page), "search", "the keys can be switched off");
    await close(page);
  },

  async "the page speaks both languages"(url) {
    const page = await open(url);
    await page.selectOption("#language", "pt-BR");
    assert.equal(await page.getAttribute("html", "lang"), "pt-BR");
    assert.equal(await page.textContent("h1"), "Textos em todos os idiomas");
    assert.equal(await page.title(), "Textos em todos os idiomas");
    assert.match(await status(page), /^6 de 6/);
    assert.equal(await page.getAttribute("#search", "placeholder"), "IDs, comentários, textos em qualquer idioma");
    const words = await page.evaluate(() => JSON.parse(document.querySelector("#words").textContent));
    assert.deepEqual(Object.keys(words.en.texts), Object.keys(words["pt-BR"].texts));
    const left = await page.$$eval("[data-t]", (all) => all.filter((part) => part.textContent === "undefined").length);
    assert.equal(left, 0);
    await page.selectOption("#language", "en");
    assert.equal(await page.textContent("h1"), "Texts in every language");
    await close(page);
  },

  async "colours follow the system or the reader"(url) {
    const paper = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const page = await open(url, { colorScheme: "dark" });
    const dark = await paper(page);
    await page.selectOption("#colors", "light");
    const light = await paper(page);
    assert.notEqual(dark, light);
    await page.reload();
    assert.equal(await paper(page), light);
    await page.selectOption("#colors", "");
    assert.equal(await paper(page), dark);
    await close(page);
  },

  async "all texts are there without scripts, and on paper"(url) {
    const page = await open(url, { javaScriptEnabled: false });
    assert.equal(await page.locator("article:visible").count(), 6);
    assert.equal(await page.locator("form:visible, .preferences:visible").count(), 0);
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator("article:visible").count(), 6);
    await close(page);
  },
};

/** No violation of WCAG or of good practice, and nothing wider than the screen. */
const accessible = async (url, name, file = "") => {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [1280, 390]) {
      const page = await open(url, { colorScheme, viewport: { width, height: 900 } });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${name}, ${width}: ${wide} pixels too wide`);
      if (pictures) await page.screenshot({ path: join(pictures, `${name}-${width}-${colorScheme}.png`) });
      // Off-screen texts are not drawn, so their colours could not be judged.
      await page.addStyleTag({ content: "article { content-visibility: visible !important }" }).catch(() => {});
      if (file) await page.selectOption("#file", { label: file });
      await page.click(".keys summary");
      assert.deepEqual(await violations(page), [], `${name}, ${colorScheme}, ${width}`);
      await close(page);
    }
  }
};

try {
  for (const [path, text] of Object.entries(project)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const url = make("page.html", folder);
  for (const [name, test] of Object.entries(tests)) await check(name, () => test(url));
  await check("a small page is accessible", () => accessible(url, "small"));
  const own = make("own.html");
  await check("the page of tchau itself is small enough", () => {
    const size = statSync(new URL(own)).size;
    assert.ok(size < 4_000_000, `${size} bytes`);
  });
  await check("a search takes no time", async () => {
    const page = await open(own);
    await type(page, "a");
    const taken = await page.evaluate(() => {
      const [started, search] = [performance.now(), document.querySelector("#search")];
      search.value = "sair organizacao";
      document.querySelector(".bar").requestSubmit();
      return performance.now() - started;
    });
    assert.ok(taken < 200, `${taken} ms`);
    assert.ok((await shown(page)).length > 0);
    await close(page);
  });
  await check("the page of tchau itself is accessible", () => accessible(own, "own", "portal.ftl"));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
process.exitCode = result();
