# Comment un délai arrive à sa fin.
law-nominal = { $length } après le { $received } : { $day }{ $last_day_is ->
        [set] , dernier jour du mois
       *[unset] {""}
    }{ $holidays_is ->
        [set] {" "}({ $holidays })
       *[unset] {""}
    }{ $working_is ->
        [set] , un jour ouvrable
       *[unset] {""}
    }
law-then = { $so_far } ; { $clause }
law-length = { $unit ->
        [day] { $number ->
            [1] un jour
           *[other] { $number } jours
        }
        [week] { $number ->
            [1] une semaine
           *[other] { $number } semaines
        }
        [year] { $number ->
            [1] un an
           *[other] { $number } ans
        }
       *[month] { $number ->
            [1] un mois
           *[other] { $number } mois
        }
    }
law-weekday = { $weekday ->
        [monday] lundi
        [tuesday] mardi
        [wednesday] mercredi
        [thursday] jeudi
        [friday] vendredi
        [saturday] samedi
       *[sunday] dimanche
    }
law-named-day = { $weekday } { $day }
law-a-weekday = un { $weekday }
law-holiday = { $name }
law-day-off-for = jour chômé pour { $name }
law-day-is = { $day } : { $reasons }
law-two-working-days = il doit y avoir deux jours ouvrables (article 3, paragraphe 5)
law-ends-then = le délai prend donc fin ce jour-là
law-ends-on = le délai prend donc fin le { $day }
law-custom-day = { $day } : { $custom }
law-off-by-custom = chômé selon l’usage pour { $holiday }
law-in-part-of = { $holiday }, seulement dans une partie du territoire ({ $place })
law-in-some-of = { $holiday }, seulement en certains endroits ({ $parts })
law-added = { $holiday } ({ $day }) n’est pas dans les tables de ce programme : ce jour férié vient de : { $by }
law-of-configuration = votre configuration
law-offices-closed = { $holiday }, jour où les bureaux sont en général fermés
law-count-on = c’est ce que prévoit la loi, mais les bureaux sont alors souvent fermés ({ $customs }) : comptez sur le { $day }
law-holidays-not-known = les jours fériés de ce lieu ne sont pas connus et peuvent reporter la fin du délai
law-holidays-unknown = ce programme ne connaît pas les jours fériés de ce lieu : { $place } ; seuls les samedis et les dimanches sont sautés
    .help = regardez un calendrier du lieu : si le dernier jour y est férié, le délai prend fin le jour ouvrable suivant ; ajoutez ses jours fériés comme `[[holiday]]` à votre configuration

# Ce qui est refusé.
law-act = { $code ->
        [GDPR] RGPD
       *[other] { $act_is ->
            [set] { $code }
           *[unset] { $code }
        }
    }
law-place = { $word ->
        [section] §
       *[article] article
    } { $steps }
law-run = { $first } à { $last }
law-parts = { $noun ->
        [point] { $count ->
            [one] point
           *[other] points
        }
       *[paragraph] { $count ->
            [one] paragraphe
           *[other] paragraphes
        }
    } { $list }
law-has = { $place } a { $parts }
law-no-points = { $place } n’a pas de points
law-undivided = { $place } n’est pas divisé davantage
law-has-articles = il y a les articles { $list }
law-table-articles = la table contient les articles { $list }
law-table-sections = la table contient les §§ { $list }
law-only-whole = { $place } n’y figure que dans son ensemble
law-only-parts = { $place } n’y figure qu’en partie : { $parts }
law-no-paragraphs = { $place } n’est pas divisé en paragraphes
law-paragraph-first = indiquez d’abord le paragraphe : { $place } a { $parts }
law-no-such-provision = { $act } : { $asked } n’existe pas ; { $has }
law-not-looked-up = { $act } : { $asked } ne figure pas dans la table des dispositions ; { $has }
    .help = lisez le texte de la loi, et écrivez la référence en toutes lettres
law-malformed-provision = `{ $text }` ne désigne pas une disposition
    .help = écrivez-la comme `GDPR 21(1)`, `GDPR 6(1)(f)` ou `BGB 1629(1)`
law-unknown-act = le texte de loi `{ $code }` n’est pas connu
    .help = { $near_is ->
        [set] écrivez `{ $near }`
       *[unset] textes connus : { $known }
    }
law-table = la table des dispositions ({ $act }) n’est pas lisible : { $why }
law-no-sections = { $file } ne dit pas comment citer les paragraphes de loi (§)
    .help = écrivez-y [sections], avec les modèles de [articles]
