//! Forms of English words.

/// Words that only go with a noun.
pub(super) const DETERMINERS: &[&str] =
    &["the", "a", "an", "your", "their", "this", "that", "our", "his", "her", "its", "my", "any"];

/// Verbs that are not regular, with their other forms.
const IRREGULAR: &[(&str, &[&str])] = &[
    ("bring", &["brought"]),
    ("choose", &["chose", "chosen"]),
    ("do", &["does", "did", "done"]),
    ("find", &["found"]),
    ("forget", &["forgot", "forgotten"]),
    ("get", &["got", "gotten"]),
    ("give", &["gave", "given"]),
    ("go", &["goes", "went", "gone"]),
    ("have", &["has", "had"]),
    ("keep", &["kept"]),
    ("leave", &["left"]),
    ("lose", &["lost"]),
    ("make", &["made"]),
    ("send", &["sent"]),
    ("show", &["shown"]),
    ("take", &["took", "taken"]),
    ("undo", &["undoes", "undid", "undone"]),
    ("write", &["wrote", "written"]),
];

/// The forms of a verb.
pub(super) fn verb(word: &str) -> Vec<String> {
    let mut forms = noun(word);
    let irregular = IRREGULAR.iter().find(|(verb, _)| *verb == word);
    forms.extend(irregular.iter().flat_map(|(_, forms)| *forms).map(|form| (*form).to_owned()));
    match word.as_bytes() {
        [.., b'e'] => {
            let stem = word.trim_end_matches('e');
            forms.extend([format!("{word}d"), format!("{stem}ing")]);
        }
        [.., before, b'y'] if !is_vowel(*before) => {
            let stem = word.trim_end_matches('y');
            forms.extend([format!("{stem}ied"), format!("{word}ing")]);
        }
        [.., b] => {
            forms.extend([format!("{word}ed"), format!("{word}ing")]);
            let last = char::from(*b);
            forms.extend([format!("{word}{last}ed"), format!("{word}{last}ing")]);
        }
        [] => {}
    }
    forms
}

/// The plural, and the singular of what looks like a plural.
pub(super) fn noun(word: &str) -> Vec<String> {
    let mut forms = vec![plural(word)];
    if let Some(stem) = word.strip_suffix("ies") {
        forms.push(format!("{stem}y"));
    } else if let Some(stem) = word.strip_suffix('s').filter(|stem| is_noun(stem)) {
        forms.push(stem.to_owned());
    }
    forms
}

/// “As” is no plural of “a”, and “address” none of “addres”.
fn is_noun(stem: &str) -> bool {
    stem.len() > 2 && !stem.ends_with('s')
}

fn plural(word: &str) -> String {
    match word.as_bytes() {
        [.., before, b'y'] if !is_vowel(*before) => {
            format!("{}ies", word.trim_end_matches('y'))
        }
        [.., b's' | b'x' | b'z'] | [.., b'c' | b's', b'h'] => format!("{word}es"),
        _ => format!("{word}s"),
    }
}

const fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u')
}
