# Lo que no debe ocurrir sin querer.
send-bulk = { $count } correos de esta tanda van a { $address } ({ $before } más en el plazo de un día); más de { $handful } requieren --bulk
    .help = muchas cartas a la vez parecen un ataque al servidor de correo y pueden perderse todas: pregunte a la autoridad cómo las quiere, escriba entonces --bulk y ponga max_per_minute en [smtp.NAME]
send-sent-before = ya hay un correo con otra versión de esta carta { $to_is ->
        [set] a { $to }
       *[unset] al mismo destinatario
    }, estado: { $is } ({ $when }, correo { $id })
    .help = { $state ->
        [queued] aún no se ha enviado: --replace envía esta versión en su lugar, `widerspruch outbox cancel { $id }` lo retira; --again envía las dos
        [deferred] aún no se ha enviado: --replace envía esta versión en su lugar, `widerspruch outbox cancel { $id }` lo retira; --again envía las dos
       *[other] `widerspruch outbox show { $id }` lo muestra; el texto o la fecha han cambiado desde entonces. --again envía también esta
    }

# Lo que falta.
send-incomplete = { $advice }; --incomplete la envía tal como está
send-missing-enclosure = la carta menciona el anexo { $number } y el correo no lo lleva: no se ha indicado ningún archivo para él
    .help = añada `file = "…"` a este [[enclosure]] (PDF, PNG o JPEG), o quítelo del caso
send-missing-signature-blank = la carta tiene una línea para firmar, y lo que va por correo electrónico no lo firma nadie
    .help = escriba en [signature] kind = "typed" (su nombre) o "image" (una imagen de su firma), u omita la sección; o firme la carta electrónicamente con [seal]
send-missing-signature-none = la carta no lleva firma
    .help = omita [signature], y su nombre figurará al pie; o escriba kind = "image", o firme la carta electrónicamente con [seal]
send-missing-second-signature = dos personas tienen la patria potestad, y lo que va por correo electrónico lo firma solo una
    .help = imprima la carta, haga que firmen las dos y envíela por correo postal; o escriba joint_custody = false si quien la envía puede actuar por su cuenta
send-missing-accepted-signature = la autoridad «{ $id }» exige una reclamación firmada { $wanted } ({ $evidence })
    .help = { $is ->
        [electronic-or-hand-with-id] firme la carta electrónicamente con [seal], o fírmela a mano y adjunte una copia de un documento de identidad, que este programa no ve
       *[other] firme la carta electrónicamente con [seal], o escriba en [signature] kind = "image" con una imagen de su firma
    }
send-missing-way-signature = la autoridad «{ $id }» admite reclamaciones por correo electrónico solo con firma electrónica cualificada, y esta carta no la lleva ({ $evidence })
    .help = fírmela con un certificado cualificado ([seal]), o use otra vía: { $ways }
send-missing-way-pec = la autoridad «{ $id }» admite reclamaciones solo por correo certificado electrónico (PEC), y un correo corriente no lo es ({ $evidence })
    .help = envíela desde un buzón PEC, o use otra vía: { $ways }
send-missing-way = la autoridad «{ $id }» no admite reclamaciones por correo electrónico ({ $evidence })
    .help = use otra vía: { $ways }
send-missing-file-type = la autoridad «{ $id }» { $only_is ->
        [set] admite solo estos tipos de archivo
       *[unset] no admite estos tipos de archivo
    }: { $types } ({ $evidence }); la carta es un PDF
    .help = use otra vía: { $ways }
send-missing-size = la carta con sus anexos tiene { $bytes } bytes, y la autoridad «{ $id }» admite { $most } como máximo ({ $evidence })
    .help = reduzca u omita anexos, o envíe la carta por correo postal
send-missing-language = { $lacks }
    .help = { $advice }
send-missing-copy = { $lacks }
    .help = { $advice }
send-missing-form = { $lacks }
    .help = { $advice }
send-by-form = su formulario { $url }{ $log_in ->
        [needed] {" "}(hay que identificarse)
        [electronic-signature] {" "}(con firma electrónica)
       *[other] {""}
    }
send-by-post = una carta por correo postal (`render`){ $known_is ->
        [set] {""}
       *[unset] , de lo que no se sabe nada
    }
send-other-ways = { $form_is ->
        [set] { $form }{ $post_is ->
            [set] , o { $post }
           *[unset] {""}
        }
       *[unset] { $post_is ->
            [set] { $post }
           *[unset] no se conoce ninguna, pregunte a la autoridad
        }
    }

# De la orden.
send-address = { $option } es «{ $text }»: { $why }
    .help = escriba { $option } nombre@example.org
send-no-sender = no se indica de quién sería el borrador
    .help = añada `email = "…"` en [sender], o indique con --via una sección [smtp.NAME]
send-sender = `sender.email` es «{ $email }»: { $why }
    .help = añada `email = "…"` en [sender], o indique con --via una sección [smtp.NAME]
send-not-confirmed = no se ha enviado nada, porque no se ha confirmado
send-nobody-to-ask = no se ha enviado nada: no hay ningún terminal en el que preguntar
send-no-such-route = no existe la sección [smtp.{ $name }] en la configuración
    .help = { $near_is ->
        [set] ¿quería decir «{ $near }»?{" "}
       *[unset] {""}
    }{ $known_is ->
        [set] existen: { $known }
       *[unset] no existe ninguna
    }
send-no-route = la configuración no indica ningún servidor de correo
    .help = { $there_is ->
        [set] añada a
       *[unset] cree
    } { $file_is ->
        [set] «{ $file }»
       *[unset] un archivo para --config
    }:

    {"["}smtp.home]
    # el servidor de correo saliente de su proveedor, puerto 465
    host = "mail.example.org"
    from = "Änne Müller <aenne@example.org>"
    user = "aenne@example.org"
    # un archivo junto a este con la contraseña sola; después: chmod 600
    password_file = "mail-password"

    o escriba borradores para su programa de correo con --eml CARPETA
send-several-routes = hay varias formas de enviar
    .help = diga cuál: { $names }
send-batch-not-confirmed = no se ha enviado nada, porque no se ha confirmado
    .help = las cartas están en la carpeta; la misma orden pregunta otra vez
