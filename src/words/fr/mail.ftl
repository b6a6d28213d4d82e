# Adresses.
mail-name-of-whom = son nom { $fault }
mail-sender = `sender.email` est « { $email } » : { $why }
    .help = les réponses vont à cette adresse ; corrigez-la
mail-recipient-email = l’adresse électronique du destinataire est « { $email } » : { $why }
    .help = corrigez-la dans le dossier ou dans votre configuration
mail-recipient-name = le destinataire s’appelle « { $name } » : { $why }
mail-address-in-doubt = l’adresse { $email } n’est pas sûre : { $doubt }
    .help = vérifiez-la avant l’envoi ; --to ADRESSE en indique une autre
mail-no-address = `recipient.email` manque : il n’y a pas d’adresse d’envoi
    .help = ajoutez `email = "…"` dans [recipient], ou indiquez une adresse avec --to ADRESSE
mail-no-address-of-authority = aucune adresse électronique n’est connue pour l’autorité « { $id } »
    .help = { $form_is ->
        [set] elle reçoit les réclamations par son formulaire : { $form } ; --to ADRESSE envoie la lettre à une adresse que vous indiquez
       *[unset] envoyez la lettre par la poste, ou indiquez une adresse avec --to ADRESSE
    }
mail-no-address-of-controller = aucune adresse électronique n’est confirmée pour { $name }, et une opposition que personne ne lit n’en est pas une
    .help = prenez le formulaire ou la poste (`widerspruch controllers show { $id }`) ; si vous savez mieux, --to ADRESSE y envoie la lettre

# Pourquoi il va à cette adresse.
mail-to-controller = le dossier indique la société « { $id } »
mail-to-authority = le dossier indique l’autorité « { $id } »
mail-to-other = le dossier indique le nom et l’adresse
mail-address-given = indiquée avec --to ; personne ici ne l’a vérifiée
mail-address-of-case = indiquée dans le dossier
mail-address-of-record = { $own_is ->
        [set] tirée de l’annuaire avec vos propres corrections
       *[unset] tirée de l’annuaire
    }{ $checked_is ->
        [set] , comparée avec ses sources le { $checked }
       *[unset] {""}
    }{ $source_is ->
        [set] : { $source }
       *[unset] {" "}(`widerspruch { $show }`)
    }{ $more_is ->
        [set] , et { $more } de plus (`widerspruch { $show }`)
       *[unset] {""}
    }{ $doubt_is ->
        [set] ; { $doubt }
       *[unset] {""}
    }
mail-address-of-signed = { $signed }{ $own_is ->
        [set] , avec vos propres corrections
       *[unset] {""}
    }{ $checked_is ->
        [set] , qui dit : comparée avec ses sources le { $checked }
       *[unset] {""}
    }{ $source_is ->
        [set] : { $source }
       *[unset] {" "}(`widerspruch { $show }`)
    }{ $more_is ->
        [set] , et { $more } de plus (`widerspruch { $show }`)
       *[unset] {""}
    }{ $doubt_is ->
        [set] ; { $doubt }
       *[unset] {""}
    }
mail-taken-unknown = on ignore si elle accepte les réclamations par courriel

# Comment il est fait.
mail-message = { $why }
    .help = retirez ou réduisez des pièces jointes
mail-not-encoded = une partie du courriel ne peut pas être codée
mail-text-not-encoded = le texte ne peut pas être codé
mail-letter-not-encoded = la lettre ne peut pas être codée
mail-file-name = le fichier joint n’a pas un nom simple
mail-too-large = le courriel aurait { $bytes } octets ; au-delà de { $limit }, rien n’est envoyé
mail-large = le courriel a { $bytes } octets ; certaines autorités n’acceptent pas plus de { $limit }
    .help = s’il est refusé, retirez ou réduisez des pièces jointes
mail-no-openpgp = le courriel à { $to } doit être chiffré, mais ce programme est construit sans chiffrement
    .help = construisez-le avec `--features openpgp`, ou retirez la section [[smtp.NAME.openpgp]]
mail-openpgp-key = la clé pour { $address } est inutilisable : { $why }
    .help = { $advice }. Rien n’est envoyé sans chiffrement à la place
mail-key-check-file = vérifiez le fichier
mail-key-name-file = indiquez un fichier avec la clé publique, telle que le destinataire la publie
mail-key-none = le fichier ne contient pas de clé publique : { $why }
mail-key-fingerprint = son empreinte est { $found }, la configuration indique { $wanted }
mail-key-compare = comparez avec ce que publie le destinataire, par une autre voie que celle de ce fichier
mail-key-revoked = elle a été révoquée
mail-key-get-new = procurez-vous la nouvelle clé du destinataire
mail-key-unsigned = son titulaire ne l’a pas signée
mail-key-get-again = demandez de nouveau la clé au destinataire
mail-key-expired = elle a expiré le { $day }
mail-key-part-expired = sa partie pour le chiffrement a expiré le { $day }
mail-key-no-part = elle n’a pas de partie pour le chiffrement
mail-key-get-another = demandez une autre clé au destinataire

# Ce qu’il est devenu.
mail-unknown = on ignore si le courriel { $id } à { $to } est arrivé : { $why }
    .help = regardez vos courriels envoyés, ou demandez au destinataire ; puis `widerspruch outbox resolve { $id } --sent` ou `--resend`. Il n’est jamais renvoyé de lui-même
mail-refused = le courriel { $id } à { $to } a été refusé : { $why }
    .help = corrigez ce qui ne va pas, puis envoyez de nouveau ; `widerspruch outbox resolve { $id } --resend` essaie encore le même courriel
mail-deferred = le courriel { $id } à { $to } n’a pas encore été accepté : { $why }
    .help = { $when_is ->
        [set] `widerspruch outbox run` essaie de nouveau, pas avant { $when }
       *[unset] `widerspruch outbox run` essaie de nouveau
    }
mail-copy-refused = le courriel { $id } a été envoyé, mais le serveur a refusé la copie : { $why }
    .help = corrigez --bcc ou `bcc` ; le courriel lui-même est arrivé et se trouve dans la boîte d’envoi
mail-key-unreadable = { $said }
