//! How serde walks through the lists, the mappings and the choices of a tree.

use std::slice;
use std::sync::Arc;

use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeSeed, EnumAccess, Error, MapAccess, SeqAccess, Unexpected, VariantAccess, Visitor,
};

use super::Value;
use super::unplaced::Unplaced;
use crate::scenario::path::Part;
use crate::scenario::tree::{Entry, Node};

/// The items of a list that are still to be read.
pub(super) struct Items<'t> {
    rest: slice::Iter<'t, Arc<Node>>,
    next: usize,
}

impl<'t> Items<'t> {
    /// Reads a list, of which nothing may be left over.
    pub(super) fn visit<V: Visitor<'t>>(
        items: &'t [Arc<Node>],
        visitor: V,
    ) -> Result<V::Value, Unplaced> {
        let mut reader = Self { rest: items.iter(), next: 0 };
        let value = visitor.visit_seq(&mut reader)?;
        all_read(value, items.len(), reader.rest.len())
    }
}

impl<'t> SeqAccess<'t> for Items<'t> {
    type Error = Unplaced;

    fn next_element_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Unplaced> {
        let Some(item) = self.rest.next() else { return Ok(None) };
        let part = Part::Index(self.next);
        self.next += 1;
        seed.deserialize(Value(item)).map(Some).map_err(|error| error.at(item).inside(part))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

/// The entries of a mapping that are still to be read.
pub(super) struct Entries<'t> {
    rest: slice::Iter<'t, Entry>,
    entry: Option<&'t Entry>,
}

impl<'t> Entries<'t> {
    /// Reads a mapping, of which nothing may be left over.
    pub(super) fn visit<V: Visitor<'t>>(
        entries: &'t [Entry],
        visitor: V,
    ) -> Result<V::Value, Unplaced> {
        let mut reader = Self { rest: entries.iter(), entry: None };
        let value = visitor.visit_map(&mut reader)?;
        all_read(value, entries.len(), reader.rest.len())
    }
}

impl<'t> MapAccess<'t> for Entries<'t> {
    type Error = Unplaced;

    fn next_key_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Unplaced> {
        self.entry = self.rest.next();
        let Some(entry) = self.entry else { return Ok(None) };
        seed.deserialize(Value(&entry.key)).map(Some).map_err(|error| error.at(&entry.key))
    }

    fn next_value_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<S::Value, Unplaced> {
        let Some(entry) = self.entry.take() else {
            return Err(Unplaced::custom("value asked for before its key"));
        };
        let part = Part::Key(entry.name().into());
        let value = Value(&entry.value);
        seed.deserialize(value).map_err(|error| error.at(&entry.value).inside(part))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

fn all_read<T>(value: T, length: usize, left: usize) -> Result<T, Unplaced> {
    if left > 0 { Err(Unplaced::invalid_length(length, &"fewer")) } else { Ok(value) }
}

/// One word out of a choice.
pub(super) struct Word<'t>(pub(super) StrDeserializer<'t, Unplaced>);

impl<'t> EnumAccess<'t> for Word<'t> {
    type Error = Unplaced;
    type Variant = Bare;

    fn variant_seed<S: DeserializeSeed<'t>>(self, seed: S) -> Result<(S::Value, Bare), Unplaced> {
        Ok((seed.deserialize(self.0)?, Bare))
    }
}

/// What comes with a word: nothing.
pub(super) struct Bare;

impl<'t> VariantAccess<'t> for Bare {
    type Error = Unplaced;

    fn unit_variant(self) -> Result<(), Unplaced> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'t>>(self, _: S) -> Result<S::Value, Unplaced> {
        Err(Unplaced::invalid_type(Unexpected::UnitVariant, &"newtype variant"))
    }

    fn tuple_variant<V: Visitor<'t>>(self, _: usize, visitor: V) -> Result<V::Value, Unplaced> {
        Err(Unplaced::invalid_type(Unexpected::UnitVariant, &visitor))
    }

    fn struct_variant<V: Visitor<'t>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unplaced> {
        Err(Unplaced::invalid_type(Unexpected::UnitVariant, &visitor))
    }
}
