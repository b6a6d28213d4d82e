#!/usr/bin/env python3
"""Tables as openpyxl, XlsxWriter, pandas and Python's csv write them.

    conformance/spreadsheets/write.py CLIENTS.csv FOLDER

In: a table of text. Out: the tables, and for each a line of four fields divided by tabs: its name, its path, what batch must make of it,
and the table whose letters it must make (`csv`, the table of text itself, or `dated`, the one with a date in it that is written
here). What batch must make of it is `same`; `refused` or `told` with the code, told besides the same letters; `same` with options; or `reads`,
letters that read the same.
"""

import csv
import datetime
import pathlib
import sys
import unicodedata

import openpyxl
import pandas
import xlsxwriter

source, folder = map(pathlib.Path, sys.argv[1:])
folder.mkdir(parents=True, exist_ok=True)
with source.open(encoding="utf-8", newline="") as file:
    HEADINGS, *ROWS = list(csv.reader(file, delimiter=";"))
CODE = HEADINGS.index("PLZ")
DAY = datetime.date(2026, 6, 1)
COMPLAINT = {
    "kind": "complaint",
    "recipient.authority": "de-st",
    "matter.controller": "meta",
    "matter.status": "ignored",
    "event.objected.channel": "form",
    "event.objected.date": DAY.isoformat(),
}


def table(name, expected, reference="csv"):
    """The path of a table, after telling of it."""
    path = folder / name
    print(name.replace(".", "-"), path, expected, reference, sep="\t")
    return path


def dated():
    """The same people, complaining; the date stands in the last column."""
    return [*HEADINGS, *COMPLAINT], [[*row, *COMPLAINT.values()] for row in ROWS]


def write_csv(path, rows, encoding="utf-8", **dialect):
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, **dialect).writerows(rows)


def by_csv():
    write_csv(table("csv-excel.csv", "same"), [HEADINGS, *ROWS])
    write_csv(table("csv-excel-tab.csv", "same"), [HEADINGS, *ROWS], dialect="excel-tab")
    write_csv(table("csv-unix.csv", "same"), [HEADINGS, *ROWS], dialect="unix")
    write_csv(table("csv-mark.csv", "same"), [HEADINGS, *ROWS], "utf-8-sig", delimiter=";")
    write_csv(table("csv-utf-16.csv", "same"), [HEADINGS, *ROWS], "utf-16", delimiter="\t")
    # As files from a Mac have them: a letter and its dots are two characters.
    apart = [[unicodedata.normalize("NFD", cell) for cell in row] for row in [HEADINGS, *ROWS]]
    write_csv(table("csv-decomposed.csv", "reads"), apart, delimiter=";")
    headings, rows = dated()
    write_csv(table("dated.csv", "reference", "dated"), [headings, *rows], delimiter=";")
    german = [[cell.replace(DAY.isoformat(), "01.06.2026") for cell in row] for row in rows]
    write_csv(table("csv-german-dates.csv", "same", "dated"), [headings, *german], delimiter=";")


def by_openpyxl():
    def book(name, expected, rows, reference="csv", change=lambda sheet: None):
        written = openpyxl.Workbook()
        sheet = written.active
        for row in rows:
            sheet.append([None if cell == "" else cell for cell in row])
        change(sheet)
        written.save(table(name, expected, reference))

    def letter(number):
        return openpyxl.utils.get_column_letter(number + 1)

    everything = [HEADINGS, *ROWS]
    numbers = [HEADINGS, *([int(c) if i == CODE and c else c for i, c in enumerate(row)] for row in ROWS)]

    def formatted(sheet):
        for cell in sheet[letter(CODE)][1:]:
            cell.number_format = "00000"

    def hidden(sheet):
        sheet.row_dimensions[3].hidden = True

    def filtered(sheet):
        sheet.auto_filter.ref = sheet.dimensions
        sheet.auto_filter.add_filter_column(0, [ROWS[0][0]])
        for row in range(3, len(ROWS) + 2):
            sheet.row_dimensions[row].hidden = True

    def wrong(sign, column):
        def change(sheet):
            cell = sheet.cell(2, column + 1)
            cell.value = sign
            cell.data_type = "e" if sign in openpyxl.cell.cell.ERROR_CODES else "s"

        return change

    def title(sheet):
        sheet.insert_rows(1, 2)
        sheet["A1"] = "Ratsuchende im Juni"

    def second_sheet(sheet):
        sheet.parent.create_sheet("Alt", 0).append(["nichts", "davon"])
        sheet.parent["Alt"].sheet_state = "hidden"
        sheet.parent.active = 1

    book("openpyxl-text.xlsx", "same", everything)
    book("openpyxl-format.xlsx", "same", numbers, change=formatted)
    book("openpyxl-numbers.xlsx", "refused table::postal-code-number", numbers)
    book("openpyxl-padded.xlsx", "same --pad-postal-codes", numbers)
    book("openpyxl-hidden-row.xlsx", "told table::hidden-rows", everything, change=hidden)
    book("openpyxl-filtered.xlsx", "told table::hidden-rows", everything, change=filtered)
    book("openpyxl-hidden-sheet.xlsx", "same", everything, change=second_sheet)
    book("openpyxl-title.xlsx", "same", everything, change=title)
    for sign in ["#N/A", "#REF!", "#SPILL!", "#ÜBERLAUF!"]:
        word = "".join(c for c in sign if c.isalpha())
        book(f"openpyxl-error-{word}.xlsx", "refused table::formula", everything, change=wrong(sign, 1))
        book(f"openpyxl-unread-{word}.xlsx", "same", everything, change=wrong(sign, HEADINGS.index("Notiz")))
    headings, rows = dated()
    for name, value in [("date", DAY), ("time", datetime.datetime(2026, 6, 1, 0, 0))]:
        book(f"openpyxl-{name}.xlsx", "same", [headings, *([*row[:-1], value] for row in rows)], "dated")


