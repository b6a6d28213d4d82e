# Addresses.
mail-name-of-whom = whose name { $fault }
mail-sender = `sender.email` is "{ $email }", { $why }
    .help = answers go to this address; correct it
mail-recipient-email = the recipient's e-mail address is "{ $email }", { $why }
    .help = correct it in the case, or in your configuration
mail-recipient-name = the recipient is "{ $name }", { $why }
mail-address-in-doubt = the address { $email } is not sure: { $doubt }
    .help = look it up before you send; --to ADDRESS names another one
mail-no-address = `recipient.email` is missing: there is no address to send to
    .help = add `email = "…"` to [recipient], or name an address with --to ADDRESS
mail-no-address-of-authority = no e-mail address of the authority "{ $id }" is known
    .help = { $form_is ->
        [set] it takes complaints through its form: { $form }; --to ADDRESS sends the letter to an address of your own
       *[unset] send the letter by post, or name an address with --to ADDRESS
    }
mail-no-address-of-controller = no e-mail address of { $name } is confirmed, and an objection to a mailbox that nobody reads is none
    .help = use its form or send the letter by post (`widerspruch controllers show { $id }`); if you know better, --to ADDRESS sends it there

# Why it goes there.
mail-to-controller = the case names the company "{ $id }"
mail-to-authority = the case names the authority "{ $id }"
mail-to-other = the case gives its name and address
mail-address-given = named with --to; nobody here has checked it
mail-address-of-case = named in the case
mail-address-of-record = { $own_is ->
        [set] the directory with your own corrections
       *[unset] the directory
    }{ $checked_is ->
        [set] , compared with its sources on { $checked }
       *[unset] {""}
    }{ $source_is ->
        [set] : { $source }
       *[unset] {" "}(`widerspruch { $show }`)
    }{ $more_is ->
        [set] , and { $more } more (`widerspruch { $show }`)
       *[unset] {""}
    }{ $doubt_is ->
        [set] ; { $doubt }
       *[unset] {""}
    }
mail-address-of-signed = { $signed }{ $own_is ->
        [set] , with your own corrections
       *[unset] {""}
    }{ $checked_is ->
        [set] , which says: compared with its sources on { $checked }
       *[unset] {""}
    }{ $source_is ->
        [set] : { $source }
       *[unset] {" "}(`widerspruch { $show }`)
    }{ $more_is ->
        [set] , and { $more } more (`widerspruch { $show }`)
       *[unset] {""}
    }{ $doubt_is ->
        [set] ; { $doubt }
       *[unset] {""}
    }
mail-taken-unknown = whether it takes complaints by e-mail is not known

# Making it.
mail-message = { $why }
    .help = leave out or shrink enclosures
mail-not-encoded = a part of it cannot be encoded
mail-text-not-encoded = the text cannot be encoded
mail-letter-not-encoded = the letter cannot be encoded
mail-file-name = the attached file has no plain name
mail-too-large = the message would have { $bytes } bytes; more than { $limit } are not sent
mail-large = the mail has { $bytes } bytes; some authorities take no more than { $limit }
    .help = leave out or shrink enclosures if it is refused
mail-no-openpgp = mail to { $to } is to be encrypted, which this program was built without
    .help = build it with `--features openpgp`, or take the [[smtp.NAME.openpgp]] section out
mail-openpgp-key = the key of { $address } cannot be used: { $why }
    .help = { $advice }. Nothing is sent unencrypted instead
mail-key-check-file = check the file
mail-key-name-file = name a file with the public key, as the recipient publishes it
mail-key-none = the file holds no public key: { $why }
mail-key-fingerprint = its fingerprint is { $found }, the configuration says { $wanted }
mail-key-compare = compare with what the recipient publishes, by another way than this file came
mail-key-revoked = it was revoked
mail-key-get-new = get the recipient's new key
mail-key-unsigned = its owner has not signed it
mail-key-get-again = get the key from the recipient again
mail-key-expired = it expired on { $day }
mail-key-part-expired = its part for encryption expired on { $day }
mail-key-no-part = it has no part for encryption
mail-key-get-another = get another key from the recipient

# What became of it.
mail-unknown = nobody knows whether mail { $id } to { $to } arrived: { $why }
    .help = look into your sent mail or ask the recipient; then `widerspruch outbox resolve { $id } --sent` or `--resend`. It is never sent again automatically
mail-refused = mail { $id } to { $to } was refused: { $why }
    .help = correct what is wrong, then send again; `widerspruch outbox resolve { $id } --resend` tries the same mail once more
mail-deferred = mail { $id } to { $to } was not accepted yet: { $why }
    .help = it is tried again by `widerspruch outbox run`, not before { $when_is ->
        [set] { $when }
       *[unset] now
    }
mail-copy-refused = mail { $id } was sent, but the server refused the copy: { $why }
    .help = correct --bcc or `bcc`; the mail itself arrived and is in the outbox
mail-key-unreadable = { $said }
