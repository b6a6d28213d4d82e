#!/usr/bin/env python3
"""Two hundred tables as offices keep them, with the field that each column ought to fill, and what `batch --suggest-columns` proposes.

    conformance/columns.py PROGRAM FOLDER

Prints PASS or FAIL, "columns", a name and a message: at least 95 of 100 columns must be right, no column may be wrong without a doubt
beside it, and the section that is printed must be read by `batch` as it stands. The tables are the same each time. Their headings are
spelled by hand here and not taken from the program's words; people in them do not exist.
"""

import csv
import json
import pathlib
import random
import subprocess
import sys

TABLES = 200

GIVEN = "Änne Jörg Łukasz Zoë Seán Ebru Mária François Öykü Ida Bjørn Katarzyna Noor Emil Åsa Theo".split()
FAMILY = "Müller Groß Weiß Papadópoulos O’Brien Yılmaz d’Hondt Nowak Šimić Schmidt-Lang Fischer Ångström Vogel Łaska".split()
STREETS = "Prüfstraße|Weg am Deich|Lange Gasse|Am Markt|Musterallee|Kirchplatz|Rue des Tests|Hauptstr.".split("|")
PLACES = [("39104", "Magdeburg"), ("01067", "Dresden"), ("20095", "Hamburg"), ("80331", "München"), ("06108", "Halle (Saale)"), ("99084", "Erfurt")]

