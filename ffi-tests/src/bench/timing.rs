//! Times several participants in turn and compares them with the first.

use std::io;
use std::time::Duration;

/// How much is timed.
#[derive(Debug, Clone, Copy)]
pub struct Effort {
    /// How many rounds; the spread is the one between them.
    pub rounds: usize,
    /// How many batches each participant gets in a round.
    pub batches: usize,
}

/// How long one participant's operations took.
#[derive(Debug, Clone, Copy)]
pub struct Timing {
    /// The median, in nanoseconds an operation.
    pub nanoseconds: f64,
    /// Its ratio to the first participant's: the median of the rounds' ratios, each of which is
    /// the ratio of two medians.
    pub ratio: f64,
    /// The first and the third quartile of the rounds' ratios.
    pub quartiles: (f64, f64),
}

/// One of those that are compared: carries out a batch and tells how long that took.
pub type Participant<'a> = Box<dyn FnMut() -> io::Result<Duration> + 'a>;

/// Lets the participants take turns, in an order drawn anew for each batch.
///
/// `operations` is how many there are in a batch.
///
/// # Errors
/// Those of the participants.
pub fn compare(
    mut participants: Vec<Participant<'_>>,
    operations: usize,
    effort: Effort,
) -> io::Result<Vec<Timing>> {
    let mut order: Vec<usize> = (0..participants.len()).collect();
    let mut all = vec![Vec::new(); participants.len()];
    let mut ratios = vec![Vec::new(); participants.len()];
    for participant in &mut participants {
        // The first batch finds everything ready, and is not counted.
        participant()?;
    }
    for _ in 0..effort.rounds {
        let mut round = vec![Vec::new(); participants.len()];
        for _ in 0..effort.batches {
            fastrand::shuffle(&mut order);
            for index in &order {
                let nanoseconds = participants[*index]()?.as_nanos() as f64;
                round[*index].push(nanoseconds / operations as f64);
            }
        }
        let medians: Vec<f64> = round.iter().map(|times| quantile(times, 0.5)).collect();
        for (index, times) in round.into_iter().enumerate() {
            ratios[index].push(medians[index] / medians[0]);
            all[index].extend(times);
        }
    }
    let medians: Vec<f64> = all.iter().map(|times| quantile(times, 0.5)).collect();
    let timing = |(median, ratios): (&f64, &Vec<f64>)| Timing {
        nanoseconds: *median,
        ratio: quantile(ratios, 0.5),
        quartiles: (quantile(ratios, 0.25), quantile(ratios, 0.75)),
    };
    Ok(medians.iter().zip(&ratios).map(timing).collect())
}

/// The value below which this share of all values lies.
fn quantile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = share * (sorted.len().max(1) - 1) as f64;
    let at = |place: f64| sorted.get(place as usize).copied().unwrap_or(f64::NAN);
    let (below, above) = (at(place.floor()), at(place.ceil()));
    below + (above - below) * place.fract()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_lie_between_values() {
        assert_eq!(quantile(&[3.0, 1.0, 2.0], 0.5), 2.0);
        assert_eq!(quantile(&[1.0, 2.0], 0.5), 1.5);
        assert_eq!(quantile(&[0.0, 4.0, 8.0], 0.25), 2.0);
    }

    #[test]
    fn the_first_is_what_others_are_compared_with() {
        let taking = |nanoseconds| -> Participant<'static> {
            Box::new(move || Ok(Duration::from_nanos(nanoseconds)))
        };
        let effort = Effort { rounds: 3, batches: 5 };
        let timings = compare(vec![taking(1000), taking(750)], 10, effort).unwrap();
        assert_eq!((timings[0].nanoseconds, timings[0].ratio), (100.0, 1.0));
        assert_eq!((timings[1].nanoseconds, timings[1].ratio), (75.0, 0.75));
        assert_eq!(timings[1].quartiles, (0.75, 0.75));
    }
}
