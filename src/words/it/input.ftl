# Che cosa è stato dato al programma.
input-more-problems = { $count ->
    [one] è stato trovato un altro problema
   *[other] sono stati trovati altri { $count } problemi
}: { $codes }
    .help = corregga ciò che è mostrato, poi ripeta lo stesso comando
