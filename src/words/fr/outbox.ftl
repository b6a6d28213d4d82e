# La boîte d’envoi elle-même.
outbox-damaged = la boîte d’envoi « { $name } » est endommagée : { $why }
    .help = rien n’en est envoyé. `widerspruch outbox list` et `outbox show ID` lisent ce qui peut l’être encore. Gardez le fichier : `sqlite3 FILE .recover` en lira peut-être plus. Regardez vos courriels envoyés avant tout nouvel envoi ; mettez ensuite ce fichier de côté
outbox-damaged-after = courriels envoyés avant que cela ne se voie : { $sent } ; plus rien n’est envoyé. `widerspruch outbox list` et `outbox show ID` lisent ce qui peut l’être encore. Gardez le fichier : `sqlite3 FILE .recover` en lira peut-être plus. Regardez vos courriels envoyés avant tout nouvel envoi ; mettez ensuite ce fichier de côté
outbox-after = courriels envoyés auparavant : { $sent } ; { $advice }
outbox-no-database = ce n’est pas une base de données, ou une partie en est perdue
outbox-no-address = l’adresse du courriel { $id } n’est pas une adresse électronique
outbox-other-bytes = les octets du courriel { $id } ne sont pas ceux qui ont été mis en attente
outbox-partly-read = courriels lisibles : { $count } ; illisibles : { $lost }
outbox-disk-full = le disque est plein ; la boîte d’envoi « { $name } » ne peut pas être écrite
    .help = faites de la place, et vérifiez qu’aucune limite n’est atteinte ; rien n’est envoyé qui ne puisse être noté
outbox-read-only = la boîte d’envoi « { $name } » ne peut pas être écrite
    .help = vérifiez qui peut y écrire, ou indiquez un autre répertoire avec --state RÉPERTOIRE ; rien n’est envoyé qui ne puisse être noté
outbox-held = un autre programme utilise la boîte d’envoi « { $name } »
    .help = attendez qu’il ait fini, puis essayez de nouveau
outbox-failed = la boîte d’envoi « { $name } » est inutilisable : { $why }
    .help = vérifiez le disque ; rien n’est envoyé qui ne puisse être noté
outbox-not-writable = impossible d’écrire « { $name } » : { $why }
    .help = vérifiez qui peut y écrire, ou indiquez un autre répertoire avec --state RÉPERTOIRE
outbox-not-locked = impossible de verrouiller « { $name } » : { $why }
    .help = vérifiez qui peut y écrire, ou indiquez un autre répertoire avec --state RÉPERTOIRE
outbox-sending = un autre processus envoie en ce moment depuis cette boîte d’envoi
    .help = ce qui est en attente est gardé ; lancez `widerspruch outbox run` quand l’autre a fini
outbox-read = les lignes sont effacées, mais un autre programme lit « { $name } » et retient l’ancien contenu
    .help = attendez qu’il ait fini, puis lancez de nouveau la même commande : elle efface le reste
outbox-unreadable = impossible de lire la boîte d’envoi « { $name } » : { $why }
    .help = vérifiez qui peut y lire, ou indiquez un autre répertoire avec --state RÉPERTOIRE
outbox-no-file = ce n’est pas un fichier
outbox-no-copy = aucune copie n’est possible : { $why }
outbox-foreign = « { $name } » est la base de données d’un autre programme
    .help = indiquez un autre répertoire avec --state RÉPERTOIRE
outbox-newer = la boîte d’envoi « { $name } » a été écrite par une version plus récente de ce programme
    .help = prenez cette version
outbox-not-recorded = le courriel { $id } a été accepté, mais cela ne peut pas être noté : { $why }
    .help = rien de plus n’est envoyé. Il sera montré comme incertain : faites de la place, puis `widerspruch outbox resolve ID --sent`
outbox-no-evidence = la preuve ne peut pas être écrite : { $why }
    .help = c’est une erreur du programme ; signalez-la, s’il vous plaît

# Courriels dans la boîte.
outbox-is = { $state ->
        [queued] en attente
        [sending] en cours d’envoi
        [sent] envoyé
        [deferred] reporté
        [failed] échoué
        [unknown] incertain
        [cancelled] retiré
       *[other] { $state }
    }
outbox-address = le courriel { $id } n’est pas envoyé : { $to } n’est plus l’adresse du destinataire{ $now_is ->
        [set] {" "}; c’est { $now }
       *[unset] {""}
    }
    .help = `widerspruch { $show }` dit pourquoi. `widerspruch outbox cancel { $id }` retire le courriel ; envoyez ensuite la lettre de nouveau, avec --to ADRESSE si vous en savez plus que le répertoire
