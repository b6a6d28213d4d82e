//! What a table may have at most. A real one is far below each of these; a file made to exhaust memory is not.

/// Bytes of one row, as text.
pub const ROW: usize = 8 << 20;
/// Columns.
pub const COLUMNS: usize = 1_000;
/// Rows, as many as a sheet of a spreadsheet can have.
pub const ROWS: usize = 1_048_576;
/// How deep JSON may be nested.
pub const DEPTH: usize = 16;
/// Bytes of one part of a workbook, unpacked.
pub const PART: u64 = 1 << 30;
/// Bytes of all parts of a workbook, unpacked.
pub const PARTS: u64 = 2 << 30;
/// Bytes between two tags in a part of a workbook: one text.
pub const TEXT: u64 = 4 << 20;
/// Bytes of the texts that the sheets of a workbook share; they are held in memory.
pub const SHARED_TEXTS: u64 = 256 << 20;
/// Tags among them.
pub const SHARED_TAGS: u64 = 20_000_000;
