#!/usr/bin/env python3
"""The calendar of `follow`, read by Python's icalendar and by khal.

    conformance/calendar/check.py PROGRAM FOLDER      with the Python that `conformance/calendar/setup` prints

Follows matters at every stage, has the calendar written in German and English, with names that need escaping and folding, as events and as tasks, and reads it. Prints
PASS or FAIL, "calendar", a name and a message.
"""

import datetime
import pathlib
import subprocess
import sys

import icalendar

program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
failed = False
LONG = "Ärger; mit, Kommas\\und " + "sehr " * 20 + "langem Zeichen"

CASE = """kind = "objection"
language = "de"
reference = '{reference}'
[sender]
name = "Änne Müller"
street = "Prüfstraße 1"
postal_code = "39104"
city = "Magdeburg"
country = "DE"
[recipient]
controller = "meta"
[matter]
status = "never-objected"
[[account]]
service = "facebook"
url = "https://www.facebook.com/example"
"""

# Reference; what happened; day on which something can be done (None: no event), status, on 22 November 2026.
MATTERS = [
    ("made", [], "2026-11-25", "CONFIRMED"),
    ("waiting", ["objected --on 2026-11-10"], "2026-12-11", "TENTATIVE"),
    (LONG, ["objected --on 2026-10-10 --received 2026-10-12"], "2026-11-13", "CONFIRMED"),
    ("christmas", ["objected --on 2026-11-20 --received 2026-11-20", "acknowledged --on 2026-11-21"], "2026-12-22", "CONFIRMED"),
    ("refused", ["objected --on 2026-10-01", "refused --on 2026-10-20"], "2026-10-01", "CANCELLED"),
    ("complained", ["objected --on 2026-09-01", "complained --on 2026-11-02 --received 2026-11-02"], "2027-02-03", "CONFIRMED"),
    ("closed", ["objected --on 2026-09-01", "answered --on 2026-09-20", "closed --on 2026-10-01"], "2026-09-01", "CANCELLED"),
]


def verdict(name, faults):
    global failed
    failed |= bool(faults)
    print("FAIL" if faults else "PASS", "calendar", name, "; ".join(faults), sep="\t")


def run(*arguments, check=True):
    command = [program, "--state", folder / "state", "--today", "2026-11-22", *arguments]
    return subprocess.run(command, cwd=folder, check=check, capture_output=True, text=True)


(folder / "khal.conf").write_text(
    f"[calendars]\n[[one]]\npath = {folder}/khal\ntype = calendar\n[locale]\nlongdateformat = %Y-%m-%d\ndateformat = %Y-%m-%d\n"
    "timeformat = %H:%M\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
)
for number, (reference, happened, _, _) in enumerate(MATTERS, 1):
    case = folder / f"{number}.toml"
    case.write_text(CASE.format(reference=reference[:60]), encoding="utf-8")
    run("follow", "add", case)
    for event in happened:
        run("follow", "event", str(number), *event.split())

