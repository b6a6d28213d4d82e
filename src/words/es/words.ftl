# Cómo se escriben los días y las enumeraciones. Con puntos: así el programa entiende también lo que se copia de la pantalla.
words-day = { $day }/{ $month }/{ $year }
words-and = { $items } y { $last }
words-or = { $items } o { $last }
words-more = { $items } …
words-quoted = «{ $text }»
words-advice = { $advice }
words-with-advice = { $message }; { $advice }

# Catálogos propios.
words-elsewhere = { $id } se busca en { $file }, no aquí
    .help = llévelo allí
words-missing-argument = { $id } no dice ${ $argument }, que está en el texto inglés
    .help = escriba {"{"} ${ $argument } {"}"} donde corresponda
words-missing-texts = a los textos de «{ $tag }» { $count ->
        [one] les falta uno: { $first }
       *[other] les faltan { $count }, el primero es { $first }
    }; en su lugar está el inglés
    .help = añádalos; src/words/en tiene todos los textos
words-no-argument = { $id } tiene entre llaves algo que no es un argumento
    .help = escriba solo argumentos, como {"{"} $name {"}"}, y elecciones según ellos
words-no-folder = los textos de «{ $name }» no se pueden leer: { $why }
    .help = `words` indica una carpeta con archivos como case.ftl, o con una carpeta así para cada idioma
words-syntax = esto no está escrito como lo exige Fluent ({ $why })
    .help = escriba id = texto; projectfluent.org muestra cómo
words-unknown-argument = { $id } no tiene ningún argumento ${ $argument }
    .help = { $known_is ->
        [set] tiene { $known }
       *[unset] no tiene ninguno
    }
words-unknown-text = ningún texto se llama { $id }
    .help = { $near_is ->
        [set] ¿quería decir { $near }?
       *[unset] src/words/en los tiene todos
    }
