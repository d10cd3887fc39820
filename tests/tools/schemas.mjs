// Reads the schemas with tools of other people: a validator of JSON Schema, for what tchau reads and for what it
// writes, and the language server with which editors read YAML. `node schemas.mjs TOOLS TCHAU`, from the folder of the project.

import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [tools, tchau] = process.argv.slice(2);
const require = createRequire(path.resolve(tools, "node_modules", "tools.js"));
const Ajv = require("ajv").default;
const { parse } = require("yaml");
const rpc = require("vscode-jsonrpc/node");

const text = (file) => readFileSync(file, "utf8");
const files = readdirSync("scenarios", { recursive: true }).map((file) => path.join("scenarios", file)).sort();
const fragments = files.filter((file) => file.endsWith(".fragment.yaml"));
const scenarios = files.filter((file) => file.endsWith(".yaml") && !fragments.includes(file));
assert.ok(scenarios.length > 180 && fragments.length > 0);

// A validator.

const options = { allErrors: true, allowUnionTypes: true, strictRequired: false, strictTypes: false };

function validator(kind) {
  const ajv = new Ajv(options);
  // Editors show it; it means nothing to a validator.
  ajv.addVocabulary(["enumDescriptions"]);
  return ajv.compile(JSON.parse(execFileSync(tchau, ["schema", kind], { env: {} })));
}

function accept(validate, file) {
  assert.ok(validate(parse(text(file))), `${file}: ${JSON.stringify(validate.errors)}`);
}

const isScenario = validator("scenario");
const isFragment = validator("fragment");
scenarios.forEach((file) => accept(isScenario, file));
fragments.forEach((file) => accept(isFragment, file));
accept(validator("glossary"), "locales/glossary.yaml");
validator("l10n");

const mistakes = [
  ["\nsteps:", "\nstep:"],
  [/\bdo: /, "do: un"],
  [/\btenant: /, "tennant: "],
  [/wait: \d/, "wait: x"],
];
for (const file of scenarios) {
  for (const [right, wrong] of mistakes) {
    const changed = text(file).replace(right, wrong);
    const isRefused = changed === text(file) || !isScenario(parse(changed));
    assert.ok(isRefused, `${file}: “${wrong}” is accepted`);
  }
}

// What tchau writes, whatever comes of the run: all that is as expected, what is not, and what cannot be loaded.

const isReport = validator("report");
const isLine = validator("jsonl");
const isTimeline = validator("timeline");
const isTimings = validator("timings");

function written(words) {
  const { status, stdout } = spawnSync(tchau, words, { env: {}, encoding: "utf8", maxBuffer: 1 << 30 });
  assert.ok([0, 1, 3].includes(status), `${words.join(" ")}: ${status}`);
  return stdout;
}

function valid(validate, value, name) {
  assert.ok(validate(value), `${name}: ${JSON.stringify(validate.errors?.slice(0, 9))}`);
}

const rich = "tests/data/json/rich.yaml";
const suites = [["scenarios"], ["tests/data/unmet"], [rich, "tests/data/chosen", "tests/data/refused"]];
const seen = { rows: 0, lengths: 0, verdicts: new Set(), events: new Set() };
for (const paths of suites) {
  for (const language of ["en", "pt-BR"]) {
    const run = (format) => written(["run", ...paths, "--lang", language, "--format", format]);
    const report = JSON.parse(run("json"));
    valid(isReport, report, `${paths}`);
    for (const scenario of report.scenarios) {
      seen.verdicts.add(scenario.verdict);
      seen.rows += "row" in scenario ? 1 : 0;
      seen.lengths += scenario.what_if ? 1 : 0;
    }
    for (const line of run("jsonl").trimEnd().split("\n").map((line) => JSON.parse(line))) {
      valid(isLine, line, `${paths}: ${line.event}`);
      seen.events.add(line.event);
    }
    valid(isTimings, JSON.parse(run("timings")), `${paths}: timings`);
  }
}
assert.ok(seen.rows > 0 && seen.lengths > 0 && seen.verdicts.size === 3 && seen.events.size === 6);

