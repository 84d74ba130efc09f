//! Reads `protocol/commands.tsv`: the commands of the daemons, one row a form.

use crate::Error;
use crate::commands_form::Form;
use crate::commands_template;
use crate::replies;
use crate::table::{Row, Table};

const COLUMNS: &[&str] = &[
    "type",
    "command",
    "arguments",
    "reply",
    "daemon",
    "scope",
    "since",
    "group",
    "summary",
    "notes",
];

/// One row.
#[derive(Debug)]
pub struct Command {
    /// The name of its Rust type, if it has one.
    pub type_name: Option<String>,
    /// The text in front of the arguments.
    pub command: String,
    /// The template of the arguments, as it stands in the table.
    pub arguments: String,
    /// What the type is made of; `None` where there is no type or it is written by hand.
    pub form: Option<Form>,
    /// The name of the reply's type.
    pub reply: String,
    /// `wpa_supplicant`, `hostapd` or `both`.
    pub daemon: String,
    /// `interface`, `global` or `both`.
    pub scope: String,
    /// `2.10`, `2.11` or `main`, and when it was removed.
    pub since: String,
    /// The family, from [`GROUPS`].
    pub group: &'static Group,
    /// One sentence that says what it does.
    pub summary: String,
    /// What else a user should know.
    pub notes: Option<String>,
}

/// A family of commands.
#[derive(Debug, PartialEq, Eq)]
pub struct Group {
    /// Its name in the table.
    pub name: &'static str,
    /// The name of its module.
    pub module: &'static str,
    /// Where the module stands.
    pub path: &'static str,
    /// What its commands are about.
    pub title: &'static str,
}

macro_rules! groups {
    ($($name:literal $module:literal $title:literal,)*) => {
        /// The families, in the order in which they are written out.
        pub const GROUPS: &[Group] = &[$(Group {
            name: $name,
            module: $module,
            path: concat!("crates/hostap-ctrl/src/generated/commands/", $module, ".rs"),
            title: $title,
        },)*];
    };
}

groups! {
    "interface" "interface" "The daemon, its interfaces and its log",
    "scan" "scan" "Scanning and scan results",
    "network" "network" "Networks and connections",
    "credential" "credential" "Credentials",
    "settings" "settings" "Settings and capabilities",
    "security" "security" "Keys and their caches, EAP",
    "station" "station" "Stations of an access point",
    "access-point" "access_point" "Access points",
    "wps" "wps" "Wi-Fi Protected Setup (WPS)",
    "wps-er" "wps_er" "WPS external registrar",
    "p2p" "p2p" "Wi-Fi Direct (P2P)",
    "p2p-service" "p2p_service" "P2P service discovery",
    "dpp" "dpp" "Device Provisioning Protocol (DPP)",
    "nan" "nan" "Neighbor Awareness Networking (NAN) and ranging",
    "interworking" "interworking" "Interworking, ANQP and Hotspot 2.0",
    "mesh" "mesh" "Mesh networks",
    "tdls" "tdls" "Tunneled Direct Link Setup (TDLS)",
    "wnm" "wnm" "Wireless network management (WNM)",
    "rrm" "rrm" "Radio resource measurement (RRM)",
    "wmm" "wmm" "Quality of service",
    "fst" "fst" "Fast session transfer (FST)",
    "driver" "driver" "The driver",
    "vendor" "vendor" "Vendor commands and elements",
    "test" "test" "Tests of the daemons",
    "other" "other" "Others",
}

/// The types that are written by hand, because a template does not say enough.
pub const HAND_WRITTEN: &[&str] =
    &["Attach", "Bss", "CtrlRsp", "InterfaceAdd", "Level", "Scan", "Set", "SetCred", "SetNetwork"];

/// Reads the table.
///
/// # Errors
///
/// What is wrong in which line, and what would be right.
pub fn read(file: &str, content: &str) -> Result<Vec<Command>, Error> {
    let table = Table::read(file, COLUMNS, content)?;
    let mut commands: Vec<Command> = Vec::new();
    for row in table.rows() {
        let command = read_row(row)?;
        let same =
            |other: &&Command| command.type_name.is_some() && other.type_name == command.type_name;
        if commands.iter().find(same).is_some_and(|other| {
            (&other.command, &other.arguments, &other.reply)
                != (&command.command, &command.arguments, &command.reply)
        }) {
            return Err(row.error("the type stands in another row with another form"));
        }
        commands.push(command);
    }
    Ok(commands)
}

fn read_row(row: Row<'_>) -> Result<Command, Error> {
    let one_of = |column: &str, known: &[&str]| match row.cell(column) {
        cell if known.contains(&cell) => Ok(cell.to_owned()),
        cell => Err(row.error(format!("{column} is {cell}; it is one of {known:?}"))),
    };
    let group = GROUPS.iter().find(|group| group.name == row.cell("group")).ok_or_else(|| {
        let names: Vec<&str> = GROUPS.iter().map(|group| group.name).collect();
        row.error(format!("group is {}; it is one of {names:?}", row.cell("group")))
    })?;
    let type_name = row.optional("type").map(str::to_owned);
    let mut form = None;
    if let Some(name) = &type_name {
        if !name.starts_with(|c: char| c.is_ascii_uppercase())
            || !name.chars().all(|c| c.is_ascii_alphanumeric())
        {
            return Err(row.error(format!("the type {name} is not in CamelCase")));
        }
        let reply = row.cell("reply");
        if replies::find(reply).is_none() {
            return Err(row.error(format!("no reply of the type {reply} is known")));
        }
        if !HAND_WRITTEN.contains(&name.as_str()) {
            let parts = commands_template::parse(row.cell("arguments"));
            let made = parts.and_then(|parts| Form::new(&parts));
            form = Some(made.map_err(|message| row.error(format!("arguments: {message}")))?);
        }
    } else if row.optional("notes").is_none() {
        return Err(row.error("a command without a type needs the reason in notes"));
    }
    Ok(Command {
        type_name,
        command: row.cell("command").into(),
        arguments: row.cell("arguments").into(),
        form,
        reply: row.cell("reply").into(),
        daemon: one_of("daemon", &["wpa_supplicant", "hostapd", "both"])?,
        scope: one_of("scope", &["interface", "global", "both"])?,
        since: one_of(
            "since",
            &["2.10", "2.11", "main", "2.10 (removed-after-2.10)", "2.10 (removed-after-2.11)"],
        )?,
        group,
        summary: row.cell("summary").into(),
        notes: row.optional("notes").map(str::to_owned),
    })
}

impl Command {
    /// Who reads it, from which release on, and over which socket: part of a sentence.
    pub fn readers(&self) -> String {
        let daemon =
            if self.daemon == "both" { "wpa_supplicant and hostapd" } else { &self.daemon };
        let since = match self.since.as_str() {
            "2.10" => "2.10 or older".to_owned(),
            "main" => "the main branch after 2.11".to_owned(),
            "2.10 (removed-after-2.10)" => "2.10 or older and gone in 2.11".to_owned(),
            "2.10 (removed-after-2.11)" => "2.10 or older and gone after 2.11".to_owned(),
            other => other.to_owned(),
        };
        let scope = match self.scope.as_str() {
            "interface" => "an interface's socket",
            "global" => "the global socket",
            _ => "an interface's or the global socket",
        };
        format!("{daemon}, since {since}, over {scope}")
    }
}

#[cfg(test)]
#[path = "commands_tests.rs"]
mod tests;
