# Lo que dicen las órdenes.
cli-begin = Cartas contra el entrenamiento de IA
cli-begin-new = escribir una carta aquí: widerspruch new
cli-begin-web = escribirla en el navegador: widerspruch web
cli-begin-follow = ver lo que está pendiente: widerspruch follow
cli-begin-help = todas las órdenes: widerspruch help
cli-begin-choose = Escriba un número y pulse Intro.
cli-error = error
cli-help = ayuda
cli-of-code = { $count } veces { $code }
cli-warning = aviso
cli-pages = { $count ->
    [one] 1 página
   *[other] { $count } páginas
}
cli-checked = { $case }: { $kind } ({ $language }) para { $recipient }, { $pages }
cli-rendered = { $file } ({ $pages }, { $standards }) para { $recipient }
cli-plain-pdf = PDF corriente
cli-signed-by = firmado por { $signer }, { $level }: { $grade }
cli-long-day = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
}, { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
cli-ends = fin     { $day }
cli-latest = a más tardar  { $day }; espere hasta entonces para enviar un recordatorio
cli-place = lugar   { $name }
cli-why = motivo  { $why }
cli-day-is-certain = El día solo es seguro si está probado el día de la recepción. Esto no es asesoramiento jurídico.
cli-label = { $name ->
    [MISSING] FALTA
    [address] dirección
    [attached] adjunto
    [basis] base
    [certain] seguro
    [competent] competente
    [channel] vía
    [checked] comprobado
    [company] empresa
    [conflict] duda
    [controllers] para
    [copy-to] copia a
    [countries] países
    [data] datos
    [doubt] duda
    [e-mail] correo
    [fax] fax
    [files] archivos
    [for] papeles
    [form] formulario
    [from] de
    [high] alta
    [id] código
    [languages] idiomas
    [law] derecho
    [law-as-of] derecho a
    [log-in] acceso
    [low] baja
    [medium] media
    [missing] falta
    [needs] exige
    [no] no
    [not] no
    [notes] notas
    [others] otras
    [phone] teléfono
    [possible] posible
    [post] postal
    [reaches] vale para
    [replaces] sustituye
    [rests-on] se basa en
    [reviewed] revisado
    [services] servicios
    [setting] ajuste
    [sent] enviado
    [signed] firmado
    [size] tamaño
    [source] fuente
    [starts] comienza
    [statuses] estado
    [subject] asunto
    [sure] certeza
    [to] a
    [training] entrenamiento
    [user] de usted
    [wants] exige
    [website] sitio web
    [unknown] se ignora
    [why] motivo
    [yes] sí
   *[other] { $name }
}
cli-summary-of-check = { $kind } ({ $language }): { $samples } casos de prueba, { $branches } ramas, ningún error
cli-reviewed-by-nobody = por nadie
cli-of-signed-file = archivo firmado { $number } del { $day }{ $key_is ->
        [set] , clave { $key }
       *[unset] {""}
    }
cli-sure-by = { $is }, según: { $whom }
cli-not-looked-up = { $count ->
    [one] una entrada no se ha comprobado
   *[other] { $count } entradas no se han comprobado
} desde hace más de { $days } días: `widerspruch facts list`
cli-ready-grounds = motivos ya preparados (matter.grounds):
cli-with-posts = (con una cuenta que tiene publicaciones)
cli-with-account = (con una cuenta)
cli-law-as-of = derecho a { $day }
cli-rows-checked = filas comprobadas
cli-letters-made = cartas hechas
cli-letters-joined = cartas reunidas
cli-sheets-written = hojas escritas
cli-mails-prepared = correos preparados
cli-mails-tried = correos intentados
cli-progress = { $what }: { $done }{ $of_is ->
    [set] {" "}de { $of }
   *[unset] {""}
}{ $speed_is ->
    [set] , { $speed } por segundo
   *[unset] {""}
}
cli-stopping = deteniendo …
cli-more-warnings = … y { $count } avisos más de { $code }
cli-outbox-empty = la bandeja de salida está vacía
cli-none-in-state = ningún correo está en ese estado
cli-no-outbox = en «{ $folder }» todavía no hay bandeja de salida
cli-mail-is = correo { $id } para { $to }: { $state }
cli-run-sends = `widerspruch outbox run` lo envía
cli-nothing-now = ahora no se ha enviado nada; { $count ->
    [one] se envió 1 correo
   *[other] se enviaron { $count } correos
} { $days }
cli-on-day = el día { $day }
cli-from-to = del { $first } al { $last }
cli-before = antes
cli-clock-set = El reloj está puesto al { $day } (--today), pero hoy es { $real }: los correos llevan el día de ese reloj, y también lo que se registra de ellos.
cli-waiting-mails = { $count } en espera
cli-waiting-to = { $count } de { $from } para { $to }
cli-copied-to = { $count } en copia para { $copy }
cli-yes-if-sure = escriba --yes si quiere hacerlo; { $otherwise }
cli-list-shows = `widerspruch outbox list` muestra los correos
cli-dry-run-shows = --dry-run muestra lo que se enviaría
cli-read-first = sin --send se hacen las cartas y se pueden leer antes
cli-ask-send = ¿Enviar?
cli-ask-erase = ¿Borrar?
cli-yes-no = [s/N]
cli-yes-no-help = Con sí se hace enseguida lo que está escrito arriba. Con cualquier otra cosa, o sin nada, todo queda como está.
cli-one-of-many = { $done } de { $total }: correo { $id }: { $state }
cli-nothing-waits = no hay nada en espera
cli-erased-on = contenido y personas borrados el día { $day }
cli-encrypted = (cifrado)
cli-attached-file = adjunto: { $name } ({ $bytes } bytes)
cli-all-bytes = todos los bytes: `widerspruch outbox export { $id } -o ARCHIVO`
cli-nothing-to-erase = no hay nada que borrar
cli-erased = contenido y personas de { $count ->
    [one] 1 correo
   *[other] { $count } correos
} borrados; se conservan el número, el estado, los días y las sumas de control
cli-to-erase = contenido y personas de { $count ->
    [one] 1 correo terminado
   *[other] { $count } correos terminados
} { $last_is ->
    [set] del { $first } al { $last }
   *[unset] el día { $first }
}: bytes, asuntos, nombres, direcciones y respuestas se borrarán para siempre,
cli-and-the-proof = y con ellos la prueba de lo que se envió.
cli-via = --via { $name }
cli-ready = { $host } está listo para aceptarlos; no se ha enviado nada (--dry-run)
cli-nothing-tried = no se ha intentado ni enviado nada (--dry-run)
cli-draft-to = { $file } para { $recipient } <{ $address }>
cli-open-drafts = no se ha enviado nada: abra los borradores con su programa de correo
cli-letter-alone = { $name }, { $size }: la carta, sin anexos
cli-letter-with = { $name }, { $size }: la carta y { $count ->
    [one] el anexo
   *[other] los anexos
} { $numbers }
cli-sealed = con firma electrónica, { $grade }
cli-in-type = { $name }, en letra impresa
cli-picture-of-signature = con una imagen de la firma
cli-not-signed = sin firma
cli-kilobytes = { $count } KB
cli-megabytes = { $whole },{ $tenth } MB
cli-mail-of = Correo { $number } de { $count }: { $case }
cli-certain = seguro
cli-doubtful = DUDOSO
cli-from-via = { $from } por { $section }
cli-replaced-mail = correo { $id }, puesto en espera { $when }, que entonces no se envía
cli-sent-already = correo { $id }, el { $when }; no se envía otra vez
cli-nothing-missing = nada, hasta donde este programa puede ver
cli-replaced-one = el correo { $mail }, en espera, se sustituye
cli-replaced-many = { $count } correos en espera se sustituyen: { $mails }{ $more_is ->
    [set] {" "}…
   *[unset] {""}
}
cli-mails-from = { $count ->
    [one] 1 correo
   *[other] { $count } correos
} de { $from } por { $section }
cli-mails-to = { $count ->
    [one] 1 correo
   *[other] { $count } correos
} para { $name } <{ $address }>
cli-copy-of-each = una copia de cada uno para { $copy }
cli-mails-of-before = { $count ->
    [one] 1 correo anterior en espera
   *[other] { $count } correos anteriores en espera
}
cli-doubtful-in-mails = En { $count } de ellos: { $message }
cli-missing-in-mails = En { $count } de ellos falta algo, y salen tal como están (--incomplete):
cli-row = fila { $row }
cli-tabs = celdas separadas por tabuladores
cli-divided = celdas separadas por «{ $by }»
cli-sheet = hoja «{ $name }»{ $others ->
    [0] {""}
    [one] , otra no se lee
   *[other] , otras { $others } no se leen
}{ $hidden_is ->
    [set] , oculto: { $hidden }
   *[unset] {""}
}{ $others ->
    [0] {""}
   *[other] {" "}(--sheet)
}
cli-quoted = «{ $text }»
cli-headings-in = encabezados en la línea { $line }; lo que hay encima se toma como título (--heading-row)
cli-read-as = leído como: { $words }
cli-not-read = { $table }: columnas que no se leen: { $names }
cli-nothing-written = no se ha escrito nada
cli-wrong-rows = no se ha escrito nada: filas con errores: { $count } de { $rows ->
    [one] 1
   *[other] { $rows }
}; --skip-invalid sigue con las demás
cli-made = { $count ->
    [one] 1 carta hecha
   *[other] { $count } cartas hechas
}
cli-there-already = { $count } ya estaban
cli-with-errors = { $count ->
    [one] 1 fila
   *[other] { $count } filas
} con errores
cli-rows-waiting = { $count ->
    [one] 1 fila
   *[other] { $count } filas
} en espera
cli-made-in = { $parts }; { $pages } páginas en { $folder }
cli-each-row = qué ha sido de cada fila: { $folder }/result{ $suffix }.csv
cli-for-printer = para la imprenta, cada carta empieza en un anverso: { $place } ({ $count ->
    [one] 1 carta
   *[other] { $count } cartas
})
cli-sheets-in = qué hacer ahora, una hoja por carta: { $folder } ({ $count })
cli-left-over = { $count ->
    [one] 1 carta de la carpeta corresponde a una fila que ya no está en la tabla
   *[other] { $count } cartas de la carpeta corresponden a filas que ya no están en la tabla
}
cli-sent-days = ahora no se ha enviado nada; { $count ->
    [one] se envió 1 correo
   *[other] se enviaron { $count } correos
} { $days }
cli-sent-now = { $now ->
    [one] 1 correo enviado
   *[other] { $now } correos enviados
} ahora, { $before } antes
cli-sample-of = una muestra de toda la tabla, filas: { $rows }
cli-sent = { $count ->
    [one] 1 correo enviado
   *[other] { $count } correos enviados
}
cli-mails-waiting = { $count } en espera: `widerspruch outbox run` los envía
cli-mails-refused = { $count ->
    [one] 1 rechazado
   *[other] { $count } rechazados
}
cli-mails-unknown = { $count } de destino desconocido
cli-without-mail = { $count ->
    [one] 1 carta
   *[other] { $count } cartas
} sin correo
cli-stopped = detenido; la misma orden sigue donde estaba
cli-would-remove = { $count ->
    [one] se eliminaría 1 archivo
   *[other] se eliminarían { $count } archivos
}; --yes elimina de verdad
cli-removed = { $count ->
    [one] 1 archivo eliminado
   *[other] { $count } archivos eliminados
}
cli-parts = { $parts }
cli-no-authority = no se ha encontrado ninguna autoridad
cli-form-by-record = hay uno, según las fuentes de la ficha
cli-official-languages = sus idiomas oficiales; no se sabe si acepta otros
cli-how-it-takes = cómo recibe una reclamación:
cli-in-english = (en inglés) { $text }
cli-sure = certeza: { $is }
cli-only-files = solo { $list } ({ $evidence })
cli-no-files = ninguno de estos: { $list } ({ $evidence })
cli-bytes-in-all = { $count } bytes en total ({ $evidence })
cli-nothing-beyond = no se sabe nada más allá de lo que pide la ley
cli-none-confirmed = ninguna está confirmada
cli-since-unknown = no se sabe desde cuándo
cli-since = desde el día { $day }
cli-company-says = { $basis }, según la empresa
cli-form-notice = en el aviso de una autoridad
cli-form-attested = en varios documentos
cli-form-single = en un documento
cli-form-knowledge = en ningún documento
cli-form-former = anterior: ya no hay enlace
cli-password-of = Contraseña de { $name }:
cli-password-at = Contraseña de { $user } en { $host }:
cli-time-here = { $utc } ({ $here } donde usted está)
