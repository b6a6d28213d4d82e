# The case: its file and what it says.
case-account-of-another = the letter is about "{ $id }", and the account is with { $service }, for which "{ $other }" answers
    .help = take the account out, and write a letter of its own about "{ $other }"
case-account-of-nobody = accounts are named for a person without an account
    .help = take the [[account]] sections out, or write account_holder = true
case-add-field = add `{ $field } = …` to { $place }
case-add-recipient = add `controller = "{ $example }"`, or `authority = "auto"`, or `name` with an address, to [recipient]
case-add-section = add a section [{ $field }]
case-add-street = add `street = …`, or `lines = ["…"]`, to { $place }
case-answer-by-past = an answer is asked for by { $day }, and the letter is of { $date }
    .help = write a later day, or leave `answer_by` out for two weeks
case-answer-not-due = the controller has until { $until } to answer: { $why }
    .help = { $months ->
            [1] a letter that calls the answer overdue can be dated { $from } or later (one month from { $since }, Art. 12(3) GDPR, Regulation 1182/71)
           *[other] a letter that calls the answer overdue can be dated { $from } or later (three months from { $since }, Art. 12(3) GDPR, Regulation 1182/71)
        }
case-bad-date = `{ $name }` is "{ $text }", which is not a day of the calendar written YYYY-MM-DD
    .help = write { $field } = { $meant }: year, month, day, no time; the day must exist in that month
case-basis-of-others = a court appointment or a power of attorney can only be given for an adult
    .help = leave `basis` out; a client’s authority and parental responsibility are said by `relation`
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
case-char-broken = a character that was lost on the way ({ $number }); type it again
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
case-controller-not-known = Whether { $name } is the controller for people who live there is not known here
case-dated-in-future = the letter is dated { $day }, and today is { $today }
    .help = leave `date` out for the day on which the letter is made
case-email = "{ $text }" is not an e-mail address
case-empty = the file is empty
    .help = start with `widerspruch example`, or let `widerspruch new` ask you
case-empty-command = `password_command` is empty
    .help = write the program and its arguments: ["pass", "show", "seal"]
case-empty-file = "{ $name }" is empty
    .help = start with `widerspruch example`, or let `widerspruch new` ask you
case-empty-lines = `lines` is empty
    .help = write the lines, or `street` instead
case-empty-text = `{ $name }` { $why }
    .help = write something, or leave the field out
case-event-before-gdpr = event { $number } is of { $day }; the GDPR applies since { $applies }
    .help = correct the year
case-answer-before-request = event { $number } ({ $what }) is of { $day }, but nothing happened before that it can follow: the first "{ $asked }" is of { $first }
    .help = check day and year of both events, or write down what happened before
case-event-in-future = event { $number } is of { $day }, after the date of the letter, { $date }
    .help = correct the event, or the `date` of the letter
case-facts-not-known = the letter "{ $kind }" needs facts that the directory does not have of "{ $id }": with which data it trains AI
    .help = if you know it, write it into your own configuration: `kinds` in [controller.training] of that controller; or write a template of your own and pass it with --templates DIR
case-facts-of-others = the letter "{ $kind }" states facts of { $fitting } and cannot be used for "{ $id }"
    .help = write a template of your own for this controller and pass it with --templates DIR
case-first-objection = the status is "{ $status }", but the first objection is of { $day }; training began on { $began }
    .help = write status = "{ $fitting }", or correct the date of the event
case-form-too-long = the text for the web form has { $count } characters, { $over } more than the { $most } that surely fit
    .help = choose fewer of `matter.grounds`, or name fewer accounts and events: { $over } characters must go; nothing is cut for you
    .asked = choose fewer grounds, or name fewer accounts: { $over } characters must go; nothing is cut for you
case-form-too-long-own = the text for the web form has { $count } characters, { $over } more than the { $most } that surely fit
    .help = shorten `matter.own_grounds` by { $over } characters, or choose fewer of `matter.grounds`; nothing is cut for you
    .asked = shorten your own words by { $over } characters, or choose fewer grounds; nothing is cut for you
