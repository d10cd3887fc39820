//! From runs to what is to be changed, and what cannot be.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::wish::{Wish, each, wish};
use super::{Change, Edit, Left, Plan, Run, Why, entry, list, scalar};
use crate::runner::{Outcome, Verdict};
use crate::scenario::{Locator, Part, Path, Source, Style, Written};

/// Plans what makes the files say what came of the runs.
#[must_use]
pub fn plan(runs: &[Run<'_>]) -> Plan {
    let mut planner = Planner::default();
    for run in runs {
        planner.run(run);
    }
    planner.finish()
}

/// Changes as they are found, before they are compared with each other.
#[derive(Default)]
struct Planner {
    /// By file: each edit, with where it stands and for whom.
    edits: BTreeMap<PathBuf, BTreeMap<Edit, Place>>,
    /// By file: what stands at these characters is as expected.
    kept: BTreeMap<PathBuf, Vec<(usize, usize)>>,
    left: Vec<Left>,
}

/// Where an edit stands, and in which scenarios.
#[derive(Clone, Debug)]
struct Place {
    line: usize,
    scenarios: Vec<PathBuf>,
}

impl Planner {
    fn run(&mut self, run: &Run<'_>) {
        let is_shared = run.scenario.row.is_some() || run.scenario.origin.files().len() > 1;
        if run.report.is_met() && !is_shared {
            return;
        }
        let locator = run.scenario.origin.locator();
        for (step, report) in run.report.steps.iter().enumerate() {
            let each = each(run, report);
            for verdict in &report.verdicts {
                let wish = wish(verdict, step, each.clone());
                self.verdict(run, &locator, (verdict, verdict.place.path(step)), wish, is_shared);
            }
            let broken = report.broken.iter().map(|_| Why::Broken);
            let unreadable = report.unreadable.iter().map(|_| Why::Unreadable);
            let path = Path::ROOT.key("steps").index(step);
            broken.chain(unreadable).for_each(|why| self.leave(run, &locator, &path, why));
        }
    }

    fn verdict(
        &mut self,
        run: &Run<'_>,
        locator: &Locator,
        (verdict, path): (&Verdict, Path),
        wish: Option<Result<Wish, Why>>,
        is_shared: bool,
    ) {
        match wish {
            None if is_shared && verdict.outcome == Outcome::Met => self.keep(locator, &path),
            None => {}
            Some(Err(why)) => self.leave(run, locator, &path, why),
            Some(Ok(wish)) => match edits(locator, &wish) {
                Ok(edits) => edits.into_iter().for_each(|(site, edit)| {
                    self.change(run, site, edit);
                }),
                Err(why) => self.leave(run, locator, &path, why),
            },
        }
    }

    /// Notes that a value must stay as it is.
    fn keep(&mut self, locator: &Locator, path: &Path) {
        // A whole step, which is as expected, says nothing about the values in it.
        let written = locator.written(path).filter(|written| !written.has_fields());
        if let Some((written, source)) = written.and_then(|it| Some((it, it.source()?))) {
            let (text, range) = (written.whole(), written.range());
            let kept = self.kept.entry(source.path().to_owned()).or_default();
            kept.push(match written.is_list() && written.style() == Style::Lines {
                // Items could come on the lines above and below.
                true => {
                    (entry::line_start(text, range.start), entry::rest_of_line(text, range.end) + 1)
                }
                false => (range.start, range.end),
            });
        }
    }

    fn change(&mut self, run: &Run<'_>, site: Site, edit: Edit) {
        let places = self.edits.entry(site.file).or_default();
        let place = Place { line: site.line, scenarios: Vec::new() };
        places.entry(edit).or_insert(place).scenarios.push(run.scenario.address());
    }

    fn leave(&mut self, run: &Run<'_>, locator: &Locator, path: &Path, why: Why) {
        let scenario = run.scenario.address();
        let located = locator.find(path);
        let file = located.as_ref().map(|it| it.source.path().to_owned());
        let line = located.map_or(1, |it| it.value.line);
        self.left.push(Left {
            file: file.unwrap_or_else(|| scenario.clone()),
            scenario,
            line,
            why,
        });
    }

    fn finish(mut self) -> Plan {
        let mut changes = Vec::new();
        for (file, edits) in std::mem::take(&mut self.edits) {
            let kept = self.kept.remove(&file).unwrap_or_default();
            let (well, clashing) = apart(edits, &kept);
            for (line, scenario) in clashing {
                let file = file.clone();
                self.left.push(Left { scenario, file, line, why: Why::Shared });
            }
            let change = |(edit, line)| Change { file: file.clone(), line, edit };
            changes.extend(well.into_iter().map(change));
        }
        Plan { changes, left: self.left }
    }
}

/// Edits with their lines, and the lines and scenarios of those that cannot be made with them.
type Apart = (Vec<(Edit, usize)>, Vec<(usize, PathBuf)>);

/// Tells the edits apart that can be made together from those that cannot.
fn apart(edits: BTreeMap<Edit, Place>, kept: &[(usize, usize)]) -> Apart {
    let is_kept = |(start, end)| kept.iter().any(|&(from, to)| from < end && start < to);
    let mut clashing: Vec<Place> = Vec::new();
    let mut groups: Vec<Vec<(Edit, Place)>> = Vec::new();
    for (edit, place) in edits {
        match groups.last_mut() {
            _ if is_kept(edit.range) => clashing.push(place),
            Some(group) if group.iter().any(|one| is_over(one, (&edit, &place))) => {
                group.push((edit, place));
            }
            _ => groups.push(vec![(edit, place)]),
        }
    }
    let mut well = Vec::new();
    for group in groups {
        // What is removed by several may be removed once.
        let is_well = group.len() == 1 || group.iter().all(|(edit, _)| edit.is_deletion());
        let end = group.iter().map(|(edit, _)| edit.range.1).max();
        match (group.first().zip(end), is_well) {
            (Some(((first, place), end)), true) => {
                well.push((Edit { range: (first.range.0, end), ..first.clone() }, place.line));
            }
            _ => clashing.extend(group.into_iter().map(|(_, place)| place)),
        }
    }
    let clashing = clashing
        .into_iter()
        .flat_map(|place| place.scenarios.into_iter().map(move |it| (place.line, it)));
    (well, clashing.collect())
}

/// Whether an edit begins before another one ends, or is put by others where that one is put.
fn is_over((last, owner): &(Edit, Place), (edit, place): (&Edit, &Place)) -> bool {
    edit.range.0 < last.range.1 || (edit.range == last.range && owner.scenarios != place.scenarios)
}

/// A line of a file.
struct Site {
    file: PathBuf,
    line: usize,
}

impl Site {
    fn of(written: &Written<'_>) -> Result<Self, Why> {
        let file = written.source().ok_or(Why::Nothing)?.path().to_owned();
        Ok(Self { file, line: written.line() })
    }
}

/// The edits that grant a wish, each with where it stands.
fn edits(locator: &Locator, wish: &Wish) -> Result<Vec<(Site, Edit)>, Why> {
    match wish {
        Wish::Text(path, text) => match locator.written(path) {
            Some(value) => {
                scalar::refuse_shared(&value)?;
                Ok(vec![(
                    Site::of(&value)?,
                    scalar::replace(&value, name(path), in_flow(locator, path, &value), text),
                )])
            }
            None => add(locator, path, text),
        },
        Wish::List(path, items) => {
            let value = locator.written(path).ok_or(Why::Nothing)?;
            scalar::refuse_shared(&value)?;
            let edits = list::replace(&value, items)?;
            let site = |edit| {
                let items = value.items();
                let item = items.iter().find(|item| item.range().start == edit_start(&edit));
                Ok((Site::of(item.unwrap_or(&value))?, edit))
            };
            edits.into_iter().map(site).collect()
        }
        Wish::Gone(path) => match given(locator, path) {
            Some(value) => {
                scalar::refuse_shared(&value)?;
                Ok(vec![(Site::of(&value)?, Edit::new(value.range(), "~"))])
            }
            None => remove(locator, path),
        },
        Wish::Answer(step, field, value) => answer(locator, step, field, value),
        Wish::Also(path, user, rule) => {
            let fields = locator.written(path).filter(Written::has_fields).ok_or(Why::Nothing)?;
            let edit = entry::add_last(&fields, user, rule).ok_or(Why::Nothing)?;
            Ok(vec![(Site::of(&fields)?, edit)])
        }
        Wish::Closed(path, unused) => close(locator, path, unused),
    }
}

/// The value of a field that is given elsewhere, such as in the row of a table.
fn given<'l>(locator: &'l Locator, path: &Path) -> Option<Written<'l>> {
    let (fields, value) = (locator.written(&parent(path))?, locator.written(path)?);
    (!is_one_file(&fields, &value) || !is_around(&fields, &value)).then_some(value)
}

