#!/usr/bin/env python3
"""Writes the case files that conformance/run renders: every sort of letter, and the texts that break programs.

    cases.py FOLDER

The core is complete: each letter x status that fits x role x with or without an account x language. Sheet, type,
signature, grounds, requests, chronology, country and the person's own words are spread over it so that each value
meets each value of every other list as evenly as a greedy choice can do it; nothing is random. A few letters at the
end are made to measure: many pages, images, addresses that fill the window.
"""

import base64
import email.message
import itertools
import json
import struct
import sys
import tomllib
import zlib
from collections import Counter
from pathlib import Path

# ---------------------------------------------------------------------------------------------- the core

TEMPLATES = Path(__file__).resolve().parent.parent / "letter_templates"
MANIFESTS = {
    path.parent.name: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(TEMPLATES.glob("*/letter.toml"))
}
ROLES = ["self", "child", "ward", "client"]
# Letters whose wording differs most between people with and without an account.
WHOLE = ["objection", "complaint"]
LANGUAGES = sorted(path.parent.name for path in TEMPLATES.glob("*/language.toml"))
# The languages in which every letter is made for every status and role.
LEADING = ["de", "en"]
ACCOUNTS = [True, False]

# ---------------------------------------------------------------------------------- what is spread over it

GROUNDS = {  # id: whether only somebody with an account can give it
    "old-posts": True, "third-persons": True, "children": False, "professional-secrecy": False,
    "sensitive-content": False, "no-expectation": False, "loss-of-control": False, "imitation": False,
    "posted-as-minor": True,
}
REQUESTS = ["stop", "restrict", "erase-training-copies", "notify-recipients", "confirm"]

REFUSALS = [
    "not-identifiable", "no-particular-situation", "compelling-grounds", "de-identified", "not-technically-possible",
    "court-allowed", "excessive",
]
GAPS = [
    "general-text", "links-only", "accounts-open", "past-use-open", "copies-open", "content-of-others-open", "recipients-open",
    "data-missing",
]
NOT_OF_CHILDREN = ["professional-secrecy", "posted-as-minor"]
SCOPES = ["rights-letters", "receive-answers", "complaint", "court", "sub-authority"]

OWN_GROUNDS = {
    "none": None,
    "plain": "Ich arbeite in einer Beratungsstelle. Was ich schreibe, soll Menschen helfen und nicht ein Modell füttern.",
    "markup": "# Keine Überschrift\n\n- kein Punkt\n* auch keiner\n1. keine Zahl\n| keine | Tabelle |\n\n"
              "**nicht fett**, *nicht kursiv*, ~kein Raum~, \\ und \\\\, `Code`, <https://example.org/>, <b>kein HTML</b>, "
              "{{name}} {{{name}}} {{#if x}} &amp; &lt; <!-- Kommentar --> $1 %s %% \\n ~~ __ ## Ende #",
    "greek": "Οι αναρτήσεις μου γράφτηκαν για λίγους φίλους. Δεν περίμενα ότι θα χρησιμοποιηθούν για την εκπαίδευση "
             "τεχνητής νοημοσύνης, ούτε ότι ΐ και ΰ θα τυπωθούν σωστά· «έτσι είναι».",
    "cyrillic": "Моите публикации бяха предназначени за малък кръг хора. Никога не съм очаквал, че ще бъдат използвани "
                "за обучение на изкуствен интелект; „това е лично“. Ѝ, Ђ, Љ, Ў, Є, Ґ.",
    "polish": "Moje wpisy były przeznaczone dla wąskiego grona znajomych. Zażółć gęślą jaźń; „nie zgadzam się” na "
              "wykorzystanie ich do trenowania sztucznej inteligencji – nawet częściowo.",
    "romanian": "Postările mele au fost destinate unui cerc restrâns. Știu că țara și învățătorii își apără copiii; "
                "„nu sunt de acord” cu antrenarea. Şi şedilă, ţedilă: Ş ş Ţ ţ.",
    "combining": "De\u0301compose\u0301: a\u0308o\u0308u\u0308 A\u030a n\u0303 c\u0327 s\u030c z\u030c e\u0328 ȩ i\u0307 "
                 "Zloka\u0301 z\u030clut\u030c. Soft\u00adhyphen und\u00a0geschütztes\u00a0Leerzeichen.",
    "urls": "Es geht um https://www.facebook.com/groups/123456789012345/permalink/987654321098765/"
            "?comment_id=112233445566778899&reply_comment_id=998877665544332211 und um "
            "https://www.instagram.com/p/C0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-/ sowie um "
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorstandsvorsitzender@"
            "unterabteilung.beispielgesellschaft.example.org.",
    "signs": "Effizienz, Auflage, Schifffahrt, fließen, Waffl, fjord. 100 000 €, 5 % von 10 km², ½ l, 20 °C, § 203 StGB, "
             "3 × 4 ± 1, … „so“, ‚so‘, “so”, ‘so’, «so», ‹so› – und — so. A\u2011B; c/o; Nr.\u202f5; \u2116\u202f7; ÆŒæœß ẞ ĳ ŀ ħ ġ ż.",
    "paragraphs": "Erster Absatz.\nMit einer zweiten Zeile.\n\nZweiter Absatz nach einer Leerzeile.\n\n\n\nDritter nach dreien.\n"
                  "\tMit Tabulator.\tUnd noch einem.",
    "mixed": "Ђорђе пише: Γειά σου, Żółw! Änne’s „Ğ“, Ő, Ŵ, Ŷ, Ģ, Ķ, Ļ, Ņ, ė, į, ų, ċ, ħ, ð, þ – alles in einem Satz.",
}

