# Errori del programma stesso.
internal-case = il caso non è leggibile, e non è stato trovato un motivo
    .help = è un errore del programma; per favore lo segnali senza allegare il file del caso
internal-panic = { $place_is ->
        [set] è un errore di widerspruch { $version } stesso, in questo punto: { $place }
       *[unset] è un errore di widerspruch { $version } stesso
    }
    .help = per favore segnali questa riga, il comando e il tipo del file; mai il file stesso, che contiene dati personali
internal-pdf = non è stato possibile scrivere il PDF ({ $why })
    .help = è un errore del programma; per favore lo segnali senza allegare il file del caso
internal-arguments = manca un argomento
    .help = per favore lo segnali
