# Le dossier : son fichier et ce qu’il dit.
case-account-of-another = la lettre concerne « { $id } », mais le compte est sur le service { $service }, dont « { $other } » est responsable
    .help = retirez ce compte, et écrivez une lettre à part au sujet de « { $other } »
case-account-of-nobody = des comptes sont indiqués pour une personne sans compte
    .help = retirez les sections [[account]], ou écrivez account_holder = true
case-add-field = ajoutez `{ $field } = …` { $place }
case-add-recipient = ajoutez dans [recipient] `controller = "{ $example }"`, ou `authority = "auto"`, ou `name` avec une adresse
case-add-section = ajoutez une section [{ $field }]
case-add-street = ajoutez `street = …` ou `lines = ["…"]` { $place }
case-answer-by-past = une réponse est demandée pour le { $day }, et la lettre est datée du { $date }
    .help = écrivez un jour postérieur, ou n’écrivez pas `answer_by` : le délai est alors de deux semaines
case-answer-not-due = le responsable du traitement a jusqu’au { $until } pour répondre : { $why }
    .help = { $months ->
            [1] date d’une lettre qui parle de retard : au plus tôt le { $from } (un mois à compter du { $since }, article 12, paragraphe 3, du RGPD, règlement 1182/71)
           *[other] date d’une lettre qui parle de retard : au plus tôt le { $from } (trois mois à compter du { $since }, article 12, paragraphe 3, du RGPD, règlement 1182/71)
        }
case-bad-date = `{ $name }` est « { $text } », ce qui n’est pas un jour du calendrier écrit AAAA-MM-JJ
    .help = écrivez { $field } = { $meant } : année, mois, jour, sans heure ; ce jour doit exister dans le mois
case-basis-of-others = `basis` n’a de sens que pour une personne majeure : décision de justice ou mandat
    .help = n’écrivez pas `basis` ; pour une procuration ou l’autorité parentale, `relation` le dit déjà
case-birth-year-of-adult = une année de naissance est indiquée pour une personne majeure
    .help = retirez-la : une lettre ne contient que les données nécessaires ; elle ne va qu’avec relation = "child"
case-caution = { $caution }
    .help = faites relire la lettre par un avocat ou par un organisme de conseil avant de l’envoyer
case-cell-late-hour = `{ $name }` est « { $text } », une heure tardive du temps universel : là le { $day }, dans presque toute l’Europe le { $next }
    .help = écrivez seulement le jour, { $day } ou { $next }
case-cell-no-day = `{ $name }` est « { $text } », ce qui n’est pas une date du calendrier
    .help = { $usual_is ->
            [set] compté en jours, c’est le { $usual }, ou le { $other } si le compte commence en 1904 ; donnez à la colonne le format date, ou écrivez le jour
           *[unset] écrivez le jour comme 2026-11-22 ou 22.11.2026, ou donnez à la colonne le format date
        }
case-cell-two-days = `{ $name }` est « { $text } », ce qui peut être le { $day } ou le { $other }
    .help = écrivez { $day } ou { $other } ; dans un tableur, donnez à la colonne le format date au lieu de texte
case-cell-weekday = `{ $name }` est « { $text } », mais le { $day } est un autre jour de la semaine
    .help = corrigez la date, ou retirez le jour de la semaine
case-char-broken = un caractère perdu en chemin ({ $number }) ; retapez-le
case-char-control = un caractère de commande ({ $number })
case-char-invisible = un caractère invisible ({ $number })
case-char-line-break = un retour à la ligne ({ $number })
case-char-tab = une tabulation ({ $number })
case-char-turning = un caractère qui inverse le sens de l’écriture ({ $number })
case-choose-status = choisissez l’état qui convient : objected-before-start, objected-after-start, ignored, refused, extended, id-demanded ou answered
case-choose-status-no-start = choisissez l’état qui convient : objected, ignored, refused, extended, id-demanded ou answered
case-code-of-no-place = { $last_is ->
        [set] aucune localité connue n’a le code postal { $code } ; pour { $city }, les codes vont de { $first } à { $last }
       *[unset] aucune localité connue n’a le code postal { $code } ; pour { $city }, c’est { $first }
    }
    .help = corrigez celui des deux qui est faux
