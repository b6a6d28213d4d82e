#!/usr/bin/env python3
"""The cryptographic signatures of letters, by judges that share no code with the program: pdfsig, pyHanko, veraPDF.

A letter without [seal] must have no signature. One with it must be signed by the identity it names, at the level it asks
for, over the whole file; stay intact, PDF/A-2a and PDF/UA-1 when it is signed once more; and be found broken when a byte is
changed. Documents of other programs, made from the letter, are signed twice as well. What others sign and forge is judged by `signed_files.py`.
"""

import logging
import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import judging
import signed_files

from click.testing import CliRunner
from pyhanko.cli import cli_root

WORK = Path(sys.argv[1])
PROGRAM = os.environ["PROGRAM"]
CA = WORK / "identities/ca.pem"
FOLDER = WORK / "seals"
# Files that veraPDF is to look at once more, with the letter they belong to.
AGAIN = []


def program(*arguments):
    environment = {"PATH": os.environ["PATH"], "HOME": str(WORK / "konformitaet"), "LANG": "C.UTF-8"}
    done = subprocess.run([PROGRAM, *map(str, arguments), "--today", judging.TODAY], capture_output=True, env=environment, stdin=subprocess.DEVNULL)
    return done.returncode, (done.stdout + done.stderr).decode(errors="replace")


def pdfsig(pdf):
    """For each signature whether it is valid, and whether it covers the whole file."""
    done = subprocess.run(["pdfsig", "-nocert", pdf], capture_output=True, stdin=subprocess.DEVNULL)
    said = done.stdout.decode(errors="replace")
    valid = [line.split(":")[1].strip() == "Signature is Valid." for line in said.splitlines() if "Signature Validation:" in line]
    whole = [not line.strip().startswith("- Not") for line in said.splitlines() if "otal document signed" in line]
    return list(zip(valid, whole))


def hanko(command, pdf):
    """What pyHanko says of each signature; an error of the tool is a text without a signature."""
    arguments = ["sign", command, "--trust", str(CA), "--trust-replace"]
    arguments += ["--no-revocation-check"] if command == "adesverify" else []
    result = CliRunner().invoke(cli_root, [*arguments, str(pdf)])
    return result.exit_code, [line for line in result.output.splitlines() if ":INTACT" in line or ":INVALID" in line or "Error" in line]


def signed_well(pdf, count, level=None):
    """Faults of a file with `count` signatures, of which the last covers it all."""
    wanted = [(True, index == count - 1) for index in range(count)]
    if pdfsig(pdf) != wanted:
        yield f"pdfsig says of {pdf.name}: {pdfsig(pdf)}"
    commands = ["validate", "adesverify"] if count == 1 else ["validate"]
    for command in commands:
        status, lines = hanko(command, pdf)
        good = [line for line in lines if ":INTACT:TRUSTED" in line and "ILLEGAL" not in line]
        if status != 0 or len(good) != count or "UNTOUCHED" not in good[-1]:
            yield f"pyHanko {command} says of {pdf.name}: {status} {lines}"
        elif level and ("TIMESTAMP_TOKEN<INTACT:TRUSTED>" in good[-1]) != (level == "PAdES-B-T"):
            yield f"pyHanko {command} sees another level in {pdf.name} than {level}: {lines}"
    status, said = program("verify", pdf, "--trust", CA)
    if status != 0:
        yield f"the program itself says of {pdf.name}: {said}"


def sign(pdf, identity, out):
    status, said = program("sign", pdf, "--identity", WORK / f"identities/{identity}.p12", "--password-file", WORK / "identities/password", "-o", out, "--force")
    if status != 0 or not out.read_bytes().startswith(pdf.read_bytes()):
        raise judging.ToolFailed(f"sign {pdf.name} ended with {status}: {said}")
    return out


def foreign(pdf, name):
    """The letter as other programs write it: with a classic table, with streams, and as cairo draws it."""
    drawn, classic, packed = (FOLDER / f"{name}-{kind}.pdf" for kind in ("drawn", "classic", "packed"))
    judging.output("pdftocairo", "-pdf", pdf, drawn)
    judging.output("qpdf", "--object-streams=disable", drawn, classic)
    judging.output("qpdf", "--object-streams=generate", drawn, packed)
    return [drawn, classic, packed]