fn is_one_file(one: &Written<'_>, other: &Written<'_>) -> bool {
    one.source().map(Source::path) == other.source().map(Source::path)
}

/// Whether one value is written within the other, if both are in one file.
fn is_around(outer: &Written<'_>, inner: &Written<'_>) -> bool {
    let (outer, inner) = (outer.range(), inner.range());
    outer.start <= inner.start && inner.end <= outer.end
}

/// Whether a value may stand between brackets: it does not if every value around it has lines of its own.
fn in_flow(locator: &Locator, path: &Path, value: &Written<'_>) -> bool {
    let parts = path.parts();
    (0..parts.len()).any(|length| {
        let around = locator.written(&parts.iter().take(length).cloned().collect());
        around.is_none_or(|it| it.style() != Style::Lines || !is_around(&it, value))
    })
}

const fn edit_start(edit: &Edit) -> usize {
    edit.range.0
}

/// A field that was left out, with the value that it does not have by itself.
fn add(locator: &Locator, path: &Path, text: &str) -> Result<Vec<(Site, Edit)>, Why> {
    let fields = locator.written(&parent(path)).ok_or(Why::Nothing)?;
    let value = scalar::new(name(path), text);
    let edit = entry::add_first(&fields, name(path), &value).ok_or(Why::Nothing)?;
    Ok(vec![(Site::of(&fields)?, edit)])
}

