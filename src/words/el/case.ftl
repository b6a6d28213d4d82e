# Η υπόθεση: το αρχείο της και όσα λέει.
case-account-of-another = η επιστολή αφορά «{ $id }», και ο λογαριασμός είναι στην υπηρεσία { $service }, για την οποία υπεύθυνος είναι «{ $other }»
    .help = αφαιρέστε τον λογαριασμό και γράψτε χωριστή επιστολή για «{ $other }»
case-account-of-nobody = αναφέρονται λογαριασμοί για πρόσωπο χωρίς λογαριασμό
    .help = αφαιρέστε τις ενότητες [[account]], ή γράψτε account_holder = true
case-add-field = προσθέστε { $place } `{ $field } = …`
case-add-recipient = προσθέστε στο [recipient] `controller = "{ $example }"`, `authority = "auto"`, ή `name` με διεύθυνση
case-add-section = προσθέστε μια ενότητα [{ $field }]
case-add-street = προσθέστε { $place } `street = …` ή `lines = ["…"]`
case-answer-by-past = ζητείται απάντηση έως τις { $day }, και η επιστολή έχει ημερομηνία { $date }
    .help = γράψτε μεταγενέστερη ημέρα, ή παραλείψτε το `answer_by` για δύο εβδομάδες
case-answer-not-due = ο υπεύθυνος επεξεργασίας έχει χρόνο έως τις { $until } για να απαντήσει: { $why }
    .help = { $months ->
            [1] μια επιστολή που θεωρεί εκπρόθεσμη την απάντηση μπορεί να έχει ημερομηνία { $from } ή μεταγενέστερη (ένας μήνας από τις { $since }, άρθρο 12 παρ. 3 του ΓΚΠΔ, Κανονισμός 1182/71)
           *[other] μια επιστολή που θεωρεί εκπρόθεσμη την απάντηση μπορεί να έχει ημερομηνία { $from } ή μεταγενέστερη (τρεις μήνες από τις { $since }, άρθρο 12 παρ. 3 του ΓΚΠΔ, Κανονισμός 1182/71)
        }
case-bad-date = `{ $name }` είναι «{ $text }», και αυτό δεν είναι ημέρα του ημερολογίου με τη μορφή ΕΕΕΕ-ΜΜ-ΗΗ
    .help = γράψτε { $field } = { $meant }: έτος, μήνας, ημέρα, χωρίς ώρα· η ημέρα πρέπει να υπάρχει σε αυτόν τον μήνα
case-basis-of-others = μόνο για ενήλικο πρόσωπο δηλώνεται δικαστική απόφαση ή πληρεξούσιο
    .help = παραλείψτε το `basis`· την εξουσιοδότηση του προσώπου και τη γονική μέριμνα τις λέει ήδη το `relation`
case-birth-year-of-adult = δίνεται έτος γέννησης για ενήλικο πρόσωπο
    .help = παραλείψτε το: η επιστολή δεν έχει περισσότερα στοιχεία από όσα χρειάζονται· ανήκει μόνο στο relation = "child"
case-caution = { $caution }
    .help = ζητήστε από δικηγόρο ή συμβουλευτικό φορέα να τη διαβάσει πριν τη στείλετε
case-cell-late-hour = `{ $name }` είναι «{ $text }», μια αργή ώρα της παγκόσμιας ώρας: εκεί { $day }, στις περισσότερες χώρες της Ευρώπης { $next }
    .help = γράψτε μόνο την ημέρα, { $day } ή { $next }
case-cell-no-day = `{ $name }` είναι «{ $text }», και αυτό δεν είναι ημερομηνία
    .help = { $usual_is ->
            [set] έτσι μετρούν τις ημέρες τα λογιστικά φύλλα: είναι { $usual }, ή { $other } αν το φύλλο μετρά από το 1904· δώστε στη στήλη μορφή ημερομηνίας, ή γράψτε την ημέρα
           *[unset] γράψτε την ημέρα ως 2026-11-22 ή 22.11.2026, ή δώστε στη στήλη μορφή ημερομηνίας
        }
case-cell-two-days = `{ $name }` είναι «{ $text }», και αυτό μπορεί να είναι { $day } ή { $other }
    .help = γράψτε { $day } ή { $other }· σε λογιστικό φύλλο δώστε στη στήλη μορφή ημερομηνίας αντί για κείμενο
case-cell-weekday = `{ $name }` είναι «{ $text }», αλλά στις { $day } είναι άλλη ημέρα της εβδομάδας
    .help = διορθώστε την ημερομηνία, ή παραλείψτε την ημέρα της εβδομάδας
