# With whose key documents are signed.
seal-no-pkcs12 = "{ $name }" is no PKCS#12 file
    .help = name a file with key and certificate, .p12 or .pfx; `openssl pkcs12 -export` makes one of PEM files
seal-wrong-password = the password does not open "{ $name }", or the file is damaged
    .help = check the password, and where it is taken from
seal-old-identity = "{ $name }" is encrypted with RC2 or triple DES, which is not safe any more
    .help = convert it: `openssl pkcs12 -legacy -in old.p12 -out all.pem`, then `openssl pkcs12 -export -in all.pem -out new.p12`; delete all.pem
seal-unknown-identity = "{ $name }" is encoded or protected in a way that is not known here
    .help = convert it: `openssl pkcs12 -in old.p12 -out all.pem`, then `openssl pkcs12 -export -in all.pem -out new.p12`; delete all.pem
seal-no-key = "{ $name }" holds no key
    .help = export one key with its certificate
seal-several-keys = "{ $name }" holds several keys
    .help = export one key with its certificate
seal-no-certificate = "{ $name }" holds no certificate
    .help = export the key together with its certificate
seal-key-kind = the key in "{ $name }" is of a kind or size that cannot be used
    .help = use RSA of 2048 to 4096 bits, or ECDSA on P-256 or P-384
seal-mismatch = key and certificate in "{ $name }" do not belong together
    .help = export the certificate that was issued for this key
seal-key-unusable = the key in "{ $name }" cannot be used
    .help = export it again
seal-expired = the certificate of { $who } ended on { $when }
    .help = get a new certificate; a signature made now would not be valid
seal-not-yet-valid = the certificate of { $who } begins on { $when }
    .help = check the clock of this machine, or wait
seal-usage = documents may not be signed with the certificate of { $who }: { $why }
    .help = use a certificate for signatures or e-mail (key usage digitalSignature or nonRepudiation)
seal-key-usage = its key usage allows no signatures
seal-key-purpose = its key is for something else, such as a web server

# Signing.
seal-timestamp = no time stamp from { $url }: { $why }
    .help = nothing was written; try again later, name another authority, or sign without a time stamp
seal-timestamp-address = "{ $text }" is no address of a time stamp authority
    .help = write it with https:// or http:// at its start, as the authority names it
seal-http-status = it answered with HTTP status { $status }
seal-no-answer = no answer within { $seconds } seconds
seal-no-host = there is no such host
seal-long-answer = its answer is larger than { $kibibytes } KiB
seal-other-signer = the electronic signature is that of { $signer }, and the letter is signed by { $name }
    .help = name the file of another certificate in [seal]; if it is meant so, as with the certificate of an advice centre, leave it
seal-random = the system gives no random numbers
    .help = nothing was written; try again
seal-does-not-fit = the signature did not fit into its place
    .help = this is a fault of the program; please report it without the document
seal-document = cannot sign "{ $name }": { $why }
    .help = if other programs can open it: `qpdf in.pdf out.pdf` rewrites it, and `qpdf --decrypt` does so without encryption; earlier signatures are then lost
seal-certified = "{ $name }" is certified and permits no further signature
    .help = sign the document before it is certified
seal-grade = { $grade ->
        [qualified-certificate] an advanced electronic signature at most; its certificate says it is qualified, not so the device
        [qualified-by-certificate] a qualified electronic signature by what its certificate says; the EU trusted lists were not asked
       *[advanced-at-most] an advanced electronic signature at most, not a qualified one
    }

# Checking.
seal-unreadable = the signatures of "{ $name }" cannot be checked: { $why }
    .help = get the file again from whoever sent it
seal-trust = cannot take certificates from "{ $name }": { $why }
    .help = name a file of certificates in PEM: -----BEGIN CERTIFICATE-----
seal-no-certificates = there are none in it
seal-unsigned = "{ $name }" has no cryptographic signature
    .help = a picture of a signature is none; `widerspruch sign` makes one
seal-not-good = the signature of { $who_is ->
        [set] { $who }
       *[unset] somebody unknown
    } ({ $field }) in "{ $name }" is not good: { $why }
