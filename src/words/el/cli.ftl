# Τι λένε οι εντολές.
cli-begin = Επιστολές ενάντια στην εκπαίδευση ΤΝ
cli-begin-new = γράψτε μια επιστολή εδώ: widerspruch new
cli-begin-web = γράψτε την στον περιηγητή: widerspruch web
cli-begin-follow = δείτε τι εκκρεμεί: widerspruch follow
cli-begin-help = όλες οι εντολές: widerspruch help
cli-begin-choose = Πληκτρολογήστε έναν αριθμό και πατήστε Enter.
cli-error = σφάλμα
cli-help = βοήθεια
cli-of-code = { $count } φορές { $code }
cli-warning = προειδοποίηση
cli-pages = { $count ->
    [one] 1 σελίδα
   *[other] { $count } σελίδες
}
cli-checked = { $case }: { $kind } ({ $language }), παραλήπτης: { $recipient }, { $pages }
cli-rendered = { $file } ({ $pages }, { $standards }), παραλήπτης: { $recipient }
cli-plain-pdf = απλό PDF
cli-signed-by = υπογραφή: { $signer }, { $level }: { $grade }
cli-long-day = { $weekday ->
    [1] Δευτέρα
    [2] Τρίτη
    [3] Τετάρτη
    [4] Πέμπτη
    [5] Παρασκευή
    [6] Σάββατο
   *[7] Κυριακή
} { $day ->
    [1] 1η
   *[other] { $day }
} { $month ->
    [1] Ιανουαρίου
    [2] Φεβρουαρίου
    [3] Μαρτίου
    [4] Απριλίου
    [5] Μαΐου
    [6] Ιουνίου
    [7] Ιουλίου
    [8] Αυγούστου
    [9] Σεπτεμβρίου
    [10] Οκτωβρίου
    [11] Νοεμβρίου
   *[12] Δεκεμβρίου
} { $year }
cli-ends = λήξη    { $day }
cli-latest = το αργότερο  { $day }· περιμένετε ως τότε πριν στείλετε υπενθύμιση
cli-place = τόπος   { $name }
cli-why = λόγος   { $why }
cli-day-is-certain = Η ημέρα είναι βέβαιη μόνο αν αποδεικνύεται η ημέρα της παραλαβής. Δεν είναι νομική συμβουλή.
cli-label = { $name ->
    [MISSING] ΛΕΙΠΕΙ
    [address] διεύθυνση
    [attached] συνημμένο
    [basis] βάση
    [certain] βέβαιο
    [competent] αρμόδια
    [channel] τρόπος
    [checked] έλεγχος
    [company] εταιρεία
    [conflict] αμφιβολία
    [controllers] για
    [copy-to] αντίγραφο
    [countries] χώρες
    [data] δεδομένα
    [doubt] αμφιβολία
    [e-mail] e-mail
    [fax] φαξ
    [files] αρχεία
    [for] ρόλοι
    [form] φόρμα
    [from] από
    [high] μεγάλη
    [id] κωδικός
    [languages] γλώσσες
    [law] δίκαιο
    [law-as-of] δίκαιο στις
    [log-in] σύνδεση
    [low] μικρή
    [medium] μέτρια
    [missing] λείπει
    [needs] απαιτεί
    [no] όχι
    [not] όχι
    [notes] σημειώσεις
    [others] άλλες
    [phone] τηλέφωνο
    [possible] δυνατό
    [post] ταχυδρομείο
    [reaches] ισχύει για
    [replaces] αντί για
    [rests-on] στηρίζεται
    [reviewed] ελέγχθηκε
    [services] υπηρεσίες
    [setting] ρύθμιση
    [sent] στάλθηκε
    [signed] υπογραφή
    [size] μέγεθος
    [source] πηγή
    [starts] αρχή
    [statuses] κατάσταση
    [subject] θέμα
    [sure] βεβαιότητα
    [to] προς
    [training] εκπαίδευση
    [user] από εσάς
    [wants] απαιτεί
    [website] ιστότοπος
    [unknown] άγνωστο
    [why] λόγος
    [yes] ναι
   *[other] { $name }
}
cli-summary-of-check = { $kind } ({ $language }): { $samples } υποθέσεις δοκιμής, { $branches } κλάδοι, κανένα λάθος
cli-reviewed-by-nobody = από κανέναν
cli-of-signed-file = υπογεγραμμένο αρχείο { $number } της { $day }{ $key_is ->
        [set] , κλειδί { $key }
       *[unset] {""}
    }
