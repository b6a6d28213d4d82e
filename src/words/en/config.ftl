# The configuration.
config-font = cannot use the font "{ $name }": { $why }
    .help = name a TrueType file (.ttf) in [fonts] add
config-font-unreadable = { $said }
config-font-unusable = cannot use the font "{ $name }": { $why }
config-missing-field = { $said }
config-password-unreadable = { $said }
config-smtp-password = { $said }
config-syntax = { $said }
config-unknown-field = { $said }
config-unknown-word = { $said }
config-unreadable = { $said }
config-wrong-type = { $said }
config-unknown-language = `ui_language` is "{ $tag }", which is no language of this program
    .help = there is { $known }
config-cannot-read = cannot read the configuration "{ $name }": { $why }
