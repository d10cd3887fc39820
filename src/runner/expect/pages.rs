//! Compares what people would see with what they should.

use super::{Judge, NONE, Place, list};
use crate::model::{Keyed, LeaveSetting, Roster, UserId};
use crate::runner::StepReport;
use crate::scenario::{
    ConfirmationFacts, EntryFacts, Expectation, LeaveBlockedFacts, LeaveSettingsFacts, ListedFacts,
    OrganizationsFacts,
};
use crate::views::{
    ConfirmLeave, Control, DeletedUser, DeletedUsers, Entry, LeaveSettings, Organizations, View,
};

impl Judge<'_> {
    pub(super) fn pages(&mut self, expectation: &Expectation, report: &StepReport) {
        if let Some(facts) = &expectation.organizations {
            self.organizations(facts);
        }
        if let Some(facts) = &expectation.confirmation {
            self.confirmation(facts);
        }
        if let Some(facts) = &expectation.leave_blocked {
            self.leave_blocked(facts, report);
        }
        if let Some(facts) = &expectation.deleted_users {
            self.deleted_users(facts);
        }
        if let Some(facts) = &expectation.leave_settings {
            self.leave_settings(facts);
        }
    }

    fn organizations(&mut self, facts: &OrganizationsFacts) {
        const FIELD: &str = "organizations";
        let roster = &self.run.scenario.roster;
        let page = Organizations::of(&self.run.state, roster, facts.of);
        self.flag(Place::Nested(FIELD, "shown"), Some(facts.shown), page.is_some());
        let Some(page) = page else { return };
        if let Some(expected) = &facts.headings {
            let actual = page.sections.iter().map(|section| section.heading).collect();
            self.compare(Place::Nested(FIELD, "headings"), expected, &actual, |headings| {
                list(headings.iter().map(|heading| heading.key()))
            });
        }
        for (heading, expected) in &facts.sections {
            let section = page.sections.iter().find(|section| section.heading == *heading);
            let actual = section.map(|section| section.entries.iter().map(shown).collect());
            let place = Place::Nested(FIELD, heading.key());
            self.compare(place, &Some(expected.clone()), &actual, |entries| {
                entries.as_ref().map_or_else(|| NONE.to_owned(), |all| write_entries(all, roster))
            });
        }
        if let Some(expected) = &facts.leave {
            let actual = page.entries().filter(|entry| entry.has_leave).map(shown).collect();
            self.compare(Place::Nested(FIELD, "leave"), expected, &actual, |entries| {
                write_entries(entries, roster)
            });
        }
    }

    fn confirmation(&mut self, facts: &ConfirmationFacts) {
        const FIELD: &str = "confirmation";
        let roster = &self.run.scenario.roster;
        let open = ConfirmLeave::of(&self.run.state, facts.of);
        self.flag(Place::Nested(FIELD, "open"), Some(facts.open), open.is_some());
        let Some(open) = open else { return };
        if let Some(expected) = &facts.tenant {
            self.compare(Place::Nested(FIELD, "tenant"), expected, &open.tenant, |&tenant| {
                roster.tenant(tenant).key.to_string()
            });
        }
        if let Some(expected) = &facts.relation {
            self.compare(Place::Nested(FIELD, "relation"), expected, &open.relation, |relation| {
                relation.key().to_owned()
            });
        }
    }

    fn leave_blocked(&mut self, facts: &LeaveBlockedFacts, report: &StepReport) {
        const FIELD: &str = "leave_blocked";
        let roster = &self.run.scenario.roster;
        let view = report.answers.iter().find_map(|answer| answer.view.as_ref());
        let Some(View::LeaveBlocked(told)) = view else {
            let shown = view.map_or(NONE, View::key);
            return self.compare(Place::Expect(FIELD), &FIELD, &shown, |&key| key.to_owned());
        };
        if let Some(expected) = &facts.tenant {
            self.compare(Place::Nested(FIELD, "tenant"), expected, &told.tenant, |&tenant| {
                roster.tenant(tenant).key.to_string()
            });
        }
        let actual = told.privacy_contact.map(|contact| roster.text(contact).to_string());
        let place = Place::Nested(FIELD, "privacy_contact");
        self.compare(place, &facts.privacy_contact, &actual, |contact| {
            contact.clone().unwrap_or_else(|| NONE.to_owned())
        });
    }

    fn deleted_users(&mut self, facts: &ListedFacts) {
        const FIELD: &str = "deleted_users";
        let run = self.run;
        let roster = &run.scenario.roster;
        let page = DeletedUsers::of(&run.state, &run.rulebook.timelines, run.now, facts.tenant);
        let users = |keep: fn(&&DeletedUser) -> bool| -> Vec<UserId> {
            page.entries.iter().filter(keep).map(|entry| entry.user).collect()
        };
        let write = |users: &Vec<UserId>| list(users.iter().map(|&user| &*roster.user(user).key));
        if let Some(expected) = &facts.lists {
            self.compare(Place::Nested(FIELD, "lists"), expected, &users(|_| true), write);
        }
        if let Some(expected) = &facts.restorable {
            let actual = users(|entry| entry.is_restorable);
            self.compare(Place::Nested(FIELD, "restorable"), expected, &actual, write);
        }
    }

    fn leave_settings(&mut self, facts: &LeaveSettingsFacts) {
        const FIELD: &str = "leave_settings";
        let page = LeaveSettings::of(&self.run.state, facts.tenant);
        if let Some(expected) = &facts.control {
            self.compare(Place::Nested(FIELD, "control"), expected, &page.control, write_control);
        }
        self.flag(
            Place::Nested(FIELD, "external_users_may_leave"),
            facts.external_users_may_leave,
            page.setting.allows_leaving(),
        );
        self.flag(
            Place::Nested(FIELD, "configured"),
            facts.configured,
            page.setting != LeaveSetting::NotConfigured,
        );
    }
}

fn write_control(control: &Control) -> String {
    control.key().to_owned()
}

/// An entry as the page shows it: with its relation only where the page names it.
fn shown(entry: &Entry) -> EntryFacts {
    EntryFacts { tenant: entry.tenant, relation: entry.names_relation.then_some(entry.relation) }
}

fn write_entries(entries: &[EntryFacts], roster: &Roster) -> String {
    let write = |entry: &EntryFacts| {
        let tenant = &roster.tenant(entry.tenant).key;
        entry
            .relation
            .map_or_else(|| tenant.to_string(), |relation| format!("{tenant}/{}", relation.key()))
    };
    format!("[{}]", entries.iter().map(write).collect::<Vec<_>>().join(", "))
}
