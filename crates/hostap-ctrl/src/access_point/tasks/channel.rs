//! Moving to another channel.

use core::time::Duration;
use std::time::Instant;

use super::super::channel::{ChannelSwitch, ChannelSwitchOutcome, ChannelWidth, NewChannel};
use crate::command::{ChanSwitch, HostapdStatus};
use crate::driver::{Driver, Events, send};
use crate::error::{Error, ErrorKind};
use crate::event::{ChWidth, Event};
use crate::monitor::{MonitorItem, Reconnect};
use crate::reply::HostapdState;

/// How long after the radio has switched the daemon's own word on it is waited for.
const CONFIRMATION: Duration = Duration::from_secs(1);

/// How many seconds some weather radar channels have to be listened on.
const LONGEST_LISTENING: u64 = 600;

pub(in crate::access_point) async fn switch<D: Driver>(
    driver: &mut D,
    switch: &ChannelSwitch,
) -> Result<ChannelSwitchOutcome, Error> {
    let mut events = driver.listen(Reconnect::Never).await?;
    send(driver, &command(switch)).await?;
    let mut waiting = Waiting {
        wanted: i64::from(switch.frequency),
        deadline: Instant::now().checked_add(switch.limit),
        limit: switch.limit,
        started: false,
        there: None,
    };
    loop {
        let item = events.next(waiting.deadline).await?;
        let step = match &item {
            Some(MonitorItem::Event(event)) => waiting.note(&event.event()),
            Some(_) => Step::Wait,
            None => Step::Done(match waiting.there {
                Some(channel) => ChannelSwitchOutcome::Switched(channel),
                None => ChannelSwitchOutcome::TimedOut,
            }),
        };
        match step {
            Step::Wait => {}
            Step::Done(outcome) => return Ok(outcome),
            // hostapd also goes off and on again where it has to listen for radar first.
            Step::AskState => match ask_state(driver, waiting.wanted).await {
                Ok(Some(outcome)) => return Ok(outcome),
                // wpa_supplicant has no such state, and goes on by itself.
                Err(error) if error.kind() != ErrorKind::UnexpectedReply => return Err(error),
                _ => {}
            },
        }
    }
}

fn command(switch: &ChannelSwitch) -> ChanSwitch {
    let command = ChanSwitch::new(switch.beacons, switch.frequency);
    let command = match switch.width {
        ChannelWidth::Mhz20 => command,
        ChannelWidth::Mhz40Above => {
            let center = switch.frequency.saturating_add(10);
            command.secondary_channel_offset(1).center_frequency(center).width(40_u32)
        }
        ChannelWidth::Mhz40Below => {
            let center = switch.frequency.saturating_sub(10);
            command.secondary_channel_offset(-1).center_frequency(center).width(40_u32)
        }
        ChannelWidth::Mhz80 { center } => wide(command, switch, center, 80),
        ChannelWidth::Mhz80Plus80 { center, second_center } => {
            wide(command, switch, center, 80).second_center_frequency(second_center)
        }
        ChannelWidth::Mhz160 { center } => wide(command, switch, center, 160),
        ChannelWidth::Mhz320 { center } => wide(command, switch, center, 320),
    };
    let command = if switch.quiet { command.block_transmission() } else { command };
    let command = if switch.ht { command.ht() } else { command };
    let command = if switch.vht { command.vht() } else { command };
    let command = if switch.he { command.he() } else { command };
    if switch.eht { command.eht() } else { command }
}

/// Within a wide channel, the second 20 MHz are the other ones of the 40 MHz that the primary
/// channel belongs to, and these lie next to each other from the lower end of the channel on.
fn wide(command: ChanSwitch, switch: &ChannelSwitch, center: u32, width: u32) -> ChanSwitch {
    let lowest = center.saturating_sub(width / 2).saturating_add(10);
    let number = switch.frequency.saturating_sub(lowest) / 20;
    let offset = if number % 2 == 0 { 1 } else { -1 };
    command.secondary_channel_offset(offset).center_frequency(center).width(width)
}