NAMES = {
    "DE": ("Änne Müller-Lüdenscheidt", "Prüfstraße 1", "39104", "Magdeburg"),
    "AT": ("Dr. Jörg Größl", "Mariahilfer Straße 123/4/56", "1060", "Wien"),
    "CH": ("Zoë Bünzli-d’Hondt", "Chemin de l’Étang 12", "8001", "Zürich"),
    "LI": ("Franz-Josef Öhri", "Städtle 38", "9490", "Vaduz"),
    "FR": ("Aurélie Lefèvre-Œuvrard", "12 bis, rue de l’Abbé-Grégoire", "75006", "Paris"),
    "IE": ("Seán Ó Súilleabháin", "10 Earlsfort Terrace", "D02 T380", "Dublin"),
    "GR": ("Αικατερίνη Παπαδοπούλου", "Λεωφόρος Κηφισίας 1", "115 23", "Αθήνα"),
    "BG": ("Борис Щърбанов", "ул. „Цар Освободител“ 15", "1504", "София"),
    "PL": ("Łukasz Żółć-Świętosławski", "ul. Źródlana 7 m. 12", "00-193", "Warszawa"),
    "RO": ("Ștefăniță Țurcanu", "Bd. Magheru 28–30", "010336", "București"),
    "CZ": ("Ťuhýk Přemysl Křižák", "Žižkova 5", "170 00", "Praha"),
}
HOME_AUTHORITY = {"CH": "ch", "LI": "li"}
AUTHORITIES = ["de-st", "de-by", "ie", "at", "fr", "gr", "bg"]
PERSONS = ["Lina Müller", "Jan-Ole Ó Briain", "Ελένη Παπαδοπούλου", "Ана-Мария Ђорђевић", "Zo\u0308e {{name}} *Bünzli* <b>"]

CHRONOLOGIES = ["short", "received", "enclosures", "access", "notes", "erasure", "bare", "withdrawal"]
ASKED = {"access": "requested-access", "erasure": "requested-erasure", "withdrawal": "withdrew-consent"}
SPREAD = {
    "layout": ["auto", "din-5008-a", "din-5008-b", "window-right", None],
    "font": ["sans", "serif", None],
    "signature": ["blank", "typed", "png", "jpeg", "none", None],
    "special_categories": [None, False, True],
    "own_grounds": list(OWN_GROUNDS),
    "grounds": [[], *([ground] for ground in GROUNDS), ["children", "imitation", "loss-of-control"], list(GROUNDS)],
    "requests": [None, *([request] for request in REQUESTS), ["stop", "erase-training-copies"], ["restrict", "notify-recipients", "confirm"]],
    "chronology": CHRONOLOGIES,
    "country": list(NAMES),
    "recipient": ["directory", "named", "address"],
    "extras": ["nothing", "contact", "reference", "both"],
    "accounts": [1, 0, 2, 5],
    "refusal_reasons": [[], *([reason] for reason in REFUSALS), REFUSALS],
    "answer_gaps": [[], *([gap] for gap in GAPS), GAPS],
    "scope": [[], *([scope] for scope in SCOPES), SCOPES],
    "answer_by": [None, "2026-12-31"],
    "copy": [None, None, None, "en", "de"],
    "format": ["toml", "toml", "toml", "json"],
}


def core():
    """All combinations of what decides the wording; with and without an account in turn for the shorter letters."""
    for kind, manifest in MANIFESTS.items():
        roles = manifest.get("roles", ROLES)
        of_kind = [language for language in LANGUAGES if (TEMPLATES / language / kind / "words.toml").exists()]
        whole = [language for language in of_kind if language in LEADING]
        accounts = ACCOUNTS if kind in WHOLE else [None]
        combinations = list(itertools.product(whole, manifest["statuses"], accounts, roles))
        # The languages share their code: the others share out statuses and roles among them, each with half of them.
        for place, language in enumerate(language for language in of_kind if language not in LEADING):
            statuses = manifest["statuses"]
            for number in range(max(len(statuses), len(roles))):
                if (number + place) % 2 == 0 or kind in WHOLE:
                    pair = statuses[number % len(statuses)], roles[(number + place) % len(roles)]
                    combinations.append((language, pair[0], accounts[number % len(accounts)], pair[1]))
        for number, (language, status, account, role) in enumerate(combinations):
            account = number % 3 != 2 if account is None else account
            yield {"kind": kind, "language": language, "status": status, "account": account, "role": role}


def needs(kind, what):
    return what in MANIFESTS[kind].get("needs", [])


def goes_to(kind):
    return MANIFESTS[kind]["recipient"]


def spread(cases):
    """Gives each case a value of each list: the one that met the case's other values least often so far."""
    met = Counter()
    variants = {"child": ["child", "child-joint"], "client": ["client", "client-organisation"]}
    for number, case in enumerate(cases):
        lists = {"role": variants.get(case["role"], [case["role"]]), **SPREAD}
        chosen = {key: repr(value) for key, value in case.items() if key != "role"}
        for name, values in lists.items():
            # Equal so far: go round the list, so that neighbours differ.
            order = [(number + i) % len(values) for i in range(len(values))]
            best = min(order, key=lambda i: sum(met[(name, repr(values[i]), key, value)] for key, value in chosen.items()))
            for key, value in chosen.items():
                met[(name, repr(values[best]), key, value)] += 1
            chosen[name] = repr(values[best])
            case[name] = values[best]
        yield case


