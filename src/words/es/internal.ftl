# Fallos del propio programa.
internal-case = el caso no se ha podido leer, y no se ha encontrado el motivo
    .help = es un fallo del programa; comuníquelo, por favor, sin el archivo de caso
internal-panic = { $place_is ->
        [set] es un fallo del propio widerspruch { $version }, en { $place }
       *[unset] es un fallo del propio widerspruch { $version }
    }
    .help = comunique, por favor, esta línea, la orden y el tipo de archivo con el que ocurrió; nunca el archivo mismo, que contiene datos personales
internal-pdf = el PDF no se ha podido escribir ({ $why })
    .help = es un fallo del programa; comuníquelo, por favor, sin el archivo de caso
internal-arguments = falta un argumento
    .help = comuníquelo, por favor
