# L’annuaire des autorités et des responsables du traitement.
directory-unknown-authority = l’autorité « { $id } » n’existe pas
    .help = { $near_is ->
            [set] vouliez-vous dire « { $near } » ? `widerspruch authorities list` les montre toutes
           *[unset] `widerspruch authorities list` les montre toutes
        }
directory-unknown-controller = le responsable du traitement « { $id } » n’existe pas
    .help = { $near_is ->
            [set] vouliez-vous dire « { $near } » ? `widerspruch controllers list` les montre tous
           *[unset] `widerspruch controllers list` les montre tous
        }
# Comment une autorité reçoit une réclamation.
directory-known = { $is } ({ $evidence })
directory-evidence = { $certainty }{ $source_is ->
        [set] : { $source }
       *[unset] {""}
    }{ $checked_is ->
        [set] {""}, { $checked }
       *[unset] {""}
    }
directory-certainty = { $is ->
        [attested] attesté
        [reported] rapporté
        [general-knowledge] connaissance générale
       *[user] votre propre configuration
    }
directory-by-post = { $is ->
        [taken] acceptée
       *[not-taken] non acceptée
    }
directory-by-email = { $is ->
        [taken] acceptée
        [qualified-signature] seulement avec une signature électronique qualifiée
        [certified-mail] seulement par courriel certifié (PEC)
       *[not-taken] non acceptée
    }
directory-by-form = { $is ->
        [taken] il y en a un
       *[not-taken] il n’y en a pas
    }
directory-log-in = { $is ->
        [none] non nécessaire
        [possible] possible, non nécessaire pour autant qu’on le sache
        [electronic-signature] le formulaire doit être signé électroniquement
       *[needed] nécessaire (compte, identité électronique ou certificat)
    }
directory-signing = { $is ->
        [hand-or-electronic] à la main ou par voie électronique
        [electronic-or-hand-with-id] par voie électronique, ou à la main avec la copie d’une pièce d’identité
       *[not-needed] non nécessaire
    }
directory-requirement = { $is ->
        [copy-of-request] une copie de ce qui a été demandé à la société, et de sa réponse
        [company-asked-first] une demande préalable à la société
        [month-waited] un mois d’attente de la réponse
        [official-form] son propre formulaire, et non une lettre libre
        [request-to-find] le droit violé, la demande de le constater, et la date à laquelle la personne en a eu connaissance
        [name-and-address] le nom et l’adresse postale
       *[signed-mandate] une procuration signée par la personne, si une autre introduit la réclamation
    }

# Ce qui est douteux dans une fiche. Suit un deux-points.
directory-contradicted = des sources récentes et anciennes se contredisent au sujet de cette fiche
directory-one-source = cette fiche n’est connue que par une seule source
directory-stale = dernière comparaison avec ses sources le { $day }, il y a plus de { $days } jours
directory-doubts = { $doubt } ; { $age }
directory-weak-address = l’adresse n’est pas sûre (« { $name } ») : { $doubt }
    .help = vérifiez-la { $list ->
            [authorities] sur le site de l’autorité
           *[controllers] dans les mentions légales de la société
        } avant de poster la lettre ; votre configuration peut la corriger, et ce qui est connu est indiqué par `widerspruch { $list } show { $id }`
    .asked = vérifiez-la { $list ->
            [authorities] sur le site de l’autorité
           *[controllers] dans les mentions légales de la société
        } avant de poster la lettre

# Quelle autorité est compétente : phrases entières.
directory-no-residence = le dossier ne dit pas où habite la personne représentée, et l’adresse de l’expéditeur n’en dit rien
    .help = ajoutez postal_code, city et country à [represented], ou indiquez vous-même l’autorité : authority = "de-st" ; `widerspruch authorities find --country DE --postal-code …` la trouve
directory-residence-uncertain = l’autorité compétente pour ce lieu de résidence n’est pas certaine : { $why }
    .help = { $ids_is ->
        [set] écrivez vous-même la bonne : { $ids }
       *[unset] indiquez le destinataire avec son adresse, ou une autorité de `widerspruch authorities list`
    }
directory-country-needed = Il faut le pays de résidence, et en Allemagne aussi le code postal.
directory-country-untold = Il faut le pays de résidence ; le code postal { $code } seul ne l’indique pas.
directory-read-as-german = Le pays n’étant pas indiqué, le code postal a été lu comme un code allemand. { $why }
directory-place-alone = Une localité de ce nom est connue ({ $city }), située ici : { $land }. Seul le code postal le rend certain.
directory-code-and-unknown-place = Aucune localité { $city } avec le code postal allemand { $code } n’est connue ; seul le pays le rend certain.
directory-code-of-other-place = Le code postal { $code } et { $city } ne vont pas ensemble : ils appartiennent à des localités différentes.
directory-code-of-several-countries = { $code } s’écrit comme le code postal de plusieurs pays ; tapez aussi le pays, après une virgule.
directory-how-to-find = tapez un code postal et sa localité, une localité, un Land ou un pays, par exemple `04109 Leipzig`, `Sachsen` ou `France` ; `widerspruch authorities list` montre tout
directory-land-named = { $land } : dans ce Land, c’est cette autorité qui contrôle les sociétés.
directory-named = Tel est son nom : `{ $id }`.
directory-not-for-companies = L’autorité `{ $id }` contrôle des organismes publics, non des sociétés.
directory-nothing-named = Rien n’est connu sous le nom « { $text } ».{ $near_is ->
        [set] {" "}Vouliez-vous dire { $near } ?
       *[unset] {" "}Les petits villages et les boîtes postales ne sont pas dans la liste.
    }
