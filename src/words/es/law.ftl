# Cómo llega un plazo a su fin.
law-nominal = { $length } desde el { $received } lleva al { $day }{ $last_day_is ->
        [set] , último día de ese mes
       *[unset] {""}
    }{ $holidays_is ->
        [set] {" "}({ $holidays })
       *[unset] {""}
    }{ $working_is ->
        [set] , día laborable
       *[unset] {""}
    }
law-then = { $so_far }; { $clause }
law-length = { $unit ->
        [day] { $number ->
            [one] un día
           *[other] { $number } días
        }
        [week] { $number ->
            [one] una semana
           *[other] { $number } semanas
        }
        [year] { $number ->
            [one] un año
           *[other] { $number } años
        }
       *[month] { $number ->
            [one] un mes
           *[other] { $number } meses
        }
    }
law-weekday = { $weekday ->
        [monday] lunes
        [tuesday] martes
        [wednesday] miércoles
        [thursday] jueves
        [friday] viernes
        [saturday] sábado
       *[sunday] domingo
    }
law-named-day = { $weekday } { $day }
law-a-weekday = { $weekday }
law-holiday = { $name }
law-day-off-for = día libre por { $name }
law-day-is = { $day }: { $reasons }
law-two-working-days = el plazo debe comprender dos días laborables (artículo 3, apartado 5)
law-ends-then = por eso el plazo termina ese día
law-ends-on = por eso el plazo termina el { $day }
law-custom-day = { $day }: { $custom }
law-off-by-custom = libre por costumbre, por { $holiday }
law-in-part-of = { $holiday } en una parte de { $place }
law-in-some-of = { $holiday } solo en algunos territorios ({ $parts })
law-added = { $holiday } ({ $day }) no está en las tablas de este programa: el festivo procede de: { $by }
law-of-configuration = su configuración
law-offices-closed = { $holiday }, cuando las oficinas suelen estar cerradas
law-count-on = así lo dispone la ley, pero a menudo las oficinas cierran ({ $customs }): cuente con el { $day }
law-holidays-not-known = no se conocen los días festivos de este lugar, y pueden retrasar el final
law-holidays-unknown = este programa no conoce los días festivos de este lugar: { $place }; solo se saltan los sábados y domingos
    .help = mire un calendario de ese lugar: si el último día es festivo allí, el plazo termina el siguiente día laborable; añada los festivos como `[[holiday]]` a su configuración

# Lo que se rechaza.
law-act = { $code ->
        [GDPR] { $act_is ->
            [set] RGPD
           *[unset] RGPD
        }
       *[other] { $code }
    }
law-place = { $word ->
        [section] §
       *[article] artículo
    } { $steps }
law-run = { $first } a { $last }
law-parts = { $noun ->
        [point] { $count ->
            [one] letra
           *[other] letras
        }
       *[paragraph] { $count ->
            [one] apartado
           *[other] apartados
        }
    } { $list }
law-has = { $place } tiene { $parts }
law-no-points = { $place } no tiene letras
law-undivided = { $place } no se divide más
law-has-articles = existen los artículos { $list }
law-table-articles = la tabla tiene los artículos { $list }
law-table-sections = la tabla tiene los §§ { $list }
law-only-whole = { $place } está allí solo como un todo
law-only-parts = { $place } solo tiene allí { $parts }
law-no-paragraphs = { $place } no se divide en apartados
law-paragraph-first = indique antes el apartado: { $place } tiene { $parts }
law-no-such-provision = { $act }: no existe { $asked }; { $has }
law-not-looked-up = { $act }: { $asked } no está en la tabla de disposiciones; { $has }
    .help = lea el texto de la ley y escriba la cita con palabras
law-malformed-provision = `{ $text }` no designa ninguna disposición
    .help = escríbala como `GDPR 21(1)`, `GDPR 6(1)(f)` o `BGB 1629(1)`
law-unknown-act = no se conoce la ley `{ $code }`
    .help = { $near_is ->
        [set] escriba `{ $near }`
       *[unset] se conocen: { $known }
    }
law-table = la tabla de { $act } no se puede leer: { $why }
law-no-sections = { $file } no dice cómo se citan los §§
    .help = escriba sus [sections], con los patrones de [articles]
law-no-name = { $file } no tiene nombre para { $act }
    .help = escriba "{ $code }" = "{"{"}c{"}"} …" en sus [acts]; {"{"}c{"}"} es la disposición
