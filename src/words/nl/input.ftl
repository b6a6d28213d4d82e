# Wat aan het programma is gegeven.
input-more-problems = { $count ->
    [one] er is nog één probleem gevonden
   *[other] er zijn nog { $count } problemen gevonden
}: { $codes }
    .help = verbeter wat wordt getoond, en voer dan dezelfde opdracht opnieuw uit
