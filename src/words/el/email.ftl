# Διευθύνσεις e-mail. Συνεχίζουν μετά από άνω και κάτω τελεία.
email-no-at = λείπει το @
email-no-host = μετά το @ δεν υπάρχει όνομα διακομιστή
email-none = δεν είναι διεύθυνση e-mail
email-text = το κείμενο { $fault }
email-write-alone = γράψτε μόνο τη διεύθυνση: { $meant }
email-write-so = γράψτε την όπως name@example.org, χωρίς κενά και χωρίς όνομα προσώπου
