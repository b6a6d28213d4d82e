# La propia bandeja de salida.
outbox-damaged = la bandeja de salida «{ $name }» está dañada: { $why }
    .help = de ella no se envía nada. `widerspruch outbox list` y `outbox show ID` leen lo que aún se puede leer. Conserve el archivo: `sqlite3 ARCHIVO .recover` puede leer más. Mire en sus correos enviados antes de enviar algo otra vez; después aparte el archivo
outbox-damaged-after = { $sent ->
        [one] se había enviado 1 correo
       *[other] se habían enviado { $sent } correos
    } antes de notarlo; no se envía nada más. `widerspruch outbox list` y `outbox show ID` leen lo que aún se puede leer. Conserve el archivo: `sqlite3 ARCHIVO .recover` puede leer más. Mire en sus correos enviados antes de enviar algo otra vez; después aparte el archivo
outbox-after = { $sent ->
        [one] antes se envió 1 correo
       *[other] antes se enviaron { $sent } correos
    }; { $advice }
outbox-no-database = no es una base de datos, o se ha perdido una parte
outbox-no-address = la dirección del correo { $id } no es una dirección de correo electrónico
outbox-other-bytes = los bytes del correo { $id } no son los que se pusieron en cola
outbox-partly-read = { $count } de sus correos se pueden leer, { $lost } no
outbox-disk-full = el disco está lleno; la bandeja de salida «{ $name }» no se puede escribir
    .help = haga sitio y compruebe que no se haya alcanzado ningún límite; no se envía nada que no se pueda anotar
outbox-read-only = la bandeja de salida «{ $name }» no se puede escribir
    .help = compruebe quién puede escribir allí, o indique otra carpeta con --state CARPETA; no se envía nada que no se pueda anotar
outbox-held = otro programa tiene ocupada la bandeja de salida «{ $name }»
    .help = espere a que termine e inténtelo otra vez
outbox-failed = la bandeja de salida «{ $name }» no se puede usar: { $why }
    .help = compruebe el disco; no se envía nada que no se pueda anotar
outbox-not-writable = «{ $name }» no se puede escribir: { $why }
    .help = compruebe quién puede escribir allí, o indique otra carpeta con --state CARPETA
outbox-not-locked = «{ $name }» no se puede bloquear: { $why }
    .help = compruebe quién puede escribir allí, o indique otra carpeta con --state CARPETA
outbox-sending = otro proceso está enviando desde esta bandeja de salida
    .help = lo que estaba en cola se conserva; ejecute `widerspruch outbox run` cuando el otro haya terminado
outbox-read = las filas están borradas, pero otro programa lee «{ $name }» y retiene lo que había antes
    .help = espere a que termine y ejecute otra vez la misma orden: borra el resto
outbox-unreadable = la bandeja de salida «{ $name }» no se puede leer: { $why }
    .help = compruebe quién puede leer allí, o indique otra carpeta con --state CARPETA
outbox-no-file = no es un archivo
outbox-no-copy = no se puede hacer ninguna copia: { $why }
outbox-foreign = «{ $name }» es la base de datos de otro programa
    .help = indique otra carpeta con --state CARPETA
outbox-newer = la bandeja de salida «{ $name }» la escribió una versión más nueva de este programa
    .help = use esa versión
outbox-not-recorded = el correo { $id } ha sido aceptado, pero no se puede anotar: { $why }
    .help = no se envía nada más. Se mostrará como dudoso: haga sitio, después `widerspruch outbox resolve ID --sent`
outbox-no-evidence = el justificante no se puede escribir: { $why }
    .help = es un fallo del programa; comuníquelo, por favor

# Correos que contiene.
outbox-is = { $state ->
        [queued] en cola
        [sending] en envío
        [sent] enviado
        [deferred] aplazado
        [failed] fallido
        [unknown] dudoso
        [cancelled] retirado
       *[other] { $state }
    }
outbox-address = el correo { $id } no se envía: { $to } ya no es la dirección del destinatario{ $now_is ->
        [set] {"; "}es { $now }
       *[unset] {""}
    }
    .help = `widerspruch { $show }` dice por qué. `widerspruch outbox cancel { $id }` retira el correo; envíe después la carta de nuevo, con --to DIRECCIÓN si usted sabe más que el directorio
