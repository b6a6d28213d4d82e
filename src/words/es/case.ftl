# El caso: su archivo y lo que dice.
case-account-of-another = la carta trata de «{ $id }», y la cuenta está en { $service }, servicio del que responde «{ $other }»
    .help = quite la cuenta y escriba una carta propia sobre «{ $other }»
case-account-of-nobody = se indican cuentas para una persona que no tiene cuenta
    .help = quite las secciones [[account]], o escriba account_holder = true
case-add-field = añada { $place } `{ $field } = …`
case-add-recipient = añada en [recipient] `controller = "{ $example }"`, `authority = "auto"`, o `name` con una dirección
case-add-section = añada una sección [{ $field }]
case-add-street = añada { $place } `street = …` o `lines = ["…"]`
case-answer-by-past = se pide respuesta hasta el { $day }, y la carta es del { $date }
    .help = escriba un día posterior, u omita `answer_by` y serán dos semanas
case-answer-not-due = el responsable tiene hasta el { $until } para responder: { $why }
    .help = { $months ->
            [1] una carta que dé por vencido el plazo de la respuesta puede llevar fecha del { $from } o posterior (un mes desde el { $since }, artículo 12.3 del RGPD, Reglamento 1182/71)
           *[other] una carta que dé por vencido el plazo de la respuesta puede llevar fecha del { $from } o posterior (tres meses desde el { $since }, artículo 12.3 del RGPD, Reglamento 1182/71)
        }
case-bad-date = `{ $name }` es «{ $text }», que no es un día del calendario escrito AAAA-MM-DD
    .help = escriba { $field } = { $meant }: año, mes, día, sin hora; el día debe existir en ese mes
case-basis-of-others = solo para una persona adulta se indica una resolución judicial o un poder preventivo
    .help = omita `basis`; el poder de la persona representada y la patria potestad ya los dice `relation`
case-birth-year-of-adult = se indica un año de nacimiento para una persona adulta
    .help = omítalo: una carta no lleva más datos que los necesarios; solo va con relation = "child"
case-caution = { $caution }
    .help = antes de enviarla, pida a la abogacía o a un centro de asesoramiento que la lea
case-cell-late-hour = `{ $name }` es «{ $text }», una hora tardía del tiempo universal: allí el { $day }, en casi toda Europa el { $next }
    .help = escriba solo el día, { $day } o { $next }
case-cell-no-day = `{ $name }` es «{ $text }», que no es una fecha del calendario
    .help = { $usual_is ->
            [set] así cuentan los días las hojas de cálculo: es el { $usual }, o el { $other } si se cuenta desde 1904; dé a la columna formato de fecha, o escriba el día
           *[unset] escriba el día como 2026-11-22 o 22.11.2026, o dé a la columna formato de fecha
        }
case-cell-two-days = `{ $name }` es «{ $text }», que puede ser el { $day } o el { $other }
    .help = escriba { $day } o { $other }; en una hoja de cálculo, dé a la columna formato de fecha en lugar de texto
case-cell-weekday = `{ $name }` es «{ $text }», pero el { $day } es otro día de la semana
    .help = corrija la fecha, u omita el día de la semana
case-char-control = un carácter de control ({ $number })
case-char-broken = un carácter perdido por el camino ({ $number }); escríbalo de nuevo
case-char-invisible = un carácter invisible ({ $number })
case-char-line-break = un salto de línea ({ $number })
case-char-tab = un tabulador ({ $number })
case-char-turning = un carácter que invierte la dirección del texto ({ $number })
case-choose-status = elija el estado adecuado: objected-before-start, objected-after-start, ignored, refused, extended, id-demanded o answered
case-choose-status-no-start = elija el estado adecuado: objected, ignored, refused, extended, id-demanded o answered
case-code-of-no-place = { $last_is ->
        [set] no se conoce ninguna localidad con el código postal { $code }; { $city } tiene de { $first } a { $last }
       *[unset] no se conoce ninguna localidad con el código postal { $code }; { $city } tiene { $first }
    }
    .help = corrija el dato que sea erróneo de los dos
