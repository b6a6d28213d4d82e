# What is wrong with an answer of the interview. `.help` says what to write.
new-account = "{ $typed }" does not fit here
    .help = for example: facebook.com/name, @name or name@example.org
new-address = "{ $typed }" is not a whole address
    .help = street and number, postal code and town, with the country: 1 Example Street, D02 X285 Dublin 2, Ireland
new-answer-missing = a question has no answer: { $question }
    .help = give the answer with { $flag }; without a terminal nothing is asked
new-answers-file = "{ $name }" does not hold answers
    .help = one answer a line, such as name = "Nora Sample"; `widerspruch new --questions` lists the questions
new-answer-known = the register knows the answer of { $day } already
    .help = write down what came later with `widerspruch follow event`; there a wrong day is taken back with --undo
new-broken = a character did not arrive as it was typed
    .help = type it again; if it goes wrong again, set the terminal to UTF-8
new-choice = that is none of the answers
    .help = type a number from 1 to { $last }
new-choice-of = that is none of the answers
    .help = type one of these numbers: { $numbers }
new-choice-word = that is none of the answers
    .help = write one of these: { $words }
new-choice-several = several answers begin so: { $fitting }
    .help = type more of it, or its number
new-country = "{ $typed }" is not a country
    .help = { $near_is ->
        [set] did you mean { $near }? Name or code of the country, for example: Ireland or IE
       *[unset] name or code of the country, for example: Ireland or IE
    }
new-day = "{ $typed }" is not a date
    .help = for example: 2026-09-01
new-day-of-month = "{ $typed }" is no day: that month does not have so many
    .help = check day and month
new-day-future = { $day } is in the future
    .help = check the date
new-day-before-law = that cannot be { $day }: the GDPR applies since { $applies }
    .help = check the year
new-day-before-letter = on { $day } there was no such letter yet: the one in question is dated { $letter }
    .help = what is meant is when this letter was sent; an earlier step is named in its case: `widerspruch new --from CASE`
new-day-order = { $day } is before { $sent }: that does not fit together
    .help = change one of the two dates
new-deliver = with --format json `new` only writes the case file
    .help = run `widerspruch render` or `widerspruch send` on the case file afterwards
new-editor = { $why_is ->
        [set] the text editor "{ $name }" cannot be started: { $why }
       *[unset] the text editor "{ $name }" failed
    }
    .help = write the text here, or name another one with EDITOR, for example: EDITOR=nano
new-empty = something is missing here
    .help = ? shows help, < goes back
new-flag = { $flag }: { $why }
    .help = `widerspruch new --questions` lists the questions and their answers
new-german-code = "{ $typed } { $city }": a German postal code has five digits
    .help = type all five, for example { $meant }; if the town is in another country, add the country
new-handle = "{ $typed }" goes into the letter as a user name: { $handle }
    .help = if it is not one, go back with < and type the address of the profile or the email address of the account
new-house-number = "{ $typed }" has no house number
    .help = if there is one, add it; without it an answer may not arrive
new-kind = there is no letter "{ $kind }"
    .help = { $near_is ->
        [set] did you mean { $near }? There is: { $known }
       *[unset] there is: { $known }
    }
new-line = "{ $typed }" does not fit here
    .help = type one line of at most 200 characters, without invisible ones
new-name = "{ $typed }" has no letter in it
    .help = type the name, for example: Änne Müller
new-no-editor = no text editor is set up
    .help = type the text here; or name one before you start, for example: EDITOR=nano
new-no-interview = the letter "{ $kind }" is not made by questions
    .help = begin with a case file: `widerspruch example { $kind } > letter.toml`
new-none-alone = "no account" cannot be combined with others
    .help = choose services, or "no account"
new-not-asked = { $flag } is not asked for with these answers
    .help = it is not written; `widerspruch new --questions` says when a question is asked
new-one-answer = { $flag } has several answers, and one is asked for
    .help = give { $flag } once
new-place = "{ $typed }" does not fit here
    .help = postal code and town, for example: 39104 Magdeburg; with the country: D02 X285 Dublin 2, Ireland
new-unknown-answer = there is no question "{ $id }"
    .help = { $near_is ->
        [set] did you mean "{ $near }"? `widerspruch new --questions` lists the questions
       *[unset] `widerspruch new --questions` lists the questions
    }
new-year = "{ $typed }" is not a year
    .help = with four digits, for example: 2013
