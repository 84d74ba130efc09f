//! Scanning, and what is known of BSSes.

use core::time::Duration;
use std::format;
use std::time::Instant;

use crate::driver::{Driver, Events, Settings, lists, send};
use crate::duration_text::Readable;
use crate::error::{Error, ErrorKind, Source};
use crate::event::Event;
use crate::monitor::Reconnect;
use crate::reply::Refusal;
use crate::station::{Found, ScanOptions};

/// How long to wait at most before trying again, where no event tells that it may go now.
const PAUSE: Duration = Duration::from_secs(1);

pub(crate) async fn found<D: Driver>(driver: &mut D) -> Result<Found, Error> {
    Ok(Found::new(&lists::bsses(driver, 0).await?))
}

pub(crate) async fn scan<D: Driver>(driver: &mut D, options: &ScanOptions) -> Result<Found, Error> {
    let deadline = Instant::now().checked_add(options.time_limit);
    let mut events = driver.listen(Reconnect::Never).await?;
    wait(driver, &mut events, options, deadline).await?;
    // Nobody reads it while the results are fetched, which are many.
    drop(events);
    found(driver).await
}

/// Scans until it has worked.
async fn wait<D: Driver>(
    driver: &mut D,
    events: &mut D::Events,
    options: &ScanOptions,
    deadline: Option<Instant>,
) -> Result<(), Error> {
    let limit = Readable(options.time_limit);
    loop {
        // What is here already is not about the scan that is started next.
        while events.next(Some(Instant::now())).await?.is_some() {}
        let busy = match send(driver, &options.command()).await {
            Ok(started) => match end(events, started.id(), deadline).await? {
                End::Done => return Ok(()),
                End::Failed { error: EBUSY } => scan_failed(driver.settings(), EBUSY),
                End::Failed { error } => return Err(scan_failed(driver.settings(), error)),
                End::Silence => {
                    let text = format!("the scan did not end within {limit}");
                    return Err(about(driver.settings(), ErrorKind::Timeout, text));
                }
            },
            Err(error) if error.refusal() == Some(&Refusal::Busy) => error,
            Err(error) => return Err(error),
        };
        if !pause(events, deadline).await? {
            let text = format!(
                "no scan could be started within {limit}: the interface was busy all the time, with another scan or with connecting"
            );
            let timeout = about(driver.settings(), ErrorKind::Timeout, text);
            return Err(match busy.refusal() {
                Some(_) => timeout.caused_by(Source::Reply(Refusal::Busy.into())),
                None => timeout,
            });
        }
    }
}

/// The driver is busy, with a scan that another program has asked the kernel for.
const EBUSY: i64 = -libc::EBUSY as i64;

/// How a scan ended.
enum End {
    Done,
    /// The driver did not begin it, with this error number.
    Failed {
        error: i64,
    },
    /// It has not ended.
    Silence,
}

/// Waits for the end of this scan. A daemon that gives no numbers starts one scan at a time: after
/// its beginning, the next results are its own.
async fn end<E: Events>(
    events: &mut E,
    id: Option<u32>,
    deadline: Option<Instant>,
) -> Result<End, Error> {
    let own = id.map(u64::from);
    let (mut started, mut results) = (false, false);
    loop {
        let Some(item) = events.next(deadline).await? else {
            // Old daemons don't tell of the beginning.
            return Ok(if results && own.is_none() { End::Done } else { End::Silence });
        };
        let Some(event) = item.event() else { continue };
        match event.event() {
            Event::ScanStarted(event) if event.id == own => started = true,
            // Numbers grow: with the end of a later one ours is over, too.
            Event::ScanResults(event) if own.is_some() && event.id >= own => return Ok(End::Done),
            Event::ScanResults(event) if own.is_none() && event.id.is_none() => {
                if started {
                    return Ok(End::Done);
                }
                results = true;
            }
            // A scan that somebody asked for is not tried again, so it is another one that is.
            Event::ScanFailed(event) if !started && event.retry != Some(1) => {
                return Ok(End::Failed { error: event.ret });
            }
            _ => {}
        }
    }
}

/// Waits until it is worth trying again; false if the time is over.
async fn pause<E: Events>(events: &mut E, deadline: Option<Instant>) -> Result<bool, Error> {
    let next = Instant::now() + PAUSE;
    let until = deadline.map_or(next, |deadline| deadline.min(next));
    while let Some(item) = events.next(Some(until)).await? {
        let Some(event) = item.event() else { continue };
        if matches!(
            event.event(),
            Event::ScanResults(_) | Event::Connected(_) | Event::Disconnected(_)
        ) {
            break;
        }
    }
    Ok(deadline.is_none_or(|deadline| Instant::now() < deadline))
}

fn scan_failed(settings: &Settings, number: i64) -> Error {
    let system = i32::try_from(-number).map(std::io::Error::from_raw_os_error);
    let why = system.map_or_else(|_| format!("error {number}"), |error| format!("{error}"));
    about(settings, ErrorKind::Failed, format!("the driver could not scan: {why}"))
}

fn about(settings: &Settings, kind: ErrorKind, text: std::string::String) -> Error {
    Error::new(kind, text).of_endpoint(&settings.options.endpoint).of_command("SCAN")
}
