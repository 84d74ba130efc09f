//! The mistakes that are seeded into copies of the reference, to prove that the suite notices.
//!
//! `mistakes/<name>.h` is put in front of `wpa_ctrl.c` and redirects a call or two.

/// One mistake.
#[derive(Debug)]
pub struct Mistake {
    /// The name of the header, and the prefix of the functions.
    pub name: &'static str,
    /// The scenario that has to notice it.
    pub noticed_by: &'static str,
    /// Whether it also is one in the variants for UDP.
    pub udp: bool,
    /// Whether it also is one on Android.
    pub android: bool,
}

const fn unix(name: &'static str, noticed_by: &'static str) -> Mistake {
    Mistake { name, noticed_by, udp: false, android: true }
}

const fn everywhere(name: &'static str, noticed_by: &'static str) -> Mistake {
    Mistake { name, noticed_by, udp: true, android: true }
}

/// Android has no abstract names: there they mean reserved sockets.
const fn not_on_android(name: &'static str, noticed_by: &'static str) -> Mistake {
    Mistake { name, noticed_by, udp: false, android: false }
}

/// All of them.
pub const MISTAKES: &[Mistake] = &[
    everywhere("writes_nul", "reply_leaves_the_rest_of_the_buffer"),
    everywhere("reports_full_length", "reply_is_cut_at_the_capacity"),
    everywhere("sends_nul", "commands_of_every_length"),
    everywhere("copies_events", "event_callback_gets_the_callers_buffer"),
    everywhere("takes_interface_events_for_replies", "events_come_before_the_reply"),
    everywhere("gives_up_early", "silence_times_out"),
    everywhere("attaches_on_any_answer", "attach_needs_exactly_ok"),
    everywhere("never_pending", "pending_tells_what_recv_will_find"),
    everywhere("keeps_the_descriptor", "close_leaves_nothing"),
    unix("leaves_the_socket_file", "close_leaves_nothing"),
    unix("blocks", "recv_without_data"),
    unix("other_name", "socket_name_keeps_its_pattern"),
    unix("loses_errno", "open_failures_set_errno"),
    not_on_android("exact_abstract_name", "abstract_names_are_padded"),
    everywhere("leaves_the_reply", "two_connections_interleaved"),
    everywhere("sends_twice", "reply_leaves_the_rest_of_the_buffer"),
    everywhere("writes_beyond_the_buffer", "oversized_reply_is_cut"),
    everywhere("changes_the_length_of_a_failed_recv", "failed_recv_leaves_the_length"),
    everywhere("loses_events", "events_come_before_the_reply"),
    everywhere("ends_events_without_nul", "event_is_cut_to_leave_room_for_a_nul"),
    everywhere("waits_too_long", "silence_times_out"),
    unix("gives_up_sending_at_once", "queue_that_stays_full_is_given_up"),
    everywhere("leaves_errno", "reply_leaves_the_rest_of_the_buffer"),
    everywhere("fails_after_a_signal", "interrupted_wait_goes_on"),
    everywhere("detaches_with_attach", "detach_needs_exactly_ok"),
    unix("pending_takes_the_message", "pending_tells_what_recv_will_find"),
];
