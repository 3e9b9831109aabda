//! The compiler lists every fault, each at its file and line, with what would be right.
#![expect(clippy::arithmetic_side_effects, clippy::string_slice, reason = "a test may end")]

use proptest::prelude::*;

use super::{Source, compile};
use crate::Law;
use crate::canonical;
use crate::law::check::{MAX_FACTS, MAX_OUTPUTS, MAX_RULES, check};
use crate::law::{Fault, FaultCode, Lang, Pack};

/// A minimal national pack with at least one entry of every section.
const NATIONAL: [(&str, &str); 9] = [
    (
        "pack.toml",
        r#"
[pack]
id = "vn"
version = "1"
title = { vi = "Gói", en = "Pack" }
reviewed_until = 2026-11-01
"#,
    ),
    (
        "instruments.toml",
        r#"
[[instrument]]
id = "law-1"
number = "1/2016"
title = { vi = "Luật", en = "Law" }
issuer = { vi = "Quốc hội", en = "National Assembly" }
from = 2017-06-01
certainty = "text"

[[instrument]]
id = "decree-2"
title = { vi = "Nghị định", en = "Decree" }
issuer = { vi = "Chính phủ", en = "Government" }
replaces = []
amends = ["law-1"]
certainty = "text"

[[unknown]]
id = "amount"
text = { vi = "Chưa rõ", en = "Not known" }
about = ["law-1 9"]
"#,
    ),
    (
        "facts.toml",
        r#"
[[fact]]
id = "harm"
about = "child"
polarity = "danger"
tense = "now"
name = { vi = "Tổn hại", en = "Harm" }
question = { vi = "Có tổn hại không?", en = "Is there harm?" }
ask = "observe"
explain = { vi = "Vết thương", en = "Wounds" }
sensitivity = "health"
abuse_kind = true
cite = [
  "law-1 4(5)",
  "decree-2 26(3)",
]
certainty = "text"
kind = "law"

[[fact]]
id = "grave_harm"
about = "child"
polarity = "danger"
tense = "now"
name = { vi = "Tổn hại nặng", en = "Grave harm" }
question = { vi = "Nặng không?", en = "Grave?" }
ask = "observe"
explain = { vi = "Nguy hiểm tính mạng", en = "Danger to life" }
sensitivity = "health"
implies = ["harm"]
suggests = ["crime"]
excludes = ["calm"]
cite = ["decree-2 26(3)"]
certainty = "text"
kind = "reading"
note = { vi = "Ghi chú", en = "Remark" }
alternative = { vi = "Hiểu khác", en = "Otherwise" }

[[fact]]
id = "crime"
about = "harm_doer"
polarity = "neutral"
tense = "ever"
name = { vi = "Tội phạm", en = "Crime" }
question = { vi = "Có dấu hiệu không?", en = "Any sign?" }
ask = "file"
explain = { vi = "Dấu hiệu", en = "Signs" }
sensitivity = "criminal"
cite = ["law-1"]
certainty = "secondary"
kind = "law"

[[fact]]
id = "calm"
about = "child"
polarity = "neutral"
tense = "now"
name = { vi = "Yên", en = "Calm" }
question = { vi = "Yên không?", en = "Calm?" }
ask = "observe"
explain = { vi = "Yên", en = "Calm" }
sensitivity = "ordinary"
cite = ["law-1"]
certainty = "text"
kind = "law"

[[fact]]
id = "protector"
about = "family"
polarity = "protection"
tense = "now"
name = { vi = "Người che chở", en = "Protector" }
question = { vi = "Có ai không?", en = "Anyone?" }
ask = "adult"
explain = { vi = "Người lớn", en = "An adult" }
sensitivity = "family"
cite = ["law-1"]
certainty = "unverified"
kind = "guidance"
"#,
    ),
    (
        "rules.toml",
        r#"
[[rule]]
id = "grave"
name = { vi = "Nặng", en = "Grave" }
when = [{ any = ["grave_harm"] }]
then = { level = "intervention", emergency = true }
cite = ["decree-2 31(1)"]
certainty = "text"
kind = "law"

[[rule]]
id = "alone"
name = { vi = "Một mình", en = "Alone" }
when = [{ all = ["harm", "crime"] }, { at_least = 2, of = ["harm", "crime", "protector"] }]
absent = ["protector"]
unless = ["protector"]
then = { level = "support", group = "k", separation = "by_carers", signal = "police" }
cite = ["law-1 50(1)b"]
certainty = "text"
kind = "law"
from = 2017-06-01
to = 2030-12-31

[[measure]]
id = "I-a"
level = "intervention"
name = { vi = "Cách ly", en = "Separate" }
when = [{ any = ["harm"] }]
absent = ["protector"]
cite = ["law-1 50(2)a"]
certainty = "text"
kind = "law"
"#,
    ),
    (
        "duties.toml",
        r#"
[[step]]
id = "report_received"
name = { vi = "Nhận tin", en = "Received" }
form = "01"

[[step]]
id = "done"
name = { vi = "Xong", en = "Done" }
also = ["report_received"]
planned = true
closes = true

[[duty]]
id = "D1"
name = { vi = "Khẩn cấp", en = "Urgent" }
explain = { vi = "Làm ngay", en = "Act" }
roles = ["chair"]
opens = "emergency"
starts = [
  { reading = "receipt", step = "report_received", cautious = true, name = { vi = "Từ khi nhận", en = "From receipt" }, kind = "reading", certainty = "text", cite = ["decree-2 31"], alternative = { vi = "Khác", en = "Other" } },
  { reading = "other", step = "done", name = { vi = "Từ khi xong", en = "From the end" }, kind = "law", certainty = "text", cite = ["decree-2 31"] },
]
limit = { hours = 12 }
met_by = ["done"]
forms = ["01"]
cite = ["decree-2 31"]
certainty = "text"
kind = "law"

[[duty]]
id = "D2"
name = { vi = "Sau đó", en = "Then" }
explain = { vi = "Báo công an", en = "Tell the police" }
roles = ["chair"]
opens = "signal:police"
starts = [{ reading = "heard", step = "done", name = { vi = "Từ khi biết", en = "From hearing" }, certainty = "secondary", kind = "law", cite = ["law-1 5"], cautious = true }]
limit = { none = true }
within = "D1"
cite = ["decree-2 31"]
certainty = "text"
kind = "law"

[[duty]]
id = "D3"
name = { vi = "Sau bước", en = "After a step" }
explain = { vi = "Theo dõi", en = "Follow up" }
roles = ["chair"]
opens = "step"
after = ["done"]
limit = { none = true }
cite = ["decree-2 31"]
certainty = "text"
kind = "law"
"#,
    ),
    (
        "people.toml",
        r#"
[[role]]
id = "chair"
name = { vi = "Chủ tịch", en = "Chair" }
explain = { vi = "Đứng đầu", en = "Heads" }
receipt_is = ["report_received"]
cite = ["law-1"]
certainty = "text"
kind = "law"

[[institution]]
role = "chair"
name = { vi = "Ủy ban", en = "Committee" }
cite = ["law-1"]
certainty = "text"
kind = "law"

[[institution]]
role = "chair"
name = { vi = "Ủy ban khác", en = "Another committee" }
cite = ["law-1"]
certainty = "text"
kind = "law"
from = 2025-07-01

[[guidance]]
id = "talk"
audience = "carers"
text = { vi = "Nói chuyện", en = "Talk" }
measures = ["I-a"]
cite = ["law-1"]
certainty = "text"
kind = "guidance"

[[penalty]]
id = "fine"
act = { vi = "Đánh", en = "Beating" }
who = { vi = "Ai", en = "Anyone" }
amount = { min = 5_000_000, max = 10000000 }
cite = ["law-1"]
certainty = "text"
kind = "law"

[[task]]
id = "S1"
who = { vi = "Xã", en = "Commune" }
roles = ["chair"]
text = { vi = "Phòng ngừa", en = "Prevent" }
about = "prevention"
cite = ["law-1"]
certainty = "text"
kind = "guidance"

[[place]]
code = "51"
name = { vi = "Tỉnh", en = "Province" }
province = "51"
from = 2025-07-01
certainty = "text"
source = "Nghị quyết"
"#,
    ),
    (
        "calendar.toml",
        r#"
[[year]]
year = 2026
status = "announced"
sources = [{ vi = "Thông báo", en = "Notice" }]
certainty = "text"

[[year]]
year = 2027
status = "forecast"
sources = []
certainty = "text"

[[holiday]]
from = 2026-02-14
to = 2026-02-22
name = { vi = "Tết", en = "Tết" }
why = "announced"
certainty = "text"
source = "Thông báo"

[[worked]]
date = 2026-08-22
instead_of = 2026-08-31
source = "Thông báo"
certainty = "text"
"#,
    ),
    (
        "forms.toml",
        r#"
[[form]]
number = "01"
title = { vi = "Mẫu", en = "Form" }
used_at = ["decree-2 25"]
orientation = "portrait"
bases = [{ text = { vi = "Căn cứ Luật", en = "Based on the Law" }, instrument = "law-1" }]
makers = ["chair"]
signers = [{ role = "chair", label = { vi = "Ký", en = "Signed" } }]
copies = [{ to = { vi = "Lưu", en = "File" }, role = "chair" }]
shortfalls = [{ text = { vi = "Thiếu", en = "Lacks" }, cite = ["decree-2 25"] }]
cite = ["decree-2 form 01"]
certainty = "text"
kind = "law"

[[form.section]]
id = "a"
label = { vi = "Phần A", en = "Part A" }

[[form.section.field]]
id = "child_name"
label = { vi = "Tên", en = "Name" }
type = "text"

[[form.section.field]]
id = "child_sex"
label = { vi = "Giới", en = "Sex" }
type = "choice"
options = [{ id = "male", label = { vi = "Nam", en = "Male" } }]

[[form.annex]]
id = "learning"
label = { vi = "Học tập", en = "Learning" }
cite = ["decree-2 27(1)d"]

[[form.annex.field]]
id = "school"
label = { vi = "Trường", en = "School" }
type = "long_text"
"#,
    ),
    (
        "procedure.toml",
        r#"
[[guard]]
id = "form_01"
name = { vi = "Có tin báo", en = "A report" }
right = { vi = "Ghi tin báo", en = "Record the report" }
steps = ["report_received"]
duties = ["D1"]
cite = ["law-1"]
certainty = "text"
kind = "law"

[[transition]]
id = "T5"
name = { vi = "Đánh giá", en = "Assess" }
region = "main"
phases = ["at_commune"]
then = "initially_assessed"
by = ["step"]
steps = ["report_received"]
roles = ["chair"]
place = "here"
guards = ["form_01"]
duties = ["D1"]
forms = ["01"]
cite = ["law-1"]
certainty = "text"
kind = "law"
"#,
    ),
];

