//! The words of the page for what packs say in codes.

use checho::law::{
    About, AskWhom, Audience, Certainty, Competence, Derivation, FieldType, HolidayWhy, Kind, Level, Opens, Polarity,
    Proof, Region, Scope, Sensitivity, TaskAbout, Tense, Text,
};
use checho::time::{Date, Limit, YearStatus};

use super::model::Sort;

/// A text from its two halves.
pub(super) fn say(vi: impl Into<String>, en: impl Into<String>) -> Text {
    Text::new(vi, en)
}

/// The title of the page.
pub(super) fn title() -> Text {
    say("Pháp luật trong Che Chở: bản để luật gia rà soát", "The law in Che Chở: for a jurist's review")
}

/// What the page is, and how to read it.
pub(super) fn lead() -> Text {
    say(
        "Mỗi mục của các gói luật đứng đầy đủ bên cạnh chỗ đầu tiên mà nó dẫn, và được nhắc lại ở mọi chỗ khác nó dẫn. \
         Thứ tự: văn bản theo cấp, trong mỗi văn bản theo điều, khoản, điểm (a, b, c, d, đ, e, g, h, i, k, l …). \
         Cuối mỗi văn bản là những gì còn chưa rõ về nó. Trẻ em là người dưới 16 tuổi, trừ khi ghi khác. \
         Mục không ghi ngày thì không giới hạn ngày trong gói.",
        "Each entry of the rule packs stands in full beside the first place it cites and is named at every other \
         place it cites. The order: instruments by rank, within each by article, clause, point (a, b, c, d, đ, e, g, \
         h, i, k, l …). Each instrument ends with what is still unknown about it. A child is a person under 16 unless \
         said otherwise. An entry without dates is not limited in time by its pack.",
    )
}

pub(super) fn kind(kind: Kind) -> Text {
    match kind {
        Kind::Law => say("luật", "law"),
        Kind::Reading => say("cách hiểu", "reading"),
        Kind::Guidance => say("hướng dẫn", "guidance"),
        Kind::Proposal => say("đề xuất", "proposal"),
    }
}

pub(super) fn certainty(certainty: Certainty) -> Text {
    match certainty {
        Certainty::Text => say("nguyên văn", "text"),
        Certainty::Secondary => say("nguồn thứ cấp", "secondary"),
        Certainty::Unverified => say("chưa kiểm chứng", "unverified"),
    }
}

pub(super) fn kind_means(kind: Kind) -> Text {
    match kind {
        Kind::Law => say("chính văn bản pháp luật nói như vậy", "the legal text itself says so"),
        Kind::Reading => say(
            "cách chúng tôi hiểu điều được dẫn; cách hiểu khác được nêu kèm",
            "how we read the text cited; the other reading is named beside it",
        ),
        Kind::Guidance => say(
            "tài liệu tập huấn, danh mục, văn bản chỉ đạo, thực tiễn; không phải quy phạm pháp luật",
            "training texts, lists, letters of direction, practice; no rule of law",
        ),
        Kind::Proposal => say(
            "đề xuất của thư viện ở chỗ luật không nói; chỉ được thêm bảo vệ, không được bớt",
            "the library's own, where the law is silent; it may only add protection, never take away",
        ),
    }
}

pub(super) fn certainty_means(certainty: Certainty) -> Text {
    match certainty {
        Certainty::Text => say("đã đọc trong chính văn bản", "read in the legal text itself"),
        Certainty::Secondary => say("đọc ở một trang nói về văn bản", "read on a page about the text"),
        Certainty::Unverified => say(
            "chỉ nhớ lại, chưa thấy; tự nó không quyết định điều gì",
            "only recalled, not seen; decides nothing by itself",
        ),
    }
}

pub(super) fn sort(sort: Sort) -> Text {
    match sort {
        Sort::Rule => say("quy tắc", "rule"),
        Sort::Fact => say("yếu tố", "fact"),
        Sort::Measure => say("biện pháp", "measure"),
        Sort::Duty => say("nghĩa vụ", "duty"),
        Sort::Tightening => say("rút ngắn thời hạn", "shorter limit"),
        Sort::Role => say("vai trò", "role"),
        Sort::Institution => say("cơ quan", "institution"),
        Sort::Penalty => say("mức phạt", "penalty"),
        Sort::Task => say("nhiệm vụ", "task"),
        Sort::Transition => say("bước chuyển", "move of a case"),
        Sort::Guard => say("điều kiện", "guard"),
        Sort::Guidance => say("lời khuyên phòng ngừa", "prevention guidance"),
        Sort::Form => say("mẫu", "form"),
    }
}

