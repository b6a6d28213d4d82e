//! The list of everything that can be wrong.
//!
//! In: nothing. Out: [`Code`], a variant for each sentence with the arguments it needs, and its name for scripts
//! (`case::unknown-field`). Several sentences can share a name where scripts need not tell them apart. The texts stand
//! in `src/words/LANGUAGE/FAMILY.ftl` under the name of the variant (`case-unknown-field`), what to do beside it as
//! `.help`.

use super::sentences::sentences;

sentences! {
    /// Everything that can be wrong.
    Code {
        // batch
        BatchNoBatch "batch::no-batch" { name }
        BatchMissingShard "batch::missing-shard" { part }
        BatchMoreProblems "batch::more-problems" { count, codes, path }
        BatchDuplicates "batch::duplicates" { count, rows }
        BatchFile "output::file" { name, why }
        BatchFolderIsLink "output::file" { name }
        BatchJournal "output::file" { why }
        BatchLetterChanged "batch::letter-changed" {}
        BatchLetterGone "batch::letter-gone" {}
        BatchLetterNotThere "batch::letter-gone" {}
        BatchLettersNotThere "batch::letter-gone" { count, letters }
        BatchLetterThere "output::exists" { name }
        BatchLetterFile "batch::letter" { said }
        BatchManyToOneAuthority "batch::many-to-one-authority" { count, authority }
        BatchMixedShards "batch::mixed-shards" { divisions }
        BatchNoFolder "output::file" { name }
        BatchNoMandate "batch::no-mandate" {}
        BatchNoShards "batch::no-shards" {}
        BatchNoSuchColumn "centre::no-such-column" { heading }
        BatchNoSuchColumnJoined "centre::no-such-column" { heading, near, known }
        BatchNoSuchField "centre::no-such-field" { setting, field }
        BatchNoSuchFieldJoined "centre::no-such-field" { field }
        BatchNotQueued "batch::not-queued" { why }
        BatchNotRemoved "output::file" { name, why }
        BatchPrintFile "batch::print-file" { name, why }
        BatchRecordFile "batch::record" { said }
        BatchResult "batch::result" { why }
        BatchRowInTwoShards "batch::mixed-shards" { row }
        BatchRunning "batch::running" {}
        BatchSameGrounds "batch::same-grounds" { count, rows }
        BatchSealedPrintFile "batch::sealed-print-file" {}
        BatchSheetsThere "output::exists" { name }
        BatchUnknownLanguage "centre::unknown-language" { language, known }

        // case
        CaseAccountOfAnother "case::account-of-another" { id, service, other }
        CaseAccountOfNobody "case::account-without-account" {}
        CaseAnswerByPast "case::answer-by-past" { day, date }
        CaseAnswerNotDue "case::period-not-over" { until, why, from, months, since }
        CaseBadDate "case::bad-date" { name, text, field, meant }
        CaseAnswerBeforeRequest "case::answer-before-request" { number, what, day, asked, first }
        CaseBasisOfOthers "case::basis" {}
        CaseBirthYearOfAdult "case::birth-year" {}
        CaseCaution "case::caution" { caution }
        CaseCellLateHour "case::bad-date" { name, text, day, next }
        CaseCellNoDay "case::bad-date" { name, text, usual, other }
        CaseCellTwoDays "case::bad-date" { name, text, day, other }
        CaseCellWeekday "case::bad-date" { name, text, day }
        CaseCodeOfNoPlace "case::postal-code-and-city" { code, city, first, last }
        CaseCodeOfOtherPlace "case::postal-code-and-city" { code, place, city, first, last, by_code, by_place }
        CaseControlCharacter "case::control-character" { name, why }
        CaseDatedInFuture "case::dated-in-future" { day, today }
        CaseEmail "case::email" { text }
        CaseEmpty "case::empty" {}
        CaseEmptyCommand "case::empty-text" {}
        CaseEmptyFile "case::empty" { name }
        CaseEmptyLines "case::empty-text" {}
        CaseEmptyText "case::empty-text" { name, why }
        CaseEventBeforeGdpr "case::dated-before-gdpr" { number, day, applies }
        CaseEventInFuture "case::event-in-future" { number, day, date }
        CaseFactsNotKnown "case::letter-not-for-controller" { kind, id }
        CaseFactsOfOthers "case::letter-not-for-controller" { kind, fitting, id }
        CaseFirstObjection "case::status-contradicts-events" { status, day, began, fitting }
        CaseFormTooLong "case::form-too-long" { count, over, most }
        CaseFormTooLongOwn "case::form-too-long" { count, over, most }
        CaseGoesToAuthority "case::wrong-recipient" { kind, id }
        CaseGoesToController "case::wrong-recipient" { kind, id }
        CaseGoesToRepresentative "case::wrong-recipient" { kind, id }
        CaseGroundNeedsAccount "case::ground-needs-account" { id }
        CaseGroundOfOthers "case::ground-needs-role" { id, role }
        CaseImageNotUsed "case::image-not-used" { kind }
        CaseIsArchive "case::other-file" { name }
        CaseIsFormatted "case::other-file" { name }
        CaseIsOldOffice "case::other-file" { name }
        CaseIsPdf "case::other-file" { name }
        CaseIsPicture "case::other-file" { name }
        CaseIsUtf16 "case::other-file" { name }
        CaseJointCustody "case::joint-custody" {}
        CaseCopyLanguageSame "case::copy-language" { tag }
        CaseLanguageDefault "case::language-default" {}
        CaseLanguageTag "case::language" { tag }
        CaseLawOfCountry "case::letter-not-for-country" { kind, countries, country }
        CaseLetterBeforeGdpr "case::dated-before-gdpr" { day, applies }
        CaseLineBreak "case::control-character" { name, why }
        CaseMayBeOfAge "case::birth-year" { year, date }
        CaseMissingController "case::missing-field" { example }
        CaseMissingField "case::missing-field" { name }
        CaseNameWithoutLetter "case::name-without-letter" { field, text }
        CaseNeedsAccount "case::missing-section" { kind }
        CaseNeedsComplaint "case::missing-section" { kind }
        CaseNeedsEnclosure "case::missing-section" { kind }
        CaseNeedsEvent "case::missing-section" { kind }
        CaseNeedsNews "case::missing-section" { kind }
        CaseNeedsOutput "case::missing-section" { kind }
        CaseNeedsOwnGrounds "case::missing-section" { kind }
        CaseNeedsQualifiedEntity "case::missing-section" { kind }
        CaseNeedsRequest "case::missing-section" { kind }
        CaseNewsNotDue "case::period-not-over" { until, why, from, months, since }
        CaseNoAccount "case::no-account" {}
        CaseNoAccountWithPosts "case::ground-needs-posts" { id }
        CaseNoChild "case::birth-year" { year, date }
        CaseNoEvidence "case::no-evidence" {}
        CaseNoEventSays "case::status-contradicts-events" { status, what }
        CaseNoForm "case::no-form" { kind, letters }
        CaseNoGlyph "case::no-glyph" { characters, field }
        CaseNoGround "case::no-ground" { kind }
        CaseNoJson "case::syntax" { why }
        CaseNoObjectionYet "case::no-request-yet" { from }
        CaseNoRequest "case::no-request" {}
        CaseNoRequestYet "case::no-request-yet" { from }
        CaseNoServiceWithPosts "case::ground-needs-posts" { id }
        CaseNoSuchEnclosure "case::no-such-enclosure" { field, number, count }
        CaseNoToml "case::syntax" { why }
        CaseNotBorn "case::birth-year" { year, date }
        CaseNotPrinted "case::not-printed" { kind, field }
        CaseNotUtf8 "case::not-utf-8" { name }
        CaseNothingAsked "case::status-contradicts-events" { status }
        CaseObjectionWithoutDate "case::objection-without-date" {}
        CaseOutputInFuture "case::event-in-future" { number, day, date }
        CasePassword "case::password-in-file" { name }
        CasePasswordInCase "case::password-in-file" {}
        CasePersonOutsideEea "case::outside-eea" { country, law, who }
        CasePictureBlank "case::picture" { name }
        CasePictureBroken "case::picture" { name, why }
        CasePictureCutOff "case::picture" { name }
        CasePictureDrawing "case::picture" { name, why }
        CasePictureEmpty "case::picture" { name }
        CasePictureFolder "case::picture" { name }
        CasePictureFormat "case::picture" { name }
        CasePictureLargeDrawing "case::picture" { name }
        CasePictureTooDeep "case::picture" { name, width, height }
        CasePictureTooManyPixels "case::picture" { name, width, height }
        CasePictureUnreadable "case::picture" { said }
        CasePlaceholder "case::placeholder" { field, text }
        CasePlaceholderPart "case::placeholder" { field, text }
        CasePostalCode "case::postal-code" { code, country, example }
        CasePostalCodeOfOther "case::postal-code" { code, country, other, word }
        CasePostalCodeSigns "case::postal-code" { code, country, bare }
        CaseReceivedBeforeSent "case::received-before-sent" { number, received, sent }
        CaseRepeatedGround "case::repeated-ground" { ground }
        CaseRepresentsSelf "case::represents-self" {}
        CaseRoleDoesNotFit "case::role-does-not-fit" { kind, role, fitting }
        CaseRoleOfClient "case::role-does-not-fit" { kind, role }
        CaseSenderOutsideEea "case::outside-eea" { country, law, who }
        CaseStartKnown "case::status-and-start" { status, id, began, fitting }
        CaseStartNotKnown "case::status-and-start" { status, id }
        CaseStatusButEvent "case::status-contradicts-events" { status, number, what, day }
        CaseStatusDoesNotFit "case::status-does-not-fit" { kind, status, fitting, other }
        CaseStreetAndLines "case::street-and-lines" {}
        CaseTab "case::control-character" { name, why }
        CaseTooLarge "case::too-large" { said }
        CaseTooManyMarks "case::too-many-marks" { name, why }
        CaseTooLong "case::too-long" { name, why }
        CaseTooMany "case::too-many" { count, path, most }
        CaseTwice "case::syntax" { name }
        CaseTwoControllers "case::two-controllers" { to, about }
        CaseTwoPasswords "case::two-passwords" {}
        CaseTwoRecipients "case::two-recipients" { count, names }
        CaseUnknownAuthority "case::unknown-authority" { id, near }
        CaseUnknownController "case::unknown-controller" { id, near }
        CaseUnknownCountry "case::unknown-country" { text, code, meant }
        CaseUnknownField "case::unknown-field" { name, file, near, known }
        CaseUnknownGround "case::unknown-ground" { id, near, kind }
        CaseUnknownKind "case::unknown-kind" { id, near }
        CaseUnknownLanguage "case::unknown-language" { kind, tag, near, languages }
        CaseUnknownWord "case::unknown-word" { name, word, near, words }
        CaseUnreadable "case::unreadable" { said }
        CaseUrl "case::url" { text }
        CaseWrongType "case::wrong-type" { name, kind, wanted }

        // centre
        CentreColumn "centre::column" { heading }
        CentreFileNameFixed "centre::file-name" {}
        CentreFileNameOpen "centre::file-name" {}
        CentreFileNameOther "centre::file-name" {}
        CentreJoinEmpty "centre::join" { name }
        CentreJoinLeft "centre::join" { name }
        CentreJoinNoText "centre::join" { name }
        CentreJoinOpen "centre::join" { name }
        CentreMissingField "centre::missing-field" { said }
        CentrePlaceholder "centre::placeholder" { field, name, text }
        CentreUnknownField "centre::unknown-field" { said }
        CentreUnreadable "centre::unreadable" { said }
        CentreWrongType "centre::wrong-type" { said }

        // config
        ConfigFont "config::font" { name, why }
        ConfigFontUnreadable "config::font" { said }
        ConfigMissingField "config::missing-field" { said }
        ConfigPasswordUnreadable "config::password" { said }
        ConfigSmtpPassword "config::smtp" { said }
        ConfigSyntax "config::syntax" { said }
        ConfigUnknownField "config::unknown-field" { said }
        ConfigUnknownLanguage "config::unknown-language" { tag, known }
        ConfigUnknownWord "config::unknown-word" { said }
        ConfigUnreadable "config::unreadable" { said }
        ConfigWrongType "config::wrong-type" { said }

        // data
        DataInFuture "data::in-future" { name, day, today }
        DataKeyConfigured "data::key" { key, trusted }
        DataKeyOfSsh "data::key-file" {}
        DataKeyPinned "data::key" { key, trusted }
        DataKeyUnlike "data::key-file" {}
        DataLink "data::link" { name }
        DataMissing "data::missing" { number, name }
        DataNewerForm "data::newer-form" { form, known }
        DataNoChance "data::no-chance" {}
        DataNoKey "data::key" { name, key }
        DataNotAKey "data::key-file" {}
        DataNotASecretKey "data::key-file" {}
        DataNotAnUpdate "data::not-an-update" { name }
        DataNotPlain "data::not-plain" { table }
        DataNothing "data::nothing" {}
        DataOlder "data::older" { name, number, newest }
        DataOtherKey "seal::data-key" { name, key, trusted }
        DataSecretKeyGiven "data::key-file" {}
        DataSecretKeyReadable "data::key-file" { name, mode }
        DataTwoKeys "data::key-file" {}
        DataUnreadable "data::unreadable" { said }
        DataWrongSignature "seal::data-signature" { name, key }

        // directory
        DirectoryDuplicateId "directory::duplicate-id" { table, id }
        DirectoryForeignLetters "directory::wrong-value" { value, letters, ascii }
        DirectoryFormService "directory::unknown-id" { id, name, near, known }
        DirectoryHolidayPlace "directory::wrong-value" { place }
        DirectoryHolidayUnread "directory::wrong-value" { why }
        DirectoryLacksCopy "case::no-copy-of-request" { lacks, advice }
        DirectoryLacksForm "case::authority-wants" { lacks, advice }
        DirectoryLacksLanguage "case::language-of-recipient" { lacks, advice }
        DirectoryMissingField "directory::missing-field" { said }
        DirectoryNeedsSource "directory::wrong-value" {}
        DirectoryNewIncomplete "directory::unknown-id" { table, id, missing, near, known }
        DirectoryNoId "directory::missing-field" { table }
        DirectoryNoFileTypes "directory::wrong-value" {}
        DirectoryNoneCompetent "directory::wrong-value" { place }
        DirectoryNoLeadAuthority "directory::unknown-id" { id, near }
        DirectoryNoResidence "case::authority-not-certain" {}
        DirectoryNotACountry "directory::wrong-value" { value, near }
        DirectoryNotADayOfYear "directory::wrong-value" { value }
        DirectoryNotAFileType "directory::wrong-value" { value }
        DirectoryNotALanguage "directory::wrong-value" { value }
        DirectoryNotAUrl "directory::wrong-value" { value }
        DirectoryNotAnEmail "directory::wrong-value" { value }
        DirectoryNotAnId "directory::wrong-value" { value }
        DirectoryNotBytes "directory::wrong-value" { value }
        DirectoryNotCertain "directory::not-certain" { why }
        DirectoryNotFound "directory::not-found" { why }
        DirectoryResidenceUncertain "case::authority-not-certain" { why, ids }
        DirectoryServiceTaken "directory::duplicate-id" { name, id }
        DirectorySeveralCompetent "directory::wrong-value" { place, ids }
        DirectorySyntax "directory::syntax" { said }
        DirectoryText "directory::text" { why }
        DirectoryUnknownAuthority "directory::unknown-authority" { id, near }
        DirectoryUnknownController "directory::unknown-controller" { id, near }
        DirectoryUnknownCountry "directory::unknown-country" { text, code, meant }
        DirectoryUnknownField "directory::unknown-field" { said }
        DirectoryWeakHolidays "directory::weak-record" { place, doubt }
        DirectoryWeakLaw "directory::weak-record" { kind, doubt }
        DirectoryWeakAddress "directory::weak-record" { id, name, doubt, list }
        DirectoryAddedHolidays "directory::added-holidays" { place, added }
        DirectoryWeakRecord "directory::weak-record" { id, doubt }
        DirectoryWrongRecord "directory::wrong-value" { table, id, why }
        DirectoryWrongValue "directory::wrong-value" { said }

        // enclosure
        EnclosureAttachment "enclosure::attachment" { said }
        EnclosureBroken "enclosure::broken" { said }
        EnclosureChecksum "enclosure::checksum" { said }
        EnclosureCutOff "enclosure::cut-off" { said }
        EnclosureDynamicForm "enclosure::dynamic-form" { said }
        EnclosureEmbeddedFiles "enclosure::embedded-files" { said }
        EnclosureEmpty "enclosure::empty" { said }
        EnclosureEncrypted "enclosure::encrypted" { said }
        EnclosureFields "enclosure::fields" { said }
        EnclosureFormat "enclosure::format" { said }
        EnclosureHiddenLayers "enclosure::hidden-layers" { said }
        EnclosureJavascript "enclosure::javascript" { said }
        EnclosureLarge "enclosure::large" { whole, tenth }
        EnclosureLaunch "enclosure::launch" { said }
        EnclosureLetterTooLarge "enclosure::letter-too-large" { whole, tenth }
        EnclosureMedia "enclosure::media" { said }
        EnclosureNoConformance "enclosure::no-conformance" { said }
        EnclosureNoFile "enclosure::no-file" { said }
        EnclosureNoGlyph "enclosure::no-glyph" { said }
        EnclosureOutsideData "enclosure::outside-data" { said }
        EnclosurePortfolio "enclosure::portfolio" { said }
        EnclosureSignatureLost "enclosure::signature-lost" { said }
        EnclosureTallPicture "enclosure::tall-picture" { said }
        EnclosureTooComplex "enclosure::too-complex" { said }
        EnclosureTooLarge "enclosure::too-large" { said }
        EnclosureTooManyPages "enclosure::too-many-pages" { said }
        EnclosureTooManyPixels "enclosure::too-many-pixels" { said }
        EnclosureTurnedText "enclosure::turned-text" { said }
        EnclosureUnreadable "enclosure::unreadable" { said }

        // example
        ExampleKind "example::kind" { name, known, near }
        ExampleLanguage "example::language" { tag, known }

        // facts
        FactsChangedSince "facts::changed-since" { id }
        FactsFile "facts::file" { said }
        FactsForm "facts::form" { name }
        FactsInFuture "facts::in-future" { day, today }
        FactsNoColumn "facts::incomplete" { column }
        FactsNoDay "facts::incomplete" {}
        FactsNoHash "facts::file" {}
        FactsNoId "facts::incomplete" {}
        FactsNoResult "facts::incomplete" { known }
        FactsNoSeen "facts::incomplete" {}
        FactsNoSource "facts::no-source" { name }
        FactsNothing "facts::nothing" {}
        FactsOtherSheets "facts::other-sheets" { sheet, count }
        FactsOlder "facts::older" { id, day, last }
        FactsResult "facts::result" { word, known }
        FactsTwice "facts::twice" { id, line }
        FactsUnknown "facts::unknown" { id, near }
        FactsVoid "facts::void" { id, result, day }

        // file
        FileNoFile "file::no-file" { said }

        // follow
        FollowBeforeFirst "follow::too-early" { day, first }
        FollowBeforeLetter "follow::too-early" { day, letter }
        FollowProofMissing "follow::proof-missing" { id, what, word, day, iso }
        FollowCaseGone "follow::case-gone" { name, id }
        FollowFileStays "output::file" { name, why }
        FollowFuture "follow::future" { day }
        FollowBeforeGdpr "case::dated-before-gdpr" { day, applies }
        FollowLettersGone "follow::letter-gone" { count, letters }
        FollowLettersOutside "follow::letter-outside" { count, letters }
        FollowLongAgo "follow::long-ago" { day, year }
        FollowKeptCase "follow::kept-case" { name, id }
        FollowNoProof "follow::no-proof" { name }
        FollowNoLetter "follow::no-such-letter" { id, kind }
        FollowNoRegister "follow::no-register" { name, why }
        FollowNoSuchLine "follow::no-such-line" { line, id }
        FollowNoSuchMatter "follow::no-such-matter" { id }
        FollowNobodyToAsk "follow::not-confirmed" {}
        FollowNotConfirmed "follow::not-confirmed" {}
        FollowNotPacked "internal::zip" { why }
        FollowNotKept "follow::not-kept" { why }
        FollowNoneOf "follow::no-such-matter" { option, value }
        FollowNotInExport "follow::not-in-export" { name }
        FollowNotOurs "follow::not-in-export" { name, id }
        FollowNothingFits "follow::nothing-fits" { id }
        FollowNothingFitsAny "follow::nothing-fits" {}
        FollowNothingToExport "follow::empty" {}
        FollowOlderCase "follow::older-case" { name, older, id }
        FollowQuietPast "follow::quiet-past" { day, id }
        FollowReceivedBefore "follow::received-before" { received, day }
        FollowRow "follow::row" { id }
        FollowRowGone "follow::row-gone" { name, key }
        FollowSeveralFit "follow::several-fit" { letters, first, id }
        FollowStandardInput "follow::standard-input" {}
        FollowCalendarGone "follow::calendar-gone" { name, count }
        FollowNoneYet "follow::empty" {}
        FollowOtherFacts "follow::other-facts" { id, label, day }
        FollowOtherFile "follow::other-file" { id, label, name }
        FollowOtherCalendar "follow::other-calendar" { name }
        FollowUnreadable "follow::unreadable" { said }
        FollowUnreadableCase "follow::unreadable-case" { name }
        FollowWhatHappened "follow::what-happened" { id, words }
        FollowWhichMatter "follow::which-matter" {}
        FollowWhyOpen "follow::why-open" {}

        // input
        InputMoreProblems "input::more-problems" { count, codes }

        // internal
        InternalArguments "internal::arguments" {}
        InternalCase "internal::case" {}
        InternalPanic "internal::panic" { version, place }
        InternalPdf "internal::pdf" { why }

        // law
        LawBeforeGdpr "case::dated-before-gdpr" { day, applies }
        LawDateOutOfRange "law::date-out-of-range" { length, received }
        LawHolidaysUnknown "law::holidays-unknown" { place }
        LawMalformedProvision "law::malformed-provision" { text }
        LawNoName "law::no-citation-style" { file, act, code }
        LawNoPeriod "law::no-period" { unit }
        LawNoSections "law::no-citation-style" { file }
        LawNoWorkingDay "law::no-working-day" { length, received, days }
        LawNoSuchProvision "law::no-such-provision" { act, asked, has }
        LawNotLookedUp "law::provision-not-looked-up" { asked, act, has }
        LawTable "law::table" { act, why }
        LawUnknownAct "law::unknown-act" { code, near, known }

        // layout
        LayoutAddress "layout::address" { lines }
        LayoutFoot "layout::foot" {}
        LayoutLetterhead "layout::letterhead" {}
        LayoutNoGlyph "layout::no-glyph" { characters }
        LayoutReturnLine "layout::return-line" {}

        // mail
        MailAddressInDoubt "mail::address-in-doubt" { email, doubt }
        MailCopyRefused "mail::copy-refused" { id, why }
        MailDeferred "mail::deferred" { id, to, why, when }
        MailLarge "mail::large" { bytes, limit }
        MailMessage "mail::message" { why }
        MailNoAddress "mail::no-address" {}
        MailNoAddressOfAuthority "mail::no-address" { id, form }
        MailNoAddressOfController "mail::no-address" { name, id }
        MailNoOpenpgp "mail::no-openpgp" { to }
        MailOpenpgpKey "mail::openpgp-key" { address, why, advice }
        MailRecipientEmail "mail::address" { email, why }
        MailRecipientName "mail::address" { name, why }
        MailRefused "mail::refused" { id, to, why }
        MailSender "mail::address" { email, why }
        MailUnknown "mail::unknown" { id, to, why }
        MailKeyUnreadable "mail::openpgp-key" { said }

        // new
        NewAccount "new::answer" { typed }
        NewAddress "new::answer" { typed }
        NewAnswerKnown "new::answer" { day }
        NewAnswerMissing "new::answer-missing" { flag, question }
        NewAnswersFile "new::answers" { name }
        NewBroken "new::answer" {}
        NewChoice "new::answer" { last }
        NewChoiceOf "new::answer" { numbers }
        NewChoiceWord "new::answer" { words }
        NewChoiceSeveral "new::answer" { fitting }
        NewCountry "new::answer" { typed, near }
        NewDay "new::answer" { typed }
        NewDayOfMonth "new::answer" { typed }
        NewDayBeforeLaw "new::answer" { day, applies }
        NewDayBeforeLetter "new::answer" { day, letter }
        NewDayFuture "new::answer" { day }
        NewDayOrder "new::answer" { day, sent }
        NewDeliver "new::deliver" {}
        NewEditor "new::editor" { name, why }
        NewEmpty "new::answer" {}
        NewFlag "new::answer" { flag, why }
        NewGermanCode "new::answer" { typed, city, meant }
        NewHandle "new::handle" { typed, handle }
        NewHouseNumber "new::house-number" { typed }
        NewKind "new::kind" { kind, known, near }
        NewLine "new::answer" { typed }
        NewName "new::answer" { typed }
        NewNoEditor "new::editor" {}
        NewNoInterview "new::kind" { kind }
        NewNoneAlone "new::answer" {}
        NewNotAsked "new::not-asked" { flag }
        NewOneAnswer "new::answer" { flag }
        NewPlace "new::answer" { typed }
        NewUnknownAnswer "new::unknown-answer" { id, near }
        NewYear "new::answer" { typed }

        // outbox
        OutboxAddress "outbox::address" { id, to, show, now }
        OutboxBreaker "outbox::breaker" { section, fault, advice }
        OutboxDamaged "outbox::damaged" { name, why }
        OutboxDayLimit "outbox::day-limit" { section, until }
        OutboxDiskFull "outbox::disk-full" { name }
        OutboxFailed "outbox::failed" { name, why }
        OutboxForeign "outbox::foreign" { name }
        OutboxHeld "outbox::busy" { name }
        OutboxInterrupted "outbox::interrupted" {}
        OutboxNewer "outbox::newer" { name }
        OutboxNoEvidence "internal::evidence" { why }
        OutboxNoRoute "outbox::no-route" { section, centre }
        OutboxNoSuchMail "outbox::no-such-mail" { id }
        OutboxNotLocked "outbox::read-only" { name, why }
        OutboxNotRecorded "outbox::not-recorded" { id, why }
        OutboxNotWritable "outbox::read-only" { name, why }
        OutboxPaused "outbox::paused" { section, until, why }
        OutboxPurged "outbox::purged" { id, day }
        OutboxQueuedAhead "outbox::queued-ahead" { count, queued, now }
        OutboxRead "outbox::busy" { name }
        OutboxReadOnly "outbox::read-only" { name }
        OutboxSending "outbox::busy" {}
        OutboxState "outbox::state" { id, is, wanted, state, command }
        OutboxStopped "outbox::stopped" { section, fault, advice }
        OutboxUnfinished "outbox::unfinished" { id, is, state }
        OutboxUnreadable "outbox::unreadable" { name, why }
        OutboxEraseNobody "outbox::not-confirmed" {}
        OutboxEraseNotConfirmed "outbox::not-confirmed" {}
        OutboxNoSuchCase "outbox::no-such-mail" { named }
        OutboxSeveralCases "outbox::several-cases" { named, cases }
        OutboxEmpty "outbox::empty" {}
        OutboxNoFolder "outbox::no-folder" {}

        // output
        OutputNoPrintFile "output::exists" { name }
        OutputPrintFile "output::file" { name }
        OutputSameDraft "output::same-file" { name }
        OutputFolderNotEmpty "output::exists" { name }
        OutputSameFile "output::same-file" { name }
        OutputStdout "output::stdout" { why }
        OutputFile "output::file" { name, why }
        OutputFileIsFolder "output::file" { name }
        OutputFileIsNone "output::file" { name }
        OutputFileNoFolder "output::file" { name, folder }
        OutputFolder "output::file" { name, why }
        OutputExists "output::exists" { name }

        // seal
        SealCertified "seal::certified" { name }
        SealDocument "seal::document" { name, why }
        SealDoesNotFit "internal::seal" {}
        SealExpired "seal::expired" { who, when }
        SealKeyKind "seal::key" { name }
        SealKeyUnusable "seal::key" { name }
        SealMismatch "seal::mismatch" { name }
        SealNoCertificate "seal::identity" { name }
        SealNoKey "seal::identity" { name }
        SealNoPkcs12 "seal::identity" { name }
        SealNotGood "seal::not-good" { who, field, name, why }
        SealNotYetValid "seal::not-yet-valid" { who, when }
        SealOldIdentity "seal::old-identity" { name }
        SealOtherSigner "seal::other-signer" { signer, name }
        SealRandom "seal::random" {}
        SealSeveralKeys "seal::identity" { name }
        SealTimestamp "seal::timestamp" { url, why }
        SealTimestampAddress "case::timestamp-address" { text }
        SealTrust "seal::trust" { name, why }
        SealUnknownIdentity "seal::identity" { name }
        SealUnreadable "seal::unreadable" { name, why }
        SealUnsigned "seal::unsigned" { name }
        SealUsage "seal::usage" { who, why }
        SealWrongPassword "seal::password" { name }
        SealIdentityUnreadable "seal::identity" { said }
        SealNoGlyph "seal::no-glyph" { character }
        SealTrustUnreadable "seal::trust" { said }
        SealFileUnreadable "seal::unreadable" { said }
        SealPasswordUnavailable "seal::password" { why }
        SealPasswordNotUtf8 "seal::password" { variable }
        SealNoPassword "seal::password" { name, variable }

        // send
        SendAddress "send::address" { option, text, why }
        SendBulk "send::bulk" { count, address, before, handful }
        SendMissingAcceptedSignature "send::missing-accepted-signature" { id, wanted, evidence, is }
        SendMissingCopy "send::missing-copy" { lacks, advice }
        SendMissingEnclosure "send::missing-enclosure" { number }
        SendMissingFileType "send::missing-file-type" { id, only, types, evidence, ways }
        SendMissingForm "send::missing-form" { lacks, advice }
        SendMissingLanguage "send::missing-language" { lacks, advice }
        SendMissingSecondSignature "send::missing-second-signature" {}
        SendMissingSignatureBlank "send::missing-signature" {}
        SendMissingSignatureNone "send::missing-signature" {}
        SendMissingSize "send::missing-size" { bytes, id, most, evidence }
        SendMissingWay "send::missing-way" { id, evidence, ways }
        SendMissingWayPec "send::missing-way" { id, evidence, ways }
        SendMissingWaySignature "send::missing-way" { id, evidence, ways }
        SendNoSender "send::no-sender" {}
        SendSender "send::no-sender" { email, why }
        SendSentBefore "send::sent-before" { to, is, when, id, state }
        SendBatchNotConfirmed "send::not-confirmed" {}
        SendSeveralRoutes "send::no-route" { names }
        SendNoRoute "send::no-route" { file, there }
        SendNoSuchRoute "send::no-route" { name, near, known }
        SendNobodyToAsk "send::not-confirmed" {}
        SendNotConfirmed "send::not-confirmed" {}

        // smtp
        SmtpCaFile "config::smtp" { section, why }
        SmtpEhloName "config::smtp" { text }
        SmtpFingerprint "config::smtp" {}
        SmtpHost "config::smtp" { text, why }
        SmtpInTheClear "config::smtp" { host }
        SmtpKeyAddress "config::smtp" { text, why }
        SmtpMailbox "config::smtp" { field, text, why }
        SmtpNoCommandGiven "config::smtp" { field }
        SmtpNoUser "config::smtp" { field }
        SmtpPassword "smtp::password" { section, why, advice }
        SmtpRehearsal "smtp::rehearsal" { section, fault, advice }
        SmtpSectionName "config::smtp" {}
        SmtpTokenUnfit "config::smtp" {}
        SmtpTokenWanted "config::smtp" {}
        SmtpTwoPlaces "config::smtp" {}

        // state
        StateNotPrivate "state::not-private" { name, mode }

        // table
        TableBroken "table::broken" { why }
        TableChanged "table::changed" {}
        TableColumns "table::columns" { most }
        TableEmpty "table::empty" {}
        TableEncodedTwice "table::encoding" { cell }
        TableEncodingDoubt "table::encoding" { line, readings, options }
        TableFileUnreadable "table::unreadable" { said }
        TableFormat "table::format" { name }
        TableFormatOld "table::format" { name }
        TableFormulaFailed "table::formula" { sign }
        TableFormulaNarrow "table::formula" { sign }
        TableFormulaNoValue "table::formula" {}
        TableHeadingEncodedTwice "table::encoding" {}
        TableHeadingRow "table::heading-row" { line, most }
        TableHeadingRowOther "table::heading-row" { line, other }
        TableHeadingsAgain "table::headings-again" {}
        TableHiddenColumns "table::hidden-columns" { count, left_out, columns }
        TableHiddenRows "table::hidden-rows" { count, filtered, left_out, lines }
        TableHiddenSheet "table::hidden-sheet" { sheet }
        TableLostLetter "table::lost-letter" {}
        TableMergedCell "table::merged-cell" { cells }
        TableMergedCells "table::merged-cells" { cells }
        TableNestedTooDeeply "table::syntax" {}
        TableNoAccount "table::no-account" { controller }
        TableNoHeading "table::no-heading" {}
        TableNoObject "table::syntax" { kind }
        TableNoRows "table::empty" {}
        TableNoVisibleSheet "table::hidden-sheet" { sheets }
        TableNotUtf8 "table::encoding" {}
        TableObjectSyntax "table::syntax" { message }
        TableOtherEncoding "table::encoding" { encoding }
        TablePath "table::path" {}
        TablePostalCodeDecimal "table::postal-code-decimal" { code, number }
        TablePostalCodeNumber "table::postal-code-number" { message, padded }
        TablePostalCodePadded "table::postal-code-padded" { code, padded }
        TablePowerOfTen "table::power-of-ten" {}
        TableQuotes "table::quotes" { cell }
        TableRepeatedHeading "table::repeated-heading" {}
        TableRepeatedKey "table::repeated-key" { row, field }
        TableRepeatedRows "table::repeated-rows" { times, most }
        TableRowTooLong "table::row-too-long" { most, line }
        TableRows "table::rows" { most }
        TableSenderOfClient "table::sender-of-client" { fields, lines, country }
        TableSheet "table::sheet" { sheet, other }
        TableSyntax "table::syntax" { why }
        TableTooFewCells "table::too-few-cells" { cells, headings }
        TableTooLarge "table::too-large" { why }
        TableTooManyCells "table::too-many-cells" { headings }
        TableTooManyValues "table::syntax" {}
        TableTotalsRow "table::totals-row" {}
        TableTwoColumns "table::two-columns" { columns, both, field, pattern }
        TableTwoEncodings "table::encoding" { utf8, other }
        TableUnknownColumn "table::unknown-column" {}
        TableUnknownColumnMapped "table::unknown-column" { field }
        TableUnknownEncoding "table::unknown-encoding" { name, near, usual }
        TableUnknownSheet "table::unknown-sheet" { sheet, near, sheets }
        TableUnreadable "table::unreadable" { why }

        // template
        TemplateBranchNeverTaken "template::branch-never-taken" {}
        TemplateCircle "template::circle" { way }
        TemplateClaim "template::claim" { found, id, rule, reason }
        TemplateNotInLanguage "template::unknown-language" { kind, language, known }
        TemplateClaimsExampleCaught "template::claims" { sentence, found }
        TemplateClaimsExampleMissed "template::claims" { sentence }
        TemplateClaimsNoFile "template::claims" { tag, file, rules }
        TemplateClaimsNoRule "template::claims" { rule, what }
        TemplateClaimsPattern "template::claims" { why }
        TemplateClaimsSays "template::claims" { said }
        TemplateCompanyForm "template::unknown-form" { id, url }
        TemplateCompanyUnknown "template::unknown-controller" { id, near }
        TemplateControlCharacter "template::control-character" {}
        TemplateElseNeverTaken "template::branch-never-taken" {}
        TemplateEmpty "template::empty" {}
        TemplateFilledTooLarge "template::too-complex" {}
        TemplateFolderTooLarge "template::unreadable" { name, most }
        TemplateFolderUnreadable "template::unreadable" { name, why }
        TemplateHelperAlone "template::helper" { name }
        TemplateLanguageCountries "template::language" { count, codes }
        TemplateLanguageHyphenation "template::language" { code }
        TemplateLanguageLetters "template::language" { count, wanted }
        TemplateLanguageMonths "template::language" { count }
        TemplateLanguageSays "template::language" { said }
        TemplateLanguageTag "template::language" { tag, folder }
        TemplateMailMarkup "template::markup" { why }
        TemplateMailNotFilled "template::missing-value" { why }
        TemplateManifestController "template::manifest" { id, near }
        TemplateManifestCountry "template::manifest" { code, meant }
        TemplateManifestSays "template::manifest" { said }
        TemplateManifestStarts "template::manifest" { prose, words }
        TemplateMarkup "template::markup" { why }
        TemplateMissingFile "template::missing-file" { file }
        TemplateNoCountryName "template::no-country-name" { country, tag, code }
        TemplateNoManifest "template::no-manifest" { letter, file, missing }
        TemplateNoManifestNorWords "template::no-manifest" { letter, file, missing, words }
        TemplateNoTemplates "template::no-templates" { name }
        TemplateNoWords "template::no-words" { kind, file, words }
        TemplateNotAText "template::not-a-text" { path }
        TemplateNotFilled "template::missing-value" { why }
        TemplatePartial "template::partial" {}
        TemplatePhraseUnnamed "template::helper" {}
        TemplatePlaceMissing "template::language" { field, place, places }
        TemplatePlaceUnknown "template::language" { field, place, places }
        TemplateRawOutput "template::raw-output" {}
        TemplateStepGroup "template::step-group" { why, groups }
        TemplateSyntax "template::syntax" { why }
        TemplateTooComplex "template::too-complex" { why }
        TemplateTooManySteps "template::too-many-steps" { count, sample, most }
        TemplateTwoManifests "template::two-manifests" { letter, file, words, kind }
        TemplateUnknownField "template::unknown-field" { path, near, known }
        TemplateUnknownHelper "template::unknown-helper" { name, near, known }
        TemplateUnknownKind "template::unknown-kind" { id, near }
        TemplateUnknownPhrase "template::unknown-phrase" { id, near }
        TemplateUnreadable "template::unreadable" { said }

        // usage
        UsageConflict "usage::conflict" { arg, others }
        UsageInvalidValue "usage::invalid-value" { arg, value, known }
        UsageMissingArgument "usage::missing-argument" { args }
        UsageMissingCommand "usage::missing-command" { command, known }
        UsageNoEquals "usage::no-equals" { arg }
        UsageNoValue "usage::no-value" { arg, known }
        UsageNotUtf8 "usage::not-utf8" {}
        UsageOneOutput "usage::one-output" {}
        UsageOther "usage::other" { why }
        UsageRefusedValue "usage::refused-value" { arg, value, why }
        UsageStdinOnce "usage::stdin-once" {}
        UsageStdinWhere "usage::stdin-where" {}
        UsageStdoutIsJson "usage::stdout-is-json" {}
        UsageTooFewValues "usage::too-few-values" { arg, least, count }
        UsageTooManyValues "usage::too-many-values" { arg, value }
        UsageTwice "usage::twice" { arg }
        UsageUnknownArgument "usage::unknown-argument" { arg }
        UsageUnknownCommand "usage::unknown-command" { command }
        UsageWrongNumberOfValues "usage::wrong-number-of-values" { arg, wanted, count }
        UsageUnknownLanguage "usage::unknown-language" { tag, known }

        // words
        WordsElsewhere "words::elsewhere" { id, file }
        WordsMissingArgument "words::missing-argument" { id, argument }
        WordsMissingTexts "words::missing-texts" { tag, count, first }
        WordsNoArgument "words::no-argument" { id }
        WordsNoFolder "words::no-folder" { name, why }
        WordsSyntax "words::syntax" { why }
        WordsUnknownArgument "words::unknown-argument" { id, argument, known }
        WordsUnknownText "words::unknown-text" { id, near }

        // web
        WebAnswersChanged "web::answers-changed" {}
        WebBusy "web::busy" { name }
        WebChanged "web::changed" { name }
        WebElsewhere "web::elsewhere" { name, field }
        WebFileSize "web::file-size" { name, count, most }
        WebLink "web::link" { name }
        WebNoChance "web::no-chance" {}
        WebNoFile "web::no-file" {}
        WebNoFolder "web::no-folder" { name }
        WebNoMatter "web::no-matter" {}
        WebNoMemory "web::no-memory" {}
        WebNotSure "web::not-sure" {}
        WebNotWritten "web::not-saved" { why }
        WebPartWritten "web::part-saved" { saved, open, why }
        WebPort "web::port" { port, why }
        WebPortTaken "web::port" { port }
        WebStale "web::stale" {}
        WebUploads "web::uploads" { count }
        WebWasSent "web::was-sent" { name, day }
    }
}

/// The first part of a code: what it is a problem of. It decides how the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// A fault of ours.
    Internal,
    /// Signing or verification.
    Seal,
    /// The command itself.
    Usage,
    /// Something the user gave: a case, a table, a template, a configuration, a file.
    Input,
}

impl Code {
    /// What it is a problem of.
    pub fn family(&self) -> Family {
        match self.room() {
            "internal" => Family::Internal,
            "seal" => Family::Seal,
            "usage" => Family::Usage,
            _ => Family::Input,
        }
    }

    /// The first part of its name: `config`.
    pub fn room(&self) -> &'static str {
        self.as_str().split("::").next().unwrap_or_default()
    }
}

impl PartialEq<str> for Code {
    fn eq(&self, name: &str) -> bool {
        self.as_str() == name
    }
}

impl PartialEq<&str> for Code {
    fn eq(&self, name: &&str) -> bool {
        self.as_str() == *name
    }
}
