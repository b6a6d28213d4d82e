# La commande elle-même.
usage-unknown-language = --ui-language est « { $tag } » ; ce programme ne parle pas cette langue
    .help = il existe : { $known }
usage-conflict = « { $arg } » ne va pas ensemble avec { $others_is ->
    [set] « { $others } »
   *[unset] un des autres arguments
}
usage-invalid-value = « { $value } » ne convient pas pour « { $arg } »{ $known_is ->
    [set] ; valeurs possibles : { $known }
   *[unset] {""}
}
usage-missing-argument = il manque : { $args }
usage-missing-command = il faut encore une commande après « { $command } »{ $known_is ->
    [set] : { $known }
   *[unset] {""}
}
usage-no-equals = il faut un signe égal entre « { $arg } » et sa valeur
usage-no-value = « { $arg } » demande une valeur, et il n’y en a pas{ $known_is ->
    [set] ; valeurs possibles : { $known }
   *[unset] {""}
}
usage-not-utf8 = un argument n’est pas écrit en UTF-8
usage-one-output = -o vaut pour un seul dossier ; pour plusieurs, prenez --out
usage-other = la commande n’est pas comprise ({ $why })
usage-refused-value = « { $value } » ne convient pas pour « { $arg } »{ $why_is ->
    [set] : { $why }
   *[unset] {""}
}
usage-stdin-once = l’entrée standard ne peut être lue qu’une fois
usage-stdin-where = indiquez avec -o ou --out où va la lettre lue sur l’entrée standard
usage-stdout-is-json = -o - écrit le PDF lui-même sur la sortie standard, dont --format json a besoin
usage-too-few-values = « { $arg } » demande { $least } valeurs ; nombre de valeurs données : { $count }
usage-too-many-values = « { $value } » est une valeur de trop pour « { $arg } »
usage-twice = « { $arg } » ne peut figurer qu’une fois
usage-unknown-argument = l’argument « { $arg } » n’existe pas ici
usage-unknown-command = la commande « { $command } » n’existe pas
usage-wrong-number-of-values = « { $arg } » demande { $wanted } valeurs ; nombre de valeurs données : { $count }

# Pourquoi une valeur ne convient pas, et ce qu’il faut écrire.
usage-address = écrivez l’adresse avec https:// ou http:// au début
usage-day = une date s’écrit AAAA-MM-JJ : { $meant }
usage-two-days = cela peut être { $day } ou { $other } ; une date s’écrit AAAA-MM-JJ
usage-delimiter = écrivez un seul signe, comme ";", ou le mot tab
usage-help = { $near_is ->
    [set] vouliez-vous dire { $near } ? { $usage_is ->
        [set] Emploi : { $usage } ; pour en savoir plus : `--help`
       *[unset] Pour en savoir plus : `--help`
    }
   *[unset] { $usage_is ->
        [set] emploi : { $usage } ; pour en savoir plus : `--help`
       *[unset] pour en savoir plus : `--help`
    }
}
usage-one-of = valeurs possibles : { $known }
usage-place = écrivez un pays comme FR, une partie de pays comme DE-ST, GB-SCT ou CH-GE (ISO 3166), ou EU pour les institutions
usage-positive = écrivez un nombre entier à partir de 1
usage-whole = écrivez un nombre entier
usage-numbers = écrivez des numéros comme 3, 1-30 ou 2,5-9
usage-within = écrivez un nombre entier de { $least } à { $most }
