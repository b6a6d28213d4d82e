# Det programmet har fått.
input-more-problems = { $count ->
    [one] det er funnet ett problem til
   *[other] det er funnet { $count } problemer til
}: { $codes }
    .help = rett det som er vist, og kjør så samme kommando igjen
