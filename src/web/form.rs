//! What was typed into a page.
//!
//! In: the body of a request, `multipart/form-data` (RFC 7578). Out: a [`Form`], or why there is none. Everything is counted: fields,
//! their bytes, those of files, those of all. No `Debug`: it is personal data and must not end in a log;
//! it is overwritten in memory once it was answered.

use hyper::body::{Body, Bytes};
use multer::{Constraints, Multipart, SizeLimit};
use zeroize::Zeroize;

use super::uploads::bare_name;
use crate::problem::{Code, Problem};

/// Most bytes of a field that is typed.
pub const FIELD: u64 = 64 << 10;
/// Most bytes of a file.
pub const FILE: u64 = 10 << 20;
/// Most bytes of all files of a request.
pub const WHOLE: u64 = 40 << 20;
/// Most bytes that are read at all. A browser reads no answer before it has sent everything, so what is too large is let go by.
const PASSED: u64 = 1 << 30;
/// Most fields and files.
const PARTS: usize = 200;

/// A file that was chosen.
pub struct Upload {
    /// The field.
    pub field: String,
    /// What it is called where it comes from.
    pub name: String,
    /// Its bytes; none where they were too many.
    pub bytes: Vec<u8>,
    /// Whether it was too large, by itself or with those before it.
    pub too_large: bool,
}

impl Upload {
    /// Whether it is here as a whole.
    ///
    /// # Errors
    /// It was too large.
    pub fn fits(&self) -> Result<(), Problem> {
        let name = || crate::visible::shown(&self.name).into();
        if self.too_large {
            return Err(
                Code::WebFileSize { name: name(), count: (FILE >> 20).into(), most: (WHOLE >> 20).into() }.error()
            );
        }
        Ok(())
    }
}

/// Fields and files, in their order.
#[derive(Default)]
pub struct Form {
    fields: Vec<(String, String)>,
    /// Files that were chosen; a field that was left empty is none.
    pub files: Vec<Upload>,
}

/// Why there is no form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// It is not what a page of ours sends.
    Broken,
    /// It has more than it may have.
    TooLarge,
    /// It was not there in time.
    Slow,
}

impl Form {
    /// A form with these fields.
    pub fn of(fields: &[(&str, &str)]) -> Self {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Form { fields, files: Vec::new() }
    }

    /// Reads the body of a request.
    ///
    /// # Errors
    /// It is broken, or too large.
    pub async fn read<B>(media: &str, body: B) -> Result<Form, Unread>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        let boundary = multer::parse_boundary(media).map_err(|_| Unread::Broken)?;
        let limits = SizeLimit::new().whole_stream(PASSED);
        let body = http_body_util::BodyDataStream::new(body);
        let mut parts = Multipart::with_constraints(body, boundary, Constraints::new().size_limit(limits));
        let mut form = Form::default();
        let (mut room, mut fault) = (WHOLE, None);
        while let Some(mut part) = parts.next_field().await.map_err(broken)? {
            let name = part.name().unwrap_or_default().to_owned();
            let file = part.file_name().map(str::to_owned);
            let limit = if file.is_some() { room.min(FILE) } else { FIELD };
            let (mut bytes, mut too_large) = (Vec::new(), form.fields.len() + form.files.len() >= PARTS);
            while let Some(chunk) = part.chunk().await.map_err(broken)? {
                too_large = too_large || (bytes.len() + chunk.len()) as u64 > limit;
                if too_large {
                    bytes.zeroize();
                } else {
                    bytes.extend_from_slice(&chunk);
                }
            }
            room -= if file.is_some() { bytes.len() as u64 } else { 0 };
            match file {
                Some(file) if file.is_empty() && bytes.is_empty() => {}
                Some(name_of_file) if form.files.len() < PARTS => {
                    let called = bare_name(&name_of_file);
                    form.files.push(Upload { field: name, name: called, bytes, too_large });
                }
                None if !too_large => form.fields.push((name, typed(bytes)?)),
                _ => fault = Some(Unread::TooLarge),
            }
        }
        fault.map_or(Ok(form), Err)
    }

    /// Fields that were typed and chosen, in their order.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The first value of a field.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// All values of a field, such as of choices.
    pub fn all(&self, name: &str) -> Vec<String> {
        self.fields.iter().filter(|(known, _)| known == name).map(|(_, value)| value.clone()).collect()
    }
}

