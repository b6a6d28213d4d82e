# Die Konfiguration.
config-font = die Schrift „{ $name }“ lässt sich nicht verwenden: { $why }
    .help = nennen Sie in [fonts] add eine TrueType-Datei (.ttf)
config-font-unreadable = { $said }
config-font-unusable = die Schrift „{ $name }“ lässt sich nicht verwenden: { $why }
config-missing-field = { $said }
config-password-unreadable = { $said }
config-smtp-password = { $said }
config-syntax = { $said }
config-unknown-field = { $said }
config-unknown-word = { $said }
config-unreadable = { $said }
config-wrong-type = { $said }
config-unknown-language = `ui_language` ist „{ $tag }“; diese Sprache spricht das Programm nicht
    .help = es gibt { $known }
config-cannot-read = die Konfiguration „{ $name }“ ist nicht zu lesen: { $why }
