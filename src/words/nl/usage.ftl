# De opdracht zelf.
usage-unknown-language = --ui-language is “{ $tag }”; die taal spreekt het programma niet
    .help = er is { $known }
usage-conflict = “{ $arg }” gaat niet samen met { $others_is ->
    [set] “{ $others }”
   *[unset] een van de andere opties
}
usage-invalid-value = “{ $value }” past niet bij “{ $arg }”{ $known_is ->
    [set] {"; "}mogelijk: { $known }
   *[unset] {""}
}
usage-missing-argument = dit ontbreekt: { $args }
usage-missing-command = achter “{ $command }” hoort nog een opdracht{ $known_is ->
    [set] : { $known }
   *[unset] {""}
}
usage-no-equals = tussen “{ $arg }” en de waarde hoort een gelijkteken
usage-no-value = achter “{ $arg }” hoort een waarde, maar er staat er geen{ $known_is ->
    [set] {"; "}mogelijk: { $known }
   *[unset] {""}
}
usage-not-utf8 = een argument is niet in UTF-8 geschreven
usage-one-output = -o neemt één zaak; gebruik --out voor meer dan één
usage-other = de opdracht is niet te begrijpen ({ $why })
usage-refused-value = “{ $value }” past niet bij “{ $arg }”{ $why_is ->
    [set] : { $why }
   *[unset] {""}
}
usage-stdin-once = de standaardinvoer kan maar één keer worden gelezen
usage-stdin-where = zeg met -o of --out waar de brief van de standaardinvoer heen gaat
usage-stdout-is-json = -o - schrijft de pdf zelf naar de standaarduitvoer, en die heeft --format json nodig
usage-too-few-values = “{ $arg }” heeft { $least } waarden nodig, en er { $count ->
    [one] staat er maar één
   *[other] staan er maar { $count }
}
usage-too-many-values = “{ $value }” is een waarde te veel voor “{ $arg }”
usage-twice = “{ $arg }” mag er maar één keer staan
usage-unknown-argument = de optie “{ $arg }” bestaat hier niet
usage-unknown-command = de opdracht “{ $command }” bestaat niet
usage-wrong-number-of-values = “{ $arg }” heeft { $wanted } waarden nodig, en er { $count ->
    [one] staat er één
   *[other] staan er { $count }
}

# Waarom een waarde niet kan, en wat te schrijven is.
usage-address = schrijf het adres met https:// of http:// aan het begin
usage-day = een datum schrijft u als JJJJ-MM-DD: { $meant }
usage-two-days = dat kan { $day } of { $other } zijn; een datum schrijft u als JJJJ-MM-DD
usage-delimiter = schrijf één teken, zoals ";", of het woord tab
usage-help = { $near_is ->
    [set] bedoelt u { $near }?{" "}
   *[unset] {""}
}{ $usage_is ->
    [set] gebruik: { $usage }; meer met `--help`
   *[unset] meer met `--help`
}
usage-one-of = het kan zijn: { $known }
usage-place = schrijf een land zoals IE, een deel daarvan zoals DE-ST, GB-SCT of CH-GE (ISO 3166), of EU voor de instellingen
usage-positive = schrijf een heel getal vanaf 1
usage-whole = schrijf een heel getal
usage-numbers = schrijf nummers zoals 3, 1-30 of 2,5-9
usage-within = schrijf een heel getal van { $least } tot en met { $most }
