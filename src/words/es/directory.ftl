# El directorio de autoridades y responsables.
directory-unknown-authority = no existe la autoridad «{ $id }»
    .help = { $near_is ->
            [set] ¿quería decir «{ $near }»? `widerspruch authorities list` las muestra todas
           *[unset] `widerspruch authorities list` las muestra todas
        }
directory-unknown-controller = no existe el responsable «{ $id }»
    .help = { $near_is ->
            [set] ¿quería decir «{ $near }»? `widerspruch controllers list` los muestra todos
           *[unset] `widerspruch controllers list` los muestra todos
        }
# Cómo admite una autoridad las reclamaciones.
directory-known = { $is } ({ $evidence })
directory-evidence = { $certainty }{ $source_is ->
        [set] : { $source }
       *[unset] {""}
    }{ $checked_is ->
        [set] {""}, { $checked }
       *[unset] {""}
    }
directory-certainty = { $is ->
        [attested] documentado
        [reported] según se informa
        [general-knowledge] conocimiento general
       *[user] su propia configuración
    }
directory-by-post = { $is ->
        [taken] se admite
       *[not-taken] no se admite
    }
directory-by-email = { $is ->
        [taken] se admite
        [qualified-signature] solo con firma electrónica cualificada
        [certified-mail] solo correo certificado electrónico (PEC)
       *[not-taken] no se admite
    }
directory-by-form = { $is ->
        [taken] lo hay
       *[not-taken] no lo hay
    }
directory-log-in = { $is ->
        [none] no hace falta
        [possible] posible; que se sepa, no hace falta
        [electronic-signature] el formulario debe firmarse electrónicamente
       *[needed] hace falta (cuenta, identidad electrónica o certificado)
    }
directory-signing = { $is ->
        [hand-or-electronic] a mano o electrónicamente
        [electronic-or-hand-with-id] electrónicamente, o a mano con copia de un documento de identidad
       *[not-needed] no hace falta
    }
directory-requirement = { $is ->
        [copy-of-request] una copia de lo que se pidió a la empresa y de su respuesta
        [company-asked-first] haberse dirigido antes a la empresa
        [month-waited] haber esperado la respuesta durante un mes
        [official-form] el modelo oficial de la autoridad, no un escrito libre
        [request-to-find] el derecho infringido, la petición de que se declare la infracción y desde cuándo la conoce la persona
        [name-and-address] nombre y dirección postal
       *[signed-mandate] un poder firmado por la persona, si reclama otra en su nombre
    }

# Lo que hay de dudoso en una entrada. Va detrás de dos puntos.
directory-contradicted = las fuentes nuevas y las antiguas se contradicen sobre esta entrada
directory-one-source = esta entrada se conoce por una sola fuente
directory-stale = comparada con sus fuentes por última vez el { $day }, hace más de { $days } días
directory-doubts = { $doubt }; { $age }
directory-weak-address = la dirección de «{ $name }» no es segura: { $doubt }
    .help = compruébela { $list ->
            [authorities] en el sitio web de la autoridad
           *[controllers] en el aviso legal de la empresa
        } antes de enviar la carta; su configuración puede corregirla, y lo que se sabe lo dice `widerspruch { $list } show { $id }`
    .asked = compruébela { $list ->
            [authorities] en el sitio web de la autoridad
           *[controllers] en el aviso legal de la empresa
        } antes de enviar la carta

# Qué autoridad es competente: frases enteras.
directory-no-residence = el caso no dice dónde vive la persona representada, y la dirección del remitente no dice nada de ello
    .help = añada postal_code, city y country en [represented], o escriba la autoridad del estado federado o país de la persona: authority = "de-st"; `widerspruch authorities find --country DE --postal-code …` la encuentra
directory-residence-uncertain = la autoridad para esta residencia no es segura: { $why }
    .help = { $ids_is ->
        [set] escriba usted la correcta: { $ids }
       *[unset] indique el destinatario con su dirección, o una autoridad de `widerspruch authorities list`
    }
directory-country-needed = Hace falta el país de residencia y, en Alemania, el código postal.
directory-country-untold = Hace falta el país de residencia; el código postal { $code } por sí solo no lo dice.
directory-read-as-german = No se indicó el país, así que el código postal se leyó como alemán. { $why }
directory-place-alone = { $city } se conoce como localidad de { $land }; solo con el código postal es seguro.
directory-code-and-unknown-place = { $city } no se conoce como localidad con el código postal alemán { $code }; con el país será seguro.
directory-code-of-other-place = El código postal { $code } y { $city } no van juntos: cada uno es de un lugar distinto.
directory-code-of-several-countries = { $code } se escribe como el código postal de varios países; escriba también el país, después de una coma.
directory-how-to-find = escriba un código postal con su localidad, una localidad, un estado federado o un país, por ejemplo `04109 Leipzig`, `Sachsen` o `España`; `widerspruch authorities list` las muestra todas
directory-land-named = En { $land } esta autoridad supervisa a las empresas.
directory-named = Se llama así: `{ $id }`.
directory-not-for-companies = La autoridad `{ $id }` supervisa a organismos públicos, no a empresas.
directory-nothing-named = No se conoce nada con el nombre «{ $text }».{ $near_is ->
        [set] {" "}¿Quería decir { $near }?
       *[unset] {" "}Los pueblos pequeños y los apartados de correos no están en la lista.
    }
