#!/usr/bin/env python3
"""Compares the words of a PDF letter with the same letter as plain text (`render --text`).

    compare_text.py CASE LETTER.pdf LETTER.txt

Three views of the PDF, as three readers get it:
  structure  `pdfinfo -struct-text`, what a screen reader is told: every word of the letter in order, nothing else
  drawn      `pdftotext -raw`, what is drawn in drawing order: the same, and of page artifacts exactly those known here
  selected   `pdftotext`, what copying from a viewer gives: the same letters, none lost, none added, in any order

Set aside are differences of typesetting: white space of any kind (no-break space among it), soft hyphens, a word
divided at the end of a line where it may be divided, the bars of a table, Unicode composition (NFC).
"""

import re
import subprocess
import sys
import tomllib
import unicodedata
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import judging

SOFT_HYPHEN = "\u00ad"


# --- words

def words(text):
    """The words of a text, without what typesetting adds."""
    text = unicodedata.normalize("NFC", text).replace(SOFT_HYPHEN, "")
    # Plain text has underscores where the page has a line to write on.
    return [word for word in text.split() if word != "|" and not re.fullmatch("_{20,}", word)]


class Word(str):
    """A word of the PDF that knows whether a line ends after it, and whether a hyphen was drawn there."""

    line_end = False
    hyphen = False


def drawn_words(page):
    """The words of a page."""
    found = []
    for line in unicodedata.normalize("NFC", page).splitlines():
        line = line.rstrip()
        in_line = [Word(word) for word in line.replace(SOFT_HYPHEN, "").split() if word != "|"]
        if in_line:
            in_line[-1].line_end = True
            in_line[-1].hyphen = line.endswith(SOFT_HYPHEN)
        found += in_line
    return found


def structure_words(tree):
    """
    The words of the structure tree as `pdfinfo -struct-text` prints it: elements by name, their text in quotes. The
    text of an element that goes over several pages or holds a link comes in several quotes, to be read as one.
    """
    elements, inside = [""], False
    for line in tree.splitlines():
        if not inside and line.lstrip().startswith('"'):
            inside, line = True, line.lstrip()[1:]
        elif inside:
            elements[-1] += "\n"
        elif elements[-1] and not re.match(r"\s*(Link|Span|Quote|Code|Object|/)", line):
            elements.append("")
        if inside:
            inside = not line.endswith('"')
            elements[-1] += line.removesuffix('"')
    return [Word(word) for element in elements for word in words(element)]


# --- what the page adds

class Artifacts:
    """The words a page shows beside the letter's own, worked out from case and text."""

    def __init__(self, case, text):
        sender = case["sender"]
        name = sender.get("organisation", sender["name"])
        blocks = text.split("\n\n")
        # The letterhead: the lines of the name, then street, code and city (and the country, for mail abroad).
        self.letterhead = words(blocks[0])
        address = blocks[0].split("\n")[len(name.strip().split("\n"))]
        own_country, abroad = (f"{name} · {line}" for line in (address, address.rpartition(" · ")[0]))
        # Abroad the country stands in a language that is read there, which may be another than the letter's.
        countries = country_names(sender["country"])
        self.return_lines = [words(f"{abroad} · {country}") for country in countries] + [words(own_country), words(abroad)]
        # A paper of the recipient's goes with it: counted for itself, and without a head on its first page.
        self.annex = case["kind"] in ANNEXED
        # Date of the letter, the last entry of the information block.
        date = next(dated for block in blocks[1:] if (dated := value_of(block.split("\n")[-1], DATE_LABELS)))
        self.running_head = [*words(name), "·", *words(date)]
        # A copy in another language says so on each of its pages, under the sender's name; its date is in its own words.
        self.copy = CopyHead(name, case["copy_language"]) if has_copy(case) else None
        # The first row of each table, repeated on the next page.
        tables = re.findall(r"(?m)^.* \| .*$(?:\n.* \| .*$)*", text)
        self.headers = [words(table.split("\n")[0]) for table in tables]
        # What stands above and below on the pages of enclosures, in the order of those pages.
        self.enclosure_pages = []