case-code-of-other-place = { $last_is ->
        [set] { $code } es un código postal de { $place }; { $city } tiene de { $first } a { $last }
       *[unset] { $code } es un código postal de { $place }; { $city } tiene { $first }
    }
    .help = { $by_code_is ->
            [set] corrija el dato erróneo: por el código es { $by_code }, por la localidad { $by_place }; la autoridad se determina por el código
           *[unset] corrija el dato que sea erróneo de los dos
        }
case-control-character = `{ $name }` { $why }
    .help = borre el carácter invisible; a menudo se cuela al copiar un texto
case-controller-not-known = Aquí no se sabe si { $name } es responsable del tratamiento para quienes viven allí
case-dated-in-future = la carta lleva fecha del { $day }, y hoy es { $today }
    .help = omita `date`, y la carta llevará la fecha del día en que se haga
case-email = «{ $text }» no es una dirección de correo electrónico
case-empty = el archivo está vacío
    .help = empiece con `widerspruch example`, o deje que `widerspruch new` le pregunte
case-empty-command = `password_command` está vacío
    .help = escriba el programa y sus argumentos: ["pass", "show", "seal"]
case-empty-file = «{ $name }» está vacío
    .help = empiece con `widerspruch example`, o deje que `widerspruch new` le pregunte
case-empty-lines = `lines` está vacío
    .help = escriba las líneas, o `street` en su lugar
case-empty-text = `{ $name }` { $why }
    .help = escriba algo, u omita el campo
case-event-before-gdpr = el hecho { $number } es del { $day }; el RGPD se aplica desde el { $applies }
    .help = corrija el año
case-answer-before-request = el hecho { $number } ({ $what }) es del { $day }, pero antes no hay nada a lo que siga: el primer «{ $asked }» es del { $first }
    .help = compruebe el día y el año de los dos hechos, o anote lo que ocurrió antes
case-event-in-future = el hecho { $number } es del { $day }, posterior a la fecha de la carta, { $date }
    .help = corrija el hecho, o `date` de la carta
case-facts-not-known = la carta «{ $kind }» necesita un dato que el directorio no tiene de «{ $id }»: con qué datos entrena IA
    .help = si lo sabe, escríbalo en su configuración: `kinds` en [controller.training] de ese responsable; o haga una plantilla propia e indíquela con --templates CARPETA
case-facts-of-others = la carta «{ $kind }» expone hechos de { $fitting } y no se puede usar para «{ $id }»
    .help = haga una plantilla propia para este responsable e indíquela con --templates CARPETA
case-first-objection = el estado es «{ $status }», pero la primera oposición es del { $day }; el entrenamiento empezó el { $began }
    .help = escriba status = "{ $fitting }", o corrija la fecha del hecho
case-form-too-long = el texto para el formulario tiene { $count } caracteres, { $over } más que los { $most } que caben con seguridad
    .help = elija menos de `matter.grounds`, o indique menos cuentas y hechos: sobran { $over } caracteres; el programa no recorta nada
    .asked = elija menos motivos, o indique menos cuentas: sobran { $over } caracteres; el programa no recorta nada
case-form-too-long-own = el texto para el formulario tiene { $count } caracteres, { $over } más que los { $most } que caben con seguridad
    .help = acorte `matter.own_grounds` en { $over } caracteres, o elija menos de `matter.grounds`; el programa no recorta nada
    .asked = acorte sus propias palabras en { $over } caracteres, o elija menos motivos; el programa no recorta nada
case-goes-to-authority = una carta «{ $kind }» va a una autoridad, no a un responsable
    .help = escriba authority = "auto" en [recipient], y controller = "{ $id }" en [matter]
case-goes-to-controller = una carta «{ $kind }» va a un responsable, no a una autoridad
    .help = escriba controller = "{ $id }" en [recipient]
