# Tables: the file of rows.
table-unreadable = the table cannot be read: { $why }
    .help = check the disk it is on
table-format = "{ $name }" is no table this program reads
    .help = tables are CSV, XLSX, ODS, JSON or JSONL, recognised by the file extension
table-format-old = "{ $name }" is no table this program reads
    .help = save it as XLSX, ODS or CSV
table-empty = the table is empty
    .help = the first row holds the names of the fields, such as sender.name; `widerspruch example table` prints one
table-no-rows = the table has no rows
    .help = there is a heading, and nothing below it
table-columns = the table has more than { $most } columns
    .help = was another file meant? a wrong delimiter or a missing quote can do this too
table-rows = the table has more than { $most } rows
    .help = divide it into several tables
table-row-too-long = a row has more than { $most } MiB
    .help = { $line_is ->
        [set] a quote is opened and not closed before line { $line }
       *[unset] was another file meant?
    }
table-repeated-heading = two columns have this heading
    .help = give one of them another name, or empty it
table-no-heading = the cell is in a column without a heading
    .help = write the field's name above it, or empty the column
table-headings-again = the headings are repeated here
    .help = delete the line; tables that were put together have it, and printed lists on each page
table-heading-row = line { $line } of the table is blank, or too far down
    .help = --heading-row takes the number of the line with the headings, one of the first { $most } that are filled
table-heading-row-other = line { $line } has no heading that is a field; the headings seem to be in line { $other }
    .help = --heading-row { $other } reads them there
table-too-few-cells = the row has { $cells } cells, the table { $headings } headings
    .help = a quote that is not closed, or a line break outside of quotes, cuts a row in two
table-too-many-cells = the row has more cells than the { $headings } headings
    .help = a delimiter inside a cell needs quotes around the cell; or a heading is missing
table-quotes = the cell reads "{ $cell }": quotes inside it were written with a backslash
    .help = a CSV doubles them (""); export the table as CSV of a spreadsheet, or take the quotes out
table-encoded-twice = the cell reads "{ $cell }": it was encoded twice
    .help = a program took UTF-8 for windows-1252 and saved it as UTF-8 again; export the table again
table-heading-encoded-twice = the heading was encoded twice
    .help = a program took UTF-8 for windows-1252 and saved it as UTF-8 again; export the table again
table-other-encoding = the cell holds characters that are not of the encoding { $encoding }
    .help = save the table as UTF-8, or name its encoding with --encoding
table-unknown-encoding = there is no encoding "{ $name }"
    .help = { $near_is ->
        [set] did you mean { $near }? usual ones are { $usual }
       *[unset] usual ones are { $usual }
    }
table-encoding-doubt = line { $line } can be read as { $readings }
    .help = { $options_is ->
        [set] write { $options } if that is the right name, or save the table as UTF-8
       *[unset] save the table as UTF-8, or name its encoding with --encoding: no language writes this word so
    }
table-reading = "{ $text }" in { $encoding }
table-reading-or = { $readings } or as { $last }
table-two-encodings = the table is written in two encodings: in UTF-8 in lines { $utf8 }, in another one in lines { $other }
    .help = two files were joined: save each as UTF-8, then join them
table-not-utf8 = the object is not UTF-8
    .help = save the file as UTF-8
table-syntax = this is no array of objects: { $why }
    .help = write [ {"{"}…{"}"}, {"{"}…{"}"} ]; or one object a line in a file that ends with .jsonl
table-line-too-long = a line is too long
table-element-too-long = an element is too long
table-no-bracket = it does not begin with [
table-no-closing-bracket = the closing ] is missing
table-last-comma = there is a comma after the last object
table-behind-bracket = there is something after the closing ]
table-nested-too-deeply = the object is nested too deeply
    .help = write sections and fields only
table-too-many-values = the object holds too many values
    .help = write sections and fields only
table-no-object = the row is { $kind }, it must be an object
    .help = write {"{"}"sender.name": "…", …{"}"}
table-object-syntax = { $message }
table-formula-narrow = the cell holds only { $sign }: its column was too narrow
    .help = make the column wider and save the table again
table-formula-failed = the cell shows { $sign }: a formula of the spreadsheet failed here
    .help = correct the formula, or write its value into the cell
table-formula-no-value = the cell holds a formula without a value
    .help = open the file in the spreadsheet program and save it again, so that values are in it
table-power-of-ten = a spreadsheet wrote a long number in powers of ten
    .help = digits are lost: format the column as text and enter the number again
table-lost-letter = there is a question mark in place of a letter
    .help = the program that wrote the table had no sign for it in the encoding; save the table as UTF-8, XLSX or ODS
table-too-large = the workbook is not opened: { $why }
    .help = was another file meant? save the one sheet that is needed as a new file
table-broken = the workbook cannot be read: { $why }
    .help = open it in the spreadsheet program and save it again; workbooks with a password cannot be read
table-book-bytes = unpacked it is too large
table-book-text = it holds a text of more than { $most } MiB
table-book-elements = it has too many elements
table-book-nesting = its elements are nested too deeply
table-book-merged = it merges too many cells
table-book-parts = it has too many parts
table-book-texts = it holds too many texts
table-book-formats = it holds too many formats
table-book-cells = it has more rows or columns than a sheet can have
table-book-doctype = it declares entities of its own (DOCTYPE)
table-book-entity = it uses &{ $name };, which nothing declares
table-book-no-sheet = it has no sheet
table-book-no-such-sheet = it has no such sheet
table-book-no-text = a cell names a text that is not there
table-book-no-number = { $name } is "{ $number }", which is no number
table-hidden-sheet = the sheet "{ $sheet }" is hidden
    .help = somebody hid it: look at it in the spreadsheet program before you send its letters
