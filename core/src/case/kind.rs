//! Kinds of events: an open set of which this version knows some.

use alloc::borrow::Cow;
use core::fmt;

use crate::law::{StepId, Text};

/// How the body of a kind is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Report,
    Child,
    Assessment,
    Answers,
    Override,
    Act,
    Note,
    Form,
    Erasure,
    Witness,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $slug:literal, $shape:ident, $step:expr, $vi:literal, $en:literal;)+) => {
        /// What kind of thing happened. The set is open: a kind of a newer version is kept and passed on as it is.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Kind {
            $($(#[$doc])* $name,)+
            /// A kind that this version does not know.
            Other(Cow<'static, str>),
        }

        impl Kind {
            /// Every kind that this version knows.
            pub const KNOWN: &[Self] = &[$(Self::$name),+];

            /// Its name, as headers write it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$name => $slug,)+
                    Self::Other(name) => name,
                }
            }

            /// What to call it on a screen.
            #[must_use]
            pub fn text(&self) -> Text {
                match self {
                    $(Self::$name => Text::new($vi, $en),)+
                    Self::Other(name) => Text::new(
                        format!("Loại “{name}” (phiên bản này chưa biết)"),
                        format!("Kind “{name}” (not known to this version)"),
                    ),
                }
            }

            pub(crate) const fn shape(&self) -> Option<Shape> {
                match self {
                    $(Self::$name => Some(Shape::$shape),)+
                    Self::Other(_) => None,
                }
            }

            /// The step of the law that an event of this kind is by itself.
            #[must_use]
            pub fn step(&self) -> Option<StepId> {
                let step: Option<&'static str> = match self {
                    $(Self::$name => $step,)+
                    Self::Other(_) => None,
                };
                step.map(StepId::constant)
            }
        }

        impl From<&str> for Kind {
            fn from(name: &str) -> Self {
                match name {
                    $($slug => Self::$name,)+
                    _ => Self::Other(Cow::Owned(name.to_owned())),
                }
            }
        }
    };
}

