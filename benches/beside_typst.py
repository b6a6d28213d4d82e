#!/usr/bin/env python3
"""How many letters there are for each of Typst's: the same text, the same core, one run.

    benches/beside_typst.py [ROUNDS] [PROGRAM]

Builds the release benchmark `pairs` (unless PROGRAM is one that is there) and installs Typst from PyPI into `target/typst` (needs `python3 -m venv`). Both keep what they can
between letters: one process each, fonts loaded, Typst's compiler warm. Letters are made in turns, 256 of ours and 24 of Typst's a round,
each with another name, address and reference, from JSON to the bytes of a PDF in memory; what counts is the processor time of each,
so that what else the machine does falls on neither. Prints the median and the best of ROUNDS (default 15) as a table in Markdown, for
the text of the other benchmarks (one page) and for one with each paragraph twice (two pages).
"""
import json, os, pathlib, statistics, subprocess, sys, time

here = pathlib.Path(__file__).resolve().parent
root = here.parent
venv = root / "target/typst"
TYPST = "0.15.2"
OURS, THEIRS = 256, 24

if not sys.prefix.startswith(str(venv)):
    python = venv / "bin/python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", venv], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", f"typst=={TYPST}"], check=True)
    os.execv(python, [python, *sys.argv])

import typst  # noqa: E402, in the environment now

FIRST = "Änne Björn Çelik Dörte Elżbieta François Gülşen Håkon İrem Jörg Łukasz Mária Nuño Øystein Zoë".split()
LAST = "Müller Weiß Groß-Schäfer Kowalczyk Papadópoulos Sørensen Núñez d'Hondt von-der-Heide Yılmaz".split()
PAGE = """#set document(title: "Widerspruch", date: none)
#set page(paper: "a4", margin: (left: 25mm, right: 20mm, top: 45mm, bottom: 25mm))
#set text(size: 10pt, lang: "de", hyphenate: true)
#set par(justify: false, spacing: 0.9em)
#let c = json(bytes(sys.inputs.case))
#place(top + left)[#block(width: 85mm, height: 45mm)[#text(size: 7pt)[#c.name · #c.street · #c.city]\\ \\ Meta Platforms Ireland Limited\\ Merrion Road\\ Dublin 4, D04 X2K5\\ IRELAND]]
#place(top + right)[#align(left)[#c.name\\ #c.street\\ #c.city\\ #c.email\\ \\ #c.date\\ Zeichen: #c.reference]]
#v(60mm)
*Widerspruch nach Art. 21 Abs. 1 DSGVO gegen KI-Training – #c.reference*

Sehr geehrte Damen und Herren,

TEXT

Mit freundlichen Grüßen\\ \\ #c.name
"""


def case(number):
    return json.dumps({
        "name": f"{FIRST[number % 15]} {LAST[number // 7 % 10]}", "street": f"Prüfstraße {number % 250 + 1}",
        "city": f"{39104 + number % 60} Magdeburg", "email": f"person{number}@example.org", "date": "22. November 2026",
        "reference": f"KI-{number:06}", "facebook": f"https://www.facebook.com/example.{number}", "instagram": f"@example_{number}",
    })


def text(times):
    """The text of our benchmark, with Typst's names for what changes."""
    hbs = (here / "letter/de/objection/letter.hbs").read_text(encoding="utf-8").strip()
    accounts = "{{#each accounts}}, {{service}} {{details}}{{/each}}"
    for ours, theirs in [(accounts, ", Facebook #c.facebook, Instagram #c.instagram"), ("{{person.name}}", "#c.name"),
                         ("{{sender.email}}", "#c.email")]:
        assert ours in hbs, ours
        hbs = hbs.replace(ours, theirs)
    assert "{{" not in hbs
    return "\n\n".join(paragraph for paragraph in hbs.split("\n\n") for _ in range(times))


def benchmark():
    build = ["cargo", "bench", "--bench", "pairs", "--no-run", "--message-format", "json"]
    lines = subprocess.run(build, cwd=root, check=True, stdout=subprocess.PIPE).stdout.splitlines()
    made = (json.loads(line) for line in lines)
    return next(m["executable"] for m in made if m.get("executable") and m["target"]["name"] == "pairs")


def compare(program, times, rounds):
    source = root / f"target/typst/letter-{times}.typ"
    source.write_text(PAGE.replace("TEXT", text(times)), encoding="utf-8")
    ours = subprocess.Popen([program, str(times)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    theirs = typst.Compiler(str(source), sys_inputs={"case": case(0)})
    number = 0

    def make_ours():
        spent = lambda: int(open(f"/proc/{ours.pid}/schedstat").read().split()[0])
        began = spent()
        ours.stdin.write(f"{OURS}\n")
        ours.stdin.flush()
        pages, length = map(int, ours.stdout.readline().split())
        return (spent() - began) / OURS / 1e9, pages, length

    def make_theirs():
        nonlocal number
        began = time.process_time()
        for _ in range(THEIRS):
            number += 1
            pdf = theirs.compile(sys_inputs={"case": case(number)})
        return (time.process_time() - began) / THEIRS, len(pdf)

    make_ours(), make_theirs()
    rows = [(make_ours(), make_theirs()) for _ in range(rounds)]
    ours.stdin.close()
    ours.wait()
    (_, pages, length), (_, other) = rows[-1]
    ratio = statistics.median(theirs[0] / ours[0] for ours, theirs in rows)
    for name, column, size in [("this program", 0, length), (f"Typst {TYPST}", 1, other)]:
        spent = [row[column][0] for row in rows]
        print(f"| {pages} | {name} | {statistics.median(spent) * 1e6:,.0f} µs | {1 / statistics.median(spent):,.0f} "
              f"| {1 / min(spent):,.0f} | {size:,} | {f'**{ratio:.1f}**' if column == 0 else '1'} |")


rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
program = sys.argv[2] if len(sys.argv) > 2 else benchmark()
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
print("| pages | | CPU a letter | letters a second | at best | bytes | ratio |\n|---:|---|---:|---:|---:|---:|---:|")
for times in (1, 2):
    compare(program, times, rounds)
