# Qué no encaja en una respuesta de la entrevista. `.help` dice qué escribir.
new-account = «{ $typed }» no encaja aquí
    .help = por ejemplo: facebook.com/nombre, @nombre o nombre@example.org
new-address = «{ $typed }» no es una dirección completa
    .help = calle y número sin coma entre ellos, código postal, localidad y país: Calle de la Prueba 5, 28013 Madrid, España
new-answer-missing = una pregunta no tiene respuesta: { $question }
    .help = dé la respuesta con { $flag }; sin terminal el programa no hace preguntas
new-answers-file = «{ $name }» no contiene respuestas
    .help = una respuesta por línea, por ejemplo: name = "Nora Ejemplo"; `widerspruch new --questions` muestra las preguntas
new-answer-known = el registro ya conoce la respuesta del { $day }
    .help = anote primero con `widerspruch follow event` lo que llegó después; ahí --undo anula un día equivocado
new-broken = un carácter no llegó bien
    .help = escríbalo de nuevo; si vuelve a fallar, ponga el terminal en UTF-8
new-choice = esa no es ninguna de las respuestas
    .help = escriba un número del 1 al { $last }
new-choice-of = esa no es ninguna de las respuestas
    .help = escriba uno de estos números: { $numbers }
new-choice-word = esa no es ninguna de las respuestas
    .help = escriba una de estas: { $words }
new-choice-several = varias respuestas empiezan así: { $fitting }
    .help = escriba más de ella, o su número
new-country = «{ $typed }» no es un país
    .help = { $near_is ->
        [set] ¿quería decir { $near }? Nombre o código del país, por ejemplo: España o ES
       *[unset] nombre o código del país, por ejemplo: España o ES
    }
new-day = «{ $typed }» no es una fecha clara
    .help = día, mes y año, por ejemplo: 1/9/2026
new-day-of-month = «{ $typed }» no existe: ese mes no tiene tantos días
    .help = compruebe el día y el mes
new-day-future = el { $day } está en el futuro
    .help = compruebe la fecha
new-day-before-law = no pudo ser el { $day }: el RGPD se aplica desde el { $applies }
    .help = compruebe el año
new-day-before-letter = el { $day } aún no existía la carta de la que se trata: lleva la fecha { $letter }
    .help = se trata del día en que salió esta carta; un paso anterior se indica en su caso: `widerspruch new --from CASO`
new-day-order = el { $day } es anterior al { $sent }: las dos fechas no encajan
    .help = cambie una de las dos fechas
new-deliver = con --format json, `new` solo escribe el archivo de caso
    .help = ejecute después `widerspruch render` o `widerspruch send` con el archivo de caso
new-editor = { $why_is ->
        [set] el editor de texto «{ $name }» no se puede abrir: { $why }
       *[unset] el editor de texto «{ $name }» ha fallado
    }
    .help = escriba el texto aquí, o indique otro editor con EDITOR, por ejemplo: EDITOR=nano
new-empty = aquí falta algo
    .help = ? muestra ayuda, < vuelve atrás
new-flag = { $flag }: { $why }
    .help = `widerspruch new --questions` muestra las preguntas y sus respuestas
new-german-code = «{ $typed } { $city }»: un código postal alemán tiene cinco cifras
    .help = escriba las cinco, por ejemplo { $meant }; si la localidad está en otro país, añada el país
new-handle = «{ $typed }» aparece en la carta como nombre de usuario: { $handle }
    .help = si no lo es, vuelva con < y escriba la dirección del perfil o el correo electrónico de la cuenta
new-house-number = «{ $typed }» no tiene número
    .help = si lo hay, añada el número; sin él puede que no llegue una respuesta
new-kind = no existe la carta «{ $kind }»
    .help = { $near_is ->
        [set] ¿quería decir { $near }? Existen: { $known }
       *[unset] existen: { $known }
    }
new-line = «{ $typed }» no encaja aquí
    .help = escriba una línea de 200 caracteres como máximo, sin caracteres invisibles
new-name = «{ $typed }» no tiene ninguna letra
    .help = escriba el nombre, por ejemplo: Änne Müller
new-no-editor = no hay ningún editor de texto configurado
    .help = escriba aquí el texto; o indique uno antes de empezar, por ejemplo: EDITOR=nano
new-no-interview = la carta «{ $kind }» no se hace con preguntas
    .help = empiece con un archivo de caso: `widerspruch example { $kind } > carta.toml`
new-none-alone = «ninguna cuenta» no se combina con otra respuesta
    .help = elija servicios, o bien «ninguna cuenta»
new-not-asked = con estas respuestas no se pregunta por { $flag }
    .help = no se escribe; `widerspruch new --questions` dice cuándo se hace cada pregunta
new-one-answer = { $flag } tiene varias respuestas y se pide una
    .help = indique { $flag } una sola vez
new-place = «{ $typed }» no encaja aquí
    .help = código postal, localidad y país, por ejemplo: 28013 Madrid, España; en Alemania, sin el país: 39104 Magdeburg
new-unknown-answer = no existe la pregunta «{ $id }»
    .help = { $near_is ->
        [set] ¿quería decir «{ $near }»? `widerspruch new --questions` muestra las preguntas
       *[unset] `widerspruch new --questions` muestra las preguntas
    }
new-year = «{ $typed }» no es un año
    .help = con cuatro cifras, por ejemplo: 2013