case-char-control = χαρακτήρα ελέγχου ({ $number })
case-char-broken = ένας χαρακτήρας που χάθηκε στον δρόμο ({ $number })· πληκτρολογήστε τον πάλι
case-char-invisible = αόρατο χαρακτήρα ({ $number })
case-char-line-break = αλλαγή γραμμής ({ $number })
case-char-tab = στηλοθέτη ({ $number })
case-char-turning = χαρακτήρα που αντιστρέφει την κατεύθυνση του κειμένου ({ $number })
case-choose-status = επιλέξτε την κατάσταση που ταιριάζει: objected-before-start, objected-after-start, ignored, refused, extended, id-demanded ή answered
case-choose-status-no-start = επιλέξτε την κατάσταση που ταιριάζει: objected, ignored, refused, extended, id-demanded ή answered
case-code-of-no-place = { $last_is ->
        [set] δεν είναι γνωστός κανένας τόπος με ταχυδρομικό κώδικα { $code }· για { $city } είναι { $first } έως { $last }
       *[unset] δεν είναι γνωστός κανένας τόπος με ταχυδρομικό κώδικα { $code }· για { $city } είναι { $first }
    }
    .help = διορθώστε όποιο από τα δύο είναι λάθος
case-code-of-other-place = { $last_is ->
        [set] { $code } είναι ταχυδρομικός κώδικας άλλου τόπου: { $place }· για { $city } είναι { $first } έως { $last }
       *[unset] { $code } είναι ταχυδρομικός κώδικας άλλου τόπου: { $place }· για { $city } είναι { $first }
    }
    .help = { $by_code_is ->
            [set] διορθώστε όποιο είναι λάθος: κατά τον κώδικα { $by_code }, κατά τον τόπο { $by_place }· η αρχή ορίζεται από τον κώδικα
           *[unset] διορθώστε όποιο από τα δύο είναι λάθος
        }
case-control-character = `{ $name }` { $why }
    .help = διαγράψτε τον αόρατο χαρακτήρα· συχνά έρχεται μαζί με κείμενο που αντιγράφεται
case-controller-not-known = Αν η εταιρεία { $name } είναι υπεύθυνος επεξεργασίας για όσους ζουν εκεί, δεν είναι γνωστό εδώ
case-dated-in-future = η επιστολή έχει ημερομηνία { $day }, και σήμερα είναι { $today }
    .help = παραλείψτε το `date`, για να έχει η επιστολή την ημέρα που γίνεται
case-email = «{ $text }» δεν είναι διεύθυνση e-mail
case-empty = το αρχείο είναι κενό
    .help = αρχίστε με `widerspruch example`, ή απαντήστε στις ερωτήσεις: `widerspruch new`
case-empty-command = το `password_command` είναι κενό
    .help = γράψτε το πρόγραμμα και τα ορίσματά του: ["pass", "show", "seal"]
case-empty-file = «{ $name }» είναι κενό αρχείο
    .help = αρχίστε με `widerspruch example`, ή απαντήστε στις ερωτήσεις: `widerspruch new`
case-empty-lines = το `lines` είναι κενό
    .help = γράψτε τις γραμμές, ή στη θέση τους `street`
case-empty-text = `{ $name }` { $why }
    .help = γράψτε κάτι, ή παραλείψτε το πεδίο
case-event-before-gdpr = το γεγονός { $number } έχει ημερομηνία { $day }· ο ΓΚΠΔ εφαρμόζεται από τις { $applies }
    .help = διορθώστε το έτος
case-answer-before-request = το γεγονός { $number } ({ $what }) είναι της { $day }, αλλά πριν από αυτό δεν υπάρχει τίποτα: το πρώτο «{ $asked }» είναι της { $first }
    .help = ελέγξτε ημέρα και έτος των δύο γεγονότων, ή γράψτε τι έγινε πριν
case-event-in-future = το γεγονός { $number } έχει ημερομηνία { $day }, μετά την ημερομηνία της επιστολής, { $date }
    .help = διορθώστε το γεγονός, ή το `date` της επιστολής
case-facts-not-known = η επιστολή «{ $kind }» χρειάζεται στοιχεία που ο κατάλογος δεν έχει για «{ $id }»: με ποια δεδομένα εκπαιδεύει ΤΝ
    .help = αν το ξέρετε, γράψτε το στις δικές σας ρυθμίσεις: `kinds` στο [controller.training] του υπευθύνου· ή γράψτε δικό σας πρότυπο και ορίστε το με --templates ΦΑΚΕΛΟΣ
case-facts-of-others = η επιστολή «{ $kind }» αναφέρει πραγματικά περιστατικά για { $fitting } και δεν μπορεί να χρησιμοποιηθεί για «{ $id }»
    .help = γράψτε δικό σας πρότυπο για αυτόν τον υπεύθυνο επεξεργασίας και ορίστε το με --templates ΦΑΚΕΛΟΣ
case-first-objection = η κατάσταση είναι «{ $status }», αλλά η πρώτη εναντίωση έχει ημερομηνία { $day }· η εκπαίδευση άρχισε στις { $began }
    .help = γράψτε status = "{ $fitting }", ή διορθώστε την ημερομηνία του γεγονότος
case-form-too-long = το κείμενο για τη φόρμα έχει { $count } χαρακτήρες, { $over } περισσότερους από τους { $most } που σίγουρα χωρούν
    .help = επιλέξτε λιγότερα από το `matter.grounds`, ή αναφέρετε λιγότερους λογαριασμούς και γεγονότα: περισσεύουν { $over } χαρακτήρες· το πρόγραμμα δεν κόβει τίποτα
