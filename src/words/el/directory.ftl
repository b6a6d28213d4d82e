# Ο κατάλογος των αρχών και των υπευθύνων επεξεργασίας.
directory-unknown-authority = δεν υπάρχει αρχή «{ $id }»
    .help = { $near_is ->
            [set] μήπως εννοείτε «{ $near }»; Το `widerspruch authorities list` τις δείχνει όλες
           *[unset] το `widerspruch authorities list` τις δείχνει όλες
        }
directory-unknown-controller = δεν υπάρχει υπεύθυνος επεξεργασίας «{ $id }»
    .help = { $near_is ->
            [set] μήπως εννοείτε «{ $near }»; Το `widerspruch controllers list` τους δείχνει όλους
           *[unset] το `widerspruch controllers list` τους δείχνει όλους
        }
# Πώς δέχεται μια αρχή τις καταγγελίες.
directory-known = { $is } ({ $evidence })
directory-evidence = { $certainty }{ $source_is ->
        [set] : { $source }
       *[unset] {""}
    }{ $checked_is ->
        [set] {""}, { $checked }
       *[unset] {""}
    }
directory-certainty = { $is ->
        [attested] τεκμηριωμένο
        [reported] κατά πληροφορίες
        [general-knowledge] γενική γνώση
       *[user] δικές σας ρυθμίσεις
    }
directory-by-post = { $is ->
        [taken] γίνεται δεκτό
       *[not-taken] δεν γίνεται δεκτό
    }
directory-by-email = { $is ->
        [taken] γίνεται δεκτό
        [qualified-signature] μόνο με εγκεκριμένη ηλεκτρονική υπογραφή
        [certified-mail] μόνο πιστοποιημένο ηλεκτρονικό ταχυδρομείο (PEC)
       *[not-taken] δεν γίνεται δεκτό
    }
directory-by-form = { $is ->
        [taken] υπάρχει
       *[not-taken] δεν υπάρχει
    }
directory-log-in = { $is ->
        [none] δεν χρειάζεται
        [possible] δυνατή, από όσα είναι γνωστά δεν χρειάζεται
        [electronic-signature] η φόρμα πρέπει να υπογραφεί ηλεκτρονικά
       *[needed] χρειάζεται (λογαριασμός, ηλεκτρονική ταυτότητα ή πιστοποιητικό)
    }
directory-signing = { $is ->
        [hand-or-electronic] με το χέρι ή ηλεκτρονικά
        [electronic-or-hand-with-id] ηλεκτρονικά, ή με το χέρι και με αντίγραφο εγγράφου ταυτότητας
       *[not-needed] δεν χρειάζεται
    }
directory-requirement = { $is ->
        [copy-of-request] αντίγραφο όσων ζητήθηκαν από την εταιρεία και της απάντησής της
        [company-asked-first] να έχει προηγηθεί αίτημα προς την εταιρεία
        [month-waited] να έχει περάσει ένας μήνας αναμονής για την απάντηση
        [official-form] το δικό της έντυπο και όχι ελεύθερη επιστολή
        [request-to-find] το δικαίωμα που παραβιάστηκε, το αίτημα να διαπιστωθεί η παράβαση, και από πότε τη γνωρίζει το πρόσωπο
        [name-and-address] όνομα και ταχυδρομική διεύθυνση
       *[signed-mandate] εξουσιοδότηση με την υπογραφή του προσώπου, αν την καταγγελία υποβάλλει άλλος
    }