outbox-no-such-mail = il n’y a pas de courriel { $id } dans la boîte d’envoi
    .help = `widerspruch outbox list` les montre tous
outbox-state = l’état du courriel { $id } est « { $is } », non « { $wanted } »
    .help = { $state ->
        [sending] il est en cours d’envoi ; si aucun processus ne tourne, `widerspruch outbox run` établit où il en est
        [sent] il ne peut pas être repris ; écrivez au destinataire
       *[other] `widerspruch outbox show { $id }` dit ce qui s’est passé ; { $command } ne convient pas ici
    }
outbox-unfinished = le courriel { $id } n’est pas terminé (état : { $is }), donc rien n’est effacé
    .help = { $state ->
        [unknown] établissez s’il est arrivé, puis `widerspruch outbox resolve { $id } --sent` ou `--resend` ; effacez-le ensuite
        [sending] `widerspruch outbox run` établit où il en est ; effacez-le ensuite
       *[other] `widerspruch outbox run` l’envoie, `widerspruch outbox cancel { $id }` le retire ; effacez-le ensuite
    }
outbox-purged = le contenu du courriel { $id } a été effacé le { $day }
    .help = `widerspruch outbox show { $id }` montre ce qui en reste
outbox-killed = le programme a été interrompu pendant l’envoi

# Pourquoi un envoi s’est arrêté.
outbox-stopped = { $section } : { $fault }
    .help = { $advice }. Ce qui est en attente est gardé : `widerspruch outbox run` continue
outbox-breaker = { $section } : arrêté, car la même chose s’est produite plusieurs fois de suite : { $fault }
    .help = { $advice }. Ce qui n’a pas été essayé est gardé : `widerspruch outbox run` continue
outbox-queued-ahead = { $count ->
        [one] { $count } courriel attend : il a été mis
       *[other] { $count } courriels attendent : ils ont été mis
    } en file à { $queued }, et il est maintenant { $now } (une horloge avançait, ou --today)
    .help = `widerspruch outbox run --now` envoie sans attendre cette heure
outbox-paused = { $section } est au repos jusqu’à { $until } : { $why }
    .help = lancez `widerspruch outbox run` plus tard, ou avec --wait ; --now n’attend pas, et une section corrigée est essayée aussitôt
outbox-asked = le serveur l’a demandé
outbox-day-limit = { $section } : max_per_day est atteint jusqu’à { $until }
    .help = lancez alors `widerspruch outbox run`, ou avec --wait
outbox-no-route = la section { $section } n’existe pas{ $centre_is ->
        [set] {""}
       *[unset] {" "}dans la configuration
    }
    .help = les courriels en attente pour elle sont gardés ; remettez la section, ou retirez ces courriels
outbox-interrupted = terminé avant que tous les courriels soient envoyés
    .help = `widerspruch outbox run` continue

# Ce que l’on sait d’un courriel.
outbox-evidence = Preuve de remise
outbox-label-mail = courriel
outbox-label-state = état
outbox-label-case = dossier
outbox-label-from = de
outbox-label-to = à
outbox-label-subject = objet
outbox-label-message-id = Message-ID
outbox-label-sha256 = SHA-256
outbox-label-letter = lettre
outbox-label-queued = mis en attente
outbox-label-finished = terminé
outbox-label-erased = effacé
outbox-label-attempts = essais
outbox-label-reply = dernière réponse
outbox-label-queue-id = numéro chez le serveur
outbox-label-server = serveur
outbox-label-encryption = chiffrement
outbox-label-copy = copie à
outbox-label-next = prochain essai
outbox-bytes = { $sha256 } ({ $bytes } octets)
outbox-event = { $time } { $what }{ $stage_is ->
        [set] {" "}({ $stage })
       *[unset] {""}
    }{ $text_is ->
        [set] : { $text }
       *[unset] {""}
    }
outbox-no-folder = il n’y a pas de répertoire pour ce que le programme retient : HOME n’est pas défini
    .help = indiquez-en un avec --state RÉPERTOIRE
outbox-empty = il n’y a pas encore de boîte d’envoi
    .help = `widerspruch send FICHIER` y met le premier courriel ; --state RÉPERTOIRE indique un autre répertoire
outbox-several-cases = plusieurs tableaux ont une ligne « { $named } »
    .help = indiquez l’une d’elles : { $cases }
outbox-no-such-case = il n’y a pas de courriel pour le dossier « { $named } »
    .help = `widerspruch outbox list` indique les dossiers
outbox-erase-not-confirmed = rien n’a été effacé, faute de confirmation
outbox-erase-nobody = rien n’a été effacé : il n’y a pas de terminal pour demander confirmation
