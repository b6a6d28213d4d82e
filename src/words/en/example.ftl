# Examples to start from.
example-kind = there is no example "{ $name }"
    .help = { $near_is ->
        [set] did you mean { $near }? There is: { $known }
       *[unset] there is: { $known }
    }
example-language = there are no examples in the language "{ $tag }"
    .help = there are some in { $known }
