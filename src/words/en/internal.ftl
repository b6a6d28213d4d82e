# Faults of the program itself.
internal-case = the case could not be read, and no reason was found
    .help = this is a fault of the program; please report it without the case file
