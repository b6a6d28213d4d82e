# Le registre : ce qui a été envoyé, ce qui est revenu, ce qui est à faire.
follow-calendar-gone = « { $name } » : { $count ->
        [one] { $count } date concernait une affaire qui n’est plus suivie ; importez de nouveau le fichier, et elle disparaîtra
       *[other] { $count } dates concernaient des affaires qui ne sont plus suivies ; importez de nouveau le fichier, et elles disparaîtront
    }
    .help = venaient-elles d’un autre registre (--state) ? donnez alors à chaque registre son propre agenda
follow-other-calendar = « { $name } » n’est pas un agenda écrit par `follow calendar`, ou un autre programme l’a modifié
    .help = indiquez un autre fichier, ou ajoutez --force pour le remplacer en entier
follow-case-gone = le fichier « { $name } » du dossier de l’affaire { $id } n’est plus là
    .help = a-t-il été déplacé ? `widerspruch follow relink { $id } FICHIER` indique où il se trouve maintenant
follow-file-stays = le fichier « { $name } » n’a pas pu être supprimé : { $why }
    .help = supprimez-le vous-même ; le registre l’a oublié
follow-future = le { $day } est dans l’avenir
    .help = notez ce qui s’est passé, non ce qui est attendu
follow-long-ago = le { $day } est antérieur à l’année { $year } ; le registre ne garde pas de jour aussi ancien
    .help = vérifiez l’année
follow-kept-case = le fichier « { $name } » du dossier n’est plus là ; le suivant est tiré du texte que garde le registre
    .help = a-t-il été déplacé, puis modifié ? `widerspruch follow relink { $id } FICHIER` indique où il se trouve ; refaites ensuite le suivant
follow-no-proof = le fichier « { $name } » n’existe pas
    .help = vérifiez le chemin ; sans fichier, n’écrivez pas --proof
    .asked = vérifiez le chemin ; sans fichier, appuyez seulement sur Entrée
follow-no-letter = l’affaire { $id } n’a pas de lettre de type « { $kind } »
    .help = indiquez le dossier d’une de ses lettres ; `widerspruch follow add FICHIER --to { $id }` ajoute une autre lettre
follow-no-register = « { $name } » n’est pas un registre qui puisse être repris : { $why }
    .help = indiquez le fichier écrit par `widerspruch follow export --all`
follow-no-such-line = l’affaire { $id } n’a pas de ligne { $line } qui puisse être annulée
    .help = `widerspruch follow show { $id }` indique les numéros
follow-no-such-matter = l’affaire { $id } n’existe pas
    .help = `widerspruch follow list --all` les montre toutes
follow-nobody-to-ask = rien n’a été effacé : il n’y a pas de terminal pour demander confirmation
    .help = écrivez --yes si c’est bien ce que vous voulez ; `widerspruch follow show ID` montre ce qui disparaîtrait
follow-not-confirmed = rien n’a été effacé, faute de confirmation
follow-not-packed = les fichiers n’ont pas pu être réunis : { $why }
follow-not-in-export = le fichier « { $name } » n’est plus là ; il manque dans l’exportation
follow-not-ours = ce qui se trouve à « { $name } » n’est pas le dossier que le registre connaît ; cela manque dans l’export
    .help = a-t-il été déplacé ? `widerspruch follow relink { $id } FICHIER` indique où il se trouve maintenant
follow-not-kept = la lettre n’a pas pu être notée dans le registre : { $why }
    .help = la lettre est faite quand même ; une fois cela réglé, `widerspruch follow add FICHIER` la note dans le registre
follow-none-of = aucune affaire suivie ne correspond à { $option } « { $value } »
    .help = `widerspruch follow list --all` les montre toutes
follow-none-yet = aucune affaire n’est encore suivie
    .help = `widerspruch follow add FICHIER` en suit une ; --state DOSSIER indique un autre dossier
follow-nothing-fits = aucune lettre ne convient pour l’instant à l’affaire { $id }
    .help = `widerspruch follow show { $id }` montre où elle en est ; notez ce qui s’est passé depuis, ou indiquez une lettre avec --kind
follow-nothing-fits-any = pour l’instant, aucune affaire n’appelle une lettre
    .help = `widerspruch follow list` montre où elles en sont ; notez ce qui s’est passé depuis, avec `widerspruch follow event`