case-code-of-other-place = { $last_is ->
        [set] { $code } est un code postal de cette localité : { $place } ; pour { $city }, les codes vont de { $first } à { $last }
       *[unset] { $code } est un code postal de cette localité : { $place } ; pour { $city }, c’est { $first }
    }
    .help = { $by_code_is ->
            [set] corrigez ce qui est faux : d’après le code, { $by_code } ; d’après la localité, { $by_place } ; le choix de l’autorité suit le code
           *[unset] corrigez celui des deux qui est faux
        }
case-control-character = `{ $name }` { $why }
    .help = supprimez le caractère invisible ; il vient souvent d’un texte copié
case-controller-not-known = On ne sait pas ici si { $name } est responsable du traitement pour les personnes qui y habitent
case-dated-in-future = la lettre est datée du { $day }, et aujourd’hui nous sommes le { $today }
    .help = n’écrivez pas `date` : la lettre porte alors le jour où elle est faite
case-email = « { $text } » n’est pas une adresse électronique
case-empty = le fichier est vide
    .help = commencez avec `widerspruch example`, ou répondez aux questions de `widerspruch new`
case-empty-command = `password_command` est vide
    .help = écrivez le programme et ses arguments : ["pass", "show", "seal"]
case-empty-file = « { $name } » est vide
    .help = commencez avec `widerspruch example`, ou répondez aux questions de `widerspruch new`
case-empty-lines = `lines` est vide
    .help = écrivez les lignes, ou à la place `street`
case-empty-text = `{ $name }` { $why }
    .help = écrivez quelque chose, ou retirez ce champ
case-event-before-gdpr = l’événement { $number } est du { $day } ; le RGPD s’applique depuis le { $applies }
    .help = corrigez l’année
case-answer-before-request = l’événement { $number } ({ $what }) est du { $day }, mais rien ne le précède : le premier « { $asked } » est du { $first }
    .help = vérifiez le jour et l’année des deux événements, ou notez ce qui s’est passé avant
case-event-in-future = l’événement { $number } est du { $day }, après la date de la lettre, le { $date }
    .help = corrigez l’événement, ou la `date` de la lettre
case-facts-not-known = il manque à la lettre « { $kind } » un fait absent de l’annuaire pour « { $id } » : avec quelles données l’IA y est entraînée
    .help = si vous le savez, écrivez-le dans votre configuration : `kinds` dans [controller.training] ; ou indiquez votre propre modèle avec --templates RÉPERTOIRE
case-facts-of-others = la lettre « { $kind } » énonce des faits sur { $fitting } et ne peut pas servir pour « { $id } »
    .help = écrivez votre propre modèle pour ce responsable du traitement, et indiquez-le avec --templates RÉPERTOIRE
case-first-objection = l’état est « { $status } », mais la première opposition est du { $day } ; l’entraînement a commencé le { $began }
    .help = écrivez status = "{ $fitting }", ou corrigez la date de l’événement
case-form-too-long = le texte pour le formulaire en ligne a { $count } caractères, { $over } de plus que les { $most } qui tiennent à coup sûr
    .help = choisissez moins de `matter.grounds`, ou indiquez moins de comptes et d’événements : { $over } caractères de trop ; rien n’est coupé à votre place
    .asked = choisissez moins de raisons, ou indiquez moins de comptes : { $over } caractères de trop ; rien n’est coupé à votre place
case-form-too-long-own = le texte pour le formulaire en ligne a { $count } caractères, { $over } de plus que les { $most } qui tiennent à coup sûr
    .help = raccourcissez `matter.own_grounds` de { $over } caractères, ou choisissez moins de `matter.grounds` ; rien n’est coupé à votre place
    .asked = raccourcissez vos propres mots de { $over } caractères, ou choisissez moins de raisons ; rien n’est coupé à votre place
case-goes-to-authority = une lettre « { $kind } » s’adresse à une autorité, non à un responsable du traitement
    .help = écrivez authority = "auto" dans [recipient], et controller = "{ $id }" dans [matter]
case-goes-to-controller = une lettre « { $kind } » s’adresse à un responsable du traitement, non à une autorité
    .help = écrivez controller = "{ $id }" dans [recipient]
