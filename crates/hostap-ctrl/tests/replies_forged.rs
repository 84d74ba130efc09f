//! Values that strangers choose, made to look like other lines of a reply.

use hostap_ctrl::reply::{P2pPeer, P2pPeerFlag, Reply, StationReply};

#[test]
fn what_stands_before_a_strangers_text_is_safe() {
    let reply = b"02:00:00:00:01:00\nflags=[AUTH]\naid=1\nwpsDeviceName=x\n\
                  flags=[AUTHORIZED]\naid=9\n";
    let station = StationReply::parse(reply).unwrap().station().unwrap();
    assert_eq!(station.aid(), Some(1));
    assert_eq!(station.pairs().all("flags").count(), 2);
}

/// The daemon writes the maker and the model as they came by air.
#[test]
fn a_peers_maker_and_model_are_no_other_lines() {
    let forged = "m\nconfig_methods=0x1\nlisten_freq=1\npersistent=7\nsec_dev_type=9-0050F204-9\n\
                  flags=[PREFER_PERSISTENT_GROUP]\ninterface_addr=00:00:00:00:00:00\n";
    for field in ["manufacturer", "model_name", "model_number", "serial_number"] {
        let text = ["manufacturer", "model_name", "model_number", "serial_number"]
            .map(|name| format!("{name}={}\n", if name == field { forged } else { "a" }))
            .concat();
        let reply = format!(
            "02:00:00:00:03:01\npri_dev_type=1-0050F204-1\ndevice_name=n\n{text}\
             config_methods=0x188\ndev_capab=0x25\ngroup_capab=0x0\nlevel=-30\nage=1\n\
             listen_freq=2412\nflags=[REPORTED]\n"
        );
        let peer = P2pPeer::parse(reply.as_bytes()).unwrap();
        assert_eq!(peer.config_methods().unwrap().value(), 0x188, "{field}");
        assert_eq!((peer.listen_freq(), peer.age()), (Some(2412), Some(1)), "{field}");
        assert_eq!((peer.persistent(), peer.interface_addr()), (None, None), "{field}");
        assert_eq!(peer.secondary_device_types().count(), 0, "{field}");
        let flags = peer.flags().unwrap();
        assert!(flags.contains(P2pPeerFlag::Reported), "{field}");
        assert!(!flags.contains(P2pPeerFlag::PreferPersistentGroup), "{field}");
        assert_eq!(peer.device_name().unwrap(), "n");
        assert_eq!(peer.pri_dev_type().unwrap().category(), 1);
        // Nothing is lost.
        assert_eq!(peer.text().as_bytes(), reply.as_bytes());
    }
}
