//! The tasks of an access point against simulated daemons, which say what real ones said: the same
//! tests with the blocking face and with the one for tokio.

mod common;

/// With the blocking face.
mod blocking {
    use crate::common::{LONG, Place};
    use hostap_ctrl::access_point::{AccessPoint, AccessPoints};

    macro_rules! wait {
        ($call:expr) => {
            $call
        };
    }
    macro_rules! next {
        ($stream:expr) => {
            $stream.next_within(LONG).unwrap().expect("nothing came in time")
        };
    }
    macro_rules! is_over {
        ($stream:expr) => {
            $stream.next().is_none()
        };
    }
    macro_rules! test {
        ($name:ident, $body:block) => {
            #[test]
            fn $name() $body
        };
    }

    include!("access_point/all.rs");
}

/// With the face for tokio.
#[cfg(feature = "tokio")]
mod asynchronous {
    use crate::common::{LONG, Place};
    use hostap_ctrl::aio::{AccessPoint, AccessPoints};

    macro_rules! wait {
        ($call:expr) => {
            $call.await
        };
    }
    macro_rules! next {
        ($stream:expr) => {
            tokio::time::timeout(LONG, $stream.next())
                .await
                .expect("nothing came in time")
                .expect("the stream is over")
                .unwrap()
        };
    }
    macro_rules! is_over {
        ($stream:expr) => {
            $stream.next().await.is_none()
        };
    }
    macro_rules! test {
        ($name:ident, $body:block) => {
            #[test]
            fn $name() {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
                runtime.unwrap().block_on(async $body);
            }
        };
    }

    include!("access_point/all.rs");
}
