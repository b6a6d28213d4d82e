# Det kommandoene sier: bare det alle språk har; resten er engelsk.
cli-error = feil
cli-help = hjelp
cli-warning = advarsel
cli-pages = { $count ->
    [one] 1 side
   *[other] { $count } sider
}
cli-checked = { $case }: { $kind } ({ $language }) til { $recipient }, { $pages }
cli-rendered = { $file } ({ $pages }, { $standards }) til { $recipient }
cli-ask-send = Sende?
cli-yes-no = [j/N]
