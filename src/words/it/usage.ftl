# Il comando stesso.
usage-unknown-language = --ui-language è «{ $tag }»; il programma non parla questa lingua
    .help = esistono: { $known }
usage-conflict = «{ $arg }» non si può usare insieme a { $others_is ->
    [set] «{ $others }»
   *[unset] uno degli altri argomenti
}
usage-invalid-value = «{ $value }» non va bene per «{ $arg }»{ $known_is ->
    [set] {"; "}valori possibili: { $known }
   *[unset] {""}
}
usage-missing-argument = manca: { $args }
usage-missing-command = dopo «{ $command }» serve ancora un comando{ $known_is ->
    [set] : { $known }
   *[unset] {""}
}
usage-no-equals = tra «{ $arg }» e il suo valore serve un segno di uguale
usage-no-value = «{ $arg }» richiede un valore, e non c’è{ $known_is ->
    [set] {"; "}valori possibili: { $known }
   *[unset] {""}
}
usage-not-utf8 = un argomento non è scritto in UTF-8
usage-one-output = -o vale per un solo caso; per più casi usi --out
usage-other = il comando non si capisce ({ $why })
usage-refused-value = «{ $value }» non va bene per «{ $arg }»{ $why_is ->
    [set] : { $why }
   *[unset] {""}
}
usage-stdin-once = lo standard input si può leggere una sola volta
usage-stdin-where = indichi con -o o --out dove va la lettera letta dallo standard input
usage-stdout-is-json = -o - scrive il PDF stesso sullo standard output, che serve a --format json
usage-too-few-values = «{ $arg }» richiede { $least } valori; { $count ->
    [one] ce n’è solo uno
   *[other] ce ne sono solo { $count }
}
usage-too-many-values = «{ $value }» è un valore di troppo per «{ $arg }»
usage-twice = «{ $arg }» può comparire una sola volta
usage-unknown-argument = l’argomento «{ $arg }» qui non esiste
usage-unknown-command = il comando «{ $command }» non esiste
usage-wrong-number-of-values = «{ $arg }» richiede { $wanted } valori; { $count ->
    [one] ce n’è uno
   *[other] ce ne sono { $count }
}

# Perché un valore non va bene, e che cosa scrivere.
usage-address = scriva l’indirizzo con https:// o http:// all’inizio
usage-day = una data si scrive AAAA-MM-GG: { $meant }
usage-two-days = può essere { $day } o { $other }; una data si scrive AAAA-MM-GG
usage-delimiter = scriva un solo segno, come ";", oppure la parola tab
usage-help = { $near_is ->
    [set] intendeva { $near }? { $usage_is ->
        [set] Uso: { $usage }; altro con `--help`
       *[unset] Altro con `--help`
    }
   *[unset] { $usage_is ->
        [set] uso: { $usage }; altro con `--help`
       *[unset] altro con `--help`
    }
}
usage-one-of = valori possibili: { $known }
usage-place = scriva un paese come IT, una sua parte come DE-ST, GB-SCT o CH-GE (ISO 3166), oppure EU per le istituzioni
usage-positive = scriva un numero intero da 1 in su
usage-whole = scriva un numero intero
usage-numbers = scriva numeri come 3, 1-30 o 2,5-9
usage-within = scriva un numero intero da { $least } a { $most }