case-goes-to-representative = una carta «{ $kind }» va a quien recibe el poder
    .help = escriba name, street, postal_code, city y country del centro en [recipient], y controller = "{ $id }" en [matter]
case-ground-needs-account = el motivo «{ $id }» habla de publicaciones propias, pero la persona no tiene cuenta
    .help = elija otro motivo, o escriba `own_grounds`
    .asked = elija otros motivos, o cambie las cuentas
case-ground-of-others = el motivo «{ $id }» no encaja con la persona afectada (relation: { $role })
    .help = elija otro motivo, o escriba `own_grounds`
    .asked = elija otros motivos, o escriba algo propio en «Sus propias palabras»
case-image-not-used = la imagen no se utiliza, porque `signature.kind` es «{ $kind }»
    .help = escriba kind = "image" para que se imprima
case-in-section = en [{ $section }]
case-is-archive = «{ $name }» es una hoja de cálculo, un documento de oficina u otro archivo comprimido, no un texto
    .help = una tabla se da a `widerspruch batch`; aquí hace falta el archivo de texto (.toml o .json) de un caso
case-is-formatted = «{ $name }» es un documento con formato, no un texto sin formato
    .help = guárdelo otra vez como texto sin formato en UTF-8
case-is-old-office = «{ $name }» es un documento de un programa de oficina antiguo, no un texto
    .help = una tabla se da a `widerspruch batch`; aquí hace falta el archivo de texto (.toml o .json) de un caso
case-is-pdf = «{ $name }» es un PDF, no un texto
    .help = indique el archivo de texto (.toml o .json) del que se hace la carta
case-is-picture = «{ $name }» es una imagen, no un texto
    .help = indique el archivo de texto (.toml o .json) del que se hace la carta
case-is-utf16 = «{ $name }» está escrito en UTF-16
    .help = guárdelo otra vez como UTF-8; algunos programas llaman «Unicode» a UTF-16
case-joint-custody = se indica patria potestad compartida para una persona adulta
    .help = solo va con relation = "child"
case-kind-boolean = true o false
case-kind-date = una fecha
case-kind-list = una lista
case-kind-null = null
case-kind-number = un número
case-kind-table = una tabla
case-kind-text = un texto
case-language-default = no hay carta en el idioma del destinatario ni en el del país del remitente; se escribe en inglés
    .help = escriba usted `language`, por ejemplo language = "de"
case-copy-language-same = la carta ya está en el idioma «{ $tag }»; no se añade ninguna versión
    .help = escriba otro idioma para la versión, u omita `copy_language`
case-language-tag = «{ $tag }» no es un código de idioma
    .help = escriba un código según BCP 47, por ejemplo de, en o fr
case-law-not-known = Aquí no se sabe qué ley se aplica allí.
case-law-of-country = una carta «{ $kind }» se basa en el Derecho de { $countries }, y la persona interesada vive en { $country }
    .help = elija una oposición o una reclamación, que se basan en el RGPD; o encargue a la abogacía de su país una carta según su Derecho
case-letter-before-gdpr = la carta lleva fecha del { $day }; el RGPD se aplica desde el { $applies }
    .help = corrija el año
case-letters-answered = reply-to-answer o complaint
case-letters-extended = reminder o complaint, cuando haya terminado el plazo prorrogado
case-letters-id-demanded = reply-to-id-demand o complaint
case-letters-ignored = reminder o complaint
case-letters-objected = objection, access o erasure
case-letters-objection = objection
case-letters-refused = reply-to-refusal o complaint
case-line-break = `{ $name }` { $why }
    .help = escríbalo en una sola línea; una dirección de varias líneas va en lines = ["…", "…"]