const LAYER: [(&str, &str); 2] = [
    (
        "layer.toml",
        r#"
[pack]
id = "local"
version = "1"
title = { vi = "Tỉnh", en = "Province" }
reviewed_until = 2026-11-01
layer_of = "vn"
applies = { provinces = ["62"] }

[[instrument]]
id = "letter-3"
title = { vi = "Công văn", en = "Letter" }
issuer = { vi = "Tỉnh", en = "Province" }
certainty = "text"
"#,
    ),
    (
        "tighten.toml",
        r#"
[[tighten]]
duty = "D1"
limit = { hours = 6 }
name = { vi = "Nhanh hơn", en = "Sooner" }
cite = ["letter-3"]
certainty = "text"
kind = "guidance"
"#,
    ),
];

/// A folder of pack files, to be spoilt.
#[derive(Clone)]
struct Folder(Vec<Source>);

impl Folder {
    fn of(files: &[(&str, &str)]) -> Self {
        let source = |(file, text): &(&str, &str)| Source { file: (*file).to_owned(), text: (*text).to_owned() };
        Self(files.iter().map(source).collect())
    }

    fn national() -> Self {
        Self::of(&NATIONAL)
    }

    fn text(&mut self, file: &str) -> &mut String {
        &mut self.0.iter_mut().find(|source| source.file == file).expect("a file of the folder").text
    }

    /// Replaces a text that stands once in the file.
    fn with(mut self, file: &str, from: &str, to: &str) -> Self {
        let text = self.text(file);
        assert_eq!(text.matches(from).count(), 1, "“{from}” must stand once in {file}");
        *text = text.replacen(from, to, 1);
        self
    }

    fn plus(mut self, file: &str, more: &str) -> Self {
        self.text(file).push_str(more);
        self
    }

    /// The line, from 1, on which this text last stands.
    fn line(&mut self, file: &str, at: &str) -> u32 {
        let text = self.text(file);
        let offset = text.rfind(at).unwrap_or_else(|| panic!("“{at}” does not stand in {file}"));
        u32::try_from(text[..offset].matches('\n').count()).unwrap() + 1
    }

    fn compile(&self) -> Result<Pack, Vec<Fault>> {
        compile(&self.0, &[]).map_err(|error| error.faults)
    }

    fn compile_on(&self, below: &[&Pack]) -> Result<Pack, Vec<Fault>> {
        compile(&self.0, below).map_err(|error| error.faults)
    }

    fn pack(&self) -> Pack {
        self.compile().unwrap_or_else(|faults| panic!("{}", shown(&faults)))
    }

    /// Compiles with exactly one fault: of this class, where `at` stands, saying what would be right.
    fn refused(self, file: &str, at: &str, code: FaultCode, right: &str) {
        let faults = self.compile().expect_err("this pack must be refused");
        self.expect(&faults, file, at, code, right);
    }

    fn expect(mut self, faults: &[Fault], file: &str, at: &str, code: FaultCode, right: &str) {
        let [fault] = faults else { panic!("one fault expected:\n{}", shown(faults)) };
        let line = self.line(file, at);
        assert_eq!(
            (fault.code, fault.file.as_deref(), fault.line),
            (code, Some(file), Some(line)),
            "{}",
            shown(faults)
        );
        assert!(fault.right.en.contains(right), "{}", shown(faults));
        for text in [&fault.what, &fault.right] {
            assert!(!text.vi.is_empty() && !text.en.is_empty());
        }
    }
}

fn shown(faults: &[Fault]) -> String {
    faults.iter().map(|fault| format!("{:?} {}\n", fault.code, fault.line_in(Lang::En))).collect()
}

/// The pack with one text replaced is refused where the new text stands.
fn replaced(file: &str, from: &str, to: &str, code: FaultCode, right: &str) {
    Folder::national().with(file, from, to).refused(file, to, code, right);
}

/// The pack with one entry more is refused where `at` stands.
fn added(file: &str, entry: &str, at: &str, code: FaultCode, right: &str) {
    Folder::national().plus(file, entry).refused(file, at, code, right);
}

fn layered(file: &str, entry: &str, at: &str, code: FaultCode, right: &str) {
    let folder = Folder::of(&LAYER).plus(file, entry);
    let faults = folder.compile_on(&[&Folder::national().pack()]).expect_err("this layer must be refused");
    folder.expect(&faults, file, at, code, right);
}

fn accepted(folder: &Folder) {
    let pack = folder.pack();
    Law::from_pack(pack).expect("what compiles loads");
}

/// A fact as a jurist would write it, with further lines.
fn fact(id: &str, polarity: &str, more: &str) -> String {
    format!(
        r#"
[[fact]]
id = "{id}"
about = "child"
polarity = "{polarity}"
tense = "now"
name = {{ vi = "Tên", en = "Name" }}
question = {{ vi = "Có không?", en = "Is it so?" }}
ask = "adult"
explain = {{ vi = "Giải thích", en = "Explained" }}
sensitivity = "ordinary"
{more}
cite = ["law-1"]
certainty = "text"
kind = "law"
"#
    )
}

fn rule(id: &str, body: &str, kind: &str) -> String {
    format!(
        r#"
[[rule]]
id = "{id}"
name = {{ vi = "Tên", en = "Name" }}
{body}
cite = ["law-1"]
certainty = "text"
kind = "{kind}"
"#
    )
}

fn duty(id: &str, body: &str) -> String {
    format!(
        r#"
[[duty]]
id = "{id}"
name = {{ vi = "Tên", en = "Name" }}
explain = {{ vi = "Việc", en = "What" }}
{body}
cite = ["law-1"]
certainty = "text"
kind = "law"
"#
    )
}

fn start(reading: &str, cautious: bool) -> String {
    format!(
        r#"{{ reading = "{reading}", step = "done", cautious = {cautious}, name = {{ vi = "Từ", en = "From" }}, kind = "law", certainty = "text", cite = ["law-1"] }},
"#
    )
}

mod whole {
    use super::*;

    #[test]
    fn a_sound_pack_compiles_loads_and_reads_back_the_same() {
        let pack = Folder::national().pack();
        assert_eq!((pack.fact.len(), pack.rule.len(), pack.duty.len(), pack.form.len()), (5, 2, 3, 1));
        let text = canonical::to_string(&pack).unwrap();
        let back: Pack = canonical::from_str(&text).unwrap();
        assert_eq!(back, pack);
        assert_eq!(canonical::to_string(&back).unwrap(), text);
        assert_eq!(back.digest().unwrap(), pack.digest().unwrap());
        assert_eq!(check(&back, &[]), []);
        let layer = Folder::of(&LAYER).compile_on(&[&pack]).unwrap();
        Law::from_pack(pack).unwrap().with_layer(layer).unwrap();
    }

    /// A folder gives the same pack however its entries are spread over files of whatever names.
    #[test]
    fn the_spread_over_files_does_not_matter() {
        let pack = Folder::national().pack();
        let text = NATIONAL.map(|(_, text)| text).concat();
        assert_eq!(Folder::of(&[("all.toml", &text)]).pack(), pack);
    }

    #[test]
    fn windows_line_ends_and_comments_keep_the_lines() {
        let mut folder = Folder::national().with("facts.toml", "abuse_kind = true", "# a remark\nabuse_kind = 1");
        let text = folder.text("facts.toml");
        *text = text.replace('\n', "\r\n");
        folder.refused("facts.toml", "abuse_kind = 1", FaultCode::WrongValue, "true or false");
    }

    #[test]
    fn every_fault_of_every_file_is_listed_in_order() {
        let folder = Folder::national()
            .with("rules.toml", "emergency = true", "emergency = \"yes\"")
            .with("rules.toml", "unless = ", "unles = ")
            .with("facts.toml", "abuse_kind = true", "abuse_kind = 1")
            .with("facts.toml", "ask = \"file\"\n", "")
            .with("duties.toml", "limit = { hours = 12 }", "limit = { hours = 0 }")
            .plus("forms.toml", "\n[[fakt]]\n")
            .with("calendar.toml", "status = \"forecast\"", "status = \"guess\"")
            .with("people.toml", "id = \"S1\"", "id = \"S1");
        let faults = folder.compile().unwrap_err();
        let listed: Vec<_> = faults.iter().map(|f| (f.file.as_deref().unwrap(), f.line.unwrap(), f.code)).collect();
        let mut folder = folder;
        let mut line = |file, at| folder.line(file, at);
        let expected = vec![
            ("calendar.toml", line("calendar.toml", "guess"), FaultCode::WrongValue),
            ("duties.toml", line("duties.toml", "hours = 0"), FaultCode::WrongValue),
            ("facts.toml", line("facts.toml", "abuse_kind"), FaultCode::WrongValue),
            ("facts.toml", line("facts.toml", "id = \"crime\"") - 1, FaultCode::Missing),
            ("forms.toml", line("forms.toml", "fakt"), FaultCode::UnknownKey),
            ("people.toml", line("people.toml", "id = \"S1"), FaultCode::Syntax),
            ("rules.toml", line("rules.toml", "emergency"), FaultCode::WrongValue),
            ("rules.toml", line("rules.toml", "unles"), FaultCode::UnknownKey),
        ];
        assert_eq!(listed, expected, "{}", shown(&faults));
    }

