#!/usr/bin/env python3
"""How long `batch` takes for tables from 100 to 1,000,000 rows, how much memory, and how that grows.

    cargo build --release && benches/batch.py [FOLDER] [ROWS…]
    PROGRAM=target/debug/widerspruch benches/batch.py /dev/shm 10000 10000 10000     another program; in memory; three runs
    DISK_ALONE=no benches/batch.py FOLDER 1000000     letters alone, for which half the room is enough

FOLDER is where letters are written (default: a temporary one; it should lie on the disk that is to be measured). Every
row becomes one letter of one page, with another name and address each. "disk alone" is what writing as many files of the same length
in the same way takes (write, rename, in as many processes as there are cores, then one sync), without making a letter. All times
include bringing the files to disk. "files" are those in the folder of letters and in our own folder inside: what waited for its place must be gone.
A table for which the folder has no room, twice over (once without "disk alone") and 4 GB to spare, is left out and said. Nothing is removed before the
end: ext4 is slow to make files for minutes after many were removed. Prints a table in Markdown, and how time and memory grow from row to row.
"""
import os, pathlib, shutil, subprocess, sys, tempfile, time

here = pathlib.Path(__file__).resolve().parent
program = pathlib.Path(os.environ.get("PROGRAM", here.parent / "target/release/widerspruch")).resolve()
compare = os.environ.get("DISK_ALONE") != "no"
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


def files_in(folder):
    """How many files lie in a folder and in the folders inside."""
    return sum(len(names) for _, _, names in os.walk(folder))


def has_room(folder, rows, length):
    disk = shutil.disk_usage(folder)
    blocks = -(-length // 4096) * 4096
    return disk.free - (2 if compare else 1) * rows * blocks > 4 << 30


def main():
    arguments = sys.argv[1:]
    base = arguments.pop(0) if arguments and not arguments[0].isdigit() else None
    sizes = [int(a) for a in arguments] or [100, 1_000, 10_000, 100_000, 1_000_000]
    growth = []
    work = pathlib.Path(tempfile.mkdtemp(prefix="widerspruch-batch-", dir=base))
    try:
        (work / "centre.toml").write_text(centre, encoding="utf-8")
        print("| rows | seconds | letters a second | peak memory | CPU seconds | disk alone | the same again | files |")
        print("|---:|---:|---:|---:|---:|---:|---:|---:|")
        length, before = 20_480, None
        for number, rows in enumerate(sizes):
            if not has_room(work, rows, length):
                print(f"| {rows:,} | no room | | | | | | |")
                continue
            table, out = work / f"{number}.csv", work / f"out-{number}"
            write_table(table, rows)
            command = [program, "batch", table, "--centre", work / "centre.toml", "--out", out, "--templates", here / "letter",
                       "--today", "2026-11-22"]
            os.sync()
            seconds, memory, busy = measured(command)
            letters, own = len(list(os.scandir(out))) - 3, files_in(out / ".widerspruch-batch")
            if letters != rows or own > 2:
                sys.exit(f"{letters} letters for {rows} rows, {own} files of our own")
            again, _, _ = measured(command)
            length = (out / "KI-000000.pdf").stat().st_size
            alone = f"{disk_alone(work / f'disk-{number}', rows, length):.2f} s" if compare else ""
            print(f"| {rows:,} | {seconds:.2f} | {rows / seconds:,.0f} | {memory:.0f} MiB | {busy:.2f} | {alone} | {again:.2f} s "
                  f"| {letters:,} + {own} |", flush=True)
            if before and before[0] < rows:
                more = rows - before[0]
                growth.append(f"from {before[0]:,} to {rows:,} rows: {(seconds - before[1]) / more * 1e6:.0f} µs and "
                              f"{(memory - before[2]) * 1024 / more * 1024:.0f} bytes for each row more")
            before = (rows, seconds, memory)
        print("\n" + "\n".join(growth))
    finally:
        shutil.rmtree(work, ignore_errors=True)


main()
