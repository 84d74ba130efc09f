//! Lists that do not fit into one reply: which command comes next, and when all is there.
//!
//! Nothing here sends anything. The caller sends the command, hands the reply back, and keeps of
//! each reply what it wants.

use core::fmt;

use super::{BssList, NetworkList};

/// The way through `LIST_NETWORKS`: the table, and what comes after the last id, until no row
/// does.
///
/// ```
/// use hostap_ctrl::reply::{NetworkList, NetworkPages, Reply};
///
/// let replies = ["network id / ssid / bssid / flags\n0\tLab\tany\t[CURRENT]\n"];
/// let mut pages = NetworkPages::new();
/// let mut networks = 0;
/// while let Some(command) = pages.command() {
///     assert_eq!(command.to_string(), "LIST_NETWORKS");
///     let list = NetworkList::parse(replies[0].as_bytes()).unwrap();
///     networks += list.iter().count();
///     pages.accept(&list);
/// }
/// assert_eq!(networks, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NetworkPages {
    last: Option<u32>,
    done: bool,
}

/// A command for one part of the networks; `Display` writes it.
///
/// ```
/// use hostap_ctrl::reply::NetworkPages;
///
/// let first = NetworkPages::new().command().unwrap();
/// assert_eq!((first.after, first.to_string().as_str()), (None, "LIST_NETWORKS"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NetworksCommand {
    /// The id after which to go on; none for the beginning.
    pub after: Option<u32>,
}

/// A reply shorter than this leaves room for another row of any length in every buffer that a
/// daemon has: 2048 bytes at least.
const SURELY_WHOLE: usize = 1536;

impl NetworkPages {
    /// The way from the beginning.
    pub const fn new() -> Self {
        Self { last: None, done: false }
    }

    /// What to ask next; nothing when the list is complete.
    pub const fn command(&self) -> Option<NetworksCommand> {
        if self.done { None } else { Some(NetworksCommand { after: self.last }) }
    }

    /// Takes note of the reply. Of its rows, all are new.
    pub fn accept(&mut self, reply: &NetworkList<'_>) {
        let last = reply.last_id();
        // A reply without a higher id would be asked for again and again.
        self.done = last <= self.last || reply.text().len() < SURELY_WHOLE;
        self.last = last.max(self.last);
    }

    /// Takes note that the daemon refused: the list ends here.
    pub fn refused(&mut self) {
        self.done = true;
    }
}

impl fmt::Display for NetworksCommand {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.after {
            None => formatter.write_str("LIST_NETWORKS"),
            Some(id) => write!(formatter, "LIST_NETWORKS LAST_ID={id}"),
        }
    }
}

/// The way through all BSSes that wpa_supplicant knows.
///
/// BSSes may come and go meanwhile; one that does not fit into a reply is asked for with fewer
/// and fewer of its fields.
///
/// ```
/// use hostap_ctrl::reply::{BssList, BssPages, Reply};
///
/// let mut pages = BssPages::new(0);
/// let mut ids = Vec::new();
/// for reply in ["id=0\n====\nid=4\n====\n", "id=9\n####\n"] {
///     println!("{}", pages.command().unwrap());
///     let list = BssList::parse(reply.as_bytes()).unwrap();
///     if pages.accept(&list) {
///         ids.extend(list.iter().filter_map(|bss| bss.id()));
///     }
/// }
/// assert_eq!(ids, [0, 4, 9]);
/// assert_eq!(pages.command(), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BssPages {
    mask: u32,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// All fields, of as many BSSes as fit.
    Range {
        from: u32,
    },
    /// The same was empty: is there a BSS at all, or did the first one not fit?
    Probe {
        from: u32,
    },
    /// One BSS that did not fit, with fewer fields.
    Small {
        id: u32,
        step: usize,
    },
    Done,
}

/// A command for one part of the BSSes; `Display` writes it.
///
/// ```
/// use hostap_ctrl::reply::BssPages;
///
/// let first = BssPages::new(0x1000).command().unwrap();
/// assert_eq!(first.to_string(), "BSS RANGE=0- MASK=0x21001");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BssCommand {
    /// The id from which on to give BSSes.
    pub from: u32,
    /// Whether it is about this BSS alone.
    pub single: bool,
    /// The fields to give, as the argument `MASK` has them.
    pub mask: u32,
}

const ID: u32 = 1;
const DELIMITER: u32 = 1 << 17;
/// What makes a BSS large, in the order in which to do without: elements of the beacon, links and
/// neighbours, ANQP, all elements.
const LARGE: [u32; 4] = [1 << 23, 1 << 25 | 1 << 26, 1 << 15, 1 << 10];

impl BssPages {
    /// The way from the beginning, with the fields of `mask`, 0 for all. The id and the
    /// delimiters, which show the way, are always asked for.
    pub const fn new(mask: u32) -> Self {
        let mask = if mask == 0 { u32::MAX } else { mask };
        Self { mask: mask | ID | DELIMITER, state: State::Range { from: 0 } }
    }

    /// What to ask next; nothing when the list is complete.
    pub fn command(&self) -> Option<BssCommand> {
        let mask = self.mask;
        match self.state {
            State::Range { from } => Some(BssCommand { from, single: false, mask }),
            State::Probe { from } => Some(BssCommand { from, single: false, mask: ID | DELIMITER }),
            State::Small { id, step } => {
                let without = LARGE.iter().take(step + 1).fold(0, |all, bit| all | bit);
                Some(BssCommand { from: id, single: true, mask: mask & !without })
            }
            State::Done => None,
        }
    }

    /// Takes note of the reply. Whether its BSSes belong to the list: not so when it was only
    /// asked which ones there are.
    pub fn accept(&mut self, reply: &BssList<'_>) -> bool {
        let ids = || reply.iter().filter_map(|bss| bss.id());
        match self.state {
            State::Range { from } => {
                self.state = match ids().max() {
                    // Only this shows that there are no more: the end was told, or all stopped.
                    Some(_) if reply.reaches_end() => State::Done,
                    Some(last) => Self::after(last.max(from)),
                    None => State::Probe { from },
                };
                true
            }
            State::Probe { from } => {
                let first = ids().find(|id| *id >= from);
                self.state = first.map_or(State::Done, |id| State::Small { id, step: 0 });
                false
            }
            State::Small { id, step } => {
                let next = step + 1;
                self.state = match ids().next() {
                    None if next < LARGE.len() => State::Small { id, step: next },
                    _ => Self::after(id),
                };
                true
            }
            State::Done => false,
        }
    }

    /// Takes note that the daemon refused: the list ends here.
    pub fn refused(&mut self) {
        self.state = State::Done;
    }

    fn after(id: u32) -> State {
        id.checked_add(1).map_or(State::Done, |from| State::Range { from })
    }
}

impl fmt::Display for BssCommand {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { from, single, mask } = self;
        match single {
            false => write!(formatter, "BSS RANGE={from}- MASK={mask:#x}"),
            true => write!(formatter, "BSS ID-{from} MASK={mask:#x}"),
        }
    }
}
