//! The texts of `tchau run --help` and `tchau merge --help`.

use super::define::messages;

messages! {
    /// A part of the help pages about runs.
    pub enum RunHelp {
        "help-run-examples" RunExamples,
        "help-run-format" Format,
        "help-run-value-format" ValueFormat,
        "help-run-report" Report,
        "help-run-value-report" ValueReport,
        "help-run-list" List,
        "help-run-last-failed" LastFailed,
        "help-run-only-changed" OnlyChanged,
        "help-run-value-revision" ValueRevision,
        "help-run-repeat" Repeat,
        "help-run-shuffle" Shuffle,
        "help-run-seed" Seed,
        "help-run-check-determinism" CheckDeterminism,
        "help-run-watch" Watch,
        "help-run-shard" Shard,
        "help-run-value-shard" ValueShard,
        "help-run-balance" Balance,
        "help-run-value-file" ValueFile,
        "help-run-blob" Blob,
        "help-merge" Merge,
        "help-merge-folder" MergeFolder,
        "help-merge-examples" MergeExamples,
    }
}
