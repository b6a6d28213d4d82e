# Signed files of facts, and the keys that sign them.
data-in-future = { $name } was made on { $day }, and today is { $today }
    .help = look at the clock of this computer; where that is right, the day in the file is not
data-key-configured = the configuration names the key { $key }, and another one is trusted already ({ $trusted })
    .help = a configuration replaces no key that is trusted: `widerspruch data remove --key` forgets that one, and the file in force with it; --state with a folder of its own keeps both
data-key-of-ssh = this is a key of OpenSSH, which signs no facts
    .help = `widerspruch data keys` makes a pair for facts, and so does `openssl genpkey -algorithm ed25519`
data-key-pinned = another key is trusted already ({ $trusted }); this one is { $key }
    .help = ask the makers of the file whether they have a new key, on a way that the file did not come; `widerspruch data remove --key` then forgets the old one
data-key-unlike = its public key is not that of its secret key: the file is damaged, or was put together of two
    .help = take the key from a backup; `widerspruch data keys` makes a new pair
data-link = { $name } is a link
    .help = name the file itself
data-missing = file { $number } was in force, and { $name } is not there any more
    .help = `widerspruch data update FILE` takes it again; `widerspruch data remove` goes back to the records of the program
data-newer-form = the file has the form { $form }; this program knows { $known }
    .help = a newer version of the program reads it
data-no-chance = the system gives no chance to make a key of
data-no-key = { $name } is signed with the key { $key }, and no key is trusted yet
    .help = compare these figures with those the makers of the file publish, take their key from there, and name it: `widerspruch data update FILE --key KEY.pub`
data-not-a-key = it holds no public key of Ed25519
    .help = `widerspruch data keys` makes a pair, the public one ends with .pub
data-not-a-secret-key = it holds no secret key of Ed25519
    .help = `widerspruch data keys` makes one
data-not-an-update = { $name } is no signed file of facts
    .help = `widerspruch data sign` makes one of records
data-not-plain = a record of a signed file must stand as those of the program do: its heading [[{ $table }]], below it id = "…", checked = … on a line of its own, texts in double quotes
data-nothing = no signed file is in force
data-older = { $name } is file { $number }, and { $newest } was in force already
    .help = somebody may have kept newer facts from you; --older takes it all the same
data-other-key = { $name } is signed with the key { $key }; trusted is { $trusted }
    .help = take no facts from this file; ask the makers, on a way that the file did not come. `widerspruch data list` tells what is in force, `widerspruch data remove` takes it away
data-secret-key-given = this is the secret key
    .help = pass on the public one alone, which ends with .pub; whoever has the secret one signs in your name
data-secret-key-readable = others can read the secret key { $name } (mode { $mode })
    .help = `chmod 600` takes that away; if somebody may have read it, make a new pair
data-two-keys = more than one key is in it
    .help = name a file with one key alone
data-unreadable = { $said }
data-wrong-signature = the signature of { $name } is not of the key { $key }: the file was changed, or is damaged
    .help = take no facts from it; ask for the file again. `widerspruch data remove` takes one that is in force away

# What is wrong with a record of a signed file.
data-rule-address = its address has too few or too many lines
data-rule-characters = no letter could be printed with some of its characters ({ $characters })
data-rule-clause = its doubt is no clause that begins with a small letter and ends without a full stop
data-rule-confidence = it does not say how well its sources agreed (confidence)
data-rule-day = it does not say when it was checked
data-rule-doubt = it is not sure and does not say why (doubt)
data-rule-email = its e-mail address is one that merely circulates
data-rule-form-services = a form is for a service that it has not
data-rule-holidays = the place whose holidays it has is not known
data-rule-hosts = a form lies on none of its hosts
data-rule-languages = it has a name in a language that is not among its languages, or none at all
data-rule-later = it was checked after the file was made
data-rule-lead = its lead authority is not known, or is not that of its country
data-rule-lines = a line of its address or a name is too long for the address field of a letter, or has signs that nobody sees
data-rule-name = an authority for companies is called after its place: `de-bw` for DE-BW, `ie` for Ireland
data-rule-place = its postal code lies in another Land
data-rule-postal-code = its postal code is not written as its country writes them
data-rule-reach = it has no website or no telephone number
data-rule-region = region, scope and country do not fit together: an authority of a German Land has its code (DE-BW) and is `private-controllers`, all others have no region
data-rule-services = it has no service, or one that another company has
data-rule-sources = it does not say where it was read (sources)

data-pin-help = `widerspruch data remove --key` forgets key and file; take the file again then, with --key
data-keys-there = name another file: a key is never put in the place of another
data-ask = Take it?
data-change = { $id }: { $before_is ->
        [set] { $before }
       *[unset] (nothing)
    } -> { $after_is ->
        [set] { $after }
       *[unset] (nothing)
    }
data-no-change = nothing of what the program knows becomes another thing
data-not-taken = file { $number } was not taken
data-taken = file { $number } of { $day } is in force: { $count ->
        [one] one record
       *[other] { $count } records
    }{ $holidays ->
        [0] {""}
        [one] {", "}one holiday
       *[other] {", "}{ $holidays } holidays
    }, signed with { $key }
data-same = file { $number } is in force already
data-in-force = file { $number } of { $day }, in force since { $taken }: { $count ->
        [one] one record
       *[other] { $count } records
    }{ $holidays ->
        [0] {""}
        [one] {", "}one holiday
       *[other] {", "}{ $holidays } holidays
    }, signed with { $key }
data-none = no signed file is in force; all records are those of the program
data-trusted = trusted is { $key }, { $from ->
        [configuration] named in the configuration
       *[state] remembered in the state folder
    }
data-key-idle = the state folder remembers { $key }, which does not count with this configuration
data-removed = { $number_is ->
        [set] file { $number } is not in force any more
       *[unset] the file is not in force any more
    }
data-forgotten = the key { $key } is not trusted any more
data-keys-made = the secret key is in { $secret }, for nobody but you; pass on { $public }
    its figures are { $key }
data-signed = { $name }: file { $number }, { $count ->
        [one] one record
       *[other] { $count } records
    }{ $holidays ->
        [0] {""}
        [one] {", "}one holiday
       *[other] {", "}{ $holidays } holidays
    }, signed with { $key }
