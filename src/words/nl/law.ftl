# Hoe een termijn tot haar einde kwam.
law-nominal = { $length } na { $received } is { $day }{ $last_day_is ->
        [set] , de laatste dag van de maand
       *[unset] {""}
    }{ $holidays_is ->
        [set] , { $holidays }
       *[unset] {""}
    }{ $working_is ->
        [set] , een werkdag
       *[unset] {""}
    }
law-then = { $so_far }; { $clause }
law-length = { $unit ->
        [day] { $number ->
            [one] één dag
           *[other] { $number } dagen
        }
        [week] { $number ->
            [one] één week
           *[other] { $number } weken
        }
        [year] { $number ->
            [one] één jaar
           *[other] { $number } jaar
        }
       *[month] { $number ->
            [one] één maand
           *[other] { $number } maanden
        }
    }
law-weekday = { $weekday ->
        [monday] maandag
        [tuesday] dinsdag
        [wednesday] woensdag
        [thursday] donderdag
        [friday] vrijdag
        [saturday] zaterdag
       *[sunday] zondag
    }
law-named-day = { $weekday } { $day }
law-a-weekday = een { $weekday }
law-holiday = { $name }
law-day-off-for = de vrije dag voor { $name }
law-day-is = { $day } is { $reasons }
law-two-working-days = er moeten twee werkdagen in liggen (artikel 3, lid 5)
law-ends-then = dus eindigt de termijn op die dag
law-ends-on = dus eindigt de termijn op { $day }
law-custom-day = { $day } is { $custom }
law-off-by-custom = volgens gebruik een vrije dag voor { $holiday }
law-in-part-of = { $holiday } in een deel van { $place }
law-in-some-of = { $holiday } in enkele delen van het land ({ $parts })
law-added = { $holiday } op { $day } staat niet in de tabellen van dit programma: de feestdag komt uit: { $by }
law-of-configuration = uw configuratie
law-offices-closed = { $holiday }, wanneer kantoren meestal gesloten zijn
law-count-on = zo bepaalt de wet het, maar kantoren zijn dan vaak dicht ({ $customs }): reken op { $day }
law-holidays-not-known = de feestdagen van deze plaats zijn niet bekend en kunnen het einde later maken
law-holidays-unknown = de feestdagen van deze plaats kent dit programma niet: { $place }; alleen zaterdagen en zondagen worden overgeslagen
    .help = kijk in een kalender van die plaats: is de laatste dag daar een feestdag, dan eindigt de termijn op de volgende werkdag; zet de feestdagen als `[[holiday]]` in uw configuratie

# Wat wordt geweigerd.
law-act = { $code ->
        [GDPR] { $act_is ->
            [set] AVG
           *[unset] AVG
        }
       *[other] { $code }
    }
law-place = { $word ->
        [section] §
       *[article] artikel
    } { $steps }
law-run = { $first } tot en met { $last }
law-parts = { $noun ->
        [point] { $count ->
            [one] punt
           *[other] punten
        }
       *[paragraph] { $count ->
            [one] lid
           *[other] leden
        }
    } { $list }
law-has = { $place } heeft { $parts }
law-no-points = { $place } heeft geen punten
law-undivided = { $place } is niet verder onderverdeeld
law-has-articles = er zijn de artikelen { $list }
law-table-articles = in de tabel staan de artikelen { $list }
law-table-sections = in de tabel staan de paragrafen { $list }
law-only-whole = { $place } staat er alleen als geheel
law-only-parts = van { $place } staan er alleen { $parts }
law-no-paragraphs = { $place } is niet in leden verdeeld
law-paragraph-first = noem eerst het lid: { $place } heeft { $parts }
law-no-such-provision = { $act }: { $asked } bestaat niet; { $has }
law-not-looked-up = { $act }: { $asked } staat niet in de tabel van bepalingen; { $has }
    .help = lees de tekst van de wet, en schrijf de vindplaats in woorden uit
law-malformed-provision = `{ $text }` noemt geen bepaling
    .help = schrijf het zoals `GDPR 21(1)`, `GDPR 6(1)(f)` of `BGB 1629(1)`
law-unknown-act = de wet `{ $code }` is niet bekend
    .help = { $near_is ->
        [set] schrijf `{ $near }`
       *[unset] bekende wetten: { $known }
    }
law-table = de tabel van { $act } is niet te lezen: { $why }
law-no-sections = { $file } zegt niet hoe paragrafen worden aangehaald
    .help = schrijf er [sections] in, met de patronen van [articles]
law-no-name = { $file } heeft geen naam voor { $act }
    .help = schrijf "{ $code }" = "{"{"}c{"}"} …" in [acts]; {"{"}c{"}"} is de bepaling
