state-not-private = otras personas, además de usted, pueden escribir en la carpeta «{ $name }» (sus permisos son { $mode })
    .help = ejecute: chmod go-w "{ $name }"
