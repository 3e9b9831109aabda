//! The plan of support and intervention (kế hoạch hỗ trợ, can thiệp): Decree 56/2017 Art. 28(3), written on form 04.

use alloc::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::law::{Citation, InstrumentId, MeasureId, RoleId, Text, Words};
use crate::time::Date;

/// Whole đồng.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Dong(pub u64);

/// A goal that form 04 prints (mục tiêu).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
pub enum Goal {
    /// Các tổn hại của trẻ em được phục hồi.
    HarmRecovered,
    /// Các yếu tố không an toàn trong môi trường sống của trẻ em cần được khắc phục.
    UnsafeFactorsOvercome,
    /// Bảo đảm các điều kiện cần thiết để trẻ em hòa nhập cộng đồng.
    CommunityConditions,
}

/// A group of activities that form 04 prints (các hoạt động).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
pub enum Activity {
    /// Chăm sóc y tế, trị liệu tâm lý.
    HealthAndTherapy,
    /// Các hoạt động trợ giúp xã hội.
    SocialAssistance,
    /// Các hoạt động hỗ trợ giáo dục, đào tạo, giáo dục nghề nghiệp.
    EducationAndTraining,
    /// Các hoạt động trợ giúp pháp lý (nếu cần).
    LegalAid,
    /// Các dịch vụ bảo vệ trẻ em khác.
    OtherProtection,
}

/// A service or task of the plan (dịch vụ, công việc).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanLine {
    /// The group of activities it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<Activity>,
    /// The measure of the Law that it carries out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<MeasureId>,
    /// What is done (tên hoạt động); erasable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<Words>,
    /// The first day, Viet Nam time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Date>,
    /// The expected last day, Viet Nam time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Date>,
    /// The roles of the commune that are responsible.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<RoleId>,
    /// Who is responsible, by name (cán bộ thực hiện); erasable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Words>,
    /// Who works along (cán bộ phối hợp); erasable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<Words>,
    /// Whether a service provider has to be mobilised; `None`: nobody has said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs_provider: Option<bool>,
    /// The provider (cơ sở cung cấp dịch vụ); erasable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<Words>,
    /// The estimate for this service or task; zero is an answer, too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Dong>,
}

/// What a plan says. Recorded with a draft or a change of a plan, however incomplete; [`Plan::gaps`] names what is missing.
///
/// ```
/// use checho::model::{Lack, Plan};
///
/// let plan: Plan = serde_json::from_str(r#"{
///     "goals": ["harm_recovered"],
///     "lines": [{ "activity": "health_and_therapy", "what": "Tư vấn tâm lý mỗi tuần", "start": "2026-03-02",
///                 "end": "2026-05-29", "roles": ["commune_child_protection_officer"], "needs_provider": true,
///                 "cost": 1200000 }]
/// }"#).unwrap();
/// let gaps = plan.gaps();
/// assert_eq!((gaps.len(), gaps[0].line, gaps[0].lack), (1, Some(1), Lack::Provider));
/// assert_eq!(gaps[0].cite.to_string(), "decree-56-2017 28(3)c");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The printed goals that it pursues.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Goal>,
    /// A goal of its own; erasable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_goal: Option<Words>,
    /// Services and tasks, in the order of the form.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<PlanLine>,
}

/// The estimate of a whole plan, as far as it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Estimate {
    /// The sum of what is estimated.
    pub known: Dong,
    /// How many services and tasks have no estimate yet: unknown, not free.
    pub open: u32,
}

/// What a plan lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
pub enum Lack {
    /// A goal.
    Goal,
    /// Any service or task.
    Lines,
    /// What is to be done.
    What,
    /// The start.
    Start,
    /// The expected end.
    End,
    /// An end that is not before the start.
    EndAfterStart,
    /// Who is responsible.
    Responsible,
    /// The provider, or that none is needed.
    Provider,
    /// The estimate.
    Cost,
}

/// Something that Art. 28(3) asks of a plan and this one lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanGap {
    /// The service or task, counted from 1; `None`: the plan as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// What is missing.
    pub lack: Lack,
    /// What to say to an officer.
    pub text: Text,
    /// The point that asks for it.
    pub cite: Citation,
}