case-goes-to-authority = a letter "{ $kind }" goes to an authority, not to a controller
    .help = write authority = "auto" in [recipient], and controller = "{ $id }" in [matter]
case-goes-to-controller = a letter "{ $kind }" goes to a controller, not to an authority
    .help = write controller = "{ $id }" in [recipient]
case-goes-to-representative = a letter "{ $kind }" goes to the one who is given authority
    .help = write name, street, postal_code, city and country of the centre in [recipient], and controller = "{ $id }" in [matter]
case-ground-needs-account = the ground "{ $id }" speaks of the person's own posts, but the person has no account
    .help = choose another ground, or write `own_grounds`
    .asked = choose other grounds, or change the accounts
case-ground-of-others = the ground "{ $id }" does not fit the person concerned (relation: { $role })
    .help = choose another ground, or write `own_grounds`
    .asked = choose other grounds, or write your own under "Your own words"
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
case-language-default = there is no letter in the language of the recipient or of the sender's country; it is written in English
    .help = write `language` yourself, such as language = "de"
case-copy-language-same = the letter is in the language "{ $tag }" already; no copy is appended
    .help = write another language for the copy, or leave `copy_language` out
case-language-tag = "{ $tag }" is not a language tag
    .help = write a tag of BCP 47, such as de, en or fr
case-law-not-known = Which law holds there is not known here.
case-law-of-country = a letter "{ $kind }" relies on the law of { $countries }, and the person concerned lives in { $country }
    .help = choose an objection or a complaint, which rest on the GDPR; or have a lawyer of your country write a letter of its law
case-letter-before-gdpr = the letter is dated { $day }; the GDPR applies since { $applies }
    .help = correct the year
case-letters-answered = reply-to-answer or complaint
case-letters-extended = reminder or complaint, once the longer period is over
case-letters-id-demanded = reply-to-id-demand or complaint
case-letters-ignored = reminder or complaint
case-letters-objected = objection, access or erasure
case-letters-objection = objection
case-letters-refused = reply-to-refusal or complaint
case-line-break = `{ $name }` { $why }
    .help = write it on one line; an address of several lines goes into lines = ["…", "…"]
case-longer-period-ended = an answer ends the longer period: choose refused, ignored for what was asked since, or correct the events
case-may-be-of-age = a person born in { $year } may be of age on { $date }
    .help = whoever is 18 writes for themselves, or you write with an authorisation: relation = "client"
    .asked = if the child is 18 already, they write for themselves: change for whom you write
case-missing-controller = `matter.controller` is missing: whom the letter is about
    .help = add `controller = "{ $example }"` to [matter]
case-missing-field = `{ $name }` is missing
case-name-without-letter = `{ $field }` is "{ $text }" and has no letter in it
    .help = write the name as it should appear in the letter
case-needs-account = a letter "{ $kind }" needs at least one [[account]]
    .help = add an [[account]] with service and url
case-needs-complaint = a letter "{ $kind }" needs an event "complained"
    .help = add an [[event]] with what = "complained", the date of the complaint and its channel
case-needs-enclosure = a letter "{ $kind }" needs at least one [[enclosure]]
    .help = add an [[enclosure]] with its title
case-needs-event = a letter "{ $kind }" needs at least one [[event]]
    .help = add an [[event]] for each thing that happened: date, what, channel
case-needs-news = a letter "{ $kind }" needs something new since the complaint
    .help = add an [[event]] for what happened after the event "complained", or write `own_grounds`
case-needs-output = a letter "{ $kind }" needs at least one [[output]]
    .help = add an [[output]] for each thing the AI said: date, prompt, text, and correct where it is wrong
case-needs-own-grounds = a letter "{ $kind }" needs `own_grounds`
    .help = write the facts of this case in your own words into [matter]: own_grounds = "…"
case-needs-qualified-entity = a letter "{ $kind }" needs a qualified entity as its sender
    .help = only an organisation in such a list can send it: write organisation = "…" and qualified_entity = {"{"} list = "…", number = "…" {"}"} into [sender]
case-needs-request = a letter "{ $kind }" needs an event that says what was asked of the controller
    .help = add an [[event]] with what = "objected" or "requested-access", its date and its channel
