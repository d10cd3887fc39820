//! English words that are no words of Portuguese, and no loanwords of it either.
//!
//! Left out is what a Portuguese text rightly has: cognates (`total`, `normal`), loanwords (`online`,
//! `link`, `status`), forms that look alike (`for`, `use`, `time`, `more`, `continue`), names.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Whether a word is English and no Portuguese.
#[must_use]
pub(super) fn is_english(word: &str) -> bool {
    static WORDS: LazyLock<HashSet<&str>> =
        LazyLock::new(|| ENGLISH.split_ascii_whitespace().collect());
    // “Don’t” and “user’s” are as English as “do” and “user”.
    if let Some((stem, ending)) = word.split_once(['\'', '’']) {
        return matches!(ending, "t" | "ll" | "re" | "ve") || ending == "s" && is_english(stem);
    }
    in_small_letters(word, |word| WORDS.contains(word))
}

/// Whether a word is English and a word of no other language written in Latin letters.
#[must_use]
pub(super) fn is_only_english(word: &str) -> bool {
    in_small_letters(word, |word| ONLY_ENGLISH.binary_search(&word).is_ok())
}

/// Whether an English word is one for machines and their parts: not reported within a sentence,
/// where such words are often borrowed.
#[must_use]
pub(super) fn is_borrowed(word: &str) -> bool {
    in_small_letters(word, |word| BORROWED.binary_search(&word).is_ok())
}

/// Asks about a word in small letters, without an allocation: longer words are in no list.
fn in_small_letters(word: &str, ask: impl FnOnce(&str) -> bool) -> bool {
    let mut small = [0; 16];
    let Some(letters) = small.get_mut(..word.len()) else { return false };
    for (small, letter) in letters.iter_mut().zip(word.bytes()) {
        if !letter.is_ascii_alphabetic() {
            return false;
        }
        *small = letter.to_ascii_lowercase();
    }
    std::str::from_utf8(letters).is_ok_and(ask)
}

const ONLY_ENGLISH: &[&str] = &[
    "and", "because", "cannot", "could", "from", "please", "settings", "should", "the", "their",
    "this", "which", "with", "would", "you", "your",
];

const BORROWED: &[&str] = &[
    "app",
    "background",
    "browser",
    "build",
    "default",
    "enter",
    "event",
    "events",
    "false",
    "favorite",
    "favorites",
    "fetch",
    "guide",
    "hint",
    "home",
    "in",
    "input",
    "issue",
    "issues",
    "job",
    "light",
    "lock",
    "mobile",
    "off",
    "on",
    "open",
    "player",
    "post",
    "prompt",
    "release",
    "releases",
    "reset",
    "resume",
    "script",
    "self",
    "short",
    "show",
    "shows",
    "source",
    "string",
    "switch",
    "sync",
    "tenant",
    "tenants",
    "thread",
    "timestamp",
    "top",
    "touch",
    "trigger",
    "true",
    "up",
    "web",
    "worker",
    "workers",
    "workflow",
    "workspace",
];