directory-place-abroad = Une localité de ce nom est connue dans un autre pays : { $city }, { $country }. Seul le pays le rend certain.
directory-place-in-several = Plusieurs localités portent ce nom ({ $city }) : { $places }. Le code postal décide.
directory-several-named = Plusieurs autorités s’appellent « { $text } ».
directory-code-needed = Il faut le code postal du lieu de résidence : en Allemagne, chaque Land a sa propre autorité.
directory-code-in = Le code postal { $code } est situé ici : { $land }.
directory-code-of-two = Le code postal { $code } sert dans deux Länder ; la localité le précise : { $place }, { $land }.
directory-code-undecided = Le code postal { $code } sert dans deux Länder : { $first } ({ $first_places }) et { $second } ({ $second_places }). La localité décide.
directory-austrian-place = Le code postal { $code } est le code allemand d’une localité d’Autriche ({ $place }) : pour qui y habite, le pays est AT.
directory-code-elsewhere = Le code postal { $code } ({ $country }) est celui de { $place }, qui n’appartient pas à ce pays : pour qui y habite, le pays est { $of }.
directory-no-delivery-code = Pour autant qu’on le sache, le code postal { $code } n’appartient à aucune localité ; les codes voisins sont situés ici : { $laender }.
directory-not-five-digits = Un code postal allemand a cinq chiffres, ce qui n’est pas le cas de { $code } ; en Allemagne, chaque Land a sa propre autorité.
directory-none-known = Aucune autorité de contrôle n’est connue ici pour ce pays : { $country }.
directory-one-for-all = { $country } : une seule autorité contrôle les sociétés dans tout le pays.{ $note_is ->
        [set] {" "}{ $note }
       *[unset] {""}
    }{ $odd_code_is ->
        [set] {" "}Le code postal { $odd_code } ne ressemble pas à un code de ce pays.
       *[unset] {""}
    }
directory-several = { $country } : plus d’une autorité est connue ici.{ $note_is ->
        [set] {" "}{ $note }
       *[unset] {""}
    }{ $odd_code_is ->
        [set] {" "}Le code postal { $odd_code } ne ressemble pas à un code de ce pays.
       *[unset] {""}
    }

# Corrections d’un utilisateur.
directory-syntax = { $said }
directory-duplicate-id = { $table } `{ $id }` figure ici une seconde fois
    .help = réunissez ses champs dans une seule table
directory-form-service = le responsable du traitement `{ $id }` n’a pas de service `{ $name }`
    .help = { $near_is ->
        [set] vouliez-vous dire `{ $near }` ?
       *[unset] ses services sont { $known }
    }
directory-service-taken = le service `{ $name }` appartient déjà au responsable du traitement `{ $id }`
    .help = donnez-lui une id à lui, ou retirez-le de l’autre fiche
directory-no-id = cette table `{ $table }` n’a pas d’id
    .help = écrivez `id = "…"` : une id connue corrige une fiche, une nouvelle en ajoute une
directory-wrong-value = { $said }
directory-wrong-record = { $table } `{ $id }` : { $why }
directory-unknown-field = { $said }
directory-missing-field = { $said }
directory-new-incomplete = { $table } `{ $id }` n’est pas connu, et pour une nouvelle fiche il manque encore { $missing }
    .help = { $near_is ->
        [set] vouliez-vous dire `{ $near }` ?
       *[unset] id connues : { $known }
    }
directory-no-lead-authority = aucune autorité n’a l’id `{ $id }`
    .help = { $near_is ->
        [set] vouliez-vous dire `{ $near }` ?
       *[unset] écrivez l’id d’une autorité connue, ou ajoutez-la comme `[[authority]]`
    }
directory-nowhere = il manque `street` ou `postbox`
directory-form-nowhere = il y a un formulaire, mais aucune `complaint_form_url` ne dit où

# Pourquoi une valeur d’une fiche n’est pas lisible.
directory-needs-source = avec `certainty`, il faut une `source` et le jour de la vérification, `checked` ; sans `certainty`, c’est votre propre parole
directory-no-file-types = aucun type de fichier n’est indiqué
directory-not-a-country = « { $value } » n’est pas un code de pays de deux lettres{ $near_is ->
        [set] , peut-être { $near }
       *[unset] {""}
    }
