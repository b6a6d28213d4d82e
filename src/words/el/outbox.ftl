# Τα ίδια τα εξερχόμενα.
outbox-damaged = τα εξερχόμενα «{ $name }» έχουν βλάβη: { $why }
    .help = από αυτά δεν στέλνεται τίποτα. Τα `widerspruch outbox list` και `outbox show ID` διαβάζουν ό,τι διαβάζεται ακόμη. Κρατήστε το αρχείο: το `sqlite3 ΑΡΧΕΙΟ .recover` ίσως διαβάσει περισσότερα. Κοιτάξτε στα απεσταλμένα σας πριν στείλετε κάτι πάλι· μετά βάλτε το αρχείο στην άκρη
outbox-damaged-after = { $sent ->
        [one] είχε σταλεί 1 μήνυμα
       *[other] είχαν σταλεί { $sent } μηνύματα
    } πριν φανεί· δεν στέλνεται τίποτε άλλο. Τα `widerspruch outbox list` και `outbox show ID` διαβάζουν ό,τι διαβάζεται ακόμη. Κρατήστε το αρχείο: το `sqlite3 ΑΡΧΕΙΟ .recover` ίσως διαβάσει περισσότερα. Κοιτάξτε στα απεσταλμένα σας πριν στείλετε κάτι πάλι· μετά βάλτε το αρχείο στην άκρη
outbox-after = { $sent ->
        [one] πριν στάλθηκε 1 μήνυμα
       *[other] πριν στάλθηκαν { $sent } μηνύματα
    }· { $advice }
outbox-no-database = δεν είναι βάση δεδομένων, ή ένα μέρος της χάθηκε
outbox-no-address = η διεύθυνση του μηνύματος { $id } δεν είναι διεύθυνση e-mail
outbox-other-bytes = τα byte του μηνύματος { $id } δεν είναι εκείνα που μπήκαν σε αναμονή
outbox-partly-read = { $count } από τα μηνύματα διαβάζονται, { $lost } όχι
outbox-disk-full = ο δίσκος είναι γεμάτος· τα εξερχόμενα «{ $name }» δεν μπορούν να γραφτούν
    .help = κάντε χώρο και ελέγξτε μήπως έφτασε κάποιο όριο· δεν στέλνεται τίποτα που δεν μπορεί να καταγραφεί
outbox-read-only = τα εξερχόμενα «{ $name }» δεν μπορούν να γραφτούν
    .help = ελέγξτε ποιος επιτρέπεται να γράφει εκεί, ή ορίστε άλλον φάκελο με --state ΦΑΚΕΛΟΣ· δεν στέλνεται τίποτα που δεν μπορεί να καταγραφεί
outbox-held = άλλο πρόγραμμα κρατά τα εξερχόμενα «{ $name }»
    .help = περιμένετε να τελειώσει και δοκιμάστε πάλι
outbox-failed = τα εξερχόμενα «{ $name }» δεν μπορούν να χρησιμοποιηθούν: { $why }
    .help = ελέγξτε τον δίσκο· δεν στέλνεται τίποτα που δεν μπορεί να καταγραφεί
outbox-not-writable = το «{ $name }» δεν μπορεί να γραφτεί: { $why }
    .help = ελέγξτε ποιος επιτρέπεται να γράφει εκεί, ή ορίστε άλλον φάκελο με --state ΦΑΚΕΛΟΣ
outbox-not-locked = το «{ $name }» δεν μπορεί να κλειδωθεί: { $why }
    .help = ελέγξτε ποιος επιτρέπεται να γράφει εκεί, ή ορίστε άλλον φάκελο με --state ΦΑΚΕΛΟΣ
outbox-sending = άλλη διεργασία στέλνει από αυτά τα εξερχόμενα
    .help = ό,τι είναι σε αναμονή μένει· εκτελέστε `widerspruch outbox run` όταν τελειώσει η άλλη
outbox-read = οι γραμμές διαγράφηκαν, αλλά άλλο πρόγραμμα διαβάζει το «{ $name }» και κρατά ό,τι υπήρχε πριν
    .help = περιμένετε να τελειώσει και εκτελέστε πάλι την ίδια εντολή: καθαρίζει τα υπόλοιπα