case-form-too-long-own = το κείμενο για τη φόρμα έχει { $count } χαρακτήρες, { $over } περισσότερους από τους { $most } που σίγουρα χωρούν
    .help = συντομεύστε το `matter.own_grounds` κατά { $over } χαρακτήρες, ή επιλέξτε λιγότερα από το `matter.grounds`· το πρόγραμμα δεν κόβει τίποτα
case-goes-to-authority = μια επιστολή «{ $kind }» πηγαίνει σε αρχή, όχι σε υπεύθυνο επεξεργασίας
    .help = γράψτε authority = "auto" στο [recipient] και controller = "{ $id }" στο [matter]
case-goes-to-controller = μια επιστολή «{ $kind }» πηγαίνει σε υπεύθυνο επεξεργασίας, όχι σε αρχή
    .help = γράψτε controller = "{ $id }" στο [recipient]
case-goes-to-representative = μια επιστολή «{ $kind }» πηγαίνει σε όποιον λαμβάνει την εξουσιοδότηση
    .help = γράψτε name, street, postal_code, city και country του φορέα στο [recipient] και controller = "{ $id }" στο [matter]
case-ground-needs-account = ο λόγος «{ $id }» μιλά για δικές του δημοσιεύσεις, αλλά το πρόσωπο δεν έχει λογαριασμό
    .help = επιλέξτε άλλον λόγο, ή γράψτε `own_grounds`
case-image-not-used = η εικόνα δεν χρησιμοποιείται, επειδή το `signature.kind` είναι «{ $kind }»
    .help = γράψτε kind = "image" για να τυπωθεί
case-in-section = στο [{ $section }]
case-is-archive = «{ $name }» είναι λογιστικό φύλλο, έγγραφο γραφείου ή άλλο συμπιεσμένο αρχείο, όχι κείμενο
    .help = οι πίνακες δίνονται στο `widerspruch batch`· εδώ χρειάζεται το αρχείο κειμένου (.toml ή .json) μιας υπόθεσης
case-is-formatted = «{ $name }» είναι έγγραφο με μορφοποίηση, όχι απλό κείμενο
    .help = αποθηκεύστε το πάλι ως απλό κείμενο σε UTF-8
case-is-old-office = «{ $name }» είναι έγγραφο παλαιότερου προγράμματος γραφείου, όχι κείμενο
    .help = οι πίνακες δίνονται στο `widerspruch batch`· εδώ χρειάζεται το αρχείο κειμένου (.toml ή .json) μιας υπόθεσης
case-is-pdf = «{ $name }» είναι PDF, όχι κείμενο
    .help = ορίστε το αρχείο κειμένου (.toml ή .json) από το οποίο γίνεται η επιστολή
case-is-picture = «{ $name }» είναι εικόνα, όχι κείμενο
    .help = ορίστε το αρχείο κειμένου (.toml ή .json) από το οποίο γίνεται η επιστολή
case-is-utf16 = «{ $name }» είναι γραμμένο σε UTF-16
    .help = αποθηκεύστε το πάλι ως UTF-8· ορισμένα προγράμματα ονομάζουν το UTF-16 «Unicode»
case-joint-custody = δηλώνεται κοινή γονική μέριμνα για ενήλικο πρόσωπο
    .help = ανήκει μόνο στο relation = "child"
case-kind-boolean = true ή false
case-kind-date = ημερομηνία
case-kind-list = λίστα
case-kind-null = null
case-kind-number = αριθμός
case-kind-table = πίνακας
case-kind-text = κείμενο
case-language-default = δεν υπάρχει επιστολή στη γλώσσα του παραλήπτη ή της χώρας του αποστολέα· γράφεται στα αγγλικά
    .help = γράψτε εσείς `language`, για παράδειγμα language = "de"
case-copy-language-same = η επιστολή είναι ήδη στη γλώσσα «{ $tag }»· δεν προστίθεται απόδοση
    .help = γράψτε άλλη γλώσσα για την απόδοση, ή παραλείψτε το `copy_language`
case-language-tag = «{ $tag }» δεν είναι κωδικός γλώσσας
    .help = γράψτε κωδικό κατά BCP 47, για παράδειγμα de, en ή fr
case-law-not-known = Ποιο δίκαιο ισχύει εκεί δεν είναι γνωστό εδώ.
case-law-of-country = μια επιστολή «{ $kind }» στηρίζεται στο δίκαιο άλλης χώρας ({ $countries }), και το υποκείμενο των δεδομένων κατοικεί εδώ: { $country }
    .help = επιλέξτε εναντίωση ή καταγγελία, που στηρίζονται στον ΓΚΠΔ· ή ζητήστε από δικηγόρο της χώρας σας επιστολή κατά το δίκαιό της
case-letter-before-gdpr = η επιστολή έχει ημερομηνία { $day }· ο ΓΚΠΔ εφαρμόζεται από τις { $applies }
    .help = διορθώστε το έτος
