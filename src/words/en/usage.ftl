# The command itself.
usage-unknown-language = --ui-language is "{ $tag }", which is no language of this program
    .help = there is { $known }