def by_xlsxwriter():
    def book(name, expected, rows, reference="csv", options={}, formats={}):
        written = xlsxwriter.Workbook(table(name, expected, reference), options)
        sheet = written.add_worksheet("Klient·innen")
        looks = {column: written.add_format({"num_format": look}) for column, look in formats.items()}
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                look = looks.get(column) if number else None
                if isinstance(cell, datetime.date):
                    sheet.write_datetime(number, column, cell, look)
                elif isinstance(cell, int):
                    sheet.write_number(number, column, cell, look)
                elif cell != "":
                    sheet.write_string(number, column, cell)
        return written, sheet

    everything = [HEADINGS, *ROWS]
    numbers = [HEADINGS, *([int(c) if i == CODE and c else c for i, c in enumerate(row)] for row in ROWS)]
    book("xlsxwriter-text.xlsx", "same", everything)[0].close()
    book("xlsxwriter-in-place.xlsx", "same", everything, options={"constant_memory": True})[0].close()
    book("xlsxwriter-format.xlsx", "same", numbers, formats={CODE: "00000"})[0].close()
    book("xlsxwriter-numbers.xlsx", "refused table::postal-code-number", numbers)[0].close()
    headings, rows = dated()
    days = [headings, *([*row[:-1], DAY] for row in rows)]
    for name, look, options in [
        ("german", "dd.mm.yyyy", {}),
        ("words", "d. mmmm yyyy", {}),
        ("since-1904", "yyyy-mm-dd", {"date_1904": True}),
    ]:
        looks = {len(headings) - 1: look}
        book(f"xlsxwriter-{name}.xlsx", "same", days, "dated", options, looks)[0].close()
    # A formula whose value is in the file, as a program that recalculates leaves it, and one that failed.
    for name, expected, value in [("formula", "same", ROWS[0][1]), ("failed", "refused table::formula", "#N/A")]:
        written, sheet = book(f"xlsxwriter-{name}.xlsx", expected, everything)
        sheet.write_formula(1, 1, '="Änne "&"Müller"', None, value)
        written.close()
    written, sheet = book("xlsxwriter-hidden-row.xlsx", "told table::hidden-rows", everything)
    sheet.set_row(2, None, None, {"hidden": True})
    written.close()
    written, sheet = book("xlsxwriter-hidden-column.xlsx", "told table::hidden-columns", everything)
    sheet.set_column(CODE, CODE, None, None, {"hidden": True})
    written.close()


def by_pandas():
    text = pandas.read_csv(source, sep=";", dtype=str, keep_default_na=False)
    guessed = pandas.read_csv(source, sep=";")
    for engine in ["openpyxl", "xlsxwriter"]:
        text.to_excel(table(f"pandas-{engine}.xlsx", "same"), index=False, engine=engine)
        guessed.to_excel(table(f"pandas-{engine}-guessed.xlsx", "refused table::postal-code-number"), index=False, engine=engine)
    text.to_csv(table("pandas.csv", "same"), index=False)
    text.to_csv(table("pandas-semicolons.csv", "same"), index=False, sep=";", encoding="utf-8-sig")
    text.to_json(table("pandas.json", "same"), orient="records")
    text.to_json(table("pandas-lines.jsonl", "same"), orient="records", lines=True, force_ascii=False)
    # A column of whole numbers with an empty cell becomes one of fractions: 39104.0.
    guessed.to_csv(table("pandas-guessed.csv", "refused case::postal-code"), index=False)
    # Without index=False the numbers of the rows stand in a column without a heading.
    text.to_csv(table("pandas-index.csv", "refused table::no-heading"))
    headings, rows = dated()
    days = pandas.DataFrame(rows, columns=headings)
    days[headings[-1]] = pandas.to_datetime(days[headings[-1]])
    days.to_excel(table("pandas-dates.xlsx", "same", "dated"), index=False)
    days.to_csv(table("pandas-dates.csv", "same", "dated"), index=False)


by_csv()
by_openpyxl()
by_xlsxwriter()
by_pandas()
