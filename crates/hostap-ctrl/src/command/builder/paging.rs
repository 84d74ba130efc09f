//! The commands of lists that come in parts.

use super::{Bss, BssSelector};
use crate::command::{Command, InvalidArgument, ListNetworks, Request};
use crate::reply::{BssCommand, BssList, NetworkList, NetworksCommand};

impl Command for NetworksCommand {
    type Reply<'r> = NetworkList<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        match self.after {
            None => ListNetworks::new().write(request),
            Some(id) => ListNetworks::new().last_id(id).write(request),
        }
    }
}

impl Command for BssCommand {
    type Reply<'r> = BssList<'r>;

    fn write(&self, request: &mut Request) -> Result<(), InvalidArgument> {
        let from = self.from.into();
        let selector = match self.single {
            true => BssSelector::Id(from),
            false => BssSelector::Range(Some(from), None),
        };
        Bss::new(selector).mask(self.mask).write(request)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reply::{BssPages, NetworkPages, Reply};
    use std::string::ToString;

    fn same<C: Command + ToString>(command: &C) {
        assert_eq!(command.to_request().unwrap().as_bytes(), command.to_string().as_bytes());
    }

    #[test]
    fn what_is_sent_is_what_is_shown() {
        same(&NetworkPages::new().command().unwrap());
        same(&NetworksCommand { after: Some(17) });
        let mut pages = BssPages::new(0x1000);
        same(&pages.command().unwrap());
        // None fits, which one is it, and then it alone.
        for reply in [&b""[..], b"id=7\n####\n"] {
            pages.accept(&BssList::parse(reply).unwrap());
            same(&pages.command().unwrap());
        }
        assert!(pages.command().unwrap().single);
    }
}