impl Lack {
    /// What to say to an officer.
    #[must_use]
    pub fn text(self) -> Text {
        let (vi, en) = match self {
            Self::Goal => ("Chưa chọn mục tiêu của kế hoạch", "The plan has no goal yet"),
            Self::Lines => ("Chưa có dịch vụ hoặc công việc nào", "No service or task yet"),
            Self::What => ("Chưa ghi tên dịch vụ, công việc", "What is to be done is not named"),
            Self::Start => ("Chưa ghi thời điểm bắt đầu", "The start is missing"),
            Self::End => ("Chưa ghi thời điểm dự kiến kết thúc", "The expected end is missing"),
            Self::EndAfterStart => ("Ngày kết thúc trước ngày bắt đầu", "It ends before it starts"),
            Self::Responsible => ("Chưa phân công ai chịu trách nhiệm", "Nobody is made responsible"),
            Self::Provider => (
                "Chưa ghi cơ sở cung cấp dịch vụ, hoặc ghi rõ là không cần",
                "The provider is missing, or a word that none is needed",
            ),
            Self::Cost => ("Chưa dự toán kinh phí (không tốn kém thì ghi 0)", "No estimate (write 0 if it is free)"),
        };
        Text::new(vi, en)
    }

    /// Where the law asks for it. The goals stand on form 04, which Art. 28(1) prescribes.
    fn cite(self) -> Citation {
        let (clause, point) = match self {
            Self::Goal => ("1", None),
            Self::Lines | Self::What | Self::Start | Self::End | Self::EndAfterStart => ("3", Some("a")),
            Self::Responsible => ("3", Some("b")),
            Self::Provider => ("3", Some("c")),
            Self::Cost => ("3", Some("d")),
        };
        Citation {
            instrument: InstrumentId::constant("decree-56-2017"),
            article: Some(Cow::Borrowed("28")),
            clause: Some(Cow::Borrowed(clause)),
            point: point.map(Cow::Borrowed),
            form: None,
            part: None,
        }
    }
}

impl Plan {
    /// What Art. 28(3) and form 04 ask for and the plan lacks, the plan itself first, then line by line.
    #[must_use]
    pub fn gaps(&self) -> Vec<PlanGap> {
        let gap = |line, lack: Lack| PlanGap { line, lack, text: lack.text(), cite: lack.cite() };
        let no_goal = self.goals.is_empty() && blank(self.other_goal.as_ref());
        let of_plan = [(no_goal, Lack::Goal), (self.lines.is_empty(), Lack::Lines)];
        let mut gaps: Vec<PlanGap> = of_plan.iter().filter(|(lacks, _)| *lacks).map(|(_, l)| gap(None, *l)).collect();
        for (line, number) in self.lines.iter().zip(1_u32..) {
            gaps.extend(line.lacks().into_iter().map(|lack| gap(Some(number), lack)));
        }
        gaps
    }

    /// The estimate of the whole plan. A sum beyond what can be counted stays at the largest number.
    #[must_use]
    pub fn estimate(&self) -> Estimate {
        self.lines.iter().fold(Estimate::default(), |sum, line| match line.cost {
            Some(cost) => Estimate { known: Dong(sum.known.0.saturating_add(cost.0)), ..sum },
            None => Estimate { open: sum.open.saturating_add(1), ..sum },
        })
    }
}

impl PlanLine {
    fn lacks(&self) -> Vec<Lack> {
        let backwards = matches!((self.start, self.end), (Some(start), Some(end)) if end < start);
        let provider = match self.needs_provider {
            Some(needed) => needed && blank(self.provider.as_ref()),
            None => blank(self.provider.as_ref()),
        };
        let checks = [
            (blank(self.what.as_ref()) && self.measure.is_none(), Lack::What),
            (self.start.is_none(), Lack::Start),
            (self.end.is_none(), Lack::End),
            (backwards, Lack::EndAfterStart),
            (self.roles.is_empty() && blank(self.who.as_ref()), Lack::Responsible),
            (provider, Lack::Provider),
            (self.cost.is_none(), Lack::Cost),
        ];
        checks.into_iter().filter(|(lacks, _)| *lacks).map(|(_, lack)| lack).collect()
    }
}

fn blank(words: Option<&Words>) -> bool {
    words.is_none_or(|words| words.reveal().trim().is_empty())
}

/// The free words of a plan, apart from its codes.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct PlanWords {
    #[serde(skip_serializing_if = "Option::is_none")]
    other_goal: Option<Words>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    lines: Vec<LineWords>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct LineWords {
    #[serde(skip_serializing_if = "Option::is_none")]
    what: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    who: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    with: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    provider: Option<Words>,
}

