//! A real wpa_supplicant or hostapd.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use hostap_ctrl::{Client, discovery};

use crate::arguments::Place;
use crate::bed::Bed;
use crate::failure::{Context, Failure, Outcome};
use crate::process::{Process, wait_until};
use crate::watch::Watch;

/// How long a daemon may take to open its control sockets, on a busy machine that emulates another.
const START: Duration = Duration::from_secs(30);

/// Who a daemon runs as.
#[derive(Debug, Clone, Copy)]
struct Identity {
    user: u32,
    group: u32,
}

/// How to start a daemon.
#[derive(Debug, Clone)]
pub struct Recipe {
    program: &'static str,
    name: String,
    interfaces: Vec<(String, String)>,
    namespace: Option<String>,
    identity: Option<Identity>,
    control_group: Option<String>,
    environment: Vec<(String, String)>,
    arguments: Vec<String>,
}

impl Recipe {
    /// wpa_supplicant. `name` tells it from others in the same scenario.
    pub fn wpa_supplicant(name: &str) -> Self {
        Self::new("wpa_supplicant", name)
    }

    /// hostapd. `name` tells it from others in the same scenario.
    pub fn hostapd(name: &str) -> Self {
        Self::new("hostapd", name)
    }

    fn new(program: &'static str, name: &str) -> Self {
        Self {
            program,
            name: name.to_owned(),
            interfaces: Vec::new(),
            namespace: None,
            identity: None,
            control_group: None,
            environment: Vec::new(),
            arguments: Vec::new(),
        }
    }

    /// Serves an interface with this configuration. The line `ctrl_interface=` is added, for
    /// hostapd also `interface=` and `driver=`.
    #[must_use]
    pub fn interface(mut self, name: &str, configuration: impl Into<String>) -> Self {
        self.interfaces.push((name.to_owned(), configuration.into()));
        self
    }

    /// Runs it in this network namespace.
    #[must_use]
    pub fn namespace(mut self, name: &str) -> Self {
        self.namespace = Some(name.to_owned());
        self
    }

    /// Runs it as this user and group, by number, with the capabilities for networks alone.
    #[must_use]
    pub fn run_as(mut self, user: u32, group: u32) -> Self {
        self.identity = Some(Identity { user, group });
        self
    }

    /// The group that may use the control sockets (`ctrl_interface_group`).
    #[must_use]
    pub fn control_group(mut self, group: &str) -> Self {
        self.control_group = Some(group.to_owned());
        self
    }

    /// Sets a variable of its environment.
    #[must_use]
    pub fn environment(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Adds an argument.
    #[must_use]
    pub fn argument(mut self, argument: &str) -> Self {
        self.arguments.push(argument.to_owned());
        self
    }

    /// Starts it, with a global control socket, and waits for all sockets.
    ///
    /// # Errors
    /// When it ends or opens no sockets; its log is in the report.
    pub fn start(self, bed: &Bed) -> Result<Daemon<'_>, Failure> {
        Daemon::start(bed, self)
    }
}

/// A running daemon. Dropping it ends it.
#[derive(Debug)]
pub struct Daemon<'b> {
    bed: &'b Bed,
    recipe: Recipe,
    process: Process,
}

impl<'b> Daemon<'b> {
    fn start(bed: &'b Bed, recipe: Recipe) -> Result<Self, Failure> {
        let place = bed.directory().join(&recipe.name);
        std::fs::create_dir_all(&place)?;
        bed.note_program(place.clone(), recipe.program);
        if let Some(identity) = recipe.identity {
            std::os::unix::fs::chown(&place, Some(identity.user), Some(identity.group))?;
        }
        let process = launch(bed, &recipe)?;
        let mut daemon = Self { bed, recipe, process };
        daemon.wait_for_sockets()?;
        Ok(daemon)
    }

    /// Starts it once more, as the first time.
    ///
    /// # Errors
    /// As for the first start.
    pub fn start_again(&mut self) -> Outcome {
        self.process.kill();
        self.process = launch(self.bed, &self.recipe)?;
        self.wait_for_sockets()
    }

    fn wait_for_sockets(&mut self) -> Outcome {
        let mut sockets = vec![self.global_socket()];
        sockets.extend(self.recipe.interfaces.iter().map(|(name, _)| self.socket(name)));
        for socket in sockets {
            let what = format!("{} that answers at {}", self.recipe.name, socket.display());
            wait_until(&what, START, || {
                if !self.process.is_running() {
                    return Err(Failure::new(format!("{} has ended at once", self.recipe.name)));
                }
                Ok(discovery::wait_for(&socket, Duration::from_millis(50)).ok())
            })?;
        }
        Ok(())
    }

    /// The directory of its interfaces' control sockets.
    pub fn control_directory(&self) -> PathBuf {
        control_directory(self.bed, &self.recipe)
    }

    /// The control socket of an interface.
    pub fn socket(&self, interface: &str) -> PathBuf {
        self.control_directory().join(interface)
    }

