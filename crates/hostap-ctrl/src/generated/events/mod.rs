//! The typed events, a file for each group.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

mod ctrl_req;
pub(super) mod dispatch;
pub(super) mod kinds;
pub use ctrl_req::*;
mod connection;
pub use connection::*;
mod network;
pub use network::*;
mod scan;
pub use scan::*;
mod roam;
pub use roam::*;
mod regdom;
pub use regdom::*;
mod eap;
pub use eap::*;
mod tls;
pub use tls::*;
mod sae;
pub use sae::*;
mod pasn;
pub use pasn::*;
mod ocv;
pub use ocv::*;
mod qos;
pub use qos::*;
mod wmm;
pub use wmm::*;
mod mlo;
pub use mlo::*;
mod mbo;
pub use mbo::*;
mod wnm;
pub use wnm::*;
mod rrm;
pub use rrm::*;
mod interworking;
pub use interworking::*;
mod hs20;
pub use hs20::*;
mod radio_work;
pub use radio_work::*;
mod ibss;
pub use ibss::*;
mod mesh;
pub use mesh::*;
mod ap;
pub use ap::*;
mod acs;
pub use acs::*;
mod dfs;
pub use dfs::*;
mod wps;
pub use wps::*;
mod wps_er;
pub use wps_er::*;
mod p2p;
pub use p2p::*;
mod dpp;
pub use dpp::*;
mod nan;
pub use nan::*;
mod pr;
pub use pr::*;
mod fst;
pub use fst::*;
mod testing;
pub use testing::*;

pub use kinds::EventKind;

/// What the files of the groups need.
#[allow(unused_imports, reason = "the same whatever the tables hold")]
mod prelude {
    pub(super) use core::net::Ipv4Addr;

    pub(super) use super::Event;
    pub(super) use crate::event::cursor::Cursor;
    pub(super) use crate::event::enumeration::{enumeration, event};
    pub(super) use crate::event::fields::{FieldValue, Visit};
    pub(super) use crate::event::list::{Element, List};
    pub(super) use crate::event::source::Source;
    pub(super) use crate::event::{Binary8, Secret, WordPairs};
    pub(super) use crate::value::{DeviceType, EncodedText, EscapedText, HexBytes, HexNumber};
    pub(super) use crate::value::{MacAddress, Text, Uuid};
}

use crate::event::Unrecognised;
use crate::value::Text;