# Τι είναι αμφίβολο σε μια εγγραφή. Συνεχίζει μετά από άνω και κάτω τελεία.
directory-contradicted = νεότερες και παλαιότερες πηγές διαφωνούν για αυτή την εγγραφή
directory-one-source = η εγγραφή αυτή είναι γνωστή από μία μόνο πηγή
directory-stale = συγκρίθηκε τελευταία φορά με τις πηγές την { $day }, πριν από περισσότερες από { $days } ημέρες
directory-doubts = { $doubt }· { $age }
directory-weak-address = η διεύθυνση δεν είναι βέβαιη («{ $name }»): { $doubt }
    .help = ελέγξτε την { $list ->
            [authorities] στον ιστότοπο της αρχής
           *[controllers] στα στοιχεία που δημοσιεύει η ίδια η εταιρεία
        } πριν ταχυδρομήσετε την επιστολή· μπορείτε να τη διορθώσετε στις δικές σας ρυθμίσεις, και τι είναι γνωστό το λέει το `widerspruch { $list } show { $id }`
    .asked = ελέγξτε την { $list ->
            [authorities] στον ιστότοπο της αρχής
           *[controllers] στα στοιχεία που δημοσιεύει η ίδια η εταιρεία
        } πριν ταχυδρομήσετε την επιστολή

# Ποια αρχή είναι αρμόδια: ολόκληρες προτάσεις.
directory-no-residence = η υπόθεση δεν λέει πού κατοικεί το εκπροσωπούμενο πρόσωπο, και η διεύθυνση του αποστολέα δεν λέει τίποτα γι’ αυτό
    .help = προσθέστε postal_code, city και country στο [represented], ή γράψτε την αρχή του κρατιδίου ή της χώρας του προσώπου: authority = "de-st"· το `widerspruch authorities find --country DE --postal-code …` τη βρίσκει
directory-residence-uncertain = η αρχή για αυτή την κατοικία δεν είναι βέβαιη: { $why }
    .help = { $ids_is ->
        [set] γράψτε εσείς τη σωστή: { $ids }
       *[unset] ορίστε τον παραλήπτη με τη διεύθυνσή του, ή μια αρχή από το `widerspruch authorities list`
    }
directory-country-needed = Χρειάζεται η χώρα κατοικίας, και στη Γερμανία ο ταχυδρομικός κώδικας.
directory-country-untold = Χρειάζεται η χώρα κατοικίας· ο ταχυδρομικός κώδικας { $code } μόνος του δεν τη λέει.
directory-read-as-german = Δεν δόθηκε χώρα, γι’ αυτό ο ταχυδρομικός κώδικας διαβάστηκε ως γερμανικός. { $why }
directory-place-alone = Ο τόπος { $city } είναι γνωστός εδώ: { $land }· βέβαιο γίνεται μόνο με τον ταχυδρομικό κώδικα.
directory-code-and-unknown-place = Ο τόπος { $city } δεν είναι γνωστός με τον γερμανικό ταχυδρομικό κώδικα { $code }· βέβαιο γίνεται με τη χώρα.
directory-code-of-other-place = Ο ταχυδρομικός κώδικας { $code } και ο τόπος { $city } δεν πηγαίνουν μαζί: ανήκουν σε διαφορετικά μέρη.
directory-code-of-several-countries = Ο κώδικας { $code } γράφεται όπως ο ταχυδρομικός κώδικας πολλών χωρών· πληκτρολογήστε και τη χώρα, μετά από κόμμα.
directory-how-to-find = πληκτρολογήστε ταχυδρομικό κώδικα με την πόλη του, μια πόλη, ένα κρατίδιο ή μια χώρα, όπως `04109 Leipzig`, `Sachsen` ή `Ελλάδα`· το `widerspruch authorities list` τις δείχνει όλες
directory-land-named = Στην περιοχή { $land } αυτή η αρχή εποπτεύει τις εταιρείες.
directory-named = Έτσι ονομάζεται: `{ $id }`.
directory-not-for-companies = Η αρχή `{ $id }` εποπτεύει δημόσιους φορείς, όχι εταιρείες.
directory-nothing-named = Δεν είναι γνωστό τίποτα με το όνομα «{ $text }».{ $near_is ->
        [set] {" "}Μήπως εννοείτε { $near };
       *[unset] {" "}Μικρά χωριά και ταχυδρομικές θυρίδες δεν υπάρχουν στον κατάλογο.
    }
