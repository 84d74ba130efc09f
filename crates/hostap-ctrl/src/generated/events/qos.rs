//! Quality of service: MSCS, SCS and DSCP.
//!
//! Generated from `protocol/*.tsv` by `cargo run -p protocol-gen`.

#[allow(unused_imports, reason = "the same in all generated files")]
use super::prelude::*;

/// The access point answered a request for mirrored stream classification.
///
/// Prefix `CTRL-EVENT-MSCS-RESULT `. Sent by wpa_supplicant. `WPA_EVENT_MSCS_RESULT` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// bssid=<bssid:mac> status_code=<status_code:uint>
/// bssid=<bssid:mac> status_code=<status_code:uint> <change:lit(change)> up_bitmap=<up_bitmap:uint> up_limit=<up_limit:uint> stream_timeout=<stream_timeout:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-MSCS-RESULT bssid=02:00:00:00:00:10 status_code=0 change up_bitmap=192 up_limit=7 stream_timeout=60");
/// let Event::MscsResult(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.bssid.to_string(), "02:00:00:00:00:10");
/// assert_eq!(event.status_code, 0);
/// assert!(event.change);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct MscsResult<'a> {
    /// BSSID of the access point.
    pub bssid: MacAddress,
    /// IEEE 802.11 status code.
    pub status_code: u64,
    /// Present when the access point changed the terms by itself.
    pub change: bool,
    /// User priorities that are mirrored, a bitmap.
    pub up_bitmap: Option<u64>,
    /// Highest user priority.
    pub up_limit: Option<u64>,
    /// Time after which a silent stream is forgotten. Unit: TU.
    pub stream_timeout: Option<u64>,
    pub(crate) source: Source<'a>,
}

impl<'a> MscsResult<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source).or_else(|| Self::shape2(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"bssid=")?;
        let bssid = c.mac()?;
        c.literal(b" status_code=")?;
        let status_code = c.unsigned()?;
        c.end()?;
        Some(Event::MscsResult(Self {
            bssid,
            status_code,
            change: false,
            up_bitmap: None,
            up_limit: None,
            stream_timeout: None,
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"bssid=")?;
        let bssid = c.mac()?;
        c.literal(b" status_code=")?;
        let status_code = c.unsigned()?;
        c.literal(b" ")?;
        c.literal(b"change")?;
        c.literal(b" up_bitmap=")?;
        let up_bitmap = c.unsigned()?;
        c.literal(b" up_limit=")?;
        let up_limit = c.unsigned()?;
        c.literal(b" stream_timeout=")?;
        let stream_timeout = c.unsigned()?;
        c.end()?;
        Some(Event::MscsResult(Self {
            bssid,
            status_code,
            change: true,
            up_bitmap: Some(up_bitmap),
            up_limit: Some(up_limit),
            stream_timeout: Some(stream_timeout),
            source,
        }))
    }
}

impl<'a> Visit<'a> for MscsResult<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("bssid", self.bssid.into());
        field("status_code", self.status_code.into());
        if self.change {
            field("change", "change".into());
        }
        if let Some(value) = self.up_bitmap {
            field("up_bitmap", value.into());
        }
        if let Some(value) = self.up_limit {
            field("up_limit", value.into());
        }
        if let Some(value) = self.stream_timeout {
            field("stream_timeout", value.into());
        }
    }
}

/// The access point answered a stream classification request, or none came.
///
/// Prefix `CTRL-EVENT-SCS-RESULT `. Sent by wpa_supplicant. `WPA_EVENT_SCS_RESULT` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// bssid=<bssid:mac> SCSID=<scsid:uint> status_code=<status_code:word>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-SCS-RESULT bssid=02:00:00:00:00:10 SCSID=1 status_code=0");
/// let Event::ScsResult(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.bssid.to_string(), "02:00:00:00:00:10");
/// assert_eq!(event.scsid, 1);
/// assert_eq!(event.status_code, "0");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ScsResult<'a> {
    /// BSSID of the access point.
    pub bssid: MacAddress,
    /// SCS number of the stream.
    pub scsid: u64,
    /// IEEE 802.11 status code, or the words timedout or response_not_received.
    pub status_code: Text<'a>,
    pub(crate) source: Source<'a>,
}

impl<'a> ScsResult<'a> {
    #[inline]
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"bssid=")?;
        let bssid = c.mac()?;
        c.literal(b" SCSID=")?;
        let scsid = c.unsigned()?;
        c.literal(b" status_code=")?;
        let status_code = c.word()?;
        c.end()?;
        Some(Event::ScsResult(Self { bssid, scsid, status_code, source }))
    }
}

impl<'a> Visit<'a> for ScsResult<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("bssid", self.bssid.into());
        field("scsid", self.scsid.into());
        field("status_code", self.status_code.into());
    }
}

