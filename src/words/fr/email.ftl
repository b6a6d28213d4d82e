# Adresses électroniques. Suit un deux-points.
email-no-at = il y manque le signe @
email-no-host = ce n’est pas le nom d’un ordinateur sur internet
email-none = ce n’est pas une adresse électronique
email-text = l’adresse { $fault }
email-write-alone = écrivez l’adresse seule : { $meant }
email-write-so = écrivez-la comme name@example.org, sans espaces et sans nom affiché
