//! The search through everything that can happen, and random walks, checked against what must be so.

mod legs;
mod seed;
mod walks;
