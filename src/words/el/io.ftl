# Τι αρνείται ένα λειτουργικό σύστημα. Συνεχίζει μετά από άνω και κάτω τελεία.
io-not-found = το αρχείο ή ο φάκελος δεν υπάρχει
io-permission-denied = δεν υπάρχει άδεια γι’ αυτό
io-already-exists = το αρχείο υπάρχει ήδη
io-is-a-directory = είναι φάκελος
io-not-a-directory = δεν είναι φάκελος
io-storage-full = ο δίσκος είναι γεμάτος
io-quota-exceeded = ο χώρος που σας αναλογεί στον δίσκο εξαντλήθηκε
io-read-only = σε αυτόν τον δίσκο δεν είναι δυνατή η εγγραφή
io-file-too-large = το αρχείο είναι πολύ μεγάλο
io-connection-refused = η σύνδεση απορρίφθηκε
io-timed-out = δεν ήρθε απάντηση
io-broken-pipe = η σύνδεση διακόπηκε
