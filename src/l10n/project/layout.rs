//! Which locale a file belongs to, as its path says.

use std::path::{Component, Path, PathBuf};

use super::walk::{self, Below};
use super::{ProjectError, Unread};
use crate::l10n::file::File;
use crate::message::Locale;

/// The files of all locales.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// In the order of their paths.
    pub(super) spots: Vec<Spot>,
    /// Folders that cannot be listed.
    pub(super) unreadable: Vec<Unread>,
}

/// How a layout tells the locale and the name of a file from its path.
type Placing = fn(&Path, &[Locale]) -> Option<(Locale, String)>;

/// A file of a locale.
#[derive(Debug)]
pub(super) struct Spot {
    pub(super) locale: Locale,
    pub(super) path: PathBuf,
    /// The path without the locale.
    pub(super) name: String,
}

/// Codes of ISO 639-1. Any two or three letters could be a language, `ui` and `app` too; so a folder
/// is that of a locale only with a code from here, or when somebody asked for it.
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch \
    co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he \
    hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv \
    kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny \
    oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st \
    su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// Longer codes into which Fluent projects are translated.
const LONGER: &str = "ace ach ast bqi brx cak chr ckb crh csb dag dsb fil frp fur gor gsw haw hil \
    hsb hye hyw ilo ixl jbo jiv kab kmr kok lij ltg mai meh mix mni nan nap nhi nso pai ppl quc quy \
    qvi sah sat scn sco skr son syr szl tok trs trw tsz tzm vec wuu yua yue zam zgh";

/// Finds the files below a folder; locales that were asked for are always understood.
pub(super) fn of(root: &Path, wanted: &[Locale]) -> Result<Layout, ProjectError> {
    let unreadable = |source| ProjectError::Unreadable { path: root.to_owned(), source };
    let Below { files, unreadable } = walk::below(root).map_err(unreadable)?;
    let spots = |place: Placing| -> Vec<Spot> {
        let spot = |path: &PathBuf| {
            let (locale, name) = place(path.strip_prefix(root).unwrap_or(path), wanted)?;
            Some(Spot { locale, path: path.clone(), name })
        };
        files.iter().filter_map(spot).collect()
    };
    let in_folders = spots(in_folder);
    let spots = if in_folders.is_empty() { spots(in_name) } else { in_folders };
    let unreadable = unreadable.into_iter().map(|(path, reason)| {
        // As if there were a file in the folder.
        let inside = path.join("a");
        let place = in_folder(inside.strip_prefix(root).unwrap_or(&inside), wanted);
        (place.map(|(locale, _)| locale), path, reason)
    });
    Ok(Layout { spots, unreadable: unreadable.collect() })
}

/// The path of a file with another locale in place of its own, spelled in the same way.
pub(super) fn path_in(root: &Path, file: &File, locale: &Locale) -> PathBuf {
    let below = file.path.strip_prefix(root).unwrap_or(&file.path);
    let mut is_replaced = false;
    let mut path = if below == file.path { PathBuf::new() } else { root.to_owned() };
    for component in below.components() {
        let part = component.as_os_str().to_string_lossy();
        let spelled = |own: &str| {
            let name = locale.to_string();
            if own.contains('_') { name.replace('-', "_") } else { name }
        };
        let own = part.parse::<Locale>().ok();
        if !is_replaced && own.as_ref() == Some(&file.locale) {
            is_replaced = true;
            path.push(spelled(&part));
        } else {
            path.push(component);
        }
    }
    if is_replaced {
        return path;
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let locale = locale.to_string();
    path.with_file_name(match stem.rsplit_once('.') {
        Some((rest, own)) if own.contains('_') => {
            format!("{rest}.{}.ftl", locale.replace('-', "_"))
        }
        Some((rest, _)) => format!("{rest}.{locale}.ftl"),
        None if stem.contains('_') => format!("{}.ftl", locale.replace('-', "_")),
        None => format!("{locale}.ftl"),
    })
}

/// `{locale}/**` and `**/{locale}/**`.
fn in_folder(path: &Path, wanted: &[Locale]) -> Option<(Locale, String)> {
    let parts: Vec<_> = path.components().map(part).collect();
    let (_, folders) = parts.split_last()?;
    let of = |(place, part): (usize, &String)| Some((place, locale(part, wanted)?));
    let (place, locale) = folders.iter().enumerate().find_map(of)?;
    let name: Vec<_> = parts.iter().enumerate().filter(|(at, _)| *at != place).collect();
    let name: Vec<_> = name.into_iter().map(|(_, part)| part.as_str()).collect();
    Some((locale, name.join("/")))
}

/// `**/{locale}.ftl` and `**/name.{locale}.ftl`.
fn in_name(path: &Path, wanted: &[Locale]) -> Option<(Locale, String)> {
    let stem = path.file_stem()?.to_str()?;
    let (rest, own) = stem.rsplit_once('.').unwrap_or(("", stem));
    let locale = locale(own, wanted)?;
    let mut parts: Vec<_> = path.components().map(part).collect();
    parts.pop();
    parts.push(if rest.is_empty() { ".ftl".to_owned() } else { format!("{rest}.ftl") });
    Some((locale, parts.join("/")))
}

fn part(component: Component<'_>) -> String {
    component.as_os_str().to_string_lossy().into_owned()
}

fn locale(name: &str, wanted: &[Locale]) -> Option<Locale> {
    let locale: Locale = name.parse().ok()?;
    let language = locale.language().language;
    let is_known = LANGUAGES.split(' ').chain(LONGER.split(' ')).any(|code| language == code);
    (is_known || wanted.contains(&locale)).then_some(locale)
}
