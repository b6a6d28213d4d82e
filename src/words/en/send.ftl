# What must not happen by accident.
send-bulk = { $count } mails of this run go to { $address } ({ $before } more within a day); more than { $handful } need --bulk
    .help = many letters at once look like an attack to a mail server and may all be lost: ask the authority how it wants them, then write --bulk, and set max_per_minute in [smtp.NAME]
send-sent-before = another version of this letter to { $to_is ->
        [set] { $to }
       *[unset] the same recipient
    } is { $is } ({ $when }, mail { $id })
    .help = { $state ->
        [queued] it was not sent yet: --replace sends this version instead of it, `widerspruch outbox cancel { $id }` takes it back; --again sends both
        [deferred] it was not sent yet: --replace sends this version instead of it, `widerspruch outbox cancel { $id }` takes it back; --again sends both
       *[other] `widerspruch outbox show { $id }` shows it; the text or the date has changed since. --again sends this one too
    }

# What is missing.
send-incomplete = { $advice }; --incomplete mails it as it is
send-missing-enclosure = the letter names enclosure { $number }, and the mail does not carry it: no file is named for it
    .help = add `file = "…"` to this [[enclosure]] (PDF, PNG or JPEG), or take it out of the case
send-missing-signature-blank = the letter has a line to sign on, and nobody signs what goes by e-mail
    .help = write kind = "typed" (your name) or "image" (a picture of your signature) into [signature], or leave the section out; or seal the letter with [seal]
send-missing-signature-none = the letter bears no signature
    .help = leave [signature] out, and your name is printed under it; or write kind = "image", or seal the letter with [seal]
send-missing-second-signature = two people hold parental responsibility, and only one of them signs what goes by e-mail
    .help = print the letter, let both sign it and send it by post; or write joint_custody = false if the sender may act alone
send-missing-accepted-signature = the authority "{ $id }" wants a complaint signed { $wanted } ({ $evidence })
    .help = { $is ->
        [electronic-or-hand-with-id] seal the letter with [seal], or sign it by hand and enclose a copy of an identity document, which this program cannot see
       *[other] seal the letter with [seal], or write kind = "image" with a picture of your signature into [signature]
    }
send-missing-way-signature = the authority "{ $id }" takes complaints by e-mail only with a qualified electronic signature, which this letter has not ({ $evidence })
    .help = seal it with a qualified certificate ([seal]), or take another way: { $ways }
send-missing-way-pec = the authority "{ $id }" takes complaints by certified mail (PEC) only, and an ordinary e-mail is none ({ $evidence })
    .help = send it from a PEC mailbox, or take another way: { $ways }
send-missing-way = the authority "{ $id }" takes no complaints by e-mail ({ $evidence })
    .help = take another way: { $ways }
send-missing-file-type = the authority "{ $id }" takes { $only_is ->
        [set] only
       *[unset] none of
    } { $types } ({ $evidence }), and the letter is a PDF
    .help = take another way: { $ways }
send-missing-size = the letter with its enclosures has { $bytes } bytes, and the authority "{ $id }" takes at most { $most } ({ $evidence })
    .help = reduce or leave out enclosures, or send the letter by post
send-missing-language = { $lacks }
    .help = { $advice }
send-missing-copy = { $lacks }
    .help = { $advice }
send-missing-form = { $lacks }
    .help = { $advice }
send-by-form = its form { $url }{ $log_in ->
        [needed] {" "}(with a log-in)
        [electronic-signature] {" "}(signed electronically)
       *[other] {""}
    }
send-by-post = a letter by post (`render`){ $known_is ->
        [set] {""}
       *[unset] , of which nothing is known
    }
send-other-ways = { $form_is ->
        [set] { $form }{ $post_is ->
            [set] , or { $post }
           *[unset] {""}
        }
       *[unset] { $post_is ->
            [set] { $post }
           *[unset] none is known, ask the authority
        }
    }

# Of the command.
send-address = { $option } is "{ $text }", { $why }
    .help = write { $option } name@example.org
send-no-sender = nobody is named whom the draft could be from
    .help = add `email = "…"` to [sender], or name an [smtp.NAME] with --via
send-sender = `sender.email` is "{ $email }", { $why }
    .help = add `email = "…"` to [sender], or name an [smtp.NAME] with --via
send-not-confirmed = nothing was sent, because it was not confirmed
send-nobody-to-ask = nothing was sent: there is no terminal to ask on
send-no-such-route = there is no section [smtp.{ $name }] in the configuration
    .help = { $near_is ->
        [set] did you mean "{ $near }"?{" "}
       *[unset] {""}
    }{ $known_is ->
        [set] there is: { $known }
       *[unset] there is: none
    }
send-no-route = the configuration names no mail server
    .help = { $there_is ->
        [set] add to
       *[unset] create
    } { $file_is ->
        [set] "{ $file }"
       *[unset] a file for --config
    }:

    {"["}smtp.home]
    # your provider's server for outgoing mail, port 465
    host = "mail.example.org"
    from = "Änne Müller <aenne@example.org>"
    user = "aenne@example.org"
    # a file beside this one with the password alone; then: chmod 600
    password_file = "mail-password"

    or write drafts for your mail program with --eml DIR
send-several-routes = there are several ways to send
    .help = say which: { $names }
send-batch-not-confirmed = nothing was sent, because it was not confirmed
    .help = the letters lie in the folder; the same command asks again
