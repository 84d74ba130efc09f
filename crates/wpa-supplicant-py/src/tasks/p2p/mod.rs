//! The native side of `P2p`.

mod arguments;
mod form;
mod request;

use hostap_ctrl::Endpoint;
use hostap_ctrl::aio::{self, p2p as streams};
use hostap_ctrl::p2p::{
    ConnectStep, FindOptions, GroupEvent, GroupOptions, Incoming, InviteOptions, PeerEvent,
    ServiceAnswer,
};
use pyo3::prelude::*;
use pyo3::types::PyString;

use self::arguments::{Options, PinArgument, Service, method, query, question};
use self::form::{connect_step, group_event, invitation_answer, pairing_answer};
pub(crate) use self::request::P2pRequest;
use super::answer::{of_class, of_kind, plain};
use super::arguments::{Mac, Settings, one_of, opened_later};
use super::shared::{Shared, task};
use super::stream::stream;
use crate::endpoint::{Cookie, EndpointArgument, PathArgument, shown_endpoint};
use crate::pending::Pending;
use crate::seconds::{Seconds, TimeLimit};
use crate::text::Octets;
use crate::whole::{network_number, whole};

/// A P2P device's tasks.
#[pyclass(frozen, module = "wpa_supplicant._native")]
pub(crate) struct P2pTasks {
    shared: Shared<aio::P2p>,
    endpoint: Endpoint,
}

fn nothing(py: Python<'_>, (): ()) -> PyResult<Py<PyAny>> {
    Ok(py.None())
}

/// Tasks that have nothing to tell.
macro_rules! orders {
    ($self:ident, $method:ident $(, $argument:expr)*) => {
        task!($self.shared, p2p => p2p.$method($($argument),*), nothing)
    };
}

#[pymethods]
impl P2pTasks {
    #[new]
    #[pyo3(signature = (path, timeout, client_directory, socket_mode, socket_group, cookie))]
    fn new(
        py: Python<'_>,
        path: EndpointArgument,
        timeout: TimeLimit,
        client_directory: Option<PathArgument>,
        #[pyo3(from_py_with = whole)] socket_mode: Option<u32>,
        #[pyo3(from_py_with = whole)] socket_group: Option<u32>,
        cookie: Option<Cookie>,
    ) -> PyResult<Self> {
        let settings = Settings::new(
            path,
            None,
            timeout,
            client_directory,
            socket_mode,
            socket_group,
            cookie,
        )?;
        let endpoint = settings.endpoint.clone();
        Ok(Self {
            shared: Shared::new(py, "the P2p", opened_later!(aio::P2p, settings))?,
            endpoint,
        })
    }

    fn open(&self) -> PyResult<Pending> {
        task!(self.shared, _p2p => async { Ok::<_, hostap_ctrl::Error>(()) }, nothing)
    }

    fn close(&self) -> PyResult<Pending> {
        self.shared.close()
    }

    #[getter]
    fn closed(&self) -> bool {
        self.shared.is_closed()
    }

