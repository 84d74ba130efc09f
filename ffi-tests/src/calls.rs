//! Calls of a run that are not the usual ones: with NULLs, without a buffer, with a callback
//! that makes calls of its own.

use std::cell::RefCell;
use std::ffi::{c_char, c_int};
use std::ptr;

use crate::library::MessageCallback;
use crate::run::{GUARD, Handle, Run, UNTOUCHED};
use crate::shown::{content, escaped};
use crate::surroundings::{errno, set_errno};

/// What is passed to `wpa_ctrl_request` and `wpa_ctrl_recv`, each of it NULL if wanted.
#[derive(Debug, Clone, Copy)]
pub struct Arguments<'a> {
    /// The connection.
    pub handle: Handle,
    /// The command; `None` is NULL, with this length.
    pub command: Result<&'a [u8], usize>,
    /// The buffer's size, with or without a buffer.
    pub capacity: usize,
    /// Whether there is a buffer.
    pub buffer: bool,
    /// Whether there is a place for the length.
    pub length: bool,
}

impl<'a> Arguments<'a> {
    /// A command with a buffer of 64 bytes.
    pub fn new(handle: Handle, command: &'a [u8]) -> Self {
        Self { handle, command: Ok(command), capacity: 64, buffer: true, length: true }
    }

    /// NULL in place of a command, with a length all the same.
    pub fn without_command(self, length: usize) -> Self {
        Self { command: Err(length), ..self }
    }

    /// NULL in place of the buffer, with a size all the same.
    pub fn without_buffer(self, capacity: usize) -> Self {
        Self { buffer: false, capacity, ..self }
    }

    /// NULL in place of the length.
    pub fn without_length(self) -> Self {
        Self { length: false, ..self }
    }

    fn shown(&self) -> String {
        let command = match self.command {
            Ok(command) => escaped(command),
            Err(length) => format!("NULL of length {length}"),
        };
        let handle = if self.handle.is_null() { "NULL " } else { "" };
        let buffer = if self.buffer { "" } else { "NULL of " };
        let length = if self.length { self.capacity.to_string() } else { "length NULL".into() };
        format!("{handle}{command} into {buffer}{length}")
    }
}

impl Run {
    /// `wpa_ctrl_request` with whatever arguments, without a callback.
    pub fn request_of(&mut self, arguments: Arguments<'_>) -> c_int {
        self.note(format!("request {}", arguments.shown()));
        let (command, command_length) = match arguments.command {
            Ok(command) => (command.as_ptr(), command.len()),
            Err(length) => (ptr::null(), length),
        };
        let request = self.library().request;
        self.with_buffer(arguments, |buffer, length| {
            // SAFETY: each pointer is NULL or as valid as its length says.
            unsafe {
                request(arguments.handle.0, command.cast(), command_length, buffer, length, None)
            }
        })
    }

    /// `wpa_ctrl_recv` with whatever arguments; the command does not count.
    pub fn recv_of(&mut self, arguments: Arguments<'_>) -> c_int {
        self.note(format!("recv {}", arguments.shown()));
        let recv = self.library().recv;
        // SAFETY: each pointer is NULL or as valid as the length says.
        self.with_buffer(arguments, |buffer, length| unsafe {
            recv(arguments.handle.0, buffer, length)
        })
    }

    fn with_buffer(
        &mut self,
        arguments: Arguments<'_>,
        call: impl FnOnce(*mut c_char, *mut usize) -> c_int,
    ) -> c_int {
        let mut memory = vec![UNTOUCHED; arguments.capacity + GUARD];
        let mut length = arguments.capacity;
        let buffer = if arguments.buffer { memory.as_mut_ptr().cast() } else { ptr::null_mut() };
        let place = if arguments.length { &raw mut length } else { ptr::null_mut() };
        set_errno(-1);
        let returned = call(buffer, place);
        let errno = errno();
        let content = content(&memory, length, arguments.capacity);
        self.note(format!("  -> {returned} errno {errno} {content}"));
        returned
    }

    /// `wpa_ctrl_request` into memory that the scenario looks at itself: the result and the
    /// length, and not a word in the transcript.
    pub fn request_into(
        &self,
        handle: Handle,
        command: &[u8],
        buffer: &mut [u8],
    ) -> (c_int, usize) {
        let mut length = buffer.len();
        // SAFETY: pointers and lengths belong together.
        let returned = unsafe {
            (self.library().request)(
                handle.0,
                command.as_ptr().cast(),
                command.len(),
                buffer.as_mut_ptr().cast(),
                &mut length,
                None,
            )
        };
        (returned, length)
    }

    /// `wpa_ctrl_get_fd` where the number means something: an error.
    pub fn note_get_fd(&mut self, handle: Handle) {
        set_errno(0);
        let descriptor = self.get_fd(handle);
        let errno = errno();
        self.note(format!("get_fd -> {descriptor} errno {errno}"));
    }

    /// `wpa_ctrl_request` with a buffer of `capacity` bytes and a callback that does `on_event`
    /// with the run and the event.
    pub fn request_calling(
        &mut self,
        handle: Handle,
        command: &[u8],
        capacity: usize,
        mut on_event: impl FnMut(&mut Run, &[u8]),
    ) -> c_int {
        self.note(format!("request {} into {capacity}", escaped(command)));
        let mut buffer = vec![UNTOUCHED; capacity + GUARD];
        let library = self.library();
        let run = &raw mut *self;
        let mut act = |message: &[u8]| {
            // SAFETY: the request below is under way, and nothing else uses the run meanwhile.
            on_event(unsafe { &mut *run }, message);
        };
        let (returned, errno, length) = with_callback(&mut act, |callback| {
            library.request_into(handle, command, &mut buffer, capacity, callback)
        });
        let content = content(&buffer, length, capacity);
        self.note(format!("  {} -> {returned} errno {errno} {content}", escaped(command)));
        returned
    }
}

/// What a callback does, for the innermost request that has one.
type Action = *mut dyn FnMut(&[u8]);

thread_local! {
    static ACTIONS: RefCell<Vec<Action>> = const { RefCell::new(Vec::new()) };
}

/// Calls `request` with a callback that does `act`.
pub fn with_callback<T>(
    act: &mut dyn FnMut(&[u8]),
    request: impl FnOnce(MessageCallback) -> T,
) -> T {
    // SAFETY: only the lifetime changes; the pointer is gone again when this function returns.
    let act = unsafe {
        std::mem::transmute::<&mut dyn FnMut(&[u8]), &mut (dyn FnMut(&[u8]) + 'static)>(act)
    };
    ACTIONS.with_borrow_mut(|actions| actions.push(act));
    let result = request(Some(innermost));
    ACTIONS.with_borrow_mut(Vec::pop);
    result
}

unsafe extern "C" fn innermost(message: *mut c_char, length: usize) {
    let action = ACTIONS.with_borrow(|actions| *actions.last().expect("a request is under way"));
    // SAFETY: the library gives a message of this length.
    let message = unsafe { std::slice::from_raw_parts(message.cast(), length) };
    // SAFETY: with_callback() has not returned, so what it was given still exists; a callback
    // is not called while it runs itself, but for requests of its own, which have another.
    unsafe { (*action)(message) };
}

/// Keeps this process, a child that may crash, from leaving its memory in a file.
pub fn crash_quietly() {
    // SAFETY: prctl() with PR_SET_DUMPABLE takes no pointers.
    unsafe { libc::prctl(libc::PR_SET_DUMPABLE, 0) };
}
