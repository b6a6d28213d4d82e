# Το μητρώο: τι στάλθηκε, τι ήρθε, τι εκκρεμεί.
follow-calendar-gone = { $count ->
        [one] μία καταχώριση
       *[other] { $count } καταχωρίσεις
    } στο «{ $name }» από υποθέσεις που δεν παρακολουθούνται πια· εισαγάγετε πάλι το αρχείο, και εξαφανίζονται
    .help = μήπως ήταν άλλου μητρώου (--state); τότε δώστε σε κάθε μητρώο δικό του ημερολόγιο
follow-other-calendar = το «{ $name }» δεν είναι ημερολόγιο που έγραψε το `follow calendar`, ή το άλλαξε άλλο πρόγραμμα
    .help = ορίστε άλλο αρχείο, ή γράψτε --force για να αντικατασταθεί ολόκληρο
follow-case-gone = το αρχείο υπόθεσης «{ $name }» της υπόθεσης { $id } δεν υπάρχει πια
    .help = μήπως μετακινήθηκε; Το `widerspruch follow relink { $id } ΑΡΧΕΙΟ` λέει πού βρίσκεται τώρα
follow-file-stays = το αρχείο «{ $name }» δεν μπόρεσε να διαγραφεί: { $why }
    .help = διαγράψτε το με το χέρι· το μητρώο το έχει ξεχάσει
follow-future = η ημερομηνία { $day } είναι στο μέλλον
    .help = σημειώστε τι έγινε, όχι τι αναμένεται
follow-long-ago = η { $day } είναι πριν από το έτος { $year }· το μητρώο δεν κρατά τόσο παλιές ημέρες
    .help = ελέγξτε το έτος
follow-kept-case = το αρχείο υπόθεσης «{ $name }» δεν υπάρχει πια· το επόμενο γίνεται από το κείμενο που φυλάει το μητρώο
    .help = μήπως μετακινήθηκε και άλλαξε από τότε; Το `widerspruch follow relink { $id } ΑΡΧΕΙΟ` λέει πού βρίσκεται τώρα· μετά φτιάξτε πάλι το επόμενο
follow-no-proof = το αρχείο «{ $name }» δεν υπάρχει
    .help = ελέγξτε τη διαδρομή· χωρίς αρχείο παραλείψτε το --proof
    .asked = ελέγξτε τη διαδρομή· χωρίς αρχείο πατήστε μόνο Enter
follow-no-letter = η υπόθεση { $id } δεν έχει επιστολή του είδους «{ $kind }»
    .help = ορίστε το αρχείο μιας από τις επιστολές της· το `widerspruch follow add ΑΡΧΕΙΟ --to { $id }` προσθέτει άλλη επιστολή
follow-no-register = «{ $name }» δεν είναι μητρώο που μπορεί να ενσωματωθεί: { $why }
    .help = ορίστε το αρχείο που έγραψε το `widerspruch follow export --all`
follow-no-such-line = η υπόθεση { $id } δεν έχει γραμμή { $line } που να μπορεί να αναιρεθεί
    .help = το `widerspruch follow show { $id }` δείχνει τους αριθμούς
follow-no-such-matter = δεν υπάρχει υπόθεση { $id }
    .help = το `widerspruch follow list --all` τις δείχνει όλες
follow-nobody-to-ask = δεν διαγράφηκε τίποτα: δεν υπάρχει τερματικό για την ερώτηση
    .help = γράψτε --yes αν το θέλετε σίγουρα· το `widerspruch follow show ID` δείχνει τι θα διαγραφόταν
follow-not-confirmed = δεν διαγράφηκε τίποτα, επειδή δεν επιβεβαιώθηκε
follow-not-packed = τα αρχεία δεν μπόρεσαν να συσκευαστούν: { $why }
follow-not-in-export = το αρχείο «{ $name }» δεν υπάρχει πια· λείπει από την εξαγωγή
follow-not-ours = αυτό που βρίσκεται στο «{ $name }» δεν είναι η υπόθεση που γνωρίζει το μητρώο· λείπει από την εξαγωγή
    .help = μήπως μετακινήθηκε; Το `widerspruch follow relink { $id } ΑΡΧΕΙΟ` λέει πού βρίσκεται τώρα