law-no-name = { $file } n’a pas de nom pour { $act }
    .help = écrivez "{ $code }" = "{"{"}c{"}"} …" dans [acts] ; {"{"}c{"}"} est la disposition
law-no-period = un délai dure au moins { $unit ->
        [day] un jour
        [week] une semaine
        [year] un an
       *[month] un mois
    }
law-before-gdpr = le RGPD s’applique depuis le { $applies }, pas encore le { $day }
    .help = corrigez l’année ; un délai d’un autre droit se compte de la même façon
law-date-out-of-range = { $length } après le { $received } sort du calendrier
law-no-working-day = { $length } après le { $received } : aucun jour ouvrable dans les { $days } jours qui suivent
    .help = les jours fériés ajoutés (`[[holiday]]`) ne laissent aucun jour de travail : retirez ceux qui n’en sont pas
law-earlier-or-shorter = indiquez une date antérieure ou un délai plus court

# Noms de jours fériés et de parties de pays.
law-name = { $id ->
        [all-saints-day] la Toussaint
        [all-souls-day] le jour des Morts
        [anti-fascist-struggle-day] le jour de la lutte antifasciste
        [armistice-day] l’Armistice
        [ascension-day] l’Ascension
        [assumption-day] l’Assomption
        [boxing-day] le 26 décembre (Boxing Day)
        [candlemas] la Chandeleur
        [carnival] le carnaval
        [children-s-day] la fête des enfants
        [christmas-day] Noël
        [christmas-eve] la veille de Noël
        [clean-monday] le Lundi pur
        [commerce-day] le jour du commerce
        [constitution-day] le jour de la Constitution
        [corpus-christi] la Fête-Dieu
        [cyprus-national-day] la fête nationale de Chypre
        [easter-monday] le lundi de Pâques
        [easter-tuesday] le mardi de Pâques
        [epiphany] l’Épiphanie
        [establishment-of-the-republic-day] le jour de la fondation de la République
        [europe-day] la Journée de l’Europe
        [freedom-day] le jour de la Liberté
        [german-unity-day] le jour de l’Unité allemande
        [good-friday] le Vendredi saint
        [greek-independence-day] le jour de l’indépendance grecque
        [green-monday] le Lundi vert
        [immaculate-conception] l’Immaculée Conception
        [independence-day] le jour de l’Indépendance
        [independence-and-unity-day] le jour de l’Indépendance et de l’Unité
        [independent-czechoslovak-state-day] le jour de l’État tchécoslovaque indépendant
        [international-women-s-day] la Journée internationale des femmes
        [jan-hus-day] le jour de Jan Hus
        [king-s-day] la fête du Roi (Pays-Bas)
        [labour-day] la fête du Travail
        [liberation-day] le jour de la Libération
        [maundy-thursday] le Jeudi saint
        [may-day] le 1er mai
        [midsummer-day] la Saint-Jean
        [midsummer-eve] la veille de la Saint-Jean
        [national-day] la fête nationale
        [national-uprising-day] le jour du soulèvement national
        [new-year-s-day] le jour de l’An
        [new-year-s-eve] la Saint-Sylvestre
        [ohi-day] le jour du Non (Ochi)
        [our-lady-of-almudena] Notre-Dame de l’Almudena
        [our-lady-of-sorrows] Notre-Dame des Douleurs
        [portugal-day] le jour du Portugal
        [pre-eren-day] le jour de Prešeren
        [proclamation-day] le jour de la Proclamation de la République
        [reformation-day] le jour de la Réformation
        [remembrance-day] le jour du Souvenir
        [repentance-day] le jour de pénitence et de prière
        [republic-day] la fête de la République
        [restoration-day] la Restauration de la République
        [restoration-of-independence-day] le jour de l’indépendance retrouvée
        [restoration-of-the-state-day] le jour du rétablissement de l’État
        [scotland-at-the-world-cup] l’Écosse à la Coupe du monde
        [sette-giugno] le Sette Giugno
        [shrove-tuesday] le Mardi gras
        [spring-day] le jour du printemps
        [st-andrew-s-day] la Saint-André
        [st-anthony-s-day] la Saint-Antoine
        [st-berchtold-s-day] la Saint-Berchtold
        [st-brigid-s-day] la Sainte-Brigitte (Irlande)
        [st-cyril-and-st-methodius-day] la fête des saints Cyrille et Méthode
        [st-francis-of-assisi] la fête de saint François d’Assise
        [st-george-s-day] la Saint-Georges
        [st-isidore-s-day] la Saint-Isidore
        [st-james-s-day] la Saint-Jacques
        [st-john-the-baptist-s-day] la fête de saint Jean-Baptiste
        [st-john-s-day] la Saint-Jean
        [st-joseph-s-day] la Saint-Joseph
        [st-maurice-s-day] la Saint-Maurice
        [st-nicholas-of-fl-e] la fête de saint Nicolas de Flüe
        [st-patrick-s-day] la Saint-Patrick
        [st-paul-s-shipwreck] le naufrage de saint Paul
        [st-peter-and-st-paul-s-day] la fête des saints Pierre et Paul
        [st-stephen-s-day] la Saint-Étienne
        [state-foundation-day] le jour de la fondation de l’État
        [statehood-day] le jour de l’État
        [struggle-for-freedom-and-democracy-day] le jour de la lutte pour la liberté et la démocratie
        [unification-day] le jour de l’Unification
        [uprising-day] le jour du soulèvement
        [victory-day] le jour de la Victoire
        [victory-and-homeland-thanksgiving-day] le jour de la Victoire et de la Reconnaissance à la patrie
        [whit-monday] le lundi de Pentecôte
        [world-children-s-day] la Journée mondiale de l’enfance
        [a-day-around-the-end-of-the-year] un jour vers la fin de l’année
        [a-day-off-by-decision-of-the-government] un jour chômé par décision du gouvernement
        [a-day-off-by-decree] un jour chômé par décret
        [the-75th-anniversary-of-17-june-1953] le 75e anniversaire du 17 juin 1953
        [the-battle-of-the-boyne] la bataille de la Boyne
        [the-belgian-national-day] la fête nationale belge
        [the-friday-after-ascension-day] le vendredi après l’Ascension
        [the-geneva-fast] le Jeûne genevois
        [the-great-prayer-day] le grand jour de prière
        [the-king-s-feast] la fête du Roi (Belgique)
        [the-monday-of-the-federal-fast] le lundi du Jeûne fédéral
        [the-nativity-of-mary] la Nativité de la Vierge
        [the-n-fels-pilgrimage] le pèlerinage de Näfels
        [the-second-of-january] le 2 janvier
        [the-day-after-new-year] le lendemain du jour de l’An
        [the-day-of-the-community-of-madrid] le jour de la Communauté de Madrid
        [the-day-of-the-slavonic-alphabet] le jour de l’alphabet slave
        [the-early-may-bank-holiday] le premier lundi de mai (jour férié)
        [the-end-of-the-year] la fin de l’année
        [the-first-monday-in-august] le premier lundi d’août
        [the-first-monday-in-june] le premier lundi de juin
        [the-first-monday-in-may] le premier lundi de mai
        [the-first-day-of-summer] le premier jour de l’été
        [the-last-monday-in-october] le dernier lundi d’octobre
        [the-second-day-of-christmas] le deuxième jour de Noël
        [the-second-day-of-labour-day] le deuxième jour de la fête du Travail
        [the-spring-bank-holiday] le jour férié de printemps
        [the-summer-bank-holiday] le jour férié d’été
        [the-l-nder] les Länder
        [the-cantons] les cantons
        [the-parts-of-the-united-kingdom] les parties du Royaume-Uni
        [france] France
        [spain] Espagne
        [portugal] Portugal
        [italy] Italie
        [bavaria] Bavière
        [hesse] Hesse
        [lower-saxony] Basse-Saxe
        [north-rhine-westphalia] Rhénanie-du-Nord-Westphalie
        [rhineland-palatinate] Rhénanie-Palatinat
        [saxony] Saxe
        [saxony-anhalt] Saxe-Anhalt
        [thuringia] Thuringe
        [geneva] Genève
        [grisons] Grisons
        [lucerne] Lucerne
        [neuch-tel] Neuchâtel
        [ticino] Tessin
        [valais] Valais
        [vaud] Vaud
        [zurich] Zurich
        [fribourg] Fribourg
        [england-and-wales] Angleterre et pays de Galles
        [scotland] Écosse
        [northern-ireland] Irlande du Nord
       *[other] { $name }
    }

# Pourquoi un jour férié n’est pas lisible.
law-holiday-between = `between` nomme deux jours
law-holidays-together = avec lui, les jours fériés ajoutés pour { $place } font { $count } jours, dans votre configuration et le fichier signé ensemble ; { $most } au plus sont admis
law-holiday-dates = `dates` nomme { $most } jours au plus
law-holiday-day = un seul de `on`, `easter`, `orthodox_easter`, `weekday` et `dates` dit son jour
law-holiday-weekday = `weekday` et `from` vont ensemble
law-made-up-alone = `made_up_on` va avec `made_up`
law-made-up-on = `made_up_on` est Saturday ou Sunday
