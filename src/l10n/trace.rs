//! Which texts and variants a rendering used, exactly as they were chosen while it was written.
//!
//! Choosing again beside the runtime would be a second opinion. Instead the texts are instrumented:
//! every value and every variant begins with a character of its own from the private use planes, the
//! catalog of these texts writes a message as always, and what it used can be read in the output.

use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey,
};
use fluent_syntax::{parser, serializer};

use super::project::Project;
use crate::message::catalog::guard;
use crate::message::{Catalog, Isolation, Locale, Message};

/// The first mark. Planes 15 and 16 have no characters of their own.
const FIRST: u32 = 0xf_0000;

/// A text that can be used by itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Used {
    /// The locale to which it belongs: English where a locale has no text of its own.
    pub locale: Locale,
    /// The message, or the term with its hyphen.
    pub name: String,
    /// The attribute; `None` for the value.
    pub attribute: Option<String>,
    /// The keys of the variants from the outside in, joined by `/`; `None` for the whole text.
    pub variant: Option<String>,
}

/// Instrumented texts.
#[derive(Debug)]
pub struct Tracer {
    catalog: Catalog,
    texts: Vec<Used>,
}

impl Tracer {
    /// Instruments the texts of a project.
    #[must_use]
    pub fn new(project: &Project) -> Self {
        let mut texts = Vec::new();
        let files = project.files.iter().map(|file| {
            let mut marker = Marker { locale: &file.locale, texts: &mut texts };
            (file.locale.clone(), file.name.clone(), marker.marked(file.text()))
        });
        let files: Vec<_> = files.collect();
        Self { catalog: Catalog::tolerant(files, Isolation::Off), texts }
    }

    /// Everything that can be used: of every value, attribute and variant of all locales.
    #[must_use]
    pub fn texts(&self) -> &[Used] {
        &self.texts
    }

    /// The places in [`Tracer::texts`] of what is used when a message is written in a locale, in the
    /// order of the text; none if there is no such locale.
    #[must_use]
    pub fn used(&self, locale: &Locale, message: &Message) -> Vec<usize> {
        let Some(locale) = self.catalog.id_of(locale) else { return Vec::new() };
        let text = match self.catalog.write(locale, message) {
            Ok(text) => text,
            Err(error) => error.so_far().to_owned(),
        };
        text.chars().filter_map(|mark| self.place(mark)).collect()
    }

    fn place(&self, mark: char) -> Option<usize> {
        let place = u32::from(mark).checked_sub(FIRST)? as usize;
        (place < self.texts.len()).then_some(place)
    }
}

/// Puts the marks into the texts of one locale.
struct Marker<'a> {
    locale: &'a Locale,
    texts: &'a mut Vec<Used>,
}

