# Ce qui ne doit pas arriver par mégarde.
send-bulk = { $count } courriels de cet envoi vont à { $address } ({ $before } de plus en une journée) ; au-delà de { $handful }, il faut --bulk
    .help = beaucoup de lettres à la fois ressemblent à une attaque et peuvent toutes se perdre : demandez à l’autorité comment elle les souhaite ; puis --bulk, et max_per_minute dans [smtp.NAME]
send-sent-before = il existe déjà une autre version de cette lettre à { $to_is ->
        [set] { $to }
       *[unset] ce même destinataire
    } ({ $when }, courriel { $id }) : { $is }
    .help = { $state ->
        [queued] elle n’a pas encore été envoyée : --replace envoie cette version à sa place, `widerspruch outbox cancel { $id }` la retire ; --again envoie les deux
        [deferred] elle n’a pas encore été envoyée : --replace envoie cette version à sa place, `widerspruch outbox cancel { $id }` la retire ; --again envoie les deux
       *[other] `widerspruch outbox show { $id }` la montre ; le texte ou la date ont changé depuis. --again envoie aussi celle-ci
    }

# Ce qui manque.
send-incomplete = { $advice } ; --incomplete envoie le courriel tel quel
send-missing-enclosure = la lettre cite la pièce jointe { $number }, mais le courriel ne la contient pas : aucun fichier n’est indiqué pour elle
    .help = ajoutez `file = "…"` à cette [[enclosure]] (PDF, PNG ou JPEG), ou retirez-la du dossier
send-missing-signature-blank = la lettre a une ligne pour signer, et personne ne signe ce qui part par courriel
    .help = écrivez kind = "typed" (votre nom) ou "image" (une image de votre signature) dans [signature], ou retirez cette section ; ou signez la lettre électroniquement avec [seal]
send-missing-signature-none = la lettre ne porte pas de signature
    .help = retirez [signature], votre nom figure alors au bas ; ou écrivez kind = "image", ou signez la lettre électroniquement avec [seal]
send-missing-second-signature = deux personnes exercent l’autorité parentale, et une seule signe ce qui part par courriel
    .help = imprimez la lettre, faites-la signer par les deux et envoyez-la par la poste ; ou écrivez joint_custody = false si l’expéditeur peut agir seul
send-missing-accepted-signature = l’autorité « { $id } » demande qu’une réclamation soit signée : { $wanted } ({ $evidence })
    .help = { $is ->
        [electronic-or-hand-with-id] signez la lettre électroniquement avec [seal], ou signez à la main et joignez la copie d’une pièce d’identité, que ce programme ne peut pas voir
       *[other] signez la lettre électroniquement avec [seal], ou écrivez dans [signature] kind = "image" avec une image de votre signature
    }
send-missing-way-signature = l’autorité « { $id } » n’accepte les réclamations par courriel qu’avec une signature électronique qualifiée, et cette lettre n’en a pas ({ $evidence })
    .help = signez-la avec un certificat qualifié ([seal]), ou prenez une autre voie : { $ways }
send-missing-way-pec = l’autorité « { $id } » n’accepte les réclamations que par courriel certifié (PEC), et un courriel ordinaire n’en est pas un ({ $evidence })
    .help = envoyez-la depuis une boîte PEC, ou prenez une autre voie : { $ways }
send-missing-way = l’autorité « { $id } » n’accepte pas de réclamations par courriel ({ $evidence })
    .help = prenez une autre voie : { $ways }
send-missing-file-type = l’autorité « { $id } » { $only_is ->
        [set] n’accepte que ces types de fichiers
       *[unset] n’accepte pas ces types de fichiers
    } : { $types } ({ $evidence }) ; la lettre est un PDF
    .help = prenez une autre voie : { $ways }
send-missing-size = la lettre a { $bytes } octets avec ses pièces jointes, et l’autorité « { $id } » en accepte { $most } au plus ({ $evidence })
    .help = réduisez ou retirez des pièces jointes, ou envoyez la lettre par la poste
send-missing-language = { $lacks }
    .help = { $advice }
send-missing-copy = { $lacks }
    .help = { $advice }
send-missing-form = { $lacks }
    .help = { $advice }
send-by-form = son formulaire { $url }{ $log_in ->
        [needed] {" "}(avec connexion)
        [electronic-signature] {" "}(à signer électroniquement)
       *[other] {""}
    }
send-by-post = une lettre par la poste (`render`){ $known_is ->
        [set] {""}
       *[unset] , dont on ne sait rien
    }
send-other-ways = { $form_is ->
        [set] { $form }{ $post_is ->
            [set] {" "}ou { $post }
           *[unset] {""}
        }
       *[unset] { $post_is ->
            [set] { $post }
           *[unset] aucune n’est connue, demandez à l’autorité
        }
    }

# De la commande.
send-address = { $option } est « { $text } » : { $why }
    .help = écrivez { $option } name@example.org
send-no-sender = il n’est pas indiqué de qui vient le brouillon
    .help = ajoutez `email = "…"` dans [sender], ou indiquez une section [smtp.NAME] avec --via
send-sender = `sender.email` est « { $email } » : { $why }
    .help = ajoutez `email = "…"` dans [sender], ou indiquez une section [smtp.NAME] avec --via
send-not-confirmed = rien n’a été envoyé, faute de confirmation
send-nobody-to-ask = rien n’a été envoyé : il n’y a pas de terminal pour demander confirmation
send-no-such-route = la section [smtp.{ $name }] n’existe pas dans la configuration
    .help = { $near_is ->
        [set] vouliez-vous dire « { $near } » ?{" "}
       *[unset] {""}
    }{ $known_is ->
        [set] il existe : { $known }
       *[unset] il n’en existe aucune
    }
send-no-route = la configuration n’indique aucun serveur de courriel
    .help = { $there_is ->
        [set] ajoutez dans
       *[unset] créez
    } { $file_is ->
        [set] « { $file } »
       *[unset] un fichier pour --config
    } :

    {"["}smtp.home]
    # serveur d’envoi de votre fournisseur, port 465
    host = "mail.example.org"
    from = "Änne Müller <aenne@example.org>"
    user = "aenne@example.org"
    # un fichier à côté de celui-ci, avec le mot de passe seul ; puis : chmod 600
    password_file = "mail-password"

    ou écrivez des brouillons pour votre messagerie avec --eml RÉPERTOIRE
send-several-routes = il y a plusieurs voies d’envoi
    .help = indiquez laquelle : { $names }
send-batch-not-confirmed = rien n’a été envoyé, faute de confirmation
    .help = les lettres sont dans le répertoire ; la même commande redemandera
