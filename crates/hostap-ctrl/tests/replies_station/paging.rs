//! The way through lists that do not fit into one reply, against a daemon that does as hostap.

use hostap_ctrl::reply::*;

/// wpa_supplicant's table of BSSes: ids, and the lengths of `ie` and `beacon_ie`.
struct Daemon {
    bsses: Vec<(u32, usize, usize)>,
    limit: usize,
    requests: usize,
}

impl Daemon {
    fn new(bsses: impl IntoIterator<Item = (u32, usize, usize)>) -> Self {
        Self { bsses: bsses.into_iter().collect(), limit: 4096, requests: 0 }
    }

    /// One BSS with the fields of the mask.
    fn entry(bss: &(u32, usize, usize), mask: u32) -> String {
        let (id, ie, beacon_ie) = bss;
        let mut text = String::new();
        let mut field = |bit: u32, line: String| {
            if mask & 1 << bit != 0 {
                text += &line;
            }
        };
        field(0, format!("id={id}\n"));
        field(10, format!("ie={}\n", "00".repeat(*ie)));
        field(12, format!("ssid=network {id}\n"));
        field(23, format!("beacon_ie={}\n", "00".repeat(*beacon_ie)));
        field(17, "====\n".into());
        text
    }

    fn answer(&mut self, command: &str) -> String {
        self.requests += 1;
        assert!(self.requests < 1000, "no end: {command}");
        let (selector, mask) =
            command.strip_prefix("BSS ").unwrap().split_once(" MASK=0x").unwrap();
        let mask = u32::from_str_radix(mask, 16).unwrap();
        let from = selector.strip_prefix("RANGE=").map(|range| range.strip_suffix('-').unwrap());
        let only = selector.strip_prefix("ID-");
        let number = |text: &str| text.parse::<u32>().unwrap();
        let mut reply = String::new();
        for (index, bss) in self.bsses.iter().enumerate() {
            let wanted = only.is_none_or(|id| bss.0 == number(id))
                && from.is_none_or(|id| bss.0 >= number(id));
            if !wanted {
                continue;
            }
            let entry = Self::entry(bss, mask);
            if reply.len() + entry.len() >= self.limit {
                break;
            }
            reply += &entry;
            if from.is_some() && index + 1 == self.bsses.len() && mask & 1 << 17 != 0 {
                reply.truncate(reply.len() - 5);
                reply += "####\n";
            }
        }
        reply
    }

    /// All ids in the order in which they came. Each BSS has its SSID, however large it is.
    fn walk(&mut self, mask: u32, mut meanwhile: impl FnMut(&mut Self)) -> Vec<u32> {
        let (mut pages, mut ids) = (BssPages::new(mask), Vec::new());
        while let Some(command) = pages.command() {
            let reply = self.answer(&command.to_string());
            let list = BssList::parse(reply.as_bytes()).unwrap();
            if pages.accept(&list) {
                ids.extend(list.iter().map(|bss| {
                    assert!(bss.ssid().is_some());
                    bss.id().unwrap()
                }));
            }
            meanwhile(self);
        }
        ids
    }
}

#[test]
fn all_bsses_of_a_crowded_place() {
    let ids: Vec<u32> = (0..500).map(|n| n * 3).collect();
    let mut daemon = Daemon::new(ids.iter().map(|id| (*id, 200, 150)));
    assert_eq!(daemon.walk(0, |_| ()), ids);
    assert_eq!(
        daemon.requests,
        500_usize.div_ceil(5),
        "five fit into a reply, and no request is wasted"
    );
    let mut daemon = Daemon::new(ids.iter().map(|id| (*id, 200, 150)));
    assert_eq!(daemon.walk(1 << 12, |_| ()), ids);
}

#[test]
fn few_or_none() {
    let mut daemon = Daemon::new([(4, 10, 10)]);
    assert_eq!((daemon.walk(0, |_| ()), daemon.requests), (vec![4], 1));
    let mut daemon = Daemon::new([]);
    assert_eq!((daemon.walk(0, |_| ()), daemon.requests), (vec![], 2));
}

#[test]
fn one_that_does_not_fit() {
    // Without the beacon's elements the second fits; the fourth only without any.
    let mut daemon = Daemon::new([(0, 9, 9), (1, 1500, 1500), (2, 9, 9), (5, 3000, 0), (6, 9, 9)]);
    assert_eq!(daemon.walk(0, |_| ()), [0, 1, 2, 5, 6]);
    let mut last = Daemon::new([(0, 9, 9), (1, 1500, 1500)]);
    assert_eq!(last.walk(0, |_| ()), [0, 1]);
    let mut first = Daemon::new([(u32::MAX, 1500, 1500)]);
    assert_eq!(first.walk(0, |_| ()), [u32::MAX]);
}

