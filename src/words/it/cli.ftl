# Ciò che dicono i comandi.
cli-error = errore
cli-help = aiuto
cli-warning = avviso
cli-pages = { $count ->
    [one] 1 pagina
   *[other] { $count } pagine
}
cli-checked = { $case }: { $kind } ({ $language }), destinatario: { $recipient }, { $pages }
cli-rendered = { $file } ({ $pages }, { $standards }), destinatario: { $recipient }
cli-ask-send = Inviare?
cli-yes-no = [s/N]
