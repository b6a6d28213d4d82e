# The list of facts to be looked up.
facts-changed-since = what the program says of { $id } is not what the list says
    .help = write the list anew (`widerspruch facts list -o FILE`) and look this one up again
facts-file = { $said }
facts-form = the end of { $name } tells no form of a list
    .help = .csv for a spreadsheet, .md to tick off, .json for programs
facts-in-future = { $day } is in the future; today is { $today }
facts-no-column = the list has no column "{ $column }"
    .help = `widerspruch facts list -o FILE` writes one with all columns; of these only the last four are yours to fill in
facts-no-day = it does not say on which day that was looked up
facts-no-hash = this is no hash: 32 digits and letters a to f
facts-no-id = the line has no id
facts-no-result = it does not say what was found
    .help = write { $known }
facts-no-seen = nothing stands in the column "seen", which says what text was looked up
    .help = `widerspruch facts list -o FILE` writes the list anew
facts-no-source = { $name } is not the file this version of the program was made of
    .help = name a folder with its sources, as `git clone` makes one, of the same version
facts-nothing = nothing is filled in
    .help = write the day into "checked" and what was found (ok, changed or gone) into "result"
facts-older = { $id } was looked up on { $day }, and on { $last } somebody has looked since
    .help = leave the line empty, or look it up again
facts-result = "{ $word }" is no result
    .help = write { $known }
facts-twice = { $id } stands in line { $line } already
facts-unknown = there is no fact "{ $id }"
    .help = { $near_is ->
            [set] did you mean "{ $near }"? `widerspruch facts list --older-than 0` lists all
           *[unset] `widerspruch facts list --older-than 0` lists all
        }
facts-void = { $id } was found { $result ->
        [gone] gone
       *[changed] changed
    } on { $day }; what was seen then stands nowhere any more, and the finding does not count
    .help = nothing is to be done where the record was corrected; else look it up again: `widerspruch facts list --older-than 0`
facts-by-hand = { $id }: { $result } on { $day }{ $note_is ->
        [set] {" "}({ $note })
       *[unset] {""}
    }; correct it by hand
facts-listed = { $count ->
        [one] one fact
       *[other] { $count } facts
    } to be looked up
facts-never = never
facts-none-listed = { $day_is ->
        [set] nothing is to be looked up yet: somebody has looked at everything; the first fact is due on { $day }, and `--older-than 0` lists everything now
       *[unset] there is nothing of that to be looked up
    }
facts-renewed = { $name }: { $count ->
        [one] one day
       *[other] { $count } days
    }
facts-taken = { $count ->
        [one] one fact
       *[other] { $count } facts
    } taken: { $changed } changed, { $gone } gone
facts-up-to-date = no day of the sources is another one
facts-written = { $name }: { $count ->
        [one] one fact
       *[other] { $count } facts
    } to be looked up
facts-hidden-rows = show all rows in the spreadsheet program, and look whether you meant all of them
facts-other-sheets = only the sheet "{ $sheet }" is read, { $count ->
        [one] one more is not
       *[other] { $count } more are not
    }
    .help = save each of the others as a file of its own, and take that, too
