#  die Falldatei und was sie sagt.:The case: its file and what it says.
case-add-field = add `{ $field } = …` to { $place }
case-add-recipient = add `controller = "{ $example }"`, or `authority = "auto"`, or `name` with an address, to [recipient]
case-add-section = add a section [{ $field }]
case-add-street = add `street = …`, or `lines = ["…"]`, to { $place }
case-answer-by-past = an answer is asked for by { $day }, and the letter is of { $date }
    .help = write a later day, or leave `answer_by` out for two weeks
case-bad-date = `{ $name }` is "{ $text }", which is not a date of the calendar
    .help = write { $field } = { $meant }: year, month, day, no time; the day must exist in that month
case-birth-year-of-adult = a year of birth is given for an adult
    .help = leave it out: a letter carries no more data than it needs; it belongs to relation = "child" only
case-caution = { $caution }
    .help = have it read by a lawyer or an advice centre before you send it
case-cell-late-hour = `{ $name }` is "{ $text }", a late hour of universal time: { $day } there, { $next } in most of Europe
    .help = write the day alone, { $day } or { $next }
case-cell-no-day = `{ $name }` is "{ $text }", which is not a date of the calendar
    .help = { $usual_is ->
            [set] spreadsheets count days so: it is { $usual }, or { $other } in a workbook that counts from 1904; format the column as a date, or write the day
           *[unset] write the day as 2026-11-22 or 22.11.2026, or format the column as a date
        }
case-cell-two-days = `{ $name }` is "{ $text }", which can be { $day } or { $other }
    .help = write { $day } or { $other }; in a spreadsheet, format the column as a date instead of text
case-cell-weekday = `{ $name }` is "{ $text }", but { $day } is another day of the week
    .help = correct the date, or leave out the day of the week
case-char-control = a control character ({ $number })
case-char-invisible = an invisible character ({ $number })
case-char-line-break = a line break ({ $number })
case-char-tab = a tab ({ $number })
case-char-turning = a character that turns the direction of text ({ $number })
case-choose-status = choose the status that fits: objected-before-start, objected-after-start, ignored, refused, extended, id-demanded or answered
case-choose-status-no-start = choose the status that fits: objected, ignored, refused, extended, id-demanded or answered
case-code-of-no-place = { $last_is ->
        [set] no place is known to have the postal code { $code }; { $city } has { $first } to { $last }
       *[unset] no place is known to have the postal code { $code }; { $city } has { $first }
    }
    .help = correct the one of the two that is wrong
case-code-of-other-place = { $last_is ->
        [set] { $code } is a postal code of { $place }; { $city } has { $first } to { $last }
       *[unset] { $code } is a postal code of { $place }; { $city } has { $first }
    }
    .help = { $by_code_is ->
            [set] correct the one that is wrong: by the code it is { $by_code }, by the place { $by_place }; the authority goes by the code
           *[unset] correct the one of the two that is wrong
        }
case-control-character = `{ $name }` { $why }
    .help = delete the invisible character; it often comes along when text is copied
case-dated-in-future = the letter is dated { $day }, and today is { $today }
    .help = leave `date` out for the day on which the letter is made
case-email = "{ $text }" is not an e-mail address
case-empty = the file is empty
    .help = start from one of the files in examples/
case-empty-command = `password_command` is empty
    .help = write the program and its arguments: ["pass", "show", "seal"]
case-empty-file = "{ $name }" is empty
    .help = start from one of the files in examples/
case-empty-lines = `lines` is empty
    .help = write the lines, or `street` instead
case-empty-text = `{ $name }` { $why }
    .help = write something, or leave the field out
case-event-before-gdpr = event { $number } is of { $day }; the GDPR applies since { $applies }
    .help = correct the year
case-event-in-future = event { $number } is of { $day }, after the date of the letter, { $date }
    .help = correct the event, or the `date` of the letter
case-first-objection = the status is "{ $status }", but the first objection is of { $day }; training began on { $began }
    .help = write status = "{ $fitting }", or correct the date of the event
case-image-not-used = the picture is not used, because `signature.kind` is "{ $kind }"
    .help = write kind = "image" to print it
case-in-section = [{ $section }]
case-is-archive = "{ $name }" is a spreadsheet, a document of an office program or another archive, not a text
    .help = a table goes to `widerspruch batch`; here the text file (.toml or .json) of one case is wanted
case-is-formatted = "{ $name }" is a formatted document, not a plain text
    .help = save it again as plain text in UTF-8
case-is-old-office = "{ $name }" is a document of an older office program, not a text
    .help = a table goes to `widerspruch batch`; here the text file (.toml or .json) of one case is wanted
