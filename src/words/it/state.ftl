state-not-private = anche altri possono scrivere nella cartella «{ $name }» (i suoi permessi sono { $mode })
    .help = esegua: chmod go-w "{ $name }"
