# Τι δεν πρέπει να γίνει κατά λάθος.
send-bulk = { $count } μηνύματα αυτής της παρτίδας πηγαίνουν σε { $address } ({ $before } ακόμη μέσα σε μία ημέρα)· για πάνω από { $handful } χρειάζεται --bulk
    .help = πολλές επιστολές μαζί μοιάζουν με επίθεση σε διακομιστή και μπορεί να χαθούν όλες: ρωτήστε την αρχή πώς τις θέλει, μετά γράψτε --bulk και ορίστε max_per_minute στο [smtp.NAME]
send-sent-before = υπάρχει ήδη μήνυμα με άλλη εκδοχή αυτής της επιστολής προς { $to_is ->
        [set] { $to }
       *[unset] τον ίδιο παραλήπτη
    }, κατάσταση: { $is } ({ $when }, μήνυμα { $id })
    .help = { $state ->
        [queued] δεν έχει σταλεί ακόμη: το --replace στέλνει αντί γι’ αυτό την παρούσα εκδοχή, το `widerspruch outbox cancel { $id }` το αποσύρει· το --again στέλνει και τις δύο
        [deferred] δεν έχει σταλεί ακόμη: το --replace στέλνει αντί γι’ αυτό την παρούσα εκδοχή, το `widerspruch outbox cancel { $id }` το αποσύρει· το --again στέλνει και τις δύο
       *[other] το `widerspruch outbox show { $id }` το δείχνει· από τότε άλλαξε το κείμενο ή η ημερομηνία. Το --again στέλνει και αυτήν
    }

# Τι λείπει.
send-incomplete = { $advice }· το --incomplete τη στέλνει όπως είναι
send-missing-enclosure = η επιστολή αναφέρει το συνημμένο { $number } και το μήνυμα δεν το έχει: δεν έχει δηλωθεί αρχείο γι’ αυτό
    .help = προσθέστε `file = "…"` σε αυτό το [[enclosure]] (PDF, PNG ή JPEG), ή αφαιρέστε το από την υπόθεση
send-missing-signature-blank = η επιστολή έχει γραμμή για υπογραφή, και ό,τι φεύγει με e-mail δεν το υπογράφει κανείς
    .help = γράψτε στο [signature] kind = "typed" (το όνομά σας) ή "image" (εικόνα της υπογραφής σας), ή παραλείψτε την ενότητα· ή υπογράψτε την επιστολή ηλεκτρονικά με [seal]
send-missing-signature-none = η επιστολή δεν έχει υπογραφή
    .help = παραλείψτε το [signature], τότε μπαίνει από κάτω το όνομά σας· ή γράψτε kind = "image", ή υπογράψτε την επιστολή ηλεκτρονικά με [seal]
send-missing-second-signature = τη γονική μέριμνα ασκούν δύο πρόσωπα, και ό,τι φεύγει με e-mail το υπογράφει μόνο το ένα
    .help = τυπώστε την επιστολή, ας την υπογράψουν και οι δύο, και στείλτε την ταχυδρομικώς· ή γράψτε joint_custody = false, αν ο αποστολέας επιτρέπεται να ενεργεί μόνος
send-missing-accepted-signature = η αρχή «{ $id }» θέλει την καταγγελία υπογεγραμμένη: { $wanted } ({ $evidence })
    .help = { $is ->
        [electronic-or-hand-with-id] υπογράψτε την επιστολή ηλεκτρονικά με [seal], ή με το χέρι και επισυνάψτε αντίγραφο εγγράφου ταυτότητας, που το πρόγραμμα αυτό δεν βλέπει
       *[other] υπογράψτε την επιστολή ηλεκτρονικά με [seal], ή γράψτε στο [signature] kind = "image" με εικόνα της υπογραφής σας
    }
send-missing-way-signature = η αρχή «{ $id }» δέχεται καταγγελίες με e-mail μόνο με εγκεκριμένη ηλεκτρονική υπογραφή, και η επιστολή αυτή δεν έχει ({ $evidence })
    .help = υπογράψτε την με εγκεκριμένο πιστοποιητικό ([seal]), ή χρησιμοποιήστε άλλον τρόπο: { $ways }
