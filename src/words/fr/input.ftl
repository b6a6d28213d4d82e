# Ce qui a été donné au programme.
input-more-problems = { $count ->
    [one] { $count } autre problème a été trouvé
   *[other] { $count } autres problèmes ont été trouvés
} : { $codes }
    .help = corrigez ce qui est montré, puis lancez de nouveau la même commande