outbox-no-such-mail = no hay ningún correo { $id } en la bandeja de salida
    .help = `widerspruch outbox list` los muestra todos
outbox-state = el estado del correo { $id } es { $is }, no { $wanted }
    .help = { $state ->
        [sending] se está enviando; si no hay ningún proceso en marcha, `widerspruch outbox run` averigua hasta dónde llegó
        [sent] no se puede recuperar; escriba al destinatario
       *[other] `widerspruch outbox show { $id }` dice qué ha ocurrido; { $command } no encaja
    }
outbox-unfinished = el estado del correo { $id } es { $is } y no está terminado, por eso no se borra nada
    .help = { $state ->
        [unknown] averigüe si llegó, después `widerspruch outbox resolve { $id } --sent` o `--resend`; bórrelo luego
        [sending] `widerspruch outbox run` averigua hasta dónde llegó; bórrelo luego
       *[other] `widerspruch outbox run` lo envía, `widerspruch outbox cancel { $id }` lo retira; bórrelo luego
    }
outbox-purged = el contenido del correo { $id } se borró el { $day }
    .help = `widerspruch outbox show { $id }` muestra lo que queda
outbox-killed = el programa fue interrumpido mientras lo enviaba

# Por qué se detuvo el envío.
outbox-stopped = { $section }: { $fault }
    .help = { $advice }. Lo que estaba en cola se conserva: `widerspruch outbox run` continúa
outbox-breaker = { $section }: detenido, porque ocurrió lo mismo varias veces seguidas: { $fault }
    .help = { $advice }. Lo que no se ha intentado se conserva: `widerspruch outbox run` continúa
outbox-queued-ahead = { $count ->
        [one] 1 correo espera: se puso
       *[other] { $count } correos esperan: se pusieron
    } en la cola a las { $queued }, y ahora son las { $now } (un reloj iba adelantado, o --today)
    .help = `widerspruch outbox run --now` envía sin esperar a esa hora
outbox-paused = { $section } queda en pausa hasta { $until }: { $why }
    .help = ejecute `widerspruch outbox run` más tarde, o con --wait; --now no espera, y una sección corregida se intenta enseguida
outbox-asked = el servidor lo ha pedido
outbox-day-limit = { $section }: max_per_day está alcanzado hasta { $until }
    .help = ejecute `widerspruch outbox run` entonces, o con --wait
outbox-no-route = no existe la sección { $section }{ $centre_is ->
        [set] {""}
       *[unset] {" "}en la configuración
    }
    .help = los correos en cola para ella se conservan; añada otra vez la sección, o retírelos
outbox-interrupted = terminado antes de enviar todos los correos
    .help = `widerspruch outbox run` continúa

# Lo que se sabe de un correo.
outbox-evidence = Justificante de la entrega
outbox-label-mail = correo
outbox-label-state = estado
outbox-label-case = caso
outbox-label-from = de
outbox-label-to = para
outbox-label-subject = asunto
outbox-label-message-id = id del mensaje
outbox-label-sha256 = SHA-256
outbox-label-letter = carta
outbox-label-queued = en cola
outbox-label-finished = terminado
outbox-label-erased = borrado
outbox-label-attempts = intentos
outbox-label-reply = última respuesta
outbox-label-queue-id = número en el servidor
outbox-label-server = servidor
outbox-label-encryption = cifrado
outbox-label-copy = copia a
outbox-label-next = próximo intento
outbox-bytes = { $sha256 } ({ $bytes } bytes)
outbox-event = { $time } { $what }{ $stage_is ->
        [set] {" "}({ $stage })
       *[unset] {""}
    }{ $text_is ->
        [set] : { $text }
       *[unset] {""}
    }
outbox-no-folder = no hay carpeta para lo que el programa debe recordar: HOME no está definida
    .help = indique una con --state CARPETA
outbox-empty = todavía no hay bandeja de salida
    .help = `widerspruch send CASO` pone en cola el primer correo; --state CARPETA indica otra carpeta
outbox-several-cases = varias tablas tienen una fila «{ $named }»
    .help = indique una de ellas: { $cases }
outbox-no-such-case = no hay ningún correo para el caso «{ $named }»
    .help = `widerspruch outbox list` muestra los casos
outbox-erase-not-confirmed = no se ha borrado nada, porque no se ha confirmado
outbox-erase-nobody = no se ha borrado nada: no hay ningún terminal en el que preguntar