    #[test]
    fn every_fault_of_meaning_is_listed_in_order() {
        let folder = Folder::national()
            .with("rules.toml", "when = [{ any = [\"grave_harm\"] }]", "when = [{ any = [\"grave_ham\"] }]")
            .with("rules.toml", "unless = [\"protector\"]", "unless = [\"harm\"]")
            .with("facts.toml", "implies = [\"harm\"]", "implies = [\"grave_harm\"]")
            .with("facts.toml", "certainty = \"secondary\"", "certainty = \"unverified\"")
            .with("duties.toml", "cautious = true, ", "")
            .with("forms.toml", "makers = [\"chair\"]", "makers = [\"char\"]")
            .with("people.toml", "measures = [\"I-a\"]", "measures = [\"I-b\"]")
            .with("calendar.toml", "instead_of = 2026-08-31", "instead_of = 2026-08-30");
        let faults = folder.compile().unwrap_err();
        let listed: Vec<_> = faults.iter().map(|f| (f.file.as_deref().unwrap(), f.path.as_str(), f.code)).collect();
        assert_eq!(
            listed,
            [
                ("calendar.toml", "worked/2026-08-22", FaultCode::WrongValue),
                ("duties.toml", "duty/D1/starts", FaultCode::WrongValue),
                ("facts.toml", "fact/grave_harm/implies", FaultCode::Circle),
                ("facts.toml", "fact/crime/certainty", FaultCode::BadBasis),
                ("forms.toml", "form/01/makers", FaultCode::UnknownName),
                ("people.toml", "guidance/talk/measures", FaultCode::UnknownName),
                ("rules.toml", "rule/grave/when", FaultCode::UnknownName),
                ("rules.toml", "rule/alone/unless", FaultCode::Polarity),
            ]
        );
        let error = compile(&folder.0, &[]).unwrap_err().to_string();
        assert!(
            error.contains("(8)")
                && error.contains("rules.toml:5: rule/grave/when: there is no “grave_ham”; did you mean “grave_harm”?"),
            "{error}"
        );
        assert!(error.contains("có phải “grave_harm”?"), "{error}");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(120))]

        /// Whatever a hand does to the files, the compiler ends without panic, every fault stands at a place, and what
        /// it accepts also loads.
        #[test]
        fn damaged_files_are_refused_in_order_or_load(
            file in 0..NATIONAL.len(), at in 0.0..1.0_f64, gone in 0..40_usize, put in "[\\[\\]{}=\",a-z0-9đ\n.-]{0,6}",
        ) {
            let mut folder = Folder::national();
            let text = &mut folder.0[file].text;
            let mut bounds: Vec<usize> = text.char_indices().map(|(i, _)| i).collect();
            bounds.push(text.len());
            #[expect(clippy::float_arithmetic, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a test file")]
            let from = (at * (bounds.len() - 1) as f64) as usize;
            let to = (from + gone).min(bounds.len() - 1);
            text.replace_range(bounds[from]..bounds[to], &put);
            match folder.compile() {
                Ok(pack) => prop_assert!(Law::from_pack(pack).is_ok()),
                Err(faults) => {
                    prop_assert!(!faults.is_empty());
                    let places: Vec<_> = faults.iter().map(|f| (f.file.clone(), f.line, f.path.clone())).collect();
                    prop_assert!(places.is_sorted());
                    for fault in &faults {
                        prop_assert!(fault.line.is_some() || fault.path == "pack", "{}", shown(&faults));
                    }
                }
            }
        }
    }
}

mod shape {
    use super::*;
    use FaultCode::{BadBasis, Duplicate, Missing, Syntax, UnknownKey, WrongValue};

    #[test]
    fn text_that_is_not_toml() {
        replaced("facts.toml", "id = \"calm\"", "id = \"calm", Syntax, "mend the syntax");
        replaced("rules.toml", "then = { level = \"support\"", "then = { level == \"support\"", Syntax, "mend");
        replaced("people.toml", "from = 2025-07-01\n\n[[guidance]]", "from = 2025-02-30\n\n[[guidance]]", Syntax, "");
    }

    #[test]
    fn a_key_written_twice() {
        Folder::national().with("facts.toml", "abuse_kind = true", "abuse_kind = true\nabuse_kind = false").refused(
            "facts.toml",
            "abuse_kind = false",
            Syntax,
            "mend",
        );
    }

    #[test]
    fn a_misspelt_key_is_named_with_the_nearest() {
        replaced("facts.toml", "excludes = ", "exludes = ", UnknownKey, "did you mean “excludes”?");
        replaced("rules.toml", "emergency = true", "emergancy = true", UnknownKey, "did you mean “emergency”?");
        replaced("facts.toml", "note = {", "nota = {", UnknownKey, "did you mean “note”?");
        replaced("forms.toml", "makers = ", "maker = ", UnknownKey, "did you mean “makers”?");
    }

    #[test]
    fn a_key_without_any_near_name_says_where_to_look() {
        replaced("duties.toml", "forms = [\"01\"]", "deadline = 3", UnknownKey, "README.md");
    }

    #[test]
    fn a_misspelt_required_key_is_both_unknown_and_missing() {
        let mut folder = Folder::national().with("facts.toml", "polarity = \"protection\"", "polarty = \"protection\"");
        let faults = folder.compile().unwrap_err();
        let listed: Vec<_> = faults.iter().map(|f| (f.code, f.line.unwrap(), f.path.as_str())).collect();
        let entry = folder.line("facts.toml", "[[fact]]");
        let key = folder.line("facts.toml", "polarty");
        assert_eq!(listed, [(Missing, entry, "fact/protector/polarity"), (UnknownKey, key, "fact/protector/polarty")]);
        assert_eq!(faults[1].right.en, "did you mean “polarity”?");
    }

    #[test]
    fn names_in_the_procedure_resolve() {
        for (from, to, near) in [
            ("id = \"form_01\"\nname", "id = \"form_1\"\nname", "form_01"),
            ("guards = [\"form_01\"]", "guards = [\"form_1\"]", "form_01"),
            ("roles = [\"chair\"]", "roles = [\"chiar\"]", "chair"),
            ("forms = [\"01\"]", "forms = [\"02\"]", "01"),
            ("steps = [\"report_received\"]\nroles", "steps = [\"report_recieved\"]\nroles", "report_received"),
            ("steps = [\"report_received\"]\nduties", "steps = [\"report_recieved\"]\nduties", "report_received"),
            ("duties = [\"D1\"]\nforms", "duties = [\"D11\"]\nforms", "D1"),
            ("duties = [\"D1\"]\ncite", "duties = [\"D11\"]\ncite", "D1"),
        ] {
            let folder = Folder::national().with("procedure.toml", from, to);
            let faults = folder.compile().unwrap_err();
            let named = faults.iter().filter(|f| f.file.as_deref() == Some("procedure.toml") && f.line.is_some());
            assert!(named.clone().any(|f| f.right.en == format!("did you mean “{near}”?")), "{}", shown(&faults));
            assert_eq!(named.count(), faults.len(), "{}", shown(&faults));
        }
        replaced("procedure.toml", "region = \"main\"", "region = \"mian\"", WrongValue, "main, emergency");
        replaced("procedure.toml", "then = \"initially_assessed\"", "then = \"moon\"", WrongValue, "at_commune");
        let at = "then = \"separated\"";
        replaced("procedure.toml", "then = \"initially_assessed\"", at, WrongValue, "a phase of this region");
        replaced(
            "procedure.toml",
            "phases = [\"at_commune\"]",
            "phases = [\"court_track\"]",
            WrongValue,
            "phase of this",
        );
        replaced("procedure.toml", "roles = [\"chair\"]", "roles = []", Missing, "add roles");
    }

    #[test]
    fn a_move_is_made_by_something() {
        Folder::national().with("procedure.toml", "by = [\"step\"]\nsteps = [\"report_received\"]\n", "").refused(
            "procedure.toml",
            "[[transition]]",
            Missing,
            "add by",
        );
    }

    #[test]
    fn a_layer_opens_no_way_around_the_procedure() {
        let entry = "\n[[transition]]\nid = \"T99\"\nname = { vi = \"Tắt\", en = \"Shortcut\" }\nregion = \"main\"\nthen = \"closed\"\nby = [\"note\"]\nroles = [\"chair\"]\ncite = [\"letter-3\"]\ncertainty = \"text\"\nkind = \"guidance\"\n";
        layered("tighten.toml", entry, "[[transition]]", FaultCode::Weakens, "leave this section out");
    }

    #[test]
    fn a_misspelt_section() {
        added("rules.toml", "\n[[rules]]\n", "[[rules]]", UnknownKey, "did you mean “rule”?");
        added("rules.toml", "\n[[penalties]]\n", "[[penalties]]", UnknownKey, "did you mean “penalty”?");
        added("rules.toml", "\n[[sanction]]\n", "[[sanction]]", UnknownKey, "README");
    }

    #[test]
    fn a_missing_key_is_shown_at_its_entry() {
        for (file, line, at) in [
            ("facts.toml", "sensitivity = \"criminal\"\n", "[[fact]]\nid = \"crime\""),
            ("facts.toml", "id = \"crime\"\n", "[[fact]]\nabout = \"harm_doer\""),
            ("facts.toml", "certainty = \"secondary\"\n", "[[fact]]\nid = \"crime\""),
            ("rules.toml", "then = { level = \"intervention\", emergency = true }\n", "[[rule]]\nid = \"grave\""),
            ("duties.toml", "limit = { hours = 12 }\n", "[[duty]]\nid = \"D1\""),
            ("calendar.toml", "why = \"announced\"\n", "[[holiday]]"),
            ("forms.toml", "used_at = [\"decree-2 25\"]\n", "[[form]]\n"),
        ] {
            let name = line.split(' ').next().unwrap();
            Folder::national().with(file, line, "").refused(file, at, Missing, "add the key");
            let faults = Folder::national().with(file, line, "").compile().unwrap_err();
            assert_eq!(faults[0].what.en, format!("“{name}” is missing"));
        }
        replaced("pack.toml", "[pack]\nid = \"vn\"", "[pack]", Missing, "add the key");
    }

