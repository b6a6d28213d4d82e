# Η ίδια η εντολή.
usage-unknown-language = το --ui-language είναι «{ $tag }», και αυτή δεν είναι γλώσσα του προγράμματος
    .help = υπάρχουν αυτές: { $known }
usage-conflict = «{ $arg }» δεν συνδυάζεται με { $others_is ->
    [set] «{ $others }»
   *[unset] κάποιο από τα άλλα ορίσματα
}
usage-invalid-value = «{ $value }» δεν γίνεται δεκτό για «{ $arg }»{ $known_is ->
    [set] {"· "}δυνατές τιμές: { $known }
   *[unset] {""}
}
usage-missing-argument = λείπει: { $args }
usage-missing-command = μετά το «{ $command }» χρειάζεται μία ακόμη εντολή{ $known_is ->
    [set] : { $known }
   *[unset] {""}
}
usage-no-equals = ανάμεσα σε «{ $arg }» και στην τιμή του μπαίνει το σύμβολο =
usage-no-value = «{ $arg }» χρειάζεται τιμή, και δεν υπάρχει{ $known_is ->
    [set] {"· "}δυνατές τιμές: { $known }
   *[unset] {""}
}
usage-not-utf8 = ένα όρισμα δεν είναι γραμμένο σε UTF-8
usage-one-output = το -o δέχεται μία υπόθεση· για πολλές χρησιμοποιήστε --out
usage-other = η εντολή δεν γίνεται κατανοητή ({ $why })
usage-refused-value = «{ $value }» δεν γίνεται δεκτό για «{ $arg }»{ $why_is ->
    [set] : { $why }
   *[unset] {""}
}
usage-stdin-once = η τυπική είσοδος διαβάζεται μόνο μία φορά
usage-stdin-where = πείτε με -o ή --out πού πηγαίνει η επιστολή από την τυπική είσοδο
usage-stdout-is-json = το -o - γράφει το ίδιο το PDF στην τυπική έξοδο, και τη χρειάζεται το --format json
usage-too-few-values = «{ $arg }» χρειάζεται { $least } τιμές, και { $count ->
    [one] υπάρχει μόνο μία
   *[other] υπάρχουν μόνο { $count }
}
usage-too-many-values = «{ $value }» είναι μία τιμή παραπάνω για «{ $arg }»
usage-twice = «{ $arg }» επιτρέπεται μόνο μία φορά
usage-unknown-argument = το όρισμα «{ $arg }» δεν υπάρχει εδώ
usage-unknown-command = η εντολή «{ $command }» δεν υπάρχει
usage-wrong-number-of-values = «{ $arg }» χρειάζεται { $wanted } τιμές, και { $count ->
    [one] υπάρχει μία
   *[other] υπάρχουν { $count }
}

# Γιατί μια τιμή δεν γίνεται δεκτή, και τι να γραφτεί.
usage-address = γράψτε τη διεύθυνση με https:// ή http:// στην αρχή
usage-day = οι ημερομηνίες γράφονται ΕΕΕΕ-ΜΜ-ΗΗ: { $meant }
usage-two-days = μπορεί να είναι { $day } ή { $other }· οι ημερομηνίες γράφονται ΕΕΕΕ-ΜΜ-ΗΗ
usage-delimiter = γράψτε έναν χαρακτήρα, όπως «;», ή τη λέξη tab
usage-help = { $near_is ->
    [set] μήπως εννοείτε { $near };{" "}
   *[unset] {""}
}{ $usage_is ->
    [set] χρήση: { $usage }· περισσότερα με «--help»
   *[unset] περισσότερα με «--help»
}
usage-one-of = μπορεί να είναι { $known }
usage-place = γράψτε χώρα όπως IE, μέρος χώρας όπως DE-ST, GB-SCT ή CH-GE (ISO 3166), ή EU για τα όργανα της Ένωσης
usage-positive = γράψτε ακέραιο αριθμό από 1 και πάνω
usage-whole = γράψτε ακέραιο αριθμό
usage-numbers = γράψτε αριθμούς όπως 3, 1-30 ή 2,5-9
usage-within = γράψτε ακέραιο αριθμό από { $least } έως { $most }