outbox-unreadable = τα εξερχόμενα «{ $name }» δεν διαβάζονται: { $why }
    .help = ελέγξτε ποιος επιτρέπεται να διαβάζει εκεί, ή ορίστε άλλον φάκελο με --state ΦΑΚΕΛΟΣ
outbox-no-file = δεν είναι αρχείο
outbox-no-copy = δεν μπορεί να γίνει αντίγραφο: { $why }
outbox-foreign = το «{ $name }» είναι βάση δεδομένων άλλου προγράμματος
    .help = ορίστε άλλον φάκελο με --state ΦΑΚΕΛΟΣ
outbox-newer = τα εξερχόμενα «{ $name }» τα έγραψε νεότερη έκδοση αυτού του προγράμματος
    .help = χρησιμοποιήστε εκείνη την έκδοση
outbox-not-recorded = το μήνυμα { $id } έγινε δεκτό, αλλά αυτό δεν μπορεί να καταγραφεί: { $why }
    .help = δεν στέλνεται τίποτε άλλο. Θα φαίνεται ως αβέβαιο: κάντε χώρο, μετά `widerspruch outbox resolve ID --sent`
outbox-no-evidence = το αποδεικτικό δεν μπορεί να γραφτεί: { $why }
    .help = αυτό είναι σφάλμα του προγράμματος· παρακαλούμε αναφέρετέ το

# Μηνύματα σε αυτά.
outbox-is = { $state ->
        [queued] σε αναμονή
        [sending] στέλνεται
        [sent] στάλθηκε
        [deferred] αναβλήθηκε
        [failed] απέτυχε
        [unknown] αβέβαιο
        [cancelled] αποσύρθηκε
       *[other] { $state }
    }
outbox-address = το μήνυμα { $id } δεν αποστέλλεται: η διεύθυνση { $to } δεν είναι πια του παραλήπτη{ $now_is ->
        [set] {"· "}είναι η { $now }
       *[unset] {""}
    }
    .help = το `widerspruch { $show }` λέει γιατί. Το `widerspruch outbox cancel { $id }` ανακαλεί το μήνυμα· στείλτε έπειτα ξανά την επιστολή, με --to ΔΙΕΥΘΥΝΣΗ αν ξέρετε καλύτερα από τον κατάλογο
outbox-no-such-mail = δεν υπάρχει μήνυμα { $id } στα εξερχόμενα
    .help = το `widerspruch outbox list` τα δείχνει όλα
outbox-state = κατάσταση του μηνύματος { $id }: { $is }, όχι { $wanted }
    .help = { $state ->
        [sending] στέλνεται τώρα· αν δεν τρέχει καμία διεργασία, το `widerspruch outbox run` βρίσκει πού έφτασε
        [sent] δεν μπορεί να παρθεί πίσω· γράψτε στον παραλήπτη
       *[other] το `widerspruch outbox show { $id }` λέει τι έγινε· το { $command } δεν ταιριάζει εδώ
    }
outbox-unfinished = κατάσταση του μηνύματος { $id }: { $is }· δεν έχει ολοκληρωθεί, γι’ αυτό δεν διαγράφεται τίποτα
    .help = { $state ->
        [unknown] βρείτε αν έφτασε, μετά `widerspruch outbox resolve { $id } --sent` ή `--resend`· έπειτα διαγράψτε το
        [sending] το `widerspruch outbox run` βρίσκει πού έφτασε· έπειτα διαγράψτε το
       *[other] το `widerspruch outbox run` το στέλνει, το `widerspruch outbox cancel { $id }` το αποσύρει· έπειτα διαγράψτε το
    }
outbox-purged = το περιεχόμενο του μηνύματος { $id } διαγράφηκε την { $day }
    .help = το `widerspruch outbox show { $id }` δείχνει τι απέμεινε
outbox-killed = το πρόγραμμα διακόπηκε ενώ το έστελνε

