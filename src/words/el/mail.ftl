# Διευθύνσεις.
mail-name-of-whom = το όνομα { $fault }
mail-sender = το `sender.email` είναι «{ $email }»: { $why }
    .help = σε αυτή τη διεύθυνση έρχονται οι απαντήσεις· διορθώστε την
mail-recipient-email = η διεύθυνση e-mail του παραλήπτη είναι «{ $email }»: { $why }
    .help = διορθώστε την στο αρχείο υπόθεσης, ή στις ρυθμίσεις σας
mail-recipient-name = ο παραλήπτης είναι «{ $name }»: { $why }
mail-address-in-doubt = η διεύθυνση { $email } δεν είναι βέβαιη: { $doubt }
    .help = ελέγξτε την πριν στείλετε· με --to ΔΙΕΥΘΥΝΣΗ ορίζετε άλλη
mail-no-address = λείπει το `recipient.email`: δεν υπάρχει διεύθυνση για αποστολή
    .help = προσθέστε στο [recipient] `email = "…"`, ή ορίστε μια διεύθυνση με --to ΔΙΕΥΘΥΝΣΗ
mail-no-address-of-authority = δεν είναι γνωστή διεύθυνση e-mail της αρχής «{ $id }»
    .help = { $form_is ->
        [set] δέχεται καταγγελίες μέσω της φόρμας της: { $form }· με --to ΔΙΕΥΘΥΝΣΗ η επιστολή πηγαίνει σε διεύθυνση που ορίζετε εσείς
       *[unset] στείλτε την επιστολή ταχυδρομικώς, ή ορίστε μια διεύθυνση με --to ΔΙΕΥΘΥΝΣΗ
    }
mail-no-address-of-controller = δεν έχει επιβεβαιωθεί διεύθυνση e-mail για { $name }, και εναντίωση σε θυρίδα που δεν διαβάζει κανείς δεν ισχύει
    .help = χρησιμοποιήστε τη φόρμα ή το ταχυδρομείο (`widerspruch controllers show { $id }`)· αν ξέρετε κάτι καλύτερο, ορίστε το με --to ΔΙΕΥΘΥΝΣΗ

# Γιατί πηγαίνει εκεί.
mail-to-controller = το αρχείο υπόθεσης ορίζει την εταιρεία «{ $id }»
mail-to-authority = το αρχείο υπόθεσης ορίζει την αρχή «{ $id }»
mail-to-other = το αρχείο υπόθεσης δίνει το όνομα και τη διεύθυνση
mail-address-given = δόθηκε με --to· εδώ δεν την έχει ελέγξει κανείς
mail-address-of-case = δόθηκε στο αρχείο υπόθεσης
mail-address-of-record = { $own_is ->
        [set] από τον κατάλογο με τις δικές σας διορθώσεις
       *[unset] από τον κατάλογο
    }{ $checked_is ->
        [set] , συγκρίθηκε με τις πηγές την { $checked }
       *[unset] {""}
    }{ $source_is ->
        [set] : { $source }
       *[unset] {" "}(`widerspruch { $show }`)
    }{ $more_is ->
        [set] , και { $more } ακόμη (`widerspruch { $show }`)
       *[unset] {""}
    }{ $doubt_is ->
        [set] · { $doubt }
       *[unset] {""}
    }
mail-address-of-signed = { $signed }{ $own_is ->
        [set] , με τις δικές σας διορθώσεις
       *[unset] {""}
    }{ $checked_is ->
        [set] , που δηλώνει σύγκριση με τις πηγές την { $checked }
       *[unset] {""}
    }{ $source_is ->
        [set] : { $source }
       *[unset] {" "}(`widerspruch { $show }`)
    }{ $more_is ->
        [set] , και { $more } ακόμη (`widerspruch { $show }`)
       *[unset] {""}
    }{ $doubt_is ->
        [set] · { $doubt }
       *[unset] {""}
    }
mail-taken-unknown = δεν είναι γνωστό αν δέχεται καταγγελίες με e-mail

