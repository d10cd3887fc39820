//! “Tu” in texts that say “você”.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::{Report, Terms};
use crate::l10n::bench::{Bench, Texts};
use crate::l10n::inflection::imperatives;
use crate::l10n::passage::Reading;
use crate::l10n::tokens::{Kind, Token, hash, tokens};
use crate::message::Name;

/// Pronouns, possessives and verbs that nobody takes for anything else.
const TU: &[&str] = &[
    "tu",
    "teu",
    "tua",
    "teus",
    "tuas",
    "contigo",
    "tens",
    "estás",
    "queres",
    "podes",
    "deves",
    "precisas",
    "desejas",
    "consegues",
    "vais",
    "fazes",
    "sabes",
    "tiveres",
    "quiseres",
    "puderes",
    "fizeres",
    "fores",
    "fizeste",
    "tiveste",
    "foste",
    "estiveste",
    "saíste",
    "selecionaste",
    "clicaste",
    "recebeste",
    "entraste",
    "perdeste",
    "esqueceste",
    "removeste",
    "excluíste",
    "vosso",
    "vossos",
    "convosco",
];
const BEFORE_TI: &[&str] = &["para", "de", "a", "por", "em", "sem", "sobre"];
const VOCE: &[&str] = &["você", "vocês"];

/// English verbs with which an instruction begins, and the infinitives that translate them.
const INSTRUCTIONS: &[&str] = &[
    "add",
    "allow",
    "ask",
    "change",
    "check",
    "choose",
    "clear",
    "click",
    "close",
    "configure",
    "confirm",
    "connect",
    "contact",
    "continue",
    "copy",
    "create",
    "delete",
    "disable",
    "discover",
    "download",
    "drag",
    "edit",
    "enable",
    "enter",
    "fill",
    "find",
    "follow",
    "get",
    "give",
    "go",
    "hold",
    "import",
    "install",
    "invite",
    "join",
    "keep",
    "learn",
    "leave",
    "let",
    "list",
    "log",
    "look",
    "make",
    "manage",
    "move",
    "name",
    "open",
    "paste",
    "pick",
    "press",
    "print",
    "protect",
    "put",
    "read",
    "remove",
    "rename",
    "report",
    "reset",
    "restart",
    "restore",
    "return",
    "review",
    "run",
    "save",
    "scan",
    "search",
    "see",
    "select",
    "send",
    "set",
    "share",
    "show",
    "sign",
    "specify",
    "start",
    "stay",
    "stop",
    "switch",
    "take",
    "tap",
    "tell",
    "test",
    "try",
    "turn",
    "type",
    "update",
    "upload",
    "use",
    "verify",
    "view",
    "visit",
    "wait",
    "watch",
    "write",
];
/// Verbs whose imperative for “tu” is that of the others with another vowel.
const VERBS: &[&str] = &[
    "abrir",
    "aceitar",
    "acessar",
    "adicionar",
    "aguardar",
    "alterar",
    "apagar",
    "aplicar",
    "arrastar",
    "ativar",
    "atualizar",
    "baixar",
    "cancelar",
    "carregar",
    "clicar",
    "colar",
    "colocar",
    "compartilhar",
    "conectar",
    "configurar",
    "confirmar",
    "contatar",
    "continuar",
    "convidar",
    "copiar",
    "criar",
    "deixar",
    "desativar",
    "descobrir",
    "desconectar",
    "digitar",
    "editar",
    "entrar",
    "enviar",
    "escolher",
    "escrever",
    "esperar",
    "excluir",
    "executar",
    "experimentar",
    "exportar",
    "fechar",
    "fornecer",
    "gerenciar",
    "importar",
    "incluir",
    "indicar",
    "informar",
    "iniciar",
    "inserir",
    "instalar",
    "lembrar",
    "ligar",
    "limpar",
    "mostrar",
    "mover",
    "mudar",
    "navegar",
    "olhar",
    "pedir",
    "permitir",
    "pressionar",
    "preencher",
    "proteger",
    "receber",
    "reiniciar",
    "remover",
    "renomear",
    "responder",
    "restaurar",
    "revisar",
    "sair",
    "salvar",
    "seguir",
    "selecionar",
    "solicitar",
    "substituir",
    "tentar",
    "testar",
    "tocar",
    "tirar",
    "trocar",
    "usar",
    "utilizar",
    "verificar",
    "visitar",
    "voltar",
];
const IRREGULAR: &[&str] = &["vai", "faz", "põe", "vê", "lê", "dá"];

/// Hashes of the words above.
struct Words {
    tu: HashSet<u64>,
    before_ti: HashSet<u64>,
    voce: HashSet<u64>,
    instructions: HashSet<u64>,
    /// “Clica”, “clique”, “(não) cliques”.
    imperatives: [HashSet<u64>; 3],
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let set = |words: &[&str]| words.iter().map(|word| hash(word)).collect();
    let imperative = |which: usize| -> HashSet<u64> {
        let all = VERBS.iter().filter_map(|verb| imperatives(verb));
        all.filter_map(|forms| forms.get(which).map(|form| hash(form))).collect()
    };
    let mut imperatives = [imperative(0), imperative(1), imperative(2)];
    if let Some(of_tu) = imperatives.first_mut() {
        of_tu.extend(IRREGULAR.iter().map(|word| hash(word)));
    }
    Words {
        tu: set(TU),
        before_ti: set(BEFORE_TI),
        voce: set(VOCE),
        instructions: set(INSTRUCTIONS),
        imperatives,
    }
});

/// How the texts of a locale address people; counted only when it matters.
#[derive(Debug, Default)]
pub(in crate::l10n) struct Address {
    tu: usize,
    voce: usize,
    /// By file and by whether the text ends with a full stop: how many instructions begin like
    /// “clica”, which also tells what somebody does, and how many like “clique”.
    instructions: HashMap<(String, bool), (usize, usize)>,
}

