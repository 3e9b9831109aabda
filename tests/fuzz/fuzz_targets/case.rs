#![no_main]

use arbitrary::{Result, Unstructured};
use checho::canonical::Digest;
use checho::case::{Act, Actor, Answered, Case, DeviceId, Draft, Entry, Import, Kind, Salt, Salts};
use checho::law::{FactId, Words};
use checho::model::{Assessment, AssessmentForm, Rating};
use checho::privacy::Recipient;
use checho::time::Moment;
use checho_fuzz::{NATIONAL, answer, moment};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(import) = Case::from_bytes(bytes) {
        imported(&import);
    }
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(import) = Case::from_json_lines(text)
    {
        imported(&import);
    }
    let _ = Case::new().lacking(bytes);
    let _ = Case::new().receive(bytes);
    let _ = grown(&mut Unstructured::new(bytes));
});

/// What was taken in is sound, whatever was not.
fn imported(import: &Import) {
    for fault in &import.faults {
        assert!(!fault.text().vi.is_empty());
    }
    let again = Case::from_bytes(&import.case.to_bytes()).expect("a case reads back");
    assert!(again.faults.is_empty() && again.case == import.case);
    let lines = Case::from_json_lines(&import.case.to_json_lines()).expect("lines read back");
    assert!(lines.faults.is_empty() && lines.case == import.case);
    let _ = import.case.verify();
    let _ = import.case.witnessing();
    let now = "2026-03-01T08:00:00+07:00".parse().expect("a moment");
    let _ = NATIONAL.decide(&import.case.situation(&NATIONAL, now).situation);
}

/// No code and no text of the library holds it.
const INFORMANT: &str = "ZZNGUOIBAOZZ";

/// A case that grew on two devices: the order of merging changes nothing, damage is told.
fn grown(u: &mut Unstructured<'_>) -> Result<()> {
    let now = moment(u)?;
    let mut copies = [Case::new(), Case::new()];
    for n in 0..u.int_in_range(1..=12_u16)? {
        let who = usize::from(u.arbitrary::<bool>()?);
        if n == 1 || u.ratio(1, 5)? {
            let other = copies[1 - who].clone();
            copies[who].join(&other).expect("small");
            continue;
        }
        let (kind, entry) = entry(u)?;
        let (happened, written) = (moment(u)?, moment(u)?);
        let salt = |part: u8| Salt::new(*Digest::of(format!("{n}/{part}").as_bytes()).bytes());
        let actor = Actor {
            role: "commune_chair".into(),
            institution: "commune:1".to_owned(),
            device: DeviceId::from_bytes([u8::from(who == 1) + 1; 32]),
        };
        let salts = Salts { facts: salt(1), identity: salt(2), informant: salt(3) };
        copies[who].record(Draft { kind, actor, happened, written, entry }, &salts).expect("it can be recorded");
    }
    let [mut here, mut there] = copies;
    // A copy that was given without who reported, and one with it, become the one with it.
    let to = Recipient { role: "school".into(), institution: "school:1".to_owned() };
    let given = here.copy_for(&NATIONAL, &to, now);
    for bytes in [given.to_bytes(), here.lacking(&Case::new().have()).expect("an answer")] {
        assert!(!String::from_utf8_lossy(&bytes).contains(INFORMANT), "who reported leaves for nobody");
    }
    let mut whole = given.clone();
    whole.join(&here).expect("small");
    assert_eq!(whole.to_bytes(), here.to_bytes());
    let before = here.clone();
    here.join(&given).expect("small");
    here.join(&there).expect("small");
    there.join(&before).expect("small");
    assert_eq!(here.to_bytes(), there.to_bytes(), "merged either way");
    let folded = here.situation(&NATIONAL, now);
    assert_eq!(folded, there.situation(&NATIONAL, now));
    let _ = NATIONAL.decide(&folded.situation);
    let mut bytes = here.to_bytes();
    let at = u.choose_index(bytes.len())?;
    bytes[at] ^= u.int_in_range(1..=255)?;
    if let Ok(import) = Case::from_bytes(&bytes) {
        assert!(!import.faults.is_empty(), "a changed byte is told");
        imported(&import);
    }
    Ok(())
}

fn entry(u: &mut Unstructured<'_>) -> Result<(Kind, Entry)> {
    const FACTS: [&str; 4] = ["abuse", "violence", "serious_harm_now", "of_another_pack"];
    Ok(match u.int_in_range(0..=4)? {
        0 => {
            let informant = if u.arbitrary()? { format!(r#"{{ "name": "{INFORMANT}" }}"#) } else { "{}".to_owned() };
            let json = format!(
                r#"{{ "received": "{}", "receiving_place": "commune_committee", "informant": {informant} }}"#,
                moment(u)?
            );
            (Kind::Report, Entry::Report(serde_json::from_str(&json).expect("a report")))
        }
        1 => {
            let facts = FACTS.map(FactId::from);
            let at: Moment = moment(u)?;
            let answers = (0..u.int_in_range(0..=3)?).map(|_| answer(u, &facts, at)).collect::<Result<_>>()?;
            (Kind::Answers, Entry::Answers(Answered { answers, ..Answered::default() }))
        }
        2 => {
            let rating = |u: &mut Unstructured<'_>| u.choose(&[Rating::Low, Rating::High]).copied();
            let ratings = [("a1".to_owned(), rating(u)?), ("b1".to_owned(), rating(u)?)].into();
            let made = Assessment { form: AssessmentForm::Initial, at: moment(u)?, ratings, findings: Vec::new() };
            (Kind::Assessment, Entry::Assessment(made))
        }
        3 => (Kind::Note, Entry::Note(Words::new("x"))),
        _ => {
            let kind = u.choose(&[Kind::PlanApproved, Kind::PlanEnded, Kind::Closed, Kind::SeparationLifted])?.clone();
            (kind, Entry::Act(Act::default()))
        }
    })
}
