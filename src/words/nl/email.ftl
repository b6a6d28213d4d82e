# Adressen voor e-mail.
email-no-at = daarin ontbreekt de @
email-no-host = dat is geen naam van een computer op internet
email-none = dat is geen e-mailadres
email-text = dat { $fault }
email-write-alone = schrijf alleen het adres: { $meant }
email-write-so = schrijf het zoals naam@example.org, zonder spaties en zonder weergavenaam
