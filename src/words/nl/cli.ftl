# Wat opdrachten zeggen: alleen wat elke taal heeft; de rest is Engels.
cli-error = fout
cli-help = hulp
cli-warning = waarschuwing
cli-pages = { $count ->
    [one] 1 pagina
   *[other] { $count } pagina’s
}
cli-checked = { $case }: { $kind } ({ $language }) aan { $recipient }, { $pages }
cli-rendered = { $file } ({ $pages }, { $standards }) aan { $recipient }
cli-ask-send = Versturen?
cli-yes-no = [j/N]