# Role, headings in German, headings in English. The right field stands in `right`.
HEADINGS = {
    "reference": (["Aktenzeichen", "Az.", "AZ", "Akten-Nr.", "Fallnummer", "Kunden-Nr.", "Mitgliedsnummer", "Vorgangsnr.", "Unser Zeichen", "Geschäftszeichen", "Fall-ID"],
                  ["Reference", "Case No.", "case_id", "Client ID", "File Ref", "Our Ref.", "Matter No", "Ticket"]),
    "number": (["Nr.", "lfd. Nr.", "Lfd.-Nr.", "ID", "Nummer", "#"], ["No.", "ID", "#", "Number", "Row"]),
    "given": (["Vorname", "VORNAME", "Vorname(n)", "Rufname", "vorname ", "Vornamen"], ["First name", "FirstName", "first_name", "Given Name", "Forename", "FIRST NAME"]),
    "family": (["Nachname", "Familienname", "Zuname", "NACHNAME", "Name"], ["Last name", "LastName", "surname", "Family Name", "last_name"]),
    "full": (["Name", "Vor- und Nachname", "Vorname Nachname", "Vollständiger Name", "Ratsuchende:r", "Betroffene Person", "Name der Person", "Verbraucher/in"],
             ["Name", "Full Name", "full_name", "Data subject", "Consumer", "Person"]),
    "client": (["Klient:in", "Klient", "Mandant", "Mandant*in", "Mandantin", "Name Klient", "Klientenname", "Vollmachtgeber", "Name des Mandanten", "Auftraggeber:in"],
               ["Client", "Client Name", "client_name", "Name of client", "Principal"]),
    "client_given": (["Vorname Klient", "Klient Vorname", "Vorname der Mandantin", "Mandant: Vorname"], ["Client First Name", "client_first_name", "First name of client"]),
    "client_family": (["Nachname Klient", "Klient Nachname", "Nachname der Mandantin", "Mandant: Nachname"], ["Client Last Name", "client_last_name", "Surname of client"]),
    "title": (["Titel", "akad. Titel", "Akademischer Grad"], ["Academic title", "Title", "Degree"]),
    "salutation": (["Anrede", "Geschlecht", "Herr/Frau"], ["Salutation", "Gender", "Mr/Mrs"]),
    "street": (["Straße", "Strasse", "Str.", "STRASSE", "Straßenname"], ["Street", "Street name", "street"]),
    "whole_street": (["Straße und Hausnummer", "Straße, Nr.", "Straße/Hausnr.", "Anschrift", "Adresse", "Straße u. Hausnummer", "Straße"],
                     ["Street Address", "Address Line 1", "Address", "street_address", "Street and number"]),
    "house": (["Hausnummer", "Hausnr.", "Haus-Nr.", "HNr.", "Hnr", "Nr."], ["House No.", "House number", "house_number"]),
    "extra": (["Adresszusatz", "c/o", "Wohnung"], ["Address Line 2", "Apartment", "Care of"]),
    "postal": (["PLZ", "Postleitzahl", "plz", "PLZ (Wohnort)", "Plz."], ["Postcode", "ZIP", "Postal Code", "zip_code", "Post code"]),
    "city": (["Ort", "Wohnort", "Stadt", "Gemeinde", "ORT", "Wohnsitz"], ["City", "Town", "city", "Place of residence", "Town/City"]),
    "country": (["Land", "Staat", "Ländercode", "Wohnsitzland"], ["Country", "Country code", "country"]),
    "state": (["Bundesland", "Landkreis"], ["State", "County", "Region"]),
    "email": (["E-Mail", "Email", "Mailadresse", "E-Mail-Adresse", "e-mail", "Mail", "E-Mail (privat)"], ["E-mail", "Email Address", "email", "contact_email"]),
    "phone": (["Telefon", "Tel.", "Tel.-Nr.", "Telefonnummer", "Festnetz", "Rufnummer"], ["Phone", "Telephone", "Phone number", "Tel"]),
    "mobile": (["Mobil", "Handy", "Handynummer", "Mobilnummer"], ["Mobile", "Cell phone", "Mobile No."]),
    "birth_date": (["Geburtsdatum", "geb. am", "Geb.-Datum", "Geburtstag"], ["Date of Birth", "DOB", "Birthday"]),
    "birth_year": (["Geburtsjahr", "Jahrgang"], ["Year of birth", "Birth Year"]),
    "facebook_url": (["Facebook", "Facebook-Profil", "FB-Link", "Link zum Facebook-Profil", "Facebook URL"], ["Facebook", "Facebook profile", "facebook_link", "FB"]),
    "facebook_handle": (["Facebook-Name", "Facebook", "FB"], ["Facebook user", "Facebook username"]),
    "instagram_handle": (["Instagram", "Insta", "Instagram-Name", "Instagram-Handle"], ["Instagram", "instagram_handle", "IG", "Instagram username"]),
    "instagram_url": (["Instagram-Profil", "Instagram", "Instagram-Link"], ["Instagram profile", "Instagram"]),
    "grounds": (["Eigene Gründe", "Begründung", "Persönliche Gründe"], ["Own reasons", "Reasons", "Personal grounds"]),
    "objected": (["Widerspruch am", "Widerspruch vom", "Datum des Widerspruchs"], ["Objected on", "Date of objection"]),
    "date": (["Datum", "Erstkontakt", "Beratung am", "Eingangsdatum", "angelegt am"], ["Date", "Created", "Intake date"]),
    "remark": (["Bemerkung", "Notiz", "Anmerkungen", "Kommentar", "Sonstiges"], ["Notes", "Remarks", "Comment"]),
    "staff": (["Berater:in", "Sachbearbeiter", "Kürzel", "erledigt", "bearbeitet von", "Telefon Berater"], ["Advisor", "Case worker", "Done", "Assigned to"]),
    "bank": (["IBAN", "Kontonummer", "Bankverbindung", "Konto"], ["IBAN", "Bank account"]),
    "odd": (["Lieblingsfarbe", "Feld 17", "Merkmal B", "Schuhgröße", "Rückruf?"], ["Shoe size", "Field 17", "Custom 3", "Favourite colour"]),
    "authority": (["Behörde", "Aufsichtsbehörde", "zuständige Behörde"], ["Authority", "DPA"]),
}

RIGHT = {
    "reference": "reference", "number": "reference", "given": "*.name", "family": "*.name", "full": "sender.name", "client": "represented.name",
    "client_given": "represented.name", "client_family": "represented.name", "title": "*.name", "street": "*.street", "whole_street": "*.street",
    "house": "*.street", "postal": "*.postal_code", "city": "*.city", "country": "*.country", "facebook_url": "account.facebook.url",
    "facebook_handle": "account.facebook.handle", "instagram_handle": "account.instagram.handle", "instagram_url": "account.instagram.url",
    "grounds": "matter.own_grounds", "authority": "recipient.authority",
}


