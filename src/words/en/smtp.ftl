# The configuration of a mail server.
smtp-section = { $file_is ->
        [set] [smtp.{ $name }] of { $file }
       *[unset] [smtp.{ $name }]
    }
smtp-section-name = the name of a section [smtp.NAME] is letters, digits, - and _
    .help = rename it
smtp-mailbox = `{ $field }` is "{ $text }", { $why }
    .help = write { $field } = "Name <name@example.org>"
smtp-host = `host` is "{ $text }", { $why }
    .help = write host = "mail.example.org"
smtp-in-the-clear = tls = "none" would send the letter and the password in the clear to { $host }
    .help = write tls = "implicit" (port 465) or tls = "starttls" (port 587); "none" is for a server on this machine
smtp-ehlo-name = `ehlo_name` is "{ $text }", which is no name of a machine
    .help = write ehlo_name = "mail.example.org" or "[192.0.2.1]", or leave it out: then nothing is given away
smtp-no-command-given = `{ $field }` is empty
    .help = write program and arguments: ["pass", "show", "x"]
smtp-two-places = there are two places for one password
    .help = keep one of them
smtp-no-user = `{ $field }` is there, but no `user`
    .help = write user = "…"
smtp-token-wanted = auth = "xoauth2" takes a token, not a password
    .help = write token_command = ["…"]
smtp-token-unfit = a token goes with auth = "xoauth2"
    .help = write auth = "xoauth2"
smtp-key-address = `address` is "{ $text }", { $why }
    .help = write the recipient's address
smtp-fingerprint = `fingerprint` is not a whole fingerprint
    .help = write all 40 (or 64) hexadecimal digits, as the recipient publishes them
smtp-cannot-read = cannot read "{ $name }": { $why }
smtp-no-pem = "{ $name }" is no file of PEM certificates: { $why }
smtp-no-certificate = "{ $name }" holds no certificate

# What went wrong with a server.
smtp-stage = at stage { $stage }
smtp-fault-reply = the server answered { $stage }: { $reply }
smtp-fault-closed = the server closed the connection { $stage }
smtp-fault-timed-out = the server said nothing for too long { $stage }
smtp-fault-network = the network failed { $stage }: { $why }
smtp-fault-garbage = the server said something that is no reply { $stage }: { $what }
smtp-fault-out-of-turn = the server spoke before it was asked, so its answers are those to something else, { $stage }: { $what }
smtp-fault-two-answers = the server gave two answers { $stage }, { $first } and { $second }, which contradict
smtp-fault-ended = it was ended { $stage }
smtp-fault-tls = the encrypted connection failed { $stage }: { $why }
smtp-fault-no-start-tls = the server offers no STARTTLS, and nothing is sent in the clear
smtp-fault-plaintext = the server spoke in the clear after it agreed to STARTTLS; nothing was sent
smtp-fault-no-password = there is no password: { $why }
smtp-fault-no-login = the server offers no way to log in that fits; it offers: { $offered_is ->
        [set] { $offered }
       *[unset] nothing
    }
smtp-fault-too-large = the message has { $size } bytes, the server takes { $limit }
smtp-fault-no-smtp-utf8 = an address has characters beyond ASCII before the @, which the server does not take
smtp-fault-not-loopback = without TLS the server must be this machine (127.0.0.1 or ::1)
smtp-fault-no-program = the program for sending mail cannot be run: { $why }
smtp-fault-exit-status = the program for sending mail ended with status { $status }{ $said_is ->
        [set] : { $said }
       *[unset] {""}
    }
smtp-at = { $place }: { $why }
smtp-no-answer = no answer
smtp-no-address = no address
smtp-encrypted-already = the connection is encrypted already
smtp-endless-reply = a reply without end
smtp-endless-line = a line without end
smtp-no-command = the command is empty
smtp-no-temporary-file = a temporary file cannot be written: { $why }
smtp-command = "{ $name }": { $why }

# What to do about it.
smtp-help-too-large-for-server = the message is too large for the server: leave out or shrink enclosures
smtp-help-password = check `user` and the password; many providers want an app password or auth = "xoauth2"
smtp-help-login = the server wants a login: set `user` and a password in [smtp.NAME]
smtp-help-recipient = check the address of the recipient
smtp-help-sender = check `from`: many servers take only the address of the account
smtp-help-provider = ask the provider why it refuses connections
smtp-help-no-tls = the port speaks no TLS at once: port 465 goes with tls = "implicit", port 587 with tls = "starttls"
smtp-help-certificate = check `host`; a server with a certificate of its own authority needs `ca_file`. Never turn off the check
smtp-help-no-start-tls = use tls = "implicit" with port 465, or another server
smtp-help-plaintext = somebody on the way may be putting words into the server's mouth: use tls = "implicit" with port 465
smtp-help-no-password = set password_command or password_file in the configuration
smtp-help-no-login = check `auth`, or ask the provider how one logs in
smtp-help-too-large = leave out or shrink enclosures
smtp-help-no-smtp-utf8 = use an address without umlauts before the @
smtp-help-not-loopback = write tls = "implicit" or tls = "starttls"
smtp-help-no-program = check `command` in the configuration
smtp-help-silent = port 465 goes with tls = "implicit", port 587 with tls = "starttls"; otherwise try again later
smtp-help-two-answers = it may have arrived, or not: look into your sent mail, or ask the recipient, before you send it again, and tell the provider
smtp-help-body = the connection broke before the end of the message was sent, so it most likely did not arrive; look for it before you send it again
smtp-help-final = the whole message was sent but no answer came: it may have arrived. Look into your sent mail, or ask the recipient, before you send it again
smtp-help-connect = check the network, `host` and `port`
smtp-help-later = try again later

# Of a command.
smtp-ca-file = { $section }: { $why }
    .help = correct `ca_file`
smtp-password = { $section }: there is no password: { $why }
    .help = { $advice }
smtp-rehearsal = { $section }: { $fault }
    .help = { $advice }