    #[test]
    fn a_missing_key_of_an_inner_table_is_shown_there() {
        replaced("facts.toml", "name = { vi = \"Yên\", en = \"Calm\" }", "name = { vi = \"Yên\" }", Missing, "add");
        replaced("duties.toml", "{ reading = \"other\", step", "{ step", Missing, "add");
        replaced("forms.toml", "{ id = \"male\", label", "{ label", Missing, "add");
    }

    #[test]
    fn a_wrong_type() {
        for (file, from, to, right) in [
            ("facts.toml", "abuse_kind = true", "abuse_kind = \"true\"", "true or false"),
            ("facts.toml", "id = \"calm\"", "id = 7", "a string"),
            ("facts.toml", "tense = \"ever\"", "tense = false", "a string"),
            ("facts.toml", "name = { vi = \"Yên\", en = \"Calm\" }", "name = \"Yên\"", "{ vi = \"…\", en = \"…\" }"),
            ("facts.toml", "implies = [\"harm\"]", "implies = \"harm\"", "a list of strings"),
            ("facts.toml", "implies = [\"harm\"]", "implies = [1]", "a string"),
            ("instruments.toml", "from = 2017-06-01", "from = \"2017-06-01\"", "a date, as 2026-02-13"),
            ("instruments.toml", "from = 2017-06-01", "from = 2017-06-01T00:00:00", "a date"),
            ("instruments.toml", "from = 2017-06-01", "from = 2017", "a date"),
            ("instruments.toml", "about = [\"law-1 9\"]", "about = \"law-1 9\"", "a list of strings"),
            (
                "rules.toml",
                "when = [{ any = [\"grave_harm\"] }]",
                "when = { any = [\"grave_harm\"] }",
                "a list of conditions",
            ),
            ("rules.toml", "when = [{ any = [\"grave_harm\"] }]", "when = [\"grave_harm\"]", "{ any = […] }"),
            ("rules.toml", "at_least = 2", "at_least = \"2\"", "a whole number"),
            ("rules.toml", "at_least = 2", "at_least = 2.0", "a whole number"),
            (
                "rules.toml",
                "then = { level = \"intervention\", emergency = true }",
                "then = \"intervention\"",
                "a table",
            ),
            ("duties.toml", "opens = \"emergency\"", "opens = [\"emergency\"]", "a string"),
            ("duties.toml", "limit = { hours = 12 }", "limit = 12", "a limit, as { hours = 12 }"),
            ("calendar.toml", "sources = []", "sources = {}", "a list of { vi, en }"),
            ("calendar.toml", "year = 2027", "year = 2027-01-01", "a whole number"),
            (
                "forms.toml",
                "signers = [{ role = \"chair\", label = { vi = \"Ký\", en = \"Signed\" } }]",
                "signers = \"chair\"",
                "a list of tables",
            ),
            ("pack.toml", "title = { vi = \"Gói\", en = \"Pack\" }", "title = 1", "{ vi"),
        ] {
            replaced(file, from, to, WrongValue, right);
        }
    }

    #[test]
    fn a_section_of_the_wrong_form() {
        let table = "\n[fact]\nid = \"x\"\n";
        Folder::national().plus("rules.toml", table).refused("rules.toml", "[fact]", WrongValue, "[[fact]]");
        replaced("pack.toml", "[pack]", "[[pack]]", WrongValue, "[[pack]]");
        Folder::of(&[("odd.toml", "step = [3]")]).refused("odd.toml", "3", WrongValue, "a table");
    }

    #[test]
    fn a_word_that_has_no_meaning_there() {
        replaced(
            "facts.toml",
            "polarity = \"protection\"",
            "polarity = \"protective\"",
            WrongValue,
            "danger, protection, neutral",
        );
        replaced(
            "facts.toml",
            "certainty = \"secondary\"",
            "certainty = \"sure\"",
            WrongValue,
            "text, secondary, unverified",
        );
        replaced("facts.toml", "ask = \"adult\"", "ask = \"child\"", WrongValue, "file, adult, observe, trained");
        replaced(
            "rules.toml",
            "level = \"support\"",
            "level = \"help\"",
            WrongValue,
            "prevention, support, intervention",
        );
        replaced("duties.toml", "opens = \"emergency\"", "opens = \"urgent\"", WrongValue, "signal:<id>");
        replaced("forms.toml", "type = \"text\"", "type = \"string\"", WrongValue, "long_text");
    }

    #[test]
    fn a_bad_limit() {
        for limit in [
            "{ hours = 0 }",
            "{ hours = true }",
            "{ at_once = false }",
            "{ at_once = 1 }",
            "{ weeks = 2 }",
            "{ hour = 12 }",
            "{ hours = 12, months = 1 }",
            "{ hours = \"12\" }",
            "{ hours = 1.5 }",
            "{ working_days = 70000 }",
            "{ }",
        ] {
            replaced(
                "duties.toml",
                "limit = { hours = 12 }",
                &format!("limit = {limit}"),
                WrongValue,
                "{ hours = 12 }",
            );
        }
        replaced("duties.toml", "limit = { hours = 12 }", "limit = { hours = -12 }", WrongValue, "from 0");
        replaced("duties.toml", "limit = { hours = 12 }", "limit = { hours = 99999999999 }", WrongValue, "4294967295");
    }

    #[test]
    fn numbers_mean_what_toml_says() {
        for written in ["12", "1_2", "0xc", "0b1100", "0o14", "+12"] {
            let limit = format!("limit = {{ hours = {written} }}");
            let pack = Folder::national().with("duties.toml", "limit = { hours = 12 }", &limit).pack();
            assert_eq!(pack.duty[0].limit, crate::time::Limit::Hours(crate::time::Hours(12)), "{written}");
        }
    }

    #[test]
    fn a_number_or_date_out_of_range() {
        replaced("rules.toml", "at_least = 2", "at_least = 70000", WrongValue, "0 to 65535");
        replaced("calendar.toml", "year = 2027", "year = 99999", WrongValue, "0 to 65535");
        replaced("instruments.toml", "from = 2017-06-01", "from = 1800-01-01", WrongValue, "1900-01-01");
        replaced("people.toml", "max = 10000000", "max = -1", WrongValue, "from 0");
    }

    #[test]
    fn a_condition_of_no_known_form() {
        for clause in ["{ any = [\"harm\"], all = [\"crime\"] }", "{ at_least = 2 }", "{ of = [\"harm\"] }", "{ }"] {
            let when = format!("when = [{clause}]");
            replaced("rules.toml", "when = [{ any = [\"grave_harm\"] }]", &when, WrongValue, "at_least = 2");
        }
        replaced(
            "rules.toml",
            "when = [{ any = [\"grave_harm\"] }]",
            "when = [{ some = [\"harm\"] }]",
            UnknownKey,
            "README",
        );
    }

    #[test]
    fn a_bad_citation_is_shown_at_its_own_line() {
        replaced("facts.toml", "\"decree-2 26(3)\",\n", "\"Decree 2, 26.3\",\n", BadBasis, "README");
        replaced(
            "duties.toml",
            "certainty = \"text\", cite = [\"decree-2 31\"], alternative",
            "certainty = \"text\", cite = [\"decree-2 31(\"], alternative",
            BadBasis,
            "README",
        );
        replaced("forms.toml", "used_at = [\"decree-2 25\"]", "used_at = [\"\"]", BadBasis, "README");
        replaced("instruments.toml", "about = [\"law-1 9\"]", "about = [\"law-1 (2)\"]", BadBasis, "README");
    }

    #[test]
    fn a_pack_without_a_header() {
        let mut folder = Folder::national();
        folder.text("pack.toml").clear();
        let faults = folder.compile().unwrap_err();
        assert_eq!(faults.len(), 1);
        assert_eq!((faults[0].code, faults[0].right.get(Lang::En)), (Missing, "add pack.toml"));
        assert_eq!(compile(&[], &[]).unwrap_err().faults, faults);
    }

    #[test]
    fn a_second_header() {
        let header = "\n[pack]\nid = \"vn2\"\nversion = \"2\"\ntitle = { vi = \"a\", en = \"b\" }\nreviewed_until = 2027-01-01\n";
        added("rules.toml", header, "[pack]", Duplicate, "one [pack]");
    }
}

mod names {
    use super::*;
    use FaultCode::{Duplicate, UnknownName, WrongValue};

    #[test]
    fn a_name_that_is_no_slug() {
        Folder::national().with("rules.toml", "id = \"grave\"", "id = \"grave harm\"").refused(
            "rules.toml",
            "[[rule]]\nid = \"grave harm\"",
            WrongValue,
            "a-z, 0-9",
        );
    }

    #[test]
    fn a_name_used_twice_is_shown_where_it_stands_again() {
        for (file, id) in [
            ("instruments.toml", "id = \"decree-2\""),
            ("instruments.toml", "id = \"amount\""),
            ("facts.toml", "id = \"calm\""),
            ("rules.toml", "id = \"grave\""),
            ("rules.toml", "id = \"I-a\""),
            ("duties.toml", "id = \"done\""),
            ("duties.toml", "id = \"D3\""),
            ("people.toml", "id = \"chair\""),
            ("people.toml", "id = \"talk\""),
            ("people.toml", "id = \"fine\""),
            ("people.toml", "id = \"S1\""),
            ("forms.toml", "number = \"01\""),
        ] {
            let mut folder = Folder::national();
            let entry = {
                let text = folder.text(file).clone();
                let at = text.find(id).unwrap();
                let from = text[..at].rfind("\n[[").unwrap();
                let to = text[at..].find("\n[[").map_or(text.len(), |end| at + end);
                // A form goes on in its sections.
                let to = if file == "forms.toml" { text.len() } else { to };
                text[from..to].to_owned()
            };
            let again = Source { file: "zz-again.toml".to_owned(), text: format!("# again\n{entry}") };
            folder.0.push(again);
            let faults = folder.compile().unwrap_err();
            assert_eq!(faults.len(), 1, "{}", shown(&faults));
            let place = (faults[0].code, faults[0].file.as_deref(), faults[0].line);
            assert_eq!(place, (Duplicate, Some("zz-again.toml"), Some(3)), "{}", shown(&faults));
            assert!(faults[0].right.en.contains("another name"));
        }
    }

