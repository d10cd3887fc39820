"""Reads the reports of runs with tools of other people: a schema of JUnit XML and a parser of it, parsers of
TAP and of Markdown."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

import junitparser
import xmlschema
from markdown_it import MarkdownIt

TCHAU, TOOLS = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
SUITES = {
    "met": (["scenarios"], 0),
    "unmet": (["tests/data/unmet"], 1),
    "not loaded": (["scenarios/restore", "tests/data/unmet", "tests/data/refused"], 3),
}
FORMATS = ["json", "jsonl", "junit", "tap", "markdown", "github"]


def run(folder: Path, paths: list[str], code: int, language: str) -> dict[str, Path]:
    reports = {form: folder / f"a report.{form}" for form in FORMATS}
    orders = [f"--report={form}={path}" for form, path in reports.items()]
    command = [TCHAU, "run", *paths, *orders, "--lang", language]
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == code, (done.returncode, done.stderr.decode())
    return reports


# What GitLab, CircleCI and others read beyond the schema: https://github.com/testmoapp/junitxml
BEYOND_THE_SCHEMA = ["assertions", "file", "line"]


def check_junit(path: Path, schema: xmlschema.XMLSchema, summary: dict) -> None:
    tree = ElementTree.parse(path)
    for case in tree.iter("testcase"):
        assert case.get("file"), case.attrib
        for attribute in BEYOND_THE_SCHEMA:
            case.attrib.pop(attribute, None)
    schema.validate(tree.getroot())
    suites = junitparser.JUnitXml.fromfile(str(path))
    cases = [case for suite in suites for case in suite]
    assert suites.tests == len(cases) == summary["scenarios"] + summary["not_loaded"]
    assert suites.failures == summary["unmet"] and suites.errors == summary["not_loaded"]
    results = [type(result) for case in cases for result in case.result]
    assert results.count(junitparser.Failure) == summary["unmet"]
    assert results.count(junitparser.Error) == summary["not_loaded"]
    for case in cases:
        for result in case.result:
            assert result.message and result.text.strip(), case.name


def check_tap(path: Path, summary: dict) -> None:
    script = """
        import { Parser } from 'tap-parser'
        import { readFileSync } from 'node:fs'
        const parser = new Parser({ strict: true }, results => console.log(JSON.stringify({
          count: results.count, pass: results.pass, fail: results.fail, plan: results.plan.end,
          mistakes: results.failures.filter(it => it.tapError).length,
          diagnosed: results.failures.filter(it => it.diag?.message && it.diag.at).length,
        })))
        parser.end(readFileSync(process.argv[2]))
    """
    with tempfile.NamedTemporaryFile("w", suffix=".mjs", dir=TOOLS) as file:
        file.write(script)
        file.flush()
        done = subprocess.run(["node", file.name, path], capture_output=True, check=True)
    found = json.loads(done.stdout)
    failed = summary["unmet"] + summary["not_loaded"]
    passed = summary["scenarios"] - summary["unmet"]
    expected = {"count": passed + failed, "pass": passed, "fail": failed, "plan": passed + failed}
    assert found == {**expected, "mistakes": 0, "diagnosed": failed}, found


def check_markdown(path: Path, summary: dict) -> None:
    tokens = MarkdownIt("commonmark").parse(path.read_text("utf-8"))
    inner = [child for token in tokens for child in token.children or []]
    kinds = [token.type for token in [*tokens, *inner]]
    assert not {"html_block", "html_inline", "image"} & set(kinds), "texts stay texts"
    headings = [token.tag for token in tokens if token.type == "heading_open"]
    failures = summary["unmet"] + summary["not_loaded"]
    assert headings.count("h2") == 1 and headings.count("h3") == failures, headings
    assert kinds.count("fence") == failures


def check_annotations(path: Path, summary: dict) -> None:
    """A workflow command is a name, properties, and a message: https://docs.github.com/actions (commands)."""
    lines = [line for line in path.read_text("utf-8").splitlines() if line.startswith("::")]
    failed = {}
    for line in lines:
        name, _, rest = line[2:].partition(" ")
        properties, _, message = rest.partition("::")
        values = dict(part.split("=", 1) for part in properties.split(","))
        assert name in {"error", "warning"} and message, line
        # An empty file has no line.
        assert {"file", "title"} <= values.keys() and values.get("line", "1").isdigit(), line
        failed[values["file"]] = values
    assert bool(failed) == bool(summary["unmet"] + summary["not_loaded"])


def main() -> None:
    schema = xmlschema.XMLSchema(next(TOOLS.glob("junit/**/junit-10.xsd")))
    for name, (paths, code) in SUITES.items():
        for language in ["en", "pt-BR"]:
            with tempfile.TemporaryDirectory() as folder:
                reports = run(Path(folder), paths, code, language)
                summary = json.loads(reports["json"].read_text("utf-8"))["summary"]
                lines = reports["jsonl"].read_text("utf-8").splitlines()
                assert json.loads(lines[-1])["summary"] == summary
                check_junit(reports["junit"], schema, summary)
                check_tap(reports["tap"], summary)
                check_markdown(reports["markdown"], summary)
                check_annotations(reports["github"], summary)
        print(f"reports of what is {name}: {summary['scenarios']} scenarios, read back")


main()
