//! The facts of the national pack, by name. Written by `cargo xtask pack`; do not edit.

use crate::law::FactId;

/// Trẻ bị xâm hại. Child is abused. `law-102-2016 4(5)`
pub const ABUSE: FactId = FactId::constant("abuse");

/// Trẻ bị bạo lực. Violence against the child. `law-102-2016 4(6)`, `law-102-2016 4(5)`
pub const VIOLENCE: FactId = FactId::constant("violence");

/// Bạo lực thể chất. Physical violence. `law-102-2016 4(6)`
pub const PHYSICAL_VIOLENCE: FactId = FactId::constant("physical_violence");

/// Bạo lực tinh thần. Emotional violence. `law-102-2016 4(6)`
pub const EMOTIONAL_VIOLENCE: FactId = FactId::constant("emotional_violence");

/// Trẻ bị bóc lột. Exploitation of the child. `law-102-2016 4(7)`, `law-102-2016 10(1)k`, `decree-56-2017 12`
pub const EXPLOITATION: FactId = FactId::constant("exploitation");

/// Bị bắt buộc lao động trái quy định. Forced to work against labour law. `decree-56-2017 12(1)`, `law-102-2016 4(7)`
pub const EXPLOITATION_ILLEGAL_LABOUR: FactId = FactId::constant("exploitation_illegal_labour");

/// Bị lôi kéo trình diễn hoặc sử dụng trong sản xuất sản phẩm khiêu dâm. Drawn into pornographic performance, or used in making pornography. `decree-56-2017 12(2)`, `law-102-2016 4(7)`, `law-102-2016 4(8)`
pub const EXPLOITATION_PORNOGRAPHY: FactId = FactId::constant("exploitation_pornography");

/// Bị xâm hại tình dục qua hoạt động du lịch, hoặc bị cho, nhận, cung cấp để mại dâm. Sexually abused in tourism, or given, taken or supplied for prostitution. `decree-56-2017 12(3)`, `law-102-2016 4(7)`, `law-102-2016 4(8)`
pub const EXPLOITATION_SEX_TOURISM_PROSTITUTION: FactId = FactId::constant("exploitation_sex_tourism_prostitution");

/// Bị lôi kéo vận chuyển, mua bán, sản xuất, tàng trữ chất gây nghiện, hàng cấm. Used to carry, trade, make or store addictive substances or banned goods. `decree-56-2017 12(4)`
pub const EXPLOITATION_BANNED_GOODS: FactId = FactId::constant("exploitation_banned_goods");

/// Bị lôi kéo vào hoạt động trục lợi khác. Used in another activity for profit. `decree-56-2017 12(5)`, `law-102-2016 4(7)`
pub const EXPLOITATION_OTHER: FactId = FactId::constant("exploitation_other");

/// Trẻ bị xâm hại tình dục. Sexual abuse of the child. `law-102-2016 4(8)`, `law-102-2016 10(1)l`, `decree-56-2017 13`, `joint-circular-01-2022 5(3)`
pub const SEXUAL_ABUSE: FactId = FactId::constant("sexual_abuse");

/// Trẻ bị hiếp dâm. Rape. `decree-56-2017 13(1)`, `law-102-2016 4(8)`
pub const RAPE: FactId = FactId::constant("rape");

/// Trẻ bị cưỡng dâm. Coerced intercourse. `decree-56-2017 13(2)`, `law-102-2016 4(8)`
pub const COERCED_INTERCOURSE: FactId = FactId::constant("coerced_intercourse");

/// Trẻ bị giao cấu. Intercourse with the child. `decree-56-2017 13(3)`, `law-102-2016 4(8)`
pub const INTERCOURSE_WITH_CHILD: FactId = FactId::constant("intercourse_with_child");

/// Trẻ bị dâm ô. Lewd acts. `decree-56-2017 13(4)`, `law-102-2016 4(8)`
pub const LEWD_ACTS: FactId = FactId::constant("lewd_acts");

/// Trẻ bị sử dụng vào mục đích mại dâm, khiêu dâm. Used for prostitution or pornography. `decree-56-2017 13(5)`, `law-102-2016 4(8)`
pub const SEXUAL_USE: FactId = FactId::constant("sexual_use");

/// Trẻ bị mua bán. Trafficking of the child. `law-102-2016 4(5)`, `law-102-2016 6(2)`, `law-102-2016 10(1)m`, `decree-56-2017 14`
pub const TRAFFICKING: FactId = FactId::constant("trafficking");

/// Trẻ bị bỏ rơi. Abandonment. `law-102-2016 4(9)`, `law-102-2016 4(5)`, `law-102-2016 10(1)b`, `decree-56-2017 4`
pub const ABANDONMENT: FactId = FactId::constant("abandonment");

/// Trẻ bị bỏ mặc. Neglect. `law-102-2016 4(9)`, `law-102-2016 4(5)`
pub const NEGLECT: FactId = FactId::constant("neglect");

/// Trẻ bị bỏ mặc nghiêm trọng về thể chất. Severe physical neglect. `training-social-work`
pub const SEVERE_NEGLECT: FactId = FactId::constant("severe_neglect");

/// Hình thức gây tổn hại khác. Another form of harm. `law-102-2016 4(5)`
pub const OTHER_ABUSE: FactId = FactId::constant("other_abuse");

/// Trẻ có nguy cơ bị xâm hại. Risk of abuse. `decree-56-2017 25(1)`, `law-102-2016 49(2)a`, `law-102-2016 50(2)h`
pub const ABUSE_RISK: FactId = FactId::constant("abuse_risk");

/// Trẻ có nguy cơ bị bạo lực. Risk of violence. `law-102-2016 49(1)`, `law-102-2016 4(6)`
pub const RISK_VIOLENCE: FactId = FactId::constant("risk_violence");

/// Trẻ có nguy cơ bị bóc lột. Risk of exploitation. `law-102-2016 49(1)`, `law-102-2016 4(7)`
pub const RISK_EXPLOITATION: FactId = FactId::constant("risk_exploitation");

/// Trẻ có nguy cơ bị bỏ rơi. Risk of abandonment. `law-102-2016 49(1)`, `law-102-2016 4(9)`
pub const RISK_ABANDONMENT: FactId = FactId::constant("risk_abandonment");

/// Trẻ có nguy cơ bị xâm hại tình dục. Risk of sexual abuse. `decree-56-2017 25(1)`, `law-102-2016 49(2)a`, `law-102-2016 4(5)`, `law-102-2016 4(8)`
pub const RISK_SEXUAL_ABUSE: FactId = FactId::constant("risk_sexual_abuse");

/// Trẻ có nguy cơ bị mua bán. Risk of trafficking. `decree-56-2017 25(1)`, `law-102-2016 49(2)a`, `law-102-2016 4(5)`
pub const RISK_TRAFFICKING: FactId = FactId::constant("risk_trafficking");

/// Trẻ có nguy cơ bị bỏ mặc. Risk of neglect. `decree-56-2017 25(1)`, `law-102-2016 49(2)a`, `law-102-2016 4(5)`, `law-102-2016 4(9)`
pub const RISK_NEGLECT: FactId = FactId::constant("risk_neglect");

