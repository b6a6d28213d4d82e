# Die Konfiguration des Nutzers.
config-unknown-language = `ui_language` ist „{ $tag }“; diese Sprache spricht das Programm nicht
    .help = es gibt { $known }
