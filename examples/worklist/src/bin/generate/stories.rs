//! The files that show what a worklist has to get right, told one by one.

use checho::facts;
use checho::law::{FactId, Words};
use checho::model::AssessmentForm::{Initial, Review, Specific};
use checho::model::{Category, Channel, Child, InformantIs, Sex, Source};

use crate::{Book, Made, NO_HARM, NOT_SERIOUS, STABLE, at, by_record, child, estimated};

const COMMUNE: &str = "commune_committee";

impl Book {
    pub(crate) fn tell(&mut self) -> Made<()> {
        self.last_hours()?;
        self.this_month()?;
        self.under_way()?;
        self.behind_us()
    }

    /// The last day before Tết.
    fn last_hours(&mut self) -> Made<()> {
        // 16:30, thirty minutes before the office closes for nine days: nobody knows which child, or what happened.
        self.open(Child::default(), |file| {
            file.report("2026-02-13 16:30", COMMUNE, InformantIs::Other, &[], &[])?.with(|report| {
                report.channel = Some(Channel::Phone);
                report.incident_place = Some(Words::new("dãy trọ gần chợ, tổ 4"));
                report.condition = Some(Words::new("nghe trẻ khóc nhiều, người báo cúp máy"));
            });
            Ok(())
        })?;
        // A teacher suspects sexual abuse by a neighbour; the hotline took the call and passed it on.
        self.open(child("Y Thuê", Sex::Female, by_record("2014-08-19")?), |file| {
            let said = [facts::SEXUAL_ABUSE_SUSPECTED, facts::HARM_DOER_IS_KNOWN_PERSON, facts::HARM_DOER_ACCESS_OFTEN];
            file.report("2026-02-13 15:05", "hotline_111", InformantIs::Other, &said, &[])?.with(|report| {
                report.channel = Some(Channel::Phone);
                report.informant.name = Some(Words::new("cô giáo chủ nhiệm"));
            });
            file.steps(&[
                ("information_recorded", "2026-02-13 15:20"),
                ("transferred_to_commune", "2026-02-13 15:20"),
            ])?;
            Ok(())
        })?;
        // A small boy in the clinic, badly bruised: seen by the officer. Measures and separation are due tonight.
        self.open(child("A Liêng", Sex::Male, by_record("2021-11-02")?), |file| {
            let said = [facts::SIGNS_PHYSICAL, facts::HARM_DOER_IS_CARER];
            file.report("2026-02-13 09:40", COMMUNE, InformantIs::Other, &said, &[])?.with(|report| {
                report.category = vec![Category::Abused];
                report.incident_place = Some(Words::new("nhà riêng, tổ 7"));
                report.informant.name = Some(Words::new("trạm y tế"));
            });
            let seen = [facts::PHYSICAL_VIOLENCE, facts::SERIOUS_HARM_NOW];
            file.assess(Initial, at("2026-02-13 11:10")?, "HHLM", &seen, &[facts::WILLING_RELATIVE])?;
            file.steps(&[
                ("information_recorded", "2026-02-13 09:55"),
                ("initial_assessment_ordered", "2026-02-13 10:00"),
                ("verified", "2026-02-13 11:10"),
                ("police_informed", "2026-02-13 11:20"),
                ("first_aid_given", "2026-02-13 11:20"),
            ])?;
            Ok(())
        })?;
        // A girl of fourteen, bullied online, speaks of taking her life. Assessed; nothing applied, and the night is over.
        self.open(child("Nguyễn Thị Hạ", Sex::Female, by_record("2011-06-30")?), |file| {
            let said = [facts::SUICIDAL_SELFHARM, facts::CYBERBULLYING];
            file.report("2026-02-12 19:30", COMMUNE, InformantIs::Other, &said, &[])?.with(|report| {
                report.channel = Some(Channel::Phone);
                report.informant.name = Some(Words::new("bạn cùng lớp và mẹ của bạn"));
            });
            let found =
                [facts::SUICIDAL_SELFHARM, facts::SERIOUS_HARM_THREATENED, facts::PROTECTIVE_NONOFFENDING_PARENT];
            let ruled_out = [facts::SERIOUS_HARM_NOW, facts::HARM_DOER_IS_PARENT_OR_CARER];
            file.assess(Initial, at("2026-02-13 06:50")?, "MMLM", &found, &ruled_out)?;
            file.steps(&[("information_recorded", "2026-02-13 07:00"), ("verified", "2026-02-13 07:00")])?;
            Ok(())
        })?;
        // Beating at home; the mother asks for a contact ban this afternoon: the chair has twelve hours.
        self.open(child("A Jơn", Sex::Male, by_record("2016")?), |file| {
            let said = [facts::DOMESTIC_VIOLENCE, facts::HARM_DOER_IS_PARENT, facts::PARENT_ALCOHOL];
            file.report("2026-02-13 13:50", "commune_police", InformantIs::Household, &said, &[])?;
            file.steps(&[
                ("information_recorded", "2026-02-13 14:00"),
                ("transferred_to_commune", "2026-02-13 14:10"),
                ("police_informed", "2026-02-13 14:10"),
                ("contact_ban_requested", "2026-02-13 14:30"),
            ])?;
            Ok(())
        })
    }