# Πώς γίνεται.
mail-message = { $why }
    .help = παραλείψτε ή μικρύνετε συνημμένα
mail-not-encoded = ένα μέρος του δεν μπορεί να κωδικοποιηθεί
mail-text-not-encoded = το κείμενο δεν μπορεί να κωδικοποιηθεί
mail-letter-not-encoded = η επιστολή δεν μπορεί να κωδικοποιηθεί
mail-file-name = το συνημμένο αρχείο δεν έχει απλό όνομα
mail-too-large = το μήνυμα θα είχε { $bytes } byte· πάνω από { $limit } δεν στέλνονται
mail-large = το μήνυμα έχει { $bytes } byte· ορισμένες αρχές δέχονται το πολύ { $limit }
    .help = παραλείψτε ή μικρύνετε συνημμένα, αν απορριφθεί
mail-no-openpgp = το μήνυμα προς { $to } πρέπει να κρυπτογραφηθεί, και το πρόγραμμα αυτό φτιάχτηκε χωρίς κρυπτογράφηση
    .help = φτιάξτε το με `--features openpgp`, ή αφαιρέστε την ενότητα [[smtp.NAME.openpgp]]
mail-openpgp-key = το κλειδί του { $address } δεν μπορεί να χρησιμοποιηθεί: { $why }
    .help = { $advice }. Στη θέση του δεν στέλνεται τίποτα χωρίς κρυπτογράφηση
mail-key-check-file = ελέγξτε το αρχείο
mail-key-name-file = ορίστε αρχείο με το δημόσιο κλειδί, όπως το δημοσιεύει ο παραλήπτης
mail-key-none = το αρχείο δεν περιέχει δημόσιο κλειδί: { $why }
mail-key-fingerprint = το αποτύπωμά του είναι { $found }, οι ρυθμίσεις λένε { $wanted }
mail-key-compare = συγκρίνετε με αυτό που δημοσιεύει ο παραλήπτης, από άλλον δρόμο από εκείνον του αρχείου
mail-key-revoked = ανακλήθηκε
mail-key-get-new = πάρτε το νέο κλειδί του παραλήπτη
mail-key-unsigned = δεν το έχει υπογράψει ο κάτοχός του
mail-key-get-again = ζητήστε πάλι το κλειδί από τον παραλήπτη
mail-key-expired = έληξε την { $day }
mail-key-part-expired = το μέρος του για την κρυπτογράφηση έληξε την { $day }
mail-key-no-part = δεν έχει μέρος για κρυπτογράφηση
mail-key-get-another = ζητήστε άλλο κλειδί από τον παραλήπτη

# Τι απέγινε.
mail-unknown = δεν είναι γνωστό αν το μήνυμα { $id } προς { $to } έφτασε: { $why }
    .help = κοιτάξτε στα απεσταλμένα σας ή ρωτήστε τον παραλήπτη· μετά `widerspruch outbox resolve { $id } --sent` ή `--resend`. Ποτέ δεν στέλνεται πάλι από μόνο του
mail-refused = το μήνυμα { $id } προς { $to } απορρίφθηκε: { $why }
    .help = διορθώστε το λάθος και στείλτε πάλι· το `widerspruch outbox resolve { $id } --resend` δοκιμάζει ξανά το ίδιο μήνυμα
mail-deferred = το μήνυμα { $id } προς { $to } δεν έγινε ακόμη δεκτό: { $why }
    .help = { $when_is ->
        [set] το `widerspruch outbox run` δοκιμάζει πάλι, όχι πριν από { $when }
       *[unset] το `widerspruch outbox run` δοκιμάζει πάλι
    }
mail-copy-refused = το μήνυμα { $id } στάλθηκε, αλλά ο διακομιστής απέρριψε το αντίγραφο: { $why }
    .help = διορθώστε το --bcc ή το `bcc`· το ίδιο το μήνυμα έφτασε και βρίσκεται στα εξερχόμενα
mail-key-unreadable = { $said }
