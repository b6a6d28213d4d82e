"""Writes the cases whose mails are judged: two examples, and what is difficult in a mail: names, signs, lengths, markup.

cases.py EXAMPLES FOLDER
"""

import json
import sys
import tomllib
from pathlib import Path

examples, folder = Path(sys.argv[1]), Path(sys.argv[2])
base = tomllib.loads((examples / "complaint.toml").read_text(encoding="utf-8"))
english = tomllib.loads((examples / "complaint-en.toml").read_text(encoding="utf-8"))
objection = tomllib.loads((examples / "objection.toml").read_text(encoding="utf-8"))


def change(case, **fields):
    case = json.loads(json.dumps(case, default=str))
    for path, value in fields.items():
        *outer, last = path.split("__")
        at = case
        for name in outer:
            at = at[name]
        at[last] = value
    return case


cases = {
    "complaint": change(base),
    "complaint-en": change(english),
    "objection": change(objection),
    "quotes": change(base, sender__name='Änne "Anni" Müller, geb. O’Brien'),
    "greek": change(base, sender__name="Ελένη Παπαδοπούλου", sender__email="eleni@example.org"),
    "dots": change(base, sender__name=".Punkt .", reference="...", matter__own_grounds=".\n..\nFrom here\n"),
    "markup": change(base, reference="<b>*x*</b> {{y}} =?utf-8?q?z?=", sender__name="A <a@b.example>"),
    "long": change(base, reference="Z" * 190, sender__name="Anna-Lena Maximiliane von und zu Hohenlohe-Öhringen"),
    "umlauts": change(base, reference="ÄÖÜß " * 20),
    "large": change(base, reference="KI-large", matter__own_grounds="\n\n".join(["Diese Daten sind mir wichtig. " * 60] * 10)),
}
for name, case in cases.items():
    # What a mail takes when the case says nothing; so the letter is the one that `render` writes.
    case["signature"] = {"kind": "typed"}
    (folder / f"{name}.json").write_text(json.dumps(case, ensure_ascii=False), encoding="utf-8")