follow-not-kept = το μητρώο δεν σημείωσε την επιστολή: { $why }
    .help = η επιστολή έχει γίνει ούτως ή άλλως· όταν διορθωθεί αυτό, το `widerspruch follow add ΑΡΧΕΙΟ` τη σημειώνει
follow-none-of = καμία υπόθεση που παρακολουθείται δεν αντιστοιχεί σε { $option } «{ $value }»
    .help = το `widerspruch follow list --all` τις δείχνει όλες
follow-none-yet = δεν παρακολουθείται ακόμη καμία υπόθεση
    .help = το `widerspruch follow add ΑΡΧΕΙΟ` αρχίζει την παρακολούθηση μιας· το --state ΦΑΚΕΛΟΣ ορίζει άλλον φάκελο
follow-nothing-fits = προς το παρόν καμία επιστολή δεν ταιριάζει στην υπόθεση { $id }
    .help = το `widerspruch follow show { $id }` δείχνει την κατάσταση· σημειώστε τι έγινε από τότε, ή ορίστε μια επιστολή με --kind
follow-nothing-fits-any = προς το παρόν καμία επιστολή δεν ταιριάζει σε καμία υπόθεση
    .help = το `widerspruch follow list` δείχνει την κατάσταση· σημειώστε με `widerspruch follow event` τι έγινε από τότε
follow-nothing-to-export = δεν υπάρχει τίποτα για εξαγωγή: δεν παρακολουθείται ακόμη καμία υπόθεση
    .help = το `widerspruch follow add ΑΡΧΕΙΟ` αρχίζει την παρακολούθηση μιας· το --state ΦΑΚΕΛΟΣ ορίζει άλλον φάκελο
follow-before-gdpr = ο ΓΚΠΔ εφαρμόζεται από την { $applies }, όχι ακόμη στις { $day }
    .help = διορθώστε το έτος· ό,τι δεν είναι πράξη κατά τον ΓΚΠΔ μπορεί να σημειωθεί ως `noted`
follow-letters-gone = { $count ->
    [one] μία επιστολή παρτίδας δεν βρίσκεται πια εκεί όπου την έβαλε η παρτίδα ή είναι πλέον άλλη και δεν επισυνάπτεται
   *[other] { $count } επιστολές παρτίδας δεν βρίσκονται πια εκεί όπου τις έβαλε η παρτίδα ή είναι πλέον άλλες και δεν επισυνάπτονται
}: { $letters }
    .help = βάλτε τον φάκελο πίσω στη θέση του ή κάντε ξανά την παρτίδα με --follow στον φάκελο όπου βρίσκονται τώρα οι επιστολές· μετά φτιάξτε ξανά τον πίνακα
follow-letters-outside = { $count ->
    [one] μία επιστολή βρίσκεται έξω από τον φάκελο του φορέα, όπου κανένας πίνακας δεν μπορεί να ορίσει αρχείο, και δεν επισυνάπτεται
   *[other] { $count } επιστολές βρίσκονται έξω από τον φάκελο του φορέα, όπου κανένας πίνακας δεν μπορεί να ορίσει αρχείο, και δεν επισυνάπτονται
}: { $letters }
    .help = μεταφέρετε τον φάκελο των επιστολών στον φάκελο όπου βρίσκεται το αρχείο του φορέα και κάντε εκεί ξανά την παρτίδα με --follow· μετά φτιάξτε ξανά τον πίνακα
follow-older-case = το αρχείο υπόθεσης «{ $name }» δεν υπάρχει πια· το επόμενο γίνεται από το παλαιότερο «{ $older }»
    .help = μήπως μετακινήθηκε; Το `widerspruch follow relink { $id } ΑΡΧΕΙΟ` λέει πού βρίσκεται τώρα· μετά φτιάξτε πάλι το επόμενο
follow-quiet-past = η ημερομηνία { $day } δεν είναι μετά τη σημερινή
    .help = ορίστε μια ημέρα στο μέλλον· το `widerspruch follow quiet { $id } --off` τελειώνει την παύση
