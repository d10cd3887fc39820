//! Forms of Portuguese words.

/// Words that only go with a noun.
pub(super) const DETERMINERS: &[&str] = &[
    "o", "a", "os", "as", "um", "uma", "uns", "umas", "seu", "sua", "seus", "suas", "este", "esta",
    "estes", "estas", "esse", "essa", "esses", "essas", "outro", "outra", "outros", "outras",
    "qualquer", "cada",
];

const OF: &[&str] = &[
    "de", "do", "da", "dos", "das", "dum", "duma", "deste", "desta", "destes", "destas", "desse",
    "dessa", "desses", "dessas",
];
const IN: &[&str] = &["em", "no", "na", "nos", "nas", "num", "numa", "neste", "nesta", "nessa"];
const TO: &[&str] = &["a", "ao", "à", "aos", "às"];
const BY: &[&str] = &["por", "pelo", "pela", "pelos", "pelas"];

/// What can stand for a preposition, with or without an article.
pub(super) fn preposition(word: &str) -> Option<&'static [&'static str]> {
    match word {
        "de" | "do" | "da" | "dos" | "das" => Some(OF),
        "em" | "no" | "na" | "nos" | "nas" => Some(IN),
        "ao" | "à" | "aos" | "às" => Some(TO),
        "por" | "pelo" | "pela" | "pelos" | "pelas" => Some(BY),
        _ => None,
    }
}

/// The endings of a conjugation: infinitives, gerund, participle, present, imperfect, preterite,
/// pluperfect, imperfect subjunctive. The future and the conditional follow the infinitive.
const AR: &str = "ar ares armos arem á ando ado ada ados adas o as a amos am ava avas ávamos avam \
    ei aste ou aram ara áramos asse asses ássemos assem";
const ER: &str = "er eres ermos erem ê endo ido ida idos idas o es e emos em ia ias íamos iam i \
    este eu eram era êramos esse esses êssemos essem";
const IR: &str = "ir ires irmos irem i indo ido ida idos idas o es e imos em ia ias íamos iam \
    iste iu iram ira íramos isse isses íssemos issem";
/// Excluir, incluir, concluir.
const UIR: &str = "uir uíres uirmos uírem uí uindo uído uída uídos uídas uo uis ui uímos uem uía \
    uías uíamos uíam uíste uiu uíram uíra uíramos uísse uísses uíssemos uíssem";
/// Sair, cair.
const AIR: &str = "air aíres airmos aírem aí aindo aído aída aídos aídas aio ais ai aímos aem aía \
    aías aíamos aíam aíste aiu aíram aíra aíramos aísse aísses aíssemos aíssem aia aias aiamos aiam";
const FUTURE: &str = "ei ás á emos ão ia ias íamos iam";
const SUBJUNCTIVE_OF_AR: &str = "e es emos em";
const SUBJUNCTIVE: &str = "a as amos am o";

const FAZER: &str = "fazer fazeres fazermos fazerem fazê fazendo feito feita feitos feitas faço \
    fazes faz fazemos fazem fazia fazias fazíamos faziam fiz fizeste fez fizemos fizeram fizera \
    farei farás fará faremos farão faria farias faríamos fariam faça faças façamos façam fizesse \
    fizesses fizéssemos fizessem fizer fizeres fizermos fizerem";
const TER: &str = "ter teres termos terem tê tendo tido tida tidos tidas tenho tens tem temos têm \
    tinha tinhas tínhamos tinham tive tiveste teve tivemos tiveram tivera terei terás terá teremos \
    terão teria teríamos teriam tenha tenhas tenhamos tenham tivesse tivéssemos tivessem tiver \
    tivermos tiverem";
const DAR: &str = "dar dares darmos darem dá dando dado dada dados dadas dou dás damos dão dava \
    davam dei deste deu demos deram darei dará daremos darão daria dariam dê dês deem desse dessem \
    der dermos derem";
const POR: &str = "por pôr pores pormos porem pô pondo posto posta postos postas ponho pões põe \
    pomos põem punha punham pus puseste pôs pusemos puseram porei porá poremos porão poria poriam \
    ponha ponhas ponhamos ponham pusesse pusessem puser pusermos puserem";

/// The forms of a verb, without the pronouns that hang on it.
pub(super) fn verb(word: &str) -> Vec<String> {
    // Desfazer, repor, manter: the irregular verb with something before it.
    let irregular = [("fazer", FAZER), ("por", POR), ("pôr", POR), ("dar", DAR), ("ter", TER)];
    let is_whole = |verb: &str| matches!(verb, "dar") && word != verb;
    for (verb, forms) in irregular {
        if let Some(before) = word.strip_suffix(verb).filter(|_| !is_whole(verb))
            && (verb != "ter" || ["", "man", "ob"].contains(&before))
        {
            return forms.split_whitespace().map(|form| format!("{before}{form}")).collect();
        }
    }
    regular(word).unwrap_or_else(|| noun(word))
}

