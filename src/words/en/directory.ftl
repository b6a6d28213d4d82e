# The directory of authorities and controllers.
directory-unknown-authority = there is no authority "{ $id }"
    .help = { $near_is ->
            [set] did you mean "{ $near }"? `widerspruch authorities list` shows all
           *[unset] `widerspruch authorities list` shows all
        }
directory-unknown-controller = there is no controller "{ $id }"
    .help = { $near_is ->
            [set] did you mean "{ $near }"? `widerspruch controllers list` shows all
           *[unset] `widerspruch controllers list` shows all
        }
# How an authority takes a complaint.
directory-known = { $is } ({ $evidence })
directory-evidence = { $certainty }{ $source_is ->
        [set] : { $source }
       *[unset] {""}
    }{ $checked_is ->
        [set] {""}, { $checked }
       *[unset] {""}
    }
directory-certainty = { $is ->
        [attested] attested
        [reported] reported
        [general-knowledge] general knowledge
       *[user] your own configuration
    }
directory-by-post = { $is ->
        [taken] taken
       *[not-taken] not taken
    }
directory-by-email = { $is ->
        [taken] taken
        [qualified-signature] only with a qualified electronic signature
        [certified-mail] only certified mail (PEC)
       *[not-taken] not taken
    }
directory-by-form = { $is ->
        [taken] there is one
       *[not-taken] there is none
    }
directory-log-in = { $is ->
        [none] not needed
        [possible] possible, not needed as far as is known
        [electronic-signature] the form must be signed electronically
       *[needed] needed (account, electronic identity or certificate)
    }
directory-signing = { $is ->
        [hand-or-electronic] by hand or electronically
        [electronic-or-hand-with-id] electronically, or by hand with a copy of an identity document
       *[not-needed] not needed
    }
directory-requirement = { $is ->
        [copy-of-request] a copy of what was asked of the company, and of its answer
        [company-asked-first] that the company was asked first
        [month-waited] that a month was waited for the answer
        [official-form] the authority's own form, no free letter
        [request-to-find] the right violated, the request to find so, and when the person learnt of it
        [name-and-address] name and postal address
       *[signed-mandate] a mandate the person signed, where another one complains
    }

# What is doubtful about a record. Goes on after a colon.
directory-contradicted = newer and older sources contradict each other about this record
directory-one-source = this record is known from one source only
directory-stale = it was last compared with its sources on { $day }, more than { $days } days ago
directory-doubts = { $doubt }; { $age }
directory-weak-address = the address of "{ $name }" is not sure: { $doubt }
    .help = look it up { $list ->
            [authorities] on the authority's website
           *[controllers] in the company's own legal notice
        } before you post the letter; your configuration can correct it, and what is known is shown by `widerspruch { $list } show { $id }`
    .asked = look it up { $list ->
            [authorities] on the authority's website
           *[controllers] in the company's own legal notice
        } before you post the letter

# Which authority is competent: whole sentences.
directory-no-residence = the case does not say where the represented person lives, and the sender's address says nothing about it
    .help = add postal_code, city and country to [represented], or write the authority of the person's Land or country: authority = "de-st"; `widerspruch authorities find --country DE --postal-code …` finds it
directory-residence-uncertain = the authority for this residence is not certain: { $why }
    .help = { $ids_is ->
        [set] write the right one yourself: { $ids }
       *[unset] name the recipient with its address, or an authority of `widerspruch authorities list`
    }
directory-country-needed = The country of residence is needed, and in Germany the postal code.
directory-country-untold = The country of residence is needed; the postal code { $code } alone does not show it.
directory-read-as-german = The country was not given, so the postal code was read as a German one. { $why }
directory-place-alone = { $city } is known as a place in { $land }; only the postal code makes it certain.
directory-code-and-unknown-place = { $city } is not known as a place with the German postal code { $code }; the country makes it certain.
directory-code-of-other-place = The postal code { $code } and { $city } do not belong together: they are in different places.
directory-code-of-several-countries = { $code } is written like the postal code of several countries; type the country as well, after a comma.
directory-how-to-find = type a postal code with its town, a town, a Land or a country, such as `04109 Leipzig`, `Sachsen` or `Ireland`; `widerspruch authorities list` shows all
directory-land-named = In { $land } this authority supervises companies.
directory-named = It is called so: `{ $id }`.
directory-not-for-companies = The authority `{ $id }` supervises public bodies, not companies.
directory-nothing-named = Nothing is known under "{ $text }".{ $near_is ->
        [set] {" "}Is { $near } meant?
       *[unset] {" "}Small villages and post boxes are not in the list.
    }