follow-before-first = δεν μπορεί να έγινε την { $day }: αυτό που προηγείται έγινε μόλις την { $first }
    .help = ελέγξτε ημέρα και έτος· αν το πρώτο βήμα έγινε νωρίτερα, γράψτε πρώτα αυτό
follow-before-letter = την { $day } η επιστολή δεν υπήρχε ακόμη: έχει ημερομηνία { $letter }
    .help = ελέγξτε ημέρα και έτος· αν στάλθηκε παλαιότερη μορφή, γράψτε την ημέρα της ως `date` στην υπόθεση και φτιάξτε πάλι το PDF
follow-proof-missing = τίποτα δεν δείχνει αυτό το βήμα: { $what }, { $day }
    .help = δώστε το αρχείο που το δείχνει: `widerspruch follow event { $id } { $word } --on { $iso } --proof ΑΡΧΕΙΟ`· έπειτα γράψτε πάλι την υπόθεση
follow-received-before = παραλαβή την { $received }, αλλά αποστολή την { $day }
    .help = διορθώστε μία από τις δύο ημερομηνίες
follow-row = η υπόθεση { $id } προέρχεται από πίνακα· η επόμενη επιστολή της γίνεται ως γραμμή πίνακα
    .help = `widerspruch follow next { $id } --table next.jsonl`, μετά `widerspruch batch next.jsonl --centre ΑΡΧΕΙΟ --out ΦΑΚΕΛΟΣ --follow`
follow-row-gone = ο πίνακας «{ $name }» δεν έχει πια γραμμή «{ $key }»
    .help = δώστε πίσω στη γραμμή το κλειδί της, ή παρακολουθήστε τον πίνακα όπου βρίσκεται τώρα: `widerspruch follow add ΠΙΝΑΚΑΣ --centre ΑΡΧΕΙΟ`
follow-several-fit = στην υπόθεση { $id } ταιριάζουν πολλές επιστολές: { $letters }
    .help = πείτε ποια: --kind { $first }
follow-standard-input = υπόθεση από την τυπική είσοδο δεν μπορεί να παρακολουθηθεί
    .help = αποθηκεύστε την ως αρχείο, ώστε να μπορεί να γίνει από αυτό η επόμενη επιστολή
follow-unreadable = { $said }
follow-unreadable-case = το αρχείο υπόθεσης «{ $name }» δεν είναι ούτε TOML ούτε JSON
    .help = το `widerspruch check` δείχνει τι πρέπει να διορθωθεί
follow-what-happened = λείπει τι έγινε στην υπόθεση { $id }
    .help = πείτε ένα από αυτά, για παράδειγμα `widerspruch follow event { $id } refused --on 2026-11-20`: { $words }
follow-which-matter = λείπει για ποια υπόθεση πρόκειται
    .help = δώστε τον αριθμό της· το `widerspruch follow list` τους δείχνει
follow-why-open = το --why λέει γιατί έκλεισε μια υπόθεση
    .help = γράψτε `closed` ως γεγονός, ή παραλείψτε το --why

follow-added = υπόθεση { $id }, { $label }: παρακολουθείται τώρα
follow-added-many = { $new ->
        [one] παρακολουθείται τώρα μία νέα υπόθεση
       *[other] παρακολουθούνται τώρα { $new } νέες υποθέσεις
    }, { $known ->
        [one] μία παρακολουθούνταν ήδη
       *[other] { $known } παρακολουθούνταν ήδη
    }
follow-quiet = υπόθεση { $id }, { $label }: καμία υπενθύμιση πριν από την { $day }
follow-quiet-off = υπόθεση { $id }, { $label }: υπάρχουν πάλι υπενθυμίσεις
follow-quiet-until = σε παύση έως την { $day }
follow-known = υπόθεση { $id }, { $label }: παρακολουθούνταν ήδη· προστέθηκαν τα νέα
follow-noted = υπόθεση { $id }, { $label }: { $state }
follow-noted-as = γράφτηκε: { $what }, { $day }{ $how_is ->
        [set] {", "}{ $how }
       *[unset] {""}
    }