directory-place-abroad = Ο τόπος { $city } είναι γνωστός σε άλλη χώρα: { $country }. Βέβαιο γίνεται μόνο με τη χώρα.
directory-place-in-several = Πολλοί τόποι ονομάζονται { $city }: { $places }. Κρίνει ο ταχυδρομικός κώδικας.
directory-several-named = Πολλές αρχές ονομάζονται «{ $text }».
directory-code-needed = Χρειάζεται ο ταχυδρομικός κώδικας της κατοικίας: στη Γερμανία κάθε κρατίδιο έχει δική του αρχή.
directory-code-in = Ο ταχυδρομικός κώδικας { $code } ανήκει στην περιοχή { $land }.
directory-code-of-two = Ο ταχυδρομικός κώδικας { $code } ισχύει σε δύο κρατίδια· ο τόπος { $place } βρίσκεται εδώ: { $land }.
directory-code-undecided = Ο ταχυδρομικός κώδικας { $code } ισχύει σε δύο κρατίδια: { $first } ({ $first_places }) και { $second } ({ $second_places }). Κρίνει ο τόπος.
directory-austrian-place = Ο ταχυδρομικός κώδικας { $code } είναι ο γερμανικός του τόπου { $place }, που ανήκει στην Αυστρία: για όποιον κατοικεί εκεί η χώρα είναι AT.
directory-code-elsewhere = Ο ταχυδρομικός κώδικας { $code } ({ $country }) είναι του τόπου { $place }, που δεν ανήκει σε αυτή τη χώρα: για όποιον κατοικεί εκεί η χώρα είναι { $of }.
directory-no-delivery-code = Ο ταχυδρομικός κώδικας { $code } δεν ανήκει, από όσα είναι γνωστά, σε κανέναν τόπο· οι γειτονικοί κώδικες βρίσκονται εδώ: { $laender }.
directory-not-five-digits = Ο γερμανικός ταχυδρομικός κώδικας έχει πέντε ψηφία, και ο { $code } δεν τα έχει· στη Γερμανία κάθε κρατίδιο έχει δική του αρχή.
directory-none-known = Δεν είναι γνωστή εδώ αρχή προστασίας δεδομένων για τη χώρα: { $country }.
directory-one-for-all = { $country }: μία αρχή εποπτεύει τις εταιρείες σε ολόκληρη τη χώρα.{ $note_is ->
        [set] {" "}{ $note }
       *[unset] {""}
    }{ $odd_code_is ->
        [set] {" "}Ο ταχυδρομικός κώδικας { $odd_code } δεν μοιάζει με κώδικα αυτής της χώρας ({ $country }).
       *[unset] {""}
    }
directory-several = { $country }: εδώ είναι γνωστές περισσότερες από μία αρχές.{ $note_is ->
        [set] {" "}{ $note }
       *[unset] {""}
    }{ $odd_code_is ->
        [set] {" "}Ο ταχυδρομικός κώδικας { $odd_code } δεν μοιάζει με κώδικα αυτής της χώρας ({ $country }).
       *[unset] {""}
    }

# Διορθώσεις του χρήστη.
directory-syntax = { $said }
directory-duplicate-id = { $table } `{ $id }` υπάρχει εδώ για δεύτερη φορά
    .help = βάλτε τα πεδία του σε έναν πίνακα
directory-form-service = ο υπεύθυνος επεξεργασίας `{ $id }` δεν έχει υπηρεσία `{ $name }`
    .help = { $near_is ->
        [set] μήπως εννοείτε `{ $near }`;
       *[unset] οι υπηρεσίες του είναι { $known }
    }
directory-service-taken = η υπηρεσία `{ $name }` ανήκει ήδη στον υπεύθυνο επεξεργασίας `{ $id }`
    .help = δώστε της δικό της id, ή αφαιρέστε την από την άλλη εγγραφή
directory-no-id = αυτός ο πίνακας `{ $table }` δεν έχει id
    .help = γράψτε `id = "…"`: ένα γνωστό διορθώνει μια εγγραφή, ένα νέο την προσθέτει