    #[test]
    fn a_name_that_refers_to_nothing_is_answered_with_the_nearest() {
        for (file, from, to, right) in [
            ("facts.toml", "implies = [\"harm\"]", "implies = [\"ham\"]", "did you mean “harm”?"),
            ("facts.toml", "suggests = [\"crime\"]", "suggests = [\"crimes\"]", "did you mean “crime”?"),
            ("facts.toml", "excludes = [\"calm\"]", "excludes = [\"clam\"]", "did you mean “calm”?"),
            (
                "rules.toml",
                "when = [{ any = [\"grave_harm\"] }]",
                "when = [{ any = [\"gravest_harm\"] }]",
                "“grave_harm”",
            ),
            ("rules.toml", "all = [\"harm\", \"crime\"]", "all = [\"harm\", \"crimen\"]", "“crime”"),
            (
                "rules.toml",
                "of = [\"harm\", \"crime\", \"protector\"]",
                "of = [\"harm\", \"crime\", \"protectors\"]",
                "“protector”",
            ),
            ("rules.toml", "unless = [\"protector\"]", "unless = [\"zzzzzz\"]", "use a name from fact"),
            ("rules.toml", "when = [{ any = [\"harm\"] }]", "when = [{ any = [\"hurm\"] }]", "“harm”"),
            ("duties.toml", "met_by = [\"done\"]", "met_by = [\"dont\"]", "“done”"),
            ("duties.toml", "after = [\"done\"]", "after = [\"doen\"]", "“done”"),
            ("duties.toml", "step = \"report_received\"", "step = \"report_recieved\"", "“report_received”"),
            ("duties.toml", "forms = [\"01\"]", "forms = [\"02\"]", "“01”"),
            ("duties.toml", "form = \"01\"\n", "form = \"1\"\n", "“01”"),
            ("duties.toml", "also = [\"report_received\"]", "also = [\"received\"]", "use a name from step"),
            ("duties.toml", "within = \"D1\"", "within = \"E17\"", "use a name from duty"),
            ("duties.toml", "opens = \"signal:police\"", "opens = \"signal:polise\"", "“police”"),
            ("people.toml", "measures = [\"I-a\"]", "measures = [\"I-x\"]", "“I-a”"),
            (
                "people.toml",
                "receipt_is = [\"report_received\"]",
                "receipt_is = [\"report_receive\"]",
                "“report_received”",
            ),
            ("people.toml", "roles = [\"chair\"]", "roles = [\"chairs\"]", "“chair”"),
            ("forms.toml", "makers = [\"chair\"]", "makers = [\"chairman\"]", "use a name from role"),
        ] {
            let folder = Folder::national().with(file, from, to);
            let faults = folder.compile().unwrap_err();
            assert!(!faults.is_empty());
            folder.expect(&faults, file, to, UnknownName, right);
        }
    }

    #[test]
    fn duty_roles() {
        Folder::national()
            .with(
                "duties.toml",
                "roles = [\"chair\"]\nopens = \"emergency\"",
                "roles = [\"cair\"]\nopens = \"emergency\"",
            )
            .refused("duties.toml", "roles = [\"cair\"]", UnknownName, "“chair”");
    }

    #[test]
    fn the_second_body_of_a_role_is_shown_at_its_own_line() {
        Folder::national()
            .with(
                "people.toml",
                "role = \"chair\"\nname = { vi = \"Ủy ban khác\"",
                "role = \"chai\"\nname = { vi = \"Ủy ban khác\"",
            )
            .refused("people.toml", "role = \"chai\"", UnknownName, "“chair”");
    }

    #[test]
    fn roles_of_form_signers_and_copies() {
        for (from, to) in [
            ("signers = [{ role = \"chair\"", "signers = [{ role = \"hair\""),
            ("en = \"File\" }, role = \"chair\"", "en = \"File\" }, role = \"hair\""),
        ] {
            replaced("forms.toml", from, to, UnknownName, "“chair”");
        }
    }

    #[test]
    fn an_unknown_instrument() {
        for (file, from, to) in [
            ("facts.toml", "\"decree-2 26(3)\",\n", "\"decree-3 26(3)\",\n"),
            ("rules.toml", "cite = [\"law-1 50(2)a\"]", "cite = [\"law-11 50(2)a\"]"),
            (
                "duties.toml",
                "kind = \"law\", certainty = \"text\", cite = [\"decree-2 31\"]",
                "kind = \"law\", certainty = \"text\", cite = [\"decre-2 31\"]",
            ),
            ("forms.toml", "used_at = [\"decree-2 25\"]", "used_at = [\"decree-22 25\"]"),
            ("forms.toml", "cite = [\"decree-2 25\"] }]", "cite = [\"decree-22 25\"] }]"),
            ("forms.toml", "cite = [\"decree-2 27(1)d\"]", "cite = [\"decree-22 27(1)d\"]"),
            ("forms.toml", "instrument = \"law-1\" }]", "instrument = \"law-11\" }]"),
            ("instruments.toml", "about = [\"law-1 9\"]", "about = [\"law-2 9\"]"),
            ("instruments.toml", "replaces = []", "replaces = [\"law-0\"]"),
            ("instruments.toml", "amends = [\"law-1\"]", "amends = [\"law-x\"]"),
        ] {
            let at = if to.contains("26(3)") { "cite = [\n  \"law-1 4(5)\"" } else { to };
            Folder::national().with(file, from, to).refused(file, at, UnknownName, "did you mean “");
        }
    }

    #[test]
    fn a_form_that_uses_a_name_twice() {
        Folder::national().with("forms.toml", "id = \"child_sex\"", "id = \"child_name\"").refused(
            "forms.toml",
            "[[form.section.field]]",
            Duplicate,
            "another name",
        );
        let section = "\n[[form.section]]\nid = \"a\"\nlabel = { vi = \"Phần\", en = \"Part\" }\n";
        Folder::national().plus("forms.toml", section).refused(
            "forms.toml",
            "[[form.section]]",
            Duplicate,
            "another name",
        );
    }

    #[test]
    fn an_annex_that_repeats_a_name_of_the_form() {
        for (at, name) in [("[[form.annex]]", "learning"), ("[[form.annex.field]]", "school")] {
            let (from, to) = (format!("id = \"{name}\""), "id = \"child_name\"");
            Folder::national().with("forms.toml", &from, to).refused("forms.toml", at, Duplicate, "another name");
        }
    }

    #[test]
    fn a_field_beside_nothing() {
        let beside = |label: &str| format!("label = {{ vi = \"{label}\"");
        let (first, second, tall) = (beside("Tên"), beside("Giới"), beside("Trường"));
        accepted(&Folder::national().with("forms.toml", &second, &format!("beside = true\n{second}")));
        for label in [first, tall] {
            let to = format!("beside = true\n{label}");
            Folder::national().with("forms.toml", &label, &to).refused(
                "forms.toml",
                "beside = true",
                WrongValue,
                "leave",
            );
        }
    }

    #[test]
    fn a_rating_row_without_its_facts() {
        let row = "\n[[form.section.rating]]\nid = \"row1\"\nblock = \"a\"\nlabel = { vi = \"x\", en = \"x\" }\nhigh = { vi = \"x\", en = \"x\" }\nmedium = { vi = \"x\", en = \"x\" }\nlow = { vi = \"x\", en = \"x\" }\n";
        let folder = Folder::national().plus("forms.toml", row).plus("facts.toml", &fact("row1_medium", "danger", ""));
        folder.clone().refused("forms.toml", "[[form.section.rating]]", UnknownName, "use a name from fact");
        accepted(&folder.plus("facts.toml", &fact("row1_high", "danger", "implies = [\"row1_medium\"]")));
    }
}

mod texts {
    use super::*;
    use FaultCode::BadText;

    #[test]
    fn a_text_with_an_empty_half() {
        replaced(
            "facts.toml",
            "name = { vi = \"Yên\", en = \"Calm\" }",
            "name = { vi = \"Yên\", en = \"\" }",
            BadText,
            "both Vietnamese and English",
        );
        replaced(
            "rules.toml",
            "name = { vi = \"Nặng\", en = \"Grave\" }",
            "name = { vi = \" \", en = \"Grave\" }",
            BadText,
            "both",
        );
        replaced(
            "calendar.toml",
            "sources = [{ vi = \"Thông báo\", en = \"Notice\" }]",
            "sources = [{ vi = \"\", en = \"Notice\" }]",
            BadText,
            "both",
        );
        replaced(
            "pack.toml",
            "title = { vi = \"Gói\", en = \"Pack\" }",
            "title = { vi = \"\", en = \"Pack\" }",
            BadText,
            "both",
        );
    }