# ------------------------------------------------------------------------------------------- one case file

def events(status, kind, chronology):
    """A chronology that agrees with the status."""
    first = {"what": ASKED.get(chronology, "objected"), "channel": "form"}
    to_authority = goes_to(kind) == "authority"
    if status == "never-objected":
        if not to_authority:
            return []
        rows = [{"date": "2026-08-03", "what": "requested-access", "channel": "post"}, {"date": "2026-08-20", "what": "answered", "channel": "email"}]
    elif status in ("objected-before-start", "objected-after-start"):
        day = "2025-04-20" if status == "objected-before-start" else "2025-06-15"
        if chronology == "bare":
            # Nobody knows the day of the objection any more; a complaint needs an event all the same.
            complained = [{"date": "2026-08-12", "what": "complained"}] if needs(kind, "complaint") else []
            return [] if not to_authority else [{"date": "2025-06-20", "what": "acknowledged"}, *complained]
        rows = [{**first, "what": "objected", "date": day}, {"date": "2025-06-20", "what": "acknowledged", "channel": "email"}]
    elif status == "objected":
        if chronology == "bare":
            complained = [{"date": "2026-08-12", "what": "complained"}] if needs(kind, "complaint") else []
            return [] if not to_authority else [{"date": "2026-08-05", "what": "acknowledged"}, *complained]
        rows = [{**first, "what": "objected", "date": "2026-08-01"}, {"date": "2026-08-05", "what": "acknowledged", "channel": "email"}]
    else:
        day, answer = {
            "ignored": ("2026-09-01", []),
            "refused": ("2026-08-01", [{"date": "2026-08-25", "what": "refused", "channel": "email"}]),
            "extended": ("2026-06-01", [{"date": "2026-06-20", "what": "extended", "channel": "email"}]),
            "id-demanded": ("2026-09-01", [{"date": "2026-09-15", "what": "id-demanded", "channel": "fax"}]),
            "answered": ("2026-08-01", [{"date": "2026-08-05", "what": "answered", "channel": "email"}]),
        }[status]
        rows = [{**first, "date": day}, {"date": "2026-09-28", "what": "reminded", "channel": "post"}, *answer]
    if needs(kind, "complaint"):
        rows = [*rows, {"date": "2026-08-12", "what": "complained", "channel": "post"}]
    if needs(kind, "news-of-the-matter"):
        new = "answered" if status == "never-objected" else "reminded"
        rows = [*rows, {"date": "2026-10-12", "what": new, "channel": "post"}]
    if chronology == "bare":
        rows = [{key: value for key, value in row.items() if key != "channel"} for row in rows]
    if chronology == "received":
        rows[0] = {**rows[0], "received": rows[0]["date"][:-2] + f"{int(rows[0]['date'][-2:]) + 2:02}"}
    if chronology == "enclosures":
        rows = [{**row, "enclosure": 1 + i % 3} for i, row in enumerate(rows)]
    if chronology == "notes":
        notes = [
            "Zeichen 1234/56-78; Bestätigung kam am selben Tag",
            "| {{x}} | *nicht kursiv* \\ <b>",
            "„Wir können Sie anhand Ihrer Angaben leider nicht eindeutig zuordnen“ – mehr stand nicht in der Antwort, die als "
            "Textbaustein ohne Namen und ohne Unterschrift kam.",
        ]
        rows = [{**row, "note": notes[i % 3]} for i, row in enumerate(rows)]
    return rows


def person_of(country, name=None):
    sender, street, code, city = NAMES[country]
    return {"name": name or sender, "street": street, "postal_code": code, "city": city, "country": country}


def controller_of(c):
    """`objected` is the status with companies of which nobody knows since when they train; all others are tried with Meta."""
    return "meta" if c["status"] != "objected" else list(SERVICES)[len(c["own_grounds"]) % len(SERVICES)]


SERVICES = {"google": "gemini", "openai": "chatgpt", "x": "x", "anthropic": "claude"}


