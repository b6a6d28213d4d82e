# Vorlagen.
template-manifest-says = { $said }
    .help = { $todo }
template-unknown-kind = einen Brief „{ $id }“ gibt es nicht
    .help = { $near_is ->
            [set] meinten Sie „{ $near }“? `widerspruch templates list` zeigt alle
           *[unset] `widerspruch templates list` zeigt alle
        }
