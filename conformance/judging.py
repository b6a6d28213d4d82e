"""What the judges written in Python share: the list of letters, running a tool, printing verdicts.

A judge is called with the work folder of conformance/run and prints one line a letter, divided by tabs: PASS or FAIL,
the judge, the letter, and for FAIL a message. See README.md.
"""

import email
import email.policy
import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

# 2026-11-22, the date on which all letters are rendered.
TODAY = "2026-11-22"


@dataclass
class Letter:
    """One rendered letter and what belongs to it."""

    name: str
    case: Path
    pdf: Path
    again: Path
    text: Path
    result: Path


def letters(work):
    """The letters of a run that were rendered."""
    for line in (work / "letters.tsv").read_text(encoding="utf-8").splitlines():
        name, case = line.split("\t")
        yield Letter(name, Path(case), work / f"pdf/{name}.pdf", work / f"again/{name}.pdf", work / f"text/{name}.txt", work / f"result/{name}.json")


def read_case(path):
    """A case file as a dictionary; dates are ISO texts."""
    text = path.read_text(encoding="utf-8-sig")
    case = json.loads(text) if path.suffix == ".json" else tomllib.loads(text)
    if "date" in case:
        case["date"] = str(case["date"])
    return case


@dataclass
class Enclosed:
    """An enclosure that is appended to a letter."""

    number: int
    title: str
    file: Path
    pages: int

    @property
    def is_pdf(self):
        return self.file.read_bytes()[:5] == b"%PDF-"

    @property
    def is_mail(self):
        return self.file.suffix == ".eml"


def enclosed(case_path):
    """The enclosures of a case that have a file."""
    found = []
    for number, enclosure in enumerate(read_case(case_path).get("enclosure", []), 1):
        if "file" in enclosure:
            one = Enclosed(number, enclosure["title"], case_path.parent / enclosure["file"], 1)
            if one.is_pdf:
                said = output("pdfinfo", one.file).decode()
                one.pages = int(next(line.split()[1] for line in said.splitlines() if line.startswith("Pages:")))
            found.append(one)
    return found


def mail_words(one, labels):
    """What the pages of a mail have to say, read by Python's own library; `labels` are the words of the letter's language."""
    mail = email.message_from_bytes(one.file.read_bytes(), policy=email.policy.default)
    said = [f"{labels[key]}: {mail[head]}" for key, head in (("from", "From"), ("to", "To"), ("cc", "Cc"), ("date", "Date"), ("subject", "Subject")) if mail[head]]
    body = mail.get_body(("plain", "html"))
    said.append(re.sub(r"<style>.*?</style>|<[^>]*>", " ", body.get_content()))
    attached = list(mail.iter_attachments())
    if attached:
        said.append(labels["attachments"])
    for part in attached:
        size = len(part.get_content())
        fate = labels["appended"] if part.get_content_maintype() == "image" else labels["not_appended"]
        said.append(f"{part.get_filename()} ({size} B): {fate}" if size < 1000 else f"{part.get_filename()} ({size / 1e3:.0f} kB): {fate}")
    return " ".join(said)


def pages_of_mail(number, text):
    """How many pages a mail takes, as each of them tells; that they are there is seen by counting."""
    told = re.search(rf"\b{number}, (?:Seite|Page) 1 (?:von|of) (\d+)", " ".join(text.split()))
    return int(told[1]) if told else 0


def claimed(case_path):
    """The standards that a letter must claim: the pages of a PDF of others cannot be vouched for."""
    return [] if any(one.is_pdf for one in enclosed(case_path)) else ["PDF/A-2a", "PDF/UA-1"]


class ToolFailed(Exception):
    """A tool ended with an error, or complained; the message is what it said."""


def output(*command):
    """What a tool prints on standard output. A tool that complains has found something, however it ends."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
    if done.returncode != 0 or done.stderr:
        said = (done.stderr or done.stdout).decode(errors="replace").strip()
        raise ToolFailed(f"{Path(command[0]).name} ended with {done.returncode} and said: {said}")
    return done.stdout


def uncompressed(pdf):
    """The whole file with its streams uncompressed, by qpdf."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as plain:
        output("qpdf", "--qdf", "--object-streams=disable", "--no-original-object-ids", pdf, plain.name)
        return Path(plain.name).read_bytes()


def main(judge, faults):
    """Judges every letter; `faults(letter)` names all that is wrong with it."""
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} WORK_FOLDER")

    def verdict(letter):
        try:
            found = list(faults(letter))
        except Exception as error:  # A judge that stumbles has not passed the letter.
            found = [f"{type(error).__name__}: {error}"]
        message = " ".join("; ".join(found).split())
        return f"{'FAIL' if found else 'PASS'}\t{judge}\t{letter.name}\t{message}"

    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        for line in pool.map(verdict, letters(Path(sys.argv[1]))):
            print(line, flush=True)
