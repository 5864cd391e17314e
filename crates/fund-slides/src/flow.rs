//! Paragraphs over as many pages as they take.

use crate::deck::Paragraph;
use crate::fit::{Setting, Size, lines};
use crate::place::{Emu, POINT, Room};
use crate::shape::Set;

/// The room before each paragraph; the layouts say the same.
pub(crate) const SPACE_POINTS: Emu = 9;

/// The sizes of a first paragraph and of those after it.
pub(crate) type Scale = (Size, Size);

/// Paragraphs set in the first scale in which all of them fit, or in the last over several pages.
pub(crate) fn flow(
    setting: Setting,
    paragraphs: &[Paragraph],
    room: Room,
    scales: &[Scale],
) -> Vec<Vec<Set>> {
    let mut pages = Vec::new();
    for scale in scales {
        pages = set(setting, paragraphs, room, *scale);
        if pages.len() == 1 {
            break;
        }
    }
    pages
}

fn set(setting: Setting, paragraphs: &[Paragraph], room: Room, scale: Scale) -> Vec<Vec<Set>> {
    let mut pages = vec![Vec::new()];
    let mut left = room.height;
    for (index, paragraph) in paragraphs.iter().enumerate() {
        let size = if index == 0 { scale.0 } else { scale.1 };
        let (line, space) = (setting.lines(1, size), SPACE_POINTS * POINT);
        let all = lines(&paragraph.text, size, room.width);
        let mut rest = all.as_slice();
        while !rest.is_empty() {
            let is_new = left == room.height;
            let fits = usize::try_from((left - space) / line).unwrap_or(0);
            let would_fit = usize::try_from((room.height - space) / line).unwrap_or(0);
            if fits < rest.len() && !is_new && (fits == 0 || rest.len() <= would_fit) {
                pages.push(Vec::new());
                left = room.height;
                continue;
            }
            let (here, later) = rest.split_at(fits.clamp(1, rest.len()));
            let set = Set {
                text: here.concat().trim_end().to_owned(),
                size: Some(size),
                link: paragraph.link.clone(),
            };
            pages
                .last_mut()
                .expect("there is a page from the start")
                .push(set);
            left -= setting.lines(here.len(), size) + space;
            rest = later;
        }
    }
    pages
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Room = Room {
        width: 400 * POINT,
        height: 100 * POINT,
    };

    fn pages(paragraphs: &[&str], scales: &[Scale]) -> Vec<Vec<Set>> {
        let paragraphs: Vec<_> = paragraphs.iter().map(|text| (*text).into()).collect();
        flow(Setting::of("en-GB", false), &paragraphs, ROOM, scales)
    }

    #[test]
    fn the_greatest_scale_that_fits_is_taken() {
        let scales = [(20, 16), (14, 12), (10, 10)];
        assert_eq!(pages(&["one", "two"], &scales)[0][0].size, Some(20));
        let four = ["one", "two", "three", "four"];
        assert_eq!(pages(&four, &scales)[0][3].size, Some(12));
    }

    #[test]
    fn what_does_not_fit_goes_on_and_nothing_is_lost() {
        let long = "a sentence with some words ".repeat(40);
        let pages = pages(&["first", long.trim(), "last"], &[(10, 10)]);
        assert!(pages.len() > 2, "{}", pages.len());
        let all: Vec<_> = pages
            .iter()
            .flatten()
            .map(|set| set.text.as_str())
            .collect();
        assert_eq!(all.join(" "), format!("first {} last", long.trim()));
    }

    #[test]
    fn a_paragraph_that_fits_on_a_page_is_not_torn() {
        let four = "a sentence with some words in it, in lines of which there are some ".repeat(4);
        let pages = pages(&[&four, &four], &[(12, 12)]);
        assert_eq!(pages.len(), 2);
        assert!(pages.iter().all(|page| page.len() == 1));
    }

    #[test]
    fn no_paragraphs_are_one_empty_page() {
        assert_eq!(pages(&[], &[(10, 10)]), [vec![]]);
    }
}
