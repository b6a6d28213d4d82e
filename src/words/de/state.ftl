state-not-private = andere als Sie können in den Ordner „{ $name }“ schreiben (seine Rechte sind { $mode })
    .help = führen Sie aus: chmod go-w "{ $name }"
