//! The words in which answers are shown.

use super::decision::{InitialConclusion, Settles};
use super::duty::DutyState;
use super::interval::Standing;
use crate::law::{AskWhom, Certainty, Kind, Lang, Level};
use crate::model::{Coverage, Link, Source, State};
use crate::time::{Moment, TimeOfDay};

macro_rules! words {
    ($($type:ident { $($variant:pat => $vi:literal, $en:literal;)+ })+) => {$(
        impl $type {
            /// In the words of a commune officer.
            #[must_use]
            pub const fn text(self, lang: Lang) -> &'static str {
                match (self, lang) {
                    $(($variant, Lang::Vi) => $vi, ($variant, Lang::En) => $en,)+
                }
            }
        }
    )+};
}

words! {
    Level {
        Self::Prevention => "phòng ngừa", "prevention";
        Self::Support => "hỗ trợ", "support";
        Self::Intervention => "can thiệp", "intervention";
    }
    Standing {
        Self::NotRuledOut => "chưa loại trừ", "not ruled out";
        Self::Reported => "có thông tin", "reported";
        Self::Established => "đã xác định", "established";
    }
    DutyState {
        Self::Open => "phải làm", "to do";
        Self::StartDisputed => "quá hạn theo cách tính thận trọng; thời điểm bắt đầu còn cách hiểu khác", "past the cautious moment; the start of the clock is open to dispute";
        Self::Late => "quá hạn", "late";
        Self::Met => "đã làm", "done";
        Self::MetStartDisputed => "đã làm, sau thời điểm thận trọng", "done, after the cautious moment";
        Self::MetLate => "đã làm, nhưng trễ hạn", "done late";
    }
    Certainty {
        Self::Unverified => "chưa kiểm chứng", "unverified";
        Self::Secondary => "nguồn thứ cấp", "secondary source";
        Self::Text => "nguyên văn", "read in the text";
    }
    Kind {
        Self::Proposal => "đề xuất", "proposal";
        Self::Guidance => "hướng dẫn", "guidance";
        Self::Reading => "cách hiểu luật", "reading of the law";
        Self::Law => "luật", "law";
    }
    AskWhom {
        Self::File => "xem hồ sơ, giấy tờ", "look into the file";
        Self::Adult => "hỏi người lớn không bị nghi", "ask an adult who is not suspected";
        Self::Observe => "quan sát", "observe";
        Self::Trained => "chỉ người được đào tạo", "trained staff only";
    }
    State {
        Self::No => "không", "no";
        Self::ReportedNo => "nghe nói không", "said to be absent";
        Self::Unknown => "chưa rõ", "unknown";
        Self::ReportedYes => "có thông tin", "reported";
        Self::Yes => "có", "yes";
    }
    Link {
        Self::Implies => "vì có", "because of";
        Self::Suggests => "suy ra từ", "taken from";
        Self::IsASign => "mới là dấu hiệu từ", "a mere sign from";
    }
    Source {
        Self::Suspect => "người bị nghi", "the suspect";
        Self::Household => "người trong gia đình", "the household";
        Self::Informant => "người báo", "the informant";
        Self::Child => "lời của trẻ em", "the child's words";
        Self::Record => "giấy tờ", "a record";
        Self::Observed => "cán bộ quan sát", "seen by the officer";
        Self::Assessed => "cán bộ đánh giá", "assessed by the officer";
        Self::Concluded => "cơ quan kết luận", "concluded by a body";
    }
    Coverage {
        Self::Child => "trẻ em (dưới 16 tuổi, hoặc chưa chứng minh được là lớn hơn)", "a child (under 16, or not proved to be older)";
        Self::Under18 => "đủ 16, chưa đủ 18 tuổi: ngoài Luật Trẻ em, vẫn được bảo vệ theo thủ tục hình sự", "16 or 17: outside the Law on Children, still protected by criminal procedure";
        Self::Adult => "đủ 18 tuổi: ngoài Luật Trẻ em", "18 or older: outside the Law on Children";
    }
    InitialConclusion {
        Self::UrgentProtection => "cần được bảo vệ khẩn cấp", "needs urgent protection";
        Self::Plan => "cần lập kế hoạch hỗ trợ, can thiệp", "needs a support and intervention plan";
        Self::KeepWatching => "tiếp tục theo dõi", "keep watching";
    }
    Settles {
        Self::Emergency => "có phải bảo vệ khẩn cấp trong 12 giờ không", "whether urgent protection is needed within 12 hours";
        Self::Level => "lập kế hoạch ở cấp độ nào", "at which level to plan";
    }
}

/// A moment in Viet Nam's time, as people write it; 24:00 belongs to the day that ends.
#[must_use]
pub fn moment(moment: Moment, lang: Lang) -> String {
    let (date, time) = moment.civil();
    let before = || crate::time::Date::from_day_number(date.day_number().checked_sub(1)?).ok();
    let (date, hour, minute) = match (time == TimeOfDay::MIDNIGHT).then(before).flatten() {
        Some(before) => (before, 24, 0),
        None => (date, time.hour(), time.minute()),
    };
    let (day, month, year) = (date.day(), date.month(), date.year());
    match lang {
        Lang::Vi => format!("{hour:02}:{minute:02} ngày {day:02}/{month:02}/{year}"),
        Lang::En => format!("{hour:02}:{minute:02} on {year}-{month:02}-{day:02}"),
    }
}