def changed(pdf):
    """The file with one byte of its first page changed."""
    content = bytearray(pdf.read_bytes())
    content[content.index(b"stream") + 20] ^= 1
    out = FOLDER / f"{pdf.stem}-changed.pdf"
    out.write_bytes(content)
    return out


def unsigned(letter):
    if pdfsig(letter.pdf):
        yield "pdfsig sees a signature"
    if b"/Type/Sig" in letter.pdf.read_bytes():
        yield "there is a signature dictionary"


def faults(letter):
    seal = judging.read_case(letter.case).get("seal")
    if seal is None:
        yield from unsigned(letter)
        return
    level = "PAdES-B-T" if "timestamp" in seal else "PAdES-B-B"
    yield from signed_well(letter.pdf, 1, level)
    broken = changed(letter.pdf)
    if pdfsig(broken) != [(False, True)] and pdfsig(broken) != [(False, False)]:
        yield f"pdfsig does not see the change: {pdfsig(broken)}"
    if program("verify", broken, "--trust", CA)[0] != 4:
        yield "the program does not see the change"
    twice = sign(letter.pdf, "p384", FOLDER / f"{letter.name}-twice.pdf")
    yield from signed_well(twice, 2)
    judging.output("qpdf", "--check", twice)
    AGAIN.append((letter, twice))
    # The same letter without its seal, signed by `sign` alone.
    for other in foreign(letter.pdf, letter.name):
        once = sign(other, "rsa2048", other.with_name(f"{other.stem}-1.pdf"))
        judging.output("qpdf", "--check", once)
        yield from signed_well(once, 1)
        yield from signed_well(sign(once, "p256", other.with_name(f"{other.stem}-2.pdf")), 2)


def conforming():
    """Faults that veraPDF finds in what was signed later, by letter."""
    names = "".join(f"{pdf}\n" for _, pdf in AGAIN)
    class_path = subprocess.run([Path(__file__).with_name("verapdf") / "setup"], capture_output=True, check=True, text=True).stdout.strip()
    done = subprocess.run(["java", "-Xss4m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", class_path, "VeraCheck", "2a", "ua1"],
                          input=names, capture_output=True, text=True, encoding="utf-8")
    said = {file: (verdict, message) for verdict, file, message in (line.split("\t") for line in done.stdout.splitlines())}
    return {letter.name: said.get(str(pdf), ("FAIL", "no verdict of veraPDF")) for letter, pdf in AGAIN}


def plain_letters():
    """An unsigned letter of ours signed by `sign`: once with, once without a signature before it."""
    letter = next(letter for letter in judging.letters(WORK) if not letter.name.startswith("sealed-"))
    once = sign(letter.pdf, "p256", FOLDER / "plain-1.pdf")
    twice = sign(once, "rsa3072", FOLDER / "plain-2.pdf")
    AGAIN.extend([(letter, once), (letter, twice)])
    return letter.name, [*signed_well(once, 1), *signed_well(twice, 2)]


def main():
    logging.disable(logging.CRITICAL)
    FOLDER.mkdir(exist_ok=True)
    plain, found_in_plain = plain_letters()
    verdicts = {}
    for letter in judging.letters(WORK):
        try:
            verdicts[letter.name] = list(faults(letter))
        except Exception as error:  # A judge that stumbles has not passed the letter.
            verdicts[letter.name] = [f"{type(error).__name__}: {error}"]
    verdicts[plain] += found_in_plain
    # Files that others signed, and forgeries of them.
    try:
        verdicts[plain] += signed_files.faults(WORK, (FOLDER / "plain-1.pdf").read_bytes())
    except Exception as error:
        verdicts[plain].append(f"signed files: {type(error).__name__}: {error}")
    for name, (verdict, message) in conforming().items():
        if verdict != "PASS":
            verdicts[name].append(f"signed once more, by veraPDF: {message}")
    for name, found in verdicts.items():
        message = " ".join("; ".join(found).split())
        print(f"{'FAIL' if found else 'PASS'}\tseals\t{name}\t{message}")


main()