/// Dưới 36 tháng tuổi. Under 36 months. `law-102-2016 43(3)`, `law-102-2016 98(1)`
pub const AGE_UNDER_3: FactId = FactId::constant("age_under_3");

/// Dưới 6 tuổi. Under 6. `training-social-work`
pub const AGE_UNDER_6: FactId = FactId::constant("age_under_6");

/// Dưới 7 tuổi. Under 7. `law-102-2016 60(3)`, `law-102-2016 6(11)`, `decree-56-2017 42(1)`
pub const AGE_UNDER_7: FactId = FactId::constant("age_under_7");

/// Dưới 13 tuổi. Under 13. `labour-code-2019 143(4)`, `labour-code-2019 145(3)`
pub const AGE_UNDER_13: FactId = FactId::constant("age_under_13");

/// Dưới 15 tuổi. Under 15. `labour-code-2019 143(3)`, `labour-code-2019 145(2)`, `labour-code-2019 146`
pub const AGE_UNDER_15: FactId = FactId::constant("age_under_15");

/// Từ đủ 7 tuổi trở lên. Full 7 years or older. `law-102-2016 60(3)`, `law-102-2016 6(11)`, `decree-56-2017 36(1)`, `decree-56-2017 36(3)`, `decree-56-2017 42(1)`
pub const AGE_AT_LEAST_7: FactId = FactId::constant("age_at_least_7");

/// Trẻ nhỏ không có khả năng tự bảo vệ. Small child unable to protect itself. `decree-56-2017 27(1)d`
pub const AGE_UNDER_6_NO_SELFPROTECT: FactId = FactId::constant("age_under_6_no_selfprotect");

/// Khả năng tự bảo vệ thấp. Low ability to protect itself. `decree-56-2017 27(1)d`, `decree-56-2017 form 03 §2`, `decree-56-2017 form 06 §1`
pub const LOW_SELF_PROTECTION: FactId = FactId::constant("low_self_protection");

/// Không biết người lớn nào có thể bảo vệ mình. Knows no adult who can protect it. `decree-56-2017 form 03 §2`
pub const NO_TRUSTED_ADULT_KNOWN: FactId = FactId::constant("no_trusted_adult_known");

/// Không biết cách hoặc không dám nhờ giúp đỡ. Cannot or dares not ask for help. `decree-56-2017 form 03 §2`, `decree-56-2017 form 06 §1`
pub const CANNOT_ASK_FOR_HELP: FactId = FactId::constant("cannot_ask_for_help");

/// Rối loạn tâm thần, hành vi. Mental or behavioural disorder. `decree-56-2017 11`
pub const MENTAL_BEHAVIOUR_DISORDER: FactId = FactId::constant("mental_behaviour_disorder");

/// Thường nghỉ học, có nguy cơ bỏ học. Often absent from school, may drop out. `law-102-2016 44(1)`, `law-102-2016 99(2)`, `decree-56-2017 27(1)d`
pub const SCHOOL_ABSENCE: FactId = FactId::constant("school_absence");

/// Chưa đăng ký khai sinh. Birth not registered. `law-102-2016 13`, `law-102-2016 97`
pub const NO_BIRTH_REGISTRATION: FactId = FactId::constant("no_birth_registration");

/// Đã từng bị xâm hại. Abused before. `decree-56-2017 27(1)c`, `law-102-2016 4(5)`
pub const PRIOR_ABUSE: FactId = FactId::constant("prior_abuse");

/// Dấu hiệu bị bạo lực thể chất. Signs of physical violence. `training-social-work`
pub const SIGNS_PHYSICAL: FactId = FactId::constant("signs_physical");

/// Dấu hiệu bị bạo lực tinh thần. Signs of emotional violence. `training-social-work`
pub const SIGNS_EMOTIONAL: FactId = FactId::constant("signs_emotional");

/// Dấu hiệu bị xâm hại tình dục. Signs of sexual abuse. `training-social-work`
pub const SIGNS_SEXUAL: FactId = FactId::constant("signs_sexual");

/// Dấu hiệu bị bỏ mặc. Signs of neglect. `training-social-work`
pub const SIGNS_NEGLECT: FactId = FactId::constant("signs_neglect");

/// Có ý định tự tử hoặc tự làm hại bản thân. Suicidal or self-harming. `checho-proposal`
pub const SUICIDAL_SELFHARM: FactId = FactId::constant("suicidal_selfharm");

/// Bỏ nhà, lang thang. Runaway or homeless. `decree-20-2021 18(2)c`, `decree-20-2021 24(2)b`
pub const RUNAWAY_HOMELESS: FactId = FactId::constant("runaway_homeless");

/// Ở nhà một mình, không có người trông. At home alone, nobody minding it. `report-nghe-an`
pub const HOME_ALONE: FactId = FactId::constant("home_alone");

/// Trẻ có hoàn cảnh đặc biệt. Child in special circumstances. `law-102-2016 10(1)`, `law-102-2016 4(10)`
pub const SPECIAL_CIRCUMSTANCES: FactId = FactId::constant("special_circumstances");

/// Trẻ mồ côi cả cha và mẹ. Orphan of both parents. `law-102-2016 10(1)a`, `decree-56-2017 3`
pub const ORPHAN_BOTH: FactId = FactId::constant("orphan_both");

/// Mồ côi cả cha và mẹ, không có người chăm sóc. Orphan of both parents, no carer. `decree-56-2017 3(1)`
pub const ORPHAN_BOTH_NO_CARER: FactId = FactId::constant("orphan_both_no_carer");

/// Mồ côi cả cha và mẹ, được nuôi dưỡng trong cơ sở. Orphan of both parents, raised in a facility. `decree-56-2017 3(2)`
pub const ORPHAN_BOTH_IN_FACILITY: FactId = FactId::constant("orphan_both_in_facility");

/// Mồ côi cả cha và mẹ, sống với người thân thích. Orphan of both parents, living with relatives. `decree-56-2017 3(3)`
pub const ORPHAN_BOTH_WITH_RELATIVES: FactId = FactId::constant("orphan_both_with_relatives");

/// Mồ côi cả cha và mẹ, được người không thân thích chăm sóc thay thế. Orphan of both parents, in alternative care of non-relatives. `decree-56-2017 3(4)`
pub const ORPHAN_BOTH_NONRELATIVE_CARE: FactId = FactId::constant("orphan_both_nonrelative_care");

/// Trẻ bị bỏ rơi chưa được chăm sóc thay thế. Abandoned child not yet in alternative care. `decree-56-2017 4(1)`
pub const ABANDONMENT_NOT_IN_CARE: FactId = FactId::constant("abandonment_not_in_care");

/// Trẻ bị bỏ rơi được chăm sóc thay thế. Abandoned child in alternative care. `decree-56-2017 4(2)`
pub const ABANDONMENT_IN_CARE: FactId = FactId::constant("abandonment_in_care");

/// Trẻ không nơi nương tựa. Child without support. `law-102-2016 10(1)c`, `decree-56-2017 5`
pub const WITHOUT_SUPPORT: FactId = FactId::constant("without_support");

