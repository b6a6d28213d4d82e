# El registro: qué se envió, qué llegó, qué está pendiente.
follow-calendar-gone = { $count ->
        [one] una anotación de «{ $name }» era
       *[other] { $count } anotaciones de «{ $name }» eran
    } de asuntos que ya no se siguen; importe otra vez el archivo y desaparecerán
    .help = ¿eran de otro registro (--state)? entonces dé a cada registro su propio calendario
follow-other-calendar = «{ $name }» no es un calendario escrito por `follow calendar`, o lo ha cambiado otro programa
    .help = indique otro archivo, o escriba --force para sustituirlo por completo
follow-case-gone = el archivo de caso «{ $name }» del asunto { $id } ya no está
    .help = ¿se ha movido? `widerspruch follow relink { $id } CASO` indica dónde está ahora
follow-file-stays = el archivo «{ $name }» no se ha podido borrar: { $why }
    .help = bórrelo a mano; el registro ya lo ha olvidado
follow-future = el { $day } está en el futuro
    .help = anote lo que ha ocurrido, no lo que se espera
follow-long-ago = el { $day } es anterior al año { $year }; el registro no guarda días tan antiguos
    .help = compruebe el año
follow-kept-case = el archivo de caso «{ $name }» ya no está; el siguiente se hace con el texto que guarda el registro
    .help = ¿se ha movido y se ha cambiado desde entonces? `widerspruch follow relink { $id } CASO` indica dónde está ahora; después cree de nuevo el siguiente
follow-no-proof = el archivo «{ $name }» no está
    .help = compruebe la ruta; si no hay archivo, omita --proof
    .asked = compruebe la ruta; sin archivo, pulse solo Intro
follow-no-letter = el asunto { $id } no tiene ninguna carta del tipo «{ $kind }»
    .help = indique el caso de una de sus cartas; `widerspruch follow add CASO --to { $id }` añade otra carta
follow-no-register = «{ $name }» no es un registro que se pueda incorporar: { $why }
    .help = indique el archivo que escribió `widerspruch follow export --all`
follow-no-such-line = el asunto { $id } no tiene una línea { $line } que se pueda retirar
    .help = `widerspruch follow show { $id }` muestra los números
follow-no-such-matter = no existe el asunto { $id }
    .help = `widerspruch follow list --all` los muestra todos
follow-nobody-to-ask = no se ha borrado nada: no hay ningún terminal en el que preguntar
    .help = escriba --yes si lo tiene claro; `widerspruch follow show ID` muestra qué se borraría
follow-not-confirmed = no se ha borrado nada, porque no se ha confirmado
follow-not-packed = los archivos no se han podido empaquetar: { $why }
follow-not-in-export = el archivo «{ $name }» ya no está; falta en la exportación
follow-not-ours = lo que hay en «{ $name }» no es el caso que conoce el registro; falta en la exportación
    .help = ¿se ha movido? `widerspruch follow relink { $id } CASO` indica dónde está ahora
follow-not-kept = el registro no ha podido anotar la carta: { $why }
    .help = la carta está hecha de todos modos; cuando eso esté resuelto, `widerspruch follow add CASO` la anota
follow-none-of = ningún asunto seguido corresponde a { $option } «{ $value }»
    .help = `widerspruch follow list --all` los muestra todos
follow-none-yet = todavía no se sigue ningún asunto
    .help = `widerspruch follow add CASO` empieza a seguir uno; --state CARPETA indica otra carpeta
follow-nothing-fits = ahora mismo ninguna carta encaja con el asunto { $id }
    .help = `widerspruch follow show { $id }` muestra su estado; anote lo ocurrido desde entonces, o indique una carta con --kind
follow-nothing-fits-any = ahora mismo ninguna carta encaja con ningún asunto
    .help = `widerspruch follow list` muestra su estado; anote lo ocurrido desde entonces con `widerspruch follow event`
follow-nothing-to-export = no hay nada que exportar: todavía no se sigue ningún asunto
    .help = `widerspruch follow add CASO` empieza a seguir uno; --state CARPETA indica otra carpeta
follow-before-gdpr = el RGPD se aplica desde el { $applies }, no todavía el { $day }
    .help = corrija el año; lo que no es un acto conforme al RGPD puede anotarse como `noted`