pub(super) fn level(level: Level) -> Text {
    match level {
        Level::Prevention => say("cấp độ phòng ngừa", "prevention level"),
        Level::Support => say("cấp độ hỗ trợ", "support level"),
        Level::Intervention => say("cấp độ can thiệp", "intervention level"),
    }
}

pub(super) fn about(about: About) -> Text {
    match about {
        About::Child => say("về trẻ em", "about the child"),
        About::Family => say("về gia đình", "about the family"),
        About::HarmDoer => say("về người gây tổn hại", "about the harm-doer"),
        About::Community => say("về cộng đồng", "about the community"),
        About::Online => say("về môi trường mạng", "about life online"),
        About::Report => say("về tin báo", "about the report"),
        About::Assessment => say("về việc đánh giá", "about an assessment"),
    }
}

pub(super) fn polarity(polarity: Polarity) -> Text {
    match polarity {
        Polarity::Danger => say("nguy cơ", "danger"),
        Polarity::Protection => say("bảo vệ", "protection"),
        Polarity::Neutral => say("trung tính", "neutral"),
    }
}

pub(super) fn tense(tense: Tense) -> Text {
    match tense {
        Tense::Ever => say("đã từng", "ever"),
        Tense::Now => say("hiện nay", "now"),
        Tense::Future => say("có thể xảy ra", "threatens"),
    }
}

pub(super) fn ask(ask: AskWhom) -> Text {
    match ask {
        AskWhom::File => say("tìm trong hồ sơ, sổ sách", "look in the file or a register"),
        AskWhom::Adult => say("hỏi người lớn không bị nghi ngờ", "ask an adult who is not suspected"),
        AskWhom::Observe => say("quan sát", "observe"),
        AskWhom::Trained => say("chỉ người được tập huấn", "trained staff only"),
    }
}

pub(super) fn sensitivity(sensitivity: Sensitivity) -> Text {
    match sensitivity {
        Sensitivity::Ordinary => say("thông tin thường", "ordinary information"),
        Sensitivity::Identity => say("nhạy cảm: danh tính", "sensitive: identity"),
        Sensitivity::Health => say("nhạy cảm: sức khỏe", "sensitive: health"),
        Sensitivity::Sexual => say("nhạy cảm: tình dục", "sensitive: sexual"),
        Sensitivity::Criminal => say("nhạy cảm: tội phạm, vi phạm", "sensitive: crime"),
        Sensitivity::Family => say("nhạy cảm: đời sống gia đình", "sensitive: family life"),
    }
}

pub(super) fn derived(derived: Derivation) -> Text {
    match derived {
        Derivation::Age => say("tính từ ngày sinh, không hỏi", "computed from the birth, never asked"),
        Derivation::Rating => say("lấy từ bảng đánh giá, không hỏi", "taken from a rating form, never asked"),
        Derivation::Report => say("lấy từ tin báo, không hỏi", "taken from the report, never asked"),
    }
}

pub(super) fn proof(proof: Proof) -> Text {
    match proof {
        Proof::Conclusion => say(
            "chỉ kết luận của cơ quan, cơ sở y tế, giám định có thẩm quyền mới xác định được",
            "established only by a conclusion of a competent body, clinic or expert",
        ),
    }
}

pub(super) fn opens(opens: &Opens) -> Text {
    match opens {
        Opens::Report => say("có tin báo", "there is a report"),
        Opens::Emergency => say("phải hành động theo tình huống khẩn cấp", "an emergency has to be acted on"),
        Opens::Support => say("phải hành động từ cấp độ hỗ trợ trở lên", "support level or higher has to be acted on"),
        Opens::Intervention => say("phải hành động theo cấp độ can thiệp", "intervention level has to be acted on"),
        Opens::Separation => say(
            "có căn cứ tạm thời cách ly (được báo hoặc đã xác định)",
            "a ground of separation is reported or established",
        ),
        Opens::OutsideLaw => say("biết chắc từ đủ 16 tuổi", "the person is known to be 16 or older"),
        Opens::Step => say("sau một trong các bước", "after one of these steps"),
        Opens::Signal(id) => {
            let name = signal(id.as_str());
            say(format!("có tín hiệu: {}", name.vi), format!("signal: {}", name.en))
        }
    }
}

