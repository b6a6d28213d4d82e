# La lettre sur le papier.
layout-address = l’adresse occupe { $lines } lignes ; il y a place pour six dans la fenêtre de l’enveloppe
    .help = raccourcissez-la : retirez des services, ou réunissez des lignes par des virgules dans `lines`
layout-foot = registre, banque et ligne d’aide de l’expéditeur ne tiennent pas au bas de la page
    .help = il y a place pour cinq lignes ; raccourcissez `register`, `bank` ou `help_line`
layout-letterhead = nom et adresse de l’expéditeur ne tiennent pas au-dessus de la fenêtre
    .help = raccourcissez le nom et la rue de l’expéditeur ; la forme B a plus de place que la forme A
layout-no-font = « { $name } » n’est pas une police TrueType que ce programme puisse utiliser
layout-no-glyph = aucune police ne peut dessiner { $characters }, qui vient du modèle ou de l’annuaire
    .help = écrivez-le là avec d’autres caractères, ou ajoutez dans la configuration une police qui les a : [fonts] add = ["file.ttf"]
layout-return-line = nom et adresse de l’expéditeur ne tiennent pas sur la ligne de retour, dans la fenêtre
    .help = donnez à l’expéditeur un nom court pour cette seule ligne : `short_name = "…"` dans [sender], ou dans [centre] du fichier de l’organisme