case-goes-to-representative = une lettre « { $kind } » s’adresse à l’organisme qui reçoit procuration
    .help = écrivez name, street, postal_code, city et country de l’organisme dans [recipient], et controller = "{ $id }" dans [matter]
case-ground-needs-account = la raison « { $id } » parle de publications de la personne, mais celle-ci n’a pas de compte
    .help = choisissez une autre raison, ou écrivez `own_grounds`
    .asked = choisissez d’autres raisons, ou changez les comptes
case-ground-of-others = la raison « { $id } » ne convient pas à la personne concernée (relation : { $role })
    .help = choisissez une autre raison, ou écrivez `own_grounds`
    .asked = choisissez d’autres raisons, ou écrivez vous-même sous « Vos propres mots »
case-image-not-used = l’image n’est pas utilisée, car `signature.kind` est « { $kind } »
    .help = écrivez kind = "image" pour qu’elle soit imprimée
case-in-section = dans [{ $section }]
case-is-archive = « { $name } » est un tableau, un document bureautique ou une autre archive, non un texte
    .help = `widerspruch batch` lit les tableaux ; ici, il faut le fichier texte (.toml ou .json) d’un seul dossier
case-is-formatted = « { $name } » est un document mis en forme, non un texte simple
    .help = enregistrez-le de nouveau comme texte simple en UTF-8
case-is-old-office = « { $name } » est un document d’un ancien logiciel de bureau, non un texte
    .help = `widerspruch batch` lit les tableaux ; ici, il faut le fichier texte (.toml ou .json) d’un seul dossier
case-is-pdf = « { $name } » est un PDF, non un texte
    .help = indiquez le fichier texte (.toml ou .json) dont la lettre est tirée
case-is-picture = « { $name } » est une image, non un texte
    .help = indiquez le fichier texte (.toml ou .json) dont la lettre est tirée
case-is-utf16 = « { $name } » est écrit en UTF-16
    .help = enregistrez-le de nouveau en UTF-8 ; certains logiciels appellent l’UTF-16 « Unicode »
case-joint-custody = une autorité parentale commune est indiquée pour une personne majeure
    .help = cela ne va qu’avec relation = "child"
case-kind-boolean = true ou false
case-kind-date = une date
case-kind-list = une liste
case-kind-null = null
case-kind-number = un nombre
case-kind-table = une table
case-kind-text = un texte
case-language-default = cette lettre n’existe pas dans la langue du destinataire ni dans celle du pays de l’expéditeur ; elle est écrite en anglais
    .help = écrivez vous-même `language`, par exemple language = "de"
case-copy-language-same = la lettre est déjà dans la langue « { $tag } » ; aucune version n’est ajoutée
    .help = indiquez une autre langue pour la version ajoutée, ou n’écrivez pas `copy_language`
case-language-tag = « { $tag } » n’est pas un code de langue
    .help = écrivez un code BCP 47, par exemple de, en ou fr
case-law-not-known = On ne sait pas ici quel droit s’y applique.
case-law-of-country = une lettre « { $kind } » se fonde sur le droit de ces pays : { $countries } ; or la personne concernée habite ici : { $country }
    .help = choisissez une opposition ou une réclamation, fondées sur le RGPD ; ou faites écrire par un avocat une lettre selon le droit de votre pays
case-letter-before-gdpr = la lettre est datée du { $day } ; le RGPD s’applique depuis le { $applies }
    .help = corrigez l’année
case-letters-answered = reply-to-answer ou complaint
case-letters-extended = reminder ou complaint, une fois le délai prolongé expiré
case-letters-id-demanded = reply-to-id-demand ou complaint
case-letters-ignored = reminder ou complaint
case-letters-objected = objection, access ou erasure
case-letters-objection = objection
case-letters-refused = reply-to-refusal ou complaint
case-line-break = `{ $name }` { $why }
    .help = écrivez tout sur une seule ligne ; une adresse de plusieurs lignes va dans lines = ["…", "…"]
case-longer-period-ended = une réponse met fin au délai prolongé : choisissez refused, ou ignored pour une demande faite depuis, ou corrigez les événements
case-may-be-of-age = une personne née en { $year } peut déjà être majeure le { $date }
    .help = une personne de 18 ans écrit elle-même, ou vous écrivez avec un pouvoir : relation = "client"
    .asked = si l’enfant a déjà 18 ans, il écrit lui-même : changez pour qui vous écrivez
