# Co mówi wiersz poleceń; tylko to, co spotyka każdy.
cli-begin = Pisma przeciw trenowaniu AI
    widerspruch new              pismo
    widerspruch new --from PLIK  następne
    widerspruch follow list      co jest do zrobienia
    widerspruch help             pomoc
cli-error = błąd
cli-help = pomoc
cli-of-code = { $count } × { $code }
cli-warning = ostrzeżenie
cli-pages = { $count ->
    [one] 1 strona
    [few] { $count } strony
    [many] { $count } stron
   *[other] { $count } strony
}
cli-checked = { $case }: { $kind } ({ $language }), adresat: { $recipient }, { $pages }
cli-rendered = { $file } ({ $pages }, { $standards }), adresat: { $recipient }
cli-plain-pdf = zwykły PDF
cli-ask-send = Wysłać?
cli-yes-no = [t/N]
