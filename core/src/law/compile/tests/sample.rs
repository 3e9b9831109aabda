//! A small sound pack and a layer on it, in which the tests break one thing each.

/// A minimal national pack with at least one entry of every section.
pub(super) const NATIONAL: [(&str, &str); 9] = [
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

pub(super) const LAYER: [(&str, &str); 2] = [
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
