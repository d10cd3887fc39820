//! Where output goes: results to one stream, everything else to the other, coloured or not.

use std::io::{self, Write};
use std::sync::Arc;

use anstream::adapter::strip_str;

use super::{Environment, Exit};
use crate::message::{Catalog, LocaleId, Message, Trouble};
use crate::report::{Complaint, Voice};

/// The two streams of a call, the language it speaks, and the locales that it writes.
pub(super) struct Console<'a> {
    pub(super) catalog: Arc<Catalog>,
    /// The language of tchau itself.
    pub(super) language: LocaleId,
    /// The locales in which a run writes what people read.
    pub(super) locales: Vec<LocaleId>,
    pub(super) environment: Environment,
    pub(super) out: Output<'a>,
    pub(super) err: Output<'a>,
}

/// A stream that takes coloured text.
pub(super) struct Output<'a> {
    pub(super) stream: &'a mut dyn Write,
    pub(super) has_colors: bool,
}

/// Why a command stops before its end.
#[derive(Debug)]
pub(super) enum Stop {
    /// It has said everything that there is to say.
    With(Exit),
    /// Nobody reads the results any more; what was not written is not known.
    ClosedPipe,
}

impl Stop {
    pub(super) fn exit(self) -> Exit {
        match self {
            Self::With(exit) => exit,
            Self::ClosedPipe => Exit::Incomplete,
        }
    }
}

impl Output<'_> {
    pub(super) fn write(&mut self, text: &str) -> io::Result<()> {
        if self.has_colors {
            self.stream.write_all(text.as_bytes())
        } else {
            self.stream.write_all(strip_str(text).to_string().as_bytes())
        }
    }
}

impl Console<'_> {
    /// The voice of tchau itself.
    pub(super) fn voice(&self) -> Voice<'_> {
        Voice { catalog: &self.catalog, locale: self.language }
    }

    pub(super) fn say(&self, message: impl Into<Message>) -> String {
        self.voice().say(message)
    }

    /// The name of the language of tchau itself, such as `pt-BR`.
    pub(super) fn language_name(&self) -> String {
        self.catalog.name(self.language).to_owned()
    }

    /// Writes results.
    pub(super) fn result(&mut self, text: &str) -> Result<(), Stop> {
        self.out.write(text).map_err(|error| self.broken(&error))
    }

    /// Writes results that are as they are, without colours.
    pub(super) fn bytes(&mut self, bytes: &[u8]) -> Result<(), Stop> {
        self.out.stream.write_all(bytes).map_err(|error| self.broken(&error))
    }

    /// Writes everything that is not a result; nothing can be done if that fails.
    pub(super) fn note(&mut self, text: &str) {
        let _ = self.err.write(text);
    }

    /// Tells a complaint.
    pub(super) fn complain(&mut self, complaint: &Complaint) {
        let text = complaint.tell(&self.voice());
        self.note(&text);
    }

    /// Tells a complaint and stops.
    pub(super) fn stop(&mut self, complaint: &Complaint, exit: Exit) -> Stop {
        self.complain(complaint);
        Stop::With(exit)
    }

    pub(super) fn flush(&mut self) -> Result<(), Stop> {
        self.out.stream.flush().map_err(|error| self.broken(&error))
    }

    /// Results can no longer be written.
    pub(super) fn broken(&mut self, error: &io::Error) -> Stop {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Stop::ClosedPipe;
        }
        let reason = error.to_string().into();
        self.stop(&Complaint::new(Trouble::Output { reason }), Exit::Fault)
    }
}