follow-letters-gone = { $count ->
    [one] una carta de un lote ya no está donde el lote la dejó, o es ya otra, y no se adjunta
   *[other] { $count } cartas de un lote ya no están donde el lote las dejó, o son ya otras, y no se adjuntan
}: { $letters }
    .help = devuelva la carpeta a su sitio o haga de nuevo el lote con --follow en la carpeta donde están ahora las cartas; después haga la tabla de nuevo
follow-letters-outside = { $count ->
    [one] una carta está fuera de la carpeta del centro, donde ninguna tabla puede nombrar un archivo, y no se adjunta
   *[other] { $count } cartas están fuera de la carpeta del centro, donde ninguna tabla puede nombrar un archivo, y no se adjuntan
}: { $letters }
    .help = mueva la carpeta de las cartas a la del archivo del centro y haga de nuevo el lote con --follow en ella; después haga la tabla de nuevo
follow-older-case = el archivo de caso «{ $name }» ya no está; el siguiente se hace con el anterior, «{ $older }»
    .help = ¿se ha movido? `widerspruch follow relink { $id } CASO` indica dónde está ahora; después cree de nuevo el siguiente
follow-quiet-past = el { $day } no es posterior a hoy
    .help = indique un día que esté por venir; `widerspruch follow quiet { $id } --off` termina el silencio
follow-before-first = no puede ser del { $day }: lo que va antes es solo del { $first }
    .help = compruebe el día y el año; si el primer paso es anterior, anote primero ese paso
follow-before-letter = el { $day } la carta aún no existía: lleva la fecha { $letter }
    .help = compruebe el día y el año; si salió una versión anterior, escriba su día como `date` en el caso y haga de nuevo el PDF
follow-proof-missing = nada muestra este paso: { $what }, { $day }
    .help = indique el archivo que lo muestra: `widerspruch follow event { $id } { $word } --on { $iso } --proof ARCHIVO`; después haga de nuevo el caso
follow-received-before = recibido el { $received }, pero enviado el { $day }
    .help = corrija una de las dos fechas
follow-row = el asunto { $id } viene de una tabla; su siguiente carta se hace como una fila de otra
    .help = `widerspruch follow next { $id } --table siguiente.jsonl`, después `widerspruch batch siguiente.jsonl --centre ARCHIVO --out CARPETA --follow`
follow-row-gone = la tabla «{ $name }» ya no tiene la fila «{ $key }»
    .help = devuelva su clave a la fila, o siga la tabla en la que está ahora: `widerspruch follow add TABLA --centre ARCHIVO`
follow-several-fit = con el asunto { $id } encajan varias cartas: { $letters }
    .help = diga cuál: --kind { $first }
follow-standard-input = un caso que llega por la entrada estándar no se puede seguir
    .help = guárdelo como archivo, para que de él se pueda hacer la siguiente carta
follow-unreadable = { $said }
follow-unreadable-case = el archivo de caso «{ $name }» no es ni TOML ni JSON
    .help = `widerspruch check` muestra qué hay que corregir
follow-what-happened = falta qué ha ocurrido en el asunto { $id }
    .help = diga una de estas palabras, por ejemplo `widerspruch follow event { $id } refused --on 2026-11-20`: { $words }
follow-which-matter = falta de qué asunto se trata
    .help = indique su número; `widerspruch follow list` los muestra
follow-why-open = --why dice por qué está cerrado un asunto
    .help = escriba `closed` como lo ocurrido, u omita --why

follow-added = asunto { $id }, { $label }: ahora se sigue
follow-added-many = { $new ->
        [one] ahora se sigue un asunto nuevo
       *[other] ahora se siguen { $new } asuntos nuevos
    }, { $known ->
        [one] uno ya se seguía
       *[other] { $known } ya se seguían
    }
follow-quiet = asunto { $id }, { $label }: no habrá avisos antes del { $day }
follow-quiet-off = asunto { $id }, { $label }: vuelve a haber avisos
follow-quiet-until = sin avisos hasta el { $day }
follow-known = asunto { $id }, { $label }: ya se seguía; se ha añadido lo nuevo
follow-noted = asunto { $id }, { $label }: { $state }
follow-noted-as = anotado: { $what }, { $day }{ $how_is ->
        [set] {", "}{ $how }
       *[unset] {""}
    }