follow-nothing-to-export = il n’y a rien à exporter : aucune affaire n’est encore suivie
    .help = `widerspruch follow add FICHIER` en fait suivre une ; --state RÉPERTOIRE indique un autre répertoire
follow-before-gdpr = le RGPD s’applique depuis le { $applies }, pas encore le { $day }
    .help = corrigez l’année ; ce qui n’est pas un acte au titre du RGPD peut être noté comme `noted`
follow-letters-gone = { $count ->
    [one] une lettre d’un lot n’est plus là où le lot l’a placée, ou c’en est une autre à présent, et elle n’est pas jointe
   *[other] { $count } lettres d’un lot ne sont plus là où le lot les a placées, ou ce sont d’autres à présent, et elles ne sont pas jointes
} : { $letters }
    .help = remettez le dossier à sa place, ou refaites le lot avec --follow dans le dossier où se trouvent les lettres à présent ; refaites ensuite le tableau
follow-letters-outside = { $count ->
    [one] une lettre se trouve hors du dossier de l’organisme de conseil, où aucun tableau ne peut nommer un fichier, et elle n’est pas jointe
   *[other] { $count } lettres se trouvent hors du dossier de l’organisme de conseil, où aucun tableau ne peut nommer un fichier, et elles ne sont pas jointes
} : { $letters }
    .help = déplacez le dossier des lettres dans celui où se trouve le fichier de l’organisme et refaites-y le lot avec --follow ; refaites ensuite le tableau
follow-older-case = le fichier « { $name } » du dossier n’est plus là ; le suivant est tiré du plus ancien « { $older } »
    .help = a-t-il été déplacé ? `widerspruch follow relink { $id } FICHIER` indique où il se trouve ; refaites ensuite le suivant
follow-quiet-past = le { $day } n’est pas après aujourd’hui
    .help = indiquez un jour à venir ; `widerspruch follow quiet { $id } --off` met fin à la pause
follow-before-first = cela ne peut pas dater du { $day } : ce qui précède date seulement du { $first }
    .help = vérifiez le jour et l’année ; si la première étape est plus ancienne, notez-la d’abord
follow-before-letter = le { $day }, cette lettre n’existait pas encore : elle est datée du { $letter }
    .help = vérifiez le jour et l’année ; si une version antérieure est partie, notez son jour comme `date` dans le dossier et refaites le PDF
follow-proof-missing = rien ne montre cette étape : { $what }, { $day }
    .help = indiquez le fichier qui la montre : `widerspruch follow event { $id } { $word } --on { $iso } --proof FICHIER` ; puis refaites le dossier
follow-received-before = réception le { $received }, mais envoi le { $day }
    .help = corrigez l’un des deux jours
follow-row = l’affaire { $id } vient d’un tableau ; sa lettre suivante est faite comme ligne d’un tableau
    .help = `widerspruch follow next { $id } --table suite.jsonl`, puis `widerspruch batch suite.jsonl --centre FICHIER --out RÉPERTOIRE --follow`
follow-row-gone = le tableau « { $name } » n’a plus de ligne « { $key } »
    .help = rendez sa clé à la ligne, ou suivez le tableau où elle se trouve maintenant : `widerspruch follow add TABLEAU --centre FICHIER`
follow-several-fit = plusieurs lettres conviennent à l’affaire { $id } : { $letters }
    .help = indiquez laquelle : --kind { $first }
follow-standard-input = un dossier lu sur l’entrée standard ne peut pas être suivi
    .help = enregistrez-le dans un fichier, pour que la lettre suivante puisse en être tirée
follow-unreadable = { $said }
follow-unreadable-case = le fichier « { $name } » du dossier n’est ni du TOML ni du JSON
    .help = `widerspruch check` montre ce qu’il faut corriger
follow-what-happened = il manque ce qui s’est passé dans l’affaire { $id }
    .help = indiquez un de ces mots, par exemple `widerspruch follow event { $id } refused --on 2026-11-20` : { $words }
follow-which-matter = il manque l’affaire dont il s’agit
    .help = indiquez son numéro ; `widerspruch follow list` les montre
follow-why-open = --why dit pourquoi une affaire est close
    .help = écrivez `closed` pour ce qui s’est passé, ou n’écrivez pas --why