    /// The global control socket.
    pub fn global_socket(&self) -> PathBuf {
        self.bed.directory().join(&self.recipe.name).join("global")
    }

    /// A client of an interface's control socket.
    ///
    /// # Errors
    /// When nothing answers there.
    pub fn client(&self, interface: &str) -> Result<Client, Failure> {
        self.bed.client(&self.socket(interface))
    }

    /// A monitor of an interface's control socket.
    ///
    /// # Errors
    /// When the daemon does not attach it.
    pub fn watch(&self, interface: &str) -> Result<Watch, Failure> {
        self.bed.watch(&self.socket(interface))
    }

    /// A client of the global control socket.
    ///
    /// # Errors
    /// When nothing answers there.
    pub fn global_client(&self) -> Result<Client, Failure> {
        self.bed.client(&self.global_socket())
    }

    /// A monitor of the global control socket.
    ///
    /// # Errors
    /// When the daemon does not attach it.
    pub fn global_watch(&self) -> Result<Watch, Failure> {
        self.bed.watch(&self.global_socket())
    }

    /// The running program, for signals and the like.
    pub fn process(&mut self) -> &mut Process {
        &mut self.process
    }

    /// Everything that it has logged, at debug level.
    pub fn log(&self) -> String {
        self.process.output()
    }

    /// Waits until its log has this text.
    ///
    /// # Errors
    /// When it has not after the time.
    pub fn wait_for_log(&self, text: &str, limit: Duration) -> Outcome {
        let what = format!("{text:?} in the log of {}", self.recipe.name);
        wait_until(&what, limit, || Ok(self.log().contains(text).then_some(())))
    }
}

fn control_directory(bed: &Bed, recipe: &Recipe) -> PathBuf {
    bed.directory().join(&recipe.name).join("control")
}

/// Writes the configurations and starts the program.
fn launch(bed: &Bed, recipe: &Recipe) -> Result<Process, Failure> {
    let directory = control_directory(bed, recipe);
    let driver = match bed.place() {
        Place::Wired => "wired",
        Place::Wifi => "nl80211",
        Place::Simulated => {
            return Err(Failure::new("there are no real daemons in the simulated world"));
        }
    };
    let global = bed.directory().join(&recipe.name).join("global");
    // A killed daemon leaves it, and hostapd does not replace it.
    _ = std::fs::remove_file(&global);
    let mut command = bare_command(bed, recipe);
    command.args(["-dd", "-t", "-g"]).arg(&global);
    command.args(&recipe.arguments);
    for (index, (interface, configuration)) in recipe.interfaces.iter().enumerate() {
        let name = format!("{}-{interface}.conf", recipe.name);
        let file = bed.directory().join(&name);
        // Not written again when it is started again: it may have saved something.
        if !file.exists() {
            let head = head(recipe, interface, driver, &directory);
            std::fs::write(&file, head + configuration)
                .context(|| format!("can't write {}", file.display()))?;
            if let Some(identity) = recipe.identity {
                std::os::unix::fs::chown(&file, Some(identity.user), Some(identity.group))?;
            }
        }
        if recipe.program == "hostapd" {
            command.arg(&file);
        } else {
            if index > 0 {
                command.arg("-N");
            }
            command.args(["-i", interface, "-D", driver, "-c"]).arg(&file);
        }
    }
    Process::start(command, &bed.directory().join(format!("{}.log", recipe.name)))
}

/// The configuration's first lines.
fn head(recipe: &Recipe, interface: &str, driver: &str, directory: &Path) -> String {
    let directory = directory.display();
    if recipe.program == "hostapd" {
        let group = recipe.control_group.as_ref();
        let group = group.map_or(String::new(), |group| format!("ctrl_interface_group={group}\n"));
        return format!(
            "interface={interface}\ndriver={driver}\nctrl_interface={directory}\n{group}"
        );
    }
    match &recipe.control_group {
        Some(group) => format!("ctrl_interface=DIR={directory} GROUP={group}\n"),
        None => format!("ctrl_interface={directory}\n"),
    }
}

/// The program, in its namespace and as its user.
fn bare_command(bed: &Bed, recipe: &Recipe) -> Command {
    let mut words: Vec<String> = Vec::new();
    if let Some(namespace) = &recipe.namespace {
        words.extend(["ip", "netns", "exec", namespace].map(str::to_owned));
    }
    if let Some(Identity { user, group }) = recipe.identity {
        words.push("setpriv".to_owned());
        words.extend([format!("--reuid={user}"), format!("--regid={group}")]);
        words.push("--clear-groups".to_owned());
        // hostapd's driver for Ethernet also listens on the port of DHCP servers.
        let capabilities = "+net_admin,+net_raw,+net_bind_service";
        words.push(format!("--inh-caps=-all,{capabilities}"));
        words.push(format!("--ambient-caps={capabilities}"));
    }
    words.push(bed.daemon_program(recipe.program).display().to_string());
    let mut command = Command::new(&words[0]);
    command.args(&words[1..]);
    command.envs(recipe.environment.iter().map(|(name, value)| (name, value)));
    command
}