    fn this_month(&mut self) -> Made<()> {
        // Messages of a stranger who wants pictures. The account is closed, the harm stopped; the plan is due after Tết.
        self.open(child("Trần Khánh Vy", Sex::Female, by_record("2012-10-05")?), |file| {
            let said = [facts::ONLINE_GROOMING_SEXTORTION, facts::HARM_DOER_IS_STRANGER];
            file.report("2026-02-10 20:00", "commune_police", InformantIs::Household, &said, &[])?.with(|report| {
                report.incident_place = Some(Words::new("trên mạng"));
            });
            file.steps(&[
                ("information_recorded", "2026-02-10 20:30"),
                ("transferred_to_commune", "2026-02-11 07:45"),
            ])?;
            let found = [facts::ONLINE_GROOMING_SEXTORTION, facts::ONLINE_ABUSE, facts::PROTECTIVE_NONOFFENDING_PARENT];
            file.assess(Initial, at("2026-02-11 08:30")?, "LLMH", &found, &[facts::HARM_DOER_IS_PARENT_OR_CARER])?;
            file.steps(&[
                ("verified", "2026-02-11 08:30"),
                ("police_informed", "2026-02-11 08:40"),
                ("crime_report_received", "2026-02-11 15:00"),
                ("emergency_measures_applied", "2026-02-11 09:30"),
                ("harm_stopped", "2026-02-11 09:30"),
                ("child_and_carers_heard", "2026-02-12 15:00"),
            ])?;
            // With the account closed and the parents beside her, the officer rules a threat out.
            file.answer("2026-02-12 16:00", Source::Assessed, &[], &NO_HARM)?;
            Ok(())
        })?;
        // A neighbour reports, without a name, that the father beats the boy. The next day the father says he does not.
        self.open(child("A Brưu", Sex::Male, estimated(8, 10, "2026-02-02", Source::Informant)?), |file| {
            let said = [facts::PHYSICAL_VIOLENCE, facts::HARM_DOER_IS_PARENT, facts::HARM_PRESENT_OR_THREATENED];
            file.report("2026-02-02 21:15", COMMUNE, InformantIs::Other, &said, &[])?.with(|report| {
                report.channel = Some(Channel::Phone);
                report.incident_place = Some(Words::new("nhà riêng, tổ 2"));
            });
            file.report("2026-02-03 08:20", COMMUNE, InformantIs::Suspect, &[], &[facts::PHYSICAL_VIOLENCE])?.with(
                |report| {
                    report.informant.name = Some(Words::new("cha của trẻ"));
                },
            );
            file.steps(&[("information_recorded", "2026-02-03 08:40")])?;
            Ok(())
        })?;
        // Separated on 2 February from a drunken father: day 11. The fifteen days end inside Tết, and do not move.
        self.open(child("A Đeng", Sex::Male, by_record("2018-03-14")?), |file| {
            let said = [facts::PHYSICAL_VIOLENCE, facts::HARM_DOER_IS_PARENT, facts::PARENT_ALCOHOL];
            file.report("2026-02-02 06:30", COMMUNE, InformantIs::Other, &said, &[])?;
            let seen = [facts::PHYSICAL_VIOLENCE, facts::SERIOUS_HARM_NOW, facts::HARM_DOER_IS_PARENT];
            file.assess(Initial, at("2026-02-02 08:00")?, "HHLM", &seen, &[])?;
            file.steps(&[
                ("information_recorded", "2026-02-02 06:40"),
                ("verified", "2026-02-02 08:00"),
                ("police_informed", "2026-02-02 08:05"),
                ("harm_stopped", "2026-02-02 08:40"),
                ("first_aid_given", "2026-02-02 08:50"),
                ("separation_decided", "2026-02-02 09:30"),
                ("separation_started", "2026-02-02 09:30"),
                ("child_handed_over", "2026-02-02 10:00"),
                ("emergency_measures_applied", "2026-02-02 10:00"),
                ("child_treated", "2026-02-02 11:00"),
                ("crime_referred", "2026-02-02 14:00"),
                ("evidence_kept", "2026-02-02 14:00"),
            ])?;
            file.assess(Specific, at("2026-02-05 09:00")?, "MHMHMLMMMM", &[], &[facts::SERIOUS_HARM_NOW])?;
            file.steps(&[
                ("child_and_carers_heard", "2026-02-05 14:00"),
                ("meeting_held", "2026-02-06 08:00"),
                ("plan_submitted", "2026-02-09 10:00"),
                ("plan_approved", "2026-02-10 15:00"),
                ("plan_served", "2026-02-11 08:30"),
                ("implementation_started", "2026-02-11 09:00"),
            ])?;
            Ok(())
        })?;
        // Left at the clinic at night, a few days old.
        self.open(child("", Sex::Female, estimated(0, 0, "2026-01-28", Source::Observed)?), |file| {
            file.child = Some(Child { name: None, ..file.child.take().unwrap_or_default() });
            file.report("2026-01-28 05:10", "commune_child_body", InformantIs::Other, &[facts::ABANDONMENT], &[])?;
            let seen = [facts::ABANDONMENT_NOT_IN_CARE, facts::SERIOUS_HARM_THREATENED];
            file.assess(Initial, at("2026-01-28 06:00")?, "MLLH", &seen, &[facts::SERIOUS_HARM_NOW])?;
            file.steps(&[
                ("information_recorded", "2026-01-28 05:20"),
                ("verified", "2026-01-28 06:00"),
                ("police_informed", "2026-01-28 06:10"),
                ("child_treated", "2026-01-28 06:30"),
                ("first_aid_given", "2026-01-28 06:30"),
                ("facility_placement_asked", "2026-01-28 08:00"),
                ("emergency_measures_applied", "2026-01-28 10:00"),
                ("facility_admitted", "2026-01-28 10:00"),
                ("admission_papers_done", "2026-02-06 16:00"),
            ])?;
            let safe = [NO_HARM.as_slice(), &[facts::SERIOUS_HARM_THREATENED, facts::ABANDONMENT_NOT_IN_CARE]].concat();
            file.assess(Specific, at("2026-02-02 09:00")?, "LLLLLLLMMH", &[facts::ABANDONMENT_IN_CARE], &safe)?;
            Ok(())
        })?;
        // Sixteen by the papers: outside the Law on Children, and not outside protection.
        self.open(child("Y Kriêng", Sex::Female, by_record("2009-11-20")?), |file| {
            let said = [facts::SEXUAL_ABUSE, facts::HARM_DOER_IS_KNOWN_PERSON];
            file.report("2026-02-12 10:20", COMMUNE, InformantIs::Other, &said, &[])?;
            file.steps(&[("information_recorded", "2026-02-12 10:45"), ("police_informed", "2026-02-12 11:00")])?;
            Ok(())
        })?;
        // A wedding before Tết; the bride is fourteen or fifteen, nobody has seen her birth certificate.
        self.open(child("Y Đrim", Sex::Female, estimated(14, 15, "2026-02-09", Source::Informant)?), |file| {
            file.report("2026-02-09 08:00", COMMUNE, InformantIs::Other, &[facts::CHILD_MARRIAGE], &[])?.with(
                |report| {
                    report.channel = None;
                    report.informant.name = Some(Words::new("hội phụ nữ"));
                },
            );
            file.answer("2026-02-09 16:00", Source::Observed, &[facts::CHILD_MARRIAGE], &[facts::SERIOUS_HARM_NOW])?;
            file.steps(&[("information_recorded", "2026-02-09 08:15"), ("verified", "2026-02-09 16:00")])?;
            Ok(())
        })?;
        // A boy alone at the bus station.
        self.open(child("", Sex::Male, estimated(10, 12, "2026-02-08", Source::Observed)?), |file| {
            file.child = Some(Child { name: None, ..file.child.take().unwrap_or_default() });
            file.report("2026-02-08 22:40", "commune_police", InformantIs::Other, &[facts::RUNAWAY_HOMELESS], &[])?;
            file.answer("2026-02-08 23:10", Source::Observed, &[facts::RUNAWAY_HOMELESS], &[facts::SERIOUS_HARM_NOW])?;
            file.steps(&[
                ("information_recorded", "2026-02-08 22:50"),
                ("transferred_to_commune", "2026-02-08 23:00"),
                ("police_informed", "2026-02-08 23:00"),
                ("facility_placement_asked", "2026-02-09 00:30"),
                ("facility_admitted", "2026-02-09 01:30"),
                ("emergency_measures_applied", "2026-02-09 01:30"),
            ])?;
            Ok(())
        })
    }

