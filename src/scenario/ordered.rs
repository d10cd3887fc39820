//! A mapping that keeps the order in which it was written.

use std::collections::HashSet;
use std::fmt;
use std::marker::PhantomData;
use std::slice;
use std::vec;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::short_text::ShortText;

/// Keys and values in the order of the file. No key comes twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ordered<T>(Vec<(ShortText, T)>);

impl<T> Ordered<T> {
    /// The keys and values.
    pub fn iter(&self) -> slice::Iter<'_, (ShortText, T)> {
        self.0.iter()
    }

    /// The keys.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(key, _)| key.as_str())
    }

    /// The value of a key.
    pub fn value(&self, key: &str) -> Option<&T> {
        self.0.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no key.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> Default for Ordered<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> FromIterator<(ShortText, T)> for Ordered<T> {
    /// INVARIANT: no key comes twice.
    fn from_iter<I: IntoIterator<Item = (ShortText, T)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl<T> IntoIterator for Ordered<T> {
    type Item = (ShortText, T);
    type IntoIter = vec::IntoIter<(ShortText, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Ordered<T> {
    type Item = &'a (ShortText, T);
    type IntoIter = slice::Iter<'a, (ShortText, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Serialize> Serialize for Ordered<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Ordered<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Entries(PhantomData))
    }
}

struct Entries<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Entries<T> {
    type Value = Ordered<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Ordered<T>, A::Error> {
        let mut keys = HashSet::new();
        let mut entries = Vec::new();
        while let Some((key, value)) = map.next_entry::<ShortText, T>()? {
            // The slow reading refuses it before it comes here, and knows both places.
            if !keys.insert(key.clone()) {
                return Err(A::Error::custom(format_args!("duplicate key `{key}`")));
            }
            entries.push((key, value));
        }
        Ok(Ordered(entries))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_the_file_is_kept() {
        let ordered: Ordered<u8> = serde_yaml::from_str("b: 1\na: 2\nc: 3").unwrap();
        assert_eq!(ordered.keys().collect::<Vec<_>>(), ["b", "a", "c"]);
        assert_eq!((ordered.value("a"), ordered.value("z"), ordered.len()), (Some(&2), None, 3));
        assert_eq!(serde_yaml::to_string(&ordered).unwrap(), "b: 1\na: 2\nc: 3\n");
    }

    #[test]
    fn no_key_comes_twice() {
        let error = serde_yaml::from_str::<Ordered<u8>>("a: 1\na: 2").unwrap_err();
        assert_eq!(error.to_string(), "duplicate key `a`");
    }

    #[test]
    fn nothing_is_an_empty_mapping() {
        #[derive(serde::Deserialize)]
        struct Document {
            users: Ordered<u8>,
        }
        let document: Document = serde_yaml::from_str("users:").unwrap();
        assert!(document.users.is_empty());
        assert_eq!(document.users, Ordered::default());
    }
}
