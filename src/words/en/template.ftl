# Templates.
template-blocks-nested = blocks are nested too deeply
template-brackets-nested = brackets are nested too deeply
template-branch-never-taken = no sample case takes the first branch of this block
    .help = take the branch out, or correct its condition; a letter nobody has read must not go out
template-circle = this text prints itself: { $way }
    .help = write the text where it is needed
template-cite-form = `cite` has no form { $form }; there is only { $known }
template-cite-range = a range of `cite` runs from one whole article to another of the same act
template-date-form = the language has no form { $form } of a date (`[date.forms]` of its language.toml)
template-cite-to = `cite` with `to` takes one provision before it
template-claim = the letter claims what it must not: "{ $found }" ({ $id })
    .help = { $rule } { $reason }
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
template-company-form = no form of `{ $id }` has the address { $url }
    .help = write an address that `widerspruch controllers show { $id }` has, or take the line out
template-company-unknown = there is no controller `{ $id }`
    .help = { $near_is ->
        [set] did you mean `{ $near }`?
       *[unset] write an id that `widerspruch controllers list` has, or take the table out
    }
template-control-character = the template holds a control character (U+0002 or U+0003)
    .help = delete it
template-else-never-taken = no sample case takes the `else` branch of this block
    .help = take the branch out, or correct its condition; a letter nobody has read must not go out
template-empty = the letter has no subject or no text
    .help = write the wording into letter.hbs, and the subject into letter.toml
template-filled-too-large = the text of the letter has more than 2 MiB when it is filled
    .help = a letter is some pages of text: repeat less in the template, or list less in the case
template-folder-too-large = cannot read "{ $name }": it holds more than { $most } files
    .help = name the folder of the templates alone
template-folder-unreadable = cannot read "{ $name }": { $why }
    .help = name a folder of the shape that letter_templates/README.md shows
template-helper-alone = `{ $name }` needs a value
    .help = write {"{{"}{ $name } …{"}}"}
template-in-sample = { $message } (sample case { $sample })
template-language-countries = { $count } countries have no name: { $codes }
    .help = write them into [countries]: DE = "…"
template-language-hyphenation = there are no patterns to divide words for "{ $code }"
    .help = write the code of ISO 639-1 of a language with patterns, such as "de", or "none"
template-language-letters = `letters` has { $count } letters; acts have points up to (y)
    .help = write what the official text prints for (a) to (y): { $wanted } of them
template-language-months = `months` has { $count } names; a year has twelve
    .help = write the names of all months as they appear in a date
template-language-says = { $said }
template-language-tag = `tag` is "{ $tag }" and the folder is "{ $folder }"
    .help = write tag = "{ $folder }", or rename the folder
template-long-piece = a line or block has more than 64 KiB
template-mail-markup = { $why }
    .help = letter_templates/README.md lists the values of an e-mail
template-mail-not-filled = { $why }
    .help = letter_templates/README.md lists the values of an e-mail
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
template-manifest-starts = `starts` is "{ $prose }", which names no period
    .help = write starts = {"{"} period = "one-month", provision = "GDPR 12(3)" {"}"}; period can be { $words }
template-many-branches = a block has too many branches
template-markup = { $why }
    .help = letter_templates/README.md describes the markup
template-missing-file = the template file { $file } is missing
    .help = `widerspruch templates export DIR` writes all built-in files as a start
template-needs = the template needs `{ $path }`, which this case does not have
template-never-done = with its lists inside of lists it would never be done
template-no-country-name = there is no name of { $country } in the language "{ $tag }"
    .help = write { $code } = "…" into [countries] of { $tag }/language.toml
template-no-date = "{ $text }" is not a date
template-no-ground = there is no ready-made ground "{ $id }"
template-no-manifest = "{ $letter }" has a { $file } and no { $missing }
    .help = write it: what the letter is for, or its title and subject; `widerspruch templates export DIR` writes those of each letter
template-no-manifest-nor-words = "{ $letter }" has a { $file } and no { $missing } and no { $words }
    .help = write them: what the letter is for, and its title and subject; `widerspruch templates export DIR` writes those of each letter
template-no-phrase = there is no phrase "{ $id }"
template-no-templates = there are no templates in "{ $name }"
    .help = templates are in LANGUAGE/KIND/letter.hbs and KIND/letter.toml below it; `widerspruch templates export DIR` writes a set to start from
template-no-words = the letter "{ $kind }" has a { $file } and no words in any language
    .help = write { $words } with title and subject, and letter.hbs beside it
template-not-a-text = `{ $path }` is a group of values and cannot be printed
    .help = name one of its values, or repeat it with {"{{"}#each …{"}}"}
template-not-filled = { $why }
    .help = add the field to the case, or ask for it in the template with {"{{"}#if …{"}}"}
template-partial = partials and decorators are not available
    .help = write the text where it is needed
template-phrase-unnamed = `phrase` needs the id of a phrase in quotes
    .help = write {"{{"}phrase "id"{"}}"}
template-phrases-nested = phrases are nested too deeply
template-phrases-never-done = with all phrases it prints it would never be done
template-place-missing = `{ $field }` has no { $place }
    .help = write it with { $places }
template-place-unknown = `{ $field }` has { $place }, which nothing is put into
    .help = { $places_is ->
            [set] write it with { $places }
           *[unset] write it without braces
        }
template-raw-output = `{"{{{"}…{"}}}"}` and `{"{{"}&…{"}}"}` are not allowed: what a person typed would be read as markup
    .help = write two braces
template-step-group = { $why }
    .help = the groups are { $groups }; the headings that readers see are in language.toml
template-syntax = this is not a template: { $why }
    .help = every {"{{"}#if …{"}}"} and {"{{"}#each …{"}}"} needs its {"{{"}/if{"}}"} or {"{{"}/each{"}}"}
template-too-complex = this is not read as a template: { $why }
    .help = a letter is a few pages of text; letter_templates/README.md says what a template may have
template-too-many-steps = { $count } next steps (sample case { $sample }); more than { $most } are not read
    .help = join what is done together, ask in the template whether it concerns the case, or make it a note ("## notes")
template-two-manifests = "{ $letter }" has a { $file }, which holds its words too, and a { $words }
    .help = delete one of the two; what the letter is for is said in { $kind }/{ $file }
template-unknown-field = `{ $path }` is not a value of a letter
    .help = { $near_is ->
            [set] did you mean `{ $near }`?
           *[unset] { $known_is ->
                [set] there are { $known }
               *[unset] letter_templates/README.md lists all values
            }
        }
template-unknown-helper = there is no helper `{ $name }`
    .help = { $near_is ->
            [set] did you mean `{ $near }`?
           *[unset] there are { $known }
        }
template-unknown-kind = there is no letter "{ $id }"
    .help = { $near_is ->
            [set] did you mean "{ $near }"? `widerspruch templates list` shows all
           *[unset] `widerspruch templates list` shows all
        }
template-unknown-phrase = there is no phrase "{ $id }"
    .help = { $near_is ->
            [set] did you mean "{ $near }"?
           *[unset] phrases are in phrases.toml of the language
        }
template-unreadable = { $said }
template-value-missing = { $path_is ->
        [set] `{ $path }` is missing, and `{ $helper }` needs it
       *[unset] a value is missing, and `{ $helper }` needs it
    }
template-wants-text = `{ $helper }` needs a text
template-wants-value = `{ $helper }` needs a value
template-not-in-language = there is no letter "{ $kind }" in the language "{ $language }"
    .help = there is { $known }