impl Address {
    /// Counts in the texts of a locale.
    pub(in crate::l10n) fn of(texts: &Texts<'_>, source: &Texts<'_>) -> Self {
        let mut address = Self::default();
        for entry in &texts.entries {
            let original = source.same_as(entry).map(Reading::of);
            for passage in Reading::of(entry).passages {
                let text = &passage.prose.text;
                let words = tokens(text);
                address.tu += (0..words.len()).filter(|at| is_tu(text, &words, *at)).count();
                let is_voce = |token: &&Token| WORDS.voce.contains(&token.hash);
                address.voce += words.iter().filter(is_voce).count();
                let same = original.iter().flat_map(|original| &original.passages).find(|same| {
                    same.attribute == passage.attribute && same.variant() == passage.variant()
                });
                let Some(same) = same else { continue };
                if is_instruction(&tokens(&same.prose.text), 0) {
                    let key = (entry.file.name.clone(), ends_sentence(text));
                    let (tu, voce) = address.instructions.entry(key).or_default();
                    let first = words.first().map_or(0, |token| token.hash);
                    let [of_tu, of_voce, _] = &WORDS.imperatives;
                    *tu += usize::from(of_tu.contains(&first));
                    *voce += usize::from(of_voce.contains(&first));
                }
            }
        }
        address
    }

    /// Whether “tu” is what the texts say.
    fn is_tu(&self) -> bool {
        let orders: usize = self.instructions.values().map(|(_, voce)| voce).sum();
        self.tu >= 3 && self.tu > self.voce + orders
    }

    /// Whether texts of this kind tell what happens rather than what to do: “Mostra a lista”.
    fn tells(&self, file: &str, text: &str) -> bool {
        let key = (file.to_owned(), ends_sentence(text));
        let least = if ends_sentence(text) { 6 } else { 3 };
        self.instructions.get(&key).is_some_and(|(tu, voce)| *tu >= least && tu > &(voce * 3))
    }
}

/// Words that belong to “tu”, in one text.
pub(super) fn look(address: &dyn Fn() -> bool, text: &str, tokens: &[Token], report: Report<'_>) {
    for (at, token) in tokens.iter().enumerate() {
        if is_tu(text, tokens, at) && address() {
            let found = Name::from(token.of(text));
            report(token.range.clone(), Terms::MixedAddress { found });
        }
    }
}

/// Whether “tu” is out of place in a locale.
pub(super) fn says_voce(bench: &Bench<'_>, texts: &Texts<'_>) -> bool {
    !bench.address(texts).is_tu()
}

/// Imperatives of “tu” where the source gives an instruction.
pub(super) fn compare(
    bench: &Bench<'_>,
    texts: &Texts<'_>,
    file: &str,
    source: &[Token],
    target: (&str, &[Token]),
    report: Report<'_>,
) {
    let (text, tokens) = target;
    let (from, to) = (sentences(source), sentences(tokens));
    // Sentences that were split or joined cannot be compared one by one.
    let count = if from.len() == to.len() { from.len() } else { 1 };
    for (original, start) in from.into_iter().zip(to).take(count) {
        let Some(token) = imperative(text, tokens, start) else { continue };
        if !is_instruction(source, original) {
            continue;
        }
        let address = bench.address(texts);
        if !address.is_tu() && !address.tells(file, text) {
            let found = Name::from(token.of(text));
            report(token.range.clone(), Terms::MixedAddress { found });
        }
    }
}

/// The imperative of “tu” with which a sentence begins.
fn imperative<'t>(text: &str, tokens: &'t [Token], start: usize) -> Option<&'t Token> {
    let [of_tu, _, negative] = &WORDS.imperatives;
    let first = tokens.get(start)?;
    let second = tokens.get(start + 1);
    if first.of(text).to_lowercase() == "não" {
        return second.filter(|second| negative.contains(&second.hash));
    }
    Some(first).filter(|first| of_tu.contains(&first.hash))
}

/// Whether a sentence of the source tells people to do something, or not to.
fn is_instruction(source: &[Token], at: usize) -> bool {
    let is = |at: usize, word: &str| source.get(at).is_some_and(|token| token.hash == hash(word));
    let first = source.get(at).filter(|token| token.kind == Kind::Word);
    let is_order = first.is_some_and(|token| WORDS.instructions.contains(&token.hash));
    is_order
        || is(at, "please")
        || (is(at, "do") && is(at + 1, "not"))
        || (is(at, "don") && is(at + 1, "t"))
}

/// The indices of the words with which sentences begin.
fn sentences(tokens: &[Token]) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut is_start = true;
    for (at, token) in tokens.iter().enumerate() {
        match token.kind {
            Kind::End => is_start = true,
            Kind::Break => {}
            Kind::Word | Kind::Code | Kind::Placeable => {
                if is_start {
                    starts.push(at);
                }
                is_start = false;
            }
        }
    }
    starts
}

fn is_tu(text: &str, tokens: &[Token], at: usize) -> bool {
    let Some(token) = tokens.get(at).filter(|token| token.kind == Kind::Word) else {
        return false;
    };
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    let written = token.of(text);
    match written {
        "ti" => before.is_some_and(|before| WORDS.before_ti.contains(&before.hash)),
        "te" => token.is_joined,
        // An abbreviation in capitals.
        _ => {
            WORDS.tu.contains(&token.hash) && written.chars().nth(1).is_none_or(char::is_lowercase)
        }
    }
}

fn ends_sentence(text: &str) -> bool {
    text.trim_end().ends_with(['.', '!', '?', '…'])
}