/// Mồ côi cha hoặc mẹ, người còn lại mất tích. One parent dead, the other missing. `decree-56-2017 5(1)`
pub const WITHOUT_SUPPORT_ONE_DEAD_ONE_MISSING: FactId = FactId::constant("without_support_one_dead_one_missing");

/// Mồ côi cha hoặc mẹ, người còn lại ở cơ sở trợ giúp xã hội hoặc không còn khả năng chăm sóc. One parent dead, the other in a social assistance facility or no longer able to care. `decree-56-2017 5(2)`
pub const WITHOUT_SUPPORT_ONE_DEAD_ONE_INCAPABLE: FactId = FactId::constant("without_support_one_dead_one_incapable");

/// Mồ côi cha hoặc mẹ, người còn lại đang chấp hành án phạt tù hoặc biện pháp bắt buộc. One parent dead, the other in prison or under a compulsory measure. `decree-56-2017 5(3)`
pub const WITHOUT_SUPPORT_ONE_DEAD_ONE_IMPRISONED: FactId = FactId::constant("without_support_one_dead_one_imprisoned");

/// Cả cha và mẹ mất tích. Both parents missing. `decree-56-2017 5(4)`
pub const WITHOUT_SUPPORT_BOTH_MISSING: FactId = FactId::constant("without_support_both_missing");

/// Cha hoặc mẹ mất tích, người còn lại ở cơ sở trợ giúp xã hội. One parent missing, the other in a social assistance facility. `decree-56-2017 5(5)`
pub const WITHOUT_SUPPORT_ONE_MISSING_ONE_IN_FACILITY: FactId = FactId::constant("without_support_one_missing_one_in_facility");

/// Cha hoặc mẹ mất tích, người còn lại đang chấp hành án phạt tù hoặc biện pháp bắt buộc. One parent missing, the other in prison or under a compulsory measure. `decree-56-2017 5(6)`
pub const WITHOUT_SUPPORT_ONE_MISSING_ONE_IMPRISONED: FactId = FactId::constant("without_support_one_missing_one_imprisoned");

/// Cả cha và mẹ không còn khả năng chăm sóc. Both parents no longer able to care. `decree-56-2017 5(7)`
pub const WITHOUT_SUPPORT_BOTH_INCAPABLE: FactId = FactId::constant("without_support_both_incapable");

/// Cả cha và mẹ ở cơ sở trợ giúp xã hội. Both parents in social assistance facilities. `decree-56-2017 5(8)`
pub const WITHOUT_SUPPORT_BOTH_IN_FACILITY: FactId = FactId::constant("without_support_both_in_facility");

/// Cả cha và mẹ đang chấp hành án phạt tù hoặc biện pháp bắt buộc. Both parents in prison or under compulsory measures. `decree-56-2017 5(9)`
pub const WITHOUT_SUPPORT_BOTH_IMPRISONED: FactId = FactId::constant("without_support_both_imprisoned");

/// Cha hoặc mẹ ở cơ sở trợ giúp xã hội, người còn lại đang chấp hành án phạt tù hoặc biện pháp bắt buộc. One parent in a social assistance facility, the other in prison or under a compulsory measure. `decree-56-2017 5(10)`
pub const WITHOUT_SUPPORT_ONE_IN_FACILITY_ONE_IMPRISONED: FactId = FactId::constant("without_support_one_in_facility_one_imprisoned");

/// Cả cha và mẹ trong độ tuổi trẻ em. Both parents are children themselves. `decree-56-2017 5(11)`, `law-102-2016 1`
pub const WITHOUT_SUPPORT_PARENTS_ARE_CHILDREN: FactId = FactId::constant("without_support_parents_are_children");

/// Cả cha và mẹ bị hạn chế quyền, hoặc trẻ bị tạm thời cách ly khỏi cha hoặc mẹ. Both parents restricted in their rights, or child temporarily separated from father or mother. `decree-56-2017 5(12)`, `decree-56-2017 32(2)`, `marriage-family-law-2014 85`
pub const WITHOUT_SUPPORT_RIGHTS_RESTRICTED_OR_SEPARATED: FactId = FactId::constant("without_support_rights_restricted_or_separated");

/// Trẻ khuyết tật. Child with disability. `law-102-2016 10(1)d`, `decree-56-2017 6`
pub const DISABILITY: FactId = FactId::constant("disability");

/// Khuyết tật đặc biệt nặng. Extremely severe disability. `decree-56-2017 6(1)`
pub const DISABILITY_EXTREMELY_SEVERE: FactId = FactId::constant("disability_extremely_severe");

/// Khuyết tật nặng. Severe disability. `decree-56-2017 6(2)`
pub const DISABILITY_SEVERE: FactId = FactId::constant("disability_severe");

/// Khuyết tật nhẹ. Mild disability. `decree-56-2017 6(3)`
pub const DISABILITY_MILD: FactId = FactId::constant("disability_mild");

/// Trẻ nhiễm HIV/AIDS. Child with HIV/AIDS. `law-102-2016 10(1)đ`, `decree-56-2017 7`
pub const HIV: FactId = FactId::constant("hiv");

/// Trẻ vi phạm pháp luật. Child in conflict with the law. `law-102-2016 10(1)e`, `decree-56-2017 8`
pub const IN_CONFLICT_WITH_LAW: FactId = FactId::constant("in_conflict_with_law");

/// Đang bị áp dụng biện pháp xử lý hành chính hoặc quản lý tại gia đình. Under an administrative measure or family management. `decree-56-2017 8(1)`
pub const IN_CONFLICT_WITH_LAW_ADMIN_MEASURE: FactId = FactId::constant("in_conflict_with_law_admin_measure");

/// Chưa xác định được nơi cư trú ổn định, đang chấp hành giáo dục tại xã ở cơ sở. No stable residence determined, serving commune education in a facility. `decree-56-2017 8(2)`
pub const IN_CONFLICT_WITH_LAW_NO_STABLE_RESIDENCE: FactId = FactId::constant("in_conflict_with_law_no_stable_residence");

/// Đang bị áp dụng biện pháp tư pháp hoặc hình phạt. Under a judicial measure or a sentence. `decree-56-2017 8(3)`
pub const IN_CONFLICT_WITH_LAW_JUDICIAL: FactId = FactId::constant("in_conflict_with_law_judicial");

/// Đã chấp hành xong hình phạt tù có thời hạn hoặc biện pháp trường giáo dưỡng. Has completed a prison term or reform school. `decree-56-2017 8(4)`
pub const IN_CONFLICT_WITH_LAW_COMPLETED: FactId = FactId::constant("in_conflict_with_law_completed");

/// Trẻ nghiện ma túy. Drug-addicted child. `law-102-2016 10(1)g`, `decree-56-2017 9`
pub const DRUG_ADDICTED: FactId = FactId::constant("drug_addicted");

/// Nghiện ma túy, trong cơ sở cai nghiện. Addicted, in a treatment centre. `decree-56-2017 9(1)`
pub const DRUG_ADDICTED_IN_CENTRE: FactId = FactId::constant("drug_addicted_in_centre");

/// Nghiện ma túy, cai nghiện hoặc điều trị tại gia đình, cộng đồng. Addicted, treated at home or in the community. `decree-56-2017 9(2)`
pub const DRUG_ADDICTED_COMMUNITY: FactId = FactId::constant("drug_addicted_community");

