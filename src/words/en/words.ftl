# How days and lists are written.
words-day = { $year }-{ $month }-{ $day }
words-and = { $items } and { $last }
words-or = { $items } or { $last }
words-more = { $items } …
words-quoted = "{ $text }"
words-advice = { $advice }
words-with-advice = { $message }; { $advice }

# Catalogues of the user.
words-elsewhere = { $id } is looked for in { $file }, not here
    .help = move it there
words-missing-argument = { $id } does not say ${ $argument }, which English says
    .help = write {"{"} ${ $argument } {"}"} where it belongs
words-missing-texts = the words of "{ $tag }" lack { $count ->
        [one] one text: { $first }
       *[other] { $count } texts, the first is { $first }
    }; English is used instead
    .help = add them; src/words/en has all texts
words-no-argument = { $id } has something else than an argument in braces
    .help = write only arguments, such as {"{"} $name {"}"}, and choices by them
words-no-folder = cannot read the words in "{ $name }": { $why }
    .help = `words` names a folder with files such as case.ftl, or a folder for each language with them
words-syntax = this is not written as Fluent wants it ({ $why })
    .help = write id = text; projectfluent.org shows how
words-unknown-argument = { $id } has no argument ${ $argument }
    .help = { $known_is ->
        [set] it has { $known }
       *[unset] it has none
    }
words-unknown-text = no text is called { $id }
    .help = { $near_is ->
        [set] did you mean { $near }?
       *[unset] src/words/en has all of them
    }