impl Drop for Form {
    fn drop(&mut self) {
        self.fields.iter_mut().for_each(|(_, value)| value.zeroize());
        self.files.iter_mut().for_each(|file| file.bytes.zeroize());
    }
}

/// Lines end with one sign here, and with two in a form (HTML, 4.10.22.4).
fn typed(bytes: Vec<u8>) -> Result<String, Unread> {
    String::from_utf8(bytes).map(|text| text.replace("\r\n", "\n")).map_err(|_| Unread::Broken)
}

fn broken(error: multer::Error) -> Unread {
    match error {
        multer::Error::FieldSizeExceeded { .. } | multer::Error::StreamSizeExceeded { .. } => Unread::TooLarge,
        _ => Unread::Broken,
    }
}

#[cfg(test)]
mod tests {
    use http_body_util::Full;

    use super::*;

    fn read(body: Vec<u8>) -> Result<Form, Unread> {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(Form::read("multipart/form-data; boundary=X", Full::new(Bytes::from(body))))
    }

    fn part(head: &str, bytes: &[u8]) -> Vec<u8> {
        [b"--X\r\nContent-Disposition: form-data; ", head.as_bytes(), b"\r\n\r\n", bytes, b"\r\n"].concat()
    }

    #[test]
    fn fields_and_files_come_apart() {
        let body = [
            part("name=\"a\"", "Änne\r\nMüller".as_bytes()),
            part("name=\"c\"", b"1"),
            part("name=\"c\"", b"2"),
            part("name=\"f\"; filename=\"x.png\"", b"\x89PNG"),
            part("name=\"g\"; filename=\"\"", b""),
            b"--X--\r\n".to_vec(),
        ];
        let form = read(body.concat()).map_err(|fault| format!("{fault:?}")).unwrap();
        assert_eq!(form.text("a"), Some("Änne\nMüller"));
        assert_eq!(form.all("c"), ["1", "2"]);
        assert_eq!(form.files.len(), 1);
        assert_eq!((form.files[0].field.as_str(), form.files[0].bytes.as_slice()), ("f", &b"\x89PNG"[..]));
        assert_eq!(form.text("b"), None);
    }

    #[test]
    fn too_much_is_refused_and_what_is_broken_too() {
        let field = [part("name=\"a\"", &vec![b'a'; FIELD as usize + 1]), b"--X--\r\n".to_vec()].concat();
        assert_eq!(read(field).err(), Some(Unread::TooLarge));
        // A file that is too large takes nothing away from what else was typed and chosen.
        let large = part("name=\"f\"; filename=\"large\"", &vec![b'a'; FILE as usize + 1]);
        let others =
            [part("name=\"g\"; filename=\"small\"", b"small"), part("name=\"a\"", b"typed"), b"--X--\r\n".to_vec()];
        let form = read([large, others.concat()].concat()).map_err(|fault| format!("{fault:?}")).unwrap();
        let told = |file: &Upload| (file.name.clone(), file.bytes.len(), file.too_large);
        assert_eq!(
            form.files.iter().map(told).collect::<Vec<_>>(),
            [("large".into(), 0, true), ("small".into(), 5, false)]
        );
        assert_eq!(form.text("a"), Some("typed"));
        let four = part("name=\"f\"; filename=\"f\"", &vec![b'a'; FILE as usize]);
        let five = [four.repeat(4), part("name=\"f\"; filename=\"fifth\"", b"more"), b"--X--\r\n".to_vec()].concat();
        let form = read(five).map_err(|fault| format!("{fault:?}")).unwrap();
        assert_eq!(
            form.files.iter().filter(|file| file.too_large).map(|file| file.name.as_str()).collect::<Vec<_>>(),
            ["fifth"]
        );
        let many: Vec<u8> = (0..=PARTS).flat_map(|_| part("name=\"a\"", b"a")).chain(*b"--X--\r\n").collect();
        assert_eq!(read(many).err(), Some(Unread::TooLarge));
        assert_eq!(read(b"--X\r\nContent-Dispo".to_vec()).err(), Some(Unread::Broken));
        let latin = [part("name=\"a\"", b"\xc4nne"), b"--X--\r\n".to_vec()].concat();
        assert_eq!(read(latin).err(), Some(Unread::Broken));
    }
}