seal-not-sure = it is not sure
seal-and = { $first }; { $more }
seal-not-what-was-signed = do not rely on this document: it is not what was signed; get it again from whoever signed it
seal-ask-for-proof = ask whoever signed it for another proof that the document is theirs
seal-name-authority = name the certificate of the authority that issued it with --trust CA.pem, if you trust it
seal-signed-in-its-days = only a time stamp that is trusted shows that it was signed while the certificate counted; ask whoever signed it for one, or to sign it anew
seal-settle-first = do not rely on this document before this is settled; ask whoever signed it
seal-line = { $field }: { $integrity }, { $coverage }
seal-integrity = { $is ->
        [intact] intact
        [broken] BROKEN
       *[unknown] cannot be checked
    }
seal-coverage = { $coverage ->
        [whole-file] covers the whole file
        [earlier-revision] { $changes ->
            [document] covers the file as it was before it was CHANGED
            [signatures-and-metadata] covers all but what belongs to later signatures; later the title, dates or maker of the file were changed
            [form-filled] covers all but form fields that were filled in later, as it permits, and what belongs to later signatures
           *[other] covers all but what belongs to later signatures
        }
       *[partial] covers a PART of the file only
    }
seal-trusted = { $is ->
        [yes] trusted
       *[no] NOT TRUSTED
    }
seal-by = by { $signer }, certificate of { $issuer }, { $trusted }
seal-level = { $level_is ->
        [set] { $level }
       *[unset] no PAdES baseline signature
    }: { $grade }
seal-signed-at = { $time } by the signer's own clock
seal-signed-outside = ? its certificate did not count at that time, only from { $from } to { $until }; no trusted time stamp says when it was signed
seal-stamped-at = { $time } by the time stamp of { $authority }, { $trusted }
seal-later = + later { $what }
seal-objection = ! { $what }

# Why a file or a signature cannot be read, or is not good.
seal-damaged = it is no PDF file, or damaged
seal-too-much = it is built to keep a reader busy
seal-too-large = it is larger than 256 MiB
seal-encrypted = it is encrypted
seal-malformed = the signature is not in the form of RFC 5652
seal-no-signer-certificate = the signer's certificate is missing from the signature
seal-other-certificate = the signature was made with another certificate than the one in it
seal-algorithm = the signature is made in a way that is not known here
seal-digest = what was signed has been changed
seal-wrong-key = the signature does not fit the signer's key
seal-sha1 = it was made by SHA-1
seal-sha1-digest = it is over a digest by SHA-1
seal-short-key = the signer's key has { $bits } bits only
seal-too-weak = it is too weak to tell whether anything was changed: { $why }
seal-unknown-kind = it is of a kind that is not known
seal-not-covering = it does not cover the file as a signature must
seal-shared = two fields claim this one signature
seal-stamp-refused = the authority refuses (status { $status })
seal-stamp-malformed = its answer is no time stamp
seal-stamp-for-other = its answer is for another request
seal-stamp-no-authority = its certificate is not one for time stamps
seal-stamp-signature = its signature is wrong: { $why }
seal-stamp-weak = its stamp is too weak to prove the time
seal-stamp-random = the system gives no random numbers
seal-stamp-not-good = its time stamp is not good: { $why }
seal-stamp-too-weak = its time stamp is too weak to prove the time: { $why }
seal-certificate-days = its certificate counts from { $from } to { $until } only
seal-leads-nowhere = its certificate leads to no trusted one
seal-untrusted = its certificate is not trusted: { $why }
seal-chain-expired = a certificate that it rests on ended on { $day }
seal-chain-not-yet = a certificate that it rests on begins on { $day }
seal-chain-authority = it is the certificate of an authority, which signs no documents
seal-chain-no-authority = it was issued with a certificate that may issue none
seal-chain-too-long = more authorities lie between than one of them permits
seal-chain-name = it bears a name that its authority may not certify
seal-chain-purpose = it, or a certificate that it rests on, is for something else
seal-chain-signature = its issuer's signature on it, or on a certificate that it rests on, is wrong
seal-chain-condition = it, or a certificate that it rests on, has a critical condition that is not known here
seal-chain-version = it, or a certificate that it rests on, is not of version 3 (X.509)
seal-chain-algorithm = it, or a certificate that it rests on, is signed in a way that is not known here
seal-chain-malformed = it, or a certificate that it rests on, is not in the form of RFC 5280
seal-not-for-documents = its certificate is not for documents: { $why }

