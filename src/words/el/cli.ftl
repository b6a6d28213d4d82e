# Τι λένε οι εντολές: μόνο ό,τι έχει κάθε γλώσσα· τα υπόλοιπα είναι στα αγγλικά.
cli-error = σφάλμα
cli-help = βοήθεια
cli-warning = προειδοποίηση
cli-pages = { $count ->
    [one] 1 σελίδα
   *[other] { $count } σελίδες
}
cli-checked = { $case }: { $kind } ({ $language }), παραλήπτης: { $recipient }, { $pages }
cli-rendered = { $file } ({ $pages }, { $standards }), παραλήπτης: { $recipient }
cli-ask-send = Αποστολή;
cli-yes-no = [ναι/ΟΧΙ]
