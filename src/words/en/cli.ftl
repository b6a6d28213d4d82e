# What the command line says.
cli-begin = Letters against AI training
cli-begin-new = write a letter here: widerspruch new
cli-begin-web = write it in the browser: widerspruch web
cli-begin-follow = see what is due: widerspruch follow
cli-begin-help = all commands: widerspruch help
cli-begin-choose = Type a number and press Enter.
cli-error = error
cli-help = help
cli-of-code = { $count } of { $code }
cli-warning = warning
cli-pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
cli-checked = { $case }: { $kind } ({ $language }) to { $recipient }, { $pages }
cli-rendered = { $file } ({ $pages }, { $standards }) to { $recipient }
cli-plain-pdf = plain PDF
cli-signed-by = signed by { $signer }, { $level }: { $grade }
cli-long-day = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}, { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
cli-ends = ends    { $day }
cli-latest = latest  { $day }; wait until then before you remind
cli-place = place   { $name }
cli-why = why     { $why }
cli-day-is-certain = The day is certain only if the day of receipt is proven. No legal advice.
cli-label = { $name ->
    [copy-to] copy to
    [law-as-of] law as of
    [rests-on] rests on
   *[other] { $name }
}
cli-summary-of-check = { $kind } ({ $language }): { $samples } sample cases, { $branches } branches, nothing wrong
cli-reviewed-by-nobody = by nobody
cli-of-signed-file = signed file { $number } of { $day }{ $key_is ->
        [set] , key { $key }
       *[unset] {""}
    }
cli-sure-by = { $is }, says { $whom }
cli-not-looked-up = { $count ->
    [one] one of them was
   *[other] { $count } of them were
} not looked up for more than { $days } days: `widerspruch facts list`
cli-ready-grounds = ready-made grounds (matter.grounds):
cli-with-posts = (with an account that carries posts)
cli-with-account = (with an account)
cli-law-as-of = law as of { $day }
cli-rows-checked = rows checked
cli-letters-made = letters made
cli-letters-joined = letters joined
cli-sheets-written = sheets written
cli-mails-prepared = mails prepared
cli-mails-tried = mails tried
cli-progress = { $done }{ $of_is ->
    [set] {" "}of { $of }
   *[unset] {""}
} { $what }{ $speed_is ->
    [set] , { $speed } a second
   *[unset] {""}
}
cli-stopping = stopping …
cli-more-warnings = … and { $count } more warnings of { $code }
cli-outbox-empty = the outbox is empty
cli-none-in-state = no mail is in such a state
cli-no-outbox = there is no outbox in "{ $folder }" yet
cli-mail-is = mail { $id } to { $to }: { $state }
cli-run-sends = `widerspruch outbox run` sends it
cli-nothing-now = nothing sent now; { $count } { $count ->
    [one] was
   *[other] were
} sent { $days }
cli-on-day = on { $day }
cli-from-to = from { $first } to { $last }
cli-before = before
cli-clock-set = The clock stands at { $day } (--today), but today is { $real }: mails bear the day of that clock, and so does what is recorded of them.
cli-waiting-mails = { $count } waiting
cli-waiting-to = { $count } from { $from } to { $to }
cli-copied-to = { $count } copied to { $copy }
cli-yes-if-sure = write --yes if you are sure; { $otherwise }
cli-list-shows = `widerspruch outbox list` shows the mails
cli-dry-run-shows = --dry-run shows what would be sent
cli-read-first = without --send the letters are made and can be read first
cli-ask-send = Send?
cli-ask-erase = Erase?
cli-yes-no = [y/N]
cli-yes-no-help = Yes does what stands above, at once. Anything else, or nothing at all, leaves everything as it is.
cli-one-of-many = { $done } of { $total }: mail { $id }: { $state }
cli-nothing-waits = nothing is waiting
cli-erased-on = content and persons erased on { $day }
cli-encrypted = (encrypted)
cli-attached-file = attached: { $name } ({ $bytes } bytes)
cli-all-bytes = all bytes: `widerspruch outbox export { $id } -o FILE`
cli-nothing-to-erase = there is nothing to erase
cli-erased = content and persons of { $count } { $count ->
    [one] mail
   *[other] mails
} erased; number, state, days and hashes are kept
cli-to-erase = content and persons of { $count } { $count ->
    [one] mail
   *[other] mails
}, finished { $last_is ->
    [set] { $first } to { $last }
   *[unset] on { $first }
}: bytes, subjects, names, addresses and replies will be gone for good,
cli-and-the-proof = and with them the proof of what was sent.
cli-via = --via { $name }
cli-ready = { $host } is ready to take them; nothing was sent (--dry-run)
cli-nothing-tried = nothing was tried; nothing was sent (--dry-run)
cli-draft-to = { $file } to { $recipient } <{ $address }>
cli-open-drafts = nothing was sent: open the drafts with your mail program
cli-letter-alone = { $name }, { $size }: the letter, no enclosure
cli-letter-with = { $name }, { $size }: the letter and { $count ->
    [one] enclosure
   *[other] enclosures
} { $numbers }
cli-sealed = sealed, { $grade }
cli-in-type = { $name }, in type
cli-picture-of-signature = with a picture of the signature
cli-not-signed = not signed
cli-kilobytes = { $count } KB
cli-megabytes = { $whole }.{ $tenth } MB
cli-mail-of = Mail { $number } of { $count }: { $case }
cli-certain = certain
cli-doubtful = DOUBTFUL
cli-from-via = { $from } via { $section }
cli-replaced-mail = mail { $id }, queued { $when }, which is not sent then
cli-sent-already = mail { $id }, on { $when }; it is not sent again
cli-nothing-missing = nothing, as far as this program can see
cli-replaced-one = mail { $mail }, which waits, is replaced
cli-replaced-many = { $count } mails that wait are replaced: { $mails }{ $more_is ->
    [set] {" "}…
   *[unset] {""}
}
cli-mails-from = { $count ->
    [one] 1 mail
   *[other] { $count } mails
} from { $from } via { $section }
cli-mails-to = { $count ->
    [one] 1 mail
   *[other] { $count } mails
} to { $name } <{ $address }>
cli-copy-of-each = a copy of each to { $copy }
cli-mails-of-before = { $count ->
    [one] 1 mail of before that waits
   *[other] { $count } mails of before that wait
}
cli-doubtful-in-mails = In { $count } of them: { $message }
cli-missing-in-mails = Something is missing in { $count } of them, and they go as they are (--incomplete):
cli-row = row { $row }
cli-tabs = cells divided by tabs
cli-divided = cells divided by "{ $by }"
cli-sheet = sheet "{ $name }"{ $others ->
    [0] {""}
    [one] , one more is not read
   *[other] , { $others } more are not read
}{ $hidden_is ->
    [set] , hidden: { $hidden }
   *[unset] {""}
}{ $others ->
    [0] {""}
   *[other] {" "}(--sheet)
}
cli-quoted = "{ $text }"
cli-headings-in = headings in line { $line }, what is above is taken for a title (--heading-row)
cli-read-as = read as: { $words }
cli-not-read = { $table }: columns that are not read: { $names }
cli-nothing-written = nothing was written
cli-wrong-rows = nothing was written: { $count } of { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} { $count ->
    [one] is
   *[other] are
} wrong; --skip-invalid goes on with the others
cli-made = { $count ->
    [one] 1 letter
   *[other] { $count } letters
} made
cli-there-already = { $count } there already
cli-with-errors = { $count ->
    [one] 1 row
   *[other] { $count } rows
} with errors
cli-rows-waiting = { $count ->
    [one] 1 row
   *[other] { $count } rows
} waiting
cli-made-in = { $parts }; { $pages } pages in { $folder }
cli-each-row = what came of each row: { $folder }/result{ $suffix }.csv
cli-for-printer = for the printer, each letter on a front side: { $place } ({ $count ->
    [one] 1 letter
   *[other] { $count } letters
})
cli-sheets-in = what to do now, a sheet for each letter: { $folder } ({ $count })
cli-left-over = { $count ->
    [one] 1 letter
   *[other] { $count } letters
} in the folder belong to rows that are no longer in the table
cli-sent-days = nothing sent now; { $count } { $count ->
    [one] was
   *[other] were
} sent { $days }
cli-sent-now = { $now ->
    [one] 1 mail
   *[other] { $now } mails
} sent now, { $before } before
cli-sample-of = a sample over the whole table, rows: { $rows }
cli-sent = { $count ->
    [one] 1 mail
   *[other] { $count } mails
} sent
cli-mails-waiting = { $count } waiting: `widerspruch outbox run` sends them
cli-mails-refused = { $count } refused
cli-mails-unknown = { $count } of unknown fate
cli-without-mail = { $count ->
    [one] 1 letter
   *[other] { $count } letters
} without a mail
cli-stopped = stopped; the same command goes on where it was
cli-would-remove = { $count } would be removed; --yes removes them
cli-removed = { $count } files removed
cli-parts = { $parts }
cli-no-authority = no authority found
cli-form-by-record = there is one, by the sources of the record
cli-official-languages = its official ones; whether it takes others is not known
cli-how-it-takes = how it takes a complaint:
cli-in-english = { $text }
cli-sure = sure: { $is }
cli-only-files = only { $list } ({ $evidence })
cli-no-files = none of { $list } ({ $evidence })
cli-bytes-in-all = { $count } bytes in all ({ $evidence })
cli-nothing-beyond = nothing is known beyond what the law asks
cli-none-confirmed = none is confirmed
cli-since-unknown = since when is not known
cli-since = since { $day }
cli-company-says = { $basis }, as the company says
cli-form-notice = in the notice of an authority
cli-form-attested = in several documents
cli-form-single = in one document
cli-form-knowledge = in no document
cli-form-former = former: no longer linked

# Asked on the terminal; what is typed stands behind it.
cli-password-of = Password of { $name }:
cli-password-at = Password of { $user } at { $host }:
cli-time-here = { $utc } ({ $here } here)
