# La propia orden.
usage-unknown-language = --ui-language es «{ $tag }», que no es un idioma de este programa
    .help = existen estos: { $known }
usage-conflict = «{ $arg }» no se puede usar junto con { $others_is ->
    [set] «{ $others }»
   *[unset] alguno de los otros argumentos
}
usage-invalid-value = «{ $value }» no vale para «{ $arg }»{ $known_is ->
    [set] {"; "}valores posibles: { $known }
   *[unset] {""}
}
usage-missing-argument = falta: { $args }
usage-missing-command = «{ $command }» necesita otra orden detrás{ $known_is ->
    [set] : { $known }
   *[unset] {""}
}
usage-no-equals = entre «{ $arg }» y su valor va un signo igual
usage-no-value = «{ $arg }» necesita un valor, y no hay ninguno{ $known_is ->
    [set] {"; "}valores posibles: { $known }
   *[unset] {""}
}
usage-not-utf8 = un argumento no está escrito en UTF-8
usage-one-output = -o admite un solo caso; para varios use --out
usage-other = la orden no se entiende ({ $why })
usage-refused-value = «{ $value }» no vale para «{ $arg }»{ $why_is ->
    [set] : { $why }
   *[unset] {""}
}
usage-stdin-once = la entrada estándar solo se puede leer una vez
usage-stdin-where = diga con -o o --out adónde va la carta de la entrada estándar
usage-stdout-is-json = -o - escribe el propio PDF en la salida estándar, y --format json la necesita
usage-too-few-values = «{ $arg }» necesita { $least } valores, y { $count ->
    [one] solo hay uno
   *[other] solo hay { $count }
}
usage-too-many-values = «{ $value }» es un valor de más para «{ $arg }»
usage-twice = «{ $arg }» solo puede aparecer una vez
usage-unknown-argument = el argumento «{ $arg }» no existe aquí
usage-unknown-command = la orden «{ $command }» no existe
usage-wrong-number-of-values = «{ $arg }» necesita { $wanted } valores, y { $count ->
    [one] hay uno
   *[other] hay { $count }
}

# Por qué no vale un valor, y qué escribir.
usage-address = escriba la dirección con https:// o http:// al principio
usage-day = las fechas se escriben AAAA-MM-DD: { $meant }
usage-two-days = puede ser { $day } o { $other }; las fechas se escriben AAAA-MM-DD
usage-delimiter = escriba un carácter, por ejemplo «;», o la palabra tab
usage-help = { $near_is ->
    [set] ¿quería decir { $near }?{" "}
   *[unset] {""}
}{ $usage_is ->
    [set] uso: { $usage }; más con «--help»
   *[unset] más con «--help»
}
usage-one-of = puede ser { $known }
usage-place = escriba un país como IE, una parte de un país como DE-ST, GB-SCT o CH-GE (ISO 3166), o EU para las instituciones
usage-positive = escriba un número entero a partir de 1
usage-whole = escriba un número entero
usage-numbers = escriba números como 3, 1-30 o 2,5-9
usage-within = escriba un número entero de { $least } a { $most }
