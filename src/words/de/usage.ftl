# Der Aufruf selbst.
usage-unknown-language = --ui-language ist „{ $tag }“; diese Sprache spricht das Programm nicht
    .help = es gibt { $known }