impl Marker<'_> {
    fn marked(&mut self, text: &str) -> String {
        let mut text = text.to_owned();
        let hazards = guard::hazards(&text);
        guard::blank_out(&mut text, &hazards);
        let parsed = parser::parse(text);
        let Resource { mut body } = parsed.unwrap_or_else(|(resource, _)| resource);
        body.retain(|entry| matches!(entry, Entry::Message(_) | Entry::Term(_)));
        body.iter_mut().for_each(|entry| self.entry(entry));
        serializer::serialize(&Resource { body })
    }

    fn entry(&mut self, entry: &mut Entry<String>) {
        match entry {
            Entry::Message(message) => {
                let name = &message.id.name;
                if let Some(value) = &mut message.value {
                    self.text(name, None, value);
                }
                for Attribute { id, value } in &mut message.attributes {
                    self.text(name, Some(&id.name), value);
                }
            }
            // The attributes of terms are never shown: texts select on them, and a mark would be in
            // the way.
            Entry::Term(term) => {
                let name = format!("-{}", term.id.name);
                self.text(&name, None, &mut term.value);
            }
            _ => {}
        }
    }

    fn text(&mut self, name: &str, attribute: Option<&str>, pattern: &mut Pattern<String>) {
        let used = Used {
            locale: self.locale.clone(),
            name: name.to_owned(),
            attribute: attribute.map(str::to_owned),
            variant: None,
        };
        self.pattern(&used, pattern);
    }

    fn pattern(&mut self, used: &Used, pattern: &mut Pattern<String>) {
        let place = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        self.texts.push(used.clone());
        for element in &mut pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(used, expression);
            }
        }
        if let Some(mark) = FIRST.checked_add(place).and_then(char::from_u32) {
            pattern.elements.insert(0, PatternElement::TextElement { value: mark.to_string() });
        }
    }

    fn expression(&mut self, used: &Used, expression: &mut Expression<String>) {
        match expression {
            Expression::Select { variants, .. } => {
                for variant in variants {
                    let (VariantKey::Identifier { name: key }
                    | VariantKey::NumberLiteral { value: key }) = &variant.key;
                    let keys = match &used.variant {
                        None => key.clone(),
                        Some(outer) => format!("{outer}/{key}"),
                    };
                    self.pattern(&Used { variant: Some(keys), ..used.clone() }, &mut variant.value);
                }
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(used, expression);
            }
            Expression::Inline(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::testing::project;
    use crate::message::{Name, Portal};
    use crate::model::Relation;

    #[track_caller]
    fn check(texts: &[(&str, &str, &str)], locale: &str, message: Portal, expected: &[&str]) {
        let tracer = Tracer::new(&project(texts));
        let used = tracer.used(&locale.parse().unwrap(), &message.into());
        let used = used.into_iter().map(|place| {
            let Used { locale, name, attribute, variant } = &tracer.texts()[place];
            assert_eq!(*attribute, None);
            format!("{locale} {name} {}", variant.as_deref().unwrap_or_default())
        });
        assert_eq!(used.collect::<Vec<_>>(), expected);
    }

    const ENGLISH: (&str, &str, &str) = (
        "en",
        "a.ftl",
        "\
-brand =
    { $case ->
       *[nominative] Acme
        [genitive] Acme’s
    }
    .gender =
        { $x ->
           *[a] feminine
        }
organization-entry-with-relation =
    { $relation ->
        [home] { $organization } (home)
       *[other]
            { -brand.gender ->
                [feminine] She { -brand(case: \"genitive\") }
               *[masculine] He
            }
            on a second line
    }
you-left = { nothing } and { leave-link }
leave-link = Leave
}}}
",
    );

    #[test]
    fn every_variant_on_the_way_is_used() {
        let organization = Name::from("Fabrikam");
        let entry = |relation| Portal::OrganizationEntryWithRelation {
            organization: organization.clone(),
            relation,
        };
        let id = "organization-entry-with-relation";
        let home = [format!("en {id} "), format!("en {id} home")];
        check(&[ENGLISH], "en", entry(Relation::Home), &home.each_ref().map(String::as_str));
        let direct = [
            format!("en {id} "),
            format!("en {id} other"),
            format!("en {id} other/feminine"),
            "en -brand ".to_owned(),
            "en -brand genitive".to_owned(),
        ];
        let direct = direct.each_ref().map(String::as_str);
        check(&[ENGLISH], "en", entry(Relation::DirectConnect), &direct);
    }

    #[test]
    fn references_and_fallbacks_are_used_too() {
        let left = || Portal::YouLeft { organization: "Fabrikam".into() };
        check(&[ENGLISH], "en", left(), &["en you-left ", "en leave-link "]);
        let portuguese = ("pt-BR", "a.ftl", "leave-link = Sair\n");
        check(&[ENGLISH, portuguese], "pt-BR", left(), &["en you-left ", "en leave-link "]);
        check(&[ENGLISH, portuguese], "pt-BR", Portal::LeaveLink, &["pt-BR leave-link "]);
        check(&[ENGLISH], "fr", left(), &[]);
    }
}
