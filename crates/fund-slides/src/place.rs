//! Places on a slide.

/// English metric units, in which the format measures: 914,400 to an inch, 12,700 to a point.
pub(crate) type Emu = i64;

/// A point of type.
pub(crate) const POINT: Emu = 12_700;
/// A slide, 16 to 9.
pub(crate) const SLIDE: Room = Room {
    width: 12_192_000,
    height: 6_858_000,
};
/// The room left free at either side.
pub(crate) const EDGE: Emu = 609_600;

/// Room for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Room {
    pub(crate) width: Emu,
    pub(crate) height: Emu,
}

/// A place on a slide, from its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) x: Emu,
    pub(crate) y: Emu,
    pub(crate) room: Room,
}

const fn across(y: Emu, height: Emu) -> Place {
    Place {
        x: EDGE,
        y,
        room: Room {
            width: SLIDE.width - 2 * EDGE,
            height,
        },
    }
}

/// Of a title.
pub(crate) const TITLE: Place = across(320_040, 1_051_560);
/// Of what stands below it.
pub(crate) const BODY: Place = across(1_554_480, 4_663_440);
/// Of the sentence above a picture.
pub(crate) const SENTENCE: Place = across(1_463_040, 640_080);
/// Of a picture below its sentence.
pub(crate) const PICTURE: Place = across(2_148_840, 4_114_800);
/// Of the title of the first slide.
pub(crate) const OPENING_TITLE: Place = across(1_188_720, 2_011_680);
/// Of the lines below it.
pub(crate) const OPENING_LINES: Place = across(3_383_280, 2_743_200);

const FOOT: Emu = 6_400_800;
const FOOT_HEIGHT: Emu = 274_320;
const NUMBER_WIDTH: Emu = 914_400;

/// Of the line at the foot.
pub(crate) const FOOTER: Place = Place {
    x: EDGE,
    y: FOOT,
    room: Room {
        width: SLIDE.width - 2 * EDGE - NUMBER_WIDTH,
        height: FOOT_HEIGHT,
    },
};
/// Of the number of the slide.
pub(crate) const NUMBER: Place = Place {
    x: SLIDE.width - EDGE - NUMBER_WIDTH,
    y: FOOT,
    room: Room {
        width: NUMBER_WIDTH,
        height: FOOT_HEIGHT,
    },
};
/// Of the band where reading starts.
pub(crate) const BAND: Place = Place {
    x: 0,
    y: 0,
    room: Room {
        width: 152_400,
        height: SLIDE.height,
    },
};

/// How many figures stand on a slide, two beside each other.
pub(crate) const FIGURES: usize = 4;
/// What a figure is of takes this much of its height.
const LABEL_HEIGHT: Emu = 411_480;

/// Of what a figure is of: the first where reading starts.
pub(crate) const fn figure_label(index: usize) -> Place {
    let figure = figure(index);
    Place {
        room: Room {
            height: LABEL_HEIGHT,
            ..figure.room
        },
        ..figure
    }
}

/// Of a figure and its note.
pub(crate) const fn figure_value(index: usize) -> Place {
    let figure = figure(index);
    Place {
        y: figure.y + LABEL_HEIGHT,
        room: Room {
            height: figure.room.height - LABEL_HEIGHT,
            ..figure.room
        },
        ..figure
    }
}

const fn figure(index: usize) -> Place {
    const GAP: Emu = 457_200;
    let room = Room {
        width: (BODY.room.width - GAP) / 2,
        height: (BODY.room.height - GAP) / 2,
    };
    let (column, row) = (index as Emu % 2, index as Emu / 2);
    Place {
        x: BODY.x + column * (room.width + GAP),
        y: BODY.y + row * (room.height + GAP),
        room,
    }
}

impl Place {
    /// The place on the other side, where slides run from right to left.
    pub(crate) const fn mirrored(self, right_to_left: bool) -> Self {
        let x = if right_to_left {
            SLIDE.width - self.x - self.room.width
        } else {
            self.x
        };
        Self { x, ..self }
    }

    /// The greatest place of a shape in the middle of this one.
    pub(crate) fn around(self, width: u32, height: u32) -> Self {
        let (width, height) = (Emu::from(width.max(1)), Emu::from(height.max(1)));
        let high = self.room.width * height / width;
        let room = if high <= self.room.height {
            Room {
                width: self.room.width,
                height: high,
            }
        } else {
            Room {
                width: self.room.height * width / height,
                height: self.room.height,
            }
        };
        Self {
            x: self.x + (self.room.width - room.width) / 2,
            y: self.y + (self.room.height - room.height) / 2,
            room,
        }
    }

    /// The place as an element of this name: `a:xfrm` of shapes, `p:xfrm` of tables.
    pub(crate) fn xml(self, element: &str) -> String {
        let Self {
            x,
            y,
            room: Room { width, height },
        } = self;
        format!(
            "<{element}><a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></{element}>"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_fill_the_body() {
        let last = figure(FIGURES - 1);
        assert_eq!(last.x + last.room.width, BODY.x + BODY.room.width);
        assert_eq!(last.y + last.room.height, BODY.y + BODY.room.height);
        assert_eq!(figure(2).mirrored(true), last);
    }

    #[test]
    fn a_picture_keeps_its_shape() {
        let wide = PICTURE.around(4_000, 100).room;
        assert_eq!(wide.width, PICTURE.room.width);
        assert_eq!(wide.height, PICTURE.room.width / 40);
        let high = PICTURE.around(100, 400);
        assert_eq!(high.room.height, PICTURE.room.height);
        assert_eq!(high.x + high.room.width / 2, SLIDE.width / 2);
    }
}