#[test]
fn bsses_that_vanish_and_appear() {
    // The table loses its last BSS after each request.
    let mut daemon = Daemon::new((0..40).map(|id| (id, 500, 400)));
    let ids = daemon.walk(0, |daemon| daemon.bsses.truncate(daemon.bsses.len().saturating_sub(1)));
    assert!(ids.len() > 20 && ids.windows(2).all(|pair| pair[0] < pair[1]));
    // All are gone after the first.
    let mut daemon = Daemon::new((0..40).map(|id| (id, 500, 400)));
    assert_eq!(daemon.walk(0, |daemon| daemon.bsses.clear()), [0, 1]);
    // The large one goes before it is asked for alone.
    let mut daemon = Daemon::new([(0, 3000, 0), (1, 9, 9)]);
    let ids = daemon.walk(0, |daemon| daemon.bsses.retain(|bss| bss.0 != 0 || daemon.requests < 2));
    assert_eq!(ids, [1]);
    // One more comes at the end.
    let mut daemon = Daemon::new((0..9).map(|id| (id, 500, 400)));
    let ids = daemon.walk(0, |daemon| {
        if daemon.requests == 1 {
            daemon.bsses.push((99, 9, 9));
        }
    });
    assert_eq!(ids.last(), Some(&99));
}

#[test]
fn commands_of_the_way() {
    let mut pages = BssPages::new(0x1000);
    assert_eq!(pages.command().unwrap().to_string(), "BSS RANGE=0- MASK=0x21001");
    assert!(pages.accept(&BssList::parse(b"id=5\n====\n").unwrap()));
    assert_eq!(pages.command().unwrap().to_string(), "BSS RANGE=6- MASK=0x21001");
    assert!(pages.accept(&BssList::parse(b"").unwrap()));
    assert_eq!(pages.command().unwrap().to_string(), "BSS RANGE=6- MASK=0x20001");
    assert!(!pages.accept(&BssList::parse(b"id=8\n####\n").unwrap()));
    assert_eq!(pages.command().unwrap().to_string(), "BSS ID-8 MASK=0x21001");
    pages.refused();
    assert_eq!(pages.command(), None);
    // A daemon that goes back does not hold the caller for ever.
    let mut pages = BssPages::new(0);
    assert_eq!(pages.command().unwrap().mask, u32::MAX);
    pages.accept(&BssList::parse(b"id=9\n====\n").unwrap());
    pages.accept(&BssList::parse(b"id=2\n====\n").unwrap());
    assert_eq!(pages.command().unwrap().from, 11);
    pages.accept(&BssList::parse(b"").unwrap());
    pages.accept(&BssList::parse(b"id=2\n====\n").unwrap());
    assert_eq!(pages.command(), None);
}

/// `LIST_NETWORKS` as the daemon answers it.
fn networks(ids: &[u32], command: &str, limit: usize) -> String {
    let after = command.strip_prefix("LIST_NETWORKS LAST_ID=").map(|id| id.parse::<u32>().unwrap());
    let mut reply = String::from("network id / ssid / bssid / flags\n");
    for id in ids.iter().filter(|id| after.is_none_or(|after| **id > after)) {
        let row = format!("{id}\tnetwork number {id}\tany\t[DISABLED]\n");
        if reply.len() + row.len() >= limit {
            break;
        }
        reply += &row;
    }
    reply
}

#[test]
fn all_networks_in_any_buffer() {
    for limit in [2048, 4096, 8192] {
        for count in [0, 1, 10, 40, 200, 1000] {
            let ids: Vec<u32> = (0..count).map(|n| n * 2).collect();
            let (mut pages, mut seen, mut requests) = (NetworkPages::new(), Vec::new(), 0);
            while let Some(command) = pages.command() {
                let reply = networks(&ids, &command.to_string(), limit);
                let list = NetworkList::parse(reply.as_bytes()).unwrap();
                seen.extend(list.iter().map(|network| network.id));
                pages.accept(&list);
                requests += 1;
                assert!(requests < 100);
            }
            assert_eq!(seen, ids, "{count} in {limit}");
            assert!(count > 10 || requests == 1);
        }
    }
    // A daemon that always gives the same does not hold the caller for ever.
    let reply = networks(&(0..100).collect::<Vec<_>>(), "LIST_NETWORKS", 4096);
    let mut pages = NetworkPages::new();
    pages.accept(&NetworkList::parse(reply.as_bytes()).unwrap());
    assert!(pages.command().is_some());
    pages.accept(&NetworkList::parse(reply.as_bytes()).unwrap());
    assert_eq!(pages.command(), None);
    let mut pages = NetworkPages::new();
    pages.refused();
    assert_eq!(pages.command(), None);
}