case-news-not-due = the authority has until { $until } to report on the progress of the complaint: { $why }
    .help = { $months ->
            [1] a letter that calls the answer overdue can be dated { $from } or later (one month from { $since }, Art. 78(2) GDPR, Regulation 1182/71)
           *[other] a letter that calls the answer overdue can be dated { $from } or later (three months from { $since }, Art. 78(2) GDPR, Regulation 1182/71)
        }
case-no-account = no account is named; the recipient may ask which one is meant
    .help = add an [[account]] with service and url, or write account_holder = false in [matter]
    .asked = say under "Accounts" with which services there is one; or choose "no account" there
case-no-account-with-posts = the ground "{ $id }" speaks of posts, but the accounts named are for chats only
    .help = choose another ground, write `own_grounds`, or add the account that the posts are on
    .asked = choose other grounds, or change the accounts
case-no-child = a person born in { $year } is no child on { $date }
    .help = correct the year, or write relation = "ward" or "client" for an adult
    .asked = correct the year; if the person is an adult, change for whom you write
case-no-evidence = nothing is enclosed that shows what happened; the authority has only your word for it
    .help = add an [[enclosure]] for each letter and confirmation there is, and enclosure = 1 to its [[event]]; only if there is none, leave it as it is
    .asked = if you have a letter or a confirmation, tick it under "Documents"; only if you have none, leave it as it is
case-no-event-says = the status is "{ $status }", but no event says "{ $what }"
    .help = add an [[event]] with the date on which the controller wrote that
case-no-form = the letter "{ $kind }" has no text for a web form
    .help = there is one for { $letters }; --text prints the whole letter
case-no-glyph = no font can draw { $characters } in `{ $field }`
    .help = write it with other characters, or add a font that has them: [fonts] add = ["file.ttf"] in the configuration
case-no-ground = no ground is given; Art. 21(1) GDPR asks for grounds from the person's particular situation, so a general one is printed
    .help = choose some that are true: `widerspruch templates show { $kind }` lists them; or write `own_grounds`
    .asked = choose some that are true under "Grounds"; or write your own under "Your own words"
case-no-json = this is not JSON: { $why }
    .help = names and texts are in double quotes; fields are separated by commas, with none after the last
case-no-objection-yet = no objection was made to the controller yet; from { $from } on a complaint of this kind needs a request to the controller first (Regulation (EU) 2025/2518, Art. 4(3))
    .help = send an objection first (kind = "objection") and complain when it is refused or not answered; if one was made, add it as an [[event]]
    .asked = an objection then comes before the complaint; if one was made, change what you said of it
case-no-request = the letter asks for nothing
    .help = name a request, or leave `requests` out for all that fit
case-no-request-yet = no event says what was asked of the controller and when; from { $from } on a complaint of this kind needs a request to the controller first (Regulation (EU) 2025/2518, Art. 4(3))
    .help = send an objection first (kind = "objection") and complain when it is refused or not answered; if one was made, add it as an [[event]]
    .asked = an objection then comes before the complaint; if one was made, change what you said of it
case-no-service-with-posts = the ground "{ $id }" speaks of posts, but the services of this controller carry none
    .help = choose another ground, write `own_grounds`, or add the account that the posts are on
    .asked = choose other grounds, or change the accounts
case-no-such-enclosure = { $count ->
        [one] `{ $field }` points to enclosure { $number }, but there is only 1
       *[other] `{ $field }` points to enclosure { $number }, but there are only { $count }
    }
    .help = add an [[enclosure]] with its title, or correct the number
case-no-toml = this is not TOML: { $why }
case-not-born = { $year } is later than the day of the letter, { $date }
    .help = correct the year of birth
case-not-printed = a letter "{ $kind }" does not print `{ $field }`
    .help = leave it out, or choose the letter that says it: `widerspruch templates list`
case-not-silence = an answer is not silence: choose refused, extended, id-demanded or answered, or correct the events
case-not-utf8 = "{ $name }" is not UTF-8
    .help = save it again as UTF-8; the place shown has a letter in another encoding
