# E-postadresser.
email-no-at = @ mangler
email-no-host = det er ikke navnet på en datamaskin på internett
email-none = det er ikke en e-postadresse
email-text = det { $fault }
email-write-alone = skriv bare adressen: { $meant }
email-write-so = skriv den som navn@example.org, uten mellomrom og uten visningsnavn
