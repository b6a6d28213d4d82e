//! Fills the templates of the pages.
//!
//! In: the name of a template, values, the words of the reader. Out: HTML. Every value is escaped; `{{t "web-id" name=value}}` is a text of
//! the catalogue, escaped as a whole; `{{html name}}` alone writes markup, and only that which `letter::html` made.

use std::sync::Arc;

use handlebars::{
    Context, Handlebars, Helper, HelperResult, Output, RenderContext, RenderError, RenderErrorReason, html_escape,
};
use include_dir::{Dir, include_dir};
use serde_json::Value;

use crate::words::{Arg, Words};

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/web/templates");

/// The templates with the words of one language.
pub struct Engine {
    registry: Handlebars<'static>,
}

impl Engine {
    /// All templates.
    ///
    /// # Errors
    /// The name of one that is none, which a test would have found.
    pub fn new(words: Words) -> Result<Self, String> {
        let mut registry = Handlebars::new();
        registry.set_strict_mode(true);
        registry.register_escape_fn(html_escape);
        for file in TEMPLATES.files() {
            let (Some(name), Some(text)) =
                (file.path().file_stem().and_then(|name| name.to_str()), file.contents_utf8())
            else {
                continue;
            };
            registry.register_template_string(name, text).map_err(|error| format!("{name}: {error}"))?;
        }
        let words = Arc::new(words);
        registry.register_helper(
            "t",
            Box::new(
                move |helper: &Helper<'_>,
                      _: &Handlebars<'_>,
                      _: &Context,
                      _: &mut RenderContext<'_, '_>,
                      out: &mut dyn Output|
                      -> HelperResult { text(helper, &words, out) },
            ),
        );
        registry.register_helper("html", Box::new(markup));
        Ok(Engine { registry })
    }

    /// A page.
    ///
    /// # Errors
    /// A value is missing: a fault of ours.
    pub fn fill(&self, name: &str, values: &Value) -> Result<String, String> {
        self.registry.render(name, values).map_err(|error| error.to_string())
    }
}

fn wrong(what: &str) -> RenderError {
    RenderErrorReason::Other(what.to_owned()).into()
}

fn text(helper: &Helper<'_>, words: &Words, out: &mut dyn Output) -> HelperResult {
    let id = helper.param(0).and_then(|param| param.value().as_str()).ok_or_else(|| wrong("t"))?;
    let arguments: Vec<(&'static str, Arg)> = ARGUMENTS
        .iter()
        .filter_map(|name| {
            let value = helper.hash_get(name)?.value();
            Some((*name, value.as_i64().map_or_else(|| value.as_str().unwrap_or_default().into(), Arg::Number)))
        })
        .collect();
    let said = words.text_of(id, None, &arguments).ok_or_else(|| wrong(id))?;
    out.write(&html_escape(&said))?;
    Ok(())
}

/// The arguments that texts of the page can have.
const ARGUMENTS: &[&str] = &["count", "day", "file", "label", "minutes", "name", "number", "size"];

fn markup(
    helper: &Helper<'_>,
    _: &Handlebars<'_>,
    _: &Context,
    _: &mut RenderContext<'_, '_>,
    out: &mut dyn Output,
) -> HelperResult {
    let html = helper.param(0).and_then(|param| param.value().as_str()).ok_or_else(|| wrong("html"))?;
    out.write(html)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The texts that templates name.
    fn named() -> BTreeSet<String> {
        let mut ids = BTreeSet::new();
        for file in TEMPLATES.files() {
            let text = file.contents_utf8().unwrap();
            for part in text.split("t \"web-").skip(1) {
                ids.insert(format!("web-{}", part.split('"').next().unwrap()));
            }
        }
        ids
    }

    #[test]
    fn every_text_of_a_template_is_there_in_every_language() {
        let arguments: Vec<(&'static str, Arg)> = ARGUMENTS.iter().map(|name| (*name, Arg::Number(2))).collect();
        for words in Words::languages().into_iter().filter_map(Words::of).filter(|words| words.has_room("web")) {
            for id in named() {
                assert!(words.text_of(&id, None, &arguments).is_some(), "{}: {id}", words.tag());
            }
        }
    }

    #[test]
    fn templates_write_markup_in_one_way_alone() {
        for file in TEMPLATES.files() {
            let text = file.contents_utf8().unwrap();
            assert!(!text.contains("{{{") && !text.contains("{{&"), "{}", file.path().display());
            assert!(!text.contains("style=") && !text.contains("onclick") && !text.contains("<style"));
            for part in text.split("{{html ").skip(1) {
                let name = part.split("}}").next().unwrap();
                assert!(["letter", "text", "this"].contains(&name), "{}: {name}", file.path().display());
            }
            for part in text.split("<script").skip(1) {
                assert!(part.starts_with(" type=\"module\" src=\"/a/"), "{part}");
            }
        }
    }

    #[test]
    fn what_somebody_wrote_is_no_markup_and_no_pattern() {
        let mut engine = Engine::new(Words::english()).unwrap();
        let template = "{{a}}|{{t \"web-saved-as\" file=a}}";
        engine.registry.register_template_string("test", template).unwrap();
        let filled = engine.fill("test", &serde_json::json!({ "a": "<b>{{t \"x\"}}{ $file }" })).unwrap();
        assert!(filled.starts_with("&lt;b&gt;{{t"), "{filled}");
        assert_eq!(filled.matches("&lt;b&gt;").count(), 2, "{filled}");
        assert!(engine.fill("test", &serde_json::json!({})).is_err(), "a value that is missing is a fault");
    }
}
