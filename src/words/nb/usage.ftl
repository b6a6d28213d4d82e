# Selve kommandoen.
usage-unknown-language = --ui-language er «{ $tag }»; det språket kan ikke programmet
    .help = dette finnes: { $known }
usage-conflict = «{ $arg }» kan ikke brukes sammen med { $others_is ->
    [set] «{ $others }»
   *[unset] et av de andre valgene
}
usage-invalid-value = «{ $value }» passer ikke til «{ $arg }»{ $known_is ->
    [set] {"; "}mulig: { $known }
   *[unset] {""}
}
usage-missing-argument = dette mangler: { $args }
usage-missing-command = etter «{ $command }» må det stå en kommando til{ $known_is ->
    [set] : { $known }
   *[unset] {""}
}
usage-no-equals = mellom «{ $arg }» og verdien må det stå et likhetstegn
usage-no-value = etter «{ $arg }» må det stå en verdi, men det står ingen{ $known_is ->
    [set] {"; "}mulig: { $known }
   *[unset] {""}
}
usage-not-utf8 = et argument er ikke skrevet i UTF-8
usage-one-output = -o tar én saksfil; bruk --out for flere
usage-other = det er ikke mulig å forstå kommandoen ({ $why })
usage-refused-value = «{ $value }» passer ikke til «{ $arg }»{ $why_is ->
    [set] : { $why }
   *[unset] {""}
}
usage-stdin-once = standard inn kan bare leses én gang
usage-stdin-where = si med -o eller --out hvor brevet fra standard inn skal
usage-stdout-is-json = -o - skriver selve PDF-en til standard ut, og den trenger --format json
usage-too-few-values = «{ $arg }» må ha { $least } verdier, men det står bare { $count ->
    [one] én
   *[other] { $count }
}
usage-too-many-values = «{ $value }» er én verdi for mye til «{ $arg }»
usage-twice = «{ $arg }» kan bare stå én gang
usage-unknown-argument = valget «{ $arg }» finnes ikke her
usage-unknown-command = kommandoen «{ $command }» finnes ikke
usage-wrong-number-of-values = «{ $arg }» må ha { $wanted } verdier, men det står { $count ->
    [one] én
   *[other] { $count }
}

# Hvorfor en verdi ikke går, og hva som skal skrives.
usage-address = skriv adressen med https:// eller http:// først
usage-day = datoer skrives som ÅÅÅÅ-MM-DD: { $meant }
usage-two-days = det kan være { $day } eller { $other }; datoer skrives som ÅÅÅÅ-MM-DD
usage-delimiter = skriv ett tegn, som ";", eller ordet tab
usage-help = { $near_is ->
    [set] mente du { $near }?{" "}
   *[unset] {""}
}{ $usage_is ->
    [set] bruk: { $usage }; mer med `--help`
   *[unset] mer med `--help`
}
usage-one-of = det kan være { $known }
usage-place = skriv et land som IE, en del av et land som DE-ST, GB-SCT eller CH-GE (ISO 3166), eller EU for institusjonene
usage-positive = skriv et heltall fra 1 og oppover
usage-whole = skriv et heltall
usage-numbers = skriv numre som 3, 1-30 eller 2,5-9
usage-within = skriv et heltall fra { $least } til { $most }
