#!/usr/bin/env python3
"""Measures `tchau l10n check` beside compare-locales and moz-fluent-linter, all in one run.

    cargo build --release
    benches/l10n/compare.py [--tchau target/release/tchau] [--runs 5] [--messages 20000]

It makes a virtual environment with the two tools from PyPI in `target/l10n-bench`, and there

1. runs each tool on the projects of `tests/data/l10n` that have an `expected.toml`, and counts the
   defects found and the alarms on texts that no defect names;
2. writes 20,000 messages in two locales, the same ones in every run, and takes the time and the
   peak of memory of each tool on them, in turn, round after round.

What counts as found is generous to the other tools: any finding in the text that has the defect,
whatever it says. For tchau the check has to be the right one as well (the test `seeded` also looks
at the place). An alarm is a finding in a text that no defect names. compare-locales looks at translations
only. moz-fluent-linter looks at one folder at a time, at what is written for
Firefox in English, so it is given the source with all its rules on, except for ids where a project
writes them in another style throughout; and the translation as well, without the rules for ids and
comments, which are those of the source.

Spelling is off for tchau on the generated messages, as the other tools have none; `--spelling` adds
a row with it.
"""

import argparse
import json
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import time
import tomllib
import venv
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tests/data/l10n"
TOOLS = ["compare-locales", "moz-fluent-linter"]
LINTER_RULES = """
CO01: {enabled: true, brands: [Nimbus]}
ID01: {enabled: %s}
VC: {disabled: %s}
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tchau", type=Path, default=ROOT / "target/release/tchau")
    parser.add_argument("--work", type=Path, default=ROOT / "target/l10n-bench")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--messages", type=int, default=20_000)
    parser.add_argument("--spelling", action="store_true")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    python = install(options.work / "venv")
    tools = {
        "tchau": Tchau(options.tchau),
        "compare-locales": CompareLocales(python, options.work),
        "moz-fluent-linter": Linter(python, options.work),
    }
    if not options.tchau.exists():
        print(f"{options.tchau} is not built; only the other tools are measured\n")
        del tools["tchau"]
    seeded(tools)
    project = options.work / "generated"
    generate(project, options.messages)
    measured = dict(tools)
    if "tchau" in tools:
        measured["tchau"] = Tchau(options.tchau, spelling=False)
        if options.spelling:
            measured["tchau, spelling"] = tools["tchau"]
    speed(measured, project, options.runs)


def install(folder):
    """The Python of a virtual environment with the other tools."""
    python = folder / "bin/python"
    if not python.exists():
        venv.create(folder, with_pip=True)
        pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *TOOLS], check=True)
    shown = subprocess.run([python, "-m", "pip", "freeze"], capture_output=True, text=True, check=True)
    versions = [line for line in shown.stdout.splitlines() if line.split("==")[0] in TOOLS]
    print("with", ", ".join(versions).replace("==", " "))
    return python


# ── Tools: each gives its findings as (locale, id or None, file, line, check or None) ──────────────


class Tchau:
    def __init__(self, program, spelling=True):
        self.program, self.spelling = program, spelling

    def command(self, project):
        command = [self.program, "l10n", "check", project.folder, "--format", "json"]
        command += [] if self.spelling else ["--no-spelling"]
        return [[*command, "--source", "en", "--target", "pt-BR"]]

    def findings(self, project):
        [report] = [json.loads(text) for text in run(self.command(project))]
        for finding in report["findings"]:
            line, file = finding.get("line"), finding["file"]
            yield finding["locale"], finding.get("id"), file, line, finding["check"]


class CompareLocales:
    def __init__(self, python, work):
        self.program, self.work = python.parent / "compare-locales", work

    def command(self, project):
        config = self.work / "project.toml"
        base = project.locales.resolve()
        config.write_text(
            f'basepath = "{base}"\nlocales = ["pt-BR"]\n[[paths]]\n'
            'reference = "en/**"\nl10n = "{l10n_base}/{locale}/**"\n'
        )
        return [[self.program, "--json", "-", config, base, "pt-BR"]]

    def findings(self, project):
        for text in run(self.command(project)):
            for report in json.loads(text):
                yield from self.of_details(report["details"], "")

    def of_details(self, details, path):
        """The details are a tree of path segments; shared beginnings are joined."""
        if isinstance(details, dict):
            for name, inner in details.items():
                yield from self.of_details(inner, f"{path}/{name}" if path else name)
            return
        for finding in details:
            for kind, told in finding.items():
                if kind in ("missingEntity", "obsoleteEntity"):
                    yield "pt-BR", told, path, None, None
                elif kind in ("missingFile", "obsoleteFile"):
                    yield "pt-BR", None, path, None, None
                else:
                    line = re.search(r"\bline (\d+)", told)
                    name = re.search(r" for (-?[\w-]+)$", told) or re.match(r"(\S+) occurs", told)
                    line = int(line[1]) if line else None
                    yield "pt-BR", name and name[1], path, line, None


class Linter:
    def __init__(self, python, work):
        self.program, self.work = python.parent / "moz-fluent-lint", work

    def command(self, project):
        return [self.of_locale(project, locale) for locale in ("en", "pt-BR")]

    def of_locale(self, project, locale):
        texts = "".join(path.read_text() for path in (project.locales / "en").glob("*.ftl"))
        has_style = len(re.findall(r"^[a-z-]+_", texts, re.M)) < len(re.findall(r"^[a-z]+-", texts, re.M))
        on = lambda is_on: "true" if is_on else "false"
        config = self.work / f"linter-{locale}.yml"
        is_source = locale == "en"
        config.write_text(LINTER_RULES % (on(is_source and has_style), on(not is_source)))
        return [self.program, "--config", config, project.locales / locale]

    def findings(self, project):
        for locale, text in zip(["en", "pt-BR"], run(self.command(project))):
            blocks = text.split("File path: ")[1:]
            for block in blocks:
                file = block.splitlines()[0].strip()
                name = re.search(r"Message ID: (\S+)", block)
                line = re.search(r"Position: line (\d+)", block)
                name, line = name and name[1].strip("-"), line and int(line[1])
                yield locale, name or None, file, line, None


def run(commands):
    """What the commands print. All of these tools end with 1 when they have found something."""
    for command in commands:
        done = subprocess.run(list(map(str, command)), capture_output=True)
        if done.returncode not in (0, 1):
            print(done.stderr.decode(errors="replace")[-400:], file=sys.stderr)
        yield done.stdout.decode(errors="replace")


# ── Seeded defects ─────────────────────────────────────────────────────────────────────────────────


class Project:
    def __init__(self, folder):
        self.folder = folder
        self.locales = folder / "locales" if (folder / "locales").is_dir() else folder
        expected = folder / "expected.toml"
        self.expected = tomllib.loads(expected.read_text()) if expected.exists() else {}

    def defects(self):
        return self.expected.get("defect", [])

    def id_at(self, locale, file, line):
        """The entry in whose lines a finding stands that names none."""
        path = self.locales / locale / Path(file).name
        if not line or not path.exists():
            return None
        text = path.read_bytes().decode(errors="replace")
        before = [entry for entry in text.splitlines()[:line] if re.match(r"-?[A-Za-z]", entry)]
        return re.match(r"-?[\w-]+", before[-1])[0] if before else None


def seeded(tools):
    projects = [Project(path.parent) for path in sorted(DATA.glob("*/expected.toml"))]
    kinds = defaultdict(lambda: defaultdict(int))
    alarms, controls, strict = defaultdict(list), set(), 0
    for project in projects:
        for name, tool in tools.items():
            try:
                found = list(tool.findings(project))
            except (json.JSONDecodeError, ValueError) as error:
                print(f"{name} on {project.folder.name}: {error}", file=sys.stderr)
                found = []
            # A name stands on its own line; findings without a name are placed by their line.
            found = [
                (locale, given or project.id_at(locale, file, line), file, check)
                for locale, given, file, line, check in found
            ]
            for defect in project.defects():
                hits = [one for one in found if is_found(defect, one)]
                kinds[group(defect)][name] += bool(hits)
            is_known = lambda one: any(is_about(defect, one) for defect in project.defects())
            side = lambda one: any(
                (also["locale"], also["id"]) == one[:2] for also in project.expected.get("also", [])
            )
            alarms[name] += [one for one in found if one[1] and not is_known(one) and not side(one)]
        for defect in project.defects():
            kinds[group(defect)]["seeded"] += 1
        controls |= {control["id"] for control in project.expected.get("control", [])}
    rows = [[kind, of["seeded"], *(of[name] for name in tools)] for kind, of in kinds.items()]
    total = ["All", *(sum(column) for column in list(zip(*rows))[1:])]
    count = lambda name: len({one[:2] for one in alarms[name]})
    on_controls = lambda name: len({one[1] for one in alarms[name]} & controls)
    table(
        ["Kind", "seeded", *tools],
        [
            *rows,
            total,
            ["Texts without a defect that are reported", "", *map(count, tools)],
            [f"… among the {len(controls)} controls", "", *map(on_controls, tools)],
        ],
    )


def group(defect):
    return defect["kind"].split(":")[0]


def is_about(defect, one):
    """Whether a finding is in a text with this defect, or of the kind of a defect without a text."""
    locale, name, file, check = one
    if "id" in defect:
        return defect["id"] == name
    return check == defect["check"] if check else name in defect.get("at", "").split()


def is_found(defect, one):
    locale, name, file, check = one
    if defect.get("locale", locale) != locale:
        return False
    if check is not None and check not in (defect["check"], defect.get("or_check")):
        return False
    if "id" in defect:
        return defect["id"] == name
    if "file" in defect:
        return str(file).endswith(defect["file"])
    # What concerns a whole file, or what code asks for.
    return check is not None or str(file).endswith(defect.get("says", "\0"))


# ── Generated messages ─────────────────────────────────────────────────────────────────────────────

NOUNS = [
    ("account", "conta", "contas"), ("message", "mensagem", "mensagens"),
    ("invoice", "fatura", "faturas"), ("folder", "pasta", "pastas"), ("page", "página", "páginas"),
    ("photo", "foto", "fotos"), ("password", "senha", "senhas"), ("task", "tarefa", "tarefas"),
    ("session", "sessão", "sessões"), ("address", "entrada", "entradas"),
    ("screen", "tela", "telas"), ("invitation", "solicitação", "solicitações"),
]
VERBS = [
    ("open", "abrir", "aberta"), ("close", "fechar", "fechada"), ("save", "salvar", "salva"),
    ("delete", "excluir", "excluída"), ("rename", "renomear", "renomeada"),
    ("move", "mover", "movida"), ("copy", "copiar", "copiada"), ("send", "enviar", "enviada"),
    ("print", "imprimir", "impressa"), ("share", "compartilhar", "compartilhada"),
]
PARTICIPLES = ["opened", "closed", "saved", "deleted", "renamed", "moved", "copied", "sent", "printed", "shared"]


def generate(folder, count):
    """`count` messages in each of two locales, forty files of each, the same in every run."""
    shutil.rmtree(folder, ignore_errors=True)
    files = 40
    for locale in ("en", "pt-BR"):
        (folder / locale).mkdir(parents=True)
    for number in range(files):
        english, portuguese = ["-brand-name = Nimbus\n"] * (number == 0), ["-brand-name = Nimbus\n"] * (number == 0)
        for place in range(number * count // files, (number + 1) * count // files):
            en, pt = message(place)
            english.append(en)
            portuguese.append(pt)
        (folder / f"en/part{number:02}.ftl").write_text("\n".join(english))
        (folder / f"pt-BR/part{number:02}.ftl").write_text("\n".join(portuguese))


def message(place):
    noun, substantivo, plural = NOUNS[place % len(NOUNS)]
    index = place // len(NOUNS) % len(VERBS)
    (verb, verbo, feito), done = VERBS[index], PARTICIPLES[index]
    name, plurals = f"part-{verb}-{noun}-{place}", noun + ("es" if noun.endswith("ss") else "s")
    if place % 20 < 9:
        return (
            f"{name} = Choose {place} to {verb} the {noun} that is on top of the list.\n",
            f"{name} = Escolha {place} para {verbo} a {substantivo} que está no topo da lista.\n",
        )
    if place % 20 < 13:
        comment = "# $user (Text): the name of a person\n"
        return (
            f"{comment}{name} = {{ $user }} has {done} the {noun} number {place}.\n",
            f"{name} = A {substantivo} de número {place} foi {feito} por {{ $user }}.\n",
        )
    if place % 20 < 16:
        comment = f"# $count (Number): how many {plurals}\n"
        return (
            f"{comment}{name} =\n    {{ $count ->\n        [one] {{ $count }} {noun} was {done} in step {place}.\n"
            f"       *[other] {{ $count }} {plurals} were {done} in step {place}.\n    }}\n",
            f"{name} =\n    {{ $count ->\n        [one] {{ $count }} {substantivo} foi {feito} na etapa {place}.\n"
            f"       *[other] {{ $count }} {plural} foram {feito}s na etapa {place}.\n    }}\n",
        )
    if place % 20 < 18:
        return (
            f"{name} = {verb.capitalize()} {noun} {place}\n    .title = {verb.capitalize()} this {noun} now ({place})\n"
            f"    .aria-label = Button: {verb} {noun} {place}\n",
            f"{name} = {verbo.capitalize()} {substantivo} {place}\n    .title = {verbo.capitalize()} esta {substantivo} agora ({place})\n"
            f"    .aria-label = Botão: {verbo} {substantivo} {place}\n",
        )
    if place % 20 < 19:
        return (
            f"{name} = {{ -brand-name }} can <strong>{verb}</strong> the {noun} “{place}” for you…\n",
            f"{name} = {{ -brand-name }} pode <strong>{verbo}</strong> a {substantivo} “{place}” para você…\n",
        )
    comment = "# $date (Instant): when it happened\n"
    return (
        f'{comment}{name} = The {noun} was {done} on {{ DATETIME($date, dateStyle: "long") }} at place {place}.\n',
        f'{name} = A {substantivo} foi {feito} em {{ DATETIME($date, dateStyle: "long") }} no lugar {place}.\n',
    )


def speed(tools, folder, runs):
    rounds = {name: [] for name in tools}
    peaks = {name: [] for name in tools}
    found = {}
    project = Project(folder)
    for _ in range(runs):
        for name, tool in tools.items():
            commands = [list(map(str, command)) for command in tool.command(project)]
            start = time.perf_counter()
            measured = [measure(command, folder.parent / "output") for command in commands]
            rounds[name].append(time.perf_counter() - start)
            peaks[name].append(max(peak for peak, _ in measured))
            found[name] = sum(length for _, length in measured)
    rows = [
        [
            name,
            f"{min(times):.2f} s",
            f"{statistics.median(times):.2f} s",
            f"{max(times):.2f} s",
            f"{statistics.median(peaks[name]) / 1024:.0f} MB",
            f"{found[name] / 1024:.0f} KB",
        ]
        for name, times in rounds.items()
    ]
    size = sum(path.stat().st_size for path in folder.rglob("*.ftl")) / 1e6
    print(f"{size:.1f} MB in {len(list(folder.rglob('*.ftl')))} files, {runs} rounds, {os.cpu_count()} cores\n")
    table(["Tool", "fastest", "median", "slowest", "peak of memory", "output"], rows)


def measure(command, output):
    """The peak of memory of a process in KB, and how much it prints."""
    with open(output, "wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)
        _, _, usage = os.wait4(process.pid, 0)
    assert isinstance(usage, resource.struct_rusage)
    return usage.ru_maxrss, output.stat().st_size


def table(head, rows):
    cells = [list(map(str, row)) for row in [head, *rows]]
    widths = [max(map(len, column)) for column in zip(*cells)]
    line = lambda row: "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |"
    print(line(cells[0]))
    print("|" + "|".join("-" * (width + 2) for width in widths) + "|")
    print("\n".join(map(line, cells[1:])), "\n")


if __name__ == "__main__":
    main()
