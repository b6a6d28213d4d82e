# Direcciones.
mail-name-of-whom = su nombre { $fault }
mail-sender = `sender.email` es «{ $email }»: { $why }
    .help = a esta dirección llegan las respuestas; corríjala
mail-recipient-email = la dirección de correo del destinatario es «{ $email }»: { $why }
    .help = corríjala en el caso, o en su configuración
mail-recipient-name = el destinatario es «{ $name }»: { $why }
mail-address-in-doubt = la dirección { $email } no es segura: { $doubt }
    .help = compruébela antes de enviar; con --to DIRECCIÓN indica usted otra
mail-no-address = falta `recipient.email`: no hay ninguna dirección a la que enviar
    .help = añada `email = "…"` en [recipient], o indique una dirección con --to DIRECCIÓN
mail-no-address-of-authority = no se conoce ninguna dirección de correo de la autoridad «{ $id }»
    .help = { $form_is ->
        [set] admite reclamaciones por su formulario: { $form }; con --to DIRECCIÓN la carta va a una dirección que indique usted
       *[unset] envíe la carta por correo postal, o indique una dirección con --to DIRECCIÓN
    }
mail-no-address-of-controller = no está confirmada ninguna dirección de correo de { $name }, y una oposición enviada a un buzón que nadie lee no sirve
    .help = use su formulario o envíe la carta por correo postal (`widerspruch controllers show { $id }`); si sabe una mejor, indíquela con --to DIRECCIÓN

# Por qué va allí.
mail-to-controller = el caso indica la empresa «{ $id }»
mail-to-authority = el caso indica la autoridad «{ $id }»
mail-to-other = el caso da su nombre y su dirección
mail-address-given = indicada con --to; aquí no la ha comprobado nadie
mail-address-of-case = indicada en el caso
mail-address-of-record = { $own_is ->
        [set] del directorio con sus propias correcciones
       *[unset] del directorio
    }{ $checked_is ->
        [set] , comparada con las fuentes el { $checked }
       *[unset] {""}
    }{ $source_is ->
        [set] : { $source }
       *[unset] {" "}(`widerspruch { $show }`)
    }{ $more_is ->
        [set] , y { $more } más (`widerspruch { $show }`)
       *[unset] {""}
    }{ $doubt_is ->
        [set] ; { $doubt }
       *[unset] {""}
    }
mail-address-of-signed = { $signed }{ $own_is ->
        [set] , con sus propias correcciones
       *[unset] {""}
    }{ $checked_is ->
        [set] , que dice: comparada con las fuentes el { $checked }
       *[unset] {""}
    }{ $source_is ->
        [set] : { $source }
       *[unset] {" "}(`widerspruch { $show }`)
    }{ $more_is ->
        [set] , y { $more } más (`widerspruch { $show }`)
       *[unset] {""}
    }{ $doubt_is ->
        [set] ; { $doubt }
       *[unset] {""}
    }
mail-taken-unknown = no se sabe si admite reclamaciones por correo electrónico

# Cómo se hace.
mail-message = { $why }
    .help = omita o reduzca anexos
mail-not-encoded = una parte no se puede codificar
mail-text-not-encoded = el texto no se puede codificar
mail-letter-not-encoded = la carta no se puede codificar
mail-file-name = el archivo adjunto no tiene un nombre sencillo
mail-too-large = el mensaje tendría { $bytes } bytes; no se envían más de { $limit }
mail-large = el correo tiene { $bytes } bytes; algunas autoridades admiten { $limit } como máximo
    .help = omita o reduzca anexos si lo rechazan
mail-no-openpgp = el correo a { $to } debe cifrarse, y este programa está hecho sin cifrado
    .help = compílelo con `--features openpgp`, o quite la sección [[smtp.NAME.openpgp]]
mail-openpgp-key = la clave de { $address } no se puede usar: { $why }
    .help = { $advice }. En su lugar no se envía nada sin cifrar
mail-key-check-file = compruebe el archivo
mail-key-name-file = indique un archivo con la clave pública, tal como la publica el destinatario
mail-key-none = el archivo no contiene ninguna clave pública: { $why }
mail-key-fingerprint = su huella es { $found }, y la configuración dice { $wanted }
mail-key-compare = compárela con la que publica el destinatario, por una vía distinta de la de este archivo
mail-key-revoked = ha sido revocada
mail-key-get-new = consiga la nueva clave del destinatario
mail-key-unsigned = no la ha firmado su titular
mail-key-get-again = pida otra vez la clave al destinatario
mail-key-expired = caducó el { $day }
mail-key-part-expired = su parte para cifrar caducó el { $day }
mail-key-no-part = no tiene parte para cifrar
mail-key-get-another = pida otra clave al destinatario

# Qué ha sido de él.
mail-unknown = no se sabe si llegó el correo { $id } a { $to }: { $why }
    .help = mire en sus correos enviados o pregunte al destinatario; después `widerspruch outbox resolve { $id } --sent` o `--resend`. Nunca se envía otra vez por sí solo
mail-refused = el correo { $id } a { $to } ha sido rechazado: { $why }
    .help = corrija lo que esté mal y envíe otra vez; `widerspruch outbox resolve { $id } --resend` intenta de nuevo el mismo correo
mail-deferred = el correo { $id } a { $to } todavía no ha sido aceptado: { $why }
    .help = { $when_is ->
        [set] `widerspruch outbox run` lo intenta otra vez, no antes de { $when }
       *[unset] `widerspruch outbox run` lo intenta otra vez
    }
mail-copy-refused = el correo { $id } se ha enviado, pero el servidor ha rechazado la copia: { $why }
    .help = corrija --bcc o `bcc`; el correo mismo ha llegado y está en la bandeja de salida
mail-key-unreadable = { $said }