directory-place-abroad = { $city } is known as a place in { $country }; only the country makes it certain.
directory-place-in-several = Several places are called { $city }: { $places }. The postal code decides.
directory-several-named = Several authorities are called "{ $text }".
directory-code-needed = The postal code of the residence is needed: in Germany each Land has an authority of its own.
directory-code-in = The postal code { $code } lies in { $land }.
directory-code-of-two = The postal code { $code } is used in two Länder; { $place } lies in { $land }.
directory-code-undecided = The postal code { $code } is used in two Länder: in { $first } ({ $first_places }) and in { $second } ({ $second_places }). The place decides.
directory-austrian-place = The postal code { $code } is the German code of { $place }, which belongs to Austria: for a person who lives there the country is AT.
directory-code-elsewhere = The postal code { $code } of { $country } is that of { $place }, which does not belong to that country: for a person who lives there the country is { $of }.
directory-no-delivery-code = The postal code { $code } is no delivery code, as far as is known; the codes around it lie in { $laender }.
directory-not-five-digits = A German postal code has five digits, which { $code } has not; in Germany each Land has an authority of its own.
directory-none-known = No data protection authority is known here for { $country }.
directory-one-for-all = { $country }: one authority supervises companies in the whole country.{ $note_is ->
        [set] {" "}{ $note }
       *[unset] {""}
    }{ $odd_code_is ->
        [set] {" "}The postal code { $odd_code } does not look like one of { $country }.
       *[unset] {""}
    }
directory-several = { $country }: more than one authority is known here.{ $note_is ->
        [set] {" "}{ $note }
       *[unset] {""}
    }{ $odd_code_is ->
        [set] {" "}The postal code { $odd_code } does not look like one of { $country }.
       *[unset] {""}
    }

# Corrections of a user.
directory-syntax = { $said }
directory-duplicate-id = the { $table } `{ $id }` appears here a second time
    .help = put its fields together into one table
directory-form-service = controller `{ $id }` has no service `{ $name }`
    .help = { $near_is ->
        [set] did you mean `{ $near }`?
       *[unset] its services are { $known }
    }
directory-service-taken = the service `{ $name }` is one of the controller `{ $id }`
    .help = give it an id of its own, or take it out of the other record
directory-no-id = this { $table } has no id
    .help = write `id = "…"`: a known one to correct a record, a new one to add one
directory-wrong-value = { $said }
directory-wrong-record = { $table } `{ $id }`: { $why }
directory-unknown-field = { $said }
directory-missing-field = { $said }
directory-new-incomplete = no { $table } has the id `{ $id }`, and a new one needs { $missing } too
    .help = { $near_is ->
        [set] did you mean `{ $near }`?
       *[unset] known ids: { $known }
    }
directory-no-lead-authority = no authority has the id `{ $id }`
    .help = { $near_is ->
        [set] did you mean `{ $near }`?
       *[unset] write the id of a known authority, or add it as `[[authority]]`
    }
directory-nowhere = it has neither a `street` nor a `postbox`
directory-form-nowhere = it has a form, and no `complaint_form_url` says where

# Why a value of a record cannot be read.
directory-needs-source = with `certainty` it needs a `source` and the day it was `checked`; leave `certainty` out if it is your own word
directory-no-file-types = it names no type of file
directory-not-a-country = "{ $value }" is no country code of two letters{ $near_is ->
        [set] , perhaps { $near }
       *[unset] {""}
    }