def case_file(c):
    """The case as the program reads it."""
    c = c if c["status"] != "objected" else c | {"grounds": [], "recipient": "directory" if c["recipient"] == "address" else c["recipient"]}
    complaint = goes_to(c["kind"]) == "authority"
    countries = MANIFESTS[c["kind"]].get("countries", [])
    sender = person_of(c["country"] if not countries or c["country"] in countries else countries[0])
    if needs(c["kind"], "qualified-entity"):
        sender |= {
            "organisation": "Verbraucherverband Übermorgen e. V.", "position": "Vorständin", "register": "VR 1234, Registergericht Łódź",
            "qualified_entity": {"list": "Liste der qualifizierten Verbraucherverbände", "number": "000 {{x}}"},
        }
    organisation = c["role"] == "client-organisation"
    if organisation:
        sender |= {"organisation": "Verein für digitale Selbstbestimmung Łódź–Ελλάδα e. V.", "position": "Leiterin der Beratung"}
    if c["extras"] in ("contact", "both"):
        sender |= {"email": "vorname.nachname+widerspruch@posteingang.example.org", "phone": "+49 391 81803-0"}
    case = {"kind": c["kind"], "language": c["language"]}
    case |= {key: c[key] for key in ("layout", "font") if c[key]}
    if c.get("copy") not in (None, c["language"]) and (TEMPLATES / c["copy"] / c["kind"]).exists():
        case["copy_language"] = c["copy"]
    if c["extras"] in ("reference", "both"):
        case["reference"] = "KI-000005/Äß {{x}}"
    case["sender"] = sender
    if c["role"] != "self":
        represented = {"name": PERSONS[len(c["own_grounds"]) % len(PERSONS)], "relation": c["role"].split("-")[0]}
        if c["role"].startswith("child"):
            represented |= {"birth_year": 2013} if c["extras"] != "nothing" else {}
            represented |= {"joint_custody": True} if c["role"] == "child-joint" else {}
        # An authority is found by where the client lives, not by the address of whoever writes.
        if c["role"].startswith("client"):
            represented |= {key: sender[key] for key in ("street", "postal_code", "city", "country")}
        if c["chronology"] == "enclosures":
            represented["enclosure"] = 1
        case["represented"] = represented
    case["recipient"] = recipient(c, complaint, organisation)
    grounds = [g for g in c["grounds"] if c["account"] or not GROUNDS[g]]
    grounds = [g for g in grounds if not c["role"].startswith("child") or g not in NOT_OF_CHILDREN]
    representative = goes_to(c["kind"]) == "representative"
    matter = {"controller": controller_of(c)} if complaint or representative or c["recipient"] == "address" else {}
    matter |= {"status": c["status"], "account_holder": c["account"], "grounds": grounds, }
    matter |= {} if c["special_categories"] is None else {"special_categories": c["special_categories"]}
    matter |= {"own_grounds": OWN_GROUNDS[c["own_grounds"]]} if OWN_GROUNDS[c["own_grounds"]] else {}
    if needs(c["kind"], "own-grounds") and "own_grounds" not in matter:
        matter["own_grounds"] = OWN_GROUNDS["plain"]
    if c["kind"] in ("objection", "complaint", "erasure"):
        matter |= {"requests": c["requests"]} if c["requests"] else {}
    if c["status"] == "refused" and c["refusal_reasons"]:
        matter["refusal_reasons"] = c["refusal_reasons"]
    if c["status"] == "answered" and c["answer_gaps"]:
        matter["answer_gaps"] = c["answer_gaps"]
    if representative and c["scope"]:
        matter["scope"] = c["scope"]
    matter |= {"answer_by": c["answer_by"]} if c["answer_by"] else {}
    case["matter"] = matter
    if c["account"]:
        own = [{"service": SERVICES.get(controller_of(c)), "email": "aenne@example.org"}]
        case["account"] = (own if c["status"] == "objected" else ACCOUNT_ROWS)[: c["accounts"]]
    case["event"] = events(c["status"], c["kind"], c["chronology"])
    if needs(c["kind"], "output"):
        case["output"] = OUTPUTS[: 1 if c["status"] == "objected" else 1 + len(c["own_grounds"]) % 3]
    if c["chronology"] == "enclosures":
        case["enclosure"] = [{"title": t} for t in ("Bestätigung des Formulars", "Schreiben vom 28. September 2026 {{x}} *y*", "Απάντηση / отговор / odpowiedź")]
    signature = {"png": {"kind": "image", "image": "signature.png"}, "jpeg": {"kind": "image", "image": "signature.jpg"}}
    if c["signature"]:
        case["signature"] = signature.get(c["signature"], {"kind": c["signature"]})
    return case


OUTPUTS = [
    {"date": "2026-11-01", "prompt": "Wer ist {{name}}?", "text": "*Etwas Falsches*, mit | Strich und\n\nzwei Absätzen.", "correct": "nichts davon."},
    {"date": "2026-11-02", "service": "meta-ai", "prompt": "Πού μένει;", "text": "Στην Αθήνα, οδός 1."},
    {"date": "2026-11-03", "service": "whatsapp", "prompt": "# Überschrift?", "text": "> kein Zitat im Zitat", "correct": "so nicht."},
]
ACCOUNT_ROWS = [
    {"service": "facebook", "url": "https://www.facebook.com/profile.php?id=100000000000001&sk=about_contact_and_basic_info", "email": "aenne@example.org"},
    {"service": "instagram", "handle": "@aenne_*_mueller"},
    {"service": "threads", "handle": "@änne", "url": "https://www.threads.net/@aenne"},
    {"service": "whatsapp", "phone": "+49 170 1234567"},
    {"service": "meta-ai", "email": "noch.eine.sehr.lange.adresse.die.nicht.in.eine.zeile.passt@unterabteilung.beispielgesellschaft.example.org"},
]