/// Trẻ phải bỏ học kiếm sống chưa hoàn thành phổ cập giáo dục trung học cơ sở. Child who had to leave school to earn a living, lower secondary education not completed. `law-102-2016 10(1)h`, `decree-56-2017 10`
pub const DROPOUT_WORKING: FactId = FactId::constant("dropout_working");

/// Bỏ học kiếm sống, không có người chăm sóc. Left school to earn a living, no carer. `decree-56-2017 10(1)`
pub const DROPOUT_WORKING_NO_CARER: FactId = FactId::constant("dropout_working_no_carer");

/// Bỏ học kiếm sống, sống cùng cha, mẹ hoặc người chăm sóc. Left school to earn a living, living with parents or carer. `decree-56-2017 10(2)`
pub const DROPOUT_WORKING_WITH_CARER: FactId = FactId::constant("dropout_working_with_carer");

/// Trẻ bị tổn hại nghiêm trọng về thể chất và tinh thần do bị bạo lực. Child gravely harmed in body and mind by violence. `law-102-2016 10(1)i`, `decree-56-2017 11`
pub const HARMED_BY_VIOLENCE: FactId = FactId::constant("harmed_by_violence");

/// Bị mua bán trở về sống với cha, mẹ. Trafficked, returned to live with parents. `decree-56-2017 14(1)`
pub const TRAFFICKING_WITH_PARENTS: FactId = FactId::constant("trafficking_with_parents");

/// Bị mua bán trở về được nhận chăm sóc thay thế. Trafficked, returned, in alternative care. `decree-56-2017 14(2)`
pub const TRAFFICKING_IN_CARE: FactId = FactId::constant("trafficking_in_care");

/// Trẻ mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày thuộc hộ nghèo, hộ cận nghèo. Child with a fatal or long-treatment illness in a poor or near-poor household. `law-102-2016 10(1)n`, `decree-56-2017 15`
pub const ILLNESS_POOR: FactId = FactId::constant("illness_poor");

/// Mắc bệnh hiểm nghèo hoặc điều trị dài ngày, hộ nghèo. Fatal or long-treatment illness, poor household. `decree-56-2017 15(1)`
pub const ILLNESS_POOR_POOR_HOUSEHOLD: FactId = FactId::constant("illness_poor_poor_household");

/// Mắc bệnh hiểm nghèo hoặc điều trị dài ngày, hộ cận nghèo. Fatal or long-treatment illness, near-poor household. `decree-56-2017 15(2)`
pub const ILLNESS_POOR_NEAR_POOR_HOUSEHOLD: FactId = FactId::constant("illness_poor_near_poor_household");

/// Trẻ di cư, lánh nạn, tị nạn chưa xác định được cha mẹ hoặc không có người chăm sóc. Migrant, displaced or refugee child, parents not identified or no carer. `law-102-2016 10(1)o`, `decree-56-2017 16`
pub const MIGRANT_REFUGEE: FactId = FactId::constant("migrant_refugee");

/// Công dân Việt Nam di cư, lánh nạn trong nước, chưa xác định được cha mẹ hoặc không có người chăm sóc. Vietnamese, migrant or displaced inside the country, parents not identified or no carer. `decree-56-2017 16(1)`
pub const MIGRANT_REFUGEE_VIETNAMESE: FactId = FactId::constant("migrant_refugee_vietnamese");

/// Trẻ có quốc tịch nước ngoài di cư, lánh nạn, tị nạn, không có người chăm sóc. Foreign national, migrant, displaced or refugee, no carer. `decree-56-2017 16(2)`
pub const MIGRANT_REFUGEE_FOREIGN: FactId = FactId::constant("migrant_refugee_foreign");

/// Trẻ chưa xác định được quốc tịch di cư, lánh nạn, tị nạn vào Việt Nam, chưa xác định được cha mẹ hoặc không có người chăm sóc. Nationality not determined, migrant, displaced or refugee into Viet Nam, parents not identified or no carer. `decree-56-2017 16(3)`
pub const MIGRANT_REFUGEE_NATIONALITY_UNKNOWN: FactId = FactId::constant("migrant_refugee_nationality_unknown");

/// Trẻ lánh nạn, tị nạn chưa xác định được cha mẹ. Displaced or refugee child, parents not identified. `law-102-2016 62(4)`, `law-102-2016 36`
pub const REFUGEE_PARENTS_UNKNOWN: FactId = FactId::constant("refugee_parents_unknown");

/// Môi trường sống không an toàn. Unsafe surroundings. `decree-56-2017 27(1)đ`, `decree-56-2017 30(1)a`
pub const UNSAFE_ENVIRONMENT: FactId = FactId::constant("unsafe_environment");

/// Trở ngại trong môi trường chăm sóc đối với an toàn của trẻ. Obstacles to safety in the care environment. `decree-56-2017 form 03 §2`, `decree-56-2017 form 06 §1`
pub const OBSTACLES_IN_CARE_ENV: FactId = FactId::constant("obstacles_in_care_env");

/// Cộng đồng ít khả năng hỗ trợ, quan sát trẻ. Community hardly supports or sees the child. `decree-56-2017 27(1)đ`, `decree-56-2017 form 03 §2`, `decree-56-2017 form 06 §1`
pub const LOW_COMMUNITY_SUPPORT: FactId = FactId::constant("low_community_support");

/// Địa bàn không có dịch vụ trẻ cần. No service in the area that the child needs. `decree-56-2017 29(1)b`, `decree-56-2017 29(4)`
pub const NO_SERVICES_IN_AREA: FactId = FactId::constant("no_services_in_area");

/// Bạo lực học đường, bắt nạt. School violence, bullying. `law-102-2016 44(4)`, `law-102-2016 85(2)`
pub const SCHOOL_VIOLENCE: FactId = FactId::constant("school_violence");

/// Di cư, lánh nạn, tị nạn. Migration, displacement, refuge. `law-102-2016 10(1)o`, `decree-56-2017 16`
pub const MIGRATION_DISPLACEMENT: FactId = FactId::constant("migration_displacement");

/// Vùng khó khăn, biên giới, miền núi, hải đảo, dân tộc thiểu số. Disadvantaged, border, mountain or island area, ethnic minority. `law-102-2016 43(1)`, `law-102-2016 44(1)`
pub const REMOTE_ETHNIC_AREA: FactId = FactId::constant("remote_ethnic_area");

/// Bị kỳ thị, phân biệt đối xử. Stigma, discrimination. `law-102-2016 6(8)`
pub const STIGMA_DISCRIMINATION: FactId = FactId::constant("stigma_discrimination");

/// Cơ sở độc hại, cháy nổ gần nơi của trẻ em. Toxic or explosive premises near places for children. `law-102-2016 6(13)`
pub const HAZARD_NEAR_CHILD_FACILITY: FactId = FactId::constant("hazard_near_child_facility");

/// Xâm hại trong trường, cơ sở, gia đình chăm sóc thay thế. Abuse in a school, facility or alternative family. `law-102-2016 4(5)`, `law-102-2016 59(1)b`, `law-102-2016 69(2)`
pub const INSTITUTION_ABUSE: FactId = FactId::constant("institution_abuse");