case-is-pdf = "{ $name }" is a PDF, not a text
    .help = name the text file (.toml or .json) the letter is made from
case-is-picture = "{ $name }" is a picture, not a text
    .help = name the text file (.toml or .json) the letter is made from
case-is-utf16 = "{ $name }" is written in UTF-16
    .help = save it again as UTF-8; some programs call UTF-16 "Unicode"
case-joint-custody = joint custody is given for an adult
    .help = it belongs to relation = "child" only
case-kind-boolean = true or false
case-kind-date = a date
case-kind-list = a list
case-kind-null = null
case-kind-number = a number
case-kind-table = a table
case-kind-text = a text
case-language-tag = "{ $tag }" is not a language tag
    .help = write language = "de" or language = "en"
case-letter-before-gdpr = the letter is dated { $day }; the GDPR applies since { $applies }
    .help = correct the year
case-line-break = `{ $name }` { $why }
    .help = write it on one line; an address of several lines goes into lines = ["…", "…"]
case-longer-period-ended = an answer ends the longer period: choose refused, ignored for what was asked since, or correct the events
case-missing-controller = `matter.controller` is missing: whom the letter is about
    .help = add `controller = "meta"` to [matter]
case-missing-field = `{ $name }` is missing
case-no-child = a person born in { $year } is no child on { $date }
    .help = correct the year, or write relation = "ward" or "client" for an adult
case-no-event-says = the status is "{ $status }", but no event says "{ $what }"
    .help = add an [[event]] with the date on which the controller wrote that
case-no-json = this is not JSON: { $why }
    .help = names and texts stand in double quotes, fields are divided by commas, the last has none
case-no-request = the letter asks for nothing
    .help = name a request, or leave `requests` out for all that fit
case-no-such-enclosure = { $count ->
        [one] `{ $field }` points to enclosure { $number }, but there is only 1
       *[other] `{ $field }` points to enclosure { $number }, but there are only { $count }
    }
    .help = add an [[enclosure]] with its title, or correct the number
case-no-toml = this is not TOML: { $why }
case-not-silence = an answer is not silence: choose refused, extended, id-demanded or answered, or correct the events
case-not-utf8 = "{ $name }" is not UTF-8
    .help = save it again as UTF-8; at the place shown stands a letter in another encoding
case-nothing-asked = the status is "{ $status }", but no event says what was asked and when
    .help = add an [[event]] with what = "objected", its date and its channel
case-of-case = of the case file
case-of-centre = of the centre's file
case-of-configuration = of the configuration
case-of-claims = of a claims.toml
case-of-language = of the files of a language
case-of-manifest = of a manifest
case-output-in-future = output { $number } is of { $day }, after the date of the letter, { $date }
    .help = correct the day of the output, or the `date` of the letter
case-password = `{ $name }`: a password does not belong into a file that is copied and shown
    .help = delete it, and change the password if others can read the file; write password_command = ["pass", "show", "x"] or password_file = "…" (a file only you can read)
case-password-in-case = a password must not stand in a case file
    .help = delete it, and change it if others read the file; write password_command = ["…"] or password_file = "…"
case-placeholder = `{ $field }` is "{ $text }", which looks like a placeholder
    .help = write what belongs there, or leave it out: it is printed as it stands
case-placeholder-part = a part of `{ $field }` is "{ $text }", which looks like a placeholder
    .help = write what belongs there, or leave it out: it is printed as it stands
case-postal-code = "{ $code }" is not a postal code of { $country }
    .help = { $example_is ->
            [set] postal codes there look such as { $example }; check the code and the country
           *[unset] postal codes there look; check the code and the country
        }
case-postal-code-of-other = "{ $code }" is not a postal code of { $country }
    .help = it is written as one of { $other }: write country = "{ $word }"
case-postal-code-signs = "{ $code }" is not a postal code of { $country }
    .help = write { $bare }: a postal code has no other signs in it
case-received-before-sent = event { $number } was received on { $received }, before it was sent on { $sent }
    .help = correct one of the two dates
case-repeated-ground = "{ $ground }" stands twice among the grounds
    .help = keep it once
case-represents-self = the sender represents a person of the same name
    .help = leave [represented] out when you write for yourself
case-start-known = the status is "{ $status }", but training by "{ $id }" is known to have begun on { $began }
    .help = { $fitting_is ->
            [set] write status = "{ $fitting }"
           *[unset] write status = "objected-before-start" or status = "objected-after-start"
        }
case-start-not-known = the status is "{ $status }", but when training by "{ $id }" began is not known
    .help = write status = "objected"
case-status-but-event = the status is "{ $status }", but event { $number } says "{ $what }" on { $day }
case-street-and-lines = `street` and `lines` are both there
    .help = keep one of them
