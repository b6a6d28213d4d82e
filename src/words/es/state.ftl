state-not-private = otras personas, además de usted, pueden escribir en la carpeta «{ $name }» (su modo es { $mode })
    .help = ejecute: chmod go-w "{ $name }"
