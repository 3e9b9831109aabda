//! From packs to the page: every entry beside its article.

use std::collections::BTreeMap;
use std::error::Error;

use checho::law::{Certainty, Citation, Instrument, InstrumentId, Kind, Pack, Text};

use super::model::{
    Article, Block, CERTAINTIES, Entry, Group, Item, KINDS, Mention, Open, PackSheet, Place, PointerList, Review,
    Sheet, Sort, TallyRow, Tone,
};
use super::names::{Names, To, is_none};
use super::order::{self, ArticleKey, PlaceKey};
use super::words::{self, say};
use super::{annexes, entries};

/// The page of these packs, national first.
pub(super) fn review(packs: &[&Pack]) -> Result<Review, Box<dyn Error>> {
    let names = Names::of(packs);
    let entries: Vec<Entry> = packs.iter().flat_map(|pack| entries::of(pack, &names)).collect();
    let open: Vec<Open> = packs.iter().flat_map(|pack| opens(pack)).collect();
    let tally = tally(&entries);
    let lists = lists(&entries);
    let loose = open.iter().filter(|o| !o.about.iter().any(|c| c.article.is_some() || c.form.is_some()));
    let loose = loose.cloned().collect();
    let mut shelf = Shelf::default();
    for entry in entries {
        shelf.put(entry)?;
    }
    for unknown in &open {
        shelf.ask(unknown);
    }
    let groups = groups(packs, &names, shelf)?;
    let annexes = annexes::of(packs, &names);
    let packs = packs.iter().map(|pack| pack_sheet(pack)).collect::<Result<_, _>>()?;
    Ok(Review { packs, tally, groups, loose, lists, annexes })
}

fn opens(pack: &Pack) -> impl Iterator<Item = Open> {
    let layer = pack.pack.layer_of.as_ref().map(|_| pack.pack.id.to_string());
    pack.unknown.iter().map(move |unknown| Open {
        id: unknown.id.clone(),
        layer: layer.clone(),
        text: unknown.text.clone(),
        about: unknown.about.clone(),
    })
}

/// What stands at each place, by instrument.
#[derive(Default)]
struct Shelf {
    places: BTreeMap<String, BTreeMap<PlaceKey, Place>>,
    open: BTreeMap<String, Vec<Open>>,
}

impl Shelf {
    fn place(&mut self, cite: &Citation) -> &mut Place {
        let places = self.places.entry(cite.instrument.to_string()).or_default();
        places.entry(PlaceKey::of(cite)).or_insert_with(|| Place {
            cite: cite.clone(),
            title: order::place_title(cite),
            entries: Vec::new(),
            mentions: Vec::new(),
        })
    }

    /// Puts an entry at its first citation and a pointer at every other.
    fn put(&mut self, entry: Entry) -> Result<(), Box<dyn Error>> {
        let Some(home) = entry.cites.first().cloned() else {
            return Err(format!("{} cites nothing, so the page has no place for it", entry.anchor).into());
        };
        let whole = entry.cites.iter().map(|cite| (cite, None));
        let parts = entry.parts.iter().flat_map(|part| part.cites.iter().map(|cite| (cite, Some(&part.what))));
        for (cite, what) in whole.chain(parts).filter(|(cite, _)| **cite != home) {
            let mentions = &mut self.place(cite).mentions;
            let known = mentions.iter_mut().find(|mention| mention.anchor == entry.anchor);
            match (known, what) {
                (Some(known), Some(what)) if !known.why.contains(what) => known.why.push(what.clone()),
                (Some(_), _) => {}
                (None, what) => {
                    mentions.push(Mention { why: what.cloned().into_iter().collect(), ..pointer(&entry, &home) });
                }
            }
        }
        self.place(&home).entries.push(entry);
        Ok(())
    }

    fn ask(&mut self, unknown: &Open) {
        for cite in &unknown.about {
            self.place(cite);
            let open = self.open.entry(cite.instrument.to_string()).or_default();
            if !open.iter().any(|known| known.id == unknown.id && known.layer == unknown.layer) {
                open.push(unknown.clone());
            }
        }
    }

    fn take(&mut self, instrument: &str) -> (Vec<Article>, Vec<Open>) {
        let open = self.open.remove(instrument).unwrap_or_default();
        let mut articles: Vec<(ArticleKey, Article)> = Vec::new();
        for (key, mut place) in self.places.remove(instrument).unwrap_or_default() {
            place.entries.sort_by_key(|entry| entry.sort);
            place.mentions.sort_by_key(|mention| mention.sort);
            let cite = order::article_of(&place.cite);
            match articles.last_mut() {
                Some((last, article)) if *last == key.article => article.places.push(place),
                _ => articles.push((
                    key.article,
                    Article {
                        anchor: format!("@{}", order::anchor(&cite)),
                        title: order::article_title(&cite),
                        short: order::article_short(&cite),
                        open: asked(&open, &cite),
                        places: vec![place],
                    },
                )),
            }
        }
        (articles.into_iter().map(|(_, article)| article).collect(), open)
    }
}