fn regular(word: &str) -> Option<Vec<String>> {
    let mut forms = Vec::with_capacity(64);
    let mut add = |stem: &str, endings: &str| {
        forms.extend(endings.split_whitespace().map(|ending| format!("{stem}{ending}")));
    };
    add(word, FUTURE);
    if let Some(stem) = word.strip_suffix("ar") {
        add(stem, AR);
        add(&before_e(stem), SUBJUNCTIVE_OF_AR);
    } else if let Some(stem) = word.strip_suffix("er") {
        add(stem, ER);
        add(&before_a(stem), SUBJUNCTIVE);
    } else if let Some(stem) = word.strip_suffix("uir").filter(|s| !s.ends_with(['g', 'q'])) {
        add(stem, UIR);
        add(stem, "ua uas uamos uam");
    } else if let Some(stem) = word.strip_suffix("air") {
        add(stem, AIR);
    } else if let Some(stem) = word.strip_suffix("ir") {
        add(stem, IR);
        add(&before_a(stem), SUBJUNCTIVE);
        add(&before_a(&raised(stem)), SUBJUNCTIVE);
        if stem.ends_with("uz") {
            add(stem, "\u{200b}");
        }
    } else {
        return None;
    }
    Some(forms.into_iter().map(|form| form.replace('\u{200b}', "")).collect())
}

/// The orders that a regular verb gives.
pub(super) fn imperatives(word: &str) -> Option<[String; 3]> {
    let orders = |tu: String, voce: String| Some([tu, voce.clone(), format!("{voce}s")]);
    if let Some(stem) = word.strip_suffix("ar") {
        orders(format!("{stem}a"), format!("{}e", before_e(stem)))
    } else if let Some(stem) = word.strip_suffix("er") {
        orders(format!("{stem}e"), format!("{}a", before_a(stem)))
    } else if let Some(stem) = word.strip_suffix("air") {
        orders(format!("{stem}ai"), format!("{stem}aia"))
    } else if let Some(stem) = word.strip_suffix("uir").filter(|s| !s.ends_with(['g', 'q'])) {
        orders(format!("{stem}ui"), format!("{stem}ua"))
    } else {
        let stem = word.strip_suffix("ir")?;
        // Seguir and inserir raise their vowel, permitir and abrir have none to raise.
        orders(format!("{stem}e"), format!("{}a", before_a(&raised(stem))))
    }
}

/// The stem as it is written before e: verificar, verifique.
fn before_e(stem: &str) -> String {
    match stem.char_indices().next_back() {
        Some((at, 'c')) => format!("{}qu", stem.get(..at).unwrap_or_default()),
        Some((at, 'ç')) => format!("{}c", stem.get(..at).unwrap_or_default()),
        Some((_, 'g')) => format!("{stem}u"),
        _ => stem.to_owned(),
    }
}

/// The stem as it is written before a and o: conhecer, conheça.
fn before_a(stem: &str) -> String {
    match stem.char_indices().next_back() {
        Some((at, 'c')) => format!("{}ç", stem.get(..at).unwrap_or_default()),
        Some((at, 'g')) => format!("{}j", stem.get(..at).unwrap_or_default()),
        _ if stem.ends_with("gu") => stem.trim_end_matches('u').to_owned(),
        _ => stem.to_owned(),
    }
}

/// The stem with its last vowel raised: inserir, insira; descobrir, descubra.
fn raised(stem: &str) -> String {
    // The u of “gu” and “qu” is no vowel.
    let is_mute = stem.ends_with("gu") || stem.ends_with("qu");
    let vowels = if is_mute { stem.trim_end_matches('u') } else { stem };
    match vowels.char_indices().rev().find(|(_, letter)| "aeiou".contains(*letter)) {
        Some((at, vowel @ ('e' | 'o'))) => {
            let raised = if vowel == 'e' { "i" } else { "u" };
            let (before, after) = stem.split_at(at);
            format!("{before}{raised}{}", after.get(1..).unwrap_or_default())
        }
        _ => stem.to_owned(),
    }
}

/// The genders and numbers of a noun, an adjective or a participle.
pub(super) fn noun(word: &str) -> Vec<String> {
    let singular = singular(word);
    let mut forms = vec![singular.clone()];
    let stem = |end: &str| singular.strip_suffix(end).map(str::to_owned);
    if let Some(stem) = stem("ão") {
        forms.extend(["ões", "ães", "ãos"].map(|end| format!("{stem}{end}")));
    } else if let Some(stem) = stem("o") {
        forms.extend(["os", "a", "as"].map(|end| format!("{stem}{end}")));
    } else if let Some(stem) = stem("m") {
        forms.push(format!("{stem}ns"));
    } else if let Some(stem) = stem("l") {
        forms.push(format!("{stem}is"));
        if let Some(stem) = stem.strip_suffix('e') {
            forms.push(format!("{stem}éis"));
        } else if let Some(stem) = stem.strip_suffix('i') {
            forms.extend(["is", "eis"].map(|end| format!("{stem}{end}")));
        } else if let Some(stem) = stem.strip_suffix('o') {
            forms.push(format!("{stem}óis"));
        }
    } else if singular.ends_with(['r', 'z', 's']) {
        forms.extend(["es", "a", "as"].map(|end| format!("{singular}{end}")));
    } else {
        forms.push(format!("{singular}s"));
    }
    forms
}

fn singular(word: &str) -> String {
    let ends = [
        ("ões", "ão"),
        ("ães", "ão"),
        ("ãos", "ão"),
        ("ns", "m"),
        ("ais", "al"),
        ("éis", "el"),
        ("óis", "ol"),
        ("íveis", "ível"),
        ("áveis", "ável"),
        ("ores", "or"),
        ("zes", "z"),
    ];
    for (plural, singular) in ends {
        if let Some(stem) = word.strip_suffix(plural) {
            return format!("{stem}{singular}");
        }
    }
    let letters = word.strip_suffix('s').filter(|stem| stem.ends_with(['a', 'e', 'o', 'á', 'ã']));
    letters.unwrap_or(word).to_owned()
}