# Γιατί σταμάτησε η αποστολή.
outbox-stopped = { $section }: { $fault }
    .help = { $advice }. Ό,τι είναι σε αναμονή μένει: το `widerspruch outbox run` συνεχίζει
outbox-breaker = { $section }: σταμάτησε, επειδή έγινε πολλές φορές στη σειρά το ίδιο: { $fault }
    .help = { $advice }. Ό,τι δεν δοκιμάστηκε μένει: το `widerspruch outbox run` συνεχίζει
outbox-queued-ahead = { $count ->
        [one] 1 μήνυμα περιμένει: μπήκε
       *[other] { $count } μηνύματα περιμένουν: μπήκαν
    } στην ουρά στις { $queued }, και τώρα είναι { $now } (ένα ρολόι πήγαινε μπροστά, ή --today)
    .help = το `widerspruch outbox run --now` στέλνει χωρίς να περιμένει εκείνη την ώρα
outbox-paused = { $section }: παύση έως { $until }: { $why }
    .help = εκτελέστε `widerspruch outbox run` αργότερα, ή με --wait· το --now δεν περιμένει, και μια ενότητα που διορθώθηκε δοκιμάζεται αμέσως
outbox-asked = το ζήτησε ο διακομιστής
outbox-day-limit = { $section }: το max_per_day συμπληρώθηκε έως { $until }
    .help = εκτελέστε τότε `widerspruch outbox run`, ή με --wait
outbox-no-route = δεν υπάρχει ενότητα { $section }{ $centre_is ->
        [set] {""}
       *[unset] {" "}στις ρυθμίσεις
    }
    .help = τα μηνύματα που την περιμένουν μένουν· προσθέστε πάλι την ενότητα, ή αποσύρετέ τα
outbox-interrupted = τελείωσε πριν σταλούν όλα τα μηνύματα
    .help = το `widerspruch outbox run` συνεχίζει

# Τι είναι γνωστό για ένα μήνυμα.
outbox-evidence = Αποδεικτικό της παράδοσης
outbox-label-mail = μήνυμα
outbox-label-state = κατάσταση
outbox-label-case = υπόθεση
outbox-label-from = από
outbox-label-to = προς
outbox-label-subject = θέμα
outbox-label-message-id = αναγνωριστικό μηνύματος
outbox-label-sha256 = SHA-256
outbox-label-letter = επιστολή
outbox-label-queued = σε αναμονή
outbox-label-finished = τέλος
outbox-label-erased = διαγραφή
outbox-label-attempts = προσπάθειες
outbox-label-reply = τελευταία απάντηση
outbox-label-queue-id = αριθμός στον διακομιστή
outbox-label-server = διακομιστής
outbox-label-encryption = κρυπτογράφηση
outbox-label-copy = αντίγραφο προς
outbox-label-next = επόμενη προσπάθεια
outbox-bytes = { $sha256 } ({ $bytes } byte)
outbox-event = { $time } { $what }{ $stage_is ->
        [set] {" "}({ $stage })
       *[unset] {""}
    }{ $text_is ->
        [set] : { $text }
       *[unset] {""}
    }
outbox-no-folder = δεν υπάρχει φάκελος για όσα πρέπει να θυμάται το πρόγραμμα: το HOME δεν έχει οριστεί
    .help = ορίστε έναν με --state ΦΑΚΕΛΟΣ
outbox-empty = δεν υπάρχουν ακόμη εξερχόμενα
    .help = το `widerspruch send ΑΡΧΕΙΟ` βάζει το πρώτο μήνυμα· το --state ΦΑΚΕΛΟΣ ορίζει άλλον φάκελο
outbox-several-cases = πολλοί πίνακες έχουν γραμμή «{ $named }»
    .help = ορίστε μία από αυτές: { $cases }
outbox-no-such-case = δεν υπάρχει μήνυμα για την υπόθεση «{ $named }»
    .help = το `widerspruch outbox list` δείχνει τις υποθέσεις
outbox-erase-not-confirmed = δεν διαγράφηκε τίποτα, επειδή δεν επιβεβαιώθηκε
outbox-erase-nobody = δεν διαγράφηκε τίποτα: δεν υπάρχει τερματικό για την ερώτηση
