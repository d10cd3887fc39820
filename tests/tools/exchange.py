#!/usr/bin/env python3
"""What other people's tools make of the files that `tchau l10n export` writes, and the way back.

    tests/tools/exchange.py [TCHAU] [LOCALES]

Needs Translate Toolkit and lxml from PyPI (tests/tools/requirements.txt), `msgfmt` from Debian's gettext,
and the XLIFF schema. The schema of OASIS is in no package of PyPI or npm; Debian's php-symfony-translation
has the one of XLIFF 2.0. Its namespace and its core are those of 2.1, which added the module ITS and rules
that no XSD can express; those that concern what tchau writes are checked here, in `xliff_constraints`.
The package is unpacked into a cache, not installed, because it would bring PHP. XLIFF_SCHEMA names
another copy of the schema.
"""

import csv
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from lxml import etree
from translate.storage import csvl10n, pypo, tbx, tmx, xliff2

ROOT = pathlib.Path(__file__).resolve().parents[2]
TCHAU = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "target/release/tchau").resolve()
LOCALES = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else ROOT / "locales").resolve()
SCHEMA = "usr/share/php/Symfony/Component/Translation/Resources/schemas/xliff-core-2.0.xsd"
XLIFF = "{urn:oasis:names:tc:xliff:document:2.0}"
SIZES = "{urn:oasis:names:tc:xliff:sizerestriction:2.0}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
NMTOKEN = re.compile(r"[-.:\w]+\Z")
ENDINGS = {"xliff": "xlf", "po": "po", "tmx": "tmx", "csv": "csv"}


def tchau(*arguments):
    """Runs tchau in English; gives what it prints."""
    environment = {**os.environ, "LANG": "en_US.UTF-8", "NO_COLOR": "1"}
    called = subprocess.run([TCHAU, "l10n", *arguments], capture_output=True, env=environment)
    assert called.returncode == 0, (arguments, called.returncode, called.stderr.decode())
    return called.stdout.decode()