case-longer-period-ended = una respuesta termina el plazo prorrogado: elija refused, o ignored para lo pedido después, o corrija los hechos
case-may-be-of-age = quien nació en { $year } puede ser ya mayor de edad el { $date }
    .help = quien tiene 18 años escribe por sí mismo, o escriba usted con una autorización: relation = "client"
    .asked = si el menor ya tiene 18 años, escribe por sí mismo: cambie para quién escribe
case-missing-controller = falta `matter.controller`: la empresa de la que trata la carta
    .help = añada `controller = "{ $example }"` en [matter]
case-missing-field = falta `{ $name }`
case-name-without-letter = `{ $field }` es «{ $text }» y no tiene ninguna letra
    .help = escriba el nombre tal como debe aparecer en la carta
case-needs-account = una carta «{ $kind }» necesita al menos una [[account]]
    .help = añada una [[account]] con service y url
case-needs-complaint = una carta «{ $kind }» necesita un hecho «complained»
    .help = añada un [[event]] con what = "complained", la fecha de la reclamación y su vía
case-needs-enclosure = una carta «{ $kind }» necesita al menos un [[enclosure]]
    .help = añada un [[enclosure]] con su título
case-needs-event = una carta «{ $kind }» necesita al menos un [[event]]
    .help = añada un [[event]] por cada cosa que haya ocurrido: date, what, channel
case-needs-news = una carta «{ $kind }» necesita algo nuevo desde la reclamación
    .help = añada un [[event]] por lo ocurrido después del hecho «complained», o escriba `own_grounds`
case-needs-output = una carta «{ $kind }» necesita al menos un [[output]]
    .help = añada un [[output]] por cada cosa que dijo la IA: date, prompt, text, y correct donde sea falsa
case-needs-own-grounds = una carta «{ $kind }» necesita `own_grounds`
    .help = escriba en [matter], con sus propias palabras, los hechos de este caso: own_grounds = "…"
case-needs-qualified-entity = una carta «{ $kind }» necesita como remitente una entidad habilitada
    .help = solo puede enviarla una organización de una lista así: escriba organisation = "…" y qualified_entity = {"{"} list = "…", number = "…" {"}"} en [sender]
case-needs-request = una carta «{ $kind }» necesita un hecho que diga qué se pidió al responsable
    .help = añada un [[event]] con what = "objected" o "requested-access", su fecha y su vía
case-news-not-due = la autoridad tiene hasta el { $until } para informar de cómo va la reclamación: { $why }
    .help = { $months ->
            [1] una carta que dé por vencido el plazo puede llevar fecha del { $from } o posterior (un mes desde el { $since }, artículo 78.2 del RGPD, Reglamento 1182/71)
           *[other] una carta que dé por vencido el plazo puede llevar fecha del { $from } o posterior (tres meses desde el { $since }, artículo 78.2 del RGPD, Reglamento 1182/71)
        }
case-no-account = no se indica ninguna cuenta; quien reciba la carta puede preguntar de cuál se trata
    .help = añada una [[account]] con service y url, o escriba account_holder = false en [matter]
    .asked = diga en qué servicios hay una; o elija que no hay ninguna
case-no-account-with-posts = el motivo «{ $id }» habla de publicaciones, pero las cuentas indicadas son solo para chats
    .help = elija otro motivo, escriba `own_grounds`, o añada la cuenta en la que están las publicaciones
    .asked = elija otros motivos, o cambie las cuentas
case-no-child = quien nació en { $year } no es menor de edad el { $date }
    .help = corrija el año, o escriba relation = "ward" o "client" para una persona adulta
    .asked = corrija el año; si la persona es adulta, cambie para quién escribe
case-no-evidence = no se adjunta nada que muestre lo que pasó; la autoridad solo tiene su palabra
    .help = añada un [[enclosure]] por cada escrito y confirmación que haya, y enclosure = 1 en su [[event]]; si no hay ninguno, déjelo así
    .asked = si tiene un escrito o una confirmación, elíjalo en «Justificantes»; si no tiene ninguno, déjelo así