follow-relinked = υπόθεση { $id }: το αρχείο υπόθεσης είναι { $name }
follow-written = { $name }: αρχείο υπόθεσης για την επόμενη επιστολή ({ $label })
follow-then-change = Διαβάστε το και αλλάξτε το:
follow-then-pdf = Η επιστολή ως PDF:
follow-then-sent = Όταν σταλεί:
follow-table = { $name }: { $count ->
        [one] μία γραμμή
       *[other] { $count } γραμμές
    }· ελέγξτε τον πίνακα, μετά: widerspruch batch { $name } --centre ΑΡΧΕΙΟ --out ΦΑΚΕΛΟΣ --follow
follow-table-bare = { $count ->
        [one] μία γραμμή
       *[other] { $count } γραμμές
    } προς αρχή δεν έχουν συνημμένο: δηλώστε το αρχείο που δείχνει την αποστολή (`widerspruch follow event ID sent --proof ΑΡΧΕΙΟ`) και φτιάξτε ξανά τον πίνακα, ή δώστε στις γραμμές συνημμένο
follow-exported = { $name }: { $count ->
        [one] μία υπόθεση
       *[other] { $count } υποθέσεις
    }
follow-imported = { $new ->
        [one] μία υπόθεση είναι νέα εδώ
       *[other] { $new } υποθέσεις είναι νέες εδώ
    }, { $known ->
        [one] μία υπήρχε ήδη και μένει όπως είναι
       *[other] { $known } υπήρχαν ήδη και μένουν όπως είναι
    }
follow-calendar-written = { $name }: { $count ->
        [one] μία ημερομηνία
       *[other] { $count } ημερομηνίες
    }· νέες: { $new }, αλλαγμένες: { $changed }
follow-forget-about = Θα διαγραφούν οριστικά { $matters ->
        [one] μία υπόθεση
       *[other] { $matters } υποθέσεις
    } και το περιεχόμενο { $mails ->
        [one] ενός μηνύματος e-mail
       *[other] { $mails } μηνυμάτων e-mail
    }. Τα αντίγραφα ασφαλείας και όσα έχουν οι παραλήπτες δεν επηρεάζονται.
follow-forget-folder = Ό,τι παρακολουθείται βρίσκεται στο { $name }, μαζί με τα μηνύματα που στάλθηκαν. Είναι προσωπικά δεδομένα· ο φάκελος δημιουργείται έτσι, ώστε να τον διαβάζετε μόνο εσείς.
follow-forget-counts = { $matters ->
        [one] Παρακολουθείται μία υπόθεση
       *[other] Παρακολουθούνται { $matters } υποθέσεις
    }· τελείωσαν: { $closed }· εδώ και περισσότερους από { $months } μήνες: { $expired }.
follow-forget-one = μία υπόθεση, με τον αριθμό της από το `widerspruch follow list --all`
follow-forget-person = όλες οι υποθέσεις ενός προσώπου
follow-forget-reference = όλες οι υποθέσεις με τα ίδια στοιχεία φακέλου
follow-forget-case = οι υποθέσεις ενός αρχείου υπόθεσης, ή μιας γραμμής με αυτό το κλειδί
follow-forget-expired = οι υποθέσεις που έχουν τελειώσει εδώ και τόσο καιρό
follow-forget-all = όλα
follow-forget-asks = Πριν διαγραφεί κάτι, γίνεται ερώτηση.
follow-forget-outside = Υποθέσεις, επιστολές και φωτογραφίες που είναι αποθηκευμένες αλλού μένουν, εκτός αν γράψετε --files. Όσες είναι γνωστές αναφέρονται.
follow-forget-files = Διαγράφονται και αυτά τα αρχεία:
follow-forget-stay = Αυτά τα αρχεία μένουν εκεί που είναι:
follow-forget-more = και { $count } ακόμη
follow-forget-question = Διαγραφή;
follow-forgotten = { $count ->
        [one] ξεχάστηκε μία υπόθεση
       *[other] ξεχάστηκαν { $count } υποθέσεις
    }· από τα μηνύματα e-mail μένουν αριθμός, κατάσταση, ημέρες και αθροίσματα ελέγχου
follow-nothing-forgotten = δεν υπάρχει τίποτα για να ξεχαστεί

