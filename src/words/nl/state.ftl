state-not-private = anderen dan u kunnen in de map “{ $name }” schrijven (de rechten zijn { $mode })
    .help = voer uit: chmod go-w "{ $name }"