case-missing-controller = `matter.controller` manque : la société dont parle la lettre
    .help = ajoutez `controller = "{ $example }"` dans [matter]
case-missing-field = `{ $name }` manque
case-name-without-letter = `{ $field }` est « { $text } » et ne contient aucune lettre
    .help = écrivez le nom tel qu’il doit figurer dans la lettre
case-needs-account = une lettre « { $kind } » demande au moins un [[account]]
    .help = ajoutez un [[account]] avec service et url
case-needs-complaint = une lettre « { $kind } » demande un événement « complained »
    .help = ajoutez un [[event]] avec what = "complained", la date de la réclamation et sa voie d’envoi
case-needs-enclosure = une lettre « { $kind } » demande au moins une [[enclosure]]
    .help = ajoutez une [[enclosure]] avec son titre
case-needs-event = une lettre « { $kind } » demande au moins un [[event]]
    .help = ajoutez un [[event]] pour chaque chose qui s’est passée : date, what, channel
case-needs-news = une lettre « { $kind } » demande un fait nouveau depuis la réclamation
    .help = ajoutez un [[event]] pour ce qui s’est passé après l’événement « complained », ou écrivez `own_grounds`
case-needs-output = une lettre « { $kind } » demande au moins un [[output]]
    .help = ajoutez un [[output]] pour chaque réponse de l’IA : date, prompt, text, et correct là où elle est fausse
case-needs-own-grounds = une lettre « { $kind } » demande `own_grounds`
    .help = écrivez dans [matter], avec vos propres mots, ce qui s’est passé : own_grounds = "…"
case-needs-qualified-entity = une lettre « { $kind } » demande pour expéditeur une entité qualifiée
    .help = seule une organisation d’une telle liste peut l’envoyer : écrivez organisation = "…" et qualified_entity = {"{"} list = "…", number = "…" {"}"} dans [sender]
case-needs-request = une lettre « { $kind } » demande un événement qui dit ce qui a été demandé au responsable du traitement
    .help = ajoutez un [[event]] avec what = "objected" ou "requested-access", sa date et sa voie d’envoi
case-news-not-due = l’autorité a jusqu’au { $until } pour écrire où en est la réclamation : { $why }
    .help = { $months ->
            [1] date d’une lettre qui parle de retard : au plus tôt le { $from } (un mois à compter du { $since }, article 78, paragraphe 2, du RGPD, règlement 1182/71)
           *[other] date d’une lettre qui parle de retard : au plus tôt le { $from } (trois mois à compter du { $since }, article 78, paragraphe 2, du RGPD, règlement 1182/71)
        }
case-no-account = aucun compte n’est indiqué ; le destinataire demandera peut-être duquel il s’agit
    .help = ajoutez un [[account]] avec service et url, ou écrivez account_holder = false dans [matter]
    .asked = indiquez auprès de quels services il y en a un ; ou choisissez l’absence de compte
case-no-account-with-posts = la raison « { $id } » parle de publications, mais les comptes indiqués ne servent qu’à des conversations
    .help = choisissez une autre raison, écrivez `own_grounds`, ou ajoutez le compte où sont les publications
    .asked = choisissez d’autres raisons, ou changez les comptes
case-no-child = une personne née en { $year } n’est pas mineure le { $date }
    .help = corrigez l’année, ou écrivez pour une personne majeure relation = "ward" ou "client"
    .asked = corrigez l’année ; si la personne est majeure, changez pour qui vous écrivez
case-no-evidence = rien n’est joint qui montre ce qui s’est passé ; l’autorité n’a pour cela que votre parole
    .help = ajoutez une [[enclosure]] pour chaque courrier et chaque confirmation qui existe, et enclosure = 1 dans son [[event]] ; s’il n’y en a aucun, laissez ainsi
    .asked = si vous avez un courrier ou une confirmation, choisissez-le sous « Documents » ; si vous n’en avez aucun, laissez ainsi
case-no-event-says = l’état est « { $status } », mais aucun événement ne dit « { $what } »
    .help = ajoutez un [[event]] avec la date à laquelle le responsable du traitement l’a écrit
