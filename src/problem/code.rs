//! The list of everything that can be wrong.
//!
//! In: nothing. Out: [`Code`], a variant for each sentence with the arguments it needs, and its name for scripts
//! (`case::unknown-field`). Several sentences can share a name where scripts need not tell them apart. The texts stand
//! in `src/words/LANGUAGE/FAMILY.ftl` under the name of the variant (`case-unknown-field`), what to do beside it as
//! `.help`.

use crate::words::sentences;

sentences! {
    /// Everything that can be wrong.
    Code {
        // batch
        BatchDuplicates "batch::duplicates" { count, rows }
        BatchFile "output::file" { name, why }
        BatchIncomplete "batch::incomplete" { count }
        BatchInternal "internal::batch" {}
        BatchJournal "output::file" { why }
        BatchLetterChanged "batch::letter-changed" {}
        BatchLetterGone "batch::letter-gone" {}
        BatchLetterThere "output::exists" { name }
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
        BatchResult "batch::result" { why }
        BatchRowInTwoShards "batch::mixed-shards" { row }
        BatchRunning "batch::running" {}
        BatchSameGrounds "batch::same-grounds" { count, rows }
        BatchSealedPrintFile "batch::sealed-print-file" {}
        BatchSheetsThere "output::exists" { name }
        BatchUnknownLanguage "centre::unknown-language" { language, known }

        // case

        // centre

        // config
        ConfigUnknownLanguage "config::unknown-language" { tag, known }

        // directory

        // enclosure

        // file

        // input
        InputMoreProblems "input::more-problems" { count, codes }

        // internal

        // law

        // layout

        // mail

        // outbox

        // output
        OutputFile "output::file" { name, why }
        OutputFileIsFolder "output::file" { name }
        OutputFileIsNone "output::file" { name }
        OutputFileNoFolder "output::file" { name, folder }
        OutputFolder "output::file" { name, why }
        OutputExists "output::exists" { name }

        // seal

        // send

        // smtp

        // state

        // table
        TableBroken "table::broken" { why }
        TableChanged "table::changed" {}
        TableColumns "table::columns" { most }
        TableEmpty "table::empty" {}
        TableEncodedTwice "table::encoding" { cell }
        TableEncodingDoubt "table::encoding" { line, readings, options }
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

        // usage
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
        match self.as_str().split("::").next() {
            Some("internal") => Family::Internal,
            Some("seal") => Family::Seal,
            Some("usage") => Family::Usage,
            _ => Family::Input,
        }
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
