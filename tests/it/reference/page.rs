//! The Organizations page of the reference model.

use std::cmp::Reverse;

use tchau::model::Relation;

use super::Reference;

/// The names of the three organizations, ignoring case, as the page sorts them (D32).
const NAMES: [&str; 3] = ["northern contoso", "fabrikam", "avalon northwind"];

impl Reference {
    /// The records on a person's page from top to bottom, each with whether it has Leave; no page
    /// for whoever has lost their home account (D26).
    pub(crate) fn page(&self, person: usize) -> Option<Vec<(usize, bool)>> {
        if self.home_record(person).is_some_and(|home| !home.is_live()) {
            return None;
        }
        let records = self.records.iter().enumerate();
        let mut page: Vec<_> = records
            .filter(|(_, record)| record.person == person && record.is_on_the_page())
            .map(|(place, record)| {
                let is_home = record.relation == Relation::Home;
                let is_direct = record.relation == Relation::DirectConnect;
                (Reverse(is_home), NAMES[record.organization], is_direct, place)
            })
            .collect();
        page.sort_unstable();
        Some(page.into_iter().map(|(is_home, _, _, place)| (place, !is_home.0)).collect())
    }

    /// The entry that Leave is selected beside: the first one of the organization.
    pub(super) fn entry(
        &self,
        person: usize,
        organization: usize,
        relation: Option<Relation>,
    ) -> Option<usize> {
        let page = self.page(person).unwrap_or_default();
        page.into_iter().map(|(place, _)| place).find(|&place| {
            let record = &self.records[place];
            record.organization == organization
                && relation.is_none_or(|relation| record.relation == relation)
        })
    }
}
