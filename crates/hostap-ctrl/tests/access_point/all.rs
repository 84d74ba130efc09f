// The bodies of all tests, for either face: see `access_point.rs`.

/// The access point at this place.
#[allow(unused_macros)]
macro_rules! open {
    ($place:expr) => {
        wait!(AccessPoint::builder($place.socket()).client_directory($place.path()).open()).unwrap()
    };
}

mod changes {
    use super::*;
    include!("changes.rs");
}
mod channel {
    use super::*;
    include!("channel.rs");
}
mod several {
    use super::*;
    include!("several.rs");
}
mod stations {
    use super::*;
    include!("stations.rs");
}
mod wps {
    use super::*;
    include!("wps.rs");
}