case-no-form = la lettre « { $kind } » n’a pas de texte pour un formulaire en ligne
    .help = il en existe un pour { $letters } ; --text affiche toute la lettre
case-no-glyph = aucune police ne peut dessiner { $characters } dans `{ $field }`
    .help = écrivez-le avec d’autres caractères, ou ajoutez dans la configuration une police qui les a : [fonts] add = ["file.ttf"]
case-no-ground = aucune raison n’est donnée ; l’article 21, paragraphe 1, du RGPD en demande qui tiennent à la situation particulière de la personne : une raison générale est imprimée
    .help = choisissez celles qui sont vraies : `widerspruch templates show { $kind }` les montre ; ou écrivez `own_grounds`
    .asked = choisissez celles qui sont vraies sous « Raisons » ; ou écrivez vous-même sous « Vos propres mots »
case-no-json = l’écriture n’est pas correcte ici (JSON, en anglais : { $why })
    .help = noms et textes sont entre guillemets droits, des virgules séparent les champs, le dernier n’en a pas
case-no-objection-yet = aucune opposition n’a encore été faite ; à partir du { $from }, une telle réclamation suppose une demande préalable (règlement (UE) 2025/2518, article 4, paragraphe 3)
    .help = exercez d’abord le droit d’opposition (kind = "objection"), la réclamation venant après un refus ou un silence ; s’il y a eu opposition, ajoutez-la comme [[event]]
    .asked = une opposition précède alors la réclamation ; s’il y en a déjà eu une, changez la réponse à ce sujet
case-no-request = la lettre ne demande rien
    .help = indiquez une demande, ou n’écrivez pas `requests` : toutes celles qui conviennent y figurent alors
case-no-request-yet = aucun événement ne dit ce qui a été demandé et quand ; à partir du { $from }, une telle réclamation suppose une demande préalable (règlement (UE) 2025/2518, article 4, paragraphe 3)
    .help = exercez d’abord le droit d’opposition (kind = "objection"), la réclamation venant après un refus ou un silence ; s’il y a eu opposition, ajoutez-la comme [[event]]
    .asked = une opposition précède alors la réclamation ; s’il y en a déjà eu une, changez la réponse à ce sujet
case-no-service-with-posts = la raison « { $id } » parle de publications, mais les services de ce responsable du traitement n’en contiennent pas
    .help = choisissez une autre raison, écrivez `own_grounds`, ou ajoutez le compte où sont les publications
    .asked = choisissez d’autres raisons, ou changez les comptes
case-no-such-enclosure = { $count ->
        [0] `{ $field }` renvoie à la pièce jointe { $number }, mais il n’y en a aucune
        [one] `{ $field }` renvoie à la pièce jointe { $number }, mais il n’y en a qu’une
       *[other] `{ $field }` renvoie à la pièce jointe { $number }, mais il n’y en a que { $count }
    }
    .help = ajoutez une [[enclosure]] avec son titre, ou corrigez le numéro
case-no-toml = l’écriture n’est pas correcte ici (TOML, en anglais : { $why })
case-not-born = { $year } est postérieur au jour de la lettre, le { $date }
    .help = corrigez l’année de naissance
case-not-printed = une lettre « { $kind } » n’imprime pas `{ $field }`
    .help = retirez-le, ou choisissez la lettre qui le dit : `widerspruch templates list`
case-not-silence = une réponse n’est pas un silence : choisissez refused, extended, id-demanded ou answered, ou corrigez les événements
case-not-utf8 = « { $name } » n’est pas en UTF-8
    .help = enregistrez-le de nouveau en UTF-8 ; à l’endroit indiqué, une lettre est écrite dans un autre codage
case-nothing-asked = l’état est « { $status } », mais aucun événement ne dit ce qui a été demandé et quand
    .help = ajoutez un [[event]] avec what = "objected", sa date et sa voie d’envoi
case-objection-without-date = la lettre ne peut pas dire quand l’opposition a été faite
    .help = ajoutez un [[event]] avec what = "objected", sa date et sa voie d’envoi
    .asked = si vous retrouvez la date, indiquez-la sous « Opposition envoyée le »