kinds! {
    /// A report on form 01.
    Report = "report", Report, None, "Tin báo", "Report";
    /// Who the child is.
    Child = "child", Child, None, "Thông tin về trẻ em", "Who the child is";
    /// An assessment on form 02, 03 or 06.
    Assessment = "assessment", Assessment, None, "Đánh giá nguy cơ", "Assessment";
    /// Answers to questions about facts.
    Answers = "answers", Answers, None, "Câu trả lời", "Answers";
    /// A correction of facts; what was written before stays visible.
    Correction = "correction", Answers, None, "Đính chính", "Correction";
    /// A person settles what two devices answered differently.
    ConflictResolved = "conflict_resolved", Answers, None, "Giải quyết mâu thuẫn", "Conflict resolved";
    /// A decision to act on more, or less, than the rules say.
    Override = "override", Override, None, "Quyết định khác với kết quả quy tắc", "Override";
    /// A note.
    Note = "note", Note, None, "Ghi chú", "Note";
    /// Something is written into forms.
    FormWritten = "form_written", Form, None, "Ghi vào mẫu", "Written into forms";
    /// Parts are erased.
    Erasure = "erasure", Erasure, None, "Xóa dữ liệu", "Erasure";
    /// The receiver countersigns the heads.
    Witness = "witness", Witness, None, "Xác nhận đã nhận hồ sơ", "Witness checkpoint";
    /// Any other step of the law.
    Step = "step", Act, None, "Bước xử lý", "Step";
    /// The case passes to another place.
    Transfer = "transfer", Act, Some("transferred_to_commune"), "Chuyển tin", "Transfer";
    /// The chair orders the initial assessment.
    InitialAssessmentOrdered = "initial_assessment_ordered", Act, Some("initial_assessment_ordered"),
        "Chỉ đạo đánh giá ban đầu", "Initial assessment ordered";
    /// The specific assessment is ordered.
    SpecificAssessmentOrdered = "specific_assessment_ordered", Act, None,
        "Chỉ đạo đánh giá cụ thể", "Specific assessment ordered";
    /// The review is ordered.
    ReviewOrdered = "review_ordered", Act, None, "Chỉ đạo rà soát", "Review ordered";
    /// Emergency measures.
    EmergencyMeasures = "emergency_measures", Act, Some("emergency_measures_applied"),
        "Biện pháp can thiệp khẩn cấp", "Emergency measures";
    /// The emergency ends.
    EmergencyEnded = "emergency_ended", Act, Some("emergency_ended"), "Kết thúc khẩn cấp", "Emergency ended";
    /// Temporary separation is decided.
    SeparationDecided = "separation_decided", Act, Some("separation_decided"),
        "Quyết định tạm thời cách ly", "Separation decided";
    /// Temporary separation is extended.
    SeparationExtended = "separation_extended", Act, Some("separation_extended"),
        "Gia hạn cách ly", "Separation extended";
    /// Temporary separation is lifted.
    SeparationLifted = "separation_lifted", Act, Some("separation_lifted"), "Hủy bỏ cách ly", "Separation lifted";
    /// The opinion of child or carers is heard.
    OpinionHeard = "opinion_heard", Act, None, "Ý kiến của trẻ em, cha, mẹ, người chăm sóc", "Opinion heard";
    /// The meeting is held, with minutes.
    MeetingHeld = "meeting_held", Act, Some("meeting_held"), "Họp xác định biện pháp", "Meeting held";
    /// It is decided that no plan is needed.
    NoPlanDecided = "no_plan_decided", Act, Some("no_plan_decided"), "Không cần kế hoạch", "No plan needed";
    /// A plan is drafted.
    PlanDrafted = "plan_drafted", Act, None, "Dự thảo kế hoạch", "Plan drafted";
    /// The plan is submitted.
    PlanSubmitted = "plan_submitted", Act, Some("plan_submitted"), "Trình kế hoạch", "Plan submitted";
    /// The plan is returned for changes.
    PlanReturned = "plan_returned", Act, Some("plan_returned"), "Trả lại kế hoạch", "Plan returned";
    /// The plan is approved.
    PlanApproved = "plan_approved", Act, Some("plan_approved"), "Phê duyệt kế hoạch", "Plan approved";
    /// The plan is changed.
    PlanChanged = "plan_changed", Act, None, "Điều chỉnh kế hoạch", "Plan changed";
    /// Plan and decision are served.
    PlanServed = "plan_served", Act, Some("plan_served"), "Gửi quyết định và kế hoạch", "Plan served";
    /// A service starts.
    ServiceStarted = "service_started", Act, None, "Bắt đầu dịch vụ", "Service started";
    /// A service reports.
    ServiceReported = "service_reported", Act, None, "Báo cáo dịch vụ", "Service reported";
    /// Parents or carer refuse the plan.
    CarerRefused = "carer_refused", Act, None, "Cha, mẹ, người chăm sóc từ chối", "Carer refuses";
    /// The plan ends.
    PlanEnded = "plan_ended", Act, Some("plan_ended"), "Kết thúc kế hoạch", "Plan ended";
    /// Three months of follow-up begin.
    FollowUpStarted = "follow_up_started", Act, Some("follow_up_started"), "Bắt đầu theo dõi", "Follow-up started";
    /// A visit or look within the follow-up.
    FollowUp = "follow_up", Act, None, "Theo dõi", "Follow-up";
    /// Three months of follow-up are over.
    FollowedUp = "followed_up", Act, Some("followed_up"), "Đã theo dõi đủ 3 tháng", "Followed up";
    /// The case is closed.
    Closed = "closed", Act, None, "Đóng hồ sơ", "Case closed";
    /// The case is opened again.
    Reopened = "reopened", Act, None, "Mở lại hồ sơ", "Case reopened";
    /// The file is archived.
    Archived = "archived", Act, Some("file_archived"), "Lưu hồ sơ", "File archived";
    /// The case is handed over to another commune.
    HandedOver = "handed_over", Act, None, "Bàn giao sang xã khác", "Handed over";
    /// A referral to police, court, clinic or procuracy.
    Referred = "referred", Act, None, "Chuyển cơ quan khác", "Referral";
    /// Alternative care.
    AlternativeCare = "alternative_care", Act, None, "Chăm sóc thay thế", "Alternative care";
    /// A follow-up of alternative care.
    AlternativeCareFollowed = "alternative_care_followed", Act, None,
        "Theo dõi chăm sóc thay thế", "Alternative care followed up";
    /// The 16th birthday: opens hand-over duties, closes nothing.
    TurnedSixteen = "turned_sixteen", Act, Some("turned_16"), "Trẻ em đủ 16 tuổi", "16th birthday";
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_found_by_its_name() {
        for kind in Kind::KNOWN {
            assert_eq!(Kind::from(kind.as_str()), *kind);
            assert!(super::super::event::is_code(kind.as_str()), "{kind}");
        }
        assert_eq!(Kind::from("moon_landing").as_str(), "moon_landing");
    }

    #[test]
    fn every_step_is_one_of_the_national_pack() {
        let law = crate::Law::national().unwrap();
        let steps: Vec<_> = law.entries(|p| &p.step).map(|step| step.id.clone()).collect();
        for step in Kind::KNOWN.iter().filter_map(Kind::step) {
            assert!(steps.contains(&step), "{step}");
        }
    }
}
