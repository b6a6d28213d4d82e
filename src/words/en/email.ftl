# Addresses of e-mail.
email-no-at = which has no @
email-no-host = which is no name of a host
email-none = which is no e-mail address
email-text = which { $fault }
email-write-alone = write the address alone: { $meant }
email-write-so = write it as name@example.org, without spaces and without a display name
