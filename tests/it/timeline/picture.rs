//! The picture for web pages is well-formed, legible and told in words.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use quick_xml::events::{BytesStart, Event};
use tchau::report::timeline::svg::{self, Tie};
use tchau::timeline::Timeline;

use super::{TIMELINES, run, voices};
use crate::call::{LANGUAGES, call};
use crate::kept::Differences;

/// An element with its attributes and the text right inside it.
#[derive(Debug, Default)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
}

impl Element {
    fn of(start: &BytesStart<'_>) -> Self {
        let attributes = start.attributes().map(|attribute| attribute.unwrap());
        Self {
            name: start.name().as_ref().to_owned(),
            attributes: attributes
                .map(|it| (it.key.as_ref().to_owned(), it.value.to_string()))
                .collect(),
            text: String::new(),
        }
    }

    fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    fn number(&self, name: &str) -> Option<f64> {
        self.get(name).map(|value| value.parse().unwrap())
    }
}

/// Every element of a picture. It must be well-formed.
#[track_caller]
fn elements(svg: &str) -> Vec<Element> {
    let mut reader = quick_xml::Reader::from_str(svg);
    reader.config_mut().check_end_names = true;
    let (mut open, mut elements) = (Vec::new(), Vec::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => open.push(Element::of(&start)),
            Event::Empty(start) => elements.push(Element::of(&start)),
            Event::End(_) => elements.push(open.pop().unwrap()),
            Event::Text(text) => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(&text);
                }
            }
            Event::GeneralRef(_) => open.last_mut().unwrap().text.push('&'),
            Event::Eof => break,
            other => panic!("{other:?}"),
        }
    }
    assert!(open.is_empty());
    elements
}

/// How the pictures are tied to their pages.
const BESIDE_STEPS: Tie<'_> = Tie { prefix: "t7-", steps: Some("s7-") };
const ALONE: Tie<'_> = Tie { prefix: "t7-", steps: None };

/// Every picture in both languages at once.
static DRAWINGS: LazyLock<Vec<(&str, &Timeline, String)>> = LazyLock::new(|| {
    let drawing = |(path, timeline): &'static (String, Timeline)| {
        (path.as_str(), timeline, svg::drawing(timeline, &voices(), BESIDE_STEPS))
    };
    TIMELINES.iter().map(drawing).collect()
});

#[test]
fn ids_are_unique_and_begin_with_the_prefix() {
    for (path, _, svg) in DRAWINGS.iter() {
        let elements = elements(svg);
        let ids: Vec<_> = elements.iter().filter_map(|element| element.get("id")).collect();
        let unique: BTreeSet<_> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len(), "{path}");
        assert!(ids.iter().all(|id| id.starts_with("t7-")), "{path}");
        let named = elements.iter().filter_map(|element| element.get("aria-labelledby"));
        assert!(named.into_iter().all(|id| ids.contains(&id)), "{path}");
    }
}

#[test]
fn every_class_has_a_style_and_every_style_a_class() {
    let mut used = BTreeSet::from(["paper".to_owned()]);
    for (_, _, svg) in DRAWINGS.iter() {
        for class in elements(svg).iter().filter_map(|element| element.get("class")) {
            used.extend(class.split(' ').map(str::to_owned));
        }
    }
    let is_name = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    let selectors = svg::STYLE.split('}').filter_map(|rule| rule.split_once('{')).map(|it| it.0);
    let styled: BTreeSet<String> = selectors
        .flat_map(|selector| selector.split('.').skip(1).collect::<Vec<_>>())
        .map(|rest| rest.chars().take_while(|&c| is_name(c)).collect())
        .filter(|name: &String| name.starts_with(|c: char| c.is_ascii_alphabetic()))
        .collect();
    // What has no look of its own: done steps, and flags that are filled as all are.
    let plain = ["done", "fired"].map(str::to_owned);
    let unstyled: Vec<_> = used.difference(&styled).filter(|it| !plain.contains(it)).collect();
    assert!(unstyled.is_empty(), "no style: {unstyled:?}");
    let unused: Vec<_> = styled.difference(&used).collect();
    assert!(unused.is_empty(), "no class: {unused:?}");
}

