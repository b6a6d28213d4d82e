# Samo polecenie.
usage-unknown-language = --ui-language to „{ $tag }”; program nie mówi w tym języku
    .help = są: { $known }
usage-conflict = „{ $arg }” nie łączy się z { $others_is ->
    [set] „{ $others }”
   *[unset] innym z podanych argumentów
}
usage-invalid-value = „{ $value }” nie pasuje do „{ $arg }”{ $known_is ->
    [set] {"; "}możliwe: { $known }
   *[unset] {""}
}
usage-missing-argument = brakuje: { $args }
usage-missing-command = po „{ $command }” potrzebne jest jeszcze jedno polecenie{ $known_is ->
    [set] : { $known }
   *[unset] {""}
}
usage-no-equals = między „{ $arg }” a wartością ma być znak równości
usage-no-value = „{ $arg }” wymaga wartości, a żadnej nie podano{ $known_is ->
    [set] {"; "}możliwe: { $known }
   *[unset] {""}
}
usage-not-utf8 = jeden z argumentów nie jest zapisany w UTF-8
usage-one-output = -o przyjmuje jeden plik sprawy; dla kilku jest --out
usage-other = polecenia nie da się zrozumieć ({ $why })
usage-refused-value = „{ $value }” nie pasuje do „{ $arg }”{ $why_is ->
    [set] : { $why }
   *[unset] {""}
}
usage-stdin-once = standardowe wejście można odczytać tylko raz
usage-stdin-where = proszę podać przez -o lub --out, dokąd ma trafić pismo ze standardowego wejścia
usage-stdout-is-json = -o - zapisuje PDF na standardowe wyjście, którego potrzebuje --format json
usage-too-few-values = „{ $arg }” wymaga wartości: { $least }, a { $count ->
    [one] podano tylko jedną
   *[other] podano tylko { $count }
}
usage-too-many-values = „{ $value }” to o jedną wartość za dużo dla „{ $arg }”
usage-twice = „{ $arg }” można podać tylko raz
usage-unknown-argument = nie ma tu argumentu „{ $arg }”
usage-unknown-command = nie ma polecenia „{ $command }”
usage-wrong-number-of-values = „{ $arg }” wymaga wartości: { $wanted }, a { $count ->
    [one] podano jedną
   *[other] podano { $count }
}

# Dlaczego wartość nie pasuje i co wpisać.
usage-address = proszę wpisać adres z https:// lub http:// na początku
usage-day = datę zapisuje się RRRR-MM-DD: { $meant }
usage-two-days = to może być { $day } albo { $other }; datę zapisuje się RRRR-MM-DD
usage-delimiter = proszę wpisać jeden znak, na przykład ";", albo słowo tab
usage-help = { $near_is ->
    [set] czy chodzi o { $near }?{" "}
   *[unset] {""}
}{ $usage_is ->
    [set] użycie: { $usage }; więcej przez `--help`
   *[unset] więcej przez `--help`
}
usage-one-of = możliwe: { $known }
usage-place = to państwo, na przykład IE, jego część, na przykład DE-ST, GB-SCT lub CH-GE (ISO 3166), albo EU dla instytucji
usage-positive = proszę wpisać liczbę całkowitą od 1
usage-whole = proszę wpisać liczbę całkowitą
usage-numbers = proszę wpisać numery, np. 3, 1-30 albo 2,5-9
usage-within = proszę wpisać liczbę całkowitą od { $least } do { $most }
