//! The reports that come in every month, and how far the office has come with each by now.

use checho::facts;
use checho::law::{FactId, Words};
use checho::model::{AssessmentForm, Born, Channel, Child, InformantIs, Sex, Source};
use checho::time::{CalendarDays, Date, Hours, Minutes, Moment, PartialDate, TimeOfDay};

use crate::{Book, File, Made, NO_HARM, NOT_SERIOUS, NOW, Random, STABLE, at, estimated, office};

/// A kind of report that comes in every month.
struct Kind {
    /// What the informant says.
    said: &'static [FactId],
    /// What the officer then finds.
    found: &'static [FactId],
    /// Whether it is harm by somebody outside the home.
    harm: bool,
    /// Ages.
    ages: (u16, u16),
    /// Where.
    at: &'static str,
}

const KINDS: [Kind; 12] = [
    Kind {
        said: &[facts::SCHOOL_VIOLENCE, facts::HARM_DOER_IS_CHILD],
        found: &[
            facts::SCHOOL_VIOLENCE,
            facts::HARM_DOER_IS_CHILD,
            facts::HARM_PRESENT_OR_THREATENED,
            facts::WILLING_RELATIVE,
        ],
        harm: true,
        ages: (11, 15),
        at: "trường học",
    },
    Kind {
        said: &[facts::PARENTS_MIGRANT_WORK],
        found: &[FactId::constant("parents_working_far_away"), facts::RISK_NEGLECT],
        harm: false,
        ages: (3, 12),
        at: "nhà ông bà",
    },
    Kind {
        said: &[facts::SCHOOL_ABSENCE, facts::CHILD_LABOUR_ILLEGAL],
        found: &[facts::SCHOOL_ABSENCE, facts::RISK_EXPLOITATION],
        harm: false,
        ages: (11, 15),
        at: "rẫy cà phê",
    },
    Kind {
        said: &[FactId::constant("parents_divorced"), facts::SCHOOL_ABSENCE],
        found: &[FactId::constant("parents_divorced"), facts::SCHOOL_ABSENCE],
        harm: false,
        ages: (7, 14),
        at: "nhà riêng",
    },
    Kind {
        said: &[facts::PARENT_ALCOHOL, facts::RISK_VIOLENCE],
        found: &[facts::PARENT_ALCOHOL, facts::RISK_VIOLENCE],
        harm: false,
        ages: (4, 13),
        at: "nhà riêng",
    },
    Kind {
        said: &[facts::HOME_ALONE, facts::AGE_UNDER_6_NO_SELFPROTECT],
        found: &[facts::HOME_ALONE, facts::POOR_PARENTING_SKILL],
        harm: false,
        ages: (2, 5),
        at: "nhà riêng",
    },
    Kind {
        said: &[facts::DISABILITY],
        found: &[facts::DISABILITY_SEVERE, facts::POVERTY],
        harm: false,
        ages: (2, 14),
        at: "nhà riêng",
    },
    Kind {
        said: &[facts::ORPHAN_BOTH],
        found: &[facts::ORPHAN_BOTH_WITH_RELATIVES],
        harm: false,
        ages: (5, 14),
        at: "nhà bà ngoại",
    },
    Kind {
        said: &[facts::NO_BIRTH_REGISTRATION],
        found: &[facts::NO_BIRTH_REGISTRATION, facts::POVERTY],
        harm: false,
        ages: (1, 6),
        at: "nhà riêng",
    },
    Kind {
        said: &[facts::CYBERBULLYING],
        found: &[facts::CYBERBULLYING, facts::HARM_PRESENT_OR_THREATENED, facts::PROTECTIVE_NONOFFENDING_PARENT],
        harm: true,
        ages: (12, 15),
        at: "trên mạng",
    },
    Kind {
        said: &[facts::DROPOUT_WORKING],
        found: &[facts::DROPOUT_WORKING_WITH_CARER],
        harm: false,
        ages: (12, 14),
        at: "quán ăn",
    },
    Kind {
        said: &[facts::ILLNESS_POOR],
        found: &[facts::ILLNESS_POOR_POOR_HOUSEHOLD],
        harm: false,
        ages: (3, 13),
        at: "nhà riêng",
    },
];

pub(crate) const GIRLS: [&str; 18] = [
    "Y Blanh",
    "Y Hlơi",
    "Y Ngok Mai",
    "Y Rơ Lan",
    "Y Thuê",
    "Y Đrim",
    "Y Bơn",
    "Y Xuyêng",
    "Rơ Mah H'Linh",
    "Siu H'Đơn",
    "Ksor H'Nhi",
    "Nguyễn Thị Hạ",
    "Trần Khánh Vy",
    "Lê Thị Mộc",
    "Y Kriêng",
    "Y Phơ",
    "Y Gia Hân",
    "Phạm Thu Cúc",
];

pub(crate) const BOYS: [&str; 18] = [
    "A Brưu",
    "A Đeng",
    "A Hmok",
    "A Kring",
    "A Ngọc Sơn",
    "A Thút",
    "A Xơn",
    "A Liêng",
    "Rơ Châm Khuin",
    "Siu Bơh",
    "Kpă Thoan",
    "Nguyễn Văn Lành",
    "Trần Quốc Đạt",
    "Lê Minh Tùng",
    "A Giêng",
    "A Plưi",
    "A Jơn",
    "Đặng Gia Bảo",
];

