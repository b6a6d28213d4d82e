# Letters for all rows of a table.
batch-in-rows = { $message }: in { $rows }
batch-one-row = row { $row } (line { $line })
batch-many-rows = { $count } rows, the first is row { $row } (line { $line })
batch-sealed-print-file = a sealed letter cannot go into a print file
    .help = leave out --print-file, or the section [seal]: a signature is made over the bytes of its own file
batch-no-such-field = `{ $setting }` names `{ $field }`, which is no field of a case
batch-no-such-field-joined = `{ $field }`, to which columns are joined, is no field of a case
batch-no-such-column = the table has no column "{ $heading }"
    .help = correct the heading in [columns], or leave it: another table may have it
batch-no-such-column-joined = the table has no column "{ $heading }"
    .help = { $near_is ->
        [set] did you mean { $near }?
       *[unset] the table has: { $known }
    }
batch-unknown-language = there are no words in the language "{ $language }"
    .help = it can be { $known }
batch-no-shards = there are no results of shards
    .help = run `batch` with --shard first
batch-mixed-shards = the results are of tables divided into { $divisions } parts
    .help = remove the results of the division that does not count
batch-and-division = { $divisions } and { $last }
batch-row-in-two-shards = row { $row } is in the results of two shards
    .help = the table was changed between the runs of the shards; run all of them again
batch-result = a result of a shard cannot be read: { $why }
    .help = run that shard again
batch-file = cannot write "{ $name }": { $why }
    .help = check who may write there and how much room the disk has; the same command goes on where it stopped
batch-journal = the journal of the batch cannot be written: { $why }
    .help = check who may write into the folder and how much room the disk has
batch-not-removed = cannot remove "{ $name }": { $why }
    .help = check who may write there
batch-no-folder = "{ $name }" is not a folder
    .help = name a folder for the letters with --out
batch-letter-there = "{ $name }" is there already, and no letter of this batch
    .help = move it away, or name another folder with --out
batch-other-parts = letters of other parts (--shard) of a batch are in this folder: if this is one of them, run every part with the --shard it had, then `widerspruch batch merge DIR`; else move it away, or name another folder with --out
batch-sheets-there = "{ $name }" is there already, and not of this batch
    .help = move it away, or name another folder with --out
batch-running = another run writes letters into this folder at this moment
    .help = wait for its end, or name another folder with --out
batch-not-queued = no mail was queued: { $why }
    .help = the letters lie in the folder; correct the rows, or let --skip-invalid mail the others
batch-stopped = it was stopped
batch-unmailable = { $count } of the letters cannot be mailed
batch-rows-without = not every row has its letter
batch-letter-changed = the letter in the folder is not the one that was made
    .help = remove it and run the same command again
batch-letter-gone = the letter of this row was taken away while the batch ran
    .help = leave the folder alone while letters are made; the same command makes it again
batch-letter-not-there = the letter of this row does not lie in the folder any more
    .help = the command of its part makes it again; then join the parts once more
batch-letters-not-there = { $count ->
    [one] the letter { $letters } does not lie in the folder any more
   *[other] { $count } letters do not lie in the folder any more: { $letters }
}
    .help = the command of its part makes it again; then join the parts once more
batch-folder-is-link = "{ $name }" is a link: letters, journal and tables go nowhere but into the folder that was named
    .help = remove the link, or name another folder with --out
batch-print-file = the print file "{ $name }" cannot be written: { $why }
    .help = check who may write there and how much room the disk has; --shard divides a very large batch
batch-name-of-letter = a letter of the batch has this name
batch-one-letter = the letter "{ $letter }": { $why }
batch-print-title = { $count } letters, { $day }
batch-letter-unreadable = a letter cannot be read: { $why }
batch-too-many-letters = there are too many letters for one PDF/A file
batch-no-mandate = nothing encloses the authority to write for this person
    .help = write the title of the mandate into [centre], mandate = "Vollmacht", or give represented.enclosure the number of the enclosure
batch-same-grounds = the same words are given as the person's own reason in { $count } letters (rows { $rows })
    .help = a reason that is each person's own counts; leave `matter.own_grounds` empty where a person gave none, the ready grounds need no story
batch-duplicates = { $count } rows have the same person, address and account, and the same recipient: rows { $rows }
    .help = delete all but one, or nobody is helped by the second letter
batch-many-to-one-authority = { $count } letters go to { $authority }
    .help = ask the authority before how it wants to receive them; the number alone does not make complaints excessive (CJEU C-416/23)
batch-told-in-file = listed in the file of all problems, problems.jsonl
batch-shard-form = write I/N, the part from 1 on and how many there are, such as 2/5
batch-head-row = row
batch-head-line = line
batch-head-key = key
batch-head-status = status
batch-head-file = file
batch-head-pages = pages
batch-head-recipient = recipient
batch-head-street = street
batch-head-postal-code = postal_code
batch-head-city = city
batch-head-country = country
batch-head-deadline = deadline
batch-head-mail = mail
batch-head-sent = sent
batch-head-problems = problems
batch-made = made
batch-unchanged = unchanged
batch-error = error
batch-waiting = waiting
batch-told = { $message } ({ $code })
batch-told-of = { $heading }: { $message } ({ $code })
batch-proposed = Proposed by the headings and { $count ->
        [one] 1 row
       *[other] { $count } rows
    } of "{ $table }"; a line with "# ?" is a guess, look at it.
