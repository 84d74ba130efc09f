//! The two faces, blocking and for tokio, behind one.

use std::path::Path;

use hostap_ctrl::Error;
use hostap_ctrl::p2p::{
    ConnectFailure, ConnectOptions, ConnectStep, FindOptions, Group, GroupEvent, GroupOptions,
    Incoming, InvitationAnswer, InviteOptions, LocalService, Method, P2p, PairingAnswer,
    PairingQuestion, Peer, PeerEvent, PeerList, PeerRequest, Pin, ServiceAnswer, ServiceQuery,
    StoredGroup,
};
use hostap_ctrl::value::MacAddress;

#[cfg(feature = "tokio")]
type Runtime = std::rc::Rc<tokio::runtime::Runtime>;

/// Which face a test uses.
pub(crate) enum Faces {
    Blocking,
    #[cfg(feature = "tokio")]
    Tokio(Runtime),
}

impl Faces {
    /// Runs a test with each.
    pub(crate) fn each(test: impl Fn(&Self)) {
        test(&Self::Blocking);
        #[cfg(feature = "tokio")]
        {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            test(&Self::Tokio(runtime.unwrap().into()));
        }
    }
}

/// P2P through one of the faces.
pub(crate) enum Face {
    Blocking(Box<P2p>),
    #[cfg(feature = "tokio")]
    Tokio(Runtime, hostap_ctrl::aio::P2p),
}

/// What a stream tells, through either face. Dropping it drops the stream.
pub(crate) struct Told<T>(Box<dyn FnMut() -> Option<Result<T, Error>>>);

impl<T> Iterator for Told<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0()
    }
}

impl<T> Told<T> {
    /// The next one, which there has to be.
    pub(crate) fn one(&mut self) -> T {
        self.next().expect("the stream has ended").unwrap()
    }
}

impl Told<ConnectStep> {
    /// The end, whatever comes before.
    pub(crate) fn finish(mut self) -> Result<Group, ConnectFailure> {
        loop {
            match self.one() {
                ConnectStep::Connected(group) => return Ok(group),
                ConnectStep::Failed(failure) => return Err(failure),
                _ => {}
            }
        }
    }
}

macro_rules! faced {
    ($(fn $method:ident($($argument:ident: $type:ty),*) -> $output:ty;)*
        streams $(fn $stream:ident($($part:ident: $kind:ty),*) -> $item:ty;)*
    ) => {
        impl Face {
            pub(crate) fn open(faces: &Faces, socket: &Path, clients: &Path) -> Self {
                match faces {
                    Faces::Blocking => {
                        let builder = P2p::builder(socket).client_directory(clients);
                        Self::Blocking(Box::new(builder.open().unwrap()))
                    }
                    #[cfg(feature = "tokio")]
                    Faces::Tokio(runtime) => {
                        let builder = hostap_ctrl::aio::P2p::builder(socket);
                        let opening = builder.client_directory(clients).open();
                        Self::Tokio(runtime.clone(), runtime.block_on(opening).unwrap())
                    }
                }
            }

            $(pub(crate) fn $method(&mut self, $($argument: $type),*) -> Result<$output, Error> {
                match self {
                    Self::Blocking(p2p) => p2p.$method($($argument),*),
                    #[cfg(feature = "tokio")]
                    Self::Tokio(runtime, p2p) => runtime.block_on(p2p.$method($($argument),*)),
                }
            })*

            $(pub(crate) fn $stream(&mut self, $($part: $kind),*) -> Result<Told<$item>, Error> {
                match self {
                    Self::Blocking(p2p) => {
                        let mut stream = p2p.$stream($($part),*)?;
                        Ok(Told(Box::new(move || stream.next())))
                    }
                    #[cfg(feature = "tokio")]
                    Self::Tokio(runtime, p2p) => {
                        let mut stream = runtime.block_on(p2p.$stream($($part),*))?;
                        let runtime = runtime.clone();
                        Ok(Told(Box::new(move || runtime.block_on(stream.next()))))
                    }
                }
            })*
        }
    };
}

faced! {
    fn stop_find() -> ();
    fn listen(time: std::time::Duration) -> ();
    fn peers() -> PeerList;
    fn peer(address: MacAddress) -> Option<Peer>;
    fn remove_group(interface: &[u8]) -> bool;
    fn stored_groups() -> Vec<StoredGroup>;
    fn forget_group(network: u32) -> bool;
    fn admit(interface: &[u8], method: &Method) -> Option<Pin>;
    fn ask_to_pair(peer: MacAddress, question: PairingQuestion) -> PairingAnswer;
    fn invite(options: &InviteOptions) -> InvitationAnswer;
    fn reject(request: &PeerRequest) -> ();
    fn add_service(service: &LocalService) -> ();
    fn remove_service(service: &LocalService) -> bool;
    fn flush_services() -> ();

    streams
    fn find(options: &FindOptions) -> PeerEvent;
    fn connect(peer: MacAddress, options: &ConnectOptions) -> ConnectStep;
    fn create_group(options: &GroupOptions) -> ConnectStep;
    fn reinvoke(options: &InviteOptions) -> ConnectStep;
    fn groups() -> GroupEvent;
    fn requests() -> Incoming;
    fn accept(request: &PeerRequest, pin: Option<&Pin>) -> ConnectStep;
    fn discover_services(query: &ServiceQuery) -> ServiceAnswer;
}