follow-relinked = asunto { $id }: su archivo de caso es { $name }
follow-written = { $name } es el caso de la siguiente carta para { $label }
follow-then-change = Leerlo y cambiarlo:
follow-then-pdf = La carta en PDF:
follow-then-sent = Cuando esté enviada:
follow-table = { $name }: { $count ->
        [one] una fila
       *[other] { $count } filas
    }; revise la tabla y después: widerspruch batch { $name } --centre ARCHIVO --out CARPETA --follow
follow-table-bare = { $count ->
        [one] una fila
       *[other] { $count } filas
    } a una autoridad sin nada adjunto: indique el archivo que muestra el envío (`widerspruch follow event ID sent --proof ARCHIVO`) y haga la tabla de nuevo, o dé a las filas un adjunto
follow-exported = { $name }: { $count ->
        [one] un asunto
       *[other] { $count } asuntos
    }
follow-imported = { $new ->
        [one] un asunto es nuevo aquí
       *[other] { $new } asuntos son nuevos aquí
    }, { $known ->
        [one] uno ya estaba y se queda como está
       *[other] { $known } ya estaban y se quedan como están
    }
follow-calendar-written = { $name }: { $count ->
        [one] una fecha
       *[other] { $count } fechas
    }; nuevas: { $new }, cambiadas: { $changed }
follow-forget-about = Se borrarán para siempre { $matters ->
        [one] un asunto
       *[other] { $matters } asuntos
    } y el contenido de { $mails ->
        [one] un correo
       *[other] { $mails } correos
    }. No se alcanzan las copias de seguridad ni lo que tienen los destinatarios.
follow-forget-folder = Lo que se sigue está en { $name }, con los correos enviados. Son datos personales; la carpeta se crea de modo que solo usted pueda leerla.
follow-forget-counts = { $matters ->
        [one] Se sigue un asunto
       *[other] Se siguen { $matters } asuntos
    }; terminados: { $closed }; desde hace más de { $months } meses: { $expired }.
follow-forget-one = un asunto, por su número de `widerspruch follow list --all`
follow-forget-person = todos los asuntos de una persona
follow-forget-reference = todos los asuntos con una referencia
follow-forget-case = los asuntos de un archivo de caso, o de una fila con esta clave
follow-forget-expired = los asuntos que llevan terminados ese tiempo
follow-forget-all = todo
follow-forget-asks = Antes de borrar se pregunta.
follow-forget-outside = Los casos, cartas y fotos guardados en otro lugar se quedan, salvo con --files. Los que se conocen se mencionan.
follow-forget-files = También se borran estos archivos:
follow-forget-stay = Estos archivos se quedan donde están:
follow-forget-more = y { $count } más
follow-forget-question = ¿Borrar?
follow-forgotten = { $count ->
        [one] se ha olvidado un asunto
       *[other] se han olvidado { $count } asuntos
    }; de los correos se conservan número, estado, días y sumas de comprobación
follow-nothing-forgotten = no hay nada que olvidar

follow-empty = todavía no se sigue ningún asunto: widerspruch follow add CASO
follow-nothing-listed = ningún asunto así; --all muestra también los terminados
follow-count = { $head }: { $count }
follow-count-soon = { $head }: { $count } (de ellos terminan en una semana: { $soon })
follow-head-due = Por hacer
follow-head-waits = En espera
follow-head-made = Sin enviar
follow-head-closed = Terminado
follow-head-chronology = Qué ha ocurrido
follow-head-letters = Cartas
follow-letter-file = { $title }: { $file }
follow-happened = ¿Ha ocurrido algo? Anótelo: widerspruch follow event
follow-done = { $count ->
        [one] Un asunto está terminado
       *[other] { $count } asuntos están terminados
    }: widerspruch follow list --all
follow-expired = { $count ->
        [one] Un asunto se cerró hace mucho y podría
       *[other] { $count } asuntos se cerraron hace mucho y podrían
    } olvidarse: widerspruch follow forget --expired