pub(super) fn signal(id: &str) -> Text {
    match id {
        "verify_at_once" => say("kiểm tra ngay", "verify at once"),
        "open_case" => say("mở vụ việc bảo vệ trẻ em", "open a child protection case"),
        "police" => say("chuyển cho công an", "pass on to the police"),
        "procuracy" => say("thông báo cho Viện kiểm sát", "tell the procuracy"),
        "court" => say("đề nghị Tòa án", "ask the court"),
        "watch" => say("để ý sớm", "early list"),
        "form03_high_risk" => say("Mẫu số 03 xếp nguy cơ cao", "form 03 rates the risk high"),
        "form06_continues" => say("Mẫu số 06 cho thấy phải tiếp tục", "form 06 says to go on"),
        "alternative_care" => say("chăm sóc thay thế", "alternative care"),
        "deletion_request" => say("yêu cầu gỡ, xóa thông tin", "ask for removal of content"),
        "leave_placement" => say("rời nơi chăm sóc thay thế", "leave the placement"),
        "remove_from_harm_doer" => say("cách ly khỏi người gây tổn hại", "removal from the harm-doer"),
        other => say(other, other),
    }
}

pub(super) fn separation(id: &str) -> Text {
    match id {
        "by_carers" => say("cha, mẹ, người chăm sóc gây tổn hại", "harm by parents or carers"),
        "refused_plan" => say("cha, mẹ, người chăm sóc từ chối kế hoạch", "parents or carers refuse the plan"),
        "further_abuse" => say("còn tiếp tục bị xâm hại", "further abuse"),
        other => say(other, other),
    }
}

pub(super) fn scope(scope: Scope) -> Option<Text> {
    match scope {
        Scope::Child => None,
        Scope::Under18 => Some(say("người dưới 18 tuổi", "persons under 18")),
    }
}

pub(super) fn audience(audience: Audience) -> Text {
    match audience {
        Audience::Child => say("trẻ em", "the child"),
        Audience::Carers => say("cha, mẹ, người chăm sóc", "parents and carers"),
        Audience::School => say("nhà trường", "the school"),
        Audience::Community => say("cộng đồng", "the community"),
    }
}

pub(super) fn region(region: Region) -> Text {
    match region {
        Region::Main => say("quy trình chính", "main course"),
        Region::Emergency => say("khẩn cấp", "emergency"),
        Region::Separation => say("cách ly", "separation"),
        Region::Criminal => say("tố tụng hình sự", "criminal track"),
        Region::Court => say("Tòa án", "court"),
        Region::AlternativeCare => say("chăm sóc thay thế", "alternative care"),
    }
}

pub(super) fn competence(place: Competence) -> Text {
    match place {
        Competence::Here => say("xã đang giữ vụ việc", "the commune that has the case"),
        Competence::EverHere => say(
            "xã đang hoặc đã giữ vụ việc (nơi cư trú, nơi xảy ra)",
            "a commune that has or had it (residence, incident)",
        ),
    }
}

pub(super) fn task(about: TaskAbout) -> Text {
    match about {
        TaskAbout::Standing => say("việc thường xuyên", "standing task"),
        TaskAbout::Accountability => say("trách nhiệm giải trình", "accountability"),
        TaskAbout::Prevention => say("phòng ngừa", "prevention"),
        TaskAbout::Support => say("hỗ trợ, can thiệp", "support and intervention"),
        TaskAbout::Oversight => say("kiểm tra, giám sát", "oversight"),
        TaskAbout::Coordination => say("phối hợp", "coordination"),
        TaskAbout::Procedure => say("trình tự", "procedure"),
        TaskAbout::Resources => say("nguồn lực", "resources"),
        TaskAbout::Roles => say("phân công", "roles"),
        TaskAbout::EarlyDetection => say("phát hiện sớm", "early detection"),
    }
}

pub(super) fn field(field: FieldType) -> Text {
    match field {
        FieldType::Text => say("chữ", "text"),
        FieldType::LongText => say("nhiều dòng", "several lines"),
        FieldType::Date => say("ngày", "date"),
        FieldType::Time => say("giờ", "time"),
        FieldType::Integer => say("số", "whole number"),
        FieldType::Money => say("tiền", "money"),
        FieldType::Place => say("địa danh", "place"),
        FieldType::Person => say("người", "person"),
        FieldType::Choice => say("chọn một", "one of"),
        FieldType::Choices => say("chọn nhiều", "any of"),
        FieldType::Tick => say("ô đánh dấu", "tick box"),
        FieldType::Rating => say("mức", "rating"),
        FieldType::Table => say("bảng", "table"),
        FieldType::List => say("danh sách", "list"),
    }
}

pub(super) fn year(status: YearStatus) -> Text {
    match status {
        YearStatus::Announced => say("theo thông báo của năm", "as announced"),
        YearStatus::Computed => {
            say("năm đã qua, tính theo luật, chưa đối chiếu thông báo", "past, computed, not checked against notices")
        }
        YearStatus::Forecast => say(
            "dự kiến theo luật, chưa có thông báo: tạm tính",
            "as far as the law fixes it, not announced: provisional",
        ),
    }
}