/// Which of the unknowns speak of the article.
fn asked(open: &[Open], article: &Citation) -> Vec<usize> {
    let speaks = |open: &Open| open.about.iter().any(|cite| order::article_of(cite) == *article);
    open.iter().enumerate().filter(|(_, open)| speaks(open)).map(|(i, _)| i).collect()
}

fn pointer(entry: &Entry, home: &Citation) -> Mention {
    Mention {
        sort: entry.sort,
        anchor: entry.anchor.clone(),
        id: entry.id.clone(),
        name: entry.name.clone(),
        kind: entry.kind,
        home: home.clone(),
        why: Vec::new(),
    }
}

/// The ranks of instruments by the first words of their titles, highest first; the rest is no law.
const RANKS: [(&[&str], &str, &str); 6] = [
    (&["Luật", "Bộ luật"], "Luật và bộ luật", "Laws and codes"),
    (&["Nghị quyết"], "Nghị quyết", "Resolutions"),
    (&["Nghị định"], "Nghị định", "Decrees"),
    (&["Thông tư liên tịch"], "Thông tư liên tịch", "Joint circulars"),
    (&["Thông tư"], "Thông tư", "Circulars"),
    (
        &["Quyết định", "Quy chế", "Chỉ thị", "Kế hoạch", "Công văn", "Thông báo"],
        "Quyết định, quy chế, công văn",
        "Decisions, regulations, letters",
    ),
];

fn rank(title: &str) -> usize {
    let mut ranks = RANKS.iter().map(|(words, ..)| words.iter().any(|word| title.starts_with(word)));
    ranks.position(|fits| fits).unwrap_or(RANKS.len())
}

fn groups(packs: &[&Pack], names: &Names, mut shelf: Shelf) -> Result<Vec<Group>, Box<dyn Error>> {
    let mut groups: Vec<Group> = RANKS
        .iter()
        .map(|(_, vi, en)| (*vi, *en))
        .chain([("Nguồn không phải là luật", "Sources that are not law")])
        .map(|(vi, en)| Group { title: say(vi, en), sheets: Vec::new() })
        .collect();
    for pack in packs {
        if pack.pack.layer_of.is_some() {
            groups.push(Group { title: pack.pack.title.clone(), sheets: Vec::new() });
        }
        for instrument in &pack.instrument {
            let sheet = sheet(instrument, packs, names, &mut shelf);
            let group = if pack.pack.layer_of.is_some() {
                groups.last_mut()
            } else {
                groups.get_mut(rank(&instrument.title.vi))
            };
            if let Some(group) = group {
                group.sheets.push(sheet);
            }
        }
    }
    if let Some(instrument) = shelf.places.keys().next() {
        return Err(format!("{instrument} is cited and declared by no pack").into());
    }
    groups.retain(|group| !group.sheets.is_empty());
    Ok(groups)
}

fn sheet(instrument: &Instrument, packs: &[&Pack], names: &Names, shelf: &mut Shelf) -> Sheet {
    let id = &instrument.id;
    let line = |label: Text, text: Option<Text>| text.map(|text| Block::text(label, text));
    let mut blocks: Vec<Block> = Vec::new();
    blocks.extend(
        (!instrument.issuer.vi.is_empty())
            .then(|| Block::text(say("Ban hành", "Issued by"), instrument.issuer.clone())),
    );
    let unseen = || Some(say("không rõ", "not seen"));
    blocks.extend(line(say("Ngày ban hành", "Issued"), instrument.issued.map(words::date).or_else(unseen)));
    blocks.extend(line(say("Hiệu lực", "In force"), words::span(instrument.from, instrument.to).or_else(unseen)));
    let all = || packs.iter().flat_map(|pack| &pack.instrument);
    let related = |label: Text, ids: Vec<&str>| {
        (!ids.is_empty()).then(|| {
            let items = ids.into_iter().map(|id| Item { code: None, ..names.item(To::Instrument, id) });
            Block::list(label, items.collect())
        })
    };
    blocks.extend(related(say("Thay thế", "Replaces"), instrument.replaces.iter().map(InstrumentId::as_str).collect()));
    let by = all().filter(|other| other.replaces.contains(id)).map(|other| other.id.as_str());
    blocks.extend(related(say("Bị thay thế bởi", "Replaced by"), by.collect()));
    blocks.extend(related(say("Sửa đổi", "Amends"), instrument.amends.iter().map(InstrumentId::as_str).collect()));
    let by = all().filter(|other| other.amends.contains(id)).map(|other| other.id.as_str());
    blocks.extend(related(say("Được sửa đổi bởi", "Amended by"), by.collect()));
    blocks.extend(instrument.note.clone().map(|note| Block::toned(Tone::Note, say("Ghi chú", "Note"), note)));
    let (articles, open) = shelf.take(id.as_str());
    Sheet {
        id: id.to_string(),
        number: instrument.number.clone().filter(|number| !is_none(number)),
        title: instrument.title.clone(),
        certainty: instrument.certainty,
        blocks,
        articles,
        open,
    }
}