/// An event of wpa_supplicant or hostapd.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// The daemon asks for an identity, a password, a PIN or another answer that only the user has.
    CtrlRequest(CtrlRequest<'a>),
    /// The station has joined an access point and may send data.
    Connected(Connected<'a>),
    /// The station has lost or left its access point.
    Disconnected(Disconnected<'a>),
    /// An access point turned down the association.
    AssocReject(AssocReject<'a>),
    /// An access point turned down the IEEE 802.11 authentication.
    AuthReject(AuthReject<'a>),
    /// The daemon is about to stop serving this interface.
    Terminating(Terminating<'a>),
    /// The server accepted the new password of an EAP-MSCHAPv2 user.
    PasswordChanged(PasswordChanged<'a>),
    /// The EAP server sent a text that is meant for the user.
    EapNotification(EapNotification<'a>),
    /// An EAP conversation begins.
    EapStarted(EapStarted<'a>),
    /// The EAP server offers a method; the station may decline it.
    EapProposedMethod(EapProposedMethod<'a>),
    /// Both sides settled on an EAP method.
    EapMethod(EapMethod<'a>),
    /// Shows one certificate of the chain that the EAP server presented.
    EapPeerCert(EapPeerCert<'a>),
    /// Shows one alternative subject name of the EAP server's certificate.
    EapPeerAlt(EapPeerAlt<'a>),
    /// The EAP server's certificate was not accepted; says which one and why.
    EapTlsCertError(EapTlsCertError<'a>),
    /// Tells how far EAP has come, or at which step it failed.
    EapStatus(EapStatus<'a>),
    /// The EAP server had no answer from the station and sends its request again.
    EapRetransmit(EapRetransmit<'a>),
    /// The EAP server behind RADIUS had no answer and has its request sent again.
    EapRetransmit2(EapRetransmit2<'a>),
    /// EAP ended well.
    EapSuccess(EapSuccess<'a>),
    /// EAP ended well for a station that a RADIUS server checked.
    EapSuccess2(EapSuccess2<'a>),
    /// EAP ended without success.
    EapFailure(EapFailure<'a>),
    /// EAP ended without success for a station that a RADIUS server checked.
    EapFailure2(EapFailure2<'a>),
    /// EAP ended because the station stopped answering.
    EapTimeoutFailure(EapTimeoutFailure<'a>),
    /// EAP through a RADIUS server ended because the station stopped answering.
    EapTimeoutFailure2(EapTimeoutFailure2<'a>),
    /// An EAP method reported an error number of its own.
    EapErrorCode(EapErrorCode<'a>),
    /// A configured network is left out for some seconds after failed attempts.
    TempDisabled(TempDisabled<'a>),
    /// A network that was left out for a while may be tried again.
    Reenabled(Reenabled<'a>),
    /// A scan has begun.
    ScanStarted(ScanStarted<'a>),
    /// A scan has ended and its results can be read.
    ScanResults(ScanResults<'a>),
    /// A scan could not be started.
    ScanFailed(ScanFailed<'a>),
    /// The station went to another connection state (Android builds only).
    StateChange(StateChange<'a>),
    /// A BSS entered the scan table.
    BssAdded(BssAdded<'a>),
    /// A BSS left the scan table.
    BssRemoved(BssRemoved<'a>),
    /// The last scan saw none of the networks that are allowed.
    NetworkNotFound(NetworkNotFound<'a>),
    /// The signal of the access point crossed the watched threshold.
    SignalChange(SignalChange<'a>),
    /// The driver no longer hears the access point's beacons.
    BeaconLoss(BeaconLoss<'a>),
    /// Other radio rules apply from now on; says who set them and for which country.
    RegdomChange(RegdomChange<'a>),
    /// A heard beacon changed what the radio rules allow on a channel.
    RegdomBeaconHint(RegdomBeaconHint<'a>),
    /// A move to another channel has been announced.
    ChannelSwitchStarted(ChannelSwitchStarted<'a>),
    /// The interface works on another channel now.
    ChannelSwitch(ChannelSwitch<'a>),
    /// A move of one link of a multi-link connection has been announced.
    LinkChannelSwitchStarted(LinkChannelSwitchStarted<'a>),
    /// One link of a multi-link connection works on another channel now.
    LinkChannelSwitch(LinkChannelSwitch<'a>),
    /// SAE failed because one side does not know the password identifier.
    SaeUnknownPasswordIdentifier(SaeUnknownPasswordIdentifier<'a>),
    /// A beacon without valid protection was seen where protection is required.
    UnprotBeacon(UnprotBeacon<'a>),
    /// The station decided to move to another BSS of the same network.
    DoRoam(DoRoam<'a>),
    /// The station looked at another BSS of the same network and stays.
    SkipRoam(SkipRoam<'a>),
    /// Shows which links carry which traffic identifiers from now on.
    T2lmUpdate(T2lmUpdate<'a>),
    /// The set of links of a multi-link connection changed.
    LinkReconfig(LinkReconfig<'a>),
    /// A station's link to this access point was taken away.
    LinkStaRemoved(LinkStaRemoved<'a>),
    /// A station gained a link to this access point.
    LinkStaAdded(LinkStaAdded<'a>),
    /// Tells whether the station is in another IP subnet after moving.
    SubnetStatusUpdate(SubnetStatusUpdate<'a>),
    /// Keys are in place with a station of the same ad hoc network.
    IbssRsnCompleted(IbssRsnCompleted<'a>),
    /// A configured network was disabled: a P2P connection needs another channel.
    FreqConflict(FreqConflict<'a>),
    /// Lists the frequencies that the driver asks to keep clear of.
    AvoidFreq(AvoidFreq<'a>),
    /// A network was put into the configuration.
    NetworkAdded(NetworkAdded<'a>),
    /// A network was taken out of the configuration.
    NetworkRemoved(NetworkRemoved<'a>),
    /// The access point answered a request for mirrored stream classification.
    MscsResult(MscsResult<'a>),
    /// More than one device has its push button pressed, so WPS stops.
    WpsOverlap(WpsOverlap<'a>),
    /// The scan saw an access point with its push button pressed.
    WpsApAvailablePbc(WpsApAvailablePbc<'a>),
    /// The scan saw an access point that lists this station as welcome for WPS.
    WpsApAvailableAuth(WpsApAvailableAuth<'a>),
    /// The scan saw an access point whose registrar has just been given a PIN.
    WpsApAvailablePin(WpsApAvailablePin<'a>),
    /// The scan saw an access point that offers WPS.
    WpsApAvailable(WpsApAvailable<'a>),
    /// WPS delivered the settings of a network.
    WpsCredReceived(WpsCredReceived<'a>),
    /// The registrar does not know this station's password and says so.
    WpsM2d(WpsM2d<'a>),
    /// WPS failed; says at which message and with which error.
    WpsFail(WpsFail<'a>),
    /// WPS ended well.
    WpsSuccess(WpsSuccess<'a>),
    /// WPS found no partner within its time and gave up.
    WpsTimeout(WpsTimeout<'a>),
    /// The push button of WPS counts as pressed.
    WpsActive(WpsActive<'a>),
    /// The push button of WPS no longer counts as pressed.
    WpsDisable(WpsDisable<'a>),
    /// A device that looks for a WPS registrar was heard.
    WpsEnrolleeSeen(WpsEnrolleeSeen<'a>),
    /// WPS delivered a network without encryption, which stays off until it is selected.
    WpsOpenNetwork(WpsOpenNetwork<'a>),
    /// The access point answered a stream classification request, or none came.
    ScsResult(ScsResult<'a>),
    /// The access point adds, removes or clears a rule for marking IP packets.
    DscpPolicy(DscpPolicy<'a>),
    /// The external registrar found an access point in the IP network.
    WpsErApAdd(WpsErApAdd<'a>),
    /// An access point known to the external registrar is gone.
    WpsErApRemove(WpsErApRemove<'a>),
    /// The external registrar learnt of a device that wants to join.
    WpsErEnrolleeAdd(WpsErEnrolleeAdd<'a>),
    /// A device known to the external registrar is gone.
    WpsErEnrolleeRemove(WpsErEnrolleeRemove<'a>),
    /// The external registrar read the current settings of an access point.
    WpsErApSettings(WpsErApSettings<'a>),
    /// Tells how the external registrar's call to announce itself went.
    WpsErSetSelReg(WpsErSetSelReg<'a>),
    /// DPP authentication with the peer ended well.
    DppAuthSuccess(DppAuthSuccess<'a>),
    /// DPP authentication got no answer from the peer.
    DppAuthInitFailed(DppAuthInitFailed<'a>),
    /// The two DPP devices want roles that do not fit together.
    DppNotCompatible(DppNotCompatible<'a>),
    /// The DPP peer answers later, when its user has scanned our code.
    DppResponsePending(DppResponsePending<'a>),
    /// The DPP peer wants mutual authentication: its code must be scanned.
    DppScanPeerQrCode(DppScanPeerQrCode<'a>),
    /// Tells whether DPP authentication is mutual or one-sided.
    DppAuthDirection(DppAuthDirection<'a>),
    /// The DPP enrollee got its configuration.
    DppConfReceived(DppConfReceived<'a>),
    /// The DPP configurator delivered a configuration.
    DppConfSent(DppConfSent<'a>),
    /// Handing over a DPP configuration failed.
    DppConfFailed(DppConfFailed<'a>),
    /// A configured DPP enrollee reports whether it could connect.
    DppConnStatusResult(DppConnStatusResult<'a>),
    /// Kind of authentication in the received DPP configuration.
    DppConfobjAkm(DppConfobjAkm<'a>),
    /// SSID in the received DPP configuration.
    DppConfobjSsid(DppConfobjSsid<'a>),
    /// Character set of the SSID in the received DPP configuration.
    DppConfobjSsidCharset(DppConfobjSsidCharset<'a>),
    /// Passphrase in the received DPP configuration.
    DppConfobjPass(DppConfobjPass<'a>),
    /// SAE password identifier in the received DPP configuration.
    DppConfobjIdpass(DppConfobjIdpass<'a>),
    /// Pre-shared key in the received DPP configuration.
    DppConfobjPsk(DppConfobjPsk<'a>),
    /// Signed connector in the received DPP configuration.
    DppConnector(DppConnector<'a>),
    /// Public key of the configurator that signed the received connector.
    DppCSignKey(DppCSignKey<'a>),
    /// Key with which the received DPP configuration protects privacy.
    DppPpKey(DppPpKey<'a>),
    /// Private key that belongs to the received connector.
    DppNetAccessKey(DppNetAccessKey<'a>),
    /// Name of the EAP server in the received DPP configuration.
    DppServerName(DppServerName<'a>),
    /// Certificates for EAP in the received DPP configuration.
    DppCertbag(DppCertbag<'a>),
    /// CA certificate for EAP in the received DPP configuration.
    DppCacert(DppCacert<'a>),
    /// A DPP network cannot be used: its connector or a key is missing or expired.
    DppMissingConnector(DppMissingConnector<'a>),
    /// A network was made from the received DPP configuration.
    DppNetworkId(DppNetworkId<'a>),
    /// A DPP configurator was added; gives its number.
    DppConfiguratorId(DppConfiguratorId<'a>),
    /// A DPP frame came in.
    DppRx(DppRx<'a>),
    /// A DPP frame goes out.
    DppTx(DppTx<'a>),
    /// Tells whether a DPP frame that went out was acknowledged.
    DppTxStatus(DppTxStatus<'a>),
    /// DPP failed; the text says why.
    DppFail(DppFail<'a>),
    /// PKEX failed too often with one code, which is not used any more.
    DppPkexTLimit(DppPkexTLimit<'a>),
    /// Shows the outcome of the DPP introduction of two network members.
    DppIntro(DppIntro<'a>),
    /// A DPP enrollee asked for its configuration.
    DppConfReqRx(DppConfReqRx<'a>),
    /// The device stopped announcing that it waits for DPP.
    DppChirpStopped(DppChirpStopped<'a>),
    /// A DPP enrollee named the address of its usage description (MUD).
    DppMudUrl(DppMudUrl<'a>),
    /// A DPP enrollee listed the operating classes it supports.
    DppBandSupport(DppBandSupport<'a>),
    /// A DPP enrollee listed its capabilities.
    DppEnrolleeCapability(DppEnrolleeCapability<'a>),
    /// A DPP enrollee wants a certificate and sent its signing request.
    DppCsr(DppCsr<'a>),
    /// A device announced that it waits for DPP.
    DppChirpRx(DppChirpRx<'a>),
    /// A DPP enrollee waits for a configuration that the user must supply.
    DppConfNeeded(DppConfNeeded<'a>),
    /// Tells how far DPP by push button has come.
    DppPbStatus(DppPbStatus<'a>),
    /// DPP by push button has ended; tells how.
    DppPbResult(DppPbResult<'a>),
    /// A DPP frame came in that the relay has no controller for.
    DppRelayNeedsController(DppRelayNeedsController<'a>),
    /// A service that this device subscribed to was found.
    NanDiscoveryResult(NanDiscoveryResult<'a>),
    /// A published service was asked for and the answer was sent.
    NanReplied(NanReplied<'a>),
    /// A service is no longer published.
    NanPublishTerminated(NanPublishTerminated<'a>),
    /// A service is no longer searched for.
    NanSubscribeTerminated(NanSubscribeTerminated<'a>),
    /// A NAN follow-up message came in from a peer.
    NanReceive(NanReceive<'a>),
    /// Tells whether a NAN follow-up message was acknowledged.
    NanTransmitStatus(NanTransmitStatus<'a>),
    /// The device joined a NAN cluster or founded one.
    NanClusterJoin(NanClusterJoin<'a>),
    /// A peer asks for a NAN data path.
    NanNdpRequest(NanNdpRequest<'a>),
    /// A peer answered a request for a NAN data path with terms of its own.
    NanNdpCounterRequest(NanNdpCounterRequest<'a>),
    /// A NAN data path is up.
    NanNdpConnected(NanNdpConnected<'a>),
    /// A NAN data path ended or could not be set up.
    NanNdpDisconnected(NanNdpDisconnected<'a>),
    /// A peer wants to begin NAN pairing by the named method.
    NanBootstrapRequest(NanBootstrapRequest<'a>),
    /// A peer agreed on how NAN pairing begins.
    NanBootstrapSuccess(NanBootstrapSuccess<'a>),
    /// No agreement was found on how NAN pairing begins.
    NanBootstrapFailure(NanBootstrapFailure<'a>),
    /// A peer handed over its NAN identity key.
    NanNikReceived(NanNikReceived<'a>),
    /// A peer asks for NAN pairing.
    NanPairingRequest(NanPairingRequest<'a>),
    /// A NAN peer is awake at other times from now on.
    NanPeerScheduleChanged(NanPeerScheduleChanged<'a>),
    /// A change of our own NAN schedule has ended; tells how.
    NanScheduleUpdateDone(NanScheduleUpdateDone<'a>),
    /// NAN pairing with a peer has ended; tells how.
    NanPairingStatus(NanPairingStatus<'a>),
    /// NAN must leave a channel of its schedule.
    NanChanEvacuation(NanChanEvacuation<'a>),
    /// NAN was switched off on an interface.
    NanStopped(NanStopped<'a>),
    /// The interface takes part in a mesh.
    MeshGroupStarted(MeshGroupStarted<'a>),
    /// The interface left its mesh.
    MeshGroupRemoved(MeshGroupRemoved<'a>),
    /// A mesh link to a neighbour is up.
    MeshPeerConnected(MeshPeerConnected<'a>),
    /// A mesh link to a neighbour is gone.
    MeshPeerDisconnected(MeshPeerDisconnected<'a>),
    /// SAE with a mesh neighbour failed, most likely for a different password.
    MeshSaeAuthFailure(MeshSaeAuthFailure<'a>),
    /// A mesh neighbour failed SAE too often and is ignored for some seconds.
    MeshSaeAuthBlocked(MeshSaeAuthBlocked<'a>),
    /// The access point admitted a traffic stream.
    WmmAcTspecAdded(WmmAcTspecAdded<'a>),
    /// An admitted traffic stream has ended.
    WmmAcTspecRemoved(WmmAcTspecRemoved<'a>),
    /// The access point did not admit a traffic stream.
    WmmAcTspecReqFailed(WmmAcTspecReqFailed<'a>),
    /// A P2P device was found, or told something new about itself.
    P2pDeviceFound(P2pDeviceFound<'a>),
    /// A P2P device has not been heard for too long.
    P2pDeviceLost(P2pDeviceLost<'a>),
    /// A P2P device wants to form a group and waits for the user's consent.
    P2pGoNegRequest(P2pGoNegRequest<'a>),
    /// Two P2P devices agreed which one owns the group.
    P2pGoNegSuccess(P2pGoNegSuccess<'a>),
    /// Two P2P devices could not agree who owns the group.
    P2pGoNegFailure(P2pGoNegFailure<'a>),
    /// The WPS step of a new P2P group ended well.
    P2pGroupFormationSuccess(P2pGroupFormationSuccess<'a>),
    /// A new P2P group could not be formed.
    P2pGroupFormationFailure(P2pGroupFormationFailure<'a>),
    /// A P2P group is up; gives its interface and role.
    P2pGroupStarted(P2pGroupStarted<'a>),
    /// A P2P group has ended; gives its interface and the cause.
    P2pGroupRemoved(P2pGroupRemoved<'a>),
    /// A P2P group may share the network behind the named interface.
    P2pCrossConnectEnable(P2pCrossConnectEnable<'a>),
    /// A P2P group no longer shares the network behind the named interface.
    P2pCrossConnectDisable(P2pCrossConnectDisable<'a>),
    /// Provision discovery needs this PIN to be shown to the user.
    P2pProvDiscShowPin(P2pProvDiscShowPin<'a>),
    /// Provision discovery needs the PIN that the peer shows.
    P2pProvDiscEnterPin(P2pProvDiscEnterPin<'a>),
    /// A P2P device asks for pairing by push button.
    P2pProvDiscPbcReq(P2pProvDiscPbcReq<'a>),
    /// A P2P device agreed to pairing by push button.
    P2pProvDiscPbcResp(P2pProvDiscPbcResp<'a>),
    /// Provision discovery failed.
    P2pProvDiscFailure(P2pProvDiscFailure<'a>),
    /// A P2P device asks for our services.
    P2pServDiscReq(P2pServDiscReq<'a>),
    /// A P2P device listed its services.
    P2pServDiscResp(P2pServDiscResp<'a>),
    /// A P2P device described one of its services in the P2PS form.
    P2pServAspResp(P2pServAspResp<'a>),
    /// A P2P device invites us into a group.
    P2pInvitationReceived(P2pInvitationReceived<'a>),
    /// An invitation we sent was answered, or was not.
    P2pInvitationResult(P2pInvitationResult<'a>),
    /// We accepted the invitation of a P2P device.
    P2pInvitationAccepted(P2pInvitationAccepted<'a>),
    /// The search for P2P devices has ended.
    P2pFindStopped(P2pFindStopped<'a>),
    /// The stored key of a persistent P2P group was refused more than once.
    P2pPersistentPskFail(P2pPersistentPskFail<'a>),
    /// The group owner answered when it will be present.
    P2pPresenceResponse(P2pPresenceResponse<'a>),
    /// A touched NFC peer owns a group, and so do we.
    P2pNfcBothGo(P2pNfcBothGo<'a>),
    /// A touched NFC peer is a member of another device's group.
    P2pNfcPeerClient(P2pNfcPeerClient<'a>),
    /// An NFC peer was touched while we are a member of a group.
    P2pNfcWhileClient(P2pNfcWhileClient<'a>),
    /// Joining a group did not work; a new one is negotiated instead.
    P2pFallbackToGoNeg(P2pFallbackToGoNeg<'a>),
    /// Joining may turn into negotiating a new group if no owner is found.
    P2pFallbackToGoNegEnabled(P2pFallbackToGoNegEnabled<'a>),
    /// The access point will soon end this connection and names a web page.
    EssDisassocImminent(EssDisassocImminent<'a>),
    /// The P2P group is taken down and set up again on another channel.
    P2pRemoveAndReformGroup(P2pRemoveAndReformGroup<'a>),
    /// A P2PS session with a peer needs a decision or a PIN.
    P2psProvisionStart(P2psProvisionStart<'a>),
    /// The preparation of a P2PS session has ended; tells how.
    P2psProvisionDone(P2psProvisionDone<'a>),
    /// A P2P device wants to begin pairing by the named method.
    P2pBootstrapRequest(P2pBootstrapRequest<'a>),
    /// A P2P device agreed on how pairing begins.
    P2pBootstrapSuccess(P2pBootstrapSuccess<'a>),
    /// No agreement was found on how pairing with a P2P device begins.
    P2pBootstrapFailure(P2pBootstrapFailure<'a>),
    /// An access point was found that one of the stored credentials fits.
    InterworkingAp(InterworkingAp<'a>),
    /// An access point fits a credential but is barred by the configuration.
    InterworkingExcluded(InterworkingExcluded<'a>),
    /// No access point was found that any stored credential fits.
    InterworkingNoMatch(InterworkingNoMatch<'a>),
    /// The best match is the access point already in use.
    InterworkingAlreadyConnected(InterworkingAlreadyConnected<'a>),
    /// This access point was chosen by its credential.
    InterworkingSelected(InterworkingSelected<'a>),
    /// A credential was put into the configuration.
    CredAdded(CredAdded<'a>),
    /// A field of a credential was changed.
    CredModified(CredModified<'a>),
    /// A credential was taken out of the configuration.
    CredRemoved(CredRemoved<'a>),
    /// The answer to a GAS request that a client sent is complete and can be fetched.
    GasResponseInfo(GasResponseInfo<'a>),
    /// A GAS query goes out.
    GasQueryStart(GasQueryStart<'a>),
    /// A GAS query has ended; tells how.
    GasQueryDone(GasQueryDone<'a>),
    /// An ANQP query has ended; tells how.
    AnqpQueryDone(AnqpQueryDone<'a>),
    /// An access point answered one of the ANQP questions.
    RxAnqp(RxAnqp<'a>),
    /// An access point answered one of the Hotspot 2.0 questions.
    RxHs20Anqp(RxHs20Anqp<'a>),
    /// A requested operator icon was stored in a file.
    RxHs20AnqpIcon(RxHs20AnqpIcon<'a>),
    /// A requested operator icon is complete and can be read.
    RxHs20Icon(RxHs20Icon<'a>),
    /// An access point told over ANQP how it ranks cellular data.
    RxMboAnqp(RxMboAnqp<'a>),
    /// An access point named a web page about its venue.
    RxVenueUrl(RxVenueUrl<'a>),
    /// The network will soon end this connection; says why and for how long.
    Hs20DeauthImminentNotice(Hs20DeauthImminentNotice<'a>),
    /// The user must accept the terms of the network on the named web page.
    Hs20TCAcceptance(Hs20TCAcceptance<'a>),
    /// The radio is reserved for the client that asked for it.
    ExtRadioWorkStart(ExtRadioWorkStart<'a>),
    /// A client held the radio too long and its reservation has ended.
    ExtRadioWorkTimeout(ExtRadioWorkTimeout<'a>),
    /// The access point described one of its neighbours.
    RrmNeighborRepRxed(RrmNeighborRepRxed<'a>),
    /// The access point did not answer with a usable list of neighbours.
    RrmNeighborRepFailed(RrmNeighborRepFailed<'a>),
    /// A station wants to join by PIN and the PIN must be entered here.
    WpsPinNeeded(WpsPinNeeded<'a>),
    /// The access point was given new settings over WPS.
    WpsNewApSettings(WpsNewApSettings<'a>),
    /// A station was given the network's settings over WPS.
    WpsRegSuccess(WpsRegSuccess<'a>),
    /// Wrong PINs locked the access point against external registrars.
    WpsApSetupLocked(WpsApSetupLocked<'a>),
    /// External registrars may set up the access point again.
    WpsApSetupUnlocked(WpsApSetupUnlocked<'a>),
    /// The PIN of the access point is in force.
    WpsApPinEnabled(WpsApPinEnabled<'a>),
    /// The PIN of the access point is no longer in force.
    WpsApPinDisabled(WpsApPinDisabled<'a>),
    /// WPS by PIN is under way.
    WpsPinActive(WpsPinActive<'a>),
    /// A running WPS operation was called off.
    WpsCancel(WpsCancel<'a>),
    /// A station has joined this access point and is authorized.
    ApStaConnected(ApStaConnected<'a>),
    /// A station has left this access point.
    ApStaDisconnected(ApStaDisconnected<'a>),
    /// A station failed the key handshake, most likely for a wrong passphrase.
    ApStaPossiblePskMismatch(ApStaPossiblePskMismatch<'a>),
    /// A station that was polled is still there.
    ApStaPollOk(ApStaPollOk<'a>),
    /// A station was refused because the access point is full.
    ApRejectedMaxSta(ApRejectedMaxSta<'a>),
    /// A station was refused because it is on the block list.
    ApRejectedBlockedSta(ApRejectedBlockedSta<'a>),
    /// A station's traffic is restricted until its user accepts the terms.
    Hs20TCFilteringAdd(Hs20TCFilteringAdd<'a>),
    /// A station's traffic is no longer restricted by terms to accept.
    Hs20TCFilteringRemove(Hs20TCFilteringRemove<'a>),
    /// The access point is on the air.
    ApEnabled(ApEnabled<'a>),
    /// The access point is off the air.
    ApDisabled(ApDisabled<'a>),
    /// The access point may not transmit first on any of its channels and stays silent.
    ApNoIr(ApNoIr<'a>),
    /// The network interface of the access point came up.
    InterfaceEnabled(InterfaceEnabled<'a>),
    /// The network interface of the access point went down.
    InterfaceDisabled(InterfaceDisabled<'a>),
    /// The search for the best channel has begun.
    AcsStarted(AcsStarted<'a>),
    /// The search for the best channel has ended with a choice.
    AcsCompleted(AcsCompleted<'a>),
    /// The search for the best channel failed.
    AcsFailed(AcsFailed<'a>),
    /// Radar was heard on a channel.
    DfsRadarDetected(DfsRadarDetected<'a>),
    /// The access point picked another channel because of radar.
    DfsNewChannel(DfsNewChannel<'a>),
    /// The access point listens for radar before using a channel.
    DfsCacStart(DfsCacStart<'a>),
    /// Listening for radar has ended; tells whether the channel is free.
    DfsCacCompleted(DfsCacCompleted<'a>),
    /// A channel with radar has rested long enough to be tried again.
    DfsNopFinished(DfsNopFinished<'a>),
    /// An earlier check of a channel for radar no longer counts.
    DfsPreCacExpired(DfsPreCacExpired<'a>),
    /// The access point ended its announced change of channel.
    ApCsaFinished(ApCsaFinished<'a>),
    /// The driver stopped listening for P2P devices on its own.
    P2pListenOffloadStop(P2pListenOffloadStop<'a>),
    /// Comes after P2P-LISTEN-OFFLOAD-STOPPED in the same message and gives the cause.
    P2pListenOffloadStopReason(P2pListenOffloadStopReason<'a>),
    /// A station asks for advice on which BSS to use.
    BssTmQuery(BssTmQuery<'a>),
    /// A station answered the advice to move to another BSS.
    BssTmResp(BssTmResp<'a>),
    /// The access point asks about interference from the station's other radios.
    ColocIntfReq(ColocIntfReq<'a>),
    /// A station reports interference from its other radios.
    ColocIntfReport(ColocIntfReport<'a>),
    /// The access point told how it ranks cellular data.
    MboCellPreference(MboCellPreference<'a>),
    /// The access point told why it wants the station to move.
    MboTransitionReason(MboTransitionReason<'a>),
    /// Tells whether a beacon measurement request was acknowledged.
    BeaconReqTxStatus(BeaconReqTxStatus<'a>),
    /// A station answered a beacon measurement request.
    BeaconRespRx(BeaconRespRx<'a>),
    /// A station answered a link measurement request.
    LinkMsrRespRx(LinkMsrRespRx<'a>),
    /// The key of an access point was put into the key cache.
    PmksaCacheAdded(PmksaCacheAdded<'a>),
    /// The key of an access point was dropped from the key cache.
    PmksaCacheRemoved(PmksaCacheRemoved<'a>),
    /// A higher-layer packet came in with the FILS association.
    FilsHlpRx(FilsHlpRx<'a>),
    /// The access point heard a probe request.
    RxProbeRequest(RxProbeRequest<'a>),
    /// A station changed the widest channel it uses.
    StaOpmodeMaxBwChanged(StaOpmodeMaxBwChanged<'a>),
    /// A station changed how it saves power with its antennas.
    StaOpmodeSmpsModeChanged(StaOpmodeSmpsModeChanged<'a>),
    /// A station changed the number of its spatial streams.
    StaOpmodeNSsChanged(StaOpmodeNSsChanged<'a>),
    /// A four-address station got a network interface of its own.
    WdsStaInterfaceAdded(WdsStaInterfaceAdded<'a>),
    /// The network interface of a four-address station was removed.
    WdsStaInterfaceRemoved(WdsStaInterfaceRemoved<'a>),
    /// The access point asks the station to refuse weaker modes of this network.
    TransitionDisable(TransitionDisable<'a>),
    /// A frame was dropped because it named another operating channel.
    OcvFailure(OcvFailure<'a>),
    /// The access point received a management frame, given in full.
    ApMgmtFrameReceived(ApMgmtFrameReceived<'a>),
    /// A station told its Wi-Fi Alliance capabilities.
    WfaGenCapabRx(WfaGenCapabRx<'a>),
    /// PASN authentication with a peer has ended; tells how.
    PasnAuthStatus(PasnAuthStatus<'a>),
    /// Proximity ranging begins to negotiate with a peer.
    PrPasnNegotiationStarted(PrPasnNegotiationStarted<'a>),
    /// Negotiation for proximity ranging ended well; gives role and channel.
    PrPasnResult(PrPasnResult<'a>),
    /// Proximity ranging was stopped; gives the cause.
    PrRangingTerminated(PrRangingTerminated<'a>),
    /// Shows the agreed parameters of proximity ranging.
    PrRangingParams(PrRangingParams<'a>),
    /// Shows one measured distance to a peer, or why there is none.
    PrPeerMeasurement(PrPeerMeasurement<'a>),
    /// All measurements of a proximity ranging request are done.
    PrRangingComplete(PrRangingComplete<'a>),
    /// A device that offers proximity ranging was found.
    PrPeerFound(PrPeerFound<'a>),
    /// The network asks the user to put the subscription in order.
    Hs20SubscriptionRemediation(Hs20SubscriptionRemediation<'a>),
    /// An interface joined or left a group for fast session transfer.
    FstIface(FstIface<'a>),
    /// A peer that can do fast session transfer came or went.
    FstPeer(FstPeer<'a>),
    /// A fast session transfer went to another state.
    FstSession(FstSession<'a>),
    /// The station begins IEEE 802.11 authentication with an access point.
    SmeTryingToAuthenticate(SmeTryingToAuthenticate<'a>),
    /// The station asks an access point, or any with this SSID, to let it in.
    TryingToAssociate(TryingToAssociate<'a>),
    /// The station is associated; keys and EAP are still to come where the network has them.
    AssociatedWith(AssociatedWith<'a>),
    /// Joining this access point took too long and was given up.
    AuthenticationTimedOut(AuthenticationTimedOut<'a>),
    /// The driver did not take the request to authenticate.
    SmeAuthenticationRequestFailed(SmeAuthenticationRequestFailed<'a>),
    /// The driver did not take the request to associate.
    SmeAssociationRequestFailed(SmeAssociationRequestFailed<'a>),
    /// The driver did not take the request to connect.
    AssociationRequestFailed(AssociationRequestFailed<'a>),
    /// The driver joined an access point that no configured network fits.
    NoNetworkConfigurationFound(NoNetworkConfigurationFound<'a>),
    /// The keys of the connection are in place.
    WpaKeyNegotiationCompleted(WpaKeyNegotiationCompleted<'a>),
    /// The access point gave the station a new group key.
    WpaGroupRekeyingCompleted(WpaGroupRekeyingCompleted<'a>),
    /// The access point gave the station a new group key.
    RsnGroupRekeyingCompleted(RsnGroupRekeyingCompleted<'a>),
    /// The access point gave the station new group keys for all links.
    MloGroupRekeyingCompleted(MloGroupRekeyingCompleted<'a>),
    /// The 4-way handshake failed: the passphrase is most likely wrong.
    Wpa4wayHandshakeFailed(Wpa4wayHandshakeFailed<'a>),
    /// The network has no passphrase or key, so it cannot be joined.
    NoPskAvailable(NoPskAvailable<'a>),
    /// A TKIP frame was forged or damaged; a second one stops the connection.
    MichaelMicFailure(MichaelMicFailure<'a>),
    /// After two forged TKIP frames the station stays off the network for a minute.
    TkipCountermeasuresStarted(TkipCountermeasuresStarted<'a>),
    /// The minute without network after forged TKIP frames is over.
    TkipCountermeasuresStopped(TkipCountermeasuresStopped<'a>),
    /// Authentication in advance with an access point to roam to has ended; tells how.
    RsnPreauthentication(RsnPreauthentication<'a>),
    /// An EAP method cannot start: its settings are missing or wrong.
    EapMethodInitializationFailed(EapMethodInitializationFailed<'a>),
    /// EAP went on for too many messages and was stopped.
    EapTooManyRounds(EapTooManyRounds<'a>),
    /// The server turned down name or password; says whether to try again.
    EapMschapv2Failure(EapMschapv2Failure<'a>),
    /// The server wants a new password; the question for it comes next.
    EapMschapv2PasswordExpired(EapMschapv2PasswordExpired<'a>),
    /// The server judged the state of this device (Trusted Network Connect).
    TncRecommendation(TncRecommendation<'a>),
    /// No SIM card reader can be used.
    SimInitializationFailed(SimInitializationFailed<'a>),
    /// The SIM card did not accept the PIN.
    SimPinValidationFailed(SimPinValidationFailed<'a>),
    /// A station finished the 4-way handshake.
    Eapol4wayHsCompleted(Eapol4wayHsCompleted<'a>),
    /// Two access points have their push button pressed; names them.
    WpsPbcOverlap(WpsPbcOverlap<'a>),
    /// The access point named others to move to.
    WnmPreferredListAvailable(WnmPreferredListAvailable<'a>),
    /// The access point is about to end the connection.
    WnmDisassociationImminent(WnmDisassociationImminent<'a>),
    /// The access point asked the station to move but named no other access point.
    WnmNoCandidates(WnmNoCandidates<'a>),
    /// The details of an access point are being fetched by ANQP.
    AnqpFetchStarted(AnqpFetchStarted<'a>),
    /// All access points have been asked by ANQP.
    AnqpFetchCompleted(AnqpFetchCompleted<'a>),
    /// The list of online sign-up providers is being fetched.
    OsuFetchStarted(OsuFetchStarted<'a>),
    /// The list of online sign-up providers is complete.
    OsuFetchCompleted(OsuFetchCompleted<'a>),
    /// The interface starts to take part in a mesh.
    MeshJoining(MeshJoining<'a>),
    /// The interface leaves its mesh.
    MeshLeaving(MeshLeaving<'a>),
    /// A mesh neighbour was heard for the first time.
    MeshNewPeer(MeshNewPeer<'a>),
    /// A link to a mesh neighbour was opened or closed.
    MeshPlink(MeshPlink<'a>),
    /// A test build reports an EAPOL frame that came in.
    EapolRx(EapolRx<'a>),
    /// A test build hands an EAPOL frame to the client to send.
    EapolTx(EapolTx<'a>),
    /// A test build hands a management frame that came in to the client.
    MgmtRx(MgmtRx<'a>),
    /// A test build tells whether a management frame was acknowledged.
    MgmtTxStatus(MgmtTxStatus<'a>),
    /// A test build received a frame of its data test.
    DataTestRx(DataTestRx<'a>),
    /// One of the messages that the command EVENT_TEST asked for.
    TestMessage(TestMessage<'a>),
    /// A test build holds back an EAPOL frame.
    DelayEapolTx(DelayEapolTx<'a>),
    /// A test build got a message of another hostapd process.
    ProcCoordTest(ProcCoordTest<'a>),
    /// A known kind whose form is not known, or cut off.
    Unrecognised(Unrecognised<'a>),
    /// A message of no known kind: mostly text for people.
    Unknown(Text<'a>),
}
