//! What a table may have at most. A real one is far below each of these; a file made to exhaust memory is not. What a workbook
//! may have unpacked grows with its file, so that a small file is soon read. The help of `batch` and `docs/reference.md` tell users.

/// Bytes of one row, as text; twice as many as a case file has.
pub const ROW: usize = 2 << 20;
/// Columns.
pub const COLUMNS: usize = 1_000;
/// Rows, as many as a sheet of a spreadsheet can have.
pub const ROWS: usize = 1_048_576;
/// Rows that are only said to be repetitions of the row before (ODS): nobody has a thousand equal clients.
pub const REPEATED: usize = 1_000;
/// Bytes of all such repetitions.
pub const REPEATED_BYTES: usize = 64 << 20;
/// Problems of one row that are told.
pub const FAULTS: usize = 50;
/// How deep JSON may be nested.
pub const DEPTH: usize = 16;
/// Values of one object of JSON.
pub const VALUES: usize = 10_000;
/// Cells of a row of a workbook, also empty ones: as many as a sheet has columns.
pub const CELLS: usize = 16_384;
/// How deep the elements of a workbook may be nested.
pub const XML_DEPTH: usize = 256;
/// Parts of a workbook.
pub const PARTS: usize = 10_000;
/// Bytes between two tags in a part of a workbook: one text.
pub const TEXT: u64 = 4 << 20;
/// Texts that the sheets of a workbook share; they are held in memory.
pub const SHARED_COUNT: u64 = 2_000_000;
/// Formats, names and relations of a workbook; Excel has at most 65,490 formats.
pub const FORMATS: u64 = 300_000;
/// Merged cells of a sheet.
pub const MERGED: usize = 100_000;

/// Bytes of all parts of a workbook of `file` bytes, unpacked: real ones have ten to twenty times as many.
pub fn unpacked(file: u64) -> u64 {
    (file * 32).clamp(256 << 20, 2 << 30)
}

/// Elements of all parts: a cell has one or two, and takes some bytes even when it is packed.
pub fn elements(file: u64) -> u64 {
    file.clamp(5_000_000, 150_000_000)
}

/// Bytes of the texts that sheets share.
pub fn shared_texts(file: u64) -> u64 {
    (file * 8).clamp(64 << 20, 256 << 20)
}
