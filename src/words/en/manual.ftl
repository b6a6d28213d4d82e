# What stands at the end of the help and of the manual pages.
manual-example = Example:
manual-examples = EXAMPLES
manual-examples-of = As it stands, in a folder with what `widerspruch example` writes:
manual-exit-bug = a bug of the program; the message says how to report it
manual-exit-done = done
manual-exit-later = a mail is to be tried again later
manual-exit-part = a part of a batch failed or was not reached
manual-exit-refused = a mail was refused for good, or nobody knows whether it arrived
manual-exit-seal = signing or verification failed
manual-exit-status = EXIT STATUS
manual-exit-stopped = broken off with Ctrl-C while questions were asked
manual-exit-usage = wrong use of the command
manual-exit-wrong = something is wrong with a case, a table, a template, the configuration or a file
manual-file-config = your own settings, mail accounts and corrections of the directory; `--config` names another file
manual-file-state = the outbox and the matters that are followed; `--state` names another folder
manual-files = FILES