follow-once-sent = cuando esté enviada ({ $letter }): widerspruch follow event { $id }
follow-later = { $certain_is ->
        [set] posible desde el { $day } si hasta entonces no llega respuesta: { $letters }
       *[unset] posible como pronto desde el { $day }, unos días después tras una carta por correo postal, si hasta entonces no llega respuesta: { $letters }
    }
follow-other-facts = este archivo parece del asunto { $id }, { $label }, pero habla de algo pedido el { $day } que allí no consta: no se toma por una carta suya
    .help = si pertenece a él, escriba: widerspruch follow add ARCHIVO --to { $id }; si no, dele una referencia propia
follow-other-file = este archivo tiene el remitente, la referencia y la empresa del asunto { $id }, { $label }, que ya tiene una carta de esta clase en otro archivo, { $name }: no se toma por una carta suya
    .help = si pertenece a él, escriba: widerspruch follow add ARCHIVO --to { $id }; si no, dele una referencia propia
follow-until-news = { $certain_is ->
        [set] no hay nada que hacer hasta el { $day }; después, si no ha llegado noticia de la reclamación: { $letters }
       *[unset] no hay nada que hacer hasta el { $day }, unos días más tras una carta por correo postal; después, si no ha llegado noticia de la reclamación: { $letters }
    }
follow-next = siguiente: { $letters }: widerspruch follow next { $id }
follow-mail-unknown = no se sabe si llegó el correo { $mail }: widerspruch outbox show { $mail }

follow-end-certain = termina el { $day }
follow-end-at-latest = termina el { $day } como muy tarde
follow-end-two = termina el { $day }; con los días libres habituales, el { $latest }
follow-end-earliest = termina como pronto el { $day } (dudoso: sin prueba de la recepción)
follow-end-uncertain = termina hacia el { $day } (dudoso: sin prueba de la recepción)

follow-made = hecha el { $day }, sin enviar
follow-returned = devuelta el { $day }: compruebe la dirección y envíela otra vez
follow-waiting = en espera de respuesta; el plazo { $end }
follow-overdue = { $certain_is ->
        [set] respuesta pendiente desde el { $day } (seguro)
       *[unset] respuesta pendiente como pronto desde el { $day } (dudoso: sin prueba de la recepción)
    }
follow-asked-for-id = el { $day } preguntaron por la identidad; el plazo es dudoso
follow-extended = el plazo se ha prorrogado y { $end }
follow-extended-late = la prórroga llegó tarde; respuesta pendiente desde el { $day } (seguro)
follow-refused = negativa el { $day }
follow-answer-runs = el plazo de la empresa sigue corriendo; { $end }
follow-answered = respuesta el { $day }; ¿terminado? widerspruch follow event { $id } closed
follow-complained = reclamación ante la autoridad; el plazo { $end }
follow-authority-silent = la autoridad no dice nada desde el { $day } { $certain_is ->
        [set] (seguro)
       *[unset] (dudoso: sin prueba de la recepción)
    }
follow-closed = terminado desde el { $day }

follow-did-objected = oposición presentada
follow-did-requested-access = acceso solicitado
follow-did-reminded = recordatorio enviado
follow-did-acknowledged = recepción confirmada
follow-did-extended = plazo prorrogado
follow-did-refused = negativa recibida
follow-did-id-demanded = preguntan por la identidad
follow-did-answered = respuesta recibida
follow-did-requested-erasure = supresión solicitada
follow-did-withdrew-consent = consentimiento retirado
follow-did-identified = datos sobre la identidad facilitados
follow-did-complained = reclamación presentada
follow-did-authority-replied = la autoridad ha escrito
follow-did-returned = carta devuelta
follow-did-hearing = audiencia ante la autoridad
follow-did-noted = nota
follow-did-closed = terminado
follow-received = recibido el { $day }
follow-proof = prueba: { $file }
follow-by-mail = correo { $mail }
follow-taken-back = retirado
follow-mail = correo { $mail }: { $state }
follow-case-not-there = este archivo ya no está: widerspruch follow relink { $id } CASO

follow-number = n.º { $id }
follow-calendar-due = { $controller }: falta { $authority_is ->
        [set] la comunicación de la autoridad
       *[unset] la respuesta
    }, plazo vencido ({ $who })