def recipient(c, complaint, organisation):
    if goes_to(c["kind"]) == "representative":
        return {
            "name": "Beratungsstelle für digitale Rechte e. V.", "street": "Gässchen 7", "postal_code": "04109", "city": "Leipzig", "country": "DE",
            "register": "VR 5678, Amtsgericht Beispielstadt",
        }
    if c["recipient"] == "address":
        address = {
            "name": "Datenschutzbehörde\nReferat 4 „Widersprüche“" if complaint else "Meta Platforms Ireland Limited\nData Protection Officer",
            "lines": ["Haus am Fluss", "Śródmieście 1"], "postal_code": "00-193", "city": "Warszawa", "country": "PL",
        }
        return address | ({} if complaint else {"lines": ["Merrion Road"], "postal_code": "D04 X2K5", "city": "Dublin 4", "country": "IE"})
    if not complaint:
        return {"controller": controller_of(c)}
    if c["recipient"] == "directory" and not organisation:
        return {"authority": HOME_AUTHORITY.get(c["country"], "auto")}
    return {"authority": AUTHORITIES[len(c["own_grounds"]) % len(AUTHORITIES)]}


# ------------------------------------------------------------------------------------------ made to measure

def special():
    """Letters for one trouble each."""
    plain = {
        "kind": "objection", "language": "de", "status": "never-objected", "account": True, "role": "self", "layout": "auto",
        "font": "sans", "signature": "blank", "special_categories": True, "own_grounds": "plain", "grounds": ["old-posts"],
        "requests": None, "chronology": "short", "country": "DE", "recipient": "directory", "extras": "both", "accounts": 1, "format": "toml",
        "refusal_reasons": [], "answer_gaps": [], "scope": [], "answer_by": None,
    }
    complaint = plain | {"kind": "complaint", "status": "ignored", "chronology": "enclosures"}
    long_text = "\n\n".join(text for text in OWN_GROUNDS.values() if text)
    sentence = "Dieser Satz steht oft in diesem Brief, weil er Seiten füllen soll, und endet mit der Nummer"

    def made(name, case, **changes):
        content = case_file(case)
        for path, value in changes.items():
            *sections, field = path.split("__")
            target = content
            for section in sections:
                target = target[section]
            target[field] = value
        return name, content

    forty = [{"date": f"2026-0{1 + i // 14}-{1 + 2 * (i % 14):02}", "what": "reminded", "channel": "email",
              "note": f"Erinnerung Nr. {i + 1}" + (", mit Bitte um Bestätigung des Eingangs und um Nennung eines Menschen, der antwortet" if i % 3 == 0 else "")}
             for i in range(38)]
    forty = [{"date": "2025-12-01", "what": "objected", "channel": "form", "received": "2025-12-01", "enclosure": 1}, *forty,
             {"date": "2026-05-01", "what": "acknowledged", "channel": "post"}]
    many = [{"title": f"Anlage mit der laufenden Nummer {i + 1}: Schreiben, Bestätigung oder Bildschirmfoto" + " und noch mehr davon" * (i % 4)} for i in range(25)]

    for language, font in (("de", "sans"), ("en", "serif")):
        base = complaint | {"language": language, "font": font}
        yield made(f"long-chronology-{language}", base, event=forty)
        yield made(f"long-everything-{language}", base | {"grounds": list(GROUNDS), "accounts": 5}, event=forty, enclosure=many, matter__own_grounds=long_text)
        yield made(f"long-enclosures-{language}", base, enclosure=many)
        yield made(f"joint-custody-{language}", plain | {"language": language, "font": font, "role": "child-joint"})
        yield made(f"joint-custody-typed-{language}", plain | {"language": language, "role": "child-joint", "signature": "typed"})
        yield made(f"joint-custody-image-{language}", plain | {"language": language, "role": "child-joint", "signature": "png"})
    # Enclosures as files; `enclosures()` writes them.
    files = lambda *names: [{"title": f"Beleg {i}: {name.split('.')[0].replace('-', ' ')}", **({"file": name} if name else {})} for i, name in enumerate(names, 1)]
    for language, font in (("de", "sans"), ("en", "serif")):
        base = complaint | {"language": language, "font": font, "chronology": "enclosures"}
        yield made(f"enclosures-pictures-{language}", base, enclosure=files("photo-6.jpg", "landscape.png", "small.png", "portrait.png"))
        yield made(f"enclosures-pdf-{language}", base, enclosure=files("pages.pdf", "", "pages-packed.pdf"))
        yield made(f"enclosures-mixed-{language}", base, enclosure=files("pages.pdf", "photo-1.jpg", ""))
        yield made(f"enclosures-mail-{language}", base, enclosure=files("mail.eml", "photo-1.jpg", "mail-html.eml"))
        yield made(f"enclosures-form-{language}", base, enclosure=files("form.pdf", "", "mail.eml"))
    yield made("enclosures-every-turn", complaint, enclosure=files(*(f"photo-{turn}.jpg" for turn in range(1, 9))))
    yield made("enclosures-many", complaint, event=forty, enclosure=[{**e, "file": ("landscape.png", "portrait.png", "small.png")[i % 3]} for i, e in enumerate(many)])
    yield made("enclosures-long-titles", complaint | {"chronology": "enclosures", "layout": "window-right"}, enclosure=[
        {"title": "Łódź – Ελλάδα: " + "Bestätigung " * 14, "file": name} for name in ("landscape.png", "pages.pdf", "photo-3.jpg")])
    yield made("enclosures-objection-child", plain | {"role": "child"}, represented__enclosure=1, enclosure=files("photo-8.jpg"))
    yield made("long-words", plain, matter__own_grounds=" ".join(f"{sentence} {i}." for i in range(1, 150)))
    yield made("long-paragraph-breaks", plain | {"font": "serif"}, matter__own_grounds="\n".join(f"Zeile {i}" for i in range(1, 140)))
    yield made("image-wide", plain, signature={"kind": "image", "image": "wide.png"})
    yield made("image-tall", plain, signature={"kind": "image", "image": "tall.png"})
    yield made("image-opaque", plain, signature={"kind": "image", "image": "opaque.png"})
    yield made("image-small", plain, signature={"kind": "image", "image": "small.png"})
    yield made("window-six-lines", plain, recipient={
        "name": "Meta Platforms Ireland Limited", "lines": ["Data Protection Officer", "Merrion Road"],
        "postal_code": "D04 X2K5", "city": "Dublin 4", "country": "IE",
    }, matter__controller="meta")
    yield made("window-long-line", plain | {"layout": "window-right", "country": "CH"}, recipient={
        "name": "Bundesbeauftragter für den Datenschutz und die Informationsfreiheit im Hause", "street": "Straße der Datenschutz-Grundverordnung 123456",
        "postal_code": "D04 X2K5", "city": "Dublin 4", "country": "IE",
    }, matter__controller="meta")
    yield made("return-line-long", plain, sender__name="Maximiliane-Henriette Freifrau von und zu Großmöllenhagen-Łukaszewicz",
               sender__street="An der alten Dampfschifffahrtsgesellschaftsanlegestelle 123 b")
    yield made("organisation-of-two-lines", plain, sender__organisation="Verein für digitale Rechte\nOrtsgruppe Süd")
    yield made("name-of-signs", plain, sender__name="{{name}} *Änne* \\ <b>O’Brien</b> | & ~", sender__city="Magde*burg*")
    yield made("date-of-the-case", plain, date="2026-10-01")
    yield made("no-sections", plain | {"extras": "nothing", "own_grounds": "none", "grounds": [], "accounts": 0, "signature": None, "layout": None, "font": None})


