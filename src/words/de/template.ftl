# Vorlagen.
template-claims-example-caught = „{ $found }“ wird beanstandet, obwohl der Satz erlaubt ist: { $sentence }
    .help = fassen Sie `claim` enger, oder ergänzen Sie unter `unless`, was den Satz entschuldigt
template-claims-example-missed = kein Muster erkennt: { $sentence }
    .help = berichtigen Sie `claim` oder das, was den Satz unter `unless` entschuldigt
template-claims-no-file = für Briefe in „{ $tag }“ ist nicht festgelegt, was sie nicht behaupten dürfen: { $file } fehlt
    .help = schreiben Sie die Datei, mit claim, unless, caught und fine zu jeder Regel: { $rules }; `widerspruch templates export ORDNER` schreibt die anderer Sprachen
template-claims-no-rule = die Regel „{ $rule }“ fehlt
    .help = ergänzen Sie [{ $rule }] mit claim, unless, caught und fine: { $what }
template-claims-pattern = { $why }
    .help = schreiben Sie einen regulären Ausdruck, wie ihn das Paket `regex` liest, in einfachen Anführungszeichen
template-claims-says = { $said }
    .help = { $todo }
template-language-countries = { $count } Länder haben keinen Namen: { $codes }
    .help = schreiben Sie sie unter [countries]: DE = "…"
template-language-hyphenation = für „{ $code }“ gibt es keine Muster zur Silbentrennung
    .help = schreiben Sie den Code nach ISO 639-1 einer Sprache, die Muster hat, etwa "de", oder "none"
template-language-letters = `letters` hat { $count } Buchstaben; Gesetze haben Punkte bis (y)
    .help = schreiben Sie, was der amtliche Text für (a) bis (y) druckt: { $wanted } Zeichen
template-language-months = `months` hat { $count } Namen; ein Jahr hat zwölf Monate
    .help = schreiben Sie die Namen aller Monate, wie sie in einem Datum stehen
template-language-says = { $said }
    .help = { $todo }
template-language-tag = `tag` ist „{ $tag }“, der Ordner heißt „{ $folder }“
    .help = schreiben Sie tag = "{ $folder }", oder benennen Sie den Ordner um
template-manifest-controller = einen Verantwortlichen „{ $id }“ gibt es nicht
    .help = { $near_is ->
            [set] meinten Sie „{ $near }“? `widerspruch controllers list` zeigt alle
           *[unset] `widerspruch controllers list` zeigt alle
        }
template-manifest-country = „{ $code }“ ist kein Ländercode
    .help = { $meant_is ->
            [set] schreiben Sie "{ $meant }"
           *[unset] schreiben Sie den Code aus zwei Buchstaben: "DE"
        }
template-manifest-says = { $said }
    .help = { $todo }
template-manifest-starts = `starts` ist „{ $prose }“ und nennt keine Frist
    .help = schreiben Sie starts = {"{"} period = "one-month", provision = "GDPR 12(3)" {"}"}; möglich für period: { $words }
template-no-country-name = in der Sprache „{ $tag }“ fehlt der Name des Landes { $country }
    .help = schreiben Sie { $code } = "…" unter [countries] in { $tag }/language.toml
template-no-manifest = „{ $letter }“ hat { $file }, aber kein { $missing }
    .help = schreiben Sie die Datei: wofür der Brief ist oder Titel und Betreff; `widerspruch templates export ORDNER` schreibt die aller Briefe
template-no-manifest-nor-words = „{ $letter }“ hat { $file }, aber weder { $missing } noch { $words }
    .help = schreiben Sie beide: wofür der Brief ist, und Titel und Betreff; `widerspruch templates export ORDNER` schreibt die aller Briefe
template-no-words = der Brief „{ $kind }“ hat { $file }, aber in keiner Sprache einen Text
    .help = schreiben Sie { $words } mit Titel und Betreff, daneben letter.hbs
template-place-missing = in `{ $field }` fehlt { $place }
    .help = schreiben Sie es mit { $places }
template-place-unknown = in `{ $field }` steht { $place }, wofür nichts eingesetzt wird
    .help = { $places_is ->
            [set] schreiben Sie es mit { $places }
           *[unset] schreiben Sie es ohne geschweifte Klammern
        }
template-two-manifests = „{ $letter }“ hat { $file } mit allen Angaben und außerdem { $words }
    .help = löschen Sie eine von beiden; wofür der Brief ist, steht in { $kind }/{ $file }
template-unknown-kind = einen Brief „{ $id }“ gibt es nicht
    .help = { $near_is ->
            [set] meinten Sie „{ $near }“? `widerspruch templates list` zeigt alle
           *[unset] `widerspruch templates list` zeigt alle
        }
template-unreadable = { $said }