def value_of(line, labels):
    """What stands behind one of the labels and its colon; French has a space before that."""
    label, _, value = line.partition(":")
    return value.strip() if label.strip() in labels else None


def has_copy(case):
    return case.get("copy_language") not in (None, case["language"])


class CopyHead:
    """The running head of the pages of a copy: name, date as the copy writes it, what the pages are."""

    def __init__(self, name, language):
        self.name = [*words(name), "·"]
        # In place of the languages' names any word: the title stands in the text as well, and is compared there.
        before, _, after = LANGUAGES[language]["words"]["copy"]["title"].partition("{copy}")
        self.title = ["·", *words(before)]
        # A comma hangs on the name.
        self.rest = words(re.sub(r"^\S+", "", after))

    def of(self, page):
        """The head of a page, wherever on it, or nothing."""
        for start in range(len(page)):
            if page[start: start + len(self.name)] != self.name:
                continue
            for at in range(start + len(self.name), min(start + len(self.name) + 8, len(page))):
                if page[at: at + len(self.title)] != self.title:
                    continue
                end = at + len(self.title) + 1
                if page[end: end + len(self.rest)] == self.rest:
                    return start, end + len(self.rest)
        return None


def country_names(code):
    """What the program calls a country, in all its languages."""
    table = Path(__file__).resolve().parents[1] / "src/directory/data/country_names.csv"
    rows = [line.split(";") for line in table.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return next(row for row in rows if row[0] == code)[1:]


def annexed():
    """The letters with a paper to be signed by the recipient."""
    folder = Path(__file__).resolve().parents[1] / "letter_templates"
    return {path.parent.name for path in folder.glob("*/*/annex.hbs")}


def language_files():
    folder = Path(__file__).resolve().parents[1] / "letter_templates"
    return {path.parent.name: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*/language.toml"))}


LANGUAGES = language_files()
LABELS = [language["words"] for language in LANGUAGES.values()]
ENCLOSURE_WORDS = [(label["enclosures"], label["enclosure"], label["page"], label["mail"]) for label in LABELS]
ANNEXED = annexed()
PAGE_LABELS = [label["page"] for label in LABELS]
DATE_LABELS = [label["date"] for label in LABELS]
SEAL_WORDS = LABELS


def take_seal(pages, seal):
    """Takes what is seen of a cryptographic signature off the end of its page, where it is drawn; returns the rest, it, and faults."""
    if seal is None or seal.get("visible") is False:
        return pages, [], []
    for number, page in enumerate(pages):
        for label in SEAL_WORDS:
            # The name is the certificate's; everything else is known.
            before = words(label["seal_by"].split("{name}")[0])
            starts = [at for at in range(len(page)) if page[at: at + len(before)] == before]
            if not starts:
                continue
            taken = page[starts[-1]:]
            time = words(label["seal_date"].replace("{date}", f"{judging.TODAY} 12:00 UTC"))
            wanted = time + (words(label["seal_reason"].replace("{reason}", seal["reason"])) if "reason" in seal else [])
            faults = [] if taken[-len(wanted):] == wanted else [f"the signature says “{' '.join(taken)}”"]
            return [*pages[:number], page[: starts[-1]], *pages[number + 1:]], taken, faults
    return pages, [], ["nothing is to be seen of the signature"]


class EnclosurePage:
    """What the page of an enclosure shows beside its content."""

    def __init__(self, artifacts, word, page_label, one, page):
        stamp, title = words(f"{word} {one.number}"), words(one.title)
        label = page_label.replace("{page}", str(page)).replace("{pages}", str(one.pages))
        foot = words(f"{word} {one.number}, {label}")
        self.feet = [[*artifacts.running_head, *foot], [*foot, *artifacts.running_head]]
        # The heading of an enclosure is part of the document, its repetition is not.
        self.heads = [[*stamp, *title], [*title, *stamp]] if page > 1 else [[]]

    def strip(self, found):
        missing = []
        for what, forms in (("foot of an enclosure", self.feet), ("head of an enclosure", self.heads)):
            for form in forms:
                if what.startswith("foot") and found[len(found) - len(form):] == form:
                    found = found[: len(found) - len(form)]
                    break
                if what.startswith("head") and found[: len(form)] == form:
                    found = found[len(form):]
                    break
            else:
                missing.append(what)
        return found, missing


def strip_page(found, artifacts, number, pages, copies):
    """
    Takes running head and page label off the ends of one of several pages; returns the rest and what was not there.
    Behind the letter's pages stand those of its copy, then those of the enclosures.
    """
    pages -= len(artifacts.enclosure_pages) + copies
    if number > pages + copies:
        return artifacts.enclosure_pages[number - pages - copies - 1].strip(found)
    if number > pages:
        return strip_copy(found, artifacts, number - pages, copies)
    if pages == 1:
        return found, []
    counts = [(number, pages)]
    if artifacts.annex:
        counts = [(one, of) for of in range(1, pages + 1) for one in range(1, of + 1)]
    labels = [
        words(label.replace("{page}", str(one)).replace("{pages}", str(of))) for label in PAGE_LABELS for one, of in counts
    ]
    expected = {"page label": labels}
    if number > 1:
        expected["running head"] = [artifacts.running_head]
    for _ in range(len(expected)):  # Either may be the outer one.
        for what, forms in list(expected.items()):
            for form in forms:
                if found[-len(form):] == form:
                    found = found[: -len(form)]
                elif found[: len(form)] == form:
                    found = found[len(form):]
                else:
                    continue
                expected.pop(what)
                break
    return found, [] if artifacts.annex else list(expected)


def strip_copy(found, artifacts, number, pages):
    """The same for a page of the copy, which are numbered for themselves."""
    missing = []
    head = artifacts.copy.of(found)
    if head:
        found = found[: head[0]] + found[head[1]:]
    else:
        missing.append("head of a copy")
    labels = [words(label.replace("{page}", str(number)).replace("{pages}", str(pages))) for label in PAGE_LABELS]
    label = next((label for label in labels if label in (found[-len(label):], found[: len(label)])), None)
    if label is None:
        return found, [*missing, "page label"]
    return (found[: -len(label)] if found[-len(label):] == label else found[len(label):]), missing


def copies_among(pages, artifacts):
    """How many of the pages are a copy's."""
    return sum(artifacts.copy.of(page) is not None for page in pages) if artifacts.copy else 0


# --- comparing

def sequence(wanted, found, skip=lambda index, at: 0):
    """
    The first difference between two sequences of words, or none. A wanted word may be divided at a line's end;
    `skip(index, at)` says how many found words from `at` on are the page's own, before the wanted word `index`.
    """
    at = 0
    for index, word in enumerate(wanted):
        at += skip(index, at)
        rest = word
        while rest:
            if at < len(found) and found[at] == rest:
                rest = ""
            elif at < len(found) and rest.startswith(found[at]) and may_end_line(found[at], rest):
                rest = rest[len(found[at]):]
            else:
                near, got = " ".join(wanted[max(0, index - 3): index]), " ".join(found[at: at + 4])
                return f"after “{near}” stands “{got}” instead of “{' '.join([rest, *wanted[index + 1: index + 4]])}”"
            at += 1
    at += skip(len(wanted), at)
    return f"“{' '.join(found[at: at + 8])}” is not in the text" if at < len(found) else None


def may_end_line(part, word):
    """Whether a line may end inside a word: after a hyphen or another sign, or anywhere when it is as long as a line."""
    if not part.line_end:
        return False
    return part.hyphen or not part[-1].isalnum() or not word[len(part)].isalnum() or len(word) > 60


def pages_of(pdf, *options):
    """The words of each page by pdftotext."""
    text = judging.output("pdftotext", *options, "-enc", "UTF-8", pdf, "-").decode("utf-8")
    return [drawn_words(page) for page in text.split("\f")[:-1]]


def compare(case_path, pdf, text_path):
    """All differences between a PDF and a text."""
    # A quotation is indented on the page and has a sign in front in plain text.
    text = re.sub(r"(?m)^> ?", "", text_path.read_text(encoding="utf-8"))
    wanted = words(text)
    case = judging.read_case(case_path)
    artifacts = Artifacts(case, text)
    for one in judging.enclosed(case_path):
        word, label, of_mail = next((word, label, mail) for heading, word, label, mail in ENCLOSURE_WORDS if f"\n{heading}\n1. " in text)
        if one.is_mail:
            one.pages = judging.pages_of_mail(one.number, judging.output("pdftotext", "-raw", pdf, "-").decode("utf-8"))
        artifacts.enclosure_pages += [EnclosurePage(artifacts, word, label, one, page + 1) for page in range(one.pages)]
        wanted += words(f"{word} {one.number} {one.title}")
        if one.is_mail:
            wanted += words(judging.mail_words(one, of_mail))
        if one.is_pdf:
            wanted += words(judging.output("pdftotext", "-raw", one.file, "-").decode("utf-8"))

    structure = judging.output("pdfinfo", "-struct-text", pdf).decode("utf-8")
    difference = sequence(wanted, structure_words(structure))
    if difference:
        yield f"structure: {difference}"

    pages, seal, faults = take_seal(pages_of(pdf, "-raw"), case.get("seal"))
    found, starts, missing = without_page_artifacts(pages, artifacts)
    yield from (f"drawn: {what}" for what in missing + faults)
    added = list(seal)

    def skip(index, at):
        """The return line follows the letterhead; a page that begins inside a table begins with its header."""
        if index == len(artifacts.letterhead):
            candidates = artifacts.return_lines
        elif at in starts:
            candidates = [header for header in artifacts.headers if wanted[index: index + len(header)] != header]
        else:
            return 0
        there = next((words for words in candidates if found[at: at + len(words)] == words), [])
        added.extend(there)
        return len(there)

    difference = sequence(wanted, found, skip)
    if difference:
        yield f"drawn: {difference}"
        return

    # How columns follow each other is pdftotext's guess, and it takes hyphens away at the ends of lines.
    letters = lambda words: Counter("".join(words).replace("-", ""))
    # Where it puts head and foot of an enclosure among the words of its page is a guess as well.
    added += [word for page in artifacts.enclosure_pages for word in [*page.heads[0], *page.feet[0]]]
    selected, _, missing = without_page_artifacts(pages_of(pdf), artifacts, whole_enclosures=True)
    lost, gained = letters(wanted + added) - letters(selected), letters(selected) - letters(wanted + added)
    for what, some in (("lacks", lost), ("adds", gained)):
        if some:
            yield f"selected: {what} {' '.join(f'{sign} ({count}×)' for sign, count in some.most_common(20))}"


def without_page_artifacts(pages, artifacts, whole_enclosures=False):
    """The words of all pages, at which of them pages begin, and which artifacts were not found."""
    copies = copies_among(pages, artifacts)
    of_letter = len(pages) - len(artifacts.enclosure_pages)
    found, starts, missing = [], set(), ["no page of the copy"] if artifacts.copy and not copies else []
    for number, page in enumerate(pages, 1):
        own, not_there = (page, []) if whole_enclosures and number > of_letter else strip_page(page, artifacts, number, len(pages), copies)
        missing += [f"page {number} has no {what}" for what in not_there]
        starts.add(len(found))
        found += own
    return found, starts, missing


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    differences = list(compare(*map(Path, sys.argv[1:])))
    print("\n".join(differences) or "the same words")
    sys.exit(1 if differences else 0)


if __name__ == "__main__":
    main()
