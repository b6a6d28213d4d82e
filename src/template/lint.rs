//! stub
use crate::problem::Problems;
use serde::Serialize;
/// r
pub struct Report { /// p
 pub problems: Problems, /// s
 pub summary: Vec<Summary> }
/// s
#[derive(Serialize)]
pub struct Summary { /// k
 pub kind: String, /// l
 pub language: String, /// s
 pub samples: usize, /// b
 pub branches: usize }
/// c
pub fn check(_t: &super::Templates, _f: &std::path::Path, _d: &crate::directory::Directory, _today: chrono::NaiveDate) -> Report { Report{problems: Problems::new(), summary: vec![]} }