case-letters-answered = reply-to-answer ή complaint
case-letters-extended = reminder ή complaint, όταν λήξει η μεγαλύτερη προθεσμία
case-letters-id-demanded = reply-to-id-demand ή complaint
case-letters-ignored = reminder ή complaint
case-letters-objected = objection, access ή erasure
case-letters-objection = objection
case-letters-refused = reply-to-refusal ή complaint
case-line-break = `{ $name }` { $why }
    .help = γράψτε το σε μία γραμμή· διεύθυνση με πολλές γραμμές μπαίνει στο lines = ["…", "…"]
case-longer-period-ended = μια απάντηση τερματίζει τη μεγαλύτερη προθεσμία: επιλέξτε refused, ή ignored για όσα ζητήθηκαν μετά, ή διορθώστε τα γεγονότα
case-missing-controller = λείπει το `matter.controller`: η εταιρεία που αφορά η επιστολή
    .help = προσθέστε στο [matter] `controller = "{ $example }"`
case-missing-field = λείπει `{ $name }`
case-needs-account = μια επιστολή «{ $kind }» χρειάζεται τουλάχιστον ένα [[account]]
    .help = προσθέστε ένα [[account]] με service και url
case-needs-complaint = μια επιστολή «{ $kind }» χρειάζεται γεγονός «complained»
    .help = προσθέστε ένα [[event]] με what = "complained", την ημερομηνία της καταγγελίας και τον τρόπο αποστολής
case-needs-enclosure = μια επιστολή «{ $kind }» χρειάζεται τουλάχιστον ένα [[enclosure]]
    .help = προσθέστε ένα [[enclosure]] με τον τίτλο του
case-needs-event = μια επιστολή «{ $kind }» χρειάζεται τουλάχιστον ένα [[event]]
    .help = προσθέστε ένα [[event]] για καθετί που έγινε: date, what, channel
case-needs-news = μια επιστολή «{ $kind }» χρειάζεται κάτι νέο μετά την καταγγελία
    .help = προσθέστε ένα [[event]] για όσα έγιναν μετά το γεγονός «complained», ή γράψτε `own_grounds`
case-needs-output = μια επιστολή «{ $kind }» χρειάζεται τουλάχιστον ένα [[output]]
    .help = προσθέστε ένα [[output]] για καθετί που είπε η ΤΝ: date, prompt, text, και correct όπου είναι ανακριβές
case-needs-own-grounds = μια επιστολή «{ $kind }» χρειάζεται `own_grounds`
    .help = γράψτε στο [matter] με δικά σας λόγια τα περιστατικά της υπόθεσης: own_grounds = "…"
case-needs-qualified-entity = μια επιστολή «{ $kind }» χρειάζεται ως αποστολέα νομιμοποιούμενο φορέα
    .help = μόνο οργάνωση από τέτοιον κατάλογο μπορεί να τη στείλει: γράψτε organisation = "…" και qualified_entity = {"{"} list = "…", number = "…" {"}"} στο [sender]
case-needs-request = μια επιστολή «{ $kind }» χρειάζεται γεγονός που λέει τι ζητήθηκε από τον υπεύθυνο επεξεργασίας
    .help = προσθέστε ένα [[event]] με what = "objected" ή "requested-access", την ημερομηνία και τον τρόπο αποστολής
case-news-not-due = η αρχή έχει χρόνο έως τις { $until } για να ενημερώσει για την πορεία της καταγγελίας: { $why }
    .help = { $months ->
            [1] μια επιστολή που θεωρεί εκπρόθεσμη την απάντηση μπορεί να έχει ημερομηνία { $from } ή μεταγενέστερη (ένας μήνας από τις { $since }, άρθρο 78 παρ. 2 του ΓΚΠΔ, Κανονισμός 1182/71)
           *[other] μια επιστολή που θεωρεί εκπρόθεσμη την απάντηση μπορεί να έχει ημερομηνία { $from } ή μεταγενέστερη (τρεις μήνες από τις { $since }, άρθρο 78 παρ. 2 του ΓΚΠΔ, Κανονισμός 1182/71)
        }
case-no-account = δεν αναφέρεται λογαριασμός· ο παραλήπτης μπορεί να ρωτήσει ποιος εννοείται
    .help = προσθέστε ένα [[account]] με service και url, ή γράψτε account_holder = false στο [matter]
case-no-account-with-posts = ο λόγος «{ $id }» μιλά για δημοσιεύσεις, αλλά οι λογαριασμοί που αναφέρονται είναι μόνο για συνομιλίες
    .help = επιλέξτε άλλον λόγο, γράψτε `own_grounds`, ή προσθέστε τον λογαριασμό όπου βρίσκονται οι δημοσιεύσεις
case-no-child = όποιος γεννήθηκε το { $year } δεν είναι παιδί στις { $date }
    .help = διορθώστε το έτος, ή γράψτε relation = "ward" ή "client" για ενήλικο πρόσωπο
case-no-event-says = η κατάσταση είναι «{ $status }», αλλά κανένα γεγονός δεν λέει «{ $what }»
    .help = προσθέστε ένα [[event]] με την ημερομηνία που το έγραψε ο υπεύθυνος επεξεργασίας
case-no-form = η επιστολή «{ $kind }» δεν έχει κείμενο για ηλεκτρονική φόρμα
    .help = υπάρχει για { $letters }· το --text τυπώνει ολόκληρη την επιστολή
