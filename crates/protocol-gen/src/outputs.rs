//! The generated files: which there are, writing them, and comparing them with what is committed.

use crate::examples::Examples;
use crate::fields::Meanings;
use crate::model::Model;
use crate::recordings::Seen;
use crate::surface;
use crate::{
    COMMAND, Error, constants, coverage, coverage_docs, docs, events, header, live, live_docs,
    prototypes, python_commands, python_commands_samples, python_events, python_forms,
    python_index, python_replies, python_sources, rust, rust_events, rustfmt,
};
use crate::{commands, commands_arguments, commands_docs, rust_commands, rust_commands_tests};
use std::io::Write;
use std::path::Path;

/// A generated file.
#[derive(Debug)]
pub struct Output {
    /// Its path below the root of the project.
    pub path: String,
    /// What it must hold.
    pub content: String,
}

/// Where the typed events go.
const TYPED_EVENTS: &str = "crates/hostap-ctrl/src/generated/events";

/// Where their classes in Python go, and the table by which the native part finds these.
const PYTHON_EVENTS: &str = "crates/wpa-supplicant-py/python/wpa_supplicant/events";
const PYTHON_CLASSES: &str = "crates/wpa-supplicant-py/src/event/classes.rs";

/// Where the classes of the commands in Python go.
const PYTHON_COMMANDS: &str = "crates/wpa-supplicant-py/python/wpa_supplicant/commands";

/// The lines that the documentation of the typed events shows; the tests read them too.
const EXAMPLES: &str = "crates/hostap-ctrl/tests/data/events.examples.jsonl";

/// Makes all outputs of the project at `root`, in memory.
///
/// # Errors
///
/// What is wrong with a table or with the sources of `hostap-ctrl-capi`.
pub fn generate(root: &Path) -> Result<Vec<Output>, Error> {
    let table = |path: &str| {
        std::fs::read_to_string(root.join(path))
            .map_err(|error| Error::in_file(path, format!("can't be read: {error}")))
    };
    let groups = events::read_groups("protocol/groups.tsv", &table("protocol/groups.tsv")?)?;
    let content = table("protocol/events.tsv")?;
    let events = events::read("protocol/events.tsv", &content, &groups)?;
    let content = table("protocol/constants.tsv")?;
    let constants = constants::read("protocol/constants.tsv", &content)?;
    let surface = surface::collect(&root.join("crates/hostap-ctrl-capi/src/lib.rs"))?;
    let prototypes = prototypes::write(&surface)?;
    let content = table("protocol/messages.tsv")?;
    let messages = events::read_messages("protocol/messages.tsv", &content, &groups, &events)?;
    let meanings = Meanings::read("protocol/fields.tsv", &table("protocol/fields.tsv")?)?;
    let model = Model::new(events.iter().chain(&messages))?;
    meanings.check(&model)?;
    let examples = Examples::read(EXAMPLES, &table(EXAMPLES)?)?;
    let output = |path: &str, content| Output { path: path.into(), content };
    let mut outputs = vec![
        output("include/wpa_ctrl.h", header::write(&events, &groups, &constants, &prototypes)),
        output("crates/hostap-ctrl/src/generated/prefixes.rs", rust::prefixes(&events, &groups)),
        output("crates/hostap-ctrl/src/generated/constants.rs", rust::constants(&constants)),
        output("docs/events.md", docs::write(&events, &messages, &groups, &model, &meanings)),
    ];
    for (name, content) in
        rustfmt::directory(rust_events::files(&model, &groups, &meanings, &examples)?)?
    {
        outputs.push(output(&format!("{TYPED_EVENTS}/{name}"), content));
    }
    for (name, content) in python_events::files(&model, &groups, &meanings, &examples) {
        outputs.push(output(&format!("{PYTHON_EVENTS}/{name}"), content));
    }
    let content = python_index::package(&model, &events, &groups);
    outputs.push(output(&format!("{PYTHON_EVENTS}/__init__.py"), content));
    let content = python_index::prefixes(&events, &groups);
    outputs.push(output(&format!("{PYTHON_EVENTS}/prefixes.py"), content));
    outputs.push(output(PYTHON_CLASSES, python_index::classes(&model)));
    let content = table("protocol/commands.tsv")?;
    let commands = commands::read("protocol/commands.tsv", &content)?;
    outputs.extend(command_outputs(&commands, &table)?);
    let counts = coverage::Events::count(&events, &messages, &model);
    let page = coverage_docs::write(&counts, &coverage::Commands::count(&commands))?;
    outputs.push(output("docs/coverage.md", page));
    let absences = live::read("protocol/live.tsv", &table("protocol/live.tsv")?)?;
    let seen = Seen::read(root, &commands)?;
    live::check("protocol/live.tsv", &absences, events.iter().chain(&messages), &seen)?;
    let page = live_docs::write(&events, &messages, &groups, &commands, &absences, &seen);
    outputs.push(output("docs/live.md", page));
    let sources = python_sources::read(&root.join("crates/hostap-ctrl/src/reply"))?;
    let path = "crates/wpa-supplicant-py/python/wpa_supplicant/replies.py";
    outputs.push(output(path, python_replies::write(sources)?));
    let forms = vec![("mod.rs".to_owned(), python_forms::write(&commands))];
    for (_, content) in rustfmt::directory(forms)? {
        outputs.push(output("crates/wpa-supplicant-py/src/replies/forms.rs", content));
    }
    Ok(outputs)
}

