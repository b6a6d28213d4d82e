# Vorlagen.
template-blocks-nested = Blöcke sind zu tief verschachtelt
template-brackets-nested = Klammern sind zu tief verschachtelt
template-branch-never-taken = kein Musterfall nimmt den ersten Zweig dieses Blocks
    .help = löschen Sie den Zweig, oder berichtigen Sie seine Bedingung; ein Brief, den niemand gelesen hat, darf nicht hinaus
template-circle = dieser Text druckt sich selbst: { $way }
    .help = schreiben Sie den Text dort, wo er gebraucht wird
template-cite-form = `cite` kennt die Form { $form } nicht; es gibt nur { $known }
template-cite-range = ein Bereich bei `cite` reicht von einem ganzen Artikel zu einem anderen desselben Gesetzes
template-date-form = die Sprache hat keine Form { $form } eines Datums (`[date.forms]` ihrer language.toml)
template-cite-to = `cite` mit `to` hat davor genau eine Vorschrift
template-claim = der Brief behauptet, was er nicht darf: „{ $found }“ ({ $id })
    .help = { $rule } { $reason }
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
template-company-form = kein Formular von `{ $id }` hat die Adresse { $url }
    .help = schreiben Sie eine Adresse, die `widerspruch controllers show { $id }` nennt, oder nehmen Sie die Zeile heraus
template-company-unknown = es gibt keinen Verantwortlichen `{ $id }`
    .help = { $near_is ->
        [set] meinten Sie `{ $near }`?
       *[unset] schreiben Sie eine Kennung aus `widerspruch controllers list`, oder nehmen Sie die Tabelle heraus
    }
template-control-character = die Vorlage enthält ein Steuerzeichen (U+0002 oder U+0003)
    .help = löschen Sie es
template-else-never-taken = kein Musterfall nimmt den Zweig `else` dieses Blocks
    .help = löschen Sie den Zweig, oder berichtigen Sie seine Bedingung; ein Brief, den niemand gelesen hat, darf nicht hinaus
template-empty = der Brief hat keinen Betreff oder keinen Text
    .help = schreiben Sie den Wortlaut in letter.hbs und den Betreff in letter.toml
template-filled-too-large = der ausgefüllte Text des Briefs ist größer als 2 MiB
    .help = ein Brief hat einige Seiten Text: wiederholen Sie weniger in der Vorlage, oder nennen Sie weniger im Fall
template-folder-too-large = „{ $name }“ lässt sich nicht lesen: der Ordner enthält mehr als { $most } Dateien
    .help = nennen Sie nur den Ordner mit den Vorlagen
template-folder-unreadable = „{ $name }“ lässt sich nicht lesen: { $why }
    .help = nennen Sie einen Ordner, der so aufgebaut ist, wie letter_templates/README.md es zeigt
template-helper-alone = `{ $name }` braucht einen Wert
    .help = schreiben Sie {"{{"}{ $name } …{"}}"}
template-in-sample = { $message } (Musterfall { $sample })
template-language-countries = { $count } Länder haben keinen Namen: { $codes }
    .help = schreiben Sie sie unter [countries]: DE = "…"
template-language-hyphenation = für „{ $code }“ gibt es keine Muster zur Silbentrennung
    .help = schreiben Sie den Code nach ISO 639-1 einer Sprache, die Muster hat, etwa "de", oder "none"
template-language-letters = `letters` hat { $count } Buchstaben; Gesetze haben Punkte bis (y)
    .help = schreiben Sie, was der amtliche Text für (a) bis (y) druckt: { $wanted } Zeichen
template-language-months = `months` hat { $count } Namen; ein Jahr hat zwölf Monate
    .help = schreiben Sie die Namen aller Monate, wie sie in einem Datum stehen
template-language-says = { $said }
template-language-tag = `tag` ist „{ $tag }“, der Ordner heißt „{ $folder }“
    .help = schreiben Sie tag = "{ $folder }", oder benennen Sie den Ordner um
template-long-piece = eine Zeile oder ein Block ist größer als 64 KiB
template-mail-markup = { $why }
    .help = letter_templates/README.md nennt die Werte einer E-Mail
template-mail-not-filled = { $why }
    .help = letter_templates/README.md nennt die Werte einer E-Mail
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
template-manifest-starts = `starts` ist „{ $prose }“ und nennt keine Frist
    .help = schreiben Sie starts = {"{"} period = "one-month", provision = "GDPR 12(3)" {"}"}; möglich für period: { $words }
template-many-branches = ein Block hat zu viele Zweige
template-markup = { $why }
    .help = letter_templates/README.md beschreibt die Auszeichnungen
template-missing-file = die Vorlagendatei { $file } fehlt
    .help = `widerspruch templates export ORDNER` schreibt zum Anfangen alle eingebauten Dateien
template-needs = die Vorlage braucht `{ $path }`, was in diesem Fall fehlt
template-never-done = mit seinen Listen in Listen würde der Text nie fertig
template-no-country-name = in der Sprache „{ $tag }“ fehlt der Name des Landes { $country }
    .help = schreiben Sie { $code } = "…" unter [countries] in { $tag }/language.toml