law-no-period = een termijn duurt ten minste één { $unit ->
        [day] dag
        [week] week
        [year] jaar
       *[month] maand
    }
law-before-gdpr = de AVG geldt sinds { $applies }, nog niet op { $day }
    .help = verbeter het jaar; een termijn uit een andere wet wordt op dezelfde manier geteld
law-date-out-of-range = { $length } na { $received } valt buiten de kalender
law-no-working-day = { $length } na { $received }: in de { $days } dagen daarna is er geen werkdag
    .help = de toegevoegde feestdagen (`[[holiday]]`) laten geen dag over waarop iemand werkt: haal weg wat er geen is
law-earlier-or-shorter = noem een eerdere datum of een kortere termijn

# Namen van feestdagen, en van delen van landen.
law-name = { $id ->
        [all-saints-day] Allerheiligen
        [all-souls-day] Allerzielen
        [anti-fascist-struggle-day] Dag van de Antifascistische Strijd
        [armistice-day] Wapenstilstandsdag
        [ascension-day] Hemelvaartsdag
        [assumption-day] Maria-Tenhemelopneming
        [boxing-day] tweede kerstdag
        [candlemas] Maria-Lichtmis
        [carnival] carnaval
        [children-s-day] Kinderdag
        [christmas-day] eerste kerstdag
        [christmas-eve] kerstavond
        [clean-monday] Schone Maandag
        [commerce-day] Dag van de Handel
        [constitution-day] Dag van de Grondwet
        [corpus-christi] Sacramentsdag
        [cyprus-national-day] Cypriotische nationale feestdag
        [easter-monday] tweede paasdag
        [easter-tuesday] dinsdag na Pasen
        [epiphany] Driekoningen
        [establishment-of-the-republic-day] Dag van de stichting van de Republiek
        [europe-day] Dag van Europa
        [freedom-day] Vrijheidsdag
        [german-unity-day] Dag van de Duitse Eenheid
        [good-friday] Goede Vrijdag
        [greek-independence-day] Griekse Onafhankelijkheidsdag
        [green-monday] Groene Maandag
        [immaculate-conception] Maria-Onbevlekte Ontvangenis
        [independence-day] Onafhankelijkheidsdag
        [independence-and-unity-day] Dag van Onafhankelijkheid en Eenheid
        [independent-czechoslovak-state-day] Dag van de onafhankelijke Tsjechoslowaakse staat
        [international-women-s-day] Internationale Vrouwendag
        [jan-hus-day] Jan Husdag
        [king-s-day] Koningsdag
        [labour-day] Dag van de Arbeid
        [liberation-day] Bevrijdingsdag
        [maundy-thursday] Witte Donderdag
        [may-day] 1 mei
        [midsummer-day] midzomerdag
        [midsummer-eve] midzomeravond
        [national-day] nationale feestdag
        [national-uprising-day] Dag van de Nationale Opstand
        [new-year-s-day] nieuwjaarsdag
        [new-year-s-eve] oudejaarsdag
        [ohi-day] Ochi-dag
        [our-lady-of-almudena] Maria van Almudena
        [our-lady-of-sorrows] Onze-Lieve-Vrouw van Smarten
        [portugal-day] Dag van Portugal
        [pre-eren-day] Prešeren-dag
        [proclamation-day] Dag van de uitroeping van de Republiek
        [reformation-day] Hervormingsdag
        [remembrance-day] Herdenkingsdag
        [repentance-day] Boete- en Bededag
        [republic-day] Dag van de Republiek
        [restoration-day] Dag van het herstel van de Republiek
        [restoration-of-independence-day] Dag van de herstelde onafhankelijkheid
        [restoration-of-the-state-day] Dag van het herstel van de staat
        [scotland-at-the-world-cup] Schotland op het wereldkampioenschap
        [sette-giugno] Sette Giugno
        [shrove-tuesday] Vastenavond
        [spring-day] Dag van de Lente
        [st-andrew-s-day] Sint-Andreasdag
        [st-anthony-s-day] Sint-Antoniusdag
        [st-berchtold-s-day] Sint-Berchtoldsdag
        [st-brigid-s-day] Sint-Brigidadag
        [st-cyril-and-st-methodius-day] Cyrillus en Methodius
        [st-francis-of-assisi] Franciscus van Assisi
        [st-george-s-day] Sint-Jorisdag
        [st-isidore-s-day] Sint-Isidorusdag
        [st-james-s-day] Sint-Jakobsdag
        [st-john-the-baptist-s-day] Johannes de Doper
        [st-john-s-day] Sint-Jansdag
        [st-joseph-s-day] Sint-Jozefdag
        [st-maurice-s-day] Sint-Mauritiusdag
        [st-nicholas-of-fl-e] Nicolaas van Flüe
        [st-patrick-s-day] Sint-Patricksdag
        [st-paul-s-shipwreck] Schipbreuk van Paulus
        [st-peter-and-st-paul-s-day] Petrus en Paulus
        [st-stephen-s-day] Sint-Stefanusdag
        [state-foundation-day] Dag van de stichting van de staat
        [statehood-day] Dag van de Staat
        [struggle-for-freedom-and-democracy-day] Dag van de strijd voor vrijheid en democratie
        [unification-day] Dag van de Vereniging
        [uprising-day] Dag van de Opstand
        [victory-day] Dag van de Overwinning
        [victory-and-homeland-thanksgiving-day] Dag van de Overwinning en de dank aan het vaderland
        [whit-monday] tweede pinksterdag
        [world-children-s-day] Wereldkinderdag
        [a-day-around-the-end-of-the-year] een dag rond de jaarwisseling
        [a-day-off-by-decision-of-the-government] een vrije dag bij besluit van de regering
        [a-day-off-by-decree] een vrije dag bij decreet
        [the-75th-anniversary-of-17-june-1953] 75 jaar na 17 juni 1953
        [the-battle-of-the-boyne] de Slag aan de Boyne
        [the-belgian-national-day] de Belgische nationale feestdag
        [the-friday-after-ascension-day] de vrijdag na Hemelvaartsdag
        [the-geneva-fast] de bededag van Genève
        [the-great-prayer-day] de Grote Gebedsdag
        [the-king-s-feast] het Feest van de Koning
        [the-monday-of-the-federal-fast] de maandag na de federale bededag
        [the-nativity-of-mary] Maria-Geboorte
        [the-n-fels-pilgrimage] de bedevaart van Näfels
        [the-second-of-january] 2 januari
        [the-day-after-new-year] de dag na nieuwjaar
        [the-day-of-the-community-of-madrid] de Dag van de regio Madrid
        [the-day-of-the-slavonic-alphabet] de Dag van het Slavische alfabet
        [the-early-may-bank-holiday] de vrije maandag begin mei
        [the-end-of-the-year] het einde van het jaar
        [the-first-monday-in-august] de eerste maandag van augustus
        [the-first-monday-in-june] de eerste maandag van juni
        [the-first-monday-in-may] de eerste maandag van mei
        [the-first-day-of-summer] de eerste zomerdag
        [the-last-monday-in-october] de laatste maandag van oktober
        [the-second-day-of-christmas] tweede kerstdag
        [the-second-day-of-labour-day] de tweede Dag van de Arbeid
        [the-spring-bank-holiday] de vrije maandag eind mei
        [the-summer-bank-holiday] de vrije maandag in augustus
        [the-l-nder] de Duitse deelstaten
        [the-cantons] de kantons
        [the-parts-of-the-united-kingdom] de delen van het Verenigd Koninkrijk
        [france] Frankrijk
        [spain] Spanje
        [portugal] Portugal
        [italy] Italië
        [bavaria] Beieren
        [hesse] Hessen
        [lower-saxony] Nedersaksen
        [north-rhine-westphalia] Noordrijn-Westfalen
        [rhineland-palatinate] Rijnland-Palts
        [saxony] Saksen
        [saxony-anhalt] Saksen-Anhalt
        [thuringia] Thüringen
        [geneva] Genève
        [grisons] Graubünden
        [lucerne] Luzern
        [neuch-tel] Neuchâtel
        [ticino] Ticino
        [valais] Wallis
        [vaud] Vaud
        [zurich] Zürich
        [fribourg] Fribourg
        [england-and-wales] Engeland en Wales
        [scotland] Schotland
        [northern-ireland] Noord-Ierland
       *[other] { $name }
    }

# Waarom een feestdag niet te lezen is.
law-holiday-between = `between` noemt twee dagen
law-holidays-together = hiermee zijn de toegevoegde feestdagen voor { $place } { $count } dagen, in uw configuratie en het ondertekende bestand samen; hoogstens { $most } zijn toegestaan
law-holiday-dates = `dates` noemt hoogstens { $most } dagen
law-holiday-day = precies één van `on`, `easter`, `orthodox_easter`, `weekday` en `dates` zegt de dag
law-holiday-weekday = `weekday` en `from` horen bij elkaar
law-made-up-alone = `made_up_on` hoort bij `made_up`
law-made-up-on = `made_up_on` is Saturday of Sunday