case-of-case = dans le fichier du dossier
case-of-centre = dans le fichier de l’organisme de conseil
case-of-configuration = dans la configuration
case-of-claims = dans un fichier claims.toml
case-of-directory = dans une fiche
case-of-facts = dans un fichier de faits
case-of-language = dans les fichiers d’une langue
case-of-manifest = dans la description d’un modèle
case-output-in-future = la réponse d’IA { $number } est du { $day }, après la date de la lettre, le { $date }
    .help = corrigez le jour de la réponse d’IA, ou la `date` de la lettre
case-password = `{ $name }` : un mot de passe n’a pas sa place dans un fichier que l’on copie et montre
    .help = effacez-le, et changez-le si d’autres peuvent lire le fichier ; écrivez password_command = ["pass", "show", "x"] ou password_file = "…" (lisible par vous seulement)
case-password-in-case = un mot de passe ne doit pas figurer dans le fichier d’un dossier
    .help = effacez-le, et changez-le si d’autres lisent le fichier ; écrivez password_command = ["…"] ou password_file = "…"
case-person-outside-eea = la personne habite hors de l’Espace économique européen ({ $country }), et la lettre se fonde sur le RGPD de l’Union. { $law } { $who }
    .help = avant de vous fier à cette lettre, demandez conseil sur le droit de ce pays ({ $country }) ; lisez aussi la politique de confidentialité que la société y applique
case-picture-broken = l’image « { $name } » est endommagée : { $why }
    .help = ouvrez-la dans un logiciel d’images, et enregistrez-la de nouveau
case-picture-cut-off = l’image « { $name } » n’est pas entière : la fin manque
    .help = enregistrez-la de nouveau, ou faites-la renvoyer
case-picture-drawing = l’image « { $name } » { $why }
    .help = transformez textes et effets en tracés dans votre logiciel de dessin, ou enregistrez-la en PNG de 1400 pixels de large
case-picture-empty = l’image « { $name } » n’a aucun pixel
    .help = prenez un PNG (de préférence à fond transparent), un JPEG ou un dessin SVG
case-picture-blank = l’image « { $name } » ne montre aucune signature : elle est vide ou n’a que des points
    .help = signez au stylo foncé sur du papier blanc et prenez-en une photo ; ou signez la lettre imprimée
case-picture-folder = l’image « { $name } » est un répertoire
    .help = prenez un PNG (de préférence à fond transparent), un JPEG ou un dessin SVG
case-picture-format = l’image « { $name } » n’est ni un PNG, ni un JPEG, ni un SVG
    .help = prenez un PNG (de préférence à fond transparent), un JPEG ou un dessin SVG
case-picture-large-drawing = l’image « { $name } » dépasse 1 Mio
    .help = retirez ce qui ne se voit pas, ou enregistrez-la en PNG de 1400 pixels de large
case-picture-too-deep = l’image « { $name } » a { $width } × { $height } pixels d’un type qui demande trop de mémoire
    .help = numérisez à 300 dpi, et ne gardez que la signature ; 1500 pixels de large suffisent bien
case-picture-too-many-pixels = l’image « { $name } » a { $width } × { $height } pixels, plus de 40 millions
    .help = numérisez à 300 dpi, et ne gardez que la signature ; 1500 pixels de large suffisent bien
case-picture-unreadable = { $said }
case-placeholder = `{ $field }` est « { $text } », ce qui ressemble à un texte à remplacer
    .help = écrivez ce qui doit y figurer, ou retirez ce champ : il est imprimé tel quel
case-placeholder-part = une partie de `{ $field }` est « { $text } », ce qui ressemble à un texte à remplacer
    .help = écrivez ce qui doit y figurer, ou retirez ce champ : il est imprimé tel quel
case-postal-code = « { $code } » n’est pas un code postal de ce pays : { $country }
    .help = { $example_is ->
            [set] les codes postaux y ressemblent à { $example } ; vérifiez le code et le pays
           *[unset] vérifiez le code et le pays
        }
case-postal-code-of-other = « { $code } » n’est pas un code postal de ce pays : { $country }
    .help = il est écrit comme dans un autre pays ({ $other }) : si c’est le bon, écrivez country = "{ $word }"
