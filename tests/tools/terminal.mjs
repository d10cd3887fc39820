// Reads what tchau shows to people with a terminal of other people: what stands on its screen, and in which colours.
// `node terminal.mjs TOOLS TCHAU`, from the folder of the project.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

const [tools, tchau] = process.argv.slice(2);
const require = createRequire(path.resolve(tools, "node_modules", "tools.js"));
const { Terminal } = require("@xterm/headless");

const [RED, GREEN] = [1, 2];
// No line of a report is as long, so that none is broken.
const COLUMNS = 2000;
// Put at the end of each line, to see which style has been left there.
const END = "\u{25c2}";

function written(words, env) {
  const { status, stdout } = spawnSync(tchau, words, { env, encoding: "utf8", maxBuffer: 1 << 30 });
  assert.ok([0, 1, 3].includes(status), `${words.join(" ")}: ${status}`);
  return stdout.replaceAll("\n", `${END}\n`);
}

// The lines of a screen on which a text was written.
async function screen(text) {
  const count = text.split("\n").length;
  const terminal = new Terminal({ cols: COLUMNS, rows: 24, scrollback: count, convertEol: true, allowProposedApi: true });
  await new Promise((resolve) => terminal.write(text, resolve));
  const { active } = terminal.buffer;
  return Array.from({ length: active.baseY + active.cursorY + 1 }, (_, place) => active.getLine(place));
}

const signs = { "✓": [GREEN, false], "✗": [RED, true] };
const seen = { "✓": 0, "✗": 0, lines: 0 };

async function check(words) {
  const plain = written(words, { NO_COLOR: "1" });
  assert.ok(!plain.includes("\u{1b}"), `${words}: colours although they are not wanted`);
  const lines = await screen(written(words, { CLICOLOR_FORCE: "1" }));
  const shown = lines.map((line) => line.translateToString(true));
  assert.deepEqual(shown, plain.split("\n"), `${words}`);
  for (const line of lines.slice(0, -1)) {
    const first = line.getCell(0);
    if (first.getChars() in signs) {
      const [colour, isBold] = signs[first.getChars()];
      assert.deepEqual([first.getFgColor(), first.isBold() !== 0], [colour, isBold], line.translateToString(true));
      seen[first.getChars()] += 1;
    }
    const cells = Array.from({ length: COLUMNS }, (_, column) => line.getCell(column));
    const end = cells.findLast((cell) => cell.getChars() === END);
    assert.ok(end.isAttributeDefault(), `a style goes on: ${line.translateToString(true)}`);
  }
  seen.lines += lines.length;
}

const suites = [["scenarios"], ["tests/data/unmet"], ["tests/data/json/rich.yaml", "tests/data/refused"]];
for (const paths of suites) {
  for (const language of ["en", "pt-BR"]) {
    for (const format of ["text", "github"]) {
      await check(["run", ...paths, "--lang", language, "--format", format]);
    }
    await check(["run", ...paths, "--lang", language, "--verbose"]);
  }
}
await check(["timeline", "scenarios/restore/last-second.yaml", "--format", "text"]);
assert.ok(seen["✓"] > 500 && seen["✗"] > 100, JSON.stringify(seen));
console.log(`A terminal shows ${seen.lines} lines of reports as they were meant, ${seen["✓"]} green and ${seen["✗"]} red signs.`);