case-no-event-says = el estado es «{ $status }», pero ningún hecho dice «{ $what }»
    .help = añada un [[event]] con la fecha en que el responsable lo escribió
case-no-form = la carta «{ $kind }» no tiene texto para un formulario en línea
    .help = lo hay para { $letters }; --text imprime la carta entera
case-no-glyph = ningún tipo de letra puede dibujar { $characters } en `{ $field }`
    .help = escríbalo con otros caracteres, o añada en la configuración un tipo de letra que los tenga: [fonts] add = ["archivo.ttf"]
case-no-ground = no se indica ningún motivo; el artículo 21.1 del RGPD exige motivos relacionados con la situación particular, por eso se imprime uno general
    .help = elija los que sean ciertos: `widerspruch templates show { $kind }` los muestra; o escriba `own_grounds`
    .asked = elija los que sean ciertos en «Motivos»; o escriba algo propio en «Sus propias palabras»
case-no-json = esto no es JSON (en inglés: { $why })
    .help = los nombres y los textos van entre comillas dobles, los campos se separan con comas, y tras el último no hay coma
case-no-objection-yet = todavía no se ha presentado oposición ante el responsable; desde el { $from } una reclamación de este tipo requiere antes una solicitud (Reglamento (UE) 2025/2518, artículo 4.3)
    .help = envíe primero una oposición (kind = "objection") y reclame cuando la rechacen o no respondan; si ya hubo una, añádala como [[event]]
    .asked = una oposición precede entonces a la reclamación; si ya hubo una, cambie esa respuesta
case-no-request = la carta no pide nada
    .help = indique una petición, u omita `requests` para pedir todo lo que encaja
case-no-request-yet = ningún hecho dice qué se pidió al responsable ni cuándo; desde el { $from } una reclamación de este tipo requiere antes una solicitud (Reglamento (UE) 2025/2518, artículo 4.3)
    .help = envíe primero una oposición (kind = "objection") y reclame cuando la rechacen o no respondan; si ya hubo una, añádala como [[event]]
    .asked = una oposición precede entonces a la reclamación; si ya hubo una, cambie esa respuesta
case-no-service-with-posts = el motivo «{ $id }» habla de publicaciones, pero los servicios de este responsable no las tienen
    .help = elija otro motivo, escriba `own_grounds`, o añada la cuenta en la que están las publicaciones
    .asked = elija otros motivos, o cambie las cuentas
case-no-such-enclosure = { $count ->
        [0] `{ $field }` remite al anexo { $number }, pero no hay ninguno
        [one] `{ $field }` remite al anexo { $number }, pero solo hay uno
       *[other] `{ $field }` remite al anexo { $number }, pero solo hay { $count }
    }
    .help = añada un [[enclosure]] con su título, o corrija el número
case-no-toml = esto no es TOML (en inglés: { $why })
case-not-born = { $year } es posterior al día de la carta, { $date }
    .help = corrija el año de nacimiento
case-not-printed = una carta «{ $kind }» no imprime `{ $field }`
    .help = omítalo, o elija la carta que lo dice: `widerspruch templates list`
case-not-silence = una respuesta no es silencio: elija refused, extended, id-demanded o answered, o corrija los hechos
case-not-utf8 = «{ $name }» no está en UTF-8
    .help = guárdelo otra vez como UTF-8; en el lugar indicado hay una letra en otra codificación
case-nothing-asked = el estado es «{ $status }», pero ningún hecho dice qué se pidió ni cuándo
    .help = añada un [[event]] con what = "objected", su fecha y su vía
case-objection-without-date = la carta no puede decir cuándo se presentó la oposición
    .help = añada un [[event]] con what = "objected", su fecha y su vía
    .asked = si encuentra la fecha, indíquela en «Oposición enviada el»
