"""Participants take turns, in an order drawn anew for each batch; medians over rounds."""

import random
import statistics
from typing import Callable, Dict, List, NamedTuple, Tuple

# Does a batch and tells how many nanoseconds it took.
Participant = Callable[[], int]


class Effort(NamedTuple):
    """How much is measured."""

    rounds: int
    batches: int


class Timing(NamedTuple):
    """What one participant takes."""

    nanoseconds: float
    ratio: float
    quartiles: Tuple[float, float]


def compare(participants: Dict[str, Participant], each: int, effort: Effort) -> Dict[str, Timing]:
    """Measures them all; ratios are to the first one. A batch is ``each`` operations."""
    names = list(participants)
    for participant in participants.values():
        participant()
    rounds: List[Dict[str, int]] = []
    for _ in range(effort.rounds):
        taken = dict.fromkeys(names, 0)
        for _ in range(effort.batches):
            for name in random.sample(names, len(names)):
                taken[name] += participants[name]()
        rounds.append(taken)
    operations = effort.batches * each
    result = {}
    for name in names:
        ratios = [taken[name] / taken[names[0]] for taken in rounds]
        first, middle, third = statistics.quantiles(ratios, n=4)
        each_took = statistics.median(taken[name] for taken in rounds) / operations
        result[name] = Timing(each_took, middle, (first, third))
    return result