    #[test]
    fn only_what_happened_ends_a_duty_and_only_by_law() {
        use FaultCode::{BadBasis, UnknownName, WrongValue};
        let duty = |opens: &str, end: &str, kind: &str| {
            format!(
                "[[step]]\nid = \"over\"\nname = {{ vi = \"Hết\", en = \"Over\" }}\n\n\
                 [[step]]\nid = \"begun\"\nname = {{ vi = \"Bắt đầu\", en = \"Begun\" }}\n\n\
                 [[duty]]\nid = \"D9\"\nname = {{ vi = \"Theo dõi\", en = \"Follow\" }}\n\
                 explain = {{ vi = \"Xem\", en = \"Look\" }}\nroles = [\"chair\"]\n{opens}\n\
                 starts = [{{ reading = \"begun\", step = \"begun\", cautious = true, name = {{ vi = \"Từ đầu\", en = \"From then\" }}, \
                 certainty = \"text\", kind = \"law\", cite = [\"law-1 5\"] }}]\nlimit = {{ months = 1 }}\n\
                 ends = [{{ step = \"{end}\", certainty = \"text\", kind = \"{kind}\", cite = [\"law-1 5\"] }}]\n\
                 cite = [\"law-1 5\"]\ncertainty = \"text\"\nkind = \"law\"\n"
            )
        };
        let by_step = "opens = \"step\"\nafter = [\"begun\"]";
        let pack = Folder::national().plus("duties.toml", &duty(by_step, "over", "law")).compile().unwrap();
        let ended = pack.duty.iter().find(|duty| duty.id.as_str() == "D9").unwrap();
        assert_eq!(ended.ends.iter().map(|end| end.step.as_str()).collect::<Vec<_>>(), ["over"]);
        for (opens, end, kind, code, why) in [
            (by_step, "done", "law", WrongValue, "a plan ends no duty"),
            (by_step, "begun", "law", WrongValue, "the step also opens"),
            (by_step, "over", "proposal", WrongValue, "ends no duty of the law"),
            ("opens = \"report\"", "over", "law", WrongValue, "only a duty that a step opens"),
            (by_step, "overt", "law", UnknownName, "overt"),
            (by_step, "over", "reading", BadBasis, "must name the alternative"),
        ] {
            let faults = Folder::national().plus("duties.toml", &duty(opens, end, kind)).compile().unwrap_err();
            let told = faults.iter().any(|fault| fault.code == code && fault.what.en.contains(why));
            assert!(told, "{end} {kind}: {}", shown(&faults));
        }
    }

    #[test]
    fn the_cautious_reading_has_a_limit() {
        for (from, to) in [
            (
                "step = \"report_received\", cautious = true",
                "step = \"report_received\", cautious = true, unlimited = true",
            ),
            (
                "step = \"done\", name = { vi = \"Từ khi xong\"",
                "step = \"done\", unlimited = true, name = { vi = \"Từ khi xong\"",
            ),
        ] {
            let faults = Folder::national().with("duties.toml", from, to).compile().unwrap_err();
            assert!(
                faults.iter().any(|f| f.code == FaultCode::WrongValue && f.what.en.contains("find no limit")),
                "{}",
                shown(&faults)
            );
        }
    }

    #[test]
    fn decomposed_text_is_shown_where_it_stands() {
        let nfd = "Tre\u{309}";
        for (file, from, to) in [
            ("facts.toml", "question = { vi = \"Yên không?\"", format!("question = {{ vi = \"{nfd}\"")),
            ("facts.toml", "note = { vi = \"Ghi chú\"", format!("note = {{ vi = \"{nfd}\"")),
            ("facts.toml", "alternative = { vi = \"Hiểu khác\"", format!("alternative = {{ vi = \"{nfd}\"")),
            ("instruments.toml", "number = \"1/2016\"", format!("number = \"{nfd}\"")),
            ("duties.toml", "name = { vi = \"Từ khi xong\"", format!("name = {{ vi = \"{nfd}\"")),
            ("people.toml", "name = { vi = \"Ủy ban khác\"", format!("name = {{ vi = \"{nfd}\"")),
            ("people.toml", "source = \"Nghị quyết\"", format!("source = \"{nfd}\"")),
            ("calendar.toml", "name = { vi = \"Tết\"", format!("name = {{ vi = \"{nfd}\"")),
            ("calendar.toml", "source = \"Thông báo\"\n\n[[worked]]", format!("source = \"{nfd}\"\n\n[[worked]]")),
            (
                "calendar.toml",
                "instead_of = 2026-08-31\nsource = \"Thông báo\"",
                format!("instead_of = 2026-08-31 # \nsource = \"{nfd}\""),
            ),
            ("forms.toml", "label = { vi = \"Giới\"", format!("label = {{ vi = \"{nfd}\"")),
            (
                "forms.toml",
                "options = [{ id = \"male\", label = { vi = \"Nam\"",
                format!("options = [{{ id = \"male\", label = {{ vi = \"{nfd}\""),
            ),
        ] {
            Folder::national().with(file, from, &to).refused(file, nfd, BadText, "composed");
        }
    }
}

mod bases {
    use super::*;
    use FaultCode::{BadBasis, WrongValue};

    #[test]
    fn nothing_cited() {
        replaced("forms.toml", "cite = [\"decree-2 27(1)d\"]", "cite = []", BadBasis, "cite the article");
        replaced("rules.toml", "cite = [\"decree-2 31(1)\"]", "cite = []", BadBasis, "cite the article");
        replaced(
            "duties.toml",
            "kind = \"law\", certainty = \"text\", cite = [\"decree-2 31\"] }",
            "kind = \"law\", certainty = \"text\", cite = [] }",
            BadBasis,
            "cite the article",
        );
    }

    #[test]
    fn what_is_unverified_is_no_law() {
        Folder::national()
            .with("facts.toml", "certainty = \"secondary\"", "certainty = \"unverified\" # recalled")
            .refused("facts.toml", "certainty = \"unverified\" # recalled", BadBasis, "guidance or proposal");
        replaced(
            "facts.toml",
            "certainty = \"text\"\nkind = \"reading\"",
            "certainty = \"unverified\"\nkind = \"reading\"",
            BadBasis,
            "guidance or proposal",
        );
        Folder::national().with("facts.toml", "kind = \"guidance\"", "kind = \"law\"").refused(
            "facts.toml",
            "certainty = \"unverified\"",
            BadBasis,
            "guidance or proposal",
        );
        replaced(
            "duties.toml",
            "kind = \"law\", certainty = \"text\", cite",
            "kind = \"law\", certainty = \"unverified\", cite",
            BadBasis,
            "guidance",
        );
    }

    #[test]
    fn a_reading_names_its_alternative() {
        Folder::national()
            .with("facts.toml", "alternative = { vi = \"Hiểu khác\", en = \"Otherwise\" }\n", "")
            .refused("facts.toml", "[[fact]]\nid = \"grave_harm\"", BadBasis, "alternative = { vi, en }");
        Folder::national().with("duties.toml", ", alternative = { vi = \"Khác\", en = \"Other\" }", "").refused(
            "duties.toml",
            "{ reading = \"receipt\"",
            BadBasis,
            "alternative = { vi, en }",
        );
    }

    #[test]
    fn an_end_before_the_beginning() {
        replaced("rules.toml", "to = 2030-12-31", "to = 2017-05-31", WrongValue, "mend from or to");
        Folder::national().with("instruments.toml", "from = 2017-06-01", "to = 2017-05-31\nfrom = 2017-06-01").refused(
            "instruments.toml",
            "to = 2017-05-31",
            WrongValue,
            "mend from or to",
        );
        Folder::national().with("people.toml", "province = \"51\"", "province = \"51\"\nto = 2025-06-30").refused(
            "people.toml",
            "to = 2025-06-30",
            WrongValue,
            "mend from or to",
        );
    }
}

mod polarity {
    use super::*;
    use FaultCode::{Circle, Missing, Polarity, WrongValue};

    #[test]
    fn implications_keep_to_one_polarity() {
        replaced("facts.toml", "implies = [\"harm\"]", "implies = [\"protector\"]", Polarity, "two facts");
        added(
            "facts.toml",
            &fact("guard", "protection", "implies = [\"harm\"]"),
            "implies = [\"harm\"]",
            Polarity,
            "two facts",
        );
        accepted(&Folder::national().plus("facts.toml", &fact("guard", "protection", "implies = [\"protector\"]")));
        accepted(&Folder::national().with("facts.toml", "implies = [\"harm\"]", "implies = [\"crime\"]"));
    }

    #[test]
    fn suggestions_and_exclusions_are_among_dangers() {
        replaced("facts.toml", "suggests = [\"crime\"]", "suggests = [\"protector\"]", Polarity, "two facts");
        replaced("facts.toml", "excludes = [\"calm\"]", "excludes = [\"protector\"]", Polarity, "two facts");
        for key in ["suggests", "excludes"] {
            let line = format!("{key} = [\"protector\"]");
            added("facts.toml", &fact("guard", "protection", &line), &line, Polarity, "two facts");
        }
    }

    #[test]
    fn implications_in_a_circle() {
        replaced("facts.toml", "implies = [\"harm\"]", "implies = [\"grave_harm\"]", Circle, "one fact");
        let folder = Folder::national()
            .plus("facts.toml", &fact("x", "danger", "implies = [\"y\"]"))
            .plus("rules.toml", &fact("y", "neutral", "implies = [\"z\"]"))
            .plus("duties.toml", &fact("z", "danger", "implies = [\"x\"]"));
        let faults = folder.compile().unwrap_err();
        let listed: Vec<_> = faults.iter().map(|f| (f.file.as_deref().unwrap(), f.path.as_str(), f.code)).collect();
        assert_eq!(
            listed,
            [
                ("duties.toml", "fact/z/implies", Circle),
                ("facts.toml", "fact/x/implies", Circle),
                ("rules.toml", "fact/y/implies", Circle),
            ]
        );
        let mut folder = folder;
        assert_eq!(faults[0].line, Some(folder.line("duties.toml", "implies = [\"x\"]")));
    }

    #[test]
    fn a_fact_that_could_never_be_yes() {
        replaced(
            "facts.toml",
            "excludes = [\"calm\"]",
            "excludes = [\"harm\"]",
            WrongValue,
            "leave out excludes or implies",
        );
        added("facts.toml", &fact("x", "danger", "excludes = [\"x\"]"), "excludes = [\"x\"]", WrongValue, "leave out");
    }

