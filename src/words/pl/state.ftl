state-not-private = w folderze „{ $name }” mogą zapisywać także inni (jego uprawnienia to { $mode })
    .help = proszę wykonać: chmod go-w "{ $name }"