send-missing-way-pec = η αρχή «{ $id }» δέχεται καταγγελίες μόνο με πιστοποιημένο ηλεκτρονικό ταχυδρομείο (PEC), και ένα συνηθισμένο e-mail δεν είναι ({ $evidence })
    .help = στείλτε την από θυρίδα PEC, ή χρησιμοποιήστε άλλον τρόπο: { $ways }
send-missing-way = η αρχή «{ $id }» δεν δέχεται καταγγελίες με e-mail ({ $evidence })
    .help = χρησιμοποιήστε άλλον τρόπο: { $ways }
send-missing-file-type = η αρχή «{ $id }» { $only_is ->
        [set] δέχεται μόνο αυτά τα είδη αρχείων
       *[unset] δεν δέχεται αυτά τα είδη αρχείων
    }: { $types } ({ $evidence })· η επιστολή είναι PDF
    .help = χρησιμοποιήστε άλλον τρόπο: { $ways }
send-missing-size = η επιστολή με τα συνημμένα έχει { $bytes } byte, και η αρχή «{ $id }» δέχεται το πολύ { $most } ({ $evidence })
    .help = μικρύνετε ή παραλείψτε συνημμένα, ή στείλτε την επιστολή ταχυδρομικώς
send-missing-language = { $lacks }
    .help = { $advice }
send-missing-copy = { $lacks }
    .help = { $advice }
send-missing-form = { $lacks }
    .help = { $advice }
send-by-form = η φόρμα της { $url }{ $log_in ->
        [needed] {" "}(με σύνδεση)
        [electronic-signature] {" "}(με ηλεκτρονική υπογραφή)
       *[other] {""}
    }
send-by-post = επιστολή ταχυδρομικώς (`render`){ $known_is ->
        [set] {""}
       *[unset] , για την οποία δεν είναι γνωστό τίποτα
    }
send-other-ways = { $form_is ->
        [set] { $form }{ $post_is ->
            [set] , ή { $post }
           *[unset] {""}
        }
       *[unset] { $post_is ->
            [set] { $post }
           *[unset] δεν είναι γνωστός κανένας, ρωτήστε την αρχή
        }
    }

# Της εντολής.
send-address = το { $option } είναι «{ $text }»: { $why }
    .help = γράψτε { $option } name@example.org
send-no-sender = δεν ορίζεται από ποιον θα είναι το πρόχειρο
    .help = προσθέστε στο [sender] `email = "…"`, ή ορίστε με --via μια ενότητα [smtp.NAME]
send-sender = το `sender.email` είναι «{ $email }»: { $why }
    .help = προσθέστε στο [sender] `email = "…"`, ή ορίστε με --via μια ενότητα [smtp.NAME]
send-not-confirmed = δεν στάλθηκε τίποτα, επειδή δεν επιβεβαιώθηκε
send-nobody-to-ask = δεν στάλθηκε τίποτα: δεν υπάρχει τερματικό για την ερώτηση
send-no-such-route = δεν υπάρχει ενότητα [smtp.{ $name }] στις ρυθμίσεις
    .help = { $near_is ->
        [set] μήπως εννοείτε «{ $near }»;{" "}
       *[unset] {""}
    }{ $known_is ->
        [set] υπάρχουν: { $known }
       *[unset] δεν υπάρχει καμία
    }
send-no-route = οι ρυθμίσεις δεν ορίζουν διακομιστή e-mail
    .help = { $there_is ->
        [set] συμπληρώστε το αρχείο ρυθμίσεων
       *[unset] δημιουργήστε το αρχείο ρυθμίσεων
    } { $file_is ->
        [set] «{ $file }»
       *[unset] για το --config
    }:

    {"["}smtp.home]
    # ο διακομιστής εξερχομένων του παρόχου σας, θύρα 465
    host = "mail.example.org"
    from = "Änne Müller <aenne@example.org>"
    user = "aenne@example.org"
    # ένα αρχείο δίπλα σε αυτό, μόνο με τον κωδικό πρόσβασης· μετά: chmod 600
    password_file = "mail-password"

    ή γράψτε πρόχειρα για το πρόγραμμα e-mail με --eml ΦΑΚΕΛΟΣ
send-several-routes = υπάρχουν πολλοί τρόποι αποστολής
    .help = πείτε ποιος: { $names }
send-batch-not-confirmed = δεν στάλθηκε τίποτα, επειδή δεν επιβεβαιώθηκε
    .help = οι επιστολές βρίσκονται στον φάκελο· η ίδια εντολή ρωτά πάλι