impl Book {
    /// One of the reports that come in every month, and how far the office has come with it by now.
    pub(crate) fn routine(&mut self) -> Made<()> {
        let random = &mut self.random;
        let Some(kind) = random.pick(&KINDS) else { return Ok(()) };
        let girl = random.one_in(2);
        let name = random.pick(if girl { &GIRLS } else { &BOYS }).copied().unwrap_or_default();
        let first = Date::new(2025, 2, 14)?;
        let day = first.checked_add_days(CalendarDays(random.between(0, 355)))?;
        let (hour, minute) = (random.between(7, 19), random.between(0, 11).saturating_mul(5));
        let received = Moment::at(day, TimeOfDay::new(hour.into(), minute.into(), 0)?);
        let age = random.between(kind.ages.0, kind.ages.1);
        let year = day.year().saturating_sub(i32::from(age));
        let born = match random.between(1, 6) {
            1 => None,
            2 => Some(Born::Dated { date: PartialDate::year(year)?, source: Source::Informant }),
            3 => estimated(age.saturating_sub(1), age.saturating_add(1), &day.to_string(), Source::Observed)?,
            _ => {
                let date = Date::new(year, random.between(1, 12).into(), random.between(1, 28).into())?;
                Some(Born::Dated { date: date.into(), source: Source::Record })
            }
        };
        let named = !random.one_in(8);
        let mut file = File::of(Child {
            name: named.then(|| Words::new(name)),
            sex: Some(if girl { Sex::Female } else { Sex::Male }),
            born,
            ..Child::default()
        });
        let place = random.pick(&[
            "commune_committee",
            "commune_committee",
            "commune_child_body",
            "hotline_111",
            "commune_police",
        ]);
        let place = place.copied().unwrap_or_default();
        let anonymous = random.one_in(3);
        let village = random.between(1, 9);
        file.report(&spoken(received), place, InformantIs::Other, kind.said, &[])?.with(|report| {
            report.channel = if anonymous { Some(Channel::Phone) } else { Some(Channel::ToldByAnother) };
            report.incident_place = Some(Words::new(&format!("{}, tổ {village}", kind.at)));
            if !anonymous {
                report.informant.name = Some(Words::new("giáo viên chủ nhiệm"));
            }
        });
        // Some files lie still: the office never got to the next step.
        let still = if random.one_in(6) { random.between(1, 9) } else { u16::MAX };
        let nothing = random.one_in(7);
        proceed(&mut file, received, kind, still, nothing, random)?;
        self.files.push(file);
        Ok(())
    }
}

fn spoken(moment: Moment) -> String {
    let (date, time) = moment.civil();
    format!("{date} {:02}:{:02}", time.hour(), time.minute())
}

/// The steps of the procedure, as far as time and the office have come.
fn proceed(file: &mut File, received: Moment, kind: &Kind, still: u16, nothing: bool, random: &mut Random) -> Made<()> {
    let now = at(NOW)?;

    let denied: &[FactId] = if kind.harm && !nothing { &NOT_SERIOUS } else { &NO_HARM };
    let found: &[FactId] = if nothing { &[] } else { kind.found };
    let assessed = received.checked_add_hours(Hours(random.between(2, 11).into()))?;
    let mut steps: Vec<(&str, Moment)> = vec![
        ("information_recorded", received.checked_add_minutes(Minutes(25))?),
        ("transferred_to_commune", received.checked_add_minutes(Minutes(50))?),
        ("verified", assessed),
        ("form 02", assessed),
        ("child_and_carers_heard", office(received, 1, 14, 0)?),
        ("form 03", office(received, 2, 9, 30)?),
    ];
    if nothing {
        steps.push(("no_plan_decided", office(received, 3, 15, 0)?));
        steps.push(("file_archived", office(received, 4, 9, 0)?));
    } else {
        let review = random.between(60, 95);
        let reviewed = office(received, review, 10, 0)?;
        steps.extend([
            ("meeting_held", office(received, 3, 8, 0)?),
            ("plan_submitted", office(received, 4, 16, 0)?),
            ("plan_approved", office(received, 5, 16, 30)?),
            ("plan_served", office(received, 6, 8, 30)?),
            ("file_archived", office(received, 6, 9, 0)?),
            ("implementation_started", office(received, 7, 8, 0)?),
            ("form 06", reviewed),
            ("follow_up_started", reviewed),
            ("followed_up", office(reviewed, 93, 9, 0)?),
            ("plan_end_proposed", office(reviewed, 94, 9, 0)?),
            ("plan_ended", office(reviewed, 95, 15, 0)?),
        ]);
    }
    let done = steps.into_iter().zip(0_u16..).take_while(|((_, when), n)| *when <= now && *n < still);
    for ((step, when), _) in done {
        let (initial, specific) = if kind.harm { ("MMMH", "MMMMLMMHMH") } else { ("LMMH", "LMLMLMMHMH") };
        match step {
            "form 02" if nothing => file.assess(AssessmentForm::Initial, when, "LLHH", found, denied).map(drop)?,
            "form 02" => file.assess(AssessmentForm::Initial, when, initial, found, denied).map(drop)?,
            "form 03" if nothing => file.assess(AssessmentForm::Specific, when, "LLLLLHHHHH", &[], &[]).map(drop)?,
            "form 03" => file.assess(AssessmentForm::Specific, when, specific, &[], &[]).map(drop)?,
            "form 06" => file.assess(AssessmentForm::Review, when, "LLLMHH", &STABLE, &NO_HARM).map(drop)?,
            _ => file.step(step, when)?,
        }
    }
    Ok(())
}