/// Mồ côi cha hoặc mẹ, thiếu cha hoặc mẹ. One parent dead or absent. `report-nghe-an`, `decree-56-2017 5`
pub const ONE_PARENT_LOST: FactId = FactId::constant("one_parent_lost");

/// Cha hoặc mẹ mất tích. A parent is missing. `decree-56-2017 5(1)`, `decree-56-2017 5(4)`, `decree-56-2017 5(5)`, `decree-56-2017 5(6)`
pub const PARENT_MISSING: FactId = FactId::constant("parent_missing");

/// Cha hoặc mẹ đang chấp hành án tù hoặc biện pháp bắt buộc. A parent serves a prison term or a compulsory measure. `decree-56-2017 5(3)`, `decree-56-2017 5(6)`, `decree-56-2017 5(9)`, `decree-56-2017 5(10)`
pub const PARENT_IMPRISONED: FactId = FactId::constant("parent_imprisoned");

/// Cha hoặc mẹ bị Tòa án hạn chế quyền. A court has restricted a parent's rights. `marriage-family-law-2014 85`, `law-102-2016 52(3)`, `decree-56-2017 5(12)`
pub const PARENTAL_RIGHTS_RESTRICTED: FactId = FactId::constant("parental_rights_restricted");

/// Cha hoặc mẹ không còn khả năng chăm sóc. A parent is no longer able to care. `decree-56-2017 5(2)`, `decree-56-2017 5(7)`, `law-102-2016 62(2)`
pub const PARENT_INCAPABLE: FactId = FactId::constant("parent_incapable");

/// Cha hoặc mẹ mắc tệ nạn xã hội, nghiện. A parent caught up in social evils or addiction. `report-nghe-an`
pub const PARENT_SOCIAL_EVILS: FactId = FactId::constant("parent_social_evils");

/// Cha hoặc mẹ nghiện rượu. A parent abuses alcohol. `checho-proposal`
pub const PARENT_ALCOHOL: FactId = FactId::constant("parent_alcohol");

/// Cha hoặc mẹ rối loạn tâm thần. A parent is mentally ill. `checho-proposal`
pub const PARENT_MENTAL_ILLNESS: FactId = FactId::constant("parent_mental_illness");

/// Dạy con bằng trừng phạt thân thể. Bringing up by corporal punishment. `decree-130-2021 22(1)c`, `law-102-2016 4(6)`
pub const HARSH_DISCIPLINE: FactId = FactId::constant("harsh_discipline");

/// Gia đình không hạnh phúc, cha mẹ ly hôn. Unhappy family, divorce. `report-nghe-an`
pub const FAMILY_CONFLICT_DIVORCE: FactId = FactId::constant("family_conflict_divorce");

/// Cha mẹ đi làm ăn xa. Parents work far away. `checho-proposal`
pub const PARENTS_MIGRANT_WORK: FactId = FactId::constant("parents_migrant_work");

/// Sống với cha dượng, mẹ kế hoặc người ngoài gia đình. Lives with a step-parent or an unrelated adult. `checho-proposal`
pub const STEP_OR_UNRELATED_ADULT: FactId = FactId::constant("step_or_unrelated_adult");

/// Hộ nghèo, hộ cận nghèo. Poor or near-poor household. `law-102-2016 10(1)n`, `law-102-2016 43(1)`, `law-102-2016 44(1)`
pub const POVERTY: FactId = FactId::constant("poverty");

/// Năng lực bảo vệ của cha mẹ, người chăm sóc thấp. Parents or carers can hardly protect the child. `decree-56-2017 27(1)b`, `decree-56-2017 form 03 §1`
pub const CARER_LOW_PROTECTIVE_CAPACITY: FactId = FactId::constant("carer_low_protective_capacity");

/// Không có người sẵn sàng hoặc có khả năng bảo vệ trẻ. Nobody willing or able to protect the child. `decree-56-2017 form 03 §2`, `training-social-work`
pub const NO_WILLING_PROTECTOR: FactId = FactId::constant("no_willing_protector");

/// Thiếu kiến thức, kỹ năng làm cha mẹ. Weak parenting knowledge and skills. `law-102-2016 48(2)c`
pub const POOR_PARENTING_SKILL: FactId = FactId::constant("poor_parenting_skill");

/// Người nhận chăm sóc thay thế không còn đủ điều kiện. Alternative carer no longer qualifies. `law-102-2016 69(1)a`, `law-102-2016 63(2)`
pub const CARER_ALTERNATIVE_UNFIT: FactId = FactId::constant("carer_alternative_unfit");

/// Trẻ lao động trái pháp luật. Child works against labour law. `labour-code-2019 143`, `labour-code-2019 145`, `labour-code-2019 146`, `law-102-2016 26`
pub const CHILD_LABOUR_ILLEGAL: FactId = FactId::constant("child_labour_illegal");

/// Ép trẻ đi xin ăn, cho thuê, cho mượn trẻ để xin ăn. Child forced to beg, lent or hired out for begging. `decree-130-2021`, `law-102-2016 4(7)`, `decree-56-2017 12(5)`
pub const FORCED_BEGGING: FactId = FactId::constant("forced_begging");

/// Tảo hôn. Child marriage. `law-102-2016 6(4)`
pub const CHILD_MARRIAGE: FactId = FactId::constant("child_marriage");

/// Người gây hại có cơ hội tiếp cận trẻ. Harm-doer has a chance to reach the child. `decree-56-2017 form 02 §1`, `decree-56-2017 form 03 §2`, `decree-56-2017 form 06 §1`
pub const HARM_DOER_ACCESS_SOMETIMES: FactId = FactId::constant("harm_doer_access_sometimes");

/// Người gây hại tiếp cận trẻ dễ dàng, thường xuyên. Harm-doer reaches the child easily and often. `decree-56-2017 form 02 §1`, `decree-56-2017 form 03 §2`, `decree-56-2017 form 06 §1`
pub const HARM_DOER_ACCESS_OFTEN: FactId = FactId::constant("harm_doer_access_often");

/// Người bị cho là gây hại được trẻ hoặc gia đình tin cậy. Alleged harm-doer is trusted by the child or family. `report-nghe-an`
pub const HARM_DOER_KNOWN_TRUSTED: FactId = FactId::constant("harm_doer_known_trusted");

/// Đe dọa gây tổn hại nghiêm trọng cho trẻ. Threatens the child with grave harm. `decree-56-2017 31(1)`
pub const HARM_DOER_THREATENS: FactId = FactId::constant("harm_doer_threatens");

/// Người cung cấp thông tin bị đe dọa. Informant is threatened. `decree-56-2017 24(1)`
pub const INFORMANT_THREATENED: FactId = FactId::constant("informant_threatened");

/// Người sống cùng hoặc gần trẻ có tiền sử xâm hại, bạo lực. Someone around the child has a history of abuse or violence. `law-102-2016 63(2)a`
pub const HARM_DOER_HISTORY: FactId = FactId::constant("harm_doer_history");

/// Nghi trẻ bị xâm hại tình dục. Sexual abuse suspected. `law-102-2016 4(8)`, `law-102-2016 51(1)`, `joint-circular-01-2022 9`
pub const SEXUAL_ABUSE_SUSPECTED: FactId = FactId::constant("sexual_abuse_suspected");