case-tab = `{ $name }` { $why }
    .help = write a blank instead
case-text-empty = is empty
case-text-holds = holds { $what } at character { $at }
case-text-too-long = has { $length } characters; at most { $limit } fit here
case-toml-boolean = write { $key } = { $value }
case-toml-colon = write = instead of the colon: { $key } = "…"
case-toml-date = dates are written year-month-day: { $key } = { $day }
case-toml-day = write dates as YYYY-MM-DD; the day must exist in that month
case-toml-figures = put it in quotes: { $key } = "{ $word }"; without them it is a number, and a number has no zero in front
case-toml-general = texts stand in double quotes, one field a line: name = "Änne Müller"
case-toml-nothing = write what belongs there behind the =, or leave the line out: { $key } = "…"
case-toml-open = the quotes are not closed: { $key } = { $word }"
case-toml-quotes = texts stand in double quotes: { $key } = "{ $word }"
case-toml-section = a section stands alone on its line, in brackets: [sender], or [[account]] where there can be several
case-toml-several = there can be several of them: write [[{ $section }]], with two brackets, the first time as well
case-toml-straight = write the straight quotes of the keyboard: { $key } = "{ $word }"
case-toml-twice = keep one of the two
case-toml-twice-key = keep one of the two lines that begin with `{ $key } =`
case-toml-twice-section = put the lines of both sections [{ $section }] below the first one
case-toml-year = dates are written year-month-day with four figures for the year: { $key } = 2026-11-25
case-too-long = `{ $name }` { $why }
    .help = shorten it
case-too-many = there are { $count } `{ $path }`
    .help = at most { $most } are read; divide them among several letters
case-top-of-file = the top of the file
case-twice = "{ $name }" stands twice in the same table
    .help = keep one of the two
case-two-controllers = the letter goes to "{ $to }" and is about "{ $about }"
    .help = leave `matter.controller` out in a letter to the controller itself
case-two-passwords = `password_command` and `password_file` are both there
    .help = keep one of them
case-two-recipients = the letter has { $count } recipients: { $names }
    .help = keep one of `controller`, `authority` and `name`; write a case file for each letter
case-unknown-authority = there is no authority "{ $id }"
    .help = { $near_is ->
            [set] did you mean "{ $near }"? `widerspruch authorities list` shows all
           *[unset] `widerspruch authorities list` shows all
        }
case-unknown-controller = there is no controller "{ $id }"
    .help = { $near_is ->
            [set] did you mean "{ $near }"? `widerspruch controllers list` shows all
           *[unset] `widerspruch controllers list` shows all
        }
case-unknown-country = "{ $text }" is not a country
    .help = { $code_is ->
            [set] did you mean country = "{ $code }" ({ $meant })?
           *[unset] write the name of the country, or its two letters by ISO 3166-1: DE, AT, CH, FR, IE …
        }
case-unknown-field = `{ $name }` is not a field { $file }
    .help = { $near_is ->
            [set] did you mean `{ $near }`?
           *[unset] known here: { $known }
        }
case-unknown-ground = there is no ready-made ground "{ $id }"
    .help = { $near_is ->
            [set] did you mean "{ $near }"? `widerspruch templates show { $kind }` shows all
           *[unset] `widerspruch templates show { $kind }` shows all
        }
case-unknown-kind = there is no letter "{ $id }"
    .help = { $near_is ->
            [set] did you mean "{ $near }"? `widerspruch templates list` shows all
           *[unset] `widerspruch templates list` shows all
        }
case-unknown-word = `{ $name }` is "{ $word }", which is not known
    .help = { $near_is ->
            [set] did you mean "{ $near }"? it can be { $words }
           *[unset] it can be { $words }
        }
case-url = "{ $text }" is not a web address
    .help = copy it from the browser, with https:// at its start; a user name goes into `handle`
case-wanted-number = a whole number from { $least } to { $most }
case-wanted-sections = a repeated section
case-wanted-texts = a list of texts
case-wanted-word = a word in quotes
case-wanted-words = a list of words
case-write-boolean = write { $field } = true or { $field } = false, without quotes
case-write-date = write { $field } = 2026-11-22
case-write-in-quotes = put it in quotes: { $field } = "{ $number }"
case-write-number = write { $field } = { $number }
case-write-one-of = it can be { $words }
case-write-section = write it as a section: [{ $path }]
case-write-sections = write it as [[{ $field }]], with two brackets
case-write-text = write { $field } = "…"
case-write-texts = write { $field } = ["…", "…"]
case-write-year = write the year with four figures: { $field } = 2013
case-wrong-type = `{ $name }` is { $kind }, it must be { $wanted }