/// How far a text reaches to the left and to the right, measured in another way than the picture does.
fn reach(element: &Element) -> (f64, f64) {
    let class = element.get("class").unwrap_or_default();
    let letters: f64 = element.text.chars().map(|c| if c.is_ascii() { 0.54 } else { 0.9 }).sum();
    let size = if class == "who" { 13.0 } else { 11.0 };
    let (x, width) = (element.number("x").unwrap(), letters * size);
    match class {
        "on" | "gap" | "time" | "date" | "" => (x - width / 2.0, x + width / 2.0),
        _ => (x, x + width),
    }
}

#[test]
fn no_text_touches_another_one() {
    for (path, _, svg) in DRAWINGS.iter() {
        // The legend is measured by its own rows, and what parts say has no place of its own.
        let body = svg.split("<g class=\"legend\">").next().unwrap().to_owned() + "</svg>";
        let elements = elements(&body);
        let texts = elements.iter().filter(|it| it.name == "text" && it.get("x").is_some());
        for language in LANGUAGES {
            let is_shown = |it: &&Element| it.get("lang").is_none_or(|lang| lang == language);
            let mut rows: std::collections::BTreeMap<&str, Vec<_>> = Default::default();
            for text in texts.clone().filter(is_shown) {
                rows.entry(text.get("y").unwrap()).or_default().push((reach(text), &text.text));
            }
            for row in rows.values_mut() {
                row.sort_by(|one, other| one.0.0.total_cmp(&other.0.0));
                let touches = row.windows(2).find(|pair| pair[0].0.1 > pair[1].0.0);
                assert!(touches.is_none(), "{path} {language}: {touches:?}");
            }
        }
    }
}

#[test]
fn every_part_says_what_it_is_and_lies_inside() {
    for (path, timeline, svg) in DRAWINGS.iter() {
        let elements = elements(svg);
        let parts = elements.iter().filter(|it| it.get("tabindex") == Some("0"));
        let links = elements.iter().filter(|it| it.get("href").is_some()).count();
        let marks = timeline.moments.len();
        let lanes = timeline.lanes.iter();
        let segments: usize = lanes.map(|lane| lane.segments.len()).sum();
        assert!(parts.clone().count() + links >= marks + segments, "{path}");
        assert!(parts.into_iter().all(|it| it.get("role") == Some("img")), "{path}");
        let width = elements.last().unwrap().number("width").unwrap();
        for rect in elements.iter().filter(|element| element.name == "rect") {
            let (x, wide) = (rect.number("x").unwrap(), rect.number("width").unwrap());
            assert!(x >= 0.0 && wide > 0.0 && x + wide <= width, "{path}: {rect:?}");
        }
    }
}

#[test]
fn beside_the_steps_a_mark_leads_to_one_of_its_own() {
    for (path, timeline, svg) in DRAWINGS.iter() {
        let elements = elements(svg);
        let links: Vec<_> = elements.iter().filter_map(|element| element.get("href")).collect();
        assert_eq!(links.len(), timeline.moments.len(), "{path}");
        for (link, moment) in links.iter().zip(&timeline.moments) {
            let steps: Vec<_> = moment.steps.iter().map(|it| format!("#s7-{}", it.step)).collect();
            assert!(steps.contains(&(*link).to_owned()), "{path}: {link} is not in {steps:?}");
        }
        let alone = svg::drawing(timeline, &voices(), ALONE);
        assert!(!alone.contains("href="), "{path}");
        let marks = alone.matches("<g class=\"part mark ").count();
        assert_eq!(marks, timeline.moments.len(), "{path}");
        let parts = |svg: &str| svg.matches(" tabindex=\"0\" role=\"img\"").count();
        assert_eq!(parts(&alone), parts(svg) + marks, "{path}: all can be reached");
    }
}

