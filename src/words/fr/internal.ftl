# Fautes du programme lui-même.
internal-case = le dossier n’est pas lisible, et aucune raison n’a été trouvée
    .help = c’est une erreur du programme ; signalez-la, s’il vous plaît, sans joindre le fichier du dossier
internal-panic = { $place_is ->
        [set] c’est une erreur de widerspruch { $version } lui-même, à cet endroit : { $place }
       *[unset] c’est une erreur de widerspruch { $version } lui-même
    }
    .help = signalez, s’il vous plaît, cette ligne, la commande et le type du fichier ; jamais le fichier lui-même, car il contient des données personnelles
internal-pdf = le PDF n’a pas pu être écrit ({ $why })
    .help = c’est une erreur du programme ; signalez-la, s’il vous plaît, sans joindre le fichier du dossier
internal-arguments = un argument manque
    .help = signalez-le, s’il vous plaît
