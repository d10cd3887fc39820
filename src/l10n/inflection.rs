//! The forms of a word: what a translator may write for a term and still mean the term.
//!
//! This is no grammar. A form too many does no harm, because nobody writes it; a form too few makes
//! a false alarm.

mod english;
mod portuguese;

use crate::message::Locale;

/// The languages whose words are inflected here; others match as they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// Portuguese.
    Portuguese,
    /// Any other.
    Other,
}

impl Language {
    /// The language of a locale.
    #[must_use]
    pub fn of(locale: &Locale) -> Self {
        match locale.language().language.as_str() {
            "en" => Self::English,
            "pt" => Self::Portuguese,
            _ => Self::Other,
        }
    }

    /// Every form of a word, in small letters, the word itself first.
    #[must_use]
    pub fn forms(self, word: &str, is_verb: bool) -> Vec<String> {
        let word = word.to_lowercase();
        let mut forms = match (self, is_verb) {
            (Self::English, true) => english::verb(&word),
            (Self::English, false) => english::noun(&word),
            (Self::Portuguese, true) => portuguese::verb(&word),
            (Self::Portuguese, false) => portuguese::noun(&word),
            (Self::Other, _) => Vec::new(),
        };
        forms.insert(0, word);
        forms
    }

    /// The words that can stand for a preposition, with the articles that it melts into.
    #[must_use]
    pub fn preposition(self, word: &str) -> Option<&'static [&'static str]> {
        match self {
            Self::Portuguese => portuguese::preposition(word),
            Self::English | Self::Other => None,
        }
    }

    /// Whether a word only goes with a noun: an article, a possessive.
    #[must_use]
    pub fn is_determiner(self, word: &str) -> bool {
        match self {
            Self::English => english::DETERMINERS.contains(&word),
            Self::Portuguese => portuguese::DETERMINERS.contains(&word),
            Self::Other => false,
        }
    }
}

/// The pronouns that a Portuguese verb carries behind a hyphen.
pub const CLITICS: &[&str] = &[
    "se", "me", "te", "nos", "lhe", "lhes", "o", "a", "os", "as", "lo", "la", "los", "las", "no",
    "na", "nas",
];

/// What a Portuguese verb is as an order: for “tu”, for “você”, and for “tu” behind “não”.
#[must_use]
pub fn imperatives(infinitive: &str) -> Option<[String; 3]> {
    portuguese::imperatives(infinitive)
}

/// Whether a word can be an infinitive of the language.
#[must_use]
pub fn is_infinitive(language: Language, word: &str) -> bool {
    language != Language::Portuguese
        || ["ar", "er", "ir", "or", "ôr"].iter().any(|end| word.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::Language::{self, English, Portuguese};

    #[track_caller]
    fn check(language: Language, is_verb: bool, word: &str, expected: &[&str]) {
        let forms = language.forms(word, is_verb);
        for form in expected {
            assert!(forms.iter().any(|known| known == form), "{word}: {form}: {forms:?}");
        }
    }

    #[test]
    fn portuguese_verbs() {
        check(
            Portuguese,
            true,
            "sair",
            &["sai", "saia", "saiam", "saem", "saiu", "saído", "saíram"],
        );
        check(
            Portuguese,
            true,
            "excluir",
            &["exclua", "excluída", "excluídos", "exclui", "excluí"],
        );
        check(Portuguese, true, "restaurar", &["restaurá", "restaure", "restaurada", "restaurou"]);
        check(Portuguese, true, "remover", &["removê", "remova", "removam", "removido", "removeu"]);
        check(Portuguese, true, "fazer", &["faça", "fez", "feito", "fará", "fizer"]);
        check(Portuguese, true, "verificar", &["verifique", "verifiquem", "verificado"]);
        check(Portuguese, true, "deletar", &["deletado", "deletada", "deletá", "deletando"]);
        check(Portuguese, true, "inserir", &["insira", "insiro", "inserido"]);
    }

    #[test]
    fn portuguese_orders() {
        let told = |verb| super::imperatives(verb).unwrap().join(" ");
        assert_eq!(told("clicar"), "clica clique cliques");
        assert_eq!(told("escolher"), "escolhe escolha escolhas");
        assert_eq!(told("abrir"), "abre abra abras");
        assert_eq!(told("sair"), "sai saia saias");
        assert_eq!(told("excluir"), "exclui exclua excluas");
        assert_eq!(told("seguir"), "segue siga sigas");
    }

    #[test]
    fn portuguese_nouns() {
        check(Portuguese, false, "permissão", &["permissões"]);
        check(Portuguese, false, "configurações", &["configuração"]);
        check(Portuguese, false, "administrador", &["administradora", "administradores"]);
        check(Portuguese, false, "pessoal", &["pessoais"]);
        check(Portuguese, false, "origem", &["origens"]);
        check(Portuguese, false, "excluído", &["excluída", "excluídos", "excluídas"]);
        check(Portuguese, false, "reversível", &["reversíveis"]);
    }

    #[test]
    fn english_words() {
        check(English, true, "leave", &["leaves", "leaving", "left"]);
        check(English, true, "sign", &["signs", "signed", "signing"]);
        check(English, true, "stop", &["stopped", "stopping"]);
        check(English, true, "apply", &["applies", "applied", "applying"]);
        check(English, false, "directory", &["directories"]);
        check(English, false, "users", &["user"]);
    }
}
