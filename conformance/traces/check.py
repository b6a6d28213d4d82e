#!/usr/bin/env python3
"""What the program asks of the system, seen by strace: the promises of SECURITY.md about files, network and children.

In: the program, and a folder to work in. Out: a line for each command, `PASS|FAIL<TAB>traces<TAB>command<TAB>what it should not have done`.

A command writes below the folders it was given (what is asked for, its state, the folder for passing things) and nowhere else, reads nothing of
the home folder but what belongs to it, makes no socket of the network, and starts no other program. What needs one of these says so here.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys

program = pathlib.Path(sys.argv[1]).resolve()
work = pathlib.Path(sys.argv[2]).resolve()
project = pathlib.Path(__file__).resolve().parents[2]
TODAY = "2026-11-22"

here, home, state, passing = (work / name for name in ("here", "home", "state", "tmp"))
shutil.rmtree(work, ignore_errors=True)
for folder in (here, home / ".ssh", home / ".mozilla", state, passing):
    folder.mkdir(parents=True)
os.chmod(state, 0o700)
# What nobody has to look at.
(home / ".ssh/id_ed25519").write_text("secret\n")
(home / "diary.txt").write_text("secret\n")
for name in ("objection.toml", "complaint-enclosures.toml", "confirmation.png", "receipt.jpg", "signature.png", "centre.toml",
             "clients.csv", "centre-logo.svg"):
    shutil.copy(project / "examples" / name, here / name)

CALLS = "%network,execve,open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat,symlink,symlinkat,chmod,fchmodat,truncate"
# What every program of this system reads: its libraries, clock, certificates, and what the kernel says.
SYSTEM = ("/lib", "/usr/lib", "/usr/share/zoneinfo", "/etc", "/proc", "/sys", "/dev", "/usr/share/ca-certificates", "/usr/share/locale")
DEVICES = ("/dev/null", "/dev/tty", "/dev/urandom", "/dev/random")
INTERNET = re.compile(r"socket\((AF_INET6?|PF_INET6?|AF_PACKET|AF_NETLINK)")


def below(path, folders):
    return any(path == str(folder) or path.startswith(f"{folder}/") for folder in folders)


def faults(lines):
    """What the lines of a trace should not have in them."""
    found, started = [], 0
    for line in lines:
        call = re.sub(r"^\d+\s+", "", line)
        if " = -1 " in call or "<unfinished" in call or call.startswith(("---", "+++")):
            continue
        name = call.split("(", 1)[0]
        if name == "execve":
            started += 1
            if started > 1:
                found.append(f"starts a program: {call[:120]}")
            continue
        if INTERNET.search(call):
            found.append(f"makes a socket: {call[:120]}")
            continue
        if not name.startswith(("open", "creat", "mkdir", "rename", "unlink", "rmdir", "link", "symlink", "chmod", "fchmod", "truncate")):
            continue
        # Names relative to an open folder are below one that was opened by its own name, and so was judged.
        relative = re.match(r"\w+\(\d+", call)
        paths = [] if relative else re.findall(r'"((?:[^"\\]|\\.)*)"', call)
        writes = not name.startswith("open") or any(flag in call for flag in ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"))
        for path in paths:
            path = os.path.normpath(os.path.join(here, path))
            if writes and path not in DEVICES and not below(path, (here, state, passing)):
                found.append(f"writes {path}")
            if not writes and not below(path, (here, state, passing, *SYSTEM)) and not below(path, (home / ".config/widerspruch",)):
                found.append(f"reads {path}")
    return found


def traced(name, arguments, given=""):
    trace = work / f"{name}.trace"
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(home), "TMPDIR": str(passing), "LANG": "C.UTF-8",
        "XDG_CONFIG_HOME": str(home / ".config"), "XDG_STATE_HOME": str(home / ".local/state"),
    }
    run = subprocess.run(
        ["strace", "-f", "-qq", "-s", "4096", "-e", f"trace={CALLS}", "-o", trace, program, "--today", TODAY, "--state", state, *arguments],
        cwd=here, env=environment, input=given, capture_output=True, text=True, timeout=600)
    found = faults(trace.read_text(errors="replace").splitlines())
    if run.returncode:
        found.append(f"ends with status {run.returncode}: {run.stderr[:300]}")
    left = [path.name for path in passing.iterdir()]
    if left:
        found.append(f"leaves {left} in the folder for passing things")
    verdict = "FAIL" if found else "PASS"
    told = "; ".join(dict.fromkeys(found))[:600].replace("\t", " ").replace("\n", " ")
    print(f"{verdict}\ttraces\t{name}\t{told}", flush=True)


def forged():
    """A judge that finds nothing anywhere is no judge."""
    wrong = [
        '7 execve("/usr/bin/widerspruch", ["widerspruch"], 0x7 /* 9 vars */) = 0',
        '7 execve("/usr/bin/id", ["id"], 0x7 /* 9 vars */) = 0',
        "7 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = 3",
        f'7 openat(AT_FDCWD, "{home}/diary.txt", O_RDONLY|O_CLOEXEC) = 3',
        f'7 openat(AT_FDCWD, "{home}/new.txt", O_WRONLY|O_CREAT|O_CLOEXEC, 0600) = 3',
        '7 rename("letter.pdf", "../elsewhere.pdf") = 0',
    ]
    found = faults(wrong)
    if len(found) != 5:
        print(f"FAIL\ttraces\tthe judge\tfound {found}")


forged()
traced("render", ["render", "complaint-enclosures.toml", "--out", "complaint.pdf"])
traced("render-text", ["render", "objection.toml", "--text"])
traced("check", ["check", "objection.toml"])
traced("new", ["new", "objection", "--questions"])
traced("authorities", ["authorities", "find", "04109", "Leipzig"])
traced("templates", ["templates", "show", "objection"])
traced("schema", ["schema", "case"])
traced("deadline", ["deadline", "--received", "2026-10-01", "--country", "DE"])
traced("batch", ["batch", "clients.csv", "--centre", "centre.toml", "--out", "letters", "--print-file", "all.pdf"])
traced("follow-add", ["follow", "add", "objection.toml"])
traced("follow-event", ["follow", "event", "1", "sent", "--on", "2026-11-20", "--how", "post"])
traced("follow-list", ["follow", "list"])
traced("follow-export", ["follow", "export", "1", "--output", "export.zip"])
traced("follow-forget", ["follow", "forget", "1", "--yes"])
traced("outbox-list", ["outbox", "list"])