    #[test]
    fn a_protection_raises_nothing() {
        replaced(
            "rules.toml",
            "when = [{ any = [\"grave_harm\"] }]",
            "when = [{ any = [\"grave_harm\", \"protector\"] }]",
            Polarity,
            "absent = […]",
        );
        replaced("rules.toml", "all = [\"harm\", \"crime\"]", "all = [\"harm\", \"protector\"]", Polarity, "absent");
        replaced(
            "rules.toml",
            "when = [{ any = [\"harm\"] }]",
            "when = [{ any = [\"protector\"] }]",
            Polarity,
            "absent",
        );
        added(
            "duties.toml",
            &duty(
                "D9",
                "roles = [\"chair\"]\nopens = \"report\"\nlimit = { none = true }\nwhen = [{ all = [\"protector\"] }]",
            ),
            "when = [{ all",
            Polarity,
            "absent",
        );
    }

    #[test]
    fn a_danger_switches_nothing_off() {
        for (key, fact) in [("absent", "harm"), ("unless", "crime"), ("unless", "calm"), ("absent", "grave_harm")] {
            let body = format!("when = [{{ any = [\"harm\"] }}]\n{key} = [\"{fact}\"]\nthen = {{ emergency = true }}");
            added(
                "rules.toml",
                &rule("x", &body, "law"),
                &format!("{key} = [\"{fact}\"]"),
                Polarity,
                "protections only",
            );
        }
        let measure = "absent = [\"protector\"]\ncite = [\"law-1 50(2)a\"]";
        replaced(
            "rules.toml",
            measure,
            "absent = [\"crime\"]\ncite = [\"law-1 50(2)a\"]",
            Polarity,
            "protections only",
        );
    }

    #[test]
    fn conditions_list_each_fact_once_and_ask_for_what_they_list() {
        for clause in [
            "{ any = [] }",
            "{ all = [] }",
            "{ any = [\"harm\", \"harm\"] }",
            "{ all = [\"crime\", \"harm\", \"crime\"] }",
            "{ at_least = 0, of = [\"harm\"] }",
            "{ at_least = 3, of = [\"harm\", \"crime\"] }",
            "{ at_least = 2, of = [\"harm\", \"harm\"] }",
            "{ at_least = 1, of = [] }",
        ] {
            let when = format!("when = [{clause}]");
            replaced("rules.toml", "when = [{ any = [\"grave_harm\"] }]", &when, WrongValue, "each fact once");
        }
        accepted(&Folder::national().with("rules.toml", "at_least = 2", "at_least = 3"));
    }

    #[test]
    fn a_rule_has_a_condition_and_a_conclusion() {
        Folder::national().plus("rules.toml", &rule("x", "then = { emergency = true }", "law")).refused(
            "rules.toml",
            "[[rule]]",
            Missing,
            "add when",
        );
        for then in ["then = {}", "then = { level = \"prevention\" }", "then = { emergency = false }"] {
            added(
                "rules.toml",
                &rule("x", &format!("when = [{{ any = [\"harm\"] }}]\n{then}"), "law"),
                then,
                Missing,
                "signal",
            );
        }
        accepted(
            &Folder::national()
                .plus("rules.toml", &rule("x", "absent = [\"protector\"]\nthen = { signal = \"s\" }", "law")),
        );
    }

    #[test]
    fn only_law_makes_an_exception() {
        let body = "when = [{ any = [\"harm\"] }]\nunless = [\"protector\"]\nthen = { emergency = true }";
        for kind in ["guidance", "proposal"] {
            added("rules.toml", &rule("x", body, kind), "unless", FaultCode::BadBasis, "leave unless out");
        }
    }
}

mod duties {
    use super::*;
    use FaultCode::{Duplicate, Missing, WrongValue};

    #[test]
    fn somebody_holds_it() {
        added(
            "duties.toml",
            &duty("D9", "roles = []\nopens = \"report\"\nlimit = { none = true }"),
            "roles = []",
            Missing,
            "add roles",
        );
    }

    #[test]
    fn steps_and_after_go_together() {
        Folder::national().with("duties.toml", "opens = \"step\"", "opens = \"report\"").refused(
            "duties.toml",
            "after = [\"done\"]",
            WrongValue,
            "leave it out",
        );
        Folder::national().with("duties.toml", "after = [\"done\"]\n", "").refused(
            "duties.toml",
            "[[duty]]\nid = \"D3\"",
            WrongValue,
            "add after",
        );
    }

    #[test]
    fn exactly_one_start_is_cautious() {
        let with = |starts: String, limit: &str| {
            duty("D9", &format!("roles = [\"chair\"]\nopens = \"report\"\nlimit = {limit}\nstarts = [\n{starts}]"))
        };
        let refused = |starts: String, limit: &str| {
            added("duties.toml", &with(starts, limit), "starts = [", WrongValue, "cautious = true in one entry");
        };
        refused(start("a", false) + &start("b", false), "{ hours = 3 }");
        refused(start("a", true) + &start("b", true), "{ hours = 3 }");
        refused(String::new(), "{ hours = 3 }");
        refused(start("a", false), "{ none = true }");
        refused(String::new(), "{ none = true }\nwithin = \"D1\"");
        refused(start("a", false), "{ hours = 3 }\nwithin = \"D1\"");
        accepted(
            &Folder::national().plus("duties.toml", &with(start("a", true) + &start("b", false), "{ hours = 3 }")),
        );
        accepted(&Folder::national().plus("duties.toml", &with(String::new(), "{ none = true }")));
    }

    #[test]
    fn a_repetition_is_counted_in_months() {
        let with = |limit: &str, every: &str| {
            let starts = start("a", true);
            duty(
                "D9",
                &format!(
                    "roles = [\"chair\"]\nopens = \"report\"\nlimit = {limit}\nevery = {every}\nstarts = [\n{starts}]"
                ),
            )
        };
        accepted(&Folder::national().plus("duties.toml", &with("{ months = 3 }", "{ months = 6 }")));
        for (limit, every) in [
            ("{ months = 6 }", "{ calendar_days = 30 }"),
            ("{ calendar_days = 30 }", "{ months = 6 }"),
            ("{ none = true }", "{ each_quarter = true }"),
        ] {
            added("duties.toml", &with(limit, every), "every = ", WrongValue, "{ months = … }");
        }
        let national = Folder::national().plus("duties.toml", &with("{ months = 6 }", "{ months = 6 }")).pack();
        for (limit, sound) in [("{ months = 3 }", true), ("{ calendar_days = 30 }", false)] {
            let folder = Folder::of(&LAYER).with("tighten.toml", "duty = \"D1\"", "duty = \"D9\"").with(
                "tighten.toml",
                "limit = { hours = 6 }",
                &format!("limit = {limit}"),
            );
            match folder.compile_on(&[&national]) {
                Ok(_) => assert!(sound),
                Err(faults) => folder.expect(&faults, "tighten.toml", "limit = ", WrongValue, "{ months = … }"),
            }
        }
    }

    #[test]
    fn readings_have_names_of_their_own() {
        let starts = start("a", true) + &start("a", false);
        let body = format!("roles = [\"chair\"]\nopens = \"report\"\nlimit = {{ hours = 3 }}\nstarts = [\n{starts}]");
        added("duties.toml", &duty("D9", &body), "starts = [", Duplicate, "another name");
    }
}

mod calendar {
    use super::*;
    use FaultCode::{Duplicate, WrongValue};

    #[test]
    fn a_year_stands_once_and_none_is_left_out() {
        let year = "\n[[year]]\nyear = 2026\nstatus = \"computed\"\nsources = []\ncertainty = \"text\"\n";
        added("calendar.toml", year, "[[year]]", Duplicate, "one entry");
        Folder::national()
            .plus("calendar.toml", &year.replace("2026", "2030"))
            .compile()
            .unwrap_err()
            .iter()
            .for_each(|fault| assert_eq!((fault.code, fault.path.as_str()), (WrongValue, "year/2027"), "{fault:?}"));
        Folder::national().plus("calendar.toml", &year.replace("2026", "2029")).refused(
            "calendar.toml",
            "[[year]]\nyear = 2027",
            WrongValue,
            "2028",
        );
        Folder::national().plus("calendar.toml", &year.replace("2026", "1800")).refused(
            "calendar.toml",
            "year = 1800",
            WrongValue,
            "1900",
        );
    }

    #[test]
    fn days_lie_in_the_years_and_end_after_they_begin() {
        Folder::national().with("calendar.toml", "to = 2026-02-22", "to = 2026-02-13").refused(
            "calendar.toml",
            "[[holiday]]",
            WrongValue,
            "[[year]] or mend the dates",
        );
        Folder::national()
            .with("calendar.toml", "from = 2026-02-14\nto = 2026-02-22", "from = 2025-02-14\nto = 2025-02-22")
            .refused("calendar.toml", "[[holiday]]", WrongValue, "[[year]] or mend the dates");
        Folder::national().with("calendar.toml", "date = 2026-08-22", "date = 2028-08-26").refused(
            "calendar.toml",
            "[[worked]]",
            WrongValue,
            "[[year]] or mend the dates",
        );
    }

    #[test]
    fn a_worked_day_is_a_free_weekend_day_for_a_weekday() {
        for (from, to) in
            [("date = 2026-08-22", "date = 2026-08-21"), ("instead_of = 2026-08-31", "instead_of = 2026-08-30")]
        {
            Folder::national().with("calendar.toml", from, to).refused(
                "calendar.toml",
                "[[worked]]",
                WrongValue,
                "mend date",
            );
        }
        Folder::national().with("calendar.toml", "date = 2026-08-22", "date = 2026-02-21").refused(
            "calendar.toml",
            "[[worked]]",
            WrongValue,
            "holiday",
        );
    }
}

mod capacity {
    use super::*;
    use FaultCode::Capacity;

    fn facts(n: usize) -> String {
        (0..n).map(|i| fact(&format!("f{i}"), "danger", "")).collect()
    }

    #[test]
    fn facts_fill_the_bits_and_no_more() {
        let room = MAX_FACTS - 5;
        accepted(&Folder::national().plus("facts.toml", &facts(room)));
        Folder::national().plus("facts.toml", &facts(room + 1)).refused(
            "facts.toml",
            "[[fact]]",
            Capacity,
            "at most 256",
        );
    }

