//! The global control interface.

use super::WpaSupplicant;
use super::interface::Interface;
use super::settings::Settings;
use crate::behaviour::write_mac;
use crate::world::process::Context;

impl WpaSupplicant {
    pub(super) fn global_command(&mut self, command: &[u8], context: &mut Context<'_>) -> Vec<u8> {
        if let Some(rest) = command.strip_prefix(b"IFNAME=") {
            let Some(space) = rest.iter().position(|byte| *byte == b' ') else {
                return b"UNKNOWN COMMAND\n".to_vec();
            };
            let name = String::from_utf8_lossy(&rest[..space]).into_owned();
            if !context.interfaces().contains(&name) {
                return b"FAIL-NO-IFNAME-MATCH\n".to_vec();
            }
            return self.interface_command(&name, &rest[space + 1..], context);
        }
        if let Some(reply) = self.p2p.global_command(command, context) {
            return reply;
        }
        if let Some(rest) = command.strip_prefix(b"INTERFACES") {
            return self.list_interfaces(rest == b" ctrl", context);
        }
        if let Some(rest) = command.strip_prefix(b"INTERFACE_ADD ") {
            return self.add_interface(rest, context);
        }
        if let Some(name) = command.strip_prefix(b"INTERFACE_REMOVE ") {
            return self.remove_interface(name, context);
        }
        match command {
            b"PING" => b"PONG\n".to_vec(),
            b"INTERFACE_LIST" => Vec::new(),
            b"TERMINATE" => self.terminate(context),
            b"RELOG" => b"OK\n".to_vec(),
            b"SUSPEND" | b"RESUME" => b"OK\n".to_vec(),
            b"SAVE_CONFIG" => {
                let saved: Vec<_> = self
                    .interfaces
                    .iter_mut()
                    .map(|interface| interface.command(context, b"SAVE_CONFIG"))
                    .collect();
                let good = saved.iter().any(|reply| reply.as_deref() == Some(b"OK\n"));
                if good { b"OK\n".to_vec() } else { b"FAIL\n".to_vec() }
            }
            _ if command.starts_with(b"STATUS") => self.global_status(),
            _ => b"UNKNOWN COMMAND\n".to_vec(),
        }
    }

    /// The name, and behind TABs what does not matter here: configuration, driver, directory.
    fn add_interface(&mut self, arguments: &[u8], context: &mut Context<'_>) -> Vec<u8> {
        let name = arguments.split(|byte| *byte == b'\t').next().unwrap_or_default();
        let name = String::from_utf8_lossy(name).into_owned();
        let odd = name.is_empty() || name.len() > 15 || name.contains('/');
        if odd || context.interfaces().contains(&name) || context.open_interface(&name).is_err() {
            return b"FAIL\n".to_vec();
        }
        let mut address = self.interfaces.first().map_or([2, 0, 0, 0, 0x20, 0], |one| one.address);
        address[4] = address[4].wrapping_add(1);
        self.interfaces.push(Interface::new(name, address, Settings::new(false)));
        b"OK\n".to_vec()
    }

    fn remove_interface(&mut self, name: &[u8], context: &mut Context<'_>) -> Vec<u8> {
        let known = self.interfaces.iter().position(|one| one.name.as_bytes() == name);
        let Some(at) = known else { return b"FAIL\n".to_vec() };
        let mut interface = self.interfaces.remove(at);
        interface.say_goodbye(context);
        context.close_interface(&interface.name);
        b"OK\n".to_vec()
    }

    /// The newest first.
    fn list_interfaces(&self, with_socket: bool, context: &mut Context<'_>) -> Vec<u8> {
        let mut names = context.interfaces();
        names.reverse();
        let directory = context.directory().map_or("N/A".into(), |path| path.display().to_string());
        let line = |name: &String| match with_socket {
            true => format!("{name} ctrl_iface={directory}\n"),
            false => format!("{name}\n"),
        };
        names.iter().map(line).collect::<String>().into_bytes()
    }

    fn global_status(&self) -> Vec<u8> {
        let line = |interface: &Interface| {
            format!("ifname={}\naddress={}\n", interface.name, write_mac(interface.address))
        };
        self.interfaces.iter().map(line).collect::<String>().into_bytes()
    }
}