case-nothing-asked = the status is "{ $status }", but no event says what was asked and when
    .help = add an [[event]] with what = "objected", its date and its channel
case-objection-without-date = the letter cannot say when the objection was made
    .help = add an [[event]] with what = "objected", its date and its channel
    .asked = if you find the date, enter it under "Objection sent on"
case-of-case = of the case file
case-of-centre = of the centre's file
case-of-configuration = of the configuration
case-of-claims = of a claims.toml
case-of-directory = of a record
case-of-facts = of a file of facts
case-of-language = of the files of a language
case-of-manifest = of a manifest
case-output-in-future = output { $number } is of { $day }, after the date of the letter, { $date }
    .help = correct the day of the output, or the `date` of the letter
case-password = `{ $name }`: a password does not belong into a file that is copied and shown
    .help = delete it, and change the password if others can read the file; write password_command = ["pass", "show", "x"] or password_file = "…" (a file only you can read)
case-password-in-case = a case file must not contain a password
    .help = delete it, and change it if others read the file; write password_command = ["…"] or password_file = "…"
case-person-outside-eea = the person lives outside of the European Economic Area ({ $country }), and the letter rests on the GDPR of the Union. { $law } { $who }
    .help = ask an adviser who knows the law of that country ({ $country }), and look at the company's privacy policy for it, before you rely on this letter
case-picture-broken = the picture "{ $name }" is broken: { $why }
    .help = open it in a picture program and save it again
case-picture-cut-off = the picture "{ $name }" is not whole: its end is missing
    .help = save it or have it sent again
case-picture-drawing = the picture "{ $name }" { $why }
    .help = turn text and effects into paths in your drawing program, or save it as a PNG with 1400 pixels of width
case-picture-empty = the picture "{ $name }" has no pixels
    .help = use a PNG (best with a transparent ground), a JPEG or an SVG drawing
case-picture-blank = the picture "{ $name }" shows no signature: it is empty, or has only dots
    .help = sign with a dark pen on white paper and take a photo of it; or sign the printed letter
case-picture-folder = the picture "{ $name }" is a folder
    .help = use a PNG (best with a transparent ground), a JPEG or an SVG drawing
case-picture-format = the picture "{ $name }" is neither PNG nor JPEG nor SVG
    .help = use a PNG (best with a transparent ground), a JPEG or an SVG drawing
case-picture-large-drawing = the picture "{ $name }" has more than 1 MiB
    .help = take out what is not seen, or save it as a PNG with 1400 pixels of width
case-picture-too-deep = the picture "{ $name }" has { $width } × { $height } pixels of a kind that takes too much memory
    .help = scan it at 300 dpi and cut it to the signature; 1500 pixels of width are plenty
case-picture-too-many-pixels = the picture "{ $name }" has { $width } × { $height } pixels, more than 40 million
    .help = scan it at 300 dpi and cut it to the signature; 1500 pixels of width are plenty
case-picture-unreadable = { $said }
case-placeholder = `{ $field }` is "{ $text }", which looks like a placeholder
    .help = write what belongs there, or leave it out: it is printed as written
case-placeholder-part = a part of `{ $field }` is "{ $text }", which looks like a placeholder
    .help = write what belongs there, or leave it out: it is printed as written
case-postal-code = "{ $code }" is not a postal code of { $country }
    .help = { $example_is ->
            [set] postal codes there look such as { $example }; check the code and the country
           *[unset] check the code and the country
        }
case-postal-code-of-other = "{ $code }" is not a postal code of { $country }
    .help = it looks like one of another country ({ $other }): if that is meant, write country = "{ $word }"
case-postal-code-signs = "{ $code }" is not a postal code of { $country }
    .help = write { $bare }: a postal code has no other signs in it
case-received-before-sent = event { $number } was received on { $received }, before it was sent on { $sent }
    .help = correct one of the two dates
case-repeated-ground = "{ $ground }" is listed twice among the grounds
    .help = keep it once
case-represents-self = the sender represents a person of the same name
    .help = leave [represented] out when you write for yourself
case-role-does-not-fit = a letter "{ $kind }" cannot be written for a { $role }
    .help = it can be written for: { $fitting }