// A file with a table has a timeline for each row, and a run has one of all of them.
const { scenarios: drawn } = JSON.parse(written(["run", "scenarios", rich, "--format", "json"]));
drawn.forEach(({ path, timeline }) => valid(isTimeline, timeline, path));
const restored = "scenarios/restore/last-second.yaml";
for (const file of [rich, restored]) {
  valid(isTimeline, JSON.parse(written(["timeline", file, "--format", "json"])), file);
}

// Without any of its keys it is something else, but for those of a table or of what is wrong; so it is with a wrong verdict.
const whole = JSON.parse(written(["run", rich, "--format", "json"]));
const [scenario] = whole.scenarios;
for (const object of [whole, whole.summary, scenario, scenario.steps[0], scenario.steps[0].commands[0]]) {
  for (const [key, value] of Object.entries(object)) {
    delete object[key];
    assert.equal(isReport(whole), ["line", "row", "setup", "casts"].includes(key) && object === scenario, `without ${key}`);
    object[key] = value;
  }
}
scenario.verdict = "passed";
assert.ok(!isReport(whole));

// An editor.

const program = path.join(tools, "node_modules/yaml-language-server/bin/yaml-language-server");
const server = spawn(process.execPath, [program, "--stdio"]);
const connection = rpc.createMessageConnection(
  new rpc.StreamMessageReader(server.stdout),
  new rpc.StreamMessageWriter(server.stdin),
);
const waiting = new Map();
connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => {
  waiting.get(uri)?.(diagnostics);
});
connection.onRequest("workspace/configuration", ({ items }) => items.map(() => ({})));
connection.onRequest("client/registerCapability", () => null);
connection.listen();
await connection.sendRequest("initialize", {
  processId: process.pid,
  rootUri: pathToFileURL(process.cwd()).href,
  capabilities: { textDocument: { completion: {}, hover: {} } },
});
await connection.sendNotification("initialized", {});

// Opens a text as the file of this name, and gives what the editor would mark.
async function open(file, text) {
  const uri = pathToFileURL(path.resolve(file)).href;
  const marked = new Promise((resolve) => waiting.set(uri, resolve));
  const textDocument = { uri, languageId: "yaml", version: 1, text };
  await connection.sendNotification("textDocument/didOpen", { textDocument });
  return { uri, marks: await marked };
}

// The line with the schema stands in each file.
await Promise.all([...scenarios, ...fragments].map(async (file) => {
  const { marks } = await open(file, text(file));
  assert.deepEqual(marks, [], `${file}: ${JSON.stringify(marks)}`);
}));

const lines = [
  "# yaml-language-server: $schema=../scenario.schema.json",
  "title: A guest leaves",
  "tenants: { contoso: {}, fabrikam: {} }",
  "users: { ana: { home: contoso } }",
  "guests: [{ user: ana, tenant: fabrikam }]",
  "steps:",
  "  - as: ana",
  "    do: select_leaf",
  "    tenant: fabrikam",
  "    expect: { refused: leaving-needs-permission }",
];
const { uri, marks } = await open("scenarios/leaving/not-written.yaml", lines.join("\n"));
const marked = marks.filter((mark) => mark.range.start.line === 7).map((mark) => mark.message);
assert.match(marked.join(), /select_leave/u);

const at = (line, character) => ({ textDocument: { uri }, position: { line, character } });

async function told(line, character) {
  const hover = await connection.sendRequest("textDocument/hover", at(line, character));
  return hover.contents.value ?? hover.contents;
}

async function offered(line, character) {
  const list = await connection.sendRequest("textDocument/completion", at(line, character));
  const items = list.items ?? list;
  return new Map(items.map((item) => [item.label, JSON.stringify(item.documentation ?? "")]));
}

assert.match(await told(7, 5), /What the person does\.[^]*O que a pessoa faz\./u);
const actions = await offered(7, 8);
assert.match(actions.get("select_leave"), /Leave[^]*Sair/u);
assert.ok(!actions.has("wait"));
assert.match((await offered(9, 23)).get("leaving-needs-permission"), /External user leave settings/u);

connection.dispose();
server.kill();
console.log(`A validator and a language server read ${scenarios.length} scenarios as tchau does, and reports as it says.`);