case-postal-code-signs = « { $code } » n’est pas un code postal de ce pays : { $country }
    .help = écrivez { $bare } : un code postal ne contient pas d’autres signes
case-received-before-sent = l’événement { $number } indique une réception le { $received }, avant l’envoi le { $sent }
    .help = corrigez l’une des deux dates
case-repeated-ground = « { $ground } » figure deux fois parmi les raisons
    .help = ne le gardez qu’une fois
case-represents-self = l’expéditeur représente une personne du même nom
    .help = retirez [represented] si vous écrivez pour vous-même
case-role-does-not-fit = une lettre « { $kind } » ne peut pas être écrite pour « { $role } »
    .help = elle peut être écrite pour : { $fitting }
case-role-of-client = une lettre « { $kind } » ne peut pas être écrite pour « { $role } »
    .help = la personne qui donne procuration écrit et signe elle-même ; retirez [represented], et indiquez l’organisme de conseil dans [recipient]
case-sender-outside-eea = l’expéditeur habite hors de l’Espace économique européen ({ $country }), et la lettre se fonde sur le RGPD de l’Union. { $law } { $who }
    .help = avant de vous fier à cette lettre, demandez conseil sur le droit de ce pays ({ $country }) ; lisez aussi la politique de confidentialité que la société y applique
case-start-known = l’état est « { $status } », mais l’entraînement par « { $id } » a commencé le { $began }
    .help = { $fitting_is ->
            [set] écrivez status = "{ $fitting }"
           *[unset] écrivez status = "objected-before-start" ou status = "objected-after-start"
        }
case-start-not-known = l’état est « { $status } », mais on ignore quand l’entraînement par « { $id } » a commencé
    .help = écrivez status = "objected"
case-status-but-event = l’état est « { $status } », mais l’événement { $number } dit « { $what } » le { $day }
case-status-does-not-fit = une lettre « { $kind } » ne va pas avec l’état « { $status } »
    .help = elle va avec { $fitting } ; lettres pour cet état : { $other }
case-street-and-lines = `street` et `lines` sont là tous les deux
    .help = n’en gardez qu’un
case-tab = `{ $name }` { $why }
    .help = écrivez un espace à la place
case-text-empty = est vide
case-text-holds = contient { $what } à la position { $at }
case-text-marks = porte plus de { $most } signes sur la lettre au caractère { $at }
case-text-too-long = a { $length } caractères ; il y a place pour { $limit } au plus
case-toml-boolean = écrivez { $key } = { $value }
case-toml-colon = écrivez = au lieu des deux-points : { $key } = "…"
case-toml-date = une date s’écrit année-mois-jour : { $key } = { $day }
case-toml-day = écrivez une date AAAA-MM-JJ ; ce jour doit exister dans le mois
case-toml-figures = mettez des guillemets : { $key } = "{ $word }" ; sans eux, c’est un nombre, et un nombre ne commence pas par zéro
case-toml-general = les textes sont entre guillemets droits, un champ par ligne : name = "Änne Müller"
case-toml-nothing = écrivez après le signe = ce qui doit y figurer, ou retirez la ligne : { $key } = "…"
case-toml-open = le guillemet de fin manque : { $key } = { $word }"
case-toml-quotes = les textes sont entre guillemets droits : { $key } = "{ $word }"
case-toml-section = une section est seule sur sa ligne, entre crochets : [sender], ou [[account]] s’il peut y en avoir plusieurs
case-toml-several = il peut y en avoir plusieurs : écrivez [[{ $section }]], avec deux crochets, la première fois aussi
case-toml-straight = écrivez les guillemets droits du clavier : { $key } = "{ $word }"
case-toml-twice = n’en gardez qu’un
case-toml-twice-key = gardez une seule des deux lignes qui commencent par `{ $key } =`
case-toml-twice-section = écrivez les lignes des deux sections [{ $section }] sous la première
case-toml-year = une date s’écrit année-mois-jour, avec quatre chiffres pour l’année : { $key } = 2026-11-25
case-too-large = { $said }
case-too-many-marks = `{ $name }` { $why }
    .help = écrivez la lettre avec les signes qu’elle a ; davantage recouvrirait d’autres lignes
case-too-long = `{ $name }` { $why }
    .help = raccourcissez le texte
