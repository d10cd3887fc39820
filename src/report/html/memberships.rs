//! How memberships stand after a step, as a table.

use std::collections::BTreeMap;

use super::pen::Pen;
use crate::html::Html;
use crate::message::HtmlReport;
use crate::model::{Invitation, Keyed};
use crate::record::{Membership, Step, Verdict};
use crate::short_text::ShortText;

/// How all memberships stand, by their ids.
pub(super) type Standings<'a> = BTreeMap<u32, &'a Membership>;

/// Writes what a step changed, or all memberships if it is not as expected.
pub(super) fn write<'a>(step: &'a Step, standings: &mut Standings<'a>, pen: &mut Pen<'_>) {
    standings.extend(step.memberships.iter().map(|membership| (membership.id, membership)));
    let shown: Vec<_> = match step.verdict {
        Verdict::Met => step.memberships.iter().collect(),
        _ => standings.values().copied().collect(),
    };
    if shown.is_empty() {
        return;
    }
    pen.html.raw("<table>");
    if !pen.is_packed {
        head(pen);
    }
    pen.html.raw("<tbody>");
    shown.iter().for_each(|membership| row(membership, pen));
    if shown.len() < standings.len() {
        pen.html.raw("<tr>");
        pen.label_with("td", &[("colspan", "7")], HtmlReport::AsBefore);
        pen.html.raw("</tr>");
    }
    pen.html.raw("</tbody></table>");
}

/// Writes what stands above every table; the script puts it into those that were packed.
pub(super) fn head(pen: &mut Pen<'_>) {
    pen.label("caption", HtmlReport::Memberships);
    pen.html.raw("<thead><tr>");
    for column in [
        HtmlReport::Who,
        HtmlReport::Organization,
        HtmlReport::Relation,
        HtmlReport::State,
        HtmlReport::Since,
        HtmlReport::Until,
        HtmlReport::Properties,
    ] {
        pen.label_with("th", &[("scope", "col")], column);
    }
    pen.html.raw("</tr></thead>");
}

fn row(membership: &Membership, pen: &mut Pen<'_>) {
    let Membership { user, tenant, relation, is, since, purged_at, ends, .. } = membership;
    pen.html.raw("<tr>");
    for text in [user, tenant] {
        pen.html.raw("<td>").text(text).raw("</td>");
    }
    for key in [relation.key(), is.key()] {
        pen.html.raw("<td>").raw(key).raw("</td>");
    }
    for instant in [*since, purged_at.or(*ends)] {
        pen.html.raw("<td>");
        if let Some(instant) = instant {
            pen.instant(instant);
        }
        pen.html.raw("</td>");
    }
    pen.html.raw("<td>").whole(|html| properties(membership, html)).raw("</td></tr>");
}

/// What is true of a membership, and what it has, with the keys of scenarios.
fn properties(membership: &Membership, html: &mut Html) {
    let facts = [
        ("disabled", membership.disabled),
        ("restorable", membership.restorable),
        ("listed", membership.listed),
        ("data_present", membership.data_present),
        (Invitation::Pending.key(), membership.invitation == Invitation::Pending),
    ];
    let roles: Vec<_> =
        membership.roles.iter().map(|role| ShortText::new_static(role.key())).collect();
    let belongings = [
        ("groups", &membership.groups),
        ("roles", &roles),
        ("applications", &membership.applications),
        ("licences", &membership.licences),
    ];
    let facts = facts.into_iter().filter(|(_, is_true)| *is_true).map(|(key, _)| (key, None));
    let belongings = belongings.into_iter().filter(|(_, names)| !names.is_empty());
    let belongings = belongings.map(|(key, names)| (key, Some(names)));
    html.list("; ", facts.chain(belongings), |html, (key, names)| {
        html.raw(key);
        if let Some(names) = names {
            html.raw(": ").list(", ", names, |html, name| {
                html.value(name);
            });
        }
    });
}
