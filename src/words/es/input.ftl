# Lo que se ha dado al programa.
input-more-problems = { $count ->
    [one] se ha encontrado un problema más
   *[other] se han encontrado { $count } problemas más
}: { $codes }
    .help = corrija lo que se muestra y ejecute otra vez la misma orden