/// What is made from the tables of the commands.
fn command_outputs(
    commands: &[commands::Command],
    table: &dyn Fn(&str) -> Result<String, Error>,
) -> Result<Vec<Output>, Error> {
    let content = table("protocol/arguments.tsv")?;
    let sentences = commands_arguments::read("protocol/arguments.tsv", &content)?;
    sentences.check("protocol/arguments.tsv", commands)?;
    let output = |path: &str, content| Output { path: path.into(), content };
    let mut outputs = vec![
        output("crates/hostap-ctrl/src/generated/commands/mod.rs", rust_commands::index(commands)),
        output("crates/hostap-ctrl/tests/commands_generated.rs", {
            rust_commands_tests::write(commands)
        }),
        output("docs/commands.md", commands_docs::write(commands)),
    ];
    outputs.extend(commands::GROUPS.iter().filter_map(|group| {
        Some(output(group.path, rust_commands::module(commands, group, &sentences)?))
    }));
    for (name, content) in python_commands::files(commands, &sentences) {
        outputs.push(output(&format!("{PYTHON_COMMANDS}/{name}"), content));
    }
    let content = python_commands_samples::data(commands);
    outputs.push(output("crates/wpa-supplicant-py/tests/command_samples.py", content));
    Ok(outputs)
}

/// Writes the outputs that differ from what is there, and tells which these were.
///
/// # Errors
///
/// As [`generate`], before anything is written; then a file that can't be written, which stays as
/// it was.
pub fn write(root: &Path) -> Result<Vec<String>, Error> {
    let mut written = Vec::new();
    for output in generate(root)? {
        if !is_current(root, &output) {
            replace(&root.join(&output.path), &output.content)
                .map_err(|error| Error::in_file(&output.path, format!("not written: {error}")))?;
            written.push(output.path);
        }
    }
    Ok(written)
}

/// Compares the outputs with what is there and writes nothing.
///
/// # Errors
///
/// As [`generate`]; then one error for each file that is missing or differs.
pub fn check(root: &Path) -> Result<(), Vec<Error>> {
    let outputs = generate(root).map_err(|error| vec![error])?;
    let stale: Vec<Error> = outputs
        .iter()
        .filter(|output| !is_current(root, output))
        .map(|output| Error::in_file(&output.path, format!("out of date; run `{COMMAND}`")))
        .collect();
    if stale.is_empty() { Ok(()) } else { Err(stale) }
}

fn is_current(root: &Path, output: &Output) -> bool {
    std::fs::read_to_string(root.join(&output.path)).is_ok_and(|now| now == output.content)
}

/// Puts a complete file in the place of the old one, or leaves the old one.
fn replace(path: &Path, content: &str) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;

    let directory = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(directory)?;
    let mut file = tempfile::Builder::new()
        .permissions(std::fs::Permissions::from_mode(0o644))
        .tempfile_in(directory)?;
    file.write_all(content.as_bytes())?;
    file.persist(path)?;
    Ok(())
}

#[cfg(test)]
#[path = "outputs_tests.rs"]
mod tests;
