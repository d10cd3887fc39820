//! Where in the document the compiler is: a chain on the stack that costs nothing until it is needed.

use crate::calendar::{self, CalendarError};
use crate::model::{Seconds, Timestamp};
use crate::rules::Timelines;
use crate::scenario::{Known, Path, Wrong, WrongKind, nearest};

/// More names than this are not worth listing in a hint.
const MOST_NAMES: usize = 24;

/// The longest timeline of a “what if” run: a century.
const LONGEST_TIMELINE: Seconds = Seconds::days(36_525);

/// A place in the document.
#[derive(Clone, Copy, Debug)]
pub(super) struct At<'a> {
    parent: Option<&'a At<'a>>,
    part: AtPart<'a>,
    /// Whether the key itself is meant rather than its value.
    is_key: bool,
}

#[derive(Clone, Copy, Debug)]
enum AtPart<'a> {
    Key(&'a str),
    Index(usize),
}

impl<'a> At<'a> {
    /// The top of the document.
    pub(super) const TOP: At<'static> = At { parent: None, part: AtPart::Key(""), is_key: false };

    /// A value of this mapping.
    pub(super) const fn key(&'a self, key: &'a str) -> Self {
        Self { parent: Some(self), part: AtPart::Key(key), is_key: false }
    }

    /// A key of this mapping, as a name that may be wrong itself.
    pub(super) const fn name(&'a self, key: &'a str) -> Self {
        Self { is_key: true, ..self.key(key) }
    }

    /// A value of this list.
    pub(super) const fn index(&'a self, index: usize) -> Self {
        Self { parent: Some(self), part: AtPart::Index(index), is_key: false }
    }

    /// Something is wrong here.
    pub(super) fn wrong(&self, kind: WrongKind) -> Wrong {
        Wrong { path: self.path(), is_key: self.is_key, kind }
    }

    /// A name stands here that nothing has.
    pub(super) fn unknown<'n>(
        &self,
        what: Known,
        name: &str,
        known: impl Iterator<Item = &'n str> + Clone,
    ) -> Wrong {
        let nearest = nearest(name, known.clone()).map(str::to_owned);
        let known = if nearest.is_none() && known.clone().count() <= MOST_NAMES {
            known.map(str::to_owned).collect()
        } else {
            Vec::new()
        };
        self.wrong(WrongKind::Unknown { what, name: name.to_owned(), nearest, known })
    }

    /// The instant that is written here.
    pub(super) fn instant(&self, text: &str) -> Result<Timestamp, Wrong> {
        calendar::parse_instant(text).map_err(|error| self.not_time(text, &error))
    }

    /// The length that is written here.
    pub(super) fn length(&self, text: &str) -> Result<Seconds, Wrong> {
        calendar::parse_length(text).map_err(|error| self.not_time(text, &error))
    }

    /// A length that is not zero (D38).
    pub(super) fn positive_length(&self, text: &str) -> Result<Seconds, Wrong> {
        match self.length(text)? {
            Seconds::ZERO => Err(self.wrong(WrongKind::LengthIsZero)),
            length => Ok(length),
        }
    }

    /// A length of a “what if” timeline: longer than a century is a mistake (D22).
    pub(super) fn timeline(&self, text: &str) -> Result<Seconds, Wrong> {
        let length = self.positive_length(text)?;
        if length > LONGEST_TIMELINE {
            return Err(self.wrong(WrongKind::LengthOverflows { text: text.to_owned() }));
        }
        Ok(length)
    }

    /// The fixed length of a data removal: in (0, data removal] (D2, D38).
    pub(super) fn removal(&self, text: &str, timelines: &Timelines) -> Result<Seconds, Wrong> {
        let length = self.positive_length(text)?;
        let longest = timelines.data_removal;
        if length > longest {
            return Err(self.wrong(WrongKind::RemovalOutsideWindow { longest }));
        }
        Ok(length)
    }

    fn not_time(&self, text: &str, error: &CalendarError) -> Wrong {
        let text = text.to_owned();
        self.wrong(match error {
            CalendarError::NotAnInstant(_) => WrongKind::NotAnInstant { text },
            CalendarError::OutOfRange(_) => WrongKind::InstantOutOfRange { text },
            CalendarError::NotALength(_) => WrongKind::NotALength { text },
            CalendarError::LengthOverflows(_) => WrongKind::LengthOverflows { text },
        })
    }

    fn path(&self) -> Path {
        let Some(parent) = self.parent else { return Path::ROOT };
        match self.part {
            AtPart::Key(key) => parent.path().key(key),
            AtPart::Index(index) => parent.path().index(index),
        }
    }
}
