#!/usr/bin/env python3
"""How long `batch` takes for tables from 100 to 100,000 rows, and how much memory.

    cargo build --release && benches/batch.py [FOLDER] [ROWS…]

FOLDER is where letters are written (default: a temporary one; it should lie on the disk that is to be measured). Every
row becomes one letter of one page, with another name and address each. "disk alone" is what writing as many files of the same length
in the same way takes (write, rename, in as many processes as there are cores, then one sync), without making a letter. All times
include bringing the files to disk. Nothing is removed before the end: ext4 is slow to make files for minutes after many were
removed. Prints a table in Markdown.
"""
import os, pathlib, shutil, subprocess, sys, tempfile, time

here = pathlib.Path(__file__).resolve().parent
program = here.parent / "target/release/widerspruch"
first = "Änne Björn Çelik Dörte Elżbieta François Gülşen Håkon İrem Jörg Łukasz Mária Nuño Øystein Zoë".split()
last = "Müller Weiß Groß-Schäfer Kowalczyk Papadópoulos Sørensen Núñez d'Hondt von-der-Heide Yılmaz".split()
centre = """[defaults]
kind = "objection"
language = "de"
recipient.controller = "meta"
sender.country = "DE"
matter.own_grounds = "x"
"""


def write_table(path, rows):
    with open(path, "w", encoding="utf-8") as out:
        out.write("reference;sender.name;sender.street;sender.postal_code;sender.city;sender.email;account.facebook.url;account.instagram.handle\n")
        for n in range(rows):
            name = f"{first[n % 15]} {last[n // 7 % 10]}"
            out.write(f"KI-{n:06};{name};Prüfstraße {n % 250 + 1};{39104 + n % 60};Magdeburg;person{n}@example.org;"
                      f"https://www.facebook.com/example.{n};@example_{n}\n")


def measured(command):
    """Seconds on the clock, mebibytes at most, seconds of all cores."""
    began = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        sys.exit(f"ended with status {status}: {command}")
    return time.monotonic() - began, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime


def disk_alone(folder, files, length):
    folder.mkdir()
    os.sync()
    content = os.urandom(length)
    began = time.monotonic()
    children = []
    cores = os.cpu_count()
    for part in range(cores):
        child = os.fork()
        if child == 0:
            own = folder / f".{part}"
            own.mkdir()
            for n in range(part, files, cores):
                with open(own / "part", "wb", buffering=0) as out:
                    out.write(content)
                os.rename(own / "part", folder / f"{n}.pdf")
            os._exit(0)
        children.append(child)
    for child in children:
        os.waitpid(child, 0)
    os.sync()
    return time.monotonic() - began


def main():
    arguments = sys.argv[1:]
    base = arguments.pop(0) if arguments and not arguments[0].isdigit() else None
    sizes = [int(a) for a in arguments] or [100, 1_000, 10_000, 100_000]
    work = pathlib.Path(tempfile.mkdtemp(prefix="widerspruch-batch-", dir=base))
    try:
        (work / "centre.toml").write_text(centre, encoding="utf-8")
        print("| rows | seconds | letters a second | peak memory | CPU seconds | disk alone | the same again |")
        print("|---:|---:|---:|---:|---:|---:|---:|")
        for rows in sizes:
            table, out = work / f"{rows}.csv", work / f"out-{rows}"
            write_table(table, rows)
            command = [program, "batch", table, "--centre", work / "centre.toml", "--out", out, "--templates", here / "letter",
                       "--today", "2026-11-22"]
            os.sync()
            seconds, memory, busy = measured(command)
            again, _, _ = measured(command)
            length = (out / "KI-000000.pdf").stat().st_size
            alone = disk_alone(work / f"disk-{rows}", rows, length)
            print(f"| {rows:,} | {seconds:.2f} | {rows / seconds:,.0f} | {memory:.0f} MiB | {busy:.2f} | {alone:.2f} s | {again:.2f} s |",
                  flush=True)
    finally:
        shutil.rmtree(work, ignore_errors=True)


main()