follow-empty = δεν παρακολουθείται ακόμη καμία υπόθεση: widerspruch follow add ΑΡΧΕΙΟ
follow-nothing-listed = καμία τέτοια υπόθεση· το --all δείχνει και όσες τελείωσαν
follow-count = { $head }: { $count }
follow-count-soon = { $head }: { $count } (από αυτές λήγουν μέσα σε μία εβδομάδα: { $soon })
follow-head-due = Εκκρεμούν
follow-head-waits = Σε αναμονή
follow-head-made = Δεν έχουν σταλεί
follow-head-closed = Τελείωσαν
follow-head-chronology = Τι έγινε
follow-head-letters = Επιστολές
follow-letter-file = { $title }: { $file }
follow-happened = Έγινε κάτι; Σημειώστε το: widerspruch follow event
follow-done = { $count ->
        [one] Μία υπόθεση τελείωσε
       *[other] { $count } υποθέσεις τελείωσαν
    }: widerspruch follow list --all
follow-expired = { $count ->
        [one] Μία υπόθεση έκλεισε πριν από πολύ καιρό και θα μπορούσε να διαγραφεί
       *[other] { $count } υποθέσεις έκλεισαν πριν από πολύ καιρό και θα μπορούσαν να διαγραφούν
    } από το μητρώο: widerspruch follow forget --expired
follow-once-sent = όταν σταλεί ({ $letter }): widerspruch follow event { $id }
follow-later = { $certain_is ->
        [set] δυνατό από την { $day }, αν ως τότε δεν έρθει απάντηση: { $letters }
       *[unset] δυνατό το νωρίτερο από την { $day }, λίγες ημέρες αργότερα μετά από επιστολή με το ταχυδρομείο, αν ως τότε δεν έρθει απάντηση: { $letters }
    }
follow-other-facts = το αρχείο αυτό έχει αποστολέα, αριθμό και εταιρεία της υπόθεσης { $id }, { $label }, αλλά λέει ότι κάτι ζητήθηκε στις { $day }, για το οποίο η υπόθεση δεν γνωρίζει τίποτα: δεν θεωρείται επιστολή της
    .help = αν ανήκει εκεί, γράψτε: widerspruch follow add ΑΡΧΕΙΟ --to { $id }· αν όχι, δώστε του δικό του αριθμό
follow-other-file = το αρχείο αυτό έχει αποστολέα, αριθμό και εταιρεία της υπόθεσης { $id }, { $label }, που έχει ήδη τέτοια επιστολή σε άλλο αρχείο, { $name }: δεν θεωρείται επιστολή της
    .help = αν ανήκει εκεί, γράψτε: widerspruch follow add ΑΡΧΕΙΟ --to { $id }· αν όχι, δώστε του δικό του αριθμό
follow-until-news = { $certain_is ->
        [set] ως την { $day } δεν χρειάζεται να κάνετε τίποτα· μετά, αν δεν έρθει νέο για την καταγγελία: { $letters }
       *[unset] ως την { $day } δεν χρειάζεται να κάνετε τίποτα, λίγες ημέρες περισσότερο μετά από επιστολή με το ταχυδρομείο· μετά, αν δεν έρθει νέο για την καταγγελία: { $letters }
    }
follow-next = επόμενο: { $letters }: widerspruch follow next { $id }
follow-mail-unknown = δεν είναι γνωστό αν έφτασε το μήνυμα { $mail }: widerspruch outbox show { $mail }

follow-end-certain = λήγει την { $day }
follow-end-at-latest = λήγει το αργότερο την { $day }
follow-end-two = λήγει την { $day }, με τις συνηθισμένες ελεύθερες ημέρες την { $latest }
follow-end-earliest = λήγει το νωρίτερο την { $day } (αβέβαιο: χωρίς απόδειξη παραλαβής)
follow-end-uncertain = λήγει περίπου την { $day } (αβέβαιο: χωρίς απόδειξη παραλαβής)

follow-made = έγινε την { $day }, δεν έχει σταλεί
follow-returned = επέστρεψε την { $day }: ελέγξτε τη διεύθυνση και στείλτε την πάλι
follow-waiting = αναμένεται απάντηση· η προθεσμία { $end }
follow-overdue = { $certain_is ->
        [set] η απάντηση καθυστερεί από την { $day } (βέβαιο)
       *[unset] η απάντηση καθυστερεί το νωρίτερο από την { $day } (αβέβαιο: χωρίς απόδειξη παραλαβής)
    }
