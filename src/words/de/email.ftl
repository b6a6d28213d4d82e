# Adressen für E-Mail.
email-no-at = darin fehlt das @
email-no-host = das ist kein Name eines Rechners im Internet
email-none = das ist keine E-Mail-Adresse
email-text = das { $fault }
email-write-alone = schreiben Sie nur die Adresse: { $meant }
email-write-so = schreiben Sie sie wie name@example.org, ohne Leerzeichen und ohne Anzeigenamen
