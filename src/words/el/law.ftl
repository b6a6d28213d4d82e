# Πώς φτάνει μια προθεσμία στο τέλος της.
law-nominal = { $length } από την { $received } είναι { $day }{ $last_day_is ->
        [set] , η τελευταία ημέρα του μήνα
       *[unset] {""}
    }{ $holidays_is ->
        [set] {" "}({ $holidays })
       *[unset] {""}
    }{ $working_is ->
        [set] , εργάσιμη ημέρα
       *[unset] {""}
    }
law-then = { $so_far }· { $clause }
law-length = { $unit ->
        [day] { $number ->
            [one] μία ημέρα
           *[other] { $number } ημέρες
        }
        [week] { $number ->
            [one] μία εβδομάδα
           *[other] { $number } εβδομάδες
        }
        [year] { $number ->
            [one] ένα έτος
           *[other] { $number } έτη
        }
       *[month] { $number ->
            [one] ένας μήνας
           *[other] { $number } μήνες
        }
    }
law-weekday = { $weekday ->
        [monday] Δευτέρα
        [tuesday] Τρίτη
        [wednesday] Τετάρτη
        [thursday] Πέμπτη
        [friday] Παρασκευή
        [saturday] Σάββατο
       *[sunday] Κυριακή
    }
law-named-day = { $weekday } { $day }
law-a-weekday = { $weekday }
law-holiday = { $name }
law-day-off-for = ελεύθερη ημέρα για την αργία: { $name }
law-day-is = { $day }: { $reasons }
law-two-working-days = η προθεσμία πρέπει να περιλαμβάνει δύο εργάσιμες ημέρες (άρθρο 3 παράγραφος 5)
law-ends-then = άρα η προθεσμία λήγει εκείνη την ημέρα
law-ends-on = άρα η προθεσμία λήγει: { $day }
law-custom-day = { $day }: { $custom }
law-off-by-custom = κατά το έθιμο ελεύθερη ημέρα για την αργία: { $holiday }
law-in-part-of = { $holiday }, σε ένα μέρος της χώρας ({ $place })
law-in-some-of = { $holiday }, μόνο σε ορισμένες περιοχές ({ $parts })
law-added = η αργία { $holiday } ({ $day }) δεν είναι στους πίνακες του προγράμματος· προέρχεται από: { $by }
law-of-configuration = τις ρυθμίσεις σας
law-offices-closed = { $holiday }, τότε τα γραφεία είναι συνήθως κλειστά
law-count-on = έτσι ορίζει ο νόμος, αλλά τα γραφεία είναι συχνά κλειστά ({ $customs })· υπολογίστε: { $day }
law-holidays-not-known = οι αργίες του τόπου αυτού δεν είναι γνωστές και μπορεί να καθυστερήσουν τη λήξη
law-holidays-unknown = το πρόγραμμα δεν γνωρίζει τις αργίες αυτού του τόπου: { $place }· παραλείπονται μόνο Σάββατα και Κυριακές
    .help = κοιτάξτε ένα ημερολόγιο του τόπου: αν η τελευταία ημέρα είναι εκεί αργία, η προθεσμία λήγει την επόμενη εργάσιμη· προσθέστε τις αργίες ως `[[holiday]]` στις ρυθμίσεις σας

# Τι απορρίπτεται.
law-act = { $code ->
        [GDPR] { $act_is ->
            [set] ΓΚΠΔ
           *[unset] ΓΚΠΔ
        }
       *[other] { $code }
    }
law-place = { $word ->
        [section] §
       *[article] άρθρο
    } { $steps }
law-run = { $first } έως { $last }
law-parts = { $noun ->
        [point] { $count ->
            [one] στοιχείο
           *[other] στοιχεία
        }
       *[paragraph] { $count ->
            [one] παράγραφο
           *[other] παραγράφους
        }
    } { $list }
law-has = { $place } έχει { $parts }
law-no-points = { $place } δεν έχει στοιχεία
law-undivided = { $place } δεν διαιρείται περαιτέρω
law-has-articles = υπάρχουν τα άρθρα { $list }
law-table-articles = ο πίνακας έχει τα άρθρα { $list }
law-table-sections = ο πίνακας έχει τις §§ { $list }
law-only-whole = { $place } υπάρχει μόνο ως σύνολο
law-only-parts = { $place } έχει μόνο { $parts }
law-no-paragraphs = { $place } δεν διαιρείται σε παραγράφους
law-paragraph-first = αναφέρετε πρώτα την παράγραφο: { $place } έχει { $parts }
law-no-such-provision = { $act }: δεν υπάρχει { $asked }· { $has }
law-not-looked-up = { $act }: { $asked } δεν υπάρχει στον πίνακα των διατάξεων· { $has }
    .help = διαβάστε το κείμενο του νόμου και γράψτε την παραπομπή με λέξεις