follow-asked-for-id = την { $day } ρώτησαν για την ταυτότητα· η προθεσμία είναι αβέβαιη
follow-extended = η προθεσμία παρατάθηκε και { $end }
follow-extended-late = η παράταση ήρθε αργά· η απάντηση καθυστερεί από την { $day } (βέβαιο)
follow-refused = απόρριψη την { $day }
follow-answer-runs = η προθεσμία της εταιρείας τρέχει ακόμη· { $end }
follow-answered = απάντηση την { $day }· τελείωσε; widerspruch follow event { $id } closed
follow-complained = καταγγελία στην αρχή· η προθεσμία { $end }
follow-authority-silent = η αρχή σιωπά από την { $day } { $certain_is ->
        [set] (βέβαιο)
       *[unset] (αβέβαιο: χωρίς απόδειξη παραλαβής)
    }
follow-closed = τελείωσε την { $day }

follow-did-objected = άσκηση εναντίωσης
follow-did-requested-access = αίτημα πρόσβασης
follow-did-reminded = υπενθύμιση
follow-did-acknowledged = βεβαίωση παραλαβής
follow-did-extended = παράταση της προθεσμίας
follow-did-refused = λήψη απόρριψης
follow-did-id-demanded = ερώτημα για την ταυτότητα
follow-did-answered = λήψη απάντησης
follow-did-requested-erasure = αίτημα διαγραφής
follow-did-withdrew-consent = ανάκληση συγκατάθεσης
follow-did-identified = παροχή στοιχείων για την ταυτότητα
follow-did-complained = υποβολή καταγγελίας
follow-did-authority-replied = μήνυμα της αρχής
follow-did-returned = επιστροφή της επιστολής
follow-did-hearing = ακρόαση από την αρχή
follow-did-noted = σημείωση
follow-did-closed = τέλος
follow-received = παραλαβή την { $day }
follow-proof = απόδειξη: { $file }
follow-by-mail = μήνυμα { $mail }
follow-taken-back = αναιρέθηκε
follow-mail = μήνυμα { $mail }: { $state }
follow-case-not-there = το αρχείο αυτό δεν υπάρχει πια: widerspruch follow relink { $id } ΑΡΧΕΙΟ

follow-number = αριθ. { $id }
follow-calendar-due = { $controller }: { $authority_is ->
        [set] καθυστερεί μήνυμα της αρχής
       *[unset] καθυστερεί η απάντηση
    } ({ $who })
follow-calendar-about = Κατάσταση την ημέρα αυτού του ημερολογίου: { $state }. widerspruch follow show { $id }
follow-calendar-refused = { $controller }: απόρριψη· ποιο είναι το επόμενο βήμα; Δεν υπάρχει προθεσμία για αυτό ({ $who })
follow-calendar-post = { $controller }: αποστολή της επιστολής ({ $who })
follow-calendar-import = Ανοίξτε το αρχείο με το πρόγραμμα ημερολογίου σας. Όταν γίνει κάτι, γράψτε το αρχείο και ανοίξτε το πάλι: ό,τι μετακινήθηκε μετακινείται και εκεί.
follow-calendar-over = δεν εκκρεμεί πια τίποτα
follow-calendar-soon = { $controller }: λήγει σύντομα η προθεσμία για { $authority_is ->
        [set] μήνυμα της αρχής
       *[unset] την απάντηση
    } ({ $who })
follow-calendar-proof = { $controller }: αναζήτηση απόδειξης παραλαβής ({ $who })

follow-ask-how = Με ποιον τρόπο στάλθηκε; (κενό: δεν είναι γνωστό)
    .help = Η επόμενη επιστολή αναφέρει τον τρόπο. Αν δεν τον ξέρετε πια, πατήστε Enter.
follow-ask-kind = Ποια επιστολή είναι η επόμενη;
    .help = Εδώ υπάρχουν μόνο οι επιστολές που ταιριάζουν σήμερα. Δεν στέλνεται τίποτα: γράφεται ένα αρχείο υπόθεσης, που μπορείτε να διαβάσετε και να αλλάξετε.