template-no-date = „{ $text }“ ist kein Datum
template-no-ground = einen vorbereiteten Grund „{ $id }“ gibt es nicht
template-no-manifest = „{ $letter }“ hat { $file }, aber kein { $missing }
    .help = schreiben Sie die Datei: wofür der Brief ist oder Titel und Betreff; `widerspruch templates export ORDNER` schreibt die aller Briefe
template-no-manifest-nor-words = „{ $letter }“ hat { $file }, aber weder { $missing } noch { $words }
    .help = schreiben Sie beide: wofür der Brief ist, und Titel und Betreff; `widerspruch templates export ORDNER` schreibt die aller Briefe
template-no-phrase = einen Textbaustein „{ $id }“ gibt es nicht
template-no-templates = in „{ $name }“ gibt es keine Vorlagen
    .help = Vorlagen stehen darin unter SPRACHE/ART/letter.hbs und ART/letter.toml; `widerspruch templates export ORDNER` schreibt einen Anfang
template-no-words = der Brief „{ $kind }“ hat { $file }, aber in keiner Sprache einen Text
    .help = schreiben Sie { $words } mit Titel und Betreff, daneben letter.hbs
template-not-a-text = `{ $path }` ist eine Gruppe von Werten und lässt sich nicht drucken
    .help = nennen Sie einen ihrer Werte, oder wiederholen Sie sie mit {"{{"}#each …{"}}"}
template-not-filled = { $why }
    .help = ergänzen Sie das Feld im Fall, oder fragen Sie in der Vorlage danach mit {"{{"}#if …{"}}"}
template-partial = eingebundene Vorlagen und Dekoratoren gibt es hier nicht
    .help = schreiben Sie den Text dort, wo er gebraucht wird
template-phrase-unnamed = `phrase` braucht den Namen eines Textbausteins in Anführungszeichen
    .help = schreiben Sie {"{{"}phrase "name"{"}}"}
template-phrases-nested = Textbausteine stehen zu tief in anderen Textbausteinen
template-phrases-never-done = mit allen Textbausteinen, die er druckt, würde der Text nie fertig
template-place-missing = in `{ $field }` fehlt { $place }
    .help = schreiben Sie es mit { $places }
template-place-unknown = in `{ $field }` steht { $place }, wofür nichts eingesetzt wird
    .help = { $places_is ->
            [set] schreiben Sie es mit { $places }
           *[unset] schreiben Sie es ohne geschweifte Klammern
        }
template-raw-output = `{"{{{"}…{"}}}"}` und `{"{{"}&…{"}}"}` sind nicht erlaubt: was jemand eingetippt hat, würde als Auszeichnung gelesen
    .help = schreiben Sie zwei geschweifte Klammern
template-step-group = { $why }
    .help = die Gruppen heißen { $groups }; ihre Überschriften für Leser stehen in language.toml
template-syntax = das ist keine Vorlage: { $why }
    .help = zu jedem {"{{"}#if …{"}}"} und {"{{"}#each …{"}}"} gehört ein {"{{"}/if{"}}"} oder {"{{"}/each{"}}"}
template-too-complex = das wird nicht als Vorlage gelesen: { $why }
    .help = ein Brief hat einige Seiten Text; letter_templates/README.md sagt, was eine Vorlage haben darf
template-too-many-steps = { $count } nächste Schritte (Musterfall { $sample }); mehr als { $most } liest niemand
    .help = fassen Sie Zusammengehöriges zusammen, fragen Sie in der Vorlage, ob es den Fall betrifft, oder machen Sie einen Hinweis daraus („## notes“)
template-two-manifests = „{ $letter }“ hat { $file } mit allen Angaben und außerdem { $words }
    .help = löschen Sie eine von beiden; wofür der Brief ist, steht in { $kind }/{ $file }
template-unknown-field = `{ $path }` ist kein Wert eines Briefs
    .help = { $near_is ->
            [set] meinten Sie `{ $near }`?
           *[unset] { $known_is ->
                [set] es gibt { $known }
               *[unset] letter_templates/README.md nennt alle Werte
            }
        }
template-unknown-helper = eine Hilfsfunktion `{ $name }` gibt es nicht
    .help = { $near_is ->
            [set] meinten Sie `{ $near }`?
           *[unset] es gibt { $known }
        }
template-unknown-kind = einen Brief „{ $id }“ gibt es nicht
    .help = { $near_is ->
            [set] meinten Sie „{ $near }“? `widerspruch templates list` zeigt alle
           *[unset] `widerspruch templates list` zeigt alle
        }
template-unknown-phrase = einen Textbaustein „{ $id }“ gibt es nicht
    .help = { $near_is ->
            [set] meinten Sie „{ $near }“?
           *[unset] Textbausteine stehen in phrases.toml der Sprache
        }
template-unreadable = { $said }
template-value-missing = { $path_is ->
        [set] `{ $path }` fehlt, und `{ $helper }` braucht es
       *[unset] ein Wert fehlt, und `{ $helper }` braucht ihn
    }
template-wants-text = `{ $helper }` braucht einen Text
template-wants-value = `{ $helper }` braucht einen Wert
template-not-in-language = den Brief „{ $kind }“ gibt es nicht in der Sprache „{ $language }“
    .help = es gibt { $known }