directory-place-abroad = { $city } se conoce como localidad de { $country }; solo con el país es seguro.
directory-place-in-several = Varias localidades se llaman { $city }: { $places }. Decide el código postal.
directory-several-named = Varias autoridades se llaman «{ $text }».
directory-code-needed = Hace falta el código postal de la residencia: en Alemania cada estado federado tiene su propia autoridad.
directory-code-in = El código postal { $code } está en { $land }.
directory-code-of-two = El código postal { $code } se usa en dos estados federados; { $place } está en { $land }.
directory-code-undecided = El código postal { $code } se usa en dos estados federados: en { $first } ({ $first_places }) y en { $second } ({ $second_places }). Decide la localidad.
directory-austrian-place = El código postal { $code } es el alemán de { $place }, que pertenece a Austria: para quien vive allí, el país es AT.
directory-code-elsewhere = El código postal { $code } ({ $country }) es el de { $place }, que no pertenece a ese país: para quien vive allí, el país es { $of }.
directory-no-delivery-code = El código postal { $code } no es, que se sepa, de ninguna localidad; los códigos vecinos están en { $laender }.
directory-not-five-digits = Un código postal alemán tiene cinco cifras, y { $code } no las tiene; en Alemania cada estado federado tiene su propia autoridad.
directory-none-known = Aquí no se conoce ninguna autoridad de protección de datos para { $country }.
directory-one-for-all = { $country }: una sola autoridad supervisa a las empresas en todo el país.{ $note_is ->
        [set] {" "}{ $note }
       *[unset] {""}
    }{ $odd_code_is ->
        [set] {" "}El código postal { $odd_code } no parece uno de { $country }.
       *[unset] {""}
    }
directory-several = { $country }: aquí se conoce más de una autoridad.{ $note_is ->
        [set] {" "}{ $note }
       *[unset] {""}
    }{ $odd_code_is ->
        [set] {" "}El código postal { $odd_code } no parece uno de { $country }.
       *[unset] {""}
    }

# Correcciones propias.
directory-syntax = { $said }
directory-duplicate-id = { $table } `{ $id }` está aquí por segunda vez
    .help = reúna sus campos en una sola tabla
directory-form-service = el responsable `{ $id }` no tiene ningún servicio `{ $name }`
    .help = { $near_is ->
        [set] ¿quería decir `{ $near }`?
       *[unset] sus servicios son { $known }
    }
directory-service-taken = el servicio `{ $name }` ya es del responsable `{ $id }`
    .help = dele un id propio, o quítelo de la otra entrada
directory-no-id = esta tabla `{ $table }` no tiene id
    .help = escriba `id = "…"`: uno conocido corrige una entrada, uno nuevo la añade
directory-wrong-value = { $said }
directory-wrong-record = { $table } `{ $id }`: { $why }
directory-unknown-field = { $said }
directory-missing-field = { $said }
directory-new-incomplete = ninguna entrada { $table } tiene el id `{ $id }`, y para una nueva falta además { $missing }
    .help = { $near_is ->
        [set] ¿quería decir `{ $near }`?
       *[unset] ids conocidos: { $known }
    }
directory-no-lead-authority = ninguna autoridad tiene el id `{ $id }`
    .help = { $near_is ->
        [set] ¿quería decir `{ $near }`?
       *[unset] escriba el id de una autoridad conocida, o añádala como `[[authority]]`
    }
directory-nowhere = no tiene ni `street` ni `postbox`
directory-form-nowhere = tiene un formulario, y ningún `complaint_form_url` dice dónde

# Por qué no se puede leer un valor de una entrada.
directory-needs-source = con `certainty` hacen falta `source` y `checked`, el día de la comprobación; omita `certainty` si es una afirmación suya
directory-no-file-types = no indica ningún tipo de archivo
directory-not-a-country = «{ $value }» no es un código de país de dos letras{ $near_is ->
        [set] , quizá { $near }
       *[unset] {""}
    }
