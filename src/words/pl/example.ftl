# Przykłady na początek.
example-kind = nie ma przykładu „{ $name }”
    .help = { $near_is ->
        [set] czy chodzi o { $near }? Są: { $known }
       *[unset] są: { $known }
    }
example-language = nie ma przykładów w języku „{ $tag }”
    .help = są w: { $known }