    #[getter]
    fn endpoint<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        shown_endpoint(py, &self.endpoint)
    }

    fn find(
        &self,
        time: Option<Seconds>,
        kind: Option<&str>,
        device: Option<Mac>,
        device_type: Option<&str>,
        #[pyo3(from_py_with = whole)] frequency: Option<u32>,
    ) -> PyResult<Pending> {
        use hostap_ctrl::command::P2pFindKind as Kind;
        let mut options = FindOptions::new();
        if let Some(time) = time {
            options = options.time(time.bounded());
        }
        if let Some(kind) = kind {
            let words = [("social", Kind::Social), ("progressive", Kind::Progressive)];
            options = options.kind(one_of("kind", kind, &words)?);
        }
        if let Some(device) = device {
            options = options.device(device.0);
        }
        if let Some(text) = device_type {
            options = options.device_type(arguments::device_type(text)?);
        }
        if let Some(frequency) = frequency {
            options = options.frequency(frequency);
        }
        task!(self.shared, p2p => p2p.find(&options), P2pPeerEvents::object)
    }

    fn stop_find(&self) -> PyResult<Pending> {
        orders!(self, stop_find)
    }

    fn listen(&self, time: Seconds) -> PyResult<Pending> {
        orders!(self, listen, time.bounded())
    }

    fn peers(&self) -> PyResult<Pending> {
        task!(self.shared, p2p => p2p.peers(), |py, peers| {
            let peers: Vec<_> = peers.iter().collect();
            Ok(of_class(py, "P2pPeer", &peers)?.unbind())
        })
    }

    fn peer(&self, address: Mac) -> PyResult<Pending> {
        task!(self.shared, p2p => p2p.peer(address.0), |py, peer| {
            Ok(of_class(py, "P2pPeer", &peer)?.unbind())
        })
    }

    fn connecting(&self, peer: Mac, options: Options) -> PyResult<Pending> {
        let options = options.0;
        task!(self.shared, p2p => p2p.connect(peer.0, &options), P2pSteps::object)
    }

    fn create_group(
        &self,
        persistent: bool,
        #[pyo3(from_py_with = network_number)] network: Option<u32>,
        #[pyo3(from_py_with = whole)] frequency: Option<u32>,
        timeout: Seconds,
    ) -> PyResult<Pending> {
        let mut options = GroupOptions::new().time_limit(timeout.bounded());
        if persistent {
            options = options.persistent();
        }
        if let Some(network) = network {
            options = options.persistent_network(network);
        }
        if let Some(frequency) = frequency {
            options = options.frequency(frequency);
        }
        task!(self.shared, p2p => p2p.create_group(&options), P2pSteps::object)
    }

    fn remove_group(&self, interface: Octets) -> PyResult<Pending> {
        task!(self.shared, p2p => p2p.remove_group(&interface.0), plain)
    }

    fn groups(&self) -> PyResult<Pending> {
        task!(self.shared, p2p => p2p.groups(), P2pGroupEvents::object)
    }

    fn stored_groups(&self) -> PyResult<Pending> {
        task!(self.shared, p2p => p2p.stored_groups(), |py, groups| {
            Ok(of_class(py, "P2pStoredGroup", &groups)?.unbind())
        })
    }

    fn forget_group(
        &self,
        #[pyo3(from_py_with = network_number)] network: u32,
    ) -> PyResult<Pending> {
        task!(self.shared, p2p => p2p.forget_group(network), plain)
    }

    fn admit(
        &self,
        interface: Octets,
        method: Option<&str>,
        pin: Option<PinArgument>,
    ) -> PyResult<Pending> {
        let method = self::method(method, pin)?;
        task!(self.shared, p2p => p2p.admit(&interface.0, &method), plain)
    }

    fn ask_to_pair(&self, peer: Mac, question: &str) -> PyResult<Pending> {
        let question = self::question(question)?;
        task!(self.shared, p2p => p2p.ask_to_pair(peer.0, question), pairing_answer)
    }

    fn reinvoke(
        &self,
        peer: Mac,
        #[pyo3(from_py_with = network_number)] network: u32,
        #[pyo3(from_py_with = whole)] frequency: Option<u32>,
        timeout: Seconds,
    ) -> PyResult<Pending> {
        let mut options = InviteOptions::persistent(peer.0, network).time_limit(timeout.bounded());
        if let Some(frequency) = frequency {
            options = options.frequency(frequency);
        }
        task!(self.shared, p2p => p2p.reinvoke(&options), P2pSteps::object)
    }

    fn invite(
        &self,
        peer: Mac,
        interface: Octets,
        owner: Option<Mac>,
        timeout: Seconds,
    ) -> PyResult<Pending> {
        let mut options = InviteOptions::running(peer.0, interface.0).time_limit(timeout.bounded());
        if let Some(owner) = owner {
            options = options.owner(owner.0);
        }
        task!(self.shared, p2p => p2p.invite(&options), invitation_answer)
    }

    fn requests(&self) -> PyResult<Pending> {
        task!(self.shared, p2p => p2p.requests(), P2pRequests::object)
    }

    fn accepting(&self, request: P2pRequest, pin: Option<PinArgument>) -> PyResult<Pending> {
        let pin = pin.map(|pin| pin.0);
        task!(self.shared, p2p => p2p.accept(&request.0, pin.as_ref()), P2pSteps::object)
    }

    fn reject(&self, request: P2pRequest) -> PyResult<Pending> {
        orders!(self, reject, &request.0)
    }

    fn add_service(&self, service: Service) -> PyResult<Pending> {
        orders!(self, add_service, &service.0)
    }

    fn remove_service(&self, service: Service) -> PyResult<Pending> {
        task!(self.shared, p2p => p2p.remove_service(&service.0), plain)
    }

    fn flush_services(&self) -> PyResult<Pending> {
        orders!(self, flush_services)
    }

    fn discover_services(
        &self,
        peer: Option<Mac>,
        bonjour: Option<Vec<u8>>,
        upnp: Option<String>,
        timeout: Seconds,
    ) -> PyResult<Pending> {
        let query = query(peer, bonjour, upnp)?.time(timeout.bounded());
        task!(self.shared, p2p => p2p.discover_services(&query), P2pServiceAnswers::object)
    }
}

stream! {
    /// What a search finds.
    P2pPeerEvents of streams::PeerEvents, PeerEvent, |py, event| {
        Ok(of_kind(py, "P2pPeerEvent", &event)?.unbind())
    }
}

stream! {
    /// The steps on the way into a group.
    P2pSteps of streams::Connecting, ConnectStep, connect_step
}

stream! {
    /// What happens to groups.
    P2pGroupEvents of streams::GroupEvents, GroupEvent, group_event
}

stream! {
    /// What other devices ask.
    P2pRequests of streams::PeerRequests, Incoming, request::incoming
}

stream! {
    /// What other devices offer.
    P2pServiceAnswers of streams::ServiceAnswers, ServiceAnswer, form::service_answer
}