def snapshot(folder):
    return {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def schema_path():
    """The schema: where it was named, where Debian installs it, or out of the package."""
    if named := os.environ.get("XLIFF_SCHEMA"):
        return pathlib.Path(named)
    installed = pathlib.Path("/") / SCHEMA
    if installed.exists():
        return installed
    cache = pathlib.Path(tempfile.gettempdir()) / "tchau-xliff-schema"
    if not (cache / SCHEMA).exists():
        cache.mkdir(exist_ok=True)
        subprocess.run(["apt-get", "download", "-qq", "php-symfony-translation"], cwd=cache, check=True)
        package = next(cache.glob("*.deb"))
        subprocess.run(["dpkg", "--extract", package, cache], check=True)
    return cache / SCHEMA


def schema():
    path = schema_path()

    class Beside(etree.Resolver):
        """The schema of `xml:` lies beside that of XLIFF, not where it is said to be."""

        def resolve(self, url, _public_id, context):
            if url.endswith("xml.xsd"):
                return self.resolve_filename(str(path.with_name("xml.xsd")), context)
            return None

    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(Beside())
    return etree.XMLSchema(etree.parse(path, parser))


def xliff_constraints(tree):
    """What XLIFF 2.1 demands and the schema does not say."""
    root = tree.getroot()
    assert root.get("version") == "2.1" and root.get("srcLang") and root.get("trgLang")
    for file in root.iter(f"{XLIFF}file"):
        for name in ("unit", "group"):
            ids = [element.get("id") for element in file.iter(f"{XLIFF}{name}")]
            assert len(ids) == len(set(ids)), "an id is there twice"
            assert all(NMTOKEN.match(id) for id in ids)
        sizes = [unit.get(f"{SIZES}sizeRestriction") for unit in file.iter(f"{XLIFF}unit")]
        if any(sizes):
            assert file.find(f"{SIZES}profiles").get("generalProfile") == "xliff:codepoints"
            assert all(re.fullmatch(r"\d+", size) for size in sizes if size)
    for unit in root.iter(f"{XLIFF}unit"):
        assert unit.get(SPACE) == "preserve"
        data = {element.get("id") for element in unit.iter(f"{XLIFF}data")}
        used = set()
        by_id = {}
        for side in ("source", "target"):
            for text in unit.iter(f"{XLIFF}{side}"):
                ids = [code.get("id") for code in text]
                assert len(ids) == len(set(ids)), (unit.get("name"), ids)
                for code in text:
                    used.add(code.get("dataRef"))
                    # The same number is the same code in both languages.
                    assert by_id.setdefault(code.get("id"), code.get("equiv")) == code.get("equiv")
        assert used == data, (unit.get("name"), used, data)
        for segment in unit.iter(f"{XLIFF}segment"):
            assert not segment.get("subState") or segment.get("state")


def check_xliff(path, schema):
    tree = etree.parse(path)
    schema.assertValid(tree)
    xliff_constraints(tree)
    store = xliff2.Xliff2File.parsefile(str(path))
    assert (store.sourcelanguage, store.targetlanguage) == ("en", "pt-BR")
    # Translate Toolkit leaves codes out of what it calls the source.
    assert all(unit.source or unit.xmlelement.find(f".//{XLIFF}ph") is not None for unit in store.units)
    assert len(store.units) == len(list(tree.iter(f"{XLIFF}unit")))
    return len(store.units)


def check_po(path):
    called = subprocess.run(["msgfmt", "--check", "--output-file=/dev/null", path], capture_output=True)
    assert called.returncode == 0, called.stderr.decode()
    store = pypo.pofile.parsefile(str(path))
    assert store.gettargetlanguage() == "pt_BR" and store.getheaderplural()[0] == "2"
    assert all(unit.getcontext() for unit in store.units if not unit.isheader())
    return sum(not unit.isheader() for unit in store.units)


def check_tmx(path):
    store = tmx.tmxfile.parsefile(str(path))
    assert store.document.getroot().get("version") == "1.4"
    assert store.translate("Leave") == "Sair"
    assert all(unit.source and unit.target for unit in store.units)
    return len(store.units)


def check_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    assert all(row["key"] and row["language"] == "pt-BR" for row in rows)
    assert not any((row["source"] or " ")[0] in "=+-@" for row in rows), "a formula"
    store = csvl10n.csvfile.parsefile(str(path))
    said = [(unit.source, unit.target) for unit in store.units if unit.source != "source"]
    assert said == [(row["source"], row["target"]) for row in rows]
    return len(rows)


def check_tbx(path):
    store = tbx.tbxfile.parsefile(str(path))
    assert store.units and all(unit.source for unit in store.units)
    return len(store.units)


def edited_xliff(path, old, new):
    store = xliff2.Xliff2File.parsefile(str(path))
    for unit in store.units:
        if unit.target == old:
            unit.target = new
    store.savefile(str(path))
    # A text with a code in it, as an editor changes it that shows codes as chips.
    tree = etree.parse(path)
    for unit in tree.iter(f"{XLIFF}unit"):
        if unit.get("name") == "portal.ftl#you-left":
            unit.find(f".//{XLIFF}target")[0].tail = ", enfim."
    tree.write(path, xml_declaration=True, encoding="utf-8")


def edited(store, path, old, new):
    for unit in store.units:
        if unit.target == old:
            unit.target = new
    store.savefile(str(path))


def edited_csv(path, old, new):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    # As a spreadsheet saves it where the comma belongs to numbers.
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\n")
        writer.writerows([[new if cell == old else cell for cell in row] for row in rows])


def differences(before, folder):
    """The lines that are other than before, with their files."""
    after = snapshot(folder)
    assert before.keys() == after.keys()
    found = []
    for path, old in before.items():
        pairs = zip(old.splitlines(), after[path].splitlines(), strict=True)
        found += [(path.name, was.decode(), now.decode()) for was, now in pairs if was != now]
    return found


def round_trip(folder, work, format, edit, store=None):
    """What comes back as a tool saved it changes nothing; an edited text changes, and nothing else."""
    path = work / f"texts.{ENDINGS[format]}"
    export = ["export", folder, "--source", "en", "--target", "pt-BR", "--output", path]
    before = snapshot(folder)
    tchau(*export)
    if store:
        store.parsefile(str(path)).savefile(str(path))
    tchau("import", path, folder)
    assert snapshot(folder) == before, f"{format} changed something"
    tchau(*export)
    edit(path, "Sair", "Ir embora")
    told = tchau("import", path, folder)
    found = differences(before, folder)
    assert found and all("Ir embora" in now or ", enfim." in now for _, _, now in found), found
    assert ("portal.ftl", "leave-link = Sair", "leave-link = Ir embora") in found
    for path, old in before.items():
        path.write_bytes(old)
    return len(found), told


def main():
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        folder = work / "locales"
        shutil.copytree(LOCALES, folder)
        paths = {}
        for format, ending in ENDINGS.items():
            paths[format] = work / f"all.{ending}"
            options = ["--source", "en", "--target", "pt-BR", "--output", paths[format]]
            tchau("export", folder, "--format", format, *options)
        units = {
            "XLIFF: schema, lxml and Translate Toolkit": check_xliff(paths["xliff"], schema()),
            "PO: msgfmt --check and Translate Toolkit": check_po(paths["po"]),
            "TMX: Translate Toolkit": check_tmx(paths["tmx"]),
            "CSV: Python and Translate Toolkit": check_csv(paths["csv"]),
        }
        terms = work / "terms.tbx"
        tchau("export", folder, "--format", "tbx", "--target", "pt-BR", "--output", terms)
        units["TBX: Translate Toolkit"] = check_tbx(terms)
        for name, count in units.items():
            print(f"{count:5} units read   {name}")
        edits = {
            "xliff": (edited_xliff, xliff2.Xliff2File),
            "po": (lambda path, *words: edited(pypo.pofile.parsefile(str(path)), path, *words), pypo.pofile),
            "tmx": (lambda path, *words: edited(tmx.tmxfile.parsefile(str(path)), path, *words), tmx.tmxfile),
            "csv": (edited_csv, None),
        }
        for format, (edit, store) in edits.items():
            lines, _ = round_trip(folder, work, format, edit, store)
            print(f"{lines:5} lines changed by an edit in {format}, and nothing else")


if __name__ == "__main__":
    main()