case-no-glyph = καμία γραμματοσειρά δεν μπορεί να σχεδιάσει { $characters } στο `{ $field }`
    .help = γράψτε το με άλλους χαρακτήρες, ή προσθέστε στις ρυθμίσεις γραμματοσειρά που τους έχει: [fonts] add = ["file.ttf"]
case-no-ground = δεν δίνεται λόγος· το άρθρο 21 παρ. 1 του ΓΚΠΔ απαιτεί λόγους από την ιδιαίτερη κατάσταση του προσώπου, γι’ αυτό τυπώνεται ένας γενικός
    .help = επιλέξτε όσους αληθεύουν: το `widerspruch templates show { $kind }` τους δείχνει· ή γράψτε `own_grounds`
case-no-json = αυτό δεν είναι JSON (στα αγγλικά: { $why })
    .help = ονόματα και κείμενα μπαίνουν σε διπλά εισαγωγικά, τα πεδία χωρίζονται με κόμμα, μετά το τελευταίο δεν υπάρχει κόμμα
case-no-objection-yet = δεν έχει γίνει ακόμη εναντίωση προς τον υπεύθυνο επεξεργασίας· από τις { $from } μια τέτοια καταγγελία χρειάζεται πρώτα αίτημα προς αυτόν (Κανονισμός (ΕΕ) 2025/2518, άρθρο 4 παρ. 3)
    .help = στείλτε πρώτα εναντίωση (kind = "objection") και υποβάλετε καταγγελία αν απορριφθεί ή δεν απαντηθεί· αν υπήρξε εναντίωση, προσθέστε την ως [[event]]
case-no-request = η επιστολή δεν ζητά τίποτα
    .help = αναφέρετε ένα αίτημα, ή παραλείψτε το `requests` για όλα όσα ταιριάζουν
case-no-request-yet = κανένα γεγονός δεν λέει τι ζητήθηκε και πότε· από τις { $from } μια τέτοια καταγγελία χρειάζεται πρώτα αίτημα προς τον υπεύθυνο επεξεργασίας (Κανονισμός (ΕΕ) 2025/2518, άρθρο 4 παρ. 3)
    .help = στείλτε πρώτα εναντίωση (kind = "objection") και υποβάλετε καταγγελία αν απορριφθεί ή δεν απαντηθεί· αν υπήρξε εναντίωση, προσθέστε την ως [[event]]
case-no-service-with-posts = ο λόγος «{ $id }» μιλά για δημοσιεύσεις, αλλά οι υπηρεσίες αυτού του υπευθύνου επεξεργασίας δεν έχουν δημοσιεύσεις
    .help = επιλέξτε άλλον λόγο, γράψτε `own_grounds`, ή προσθέστε τον λογαριασμό όπου βρίσκονται οι δημοσιεύσεις
case-no-such-enclosure = { $count ->
        [0] `{ $field }` παραπέμπει στο συνημμένο { $number }, αλλά δεν υπάρχει κανένα
        [one] `{ $field }` παραπέμπει στο συνημμένο { $number }, αλλά υπάρχει μόνο ένα
       *[other] `{ $field }` παραπέμπει στο συνημμένο { $number }, αλλά υπάρχουν μόνο { $count }
    }
    .help = προσθέστε ένα [[enclosure]] με τον τίτλο του, ή διορθώστε τον αριθμό
case-no-toml = αυτό δεν είναι TOML (στα αγγλικά: { $why })
case-not-born = το { $year } είναι μετά την ημέρα της επιστολής ({ $date })
    .help = διορθώστε το έτος γέννησης
case-not-printed = μια επιστολή «{ $kind }» δεν τυπώνει `{ $field }`
    .help = παραλείψτε το, ή επιλέξτε την επιστολή που το λέει: `widerspruch templates list`
case-not-silence = μια απάντηση δεν είναι σιωπή: επιλέξτε refused, extended, id-demanded ή answered, ή διορθώστε τα γεγονότα
case-not-utf8 = «{ $name }» δεν είναι σε UTF-8
    .help = αποθηκεύστε το πάλι ως UTF-8· στο σημείο που δείχνεται υπάρχει γράμμα σε άλλη κωδικοποίηση
case-nothing-asked = η κατάσταση είναι «{ $status }», αλλά κανένα γεγονός δεν λέει τι ζητήθηκε και πότε
    .help = προσθέστε ένα [[event]] με what = "objected", την ημερομηνία και τον τρόπο αποστολής
case-objection-without-date = η επιστολή δεν μπορεί να πει πότε έγινε η εναντίωση
    .help = προσθέστε ένα [[event]] με what = "objected", την ημερομηνία και τον τρόπο αποστολής
case-of-case = στο αρχείο υπόθεσης
case-of-centre = στο αρχείο του φορέα
case-of-configuration = στις ρυθμίσεις
case-of-claims = σε ένα claims.toml
case-of-language = στα αρχεία μιας γλώσσας
case-of-manifest = στην περιγραφή ενός προτύπου
case-output-in-future = η απάντηση ΤΝ { $number } έχει ημερομηνία { $day }, μετά την ημερομηνία της επιστολής, { $date }
    .help = διορθώστε την ημέρα της απάντησης, ή το `date` της επιστολής
