# The command itself.
usage-unknown-language = --ui-language is "{ $tag }", which is no language of this program
    .help = there is { $known }
usage-conflict = the argument '{ $arg }' cannot be used with { $others_is ->
    [set] '{ $others }'
   *[unset] one or more of the others
}
usage-invalid-value = invalid value '{ $value }' for '{ $arg }'{ $known_is ->
    [set] {"; "}possible values: { $known }
   *[unset] {""}
}
usage-missing-argument = the following required arguments were not provided: { $args }
usage-missing-command = '{ $command }' requires a subcommand but one was not provided{ $known_is ->
    [set] {"; "}subcommands: { $known }
   *[unset] {""}
}
usage-no-equals = equal sign is needed when assigning values to '{ $arg }'
usage-no-value = a value is required for '{ $arg }' but none was supplied{ $known_is ->
    [set] {"; "}possible values: { $known }
   *[unset] {""}
}
usage-not-utf8 = invalid UTF-8 was detected in one or more arguments
usage-one-output = -o takes one case; use --out for several
usage-other = the command cannot be understood ({ $why })
usage-refused-value = invalid value '{ $value }' for '{ $arg }'{ $why_is ->
    [set] : { $why }
   *[unset] {""}
}
usage-stdin-once = standard input can be read once
usage-stdin-where = say with -o or --out where the letter from standard input goes
usage-stdout-is-json = -o - writes the PDF itself to standard output, which --format json needs
usage-too-few-values = { $least } values required by '{ $arg }'; only { $count } { $count ->
    [one] was
   *[other] were
} provided
usage-too-many-values = unexpected value '{ $value }' for '{ $arg }' found; no more were expected
usage-twice = the argument '{ $arg }' cannot be used multiple times
usage-unknown-argument = unexpected argument '{ $arg }' found
usage-unknown-command = unrecognized subcommand '{ $command }'
usage-wrong-number-of-values = { $wanted } values required for '{ $arg }' but { $count } { $count ->
    [one] was
   *[other] were
} provided

# Why a value is refused, and what to write.
usage-address = write the address with https:// or http:// at its start
usage-day = dates are written YYYY-MM-DD: { $meant }
usage-two-days = it can be { $day } or { $other }; dates are written YYYY-MM-DD
usage-delimiter = write one character, such as ";", or the word tab
usage-help = { $near_is ->
    [set] did you mean { $near }?{" "}
   *[unset] {""}
}{ $usage_is ->
    [set] usage: { $usage }; more with '--help'
   *[unset] more with '--help'
}
usage-one-of = it can be { $known }
usage-place = it is a country such as IE, a part of one such as DE-ST, GB-SCT or CH-GE (ISO 3166), or EU for the institutions
usage-positive = write a whole number from 1 on
usage-whole = write a whole number
usage-numbers = write numbers such as 3, 1-30 or 2,5-9
usage-within = write a whole number from { $least } to { $most }