follow-ask-matter = Ποια υπόθεση;
    .help = Μια υπόθεση είναι ένα πρόσωπο και μια εταιρεία. Ο αριθμός της είναι εκείνος από το `widerspruch follow list`.
follow-ask-note = Τι θέλετε να σημειωθεί; (κενό: τίποτα)
    .help = Μία γραμμή για εσάς, για παράδειγμα για ένα τηλεφώνημα. Δεν γράφεται σε καμία επιστολή.
follow-ask-on = Ποια ημέρα; (κενό: { $day })
    .help = Από αυτή την ημέρα μετρούν οι προθεσμίες. Γράψτε την όπως θέλετε, για παράδειγμα 7/9 ή χθες.
follow-ask-proof = Ποια φωτογραφία, ποιο στιγμιότυπο οθόνης ή PDF το δείχνει; (κενό: κανένα)
    .help = Πληκτρολογήστε τη διαδρομή του αρχείου, ή σύρετε το αρχείο σε αυτό το παράθυρο. Γίνεται συνημμένο της επόμενης επιστολής.
follow-ask-received = Ποια ημέρα παραλήφθηκε, αν υπάρχει απόδειξη; (κενό: χωρίς απόδειξη)
    .help = Απόδειξη είναι, για παράδειγμα, η απόδειξη παράδοσης συστημένης επιστολής. Χωρίς αυτήν η λήξη της προθεσμίας μένει αβέβαιη.
follow-ask-sent = { $newest_is ->
        [set] η νεότερη επιστολή στάλθηκε ({ $kind })
       *[unset] μια παλαιότερη επιστολή στάλθηκε ({ $kind })
    }
follow-ask-what = Τι έγινε στην υπόθεση { $id }, { $label }, { $company };
    .help = Από αυτό εξαρτάται ποια προθεσμία τρέχει και ποια επιστολή ταιριάζει μετά.
follow-ask-why = Γιατί τελείωσε; (κενό: χωρίς λόγο)
    .help = Είναι μόνο για εσάς και δεν γράφεται σε καμία επιστολή.
follow-ask-sent-on = Ποια ημέρα στάλθηκε; (κενό: { $day })
    .help = Η ημέρα που ταχυδρομήσατε την επιστολή, ή στείλατε το e-mail ή τη φόρμα.
follow-ask-reply-on = Ποια ημέρα έφτασε η απάντηση; (κενό: { $day })
    .help = Η ημέρα που έφτασε σε εσάς, όχι η ημερομηνία που γράφει.
follow-ask-reply = Τι γράφει η εταιρεία { $company };
    .help = Επιλέξτε τι λέει κατ’ ουσίαν. Από αυτό εξαρτάται ποια επιστολή ταιριάζει μετά.
follow-ask-done = Τελείωσε έτσι η υπόθεση;
    .help = Μια υπόθεση που τελείωσε δεν περιμένει τίποτα. Ό,τι σημειώσετε αργότερα την ανοίγει πάλι.
follow-reply-came = η εταιρεία { $company } απάντησε
follow-reply-partly = Απάντηση μόνο εν μέρει, ή με κείμενο για όλους
follow-take-back = για να το αναιρέσετε: widerspruch follow event { $id } --undo { $line }
follow-ask-arrived-on = Ποια ημέρα παραλήφθηκε;
    .help = Η ημέρα στην απόδειξη παράδοσης της συστημένης επιστολής ή στην επιβεβαίωση. Από αυτήν τρέχει η προθεσμία.
follow-arrived = υπάρχει απόδειξη ότι έφτασε η επιστολή με ημερομηνία { $day }
follow-by-form = με φόρμα στο διαδίκτυο
follow-by-post = ταχυδρομικώς
follow-by-email = με e-mail
follow-by-unknown = δεν είναι γνωστό πώς στάλθηκε
follow-by-fax = με φαξ
follow-why-honoured = έγινε ό,τι ζητήθηκε
follow-why-settled = βρέθηκε συμφωνία
follow-why-given-up = δεν συνεχίζεται
follow-why-court = βρίσκεται σε δικαστήριο
follow-why-else = άλλος λόγος