case-password = `{ $name }`: κωδικός πρόσβασης δεν ανήκει σε αρχείο που αντιγράφεται και δείχνεται
    .help = διαγράψτε τον, και αλλάξτε τον αν άλλοι μπορούν να διαβάσουν το αρχείο· γράψτε password_command = ["pass", "show", "x"] ή password_file = "…" (αρχείο που διαβάζετε μόνο εσείς)
case-password-in-case = κωδικός πρόσβασης δεν επιτρέπεται να υπάρχει σε αρχείο υπόθεσης
    .help = διαγράψτε τον, και αλλάξτε τον αν άλλοι διαβάζουν το αρχείο· γράψτε password_command = ["…"] ή password_file = "…"
case-person-outside-eea = το πρόσωπο κατοικεί εκτός του Ευρωπαϊκού Οικονομικού Χώρου ({ $country }), και η επιστολή στηρίζεται στον ΓΚΠΔ της Ένωσης. { $law } { $who }
    .help = πριν βασιστείτε σε αυτή την επιστολή, συμβουλευτείτε κάποιον που γνωρίζει το δίκαιο της χώρας ({ $country }), και διαβάστε την πολιτική απορρήτου της εταιρείας για αυτήν
case-picture-broken = η εικόνα «{ $name }» είναι κατεστραμμένη: { $why }
    .help = ανοίξτε την σε πρόγραμμα εικόνων και αποθηκεύστε την πάλι
case-picture-cut-off = η εικόνα «{ $name }» δεν είναι πλήρης: λείπει το τέλος
    .help = αποθηκεύστε την πάλι, ή ζητήστε να σας σταλεί πάλι
case-picture-drawing = η εικόνα «{ $name }» { $why }
    .help = μετατρέψτε κείμενο και εφέ σε διαδρομές στο πρόγραμμα σχεδίασης, ή αποθηκεύστε την ως PNG με πλάτος 1400 εικονοστοιχεία
case-picture-empty = η εικόνα «{ $name }» δεν έχει εικονοστοιχεία
    .help = χρησιμοποιήστε PNG (καλύτερα με διαφανές φόντο), JPEG ή σχέδιο SVG
case-picture-folder = η εικόνα «{ $name }» είναι φάκελος
    .help = χρησιμοποιήστε PNG (καλύτερα με διαφανές φόντο), JPEG ή σχέδιο SVG
case-picture-format = η εικόνα «{ $name }» δεν είναι ούτε PNG ούτε JPEG ούτε SVG
    .help = χρησιμοποιήστε PNG (καλύτερα με διαφανές φόντο), JPEG ή σχέδιο SVG
case-picture-large-drawing = η εικόνα «{ $name }» έχει πάνω από 1 MiB
    .help = αφαιρέστε ό,τι δεν φαίνεται, ή αποθηκεύστε την ως PNG με πλάτος 1400 εικονοστοιχεία
case-picture-too-deep = η εικόνα «{ $name }» έχει { $width } × { $height } εικονοστοιχεία τέτοιου είδους που χρειάζονται πολλή μνήμη
    .help = σαρώστε την στα 300 dpi και κόψτε την γύρω από την υπογραφή· πλάτος 1500 εικονοστοιχείων αρκεί
case-picture-too-many-pixels = η εικόνα «{ $name }» έχει { $width } × { $height } εικονοστοιχεία, πάνω από 40 εκατομμύρια
    .help = σαρώστε την στα 300 dpi και κόψτε την γύρω από την υπογραφή· πλάτος 1500 εικονοστοιχείων αρκεί
case-picture-unreadable = { $said }
case-placeholder = `{ $field }` είναι «{ $text }», και αυτό μοιάζει με κείμενο προς συμπλήρωση
    .help = γράψτε ό,τι ανήκει εκεί, ή παραλείψτε το: τυπώνεται όπως είναι
case-placeholder-part = ένα μέρος του `{ $field }` είναι «{ $text }», και αυτό μοιάζει με κείμενο προς συμπλήρωση
    .help = γράψτε ό,τι ανήκει εκεί, ή παραλείψτε το: τυπώνεται όπως είναι
case-postal-code = «{ $code }» δεν είναι ταχυδρομικός κώδικας για τη χώρα: { $country }
    .help = { $example_is ->
            [set] οι ταχυδρομικοί κώδικες εκεί είναι όπως { $example }· ελέγξτε τον κώδικα και τη χώρα
           *[unset] ελέγξτε τον κώδικα και τη χώρα
        }
case-postal-code-of-other = «{ $code }» δεν είναι ταχυδρομικός κώδικας για τη χώρα: { $country }
    .help = έτσι γράφεται σε άλλη χώρα ({ $other }): αν εννοείτε εκείνη, γράψτε country = "{ $word }"
case-postal-code-signs = «{ $code }» δεν είναι ταχυδρομικός κώδικας για τη χώρα: { $country }
    .help = γράψτε { $bare }: ο ταχυδρομικός κώδικας δεν έχει άλλα σημεία
