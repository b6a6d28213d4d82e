# Fehler des Programms selbst.
internal-case = der Fall war nicht zu lesen, und ein Grund war nicht zu finden
    .help = das ist ein Fehler des Programms; bitte melden Sie ihn, ohne die Falldatei beizulegen
