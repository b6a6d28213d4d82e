# The configuration.
config-missing-field = { $said }
    .help = { $todo }
config-smtp-password = { $said }
    .help = { $todo }
config-syntax = { $said }
    .help = { $todo }
config-unknown-field = { $said }
    .help = { $todo }
config-unknown-word = { $said }
    .help = { $todo }
config-wrong-type = { $said }
    .help = { $todo }
config-unknown-language = `ui_language` is "{ $tag }", which is no language of this program
    .help = there is { $known }