pub(super) fn holiday(why: HolidayWhy) -> Text {
    match why {
        HolidayWhy::Statutory => say("theo luật", "by law"),
        HolidayWhy::Compensating => say("nghỉ bù", "in compensation"),
        HolidayWhy::Swapped => say("hoán đổi", "swapped"),
        HolidayWhy::Announced => say("theo thông báo", "as announced"),
    }
}

/// What a clause asks of its facts.
pub(super) fn any() -> Text {
    say("ít nhất một trong số", "at least one of")
}

pub(super) fn all() -> Text {
    say("tất cả", "all of")
}

pub(super) fn at_least(n: u16) -> Text {
    say(
        format!("ít nhất {n} trong số (yếu tố bảo vệ được đếm khi vắng mặt)"),
        format!("at least {n} of (a protection counts when absent)"),
    )
}

pub(super) fn limit(limit: Limit) -> Text {
    match limit {
        Limit::AtOnce => say("ngay", "at once"),
        Limit::Minutes(n) => say(format!("{} phút", n.0), units(n.0, "minute")),
        Limit::Hours(n) => say(format!("{} giờ", n.0), units(n.0, "hour")),
        Limit::CalendarDays(n) => say(format!("{} ngày", n.0), units(n.0, "calendar day")),
        Limit::WorkingDays(n) => say(format!("{} ngày làm việc", n.0), units(n.0, "working day")),
        Limit::Months(n) => say(format!("{} tháng", n.0), units(n.0, "month")),
        Limit::CapDays(n) => say(
            format!("không quá {} ngày (mức trần, không dời sang ngày làm việc)", n.0),
            format!("at most {} (a cap; never moves to a working day)", units(n.0, "day")),
        ),
        Limit::CapMonths(n) => say(
            format!("không quá {} tháng (mức trần, không dời sang ngày làm việc)", n.0),
            format!("at most {} (a cap; never moves to a working day)", units(n.0, "month")),
        ),
        Limit::MonthsBefore(n) => say(
            format!("chậm nhất {} tháng trước thời điểm đó", n.0),
            format!("at the latest {} before that moment", units(n.0, "month")),
        ),
        Limit::EachQuarter => say("mỗi quý một lần", "once every quarter"),
        Limit::None => say("luật không đặt thời hạn", "the law sets none"),
    }
}

fn units(n: impl Into<u32>, unit: &str) -> String {
    let n = n.into();
    if n == 1 { format!("1 {unit}") } else { format!("{n} {unit}s") }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub(super) fn date(date: Date) -> Text {
    let index = usize::try_from(date.month().saturating_sub(1)).unwrap_or_default();
    let month = MONTHS.get(index).copied().unwrap_or_default();
    say(
        format!("{:02}/{:02}/{}", date.day(), date.month(), date.year()),
        format!("{} {month} {}", date.day(), date.year()),
    )
}

/// "từ … đến hết …"; `None` when neither end is given.
pub(super) fn span(from: Option<Date>, to: Option<Date>) -> Option<Text> {
    let (from, to) = (from.map(date), to.map(date));
    Some(match (from, to) {
        (Some(from), Some(to)) if from == to => from,
        (Some(from), Some(to)) => {
            say(format!("từ {} đến hết {}", from.vi, to.vi), format!("from {} to {}", from.en, to.en))
        }
        (Some(from), None) => say(format!("từ {}", from.vi), format!("from {}", from.en)),
        (None, Some(to)) => say(format!("đến hết {}", to.vi), format!("to {}", to.en)),
        (None, None) => return None,
    })
}

/// An amount of money, as `5.000.000` and `5,000,000`.
pub(super) fn money(amount: u64) -> Text {
    let digits = amount.to_string();
    let count = digits.len();
    let grouped = |mark: char| {
        let mut text = String::new();
        for (i, digit) in digits.chars().enumerate() {
            if i > 0 && count.saturating_sub(i).is_multiple_of(3) {
                text.push(mark);
            }
            text.push(digit);
        }
        text
    };
    say(grouped('.'), grouped(','))
}

/// Texts joined by a mark, language by language.
pub(super) fn join(texts: &[Text], mark: &str) -> Text {
    let half = |pick: fn(&Text) -> &str| texts.iter().map(pick).collect::<Vec<_>>().join(mark);
    say(half(|t| t.get(checho::Lang::Vi)), half(|t| t.get(checho::Lang::En)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_and_dates_are_written_as_each_language_does() -> Result<(), checho::time::TimeError> {
        assert_eq!(money(5_000_000), say("5.000.000", "5,000,000"));
        assert_eq!(money(950), say("950", "950"));
        let day: Date = "2017-07-01".parse()?;
        assert_eq!(span(Some(day), None), Some(say("từ 01/07/2017", "from 1 July 2017")));
        assert_eq!(span(None, None), None);
        Ok(())
    }
}
