state-not-private = d’autres que vous peuvent écrire dans le répertoire « { $name } » (ses droits sont { $mode })
    .help = lancez : chmod go-w "{ $name }"
