//! Reads a document from a positioned tree, and says exactly where it does not fit.

mod access;
mod unplaced;

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeOwned, Deserializer, Expected, Unexpected, Visitor};
use serde::forward_to_deserialize_any;

use self::access::{Entries, Items, Word};
use self::unplaced::Unplaced;
use super::misfit::Misfit;
use super::scalar::{self, Plain, Whole};
use super::tree::{self, FileId, Node, NodeValue};

/// Reads a document from a text, slowly and with exact errors.
///
/// # Errors
///
/// If the text is not YAML or is not a `T`.
pub(super) fn decode<T: DeserializeOwned>(text: &str) -> Result<T, Misfit> {
    decode_tree(&*tree::parse(text)?).map_err(|(_, misfit)| misfit)
}

/// Reads a document from a tree.
///
/// # Errors
///
/// If it is not a `T`, with the text in which it is not.
pub(super) fn decode_tree<T: DeserializeOwned>(root: &Node) -> Result<T, (FileId, Misfit)> {
    T::deserialize(Value(root)).map_err(|unplaced| unplaced.placed(root))
}

/// A node, as serde reads it.
#[derive(Clone, Copy, Debug)]
struct Value<'t>(&'t Node);

/// Reads whole numbers of the widths that serde tells apart.
macro_rules! whole_numbers {
    ($($deserialize:ident, $visit:ident, $read:ident;)*) => {$(
        fn $deserialize<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unplaced> {
            let number = self.whole().and_then(Whole::$read).and_then(|n| n.try_into().ok());
            match number {
                Some(number) => self.at(visitor.$visit(number)),
                None => Err(self.unlike(&visitor)),
            }
        }
    )*};
}

/// Reads the narrower numbers as the widest ones, and lets the type check the range.
macro_rules! forward {
    ($($deserialize:ident to $wide:ident;)*) => {$(
        fn $deserialize<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unplaced> {
            self.$wide(visitor)
        }
    )*};
}

