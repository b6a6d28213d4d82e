state-not-private = others than you can write into the folder "{ $name }" (its mode is { $mode })
    .help = run: chmod go-w "{ $name }"
