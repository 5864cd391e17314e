//! Values as bytes and back, without loss: how messages cross between the page and its worker.
//!
//! Both ends are of one build, so the bytes need no version. Whole numbers are written low byte first, what may have any
//! length after its length, exact numbers as their text.

mod model;

/// A value that can be written as bytes and read back.
pub(crate) trait Flat: Sized {
    /// Adds the value to the bytes.
    fn write(&self, to: &mut Vec<u8>);

    /// Takes the value from the front of the bytes.
    fn read(from: &mut &[u8]) -> Option<Self>;
}

pub(crate) fn to_bytes(value: &impl Flat) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.write(&mut bytes);
    bytes
}

/// The value, if the bytes are exactly one.
pub(crate) fn from_bytes<T: Flat>(mut bytes: &[u8]) -> Option<T> {
    let value = T::read(&mut bytes)?;
    bytes.is_empty().then_some(value)
}

/// Takes so many bytes from the front.
fn take<'a>(count: usize, from: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (taken, rest) = from.split_at_checked(count)?;
    *from = rest;
    Some(taken)
}

macro_rules! whole_number {
    ($($type:ty),+) => {
        $(impl Flat for $type {
            fn write(&self, to: &mut Vec<u8>) {
                to.extend(self.to_le_bytes());
            }

            fn read(from: &mut &[u8]) -> Option<Self> {
                let bytes = take(size_of::<Self>(), from)?;
                bytes.try_into().ok().map(Self::from_le_bytes)
            }
        })+
    };
}
whole_number!(u8, u32, u64);

/// At most 2³² in number on the page, whose memory has no more bytes; so everywhere.
impl Flat for usize {
    fn write(&self, to: &mut Vec<u8>) {
        u32::try_from(*self)
            .expect("nothing in a message is longer than the memory of a page")
            .write(to);
    }

    fn read(from: &mut &[u8]) -> Option<Self> {
        u32::read(from)?.try_into().ok()
    }
}

impl Flat for bool {
    fn write(&self, to: &mut Vec<u8>) {
        u8::from(*self).write(to);
    }

    fn read(from: &mut &[u8]) -> Option<Self> {
        match u8::read(from)? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}

impl Flat for String {
    fn write(&self, to: &mut Vec<u8>) {
        self.len().write(to);
        to.extend(self.as_bytes());
    }

    fn read(from: &mut &[u8]) -> Option<Self> {
        let length = usize::read(from)?;
        let text = str::from_utf8(take(length, from)?).ok()?;
        Some(text.to_owned())
    }
}

impl<T: Flat> Flat for Vec<T> {
    fn write(&self, to: &mut Vec<u8>) {
        self.len().write(to);
        self.iter().for_each(|item| item.write(to));
    }

    fn read(from: &mut &[u8]) -> Option<Self> {
        let length = usize::read(from)?;
        (0..length).map(|_| T::read(from)).collect()
    }
}

impl<T: Flat> Flat for Option<T> {
    fn write(&self, to: &mut Vec<u8>) {
        self.is_some().write(to);
        if let Some(value) = self {
            value.write(to);
        }
    }

    fn read(from: &mut &[u8]) -> Option<Self> {
        if bool::read(from)? {
            T::read(from).map(Some)
        } else {
            Some(None)
        }
    }
}

impl<T: Flat, const N: usize> Flat for [T; N] {
    fn write(&self, to: &mut Vec<u8>) {
        self.iter().for_each(|item| item.write(to));
    }

    fn read(from: &mut &[u8]) -> Option<Self> {
        let items: Option<Vec<T>> = (0..N).map(|_| T::read(from)).collect();
        items?.try_into().ok()
    }
}

/// A struct field by field.
macro_rules! flat_struct {
    ($type:ident { $($field:ident),+ $(,)? }) => {
        impl $crate::flat::Flat for $type {
            fn write(&self, to: &mut Vec<u8>) {
                let Self { $($field),+ } = self;
                $($crate::flat::Flat::write($field, to);)+
            }

            fn read(from: &mut &[u8]) -> Option<Self> {
                $(let $field = $crate::flat::Flat::read(from)?;)+
                Some(Self { $($field),+ })
            }
        }
    };
}
pub(crate) use flat_struct;

/// An enum: a number for the variant, then what is in it; fields without names by their places.
macro_rules! flat_enum {
    ($type:ident { $($number:literal => $variant:ident { $($key:tt: $field:ident),* }),+ $(,)? }) => {
        impl $crate::flat::Flat for $type {
            fn write(&self, to: &mut Vec<u8>) {
                match self {
                    $(Self::$variant { $($key: $field),* } => {
                        to.push($number);
                        $($crate::flat::Flat::write($field, to);)*
                    })+
                }
            }

            fn read(from: &mut &[u8]) -> Option<Self> {
                match <u8 as $crate::flat::Flat>::read(from)? {
                    $($number => {
                        $(let $field = $crate::flat::Flat::read(from)?;)*
                        Some(Self::$variant { $($key: $field),* })
                    })+
                    _ => None,
                }
            }
        }
    };
}
pub(crate) use flat_enum;