case-too-many = il y a { $count } `{ $path }`
    .help = { $most } au plus sont lus ; répartissez-les entre plusieurs lettres
case-top-of-file = au début du fichier
case-twice = « { $name } » figure deux fois dans la même table
    .help = n’en gardez qu’un
case-two-controllers = la lettre est adressée à « { $to } » et concerne « { $about } »
    .help = n’écrivez pas `matter.controller` dans une lettre au responsable du traitement lui-même
case-two-passwords = `password_command` et `password_file` sont là tous les deux
    .help = n’en gardez qu’un
case-two-recipients = la lettre a { $count } destinataires : { $names }
    .help = gardez un seul de `controller`, `authority` et `name` ; écrivez un fichier de dossier pour chaque lettre
case-unknown-authority = l’autorité « { $id } » n’existe pas
    .help = { $near_is ->
            [set] vouliez-vous dire « { $near } » ? `widerspruch authorities list` les montre toutes
           *[unset] `widerspruch authorities list` les montre toutes
        }
case-unknown-controller = le responsable du traitement « { $id } » n’existe pas
    .help = { $near_is ->
            [set] vouliez-vous dire « { $near } » ? `widerspruch controllers list` les montre tous
           *[unset] `widerspruch controllers list` les montre tous
        }
case-unknown-country = « { $text } » n’est pas un pays
    .help = { $code_is ->
            [set] vouliez-vous dire country = "{ $code }" ({ $meant }) ?
           *[unset] écrivez le nom du pays, ou ses deux lettres selon ISO 3166-1 : FR, BE, CH, LU, DE …
        }
case-unknown-field = le champ `{ $name }` n’existe pas { $file }
    .help = { $near_is ->
            [set] vouliez-vous dire `{ $near }` ?
           *[unset] champs connus ici : { $known }
        }
case-unknown-ground = la raison prête à l’emploi « { $id } » n’existe pas
    .help = { $near_is ->
            [set] vouliez-vous dire « { $near } » ? `widerspruch templates show { $kind }` les montre toutes
           *[unset] `widerspruch templates show { $kind }` les montre toutes
        }
case-unknown-kind = la lettre « { $id } » n’existe pas
    .help = { $near_is ->
            [set] vouliez-vous dire « { $near } » ? `widerspruch templates list` les montre toutes
           *[unset] `widerspruch templates list` les montre toutes
        }
case-unknown-language = la lettre « { $kind } » n’existe pas dans la langue « { $tag } »
    .help = { $near_is ->
            [set] vouliez-vous dire « { $near } » ? Il existe : { $languages }
           *[unset] il existe : { $languages }
        }
case-unknown-word = `{ $name }` est « { $word } », un mot inconnu ici
    .help = { $near_is ->
            [set] vouliez-vous dire « { $near } » ? Valeurs possibles : { $words }
           *[unset] valeurs possibles : { $words }
        }
case-unreadable = { $said }
case-url = « { $text } » n’est pas une adresse internet
    .help = copiez-la depuis le navigateur, avec https:// au début ; un nom d’utilisateur va dans `handle`
case-wanted-number = un nombre entier de { $least } à { $most }
case-wanted-sections = une section qui peut figurer plusieurs fois
case-wanted-texts = une liste de textes
case-wanted-word = un mot entre guillemets
case-wanted-words = une liste de mots
case-write-boolean = écrivez { $field } = true ou { $field } = false, sans guillemets
case-write-date = écrivez { $field } = 2026-11-22
case-write-in-quotes = mettez des guillemets : { $field } = "{ $number }"
case-write-number = écrivez { $field } = { $number }
case-write-object = écrivez les champs avec leurs noms, entre accolades : `{"{"} "kind": "objection", … {"}"}`
case-write-one-of = valeurs possibles : { $words }
case-write-section = écrivez-le comme section : [{ $path }]
case-write-sections = écrivez [[{ $field }]], avec deux crochets
case-write-text = écrivez { $field } = "…"
case-write-texts = écrivez { $field } = ["…", "…"]
case-write-year = écrivez l’année avec quatre chiffres : { $field } = 2013
case-wrong-type = { $name_is ->
        [set] `{ $name }`
       *[unset] le fichier
    } est { $kind }, mais doit être { $wanted }
