//! Screening: bitmaps in, bitmaps out.

use checho::Law;
use checho::json::Failure;
use checho::law::FactId;
use checho::rules::{self, Bitmap, Column, Pair, ScreenOptions};
use wasm_bindgen::prelude::wasm_bindgen;

/// Columns on their way in.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Columns(Vec<Given>);

#[derive(Debug)]
struct Given {
    fact: FactId,
    validity: Option<(Vec<u8>, usize)>,
    value: (Vec<u8>, usize),
}

#[wasm_bindgen]
impl Columns {
    /// None yet.
    #[must_use]
    #[wasm_bindgen(constructor)]
    pub fn new() -> Columns {
        Self::default()
    }

    /// One fact: validity, if not all are known, and value, each with the offset of its first bit.
    pub fn push(
        &mut self,
        fact: &str,
        validity: Option<Vec<u8>>,
        validity_offset: usize,
        value: Vec<u8>,
        value_offset: usize,
    ) {
        let validity = validity.map(|bytes| (bytes, validity_offset));
        self.0.push(Given { fact: FactId::from(fact), validity, value: (value, value_offset) });
    }
}

fn bytes(words: &[u64], children: usize) -> Vec<u8> {
    let mut bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
    bytes.truncate(children.div_ceil(8));
    bytes
}

/// What was found, on its way out.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Screened {
    children: usize,
    pairs: Vec<(String, Pair)>,
    contradictory: Vec<u64>,
}

#[wasm_bindgen]
impl Screened {
    /// What each pair of bitmaps is of: `support`, `intervention`, `emergency`, then `group:…`, `signal:…`, `rule:…`.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.pairs.iter().map(|(name, _)| name.clone()).collect()
    }

    /// For whom the one at this place is established.
    #[must_use]
    pub fn established(&self, at: usize) -> Vec<u8> {
        self.pairs.get(at).map(|(_, pair)| bytes(&pair.established, self.children)).unwrap_or_default()
    }

    /// For whom the one at this place is not ruled out.
    #[must_use]
    #[wasm_bindgen(js_name = actOn)]
    pub fn act_on(&self, at: usize) -> Vec<u8> {
        self.pairs.get(at).map(|(_, pair)| bytes(&pair.act_on, self.children)).unwrap_or_default()
    }

    /// Whose columns contradict each other.
    #[must_use]
    pub fn contradictory(&self) -> Vec<u8> {
        bytes(&self.contradictory, self.children)
    }
}

/// Options as bits: guidance, groups, signals, rules.
pub(crate) fn screen(
    law: &Law,
    children: usize,
    columns: &Columns,
    day: &str,
    options: u32,
) -> Result<Screened, Failure> {
    let columns: Vec<Column<'_>> = columns
        .0
        .iter()
        .map(|given| Column {
            fact: given.fact.clone(),
            validity: given.validity.as_ref().map(|(bytes, offset)| Bitmap::new(bytes, *offset)),
            value: Bitmap::new(&given.value.0, given.value.1),
        })
        .collect();
    let chosen = |bit: u32| options >> bit & 1 == 1;
    let options = ScreenOptions { with_guidance: chosen(0), groups: chosen(1), signals: chosen(2), rules: chosen(3) };
    let rules::Screened { children, support, intervention, emergency, groups, signals, rules, contradictory } =
        law.screen(children, &columns, day.parse()?, options)?;
    let fixed = [("support", support), ("intervention", intervention), ("emergency", emergency)];
    let pairs = fixed.into_iter().map(|(name, pair)| (name.to_owned(), pair));
    let pairs = pairs
        .chain(groups.into_iter().map(|(id, pair)| (format!("group:{id}"), pair)))
        .chain(signals.into_iter().map(|(id, pair)| (format!("signal:{id}"), pair)))
        .chain(rules.into_iter().map(|(id, pair)| (format!("rule:{id}"), pair)));
    Ok(Screened { children, pairs: pairs.collect(), contradictory })
}
