# Comment s’écrivent les jours et les listes.
words-day = { $day }/{ $month }/{ $year }
words-and = { $items } et { $last }
words-or = { $items } ou { $last }
words-more = { $items } …
words-quoted = « { $text } »
words-advice = { $advice }
words-with-advice = { $message } ; { $advice }

# Catalogues de l’utilisateur.
words-elsewhere = { $id } est cherché dans { $file }, non ici
    .help = écrivez le texte dans ce fichier
words-missing-argument = { $id } ne dit pas ${ $argument }, que dit le texte anglais
    .help = écrivez {"{"} ${ $argument } {"}"} là où il doit figurer
words-missing-texts = dans les textes de la langue « { $tag } », il manque { $count ->
        [one] { $count } texte : { $first }
       *[other] { $count } textes, le premier est { $first }
    } ; l’anglais y figure à la place
    .help = ajoutez-les ; src/words/en contient tous les textes
words-no-argument = { $id } a entre accolades autre chose qu’un argument
    .help = n’écrivez que des arguments, comme {"{"} $name {"}"}, et des choix selon eux
words-no-folder = impossible de lire les textes dans « { $name } » : { $why }
    .help = `words` indique un répertoire avec des fichiers comme case.ftl, ou avec un répertoire pour chaque langue
words-syntax = ce n’est pas écrit comme Fluent le demande ({ $why })
    .help = écrivez id = texte ; projectfluent.org montre comment
words-unknown-argument = { $id } n’a pas d’argument ${ $argument }
    .help = { $known_is ->
        [set] arguments connus : { $known }
       *[unset] il n’en a aucun
    }
words-unknown-text = aucun texte ne s’appelle { $id }
    .help = { $near_is ->
        [set] vouliez-vous dire { $near } ?
       *[unset] src/words/en les contient tous
    }
