# The directory of authorities and controllers.
directory-unknown-authority = there is no authority "{ $id }"
    .help = { $near_is ->
            [set] did you mean "{ $near }"? `widerspruch authorities list` shows all
           *[unset] `widerspruch authorities list` shows all
        }
directory-unknown-controller = there is no controller "{ $id }"
    .help = { $near_is ->
            [set] did you mean "{ $near }"? `widerspruch controllers list` shows all
           *[unset] `widerspruch controllers list` shows all
        }