#[test]
fn of_several_steps_a_mark_leads_to_the_one_to_look_at_and_says_how_they_came_out() {
    let path = Path::new("tests/data/unmet/refused-for-one-of-two.yaml");
    let (scenario, report) = run(path).remove(0);
    let svg = svg::drawing(&Timeline::of(&scenario, &report), &voices(), BESIDE_STEPS);
    let elements = elements(&svg);
    let marks: Vec<_> = elements.iter().filter_map(|element| element.get("href")).collect();
    assert_eq!(marks, ["#s7-3"]);
    let told = elements.iter().filter(|it| it.name == "text" && it.text.contains("UTC: "));
    let told: Vec<_> = told.map(|it| it.text.as_str()).collect();
    let expected = [
        "March 2, 2026 at 9:00:00\u{202f}AM UTC: steps 1–3. Not as expected: 3.",
        "2 de março de 2026 às 09:00:00 UTC: etapas 1–3. Fora do esperado: 3.",
    ];
    assert_eq!(told, expected);
}

#[test]
fn what_no_name_may_do_is_not_done() {
    let (_, _, svg) = DRAWINGS.iter().find(|(path, ..)| *path == "awkward").unwrap();
    assert!(!svg.contains("<script") && !svg.contains("<b>"));
    let elements = elements(svg);
    let whole = elements.iter().filter(|it| it.name == "title").map(|it| it.text.as_str());
    let whole: Vec<_> = whole.collect();
    assert!(whole.iter().any(|title| title.ends_with("de Albuquerque e Souza")), "{whole:?}");
    assert!(elements.iter().any(|it| it.name == "text" && it.text.ends_with('…')));
}

#[test]
fn a_typical_picture_is_small() {
    let median = |mut sizes: Vec<usize>| {
        sizes.sort_unstable();
        sizes[sizes.len() / 2]
    };
    let one = |(_, timeline): &(String, Timeline)| {
        svg::drawing(timeline, &voices()[..1], BESIDE_STEPS).len()
    };
    let one = median(TIMELINES.iter().map(one).collect());
    let both = median(DRAWINGS.iter().map(|(_, _, svg)| svg.len()).collect());
    assert!(one < 6 * 1024, "{one} bytes in one language");
    assert!(both < 9 * 1024, "{both} bytes in two languages");
}

#[test]
fn one_language_has_no_marks_of_languages() {
    let (_, timeline) = TIMELINES.first().unwrap();
    assert!(!svg::drawing(timeline, &voices()[1..], ALONE).contains(" lang="));
}

/// The picture of a scenario as a file of its own.
#[track_caller]
fn document(path: &str, language: &str) -> String {
    let called = call(&["timeline", path, "--format", "svg", "--lang", language]);
    assert_eq!(called.err, "");
    elements(&called.out);
    called.out
}

#[test]
fn the_picture_is_as_it_was_looked_at() {
    let mut differences = Differences::default();
    let folder = Path::new("tests/data/timeline");
    let name = "third-account-keeps-the-name-from-both-older-ones";
    let svg = document(&format!("scenarios/coming-back/{name}.yaml"), "pt-BR");
    differences.compare(&folder.join(format!("{name}.pt-BR.svg")), &svg);
    let svg = document("tests/data/unmet/several.yaml", "en");
    differences.compare(&folder.join("several.en.svg"), &svg);
    differences.assert_none();
}

#[test]
fn the_picture_of_the_docs_is_of_today() {
    let page = std::fs::read_to_string("docs/timeline.md").unwrap();
    let path = "scenarios/deletion-by-administrator/home-account-leaves-objects-elsewhere.yaml";
    assert!(page.contains(path) && page.contains("](timeline.svg)"));
    let mut differences = Differences::default();
    differences.compare(Path::new("docs/timeline.svg"), &document(path, "en"));
    differences.assert_none();
}

#[test]
fn a_second_takes_room_beside_a_month() {
    let path = Path::new("scenarios/timelines/data-is-gone-after-60-days-at-the-latest.yaml");
    let (scenario, report) = run(path).remove(0);
    let svg = svg::drawing(&Timeline::of(&scenario, &report), &voices()[..1], ALONE);
    let elements = elements(&svg);
    let times = elements.iter().filter(|it| it.get("class") == Some("time"));
    let xs: Vec<_> = times.map(|it| it.number("x").unwrap()).collect();
    let gaps: Vec<_> = xs.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert_eq!(gaps.len(), 4, "{gaps:?}");
    let (longest, shortest) = (gaps[0], gaps[2]);
    assert!(longest > 2.0 * shortest && shortest >= 60.0, "{gaps:?}");
}