    #[test]
    fn rules_and_measures_share_the_bits() {
        let rules = |n: usize| -> String {
            let body = "when = [{ any = [\"harm\"] }]\nthen = { emergency = true }";
            (0..n).map(|i| rule(&format!("r{i}"), body, "law")).collect()
        };
        // Two rules and a measure stand in the pack already.
        let room = MAX_RULES - 3;
        accepted(&Folder::national().plus("rules.toml", &rules(room)));
        Folder::national().plus("rules.toml", &rules(room + 1)).refused(
            "rules.toml",
            "[[rule]]",
            Capacity,
            "at most 256",
        );
    }

    #[test]
    fn outcomes_are_counted_together() {
        let rules = |n: usize| -> String {
            let body = |i| format!("when = [{{ any = [\"harm\"] }}]\nthen = {{ signal = \"s{i}\" }}");
            (0..n).map(|i| rule(&format!("r{i}"), &body(i), "law")).collect()
        };
        // A group, a separation ground, a signal and a measure stand in the pack already.
        let room = MAX_OUTPUTS - 4;
        accepted(&Folder::national().plus("rules.toml", &rules(room)));
        Folder::national().plus("rules.toml", &rules(room + 1)).refused(
            "rules.toml",
            "then = {",
            Capacity,
            "at most 120",
        );
    }

    #[test]
    fn a_layer_shares_the_room_of_the_pack_below() {
        let national = Folder::national().plus("facts.toml", &facts(MAX_FACTS - 5)).pack();
        let folder = Folder::of(&LAYER).plus("layer.toml", &fact("one_more", "danger", ""));
        let faults = folder.compile_on(&[&national]).unwrap_err();
        folder.expect(&faults, "layer.toml", "[[fact]]", Capacity, "at most 256");
    }
}

mod layers {
    use super::*;
    use FaultCode::{Duplicate, Format, UnknownName, Weakens, WrongValue};

    #[test]
    fn a_layer_names_the_pack_it_lies_on() {
        let national = Folder::national().pack();
        for (to, at) in [("layer_of = \"la\"", "layer_of"), ("", "[pack]")] {
            let folder = Folder::of(&LAYER).with("layer.toml", "layer_of = \"vn\"", to);
            let faults = folder.compile_on(&[&national]).unwrap_err();
            assert!(faults.iter().any(|f| f.code == Weakens && f.path == "pack/layer_of"), "{}", shown(&faults));
            let mut folder = folder;
            let fault = faults.iter().find(|f| f.code == Weakens).unwrap();
            assert_eq!(fault.line, Some(folder.line("layer.toml", at)));
            assert_eq!(fault.right.en, "layer_of = “vn”");
        }
        Folder::national().with("pack.toml", "version = \"1\"", "version = \"1\"\nlayer_of = \"vn\"").refused(
            "pack.toml",
            "layer_of",
            Weakens,
            "no layer_of",
        );
    }

    #[test]
    fn a_format_of_another_time_is_refused() {
        let mut pack = Folder::national().pack();
        pack.format = 2;
        let faults = check(&pack, &[]);
        assert_eq!(faults.len(), 1);
        assert_eq!((faults[0].code, faults[0].right.get(Lang::En)), (Format, "this library reads format 1"));
        assert!(Law::from_pack(pack).is_err());
    }

    #[test]
    fn a_layer_redefines_nothing() {
        layered("layer.toml", &fact("harm", "neutral", ""), "[[fact]]", Duplicate, "a layer cannot redefine");
        let body = "when = [{ any = [\"harm\"] }]\nthen = { signal = \"police\" }";
        layered("layer.toml", &rule("grave", body, "law"), "[[rule]]", Duplicate, "a layer cannot redefine");
        let later = duty("D1", "roles = [\"chair\"]\nopens = \"report\"\nlimit = { none = true }");
        layered("layer.toml", &later, "[[duty]]", Duplicate, "a layer cannot redefine");
        let step = "\n[[step]]\nid = \"done\"\nname = { vi = \"Xong\", en = \"Done\" }\n";
        layered("layer.toml", step, "[[step]]", Duplicate, "a layer cannot redefine");
    }

    #[test]
    fn a_layer_shortens_limits_and_never_lengthens_them() {
        let national = Folder::national().pack();
        for (limit, code) in [
            ("{ hours = 13 }", Some(Weakens)),
            ("{ hours = 12 }", Some(Weakens)),
            ("{ minutes = 720 }", Some(Weakens)),
            ("{ working_days = 1 }", Some(Weakens)),
            ("{ calendar_days = 1 }", Some(Weakens)),
            ("{ cap_days = 1 }", Some(Weakens)),
            ("{ none = true }", Some(Weakens)),
            ("{ each_quarter = true }", Some(Weakens)),
            ("{ hours = 11 }", None),
            ("{ minutes = 719 }", None),
            ("{ minutes = 1 }", None),
        ] {
            let folder = Folder::of(&LAYER).with("tighten.toml", "limit = { hours = 6 }", &format!("limit = {limit}"));
            match (folder.compile_on(&[&national]), code) {
                (Ok(_), None) => {}
                (Err(faults), Some(code)) => folder.expect(&faults, "tighten.toml", "limit = ", code, "only shorten"),
                (result, _) => panic!("{limit}: {result:?}"),
            }
        }
    }

    #[test]
    fn at_once_is_no_limit_to_tighten_to() {
        let folder = Folder::of(&LAYER).with("tighten.toml", "limit = { hours = 6 }", "limit = { at_once = true }");
        let faults = folder.compile_on(&[&Folder::national().pack()]).unwrap_err();
        folder.expect(&faults, "tighten.toml", "limit = ", Weakens, "can be counted");
    }

    #[test]
    fn what_is_tightened_exists_and_has_a_start() {
        let national = Folder::national().pack();
        for (duty, code, right) in [("D", UnknownName, "“D1”"), ("D3", WrongValue, "a duty with starts")] {
            let folder = Folder::of(&LAYER).with("tighten.toml", "duty = \"D1\"", &format!("duty = \"{duty}\""));
            let faults = folder.compile_on(&[&national]).unwrap_err();
            folder.expect(&faults, "tighten.toml", "duty = ", code, right);
        }
    }

    #[test]
    fn a_national_pack_tightens_nothing() {
        let tighten = LAYER[1].1.replace("letter-3", "law-1");
        added("duties.toml", &tighten, "[[tighten]]", WrongValue, "the duty's own limit");
    }

    #[test]
    fn a_part_of_a_national_limit_lies_inside_it() {
        let part = |limit: &str| {
            let starts = format!("starts = [\n{}]", start("a", true));
            duty(
                "L1",
                &format!("roles = [\"chair\"]\nopens = \"emergency\"\nwithin = \"D1\"\n{starts}\nlimit = {limit}"),
            )
        };
        layered("layer.toml", &part("{ hours = 13 }"), "limit = ", Weakens, "inside the national limit");
        let national = Folder::national().pack();
        Folder::of(&LAYER).plus("layer.toml", &part("{ hours = 12 }")).compile_on(&[&national]).unwrap();
    }

    #[test]
    fn a_layer_adds_no_measures_and_no_days_off() {
        let measure = "\n[[measure]]\nid = \"I-z\"\nlevel = \"intervention\"\nname = { vi = \"x\", en = \"x\" }\ncite = [\"law-1\"]\ncertainty = \"text\"\nkind = \"law\"\n";
        layered("layer.toml", measure, "[[measure]]", Weakens, "leave this section out");
        let year = "\n[[year]]\nyear = 2028\nstatus = \"forecast\"\nsources = []\ncertainty = \"text\"\n";
        layered("layer.toml", year, "[[year]]", Weakens, "leave this section out");
        let holiday = "\n[[holiday]]\nfrom = 2026-03-02\nto = 2026-03-02\nname = { vi = \"x\", en = \"x\" }\nwhy = \"announced\"\ncertainty = \"text\"\nsource = \"x\"\n";
        let worked = "\n[[worked]]\ndate = 2026-08-29\ninstead_of = 2026-08-31\nsource = \"x\"\ncertainty = \"text\"\n";
        let national = Folder::national().pack();
        for (entry, at) in [(holiday, "[[holiday]]"), (worked, "[[worked]]")] {
            let mut folder = Folder::of(&LAYER).plus("layer.toml", entry);
            let faults = folder.compile_on(&[&national]).unwrap_err();
            let line = Some(folder.line("layer.toml", at));
            assert!(faults.iter().any(|f| f.code == Weakens && f.line == line), "{}", shown(&faults));
        }
    }

    #[test]
    fn a_layer_may_use_what_lies_below() {
        let national = Folder::national().pack();
        let more = [
            fact("local_harm", "danger", "implies = [\"harm\"]"),
            fact("local_guard", "protection", "implies = [\"protector\"]"),
            rule(
                "local",
                "when = [{ any = [\"local_harm\", \"harm\"] }]\nabsent = [\"local_guard\"]\nthen = { level = \"support\" }",
                "guidance",
            ),
        ];
        let layer = Folder::of(&LAYER).plus("layer.toml", &more.concat()).compile_on(&[&national]).unwrap();
        Law::from_pack(national).unwrap().with_layer(layer).unwrap();
    }
}

#[test]
fn no_class_of_fault_is_left_untested() {
    // A new class must bring its tests: this match stops compiling where the list above grows out of date.
    let tested = |code: FaultCode| match code {
        FaultCode::Syntax | FaultCode::Missing | FaultCode::UnknownKey | FaultCode::WrongValue => "shape",
        FaultCode::Duplicate | FaultCode::UnknownName => "names",
        FaultCode::BadText => "texts",
        FaultCode::BadBasis => "bases",
        FaultCode::Polarity | FaultCode::Circle => "polarity",
        FaultCode::Capacity => "capacity",
        FaultCode::Weakens | FaultCode::Format => "layers",
    };
    assert_eq!(tested(FaultCode::Circle), "polarity");
}