law-no-period = un plazo dura al menos { $unit ->
        [day] un día
        [week] una semana
        [year] un año
       *[month] un mes
    }
law-before-gdpr = el RGPD se aplica desde el { $applies }, no todavía el { $day }
    .help = corrija el año; un plazo de otra ley se cuenta igual
law-date-out-of-range = { $length } desde el { $received } queda fuera del calendario
law-no-working-day = { $length } desde el { $received }: en los { $days } días siguientes no hay ningún día hábil
    .help = los festivos añadidos (`[[holiday]]`) no dejan ningún día en que se trabaje: quite los que no lo son
law-earlier-or-shorter = indique una fecha anterior o un plazo más corto

# Nombres de días festivos y de partes de países.
law-name = { $id ->
        [all-saints-day] Todos los Santos
        [all-souls-day] Día de los Difuntos
        [anti-fascist-struggle-day] Día de la Lucha Antifascista
        [armistice-day] Día del Armisticio
        [ascension-day] la Ascensión
        [assumption-day] la Asunción
        [boxing-day] segundo día de Navidad
        [candlemas] la Candelaria
        [carnival] Carnaval
        [children-s-day] Día del Niño
        [christmas-day] Navidad
        [christmas-eve] Nochebuena
        [clean-monday] Lunes Limpio
        [commerce-day] Día del Comercio
        [constitution-day] Día de la Constitución
        [corpus-christi] Corpus Christi
        [cyprus-national-day] Día Nacional de Chipre
        [easter-monday] Lunes de Pascua
        [easter-tuesday] Martes de Pascua
        [epiphany] Epifanía
        [establishment-of-the-republic-day] Día de la Instauración de la República
        [europe-day] Día de Europa
        [freedom-day] Día de la Libertad
        [german-unity-day] Día de la Unidad Alemana
        [good-friday] Viernes Santo
        [greek-independence-day] Día de la Independencia de Grecia
        [green-monday] Lunes Verde
        [immaculate-conception] la Inmaculada Concepción
        [independence-day] Día de la Independencia
        [independence-and-unity-day] Día de la Independencia y la Unidad
        [independent-czechoslovak-state-day] Día del Estado Checoslovaco Independiente
        [international-women-s-day] Día Internacional de la Mujer
        [jan-hus-day] Día de Jan Hus
        [king-s-day] Día del Rey
        [labour-day] Día del Trabajo
        [liberation-day] Día de la Liberación
        [maundy-thursday] Jueves Santo
        [may-day] Primero de Mayo
        [midsummer-day] San Juan
        [midsummer-eve] víspera de San Juan
        [national-day] Fiesta Nacional
        [national-uprising-day] Día del Levantamiento Nacional
        [new-year-s-day] Año Nuevo
        [new-year-s-eve] Nochevieja
        [ohi-day] Día del No (Ohi)
        [our-lady-of-almudena] Nuestra Señora de la Almudena
        [our-lady-of-sorrows] Nuestra Señora de los Dolores
        [portugal-day] Día de Portugal
        [pre-eren-day] Día de Prešeren
        [proclamation-day] Día de la Proclamación de la República
        [reformation-day] Día de la Reforma
        [remembrance-day] Día del Recuerdo
        [repentance-day] Día de la Penitencia
        [republic-day] Día de la República
        [restoration-day] Restauración de la República
        [restoration-of-independence-day] Día de la Restauración de la Independencia
        [restoration-of-the-state-day] Día de la Restauración del Estado
        [scotland-at-the-world-cup] Escocia en el Mundial
        [sette-giugno] Sette Giugno
        [shrove-tuesday] Martes de Carnaval
        [spring-day] Día de la Primavera
        [st-andrew-s-day] San Andrés
        [st-anthony-s-day] San Antonio
        [st-berchtold-s-day] San Bertoldo
        [st-brigid-s-day] Santa Brígida
        [st-cyril-and-st-methodius-day] San Cirilo y San Metodio
        [st-francis-of-assisi] San Francisco de Asís
        [st-george-s-day] San Jorge
        [st-isidore-s-day] San Isidro
        [st-james-s-day] Santiago Apóstol
        [st-john-the-baptist-s-day] San Juan Bautista
        [st-john-s-day] San Juan
        [st-joseph-s-day] San José
        [st-maurice-s-day] San Mauricio
        [st-nicholas-of-fl-e] San Nicolás de Flüe
        [st-patrick-s-day] San Patricio
        [st-paul-s-shipwreck] Naufragio de San Pablo
        [st-peter-and-st-paul-s-day] San Pedro y San Pablo
        [st-stephen-s-day] San Esteban
        [state-foundation-day] Día de la Fundación del Estado
        [statehood-day] Día del Estado
        [struggle-for-freedom-and-democracy-day] Día de la Lucha por la Libertad y la Democracia
        [unification-day] Día de la Unificación
        [uprising-day] Día del Levantamiento
        [victory-day] Día de la Victoria
        [victory-and-homeland-thanksgiving-day] Día de la Victoria y de Gratitud a la Patria
        [whit-monday] Lunes de Pentecostés
        [world-children-s-day] Día Mundial del Niño
        [a-day-around-the-end-of-the-year] un día en torno al cambio de año
        [a-day-off-by-decision-of-the-government] un día libre por decisión del Gobierno
        [a-day-off-by-decree] un día libre por decreto
        [the-75th-anniversary-of-17-june-1953] 75.º aniversario del 17 de junio de 1953
        [the-battle-of-the-boyne] Batalla del Boyne
        [the-belgian-national-day] Fiesta Nacional de Bélgica
        [the-friday-after-ascension-day] viernes después de la Ascensión
        [the-geneva-fast] Ayuno de Ginebra
        [the-great-prayer-day] Gran Día de Oración
        [the-king-s-feast] Fiesta del Rey
        [the-monday-of-the-federal-fast] Lunes del Ayuno Federal
        [the-nativity-of-mary] Natividad de María
        [the-n-fels-pilgrimage] Peregrinación de Näfels
        [the-second-of-january] 2 de enero
        [the-day-after-new-year] día después de Año Nuevo
        [the-day-of-the-community-of-madrid] Día de la Comunidad de Madrid
        [the-day-of-the-slavonic-alphabet] Día del Alfabeto Eslavo
        [the-early-may-bank-holiday] festivo de principios de mayo
        [the-end-of-the-year] fin de año
        [the-first-monday-in-august] primer lunes de agosto
        [the-first-monday-in-june] primer lunes de junio
        [the-first-monday-in-may] primer lunes de mayo
        [the-first-day-of-summer] primer día de verano
        [the-last-monday-in-october] último lunes de octubre
        [the-second-day-of-christmas] segundo día de Navidad
        [the-second-day-of-labour-day] segundo día del Trabajo
        [the-spring-bank-holiday] festivo de primavera
        [the-summer-bank-holiday] festivo de verano
        [the-l-nder] los estados federados
        [the-cantons] los cantones
        [the-parts-of-the-united-kingdom] las partes del Reino Unido
        [france] Francia
        [spain] España
        [portugal] Portugal
        [italy] Italia
        [bavaria] Baviera
        [hesse] Hesse
        [lower-saxony] Baja Sajonia
        [north-rhine-westphalia] Renania del Norte-Westfalia
        [rhineland-palatinate] Renania-Palatinado
        [saxony] Sajonia
        [saxony-anhalt] Sajonia-Anhalt
        [thuringia] Turingia
        [geneva] Ginebra
        [grisons] los Grisones
        [lucerne] Lucerna
        [neuch-tel] Neuchâtel
        [ticino] el Tesino
        [valais] el Valais
        [vaud] Vaud
        [zurich] Zúrich
        [fribourg] Friburgo
        [england-and-wales] Inglaterra y Gales
        [scotland] Escocia
        [northern-ireland] Irlanda del Norte
       *[other] { $name }
    }

# Por qué no se puede leer un día festivo.
law-holiday-between = `between` indica dos días
law-holidays-together = con él los festivos añadidos para { $place } son { $count } días, en su configuración y el archivo firmado juntos; se admiten como máximo { $most }
law-holiday-dates = `dates` indica como máximo { $most } días
law-holiday-day = su día lo dice exactamente uno de `on`, `easter`, `orthodox_easter`, `weekday` y `dates`
law-holiday-weekday = `weekday` y `from` van juntos
law-made-up-alone = `made_up_on` va con `made_up`
law-made-up-on = `made_up_on` es Saturday o Sunday