follow-calendar-about = Estado el día de este calendario: { $state }. widerspruch follow show { $id }
follow-calendar-refused = { $controller }: negativa recibida; ¿cómo se sigue? No hay plazo para ello ({ $who })
follow-calendar-post = { $controller }: enviar la carta ({ $who })
follow-calendar-import = Abra el archivo con su programa de calendario. Cuando haya ocurrido algo, escríbalo y ábralo de nuevo: lo que se ha movido se mueve también allí.
follow-calendar-over = ya no queda nada pendiente
follow-calendar-soon = { $controller }: pronto termina el plazo para { $authority_is ->
        [set] una comunicación de la autoridad
       *[unset] la respuesta
    } ({ $who })
follow-calendar-proof = { $controller }: buscar la prueba de la recepción ({ $who })

follow-ask-how = ¿Por qué vía se envió? (sin escribir nada: no se sabe)
    .help = La siguiente carta dice la vía. Si ya no lo sabe, pulse Intro.
follow-ask-kind = ¿Qué carta es la siguiente?
    .help = Aquí solo figuran las cartas que encajan hoy. No se envía nada: se escribe un caso que puede leer y cambiar.
follow-ask-matter = ¿Qué asunto?
    .help = Un asunto es una persona y una empresa. Su número es el de `widerspruch follow list`.
follow-ask-note = ¿Qué hay que recordar? (sin escribir nada: nada)
    .help = Una línea para usted, por ejemplo sobre una llamada. No figura en ninguna carta.
follow-ask-on = ¿Qué día? (sin escribir nada: { $day })
    .help = Los plazos se cuentan desde ese día. Escríbalo como quiera, por ejemplo 7/9 o ayer.
follow-ask-proof = ¿Qué foto, captura de pantalla o PDF lo muestra? (sin escribir nada: ninguno)
    .help = Escriba la ruta del archivo, o arrástrelo a esta ventana. Será un anexo de la siguiente carta.
follow-ask-received = ¿Qué día se recibió, si hay prueba de ello? (sin escribir nada: sin prueba)
    .help = Una prueba es, por ejemplo, el acuse de recibo de una carta certificada. Sin ella, el final del plazo es dudoso.
follow-ask-sent = { $newest_is ->
        [set] la carta más reciente se ha enviado ({ $kind })
       *[unset] se ha enviado una carta anterior ({ $kind })
    }
follow-ask-what = ¿Qué ha ocurrido en el asunto { $id }, { $label }, { $company }?
    .help = De ello depende qué plazo corre y qué carta encaja después.
follow-ask-why = ¿Por qué está terminado? (sin escribir nada: sin motivo)
    .help = Es solo para usted y no figura en ninguna carta.
follow-ask-sent-on = ¿Qué día se envió? (sin escribir nada: { $day })
    .help = El día en que usted echó la carta al correo, o envió el mensaje o el formulario.
follow-ask-reply-on = ¿Qué día llegó la respuesta? (sin escribir nada: { $day })
    .help = El día en que le llegó, no la fecha que figura en el escrito.
follow-ask-reply = ¿Qué escribe { $company }?
    .help = Elija lo que dice en esencia. De ello depende qué carta encaja después.
follow-ask-done = ¿Queda así terminado el asunto?
    .help = Un asunto terminado no espera nada. Lo que anote más tarde lo abre de nuevo.
follow-reply-came = { $company } ha respondido
follow-reply-partly = Respuesta solo en parte, o con un texto para todo el mundo
follow-take-back = para retirarlo: widerspruch follow event { $id } --undo { $line }
follow-ask-arrived-on = ¿Qué día se recibió?
    .help = El día que figura en el acuse de recibo o en la confirmación. El plazo corre desde ese día.
follow-arrived = hay prueba de que llegó la carta del { $day }
follow-by-form = con un formulario de internet
follow-by-post = por correo postal
follow-by-email = por correo electrónico
follow-by-unknown = no se sabe cómo se envió
follow-by-fax = por fax
follow-why-honoured = se hizo lo que se pedía
follow-why-settled = se llegó a un acuerdo
follow-why-given-up = no se sigue adelante
follow-why-court = está ante los tribunales
follow-why-else = otro motivo
