//! The list of sentences that are no problems: listings, notes, questions, and the parts problems are made of.
//!
//! Texts stand under the same ids in `LANGUAGE/ROOM.ftl`; the first word of a variant is the room.

use super::sentences::sentences;

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
        WordsWithAdvice "" { message, advice }

        // usage
        UsageAddress "" {}
        UsageDay "" { meant }
        UsageDelimiter "" {}
        UsageHelp "" { near, usage }
        UsageOneOf "" { known }
        UsagePlace "" {}
        UsagePositive "" {}
        UsageTwoDays "" { day, other }
        UsageWhole "" {}
        UsageNumbers "" {}
        UsageWithin "" { least, most }

        // manual
        ManualExample "" {}
        ManualExamples "" {}
        ManualExamplesOf "" {}
        ManualExitBug "" {}
        ManualExitDone "" {}
        ManualExitLater "" {}
        ManualExitPart "" {}
        ManualExitRefused "" {}
        ManualExitSeal "" {}
        ManualExitStatus "" {}
        ManualExitStopped "" {}
        ManualExitUsage "" {}
        ManualExitWrong "" {}
        ManualFileConfig "" {}
        ManualFileState "" {}
        ManualFiles "" {}

        // cli
        CliTimeHere "" { utc, here }
        CliPasswordAt "" { user, host }
        CliPasswordOf "" { name }
        CliFormFormer "" {}
        CliFormKnowledge "" {}
        CliFormSingle "" {}
        CliFormAttested "" {}
        CliFormNotice "" {}
        CliCompanySays "" { basis }
        CliSince "" { day }
        CliSinceUnknown "" {}
        CliNoneConfirmed "" {}
        CliNothingBeyond "" {}
        CliBytesInAll "" { count, evidence }
        CliNoFiles "" { list, evidence }
        CliOnlyFiles "" { list, evidence }
        CliHowItTakes "" {}
        CliInEnglish "" { text }
        CliSure "" { is }
        CliOfficialLanguages "" {}
        CliFormByRecord "" {}
        CliNoAuthority "" {}
        CliParts "" { parts }
        CliRemoved "" { count }
        CliWouldRemove "" { count }
        CliStopped "" {}
        CliWithoutMail "" { count }
        CliMailsUnknown "" { count }
        CliMailsRefused "" { count }
        CliMailsWaiting "" { count }
        CliSampleOf "" { rows }
        CliSent "" { count }
        CliSentNow "" { now, before }
        CliSentDays "" { count, days }
        CliLeftOver "" { count }
        CliSheetsIn "" { folder, count }
        CliForPrinter "" { place, count }
        CliEachRow "" { folder, suffix }
        CliMadeIn "" { parts, pages, folder }
        CliRowsWaiting "" { count }
        CliWithErrors "" { count }
        CliThereAlready "" { count }
        CliMade "" { count }
        CliWrongRows "" { count, rows }
        CliNothingWritten "" {}
        CliNotRead "" { table, names }
        CliReadAs "" { words }
        CliHeadingsIn "" { line }
        CliQuoted "" { text }
        CliSheet "" { name, others, hidden }
        CliDivided "" { by }
        CliTabs "" {}
        CliRow "" { row }
        CliDoubtfulInMails "" { count, message }
        CliMissingInMails "" { count }
        CliMailsOfBefore "" { count }
        CliCopyOfEach "" { copy }
        CliMailsTo "" { count, name, address }
        CliMailsFrom "" { count, from, section }
        CliReplacedMany "" { count, mails, more }
        CliReplacedOne "" { mail }
        CliNothingMissing "" {}
        CliReplacedMail "" { id, when }
        CliSentAlready "" { id, when }
        CliFromVia "" { from, section }
        CliDoubtful "" {}
        CliCertain "" {}
        CliMailOf "" { number, count, case }
        CliMegabytes "" { whole, tenth }
        CliKilobytes "" { count }
        CliNotSigned "" {}
        CliPictureOfSignature "" {}
        CliInType "" { name }
        CliSealed "" { grade }
        CliLetterWith "" { name, size, count, numbers }
        CliLetterAlone "" { name, size }
        CliOpenDrafts "" {}
        CliDraftTo "" { file, recipient, address }
        CliNothingTried "" {}
        CliReady "" { host }
        CliVia "" { name }
        CliAndTheProof "" {}
        CliToErase "" { count, first, last }
        CliErased "" { count }
        CliNothingToErase "" {}
        CliAllBytes "" { id }
        CliAttachedFile "" { name, bytes }
        CliEncrypted "" {}
        CliErasedOn "" { day }
        CliNothingWaits "" {}
        CliOneOfMany "" { done, total, id, state }
        CliYesNo "" {}
        CliYesNoHelp "" {}
        CliAskErase "" {}
        CliAskSend "" {}
        CliReadFirst "" {}
        CliDryRunShows "" {}
        CliListShows "" {}
        CliYesIfSure "" { otherwise }
        CliCopiedTo "" { count, copy }
        CliWaitingTo "" { count, from, to }
        CliWaitingMails "" { count }
        CliClockSet "" { day, real }
        CliBefore "" {}
        CliBegin "" {}
        CliBeginChoose "" {}
        CliBeginFollow "" {}
        CliBeginHelp "" {}
        CliBeginNew "" {}
        CliBeginWeb "" {}
        CliFromTo "" { first, last }
        CliOnDay "" { day }
        CliNothingNow "" { count, days }
        CliRunSends "" {}
        CliMailIs "" { id, to, state }
        CliNoOutbox "" { folder }
        CliNoneInState "" {}
        CliOutboxEmpty "" {}
        CliMoreWarnings "" { count, code }
        CliStopping "" {}
        CliProgress "" { done, of, what, speed }
        CliMailsTried "" {}
        CliMailsPrepared "" {}
        CliSheetsWritten "" {}
        CliLettersJoined "" {}
        CliLettersMade "" {}
        CliRowsChecked "" {}
        CliLawAsOf "" { day }
        CliWithAccount "" {}
        CliWithPosts "" {}
        CliReadyGrounds "" {}
        CliReviewedByNobody "" {}
        CliOfSignedFile "" { number, day, key }
        CliSureBy "" { is, whom }
        CliNotLookedUp "" { count, days }
        CliSummaryOfCheck "" { kind, language, samples, branches }
        CliLabel "" { name }
        CliDayIsCertain "" {}
        CliWhy "" { why }
        CliPlace "" { name }
        CliLatest "" { day }
        CliEnds "" { day }
        CliLongDay "" { weekday, day, month, year }
        CliSignedBy "" { signer, level, grade }
        CliPlainPdf "" {}
        CliRendered "" { file, pages, standards, recipient }
        CliChecked "" { case, kind, language, recipient, pages }
        CliPages "" { count }
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
        CaseCharBroken "" { number }
        CaseCharInvisible "" { number }
        CaseCharLineBreak "" { number }
        CaseCharTab "" { number }
        CaseCharTurning "" { number }
        CaseChooseStatus "" {}
        CaseChooseStatusNoStart "" {}
        CaseControllerNotKnown "" { name }
        CaseInSection "" { section }
        CaseKindBoolean "" {}
        CaseKindDate "" {}
        CaseKindList "" {}
        CaseKindNull "" {}
        CaseKindNumber "" {}
        CaseKindTable "" {}
        CaseKindText "" {}
        CaseLawNotKnown "" {}
        CaseLettersAnswered "" {}
        CaseLettersExtended "" {}
        CaseLettersIdDemanded "" {}
        CaseLettersIgnored "" {}
        CaseLettersObjected "" {}
        CaseLettersObjection "" {}
        CaseLettersRefused "" {}
        CaseLongerPeriodEnded "" {}
        CaseNotSilence "" {}
        CaseOfCase "" {}
        CaseOfCentre "" {}
        CaseOfConfiguration "" {}
        CaseOfDirectory "" {}
        CaseOfFacts "" {}
        CaseOfManifest "" {}
        CaseOfLanguage "" {}
        CaseOfClaims "" {}
        CaseTextEmpty "" {}
        CaseTextHolds "" { what, at }
        CaseTextMarks "" { most, at }
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
        CaseWriteObject "" {}
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
        FileAnother "" {}
        FileAnotherFolder "" {}
        FileCannotRead "" { name, why }
        FileInCase "" {}
        FileIsDevice "" {}
        FileIsFolder "" {}
        FileIsPipe "" {}
        FileIsSocket "" {}
        FileMayRead "" {}
        FileNotUtf8 "" { at }
        FilePathCase "" {}
        FilePathCentre "" {}
        FilePathCertificates "" {}
        FilePathConfiguration "" {}
        FilePathDocument "" {}
        FilePathEnclosure "" {}
        FilePathFont "" {}
        FilePathIdentity "" {}
        FilePathPassword "" {}
        FilePathPublicKey "" {}
        FilePathTable "" {}
        FilePathRegister "" {}
        FilePathTemplate "" {}
        FileRemoveAndRun "" {}
        FileRunAgain "" {}
        FileSaveUtf8 "" {}
        FileSizeCase "" {}
        FileSizeCertificates "" {}
        FileSizeDocument "" {}
        FileSizeEnclosure "" {}
        FileSizeFont "" {}
        FileSizePassword "" {}
        FileSizePicture "" {}
        FileSizeTable "" {}
        FileSizeTemplate "" {}
        FileTooLarge "" { size }
        FileWriteContent "" {}
        SecretCheckCommand "" {}
        SecretChmod "" { name }
        SecretCommandEmpty "" {}
        SecretControlCharacter "" {}
        SecretFile "" { name, why }
        SecretFileOpen "" { name, mode }
        SecretFileUnreadable "" { name, why }
        SecretFirstLineEmpty "" {}
        SecretLost "" { program, why }
        SecretNoEnd "" { program }
        SecretNoLineEnd "" { program }
        SecretNoText "" { program }
        SecretNotRun "" { program, why }
        SecretNotTyped "" { why }
        SecretNowhere "" {}
        SecretPrintAlone "" {}
        SecretPrintUtf8 "" {}
        SecretPrinted "" { program, why }
        SecretPutAlone "" {}
        SecretPutFirst "" {}
        SecretRunAndSee "" {}
        SecretRunAndWait "" {}
        SecretSetSomewhere "" { variable }
        SecretSignal "" { program }
        SecretStatus "" { program, status }
        SecretTryAgain "" {}
        SecretWriteCommand "" {}

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
        TableMapEvidence "" {}
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
        BatchOtherParts "" {}
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

        // smtp
        SmtpAt "" { place, why }
        SmtpCannotRead "" { name, why }
        SmtpCommand "" { name, why }
        SmtpEncryptedAlready "" {}
        SmtpEndlessLine "" {}
        SmtpEndlessReply "" {}
        SmtpFaultClosed "" { stage }
        SmtpFaultEnded "" { stage }
        SmtpFaultExitStatus "" { status, said }
        SmtpFaultGarbage "" { stage, what }
        SmtpFaultNetwork "" { stage, why }
        SmtpFaultNoLogin "" { offered }
        SmtpFaultNoPassword "" { why }
        SmtpFaultNoProgram "" { why }
        SmtpFaultNoSmtpUtf8 "" {}
        SmtpFaultNoStartTls "" {}
        SmtpFaultNotLoopback "" {}
        SmtpFaultOutOfTurn "" { stage, what }
        SmtpFaultPlaintext "" {}
        SmtpFaultReply "" { stage, reply }
        SmtpFaultTimedOut "" { stage }
        SmtpFaultTls "" { stage, why }
        SmtpFaultTooLarge "" { size, limit }
        SmtpFaultTwoAnswers "" { stage, first, second }
        SmtpHelpBody "" {}
        SmtpHelpCertificate "" {}
        SmtpHelpConnect "" {}
        SmtpHelpFinal "" {}
        SmtpHelpLater "" {}
        SmtpHelpLogin "" {}
        SmtpHelpNoLogin "" {}
        SmtpHelpNoPassword "" {}
        SmtpHelpNoProgram "" {}
        SmtpHelpNoSmtpUtf8 "" {}
        SmtpHelpNoStartTls "" {}
        SmtpHelpNoTls "" {}
        SmtpHelpNotLoopback "" {}
        SmtpHelpPassword "" {}
        SmtpHelpPlaintext "" {}
        SmtpHelpProvider "" {}
        SmtpHelpRecipient "" {}
        SmtpHelpSender "" {}
        SmtpHelpSilent "" {}
        SmtpHelpTooLarge "" {}
        SmtpHelpTooLargeForServer "" {}
        SmtpHelpTwoAnswers "" {}
        SmtpNoAddress "" {}
        SmtpNoAnswer "" {}
        SmtpNoCertificate "" { name }
        SmtpNoCommand "" {}
        SmtpNoPem "" { name, why }
        SmtpNoTemporaryFile "" { why }
        SmtpSection "" { file, name }
        SmtpStage "" { stage }

        // send
        SendByForm "" { url, log_in }
        SendByPost "" { known }
        SendIncomplete "" { advice }
        SendOtherWays "" { form, post }

        // outbox
        OutboxAfter "" { sent, advice }
        OutboxAsked "" {}
        OutboxBytes "" { sha256, bytes }
        OutboxDamagedAfter "" { sent }
        OutboxEvent "" { time, what, stage, text }
        OutboxEvidence "" {}
        OutboxIs "" { state }
        OutboxKilled "" {}
        OutboxLabelAttempts "" {}
        OutboxLabelCase "" {}
        OutboxLabelCopy "" {}
        OutboxLabelEncryption "" {}
        OutboxLabelErased "" {}
        OutboxLabelFinished "" {}
        OutboxLabelFrom "" {}
        OutboxLabelLetter "" {}
        OutboxLabelMail "" {}
        OutboxLabelMessageId "" {}
        OutboxLabelNext "" {}
        OutboxLabelQueueId "" {}
        OutboxLabelQueued "" {}
        OutboxLabelReply "" {}
        OutboxLabelServer "" {}
        OutboxLabelSha256 "" {}
        OutboxLabelState "" {}
        OutboxLabelSubject "" {}
        OutboxLabelTo "" {}
        OutboxNoAddress "" { id }
        OutboxNoCopy "" { why }
        OutboxNoDatabase "" {}
        OutboxNoFile "" {}
        OutboxOtherBytes "" { id }
        OutboxPartlyRead "" { count, lost }

        // follow
        FollowAdded "" { id, label }
        FollowAddedMany "" { new, known }
        FollowAnswerRuns "" { end }
        FollowAnswered "" { day, id }
        FollowArrived "" { day }
        FollowAskArrivedOn "" {}
        FollowAskDone "" {}
        FollowAskHow "" {}
        FollowAskKind "" {}
        FollowAskMatter "" {}
        FollowAskNote "" {}
        FollowAskOn "" { day }
        FollowAskProof "" {}
        FollowAskReceived "" {}
        FollowAskReply "" { company }
        FollowAskReplyOn "" { day }
        FollowAskSentOn "" { day }
        FollowReplyCame "" { company }
        FollowReplyPartly "" {}
        FollowTakeBack "" { id, line }
        FollowAskSent "" { kind, newest }
        FollowAskWhat "" { id, label, company }
        FollowAskWhy "" {}
        FollowAskedForId "" { day }
        FollowAuthoritySilent "" { day, certain }
        FollowByEmail "" {}
        FollowByFax "" {}
        FollowByForm "" {}
        FollowByMail "" { mail }
        FollowByPost "" {}
        FollowByUnknown "" {}
        FollowCalendarAbout "" { state, id }
        FollowCalendarDue "" { controller, who, authority }
        FollowCalendarPost "" { controller, who }
        FollowCalendarProof "" { controller, who }
        FollowCalendarRefused "" { controller, who }
        FollowCalendarImport "" {}
        FollowCalendarOver "" {}
        FollowCalendarSoon "" { controller, who, authority }
        FollowCalendarWritten "" { name, count, new, changed }
        FollowCaseNotThere "" { id }
        FollowClosed "" { day }
        FollowComplained "" { end }
        FollowDidAcknowledged "" {}
        FollowDidAnswered "" {}
        FollowDidAuthorityReplied "" {}
        FollowDidClosed "" {}
        FollowDidComplained "" {}
        FollowDidExtended "" {}
        FollowDidHearing "" {}
        FollowDidIdDemanded "" {}
        FollowDidIdentified "" {}
        FollowDidNoted "" {}
        FollowDidObjected "" {}
        FollowDidRefused "" {}
        FollowDidReminded "" {}
        FollowDidRequestedAccess "" {}
        FollowDidRequestedErasure "" {}
        FollowDidReturned "" {}
        FollowDidWithdrewConsent "" {}
        FollowDone "" { count }
        FollowEmpty "" {}
        FollowEndAtLatest "" { day }
        FollowEndCertain "" { day }
        FollowEndTwo "" { day, latest }
        FollowEndEarliest "" { day }
        FollowEndUncertain "" { day }
        FollowExpired "" { count }
        FollowExported "" { name, count }
        FollowExtended "" { end }
        FollowExtendedLate "" { day }
        FollowForgetAbout "" { matters, mails }
        FollowForgetAll "" {}
        FollowForgetAsks "" {}
        FollowForgetCase "" {}
        FollowForgetCounts "" { matters, closed, expired, months }
        FollowForgetExpired "" {}
        FollowForgetFiles "" {}
        FollowForgetFolder "" { name }
        FollowForgetMore "" { count }
        FollowForgetOne "" {}
        FollowForgetOutside "" {}
        FollowForgetPerson "" {}
        FollowForgetQuestion "" {}
        FollowForgetReference "" {}
        FollowForgetStay "" {}
        FollowForgotten "" { count }
        FollowHappened "" {}
        FollowOnceSent "" { letter, id }
        FollowThenChange "" {}
        FollowThenPdf "" {}
        FollowThenSent "" {}
        FollowHeadChronology "" {}
        FollowHeadClosed "" {}
        FollowHeadDue "" {}
        FollowHeadLetters "" {}
        FollowLetterFile "" { title, file }
        FollowHeadMade "" {}
        FollowHeadWaits "" {}
        FollowImported "" { new, known }
        FollowKnown "" { id, label }
        FollowMade "" { day }
        FollowMail "" { mail, state }
        FollowMailUnknown "" { mail }
        FollowLater "" { day, certain, letters }
        FollowUntilNews "" { day, certain, letters }
        FollowNext "" { letters, id }
        FollowNoted "" { id, label, state }
        FollowNotedAs "" { what, day, how }
        FollowNothingForgotten "" {}
        FollowNothingListed "" {}
        FollowNumber "" { id }
        FollowOverdue "" { day, certain }
        FollowProof "" { file }
        FollowQuiet "" { id, label, day }
        FollowQuietOff "" { id, label }
        FollowQuietUntil "" { day }
        FollowReceived "" { day }
        FollowRefused "" { day }
        FollowRelinked "" { id, name }
        FollowReturned "" { day }
        FollowTable "" { name, count }
        FollowCount "" { head, count }
        FollowCountSoon "" { head, count, soon }
        FollowTableBare "" { count }
        FollowTakenBack "" {}
        FollowWaiting "" { end }
        FollowWhyElse "" {}
        FollowWhyGivenUp "" {}
        FollowWhyHonoured "" {}
        FollowWhySettled "" {}
        FollowWhyCourt "" {}
        FollowWritten "" { name, label }

        // mail
        MailAddressGiven "" {}
        MailAddressOfCase "" {}
        MailAddressOfRecord "" { own, checked, source, more, show, doubt }
        MailAddressOfSigned "" { signed, own, checked, source, more, show, doubt }
        MailFileName "" {}
        MailKeyCheckFile "" {}
        MailKeyCompare "" {}
        MailKeyExpired "" { day }
        MailKeyFingerprint "" { found, wanted }
        MailKeyGetAgain "" {}
        MailKeyGetAnother "" {}
        MailKeyGetNew "" {}
        MailKeyNameFile "" {}
        MailKeyNoPart "" {}
        MailKeyNone "" { why }
        MailKeyPartExpired "" { day }
        MailKeyRevoked "" {}
        MailKeyUnsigned "" {}
        MailLetterNotEncoded "" {}
        MailNameOfWhom "" { fault }
        MailNotEncoded "" {}
        MailTakenUnknown "" {}
        MailTextNotEncoded "" {}
        MailToAuthority "" { id }
        MailToController "" { id }
        MailToOther "" {}
        MailTooLarge "" { bytes, limit }

        // seal
        SealAboutFile "" {}
        SealAlgorithm "" {}
        SealAnd "" { first, more }
        SealAskForProof "" {}
        SealAttachments "" {}
        SealBehindEnd "" {}
        SealBookmarks "" {}
        SealBy "" { signer, issuer, trusted }
        SealBytesAdded "" { count }
        SealCertificateDays "" { from, until }
        SealChainAlgorithm "" {}
        SealChainAuthority "" {}
        SealChainCondition "" {}
        SealChainExpired "" { day }
        SealChainMalformed "" {}
        SealChainName "" {}
        SealChainNoAuthority "" {}
        SealChainNotYet "" { day }
        SealChainPurpose "" {}
        SealChainSignature "" {}
        SealChainTooLong "" {}
        SealChainVersion "" {}
        SealChanged "" { what }
        SealCoverage "" { coverage, changes }
        SealCovered "" { page }
        SealCoveredBy "" { page, signer }
        SealCoveredSigned "" { page, signer }
        SealDamaged "" {}
        SealDamagedObject "" {}
        SealDeleted "" { number }
        SealDiffering "" {}
        SealDigest "" {}
        SealDrawnUnsurely "" { page, signer }
        SealEncrypted "" {}
        SealEncryption "" {}
        SealEntry "" { key }
        SealExchanged "" {}
        SealFieldAdded "" { name }
        SealFieldChanged "" { name }
        SealFieldList "" {}
        SealFieldLooks "" { name }
        SealFieldUnsigned "" { name }
        SealFieldWithMore "" { name }
        SealFieldsDrawn "" {}
        SealFieldsGone "" {}
        SealFilledBadly "" { name }
        SealFilledIn "" { name }
        SealFormEntry "" { key }
        SealFormFieldChanged "" {}
        SealFormGone "" {}
        SealGrade "" { grade }
        SealHttpStatus "" { status }
        SealIncomparable "" { why }
        SealIntegrity "" { is }
        SealKeyPurpose "" {}
        SealKeyUsage "" {}
        SealLater "" { what }
        SealLayers "" {}
        SealLeadsNowhere "" {}
        SealLevel "" { level, grade }
        SealLine "" { field, integrity, coverage }
        SealLinkAdded "" { page }
        SealLongAnswer "" { kibibytes }
        SealLooseBytes "" {}
        SealMalformed "" {}
        SealManyUpdates "" { most }
        SealMarkAdded "" { page }
        SealMetadata "" {}
        SealMoreChanges "" { count }
        SealNameAuthority "" {}
        SealNameTwice "" { name }
        SealCannotRead "" { name, why }
        SealNoAnswer "" { seconds }
        SealNoCertificates "" {}
        SealNoFurther "" {}
        SealNoHost "" {}
        SealNoSignerCertificate "" {}
        SealNoneToSee "" {}
        SealNotCovering "" {}
        SealNotForDocuments "" { why }
        SealNotSure "" {}
        SealNotWhatWasSigned "" {}
        SealObject "" { number, kind }
        SealObjection "" { what }
        SealOpening "" {}
        SealOtherCertificate "" {}
        SealPageAdded "" { page }
        SealPageDiffers "" { page }
        SealPageTaken "" { page }
        SealPageUnreadable "" { page }
        SealPagesAdded "" { count }
        SealPagesGone "" {}
        SealPagesOrder "" {}
        SealPermissions "" {}
        SealReadAloud "" {}
        SealSettleFirst "" {}
        SealSha1 "" {}
        SealSha1Digest "" {}
        SealShared "" {}
        SealShortKey "" { bits }
        SealSignatureAdded "" { signer }
        SealSignatureShown "" { page, signer }
        SealSignatureTwice "" { page }
        SealSignedAt "" { time }
        SealSignedInItsDays "" {}
        SealSignedOutside "" { from, until }
        SealStampAdded "" { signer }
        SealStampForOther "" {}
        SealStampMalformed "" {}
        SealStampNoAuthority "" {}
        SealStampNotGood "" { why }
        SealStampRandom "" {}
        SealStampRefused "" { status }
        SealStampSignature "" { why }
        SealStampTooWeak "" { why }
        SealStampWeak "" {}
        SealStampedAt "" { time, authority, trusted }
        SealStoreAdded "" {}
        SealStoreForm "" {}
        SealStoreGone "" {}
        SealTooLarge "" {}
        SealTooMuch "" {}
        SealTooWeak "" { why }
        SealTrusted "" { is }
        SealUnknownKind "" {}
        SealUnnamedField "" {}
        SealUntrusted "" { why }
        SealUntyped "" {}
        SealValue "" {}
        SealWidgetAdded "" { page }
        SealWrongKey "" {}
        SealXfa "" {}

        // letter, enclosure, layout
        EnclosureAddFont "" {}
        EnclosureAppendPictures "" {}
        EnclosureAppendWhatMatters "" {}
        EnclosureCannotRead "" { why }
        EnclosureCaret "" {}
        EnclosureContentMissing "" {}
        EnclosureContentOfPage "" {}
        EnclosureContentUnread "" {}
        EnclosureConvertHeic "" {}
        EnclosureCutOffEnd "" { part }
        EnclosureCutOffShare "" { part, share }
        EnclosureCutPicture "" {}
        EnclosureEndMissing "" {}
        EnclosureEndless "" {}
        EnclosureFile "" { name, number, what }
        EnclosureFilm "" {}
        EnclosureFormatPicture "" { format }
        EnclosureFreeText "" {}
        EnclosureFromOutside "" {}
        EnclosureHasFiles "" {}
        EnclosureHasHiddenLayers "" {}
        EnclosureHasJavascript "" {}
        EnclosureHasMedia "" {}
        EnclosureHasMore "" {}
        EnclosureHasNote "" { what }
        EnclosureHasPixels "" { width, height }
        EnclosureInAttachment "" { name, what }
        EnclosureInField "" { what, field }
        EnclosureIsBroken "" { why }
        EnclosureIsDynamic "" {}
        EnclosureIsEmpty "" {}
        EnclosureIsFolder "" {}
        EnclosureIsPortfolio "" {}
        EnclosureIsSigned "" {}
        EnclosureIsTall "" { width, height }
        EnclosureLayersInLine "" {}
        EnclosureLeftOut "" { name }
        EnclosureLeftOutWhy "" { name, why }
        EnclosureListed "" { names }
        EnclosureListedAndOthers "" { names }
        EnclosureLongAttachments "" { most }
        EnclosureLongHeads "" {}
        EnclosureLongText "" {}
        EnclosureLookAtNames "" {}
        EnclosureLookAtNumbers "" {}
        EnclosureLookAtPages "" {}
        EnclosureManyAttachments "" { most }
        EnclosureManyLines "" {}
        EnclosureNameOneFile "" {}
        EnclosureNeedsPassword "" {}
        EnclosureNeedsTooMuch "" {}
        EnclosureNoCatalog "" {}
        EnclosureNoMail "" {}
        EnclosureNoPages "" {}
        EnclosureNoPagesFound "" {}
        EnclosureNoPixels "" {}
        EnclosureNoResources "" {}
        EnclosureNotCoded "" {}
        EnclosureNote "" {}
        EnclosureNoteOfKind "" { kind }
        EnclosureNotesUnread "" {}
        EnclosureWholePdf "" {}
        EnclosureOffice "" {}
        EnclosureOfficeOrArchive "" {}
        EnclosureOnPage "" { what, page }
        EnclosureOpenWithPassword "" {}
        EnclosureOtherFormat "" { format }
        EnclosureOutlook "" {}
        EnclosurePageMissing "" {}
        EnclosurePageNoSize "" {}
        EnclosurePageTwice "" {}
        EnclosurePartUnread "" {}
        EnclosurePictureInIt "" {}
        EnclosurePictureUnread "" {}
        EnclosurePlainText "" {}
        EnclosurePrint "" {}
        EnclosurePrintAnew "" {}
        EnclosurePrintInBrowser "" {}
        EnclosurePrintMail "" {}
        EnclosureRedact "" {}
        EnclosureReduce "" {}
        EnclosureRtf "" {}
        EnclosureSaveAgainInProgram "" {}
        EnclosureSaveAsPdf "" {}
        EnclosureSaveEml "" {}
        EnclosureSaveFiles "" {}
        EnclosureSaveIfMatter "" {}
        EnclosureSaveOrPrint "" {}
        EnclosureSavePages "" {}
        EnclosureSavePicture "" {}
        EnclosureSavePng "" {}
        EnclosureScanAgain "" {}
        EnclosureSendAgain "" {}
        EnclosureSendFile "" {}
        EnclosureStamp "" {}
        EnclosureSwitchOn "" {}
        EnclosureTakePictures "" {}
        EnclosureThePicture "" {}
        EnclosureTooDeep "" { width, height }
        EnclosureTooManyPagesSaid "" { most }
        EnclosureTurned "" {}
        EnclosureUndrawn "" { numbers }
        EnclosureUndrawnText "" {}
        EnclosureUnknown "" {}
        EnclosureUnshownChoice "" {}
        EnclosureWebPage "" {}
        EnclosureWouldLaunch "" {}
        EnclosureWrongChecksum "" { pages }
        LayoutNoFont "" { name }
        LetterMarkupCells "" { found, wanted, start }
        LetterMarkupNoHeader "" {}
        LetterMarkupNoRow "" {}
        LetterMarkupOpen "" { mark, start }
        LetterMarkupPrivate "" { number }
        LetterNoGroup "" { word }
        PictureAnimation "" {}
        PictureBrokenLine "" { line }
        PictureCannotRead "" { name, why }
        PictureChecksum "" {}
        PictureData "" {}
        PictureEffect "" {}
        PictureForeign "" {}
        PictureHas "" { what }
        PictureNoDrawing "" {}
        PictureNoSize "" {}
        PictureNotDrawn "" {}
        PictureNotUtf8 "" {}
        PictureNotes "" {}
        PictureNumbers "" {}
        PicturePicture "" {}
        PictureRare "" {}
        PictureScript "" {}
        PictureShowsNothing "" {}
        PictureText "" {}
        PictureTooMuch "" {}

        // template
        TemplateBlocksNested "" {}
        TemplateBracketsNested "" {}
        TemplateCiteForm "" { form, known }
        TemplateCiteRange "" {}
        TemplateCiteTo "" {}
        TemplateDateForm "" { form }
        TemplateInSample "" { message, sample }
        TemplateLongPiece "" {}
        TemplateManyBranches "" {}
        TemplateNeeds "" { path }
        TemplateNeverDone "" {}
        TemplateNoDate "" { text }
        TemplateNoGround "" { id }
        TemplateNoPhrase "" { id }
        TemplatePhrasesNested "" {}
        TemplatePhrasesNeverDone "" {}
        TemplateValueMissing "" { path, helper }
        TemplateWantsText "" { helper }
        TemplateWantsValue "" { helper }

        // directory
        DirectoryAustrianPlace "" { code, place }
        DirectoryByEmail "" { is }
        DirectoryByForm "" { is }
        DirectoryByPost "" { is }
        DirectoryCertainty "" { is }
        DirectoryChooseLanguage "" {}
        DirectoryCodeElsewhere "" { code, country, place, of }
        DirectoryCodeIn "" { code, land }
        DirectoryCodeNeeded "" {}
        DirectoryCodeOfTwo "" { code, place, land }
        DirectoryCodeUndecided "" { code, first, first_places, second, second_places }
        DirectoryContradicted "" {}
        DirectoryCountryNeeded "" {}
        DirectoryCountryUntold "" { code }
        DirectoryDoubts "" { doubt, age }
        DirectoryEncloseCopy "" {}
        DirectoryEvidence "" { certainty, source, checked }
        DirectoryFillForm "" { at }
        DirectoryFormNowhere "" {}
        DirectoryKnown "" { is, evidence }
        DirectoryLogIn "" { is }
        DirectoryNoDeliveryCode "" { code, laender }
        DirectoryNoneKnown "" { country }
        DirectoryNotFiveDigits "" { code }
        DirectoryNowhere "" {}
        DirectoryOneForAll "" { country, note, odd_code }
        DirectoryOneSource "" {}
        DirectoryCodeAndUnknownPlace "" { code, city }
        DirectoryCodeOfOtherPlace "" { code, city }
        DirectoryCodeOfSeveralCountries "" { code }
        DirectoryHowToFind "" {}
        DirectoryLandNamed "" { land }
        DirectoryNamed "" { id }
        DirectoryNotForCompanies "" { id }
        DirectoryNothingNamed "" { text, near }
        DirectoryPlaceAbroad "" { city, country }
        DirectoryPlaceInSeveral "" { city, places }
        DirectorySeveralNamed "" { text }
        DirectoryPlaceAlone "" { city, land }
        DirectoryReadAsGerman "" { why }
        DirectoryRequirement "" { is }
        DirectorySeveral "" { country, note, odd_code }
        DirectorySigning "" { is }
        DirectoryStale "" { day, days }
        DirectoryFound "" { about, result, day, note }
        DirectoryTakesLanguages "" { wording, id, listed, evidence }
        DirectoryWantsCopy "" { id, what, number, day, evidence, note }
        DirectoryWantsForm "" { id, what, evidence, note }
        DirectoryWorksIn "" { wording, id, listed }

        // data
        DataRuleAddress "" {}
        DataRuleCharacters "" { characters }
        DataRuleClause "" {}
        DataRuleConfidence "" {}
        DataRuleDay "" {}
        DataRuleDoubt "" {}
        DataRuleEmail "" {}
        DataRuleFormServices "" {}
        DataRuleHolidays "" {}
        DataRuleHosts "" {}
        DataRuleLanguages "" {}
        DataRuleLater "" {}
        DataRuleLead "" {}
        DataRuleLines "" {}
        DataRuleName "" {}
        DataRulePlace "" {}
        DataRulePostalCode "" {}
        DataRuleReach "" {}
        DataRuleRegion "" {}
        DataRuleServices "" {}
        DataRuleSources "" {}
        DataAsk "" {}
        DataChange "" { id, before, after }
        DataNoChange "" {}
        DataNotTaken "" { number }
        DataTaken "" { number, day, count, holidays, key }
        DataSame "" { number }
        DataInForce "" { number, day, taken, count, holidays, key }
        DataNone "" {}
        DataTrusted "" { key, from }
        DataKeyIdle "" { key }
        DataRemoved "" { number }
        DataForgotten "" { key }
        DataKeysMade "" { secret, public, key }
        DataSigned "" { name, number, count, holidays, key }
        DataPinHelp "" {}
        DataKeysThere "" {}

        // facts
        FactsByHand "" { id, result, day, note }
        FactsListed "" { count }
        FactsHiddenRows "" {}
        FactsNever "" {}
        FactsNoneListed "" { day }
        FactsRenewed "" { name, count }
        FactsTaken "" { count, changed, gone }
        FactsUpToDate "" {}
        FactsWritten "" { name, count }

        // law
        LawAWeekday "" { weekday }
        LawAct "" { code, act }
        LawAdded "" { holiday, day, by }
        LawCountOn "" { customs, day }
        LawCustomDay "" { day, custom }
        LawDayIs "" { day, reasons }
        LawDayOffFor "" { name }
        LawEarlierOrShorter "" {}
        LawEndsOn "" { day }
        LawEndsThen "" {}
        LawHas "" { place, parts }
        LawHasArticles "" { list }
        LawHoliday "" { name }
        LawHolidayBetween "" {}
        LawHolidaysTogether "" { place, count, most }
        LawHolidayDates "" { most }
        LawHolidayDay "" {}
        LawHolidayWeekday "" {}
        LawHolidaysNotKnown "" {}
        LawName "" { id, name }
        LawInPartOf "" { holiday, place }
        LawInSomeOf "" { holiday, parts }
        LawLength "" { number, unit }
        LawMadeUpAlone "" {}
        LawMadeUpOn "" {}
        LawNamedDay "" { weekday, day }
        LawNoParagraphs "" { place }
        LawNoPoints "" { place }
        LawNominal "" { length, received, day, last_day, holidays, working }
        LawOffByCustom "" { holiday }
        LawOfConfiguration "" {}
        LawOfficesClosed "" { holiday }
        LawOnlyParts "" { place, parts }
        LawOnlyWhole "" { place }
        LawParagraphFirst "" { place, parts }
        LawParts "" { noun, count, list }
        LawPlace "" { word, steps }
        LawRun "" { first, last }
        LawTableArticles "" { list }
        LawTableSections "" { list }
        LawThen "" { so_far, clause }
        LawTwoWorkingDays "" {}
        LawUndivided "" { place }
        LawWeekday "" { weekday }

        // centre, configuration
        ConfigCannotRead "" { name, why }
        ConfigFontUnusable "" { name, why }


        // web
        WebEnded "" {}
        WebLost "" {}
        WebOpenThis "" {}
    }
}