follow-added = affaire { $id }, { $label } : elle est maintenant suivie
follow-added-many = affaires suivies à partir de maintenant : { $new } ; déjà suivies : { $known }
follow-quiet = affaire { $id }, { $label } : aucun rappel à son sujet avant le { $day }
follow-quiet-off = affaire { $id }, { $label } : les rappels reprennent
follow-quiet-until = en pause jusqu’au { $day }
follow-known = affaire { $id }, { $label } : elle était déjà suivie ; ce qui est nouveau a été ajouté
follow-noted = affaire { $id }, { $label } : { $state }
follow-noted-as = noté : { $what }, { $day }{ $how_is ->
        [set] {", "}{ $how }
       *[unset] {""}
    }
follow-relinked = affaire { $id } : le fichier du dossier est { $name }
follow-written = { $name } est le dossier de la lettre suivante ({ $label })
follow-then-change = Relire et modifier :
follow-then-pdf = La lettre en PDF :
follow-then-sent = Une fois l’envoi fait :
follow-table = { $name } : { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    } ; relisez ce tableau, puis : widerspruch batch { $name } --centre FICHIER --out RÉPERTOIRE --follow
follow-table-bare = { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    } à une autorité sans pièce jointe : indiquez le fichier qui montre l’envoi (`widerspruch follow event ID sent --proof FICHIER`) et refaites le tableau, ou donnez une pièce jointe aux lignes
follow-exported = { $name } : { $count ->
        [one] { $count } affaire
       *[other] { $count } affaires
    }
follow-imported = affaires nouvelles ici : { $new } ; affaires déjà là, laissées telles quelles : { $known }
follow-calendar-written = { $name } : { $count ->
        [one] { $count } date
       *[other] { $count } dates
    } ; nouvelles : { $new }, modifiées : { $changed }
follow-forget-about = Seront définitivement effacés : { $matters ->
        [one] { $matters } affaire
       *[other] { $matters } affaires
    } et le contenu de { $mails ->
        [one] { $mails } courriel
       *[other] { $mails } courriels
    }. Les sauvegardes et ce que les destinataires ont reçu restent hors de portée.
follow-forget-folder = Ce qui est suivi se trouve dans { $name }, avec les courriels envoyés. Ce sont des données à caractère personnel ; le dossier est créé pour que vous seul puissiez le lire.
follow-forget-counts = { $matters ->
        [one] { $matters } affaire est suivie
       *[other] { $matters } affaires sont suivies
    } ; closes : { $closed } ; closes depuis plus de { $months } mois : { $expired }.
follow-forget-one = une affaire, par son numéro dans `widerspruch follow list --all`
follow-forget-person = toutes les affaires d’une personne
follow-forget-reference = toutes les affaires qui portent une référence
follow-forget-case = les affaires d’un fichier de dossier, ou de la ligne qui a cette clé
follow-forget-expired = les affaires closes depuis tout ce temps
follow-forget-all = tout
follow-forget-asks = Une confirmation est demandée avant d’effacer quoi que ce soit.
follow-forget-outside = Les dossiers, les lettres et les photos enregistrés ailleurs restent, sauf avec --files. Ceux qui sont connus sont indiqués.
follow-forget-files = Ces fichiers seront aussi effacés :
follow-forget-stay = Ces fichiers restent où ils sont :
follow-forget-more = et { $count } de plus
follow-forget-question = Effacer ?
follow-forgotten = { $count ->
        [one] { $count } affaire oubliée
       *[other] { $count } affaires oubliées
    } ; pour les courriels, le numéro, l’état, les dates et les sommes de contrôle sont gardés
follow-nothing-forgotten = il n’y a rien à oublier

follow-empty = aucune affaire n’est encore suivie : widerspruch follow add FICHIER
follow-nothing-listed = aucune affaire de ce genre ; --all montre aussi celles qui sont closes
follow-count = { $head } : { $count }
follow-count-soon = { $head } : { $count } (dont échéance dans la semaine : { $soon })
follow-head-due = À faire
follow-head-waits = En attente
follow-head-made = Non envoyées
follow-head-closed = Closes
follow-head-chronology = Ce qui s’est passé
follow-head-letters = Lettres
follow-letter-file = { $title } : { $file }
follow-happened = Il s’est passé quelque chose ? Notez-le : widerspruch follow event
follow-done = { $count ->
        [one] { $count } affaire est close
       *[other] { $count } affaires sont closes
    } : widerspruch follow list --all
follow-expired = { $count ->
        [one] { $count } affaire est close depuis longtemps et pourrait être oubliée
       *[other] { $count } affaires sont closes depuis longtemps et pourraient être oubliées
    } : widerspruch follow forget --expired
