# Lo que dicen las órdenes: solo lo que tiene cada idioma; el resto está en inglés.
cli-error = error
cli-help = ayuda
cli-warning = aviso
cli-pages = { $count ->
    [one] 1 página
   *[other] { $count } páginas
}
cli-checked = { $case }: { $kind } ({ $language }) para { $recipient }, { $pages }
cli-rendered = { $file } ({ $pages }, { $standards }) para { $recipient }
cli-ask-send = ¿Enviar?
cli-yes-no = [s/N]