def cells(role, people, chance):
    """The cells of a column for these people."""
    first = lambda p: p["given"]
    make = {
        "reference": lambda p: f"B-2026-{p['n']:03}", "number": lambda p: str(p["n"]), "given": first, "client_given": first,
        "family": lambda p: p["family"], "client_family": lambda p: p["family"], "full": lambda p: f"{p['given']} {p['family']}",
        "client": lambda p: f"{p['given']} {p['family']}", "title": lambda p: chance.choice(["Dr.", "Prof. Dr.", "", ""]),
        "salutation": lambda p: chance.choice(["Frau", "Herr"]), "street": lambda p: p["street"],
        "whole_street": lambda p: f"{p['street']} {p['house']}", "house": lambda p: p["house"],
        "extra": lambda p: chance.choice(["", "", "c/o Meier", "Hinterhaus"]), "postal": lambda p: p["place"][0], "city": lambda p: p["place"][1],
        "country": lambda p: chance.choice(["DE", "DE", "AT"]), "state": lambda p: chance.choice(["Sachsen", "Bayern"]),
        "email": lambda p: f"person{p['n']}@example.org", "phone": lambda p: f"0391 {500000 + p['n']}", "mobile": lambda p: f"+49 151 {2000000 + p['n']}",
        "birth_date": lambda p: f"{p['n'] % 28 + 1:02}.03.1980", "birth_year": lambda p: str(1950 + p["n"]),
        "facebook_url": lambda p: f"https://www.facebook.com/example.{p['n']}", "facebook_handle": lambda p: f"example.{p['n']}",
        "instagram_handle": lambda p: f"@example_{p['n']}", "instagram_url": lambda p: f"https://www.instagram.com/example_{p['n']}/",
        "grounds": lambda p: chance.choice(["Meine Bilder zeigen meine Kinder im Garten.", "", "Ich schreibe dort über meine Krankheit."]),
        "objected": lambda p: f"{p['n'] % 28 + 1:02}.09.2026", "date": lambda p: f"{p['n'] % 28 + 1:02}.10.2026",
        "remark": lambda p: chance.choice(["", "ruft Montag an", "eilig"]), "staff": lambda p: chance.choice(["AB", "CD", "ja"]),
        "bank": lambda p: "DE00 0000 0000 0000 0000 00", "odd": lambda p: chance.choice(["rot", "42", "ja", ""]), "authority": lambda p: chance.choice(["de-st", "de-sn"]),
    }
    return [make[role](p) for p in people]


def table(number):
    """Headings, rows and the right field of each column."""
    chance = random.Random(number)
    language = 0 if chance.random() < 0.7 else 1
    centre = chance.random() < 0.35
    people = [
        {"n": n, "given": chance.choice(GIVEN), "family": chance.choice(FAMILY), "street": chance.choice(STREETS),
         "house": chance.choice(["1", "12a", "7", "3-5", "12 1/2"]), "place": chance.choice(PLACES)}
        for n in range(1, chance.randint(3, 40))
    ]
    roles = [chance.choice(["reference", "reference", "number"])]
    if chance.random() < 0.5:
        roles.append("salutation")
    split = chance.random() < 0.6
    if centre:
        roles += ["client_given", "client_family"] if split and chance.random() < 0.5 else ["client"]
    elif split:
        roles += (["title"] if chance.random() < 0.25 else []) + chance.choice([["given", "family"], ["family", "given"]])
    else:
        roles.append("full")
    roles += ["street", "house"] if chance.random() < 0.5 else ["whole_street"]
    roles += ["postal", "city"]
    for role, share in [("country", 0.3), ("state", 0.2), ("email", 0.7), ("phone", 0.5), ("mobile", 0.25), ("birth_date", 0.3), ("birth_year", 0.15),
                        ("grounds", 0.35), ("objected", 0.25), ("date", 0.3), ("remark", 0.6), ("staff", 0.4), ("bank", 0.15), ("odd", 0.2),
                        ("authority", 0.15), ("extra", 0.2)]:
        if chance.random() < share:
            roles.append(role)
    roles += chance.choice([["facebook_url"], ["facebook_url", "instagram_handle"], ["instagram_url"], ["facebook_handle", "instagram_handle"], ["instagram_handle"]])
    if chance.random() < 0.3:
        rest = roles[1:]
        # House numbers stay behind their street, as they do everywhere.
        pairs = []
        for role in rest:
            pairs[-1].append(role) if role == "house" else pairs.append([role])
        chance.shuffle(pairs)
        roles = [roles[0]] + [role for pair in pairs for role in pair]
    headings, columns, right = [], [], []
    for role in roles:
        heading = chance.choice(HEADINGS[role][language])
        if heading in headings:
            heading = next((h for h in HEADINGS[role][language] if h not in headings), heading + " 2")
        person = "represented" if centre else "sender"
        field = RIGHT.get(role)
        if role in ("email", "phone", "mobile"):
            field = None if centre or (role == "mobile" and "phone" in roles) else ("sender.email" if role == "email" else "sender.phone")
        headings.append(heading)
        columns.append(cells(role, people, chance))
        right.append(field and field.replace("*", person))
    return headings, list(zip(*columns)), right


