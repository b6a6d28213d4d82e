# Παραδείγματα για αρχή.
example-kind = δεν υπάρχει παράδειγμα «{ $name }»
    .help = { $near_is ->
        [set] μήπως εννοείτε { $near }; Υπάρχουν: { $known }
       *[unset] υπάρχουν: { $known }
    }
example-language = δεν υπάρχουν παραδείγματα στη γλώσσα «{ $tag }»
    .help = υπάρχουν σε { $known }