impl<'t> Deserializer<'t> for Value<'t> {
    type Error = Unplaced;

    whole_numbers! {
        deserialize_i64, visit_i64, signed;
        deserialize_i128, visit_i128, signed;
        deserialize_u64, visit_u64, unsigned;
        deserialize_u128, visit_u128, unsigned;
    }

    forward! {
        deserialize_i8 to deserialize_i64;
        deserialize_i16 to deserialize_i64;
        deserialize_i32 to deserialize_i64;
        deserialize_u8 to deserialize_u64;
        deserialize_u16 to deserialize_u64;
        deserialize_u32 to deserialize_u64;
        deserialize_f32 to deserialize_f64;
        deserialize_char to deserialize_str;
        deserialize_string to deserialize_str;
        deserialize_identifier to deserialize_str;
    }

    forward_to_deserialize_any! { <V: Visitor<'t>> bytes byte_buf }

    fn deserialize_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unplaced> {
        match (&self.0.value, self.plain()) {
            (NodeValue::Sequence(_), _) => self.deserialize_seq(visitor),
            (NodeValue::Mapping(_), _) => self.deserialize_map(visitor),
            (_, Some(Plain::Nothing)) => self.at(visitor.visit_unit()),
            (_, Some(Plain::YesNo(yes))) => self.at(visitor.visit_bool(yes)),
            (_, Some(Plain::Whole(whole))) => self.at(visit_whole(whole, visitor)),
            (_, Some(Plain::Number(number))) => self.at(visitor.visit_f64(number)),
            (_, Some(Plain::Text) | None) => self.deserialize_str(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unplaced> {
        match self.plain() {
            Some(Plain::YesNo(yes)) => self.at(visitor.visit_bool(yes)),
            _ => Err(self.unlike(&visitor)),
        }
    }

    fn deserialize_f64<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unplaced> {
        match self.plain_text().and_then(scalar::number) {
            Some(number) => self.at(visitor.visit_f64(number)),
            None => Err(self.unlike(&visitor)),
        }
    }

    fn deserialize_str<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unplaced> {
        match self.0.scalar() {
            Some(scalar) => self.at(visitor.visit_borrowed_str(&scalar.text)),
            None => Err(self.unlike(&visitor)),
        }
    }

    fn deserialize_option<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unplaced> {
        match self.plain_text() {
            Some(text) if scalar::is_nothing(text) => self.at(visitor.visit_none()),
            _ => self.at(visitor.visit_some(self)),
        }
    }

    fn deserialize_unit<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unplaced> {
        match self.plain_text() {
            Some(text) if scalar::is_nothing(text) => self.at(visitor.visit_unit()),
            _ => Err(self.unlike(&visitor)),
        }
    }

    fn deserialize_unit_struct<V: Visitor<'t>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Unplaced> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'t>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Unplaced> {
        self.at(visitor.visit_newtype_struct(self))
    }

    fn deserialize_seq<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unplaced> {
        match &self.0.value {
            NodeValue::Sequence(items) => self.at(Items::visit(items, visitor)),
            _ if self.is_absent() => self.at(Items::visit(&[], visitor)),
            _ => Err(self.unlike(&visitor)),
        }
    }

    fn deserialize_tuple<V: Visitor<'t>>(
        self,
        _length: usize,
        visitor: V,
    ) -> Result<V::Value, Unplaced> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'t>>(
        self,
        _name: &'static str,
        _length: usize,
        visitor: V,
    ) -> Result<V::Value, Unplaced> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unplaced> {
        match &self.0.value {
            NodeValue::Mapping(entries) => self.at(Entries::visit(entries, visitor)),
            _ if self.is_absent() => self.at(Entries::visit(&[], visitor)),
            _ => Err(self.unlike(&visitor)),
        }
    }

    fn deserialize_struct<V: Visitor<'t>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unplaced> {
        self.deserialize_map(visitor)
    }

    /// Reads one word out of a choice: variants that carry data would need tags.
    fn deserialize_enum<V: Visitor<'t>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unplaced> {
        match self.0.scalar() {
            Some(scalar) if !self.is_absent() => {
                self.at(visitor.visit_enum(Word(StrDeserializer::new(&scalar.text))))
            }
            _ => Err(self.unlike(&visitor)),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unplaced> {
        self.at(visitor.visit_unit())
    }
}

impl<'t> Value<'t> {
    /// Says of an error that has no place yet that it happened here.
    fn at<T>(self, result: Result<T, Unplaced>) -> Result<T, Unplaced> {
        result.map_err(|unplaced| unplaced.at(self.0))
    }

    fn unlike(self, expected: &dyn Expected) -> Unplaced {
        let found = match (&self.0.value, self.plain()) {
            (NodeValue::Sequence(_), _) => Unexpected::Seq,
            (NodeValue::Mapping(_), _) => Unexpected::Map,
            (_, Some(Plain::Nothing)) => Unexpected::Unit,
            (_, Some(Plain::YesNo(yes))) => Unexpected::Bool(yes),
            (_, Some(Plain::Number(number))) => Unexpected::Float(number),
            (NodeValue::Scalar(scalar), Some(Plain::Whole(_))) => {
                return Unplaced::other_number(&scalar.text, expected).at(self.0);
            }
            (NodeValue::Scalar(scalar), Some(Plain::Text) | None) => Unexpected::Str(&scalar.text),
        };
        Unplaced::wrong_shape(found, expected).at(self.0)
    }

    fn plain_text(self) -> Option<&'t str> {
        self.0.scalar().filter(|scalar| scalar.plain).map(|scalar| scalar.text.as_str())
    }

    fn plain(self) -> Option<Plain> {
        self.plain_text().map(scalar::resolve)
    }

    fn whole(self) -> Option<Whole> {
        match self.plain()? {
            Plain::Whole(whole) => Some(whole),
            _ => None,
        }
    }

    /// Whether nothing at all was written, which serves as an empty list or mapping.
    fn is_absent(self) -> bool {
        self.plain_text() == Some("")
    }
}

/// Shows a whole number as the narrowest type of 64 or 128 bits that holds it.
fn visit_whole<'t, V: Visitor<'t>>(whole: Whole, visitor: V) -> Result<V::Value, Unplaced> {
    match (whole.unsigned(), whole.signed()) {
        (Some(number), _) => match number.try_into() {
            Ok(number) => visitor.visit_u64(number),
            Err(_) => visitor.visit_u128(number),
        },
        (None, Some(number)) => match number.try_into() {
            Ok(number) => visitor.visit_i64(number),
            Err(_) => visitor.visit_i128(number),
        },
        (None, None) => Err(Unplaced::wrong_shape(Unexpected::Other("number"), &visitor)),
    }
}

#[cfg(test)]
pub(super) mod tests;