directory-not-a-day-of-year = "{ $value }" is no day of the year, which is written 12-25
directory-not-a-file-type = "{ $value }" is no type of file, which is written pdf
directory-not-a-language = "{ $value }" is no language, which is written de or pt-BR
directory-not-a-url = "{ $value }" is no address that begins with https://
directory-foreign-letters = "{ $value }" has letters of another script or with marks ({ $letters }), which can look like others
    .help = { $ascii_is ->
            [set] compare it with what its owner publishes; if it is right, write it so: { $ascii }
           *[unset] type it anew, in letters of ASCII
        }
directory-none-competent = no authority is competent for { $place } any more
directory-several-competent = several authorities are competent for { $place }: { $ids }
directory-not-an-email = "{ $value }" is no e-mail address
directory-not-an-id = "{ $value }" is no id: small letters, digits and hyphens only
directory-not-bytes = { $value } is no number of bytes, which is written 1500000

# Of a command.
directory-not-found = the authority cannot be determined: { $why }
    .help = `widerspruch authorities list` shows all; choose the one of your Land or country
directory-not-certain = this is not certain: { $why }
    .help = make sure which Land or country the residence is in
directory-unknown-country = "{ $text }" is not a country code
    .help = { $code_is ->
        [set] did you mean { $code } ({ $meant })?
       *[unset] write the two letters of ISO 3166-1: DE, AT, IE …
    }
directory-weak-record = the record of "{ $id }" is not sure: { $doubt }
    .help = look it up before you rely on it; your own configuration can correct it
directory-found = { $about ->
        [address] postal address
        [email] e-mail address
        [phone] telephone or fax
        [page] web page
        [form] form
        [filing] how complaints are taken
        [training] what it says of its training
        [source] a source
        [holidays] holidays
       *[law] the law that applies
    }: { $result ->
        [gone] gone
       *[changed] changed
    } on { $day }{ $note_is ->
        [set] {" "}({ $note })
       *[unset] {""}
    }
directory-weak-law = what the letter { $kind } rests on is not sure: { $doubt }
    .help = look it up before you post the letter; `widerspruch templates show { $kind }` tells what it rests on
    .asked = look it up before you post the letter
directory-added-holidays = the end of a period in { $place } is moved by holidays that did not come with this program: { $added }
    .help = look up whether those days are public holidays there; your own stand in your configuration, a signed file is taken away by `widerspruch data remove`
directory-weak-holidays = how periods are counted in { $place } is not sure: { $doubt }
    .help = look up whether the last day of the period is one; your own configuration can add holidays

# What an authority does not take of a letter.
directory-lacks-language = { $lacks }
    .help = { $advice }
directory-lacks-copy = { $lacks }
    .help = { $advice }
directory-lacks-form = { $lacks }
    .help = { $advice }
directory-takes-languages = the letter is written in "{ $wording }", and the authority "{ $id }" takes complaints in { $listed } ({ $evidence })
directory-works-in = the letter is written in "{ $wording }"; the authority "{ $id }" works in { $listed }, and whether it takes other languages is not known
directory-choose-language = write `language` as the authority lists it, if there is such a letter (`widerspruch templates list`); else have it translated, or ask the authority first
directory-wants-copy = the authority "{ $id }" wants { $what }, and event { $number } of { $day } names no enclosure ({ $evidence }){ $note_is ->
        [set] : { $note }
       *[unset] {""}
    }
directory-enclose-copy = add it as an [[enclosure]] with title and file, and write its number into the event: enclosure = 1
directory-wants-form = the authority "{ $id }" wants { $what } ({ $evidence }){ $note_is ->
        [set] : { $note }
       *[unset] {""}
    }
directory-fill-form = fill in its form ({ $at_is ->
        [set] { $at }
       *[unset] its website
    }) and add this letter to it as a statement of the facts

# Holidays of a user.
directory-holiday-place = `{ $place }` is no place with a calendar
    .help = write a country such as "IE", or a part such as "DE-BY", "GB-SCT" or "CH-GE" (ISO 3166)
directory-holiday-unread = this holiday cannot be read: { $why }
    .help = write its day as on = "12-25", easter = -2, or dates = [2027-05-07]
directory-text = the record of the recipient { $why }
    .help = correct the record in your configuration
