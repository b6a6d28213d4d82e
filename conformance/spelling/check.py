#!/usr/bin/env python3
"""
The words of the letters and of the program, by language, read by hunspell with Debian's dictionaries.

    check.py [--unknown] [LANGUAGE…]

In: the printed samples of tests/matrix and tests/controllers, the sentences of src/words. Out: a line a language, PASS or
FAIL with the words no dictionary knows. What is right all the same stands in allowed/LANGUAGE.txt (and allowed/all.txt:
names, places, words of companies): one word a line, with a reason as comment above where it does not explain itself. A word there
that nothing needs any more fails as well. `--unknown` prints the words alone, one a line, for those lists.
"""

import re
import subprocess
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
DICTIONARIES = {
    "de": "de_DE", "el": "el_GR", "en": "en_GB", "es": "es_ES", "fr": "fr_FR", "it": "it_IT", "nb": "nb_NO", "nl": "nl_NL",
    "pl": "pl_PL", "pt": "pt_PT", "sv": "sv_SE",
}
# The rooms of sentences that somebody who makes, sends and follows one letter meets. The others hold words of files and commands, or names of holidays.
ROOMS = {
    "directory", "enclosure", "follow", "interview", "io", "letter", "mail", "new", "outbox", "output", "picture", "send", "words",
}
GREEK = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")


def languages():
    return sorted(path.parent.name for path in (PROJECT / "letter_templates").glob("*/language.toml"))


def letters_of(tag):
    """The printed letters and sheets, without the lines that only tests need."""
    for room in ("matrix", "controllers"):
        for path in sorted((PROJECT / "tests" / room / tag).rglob("*.txt")):
            for line in path.read_text(encoding="utf-8").splitlines():
                if not line.startswith(("====", "----")):
                    yield line


def sentences_of(tag):
    """What the program says: the texts of the Fluent files, without names of arguments and what is to be typed."""
    for path in sorted((PROJECT / "src/words" / tag).glob("*.ftl")):
        if path.stem not in ROOMS:
            continue
        text = re.sub(r"(?m)^#.*$", " ", path.read_text(encoding="utf-8"))
        text = re.sub(r"`[^`\n]*`|\"[^\"\n]*\"", " ", text)
        text = re.sub(r"(?m)^\s*(\.[a-z0-9_-]+|[a-z][a-z0-9-]*) =", " ", text)
        text = re.sub(r"(?m)^\s*\*?\[[a-z0-9-]+\]", " ", text)
        yield from re.sub(r"\{[^{}]*(->|\})|[{}]|\$[a-z0-9_]+ ->", " ", text).splitlines()


def tokens(line):
    """The words of a line; addresses, commands, flags and fields of files are none."""
    line = unicodedata.normalize("NFC", line).replace("\u00ad", "").replace("’", "'").replace("\u2011", "-")
    line = re.sub(r"\S*(?:://|@|[a-z]\.[a-z]|_|--|[\\/])\S*|<[^>]*>|\S*\d\S*", " ", line)
    for word in re.findall(r"[^\W\d_]+(?:[.'-][^\W\d_]+)*'?", line):
        yield word


def unknown(words, dictionary):
    """Those of the words that the dictionary does not know."""
    words = sorted(words)
    done = subprocess.run(
        ["hunspell", "-i", "UTF-8", "-d", dictionary, "-l"], input="\n".join(words) + "\n", capture_output=True, text=True, check=True
    )
    refused = set(done.stdout.split())
    # It tells pieces of a word that is divided by a sign.
    return {word for word in words if word in refused or any(piece in refused for piece in re.split(r"['.-]", word) if piece)}


def pieces(word):
    """A word divided where two are written as one: dell'IA, KI-Training, op-out."""
    return [piece for piece in re.findall(r"[^\W\d_]+'|[^\W\d_]+", word)]


def listed(name):
    path = HERE / "allowed" / f"{name}.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return {line.strip() for line in lines if line.strip() and not line.startswith("#")}


def misspelt(tag, allowed):
    """The words that neither dictionary nor lists know, with a line they stand in; and the allowed words that were needed."""
    met = {}
    for line in [*letters_of(tag), *sentences_of(tag)]:
        for word in tokens(line):
            # The dictionary of Greek knows no other script.
            if tag != "el" or GREEK.search(word):
                met.setdefault(word, line.strip())
    whole = unknown(met, DICTIONARIES[tag])
    parts = {piece for word in whole - allowed for piece in pieces(word)}
    parts_unknown = unknown(parts, DICTIONARIES[tag])
    needed, wrong = whole & allowed, {}
    for word in sorted(whole - allowed):
        strange = [piece for piece in pieces(word) if piece in parts_unknown]
        needed |= allowed.intersection(strange)
        if not strange and len(pieces(word)) > 1:
            continue
        for piece in [piece for piece in strange if piece not in allowed] or ([] if strange else [word]):
            wrong.setdefault(piece, met[word])
    return wrong, needed


def main():
    asked = [argument for argument in sys.argv[1:] if argument != "--unknown"]
    common, outcome, used = listed("all"), 0, set()
    for tag in asked or languages():
        own = listed(tag)
        wrong, needed = misspelt(tag, common | own)
        used |= needed
        if "--unknown" in sys.argv:
            print("\n".join(f"{word}\t{line[:90]}" for word, line in wrong.items()))
            continue
        faults = [f"“{word}” in “{line[:80]}”" for word, line in wrong.items()]
        faults += [f"allowed/{tag}.txt holds “{word}”, which nothing needs" for word in sorted(own - needed)]
        faults += [f"“{word}” stands in allowed/all.txt as well" for word in sorted(own & common)]
        outcome |= bool(faults)
        print(f"{'FAIL' if faults else 'PASS'}\tspelling\t{tag}\t{'; '.join(faults)}")
    if not asked and "--unknown" not in sys.argv:
        faults = [f"allowed/all.txt holds “{word}”, which nothing needs" for word in sorted(common - used)]
        outcome |= bool(faults)
        print(f"{'FAIL' if faults else 'PASS'}\tspelling\tall\t{'; '.join(faults)}")
    sys.exit(outcome if "--unknown" not in sys.argv else 0)


main()
