# Ejemplos para empezar.
example-kind = no existe el ejemplo «{ $name }»
    .help = { $near_is ->
        [set] ¿quería decir { $near }? Existen: { $known }
       *[unset] existen: { $known }
    }
example-language = no hay ejemplos en el idioma «{ $tag }»
    .help = los hay en estos idiomas: { $known }