follow-once-sent = une fois l’envoi fait ({ $letter }) : widerspruch follow event { $id }
follow-later = { $certain_is ->
        [set] possible à partir du { $day } si aucune réponse n’arrive d’ici là : { $letters }
       *[unset] possible au plus tôt à partir du { $day }, quelques jours plus tard après un envoi postal, si aucune réponse n’arrive d’ici là : { $letters }
    }
follow-other-facts = ce fichier a l’expéditeur, la référence et l’entreprise de l’affaire { $id }, { $label }, mais dit que quelque chose a été demandé le { $day }, ce que cette affaire ignore : il n’est pas pris pour une de ses lettres
    .help = s’il en fait partie, écrivez : widerspruch follow add FICHIER --to { $id } ; sinon, donnez-lui une référence à lui
follow-other-file = ce fichier a l’expéditeur, la référence et l’entreprise de l’affaire { $id }, { $label }, qui a déjà une telle lettre dans un autre fichier, { $name } : il n’est pas pris pour une de ses lettres
    .help = s’il en fait partie, écrivez : widerspruch follow add FICHIER --to { $id } ; sinon, donnez-lui une référence à lui
follow-until-news = { $certain_is ->
        [set] rien à faire jusqu’au { $day } ; ensuite, si aucune nouvelle de la réclamation n’est arrivée : { $letters }
       *[unset] rien à faire jusqu’au { $day }, quelques jours de plus après un envoi postal ; ensuite, si aucune nouvelle de la réclamation n’est arrivée : { $letters }
    }
follow-next = ensuite : { $letters } : widerspruch follow next { $id }
follow-mail-unknown = on ignore si le courriel { $mail } est arrivé : widerspruch outbox show { $mail }

follow-end-certain = prend fin le { $day }
follow-end-at-latest = prend fin au plus tard le { $day }
follow-end-two = prend fin le { $day } ou, avec les jours chômés d’usage, le { $latest }
follow-end-earliest = prend fin au plus tôt le { $day } (incertain : pas de preuve de réception)
follow-end-uncertain = prend fin vers le { $day } (incertain : pas de preuve de réception)

follow-made = faite le { $day }, non envoyée
follow-returned = revenue le { $day } : vérifiez l’adresse, puis renvoyez-la
follow-waiting = en attente d’une réponse ; le délai { $end }
follow-overdue = { $certain_is ->
        [set] réponse en retard depuis le { $day } (certain)
       *[unset] réponse en retard au plus tôt depuis le { $day } (incertain : pas de preuve de réception)
    }
follow-asked-for-id = un justificatif d’identité a été demandé le { $day } ; le délai est incertain
follow-extended = le délai a été prolongé et { $end }
follow-extended-late = la prolongation est venue trop tard ; réponse en retard depuis le { $day } (certain)
follow-refused = refus le { $day }
follow-answer-runs = le délai de la société court toujours ; il { $end }
follow-answered = réponse reçue le { $day } ; terminé ? widerspruch follow event { $id } closed
follow-complained = réclamation auprès de l’autorité ; le délai { $end }
follow-authority-silent = l’autorité ne répond pas depuis le { $day } { $certain_is ->
        [set] (certain)
       *[unset] (incertain : pas de preuve de réception)
    }
follow-closed = close depuis le { $day }

follow-did-objected = opposition
follow-did-requested-access = demande d’accès
follow-did-reminded = rappel
follow-did-acknowledged = accusé de réception
follow-did-extended = délai prolongé
follow-did-refused = refus reçu
follow-did-id-demanded = justificatif d’identité demandé
follow-did-answered = réponse reçue
follow-did-requested-erasure = demande d’effacement
follow-did-withdrew-consent = retrait du consentement
follow-did-identified = éléments d’identification donnés
follow-did-complained = réclamation
follow-did-authority-replied = message de l’autorité
follow-did-returned = lettre revenue
follow-did-hearing = audition par l’autorité
follow-did-noted = note
follow-did-closed = close
follow-received = réception le { $day }
follow-proof = preuve : { $file }
follow-by-mail = courriel { $mail }
follow-taken-back = annulé
follow-mail = courriel { $mail } : { $state }
follow-case-not-there = ce fichier n’est plus là : widerspruch follow relink { $id } FICHIER

follow-number = n° { $id }
follow-calendar-due = { $controller } : { $authority_is ->
        [set] nouvelles de l’autorité
       *[unset] réponse
    } en retard ({ $who })