def main(program, folder):
    folder.mkdir(parents=True, exist_ok=True)
    all_columns, right_ones, silent, broken = 0, 0, [], []
    for number in range(TABLES):
        headings, rows, wanted = table(number)
        place = folder / f"t{number:03}.csv"
        with place.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, delimiter=random.Random(number).choice(";,"))
            writer.writerow(headings)
            writer.writerows(rows)
        done = subprocess.run([program, "--format", "json", "batch", "--suggest-columns", place], capture_output=True, text=True, encoding="utf-8")
        if done.returncode != 0:
            broken.append(f"{place.name}: status {done.returncode} {done.stderr[:200]}")
            continue
        proposal = json.loads(done.stdout)
        found = {column["column"]: column for column in proposal["columns"]}
        for index, (heading, field) in enumerate(zip(headings, wanted), 1):
            all_columns += 1
            column = found[index]
            if column["field"] == field:
                right_ones += 1
            elif not column["doubt"]:
                silent.append(f"{place.name} \"{heading}\": {column['field']} instead of {field}")
            if column["field"] != field:
                print(f"{place.name}\t{heading}\t{column['field']}\t{field}\t{column['doubt']}", file=sys.stderr)
        # The section is used as it stands: nothing may be wrong with the centre's file or with a heading.
        centre = folder / "centre.toml"
        centre.write_text(
            "[centre]\nname = \"Rat\"\nsigner = \"Eva Rat\"\nstreet = \"Weg 1\"\npostal_code = \"39104\"\ncity = \"Magdeburg\"\ncountry = \"DE\"\nmandate = \"Vollmacht\"\n"
            "[defaults]\nkind = \"objection\"\nrecipient.controller = \"meta\"\nsender.country = \"DE\"\nrepresented.country = \"DE\"\nmatter.grounds = [\"old-posts\"]\n" + proposal["toml"],
            encoding="utf-8",
        )
        used = subprocess.run(
            [program, "--format", "json", "batch", place, "--centre", centre, "--out", folder / f"out{number}", "--sample", "1"],
            capture_output=True, text=True, encoding="utf-8",
        )
        codes = {json.loads(line)["code"] for line in used.stderr.splitlines() if line.startswith("{") and json.loads(line)["severity"] == "error"}
        if any(code.startswith(("centre::", "table::unknown", "table::two", "case::syntax")) for code in codes):
            broken.append(f"{place.name}: {sorted(codes)}")
    share = 100 * right_ones / max(all_columns, 1)
    verdict = lambda good, name, message: print("PASS" if good else "FAIL", "columns", name, message, sep="\t")
    verdict(share >= 95, "right", f"{right_ones} of {all_columns} columns, {share:.1f} %")
    verdict(not silent, "doubt", "; ".join(silent)[:600])
    verdict(not broken, "as-it-stands", "; ".join(broken)[:600])


if __name__ == "__main__":
    main(sys.argv[1], pathlib.Path(sys.argv[2]))
