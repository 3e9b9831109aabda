//! Codes of institutions, read in one way.

use crate::Law;
use crate::law::Text;

/// The code of an institution, as headers write it, read: the one way to find out what it says.
///
/// `commune:23293` is the people's committee of a commune with all who act for it; `police:23293`, `province:51`,
/// `hotline:111` are bodies of other sorts. Which sorts there are is up to the apps; only communes are told apart by law.
///
/// ```
/// use checho::case::InstitutionCode;
/// assert_eq!(InstitutionCode::of("commune:23293").commune(), Some("23293"));
/// assert_eq!(InstitutionCode::of("police:23293").commune(), None);
/// assert_eq!(InstitutionCode::of("police:23293").place(), Some("23293"));
/// assert_eq!(InstitutionCode::of("ủy ban").place(), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InstitutionCode<'a> {
    code: &'a str,
    /// The sort of body, and its number or place.
    read: Option<(&'a str, &'a str)>,
}

/// Sorts of bodies that have a name of their own.
const SORTS: [(&str, &str, &str); 8] = [
    ("commune", "Ủy ban nhân dân cấp xã", "Commune people's committee"),
    ("province", "Cơ quan cấp tỉnh", "Provincial body"),
    ("police", "Công an", "Police"),
    ("hotline", "Tổng đài", "Hotline"),
    ("clinic", "Cơ sở y tế", "Clinic"),
    ("school", "Trường", "School"),
    ("court", "Tòa án", "Court"),
    ("facility", "Cơ sở trợ giúp xã hội", "Social assistance facility"),
];

impl<'a> InstitutionCode<'a> {
    /// Reads a code. One of another shape is kept as it is and says nothing.
    #[must_use]
    pub fn of(code: &'a str) -> Self {
        Self { code, read: code.split_once(':').filter(|(sort, rest)| !sort.is_empty() && !rest.is_empty()) }
    }

    /// The five digits of a commune, for its people's committee.
    #[must_use]
    pub fn commune(self) -> Option<&'a str> {
        self.read.filter(|(sort, _)| *sort == "commune").map(|(_, commune)| commune)
    }

    /// The place or number of a body of whatever sort: the last piece.
    #[must_use]
    pub fn place(self) -> Option<&'a str> {
        self.read.and_then(|(_, rest)| rest.rsplit(':').next())
    }

    /// What to call it: the sort of body and the name of its place, where the loaded packs name it; otherwise the code.
    #[must_use]
    pub fn name(self, law: &Law) -> Text {
        let Some((sort, rest)) = self.read else { return Text::new(self.code, self.code) };
        let Some((_, vi, en)) = SORTS.iter().find(|(known, ..)| *known == sort) else {
            return Text::new(self.code, self.code);
        };
        let named = self.place().and_then(|code| {
            law.entries(|pack| &pack.place).filter(|place| place.code == code).last().map(|place| &place.name)
        });
        match named.filter(|name| !name.vi.is_empty() && !name.en.is_empty()) {
            Some(Text { vi: place_vi, en: place_en }) => {
                Text::new(format!("{vi} {place_vi}"), format!("{en}, {place_en}"))
            }
            None => Text::new(format!("{vi} {rest}"), format!("{en} {rest}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_or_left_as_it_is() {
        let read = |code: &'static str| (InstitutionCode::of(code).commune(), InstitutionCode::of(code).place());
        assert_eq!(read("commune:23293"), (Some("23293"), Some("23293")));
        assert_eq!(read("clinic:23293:2"), (None, Some("2")));
        for unread in ["commune", "commune:", ":23293", "", "23293"] {
            assert_eq!(read(unread), (None, None), "{unread}");
        }
    }

    #[test]
    fn it_is_called_by_its_place_where_the_packs_name_it() {
        let law = Law::national().unwrap();
        let name = |code: &str| InstitutionCode::of(code).name(&law);
        assert_eq!(
            name("commune:23293"),
            Text::new("Ủy ban nhân dân cấp xã 23293", "Commune people's committee 23293")
        );
        assert_eq!(name("hotline:111").vi, "Tổng đài 111");
        assert_eq!(name("lab:7"), Text::new("lab:7", "lab:7"), "no sort that we know");
    }
}