    fn under_way(&mut self) -> Made<()> {
        // The plan was due on 6 February under every reading.
        self.open(child("Rơ Mah H'Linh", Sex::Female, by_record("2013-01-09")?), |file| {
            let said = [facts::SCHOOL_ABSENCE, facts::CHILD_LABOUR_ILLEGAL];
            file.report("2026-01-26 09:00", COMMUNE, InformantIs::Other, &said, &[])?;
            let found = [facts::EXPLOITATION_ILLEGAL_LABOUR, facts::SCHOOL_ABSENCE];
            let ruled_out = [NO_HARM.as_slice(), &[facts::HARM_DOER_IS_PARENT_OR_CARER]].concat();
            file.assess(Initial, at("2026-01-26 15:30")?, "LMMH", &found, &ruled_out)?;
            file.steps(&[("information_recorded", "2026-01-26 09:15"), ("verified", "2026-01-26 15:30")])?;
            file.assess(Specific, at("2026-01-28 09:00")?, "LMLMLMHHMM", &[], &[])?;
            file.steps(&[("child_and_carers_heard", "2026-01-28 14:00"), ("meeting_held", "2026-01-30 08:00")])?;
            Ok(())
        })?;
        // Submitted on 2 February; the chair has two working days.
        self.open(child("A Hmok", Sex::Male, by_record("2012-05-21")?), |file| {
            let said = [facts::SCHOOL_VIOLENCE, facts::HARM_DOER_IS_CHILD];
            file.report("2026-01-19 10:30", COMMUNE, InformantIs::Other, &said, &[])?.with(|report| {
                report.incident_place = Some(Words::new("trường học"));
            });
            file.report("2026-01-20 17:40", "hotline_111", InformantIs::Household, &[facts::SIGNS_EMOTIONAL], &[])?;
            let found = [
                facts::SCHOOL_VIOLENCE,
                facts::EMOTIONAL_VIOLENCE,
                facts::HARM_PRESENT_OR_THREATENED,
                facts::WILLING_RELATIVE,
            ];
            file.assess(Initial, at("2026-01-19 16:00")?, "MMMH", &found, &NOT_SERIOUS)?;
            file.steps(&[
                ("information_recorded", "2026-01-19 10:45"),
                ("verified", "2026-01-19 16:00"),
                ("transferred_to_commune", "2026-01-20 18:00"),
                ("information_recorded", "2026-01-20 18:00"),
                ("verified", "2026-01-21 08:30"),
            ])?;
            file.assess(Initial, at("2026-01-21 08:30")?, "MMMH", &[facts::EMOTIONAL_VIOLENCE], &NOT_SERIOUS)?;
            file.assess(Specific, at("2026-01-23 09:00")?, "MMMLLMHHMH", &[], &[])?;
            file.steps(&[
                ("child_and_carers_heard", "2026-01-23 14:00"),
                ("meeting_held", "2026-01-26 08:00"),
                ("plan_submitted", "2026-02-02 16:00"),
            ])?;
            Ok(())
        })?;
        // Orphaned, with an aunt since 13 January: the first visit is due today.
        self.open(child("Y Bơn", Sex::Female, by_record("2017-09-12")?), |file| {
            file.report("2025-12-03 09:00", COMMUNE, InformantIs::Other, &[facts::ORPHAN_BOTH], &[])?;
            file.assess(Initial, at("2025-12-03 14:00")?, "LLMH", &[facts::ORPHAN_BOTH_NO_CARER], &NO_HARM)?;
            file.steps(&[("information_recorded", "2025-12-03 09:10"), ("verified", "2025-12-03 14:00")])?;
            file.assess(Specific, at("2025-12-05 09:00")?, "LLLMLMHHHH", &[], &[])?;
            file.steps(&[
                ("child_and_carers_heard", "2025-12-05 15:00"),
                ("meeting_held", "2025-12-08 08:00"),
                ("plan_submitted", "2025-12-09 10:00"),
                ("plan_approved", "2025-12-10 15:00"),
                ("plan_served", "2025-12-11 08:00"),
                ("implementation_started", "2025-12-11 09:00"),
                ("file_archived", "2025-12-11 09:00"),
                ("child_file_made", "2025-12-15 10:00"),
                ("carer_proposed", "2025-12-22 09:00"),
                ("carer_verified", "2025-12-26 15:00"),
                ("child_heard", "2026-01-05 09:00"),
                ("child_met_carer", "2026-01-07 09:00"),
                ("placement_decided", "2026-01-09 10:00"),
                ("child_handed_over", "2026-01-13 08:30"),
            ])?;
            let placed = [facts::ORPHAN_BOTH_WITH_RELATIVES];
            file.assess(Review, at("2026-01-14 09:00")?, "LLLMHM", &placed, &[facts::ORPHAN_BOTH_NO_CARER])?;
            Ok(())
        })?;
        // Two teachers report the same girl within a week; one says she is hurt, the other that she is not.
        self.open(child("Y Phơ", Sex::Female, by_record("2015-02-27")?), |file| {
            let said = [FactId::constant("parents_working_far_away"), facts::SIGNS_NEGLECT];
            file.report("2025-10-06 07:50", COMMUNE, InformantIs::Other, &said, &[])?.with(|report| {
                report.incident_place = Some(Words::new("nhà ông bà, tổ 5"));
            });
            file.report("2025-10-10 10:00", COMMUNE, InformantIs::Other, &[], &[facts::SIGNS_NEGLECT])?;
            let found =
                [FactId::constant("parents_working_far_away"), facts::RISK_NEGLECT, facts::POOR_PARENTING_SKILL];
            let ruled_out = [NO_HARM.as_slice(), &[facts::ABUSE, facts::HARM_DOER_IS_PARENT_OR_CARER]].concat();
            file.assess(Initial, at("2025-10-06 15:00")?, "LMMH", &found, &ruled_out)?;
            file.assess(Initial, at("2025-10-10 15:00")?, "LMMH", &[], &[facts::SIGNS_NEGLECT])?;
            file.steps(&[
                ("information_recorded", "2025-10-06 08:10"),
                ("verified", "2025-10-06 15:00"),
                ("information_recorded", "2025-10-10 10:15"),
                ("verified", "2025-10-10 15:00"),
            ])?;
            file.assess(Specific, at("2025-10-13 09:00")?, "LMLMLMHHMM", &[], &[])?;
            file.steps(&[
                ("child_and_carers_heard", "2025-10-13 15:00"),
                ("meeting_held", "2025-10-14 08:00"),
                ("plan_submitted", "2025-10-15 10:00"),
                ("plan_approved", "2025-10-17 10:00"),
                ("plan_served", "2025-10-17 15:00"),
                ("file_archived", "2025-10-17 15:00"),
                ("implementation_started", "2025-10-20 08:00"),
            ])?;
            // The review finds the girl not yet stable: the next plan was due within five working days.
            let unstable = [facts::EMOTIONAL_STABLE, facts::NO_FURTHER_ABUSE_RISK];
            file.assess(Review, at("2026-02-05 09:00")?, "LMMMMM", &[facts::PHYSICAL_STABLE], &unstable)?;
            Ok(())
        })?;
        // The three months of follow-up end next week.
        self.open(child("A Plưi", Sex::Male, by_record("2014-04-04")?), |file| {
            file.report("2025-08-25 08:30", COMMUNE, InformantIs::Other, &[facts::SCHOOL_VIOLENCE], &[])?;
            let found = [facts::SCHOOL_VIOLENCE, facts::HARM_PRESENT_OR_THREATENED, facts::WILLING_RELATIVE];
            file.assess(Initial, at("2025-08-25 14:00")?, "MLMH", &found, &NOT_SERIOUS)?;
            file.steps(&[("information_recorded", "2025-08-25 08:40"), ("verified", "2025-08-25 14:00")])?;
            file.assess(Specific, at("2025-08-27 09:00")?, "MLLLLMHHMH", &[], &[])?;
            file.steps(&[
                ("child_and_carers_heard", "2025-08-27 14:00"),
                ("meeting_held", "2025-08-28 08:00"),
                ("plan_submitted", "2025-08-29 10:00"),
                ("plan_approved", "2025-09-04 10:00"),
                ("plan_served", "2025-09-04 15:00"),
                ("file_archived", "2025-09-04 15:00"),
                ("implementation_started", "2025-09-05 08:00"),
            ])?;
            file.assess(Review, at("2025-11-17 09:00")?, "LLLMHH", &STABLE, &NO_HARM)?;
            file.steps(&[("follow_up_started", "2025-11-17 09:00")])?;
            Ok(())
        })
    }