/// In the order of the alphabet, to be read by people.
const ENGLISH: &str = "\
    about above accept accepted access accessed account accounts achieve acknowledge across \
    activate activated activity add added adding address addresses administrator administrators \
    advanced after afternoon again against ago agree agreed agreement alert alerts all allow \
    allowed allows almost along already also although always among amount an and another answer \
    answers any anyone anything applied apply approval approve approved archived around ask \
    asked asks assign assigned at attach attached attachment attachments attempt attempts \
    audience available avoid awaiting away back background backwards badge be because become \
    becomes been before began begin behavior behind being belong belongs below beside best \
    better between beyond billing birthday blank block blocked blocks body book bookmark \
    bookmarks both bottom box boxes break breaks bring brings broken browse browser build \
    building built busy but button buttons buy by calendar call called calls can cancel canceled \
    cancelled cancels cannot change changed changes changing charged check checked checking \
    checks child children choice choices choose chosen clear cleared click clicked clicking \
    close closed closes collapse collect color colors colour column comes coming comment \
    comments common company compose computer confirm confirmation confirmed connect connected \
    connecting connection connections contact contacts contain contains content contents control \
    controls copied copy could country create created creates creating creation current \
    currently customer customers customize daily damage damaged dark day days declined decrease \
    default defaults delay delayed delete deleted deletes deleting deletion deliver delivery \
    denied deny description designed desired despite destination detail details device devices \
    different directory disable disabled disabling discard disconnect disconnected dismiss \
    display displayed displays document documents does doing done double down downloaded \
    downloading draft drafts drag draw drop due duration during each earlier early edit edited \
    editing either else empty enable enabled enables enabling encrypted end ended ending ends \
    english enjoy enough ensure enter entered entering enters entire entries entry environment \
    erase erased event events every everyone everything exceeded except exist existing exists \
    exit expand expect expected expired explain expression extended external fail failed fails \
    failure failures false family favorite favorites feature features feel fetch few fewer field \
    fields file files fill filled filtered find finding finish finished first fix fixed folder \
    folders follow followed following follows forbidden forget forgot forgotten form formatted \
    forward found free freely friday friend friends from full further future gather get gets \
    getting give given gives giving go goes going gone good got grant granted great greater \
    greeting group groups grow guest guests guidance guide had hand handle handled happen \
    happened happens hard has have having head heading headings hear heard height hello help \
    helpful helps her here hers hidden hide high higher highest highlight hint his history hold \
    holder home hour hourly hours house how however identity if ignored image images immediately \
    import imported importing include included includes including incoming incorrect increase \
    information inner input inputs insert inserted inside instead interested into invalid \
    invitation invitations invite invited invites is issue issues it its join joined joining \
    journey jump just keep keeping keeps kept key keyboard keys kind know known knows label \
    labels language languages large larger last later latest launch lead learn learning least \
    leave leaves leaving left length less let letter letters level library license licenses \
    light like likely limited line lines linked list listed listen lists little load loaded \
    loading loads location locations lock locked logged long longer look looking looks lose lost \
    loud lower lowest made mail mailbox main maintain make makes making manage managed \
    management manager managers manages managing mandatory many mark marked match matched \
    matches matching meaning means measure meet meeting meetings member members membership \
    memberships merged message messages method middle might minute minutes mismatch missing \
    mistake mobile monday month monthly months morning most moved moving much multiple must \
    muted my name named names near nearly necessary need needed needs neither network networks \
    never new newer newest news next nickname night nobody none not notes nothing notice \
    notification notifications notified notify now number numbers object of offer offered offers \
    often old older oldest once one ones only onto open opened opening opens optional options or \
    order orders organization organizations origin other otherwise our ours outside over overdue \
    overview own owned owner owners ownership page pages paid parent parents part parts password \
    passwords paste path paused pay payment payments pending people permanently permission \
    permissions permit permitted phone photo photos pick picture pictures place places plan \
    planned played playing please policies policy poor posted prefer preferences preferred press \
    pressed prevent preview previous previously price prices print printed printing priority \
    privacy private problem problems proceed process processed processing profile profiles \
    progress project projects prompt protect protected protection provide provided provider \
    providers provides public publish published purchase purge purged purpose put quality \
    queries query question questions queue quick quickly quiet quit quote raise random range \
    rate rather reach reached read reading ready really reason reasons receive received \
    receiving recent recently recommended record recorded recording records recover recovery \
    redirect reduce refresh refused regarding region reject rejected related release released \
    reload remaining remains remember reminder reminders remote removal removed removing rename \
    renamed renew repeat replace replaced reply report reported reports request requested \
    requests require required requires reset resize resolved resource resources response \
    responses responsible restart restore restored restoring restricted result results resume \
    retention retries retry return returned returns reveal review reviewed rich right rights \
    role roles room rooms row rows rule rules run running runs safe safely safety sales same \
    saturday save saved saves saving say says schedule scheduled school screen screens scroll \
    search searching seconds secret section secure security see seen select selected selecting \
    selection self sell send sender sending sends sensitive sent sentence separate september \
    service services session sessions sets setting settings setup shall shape share shared \
    shares sharing sheet short shortcut shortcuts should show showing shown shows shut sidebar \
    sign signed signing since size sizes skip skipped sleep slow slowly small smaller smallest \
    snooze someone something sometimes soon sorry sort sorted sound sounds source sources space \
    spaces speak special speed spelling spend split stand start started starting starts state \
    statement stay stays step steps still stop stopped stops storage stored stream strength \
    strong stronger student style subject submit submitted subscribe subscribed subscription \
    subscriptions success successful successfully such suggest suggested suggestion suggestions \
    summary sunday supplier suppliers support supported supports sure surname switch switched \
    sync synced syncing system systems take taken takes taking target task tasks team tell \
    template temporarily temporary tenant tenants term terms tested text than thank thanks that \
    the their theirs them then there these they thing things think third this those three \
    through throughout thursday timeline timestamp tip tips title titles to today together \
    tomorrow too took tools top topic topics touch toward towards track tracked tracking trash \
    travel tried trigger true trust trusted try trying tuesday turn turned turns twice two type \
    typed types typing unable unavailable unblock under undo undone unknown unless unlink unlock \
    unlocked unread unsaved unsubscribe unsupported until untitled update updated updates \
    updating upgraded uploaded uploading upon usage used useful user username users uses using \
    usually valid value values verification verified verify version versions very view viewed \
    viewer viewing views violation visible visit voice wait waiting waits walk want wanted wants \
    warn warning warnings was watch watching way ways we weak weather wednesday week weekend \
    weekly weeks weight welcome well were what whatever when whenever where wherever whether \
    which while who whole whom whose why wide width will willing window winter wish with \
    withdraw withdrawn within without word words work worked worker workers workflow working \
    works workspace world worse worst would write writes writing written wrong wrote year yearly \
    years yes yesterday yet you young your yours yourself";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_sorted() {
        assert!([ONLY_ENGLISH, BORROWED].iter().all(|words| words.is_sorted()));
        assert!(ENGLISH.split_ascii_whitespace().is_sorted());
        assert!(ENGLISH.split_ascii_whitespace().all(|word| word.len() <= 16));
    }

    #[test]
    fn words_of_portuguese_are_not_english() {
        let text = "a as do no todo me sem e o os use pare some come time more for continue compare \
            base case data date total normal status email internet ok error premium menu online \
            login software backup design web chat site link item final local original digital \
            administrador par real cor sol mas mais sim se";
        let english: Vec<_> = text.split(' ').filter(|word| is_english(word)).collect();
        assert!(english.is_empty(), "{english:?}");
        assert!(
            ["The", "Settings", "don’t", "User's", "leave"].iter().all(|word| is_english(word))
        );
    }
}
