# Ce que disent les commandes.
cli-begin = Lettres contre l’entraînement de l’IA
cli-begin-new = écrire une lettre ici : widerspruch new
cli-begin-web = l’écrire dans le navigateur : widerspruch web
cli-begin-follow = voir ce qui est à faire : widerspruch follow
cli-begin-help = toutes les commandes : widerspruch help
cli-begin-choose = Tapez un numéro, puis Entrée.
# Un espace insécable se place avant le deux-points.
cli-error = erreur{"\u00A0"}
cli-help = aide{"\u00A0"}
cli-of-code = { $count } fois { $code }
cli-warning = avertissement{"\u00A0"}
cli-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
cli-checked = { $case } : { $kind } ({ $language }), destinataire : { $recipient }, { $pages }
cli-rendered = { $file } ({ $pages }, { $standards }), destinataire : { $recipient }
cli-plain-pdf = PDF ordinaire
cli-signed-by = signé par { $signer }, { $level } : { $grade }
cli-long-day = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
} { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
cli-ends = fin     { $day }
cli-latest = au plus tard  { $day } ; attendez ce jour avant d’envoyer un rappel
cli-place = lieu    { $name }
cli-why = motif   { $why }
cli-day-is-certain = Le jour n’est certain que si le jour de la réception est prouvé. Ce n’est pas un conseil juridique.
cli-label = { $name ->
    [MISSING] MANQUE
    [address] adresse
    [attached] joint
    [basis] fondement
    [certain] certain
    [competent] compétence
    [channel] voie
    [checked] vérifié
    [company] société
    [conflict] doute
    [controllers] pour
    [copy-to] copie à
    [countries] pays
    [data] données
    [doubt] doute
    [e-mail] courriel
    [fax] télécopie
    [files] fichiers
    [for] rôles
    [form] formulaire
    [from] de
    [high] élevée
    [id] identifiant
    [languages] langues
    [law] droit
    [law-as-of] droit au
    [log-in] connexion
    [low] faible
    [medium] moyenne
    [missing] manque
    [needs] exige
    [no] non
    [not] sauf
    [notes] remarques
    [others] autres
    [phone] téléphone
    [possible] possible
    [post] poste
    [reaches] vaut pour
    [replaces] remplace
    [rests-on] repose sur
    [reviewed] relu
    [services] services
    [setting] réglage
    [sent] envoyé
    [signed] signé
    [size] taille
    [source] source
    [starts] début
    [statuses] état
    [subject] objet
    [sure] certitude
    [to] à
    [training] entraînement
    [user] de vous
    [wants] exige
    [website] site
    [unknown] inconnu
    [why] motif
    [yes] oui
   *[other] { $name }
}
cli-summary-of-check = { $kind } ({ $language }) : { $samples } dossiers d’essai, { $branches } branches, aucune erreur
cli-reviewed-by-nobody = par personne
cli-of-signed-file = fichier signé { $number } du { $day }{ $key_is ->
        [set] , clé { $key }
       *[unset] {""}
    }
cli-sure-by = { $is }, selon : { $whom }
cli-not-looked-up = { $count ->
    [one] une fiche n’a pas été vérifiée
   *[other] { $count } fiches n’ont pas été vérifiées
} depuis plus de { $days } jours : `widerspruch facts list`
cli-ready-grounds = raisons toutes prêtes (matter.grounds) :
cli-with-posts = (avec un compte qui contient des publications)
cli-with-account = (avec un compte)
cli-law-as-of = droit au { $day }
cli-rows-checked = lignes vérifiées
cli-letters-made = lettres faites
cli-letters-joined = lettres réunies
cli-sheets-written = fiches écrites
cli-mails-prepared = courriels préparés
cli-mails-tried = courriels essayés
cli-progress = { $what } : { $done }{ $of_is ->
    [set] {" "}sur { $of }
   *[unset] {""}
}{ $speed_is ->
    [set] , { $speed } par seconde
   *[unset] {""}
}
cli-stopping = arrêt en cours …
cli-more-warnings = … et { $count } autres avertissements { $code }
cli-outbox-empty = la boîte d’envoi est vide
cli-none-in-state = aucun courriel n’est dans cet état
cli-no-outbox = il n’y a pas encore de boîte d’envoi dans « { $folder } »
cli-mail-is = courriel { $id } à { $to } : { $state }
cli-run-sends = `widerspruch outbox run` l’envoie
cli-nothing-now = rien n’a été envoyé maintenant ; { $count ->
    [one] { $count } courriel l’a été
   *[other] { $count } courriels l’ont été
} { $days }
cli-on-day = le { $day }
cli-from-to = du { $first } au { $last }
cli-before = auparavant
cli-clock-set = L’horloge est réglée au { $day } (--today), mais nous sommes le { $real } : les courriels portent le jour de cette horloge, ainsi que tout ce qui en est consigné.
cli-waiting-mails = { $count } en attente
cli-waiting-to = { $count } de { $from } à { $to }
cli-copied-to = { $count } en copie à { $copy }
cli-yes-if-sure = écrivez --yes si vous êtes certain de votre choix ; { $otherwise }
cli-list-shows = `widerspruch outbox list` montre les courriels
cli-dry-run-shows = --dry-run montre ce qui serait envoyé
cli-read-first = sans --send, les lettres sont faites et peuvent être lues avant
cli-ask-send = Envoyer ?
cli-ask-erase = Effacer ?
cli-yes-no = [o/N]
cli-yes-no-help = Avec oui, ce qui est écrit ci-dessus se fait tout de suite. Avec toute autre réponse, ou aucune, tout reste comme c’est.
cli-one-of-many = { $done } sur { $total } : courriel { $id } : { $state }
cli-nothing-waits = rien n’est en attente
cli-erased-on = contenu et personnes effacés le { $day }
cli-encrypted = (chiffré)
cli-attached-file = joint : { $name } ({ $bytes } octets)
cli-all-bytes = tous les octets : `widerspruch outbox export { $id } -o FICHIER`
cli-nothing-to-erase = il n’y a rien à effacer
cli-erased = contenu et personnes de { $count ->
    [one] { $count } courriel
   *[other] { $count } courriels
} effacés ; le numéro, l’état, les jours et les sommes de contrôle sont gardés
cli-to-erase = contenu et personnes de { $count ->
    [one] { $count } courriel terminé
   *[other] { $count } courriels terminés
} { $last_is ->
    [set] du { $first } au { $last }
   *[unset] le { $first }
} : octets, objets, noms, adresses et réponses seront définitivement effacés,
cli-and-the-proof = et avec eux la preuve de ce qui a été envoyé.
cli-via = --via { $name }
cli-ready = { $host } est prêt à les accepter ; rien n’a été envoyé (--dry-run)
cli-nothing-tried = rien n’a été essayé ; rien n’a été envoyé (--dry-run)
cli-draft-to = { $file } pour { $recipient } <{ $address }>
cli-open-drafts = rien n’a été envoyé : ouvrez les brouillons dans votre messagerie
cli-letter-alone = { $name }, { $size } : la lettre, sans pièce jointe
cli-letter-with = { $name }, { $size } : la lettre et { $count ->
    [one] la pièce jointe
   *[other] les pièces jointes
} { $numbers }
cli-sealed = signé électroniquement, { $grade }
cli-in-type = { $name }, en caractères imprimés
cli-picture-of-signature = avec une image de la signature
cli-not-signed = non signé
cli-kilobytes = { $count } ko
cli-megabytes = { $whole },{ $tenth } Mo
cli-mail-of = Courriel { $number } sur { $count } : { $case }
cli-certain = certain
cli-doubtful = DOUTEUX
cli-from-via = { $from } par { $section }
cli-replaced-mail = courriel { $id }, mis en attente { $when }, qui ne sera alors pas envoyé
cli-sent-already = courriel { $id }, le { $when } ; il n’est pas envoyé une seconde fois
cli-nothing-missing = rien, pour autant que ce programme puisse le voir
cli-replaced-one = le courriel { $mail }, en attente, est remplacé
cli-replaced-many = { $count } courriels en attente sont remplacés : { $mails }{ $more_is ->
    [set] {" "}…
   *[unset] {""}
}
cli-mails-from = { $count ->
    [one] { $count } courriel
   *[other] { $count } courriels
} de { $from } par { $section }
cli-mails-to = { $count ->
    [one] { $count } courriel
   *[other] { $count } courriels
} à { $name } <{ $address }>
cli-copy-of-each = une copie de chacun à { $copy }
cli-mails-of-before = { $count ->
    [one] { $count } courriel antérieur en attente
   *[other] { $count } courriels antérieurs en attente
}
cli-doubtful-in-mails = Dans { $count } d’entre eux : { $message }
cli-missing-in-mails = Il manque quelque chose dans { $count } d’entre eux, et ils partent tels quels (--incomplete) :
cli-row = ligne { $row }
cli-tabs = cellules séparées par des tabulations
cli-divided = cellules séparées par « { $by } »
cli-sheet = feuille « { $name } »{ $others ->
    [0] {""}
    [one] , une autre n’est pas lue
   *[other] , { $others } autres ne sont pas lues
}{ $hidden_is ->
    [set] , masqué : { $hidden }
   *[unset] {""}
}{ $others ->
    [0] {""}
   *[other] {" "}(--sheet)
}
cli-quoted = « { $text } »
cli-headings-in = titres des colonnes à la ligne { $line } ; ce qui est au-dessus compte comme intitulé (--heading-row)
cli-read-as = lu comme : { $words }
cli-not-read = { $table } : colonnes non lues : { $names }
cli-nothing-written = rien n’a été écrit
cli-wrong-rows = rien n’a été écrit : lignes erronées : { $count } sur { $rows ->
    [one] { $rows }
   *[other] { $rows }
} ; --skip-invalid poursuit avec les autres
cli-made = { $count ->
    [one] { $count } lettre faite
   *[other] { $count } lettres faites
}
cli-there-already = { $count } déjà là
cli-with-errors = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
} avec des erreurs
cli-rows-waiting = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
} en attente
cli-made-in = { $parts } ; { $pages } pages dans { $folder }
cli-each-row = ce qu’est devenue chaque ligne : { $folder }/result{ $suffix }.csv
cli-for-printer = pour l’imprimeur, chaque lettre commence au recto : { $place } ({ $count ->
    [one] { $count } lettre
   *[other] { $count } lettres
})
cli-sheets-in = ce qu’il faut faire maintenant, une fiche par lettre : { $folder } ({ $count })
cli-left-over = { $count ->
    [one] { $count } lettre du dossier appartient à une ligne qui n’est plus dans le tableau
   *[other] { $count } lettres du dossier appartiennent à des lignes qui ne sont plus dans le tableau
}
cli-sent-days = rien n’a été envoyé maintenant ; { $count ->
    [one] { $count } courriel l’a été
   *[other] { $count } courriels l’ont été
} { $days }
cli-sent-now = { $now ->
    [one] { $now } courriel envoyé
   *[other] { $now } courriels envoyés
} maintenant, { $before } auparavant
cli-sample-of = un échantillon de toute la table, lignes : { $rows }
cli-sent = { $count ->
    [one] { $count } courriel envoyé
   *[other] { $count } courriels envoyés
}
cli-mails-waiting = { $count } en attente : `widerspruch outbox run` les envoie
cli-mails-refused = { $count ->
    [one] { $count } refusé
   *[other] { $count } refusés
}
cli-mails-unknown = { $count } au sort inconnu
cli-without-mail = { $count ->
    [one] { $count } lettre
   *[other] { $count } lettres
} sans courriel
cli-stopped = arrêté ; la même commande reprend là où elle en était
cli-would-remove = { $count ->
    [one] { $count } fichier serait supprimé
   *[other] { $count } fichiers seraient supprimés
} ; --yes supprime vraiment
cli-removed = { $count ->
    [one] { $count } fichier supprimé
   *[other] { $count } fichiers supprimés
}
cli-parts = { $parts }
cli-no-authority = aucune autorité trouvée
cli-form-by-record = il y en a un, d’après les sources de la fiche
cli-official-languages = ses langues officielles ; on ignore si elle en accepte d’autres
cli-how-it-takes = comment elle reçoit une réclamation :
cli-in-english = (en anglais) { $text }
cli-sure = certitude : { $is }
cli-only-files = seulement { $list } ({ $evidence })
cli-no-files = aucun de ceux-ci : { $list } ({ $evidence })
cli-bytes-in-all = { $count } octets en tout ({ $evidence })
cli-nothing-beyond = on ne connaît rien de plus que ce qu’exige la loi
cli-none-confirmed = aucune n’est confirmée
cli-since-unknown = on ignore depuis quand
cli-since = depuis le { $day }
cli-company-says = { $basis }, selon la société
cli-form-notice = dans l’avis d’une autorité
cli-form-attested = dans plusieurs documents
cli-form-single = dans un document
cli-form-knowledge = dans aucun document
cli-form-former = ancien : plus aucun lien n’y mène

# Demandé à l’écran ; ce que l’on tape suit.
cli-password-of = Mot de passe de { $name } :
cli-password-at = Mot de passe de { $user } auprès de { $host } :
cli-time-here = { $utc } ({ $here } chez vous)
