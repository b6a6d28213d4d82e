# La lettre et sa mise en forme.
letter-markup-cells = une ligne de tableau a { $found } cellules, son en-tête en a { $wanted } : « { $start } »
letter-markup-no-header = un tableau n’a pas d’en-tête
letter-markup-no-row = un tableau n’a aucune ligne sous son en-tête
letter-markup-open = `{ $mark }` est ouvert et n’est pas fermé dans le paragraphe qui commence par « { $start } »
letter-markup-private = le modèle contient le caractère { $number }, réservé à un usage privé
letter-no-group = « ## { $word } » n’est pas un groupe d’étapes