enum Step {
    Wait,
    AskState,
    Done(ChannelSwitchOutcome),
}

struct Waiting {
    wanted: i64,
    deadline: Option<Instant>,
    limit: Duration,
    /// The switch that was asked for has begun.
    started: bool,
    /// The radio is there; the daemon's own word on it is awaited.
    there: Option<NewChannel>,
}

impl Waiting {
    fn note(&mut self, event: &Event<'_>) -> Step {
        match event {
            Event::ChannelSwitchStarted(event) if event.freq == self.wanted => {
                self.started = true;
            }
            Event::ChannelSwitch(event) => {
                let channel = new_channel(event.freq, Some(event.ch_width), event.dfs);
                if event.freq == self.wanted {
                    self.there = Some(channel);
                    self.deadline = Instant::now().checked_add(CONFIRMATION);
                } else if self.started {
                    return Step::Done(ChannelSwitchOutcome::Elsewhere(channel));
                }
            }
            Event::ApCsaFinished(event) if event.freq == self.wanted => {
                let width = self.there.and_then(|there| there.width);
                let mut channel = new_channel(event.freq, None, Some(event.dfs));
                channel.width = width;
                return Step::Done(ChannelSwitchOutcome::Switched(channel));
            }
            Event::DfsCacStart(event) if event.freq == self.wanted => {
                let seconds = event.cac_time.and_then(|seconds| u64::try_from(seconds).ok());
                let listening = Duration::from_secs(seconds.unwrap_or(LONGEST_LISTENING));
                self.deadline = Instant::now().checked_add(self.limit.saturating_add(listening));
            }
            Event::DfsRadarDetected(event) if event.freq == self.wanted => {
                return Step::Done(ChannelSwitchOutcome::Radar);
            }
            Event::ApEnabled(_) | Event::ApDisabled(_) | Event::Terminating(_) => {
                return Step::AskState;
            }
            _ => {}
        }
        Step::Wait
    }
}

fn new_channel(frequency: i64, width: Option<ChWidth<'_>>, dfs: Option<i64>) -> NewChannel {
    NewChannel {
        frequency: u32::try_from(frequency).unwrap_or_default(),
        width: width.and_then(known_width),
        dfs: dfs.map(|dfs| dfs != 0),
    }
}

/// The width, if hostapd has a name for it.
fn known_width(width: ChWidth<'_>) -> Option<ChWidth<'static>> {
    Some(match width {
        ChWidth::Width20MHzNoHt => ChWidth::Width20MHzNoHt,
        ChWidth::Width20MHz => ChWidth::Width20MHz,
        ChWidth::Width40MHz => ChWidth::Width40MHz,
        ChWidth::Width80MHz => ChWidth::Width80MHz,
        ChWidth::Width80Plus80MHz => ChWidth::Width80Plus80MHz,
        ChWidth::Width160MHz => ChWidth::Width160MHz,
        ChWidth::Width320MHz => ChWidth::Width320MHz,
        _ => return None,
    })
}

/// The outcome, if hostapd's state says it.
async fn ask_state<D: Driver>(
    driver: &mut D,
    wanted: i64,
) -> Result<Option<ChannelSwitchOutcome>, Error> {
    let status = send(driver, &HostapdStatus).await?;
    let frequency = i64::from(status.freq().unwrap_or_default());
    Ok(match status.state() {
        Some(HostapdState::Enabled) if frequency == wanted => {
            Some(ChannelSwitchOutcome::Switched(new_channel(frequency, None, None)))
        }
        Some(HostapdState::Enabled) => {
            Some(ChannelSwitchOutcome::Elsewhere(new_channel(frequency, None, None)))
        }
        Some(HostapdState::Disabled | HostapdState::Uninitialized) => {
            Some(ChannelSwitchOutcome::Disabled)
        }
        _ => None,
    })
}
