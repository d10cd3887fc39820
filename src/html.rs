//! Pages that tchau writes: one file each, which loads nothing and speaks every language of tchau.

mod direction;
mod words;
mod writer;

pub(crate) use direction::{direction, direction_of};
pub(crate) use words::Words;
pub(crate) use writer::{CUT, Html, whole};

/// How every page looks: colours, letters, what has the focus.
pub(crate) const STYLE: &str = include_str!("html/base.css");

/// Nothing is loaded from anywhere, even if a text managed to ask for it.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; \
                      img-src data:; base-uri 'none'; form-action 'none'";

/// Writes the first lines of a head, up to the title.
pub(crate) fn head(html: &mut Html) {
    html.raw("<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.open("meta", &[("http-equiv", "Content-Security-Policy"), ("content", POLICY)]);
    html.raw(
        "<meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"data:,\">\n",
    );
}