directory-wrong-value = { $said }
directory-wrong-record = { $table } `{ $id }`: { $why }
directory-unknown-field = { $said }
directory-missing-field = { $said }
directory-new-incomplete = καμία εγγραφή { $table } δεν έχει το id `{ $id }`, και σε μια νέα λείπει ακόμη { $missing }
    .help = { $near_is ->
        [set] μήπως εννοείτε `{ $near }`;
       *[unset] γνωστά id: { $known }
    }
directory-no-lead-authority = καμία αρχή δεν έχει το id `{ $id }`
    .help = { $near_is ->
        [set] μήπως εννοείτε `{ $near }`;
       *[unset] γράψτε το id μιας γνωστής αρχής, ή προσθέστε την ως `[[authority]]`
    }
directory-nowhere = δεν έχει ούτε `street` ούτε `postbox`
directory-form-nowhere = έχει φόρμα, και κανένα `complaint_form_url` δεν λέει πού

# Γιατί δεν διαβάζεται μια τιμή μιας εγγραφής.
directory-needs-source = με το `certainty` χρειάζονται `source` και `checked`, η ημέρα του ελέγχου· παραλείψτε το `certainty` αν το λέτε εσείς
directory-no-file-types = δεν ορίζει είδος αρχείου
directory-not-a-country = «{ $value }» δεν είναι κωδικός χώρας με δύο γράμματα{ $near_is ->
        [set] , ίσως { $near }
       *[unset] {""}
    }
directory-not-a-day-of-year = «{ $value }» δεν είναι ημέρα του έτους· γράφεται 12-25
directory-not-a-file-type = «{ $value }» δεν είναι είδος αρχείου· γράφεται pdf
directory-not-a-language = «{ $value }» δεν είναι γλώσσα· γράφεται de ή pt-BR
directory-not-a-url = «{ $value }» δεν είναι διεύθυνση που αρχίζει με https://
directory-foreign-letters = το «{ $value }» έχει γράμματα άλλης γραφής ή με σημεία ({ $letters }), που μπορεί να μοιάζουν με άλλα
    .help = { $ascii_is ->
            [set] συγκρίνετε με ό,τι δημοσιεύει ο κάτοχός του· αν είναι σωστό, γράψτε το έτσι: { $ascii }
           *[unset] πληκτρολογήστε το ξανά, με γράμματα ASCII
        }
directory-none-competent = καμία αρχή δεν είναι πια αρμόδια για: { $place }
directory-several-competent = περισσότερες αρχές είναι αρμόδιες για: { $place }: { $ids }
directory-not-an-email = «{ $value }» δεν είναι διεύθυνση e-mail
directory-not-an-id = «{ $value }» δεν είναι id: μόνο πεζά λατινικά γράμματα, ψηφία και ενωτικά
directory-not-bytes = { $value } δεν είναι αριθμός byte· γράφεται 1500000

# Μιας εντολής.
directory-not-found = δεν μπορεί να οριστεί αρχή: { $why }
    .help = το `widerspruch authorities list` τις δείχνει όλες· επιλέξτε εκείνη του κρατιδίου ή της χώρας σας
directory-not-certain = αυτό δεν είναι βέβαιο: { $why }
    .help = βεβαιωθείτε σε ποιο κρατίδιο ή ποια χώρα βρίσκεται η κατοικία
directory-unknown-country = «{ $text }» δεν είναι κωδικός χώρας
    .help = { $code_is ->
        [set] μήπως εννοείτε { $code } ({ $meant });
       *[unset] γράψτε τα δύο γράμματα του ISO 3166-1: DE, AT, IE …
    }
directory-weak-record = η εγγραφή του «{ $id }» δεν είναι βέβαιη: { $doubt }
    .help = ελέγξτε την πριν βασιστείτε σε αυτήν· οι δικές σας ρυθμίσεις μπορούν να τη διορθώσουν
