#!/usr/bin/env python3
"""The holidays of every place from 2024 to 2035 against python-holidays and date-holidays, day by day.

    conformance/holidays/compare.py          after `conformance/holidays/setup`, with the Python it installs

`days.txt` is written by `tests/holidays.rs` from the program's tables: holidays of the law from Monday to Friday, and days that are
custom, with a `~`. Only the law is compared. `differences.toml` explains each difference: which source, which side has the day, who is
right and why. Prints PASS or FAIL, "holidays", place and source, and a message; a difference that nothing explains fails, and so
does an explanation that explains nothing.
"""

import collections
import datetime
import json
import pathlib
import subprocess
import sys
import tomllib

import holidays
from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

HERE = pathlib.Path(__file__).parent
YEARS = range(2024, 2036)
# The parts of the United Kingdom and the institutions, as the others call them; None where they do not have them.
PYTHON = {"GB": None, "GB-EAW": "GB-ENG", "EU": None, "CH": None, "DE": None}
JAVASCRIPT = {"GB": None, "GB-EAW": "GB-ENG", "EU": None, "CH": None, "DE": None}


def ours():
    days = collections.defaultdict(set)
    for line in (HERE / "days.txt").read_text(encoding="utf-8").splitlines():
        head, _, rest = line.partition(":")
        code, year = head.split()
        days[code] |= {datetime.date.fromisoformat(f"{year}-{day}") for day in rest.split() if not day.startswith("~")}
    return days


def weekdays(days):
    return {day for day in days if day.weekday() < 5}


def python_holidays(code):
    country, _, part = code.partition("-")
    return weekdays(holidays.country_holidays(country, subdiv=part or None, years=YEARS))


def date_holidays(codes):
    folder = pathlib.Path(sys.executable).parents[2]
    script = (HERE / "date-holidays.js").read_text(encoding="utf-8")
    found = subprocess.run(["node", "-", *codes], cwd=folder, input=script, text=True, capture_output=True, check=True)
    return {code: weekdays(map(datetime.date.fromisoformat, days)) for code, days in json.loads(found.stdout).items()}


def explains(row, day):
    """Whether a row speaks of this day."""
    easters = (("easter", EASTER_WESTERN), ("orthodox_easter", EASTER_ORTHODOX))
    return (
        day in row.get("dates", [])
        or day.strftime("%m-%d") in row.get("on", [])
        or any((day - easter(day.year, method)).days in row.get(name, []) for name, method in easters)
    )


def main():
    law = ours()
    python_codes = {code: PYTHON.get(code, code) for code in law}
    javascript_codes = {code: JAVASCRIPT.get(code, code) for code in law}
    javascript = date_holidays(sorted({code for code in javascript_codes.values() if code}))
    sources = {
        "python-holidays": {code: python_holidays(theirs) for code, theirs in python_codes.items() if theirs},
        "date-holidays": {code: javascript[theirs] for code, theirs in javascript_codes.items() if theirs},
    }
    rows = tomllib.loads((HERE / "differences.toml").read_text(encoding="utf-8"))["difference"]
    used = collections.Counter()
    failed = False
    for source, places in sources.items():
        for code, theirs in sorted(places.items()):
            unexplained = []
            for day in sorted(law[code] ^ theirs):
                has = "ours" if day in law[code] else "theirs"
                matching = [
                    number
                    for number, row in enumerate(rows)
                    if code in row["places"] and source in row["sources"] and row["only"] == has and explains(row, day)
                ]
                used.update(matching)
                if not matching:
                    unexplained.append(f"{day:%Y-%m-%d %a} {has}")
            failed |= bool(unexplained)
            verdict = "FAIL" if unexplained else "PASS"
            print(verdict, "holidays", f"{code} {source}", "; ".join(unexplained), sep="\t")
    for number, row in enumerate(rows):
        wrong = [name for name in ("places", "sources", "only", "right", "reason") if not row.get(name)]
        if wrong or not used[number]:
            failed = True
            what = f"lacks {', '.join(wrong)}" if wrong else "explains nothing"
            print("FAIL", "holidays", f"difference {number + 1}", f"{what}: {row.get('reason', '')}", sep="\t")
    sys.exit(1 if failed and "--quiet" not in sys.argv else 0)


if __name__ == "__main__":
    main()