def sealed(authority):
    """Letters with a cryptographic signature: each kind of key, beside each kind of signature by hand, seen and unseen."""
    plain = {
        "kind": "objection", "language": "de", "status": "never-objected", "account": True, "role": "self", "layout": "auto",
        "font": "sans", "signature": "blank", "special_categories": False, "own_grounds": "none", "grounds": ["old-posts"],
        "requests": None, "chronology": "short", "country": "DE", "recipient": "directory", "extras": "reference", "accounts": 1, "format": "toml",
        "refusal_reasons": [], "scope": [], "answer_by": None,
    }
    complaint = plain | {"kind": "complaint", "status": "ignored", "language": "en", "font": "serif"}
    image = {"kind": "image", "image": "signature.png"}
    long_reason = "Widerspruch gegen die Verarbeitung meiner Daten nach Art. 21 Abs. 1 DSGVO, mit allen seinen Folgen, „in Anführung“ und (in Klammern)"

    def made(name, case, identity, signature, **seal):
        content = case_file(case)
        content["signature"] = signature
        content["seal"] = {"identity": f"../identities/{identity}.p12", "password_file": "../identities/password", **seal}
        return f"sealed-{name}", content

    yield made("blank-p256", plain, "p256", {"kind": "blank"}, reason="Widerspruch")
    yield made("typed-p384", complaint, "p384", {"kind": "typed"})
    yield made("image-rsa2048", plain, "rsa2048", image, reason=long_reason)
    yield made("none-rsa3072", complaint, "rsa3072", {"kind": "none"})
    yield made("hidden-p256", plain, "p256", {"kind": "blank"}, visible=False)
    yield made("hidden-image-rsa2048", complaint, "rsa2048", image, visible=False)
    yield made("joint-custody-p256", plain | {"role": "child-joint"}, "p256", {"kind": "blank"}, reason=long_reason)
    yield made("qualified", plain, "qualified", {"kind": "typed"})
    yield made("stamp-p256", plain, "p256", {"kind": "blank"}, timestamp=authority)
    yield made("stamp-rsa2048", complaint, "rsa2048", image, timestamp=authority, reason="Complaint")


# -------------------------------------------------------------------------------------------------- writing

def toml(case):
    """The few shapes of a case file as TOML."""
    def value(v):
        if isinstance(v, dict):
            return "{ " + ", ".join(f"{k} = {value(w)}" for k, w in v.items()) + " }"
        # A JSON string is a TOML basic string, but for DEL, which no case here holds.
        return json.dumps(v, ensure_ascii=False) if not isinstance(v, bool) else str(v).lower()

    dates = {"date", "received", "answer_by"}
    line = lambda k, v: f"{k} = {v if k in dates else value(v)}\n"
    out = "".join(line(k, v) for k, v in case.items() if not isinstance(v, dict) and not (isinstance(v, list) and v and isinstance(v[0], dict)) and v != [])
    for name, section in case.items():
        for head, table in [(f"[{name}]", section)] if isinstance(section, dict) else [(f"[[{name}]]", t) for t in section if isinstance(section, list)] if isinstance(section, list) else []:
            out += f"\n{head}\n" + "".join(line(k, v) for k, v in table.items())
    return out


def png(path, width, height, pixel):
    """A PNG with transparency; `pixel(x, y)` gives red, green, blue and alpha."""
    rows = b"".join(b"\0" + bytes(itertools.chain.from_iterable(pixel(x, y) for x in range(width))) for y in range(height))
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(rows, 6)) + chunk(b"IEND", b""))