impl PlanWords {
    /// Takes the words out of a plan; `None` if it has none.
    pub(crate) fn take(plan: &mut Plan) -> Option<Self> {
        let lines = plan.lines.iter_mut().map(|line| LineWords {
            what: line.what.take(),
            who: line.who.take(),
            with: line.with.take(),
            provider: line.provider.take(),
        });
        let lines: Vec<LineWords> = lines.collect();
        let silent =
            |line: &LineWords| [&line.what, &line.who, &line.with, &line.provider].into_iter().all(Option::is_none);
        let lines = if lines.iter().all(silent) { Vec::new() } else { lines };
        let words = Self { other_goal: plan.other_goal.take(), lines };
        (words.other_goal.is_some() || !words.lines.is_empty()).then_some(words)
    }

    /// Puts the words back. Codes that another program wrote among them are left as they are.
    pub(crate) fn give(self, plan: &mut Plan) {
        plan.other_goal = self.other_goal;
        for (line, words) in plan.lines.iter_mut().zip(self.lines) {
            let LineWords { what, who, with, provider } = words;
            (line.what, line.who, line.with, line.provider) = (what, who, with, provider);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(json: &str) -> PlanLine {
        serde_json::from_str(json).unwrap()
    }

    /// Art. 28(3): a services, tasks, start, expected end; b who; c providers; d cost of each.
    #[test]
    fn an_empty_line_lacks_everything_the_article_asks() {
        let plan = Plan { lines: vec![PlanLine::default()], ..Plan::default() };
        let lacks: Vec<(Option<u32>, Lack, String)> =
            plan.gaps().into_iter().map(|gap| (gap.line, gap.lack, gap.cite.to_string())).collect();
        let of = |line, lack, point: &str| (line, lack, format!("decree-56-2017 28({point}"));
        assert_eq!(
            lacks,
            [
                of(None, Lack::Goal, "1)"),
                of(Some(1), Lack::What, "3)a"),
                of(Some(1), Lack::Start, "3)a"),
                of(Some(1), Lack::End, "3)a"),
                of(Some(1), Lack::Responsible, "3)b"),
                of(Some(1), Lack::Provider, "3)c"),
                of(Some(1), Lack::Cost, "3)d"),
            ]
        );
        let nothing = Plan { goals: vec![Goal::HarmRecovered], ..Plan::default() };
        assert_eq!(nothing.gaps().iter().map(|gap| gap.lack).collect::<Vec<_>>(), [Lack::Lines]);
    }

    #[test]
    fn what_is_free_or_needs_no_provider_is_answered() {
        let whole = line(
            r#"{ "measure": "I-a", "start": "2026-03-02", "end": "2026-03-02", "roles": ["commune_chair"],
                 "needs_provider": false, "cost": 0 }"#,
        );
        assert_eq!(whole.lacks(), []);
        let backwards = PlanLine { end: Some("2026-03-01".parse().unwrap()), ..whole.clone() };
        assert_eq!(backwards.lacks(), [Lack::EndAfterStart]);
        let blank = PlanLine { needs_provider: Some(true), provider: Some(Words::new("  ")), ..whole };
        assert_eq!(blank.lacks(), [Lack::Provider]);
    }

    #[test]
    fn an_estimate_says_what_is_still_open() {
        let lines = vec![line(r#"{ "cost": 1200000 }"#), line("{}"), line(r#"{ "cost": 300000 }"#)];
        let plan = Plan { lines, ..Plan::default() };
        assert_eq!(plan.estimate(), Estimate { known: Dong(1_500_000), open: 1 });
    }

    #[test]
    fn words_leave_and_come_back() {
        let text = r#"{ "goals": ["community_conditions"], "other_goal": "Về với bà ngoại",
            "lines": [{ "cost": 0 }, { "what": "Đưa đón đi học", "who": "Chị Y H'", "with": "Trường", "provider": "Nhà" }] }"#;
        let plan: Plan = serde_json::from_str(text).unwrap();
        let mut coded = plan.clone();
        let words = PlanWords::take(&mut coded).unwrap();
        let bare = serde_json::to_string(&coded).unwrap();
        assert!(["bà ngoại", "học", "Chị", "Trường", "Nhà"].iter().all(|word| !bare.contains(word)), "{bare}");
        assert!(PlanWords::take(&mut coded).is_none());
        words.give(&mut coded);
        assert_eq!(coded, plan);
    }
}
