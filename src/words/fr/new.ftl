# Ce qui ne va pas dans une réponse de l’entretien. `.help` dit quoi écrire.
new-account = « { $typed } » ne convient pas ici
    .help = par exemple : facebook.com/name, @name ou name@example.org
new-address = « { $typed } » n’est pas une adresse complète
    .help = rue et numéro, code postal et localité, avec le pays : 1 rue de l’Exemple, 69001 Lyon, France
new-answer-missing = une question est restée sans réponse : { $question }
    .help = donnez la réponse avec { $flag } ; sans terminal, le programme ne pose pas de questions
new-answers-file = « { $name } » ne contient pas de réponses
    .help = une réponse par ligne, par exemple : name = "Nora Sample" ; `widerspruch new --questions` indique les questions
new-answer-known = le registre connaît déjà la réponse du { $day }
    .help = notez d’abord ce qui est venu ensuite avec `widerspruch follow event` ; --undo y retire un jour erroné
new-broken = un caractère n’est pas arrivé tel qu’il a été tapé
    .help = tapez-le de nouveau ; si cela ne va toujours pas, réglez le terminal sur UTF-8
new-choice = cela ne figure pas parmi les réponses proposées
    .help = tapez un numéro de 1 à { $last }
new-choice-of = cela ne figure pas parmi les réponses proposées
    .help = tapez l’un de ces numéros : { $numbers }
new-choice-word = cela ne figure pas parmi les réponses proposées
    .help = écrivez l’une de ces réponses : { $words }
new-choice-several = plusieurs réponses commencent ainsi : { $fitting }
    .help = tapez-en davantage, ou son numéro
new-country = « { $typed } » n’est pas un pays
    .help = { $near_is ->
        [set] vouliez-vous dire { $near } ? Nom ou code du pays, par exemple : France ou FR
       *[unset] nom ou code du pays, par exemple : France ou FR
    }
new-day = « { $typed } » n’est pas une date
    .help = par exemple : 1/9/2026
new-day-of-month = « { $typed } » n’existe pas : ce mois n’a pas autant de jours
    .help = vérifiez le jour et le mois
new-day-future = le { $day } est dans l’avenir
    .help = vérifiez la date
new-day-before-law = cela ne peut pas être le { $day } : le RGPD s’applique depuis le { $applies }
    .help = vérifiez l’année
new-day-before-letter = le { $day }, la lettre en question n’existait pas encore : elle est datée du { $letter }
    .help = il s’agit du jour d’envoi de cette lettre ; une étape antérieure se note dans son dossier : `widerspruch new --from DOSSIER`
new-day-order = le { $day } précède le { $sent } : cela ne va pas ensemble
    .help = modifiez l’une des deux dates
new-deliver = avec --format json, `new` n’écrit que le fichier du dossier
    .help = appelez ensuite `widerspruch render` ou `widerspruch send` avec ce fichier
new-editor = { $why_is ->
        [set] l’éditeur de texte « { $name } » n’a pas pu s’ouvrir : { $why }
       *[unset] l’éditeur de texte « { $name } » a signalé une erreur
    }
    .help = écrivez le texte ici, ou indiquez un autre éditeur avec EDITOR, par exemple : EDITOR=nano
new-empty = il manque quelque chose ici
    .help = tapez ? pour l’aide, < pour revenir en arrière
new-flag = { $flag } : { $why }
    .help = `widerspruch new --questions` indique les questions et leurs réponses
new-german-code = « { $typed } { $city } » : un code postal allemand a cinq chiffres
    .help = tapez les cinq, par exemple { $meant } ; si la localité est dans un autre pays, ajoutez le pays
new-handle = « { $typed } » figure dans la lettre comme nom d’utilisateur : { $handle }
    .help = si ce n’en est pas un, revenez avec < et tapez l’adresse du profil ou l’adresse électronique du compte
new-house-number = « { $typed } » n’a pas de numéro
    .help = s’il y en a un, ajoutez-le ; sans lui, une réponse risque de ne pas arriver
new-kind = la lettre « { $kind } » n’existe pas
    .help = { $near_is ->
        [set] vouliez-vous dire { $near } ? Il existe : { $known }
       *[unset] il existe : { $known }
    }
new-line = « { $typed } » ne convient pas ici
    .help = tapez une seule ligne, de 200 caractères au plus, sans caractères invisibles
new-name = « { $typed } » ne contient aucune lettre
    .help = tapez le nom, par exemple : Änne Müller
new-no-editor = aucun éditeur de texte n’est réglé
    .help = tapez le texte ici ; ou indiquez-en un avant de commencer, par exemple : EDITOR=nano
new-no-interview = la lettre « { $kind } » ne peut pas se faire par questions
    .help = commencez par un fichier du dossier : `widerspruch example { $kind } > lettre.toml`
new-none-alone = « aucun compte » ne peut pas se combiner avec un autre choix
    .help = choisissez des services, ou « aucun compte »
new-not-asked = avec ces réponses, { $flag } n’est pas demandé
    .help = cette réponse n’est pas écrite ; `widerspruch new --questions` indique quand une question est posée
new-one-answer = { $flag } a plusieurs réponses, une seule est demandée
    .help = donnez { $flag } une seule fois
new-place = « { $typed } » ne convient pas ici
    .help = code postal et localité, avec le pays, par exemple : 69001 Lyon, France ; ou 1000 Bruxelles, Belgique
new-unknown-answer = la question « { $id } » n’existe pas
    .help = { $near_is ->
        [set] vouliez-vous dire « { $near } » ? `widerspruch new --questions` indique les questions
       *[unset] `widerspruch new --questions` indique les questions
    }
new-year = « { $typed } » n’est pas une année
    .help = avec quatre chiffres, par exemple : 2013