/// The access point adds, removes or clears a rule for marking IP packets.
///
/// Prefix `CTRL-EVENT-DSCP-POLICY `. Sent by wpa_supplicant. `WPA_EVENT_DSCP_POLICY` in
/// `wpa_ctrl.h` since 2.10.
///
/// ```text
/// <action:enum(request_wait start|request_wait end)>
/// <action:lit(request_start)>[? <clear_all:lit(clear_all)>][? <more:lit(more)>]
/// <action:lit(request_end)>
/// <action:lit(clear_all)>
/// <action:lit(add)> policy_id=<policy_id:uint> dscp=<dscp:uint> ip_version=<ip_version:int>[? src_ip=<src_ip:word>][? dst_ip=<dst_ip:word>][? src_port=<src_port:int>][? dst_port=<dst_port:int>][? protocol=<protocol:int>][? start_port=<start_port:uint> end_port=<end_port:uint>][? domain_name=<domain_name:word>]
/// <action:enum(remove|reject)> policy_id=<policy_id:uint>
/// ```
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let event = Event::parse(b"CTRL-EVENT-DSCP-POLICY add policy_id=1 dscp=36 ip_version=4");
/// let Event::DscpPolicy(event) = event else { panic!("{event:?}") };
/// assert_eq!(event.policy_id, Some(1));
/// assert_eq!(event.dscp, Some(36));
/// assert_eq!(event.ip_version, Some(4));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct DscpPolicy<'a> {
    /// What the access point does.
    pub action: DscpPolicyAction<'a>,
    /// Present when all rules are dropped first.
    pub clear_all: bool,
    /// Present when more rules follow in another frame.
    pub more: bool,
    /// Number of the DSCP policy.
    pub policy_id: Option<u64>,
    /// DSCP value for the packets.
    pub dscp: Option<u64>,
    /// IP version of the rule: 4, 6, or 0 for none.
    pub ip_version: Option<i64>,
    /// Source address of the rule.
    pub src_ip: Option<Text<'a>>,
    /// Destination address of the rule.
    pub dst_ip: Option<Text<'a>>,
    /// Source port of the rule.
    pub src_port: Option<i64>,
    /// Destination port of the rule.
    pub dst_port: Option<i64>,
    /// IP protocol number of the rule (IANA).
    pub protocol: Option<i64>,
    /// First destination port of the rule.
    pub start_port: Option<u64>,
    /// Last destination port of the rule.
    pub end_port: Option<u64>,
    /// Domain name the policy is for.
    pub domain_name: Option<Text<'a>>,
    pub(crate) source: Source<'a>,
}

impl<'a> DscpPolicy<'a> {
    pub(crate) fn exact(source: Source<'a>) -> Option<Event<'a>> {
        Self::shape1(source)
            .or_else(|| Self::shape2(source))
            .or_else(|| Self::shape3(source))
            .or_else(|| Self::shape4(source))
            .or_else(|| Self::shape5(source))
            .or_else(|| Self::shape6(source))
    }
    fn shape1(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let action = c
            .one_of(&["request_wait start", "request_wait end"])
            .map(DscpPolicyAction::from_text)?;
        c.end()?;
        Some(Event::DscpPolicy(Self {
            action,
            clear_all: false,
            more: false,
            policy_id: None,
            dscp: None,
            ip_version: None,
            src_ip: None,
            dst_ip: None,
            src_port: None,
            dst_port: None,
            protocol: None,
            start_port: None,
            end_port: None,
            domain_name: None,
            source,
        }))
    }

    fn shape2(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"request_start")?;
        let part1 = c.optional(|c| {
            c.literal(b" ")?;
            c.literal(b"clear_all")?;
            Some(())
        });
        let part2 = c.optional(|c| {
            c.literal(b" ")?;
            c.literal(b"more")?;
            Some(())
        });
        c.end()?;
        Some(Event::DscpPolicy(Self {
            action: DscpPolicyAction::RequestStart,
            clear_all: part1.is_some(),
            more: part2.is_some(),
            policy_id: None,
            dscp: None,
            ip_version: None,
            src_ip: None,
            dst_ip: None,
            src_port: None,
            dst_port: None,
            protocol: None,
            start_port: None,
            end_port: None,
            domain_name: None,
            source,
        }))
    }

