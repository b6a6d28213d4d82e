# Eksempler å begynne med.
example-kind = det finnes ikke noe eksempel «{ $name }»
    .help = { $near_is ->
        [set] mente du { $near }? Dette finnes: { $known }
       *[unset] dette finnes: { $known }
    }
example-language = det finnes ikke eksempler på språket «{ $tag }»
    .help = de finnes på { $known }
