# Faults of the program itself.
internal-case = the case could not be read, and no reason was found
    .help = this is a fault of the program; please report it without the case file
internal-panic = { $place_is ->
        [set] this is a fault of widerspruch { $version } itself at { $place }
       *[unset] this is a fault of widerspruch { $version } itself
    }
    .help = please report this line, the command, and the kind of the file it happened with; never the file itself, which holds personal data
internal-pdf = { $why }
    .help = this is a fault of the program; please report it without the case file
internal-arguments = an argument is missing
    .help = report this