for language in ("de", "en"):
    for names in ([], ["--names"]):
        name = " ".join([language, *names])
        path = folder / f"{language}{len(names)}.ics"
        run("--ui-language", language, "follow", "calendar", "-o", path, *names)
        text = path.read_bytes()
        faults = []
        lines = text.split(b"\r\n")
        faults += ["a line is longer than 75 bytes"] * any(len(line) > 75 for line in lines)
        faults += ["a line ends without CR LF"] * (b"\n" in text.replace(b"\r\n", b""))
        calendar = icalendar.Calendar.from_ical(text)
        if calendar.errors:
            faults.append(f"icalendar: {calendar.errors}")
        events = [component for component in calendar.walk("VEVENT")]
        found = {}
        for event in events:
            if event.errors or "DTEND" in event or len(event.walk("VALARM")) > 2:
                faults.append(f"{event.get('UID')}: {event.errors}, {list(event)}")
            day = event.decoded("DTSTART")
            if type(day) is not datetime.date:
                faults.append(f"{event.get('UID')} is no whole day")
            found.setdefault((day.isoformat(), str(event["STATUS"])), []).append(str(event["SUMMARY"]))
        if len({event["UID"] for event in events}) != len(events):
            faults.append("two events have one identity")
        wanted = {(day, status) for _, _, day, status in MATTERS if day}
        faults += [f"no event {one}" for one in wanted - set(found)]
        told = " ".join(sum(found.values(), []))
        if bool(names) != ("christmas" in told):
            faults.append(f"names: {told}")
        verdict(f"icalendar, {name}", faults)

        printed = subprocess.run(
            [pathlib.Path(sys.executable).with_name("khal"), "-c", folder / "khal.conf", "printics", path],
            capture_output=True,
            text=True,
            env={"HOME": str(folder), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
        )
        faults = [] if printed.returncode == 0 else [f"khal ended with {printed.returncode}: {printed.stderr[-300:]}"]
        faults += [f"khal does not show {day}" for _, _, day, status in MATTERS if day and status != "CANCELLED" and day not in printed.stdout]
        verdict(f"khal, {name}", faults)

    # Tasks: khal knows none, icalendar reads them.
    path = folder / f"{language}-todo.ics"
    run("--ui-language", language, "follow", "calendar", "--todo", "-o", path)
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    tasks = list(calendar.walk("VTODO"))
    faults = [f"icalendar: {calendar.errors}"] * bool(calendar.errors) + ["events among tasks"] * bool(calendar.walk("VEVENT"))
    faults += [f"{task.get('UID')}: {task.errors}" for task in tasks if task.errors]
    faults += [f"{task.get('UID')} is of no day" for task in tasks if type(task.decoded("DUE")) is not datetime.date or "DTSTART" in task]
    found = {(task.decoded("DUE").isoformat(), str(task["STATUS"])) for task in tasks}
    meant = {"CANCELLED": "COMPLETED"}
    wanted = {(day, meant.get(status, "NEEDS-ACTION")) for _, _, day, status in MATTERS if day}
    faults += [f"no task {one}" for one in wanted - found]
    if len({task["UID"] for task in tasks}) != len(tasks):
        faults.append("two tasks have one identity")
    verdict(f"icalendar, {language} tasks", faults)

# A second call brings the file up to date: one day moves, one is over, one matter is forgotten, one stays as it is.
path = folder / "en0.ics"


def entries():
    """By UID: day, SEQUENCE, STATUS, DTSTAMP."""
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    walked = [*calendar.walk("VEVENT")]
    facts = lambda event: (event.decoded("DTSTART").isoformat(), int(event["SEQUENCE"]), str(event["STATUS"]), event["DTSTAMP"].dt)
    return calendar.errors, {str(event["UID"]): facts(event) for event in walked}


def khal(*arguments):
    command = [pathlib.Path(sys.executable).with_name("khal"), "-c", folder / "khal.conf", *arguments]
    environment = {"HOME": str(folder), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC"}
    return subprocess.run(command, capture_output=True, text=True, env=environment)


def shown():
    listed = khal("list", "--format", "{uid} {start-date} {status}", "--day-format", "", "2026-10-01", "2027-12-31")
    lines = [line.split() for line in listed.stdout.splitlines() if "@widerspruch.invalid" in line]
    return {parts[0]: (parts[1], parts[2] if len(parts) > 2 else "") for parts in lines}


def uid(number, period):
    import json

    return json.loads(run("--format", "json", "follow", "show", str(number)).stdout)["uid"] + f"-{period}@widerspruch.invalid"


(folder / "khal").mkdir(exist_ok=True)
moved, over, forgotten, same = uid(2, "answer"), uid(6, "news"), uid(4, "answer"), uid(3, "answer")
_, before = entries()
imported = khal("import", "--batch", "-a", "one", path)
faults = [f"khal import: {imported.stderr[-300:]}"] * (imported.returncode != 0)
seen = shown()
faults += [f"khal shows {one} on {seen.get(one)}" for one in (moved, over, forgotten, same) if seen.get(one, ("",))[0] != before[one][0]]
run("follow", "event", "2", "extended", "--on", "2026-11-20")
run("follow", "event", "6", "closed", "--on", "2026-11-20")
run("follow", "forget", "4", "--yes")
run("--ui-language", "en", "follow", "calendar", "-o", path)
errors, after = entries()
faults += [f"icalendar: {errors}"] * bool(errors) + [f"gone: {set(before) - set(after)}"] * bool(set(before) - set(after))
for one, (day, sequence, status, stamp) in after.items():
    if one in before and (day, status) != (before[one][0], before[one][2]) and sequence <= before[one][1]:
        faults.append(f"{one} changed and its sequence stayed {sequence}")
    if one in before and sequence < before[one][1]:
        faults.append(f"{one} has a lower sequence")
wanted = {moved: ("2027-02-11", "TENTATIVE"), over: (None, "CANCELLED"), forgotten: (None, "CANCELLED"), same: (before[same][0], before[same][2])}
for one, (day, status) in wanted.items():
    if day not in (None, after[one][0]) or after[one][2] != status:
        faults.append(f"{one} is {after[one]}")
if after[same] != before[same]:
    faults.append(f"{same} is {after[same]} and was {before[same]}")
verdict("icalendar, brought up to date", faults)

imported = khal("import", "--batch", "-a", "one", path)
faults = [f"khal import: {imported.stderr[-300:]}"] * (imported.returncode != 0)
seen = shown()
if seen.get(moved, ("",))[0] != "2027-02-11":
    faults.append(f"khal shows {moved} on {seen.get(moved)}")
if len(list((folder / "khal").glob("*.ics"))) != len(after):
    faults.append("khal has a second entry for one that was there")
faults += [f"khal shows {one} as {seen[one]}" for one in (over, forgotten) if one in seen and "CANCELLED" not in seen[one][1].upper()]
verdict("khal, brought up to date", faults)

sys.exit(1 if failed and "--quiet" not in sys.argv else 0)