case-of-case = del archivo de caso
case-of-centre = del archivo del centro
case-of-configuration = de la configuración
case-of-claims = de un claims.toml
case-of-directory = de una entrada
case-of-facts = de un archivo de datos
case-of-language = de los archivos de un idioma
case-of-manifest = de la descripción de una plantilla
case-output-in-future = la respuesta { $number } es del { $day }, posterior a la fecha de la carta, { $date }
    .help = corrija el día de la respuesta, o `date` de la carta
case-password = `{ $name }`: una contraseña no debe estar en un archivo que se copia y se enseña
    .help = bórrela, y cámbiela si otros pueden leer el archivo; escriba password_command = ["pass", "show", "x"] o password_file = "…" (un archivo que solo usted pueda leer)
case-password-in-case = una contraseña no debe estar en un archivo de caso
    .help = bórrela, y cámbiela si otros leen el archivo; escriba password_command = ["…"] o password_file = "…"
case-person-outside-eea = la persona vive fuera del Espacio Económico Europeo ({ $country }), y la carta se basa en el RGPD de la Unión. { $law } { $who }
    .help = antes de confiar en ella, pida consejo sobre el Derecho de ese país ({ $country }) y lea la política de privacidad de la empresa para él
case-picture-broken = la imagen «{ $name }» está dañada: { $why }
    .help = ábrala en un programa de imágenes y guárdela otra vez
case-picture-cut-off = la imagen «{ $name }» no está completa: falta el final
    .help = guárdela otra vez, o pida que se la envíen otra vez
case-picture-drawing = la imagen «{ $name }» { $why }
    .help = convierta el texto y los efectos en trazados en su programa de dibujo, o guárdela como PNG de 1400 píxeles de ancho
case-picture-empty = la imagen «{ $name }» no tiene píxeles
    .help = use un PNG (mejor con fondo transparente), un JPEG o un dibujo SVG
case-picture-blank = la imagen «{ $name }» no muestra ninguna firma: está vacía o solo tiene puntos
    .help = firme con un bolígrafo oscuro en papel blanco y haga una foto; o firme la carta impresa
case-picture-folder = la imagen «{ $name }» es una carpeta
    .help = use un PNG (mejor con fondo transparente), un JPEG o un dibujo SVG
case-picture-format = la imagen «{ $name }» no es ni PNG ni JPEG ni SVG
    .help = use un PNG (mejor con fondo transparente), un JPEG o un dibujo SVG
case-picture-large-drawing = la imagen «{ $name }» tiene más de 1 MiB
    .help = quite lo que no se ve, o guárdela como PNG de 1400 píxeles de ancho
case-picture-too-deep = la imagen «{ $name }» tiene { $width } × { $height } píxeles de un tipo que ocupa demasiada memoria
    .help = escanéela a 300 dpi y recórtela a la firma; 1500 píxeles de ancho bastan de sobra
case-picture-too-many-pixels = la imagen «{ $name }» tiene { $width } × { $height } píxeles, más de 40 millones
    .help = escanéela a 300 dpi y recórtela a la firma; 1500 píxeles de ancho bastan de sobra
case-picture-unreadable = { $said }
case-placeholder = `{ $field }` es «{ $text }», que parece un texto de relleno
    .help = escriba lo que corresponda, u omítalo: se imprime tal como está
case-placeholder-part = una parte de `{ $field }` es «{ $text }», que parece un texto de relleno
    .help = escriba lo que corresponda, u omítalo: se imprime tal como está
case-postal-code = «{ $code }» no es un código postal de { $country }
    .help = { $example_is ->
            [set] allí los códigos postales son como { $example }; compruebe el código y el país
           *[unset] compruebe el código y el país
        }
case-postal-code-of-other = «{ $code }» no es un código postal de { $country }
    .help = así se escribe en otro país ({ $other }): si es ese, escriba country = "{ $word }"
case-postal-code-signs = «{ $code }» no es un código postal de { $country }
    .help = escriba { $bare }: un código postal no lleva otros signos