# What was changed after signing.
seal-changed = changed after signing: { $what }
seal-incomparable = changed after signing: what was added cannot be compared: { $why }
seal-more-changes = and { $count } more changes
seal-exchanged = the whole document was replaced
seal-differing = the update is written so that programs differ in what they show
seal-object = object { $number } ({ $kind })
seal-deleted = object { $number } was deleted
seal-value = a value
seal-untyped = without a type
seal-damaged-object = damaged
seal-behind-end = there are bytes after the end of the file
seal-bytes-added = { $count } bytes were added that are no signature
seal-many-updates = more than { $most } updates were added
seal-loose-bytes = bytes were added that belong to no object of the file
seal-encryption = the encryption
seal-about-file = what the file says of itself
seal-metadata = the title, dates or maker of the file were changed
seal-opening = what happens when the document is opened or closed was changed
seal-attachments = attachments, scripts or targets of links were changed
seal-layers = layers were added, switched on or off
seal-read-aloud = what is read aloud was changed
seal-bookmarks = the bookmarks or the numbers of the pages were changed
seal-permissions = what may be done with the document was changed
seal-entry = the entry "{ $key }" of the document was changed
seal-store-gone = the data for checking signatures were taken out
seal-store-form = the data for checking signatures are not in their form
seal-store-added = data for checking the signatures later on were added
seal-filled-badly = the signature field "{ $name }" was filled by no good signature
seal-filled-in = the form field "{ $name }" was filled in
seal-stamp-added = a time stamp by { $signer } was added
seal-signature-added = a signature by { $signer } was added
seal-signature-shown = a signature by { $signer } is drawn on page { $page }
seal-no-further = the document is certified and permits no further signature
seal-field-changed = the form field "{ $name }" was changed
seal-field-looks = the form field "{ $name }" looks different
seal-form-field-changed = a form field was changed
seal-unnamed-field = a form field was added
seal-field-added = the form field "{ $name }" was added
seal-name-twice = two form fields are called "{ $name }"
seal-field-unsigned = the signature field "{ $name }" was added without a good signature of its own
seal-field-with-more = the signature field "{ $name }" was added with more in it than a signature
seal-none-to-see = the document is certified and permits no new signature that is seen
seal-form-gone = the form was taken out
seal-field-list = the list of form fields cannot be read
seal-fields-gone = form fields were taken out or put into another order
seal-fields-drawn = how form fields are drawn was changed
seal-xfa = the second form inside the document (XFA) was changed
seal-form-entry = the entry "{ $key }" of the form was changed
seal-page-differs = page { $page } shows something else than before
seal-page-unreadable = what is on page { $page } cannot be read
seal-page-taken = something on page { $page } was taken away or put into another order
seal-page-added = something was added to page { $page }
seal-signature-twice = a signature was put on page { $page } a second time
seal-covered-by = something new covers page { $page }, signed by { $signer }, who is not trusted
seal-covered-signed = something new covers page { $page }, signed by { $signer }
seal-drawn-unsurely = a signature by { $signer } is drawn on page { $page } in a way that programs show differently
seal-covered = something new covers page { $page }
seal-link-added = a link was added to page { $page }
seal-widget-added = a field was added to page { $page } that belongs to no good signature
seal-mark-added = a note or mark was added to page { $page }
seal-pages-added = { $count ->
        [one] a page was added
       *[other] { $count } pages were added
    }
seal-pages-gone = pages were taken out
seal-pages-order = pages were exchanged or put into another order
seal-identity-unreadable = { $said }
seal-trust-unreadable = { $said }
seal-file-unreadable = { $said }
seal-no-glyph = no font can draw { $character }, which is in the name of the certificate
    .help = write visible = false in [seal], or add a font that has it: [fonts] add = ["file.ttf"] in the configuration
seal-no-password = "{ $name }" needs a password, and there is nobody to ask
    .help = write password_command or password_file in [seal] (--password-command, --password-file), or set { $variable }
seal-password-not-utf8 = { $variable } is not UTF-8
    .help = set it in UTF-8
seal-password-unavailable = { $why }
seal-cannot-read = cannot read the identity "{ $name }": { $why }