cli-sure-by = { $is }, σύμφωνα με: { $whom }
cli-not-looked-up = { $count ->
    [one] μία εγγραφή δεν έχει ελεγχθεί
   *[other] { $count } εγγραφές δεν έχουν ελεγχθεί
} για περισσότερες από { $days } ημέρες: `widerspruch facts list`
cli-ready-grounds = έτοιμοι λόγοι (matter.grounds):
cli-with-posts = (με λογαριασμό που έχει δημοσιεύσεις)
cli-with-account = (με λογαριασμό)
cli-law-as-of = δίκαιο την { $day }
cli-rows-checked = γραμμές που ελέγχθηκαν
cli-letters-made = επιστολές που έγιναν
cli-letters-joined = επιστολές που ενώθηκαν
cli-sheets-written = φύλλα που γράφτηκαν
cli-mails-prepared = μηνύματα που ετοιμάστηκαν
cli-mails-tried = μηνύματα που δοκιμάστηκαν
cli-progress = { $what }: { $done }{ $of_is ->
    [set] {" "}από { $of }
   *[unset] {""}
}{ $speed_is ->
    [set] , { $speed } το δευτερόλεπτο
   *[unset] {""}
}
cli-stopping = διακόπτεται …
cli-more-warnings = … και άλλες { $count } προειδοποιήσεις { $code }
cli-outbox-empty = τα εξερχόμενα είναι άδεια
cli-none-in-state = κανένα μήνυμα δεν είναι σε αυτή την κατάσταση
cli-no-outbox = στον φάκελο «{ $folder }» δεν υπάρχουν ακόμη εξερχόμενα
cli-mail-is = μήνυμα { $id } προς { $to }: { $state }
cli-run-sends = το `widerspruch outbox run` το στέλνει
cli-nothing-now = τώρα δεν στάλθηκε τίποτα· { $count ->
    [one] 1 μήνυμα στάλθηκε
   *[other] { $count } μηνύματα στάλθηκαν
} { $days }
cli-on-day = την { $day }
cli-from-to = από την { $first } ως την { $last }
cli-before = πριν
cli-clock-set = Το ρολόι δείχνει { $day } (--today), ενώ σήμερα είναι { $real }: τα μηνύματα και όσα καταγράφονται γι’ αυτά φέρουν την ημέρα του ρολογιού αυτού.
cli-waiting-mails = σε αναμονή: { $count }
cli-waiting-to = { $count } από { $from } προς { $to }
cli-copied-to = { $count } με αντίγραφο προς { $copy }
cli-yes-if-sure = γράψτε --yes αν το θέλετε πράγματι· { $otherwise }
cli-list-shows = το `widerspruch outbox list` δείχνει τα μηνύματα
cli-dry-run-shows = το --dry-run δείχνει τι θα στελνόταν
cli-read-first = χωρίς --send οι επιστολές γίνονται και μπορείτε πρώτα να τις διαβάσετε
cli-ask-send = Αποστολή;
cli-ask-erase = Διαγραφή;
cli-yes-no = [ναι/ΟΧΙ]
cli-yes-no-help = Με το ναι γίνεται αμέσως ό,τι γράφεται παραπάνω. Με οτιδήποτε άλλο, ή με τίποτα, όλα μένουν όπως είναι.
cli-one-of-many = { $done } από { $total }: μήνυμα { $id }: { $state }
cli-nothing-waits = δεν περιμένει τίποτα
cli-erased-on = περιεχόμενο και πρόσωπα διαγράφηκαν την { $day }
cli-encrypted = (κρυπτογραφημένο)
cli-attached-file = συνημμένο: { $name } ({ $bytes } byte)
cli-all-bytes = όλα τα byte: `widerspruch outbox export { $id } -o ΑΡΧΕΙΟ`
cli-nothing-to-erase = δεν υπάρχει τίποτα για διαγραφή
cli-erased = διαγράφηκαν το περιεχόμενο και τα πρόσωπα: { $count ->
    [one] 1 μήνυμα
   *[other] { $count } μηνύματα
}· ο αριθμός, η κατάσταση, οι ημέρες και τα αθροίσματα ελέγχου μένουν
cli-to-erase = περιεχόμενο και πρόσωπα: { $count ->
    [one] 1 μήνυμα που ολοκληρώθηκε
   *[other] { $count } μηνύματα που ολοκληρώθηκαν
} { $last_is ->
    [set] από την { $first } ως την { $last }
   *[unset] την { $first }
}: byte, θέματα, ονόματα, διευθύνσεις και απαντήσεις θα διαγραφούν οριστικά,
cli-and-the-proof = και μαζί τους η απόδειξη για όσα στάλθηκαν.
cli-via = --via { $name }
cli-ready = το { $host } είναι έτοιμο να τα δεχτεί· δεν στάλθηκε τίποτα (--dry-run)
cli-nothing-tried = δεν δοκιμάστηκε και δεν στάλθηκε τίποτα (--dry-run)
cli-draft-to = { $file } προς { $recipient } <{ $address }>
cli-open-drafts = δεν στάλθηκε τίποτα: ανοίξτε τα πρόχειρα με το πρόγραμμα e-mail σας
cli-letter-alone = { $name }, { $size }: η επιστολή, χωρίς συνημμένα
cli-letter-with = { $name }, { $size }: η επιστολή και { $count ->
    [one] το συνημμένο
   *[other] τα συνημμένα
} { $numbers }
cli-sealed = με ηλεκτρονική υπογραφή, { $grade }
cli-in-type = { $name }, τυπωμένο
cli-picture-of-signature = με εικόνα της υπογραφής
cli-not-signed = χωρίς υπογραφή
cli-kilobytes = { $count } KB
cli-megabytes = { $whole },{ $tenth } MB
cli-mail-of = Μήνυμα { $number } από { $count }: { $case }
cli-certain = βέβαιο
cli-doubtful = ΑΒΕΒΑΙΟ
cli-from-via = { $from } μέσω { $section }
cli-replaced-mail = μήνυμα { $id }, σε αναμονή από { $when }, που τότε δεν στέλνεται
cli-sent-already = μήνυμα { $id }, στις { $when }· δεν στέλνεται ξανά
cli-nothing-missing = τίποτα, απ’ όσα μπορεί να δει το πρόγραμμα
cli-replaced-one = το μήνυμα { $mail }, που περιμένει, αντικαθίσταται
cli-replaced-many = { $count } μηνύματα που περιμένουν αντικαθίστανται: { $mails }{ $more_is ->
    [set] {" "}…
   *[unset] {""}
}
cli-mails-from = { $count ->
    [one] 1 μήνυμα
   *[other] { $count } μηνύματα
} από { $from } μέσω { $section }
cli-mails-to = { $count ->
    [one] 1 μήνυμα
   *[other] { $count } μηνύματα
} προς { $name } <{ $address }>
cli-copy-of-each = ένα αντίγραφο από το καθένα προς { $copy }
cli-mails-of-before = { $count ->
    [one] 1 προηγούμενο μήνυμα που περιμένει
   *[other] { $count } προηγούμενα μηνύματα που περιμένουν
}
cli-doubtful-in-mails = Σε { $count } από αυτά: { $message }
cli-missing-in-mails = Κάτι λείπει σε { $count } από αυτά, και στέλνονται όπως είναι (--incomplete):
cli-row = γραμμή { $row }
cli-tabs = κελιά χωρισμένα με στηλοθέτες
cli-divided = κελιά χωρισμένα με «{ $by }»
cli-sheet = φύλλο «{ $name }»{ $others ->
    [0] {""}
    [one] , ένα ακόμη δεν διαβάζεται
   *[other] , άλλα { $others } δεν διαβάζονται
}{ $hidden_is ->
    [set] , κρυμμένα: { $hidden }
   *[unset] {""}
}{ $others ->
    [0] {""}
   *[other] {" "}(--sheet)
}
cli-quoted = «{ $text }»
cli-headings-in = επικεφαλίδες στη γραμμή { $line }· ό,τι βρίσκεται πάνω λογίζεται τίτλος (--heading-row)
cli-read-as = διαβάστηκε ως: { $words }
cli-not-read = { $table }: στήλες που δεν διαβάζονται: { $names }
cli-nothing-written = δεν γράφτηκε τίποτα
cli-wrong-rows = δεν γράφτηκε τίποτα: γραμμές με λάθη: { $count } από { $rows ->
    [one] 1
   *[other] { $rows }
}· το --skip-invalid συνεχίζει με τις άλλες
cli-made = { $count ->
    [one] έγινε 1 επιστολή
   *[other] έγιναν { $count } επιστολές
}
cli-there-already = { $count } υπήρχαν ήδη
cli-with-errors = { $count ->
    [one] 1 γραμμή
   *[other] { $count } γραμμές
} με λάθη
cli-rows-waiting = { $count ->
    [one] 1 γραμμή
   *[other] { $count } γραμμές
} σε αναμονή
cli-made-in = { $parts }· { $pages } σελίδες στον φάκελο { $folder }
cli-each-row = τι έγινε με κάθε γραμμή: { $folder }/result{ $suffix }.csv
cli-for-printer = για το τυπογραφείο, κάθε επιστολή αρχίζει σε μπροστινή όψη: { $place } ({ $count ->
    [one] 1 επιστολή
   *[other] { $count } επιστολές
})
cli-sheets-in = τι να κάνετε τώρα, ένα φύλλο για κάθε επιστολή: { $folder } ({ $count })
cli-left-over = { $count ->
    [one] 1 επιστολή στον φάκελο ανήκει σε γραμμή που δεν υπάρχει πια στον πίνακα
   *[other] { $count } επιστολές στον φάκελο ανήκουν σε γραμμές που δεν υπάρχουν πια στον πίνακα
}
cli-sent-days = τώρα δεν στάλθηκε τίποτα· { $count ->
    [one] 1 μήνυμα στάλθηκε
   *[other] { $count } μηνύματα στάλθηκαν
} { $days }
cli-sent-now = τώρα { $now ->
    [one] στάλθηκε 1 μήνυμα
   *[other] στάλθηκαν { $now } μηνύματα
}, πριν { $before }
cli-sample-of = δείγμα από όλον τον πίνακα, γραμμές: { $rows }
cli-sent = { $count ->
    [one] στάλθηκε 1 μήνυμα
   *[other] στάλθηκαν { $count } μηνύματα
}
cli-mails-waiting = σε αναμονή: { $count }· το `widerspruch outbox run` τα στέλνει
cli-mails-refused = δεν έγιναν δεκτά: { $count }
cli-mails-unknown = με άγνωστη τύχη: { $count }
cli-without-mail = { $count ->
    [one] 1 επιστολή
   *[other] { $count } επιστολές
} χωρίς μήνυμα
cli-stopped = διακόπηκε· η ίδια εντολή συνεχίζει από εκεί
cli-would-remove = { $count ->
    [one] θα διαγραφόταν 1 αρχείο
   *[other] θα διαγράφονταν { $count } αρχεία
}· το --yes διαγράφει πράγματι
cli-removed = { $count ->
    [one] διαγράφηκε 1 αρχείο
   *[other] διαγράφηκαν { $count } αρχεία
}
cli-parts = { $parts }
cli-no-authority = δεν βρέθηκε αρχή
cli-form-by-record = υπάρχει, σύμφωνα με τις πηγές της εγγραφής
cli-official-languages = οι επίσημες γλώσσες της· αν δέχεται άλλες, δεν είναι γνωστό
cli-how-it-takes = πώς δέχεται μια καταγγελία:
cli-in-english = (στα αγγλικά) { $text }
cli-sure = βεβαιότητα: { $is }
cli-only-files = μόνο { $list } ({ $evidence })
cli-no-files = κανένα από αυτά: { $list } ({ $evidence })
cli-bytes-in-all = { $count } byte συνολικά ({ $evidence })
cli-nothing-beyond = δεν είναι γνωστό τίποτα πέρα από όσα ζητά ο νόμος
cli-none-confirmed = καμία δεν έχει επιβεβαιωθεί
cli-since-unknown = δεν είναι γνωστό από πότε
cli-since = από την { $day }
cli-company-says = { $basis }, όπως λέει η εταιρεία
cli-form-notice = στην ανακοίνωση μιας αρχής
cli-form-attested = σε περισσότερα έγγραφα
cli-form-single = σε ένα έγγραφο
cli-form-knowledge = σε κανένα έγγραφο
cli-form-former = παλιότερα: δεν υπάρχει πια σύνδεσμος
cli-password-of = Κωδικός πρόσβασης για { $name }:
cli-password-at = Κωδικός πρόσβασης για { $user } στο { $host }:
cli-time-here = { $utc } ({ $here } σε εσάς)