follow-calendar-about = Situation au jour de cet agenda : { $state }. widerspruch follow show { $id }
follow-calendar-refused = { $controller } : refus reçu ; quelle est la suite ? Il n’y a pas de délai pour cela ({ $who })
follow-calendar-post = { $controller } : envoyer la lettre ({ $who })
follow-calendar-import = Ouvrez ce fichier avec votre agenda. S’il se passe quelque chose, créez-le et ouvrez-le de nouveau : les dates y seront déplacées.
follow-calendar-over = plus rien n’est attendu
follow-calendar-soon = { $controller } : le délai pour { $authority_is ->
        [set] des nouvelles de l’autorité
       *[unset] la réponse
    } prend bientôt fin ({ $who })
follow-calendar-proof = { $controller } : trouver une preuve de réception ({ $who })

follow-ask-how = Par quelle voie l’envoi a-t-il eu lieu ? (sans réponse : inconnu)
    .help = La prochaine lettre indique cette voie. Si vous ne savez plus, appuyez sur Entrée.
follow-ask-kind = Quelle lettre vient ensuite ?
    .help = Seules les lettres possibles aujourd’hui sont proposées. Rien n’est envoyé : un dossier est écrit, que vous pouvez lire et modifier.
follow-ask-matter = Quelle affaire ?
    .help = Une affaire, c’est une personne et une société. Son numéro est celui de `widerspruch follow list`.
follow-ask-note = Que faut-il retenir ? (sans réponse : rien)
    .help = Une ligne pour vous, par exemple sur un appel. Elle ne figure dans aucune lettre.
follow-ask-on = Quel jour ? (sans réponse : { $day })
    .help = Les délais se comptent à partir de ce jour. Écrivez-le comme vous voulez, par exemple 7/9 ou hier.
follow-ask-proof = Quelle photo, capture d’écran ou quel PDF le montre ? (sans réponse : rien)
    .help = Tapez le chemin du fichier, ou faites-le glisser dans cette fenêtre. La prochaine lettre le joint.
follow-ask-received = Quel est le jour de réception, s’il est prouvé ? (sans réponse : pas de preuve)
    .help = Une preuve est par exemple l’avis de réception d’une lettre recommandée. Sans elle, la fin du délai reste incertaine.
follow-ask-sent = { $newest_is ->
        [set] la lettre la plus récente a été envoyée ({ $kind })
       *[unset] une lettre antérieure a été envoyée ({ $kind })
    }
follow-ask-what = Que s’est-il passé dans l’affaire { $id }, { $label }, { $company } ?
    .help = De la réponse dépendent le délai qui court et la lettre qui convient ensuite.
follow-ask-why = Pourquoi est-elle close ? (sans réponse : aucun motif)
    .help = C’est seulement pour vous et ne figure dans aucune lettre.
follow-ask-sent-on = Quel jour l’envoi a-t-il eu lieu ? (sans réponse : { $day })
    .help = Le jour où vous avez posté la lettre, ou envoyé le courriel ou le formulaire.
follow-ask-reply-on = Quel jour la réponse est-elle arrivée ? (sans réponse : { $day })
    .help = Le jour où elle vous est parvenue, et non la date inscrite sur la lettre.
follow-ask-reply = Qu’écrit { $company } ?
    .help = Choisissez ce que la réponse dit en substance. La lettre qui convient ensuite en dépend.
follow-ask-done = L’affaire est-elle ainsi close ?
    .help = Une affaire close n’attend plus rien. Ce que vous noterez plus tard la rouvrira.
follow-reply-came = { $company } a répondu
follow-reply-partly = Une réponse en partie seulement, ou un texte pour tout le monde
follow-take-back = pour annuler cela : widerspruch follow event { $id } --undo { $line }
follow-ask-arrived-on = Quel est le jour de réception ?
    .help = Le jour indiqué sur l’avis de réception ou dans la confirmation. Le délai court à partir de ce jour.
follow-arrived = l’arrivée de la lettre du { $day } est prouvée
follow-by-form = par un formulaire en ligne
follow-by-post = par courrier
follow-by-email = par courriel
follow-by-unknown = mode d’envoi inconnu
follow-by-fax = par télécopie
follow-why-honoured = ce qui était demandé a été fait
follow-why-settled = un accord a été trouvé
follow-why-given-up = elle n’est plus poursuivie
follow-why-court = elle est devant un tribunal
follow-why-else = un autre motif
