#!/usr/bin/env python3
"""How long `follow list` takes for a register of 10,000 matters.

    cargo build --release && benches/register.py [MATTERS [PROGRAM]]

The register is made with `follow import`. Every matter has an objection and a confirmation, every third one a complaint. Prints the
best and the median of ten runs, with the program's start, and the least of the processor's time: as people read it, and as scripts do.
"""
import datetime, json, pathlib, resource, statistics, subprocess, sys, tempfile, time

here = pathlib.Path(__file__).resolve().parent
matters = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
program = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else here.parent / "target/release/widerspruch"


def event(on, what, received=None):
    return {"on": on.isoformat(), "what": what, "channel": "post", "received": received and received.isoformat(),
            "proof": None, "note": None, "source": "you", "taken_back": False}


def worked():
    """Seconds the processor worked for programs that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def matter(number):
    sent = datetime.date(2026, 1, 1) + datetime.timedelta(days=number % 250)
    events = [event(sent, "objected", sent), event(sent + datetime.timedelta(days=5), "acknowledged")]
    if number % 3 == 0:
        events.append(event(sent + datetime.timedelta(days=45), "complained"))
    letter = {"kind": "objection", "case_file": f"/cases/{number}.toml", "mail_key": f"{number:032x}", "made_on": sent.isoformat()}
    return {"uid": f"{number:032x}", "key": f"{number:032x}", "label": f"KI-{number:06}", "controller": "meta", "authority": "de-st",
            "letters": [letter], "events": events}


with tempfile.TemporaryDirectory() as folder:
    whole = pathlib.Path(folder, "all.json")
    whole.write_text(json.dumps({"version": 1, "matters": [matter(number) for number in range(matters)]}))
    options = [program, "--state", f"{folder}/state", "--today", "2026-11-22"]
    subprocess.run([*options, "follow", "import", whole], check=True, stdout=subprocess.DEVNULL)
    for name, more in (("for people", []), ("due, for people", ["--due"]), ("JSON", ["--format", "json"])):
        times, work = [], []
        for _ in range(10):
            began, before = time.monotonic(), worked()
            listed = subprocess.run([*options, "follow", "list", *more], check=True, capture_output=True)
            times.append(time.monotonic() - began)
            work.append(worked() - before)
        if name == "JSON":
            assert len(json.loads(listed.stdout)) == matters
        print(f"{matters} matters, {name}: best {min(times):.3f} s, median {statistics.median(times):.3f} s; processor {min(work):.3f} s")
