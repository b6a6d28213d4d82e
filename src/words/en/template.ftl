# Templates.
template-claims-example-caught = "{ $found }" is caught and is fine: { $sentence }
    .help = make `claim` narrower, or add what excuses the sentence to `unless`
template-claims-example-missed = no pattern catches: { $sentence }
    .help = correct `claim`, or what excuses the sentence in `unless`
template-claims-no-file = there are no rules for what a letter in "{ $tag }" must not claim: { $file } is missing
    .help = write it, with claim, unless, caught and fine for each of { $rules }; `widerspruch templates export DIR` writes those of other languages
template-claims-no-rule = the rule "{ $rule }" is missing
    .help = add [{ $rule }] with claim, unless, caught and fine: { $what }
template-claims-pattern = { $why }
    .help = write a regular expression as the crate `regex` reads them, in single quotes
template-claims-says = { $said }
    .help = { $todo }
template-language-countries = { $count } countries have no name: { $codes }
    .help = write them into [countries]: DE = "…"
template-language-hyphenation = there are no patterns to divide words for "{ $code }"
    .help = write the code of ISO 639-1 of a language with patterns, such as "de", or "none"
template-language-letters = `letters` has { $count } letters; acts have points up to (y)
    .help = write what the official text prints for (a) to (y): { $wanted } of them
template-language-months = `months` has { $count } names; a year has twelve
    .help = write the names of all months as they stand in a date
template-language-says = { $said }
    .help = { $todo }
template-language-tag = `tag` is "{ $tag }" and the folder is "{ $folder }"
    .help = write tag = "{ $folder }", or rename the folder
template-manifest-controller = there is no controller "{ $id }"
    .help = { $near_is ->
            [set] did you mean "{ $near }"? `widerspruch controllers list` shows all
           *[unset] `widerspruch controllers list` shows all
        }
template-manifest-country = "{ $code }" is not the code of a country
    .help = { $meant_is ->
            [set] write "{ $meant }"
           *[unset] write the code of two letters: "DE"
        }
template-manifest-says = { $said }
    .help = { $todo }
template-manifest-starts = `starts` is "{ $prose }", which names no period
    .help = write starts = {"{"} period = "one-month", provision = "GDPR 12(3)" {"}"}; period can be { $words }
template-no-country-name = there is no name of { $country } in the language "{ $tag }"
    .help = write { $code } = "…" into [countries] of { $tag }/language.toml
template-no-manifest = "{ $letter }" has a { $file } and no { $missing }
    .help = write it: what the letter is for, or its title and subject; `widerspruch templates export DIR` writes those of each letter
template-no-manifest-nor-words = "{ $letter }" has a { $file } and no { $missing } and no { $words }
    .help = write them: what the letter is for, and its title and subject; `widerspruch templates export DIR` writes those of each letter
template-no-words = the letter "{ $kind }" has a { $file } and no words in any language
    .help = write { $words } with title and subject, and letter.hbs beside it
template-place-missing = `{ $field }` has no { $place }
    .help = write it with { $places }
template-place-unknown = `{ $field }` has { $place }, which nothing is put into
    .help = { $places_is ->
            [set] write it with { $places }
           *[unset] write it without braces
        }
template-two-manifests = "{ $letter }" has a { $file }, which holds its words too, and a { $words }
    .help = delete one of the two; what the letter is for stands in { $kind }/{ $file }
template-unknown-kind = there is no letter "{ $id }"
    .help = { $near_is ->
            [set] did you mean "{ $near }"? `widerspruch templates list` shows all
           *[unset] `widerspruch templates list` shows all
        }
template-unreadable = { $said }
