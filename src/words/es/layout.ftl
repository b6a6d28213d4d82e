# La carta sobre el papel.
layout-address = la dirección ocupa { $lines } líneas; en la ventanilla del sobre caben seis
    .help = acórtela: omita departamentos, o una líneas con comas en `lines`
layout-foot = registro, banco y línea de ayuda del remitente no caben al pie de la página
    .help = caben cinco líneas; acorte `register`, `bank` o `help_line`
layout-letterhead = nombre y dirección del remitente no caben encima de la ventanilla
    .help = acorte el nombre y la calle del remitente; la forma B tiene más sitio que la forma A
layout-no-font = «{ $name }» no es un tipo de letra TrueType que este programa pueda usar
layout-no-glyph = ningún tipo de letra puede dibujar { $characters }, que está en la plantilla o en el directorio
    .help = escríbalo allí con otros caracteres, o añada en la configuración un tipo de letra que los tenga: [fonts] add = ["archivo.ttf"]
layout-return-line = nombre y dirección del remitente no caben en la línea de devolución de la ventanilla
    .help = dé al remitente un nombre corto solo para esa línea: `short_name = "…"` en [sender], o en [centre] del archivo de un centro
