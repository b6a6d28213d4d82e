# Templates.
template-manifest-says = { $said }
    .help = { $todo }
template-unknown-kind = there is no letter "{ $id }"
    .help = { $near_is ->
            [set] did you mean "{ $near }"? `widerspruch templates list` shows all
           *[unset] `widerspruch templates list` shows all
        }
