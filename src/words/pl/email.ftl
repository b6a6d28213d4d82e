# Adresy e-mail.
email-no-at = nie ma w nim znaku @
email-no-host = po @ nie ma nazwy serwera
email-none = to nie jest adres e-mail
email-text = to pole { $fault }
email-write-alone = proszę wpisać sam adres: { $meant }
email-write-so = proszę wpisać w postaci nazwa@example.org, bez odstępów i bez nazwy wyświetlanej
