//! What stands on the page of `tchau l10n preview`, around the texts that it shows.

use super::define::{Name, messages};

messages! {
    /// A label, a button or a sentence of the page, or a line about it on the terminal.
    pub enum Preview {
        "preview-title" Title,
        "preview-skip" Skip,
        "preview-about" About { messages: f64, locales: Vec<Name> },
        "preview-no-script" NoScript,
        // The bar above the texts.
        "preview-search" Search,
        "preview-search-hint" SearchHint,
        "preview-filter" Filter,
        "preview-all" All,
        "preview-untranslated" Untranslated,
        "preview-stale" Stale,
        "preview-findings" Findings,
        "preview-unseen" Unseen,
        "preview-file" File,
        "preview-all-files" AllFiles,
        "preview-language" Language,
        "preview-colors" Colors,
        "preview-colors-system" ColorsSystem,
        "preview-colors-light" ColorsLight,
        "preview-colors-dark" ColorsDark,
        "preview-count" Count { shown: Name, all: Name },
        "preview-nothing" Nothing,
        // The keyboard.
        "preview-keys" Keys,
        "preview-key-search" KeySearch,
        "preview-key-next" KeyNext,
        "preview-key-clear" KeyClear,
        "preview-keys-on" KeysOn,
        // One message.
        "preview-variables" Variables,
        "preview-max-length" MaxLength { cells: f64 },
        "preview-width" Width,
        "preview-texts" Texts,
        "preview-shown-as" ShownAs,
        "preview-value" Value,
        "preview-step" Step { number: f64 },
        "preview-frame" Frame,
        "preview-more" More { count: f64 },
        "preview-none" None,
        "preview-incomplete" Incomplete,
        "preview-source-form" SourceForm,
        "preview-whole-file" WholeFile,
        // The terminal.
        "preview-written" Written { path: Name, milliseconds: f64 },
        "preview-watching" Watching,
        "preview-rebuilt" Rebuilt { changed: Vec<Name>, milliseconds: f64 },
        "preview-still" Still,
    }
}
