# Die Konfiguration.
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
config-unknown-language = `ui_language` ist „{ $tag }“; diese Sprache spricht das Programm nicht
    .help = es gibt { $known }
