//! `cargo xtask law`: the whole law of all packs on one page, for a jurist's review.
//!
//! Every entry of every pack stands in full beside the first text it cites, and as a pointer beside every other.
//! One model ([`model`]) is written twice: as a web page to read and print, and as Markdown that is kept in the
//! repository so that a change of law shows in review.

mod annexes;
mod entries;
mod forms;
mod gather;
mod html;
mod markdown;
mod model;
mod names;
mod order;
mod words;

use std::error::Error;
use std::fs;

use checho::law::Pack;

use crate::packs;

/// The Markdown page that is kept beside the packs.
const KEPT: &str = "core/packs/law-review.md";

/// Where both pages are written.
const FOLDER: &str = "target/law";

/// Both pages: HTML, Markdown.
fn pages() -> Result<(String, String), Box<dyn Error>> {
    let packs = packs::all()?;
    let packs: Vec<&Pack> = packs.iter().map(|(_, pack)| pack).collect();
    let review = gather::review(&packs)?;
    Ok((html::page(&review), markdown::page(&review)))
}

/// Writes both pages and the kept one.
pub(crate) fn write() -> Result<(), Box<dyn Error>> {
    let (html, markdown) = pages()?;
    let folder = packs::root().join(FOLDER);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("law.html"), html)?;
    fs::write(folder.join("law.md"), &markdown)?;
    fs::write(packs::root().join(KEPT), &markdown)?;
    println!("{FOLDER}/law.html, {FOLDER}/law.md, {KEPT}");
    Ok(())
}

/// Fails when the kept page is not what the packs say.
pub(crate) fn check() -> Result<(), Box<dyn Error>> {
    let (_, markdown) = pages()?;
    let kept = fs::read_to_string(packs::root().join(KEPT)).unwrap_or_default();
    if kept == markdown {
        return Ok(());
    }
    let line = kept.lines().zip(markdown.lines()).take_while(|(old, new)| old == new).count().saturating_add(1);
    Err(format!("{KEPT} is out of date from line {line}: run cargo xtask law and review what changed").into())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The values of an attribute, in order.
    fn values<'a>(html: &'a str, attribute: &'a str) -> impl Iterator<Item = &'a str> {
        html.split(attribute).skip(1).filter_map(|rest| rest.split('"').next())
    }

    #[test]
    fn every_link_leads_somewhere_and_every_address_is_one() -> Result<(), Box<dyn Error>> {
        let (html, _) = pages()?;
        let addresses: Vec<&str> = values(&html, " id=\"").collect();
        let known: BTreeSet<&str> = addresses.iter().copied().collect();
        assert_eq!(known.len(), addresses.len(), "an address stands twice");
        let lost: Vec<&str> = values(&html, "href=\"#").filter(|link| !known.contains(link)).collect();
        assert!(lost.is_empty(), "{lost:?}");
        Ok(())
    }

    #[test]
    fn what_is_opened_is_closed() -> Result<(), Box<dyn Error>> {
        const SINGLE: [&str; 3] = ["!doctype", "meta", "input"];
        let (html, _) = pages()?;
        let body = html.split_once("</style>").map(|(_, body)| body).unwrap_or_default();
        let mut open = vec!["html", "head"];
        for tag in body.split('<').skip(1) {
            let name = tag.split([' ', '>', '\n']).next().unwrap_or_default();
            match name.strip_prefix('/') {
                Some(name) => assert_eq!(open.pop(), Some(name), "before {}", tag.chars().take(80).collect::<String>()),
                None if SINGLE.contains(&name) => {}
                None => open.push(name),
            }
        }
        assert!(open.is_empty(), "{open:?}");
        Ok(())
    }

    /// Every entry of every pack stands on both pages, once in full.
    #[test]
    fn nothing_of_the_law_is_left_out() -> Result<(), Box<dyn Error>> {
        let (html, markdown) = pages()?;
        let entries = values(&html, "<article class=\"entry").count();
        assert_eq!(entries, markdown.lines().filter(|line| line.starts_with("###### ")).count());
        let mut expected = 0_usize;
        for (_, pack) in packs::all()? {
            let texts = pack.fact.iter().map(|f| &f.explain).chain(pack.duty.iter().map(|d| &d.explain));
            let texts = texts.chain(pack.unknown.iter().map(|u| &u.text)).chain(pack.task.iter().map(|t| &t.text));
            for text in texts {
                let vi = text.vi.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
                assert!(html.contains(&vi), "{}", text.vi);
            }
            expected = [
                pack.rule.len(),
                pack.fact.len(),
                pack.measure.len(),
                pack.duty.len(),
                pack.tighten.len(),
                pack.role.len(),
                pack.institution.len(),
                pack.penalty.len(),
                pack.task.len(),
                pack.guidance.len(),
                pack.form.len(),
                pack.transition.len(),
                pack.guard.len(),
            ]
            .into_iter()
            .fold(expected, usize::saturating_add);
        }
        assert_eq!(entries, expected);
        Ok(())
    }

    /// A jurist reads words, not codes.
    #[test]
    fn signals_and_grounds_have_words() -> Result<(), Box<dyn Error>> {
        for (_, pack) in packs::all()? {
            for then in pack.rule.iter().map(|rule| &rule.then) {
                let signal = then.signal.as_ref().map(|id| (id.as_str(), words::signal(id.as_str())));
                let ground = then.separation.as_ref().map(|id| (id.as_str(), words::separation(id.as_str())));
                for (code, name) in signal.into_iter().chain(ground) {
                    assert!(name.vi != code && name.en != code, "say {code} in law_page/words.rs");
                }
            }
        }
        Ok(())
    }

    #[test]
    fn the_kept_page_is_current() -> Result<(), Box<dyn Error>> {
        check()
    }
}