case-received-before-sent = el hecho { $number } se recibió el { $received }, antes de que se enviara, el { $sent }
    .help = corrija una de las dos fechas
case-repeated-ground = «{ $ground }» está dos veces entre los motivos
    .help = déjelo una sola vez
case-represents-self = quien escribe la carta representa a una persona del mismo nombre
    .help = omita [represented] si escribe para usted
case-role-does-not-fit = una carta «{ $kind }» no se puede escribir para «{ $role }»
    .help = se puede escribir para: { $fitting }
case-role-of-client = una carta «{ $kind }» no se puede escribir para «{ $role }»
    .help = el poder lo escribe y lo firma la propia persona que lo da; omita [represented], e indique el centro en [recipient]
case-sender-outside-eea = quien escribe vive fuera del Espacio Económico Europeo ({ $country }), y la carta se basa en el RGPD de la Unión. { $law } { $who }
    .help = antes de confiar en ella, pida consejo sobre el Derecho de ese país ({ $country }) y lea la política de privacidad de la empresa para él
case-start-known = el estado es «{ $status }», pero se sabe que el entrenamiento de «{ $id }» empezó el { $began }
    .help = { $fitting_is ->
            [set] escriba status = "{ $fitting }"
           *[unset] escriba status = "objected-before-start" o status = "objected-after-start"
        }
case-start-not-known = el estado es «{ $status }», pero no se sabe cuándo empezó el entrenamiento de «{ $id }»
    .help = escriba status = "objected"
case-status-but-event = el estado es «{ $status }», pero el hecho { $number } dice «{ $what }» el { $day }
case-status-does-not-fit = una carta «{ $kind }» no encaja con el estado «{ $status }»
    .help = encaja con { $fitting }; cartas para este estado: { $other }
case-street-and-lines = `street` y `lines` están los dos
    .help = deje solo uno
case-tab = `{ $name }` { $why }
    .help = escriba un espacio en su lugar
case-text-empty = está vacío
case-text-holds = contiene { $what } en la posición { $at }
case-text-marks = tiene más de { $most } signos en la letra del carácter { $at }
case-text-too-long = tiene { $length } caracteres; aquí caben { $limit } como máximo
case-toml-boolean = escriba { $key } = { $value }
case-toml-colon = escriba = en lugar de los dos puntos: { $key } = "…"
case-toml-date = las fechas se escriben año-mes-día: { $key } = { $day }
case-toml-day = escriba las fechas como AAAA-MM-DD; el día debe existir en ese mes
case-toml-figures = póngalo entre comillas: { $key } = "{ $word }"; sin comillas es un número, y un número no empieza por cero
case-toml-general = los textos van entre comillas dobles, un campo por línea: name = "Änne Müller"
case-toml-nothing = escriba detrás del = lo que corresponda, u omita la línea: { $key } = "…"
case-toml-open = faltan las comillas de cierre: { $key } = { $word }"
case-toml-quotes = los textos van entre comillas dobles: { $key } = "{ $word }"
case-toml-section = una sección va sola en su línea, entre corchetes: [sender], o [[account]] donde puede haber varias
case-toml-several = puede haber varias: escriba [[{ $section }]], con dos corchetes, también la primera vez
case-toml-straight = escriba las comillas rectas del teclado: { $key } = "{ $word }"
case-toml-twice = deje solo una de las dos
case-toml-twice-key = deje solo una de las dos líneas que empiezan por `{ $key } =`
case-toml-twice-section = ponga las líneas de las dos secciones [{ $section }] debajo de la primera
case-toml-year = las fechas se escriben año-mes-día, con cuatro cifras para el año: { $key } = 2026-11-25
case-too-large = { $said }
case-too-many-marks = `{ $name }` { $why }
    .help = escriba la letra con los signos que tiene; más taparían otras líneas
case-too-long = `{ $name }` { $why }
    .help = acórtelo
case-too-many = hay { $count } `{ $path }`
    .help = se leen { $most } como máximo; repártalos en varias cartas