def scrawl(width, height):
    """Something like a signature: a loop that gets smaller, in ink on nothing."""
    import math
    ink = {}
    for i in range(6000):
        t = i / 6000
        x = width * (0.06 + 0.86 * t) + height * 0.22 * math.sin(t * 44) * (1 - 0.5 * t)
        y = height * (0.5 - 0.32 * math.cos(t * 44) * (1 - 0.75 * t) + 0.1 * math.sin(t * 9))
        for dx, dy in itertools.product((-2, -1, 0, 1, 2), repeat=2):
            near = max(0.0, 1 - math.hypot(int(x) + dx - x, int(y) + dy - y) / 2.2)
            key = (int(x) + dx, int(y) + dy)
            ink[key] = max(ink.get(key, 0), int(255 * near))
    return lambda x, y: (20, 30, 110, ink.get((x, y), 0))


def pictures(folder):
    png(folder / "signature.png", 620, 180, scrawl(620, 180))
    png(folder / "wide.png", 1800, 60, scrawl(1800, 60))
    png(folder / "tall.png", 120, 900, scrawl(120, 900))
    # A stroke, as small as a picture of a signature can be.
    png(folder / "small.png", 24, 8, lambda x, y: (0, 0, 0, 255 if x // 3 == y else 0))
    inked = scrawl(400, 130)
    png(folder / "opaque.png", 400, 130, lambda x, y: tuple(255 - (255 - c) * inked(x, y)[3] // 255 for c in inked(x, y)[:3]) + (255,))
    jpeg = Path(__file__).with_name("signature.jpg.base64").read_text()
    (folder / "signature.jpg").write_bytes(base64.b64decode(jpeg))


def enclosures(folder):
    """Files of enclosures. What only the metadata of a file say is marked with WITNESS, and must not get into a letter."""
    ramp = lambda w, h: lambda x, y: (x * 255 // w, y * 255 // h, 160, 255)
    png(folder / "landscape.png", 640, 400, ramp(640, 400))
    png(folder / "portrait.png", 300, 520, ramp(300, 520))
    png(folder / "small.png", 60, 40, lambda x, y: (200, 40, 40, 255 if x < 30 else 90))
    plain = base64.b64decode(Path(__file__).with_name("signature.jpg.base64").read_text())
    segment = lambda marker, body: bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body
    for turn in range(1, 9):
        make = WITNESS + b"\0"
        exif = b"Exif\0\0MM\0\x2a" + struct.pack(">IH", 8, 2)
        exif += struct.pack(">HHII", 0x010F, 2, len(make), 38) + struct.pack(">HHIHHI", 0x0112, 3, 1, turn, 0, 0) + make
        xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + WITNESS + b"</x:xmpmeta>"
        extra = segment(0xE1, exif) + segment(0xE1, xmp) + segment(0xED, b"Photoshop 3.0\0" + WITNESS) + segment(0xFE, WITNESS)
        (folder / f"photo-{turn}.jpg").write_bytes(plain[:2] + extra + plain[2:] + b"\0\0\0\x18ftypmp42" + WITNESS)
    (folder / "pages.pdf").write_bytes(pages_of_others(packed=False))
    (folder / "pages-packed.pdf").write_bytes(pages_of_others(packed=True))
    (folder / "form.pdf").write_bytes(form())
    mails(folder)


def form():
    """A page with fields that are filled and have no look, and a mark that has none."""
    content = b"BT /F1 20 Tf 40 500 Td (Antrag, ausgefuellt ) Tj ET"
    field = lambda box, more: b"<</Type/Annot/Subtype/Widget/F 4/Rect[%s]%s>>" % (box, more)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]/NeedAppearances true/DA(/Helv 0 Tf 0 g)>>>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Annots["
        + field(b"40 360 60 380", b"/FT/Btn/T(Ja)/V/Ja/AS/Ja")
        + b"<</Type/Annot/Subtype/Highlight/F 4/Rect[40 495 200 525]/QuadPoints[40 525 200 525 40 495 200 495]>>]>>",
        b"<</Length %d>>\nstream\n%s\nendstream" % (len(content), content),
    ]
    out, offsets = b"%PDF-1.5\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    rows = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + b"xref\n0 5\n0000000000 65535 f \n%strailer\n<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (rows, len(out))


# Words that the pages of a mail must have.
MAIL_WORDS = ["Bestätigung Łódź", "Ihr Widerspruch ist eingegangen", "foto.jpg"]


def mails(folder):
    """Mails as Python's own library writes them: a text with a photo and an archive, and one in HTML alone."""
    for name, html in (("mail.eml", False), ("mail-html.eml", True)):
        mail = email.message.EmailMessage()
        mail["From"], mail["To"] = "Amt Łódź <amt@example.org>", "Änne Müller <aenne@example.org>"
        mail["Date"], mail["Subject"] = "Tue, 01 Sep 2026 10:15:00 +0200", "Bestätigung Łódź"
        mail["X-Originating"] = WITNESS.decode()
        text = "Guten Tag,\n\nIhr Widerspruch ist eingegangen.\n" + "Zeile in griechischer Schrift: Απάντηση\n" * 90
        if html:
            mail.set_content("<html><head><style>p{}</style></head><body><p>" + text.replace("\n", "<br>") + "</p></body></html>", subtype="html")
        else:
            mail.set_content(text)
        mail.add_attachment((folder / "photo-6.jpg").read_bytes(), maintype="image", subtype="jpeg", filename="foto.jpg")
        mail.add_attachment(b"PK\x03\x04" + WITNESS, maintype="application", subtype="zip", filename="archiv.zip")
        (folder / name).write_bytes(bytes(mail))


# In every file of an enclosure, and in no letter.
WITNESS = b"Zeugenkamera-52.1316N-11.6399E"


def pages_of_others(packed):
    """A PDF of four pages with inherited attributes: A5, A4 on its side, turned, cut; metadata; a stamp; a link."""
    stream = lambda entries, data: (entries + b"/Length %d" % len(data), data)
    text = lambda words: stream(b"", b"q 0.9 0.95 1 rg 0 0 2000 2000 re f Q BT /F1 20 Tf 40 100 Td (" + words + b" ) Tj ET")
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R/Metadata 14 0 R/OpenAction[3 0 R/Fit]>>",
        2: b"<</Type/Pages/Kids[3 0 R 4 0 R]/Count 4/MediaBox[0 0 420 595]/Resources<</Font<</F1 8 0 R>>>>>>",
        3: b"<</Type/Page/Parent 2 0 R/Contents 9 0 R/PieceInfo<</X<</Private(" + WITNESS + b")>>>>>>",
        4: b"<</Type/Pages/Parent 2 0 R/Count 3/Kids[5 0 R 6 0 R 7 0 R]/MediaBox[0 0 842 595]>>",
        5: b"<</Type/Page/Parent 4 0 R/Contents[10 0 R 11 0 R]>>",
        6: b"<</Type/Page/Parent 4 0 R/Rotate 270/Contents 12 0 R>>",
        7: b"<</Type/Page/Parent 4 0 R/CropBox[20 60 700 300]/Contents 13 0 R/Annots[<</Type/Annot/Subtype/Stamp/F 4/Rect[200 200 300 240]"
           b"/AP<</N 15 0 R>>>><</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://" + WITNESS + b")>>>>]>>",
        8: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        9: text(b"Erstes Blatt eines anderen"),
        10: stream(b"", b"BT /F1 20 Tf 40 100 Td (Zweites Blatt,"), 11: stream(b"", b"in zwei Teilen ) Tj ET"),
        12: text(b"Drittes Blatt, gedreht"), 13: text(b"Viertes Blatt, beschnitten"),
        14: stream(b"/Type/Metadata/Subtype/XML", b"<x:xmpmeta>" + WITNESS + b"</x:xmpmeta>"),
        15: stream(b"/Type/XObject/Subtype/Form/BBox[0 0 10 4]/Resources<<>>", b"0 0.6 0 rg 0 0 10 4 re f"),
    }
    out, offsets = b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n", {}
    in_stream = [n for n, o in objects.items() if isinstance(o, bytes)] if packed else []
    if packed:
        bodies = [objects[n] + b"\n" for n in in_stream]
        starts = itertools.accumulate(map(len, bodies), initial=0)
        index = b" ".join(b"%d %d" % pair for pair in zip(in_stream, starts)) + b" "
        data = zlib.compress(index + b"".join(bodies))
        objects[16] = stream(b"/Type/ObjStm/N %d/First %d/Filter/FlateDecode" % (len(in_stream), len(index)), data)
    for number, body in objects.items():
        if number in in_stream:
            continue
        offsets[number] = len(out)
        body = body if isinstance(body, bytes) else b"<<" + body[0] + b">>\nstream\n" + body[1] + b"\nendstream"
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start, size = len(out), max(objects) + 1
    if not packed:
        rows = b"".join(b"%010d 00000 n \n" % offsets[n] for n in range(1, size))
        out += b"xref\n0 %d\n0000000000 65535 f \n" % size + rows + b"trailer\n<</Size %d/Root 1 0 R>>\n" % size
    else:
        row = lambda n: struct.pack(">BIH", *((2, 16, in_stream.index(n)) if n in in_stream else (1, offsets[n], 0)))
        offsets[size] = start
        rows = zlib.compress(struct.pack(">BIH", 0, 0, 65535) + b"".join(row(n) for n in range(1, size + 1)))
        out += b"%d 0 obj\n<</Type/XRef/Size %d/W[1 4 2]/Root 1 0 R/Filter/FlateDecode/Length %d>>\nstream\n" % (size, size + 1, len(rows))
        out += rows + b"\nendstream\nendobj\n"
    return out + b"startxref\n%d\n%%%%EOF\n" % start


def main(folder, authority=None):
    folder.mkdir(parents=True, exist_ok=True)
    pictures(folder)
    enclosures(folder)
    files = []
    for number, c in enumerate(spread(core()), 1):
        account = "account" if c["account"] else "no-account"
        files.append((f"{number:03}-{c['kind']}-{c['language']}-{c['status']}-{c['role']}-{account}", case_file(c), c["format"]))
    files += [(name, case, "toml") for name, case in special()]
    files += [(name, case, "toml") for name, case in sealed(authority)] if authority else []
    for name, case, kind in files:
        text = toml(case) if kind == "toml" else json.dumps(case, ensure_ascii=False, indent=1)
        (folder / f"{name}.{kind}").write_text(text, encoding="utf-8")
    print(len(files))


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(Path(sys.argv[1]), *sys.argv[2:])
