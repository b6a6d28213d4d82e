# Exemples pour commencer.
example-kind = l’exemple « { $name } » n’existe pas
    .help = { $near_is ->
        [set] vouliez-vous dire { $near } ? Il existe : { $known }
       *[unset] il existe : { $known }
    }
example-language = il n’y a pas d’exemples dans la langue « { $tag } »
    .help = il y en a dans ces langues : { $known }
