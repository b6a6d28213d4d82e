# Indirizzi e-mail. Segue due punti.
email-no-at = manca il segno @
email-no-host = non è il nome di un computer in internet
email-none = non è un indirizzo e-mail
email-text = l’indirizzo { $fault }
email-write-alone = scriva solo l’indirizzo: { $meant }
email-write-so = lo scriva come name@example.org, senza spazi e senza nome visualizzato
