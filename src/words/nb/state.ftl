state-not-private = andre enn du kan skrive til mappen «{ $name }» (rettighetene er { $mode })
    .help = kjør: chmod go-w "{ $name }"