case-received-before-sent = το γεγονός { $number } παραλήφθηκε στις { $received }, πριν σταλεί στις { $sent }
    .help = διορθώστε μία από τις δύο ημερομηνίες
case-repeated-ground = ο λόγος «{ $ground }» υπάρχει δύο φορές
    .help = κρατήστε τον μία φορά
case-represents-self = όποιος γράφει την επιστολή εκπροσωπεί πρόσωπο με το ίδιο όνομα
    .help = παραλείψτε το [represented] όταν γράφετε για τον εαυτό σας
case-role-does-not-fit = μια επιστολή «{ $kind }» δεν μπορεί να γραφτεί για «{ $role }»
    .help = μπορεί να γραφτεί για: { $fitting }
case-role-of-client = μια επιστολή «{ $kind }» δεν μπορεί να γραφτεί για «{ $role }»
    .help = την εξουσιοδότηση τη γράφει και την υπογράφει όποιος τη δίνει· παραλείψτε το [represented], και ορίστε τον φορέα στο [recipient]
case-sender-outside-eea = ο αποστολέας κατοικεί εκτός του Ευρωπαϊκού Οικονομικού Χώρου ({ $country }), και η επιστολή στηρίζεται στον ΓΚΠΔ της Ένωσης. { $law } { $who }
    .help = πριν βασιστείτε σε αυτή την επιστολή, συμβουλευτείτε κάποιον που γνωρίζει το δίκαιο της χώρας ({ $country }), και διαβάστε την πολιτική απορρήτου της εταιρείας για αυτήν
case-start-known = η κατάσταση είναι «{ $status }», αλλά είναι γνωστό ότι η εκπαίδευση από «{ $id }» άρχισε στις { $began }
    .help = { $fitting_is ->
            [set] γράψτε status = "{ $fitting }"
           *[unset] γράψτε status = "objected-before-start" ή status = "objected-after-start"
        }
case-start-not-known = η κατάσταση είναι «{ $status }», αλλά δεν είναι γνωστό πότε άρχισε η εκπαίδευση από «{ $id }»
    .help = γράψτε status = "objected"
case-status-but-event = η κατάσταση είναι «{ $status }», αλλά το γεγονός { $number } λέει «{ $what }» στις { $day }
case-status-does-not-fit = μια επιστολή «{ $kind }» δεν ταιριάζει στην κατάσταση «{ $status }»
    .help = ταιριάζει σε { $fitting }· επιστολές για αυτή την κατάσταση: { $other }
case-street-and-lines = υπάρχουν και τα δύο, `street` και `lines`
    .help = κρατήστε το ένα από τα δύο
case-tab = `{ $name }` { $why }
    .help = γράψτε στη θέση του ένα κενό
case-text-empty = είναι κενό
case-text-holds = περιέχει { $what } στη θέση { $at }
case-text-too-long = έχει { $length } χαρακτήρες· εδώ χωρούν το πολύ { $limit }
case-toml-boolean = γράψτε { $key } = { $value }
case-toml-colon = γράψτε = αντί για άνω και κάτω τελεία: { $key } = "…"
case-toml-date = οι ημερομηνίες γράφονται έτος-μήνας-ημέρα: { $key } = { $day }
case-toml-day = γράψτε τις ημερομηνίες ως ΕΕΕΕ-ΜΜ-ΗΗ· η ημέρα πρέπει να υπάρχει σε αυτόν τον μήνα
case-toml-figures = βάλτε το σε εισαγωγικά: { $key } = "{ $word }"· χωρίς αυτά είναι αριθμός, και ένας αριθμός δεν αρχίζει με μηδέν
case-toml-general = τα κείμενα μπαίνουν σε διπλά εισαγωγικά, ένα πεδίο σε κάθε γραμμή: name = "Änne Müller"
case-toml-nothing = γράψτε ό,τι ανήκει μετά το =, ή παραλείψτε τη γραμμή: { $key } = "…"
case-toml-open = λείπουν τα εισαγωγικά στο τέλος: { $key } = { $word }"
case-toml-quotes = τα κείμενα μπαίνουν σε διπλά εισαγωγικά: { $key } = "{ $word }"
case-toml-section = μια ενότητα στέκεται μόνη στη γραμμή της, σε αγκύλες: [sender], ή [[account]] όπου μπορεί να υπάρχουν πολλές
case-toml-several = μπορεί να υπάρχουν πολλές: γράψτε [[{ $section }]], με διπλές αγκύλες, και την πρώτη φορά
case-toml-straight = γράψτε τα ίσια εισαγωγικά του πληκτρολογίου: { $key } = "{ $word }"
case-toml-twice = κρατήστε το ένα από τα δύο
case-toml-twice-key = κρατήστε μία από τις δύο γραμμές που αρχίζουν με `{ $key } =`
case-toml-twice-section = βάλτε τις γραμμές και των δύο ενοτήτων [{ $section }] κάτω από την πρώτη
case-toml-year = οι ημερομηνίες γράφονται έτος-μήνας-ημέρα, με τέσσερα ψηφία για το έτος: { $key } = 2026-11-25
case-too-large = { $said }
case-too-long = `{ $name }` { $why }
    .help = συντομεύστε το
