//! Parts of an event that repeat.

use core::fmt;
use core::marker::PhantomData;

use super::cursor::Cursor;
use super::fields::Visit;
use crate::value::Text;

/// One element of a list.
pub(crate) trait Element<'a>: Visit<'a> + Sized {
    /// Reads one element off the front.
    fn read(cursor: &mut Cursor<'a>) -> Option<Self>;
}

/// A part of an event that came any number of times. The elements are read when they are asked for.
///
/// ```
/// use hostap_ctrl::event::Event;
///
/// let text = b"CTRL-EVENT-T2LM-UPDATE default=0 link_id=1 up_link=11111111 down_link=00000001";
/// let Event::T2lmUpdate(event) = Event::parse(text) else { panic!() };
/// let link = event.links.iter().next().unwrap();
/// assert_eq!((link.link_id, link.down_link.value()), (1, 1));
/// ```
pub struct List<'a, E> {
    text: &'a [u8],
    element: PhantomData<fn() -> E>,
}

#[allow(private_bounds, reason = "only this crate reads elements")]
impl<'a, E: Element<'a>> List<'a, E> {
    /// As many elements as there are at the front.
    pub(crate) fn take(cursor: &mut Cursor<'a>) -> Self {
        let text = cursor.rest;
        while cursor.optional(E::read).is_some() {}
        let length = text.len().saturating_sub(cursor.rest.len());
        Self { text: text.get(..length).unwrap_or_default(), element: PhantomData }
    }

    /// The elements in their order.
    pub fn iter(&self) -> impl Iterator<Item = E> + Clone + use<'a, E> {
        let mut cursor = Cursor::new(self.text);
        core::iter::from_fn(move || cursor.optional(E::read))
    }

    /// The text that holds them.
    pub const fn raw(&self) -> Text<'a> {
        Text::new(self.text)
    }
}

impl<E> Clone for List<'_, E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for List<'_, E> {}

impl<E> PartialEq for List<'_, E> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<'a, E: Element<'a> + fmt::Debug> fmt::Debug for List<'a, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.iter()).finish()
    }
}