directory-not-a-day-of-year = « { $value } » n’est pas un jour de l’année, qui s’écrit 12-25
directory-not-a-file-type = « { $value } » n’est pas un type de fichier, qui s’écrit pdf
directory-not-a-language = « { $value } » n’est pas une langue, qui s’écrit de ou pt-BR
directory-not-a-url = « { $value } » n’est pas une adresse qui commence par https://
directory-foreign-letters = « { $value } » contient des lettres d’une autre écriture ou accentuées ({ $letters }), qui peuvent ressembler à d’autres
    .help = { $ascii_is ->
            [set] comparez avec ce que publie son titulaire ; si c’est juste, écrivez-la ainsi : { $ascii }
           *[unset] retapez-la, en lettres ASCII
        }
directory-none-competent = plus aucune autorité n’est compétente pour { $place }
directory-several-competent = plusieurs autorités sont compétentes pour { $place } : { $ids }
directory-not-an-email = « { $value } » n’est pas une adresse électronique
directory-not-an-id = « { $value } » n’est pas une id : seulement des minuscules, des chiffres et des traits d’union
directory-not-bytes = { $value } n’est pas un nombre d’octets, qui s’écrit 1500000

# D’une commande.
directory-not-found = l’autorité ne peut pas être déterminée : { $why }
    .help = `widerspruch authorities list` les montre toutes ; choisissez celle de votre pays ou de votre Land
directory-not-certain = ce n’est pas certain : { $why }
    .help = vérifiez dans quel pays ou dans quel Land se trouve le lieu de résidence
directory-unknown-country = « { $text } » n’est pas un code de pays
    .help = { $code_is ->
        [set] vouliez-vous dire { $code } ({ $meant }) ?
       *[unset] écrivez les deux lettres selon ISO 3166-1 : FR, BE, CH …
    }
directory-weak-record = la fiche « { $id } » n’est pas sûre : { $doubt }
    .help = vérifiez-la avant de vous y fier ; votre configuration peut la corriger
directory-found = { $about ->
        [address] adresse postale
        [email] adresse électronique
        [phone] téléphone ou télécopie
        [page] page web
        [form] formulaire
        [filing] mode de dépôt des réclamations
        [training] indications sur l’entraînement
        [source] une source
        [holidays] jours fériés
       *[law] droit applicable
    } : vérification du { $day }, { $result ->
        [gone] n’existe plus
       *[changed] a changé
    }{ $note_is ->
        [set] {" "}({ $note })
       *[unset] {""}
    }
directory-weak-law = ce sur quoi la lettre { $kind } se fonde n’est pas sûr : { $doubt }
    .help = vérifiez-le avant de poster la lettre ; `widerspruch templates show { $kind }` dit sur quoi elle se fonde
    .asked = vérifiez-le avant de poster la lettre 
directory-added-holidays = la fin d’un délai ({ $place }) est repoussée par des jours fériés qui ne viennent pas de ce programme : { $added }
    .help = vérifiez si ces jours sont fériés à cet endroit ; les vôtres sont dans votre configuration, `widerspruch data remove` retire un fichier signé
directory-weak-holidays = le calcul des délais n’est pas sûr ({ $place }) : { $doubt }
    .help = vérifiez si le dernier jour du délai en est un ; votre configuration peut ajouter des jours fériés

# Ce qu’une autorité n’accepte pas d’une lettre.
directory-lacks-language = { $lacks }
    .help = { $advice }
directory-lacks-copy = { $lacks }
    .help = { $advice }
directory-lacks-form = { $lacks }
    .help = { $advice }
directory-takes-languages = la langue de la lettre est « { $wording } », et l’autorité « { $id } » accepte les réclamations dans ces langues : { $listed } ({ $evidence })
directory-works-in = la langue de la lettre est « { $wording } » ; l’autorité « { $id } » travaille dans ces langues : { $listed } ; on ignore si elle en accepte d’autres
directory-choose-language = écrivez `language` comme l’autorité l’indique, si cette lettre existe (`widerspruch templates list`) ; sinon, faites-la traduire, ou demandez d’abord à l’autorité
directory-wants-copy = l’autorité « { $id } » demande { $what }, et l’événement { $number } du { $day } n’indique pas de pièce jointe ({ $evidence }){ $note_is ->
        [set] : { $note }
       *[unset] {""}
    }
directory-enclose-copy = ajoutez-la comme [[enclosure]] avec titre et fichier, et écrivez son numéro dans l’événement : enclosure = 1
directory-wants-form = l’autorité « { $id } » demande { $what } ({ $evidence }){ $note_is ->
        [set] : { $note }
       *[unset] {""}
    }
directory-fill-form = remplissez son formulaire ({ $at_is ->
        [set] { $at }
       *[unset] sur son site
    }), et joignez-y cette lettre comme exposé des faits

# Jours fériés d’un utilisateur.
directory-holiday-place = `{ $place }` n’est pas un lieu qui ait un calendrier
    .help = écrivez un pays comme "FR", ou une partie comme "DE-BY", "GB-SCT" ou "CH-GE" (ISO 3166)
directory-holiday-unread = ce jour férié n’est pas lisible : { $why }
    .help = écrivez son jour comme on = "12-25", easter = -2, ou dates = [2027-05-07]
directory-text = la fiche du destinataire { $why }
    .help = corrigez la fiche dans votre configuration
