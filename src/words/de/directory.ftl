# Das Verzeichnis der Behörden und Unternehmen.
directory-unknown-authority = eine Behörde „{ $id }“ gibt es nicht
    .help = { $near_is ->
            [set] meinten Sie „{ $near }“? `widerspruch authorities list` zeigt alle
           *[unset] `widerspruch authorities list` zeigt alle
        }
directory-unknown-controller = einen Verantwortlichen „{ $id }“ gibt es nicht
    .help = { $near_is ->
            [set] meinten Sie „{ $near }“? `widerspruch controllers list` zeigt alle
           *[unset] `widerspruch controllers list` zeigt alle
        }
