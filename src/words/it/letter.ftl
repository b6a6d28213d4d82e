# La lettera e la sua formattazione.
letter-markup-cells = una riga di tabella ha { $found } celle, l’intestazione ne ha { $wanted }: «{ $start }»
letter-markup-no-header = a una tabella manca l’intestazione
letter-markup-no-row = a una tabella manca una riga sotto l’intestazione
letter-markup-open = `{ $mark }` è aperto e non chiuso nel capoverso che comincia con «{ $start }»
letter-markup-private = il modello contiene il carattere { $number }, riservato a usi privati
letter-no-group = «## { $word }» non è un gruppo di passi