/// Nghi trẻ bị mua bán. Trafficking suspected. `law-102-2016 4(5)`, `law-102-2016 10(1)m`, `law-102-2016 28`
pub const TRAFFICKING_SUSPECTED: FactId = FactId::constant("trafficking_suspected");

/// Dụ dỗ, lôi kéo, tặng quà bất thường. Luring, enticing, unusual gifts. `law-102-2016 4(8)`, `law-102-2016 6(5)`, `training-social-work`
pub const GROOMING: FactId = FactId::constant("grooming");

/// Người gây tổn hại là cha, mẹ hoặc người chăm sóc. Harm-doer is a parent or carer. `decree-56-2017 31(1)`, `decree-56-2017 32(1)`, `law-102-2016 4(4)`, `law-102-2016 52(3)`
pub const HARM_DOER_IS_PARENT_OR_CARER: FactId = FactId::constant("harm_doer_is_parent_or_carer");

/// Người gây tổn hại là cha hoặc mẹ. Harm-doer is a parent. `decree-56-2017 31(1)`, `law-102-2016 62(2)`
pub const HARM_DOER_IS_PARENT: FactId = FactId::constant("harm_doer_is_parent");

/// Người gây tổn hại là người chăm sóc trẻ. Harm-doer is a carer. `law-102-2016 4(4)`, `decree-56-2017 31(1)`
pub const HARM_DOER_IS_CARER: FactId = FactId::constant("harm_doer_is_carer");

/// Người gây tổn hại thuộc gia đình đang nhận chăm sóc thay thế. Harm-doer belongs to the alternative care family. `law-102-2016 69(2)`, `law-102-2016 69(1)b`
pub const HARM_DOER_IN_ALTERNATIVE_CARE_FAMILY: FactId = FactId::constant("harm_doer_in_alternative_care_family");

/// Người gây tổn hại là người thân thích khác. Harm-doer is another relative. `decree-56-2017 26(3)`
pub const HARM_DOER_IS_RELATIVE: FactId = FactId::constant("harm_doer_is_relative");

/// Người gây tổn hại là người khác trong nhà. Harm-doer is another member of the household. `decree-56-2017 26(3)`, `decree-56-2017 27(1)b`
pub const HARM_DOER_IS_HOUSEHOLD_MEMBER: FactId = FactId::constant("harm_doer_is_household_member");

/// Người gây tổn hại là người quen. Harm-doer is a person known to the child. `decree-56-2017 26(3)`
pub const HARM_DOER_IS_KNOWN_PERSON: FactId = FactId::constant("harm_doer_is_known_person");

/// Người gây tổn hại là người lạ. Harm-doer is a stranger. `decree-56-2017 26(3)`
pub const HARM_DOER_IS_STRANGER: FactId = FactId::constant("harm_doer_is_stranger");

/// Người gây tổn hại cũng là trẻ em. Harm-doer is a child too. `decree-56-2017 26(3)`, `law-102-2016 1`
pub const HARM_DOER_IS_CHILD: FactId = FactId::constant("harm_doer_is_child");

/// Người gây tổn hại làm việc tại trường học, cơ sở chăm sóc trẻ. Harm-doer works at a school or care facility. `decree-56-2017 26(3)`, `law-102-2016 49(2)a`
pub const HARM_DOER_IS_INSTITUTION_STAFF: FactId = FactId::constant("harm_doer_is_institution_staff");

/// Trẻ đang bị tổn hại nghiêm trọng. Serious harm now. `decree-56-2017 26(3)`, `decree-56-2017 31(1)`
pub const SERIOUS_HARM_NOW: FactId = FactId::constant("serious_harm_now");

/// Trẻ đang bị đe dọa hoặc có nguy cơ bị tổn hại nghiêm trọng. Serious harm threatened. `decree-56-2017 31(1)`, `decree-56-2017 26(3)`
pub const SERIOUS_HARM_THREATENED: FactId = FactId::constant("serious_harm_threatened");

/// Trẻ đang bị hoặc đang bị đe dọa tổn hại. Harm present or threatened. `decree-56-2017 31(1)`, `circular-14-2020 12(1)`
pub const HARM_PRESENT_OR_THREATENED: FactId = FactId::constant("harm_present_or_threatened");

/// Nguy cơ bạo lực, bóc lột, bỏ rơi do cha, mẹ, người chăm sóc. Risk of violence, exploitation or abandonment by parents or carer. `decree-56-2017 32(1)`, `law-102-2016 52(3)`, `law-102-2016 49(1)`
pub const RISK_BY_CARER: FactId = FactId::constant("risk_by_carer");

/// Trẻ bị xâm hại có nguy cơ tiếp tục bị cha, mẹ, người chăm sóc xâm hại. Abused child at risk of further abuse by parents or carer. `decree-56-2017 32(1)`
pub const FURTHER_ABUSE_RISK_BY_CARER: FactId = FactId::constant("further_abuse_risk_by_carer");

/// Cha, mẹ, người chăm sóc từ chối thực hiện kế hoạch. Parents or carer refuse the plan. `decree-56-2017 32(1)`, `decree-56-2017 29(3)`, `decree-56-2017 28(5)`, `law-102-2016 52(3)`
pub const CARER_REFUSES_PLAN: FactId = FactId::constant("carer_refuses_plan");

/// Có dấu hiệu tội phạm xâm hại trẻ em. Signs of a crime against the child. `decree-56-2017 25(3)`, `law-102-2016 51(2)`
pub const CRIME_SIGNS: FactId = FactId::constant("crime_signs");

/// Trẻ bị bạo lực gia đình. Domestic violence with a child victim. `law-13-2022 2(1)`, `decree-76-2023 9(4)`
pub const DOMESTIC_VIOLENCE: FactId = FactId::constant("domestic_violence");

/// Trẻ cần chăm sóc phục hồi, tái hòa nhập. Child needs care, recovery or reintegration. `law-102-2016 50(1)`, `law-102-2016 50(2)a`, `decree-56-2017 27(1)e`
pub const NEEDS_RECOVERY_CARE: FactId = FactId::constant("needs_recovery_care");

/// Trẻ không thể sống cùng cha, mẹ. Child cannot live with the parents. `law-102-2016 62(2)`
pub const CANNOT_LIVE_WITH_PARENTS: FactId = FactId::constant("cannot_live_with_parents");

/// Trẻ bị ảnh hưởng của thiên tai, thảm họa, xung đột vũ trang. Child hit by disaster or armed conflict. `law-102-2016 62(3)`, `law-102-2016 31`, `law-102-2016 4(3)`
pub const DISASTER_CONFLICT: FactId = FactId::constant("disaster_conflict");

/// Trẻ em hoặc cha, mẹ, người chăm sóc cần tư vấn, hỗ trợ pháp lý. The child or its parents or carers need legal counsel or help. `law-102-2016 50(2)e`, `decree-56-2017 27(1)e`
pub const NEEDS_LEGAL_HELP: FactId = FactId::constant("needs_legal_help");