directory-not-a-day-of-year = «{ $value }» no es un día del año; se escribe 12-25
directory-not-a-file-type = «{ $value }» no es un tipo de archivo; se escribe pdf
directory-not-a-language = «{ $value }» no es un idioma; se escribe de o pt-BR
directory-not-a-url = «{ $value }» no es una dirección que empiece por https://
directory-foreign-letters = «{ $value }» tiene letras de otra escritura o con signos ({ $letters }), que pueden parecerse a otras
    .help = { $ascii_is ->
            [set] compárela con la que publica su titular; si es correcta, esta es su forma: { $ascii }
           *[unset] vuelva a escribirla, con letras latinas sin signos
        }
directory-none-competent = ninguna autoridad es ya competente para { $place }
directory-several-competent = varias autoridades son competentes para { $place }: { $ids }
directory-not-an-email = «{ $value }» no es una dirección de correo electrónico
directory-not-an-id = «{ $value }» no es un id: solo minúsculas, cifras y guiones
directory-not-bytes = { $value } no es un número de bytes; se escribe 1500000

# De una orden.
directory-not-found = no se puede decir qué autoridad es: { $why }
    .help = `widerspruch authorities list` las muestra todas; elija la de su estado federado o país
directory-not-certain = esto no es seguro: { $why }
    .help = asegúrese de en qué estado federado o país está la residencia
directory-unknown-country = «{ $text }» no es un código de país
    .help = { $code_is ->
        [set] ¿quería decir { $code } ({ $meant })?
       *[unset] escriba las dos letras de ISO 3166-1: DE, AT, IE …
    }
directory-weak-record = la entrada de «{ $id }» no es segura: { $doubt }
    .help = compruébela antes de confiar en ella; su propia configuración puede corregirla
directory-found = { $about ->
        [address] dirección postal
        [email] dirección de correo electrónico
        [phone] teléfono o fax
        [page] página web
        [form] formulario
        [filing] vía de reclamación
        [training] datos sobre el entrenamiento
        [source] una fuente
        [holidays] días festivos
       *[law] derecho aplicable
    }: comprobación del { $day }, { $result ->
        [gone] ya no existe
       *[changed] ha cambiado
    }{ $note_is ->
        [set] {" "}({ $note })
       *[unset] {""}
    }
directory-weak-law = no es seguro aquello en que se basa la carta { $kind }: { $doubt }
    .help = compruébelo antes de enviar la carta; `widerspruch templates show { $kind }` dice en qué se basa
    .asked = compruébelo antes de enviar la carta
directory-added-holidays = el fin de un plazo ({ $place }) se desplaza por festivos que no vienen con este programa: { $added }
    .help = compruebe si esos días son festivos allí; los suyos están en su configuración, `widerspruch data remove` quita un archivo firmado
directory-weak-holidays = no es seguro cómo se cuentan los plazos en { $place }: { $doubt }
    .help = compruebe si el último día del plazo es festivo; su propia configuración puede añadir festivos

# Lo que una autoridad no admite de una carta.
directory-lacks-language = { $lacks }
    .help = { $advice }
directory-lacks-copy = { $lacks }
    .help = { $advice }
directory-lacks-form = { $lacks }
    .help = { $advice }
directory-takes-languages = la carta está en «{ $wording }», y la autoridad «{ $id }» admite reclamaciones en estos idiomas: { $listed } ({ $evidence })
directory-works-in = la carta está en «{ $wording }»; la autoridad «{ $id }» trabaja en estos idiomas: { $listed }; no se sabe si admite otros
directory-choose-language = escriba `language` como lo indica la autoridad, si existe esa carta (`widerspruch templates list`); si no, hágala traducir, o pregunte antes a la autoridad
directory-wants-copy = la autoridad «{ $id }» exige { $what }, y el hecho { $number } del { $day } no indica ningún anexo ({ $evidence }){ $note_is ->
        [set] : { $note }
       *[unset] {""}
    }
directory-enclose-copy = añádala como [[enclosure]] con título y archivo, y escriba su número en el hecho: enclosure = 1
directory-wants-form = la autoridad «{ $id }» exige { $what } ({ $evidence }){ $note_is ->
        [set] : { $note }
       *[unset] {""}
    }
directory-fill-form = rellene su formulario ({ $at_is ->
        [set] { $at }
       *[unset] en su página web
    }) y adjúntele esta carta como exposición de los hechos

# Días festivos propios.
directory-holiday-place = `{ $place }` no es un lugar con calendario
    .help = escriba un país como "IE", o una parte como "DE-BY", "GB-SCT" o "CH-GE" (ISO 3166)
directory-holiday-unread = este día festivo no se puede leer: { $why }
    .help = escriba su día como on = "12-25", easter = -2, o dates = [2027-05-07]
directory-text = la entrada del destinatario { $why }
    .help = corrija la entrada en su configuración
