//! The list of sentences that are no problems: listings, notes, questions, and the parts problems are made of.
//!
//! Texts stand under the same ids in `LANGUAGE/ROOM.ftl`; the first word of a variant is the room.

use super::sentences;

sentences! {
    /// A sentence that is no problem.
    Say {
        // What an operating system refuses.
        IoNotFound "" {}
        IoPermissionDenied "" {}
        IoAlreadyExists "" {}
        IoIsADirectory "" {}
        IoNotADirectory "" {}
        IoStorageFull "" {}
        IoQuotaExceeded "" {}
        IoReadOnly "" {}
        IoFileTooLarge "" {}
        IoConnectionRefused "" {}
        IoTimedOut "" {}
        IoBrokenPipe "" {}

        // How days and lists are written.
        WordsDay "" { year, month, day }
        WordsAnd "" { items, last }
        WordsOr "" { items, last }
        WordsMore "" { items }
        WordsQuoted "" { text }
        WordsAdvice "" { advice }

        // usage
        UsageAddress "" {}
        UsageDay "" { meant }
        UsageDelimiter "" {}
        UsageHelp "" { near, usage }
        UsageOneOf "" { known }
        UsagePlace "" {}
        UsagePositive "" {}
        UsageWhole "" {}
        UsageWithin "" { least, most }

        // cli
        CliError "" {}
        CliHelp "" {}
        CliOfCode "" { count, code }
        CliWarning "" {}

        // problem
        ProblemCell "" { row, line, column, heading }

        // case
        CaseAddField "" { field, place }
        CaseAddRecipient "" { example }
        CaseAddSection "" { field }
        CaseAddStreet "" { place }
        CaseCharControl "" { number }
        CaseCharInvisible "" { number }
        CaseCharLineBreak "" { number }
        CaseCharTab "" { number }
        CaseCharTurning "" { number }
        CaseChooseStatus "" {}
        CaseChooseStatusNoStart "" {}
        CaseInSection "" { section }
        CaseKindBoolean "" {}
        CaseKindDate "" {}
        CaseKindList "" {}
        CaseKindNull "" {}
        CaseKindNumber "" {}
        CaseKindTable "" {}
        CaseKindText "" {}
        CaseLongerPeriodEnded "" {}
        CaseNotSilence "" {}
        CaseOfCase "" {}
        CaseOfCentre "" {}
        CaseOfConfiguration "" {}
        CaseOfManifest "" {}
        CaseOfLanguage "" {}
        CaseOfClaims "" {}
        CaseTextEmpty "" {}
        CaseTextHolds "" { what, at }
        CaseTextTooLong "" { length, limit }
        CaseTomlBoolean "" { key, value }
        CaseTomlColon "" { key }
        CaseTomlDate "" { key, day }
        CaseTomlDay "" {}
        CaseTomlFigures "" { key, word }
        CaseTomlGeneral "" {}
        CaseTomlNothing "" { key }
        CaseTomlOpen "" { key, word }
        CaseTomlQuotes "" { key, word }
        CaseTomlSection "" {}
        CaseTomlSeveral "" { section }
        CaseTomlStraight "" { key, word }
        CaseTomlTwice "" {}
        CaseTomlTwiceKey "" { key }
        CaseTomlTwiceSection "" { section }
        CaseTomlYear "" { key }
        CaseTopOfFile "" {}
        CaseWantedNumber "" { least, most }
        CaseWantedSections "" {}
        CaseWantedTexts "" {}
        CaseWantedWord "" {}
        CaseWantedWords "" {}
        CaseWriteBoolean "" { field }
        CaseWriteDate "" { field }
        CaseWriteInQuotes "" { field, number }
        CaseWriteNumber "" { field, number }
        CaseWriteOneOf "" { words }
        CaseWriteSection "" { path }
        CaseWriteSections "" { field }
        CaseWriteText "" { field }
        CaseWriteTexts "" { field }
        CaseWriteYear "" { field }

        // file, secret
        EmailNoAt "" {}
        EmailNoHost "" {}
        EmailNone "" {}
        EmailText "" { fault }
        EmailWriteAlone "" { meant }
        EmailWriteSo "" {}

        // table
        TableAndColumn "" { columns, last }
        TableBehindBracket "" {}
        TableBookBytes "" {}
        TableBookCells "" {}
        TableBookDoctype "" {}
        TableBookElements "" {}
        TableBookEntity "" { name }
        TableBookFormats "" {}
        TableBookMerged "" {}
        TableBookNesting "" {}
        TableBookNoNumber "" { name, number }
        TableBookNoSheet "" {}
        TableBookNoSuchSheet "" {}
        TableBookNoText "" {}
        TableBookParts "" {}
        TableBookText "" { most }
        TableBookTexts "" {}
        TableCellBoolean "" { field }
        TableCellNumber "" { field, number }
        TableCellSection "" { path }
        TableCellSections "" { field }
        TableCellYear "" { field }
        TableColumn "" { letters, heading }
        TableCorrectColumn "" { near }
        TableDidYouMean "" { near }
        TableElementTooLong "" {}
        TableFillColumn "" { columns, field }
        TableFillField "" { field }
        TableFillOneColumn "" { columns, field }
        TableLastComma "" {}
        TableLeaveOut "" { heading, why }
        TableLineTooLong "" {}
        TableLines "" { first, last }
        TableMapAccount "" { line }
        TableMapAny "" { heading }
        TableMapLine "" { line, heading }
        TableMapNear "" { near, heading }
        TableNoBracket "" {}
        TableNoClosingBracket "" {}
        TableReading "" { text, encoding }
        TableReadingOr "" { readings, last }

        // batch
        BatchAndDivision "" { divisions, last }
        BatchDoubtBareUrl "" {}
        BatchDoubtBlankAccount "" {}
        BatchDoubtCellsAlone "" {}
        BatchDoubtChild "" {}
        BatchDoubtCommaNames "" {}
        BatchDoubtEmails "" {}
        BatchDoubtGrounds "" {}
        BatchDoubtLanguage "" {}
        BatchDoubtMixedAccounts "" {}
        BatchDoubtNoStreet "" {}
        BatchDoubtNotDifferent "" {}
        BatchDoubtObjected "" {}
        BatchDoubtOtherStreet "" {}
        BatchDoubtOtherWords "" { field }
        BatchDoubtOwnWords "" {}
        BatchDoubtPartOfName "" {}
        BatchDoubtTitle "" {}
        BatchDoubtUnknown "" {}
        BatchDoubtWhichService "" { field }
        BatchDoubtWholeAddress "" {}
        BatchDoubtWhose "" {}
        BatchDoubtWhoseName "" {}
        BatchDoubtYesNo "" {}
        BatchError "" {}
        BatchHeadCity "" {}
        BatchHeadCountry "" {}
        BatchHeadDeadline "" {}
        BatchHeadFile "" {}
        BatchHeadKey "" {}
        BatchHeadLine "" {}
        BatchHeadMail "" {}
        BatchHeadPages "" {}
        BatchHeadPostalCode "" {}
        BatchHeadProblems "" {}
        BatchHeadRecipient "" {}
        BatchHeadRow "" {}
        BatchHeadSent "" {}
        BatchHeadStatus "" {}
        BatchHeadStreet "" {}
        BatchInRows "" { message, rows }
        BatchLetterUnreadable "" { why }
        BatchMade "" {}
        BatchManyRows "" { count, row, line }
        BatchNameOfLetter "" {}
        BatchNoteCountry "" { country }
        BatchNoteField "" {}
        BatchNoteFirstLetter "" {}
        BatchNoteKey "" {}
        BatchNoteNameJoined "" {}
        BatchNoteNotNeeded "" {}
        BatchNoteOtherPhone "" {}
        BatchNoteOtherReference "" {}
        BatchNoteSomebodyElse "" {}
        BatchNoteWholeName "" {}
        BatchOneLetter "" { letter, why }
        BatchOneRow "" { row, line }
        BatchOtherColumn "" { field }
        BatchPrintTitle "" { count, day }
        BatchProposed "" { count, table }
        BatchRowsWithout "" {}
        BatchShardForm "" {}
        BatchStopped "" {}
        BatchTold "" { message, code }
        BatchToldInFile "" {}
        BatchToldOf "" { heading, message, code }
        BatchTooManyLetters "" {}
        BatchUnchanged "" {}
        BatchUnlikeCountries "" {}
        BatchUnlikeEmails "" {}
        BatchUnlikeHouseNumbers "" {}
        BatchUnlikeNames "" {}
        BatchUnlikePhones "" {}
        BatchUnlikePlaces "" {}
        BatchUnlikePostalCodes "" {}
        BatchUnlikeStreets "" {}
        BatchUnlikeYears "" {}
        BatchUnmailable "" { count }
        BatchUnreadAddressAddition "" {}
        BatchUnreadAge "" {}
        BatchUnreadAuthority "" {}
        BatchUnreadBankData "" {}
        BatchUnreadCentreAddress "" {}
        BatchUnreadCentreNumber "" {}
        BatchUnreadCentreWork "" {}
        BatchUnreadCodeAndPlace "" {}
        BatchUnreadDate "" {}
        BatchUnreadDateOfBirth "" {}
        BatchUnreadFax "" {}
        BatchUnreadFormOfAddress "" {}
        BatchUnreadLanguage "" {}
        BatchUnreadRemark "" {}
        BatchUnreadYearOfBirth "" {}
        BatchWaiting "" {}
        BatchWhose "" { why }
        BatchWriterBoth "" {}
        BatchWriterCentre "" {}
        BatchWriterPerson "" {}

        // outbox

        // mail

        // seal

        // letter, enclosure, layout

        // template

        // directory

        // law

        // centre, configuration

    }
}
