//! Moments are claims. Impossible ones are flagged and kept; they never make a duty look met.

use super::History;
use super::event::EventId;
use crate::law::Text;
use crate::time::{Minutes, Moment};

/// By how much the clocks of two honest devices may differ.
pub const CLOCK_TOLERANCE: Minutes = Minutes(10);

/// What is impossible about an event's moments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Impossible {
    /// It was written down before it happened.
    WrittenBeforeItHappened,
    /// It was written down before something that its device knew when it wrote.
    WrittenBeforeItsPast,
    /// It was written down later than now.
    WrittenInTheFuture,
}

/// An event whose moments cannot be true. What it reports of danger counts; that anything was done does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Doubt {
    /// The event.
    pub event: EventId,
    /// Why.
    pub why: Impossible,
}

impl Impossible {
    /// What to show.
    #[must_use]
    pub fn text(self) -> Text {
        match self {
            Self::WrittenBeforeItHappened => {
                Text::new("Được ghi trước khi sự việc xảy ra", "Written down before it happened")
            }
            Self::WrittenBeforeItsPast => Text::new(
                "Được ghi trước một sự kiện mà thiết bị đã biết khi ghi: đồng hồ sai, hoặc lùi ngày",
                "Written down before something that the device knew then: a wrong clock, or backdated",
            ),
            Self::WrittenInTheFuture => Text::new("Được ghi ở thời điểm tương lai", "Written down in the future"),
        }
    }
}

/// The end of what a clock that is fast within tolerance may show at this moment.
pub(super) fn tolerated(at: Moment) -> Moment {
    at.checked_add_minutes(CLOCK_TOLERANCE).unwrap_or(Moment::MAX)
}

/// What is impossible about each event's header, by position.
pub(super) fn impossible(history: &History<'_>, now: Moment) -> Vec<Option<Impossible>> {
    // By event: the latest moment written in its past and by itself. A clock that runs ahead of now says nothing of others.
    let mut latest: Vec<Moment> = Vec::with_capacity(history.events().len());
    let mut found = Vec::with_capacity(history.events().len());
    for (position, event) in history.events().iter().enumerate() {
        let header = event.header();
        let parents = history.parents(position).iter().filter_map(|parent| latest.get(*parent).copied());
        let past = parents.max().unwrap_or(Moment::MIN);
        let ahead = header.written > tolerated(now);
        found.push(if ahead {
            Some(Impossible::WrittenInTheFuture)
        } else if header.happened > tolerated(header.written) {
            Some(Impossible::WrittenBeforeItHappened)
        } else if tolerated(header.written) < past {
            Some(Impossible::WrittenBeforeItsPast)
        } else {
            None
        });
        latest.push(if ahead { past } else { past.max(header.written) });
    }
    found
}
