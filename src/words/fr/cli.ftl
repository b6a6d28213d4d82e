# Ce que disent les commandes.
cli-error = erreur
cli-help = aide
cli-warning = avertissement
cli-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
cli-checked = { $case } : { $kind } ({ $language }), destinataire : { $recipient }, { $pages }
cli-rendered = { $file } ({ $pages }, { $standards }), destinataire : { $recipient }
cli-ask-send = Envoyer ?
cli-yes-no = [o/N]