    fn behind_us(&mut self) -> Made<()> {
        // 2023: the ministry of labour, districts, sixty-two communes ago. Still with the aunt; two reports were missed.
        self.open(child("Y Gia Hân", Sex::Female, by_record("2016-12-24")?), |file| {
            file.report("2023-05-08 10:00", "district_child_body", InformantIs::Other, &[facts::WITHOUT_SUPPORT], &[])?;
            let found = [facts::WITHOUT_SUPPORT_BOTH_MISSING];
            file.steps(&[
                ("information_recorded", "2023-05-08 10:20"),
                ("transferred_to_commune", "2023-05-08 11:00"),
            ])?;
            file.assess(Initial, at("2023-05-08 16:00")?, "LLLH", &found, &NO_HARM)?;
            file.steps(&[("verified", "2023-05-08 16:00")])?;
            file.assess(Specific, at("2023-05-10 09:00")?, "LLLMLLMMMH", &[], &[])?;
            file.steps(&[
                ("child_and_carers_heard", "2023-05-10 14:00"),
                ("meeting_held", "2023-05-11 08:00"),
                ("plan_submitted", "2023-05-12 10:00"),
                ("plan_approved", "2023-05-15 15:00"),
                ("plan_served", "2023-05-16 08:00"),
                ("file_archived", "2023-05-16 08:00"),
                ("implementation_started", "2023-05-16 09:00"),
                ("child_file_made", "2023-05-22 10:00"),
                ("carer_proposed", "2023-05-29 09:00"),
                ("carer_verified", "2023-06-02 15:00"),
                ("child_heard", "2023-06-05 09:00"),
                ("child_met_carer", "2023-06-07 09:00"),
                ("placement_decided", "2023-06-12 10:00"),
                ("child_handed_over", "2023-06-20 08:30"),
                ("placement_followed_1m", "2023-07-19 09:00"),
                ("placement_followed_3m", "2023-09-19 09:00"),
                ("carer_reported", "2023-12-18 09:00"),
                ("placement_reported", "2023-12-19 09:00"),
                ("placement_checked", "2023-12-19 09:00"),
                ("carer_reported_yearly", "2024-06-18 09:00"),
                ("placement_reported", "2024-06-18 09:00"),
                ("placement_checked", "2024-06-18 09:00"),
                ("placement_reported", "2024-12-19 09:00"),
                ("placement_checked", "2024-12-19 09:00"),
                ("carer_reported_yearly", "2025-06-18 09:00"),
                ("placement_reported", "2025-06-19 09:00"),
                ("placement_checked", "2025-06-19 09:00"),
            ])?;
            file.assess(Review, at("2024-06-18 09:00")?, "LLLMHM", &[facts::PHYSICAL_STABLE], &NO_HARM)?;
            file.steps(&[("next_plan_submitted", "2024-06-21 09:00")])?;
            Ok(())
        })?;
        // A false alarm, looked into and closed with a reason.
        self.open(child("Lê Minh Tùng", Sex::Male, by_record("2019-07-07")?), |file| {
            file.report("2025-05-13 17:20", COMMUNE, InformantIs::Other, &[facts::HOME_ALONE], &[])?;
            let ruled_out = [NO_HARM.as_slice(), &[facts::HOME_ALONE]].concat();
            file.assess(Initial, at("2025-05-13 20:00")?, "LLMH", &[], &ruled_out)?;
            file.steps(&[("information_recorded", "2025-05-13 17:30"), ("verified", "2025-05-13 20:00")])?;
            file.assess(Specific, at("2025-05-15 09:00")?, "LLLLLMHHHH", &[], &[])?;
            file.steps(&[("child_and_carers_heard", "2025-05-15 09:30"), ("no_plan_decided", "2025-05-16 10:00")])?;
            Ok(())
        })
    }
}