case-top-of-file = al principio del archivo
case-twice = «{ $name }» está dos veces en la misma tabla
    .help = deje solo uno de los dos
case-two-controllers = la carta va a «{ $to }» y trata de «{ $about }»
    .help = omita `matter.controller` en una carta al propio responsable
case-two-passwords = `password_command` y `password_file` están los dos
    .help = deje solo uno
case-two-recipients = la carta tiene { $count } destinatarios: { $names }
    .help = deje solo uno de `controller`, `authority` y `name`; escriba un archivo de caso para cada carta
case-unknown-authority = no existe la autoridad «{ $id }»
    .help = { $near_is ->
            [set] ¿quería decir «{ $near }»? `widerspruch authorities list` las muestra todas
           *[unset] `widerspruch authorities list` las muestra todas
        }
case-unknown-controller = no existe el responsable «{ $id }»
    .help = { $near_is ->
            [set] ¿quería decir «{ $near }»? `widerspruch controllers list` los muestra todos
           *[unset] `widerspruch controllers list` los muestra todos
        }
case-unknown-country = «{ $text }» no es un país
    .help = { $code_is ->
            [set] ¿quería decir country = "{ $code }" ({ $meant })?
           *[unset] escriba el nombre del país o sus dos letras según ISO 3166-1: DE, AT, CH, FR, IE …
        }
case-unknown-field = `{ $name }` no es un campo { $file }
    .help = { $near_is ->
            [set] ¿quería decir `{ $near }`?
           *[unset] aquí se conocen: { $known }
        }
case-unknown-ground = no existe el motivo preparado «{ $id }»
    .help = { $near_is ->
            [set] ¿quería decir «{ $near }»? `widerspruch templates show { $kind }` los muestra todos
           *[unset] `widerspruch templates show { $kind }` los muestra todos
        }
case-unknown-kind = no existe la carta «{ $id }»
    .help = { $near_is ->
            [set] ¿quería decir «{ $near }»? `widerspruch templates list` las muestra todas
           *[unset] `widerspruch templates list` las muestra todas
        }
case-unknown-language = no existe la carta «{ $kind }» en el idioma «{ $tag }»
    .help = { $near_is ->
            [set] ¿quería decir «{ $near }»? Existe en estos idiomas: { $languages }
           *[unset] existe en estos idiomas: { $languages }
        }
case-unknown-word = `{ $name }` es «{ $word }», una palabra que aquí no se conoce
    .help = { $near_is ->
            [set] ¿quería decir «{ $near }»? puede ser { $words }
           *[unset] puede ser { $words }
        }
case-unreadable = { $said }
case-url = «{ $text }» no es una dirección de internet
    .help = cópiela del navegador, con https:// al principio; un nombre de usuario va en `handle`
case-wanted-number = un número entero de { $least } a { $most }
case-wanted-sections = una sección que puede repetirse
case-wanted-texts = una lista de textos
case-wanted-word = una palabra entre comillas
case-wanted-words = una lista de palabras
case-write-boolean = escriba { $field } = true o { $field } = false, sin comillas
case-write-date = escriba { $field } = 2026-11-22
case-write-in-quotes = póngalo entre comillas: { $field } = "{ $number }"
case-write-number = escriba { $field } = { $number }
case-write-object = escriba los campos por sus nombres, entre llaves: `{"{"} "kind": "objection", … {"}"}`
case-write-one-of = puede ser { $words }
case-write-section = escríbalo como sección: [{ $path }]
case-write-sections = escríbalo como [[{ $field }]], con dos corchetes
case-write-text = escriba { $field } = "…"
case-write-texts = escriba { $field } = ["…", "…"]
case-write-year = escriba el año con cuatro cifras: { $field } = 2013
case-wrong-type = { $name_is ->
        [set] `{ $name }`
       *[unset] el archivo
    } es { $kind }, y debe ser { $wanted }