    fn shape3(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"request_end")?;
        c.end()?;
        Some(Event::DscpPolicy(Self {
            action: DscpPolicyAction::RequestEnd,
            clear_all: false,
            more: false,
            policy_id: None,
            dscp: None,
            ip_version: None,
            src_ip: None,
            dst_ip: None,
            src_port: None,
            dst_port: None,
            protocol: None,
            start_port: None,
            end_port: None,
            domain_name: None,
            source,
        }))
    }

    fn shape4(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"clear_all")?;
        c.end()?;
        Some(Event::DscpPolicy(Self {
            action: DscpPolicyAction::ClearAll,
            clear_all: false,
            more: false,
            policy_id: None,
            dscp: None,
            ip_version: None,
            src_ip: None,
            dst_ip: None,
            src_port: None,
            dst_port: None,
            protocol: None,
            start_port: None,
            end_port: None,
            domain_name: None,
            source,
        }))
    }

    fn shape5(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        c.literal(b"add")?;
        c.literal(b" policy_id=")?;
        let policy_id = c.unsigned()?;
        c.literal(b" dscp=")?;
        let dscp = c.unsigned()?;
        c.literal(b" ip_version=")?;
        let ip_version = c.integer()?;
        let part1 = c.optional(|c| {
            c.literal(b" src_ip=")?;
            let src_ip = c.word()?;
            Some(src_ip)
        });
        let part2 = c.optional(|c| {
            c.literal(b" dst_ip=")?;
            let dst_ip = c.word()?;
            Some(dst_ip)
        });
        let part3 = c.optional(|c| {
            c.literal(b" src_port=")?;
            let src_port = c.integer()?;
            Some(src_port)
        });
        let part4 = c.optional(|c| {
            c.literal(b" dst_port=")?;
            let dst_port = c.integer()?;
            Some(dst_port)
        });
        let part5 = c.optional(|c| {
            c.literal(b" protocol=")?;
            let protocol = c.integer()?;
            Some(protocol)
        });
        let part6 = c.optional(|c| {
            c.literal(b" start_port=")?;
            let start_port = c.unsigned()?;
            c.literal(b" end_port=")?;
            let end_port = c.unsigned()?;
            Some((start_port, end_port))
        });
        let part7 = c.optional(|c| {
            c.literal(b" domain_name=")?;
            let domain_name = c.word()?;
            Some(domain_name)
        });
        c.end()?;
        Some(Event::DscpPolicy(Self {
            action: DscpPolicyAction::Add,
            clear_all: false,
            more: false,
            policy_id: Some(policy_id),
            dscp: Some(dscp),
            ip_version: Some(ip_version),
            src_ip: part1,
            dst_ip: part2,
            src_port: part3,
            dst_port: part4,
            protocol: part5,
            start_port: part6.map(|part| part.0),
            end_port: part6.map(|part| part.1),
            domain_name: part7,
            source,
        }))
    }

    fn shape6(source: Source<'a>) -> Option<Event<'a>> {
        let c = &mut Cursor::new(source.payload());
        let action = c.one_of(&["remove", "reject"]).map(DscpPolicyAction::from_text)?;
        c.literal(b" policy_id=")?;
        let policy_id = c.unsigned()?;
        c.end()?;
        Some(Event::DscpPolicy(Self {
            action,
            clear_all: false,
            more: false,
            policy_id: Some(policy_id),
            dscp: None,
            ip_version: None,
            src_ip: None,
            dst_ip: None,
            src_port: None,
            dst_port: None,
            protocol: None,
            start_port: None,
            end_port: None,
            domain_name: None,
            source,
        }))
    }
}

impl<'a> Visit<'a> for DscpPolicy<'a> {
    fn visit(&self, field: &mut dyn FnMut(&'static str, FieldValue<'a>)) {
        field("action", self.action.into());
        if self.clear_all {
            field("clear_all", "clear_all".into());
        }
        if self.more {
            field("more", "more".into());
        }
        if let Some(value) = self.policy_id {
            field("policy_id", value.into());
        }
        if let Some(value) = self.dscp {
            field("dscp", value.into());
        }
        if let Some(value) = self.ip_version {
            field("ip_version", value.into());
        }
        if let Some(value) = self.src_ip {
            field("src_ip", value.into());
        }
        if let Some(value) = self.dst_ip {
            field("dst_ip", value.into());
        }
        if let Some(value) = self.src_port {
            field("src_port", value.into());
        }
        if let Some(value) = self.dst_port {
            field("dst_port", value.into());
        }
        if let Some(value) = self.protocol {
            field("protocol", value.into());
        }
        if let Some(value) = self.start_port {
            field("start_port", value.into());
        }
        if let Some(value) = self.end_port {
            field("end_port", value.into());
        }
        if let Some(value) = self.domain_name {
            field("domain_name", value.into());
        }
    }
}

event! { MscsResult ScsResult DscpPolicy }

enumeration! {
    /// Values of `action` of [`DscpPolicy`](super::DscpPolicy).
    DscpPolicyAction {
        "request_wait start" => RequestWaitStart,
        "request_wait end" => RequestWaitEnd,
        "request_start" => RequestStart,
        "request_end" => RequestEnd,
        "clear_all" => ClearAll,
        "add" => Add,
        "remove" => Remove,
        "reject" => Reject,
    }
}
