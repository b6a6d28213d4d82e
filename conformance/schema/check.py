#!/usr/bin/env python3
"""The schemas of `schema`, judged by Python's jsonschema.

    conformance/schema/check.py PROGRAM      with the Python that `conformance/schema/setup` prints, in the folder of the package

Each schema must be one of draft 2020-12. Every example must be taken; of those in examples/errors exactly the ones in refused.txt are refused,
which the project's own small judge in tests/schema.rs has found as well. Prints PASS or FAIL, "schema", a name and a message.
"""

import datetime
import json
import pathlib
import subprocess
import sys
import tomllib

import jsonschema

program = sys.argv[1]
failed = False
COUNTED = {}

CONFIG = """
templates = "my-letters"
ui_language = "de"
[fonts]
add = ["NotoSansArabic.ttf"]
[smtp.home]
host = "mail.example.org"
from = "Änne Müller <aenne@example.org>"
user = "aenne@example.org"
password_command = ["pass", "show", "mail"]
[[authority]]
id = "de-hh"
street = "Neue Straße 1"
[authority.filing]
email = { is = "taken" }
[[controller]]
id = "example"
legal_name = "Example Social Ltd"
services = [{ id = "example-posts", name = "Example", carries = ["posts"] }]
street = "1 Example Street"
city = "Dublin 1"
country = "IE"
training_began = 2026-02-02
[controller.training]
kinds = ["posts", "chats"]
bases = ["legitimate-interests"]
[controller.words.en]
posts = "posts and diary entries"
[[controller.form]]
service = "Example"
purpose = "objection"
use = ["objection"]
url = "https://example.org/object"
status = "single"
[[holiday]]
place = "DE-BY"
name = "Peace Festival of Augsburg"
on = "08-08"
"""
WRONG = {
    "unknown-field": 'templats = "x"',
    "no-host": '[smtp.x]\nfrom = "a@b.example"',
    "sendmail-with-host": '[smtp.x]\nkind = "sendmail"\nfrom = "a@b.example"\nhost = "x"',
    "unknown-word": '[[authority]]\nid = "de-hh"\npost_to = "door"',
    "no-day": '[[authority]]\nid = "de-hh"\nchecked = "soon"',
}


def verdict(name, faults):
    global failed
    failed |= bool(faults)
    print("FAIL" if faults else "PASS", "schema", name, "; ".join(faults), sep="\t")


def run(*arguments):
    return subprocess.run([program, *arguments], check=True, capture_output=True, text=True).stdout


def values(text, json_file=False):
    """As a schema sees them: a day of TOML is a text."""
    def plain(value):
        if isinstance(value, dict):
            return {key: plain(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [plain(inner) for inner in value]
        return value.isoformat() if isinstance(value, (datetime.date, datetime.time)) else value
    return json.loads(text) if json_file else plain(tomllib.loads(text))


def faults(validator, path_or_text):
    if isinstance(path_or_text, pathlib.Path):
        value = values(path_or_text.read_text(encoding="utf-8"), path_or_text.suffix == ".json")
    else:
        value = values(path_or_text)
    return [f"{'.'.join(map(str, e.absolute_path))}: {e.message[:120]}" for e in validator.iter_errors(value)]


def cases(folder):
    return sorted(p for p in pathlib.Path(folder).iterdir() if p.suffix in (".toml", ".json") and p.name != "centre.toml")


for language in ("en", "de"):
    validators = {}
    for name in ("case", "centre", "config"):
        schema = json.loads(run("schema", name, "--ui-language", language))
        try:
            jsonschema.Draft202012Validator.check_schema(schema)
            verdict(f"{name} in {language}", [])
        except jsonschema.SchemaError as error:
            verdict(f"{name} in {language}", [error.message])
        validators[name] = jsonschema.Draft202012Validator(
            schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
    examples = cases("examples") + cases("examples/warnings")
    wrong = [f"{path}: {fault}" for path in examples for fault in faults(validators["case"], path)]
    verdict(f"{len(examples)} examples in {language}", wrong)
    kinds = sorted({kind["kind"] for kind in json.loads(run("templates", "list", "--format", "json"))})
    for kind in kinds:
        verdict(f"example {kind} in {language}", faults(validators["case"], run("example", kind, "--language", language)))
    verdict(f"centre.toml in {language}", faults(validators["centre"], pathlib.Path("examples/centre.toml")))
    verdict(f"example centre in {language}", faults(validators["centre"], run("example", "centre", "--language", language)))
    verdict(f"configuration in {language}", faults(validators["config"], CONFIG))
    for name, text in WRONG.items():
        verdict(f"configuration {name} in {language}", [] if faults(validators["config"], text) else ["it is taken"])
    listed = pathlib.Path("conformance/schema/refused.txt").read_text(encoding="utf-8").splitlines()
    refused = []
    for path in cases("examples/errors"):
        try:
            if faults(validators["case"], path):
                refused.append(path.name)
        except (tomllib.TOMLDecodeError, json.JSONDecodeError, UnicodeDecodeError):
            pass  # No value that a schema could judge.
    known = {line for line in listed if not line.startswith("#")}
    verdict(f"{len(known)} examples of errors in {language}", [f"only one judge refuses {name}" for name in sorted(known ^ set(refused))])

sys.exit(failed)
