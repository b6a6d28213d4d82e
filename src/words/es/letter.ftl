# La carta y su marcado.
letter-markup-cells = una fila de una tabla tiene { $found } celdas, su cabecera tiene { $wanted }: «{ $start }»
letter-markup-no-header = una tabla no tiene cabecera
letter-markup-no-row = una tabla no tiene ninguna fila debajo de la cabecera
letter-markup-open = `{ $mark }` se abre y no se cierra en el párrafo que empieza por «{ $start }»
letter-markup-private = la plantilla contiene el carácter { $number }, reservado para uso privado
letter-no-group = «## { $word }» no es un grupo de pasos