batch-whose = Whose address it is: { $why }.
batch-writer-person = no heading names a client: the person of the row writes, and the address is the sender's (sender.…)
batch-writer-centre = a heading names a client and no other column has a name: the centre writes, and the address is the client's (represented.…)
batch-writer-both = clients and other names have columns of their own: the centre writes for clients, all others write themselves
batch-note-country = no column has the country: write { $country } = "DE" into [defaults]
batch-note-key = no column is a key: rows are known again by their number, so insert none between them
batch-doubt-whose = clients have a column of their own: is this address theirs (represented.…) or that of a person who writes (sender.…)?
batch-doubt-child = a child: write represented.relation = "child" into [defaults]
batch-note-field = a field already
batch-doubt-not-different = it is not different in every row, as a key must be
batch-note-other-reference = another column is the reference
batch-other-column = another column is `{ $field }`
batch-note-whole-name = the whole name has a column of its own
batch-note-name-joined = the name is joined of its parts
batch-doubt-part-of-name = only a part of the name
batch-doubt-title = a title, or a form of address? join a title with the name
batch-doubt-comma-names = names with a comma go into the letters as they are: family name first?
batch-unlike-names = the cells do not look like names
batch-unlike-streets = the cells do not look like streets
batch-unlike-house-numbers = the cells do not look like house numbers
batch-unlike-postal-codes = the cells do not look like postal codes
batch-unlike-places = the cells do not look like places
batch-unlike-countries = the cells do not look like countries
batch-unlike-emails = the cells do not look like e-mail addresses
batch-unlike-phones = the cells do not look like telephone numbers
batch-unlike-years = the cells do not look like years
batch-doubt-other-street = another column is the street
batch-doubt-whole-address = street, postal code and place in one cell: divide the column
batch-doubt-emails = these are e-mail addresses
batch-doubt-no-street = a house number without a street
batch-doubt-which-service = an account of which service? such as "{ $field }"
batch-doubt-yes-no = yes or no is not enough: a letter names the account
batch-doubt-blank-account = the column is blank: web addresses, or names (handle)?
batch-doubt-bare-url = web addresses begin with https://
batch-doubt-mixed-accounts = web addresses and names are mixed: names are handle
batch-note-other-phone = another column has the telephone number
batch-doubt-language = "language", if letters are to be in this language
batch-doubt-other-words = the cells are none of the words that `{ $field }` takes
batch-doubt-grounds = "matter.own_grounds", if these are the person's own words
batch-doubt-own-words = are these the person's own words?
batch-doubt-whose-name = whose name this is does not show
batch-note-somebody-else = it is about somebody whom the letters do not name
batch-note-not-needed = no letter needs it
batch-note-first-letter = a first letter names no earlier objection
batch-doubt-objected = the day of an earlier objection? "event.objected.date" in reminders and complaints
batch-doubt-cells-alone = by its cells alone; the heading is not known
batch-doubt-unknown = the heading is not known; no letter needs it, as far as that shows
batch-unread-form-of-address = a form of address; the letters have none
batch-unread-address-addition = an addition to the address; where letters need it, write lines = "{"{"}{"{"}…{"}"}{"}"}; {"{"}{"{"}…{"}"}{"}"}" instead of street
batch-unread-code-and-place = postal code and place in one cell: divide the column in two, for the postal code and for the place
batch-unread-authority = the authority goes by the postal code
batch-unread-centre-address = the centre's own address is in the letters it writes for a client
batch-unread-centre-number = the centre's own number is in the letters it writes for a client
batch-unread-fax = no letter is faxed
batch-unread-date-of-birth = of a date of birth only the year is needed, and only for a child
batch-unread-year-of-birth = a year of birth is needed for a child only
batch-unread-age = the age changes; letters have none
batch-unread-language = the language of the letter is set in [defaults], as language = "de"
batch-unread-date = which date it is does not show; date = "…" is the one a letter bears
batch-unread-remark = a remark
batch-unread-centre-work = it is about the centre's own work
batch-unread-bank-data = bank data do not belong into these letters
batch-letter-file = { $said }
batch-record-file = { $said }
batch-more-problems = { $count } more problems were found: { $codes }
    .help = { $path_is ->
        [set] all of them are in "{ $path }", one object of JSON a line; it holds data of clients
       *[unset] correct what is shown, then run the same command again
    }
batch-missing-shard = there is no result of the part { $part }
    .help = run `batch` with --shard for it, then merge again
batch-no-batch = no batch wrote into "{ $name }"
    .help = name the folder that was given with --out