directory-found = { $about ->
        [address] ταχυδρομική διεύθυνση
        [email] διεύθυνση ηλεκτρονικού ταχυδρομείου
        [phone] τηλέφωνο ή φαξ
        [page] ιστοσελίδα
        [form] έντυπο
        [filing] τρόπος υποβολής καταγγελίας
        [training] στοιχεία για την εκπαίδευση
        [source] μία πηγή
        [holidays] αργίες
       *[law] εφαρμοστέο δίκαιο
    }: έλεγχος την { $day }, { $result ->
        [gone] δεν υπάρχει πια
       *[changed] έχει αλλάξει
    }{ $note_is ->
        [set] {" "}({ $note })
       *[unset] {""}
    }
directory-weak-law = δεν είναι βέβαιο πού στηρίζεται η επιστολή { $kind }: { $doubt }
    .help = ελέγξτε το πριν στείλετε την επιστολή· το `widerspruch templates show { $kind }` δείχνει πού στηρίζεται
    .asked = ελέγξτε το πριν στείλετε την επιστολή
directory-added-holidays = τη λήξη μιας προθεσμίας ({ $place }) μεταθέτουν αργίες που δεν ήρθαν με το πρόγραμμα: { $added }
    .help = ελέγξτε αν οι ημέρες αυτές είναι εκεί αργίες· οι δικές σας είναι στις ρυθμίσεις σας, ένα υπογεγραμμένο αρχείο αφαιρείται με `widerspruch data remove`
directory-weak-holidays = δεν είναι βέβαιο πώς μετρούν οι προθεσμίες ({ $place }): { $doubt }
    .help = ελέγξτε αν η τελευταία ημέρα της προθεσμίας είναι αργία· οι δικές σας ρυθμίσεις μπορούν να προσθέσουν αργίες

# Τι δεν δέχεται μια αρχή σε μια επιστολή.
directory-lacks-language = { $lacks }
    .help = { $advice }
directory-lacks-copy = { $lacks }
    .help = { $advice }
directory-lacks-form = { $lacks }
    .help = { $advice }
directory-takes-languages = η επιστολή είναι γραμμένη σε «{ $wording }», και η αρχή «{ $id }» δέχεται καταγγελίες σε αυτές τις γλώσσες: { $listed } ({ $evidence })
directory-works-in = η επιστολή είναι γραμμένη σε «{ $wording }»· η αρχή «{ $id }» εργάζεται σε αυτές τις γλώσσες: { $listed }· δεν είναι γνωστό αν δέχεται άλλες
directory-choose-language = γράψτε `language` όπως την αναφέρει η αρχή, αν υπάρχει τέτοια επιστολή (`widerspruch templates list`)· αλλιώς δώστε την για μετάφραση, ή ρωτήστε πρώτα την αρχή
directory-wants-copy = η αρχή «{ $id }» ζητεί { $what }, και το γεγονός { $number } με ημερομηνία { $day } δεν αναφέρει συνημμένο ({ $evidence }){ $note_is ->
        [set] : { $note }
       *[unset] {""}
    }
directory-enclose-copy = προσθέστε το ως [[enclosure]] με τίτλο και αρχείο, και γράψτε τον αριθμό του στο γεγονός: enclosure = 1
directory-wants-form = η αρχή «{ $id }» ζητεί { $what } ({ $evidence }){ $note_is ->
        [set] : { $note }
       *[unset] {""}
    }
directory-fill-form = συμπληρώστε τη φόρμα της ({ $at_is ->
        [set] { $at }
       *[unset] στον ιστότοπό της
    }) και επισυνάψτε εκεί αυτή την επιστολή ως έκθεση των περιστατικών

# Αργίες του χρήστη.
directory-holiday-place = `{ $place }` δεν είναι τόπος με ημερολόγιο
    .help = γράψτε μια χώρα όπως "IE", ή ένα μέρος όπως "DE-BY", "GB-SCT" ή "CH-GE" (ISO 3166)
directory-holiday-unread = αυτή η αργία δεν διαβάζεται: { $why }
    .help = γράψτε την ημέρα της ως on = "12-25", easter = -2, ή dates = [2027-05-07]
directory-text = η εγγραφή του παραλήπτη { $why }
    .help = διορθώστε την εγγραφή στις ρυθμίσεις σας