table-no-visible-sheet = the workbook shows no sheet
    .help = name the one that is meant with --sheet: { $sheets }
table-unknown-sheet = there is no sheet "{ $sheet }"
    .help = { $near_is ->
        [set] did you mean --sheet "{ $near }"? there is { $sheets }
       *[unset] there is { $sheets }
    }
table-sheet = the sheet "{ $sheet }" has no heading that is known
    .help = did you mean --sheet "{ $other }"? it has some; --sheet "{ $sheet }" reads this one all the same
table-hidden-rows = { $count ->
        [one] 1 row is
       *[other] { $count } rows are
    } { $filtered_is ->
        [set] hidden, some perhaps by a filter
       *[unset] hidden
    }, and { $left_out_is ->
        [set] left out
       *[unset] read all the same
    }: { $count ->
        [one] line
       *[other] lines
    } { $lines }
    .help = { $left_out_is ->
        [set] without --visible-only they are read as well
       *[unset] --visible-only leaves them out
    }
table-lines = { $first } to { $last }
table-hidden-columns = { $count ->
        [one] 1 column is
       *[other] columns are
    } hidden, and { $left_out_is ->
        [set] left out
       *[unset] read all the same
    }: { $columns }
    .help = { $left_out_is ->
        [set] without --visible-only they are read as well
       *[unset] --visible-only leaves them out; "" in [columns] leaves one out
    }
table-column = { $letters } "{ $heading }"
table-merged-cells = cells are merged: { $cells }
    .help = their value counts for the first column; divide them in the spreadsheet program where it counts for the others
table-merged-cell = the cell is merged with others ({ $cells }) and has no value of its own
    .help = divide the merged cells in the spreadsheet program, and write the value into each row it counts for
table-repeated-rows = the file says that it contains a filled row { $times } times
    .help = delete the copies in the spreadsheet program; at most { $most } are read
table-changed = the table was changed while the batch ran
    .help = run the same command again
table-no-account = the row has no account with "{ $controller }", only with others of the list
    .help = fill the column of an account of its services, or take it out of `recipient.controller`
table-repeated-key = row { $row } has the same `{ $field }`
    .help = each row needs its own key; [output] key in the centre's file says which field it is
table-totals-row = this seems to be a row of totals, not a person
    .help = delete it from the table; --skip-invalid leaves it out when it makes no letter
table-path = a row may name files below the centre's folder only
    .help = put the file there and write its name, without .. and without a leading /
table-postal-code-decimal = { $code } → { $number }
    .help = a program took the column for numbers; format it as text where the table comes from
table-postal-code-padded = { $code } → { $padded }
    .help = format the column as text in the spreadsheet, and the zeros stay
table-postal-code-number = { $message }
    .help = { $padded_is ->
        [set] the spreadsheet took the postal code for a number and dropped its zero; format the column as text, or let --pad-postal-codes write { $padded }
       *[unset] Germany has codes of five digits, Austria and Switzerland of four: give the row its country, in a column of its own, or format the column as text if a zero was dropped
    }
table-two-columns = { $columns } { $both_is ->
        [set] both fill
       *[unset] all fill
    } `{ $field }` in this row
    .help = join them in [columns] of the centre's file, in place of the lines that map them: "{ $field }" = "{ $pattern }"; or empty all but one
table-and-column = { $columns } and { $last }
table-sender-of-client = the centre writes this letter, and the row would change its letterhead by { $fields }
    .help = { $lines_is ->
        [set] where the client lives goes into [columns] as { $lines }{ $country_is ->
        [set] , with { $country } = "DE" in [defaults]
       *[unset] {""}
    }; the letterhead is in [centre]
       *[unset] empty the cell: the letterhead of the centre comes from [centre]
    }
table-unknown-column = the column is no field of a case
table-unknown-column-mapped = `{ $field }`, to which the centre's file maps the column, is no field of a case
table-correct-column = { $near_is ->
        [set] did you mean `{ $near }`? correct it in [columns] of the centre's file
       *[unset] correct it in [columns] of the centre's file
    }
table-map-near = did you mean `{ $near }`? map it in [columns] of the centre's file: "{ $heading }" = "…"; "{ $heading }" = "" leaves it out
table-map-line = write into [columns] of the centre's file: { $line }; "{ $heading }" = "" leaves it out
table-leave-out = write "{ $heading }" = "" into [columns] of the centre's file: { $why }
table-map-any = "{ $heading }" = "" leaves it out, in [columns] of the centre's file; what a letter needs is mapped to its field there, such as "{ $heading }" = "matter.own_grounds"
table-did-you-mean = did you mean `{ $near }`?
table-map-account = map a column to it in [columns], such as { $line }, and fill it; for somebody without an account fill a column mapped to matter.account_holder with "nein"
table-map-evidence = fill columns for what there is, a letter, a confirmation: enclosure.1.title and enclosure.1.file; only if a client has none, leave the row as it is
table-fill-column = fill { $columns } in this row, or give `{ $field }` for all in [defaults] of the centre's file
table-fill-one-column = fill one of { $columns } in this row, or give `{ $field }` for all in [defaults] of the centre's file
table-fill-field = fill the column of `{ $field }`, map a heading to it in [columns], or give it for all in [defaults] of the centre's file
table-cell-boolean = the cell should hold what a case file has: { $field } = true or { $field } = false, without quotes
table-cell-year = the cell should hold what a case file has: the year with four digits: { $field } = 2013
table-cell-number = the cell should hold what a case file has: { $field } = { $number }
table-cell-section = the cell should hold what a case file has: it as a section: [{ $path }]
table-cell-sections = the cell should hold what a case file has: it as [[{ $field }]], with two brackets
table-file-unreadable = { $said }
