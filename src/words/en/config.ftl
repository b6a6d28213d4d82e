# The user's configuration.
config-unknown-language = `ui_language` is "{ $tag }", which is no language of this program
    .help = there is { $known }
