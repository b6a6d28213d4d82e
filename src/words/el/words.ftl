# Πώς γράφονται οι ημέρες και οι απαριθμήσεις.
words-day = { $day }.{ $month }.{ $year }
words-and = { $items } και { $last }
words-or = { $items } ή { $last }
words-more = { $items } …
words-quoted = «{ $text }»
words-advice = { $advice }
words-with-advice = { $message }· { $advice }

# Κατάλογοι του χρήστη.
words-elsewhere = το { $id } αναζητείται στο { $file }, όχι εδώ
    .help = μεταφέρετέ το εκεί
words-missing-argument = το { $id } δεν λέει ${ $argument }, που υπάρχει στο αγγλικό κείμενο
    .help = γράψτε {"{"} ${ $argument } {"}"} εκεί όπου ανήκει
words-missing-texts = από τα κείμενα της γλώσσας «{ $tag }» { $count ->
        [one] λείπει ένα: { $first }
       *[other] λείπουν { $count }, το πρώτο είναι { $first }
    }· στη θέση τους υπάρχουν τα αγγλικά
    .help = προσθέστε τα· στο src/words/en υπάρχουν όλα τα κείμενα
words-no-argument = το { $id } έχει στα άγκιστρα κάτι που δεν είναι όρισμα
    .help = γράψτε μόνο ορίσματα, όπως {"{"} $name {"}"}, και επιλογές με βάση αυτά
words-no-folder = τα κείμενα στο «{ $name }» δεν διαβάζονται: { $why }
    .help = το `words` ορίζει φάκελο με αρχεία όπως case.ftl, ή φάκελο με έναν τέτοιο φάκελο για κάθε γλώσσα
words-syntax = αυτό δεν είναι γραμμένο όπως το θέλει το Fluent ({ $why })
    .help = γράψτε id = κείμενο· το projectfluent.org δείχνει πώς
words-unknown-argument = το { $id } δεν έχει όρισμα ${ $argument }
    .help = { $known_is ->
        [set] έχει { $known }
       *[unset] δεν έχει κανένα
    }
words-unknown-text = κανένα κείμενο δεν ονομάζεται { $id }
    .help = { $near_is ->
        [set] μήπως εννοείτε { $near };
       *[unset] στο src/words/en υπάρχουν όλα
    }