/// Cha, mẹ, người chăm sóc cần được hướng dẫn cách bảo vệ, chăm sóc, giáo dục hòa nhập cho trẻ em. Parents or carers need guidance on protecting, caring for and inclusively educating the child. `law-102-2016 50(2)đ`, `decree-56-2017 27(1)b`
pub const CARERS_NEED_GUIDANCE: FactId = FactId::constant("carers_need_guidance");

/// Trẻ em là người bị hại hoặc người làm chứng và bị tổn hại về thể chất, tinh thần. The child is a victim or witness in proceedings and has suffered bodily or mental harm. `law-102-2016 71(2)`
pub const VICTIM_OR_WITNESS_HARMED: FactId = FactId::constant("victim_or_witness_harmed");

/// Trẻ em vi phạm pháp luật thuộc trường hợp của khoản 1 Điều 71 Luật Trẻ em. A child in conflict with the law in one of the cases of Law on Children Art. 71(1). `law-102-2016 71(1)`
pub const UNDER_CORRECTION_MEASURE: FactId = FactId::constant("under_correction_measure");

/// Thông tin bí mật đời sống riêng tư của trẻ bị đưa lên mạng không có sự đồng ý. Private information of the child posted without consent. `decree-56-2017 33`, `decree-56-2017 36(1)`, `law-102-2016 6(11)`
pub const PRIVATE_DATA_POSTED: FactId = FactId::constant("private_data_posted");

/// Tiếp xúc nội dung độc hại trên mạng. Exposed to harmful content. `law-102-2016 6(10)`, `decree-56-2017 35(1)`, `decree-56-2017 35(3)`
pub const HARMFUL_CONTENT: FactId = FactId::constant("harmful_content");

/// Lạm dụng, nghiện trò chơi điện tử. Overuse of or addiction to electronic games. `decree-56-2017 35(4)`
pub const GAME_OVERUSE: FactId = FactId::constant("game_overuse");

/// Bị xâm hại trên môi trường mạng. Abused online. `decree-56-2017 37`, `law-102-2016 4(5)`
pub const ONLINE_ABUSE: FactId = FactId::constant("online_abuse");

/// Dụ dỗ, tống tiền bằng hình ảnh qua mạng. Online grooming, sextortion. `checho-proposal`, `decree-56-2017 12(2)`
pub const ONLINE_GROOMING_SEXTORTION: FactId = FactId::constant("online_grooming_sextortion");

/// Bắt nạt trực tuyến. Cyberbullying. `checho-proposal`
pub const CYBERBULLYING: FactId = FactId::constant("cyberbullying");

/// Dùng mạng không có hướng dẫn. Online without guidance. `law-102-2016 54(1)`, `decree-56-2017 34(2)`
pub const UNSUPERVISED_ONLINE: FactId = FactId::constant("unsupervised_online");

/// Có cha hoặc mẹ không gây hại và bảo vệ được trẻ. A non-offending parent protects the child. `training-social-work`
pub const PROTECTIVE_NONOFFENDING_PARENT: FactId = FactId::constant("protective_nonoffending_parent");

/// Người chăm sóc tin và ủng hộ trẻ. Carer believes and supports the child. `training-social-work`
pub const CARER_BELIEVES_AND_SUPPORTS_CHILD: FactId = FactId::constant("carer_believes_and_supports_child");

/// Có người thân sẵn sàng và có khả năng bảo vệ trẻ. A relative is willing and able to protect the child. `training-social-work`
pub const WILLING_RELATIVE: FactId = FactId::constant("willing_relative");

/// Có thầy cô, hàng xóm đáng tin ở gần trẻ. A trusted teacher or neighbour is near. `checho-proposal`
pub const TRUSTED_TEACHER_OR_NEIGHBOUR: FactId = FactId::constant("trusted_teacher_or_neighbour");

/// Trẻ biết gọi Tổng đài 111. Child knows the 111 hotline. `checho-proposal`, `decree-56-2017 23`
pub const CHILD_KNOWS_HELP_LINE_111: FactId = FactId::constant("child_knows_help_line_111");

/// Đi học đều. Attends school. `checho-proposal`
pub const ATTENDS_SCHOOL: FactId = FactId::constant("attends_school");

/// Sức khỏe tốt. Good health. `checho-proposal`
pub const GOOD_HEALTH: FactId = FactId::constant("good_health");

/// Nơi ở ổn định, an toàn. Stable, safe home. `checho-proposal`
pub const STABLE_HOME: FactId = FactId::constant("stable_home");

/// Có dịch vụ hỗ trợ trẻ cần. Needed services are available. `checho-proposal`
pub const SERVICES_AVAILABLE: FactId = FactId::constant("services_available");

/// Người gây hại đã bị giữ hoặc không thể tiếp cận trẻ. Harm-doer is detained or kept away. `training-social-work`
pub const HARM_DOER_DETAINED: FactId = FactId::constant("harm_doer_detained");

/// Đã xếp mức ít nhất một dòng của Mẫu số 02. At least one row of form 02 rated. `decree-56-2017 26(2)`
pub const FORM02_RATED: FactId = FactId::constant("form02_rated");

/// Mẫu số 02, dòng 1.1: từ Trung bình trở lên. Form 02, row 1.1: at least medium. `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`
pub const FORM02_A1_MEDIUM: FactId = FactId::constant("form02_a1_medium");

/// Mẫu số 02, dòng 1.1: Cao. Form 02, row 1.1: high. `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`
pub const FORM02_A1_HIGH: FactId = FactId::constant("form02_a1_high");

/// Mẫu số 02, dòng 1.2: từ Trung bình trở lên. Form 02, row 1.2: at least medium. `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`
pub const FORM02_A2_MEDIUM: FactId = FactId::constant("form02_a2_medium");

/// Mẫu số 02, dòng 1.2: Cao. Form 02, row 1.2: high. `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`
pub const FORM02_A2_HIGH: FactId = FactId::constant("form02_a2_high");

/// Mẫu số 02, dòng 2.1: từ Trung bình trở lên. Form 02, row 2.1: at least medium. `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`
pub const FORM02_B1_MEDIUM: FactId = FactId::constant("form02_b1_medium");

/// Mẫu số 02, dòng 2.1: Cao. Form 02, row 2.1: high. `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`
pub const FORM02_B1_HIGH: FactId = FactId::constant("form02_b1_high");

/// Mẫu số 02, dòng 2.2: từ Trung bình trở lên. Form 02, row 2.2: at least medium. `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`
pub const FORM02_B2_MEDIUM: FactId = FactId::constant("form02_b2_medium");

/// Mẫu số 02, dòng 2.2: Cao. Form 02, row 2.2: high. `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`
pub const FORM02_B2_HIGH: FactId = FactId::constant("form02_b2_high");

/// Đã xếp mức ít nhất một dòng của Mẫu số 03. At least one row of form 03 rated. `decree-56-2017 27(1)`
pub const FORM03_RATED: FactId = FactId::constant("form03_rated");

/// Mẫu số 03, dòng a.1: từ Trung bình trở lên. Form 03, row a.1: at least medium. `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
pub const FORM03_A1_MEDIUM: FactId = FactId::constant("form03_a1_medium");

/// Mẫu số 03, dòng a.1: Cao. Form 03, row a.1: high. `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
pub const FORM03_A1_HIGH: FactId = FactId::constant("form03_a1_high");

