#!/usr/bin/env python3
"""How often a CSV in an old encoding is read rightly, refused, or read wrongly without a word.

In: a program built with the half of pairs.py, and the names it left out (give it the same table of GeoNames). Out: a line for
each language and number of rows. Needs Faker.
    measure.py target/debug/widerspruch geonames_all_countries.tsv [TABLES]
"""
import random, subprocess, sys, tempfile, pathlib
import pairs

ENCODINGS = {
    "cp1252": "de fr es pt it nl da sv is", "iso8859_15": "fr de", "cp1250": "pl cs hu hr ro", "cp1254": "tr", "cp1257": "lt lv et",
    "cp1258": "vi", "cp1251": "ru", "cp1253": "el", "cp850": "de fr da", "mac_roman": "de fr es",
}
CENTRE = '[defaults]\nkind = "objection"\nrecipient.controller = "meta"\nsender.country = "DE"\n'


def encoded(word, encoding):
    try:
        return pairs.form(word, "vi" if encoding == "cp1258" else "").title().encode(encoding) if encoding == "cp1258" else word.encode(encoding)
    except UnicodeEncodeError:
        return None


def main():
    program, table = pathlib.Path(sys.argv[1]).resolve(), pairs.load(sys.argv[2])
    tables = int(sys.argv[3]) if len(sys.argv) > 3 else 40
    random.seed(7)
    german = sorted(w for w in pairs.people("de") if pairs.half(w))
    print("encoding   language  rows  right  refused  wrong")
    for encoding, languages in ENCODINGS.items():
        for language in languages.split():
            people = sorted(w for w in pairs.people(language) if pairs.half(w))
            people = [w for w in people if encoded(w, encoding)]
            special = [w for w in people if not w.isascii()]
            cities = [w for w in sorted(pairs.places(language, table)) if pairs.half(w) and encoded(w, encoding)] or people
            for rows in (1, 5, 30):
                counts = {"right": 0, "refused": 0, "wrong": 0}
                for _ in range(tables):
                    lines = [f"reference;sender.name;sender.street;sender.postal_code;sender.city;account.facebook.url".encode()]
                    words = []
                    for n in range(rows):
                        # The first row has a name that needs the encoding; of the others half are German.
                        first = random.choice(special) if n == 0 else random.choice(people if n % 2 else german)
                        first = first if encoded(first, encoding) else "Anna"
                        city = random.choice(cities)
                        words += [first, city]
                        cells = [f"K-{n}".encode(), encoded(first, encoding) + b" Test", b"Weg 1", b"39104", encoded(city, encoding), b"https://x.example/a"]
                        lines.append(b";".join(cells))
                    with tempfile.TemporaryDirectory() as folder:
                        folder = pathlib.Path(folder)
                        (folder / "t.csv").write_bytes(b"\n".join(lines) + b"\n")
                        (folder / "c.toml").write_text(CENTRE)
                        args = [program, "--today", "2026-11-22", "batch", "t.csv", "--centre", "c.toml", "--out", "o", "--sample", "1"]
                        run = subprocess.run(args, cwd=folder, capture_output=True, text=True)
                    shown = run.stderr.split("read as: ")[-1].split("\n")[0] if "read as: " in run.stderr else ""
                    if "table::encoding" in run.stderr:
                        counts["refused"] += 1
                    elif all(c in "".join(words).title() + "".join(words) + " ,Test" or not c.isalpha() for c in shown) or encoding == "cp1258" and "windows-1258" in run.stderr:
                        counts["right"] += 1
                    else:
                        counts["wrong"] += 1
                        if "-v" in sys.argv:
                            print("   ", words[:4], "→", shown)
                print(f"{encoding:10} {language:8} {rows:5} {counts['right']:6} {counts['refused']:8} {counts['wrong']:6}", flush=True)


if __name__ == "__main__":
    main()