fn pack_sheet(pack: &Pack) -> Result<PackSheet, Box<dyn Error>> {
    let header = &pack.pack;
    let digest = pack.digest()?.to_string();
    let mut blocks = vec![
        Block::text(say("Phiên bản", "Version"), say(header.version.clone(), header.version.clone())),
        Block::text(say("Rà soát đến", "Reviewed until"), words::date(header.reviewed_until)),
    ];
    if header.layer_of.is_some() {
        let reach = &header.applies;
        let codes = |codes: &[String]| codes.join(", ");
        let provinces = codes(&reach.provinces);
        blocks.push(Block::text(
            say("Áp dụng ở tỉnh (mã)", "Applies in provinces (codes)"),
            say(provinces.clone(), provinces),
        ));
        if !reach.communes.is_empty() {
            let communes = codes(&reach.communes);
            blocks.push(Block::text(say("và các xã (mã)", "and communes (codes)"), say(communes.clone(), communes)));
        }
    }
    blocks.push(Block::text(say("SHA-256", "SHA-256"), say(digest.clone(), digest)));
    Ok(PackSheet { id: header.id.to_string(), title: header.title.clone(), blocks })
}

const SORTS: [Sort; 13] = [
    Sort::Rule,
    Sort::Fact,
    Sort::Measure,
    Sort::Duty,
    Sort::Tightening,
    Sort::Role,
    Sort::Institution,
    Sort::Penalty,
    Sort::Task,
    Sort::Transition,
    Sort::Guard,
    Sort::Guidance,
    Sort::Form,
];

fn tally(entries: &[Entry]) -> Vec<TallyRow> {
    let rows = SORTS.into_iter().map(|sort| {
        let of_sort = || entries.iter().filter(move |entry| entry.sort == sort);
        TallyRow {
            sort,
            total: of_sort().count(),
            kinds: KINDS.into_iter().map(|kind| of_sort().filter(|e| e.kind == kind).count()).collect(),
            certainties: CERTAINTIES.into_iter().map(|c| of_sort().filter(|e| e.certainty == c).count()).collect(),
        }
    });
    rows.filter(|row| row.total > 0).collect()
}

fn lists(entries: &[Entry]) -> Vec<PointerList> {
    let list = |anchor, title, lead, wanted: &dyn Fn(&Entry) -> bool| PointerList {
        anchor,
        title,
        lead,
        pointers: entries
            .iter()
            .filter(|entry| wanted(entry))
            .filter_map(|entry| {
                let home = entry.cites.first()?;
                let parts = entry.parts.iter().filter(|part| part.kind == Kind::Reading).map(|part| part.what.clone());
                Some(Mention { why: parts.collect(), ..pointer(entry, home) })
            })
            .collect(),
    };
    vec![
        list(
            "proposals",
            say("Chỉ là đề xuất", "Only proposals"),
            say(
                "Luật không nói; thư viện đề xuất. Đề xuất chỉ được thêm bảo vệ, không hạ mức nào mà luật đặt ra.",
                "The law is silent; the library proposes. A proposal may only add protection, never lower what law sets.",
            ),
            &|entry| entry.kind == Kind::Proposal,
        ),
        list(
            "readings",
            say("Cách hiểu", "Readings"),
            say(
                "Chỗ câu chữ có thể hiểu nhiều cách; cách hiểu khác nêu ở từng mục.",
                "Where the words bear more than one reading; the other is named at each entry.",
            ),
            &|entry| entry.kind == Kind::Reading || entry.parts.iter().any(|part| part.kind == Kind::Reading),
        ),
        list(
            "weak",
            say("Chưa đọc trong chính văn bản", "Not read in the text itself"),
            say("Nguồn thứ cấp hoặc chưa kiểm chứng.", "Secondary or unverified sources."),
            &|entry| entry.certainty != Certainty::Text,
        ),
    ]
}
