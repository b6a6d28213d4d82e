#!/usr/bin/env python3
"""What one letter costs from a cold start: the whole process, from the command line to the file.

    cargo build --release && benches/cold_start.py [RUNS] [PROGRAM…]

Each PROGRAM (default: target/release/widerspruch) makes the letter of examples/objection.toml RUNS times (default 40), the programs
in turns, pinned to one core where the system can do that, with no register and no configuration; the letter goes into memory
(/dev/shm) where there is such a folder. "seconds" is from the start of the process to its end, "CPU" what the processor spent on it, own
and kernel's. The instructions are counted by `perf` where the machine has a counter, else by valgrind where it is installed.
Prints a table in Markdown: medians, and the best.
"""
import os, pathlib, shutil, statistics, subprocess, sys, tempfile, time

here = pathlib.Path(__file__).resolve().parent.parent
usual = here / "target/release/widerspruch"


def command(program, folder):
    return [str(program), "--state", str(folder / "state"), "render", str(here / "examples/objection.toml"),
            "-o", str(folder / "letter.pdf"), "--force"]


def measured(arguments, environment):
    """Milliseconds on the clock, milliseconds of the processor, mebibytes at most, page faults."""
    quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    began = time.perf_counter()
    child = os.posix_spawn(arguments[0], arguments, environment, file_actions=quiet)
    _, status, usage = os.wait4(child, 0)
    took = time.perf_counter() - began
    if status:
        sys.exit(f"ended with status {status}: {arguments}")
    return took * 1000, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024, usage.ru_minflt


def instructions(arguments, environment, folder):
    """Millions of instructions of the process; none where nothing can count them."""
    def run(counting):
        return subprocess.run(counting + arguments, env=environment, capture_output=True, text=True)
    if shutil.which("perf"):
        for line in run(["perf", "stat", "-x", ",", "-e", "instructions:u"]).stderr.splitlines():
            count = line.split(",")[0]
            if count.isdigit():
                return int(count) / 1e6
    if shutil.which("valgrind"):
        out = run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/counted"])
        for line in out.stderr.splitlines():
            if "Collected" in line:
                return int(line.split(":")[1]) / 1e6
    return None


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    programs = [pathlib.Path(name).resolve() for name in sys.argv[2:]] or [usual]
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory(dir=memory) as name:
        folder = pathlib.Path(name)
        environment = {"HOME": name, "PATH": os.environ.get("PATH", ""), "LANG": "C"}
        found = {program: [] for program in programs}
        for _ in range(runs + 1):
            for program in programs:
                found[program].append(measured(command(program, folder), environment))
        print("| program | median ms | best ms | CPU ms | best CPU ms | MiB | page faults | million instructions |")
        print("|---|---:|---:|---:|---:|---:|---:|---:|")
        for program in programs:
            # The first run reads the program from the disk.
            took, cpu, most, faults = zip(*found[program][1:])
            counted = instructions(command(program, folder), environment, folder)
            median = statistics.median
            print(f"| {program.parent.name}/{program.name} | {median(took):.1f} | {min(took):.1f} | {median(cpu):.1f} | {min(cpu):.1f} "
                  f"| {max(most):.1f} | {median(faults):.0f} | {'–' if counted is None else f'{counted:.1f}'} |")


main()
