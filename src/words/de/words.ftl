# Wie Tage und Aufzählungen geschrieben werden.
words-day = { $day }.{ $month }.{ $year }
words-and = { $items } und { $last }
words-or = { $items } oder { $last }
words-more = { $items } …
words-quoted = „{ $text }“
words-advice = { $advice }
words-with-advice = { $message }; { $advice }

# Kataloge des Nutzers.
words-elsewhere = { $id } wird in { $file } gesucht, nicht hier
    .help = schreiben Sie den Text dorthin
words-missing-argument = { $id } sagt ${ $argument } nicht, das im englischen Text steht
    .help = schreiben Sie {"{"} ${ $argument } {"}"} an die passende Stelle
words-missing-texts = den Texten der Sprache „{ $tag }“ { $count ->
        [one] fehlt einer, { $first }
       *[other] fehlen { $count }, zuerst { $first }
    }; dort steht Englisch
    .help = ergänzen Sie sie; in src/words/en stehen alle Texte
words-no-argument = { $id } hat etwas anderes als ein Argument in Klammern
    .help = schreiben Sie nur Argumente wie {"{"} $name {"}"} und Fälle danach
words-no-folder = die Texte in „{ $name }“ sind nicht lesbar: { $why }
    .help = `words` nennt einen Ordner mit Dateien wie case.ftl oder mit einem Ordner für jede Sprache
words-syntax = das ist nicht so geschrieben, wie Fluent es verlangt ({ $why })
    .help = schreiben Sie id = Text; projectfluent.org zeigt, wie
words-unknown-argument = { $id } hat kein Argument ${ $argument }
    .help = { $known_is ->
        [set] es gibt { $known }
       *[unset] es hat keine
    }
words-unknown-text = kein Text heißt { $id }
    .help = { $near_is ->
        [set] meinten Sie { $near }?
       *[unset] in src/words/en stehen alle
    }