/// The field that says which rule refuses a step.
const REFUSED: &str = "refused";

/// A step says who is refused, and by which rule.
fn answer(
    locator: &Locator,
    step: &Path,
    field: &str,
    value: &str,
) -> Result<Vec<(Site, Edit)>, Why> {
    let Some(expect) = locator.written(&step.clone().key("expect")) else {
        let fields = locator.written(step).ok_or(Why::Nothing)?;
        let value = format!("{{ {field}: {value} }}");
        let edit = entry::add_last(&fields, "expect", &value).ok_or(Why::Nothing)?;
        return Ok(vec![(Site::of(&fields)?, edit)]);
    };
    if !expect.has_fields() {
        return Err(Why::Nothing);
    }
    let entries = expect.entries();
    let edit = match entries.iter().find(|(key, _)| key.text() == REFUSED) {
        // `refused: ~` may be written in the row of a table.
        Some(_) if field == REFUSED => {
            let path = step.clone().key("expect").key(REFUSED);
            return edits(locator, &Wish::Text(path, value.to_owned()));
        }
        Some(refused) => {
            own(&expect, &refused.1)?;
            Some(Edit::new(entry::whole(refused), format!("{field}: {value}")))
        }
        None => entry::add_first(&expect, field, value),
    };
    Ok(vec![(Site::of(&expect)?, edit.ok_or(Why::Nothing)?)])
}

/// Of what is not there any more, only that is said.
fn close(locator: &Locator, path: &Path, unused: &[&str]) -> Result<Vec<(Site, Edit)>, Why> {
    let fields = locator.written(&parent(path)).ok_or(Why::Nothing)?;
    let entries = fields.entries();
    let is_gone = |(key, _): &&(Written<'_>, _)| unused.contains(&key.text());
    let mut gone: Vec<_> = entries.iter().filter(is_gone).collect();
    gone.iter().try_for_each(|(_, value)| own(&fields, value))?;
    let mut edits = match locator.written(path) {
        None if !gone.is_empty() => {
            let said = format!("{}: false", name(path));
            vec![(Site::of(&fields)?, Edit::new(entry::whole(gone.remove(0)), said))]
        }
        _ => edits(locator, &Wish::Text(path.clone(), false.to_string()))?,
    };
    let gone: Vec<_> = gone.iter().map(|(key, _)| key.text()).collect();
    for edit in entry::remove(&fields, &gone).unwrap_or_default() {
        edits.push((Site::of(&fields)?, edit));
    }
    Ok(edits)
}

/// Makes sure that a value was written among these fields and nowhere else.
fn own(fields: &Written<'_>, value: &Written<'_>) -> Result<(), Why> {
    if is_one_file(fields, value) { scalar::refuse_shared(value) } else { Err(Why::Shared) }
}

/// A field that is not so any more; if it was the only one, what it belongs to goes with it.
fn remove(locator: &Locator, path: &Path) -> Result<Vec<(Site, Edit)>, Why> {
    let mut path = path.clone();
    while path.parts().len() > 2 {
        let value = locator.written(&path).ok_or(Why::Nothing)?;
        let fields = locator.written(&parent(&path)).ok_or(Why::Nothing)?;
        own(&fields, &value)?;
        if let Some(edits) = entry::remove(&fields, &[name(&path)]) {
            return edits.into_iter().map(|edit| Ok((Site::of(&value)?, edit))).collect();
        }
        path = parent(&path);
    }
    Err(Why::Nothing)
}

fn parent(path: &Path) -> Path {
    let parts = path.parts();
    parts.iter().take(parts.len().saturating_sub(1)).cloned().collect()
}

fn name(path: &Path) -> &str {
    match path.parts().last() {
        Some(Part::Key(key)) => key,
        Some(Part::Index(_)) | None => "",
    }
}

#[cfg(test)]
mod tests;
