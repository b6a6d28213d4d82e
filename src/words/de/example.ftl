# Beispiele zum Anfangen.
example-kind = es gibt kein Beispiel „{ $name }“
    .help = { $near_is ->
        [set] ist { $near } gemeint? Es gibt: { $known }
       *[unset] es gibt: { $known }
    }
example-language = in der Sprache „{ $tag }“ gibt es keine Beispiele
    .help = es gibt sie in { $known }
