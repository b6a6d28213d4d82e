# The file of the advice centre.
centre-missing-field = { $said }
    .help = { $todo }
centre-unknown-field = { $said }
    .help = { $todo }
centre-wrong-type = { $said }
    .help = { $todo }
