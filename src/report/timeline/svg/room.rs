//! How much room texts take, by their characters: nothing here can ask a font.

use unicode_width::UnicodeWidthChar;

/// The width of a text in pixels, rather too much than too little.
pub(super) fn width(text: &str, size: f64) -> f64 {
    text.chars().map(breadth).sum::<f64>() * size
}

/// The text, shortened with an ellipsis where it takes more room than there is.
pub(super) fn shortened(text: &str, size: f64, room: f64) -> String {
    if width(text, size) <= room {
        return text.to_owned();
    }
    let mut left = room - width("…", size);
    let fits = |c: &char| {
        left -= breadth(*c) * size;
        left >= 0.0
    };
    let kept: String = text.chars().take_while(fits).collect();
    format!("{}…", kept.trim_end())
}

/// The lines of a text that is broken between words; of more than `most` lines the rest is left out.
pub(super) fn broken(text: &str, size: f64, room: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<(String, f64)> = Vec::new();
    for word in text.split(' ') {
        let is_full = lines.len() == most;
        let more = width(word, size);
        match lines.last_mut() {
            Some((line, taken)) if *taken + size / 3.0 + more <= room => {
                line.push(' ');
                line.push_str(word);
                *taken += size / 3.0 + more;
            }
            Some((line, _)) if is_full => {
                line.push_str(" …");
                break;
            }
            Some(_) | None => lines.push((word.to_owned(), more)),
        }
    }
    lines.iter().map(|(line, _)| shortened(line, size, room)).collect()
}

/// The breadth of a character as a part of the size of the font.
fn breadth(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | ' ' | '\u{a0}' => 0.33,
        'f' | 'r' | 't' | '(' | ')' | '-' | '·' | '\u{202f}' => 0.42,
        'm' | 'w' | 'M' | 'W' | '…' | '@' => 0.97,
        'A'..='Z' | '–' => 0.72,
        'a'..='z' | '0'..='9' => 0.62,
        _ => 0.62 * c.width().unwrap_or(0) as f64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_stays_whole() {
        assert_eq!(shortened("Ana Souza", 12.0, 200.0), "Ana Souza");
        assert_eq!(shortened("Ana Souza de Albuquerque", 12.0, 70.0), "Ana Sou…");
        assert_eq!(shortened("漢字漢字", 12.0, 45.0), "漢字…");
        assert_eq!(shortened("Ana", 12.0, 0.0), "…");
    }

    #[test]
    fn lines_break_between_words_and_come_to_an_end() {
        assert_eq!(broken("one two three", 10.0, 50.0, 9), ["one two", "three"]);
        assert_eq!(broken("one two three four", 10.0, 60.0, 1), ["one two …"]);
        assert_eq!(broken("", 10.0, 50.0, 9), [""]);
    }
}