law-malformed-provision = `{ $text }` δεν ονομάζει διάταξη
    .help = γράψτε την όπως `GDPR 21(1)`, `GDPR 6(1)(f)` ή `BGB 1629(1)`
law-unknown-act = ο νόμος `{ $code }` δεν είναι γνωστός
    .help = { $near_is ->
        [set] γράψτε `{ $near }`
       *[unset] γνωστοί νόμοι: { $known }
    }
law-table = ο πίνακας για { $act } δεν διαβάζεται: { $why }
law-no-sections = το { $file } δεν λέει πώς γίνεται παραπομπή σε §§
    .help = γράψτε τα [sections] του, με τα σχήματα των [articles]
law-no-name = το { $file } δεν έχει όνομα για { $act }
    .help = γράψτε "{ $code }" = "{"{"}c{"}"} …" στα [acts] του· {"{"}c{"}"} είναι η διάταξη
law-no-period = μια προθεσμία διαρκεί τουλάχιστον { $unit ->
        [day] μία ημέρα
        [week] μία εβδομάδα
        [year] ένα έτος
       *[month] έναν μήνα
    }
law-before-gdpr = ο ΓΚΠΔ εφαρμόζεται από την { $applies }, όχι ακόμη στις { $day }
    .help = διορθώστε το έτος· μια προθεσμία άλλου νόμου μετριέται με τον ίδιο τρόπο
law-date-out-of-range = { $length } από την { $received }: αυτό είναι έξω από το ημερολόγιο
law-no-working-day = { $length } από την { $received }: στις { $days } ημέρες που ακολουθούν δεν υπάρχει εργάσιμη ημέρα
    .help = οι αργίες που προστέθηκαν (`[[holiday]]`) δεν αφήνουν καμία ημέρα εργασίας: αφαιρέστε όσες δεν είναι αργίες
law-earlier-or-shorter = δώστε προγενέστερη ημερομηνία ή μικρότερη προθεσμία

