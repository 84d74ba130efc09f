//! `SCAN_RESULTS` and `LIST_NETWORKS`.

use hostap_ctrl::encoding::printf_encode;
use hostap_ctrl::reply::*;
use proptest::prelude::*;

use crate::walk::each_beginning;

const SCAN: &str = "bssid / frequency / signal level / flags / ssid\n";
const NETWORKS: &str = "network id / ssid / bssid / flags\n";

#[test]
fn rows_of_scan_results() {
    let text = format!(
        "{SCAN}02:00:00:00:04:00\t2437\t-20\t[ESS]\t  two leading, two trailing  \n\
        02:00:00:00:04:09\t5955\t47\t\ta=b <3>CTRL-EVENT-FAKE \n\
        02:00:00:00:04:06\t2437\t-20\t[ESS]\t\n\
        02:00:00:00:04:07\t2437\t-20\t[ESS]\n\
        this is no row\n\
        02:00:00:00:04:04\t2437\t-20\t[ESS]\t\\x00\\x00\\x00\n\
        02:00:00:00:04:05\t2437\t-20\t[ESS]\tcut o"
    );
    let results = ScanResults::parse(text.as_bytes()).unwrap();
    let rows: Vec<_> = results.rows().collect();
    assert_eq!(rows.len(), 7);
    let ssid = |row: usize| rows[row].unwrap().ssid.to_ssid().unwrap();
    assert_eq!(ssid(0).as_bytes(), b"  two leading, two trailing  ");
    assert_eq!(ssid(1).as_bytes(), b"a=b <3>CTRL-EVENT-FAKE ");
    let (first, second) = (rows[0].unwrap(), rows[1].unwrap());
    assert_eq!((first.frequency, first.signal_level, first.signal_dbm()), (2437, -20, Some(-20)));
    assert_eq!((second.frequency, second.signal_level, second.signal_dbm()), (5955, 47, None));
    assert!(second.flags.flags().next().is_none());
    assert!(ssid(2).as_bytes().is_empty() && ssid(3).as_bytes().is_empty());
    assert_eq!(rows[4].unwrap_err(), "this is no row");
    assert_eq!(ssid(5).as_bytes(), [0; 3]);
    assert_eq!(rows[6].unwrap_err(), "02:00:00:00:04:05\t2437\t-20\t[ESS]\tcut o");
    assert_eq!(results.iter().count(), 5);
    assert!(results.may_be_cut());
    each_beginning(text.as_bytes());
}

#[test]
fn a_table_near_the_limit_may_be_cut() {
    let row = "02:00:00:00:04:00\t2437\t-20\t[WPA2-PSK-CCMP][ESS]\tsome network\n";
    let cut = |rows: usize| {
        ScanResults::parse(format!("{SCAN}{}", row.repeat(rows)).as_bytes()).unwrap().may_be_cut()
    };
    assert!(!cut(0) && !cut(40));
    let most = (4095 - SCAN.len()) / row.len();
    assert!(cut(most) && cut(most - 3) && !cut(most + 10));
    assert!(cut((8191 - SCAN.len()) / row.len()));
}

#[test]
fn other_tables_are_refused() {
    assert!(matches!(ScanResults::parse(NETWORKS.as_bytes()), Err(ReplyError::Unexpected { .. })));
    assert!(matches!(NetworkList::parse(SCAN.as_bytes()), Err(ReplyError::Unexpected { .. })));
    assert!(matches!(ScanResults::parse(b""), Err(ReplyError::Unexpected { .. })));
    assert_eq!(ScanResults::parse(b"FAIL-BUSY\n"), Err(ReplyError::Refused(Refusal::Busy)));
    assert_eq!(NetworkList::parse(b"FAIL\n"), Err(ReplyError::Refused(Refusal::Fail)));
}

#[test]
fn rows_of_networks() {
    let text = format!(
        "{NETWORKS}0\tLab\tany\t[CURRENT]\n3\ttab\\there\t02:00:00:00:00:01\t[DISABLED][P2P-PERSISTENT]\n\
        4\t\tany\t\n5\tx\tany\t[TEMP-DISABLED][MESH]\nno row\n7\tx\tany\t[CURR"
    );
    let list = NetworkList::parse(text.as_bytes()).unwrap();
    let networks: Vec<_> = list.iter().collect();
    assert!(networks.iter().map(|network| network.id).eq([0, 3, 4, 5]));
    assert!(networks[0].flags.is_current() && !networks[0].flags.is_disabled());
    assert_eq!(networks[1].ssid.to_ssid().unwrap().as_bytes(), b"tab\there");
    assert_eq!(networks[1].bssid.unwrap().octets()[5], 1);
    assert!(networks[1].flags.is_disabled() && networks[1].flags.is_p2p_persistent());
    assert!(networks[2].ssid.encoded().is_empty() && networks[2].flags.iter().next().is_none());
    // A word within another is not that word.
    assert!(networks[3].flags.is_temporarily_disabled() && !networks[3].flags.is_disabled());
    assert!(networks[3].flags.has("MESH"));
    let others: Vec<_> = list.rows().filter_map(Result::err).collect();
    assert!(others.iter().eq(&["no row", "7\tx\tany\t[CURR"]));
    assert_eq!(list.last_id(), Some(5));
    assert_eq!(NetworkList::parse(NETWORKS.as_bytes()).unwrap().last_id(), None);
    let unsorted = format!("{NETWORKS}9\ta\tany\t\n4\tb\tany\t\n");
    assert_eq!(NetworkList::parse(unsorted.as_bytes()).unwrap().last_id(), Some(9));
    each_beginning(text.as_bytes());
}

proptest! {
    /// Whatever an access point calls itself, it makes one row, and its bytes come back.
    #[test]
    fn any_ssid_makes_one_row(ssid in proptest::collection::vec(any::<u8>(), 0..=32)) {
        let mut encoded = String::new();
        printf_encode(&ssid, &mut encoded).unwrap();
        let text = format!(
            "{SCAN}02:00:00:00:04:00\t2437\t-20\t[ESS]\t{encoded}\n02:00:00:00:04:01\t1\t-2\t[ESS]\tb\n"
        );
        let results = ScanResults::parse(text.as_bytes()).unwrap();
        prop_assert_eq!(results.rows().count(), 2);
        prop_assert_eq!(results.iter().next().unwrap().ssid.decode().collect::<Vec<_>>(), ssid.clone());
        let text = format!("{NETWORKS}0\t{encoded}\tany\t\n1\tb\tany\t[CURRENT]\n");
        let networks = NetworkList::parse(text.as_bytes()).unwrap();
        prop_assert_eq!(networks.rows().count(), 2);
        prop_assert_eq!(networks.iter().next().unwrap().ssid.decode().collect::<Vec<_>>(), ssid.clone());
        let text = format!("ssid={encoded}\nid=0\nmode=station\n");
        let status = Status::parse(text.as_bytes()).unwrap();
        prop_assert_eq!(status.pairs().count(), 3);
        prop_assert_eq!(status.ssid().unwrap().decode().collect::<Vec<_>>(), ssid);
    }
}