case-role-of-client = a letter "{ $kind }" cannot be written for a { $role }
    .help = the client is the sender of an authorisation and signs it; leave [represented] out, and name the centre in [recipient]
case-sender-outside-eea = the sender is outside of the European Economic Area ({ $country }), and the letter rests on the GDPR of the Union. { $law } { $who }
    .help = ask an adviser who knows the law of that country ({ $country }), and look at the company's privacy policy for it, before you rely on this letter
case-start-known = the status is "{ $status }", but training by "{ $id }" is known to have begun on { $began }
    .help = { $fitting_is ->
            [set] write status = "{ $fitting }"
           *[unset] write status = "objected-before-start" or status = "objected-after-start"
        }
case-start-not-known = the status is "{ $status }", but when training by "{ $id }" began is not known
    .help = write status = "objected"
case-status-but-event = the status is "{ $status }", but event { $number } says "{ $what }" on { $day }
case-status-does-not-fit = a letter "{ $kind }" does not fit the status "{ $status }"
    .help = it fits { $fitting }; letters for this status: { $other }
case-street-and-lines = `street` and `lines` are both there
    .help = keep one of them
case-tab = `{ $name }` { $why }
    .help = write a blank instead
case-text-empty = is empty
case-text-holds = holds { $what } at character { $at }
case-text-marks = has more than { $most } marks on the letter at character { $at }
case-text-too-long = has { $length } characters; at most { $limit } fit here
case-toml-boolean = write { $key } = { $value }
case-toml-colon = write = instead of the colon: { $key } = "…"
case-toml-date = dates are written year-month-day: { $key } = { $day }
case-toml-day = write dates as YYYY-MM-DD; the day must exist in that month
case-toml-figures = put it in quotes: { $key } = "{ $word }"; without them it is a number, and a number has no zero in front
case-toml-general = texts are in double quotes, one field per line: name = "Änne Müller"
case-toml-nothing = write what belongs there behind the =, or leave the line out: { $key } = "…"
case-toml-open = the quotes are not closed: { $key } = { $word }"
case-toml-quotes = texts are in double quotes: { $key } = "{ $word }"
case-toml-section = a section has a line to itself, in brackets: [sender], or [[account]] if there can be several
case-toml-several = there can be several of them: write [[{ $section }]], with two brackets, the first time as well
case-toml-straight = write the straight quotes of the keyboard: { $key } = "{ $word }"
case-toml-twice = keep one of the two
case-toml-twice-key = keep one of the two lines that begin with `{ $key } =`
case-toml-twice-section = put the lines of both sections [{ $section }] below the first one
case-toml-year = dates are written year-month-day with four digits for the year: { $key } = 2026-11-25
case-too-large = { $said }
case-too-many-marks = `{ $name }` { $why }
    .help = write the letter with the marks it has; more of them would be drawn across other lines
case-too-long = `{ $name }` { $why }
    .help = shorten it
case-too-many = there are { $count } `{ $path }`
    .help = at most { $most } are read; divide them among several letters
case-top-of-file = the top of the file
case-twice = "{ $name }" appears twice in the same table
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
case-unknown-language = there is no letter "{ $kind }" in the language "{ $tag }"
    .help = { $near_is ->
            [set] did you mean "{ $near }"? there is { $languages }
           *[unset] there is { $languages }
        }
case-unknown-word = `{ $name }` is "{ $word }", which is not known
    .help = { $near_is ->
            [set] did you mean "{ $near }"? it can be { $words }
           *[unset] it can be { $words }
        }
case-unreadable = { $said }
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
case-write-object = write the fields by their names, in braces: `{"{"} "kind": "objection", … {"}"}`
case-write-one-of = it can be { $words }
case-write-section = write it as a section: [{ $path }]
case-write-sections = write it as [[{ $field }]], with two brackets
case-write-text = write { $field } = "…"
case-write-texts = write { $field } = ["…", "…"]
case-write-year = write the year with four digits: { $field } = 2013
case-wrong-type = { $name_is ->
        [set] `{ $name }`
       *[unset] the file
    } is { $kind }, it must be { $wanted }