# Ονόματα αργιών και μερών χωρών.
law-name = { $id ->
        [all-saints-day] Αγίων Πάντων (1 Νοεμβρίου)
        [all-souls-day] Ημέρα των Ψυχών
        [anti-fascist-struggle-day] Ημέρα του Αντιφασιστικού Αγώνα
        [armistice-day] Ημέρα της Ανακωχής
        [ascension-day] Ανάληψη
        [assumption-day] Κοίμηση της Θεοτόκου
        [boxing-day] δεύτερη ημέρα των Χριστουγέννων
        [candlemas] Υπαπαντή
        [carnival] Καρναβάλι
        [children-s-day] Ημέρα του Παιδιού
        [christmas-day] Χριστούγεννα
        [christmas-eve] παραμονή Χριστουγέννων
        [clean-monday] Καθαρά Δευτέρα
        [commerce-day] Ημέρα του Εμπορίου
        [constitution-day] Ημέρα του Συντάγματος
        [corpus-christi] Αγία Δωρεά (Corpus Christi)
        [cyprus-national-day] Εθνική επέτειος της Κύπρου
        [easter-monday] Δευτέρα του Πάσχα
        [easter-tuesday] Τρίτη του Πάσχα
        [epiphany] Θεοφάνια
        [establishment-of-the-republic-day] Ημέρα της Εγκαθίδρυσης της Δημοκρατίας
        [europe-day] Ημέρα της Ευρώπης
        [freedom-day] Ημέρα της Ελευθερίας
        [german-unity-day] Ημέρα της Γερμανικής Ενότητας
        [good-friday] Μεγάλη Παρασκευή
        [greek-independence-day] 25η Μαρτίου
        [green-monday] Καθαρά Δευτέρα
        [immaculate-conception] Άμωμος Σύλληψη
        [independence-day] Ημέρα της Ανεξαρτησίας
        [independence-and-unity-day] Ημέρα της Ανεξαρτησίας και της Ενότητας
        [independent-czechoslovak-state-day] Ημέρα του Ανεξάρτητου Τσεχοσλοβακικού Κράτους
        [international-women-s-day] Διεθνής Ημέρα της Γυναίκας
        [jan-hus-day] Ημέρα του Γιαν Χους
        [king-s-day] Ημέρα του Βασιλιά
        [labour-day] Εργατική Πρωτομαγιά
        [liberation-day] Ημέρα της Απελευθέρωσης
        [maundy-thursday] Μεγάλη Πέμπτη
        [may-day] Πρωτομαγιά
        [midsummer-day] Μεσοκαλόκαιρο
        [midsummer-eve] παραμονή του Μεσοκαλόκαιρου
        [national-day] Εθνική εορτή
        [national-uprising-day] Ημέρα της Εθνικής Εξέγερσης
        [new-year-s-day] Πρωτοχρονιά
        [new-year-s-eve] παραμονή Πρωτοχρονιάς
        [ohi-day] Ημέρα του Όχι (28η Οκτωβρίου)
        [our-lady-of-almudena] Παναγία της Αλμουδένα
        [our-lady-of-sorrows] Παναγία των Θλίψεων
        [portugal-day] Ημέρα της Πορτογαλίας
        [pre-eren-day] Ημέρα του Πρέσερεν
        [proclamation-day] Ημέρα της Ανακήρυξης της Δημοκρατίας
        [reformation-day] Ημέρα της Μεταρρύθμισης
        [remembrance-day] Ημέρα Μνήμης
        [repentance-day] Ημέρα της Μετάνοιας
        [republic-day] Ημέρα της Δημοκρατίας
        [restoration-day] Αποκατάσταση της Δημοκρατίας
        [restoration-of-independence-day] Ημέρα της Αποκατάστασης της Ανεξαρτησίας
        [restoration-of-the-state-day] Ημέρα της Αποκατάστασης του Κράτους
        [scotland-at-the-world-cup] η Σκωτία στο Παγκόσμιο Κύπελλο
        [sette-giugno] Sette Giugno
        [shrove-tuesday] Τρίτη της Αποκριάς
        [spring-day] Ημέρα της Άνοιξης
        [st-andrew-s-day] Αγίου Ανδρέα
        [st-anthony-s-day] Αγίου Αντωνίου
        [st-berchtold-s-day] Αγίου Βέρχτολντ
        [st-brigid-s-day] Αγίας Βριγίτης
        [st-cyril-and-st-methodius-day] Αγίων Κυρίλλου και Μεθοδίου
        [st-francis-of-assisi] Αγίου Φραγκίσκου της Ασίζης
        [st-george-s-day] Αγίου Γεωργίου
        [st-isidore-s-day] Αγίου Ισιδώρου
        [st-james-s-day] Αγίου Ιακώβου
        [st-john-the-baptist-s-day] Αγίου Ιωάννη του Βαπτιστή
        [st-john-s-day] Αγίου Ιωάννη
        [st-joseph-s-day] Αγίου Ιωσήφ
        [st-maurice-s-day] Αγίου Μαυρικίου
        [st-nicholas-of-fl-e] Αγίου Νικολάου του Flüe
        [st-patrick-s-day] Αγίου Πατρικίου
        [st-paul-s-shipwreck] Ναυάγιο του Αποστόλου Παύλου
        [st-peter-and-st-paul-s-day] Αποστόλων Πέτρου και Παύλου
        [st-stephen-s-day] Αγίου Στεφάνου
        [state-foundation-day] Ημέρα της Ίδρυσης του Κράτους
        [statehood-day] Ημέρα της Κρατικής Υπόστασης
        [struggle-for-freedom-and-democracy-day] Ημέρα του Αγώνα για την Ελευθερία και τη Δημοκρατία
        [unification-day] Ημέρα της Ένωσης
        [uprising-day] Ημέρα της Εξέγερσης
        [victory-day] Ημέρα της Νίκης
        [victory-and-homeland-thanksgiving-day] Ημέρα της Νίκης και της Ευγνωμοσύνης προς την Πατρίδα
        [whit-monday] Δευτέρα της Πεντηκοστής
        [world-children-s-day] Παγκόσμια Ημέρα του Παιδιού
        [a-day-around-the-end-of-the-year] μια ημέρα γύρω από την αλλαγή του έτους
        [a-day-off-by-decision-of-the-government] ελεύθερη ημέρα με απόφαση της κυβέρνησης
        [a-day-off-by-decree] ελεύθερη ημέρα με διάταγμα
        [the-75th-anniversary-of-17-june-1953] 75η επέτειος της 17ης Ιουνίου 1953
        [the-battle-of-the-boyne] Μάχη του Boyne
        [the-belgian-national-day] Εθνική εορτή του Βελγίου
        [the-friday-after-ascension-day] Παρασκευή μετά την Ανάληψη
        [the-geneva-fast] Νηστεία της Γενεύης
        [the-great-prayer-day] Μεγάλη Ημέρα Προσευχής
        [the-king-s-feast] Εορτή του Βασιλιά
        [the-monday-of-the-federal-fast] Δευτέρα της Ομοσπονδιακής Νηστείας
        [the-nativity-of-mary] Γενέθλιο της Θεοτόκου
        [the-n-fels-pilgrimage] Προσκύνημα του Näfels
        [the-second-of-january] 2 Ιανουαρίου
        [the-day-after-new-year] ημέρα μετά την Πρωτοχρονιά
        [the-day-of-the-community-of-madrid] Ημέρα της Κοινότητας της Μαδρίτης
        [the-day-of-the-slavonic-alphabet] Ημέρα του Σλαβικού Αλφαβήτου
        [the-early-may-bank-holiday] αργία στις αρχές Μαΐου
        [the-end-of-the-year] τέλος του έτους
        [the-first-monday-in-august] πρώτη Δευτέρα του Αυγούστου
        [the-first-monday-in-june] πρώτη Δευτέρα του Ιουνίου
        [the-first-monday-in-may] πρώτη Δευτέρα του Μαΐου
        [the-first-day-of-summer] πρώτη ημέρα του καλοκαιριού
        [the-last-monday-in-october] τελευταία Δευτέρα του Οκτωβρίου
        [the-second-day-of-christmas] δεύτερη ημέρα των Χριστουγέννων
        [the-second-day-of-labour-day] δεύτερη ημέρα της Εργατικής Πρωτομαγιάς
        [the-spring-bank-holiday] ανοιξιάτικη αργία
        [the-summer-bank-holiday] καλοκαιρινή αργία
        [the-l-nder] τα ομόσπονδα κρατίδια
        [the-cantons] τα καντόνια
        [the-parts-of-the-united-kingdom] τα μέρη του Ηνωμένου Βασιλείου
        [france] Γαλλία
        [spain] Ισπανία
        [portugal] Πορτογαλία
        [italy] Ιταλία
        [bavaria] Βαυαρία
        [hesse] Έσση
        [lower-saxony] Κάτω Σαξονία
        [north-rhine-westphalia] Βόρεια Ρηνανία-Βεστφαλία
        [rhineland-palatinate] Ρηνανία-Παλατινάτο
        [saxony] Σαξονία
        [saxony-anhalt] Σαξονία-Άνχαλτ
        [thuringia] Θουριγγία
        [geneva] Γενεύη
        [grisons] Γκραουμπύντεν
        [lucerne] Λουκέρνη
        [neuch-tel] Νεσατέλ
        [ticino] Τιτσίνο
        [valais] Βαλέ
        [vaud] Βω
        [zurich] Ζυρίχη
        [fribourg] Φριμπούρ
        [england-and-wales] Αγγλία και Ουαλία
        [scotland] Σκωτία
        [northern-ireland] Βόρεια Ιρλανδία
       *[other] { $name }
    }

# Γιατί δεν διαβάζεται μια αργία.
law-holiday-between = το `between` ορίζει δύο ημέρες
law-holidays-together = με αυτήν οι αργίες που προστέθηκαν ({ $place }) είναι { $count } ημέρες, στις ρυθμίσεις σας και στο υπογεγραμμένο αρχείο μαζί· επιτρέπονται το πολύ { $most }
law-holiday-dates = το `dates` ορίζει το πολύ { $most } ημέρες
law-holiday-day = την ημέρα της τη λέει ακριβώς ένα από τα `on`, `easter`, `orthodox_easter`, `weekday` και `dates`
law-holiday-weekday = τα `weekday` και `from` πηγαίνουν μαζί
law-made-up-alone = το `made_up_on` πηγαίνει μαζί με το `made_up`
law-made-up-on = το `made_up_on` είναι Saturday ή Sunday
