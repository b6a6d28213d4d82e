# Voorbeelden om mee te beginnen.
example-kind = er is geen voorbeeld “{ $name }”
    .help = { $near_is ->
        [set] bedoelt u { $near }? Er is: { $known }
       *[unset] er is: { $known }
    }
example-language = er zijn geen voorbeelden in de taal “{ $tag }”
    .help = ze zijn er in { $known }
