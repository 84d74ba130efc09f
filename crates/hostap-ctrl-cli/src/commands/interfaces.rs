//! `wpactl interfaces`

use clap::Args;
use hostap_ctrl::discovery::{self, ControlInterface};
use hostap_ctrl::{DaemonKind, Endpoint, Error};
use serde::Serialize;

use crate::arguments::Global;
use crate::context::Context;
use crate::failure::Failure;
use crate::find;
use crate::output::text;
use crate::target;

#[derive(Debug, Args)]
#[command(after_help = "\
Looks into /run/wpa_supplicant and /run/hostapd, or into the directory of -p; with -g or --endpoint \
it asks that socket. JSON: objects of type \"interface\" with name, socket, daemon, global, and error \
where nobody answers; one also for each interface behind a global socket.")]
pub(crate) struct Arguments {}

#[derive(Serialize)]
struct Object {
    name: String,
    socket: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    daemon: Option<&'static str>,
    /// It is reached through a global socket, or is one.
    global: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

pub(crate) fn run(_: Arguments, context: &mut Context) -> Result<(), Failure> {
    let named = context.arguments.global.as_ref().or(context.arguments.endpoint.as_ref());
    let mut rows = Vec::new();
    match named {
        Some(endpoint) => {
            let endpoint = Endpoint::from(endpoint.as_str());
            // An error here is about the very socket that was asked for.
            let found = ask(&endpoint, &context.arguments)?;
            let file = endpoint.path().and_then(std::path::Path::file_name);
            let name = file.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            list(&name, &endpoint, Ok(found), &mut rows);
        }
        None => {
            for socket in find::all(&context.arguments)? {
                let endpoint = Endpoint::from(&socket.path);
                let found = ask(&endpoint, &context.arguments);
                list(&socket.interface.to_string_lossy(), &endpoint, found, &mut rows);
            }
        }
    }
    let output = &mut context.output;
    if output.is_json() {
        for row in &rows {
            output.object("interface", row)?;
        }
        return Ok(());
    }
    if rows.is_empty() {
        output.line("no control socket found")?;
        return Ok(());
    }
    let cells = rows.iter().map(|row| {
        let about = match row.daemon {
            Some(daemon) if row.global => format!("{daemon}, global"),
            Some(daemon) => daemon.into(),
            None => "none that answers".into(),
        };
        [text::line(&row.name), text::line(&about), text::line(&row.socket)]
    });
    output.table(["INTERFACE", "DAEMON", "SOCKET"], &[], cells)?;
    // Sentences would make the table wide.
    for error in rows.iter().filter_map(|row| row.error.as_ref()) {
        output.line(text::line(error))?;
    }
    Ok(())
}

fn ask(endpoint: &Endpoint, arguments: &Global) -> Result<ControlInterface, Error> {
    discovery::probe_with(&mut target::client(endpoint, arguments).open()?)
}

fn list(
    name: &str,
    endpoint: &Endpoint,
    found: Result<ControlInterface, Error>,
    rows: &mut Vec<Object>,
) {
    let row = |name: &str, daemon, global, error| Object {
        name: name.into(),
        socket: endpoint.to_string(),
        daemon,
        global,
        error,
    };
    match found {
        Ok(found) => {
            let global = is_global(found.kind);
            let program = Some(found.kind.program());
            rows.push(row(name, program, global, None));
            for behind in &found.interfaces {
                rows.push(row(behind, program, true, None));
            }
        }
        Err(error) => rows.push(row(name, None, false, Some(error.to_string()))),
    }
}

const fn is_global(kind: DaemonKind) -> bool {
    matches!(kind, DaemonKind::WpaSupplicantGlobal | DaemonKind::HostapdGlobal)
}