case-too-many = υπάρχουν { $count } `{ $path }`
    .help = διαβάζονται το πολύ { $most }· μοιράστε τα σε περισσότερες επιστολές
case-top-of-file = στην αρχή του αρχείου
case-twice = «{ $name }» υπάρχει δύο φορές στον ίδιο πίνακα
    .help = κρατήστε το ένα από τα δύο
case-two-controllers = η επιστολή πηγαίνει σε «{ $to }» και αφορά «{ $about }»
    .help = παραλείψτε το `matter.controller` σε επιστολή προς τον ίδιο τον υπεύθυνο επεξεργασίας
case-two-passwords = υπάρχουν και τα δύο, `password_command` και `password_file`
    .help = κρατήστε το ένα από τα δύο
case-two-recipients = η επιστολή έχει { $count } παραλήπτες: { $names }
    .help = κρατήστε ένα από τα `controller`, `authority` και `name`· γράψτε ένα αρχείο υπόθεσης για κάθε επιστολή
case-unknown-authority = δεν υπάρχει αρχή «{ $id }»
    .help = { $near_is ->
            [set] μήπως εννοείτε «{ $near }»; Το `widerspruch authorities list` τις δείχνει όλες
           *[unset] το `widerspruch authorities list` τις δείχνει όλες
        }
case-unknown-controller = δεν υπάρχει υπεύθυνος επεξεργασίας «{ $id }»
    .help = { $near_is ->
            [set] μήπως εννοείτε «{ $near }»; Το `widerspruch controllers list` τους δείχνει όλους
           *[unset] το `widerspruch controllers list` τους δείχνει όλους
        }
case-unknown-country = «{ $text }» δεν είναι χώρα
    .help = { $code_is ->
            [set] μήπως εννοείτε country = "{ $code }" ({ $meant });
           *[unset] γράψτε το όνομα της χώρας ή τα δύο γράμματά της κατά ISO 3166-1: DE, AT, CH, FR, IE …
        }
case-unknown-field = δεν υπάρχει πεδίο `{ $name }` { $file }
    .help = { $near_is ->
            [set] μήπως εννοείτε `{ $near }`;
           *[unset] εδώ είναι γνωστά: { $known }
        }
case-unknown-ground = δεν υπάρχει έτοιμος λόγος «{ $id }»
    .help = { $near_is ->
            [set] μήπως εννοείτε «{ $near }»; Το `widerspruch templates show { $kind }` τους δείχνει όλους
           *[unset] το `widerspruch templates show { $kind }` τους δείχνει όλους
        }
case-unknown-kind = δεν υπάρχει επιστολή «{ $id }»
    .help = { $near_is ->
            [set] μήπως εννοείτε «{ $near }»; Το `widerspruch templates list` τις δείχνει όλες
           *[unset] το `widerspruch templates list` τις δείχνει όλες
        }
case-unknown-language = δεν υπάρχει επιστολή «{ $kind }» στη γλώσσα «{ $tag }»
    .help = { $near_is ->
            [set] μήπως εννοείτε «{ $near }»; Υπάρχει σε αυτές τις γλώσσες: { $languages }
           *[unset] υπάρχει σε αυτές τις γλώσσες: { $languages }
        }
case-unknown-word = `{ $name }` είναι «{ $word }», λέξη που δεν είναι γνωστή εδώ
    .help = { $near_is ->
            [set] μήπως εννοείτε «{ $near }»; Μπορεί να είναι { $words }
           *[unset] μπορεί να είναι { $words }
        }
case-unreadable = { $said }
case-url = «{ $text }» δεν είναι διεύθυνση του διαδικτύου
    .help = αντιγράψτε την από το πρόγραμμα περιήγησης, με https:// στην αρχή· ένα όνομα χρήστη μπαίνει στο `handle`
case-wanted-number = ακέραιος αριθμός από { $least } έως { $most }
case-wanted-sections = ενότητα που μπορεί να επαναλαμβάνεται
case-wanted-texts = λίστα κειμένων
case-wanted-word = λέξη σε εισαγωγικά
case-wanted-words = λίστα λέξεων
case-write-boolean = γράψτε { $field } = true ή { $field } = false, χωρίς εισαγωγικά
case-write-date = γράψτε { $field } = 2026-11-22
case-write-in-quotes = βάλτε το σε εισαγωγικά: { $field } = "{ $number }"
case-write-number = γράψτε { $field } = { $number }
case-write-object = γράψτε τα πεδία με τα ονόματά τους, σε άγκιστρα: `{"{"} "kind": "objection", … {"}"}`
case-write-one-of = μπορεί να είναι { $words }
case-write-section = γράψτε το ως ενότητα: [{ $path }]
case-write-sections = γράψτε το ως [[{ $field }]], με διπλές αγκύλες
case-write-text = γράψτε { $field } = "…"
case-write-texts = γράψτε { $field } = ["…", "…"]
case-write-year = γράψτε το έτος με τέσσερα ψηφία: { $field } = 2013
case-wrong-type = { $name_is ->
        [set] `{ $name }`
       *[unset] το αρχείο
    } είναι { $kind }, πρέπει όμως να είναι { $wanted }
