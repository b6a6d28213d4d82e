# Esempi per cominciare.
example-kind = l’esempio «{ $name }» non esiste
    .help = { $near_is ->
        [set] intendeva { $near }? Esistono: { $known }
       *[unset] esistono: { $known }
    }
example-language = non ci sono esempi nella lingua «{ $tag }»
    .help = ce ne sono in queste lingue: { $known }