/// Mẫu số 03, dòng a.2: từ Trung bình trở lên. Form 03, row a.2: at least medium. `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
pub const FORM03_A2_MEDIUM: FactId = FactId::constant("form03_a2_medium");

/// Mẫu số 03, dòng a.2: Cao. Form 03, row a.2: high. `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
pub const FORM03_A2_HIGH: FactId = FactId::constant("form03_a2_high");

/// Mẫu số 03, dòng a.3: từ Trung bình trở lên. Form 03, row a.3: at least medium. `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
pub const FORM03_A3_MEDIUM: FactId = FactId::constant("form03_a3_medium");

/// Mẫu số 03, dòng a.3: Cao. Form 03, row a.3: high. `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
pub const FORM03_A3_HIGH: FactId = FactId::constant("form03_a3_high");

/// Mẫu số 03, dòng a.4: từ Trung bình trở lên. Form 03, row a.4: at least medium. `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
pub const FORM03_A4_MEDIUM: FactId = FactId::constant("form03_a4_medium");

/// Mẫu số 03, dòng a.4: Cao. Form 03, row a.4: high. `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
pub const FORM03_A4_HIGH: FactId = FactId::constant("form03_a4_high");

/// Mẫu số 03, dòng a.5: từ Trung bình trở lên. Form 03, row a.5: at least medium. `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
pub const FORM03_A5_MEDIUM: FactId = FactId::constant("form03_a5_medium");

/// Mẫu số 03, dòng a.5: Cao. Form 03, row a.5: high. `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
pub const FORM03_A5_HIGH: FactId = FactId::constant("form03_a5_high");

/// Mẫu số 03, dòng b.1: từ Trung bình trở lên. Form 03, row b.1: at least medium. `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
pub const FORM03_B1_MEDIUM: FactId = FactId::constant("form03_b1_medium");

/// Mẫu số 03, dòng b.1: Cao. Form 03, row b.1: high. `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
pub const FORM03_B1_HIGH: FactId = FactId::constant("form03_b1_high");

/// Mẫu số 03, dòng b.2: từ Trung bình trở lên. Form 03, row b.2: at least medium. `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
pub const FORM03_B2_MEDIUM: FactId = FactId::constant("form03_b2_medium");

/// Mẫu số 03, dòng b.2: Cao. Form 03, row b.2: high. `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
pub const FORM03_B2_HIGH: FactId = FactId::constant("form03_b2_high");

/// Mẫu số 03, dòng b.3: từ Trung bình trở lên. Form 03, row b.3: at least medium. `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
pub const FORM03_B3_MEDIUM: FactId = FactId::constant("form03_b3_medium");

/// Mẫu số 03, dòng b.3: Cao. Form 03, row b.3: high. `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
pub const FORM03_B3_HIGH: FactId = FactId::constant("form03_b3_high");

/// Mẫu số 03, dòng b.4: từ Trung bình trở lên. Form 03, row b.4: at least medium. `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
pub const FORM03_B4_MEDIUM: FactId = FactId::constant("form03_b4_medium");

/// Mẫu số 03, dòng b.4: Cao. Form 03, row b.4: high. `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
pub const FORM03_B4_HIGH: FactId = FactId::constant("form03_b4_high");

/// Mẫu số 03, dòng b.5: từ Trung bình trở lên. Form 03, row b.5: at least medium. `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
pub const FORM03_B5_MEDIUM: FactId = FactId::constant("form03_b5_medium");

/// Mẫu số 03, dòng b.5: Cao. Form 03, row b.5: high. `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
pub const FORM03_B5_HIGH: FactId = FactId::constant("form03_b5_high");

/// Đã xếp mức ít nhất một dòng của Mẫu số 06. At least one row of form 06 rated. `decree-56-2017 30(2)`
pub const FORM06_RATED: FactId = FactId::constant("form06_rated");

/// Mẫu số 06, dòng a.1: từ Trung bình trở lên. Form 06, row a.1: at least medium. `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
pub const FORM06_A1_MEDIUM: FactId = FactId::constant("form06_a1_medium");

/// Mẫu số 06, dòng a.1: Cao. Form 06, row a.1: high. `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
pub const FORM06_A1_HIGH: FactId = FactId::constant("form06_a1_high");

/// Mẫu số 06, dòng a.2: từ Trung bình trở lên. Form 06, row a.2: at least medium. `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
pub const FORM06_A2_MEDIUM: FactId = FactId::constant("form06_a2_medium");

/// Mẫu số 06, dòng a.2: Cao. Form 06, row a.2: high. `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
pub const FORM06_A2_HIGH: FactId = FactId::constant("form06_a2_high");

/// Mẫu số 06, dòng a.3: từ Trung bình trở lên. Form 06, row a.3: at least medium. `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
pub const FORM06_A3_MEDIUM: FactId = FactId::constant("form06_a3_medium");

/// Mẫu số 06, dòng a.3: Cao. Form 06, row a.3: high. `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
pub const FORM06_A3_HIGH: FactId = FactId::constant("form06_a3_high");

/// Mẫu số 06, dòng b.1: từ Trung bình trở lên. Form 06, row b.1: at least medium. `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
pub const FORM06_B1_MEDIUM: FactId = FactId::constant("form06_b1_medium");

/// Mẫu số 06, dòng b.1: Cao. Form 06, row b.1: high. `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
pub const FORM06_B1_HIGH: FactId = FactId::constant("form06_b1_high");

/// Mẫu số 06, dòng b.2: từ Trung bình trở lên. Form 06, row b.2: at least medium. `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
pub const FORM06_B2_MEDIUM: FactId = FactId::constant("form06_b2_medium");

/// Mẫu số 06, dòng b.2: Cao. Form 06, row b.2: high. `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
pub const FORM06_B2_HIGH: FactId = FactId::constant("form06_b2_high");

/// Mẫu số 06, dòng b.3: từ Trung bình trở lên. Form 06, row b.3: at least medium. `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
pub const FORM06_B3_MEDIUM: FactId = FactId::constant("form06_b3_medium");

/// Mẫu số 06, dòng b.3: Cao. Form 06, row b.3: high. `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
pub const FORM06_B3_HIGH: FactId = FactId::constant("form06_b3_high");

/// Không còn nguy cơ bị xâm hại. No more risk of abuse. `decree-56-2017 30(1)b`
pub const NO_FURTHER_ABUSE_RISK: FactId = FactId::constant("no_further_abuse_risk");

/// Thể chất ổn định. Physically stable. `decree-56-2017 30(1)b`
pub const PHYSICAL_STABLE: FactId = FactId::constant("physical_stable");

/// Tâm lý ổn định. Psychologically stable. `decree-56-2017 30(1)b`
pub const PSYCHOLOGICAL_STABLE: FactId = FactId::constant("psychological_stable");

/// Nhận thức ổn định. Cognitively stable. `decree-56-2017 30(1)b`
pub const COGNITIVE_STABLE: FactId = FactId::constant("cognitive_stable");

/// Tình cảm ổn định. Emotionally stable. `decree-56-2017 30(1)b`
pub const EMOTIONAL_STABLE: FactId = FactId::constant("emotional_stable");
