# Der Aufruf selbst.
usage-unknown-language = --ui-language ist „{ $tag }“; diese Sprache spricht das Programm nicht
    .help = es gibt { $known }
usage-conflict = „{ $arg }“ geht nicht zusammen mit { $others_is ->
    [set] „{ $others }“
   *[unset] einem der anderen Argumente
}
usage-invalid-value = „{ $value }“ geht nicht für „{ $arg }“{ $known_is ->
    [set] {"; "}möglich: { $known }
   *[unset] {""}
}
usage-missing-argument = es fehlt: { $args }
usage-missing-command = „{ $command }“ braucht noch einen Befehl dahinter{ $known_is ->
    [set] : { $known }
   *[unset] {""}
}
usage-no-equals = zwischen „{ $arg }“ und den Wert gehört ein Gleichheitszeichen
usage-no-value = „{ $arg }“ braucht einen Wert, und es steht keiner da{ $known_is ->
    [set] {"; "}möglich: { $known }
   *[unset] {""}
}
usage-not-utf8 = ein Argument ist nicht in UTF-8 geschrieben
usage-one-output = -o nimmt einen Fall; für mehrere nehmen Sie --out
usage-other = der Aufruf ist nicht zu verstehen ({ $why })
usage-refused-value = „{ $value }“ geht nicht für „{ $arg }“{ $why_is ->
    [set] : { $why }
   *[unset] {""}
}
usage-stdin-once = die Standardeingabe kann nur einmal gelesen werden
usage-stdin-where = sagen Sie mit -o oder --out, wohin der Brief von der Standardeingabe soll
usage-stdout-is-json = -o - schreibt das PDF selbst auf die Standardausgabe, und die braucht --format json
usage-too-few-values = „{ $arg }“ braucht { $least } Werte, und { $count ->
    [one] es steht nur einer
   *[other] es stehen nur { $count }
} da
usage-too-many-values = „{ $value }“ ist ein Wert zu viel für „{ $arg }“
usage-twice = „{ $arg }“ darf nur einmal dastehen
usage-unknown-argument = das Argument „{ $arg }“ gibt es hier nicht
usage-unknown-command = den Befehl „{ $command }“ gibt es nicht
usage-wrong-number-of-values = „{ $arg }“ braucht { $wanted } Werte, und { $count ->
    [one] es steht einer
   *[other] es stehen { $count }
} da

# Warum ein Wert nicht geht, und was zu schreiben ist.
usage-address = schreiben Sie die Adresse mit https:// oder http:// am Anfang
usage-day = ein Datum wird JJJJ-MM-TT geschrieben: { $meant }
usage-two-days = das kann { $day } oder { $other } sein; ein Datum wird JJJJ-MM-TT geschrieben
usage-delimiter = schreiben Sie ein Zeichen wie „;“ oder das Wort tab
usage-help = { $near_is ->
    [set] meinten Sie { $near }?{" "}
   *[unset] {""}
}{ $usage_is ->
    [set] Aufruf: { $usage }; mehr mit „--help“
   *[unset] mehr mit „--help“
}
usage-one-of = möglich ist { $known }
usage-place = schreiben Sie einen Staat wie IE, einen Teil davon wie DE-ST, GB-SCT oder CH-GE (ISO 3166), oder EU für die Organe
usage-positive = schreiben Sie eine ganze Zahl ab 1
usage-whole = schreiben Sie eine ganze Zahl
usage-numbers = schreiben Sie Nummern wie 3, 1-30 oder 2,5-9
usage-within = schreiben Sie eine ganze Zahl von { $least } bis { $most }
