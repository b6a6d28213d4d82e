# Was dem Programm gegeben wurde.
input-more-problems = { $count ->
    [one] ein weiteres Problem wurde
   *[other] { $count } weitere Probleme wurden
} gefunden: { $codes }
    .help = berichtigen Sie, was gezeigt wird, und wiederholen Sie dann denselben Befehl
