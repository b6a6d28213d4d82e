//! What a signature lets others do to the document afterwards.
//!
//! In: a file as it was signed, the signature's dictionary and its field. Out: [`Rights`]: the permissions of a certified document
//! (DocMDP, ISO 32000-2, 12.8.2.2) and the fields that are locked (FieldMDP, 12.8.2.4; signature field lock, table 236).

use lopdf::{Dictionary, Object};

use super::find::{Field, signatures};
use crate::seal::read::{PdfFile, Result};

/// What may be changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rights {
    /// Permissions of a certified document: 1 nothing, 2 filling in and signing, 3 notes as well; none when not certified.
    pub certified: Option<i64>,
    locks: Vec<Lock>,
}

/// Fields that must not be filled in any more, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Lock {
    All,
    Only(Vec<Vec<u8>>),
    AllBut(Vec<Vec<u8>>),
}

impl Rights {
    /// What the document as a whole lets be changed.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn of_document(file: &PdfFile<'_>) -> Result<Rights> {
        let mut rights = Rights::default();
        let (_, catalog) = file.catalog()?;
        if let Object::Dictionary(permissions) = file.value(&catalog, b"Perms")?
            && let Object::Dictionary(signature) = file.value(&permissions, b"DocMDP")?
        {
            let mut said = Rights::default();
            said.add_references(file, &signature)?;
            let number = PdfFile::reference(&permissions, b"DocMDP");
            // Only who signs can permit; what an author put there without signing may forbid.
            let by_signer = number.is_some() && signatures(file)?.iter().any(|field| field.value == number);
            if by_signer {
                rights = said;
            } else if said.certified == Some(1) {
                rights.certified = Some(1);
            }
        }
        Ok(rights)
    }

    /// What document, signature and its field let be changed together: the least of them.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn after(signed: &PdfFile<'_>, signature: &Field) -> Result<Rights> {
        let mut rights = Rights::of_document(signed)?;
        let by_document = rights.locks.len();
        rights.add_references(signed, &signature.dictionary)?;
        let acts_on_lock = rights.locks.len() > by_document;
        let field = signature.number.map_or(Ok(Object::Null), |number| signed.object(number))?;
        if let Object::Dictionary(field) = field
            && let Object::Dictionary(lock) = signed.value(&field, b"Lock")?
        {
            rights.add_lock(signed, &lock)?;
            // The lock is the author's: it permits nothing, unless the signature repeats it as its own.
            if let Object::Integer(permission) = signed.value(&lock, b"P")?
                && (rights.certified.is_some() || permission == 1 || acts_on_lock)
            {
                rights.narrow(permission);
            }
        }
        Ok(rights)
    }

    /// Whether a field may be filled in.
    pub fn may_fill(&self, name: &[u8]) -> bool {
        // A name in a list stands for the fields below it as well (table 258).
        let listed = |names: &[Vec<u8>]| {
            names.iter().any(|n| name.strip_prefix(n.as_slice()).is_some_and(|rest| rest.is_empty() || rest[0] == b'.'))
        };
        let locked = self.locks.iter().any(|lock| match lock {
            Lock::All => true,
            Lock::Only(names) => listed(names),
            Lock::AllBut(names) => !listed(names),
        });
        matches!(self.certified, Some(2 | 3)) && !locked
    }

    fn narrow(&mut self, permission: i64) {
        // What is not known permits nothing.
        let permission = if (1..=3).contains(&permission) { permission } else { 1 };
        self.certified = Some(self.certified.map_or(permission, |known| known.min(permission)));
    }

    fn add_references(&mut self, file: &PdfFile<'_>, signature: &Dictionary) -> Result<()> {
        let Object::Array(references) = file.value(signature, b"Reference")? else { return Ok(()) };
        for reference in &references {
            let Object::Dictionary(reference) = file.resolve(reference)? else { continue };
            let parameters = match file.value(&reference, b"TransformParams")? {
                Object::Dictionary(parameters) => parameters,
                _ => Dictionary::new(),
            };
            match file.value(&reference, b"TransformMethod")? {
                Object::Name(method) if method == b"DocMDP" => match file.value(&parameters, b"P")? {
                    Object::Integer(permission) => self.narrow(permission),
                    _ => self.narrow(2),
                },
                Object::Name(method) if method == b"FieldMDP" => self.add_lock(file, &parameters)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn add_lock(&mut self, file: &PdfFile<'_>, lock: &Dictionary) -> Result<()> {
        let names = match file.value(lock, b"Fields")? {
            Object::Array(items) => items
                .into_iter()
                .filter_map(|item| match item {
                    Object::String(name, _) => Some(super::find::text(&name).into_bytes()),
                    _ => None,
                })
                .collect(),
            _ => Vec::new(),
        };
        self.locks.push(match file.value(lock, b"Action")? {
            Object::Name(action) if action == b"Include" => Lock::Only(names),
            Object::Name(action) if action == b"Exclude" => Lock::AllBut(names),
            _ => Lock::All,
        });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locks_and_permissions_narrow_each_other() {
        let may = |certified, locks: &[Lock], name: &str| {
            Rights { certified, locks: locks.to_vec() }.may_fill(name.as_bytes())
        };
        let names = |name: &str| vec![name.as_bytes().to_vec()];
        assert!(may(Some(2), &[], "a") && may(Some(3), &[], "a"));
        assert!(!may(None, &[], "a") && !may(Some(1), &[], "a"));
        assert!(!may(Some(2), &[Lock::All], "a"));
        assert!(!may(Some(2), &[Lock::Only(names("a"))], "a.b") && may(Some(2), &[Lock::Only(names("a"))], "ab"));
        assert!(may(Some(2), &[Lock::AllBut(names("a"))], "a.b") && !may(Some(2), &[Lock::AllBut(names("a"))], "c"));
        let mut rights = Rights::default();
        for (said, left) in [(3, 3), (2, 2), (3, 2), (9, 1)] {
            rights.narrow(said);
            assert_eq!(rights.certified, Some(left));
        }
    }
}
