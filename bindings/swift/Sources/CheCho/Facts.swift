// Written by `cargo xtask pack`; do not edit.

/// Yếu tố. Facts of the national pack, by name. A layer or a newer pack may bring more: names are texts.
public enum Facts {
    /// Trẻ bị xâm hại.
    ///
    /// Child is abused.
    ///
    /// Trẻ có bị xâm hại dưới bất kỳ hình thức nào không?
    ///
    /// Has the child been abused in any form?
    ///
    /// `law-102-2016 4(5)`
    public static let abuse = "abuse"

    /// Trẻ bị bạo lực.
    ///
    /// Violence against the child.
    ///
    /// Trẻ có bị hành hạ, ngược đãi, đánh đập, lăng mạ, cô lập, xua đuổi hoặc bị cố ý gây tổn hại về thể chất, tinh thần không?
    ///
    /// Has anyone maltreated, beaten, insulted, isolated or driven away the child, or meant to hurt the child's body or mind?
    ///
    /// `law-102-2016 4(6)`, `law-102-2016 4(5)`
    public static let violence = "violence"

    /// Bạo lực thể chất.
    ///
    /// Physical violence.
    ///
    /// Trẻ có bị đánh đập hoặc bị xâm hại thân thể, sức khỏe không?
    ///
    /// Has the child been beaten, or has the child's body or health been attacked?
    ///
    /// `law-102-2016 4(6)`
    public static let physicalViolence = "physical_violence"

    /// Bạo lực tinh thần.
    ///
    /// Emotional violence.
    ///
    /// Trẻ có bị lăng mạ, xúc phạm danh dự, nhân phẩm, bị cô lập hoặc xua đuổi không?
    ///
    /// Has the child been insulted or humiliated, isolated or driven away?
    ///
    /// `law-102-2016 4(6)`
    public static let emotionalViolence = "emotional_violence"

    /// Trẻ bị bóc lột.
    ///
    /// Exploitation of the child.
    ///
    /// Có ai bắt trẻ lao động trái luật hoặc sử dụng trẻ để trục lợi không?
    ///
    /// Has anyone made the child work against the law, or used the child for profit?
    ///
    /// `law-102-2016 4(7)`, `law-102-2016 10(1)k`, `decree-56-2017 12`
    public static let exploitation = "exploitation"

    /// Bị bắt buộc lao động trái quy định.
    ///
    /// Forced to work against labour law.
    ///
    /// Trẻ có bị bắt buộc làm việc trái quy định của pháp luật về lao động không?
    ///
    /// Is the child made to do work that labour law does not allow?
    ///
    /// `decree-56-2017 12(1)`, `law-102-2016 4(7)`
    public static let exploitationIllegalLabour = "exploitation_illegal_labour"

    /// Bị lôi kéo trình diễn hoặc sử dụng trong sản xuất sản phẩm khiêu dâm.
    ///
    /// Drawn into pornographic performance, or used in making pornography.
    ///
    /// Trẻ có bị lôi kéo, ép buộc tham gia trình diễn khiêu dâm hoặc bị sử dụng để sản xuất sản phẩm khiêu dâm không?
    ///
    /// Has the child been drawn or forced into a pornographic performance, or used in making pornography?
    ///
    /// `decree-56-2017 12(2)`, `law-102-2016 4(7)`, `law-102-2016 4(8)`
    public static let exploitationPornography = "exploitation_pornography"

    /// Bị xâm hại tình dục qua hoạt động du lịch, hoặc bị cho, nhận, cung cấp để mại dâm.
    ///
    /// Sexually abused in tourism, or given, taken or supplied for prostitution.
    ///
    /// Trẻ có bị lôi kéo, ép buộc vào hoạt động du lịch mà bị xâm hại tình dục, hoặc bị cho, nhận, cung cấp để hoạt động mại dâm không?
    ///
    /// Was the child drawn or forced into tourism and sexually abused there, or given, taken or supplied for prostitution?
    ///
    /// `decree-56-2017 12(3)`, `law-102-2016 4(7)`, `law-102-2016 4(8)`
    public static let exploitationSexTourismProstitution = "exploitation_sex_tourism_prostitution"

    /// Bị lôi kéo vận chuyển, mua bán, sản xuất, tàng trữ chất gây nghiện, hàng cấm.
    ///
    /// Used to carry, trade, make or store addictive substances or banned goods.
    ///
    /// Trẻ có bị rủ rê, lợi dụng hoặc ép buộc vận chuyển, mua bán, sản xuất, tàng trữ chất gây nghiện hoặc hàng cấm giao dịch không?
    ///
    /// Has anyone invited, used or forced the child to carry, trade, make or store addictive substances or goods banned from trade?
    ///
    /// `decree-56-2017 12(4)`
    public static let exploitationBannedGoods = "exploitation_banned_goods"

    /// Bị lôi kéo vào hoạt động trục lợi khác.
    ///
    /// Used in another activity for profit.
    ///
    /// Trẻ có bị rủ rê, lợi dụng hoặc ép buộc tham gia hoạt động khác để người khác trục lợi không?
    ///
    /// Has anyone invited, used or forced the child into another activity so that others profit?
    ///
    /// `decree-56-2017 12(5)`, `law-102-2016 4(7)`
    public static let exploitationOther = "exploitation_other"

    /// Trẻ bị xâm hại tình dục.
    ///
    /// Sexual abuse of the child.
    ///
    /// Trẻ có bị xâm hại tình dục, theo tin báo hoặc kết luận, không?
    ///
    /// Has the child been sexually abused, by what is reported or found?
    ///
    /// `law-102-2016 4(8)`, `law-102-2016 10(1)l`, `decree-56-2017 13`, `joint-circular-01-2022 5(3)`
    public static let sexualAbuse = "sexual_abuse"

    /// Trẻ bị hiếp dâm.
    ///
    /// Rape.
    ///
    /// Có thông tin trẻ bị hiếp dâm không?
    ///
    /// Is there information that the child was raped?
    ///
    /// `decree-56-2017 13(1)`, `law-102-2016 4(8)`
    public static let rape = "rape"

    /// Trẻ bị cưỡng dâm.
    ///
    /// Coerced intercourse.
    ///
    /// Có thông tin trẻ bị cưỡng dâm không?
    ///
    /// Is there information that the child was coerced into intercourse?
    ///
    /// `decree-56-2017 13(2)`, `law-102-2016 4(8)`
    public static let coercedIntercourse = "coerced_intercourse"

    /// Trẻ bị giao cấu.
    ///
    /// Intercourse with the child.
    ///
    /// Có thông tin về việc giao cấu với trẻ không?
    ///
    /// Is there information about intercourse with the child?
    ///
    /// `decree-56-2017 13(3)`, `law-102-2016 4(8)`
    public static let intercourseWithChild = "intercourse_with_child"

    /// Trẻ bị dâm ô.
    ///
    /// Lewd acts.
    ///
    /// Có thông tin trẻ bị dâm ô không?
    ///
    /// Is there information about lewd acts with the child?
    ///
    /// `decree-56-2017 13(4)`, `law-102-2016 4(8)`
    public static let lewdActs = "lewd_acts"

    /// Trẻ bị sử dụng vào mục đích mại dâm, khiêu dâm.
    ///
    /// Used for prostitution or pornography.
    ///
    /// Trẻ có bị sử dụng vào mục đích mại dâm, khiêu dâm dưới bất kỳ hình thức nào, kể cả trên mạng, không?
    ///
    /// Has the child been used for prostitution or pornography in any form, also online?
    ///
    /// `decree-56-2017 13(5)`, `law-102-2016 4(8)`
    public static let sexualUse = "sexual_use"

    /// Trẻ bị mua bán.
    ///
    /// Trafficking of the child.
    ///
    /// Có thông tin trẻ bị mua bán không?
    ///
    /// Is there information that the child has been bought or sold?
    ///
    /// `law-102-2016 4(5)`, `law-102-2016 6(2)`, `law-102-2016 10(1)m`, `decree-56-2017 14`
    public static let trafficking = "trafficking"

    /// Trẻ bị bỏ rơi.
    ///
    /// Abandonment.
    ///
    /// Cha, mẹ hoặc người chăm sóc có bỏ rơi trẻ không?
    ///
    /// Has a parent or carer abandoned the child?
    ///
    /// `law-102-2016 4(9)`, `law-102-2016 4(5)`, `law-102-2016 10(1)b`, `decree-56-2017 4`
    public static let abandonment = "abandonment"

    /// Trẻ bị bỏ mặc.
    ///
    /// Neglect.
    ///
    /// Có phải cha, mẹ hoặc người chăm sóc không chăm sóc, nuôi dưỡng trẻ, hoặc chăm sóc không đầy đủ không?
    ///
    /// Do the parents or carer not care for the child, or not care enough?
    ///
    /// `law-102-2016 4(9)`, `law-102-2016 4(5)`
    public static let neglect = "neglect"

    /// Trẻ bị bỏ mặc nghiêm trọng về thể chất.
    ///
    /// Severe physical neglect.
    ///
    /// Trẻ có đang bị bỏ mặc đến mức nguy hại cho sức khỏe hoặc tính mạng không?
    ///
    /// Is the child neglected so badly now that health or life is in danger?
    ///
    /// `training-social-work`
    public static let severeNeglect = "severe_neglect"

    /// Hình thức gây tổn hại khác.
    ///
    /// Another form of harm.
    ///
    /// Trẻ có bị hành vi nào khác gây tổn hại về thể chất, tình cảm, tâm lý, danh dự, nhân phẩm không?
    ///
    /// Has any other act harmed the child's body, feelings, mind, honour or dignity?
    ///
    /// `law-102-2016 4(5)`
    public static let otherAbuse = "other_abuse"

    /// Trẻ có nguy cơ bị xâm hại.
    ///
    /// Risk of abuse.
    ///
    /// Trẻ có nguy cơ bị xâm hại dưới bất kỳ hình thức nào không?
    ///
    /// Is the child at risk of any form of abuse?
    ///
    /// `decree-56-2017 25(1)`, `law-102-2016 49(2)a`, `law-102-2016 50(2)h`
    public static let abuseRisk = "abuse_risk"

    /// Trẻ có nguy cơ bị bạo lực.
    ///
    /// Risk of violence.
    ///
    /// Trẻ có nguy cơ bị bạo lực không?
    ///
    /// Is the child at risk of violence?
    ///
    /// `law-102-2016 49(1)`, `law-102-2016 4(6)`
    public static let riskViolence = "risk_violence"

    /// Trẻ có nguy cơ bị bóc lột.
    ///
    /// Risk of exploitation.
    ///
    /// Trẻ có nguy cơ bị bóc lột không?
    ///
    /// Is the child at risk of exploitation?
    ///
    /// `law-102-2016 49(1)`, `law-102-2016 4(7)`
    public static let riskExploitation = "risk_exploitation"

    /// Trẻ có nguy cơ bị bỏ rơi.
    ///
    /// Risk of abandonment.
    ///
    /// Trẻ có nguy cơ bị cha, mẹ hoặc người chăm sóc bỏ rơi không?
    ///
    /// Is there a risk that a parent or carer will abandon the child?
    ///
    /// `law-102-2016 49(1)`, `law-102-2016 4(9)`
    public static let riskAbandonment = "risk_abandonment"

    /// Trẻ có nguy cơ bị xâm hại tình dục.
    ///
    /// Risk of sexual abuse.
    ///
    /// Trẻ có nguy cơ bị xâm hại tình dục không?
    ///
    /// Is the child at risk of sexual abuse?
    ///
    /// `decree-56-2017 25(1)`, `law-102-2016 49(2)a`, `law-102-2016 4(5)`, `law-102-2016 4(8)`
    public static let riskSexualAbuse = "risk_sexual_abuse"

    /// Trẻ có nguy cơ bị mua bán.
    ///
    /// Risk of trafficking.
    ///
    /// Trẻ có nguy cơ bị mua bán không?
    ///
    /// Is the child at risk of being trafficked?
    ///
    /// `decree-56-2017 25(1)`, `law-102-2016 49(2)a`, `law-102-2016 4(5)`
    public static let riskTrafficking = "risk_trafficking"

    /// Trẻ có nguy cơ bị bỏ mặc.
    ///
    /// Risk of neglect.
    ///
    /// Trẻ có nguy cơ bị cha, mẹ hoặc người chăm sóc bỏ mặc không?
    ///
    /// Is the child at risk of neglect by parents or carer?
    ///
    /// `decree-56-2017 25(1)`, `law-102-2016 49(2)a`, `law-102-2016 4(5)`, `law-102-2016 4(9)`
    public static let riskNeglect = "risk_neglect"

    /// Dưới 36 tháng tuổi.
    ///
    /// Under 36 months.
    ///
    /// Trẻ có dưới 36 tháng tuổi không?
    ///
    /// Is the child under 36 months?
    ///
    /// `law-102-2016 43(3)`, `law-102-2016 98(1)`
    public static let ageUnder3 = "age_under_3"

    /// Dưới 6 tuổi.
    ///
    /// Under 6.
    ///
    /// Trẻ có dưới 6 tuổi không?
    ///
    /// Is the child under 6?
    ///
    /// `training-social-work`
    public static let ageUnder6 = "age_under_6"

    /// Dưới 7 tuổi.
    ///
    /// Under 7.
    ///
    /// Trẻ có dưới 7 tuổi không?
    ///
    /// Is the child under 7?
    ///
    /// `law-102-2016 60(3)`, `law-102-2016 6(11)`, `decree-56-2017 42(1)`
    public static let ageUnder7 = "age_under_7"

    /// Dưới 13 tuổi.
    ///
    /// Under 13.
    ///
    /// Trẻ có dưới 13 tuổi không?
    ///
    /// Is the child under 13?
    ///
    /// `labour-code-2019 143(4)`, `labour-code-2019 145(3)`
    public static let ageUnder13 = "age_under_13"

    /// Dưới 15 tuổi.
    ///
    /// Under 15.
    ///
    /// Trẻ có dưới 15 tuổi không?
    ///
    /// Is the child under 15?
    ///
    /// `labour-code-2019 143(3)`, `labour-code-2019 145(2)`, `labour-code-2019 146`
    public static let ageUnder15 = "age_under_15"

    /// Từ đủ 7 tuổi trở lên.
    ///
    /// Full 7 years or older.
    ///
    /// Trẻ có từ đủ 7 tuổi trở lên không?
    ///
    /// Is the child full 7 years or older?
    ///
    /// `law-102-2016 60(3)`, `law-102-2016 6(11)`, `decree-56-2017 36(1)`, `decree-56-2017 36(3)`, `decree-56-2017 42(1)`
    public static let ageAtLeast7 = "age_at_least_7"

    /// Trẻ nhỏ không có khả năng tự bảo vệ.
    ///
    /// Small child unable to protect itself.
    ///
    /// Trẻ có còn quá nhỏ (dưới 6 tuổi) nên không thể tự tránh nguy hiểm hoặc tự gọi người giúp không?
    ///
    /// Is the child so small (under 6) that it cannot keep out of danger or call for help by itself?
    ///
    /// `decree-56-2017 27(1)d`
    public static let ageUnder6NoSelfprotect = "age_under_6_no_selfprotect"

    /// Khả năng tự bảo vệ thấp.
    ///
    /// Low ability to protect itself.
    ///
    /// So với trẻ cùng tuổi, trẻ có kém khả năng tự bảo vệ mình trước người gây hại không?
    ///
    /// Compared with children of the same age, is this child less able to protect itself against someone who harms it?
    ///
    /// `decree-56-2017 27(1)d`, `decree-56-2017 form 03 §2`, `decree-56-2017 form 06 §1`
    public static let lowSelfProtection = "low_self_protection"

    /// Không biết người lớn nào có thể bảo vệ mình.
    ///
    /// Knows no adult who can protect it.
    ///
    /// Có phải trẻ không biết người lớn nào có thể bảo vệ mình không?
    ///
    /// Is it so that the child knows no adult who could protect it?
    ///
    /// `decree-56-2017 form 03 §2`
    public static let noTrustedAdultKnown = "no_trusted_adult_known"

    /// Không biết cách hoặc không dám nhờ giúp đỡ.
    ///
    /// Cannot or dares not ask for help.
    ///
    /// Có phải trẻ không biết cách hoặc không dám nói với người lớn rằng mình đang không an toàn không?
    ///
    /// Is it so that the child does not know how, or does not dare, to tell an adult that it is not safe?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 form 06 §1`
    public static let cannotAskForHelp = "cannot_ask_for_help"

    /// Rối loạn tâm thần, hành vi.
    ///
    /// Mental or behavioural disorder.
    ///
    /// Trẻ có rối loạn tâm thần hoặc rối loạn hành vi không?
    ///
    /// Does the child have a mental or behavioural disorder?
    ///
    /// `decree-56-2017 11`
    public static let mentalBehaviourDisorder = "mental_behaviour_disorder"

    /// Thường nghỉ học, có nguy cơ bỏ học.
    ///
    /// Often absent from school, may drop out.
    ///
    /// Trẻ có thường xuyên nghỉ học không lý do hoặc có nguy cơ bỏ học không?
    ///
    /// Is the child often absent from school without reason, or about to drop out?
    ///
    /// `law-102-2016 44(1)`, `law-102-2016 99(2)`, `decree-56-2017 27(1)d`
    public static let schoolAbsence = "school_absence"

    /// Chưa đăng ký khai sinh.
    ///
    /// Birth not registered.
    ///
    /// Có phải trẻ chưa được đăng ký khai sinh không?
    ///
    /// Is it so that the child's birth has not been registered?
    ///
    /// `law-102-2016 13`, `law-102-2016 97`
    public static let noBirthRegistration = "no_birth_registration"

    /// Đã từng bị xâm hại.
    ///
    /// Abused before.
    ///
    /// Trước đây trẻ đã từng bị xâm hại lần nào chưa?
    ///
    /// Has the child been abused before?
    ///
    /// `decree-56-2017 27(1)c`, `law-102-2016 4(5)`
    public static let priorAbuse = "prior_abuse"

    /// Dấu hiệu bị bạo lực thể chất.
    ///
    /// Signs of physical violence.
    ///
    /// Trên người trẻ hoặc trong cách cư xử của trẻ có dấu hiệu bị đánh đập, hành hạ không?
    ///
    /// Does the child's body or behaviour show signs of being beaten or ill-treated?
    ///
    /// `training-social-work`
    public static let signsPhysical = "signs_physical"

    /// Dấu hiệu bị bạo lực tinh thần.
    ///
    /// Signs of emotional violence.
    ///
    /// Trẻ có biểu hiện thu mình, lo sợ mắc lỗi hoặc cư xử thái quá khác thường không?
    ///
    /// Is the child withdrawn, afraid of every mistake, or unusually extreme in its behaviour?
    ///
    /// `training-social-work`
    public static let signsEmotional = "signs_emotional"

    /// Dấu hiệu bị xâm hại tình dục.
    ///
    /// Signs of sexual abuse.
    ///
    /// Trẻ có dấu hiệu đáng ngờ về việc bị xâm hại tình dục không?
    ///
    /// Does the child show signs that may point to sexual abuse?
    ///
    /// `training-social-work`
    public static let signsSexual = "signs_sexual"

    /// Dấu hiệu bị bỏ mặc.
    ///
    /// Signs of neglect.
    ///
    /// Trẻ có biểu hiện bị bỏ mặc như bẩn, đói, ốm không được chữa, quần áo không hợp thời tiết không?
    ///
    /// Does the child look neglected: dirty, hungry, ill and untreated, dressed against the weather?
    ///
    /// `training-social-work`
    public static let signsNeglect = "signs_neglect"

    /// Có ý định tự tử hoặc tự làm hại bản thân.
    ///
    /// Suicidal or self-harming.
    ///
    /// Trẻ có nói, viết, chuẩn bị hoặc đã tự làm hại bản thân, muốn chết không?
    ///
    /// Has the child said, written or prepared anything about wanting to die, or harmed itself?
    ///
    /// `checho-proposal`
    public static let suicidalSelfharm = "suicidal_selfharm"

    /// Bỏ nhà, lang thang.
    ///
    /// Runaway or homeless.
    ///
    /// Trẻ có đang bỏ nhà đi, sống lang thang hoặc ngủ ngoài đường không?
    ///
    /// Has the child run away, is it roaming or sleeping in the streets?
    ///
    /// `decree-20-2021 18(2)c`, `decree-20-2021 24(2)b`
    public static let runawayHomeless = "runaway_homeless"

    /// Ở nhà một mình, không có người trông.
    ///
    /// At home alone, nobody minding it.
    ///
    /// Trẻ có thường phải ở nhà một mình, không có người lớn trông nom không?
    ///
    /// Is the child often at home alone with no adult minding it?
    ///
    /// `report-nghe-an`
    public static let homeAlone = "home_alone"

    /// Trẻ có hoàn cảnh đặc biệt.
    ///
    /// Child in special circumstances.
    ///
    /// Trẻ có thuộc một trong 14 nhóm trẻ em có hoàn cảnh đặc biệt không?
    ///
    /// Does the child belong to one of the 14 groups of children in special circumstances?
    ///
    /// `law-102-2016 10(1)`, `law-102-2016 4(10)`
    public static let specialCircumstances = "special_circumstances"

    /// Trẻ mồ côi cả cha và mẹ.
    ///
    /// Orphan of both parents.
    ///
    /// Trẻ có mồ côi cả cha và mẹ không?
    ///
    /// Are both parents of the child dead?
    ///
    /// `law-102-2016 10(1)a`, `decree-56-2017 3`
    public static let orphanBoth = "orphan_both"

    /// Mồ côi cả cha và mẹ, không có người chăm sóc.
    ///
    /// Orphan of both parents, no carer.
    ///
    /// Có phải trẻ mồ côi cả cha và mẹ hiện không có người chăm sóc không?
    ///
    /// Does the orphan of both parents have no carer?
    ///
    /// `decree-56-2017 3(1)`
    public static let orphanBothNoCarer = "orphan_both_no_carer"

    /// Mồ côi cả cha và mẹ, được nuôi dưỡng trong cơ sở.
    ///
    /// Orphan of both parents, raised in a facility.
    ///
    /// Trẻ mồ côi cả cha và mẹ có đang được nuôi dưỡng trong cơ sở không?
    ///
    /// Is the orphan of both parents raised in a facility?
    ///
    /// `decree-56-2017 3(2)`
    public static let orphanBothInFacility = "orphan_both_in_facility"

    /// Mồ côi cả cha và mẹ, sống với người thân thích.
    ///
    /// Orphan of both parents, living with relatives.
    ///
    /// Trẻ mồ côi cả cha và mẹ có đang sống với người thân thích không?
    ///
    /// Does the orphan of both parents live with relatives?
    ///
    /// `decree-56-2017 3(3)`
    public static let orphanBothWithRelatives = "orphan_both_with_relatives"

    /// Mồ côi cả cha và mẹ, được người không thân thích chăm sóc thay thế.
    ///
    /// Orphan of both parents, in alternative care of non-relatives.
    ///
    /// Trẻ mồ côi cả cha và mẹ có được cá nhân, gia đình không phải người thân thích nhận chăm sóc thay thế không?
    ///
    /// Is the orphan of both parents in the alternative care of a person or family who is no relative?
    ///
    /// `decree-56-2017 3(4)`
    public static let orphanBothNonrelativeCare = "orphan_both_nonrelative_care"

    /// Trẻ bị bỏ rơi chưa được chăm sóc thay thế.
    ///
    /// Abandoned child not yet in alternative care.
    ///
    /// Có phải trẻ bị bỏ rơi chưa được chăm sóc thay thế không?
    ///
    /// Is the abandoned child not yet in alternative care?
    ///
    /// `decree-56-2017 4(1)`
    public static let abandonmentNotInCare = "abandonment_not_in_care"

    /// Trẻ bị bỏ rơi được chăm sóc thay thế.
    ///
    /// Abandoned child in alternative care.
    ///
    /// Trẻ bị bỏ rơi có đang được chăm sóc thay thế không?
    ///
    /// Is the abandoned child in alternative care?
    ///
    /// `decree-56-2017 4(2)`
    public static let abandonmentInCare = "abandonment_in_care"

    /// Trẻ không nơi nương tựa.
    ///
    /// Child without support.
    ///
    /// Trẻ có thuộc nhóm không nơi nương tựa không?
    ///
    /// Does the child belong to the group without support?
    ///
    /// `law-102-2016 10(1)c`, `decree-56-2017 5`
    public static let withoutSupport = "without_support"

    /// Mồ côi cha hoặc mẹ, người còn lại mất tích.
    ///
    /// One parent dead, the other missing.
    ///
    /// Trẻ có mồ côi cha hoặc mẹ và người còn lại mất tích theo quy định của pháp luật không?
    ///
    /// Is one parent dead and the other missing under the law?
    ///
    /// `decree-56-2017 5(1)`
    public static let withoutSupportOneDeadOneMissing = "without_support_one_dead_one_missing"

    /// Mồ côi cha hoặc mẹ, người còn lại ở cơ sở trợ giúp xã hội hoặc không còn khả năng chăm sóc.
    ///
    /// One parent dead, the other in a social assistance facility or no longer able to care.
    ///
    /// Trẻ có mồ côi cha hoặc mẹ và người còn lại đang được nuôi dưỡng tại cơ sở trợ giúp xã hội, hoặc không còn khả năng chăm sóc, nuôi dưỡng, không?
    ///
    /// Is one parent dead and the other cared for in a social assistance facility, or no longer able to care for the child?
    ///
    /// `decree-56-2017 5(2)`
    public static let withoutSupportOneDeadOneIncapable = "without_support_one_dead_one_incapable"

    /// Mồ côi cha hoặc mẹ, người còn lại đang chấp hành án phạt tù hoặc biện pháp bắt buộc.
    ///
    /// One parent dead, the other in prison or under a compulsory measure.
    ///
    /// Trẻ có mồ côi cha hoặc mẹ và người còn lại đang chấp hành án phạt tù tại trại giam, hoặc quyết định đưa vào cơ sở giáo dục bắt buộc, cai nghiện bắt buộc, không?
    ///
    /// Is one parent dead and the other serving a prison sentence in a prison, or a decision of compulsory education or drug treatment?
    ///
    /// `decree-56-2017 5(3)`
    public static let withoutSupportOneDeadOneImprisoned = "without_support_one_dead_one_imprisoned"

    /// Cả cha và mẹ mất tích.
    ///
    /// Both parents missing.
    ///
    /// Cả cha và mẹ của trẻ có mất tích theo quy định của pháp luật không?
    ///
    /// Are both parents missing under the law?
    ///
    /// `decree-56-2017 5(4)`
    public static let withoutSupportBothMissing = "without_support_both_missing"

    /// Cha hoặc mẹ mất tích, người còn lại ở cơ sở trợ giúp xã hội.
    ///
    /// One parent missing, the other in a social assistance facility.
    ///
    /// Trẻ có cha hoặc mẹ mất tích theo quy định của pháp luật và người còn lại đang được nuôi dưỡng tại cơ sở trợ giúp xã hội không?
    ///
    /// Is one parent missing under the law and the other cared for in a social assistance facility?
    ///
    /// `decree-56-2017 5(5)`
    public static let withoutSupportOneMissingOneInFacility = "without_support_one_missing_one_in_facility"

    /// Cha hoặc mẹ mất tích, người còn lại đang chấp hành án phạt tù hoặc biện pháp bắt buộc.
    ///
    /// One parent missing, the other in prison or under a compulsory measure.
    ///
    /// Trẻ có cha hoặc mẹ mất tích theo quy định của pháp luật và người còn lại đang chấp hành án phạt tù tại trại giam, hoặc quyết định đưa vào cơ sở giáo dục bắt buộc, cai nghiện bắt buộc, không?
    ///
    /// Is one parent missing under the law and the other serving a prison sentence in a prison, or a decision of compulsory education or drug treatment?
    ///
    /// `decree-56-2017 5(6)`
    public static let withoutSupportOneMissingOneImprisoned = "without_support_one_missing_one_imprisoned"

    /// Cả cha và mẹ không còn khả năng chăm sóc.
    ///
    /// Both parents no longer able to care.
    ///
    /// Có phải cả cha và mẹ đều không còn khả năng chăm sóc trẻ không?
    ///
    /// Can neither parent care for the child any more?
    ///
    /// `decree-56-2017 5(7)`
    public static let withoutSupportBothIncapable = "without_support_both_incapable"

    /// Cả cha và mẹ ở cơ sở trợ giúp xã hội.
    ///
    /// Both parents in social assistance facilities.
    ///
    /// Cả cha và mẹ có đang hưởng chế độ chăm sóc, nuôi dưỡng tại cơ sở trợ giúp xã hội không?
    ///
    /// Are both parents cared for in social assistance facilities?
    ///
    /// `decree-56-2017 5(8)`
    public static let withoutSupportBothInFacility = "without_support_both_in_facility"

    /// Cả cha và mẹ đang chấp hành án phạt tù hoặc biện pháp bắt buộc.
    ///
    /// Both parents in prison or under compulsory measures.
    ///
    /// Cả cha và mẹ có đang chấp hành án phạt tù tại trại giam, hoặc quyết định đưa vào cơ sở giáo dục bắt buộc, cai nghiện bắt buộc, không?
    ///
    /// Are both parents serving a prison sentence in a prison, or a decision of compulsory education or drug treatment?
    ///
    /// `decree-56-2017 5(9)`
    public static let withoutSupportBothImprisoned = "without_support_both_imprisoned"

    /// Cha hoặc mẹ ở cơ sở trợ giúp xã hội, người còn lại đang chấp hành án phạt tù hoặc biện pháp bắt buộc.
    ///
    /// One parent in a social assistance facility, the other in prison or under a compulsory measure.
    ///
    /// Trẻ có cha hoặc mẹ ở cơ sở trợ giúp xã hội và người còn lại đang chấp hành án phạt tù tại trại giam, hoặc quyết định đưa vào cơ sở giáo dục bắt buộc, cai nghiện bắt buộc, không?
    ///
    /// Is one parent in a social assistance facility and the other serving a prison sentence in a prison, or a decision of compulsory education or drug treatment?
    ///
    /// `decree-56-2017 5(10)`
    public static let withoutSupportOneInFacilityOneImprisoned = "without_support_one_in_facility_one_imprisoned"

    /// Cả cha và mẹ trong độ tuổi trẻ em.
    ///
    /// Both parents are children themselves.
    ///
    /// Trẻ có sống trong gia đình mà cả cha và mẹ đều dưới 16 tuổi không?
    ///
    /// Does the child live in a family where both parents are under 16?
    ///
    /// `decree-56-2017 5(11)`, `law-102-2016 1`
    public static let withoutSupportParentsAreChildren = "without_support_parents_are_children"

    /// Cả cha và mẹ bị hạn chế quyền, hoặc trẻ bị tạm thời cách ly khỏi cha hoặc mẹ.
    ///
    /// Both parents restricted in their rights, or child temporarily separated from father or mother.
    ///
    /// Cả cha và mẹ có bị hạn chế quyền làm cha mẹ, hoặc trẻ có đang bị tạm thời cách ly khỏi cha hoặc mẹ theo quy định của pháp luật, không?
    ///
    /// Are both parents restricted in parental rights, or is the child temporarily separated from father or mother under the law?
    ///
    /// `decree-56-2017 5(12)`, `decree-56-2017 32(2)`, `marriage-family-law-2014 85`
    public static let withoutSupportRightsRestrictedOrSeparated = "without_support_rights_restricted_or_separated"

    /// Trẻ khuyết tật.
    ///
    /// Child with disability.
    ///
    /// Trẻ có khuyết tật không?
    ///
    /// Does the child have a disability?
    ///
    /// `law-102-2016 10(1)d`, `decree-56-2017 6`
    public static let disability = "disability"

    /// Khuyết tật đặc biệt nặng.
    ///
    /// Extremely severe disability.
    ///
    /// Trẻ có được xác định khuyết tật đặc biệt nặng không?
    ///
    /// Has the disability been established as extremely severe?
    ///
    /// `decree-56-2017 6(1)`
    public static let disabilityExtremelySevere = "disability_extremely_severe"

    /// Khuyết tật nặng.
    ///
    /// Severe disability.
    ///
    /// Trẻ có được xác định khuyết tật nặng không?
    ///
    /// Has the disability been established as severe?
    ///
    /// `decree-56-2017 6(2)`
    public static let disabilitySevere = "disability_severe"

    /// Khuyết tật nhẹ.
    ///
    /// Mild disability.
    ///
    /// Trẻ có được xác định khuyết tật nhẹ không?
    ///
    /// Has the disability been established as mild?
    ///
    /// `decree-56-2017 6(3)`
    public static let disabilityMild = "disability_mild"

    /// Trẻ nhiễm HIV/AIDS.
    ///
    /// Child with HIV/AIDS.
    ///
    /// Trẻ có nhiễm HIV/AIDS theo hồ sơ không?
    ///
    /// Does the file say that the child has HIV/AIDS?
    ///
    /// `law-102-2016 10(1)đ`, `decree-56-2017 7`
    public static let hiv = "hiv"

    /// Trẻ vi phạm pháp luật.
    ///
    /// Child in conflict with the law.
    ///
    /// Trẻ có vi phạm pháp luật không?
    ///
    /// Has the child broken the law?
    ///
    /// `law-102-2016 10(1)e`, `decree-56-2017 8`
    public static let inConflictWithLaw = "in_conflict_with_law"

    /// Đang bị áp dụng biện pháp xử lý hành chính hoặc quản lý tại gia đình.
    ///
    /// Under an administrative measure or family management.
    ///
    /// Trẻ có đang bị giáo dục tại xã, phường, thị trấn, đưa vào trường giáo dưỡng (biện pháp hành chính) hoặc quản lý tại gia đình không?
    ///
    /// Is the child under commune education or reform school as an administrative measure, or under family management?
    ///
    /// `decree-56-2017 8(1)`
    public static let inConflictWithLawAdminMeasure = "in_conflict_with_law_admin_measure"

    /// Chưa xác định được nơi cư trú ổn định, đang chấp hành giáo dục tại xã ở cơ sở.
    ///
    /// No stable residence determined, serving commune education in a facility.
    ///
    /// Có phải trẻ vi phạm pháp luật chưa xác định được nơi cư trú ổn định và đang chấp hành biện pháp giáo dục tại xã ở cơ sở không?
    ///
    /// Has the child no stable residence determined, and is it serving commune education in a facility?
    ///
    /// `decree-56-2017 8(2)`
    public static let inConflictWithLawNoStableResidence = "in_conflict_with_law_no_stable_residence"

    /// Đang bị áp dụng biện pháp tư pháp hoặc hình phạt.
    ///
    /// Under a judicial measure or a sentence.
    ///
    /// Trẻ có đang bị áp dụng biện pháp tư pháp hoặc hình phạt không?
    ///
    /// Is the child under a judicial measure or a sentence?
    ///
    /// `decree-56-2017 8(3)`
    public static let inConflictWithLawJudicial = "in_conflict_with_law_judicial"

    /// Đã chấp hành xong hình phạt tù có thời hạn hoặc biện pháp trường giáo dưỡng.
    ///
    /// Has completed a prison term or reform school.
    ///
    /// Trẻ có đã chấp hành xong hình phạt tù có thời hạn hoặc biện pháp đưa vào trường giáo dưỡng không?
    ///
    /// Has the child completed a fixed prison term or reform school?
    ///
    /// `decree-56-2017 8(4)`
    public static let inConflictWithLawCompleted = "in_conflict_with_law_completed"

    /// Trẻ nghiện ma túy.
    ///
    /// Drug-addicted child.
    ///
    /// Trẻ có nghiện ma túy không?
    ///
    /// Is the child addicted to drugs?
    ///
    /// `law-102-2016 10(1)g`, `decree-56-2017 9`
    public static let drugAddicted = "drug_addicted"

    /// Nghiện ma túy, trong cơ sở cai nghiện.
    ///
    /// Addicted, in a treatment centre.
    ///
    /// Trẻ nghiện ma túy có đang ở trong cơ sở cai nghiện không?
    ///
    /// Is the addicted child in a drug treatment centre?
    ///
    /// `decree-56-2017 9(1)`
    public static let drugAddictedInCentre = "drug_addicted_in_centre"

    /// Nghiện ma túy, cai nghiện hoặc điều trị tại gia đình, cộng đồng.
    ///
    /// Addicted, treated at home or in the community.
    ///
    /// Trẻ nghiện ma túy có đang cai nghiện, điều trị nghiện tại gia đình, cộng đồng không?
    ///
    /// Is the addicted child in treatment at home or in the community?
    ///
    /// `decree-56-2017 9(2)`
    public static let drugAddictedCommunity = "drug_addicted_community"

    /// Trẻ phải bỏ học kiếm sống chưa hoàn thành phổ cập giáo dục trung học cơ sở.
    ///
    /// Child who had to leave school to earn a living, lower secondary education not completed.
    ///
    /// Trẻ có phải bỏ học để kiếm sống khi chưa hoàn thành phổ cập giáo dục trung học cơ sở không?
    ///
    /// Has the child had to leave school to earn a living before completing universal lower secondary education?
    ///
    /// `law-102-2016 10(1)h`, `decree-56-2017 10`
    public static let dropoutWorking = "dropout_working"

    /// Bỏ học kiếm sống, không có người chăm sóc.
    ///
    /// Left school to earn a living, no carer.
    ///
    /// Có phải trẻ phải bỏ học kiếm sống không có người chăm sóc không?
    ///
    /// Does the child who left school to earn a living have no carer?
    ///
    /// `decree-56-2017 10(1)`
    public static let dropoutWorkingNoCarer = "dropout_working_no_carer"

    /// Bỏ học kiếm sống, sống cùng cha, mẹ hoặc người chăm sóc.
    ///
    /// Left school to earn a living, living with parents or carer.
    ///
    /// Trẻ phải bỏ học kiếm sống có sống cùng cha, mẹ hoặc người chăm sóc không?
    ///
    /// Does the child who left school to earn a living live with parents or a carer?
    ///
    /// `decree-56-2017 10(2)`
    public static let dropoutWorkingWithCarer = "dropout_working_with_carer"

    /// Trẻ bị tổn hại nghiêm trọng về thể chất và tinh thần do bị bạo lực.
    ///
    /// Child gravely harmed in body and mind by violence.
    ///
    /// Có kết luận rằng bạo lực đã làm trẻ rối loạn tâm thần, hành vi hoặc hạn chế giao tiếp, học tập, tự sinh hoạt không?
    ///
    /// Is there a conclusion that violence has led to a mental or behaviour disorder, or to limits in communication, learning or daily self-care?
    ///
    /// `law-102-2016 10(1)i`, `decree-56-2017 11`
    public static let harmedByViolence = "harmed_by_violence"

    /// Bị mua bán trở về sống với cha, mẹ.
    ///
    /// Trafficked, returned to live with parents.
    ///
    /// Có phải trẻ bị mua bán đã trở về và sống với cha, mẹ không?
    ///
    /// Has the trafficked child returned to live with the parents?
    ///
    /// `decree-56-2017 14(1)`
    public static let traffickingWithParents = "trafficking_with_parents"

    /// Bị mua bán trở về được nhận chăm sóc thay thế.
    ///
    /// Trafficked, returned, in alternative care.
    ///
    /// Có phải trẻ bị mua bán đã trở về và được nhận chăm sóc thay thế không?
    ///
    /// Has the trafficked child returned and been taken into alternative care?
    ///
    /// `decree-56-2017 14(2)`
    public static let traffickingInCare = "trafficking_in_care"

    /// Trẻ mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày thuộc hộ nghèo, hộ cận nghèo.
    ///
    /// Child with a fatal or long-treatment illness in a poor or near-poor household.
    ///
    /// Trẻ có mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày và thuộc hộ nghèo hoặc hộ cận nghèo không?
    ///
    /// Does the child have a fatal or long-treatment illness and belong to a poor or near-poor household?
    ///
    /// `law-102-2016 10(1)n`, `decree-56-2017 15`
    public static let illnessPoor = "illness_poor"

    /// Mắc bệnh hiểm nghèo hoặc điều trị dài ngày, hộ nghèo.
    ///
    /// Fatal or long-treatment illness, poor household.
    ///
    /// Trẻ mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày có thuộc hộ nghèo không?
    ///
    /// Does the child with the fatal or long-treatment illness belong to a poor household?
    ///
    /// `decree-56-2017 15(1)`
    public static let illnessPoorPoorHousehold = "illness_poor_poor_household"

    /// Mắc bệnh hiểm nghèo hoặc điều trị dài ngày, hộ cận nghèo.
    ///
    /// Fatal or long-treatment illness, near-poor household.
    ///
    /// Trẻ mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày có thuộc hộ cận nghèo không?
    ///
    /// Does the child with the fatal or long-treatment illness belong to a near-poor household?
    ///
    /// `decree-56-2017 15(2)`
    public static let illnessPoorNearPoorHousehold = "illness_poor_near_poor_household"

    /// Trẻ di cư, lánh nạn, tị nạn chưa xác định được cha mẹ hoặc không có người chăm sóc.
    ///
    /// Migrant, displaced or refugee child, parents not identified or no carer.
    ///
    /// Có phải trẻ di cư, lánh nạn hoặc tị nạn, và chưa xác định được cha mẹ hoặc không có người chăm sóc không?
    ///
    /// Is the child a migrant, displaced or refugee child whose parents are not identified or who has no carer?
    ///
    /// `law-102-2016 10(1)o`, `decree-56-2017 16`
    public static let migrantRefugee = "migrant_refugee"

    /// Công dân Việt Nam di cư, lánh nạn trong nước, chưa xác định được cha mẹ hoặc không có người chăm sóc.
    ///
    /// Vietnamese, migrant or displaced inside the country, parents not identified or no carer.
    ///
    /// Có phải trẻ là công dân Việt Nam di cư, lánh nạn trong nước, chưa xác định được cha mẹ hoặc không có người chăm sóc không?
    ///
    /// Is the child a Vietnamese citizen, migrant or displaced inside the country, with parents not identified or no carer?
    ///
    /// `decree-56-2017 16(1)`
    public static let migrantRefugeeVietnamese = "migrant_refugee_vietnamese"

    /// Trẻ có quốc tịch nước ngoài di cư, lánh nạn, tị nạn, không có người chăm sóc.
    ///
    /// Foreign national, migrant, displaced or refugee, no carer.
    ///
    /// Có phải trẻ có quốc tịch nước ngoài di cư, lánh nạn, tị nạn và không có người chăm sóc không?
    ///
    /// Is the child a foreign national, migrant, displaced or refugee, without a carer?
    ///
    /// `decree-56-2017 16(2)`
    public static let migrantRefugeeForeign = "migrant_refugee_foreign"

    /// Trẻ chưa xác định được quốc tịch di cư, lánh nạn, tị nạn vào Việt Nam, chưa xác định được cha mẹ hoặc không có người chăm sóc.
    ///
    /// Nationality not determined, migrant, displaced or refugee into Viet Nam, parents not identified or no carer.
    ///
    /// Có phải trẻ chưa xác định được quốc tịch, vào Việt Nam do di cư, lánh nạn, tị nạn, và chưa xác định được cha mẹ hoặc không có người chăm sóc không?
    ///
    /// Is the child of undetermined nationality, come into Viet Nam as migrant, displaced or refugee, with parents not identified or no carer?
    ///
    /// `decree-56-2017 16(3)`
    public static let migrantRefugeeNationalityUnknown = "migrant_refugee_nationality_unknown"

    /// Trẻ lánh nạn, tị nạn chưa xác định được cha mẹ.
    ///
    /// Displaced or refugee child, parents not identified.
    ///
    /// Có phải trẻ lánh nạn, tị nạn và chưa xác định được cha mẹ không?
    ///
    /// Is the child displaced or a refugee, with parents not identified?
    ///
    /// `law-102-2016 62(4)`, `law-102-2016 36`
    public static let refugeeParentsUnknown = "refugee_parents_unknown"

    /// Môi trường sống không an toàn.
    ///
    /// Unsafe surroundings.
    ///
    /// Nơi trẻ đang sống có mất an toàn đối với trẻ không?
    ///
    /// Is the place where the child lives unsafe for it?
    ///
    /// `decree-56-2017 27(1)đ`, `decree-56-2017 30(1)a`
    public static let unsafeEnvironment = "unsafe_environment"

    /// Trở ngại trong môi trường chăm sóc đối với an toàn của trẻ.
    ///
    /// Obstacles to safety in the care environment.
    ///
    /// Trong môi trường chăm sóc trẻ có trở ngại nào cho việc bảo đảm an toàn cho trẻ không?
    ///
    /// Is there anything in the child's care environment that stands in the way of its safety?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 form 06 §1`
    public static let obstaclesInCareEnv = "obstacles_in_care_env"

    /// Cộng đồng ít khả năng hỗ trợ, quan sát trẻ.
    ///
    /// Community hardly supports or sees the child.
    ///
    /// Có phải hàng xóm, thầy cô ít thấy trẻ và ít có khả năng giúp trẻ không?
    ///
    /// Is it so that neighbours and teachers seldom see the child and can hardly help it?
    ///
    /// `decree-56-2017 27(1)đ`, `decree-56-2017 form 03 §2`, `decree-56-2017 form 06 §1`
    public static let lowCommunitySupport = "low_community_support"

    /// Địa bàn không có dịch vụ trẻ cần.
    ///
    /// No service in the area that the child needs.
    ///
    /// Dịch vụ bảo vệ mà trẻ cần có phải không có ở xã hoặc ở tỉnh không?
    ///
    /// Is a protection service that the child needs missing in the commune or in the province?
    ///
    /// `decree-56-2017 29(1)b`, `decree-56-2017 29(4)`
    public static let noServicesInArea = "no_services_in_area"

    /// Bạo lực học đường, bắt nạt.
    ///
    /// School violence, bullying.
    ///
    /// Trẻ có bị đánh, bắt nạt, cô lập hoặc làm nhục ở trường hay trên đường đi học không?
    ///
    /// Is the child beaten, bullied, isolated or humiliated at school or on the way to it?
    ///
    /// `law-102-2016 44(4)`, `law-102-2016 85(2)`
    public static let schoolViolence = "school_violence"

    /// Di cư, lánh nạn, tị nạn.
    ///
    /// Migration, displacement, refuge.
    ///
    /// Trẻ hoặc gia đình trẻ có mới di cư, lánh nạn, tị nạn đến đây không?
    ///
    /// Has the child or its family recently come here as migrants, displaced persons or refugees?
    ///
    /// `law-102-2016 10(1)o`, `decree-56-2017 16`
    public static let migrationDisplacement = "migration_displacement"

    /// Vùng khó khăn, biên giới, miền núi, hải đảo, dân tộc thiểu số.
    ///
    /// Disadvantaged, border, mountain or island area, ethnic minority.
    ///
    /// Trẻ có sống ở xã biên giới, miền núi, hải đảo, xã đặc biệt khó khăn hoặc là người dân tộc thiểu số không?
    ///
    /// Does the child live in a border, mountain, island or specially disadvantaged commune, or belong to an ethnic minority?
    ///
    /// `law-102-2016 43(1)`, `law-102-2016 44(1)`
    public static let remoteEthnicArea = "remote_ethnic_area"

    /// Bị kỳ thị, phân biệt đối xử.
    ///
    /// Stigma, discrimination.
    ///
    /// Trẻ có bị kỳ thị, phân biệt đối xử vì đặc điểm cá nhân, hoàn cảnh gia đình, giới tính, dân tộc, tôn giáo không?
    ///
    /// Is the child stigmatised or discriminated against for personal traits, family, sex, ethnicity or religion?
    ///
    /// `law-102-2016 6(8)`
    public static let stigmaDiscrimination = "stigma_discrimination"

    /// Cơ sở độc hại, cháy nổ gần nơi của trẻ em.
    ///
    /// Toxic or explosive premises near places for children.
    ///
    /// Gần trường học, điểm vui chơi hoặc cơ sở của trẻ có cơ sở, kho hàng gây ô nhiễm, độc hại, dễ cháy nổ không?
    ///
    /// Is there a polluting, toxic or explosive workshop or store near a school, playground or facility for children?
    ///
    /// `law-102-2016 6(13)`
    public static let hazardNearChildFacility = "hazard_near_child_facility"

    /// Xâm hại trong trường, cơ sở, gia đình chăm sóc thay thế.
    ///
    /// Abuse in a school, facility or alternative family.
    ///
    /// Trẻ có bị xâm hại trong trường học, cơ sở nuôi dưỡng, mái ấm hoặc gia đình chăm sóc thay thế không?
    ///
    /// Is the child abused in a school, a care facility, a shelter or an alternative family?
    ///
    /// `law-102-2016 4(5)`, `law-102-2016 59(1)b`, `law-102-2016 69(2)`
    public static let institutionAbuse = "institution_abuse"

    /// Mồ côi cha hoặc mẹ, thiếu cha hoặc mẹ.
    ///
    /// One parent dead or absent.
    ///
    /// Có phải trẻ mồ côi cha hoặc mẹ, hoặc lâu nay thiếu hẳn cha hoặc mẹ không?
    ///
    /// Has the child lost one parent, or lived without one of them for long?
    ///
    /// `report-nghe-an`, `decree-56-2017 5`
    public static let oneParentLost = "one_parent_lost"

    /// Cha hoặc mẹ mất tích.
    ///
    /// A parent is missing.
    ///
    /// Cha hoặc mẹ của trẻ có đang bị coi là mất tích không?
    ///
    /// Is the father or mother of the child missing?
    ///
    /// `decree-56-2017 5(1)`, `decree-56-2017 5(4)`, `decree-56-2017 5(5)`, `decree-56-2017 5(6)`
    public static let parentMissing = "parent_missing"

    /// Cha hoặc mẹ đang chấp hành án tù hoặc biện pháp bắt buộc.
    ///
    /// A parent serves a prison term or a compulsory measure.
    ///
    /// Cha hoặc mẹ của trẻ có đang chấp hành án phạt tù tại trại giam, hoặc đang ở cơ sở giáo dục bắt buộc, cơ sở cai nghiện bắt buộc không?
    ///
    /// Is the father or mother serving a prison sentence in a prison, or held in compulsory education or compulsory drug treatment?
    ///
    /// `decree-56-2017 5(3)`, `decree-56-2017 5(6)`, `decree-56-2017 5(9)`, `decree-56-2017 5(10)`
    public static let parentImprisoned = "parent_imprisoned"

    /// Cha hoặc mẹ bị Tòa án hạn chế quyền.
    ///
    /// A court has restricted a parent's rights.
    ///
    /// Có quyết định của Tòa án đang hạn chế quyền của cha hoặc mẹ đối với trẻ không?
    ///
    /// Is a court decision in force that restricts the rights of the father or mother over the child?
    ///
    /// `marriage-family-law-2014 85`, `law-102-2016 52(3)`, `decree-56-2017 5(12)`
    public static let parentalRightsRestricted = "parental_rights_restricted"

    /// Cha hoặc mẹ không còn khả năng chăm sóc.
    ///
    /// A parent is no longer able to care.
    ///
    /// Cha hoặc mẹ của trẻ có phải không còn khả năng chăm sóc, nuôi dưỡng trẻ không?
    ///
    /// Is the father or mother no longer able to care for and raise the child?
    ///
    /// `decree-56-2017 5(2)`, `decree-56-2017 5(7)`, `law-102-2016 62(2)`
    public static let parentIncapable = "parent_incapable"

    /// Cha hoặc mẹ mắc tệ nạn xã hội, nghiện.
    ///
    /// A parent caught up in social evils or addiction.
    ///
    /// Cha hoặc mẹ của trẻ có nghiện ma túy, cờ bạc hoặc mắc tệ nạn xã hội khác không?
    ///
    /// Is the father or mother addicted to drugs or gambling, or caught up in other social evils?
    ///
    /// `report-nghe-an`
    public static let parentSocialEvils = "parent_social_evils"

    /// Cha hoặc mẹ nghiện rượu.
    ///
    /// A parent abuses alcohol.
    ///
    /// Cha hoặc mẹ, người chăm sóc trẻ có thường xuyên say rượu không?
    ///
    /// Is a parent or carer often drunk?
    ///
    /// `checho-proposal`
    public static let parentAlcohol = "parent_alcohol"

    /// Cha hoặc mẹ rối loạn tâm thần.
    ///
    /// A parent is mentally ill.
    ///
    /// Cha hoặc mẹ, người chăm sóc trẻ có bị rối loạn tâm thần ảnh hưởng đến việc trông nom trẻ không?
    ///
    /// Does a parent or carer have a mental illness that affects how the child is minded?
    ///
    /// `checho-proposal`
    public static let parentMentalIllness = "parent_mental_illness"

    /// Dạy con bằng trừng phạt thân thể.
    ///
    /// Bringing up by corporal punishment.
    ///
    /// Cha mẹ, người chăm sóc có dùng đòn roi hoặc hình phạt gây đau đớn, sợ hãi để dạy trẻ không?
    ///
    /// Do parents or carers use beating, or punishments that cause pain or fear, to discipline the child?
    ///
    /// `decree-130-2021 22(1)c`, `law-102-2016 4(6)`
    public static let harshDiscipline = "harsh_discipline"

    /// Gia đình không hạnh phúc, cha mẹ ly hôn.
    ///
    /// Unhappy family, divorce.
    ///
    /// Cha mẹ của trẻ có mâu thuẫn kéo dài, ly thân hoặc ly hôn không?
    ///
    /// Are the child's parents in lasting conflict, separated or divorced?
    ///
    /// `report-nghe-an`
    public static let familyConflictDivorce = "family_conflict_divorce"

    /// Cha mẹ đi làm ăn xa.
    ///
    /// Parents work far away.
    ///
    /// Cha mẹ của trẻ có đi làm ăn xa, để trẻ sống với ông bà hoặc người khác không?
    ///
    /// Do the child's parents work far away and leave the child with grandparents or others?
    ///
    /// `checho-proposal`
    public static let parentsMigrantWork = "parents_migrant_work"

    /// Sống với cha dượng, mẹ kế hoặc người ngoài gia đình.
    ///
    /// Lives with a step-parent or an unrelated adult.
    ///
    /// Trong nhà có cha dượng, mẹ kế hoặc người lớn không phải họ hàng cùng sống với trẻ không?
    ///
    /// Does a step-parent or an unrelated adult live in the child's home?
    ///
    /// `checho-proposal`
    public static let stepOrUnrelatedAdult = "step_or_unrelated_adult"

    /// Hộ nghèo, hộ cận nghèo.
    ///
    /// Poor or near-poor household.
    ///
    /// Gia đình trẻ có thuộc hộ nghèo hoặc hộ cận nghèo không?
    ///
    /// Is the child's family a poor or near-poor household?
    ///
    /// `law-102-2016 10(1)n`, `law-102-2016 43(1)`, `law-102-2016 44(1)`
    public static let poverty = "poverty"

    /// Năng lực bảo vệ của cha mẹ, người chăm sóc thấp.
    ///
    /// Parents or carers can hardly protect the child.
    ///
    /// Cha mẹ, người chăm sóc, thành viên gia đình có yếu kém trong việc bảo vệ trẻ khỏi nguy hiểm không?
    ///
    /// Are the parents, carers or household members weak at protecting the child from danger?
    ///
    /// `decree-56-2017 27(1)b`, `decree-56-2017 form 03 §1`
    public static let carerLowProtectiveCapacity = "carer_low_protective_capacity"

    /// Không có người sẵn sàng hoặc có khả năng bảo vệ trẻ.
    ///
    /// Nobody willing or able to protect the child.
    ///
    /// Có phải hiện không có ai sẵn sàng và có khả năng bảo vệ trẻ không?
    ///
    /// Is it so that at present nobody is both willing and able to protect the child?
    ///
    /// `decree-56-2017 form 03 §2`, `training-social-work`
    public static let noWillingProtector = "no_willing_protector"

    /// Thiếu kiến thức, kỹ năng làm cha mẹ.
    ///
    /// Weak parenting knowledge and skills.
    ///
    /// Cha mẹ, người chăm sóc có thiếu kiến thức, kỹ năng nuôi dạy trẻ không?
    ///
    /// Do the parents or carers lack the knowledge and skills to bring up a child?
    ///
    /// `law-102-2016 48(2)c`
    public static let poorParentingSkill = "poor_parenting_skill"

    /// Người nhận chăm sóc thay thế không còn đủ điều kiện.
    ///
    /// Alternative carer no longer qualifies.
    ///
    /// Cá nhân, gia đình đang nhận chăm sóc thay thế trẻ có phải không còn đủ điều kiện chăm sóc không?
    ///
    /// Does the person or family giving the child alternative care no longer meet the conditions?
    ///
    /// `law-102-2016 69(1)a`, `law-102-2016 63(2)`
    public static let carerAlternativeUnfit = "carer_alternative_unfit"

    /// Trẻ lao động trái pháp luật.
    ///
    /// Child works against labour law.
    ///
    /// Trẻ có đang làm công việc mà pháp luật lao động cấm đối với lứa tuổi của trẻ không?
    ///
    /// Is the child doing work that labour law forbids at its age?
    ///
    /// `labour-code-2019 143`, `labour-code-2019 145`, `labour-code-2019 146`, `law-102-2016 26`
    public static let childLabourIllegal = "child_labour_illegal"

    /// Ép trẻ đi xin ăn, cho thuê, cho mượn trẻ để xin ăn.
    ///
    /// Child forced to beg, lent or hired out for begging.
    ///
    /// Có ai tổ chức, ép trẻ đi xin ăn hoặc cho thuê, cho mượn trẻ để xin ăn không?
    ///
    /// Does anyone organise or force the child to beg, or lend or hire it out for begging?
    ///
    /// `decree-130-2021`, `law-102-2016 4(7)`, `decree-56-2017 12(5)`
    public static let forcedBegging = "forced_begging"

    /// Tảo hôn.
    ///
    /// Child marriage.
    ///
    /// Trẻ có đang sống như vợ chồng với người khác, hoặc có ai đang chuẩn bị, xúi giục, ép trẻ lấy vợ, lấy chồng không?
    ///
    /// Does the child live with someone as a spouse, or is anyone preparing, urging or forcing it to marry?
    ///
    /// `law-102-2016 6(4)`
    public static let childMarriage = "child_marriage"

    /// Người gây hại có cơ hội tiếp cận trẻ.
    ///
    /// Harm-doer has a chance to reach the child.
    ///
    /// Người gây hại có cơ hội tiếp cận trẻ, dù không thường xuyên, không?
    ///
    /// Does the harm-doer have a chance to reach the child, even if not often?
    ///
    /// `decree-56-2017 form 02 §1`, `decree-56-2017 form 03 §2`, `decree-56-2017 form 06 §1`
    public static let harmDoerAccessSometimes = "harm_doer_access_sometimes"

    /// Người gây hại tiếp cận trẻ dễ dàng, thường xuyên.
    ///
    /// Harm-doer reaches the child easily and often.
    ///
    /// Người gây hại có thể tiếp cận trẻ dễ dàng và thường xuyên không?
    ///
    /// Can the harm-doer reach the child easily and often?
    ///
    /// `decree-56-2017 form 02 §1`, `decree-56-2017 form 03 §2`, `decree-56-2017 form 06 §1`
    public static let harmDoerAccessOften = "harm_doer_access_often"

    /// Người bị cho là gây hại được trẻ hoặc gia đình tin cậy.
    ///
    /// Alleged harm-doer is trusted by the child or family.
    ///
    /// Người bị cho là gây hại có phải là người quen được trẻ hoặc gia đình tin cậy (giáo viên, hàng xóm, họ hàng) không?
    ///
    /// Is the alleged harm-doer someone known and trusted by the child or family (teacher, neighbour, kin)?
    ///
    /// `report-nghe-an`
    public static let harmDoerKnownTrusted = "harm_doer_known_trusted"

    /// Đe dọa gây tổn hại nghiêm trọng cho trẻ.
    ///
    /// Threatens the child with grave harm.
    ///
    /// Có ai đang đe dọa gây tổn hại nghiêm trọng đến tính mạng, sức khỏe hoặc nhân phẩm của trẻ không?
    ///
    /// Is anyone threatening grave harm to the child's life, health or dignity?
    ///
    /// `decree-56-2017 31(1)`
    public static let harmDoerThreatens = "harm_doer_threatens"

    /// Người cung cấp thông tin bị đe dọa.
    ///
    /// Informant is threatened.
    ///
    /// Người báo tin có đang bị đe dọa hoặc sợ bị trả thù không?
    ///
    /// Is the informant being threatened, or afraid of revenge?
    ///
    /// `decree-56-2017 24(1)`
    public static let informantThreatened = "informant_threatened"

    /// Người sống cùng hoặc gần trẻ có tiền sử xâm hại, bạo lực.
    ///
    /// Someone around the child has a history of abuse or violence.
    ///
    /// Người sống cùng hoặc thường xuyên ở gần trẻ đã từng bị xử lý về hành vi xâm hại trẻ em hoặc bạo lực chưa?
    ///
    /// Has a person living with or often near the child been prosecuted or sanctioned for child abuse or violence?
    ///
    /// `law-102-2016 63(2)a`
    public static let harmDoerHistory = "harm_doer_history"

    /// Nghi trẻ bị xâm hại tình dục.
    ///
    /// Sexual abuse suspected.
    ///
    /// Có ai báo tin hoặc có lý do để nghi trẻ bị xâm hại tình dục không?
    ///
    /// Has anyone reported, or is there reason to suspect, that the child is being sexually abused?
    ///
    /// `law-102-2016 4(8)`, `law-102-2016 51(1)`, `joint-circular-01-2022 9`
    public static let sexualAbuseSuspected = "sexual_abuse_suspected"

    /// Nghi trẻ bị mua bán.
    ///
    /// Trafficking suspected.
    ///
    /// Có ai báo tin hoặc có lý do để nghi trẻ đang bị mua bán, lừa đưa đi xa không?
    ///
    /// Has anyone reported, or is there reason to suspect, that the child is being trafficked or lured away?
    ///
    /// `law-102-2016 4(5)`, `law-102-2016 10(1)m`, `law-102-2016 28`
    public static let traffickingSuspected = "trafficking_suspected"

    /// Dụ dỗ, lôi kéo, tặng quà bất thường.
    ///
    /// Luring, enticing, unusual gifts.
    ///
    /// Có người lớn nào dụ dỗ, lôi kéo, cho trẻ tiền, quà bất thường hoặc bắt trẻ giữ bí mật không?
    ///
    /// Is an adult luring or enticing the child, giving unusual money or gifts, or making it keep secrets?
    ///
    /// `law-102-2016 4(8)`, `law-102-2016 6(5)`, `training-social-work`
    public static let grooming = "grooming"

    /// Người gây tổn hại là cha, mẹ hoặc người chăm sóc.
    ///
    /// Harm-doer is a parent or carer.
    ///
    /// Người gây tổn hại có phải là cha, mẹ hoặc người chăm sóc trẻ không?
    ///
    /// Is the person who harms the child a parent or carer?
    ///
    /// `decree-56-2017 31(1)`, `decree-56-2017 32(1)`, `law-102-2016 4(4)`, `law-102-2016 52(3)`
    public static let harmDoerIsParentOrCarer = "harm_doer_is_parent_or_carer"

    /// Người gây tổn hại là cha hoặc mẹ.
    ///
    /// Harm-doer is a parent.
    ///
    /// Người gây tổn hại có phải là cha hoặc mẹ của trẻ không?
    ///
    /// Is the person who harms the child the father or mother?
    ///
    /// `decree-56-2017 31(1)`, `law-102-2016 62(2)`
    public static let harmDoerIsParent = "harm_doer_is_parent"

    /// Người gây tổn hại là người chăm sóc trẻ.
    ///
    /// Harm-doer is a carer.
    ///
    /// Người gây tổn hại có phải là người giám hộ, người nhận chăm sóc thay thế hoặc người được giao chăm sóc trẻ không?
    ///
    /// Is the person who harms the child a guardian, an alternative carer or someone charged with the child's care?
    ///
    /// `law-102-2016 4(4)`, `decree-56-2017 31(1)`
    public static let harmDoerIsCarer = "harm_doer_is_carer"

    /// Người gây tổn hại thuộc gia đình đang nhận chăm sóc thay thế.
    ///
    /// Harm-doer belongs to the alternative care family.
    ///
    /// Người gây tổn hại có phải là người nhận chăm sóc thay thế hoặc thành viên gia đình của người đó không?
    ///
    /// Is the harm-doer the alternative carer or a member of that person's household?
    ///
    /// `law-102-2016 69(2)`, `law-102-2016 69(1)b`
    public static let harmDoerInAlternativeCareFamily = "harm_doer_in_alternative_care_family"

    /// Người gây tổn hại là người thân thích khác.
    ///
    /// Harm-doer is another relative.
    ///
    /// Người gây tổn hại có phải là người thân thích của trẻ, không phải cha, mẹ, không?
    ///
    /// Is the harm-doer a relative of the child other than a parent?
    ///
    /// `decree-56-2017 26(3)`
    public static let harmDoerIsRelative = "harm_doer_is_relative"

    /// Người gây tổn hại là người khác trong nhà.
    ///
    /// Harm-doer is another member of the household.
    ///
    /// Người gây tổn hại có phải là người sống cùng nhà với trẻ, không phải cha, mẹ, người chăm sóc, không?
    ///
    /// Does the harm-doer live in the child's household without being a parent or carer?
    ///
    /// `decree-56-2017 26(3)`, `decree-56-2017 27(1)b`
    public static let harmDoerIsHouseholdMember = "harm_doer_is_household_member"

    /// Người gây tổn hại là người quen.
    ///
    /// Harm-doer is a person known to the child.
    ///
    /// Người gây tổn hại có phải là người quen của trẻ hoặc gia đình, như hàng xóm, bạn bè, không?
    ///
    /// Is the harm-doer known to the child or family, such as a neighbour or friend?
    ///
    /// `decree-56-2017 26(3)`
    public static let harmDoerIsKnownPerson = "harm_doer_is_known_person"

    /// Người gây tổn hại là người lạ.
    ///
    /// Harm-doer is a stranger.
    ///
    /// Người gây tổn hại có phải là người lạ, kể cả người lạ trên mạng, không?
    ///
    /// Is the harm-doer a stranger, also a stranger online?
    ///
    /// `decree-56-2017 26(3)`
    public static let harmDoerIsStranger = "harm_doer_is_stranger"

    /// Người gây tổn hại cũng là trẻ em.
    ///
    /// Harm-doer is a child too.
    ///
    /// Người gây tổn hại có dưới 16 tuổi không?
    ///
    /// Is the person who harms under 16?
    ///
    /// `decree-56-2017 26(3)`, `law-102-2016 1`
    public static let harmDoerIsChild = "harm_doer_is_child"

    /// Người gây tổn hại làm việc tại trường học, cơ sở chăm sóc trẻ.
    ///
    /// Harm-doer works at a school or care facility.
    ///
    /// Người gây tổn hại có làm việc tại trường học, cơ sở trợ giúp xã hội hoặc cơ sở cung cấp dịch vụ bảo vệ trẻ em không?
    ///
    /// Does the harm-doer work at a school, social assistance facility or child protection service provider?
    ///
    /// `decree-56-2017 26(3)`, `law-102-2016 49(2)a`
    public static let harmDoerIsInstitutionStaff = "harm_doer_is_institution_staff"

    /// Trẻ đang bị tổn hại nghiêm trọng.
    ///
    /// Serious harm now.
    ///
    /// Trẻ có đang bị tổn hại nghiêm trọng về tính mạng, sức khỏe hoặc nhân phẩm không?
    ///
    /// Is the child suffering serious harm to life, health or dignity now?
    ///
    /// `decree-56-2017 26(3)`, `decree-56-2017 31(1)`
    public static let seriousHarmNow = "serious_harm_now"

    /// Trẻ đang bị đe dọa hoặc có nguy cơ bị tổn hại nghiêm trọng.
    ///
    /// Serious harm threatened.
    ///
    /// Trẻ có đang bị đe dọa, hoặc có nguy cơ, bị tổn hại nghiêm trọng về tính mạng, sức khỏe hoặc nhân phẩm không?
    ///
    /// Is the child threatened with, or at risk of, serious harm to life, health or dignity?
    ///
    /// `decree-56-2017 31(1)`, `decree-56-2017 26(3)`
    public static let seriousHarmThreatened = "serious_harm_threatened"

    /// Trẻ đang bị hoặc đang bị đe dọa tổn hại.
    ///
    /// Harm present or threatened.
    ///
    /// Hiện nay trẻ có đang bị tổn hại, hoặc có bị đe dọa tổn hại, ở bất kỳ mức nào không?
    ///
    /// Is the child being harmed now, or threatened with harm, of any degree?
    ///
    /// `decree-56-2017 31(1)`, `circular-14-2020 12(1)`
    public static let harmPresentOrThreatened = "harm_present_or_threatened"

    /// Nguy cơ bạo lực, bóc lột, bỏ rơi do cha, mẹ, người chăm sóc.
    ///
    /// Risk of violence, exploitation or abandonment by parents or carer.
    ///
    /// Trẻ có nguy cơ bị chính cha, mẹ hoặc người chăm sóc bạo lực, bóc lột hoặc bỏ rơi không?
    ///
    /// Is the child at risk of violence, exploitation or abandonment by the parents or carer themselves?
    ///
    /// `decree-56-2017 32(1)`, `law-102-2016 52(3)`, `law-102-2016 49(1)`
    public static let riskByCarer = "risk_by_carer"

    /// Trẻ bị xâm hại có nguy cơ tiếp tục bị cha, mẹ, người chăm sóc xâm hại.
    ///
    /// Abused child at risk of further abuse by parents or carer.
    ///
    /// Trẻ đã bị xâm hại có nguy cơ tiếp tục bị cha, mẹ hoặc người chăm sóc xâm hại không?
    ///
    /// Is a child who has been abused at risk of further abuse by the parents or carer?
    ///
    /// `decree-56-2017 32(1)`
    public static let furtherAbuseRiskByCarer = "further_abuse_risk_by_carer"

    /// Cha, mẹ, người chăm sóc từ chối thực hiện kế hoạch.
    ///
    /// Parents or carer refuse the plan.
    ///
    /// Cha, mẹ hoặc người chăm sóc có từ chối thực hiện kế hoạch hỗ trợ, can thiệp đã được phê duyệt không?
    ///
    /// Do the parents or carer refuse to carry out the approved support and intervention plan?
    ///
    /// `decree-56-2017 32(1)`, `decree-56-2017 29(3)`, `decree-56-2017 28(5)`, `law-102-2016 52(3)`
    public static let carerRefusesPlan = "carer_refuses_plan"

    /// Có dấu hiệu tội phạm xâm hại trẻ em.
    ///
    /// Signs of a crime against the child.
    ///
    /// Vụ việc có dấu hiệu tội phạm xâm hại trẻ em không?
    ///
    /// Are there signs of a crime of child abuse?
    ///
    /// `decree-56-2017 25(3)`, `law-102-2016 51(2)`
    public static let crimeSigns = "crime_signs"

    /// Trẻ bị bạo lực gia đình.
    ///
    /// Domestic violence with a child victim.
    ///
    /// Trẻ có phải là người bị bạo lực gia đình không?
    ///
    /// Is the child a victim of domestic violence?
    ///
    /// `law-13-2022 2(1)`, `decree-76-2023 9(4)`
    public static let domesticViolence = "domestic_violence"

    /// Trẻ cần chăm sóc phục hồi, tái hòa nhập.
    ///
    /// Child needs care, recovery or reintegration.
    ///
    /// Trẻ có cần chăm sóc y tế, trị liệu tâm lý, phục hồi thể chất, tinh thần hoặc hỗ trợ tái hòa nhập gia đình, trường học, cộng đồng không?
    ///
    /// Does the child need medical care, psychological therapy, recovery of body or mind, or help to return to family, school or community?
    ///
    /// `law-102-2016 50(1)`, `law-102-2016 50(2)a`, `decree-56-2017 27(1)e`
    public static let needsRecoveryCare = "needs_recovery_care"

    /// Trẻ không thể sống cùng cha, mẹ.
    ///
    /// Child cannot live with the parents.
    ///
    /// Có phải trẻ không thể sống cùng cha, mẹ vì sự an toàn của trẻ, hoặc cha, mẹ không có khả năng bảo vệ, nuôi dưỡng trẻ không?
    ///
    /// Is it unsafe for the child to live with the parents, or are the parents unable to protect and raise the child?
    ///
    /// `law-102-2016 62(2)`
    public static let cannotLiveWithParents = "cannot_live_with_parents"

    /// Trẻ bị ảnh hưởng của thiên tai, thảm họa, xung đột vũ trang.
    ///
    /// Child hit by disaster or armed conflict.
    ///
    /// Trẻ có bị ảnh hưởng của thiên tai, thảm họa, xung đột vũ trang và cần được ưu tiên bảo vệ không?
    ///
    /// Has a natural disaster, catastrophe or armed conflict hit the child, so that protection comes first?
    ///
    /// `law-102-2016 62(3)`, `law-102-2016 31`, `law-102-2016 4(3)`
    public static let disasterConflict = "disaster_conflict"

    /// Trẻ em hoặc cha, mẹ, người chăm sóc cần tư vấn, hỗ trợ pháp lý.
    ///
    /// The child or its parents or carers need legal counsel or help.
    ///
    /// Trẻ em hoặc cha, mẹ, người chăm sóc có cần tư vấn pháp luật hay trợ giúp pháp lý không?
    ///
    /// Do the child or its parents or carers need legal counsel or legal aid?
    ///
    /// `law-102-2016 50(2)e`, `decree-56-2017 27(1)e`
    public static let needsLegalHelp = "needs_legal_help"

    /// Cha, mẹ, người chăm sóc cần được hướng dẫn cách bảo vệ, chăm sóc, giáo dục hòa nhập cho trẻ em.
    ///
    /// Parents or carers need guidance on protecting, caring for and inclusively educating the child.
    ///
    /// Cha, mẹ, người chăm sóc có cần được tư vấn về trách nhiệm và kỹ năng chăm sóc, giáo dục hòa nhập cho trẻ em không?
    ///
    /// Do parents or carers need counsel on their duty and skills of care and inclusive education for this child?
    ///
    /// `law-102-2016 50(2)đ`, `decree-56-2017 27(1)b`
    public static let carersNeedGuidance = "carers_need_guidance"

    /// Trẻ em là người bị hại hoặc người làm chứng và bị tổn hại về thể chất, tinh thần.
    ///
    /// The child is a victim or witness in proceedings and has suffered bodily or mental harm.
    ///
    /// Trẻ em có phải là người bị hại hoặc người làm chứng trong một vụ án và bị tổn hại về thể chất hoặc tinh thần không?
    ///
    /// Is the child a victim or witness in a case, and harmed in body or mind?
    ///
    /// `law-102-2016 71(2)`
    public static let victimOrWitnessHarmed = "victim_or_witness_harmed"

    /// Trẻ em vi phạm pháp luật thuộc trường hợp của khoản 1 Điều 71 Luật Trẻ em.
    ///
    /// A child in conflict with the law in one of the cases of Law on Children Art. 71(1).
    ///
    /// Trẻ em có đang bị áp dụng giáo dục tại xã hoặc biện pháp thay thế, khiển trách, hòa giải, cải tạo không giam giữ, án treo, hoặc đã chấp hành xong trường giáo dưỡng, án tù không?
    ///
    /// Is the child under commune education or an alternative measure, reprimand, community mediation, non-custodial reform or a suspended sentence, or has it finished reform school or prison?
    ///
    /// `law-102-2016 71(1)`
    public static let underCorrectionMeasure = "under_correction_measure"

    /// Thông tin bí mật đời sống riêng tư của trẻ bị đưa lên mạng không có sự đồng ý.
    ///
    /// Private information of the child posted without consent.
    ///
    /// Thông tin, hình ảnh riêng tư của trẻ có bị đưa lên mạng mà không đủ sự đồng ý của cha mẹ, người chăm sóc và của trẻ từ đủ 7 tuổi không?
    ///
    /// Has private information or a picture of the child been put online without the consent of a parent or carer and, from full 7 years, of the child?
    ///
    /// `decree-56-2017 33`, `decree-56-2017 36(1)`, `law-102-2016 6(11)`
    public static let privateDataPosted = "private_data_posted"

    /// Tiếp xúc nội dung độc hại trên mạng.
    ///
    /// Exposed to harmful content.
    ///
    /// Trẻ có thường xem, nghe, đọc nội dung độc hại, không phù hợp lứa tuổi trên mạng không?
    ///
    /// Does the child often see, hear or read harmful content unfit for its age online?
    ///
    /// `law-102-2016 6(10)`, `decree-56-2017 35(1)`, `decree-56-2017 35(3)`
    public static let harmfulContent = "harmful_content"

    /// Lạm dụng, nghiện trò chơi điện tử.
    ///
    /// Overuse of or addiction to electronic games.
    ///
    /// Trẻ có chơi trò chơi điện tử nhiều đến mức bỏ học, bỏ ăn, mất ngủ không?
    ///
    /// Does the child play electronic games so much that it misses school, meals or sleep?
    ///
    /// `decree-56-2017 35(4)`
    public static let gameOveruse = "game_overuse"

    /// Bị xâm hại trên môi trường mạng.
    ///
    /// Abused online.
    ///
    /// Trẻ có bị xâm hại qua mạng không?
    ///
    /// Is the child being abused over the network?
    ///
    /// `decree-56-2017 37`, `law-102-2016 4(5)`
    public static let onlineAbuse = "online_abuse"

    /// Dụ dỗ, tống tiền bằng hình ảnh qua mạng.
    ///
    /// Online grooming, sextortion.
    ///
    /// Có ai qua mạng dụ trẻ gửi ảnh nhạy cảm, hẹn gặp riêng hoặc dọa tung ảnh để ép trẻ không?
    ///
    /// Does anyone online get the child to send intimate pictures, ask to meet alone, or threaten to spread pictures?
    ///
    /// `checho-proposal`, `decree-56-2017 12(2)`
    public static let onlineGroomingSextortion = "online_grooming_sextortion"

    /// Bắt nạt trực tuyến.
    ///
    /// Cyberbullying.
    ///
    /// Trẻ có bị bôi nhọ, chế giễu, đe dọa hoặc tẩy chay qua mạng không?
    ///
    /// Is the child being smeared, mocked, threatened or shut out online?
    ///
    /// `checho-proposal`
    public static let cyberbullying = "cyberbullying"

    /// Dùng mạng không có hướng dẫn.
    ///
    /// Online without guidance.
    ///
    /// Có phải trẻ dùng mạng mà không được cha mẹ, thầy cô hướng dẫn cách giữ an toàn không?
    ///
    /// Is it so that the child is online and nobody has taught it how to stay safe?
    ///
    /// `law-102-2016 54(1)`, `decree-56-2017 34(2)`
    public static let unsupervisedOnline = "unsupervised_online"

    /// Có cha hoặc mẹ không gây hại và bảo vệ được trẻ.
    ///
    /// A non-offending parent protects the child.
    ///
    /// Có cha hoặc mẹ không phải người gây hại, đang quyết tâm và đủ khả năng bảo vệ trẻ không?
    ///
    /// Is there a father or mother, not the harm-doer, who is committed and able to protect the child now?
    ///
    /// `training-social-work`
    public static let protectiveNonoffendingParent = "protective_nonoffending_parent"

    /// Người chăm sóc tin và ủng hộ trẻ.
    ///
    /// Carer believes and supports the child.
    ///
    /// Người chăm sóc chính có tin lời trẻ và đứng về phía trẻ không?
    ///
    /// Does the main carer believe the child and stand by it?
    ///
    /// `training-social-work`
    public static let carerBelievesAndSupportsChild = "carer_believes_and_supports_child"

    /// Có người thân sẵn sàng và có khả năng bảo vệ trẻ.
    ///
    /// A relative is willing and able to protect the child.
    ///
    /// Hiện có người thân thích nào sẵn sàng và có khả năng bảo vệ, đón trẻ về ở cùng không?
    ///
    /// Is there a relative willing and able to protect the child and take it in now?
    ///
    /// `training-social-work`
    public static let willingRelative = "willing_relative"

    /// Có thầy cô, hàng xóm đáng tin ở gần trẻ.
    ///
    /// A trusted teacher or neighbour is near.
    ///
    /// Có thầy cô giáo hoặc hàng xóm đáng tin, thường xuyên thấy trẻ và sẵn sàng giúp không?
    ///
    /// Is there a trusted teacher or neighbour who sees the child often and is ready to help?
    ///
    /// `checho-proposal`
    public static let trustedTeacherOrNeighbour = "trusted_teacher_or_neighbour"

    /// Trẻ biết gọi Tổng đài 111.
    ///
    /// Child knows the 111 hotline.
    ///
    /// Trẻ có biết số 111 và có điện thoại để gọi khi cần không?
    ///
    /// Does the child know the number 111 and have a phone to call when needed?
    ///
    /// `checho-proposal`, `decree-56-2017 23`
    public static let childKnowsHelpLine111 = "child_knows_help_line_111"

    /// Đi học đều.
    ///
    /// Attends school.
    ///
    /// Trẻ có đi học đều không?
    ///
    /// Does the child attend school regularly?
    ///
    /// `checho-proposal`
    public static let attendsSchool = "attends_school"

    /// Sức khỏe tốt.
    ///
    /// Good health.
    ///
    /// Trẻ có khỏe mạnh về thể chất và tinh thần không?
    ///
    /// Is the child well in body and mind?
    ///
    /// `checho-proposal`
    public static let goodHealth = "good_health"

    /// Nơi ở ổn định, an toàn.
    ///
    /// Stable, safe home.
    ///
    /// Trẻ có nơi ở ổn định và an toàn không?
    ///
    /// Does the child have a stable and safe home?
    ///
    /// `checho-proposal`
    public static let stableHome = "stable_home"

    /// Có dịch vụ hỗ trợ trẻ cần.
    ///
    /// Needed services are available.
    ///
    /// Dịch vụ y tế, tâm lý, pháp lý, nơi tạm trú mà trẻ cần có sẵn và trẻ tới được không?
    ///
    /// Are the medical, psychological, legal and shelter services the child needs available and within its reach?
    ///
    /// `checho-proposal`
    public static let servicesAvailable = "services_available"

    /// Người gây hại đã bị giữ hoặc không thể tiếp cận trẻ.
    ///
    /// Harm-doer is detained or kept away.
    ///
    /// Mọi người gây hại cho trẻ có đang bị tạm giữ, tạm giam hoặc bị buộc rời xa trẻ không?
    ///
    /// Is every person who harmed the child in custody or ordered away from the child?
    ///
    /// `training-social-work`
    public static let harmDoerDetained = "harm_doer_detained"

    /// Đã xếp mức ít nhất một dòng của Mẫu số 02.
    ///
    /// At least one row of form 02 rated.
    ///
    /// Đã xếp mức dòng nào của Mẫu số 02 chưa?
    ///
    /// Has any row of form 02 been rated?
    ///
    /// `decree-56-2017 26(2)`
    public static let form02Rated = "form02_rated"

    /// Mẫu số 02, dòng 1.1: từ Trung bình trở lên.
    ///
    /// Form 02, row 1.1: at least medium.
    ///
    /// Mức độ tổn hại của trẻ em: từ Trung bình trở lên?
    ///
    /// Degree of harm to the child: at least medium?
    ///
    /// `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`
    public static let form02A1Medium = "form02_a1_medium"

    /// Mẫu số 02, dòng 1.1: Cao.
    ///
    /// Form 02, row 1.1: high.
    ///
    /// Mức độ tổn hại của trẻ em: Cao?
    ///
    /// Degree of harm to the child: high?
    ///
    /// `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`
    public static let form02A1High = "form02_a1_high"

    /// Mẫu số 02, dòng 1.2: từ Trung bình trở lên.
    ///
    /// Form 02, row 1.2: at least medium.
    ///
    /// Nguy cơ trẻ em tiếp tục bị tổn hại nếu ở trong tình trạng hiện tại: từ Trung bình trở lên?
    ///
    /// Risk of further harm if the child stays in its present situation: at least medium?
    ///
    /// `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`
    public static let form02A2Medium = "form02_a2_medium"

    /// Mẫu số 02, dòng 1.2: Cao.
    ///
    /// Form 02, row 1.2: high.
    ///
    /// Nguy cơ trẻ em tiếp tục bị tổn hại nếu ở trong tình trạng hiện tại: Cao?
    ///
    /// Risk of further harm if the child stays in its present situation: high?
    ///
    /// `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`
    public static let form02A2High = "form02_a2_high"

    /// Mẫu số 02, dòng 2.1: từ Trung bình trở lên.
    ///
    /// Form 02, row 2.1: at least medium.
    ///
    /// Khả năng tự bảo vệ của trẻ em trước các tổn hại: từ Trung bình trở lên?
    ///
    /// The child's ability to protect itself against the harms: at least medium?
    ///
    /// `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`
    public static let form02B1Medium = "form02_b1_medium"

    /// Mẫu số 02, dòng 2.1: Cao.
    ///
    /// Form 02, row 2.1: high.
    ///
    /// Khả năng tự bảo vệ của trẻ em trước các tổn hại: Cao?
    ///
    /// The child's ability to protect itself against the harms: high?
    ///
    /// `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`
    public static let form02B1High = "form02_b1_high"

    /// Mẫu số 02, dòng 2.2: từ Trung bình trở lên.
    ///
    /// Form 02, row 2.2: at least medium.
    ///
    /// Khả năng của trẻ em trong việc tiếp nhận sự hỗ trợ, bảo vệ của người lớn: từ Trung bình trở lên?
    ///
    /// The child's ability to receive support and protection of adults: at least medium?
    ///
    /// `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`
    public static let form02B2Medium = "form02_b2_medium"

    /// Mẫu số 02, dòng 2.2: Cao.
    ///
    /// Form 02, row 2.2: high.
    ///
    /// Khả năng của trẻ em trong việc tiếp nhận sự hỗ trợ, bảo vệ của người lớn: Cao?
    ///
    /// The child's ability to receive support and protection of adults: high?
    ///
    /// `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`
    public static let form02B2High = "form02_b2_high"

    /// Đã xếp mức ít nhất một dòng của Mẫu số 03.
    ///
    /// At least one row of form 03 rated.
    ///
    /// Đã xếp mức dòng nào của Mẫu số 03 chưa?
    ///
    /// Has any row of form 03 been rated?
    ///
    /// `decree-56-2017 27(1)`
    public static let form03Rated = "form03_rated"

    /// Mẫu số 03, dòng a.1: từ Trung bình trở lên.
    ///
    /// Form 03, row a.1: at least medium.
    ///
    /// Đánh giá mức độ trẻ em bị tổn hại: từ Trung bình trở lên?
    ///
    /// Degree to which the child is harmed: at least medium?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
    public static let form03A1Medium = "form03_a1_medium"

    /// Mẫu số 03, dòng a.1: Cao.
    ///
    /// Form 03, row a.1: high.
    ///
    /// Đánh giá mức độ trẻ em bị tổn hại: Cao?
    ///
    /// Degree to which the child is harmed: high?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
    public static let form03A1High = "form03_a1_high"

    /// Mẫu số 03, dòng a.2: từ Trung bình trở lên.
    ///
    /// Form 03, row a.2: at least medium.
    ///
    /// Khả năng tiếp cận trẻ em của đối tượng xâm hại (trong tương lai): từ Trung bình trở lên?
    ///
    /// The abuser's access to the child (in future): at least medium?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
    public static let form03A2Medium = "form03_a2_medium"

    /// Mẫu số 03, dòng a.2: Cao.
    ///
    /// Form 03, row a.2: high.
    ///
    /// Khả năng tiếp cận trẻ em của đối tượng xâm hại (trong tương lai): Cao?
    ///
    /// The abuser's access to the child (in future): high?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
    public static let form03A2High = "form03_a2_high"

    /// Mẫu số 03, dòng a.3: từ Trung bình trở lên.
    ///
    /// Form 03, row a.3: at least medium.
    ///
    /// Tác động của hành vi xâm hại đến sự phát triển của trẻ em (thể chất, tâm lý, tình cảm): từ Trung bình trở lên?
    ///
    /// Effect of the abuse on the child's development (physical, psychological, emotional): at least medium?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
    public static let form03A3Medium = "form03_a3_medium"

    /// Mẫu số 03, dòng a.3: Cao.
    ///
    /// Form 03, row a.3: high.
    ///
    /// Tác động của hành vi xâm hại đến sự phát triển của trẻ em (thể chất, tâm lý, tình cảm): Cao?
    ///
    /// Effect of the abuse on the child's development (physical, psychological, emotional): high?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
    public static let form03A3High = "form03_a3_high"

    /// Mẫu số 03, dòng a.4: từ Trung bình trở lên.
    ///
    /// Form 03, row a.4: at least medium.
    ///
    /// Những trở ngại trong môi trường chăm sóc trẻ em đối với việc bảo đảm an toàn cho trẻ em: từ Trung bình trở lên?
    ///
    /// Obstacles in the care environment to keeping the child safe: at least medium?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
    public static let form03A4Medium = "form03_a4_medium"

    /// Mẫu số 03, dòng a.4: Cao.
    ///
    /// Form 03, row a.4: high.
    ///
    /// Những trở ngại trong môi trường chăm sóc trẻ em đối với việc bảo đảm an toàn cho trẻ em: Cao?
    ///
    /// Obstacles in the care environment to keeping the child safe: high?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
    public static let form03A4High = "form03_a4_high"

    /// Mẫu số 03, dòng a.5: từ Trung bình trở lên.
    ///
    /// Form 03, row a.5: at least medium.
    ///
    /// Không có người sẵn sàng hoặc có khả năng bảo vệ trẻ em: từ Trung bình trở lên?
    ///
    /// Nobody willing or able to protect the child: at least medium?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
    public static let form03A5Medium = "form03_a5_medium"

    /// Mẫu số 03, dòng a.5: Cao.
    ///
    /// Form 03, row a.5: high.
    ///
    /// Không có người sẵn sàng hoặc có khả năng bảo vệ trẻ em: Cao?
    ///
    /// Nobody willing or able to protect the child: high?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
    public static let form03A5High = "form03_a5_high"

    /// Mẫu số 03, dòng b.1: từ Trung bình trở lên.
    ///
    /// Form 03, row b.1: at least medium.
    ///
    /// Khả năng tự bảo vệ của trẻ em trước những hành động của đối tượng xâm hại: từ Trung bình trở lên?
    ///
    /// The child's ability to protect itself against the abuser's acts: at least medium?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
    public static let form03B1Medium = "form03_b1_medium"

    /// Mẫu số 03, dòng b.1: Cao.
    ///
    /// Form 03, row b.1: high.
    ///
    /// Khả năng tự bảo vệ của trẻ em trước những hành động của đối tượng xâm hại: Cao?
    ///
    /// The child's ability to protect itself against the abuser's acts: high?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
    public static let form03B1High = "form03_b1_high"

    /// Mẫu số 03, dòng b.2: từ Trung bình trở lên.
    ///
    /// Form 03, row b.2: at least medium.
    ///
    /// Khả năng biết được những người có khả năng bảo vệ mình: từ Trung bình trở lên?
    ///
    /// Knowing the people who can protect it: at least medium?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
    public static let form03B2Medium = "form03_b2_medium"

    /// Mẫu số 03, dòng b.2: Cao.
    ///
    /// Form 03, row b.2: high.
    ///
    /// Khả năng biết được những người có khả năng bảo vệ mình: Cao?
    ///
    /// Knowing the people who can protect it: high?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
    public static let form03B2High = "form03_b2_high"

    /// Mẫu số 03, dòng b.3: từ Trung bình trở lên.
    ///
    /// Form 03, row b.3: at least medium.
    ///
    /// Khả năng của trẻ em trong việc thiết lập mối quan hệ với những người có thể bảo vệ mình: từ Trung bình trở lên?
    ///
    /// The child's ability to build relations with people who can protect it: at least medium?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
    public static let form03B3Medium = "form03_b3_medium"

    /// Mẫu số 03, dòng b.3: Cao.
    ///
    /// Form 03, row b.3: high.
    ///
    /// Khả năng của trẻ em trong việc thiết lập mối quan hệ với những người có thể bảo vệ mình: Cao?
    ///
    /// The child's ability to build relations with people who can protect it: high?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
    public static let form03B3High = "form03_b3_high"

    /// Mẫu số 03, dòng b.4: từ Trung bình trở lên.
    ///
    /// Form 03, row b.4: at least medium.
    ///
    /// Khả năng của trẻ em trong việc nhờ người bảo vệ trẻ em: từ Trung bình trở lên?
    ///
    /// The child's ability to ask someone to protect it: at least medium?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
    public static let form03B4Medium = "form03_b4_medium"

    /// Mẫu số 03, dòng b.4: Cao.
    ///
    /// Form 03, row b.4: high.
    ///
    /// Khả năng của trẻ em trong việc nhờ người bảo vệ trẻ em: Cao?
    ///
    /// The child's ability to ask someone to protect it: high?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
    public static let form03B4High = "form03_b4_high"

    /// Mẫu số 03, dòng b.5: từ Trung bình trở lên.
    ///
    /// Form 03, row b.5: at least medium.
    ///
    /// Trẻ em có được sự theo dõi và sẵn sàng giúp đỡ của những người khác (không phải là đối tượng xâm hại): từ Trung bình trở lên?
    ///
    /// Others (not the abuser) watch over the child and are ready to help: at least medium?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
    public static let form03B5Medium = "form03_b5_medium"

    /// Mẫu số 03, dòng b.5: Cao.
    ///
    /// Form 03, row b.5: high.
    ///
    /// Trẻ em có được sự theo dõi và sẵn sàng giúp đỡ của những người khác (không phải là đối tượng xâm hại): Cao?
    ///
    /// Others (not the abuser) watch over the child and are ready to help: high?
    ///
    /// `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`
    public static let form03B5High = "form03_b5_high"

    /// Đã xếp mức ít nhất một dòng của Mẫu số 06.
    ///
    /// At least one row of form 06 rated.
    ///
    /// Đã xếp mức dòng nào của Mẫu số 06 chưa?
    ///
    /// Has any row of form 06 been rated?
    ///
    /// `decree-56-2017 30(2)`
    public static let form06Rated = "form06_rated"

    /// Mẫu số 06, dòng a.1: từ Trung bình trở lên.
    ///
    /// Form 06, row a.1: at least medium.
    ///
    /// Mức độ tổn hại của trẻ em có còn nghiêm trọng không: từ Trung bình trở lên?
    ///
    /// Is the child's harm still grave: at least medium?
    ///
    /// `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
    public static let form06A1Medium = "form06_a1_medium"

    /// Mẫu số 06, dòng a.1: Cao.
    ///
    /// Form 06, row a.1: high.
    ///
    /// Mức độ tổn hại của trẻ em có còn nghiêm trọng không: Cao?
    ///
    /// Is the child's harm still grave: high?
    ///
    /// `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
    public static let form06A1High = "form06_a1_high"

    /// Mẫu số 06, dòng a.2: từ Trung bình trở lên.
    ///
    /// Form 06, row a.2: at least medium.
    ///
    /// Khả năng tiếp cận trẻ em của đối tượng xâm hại: từ Trung bình trở lên?
    ///
    /// The abuser's access to the child: at least medium?
    ///
    /// `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
    public static let form06A2Medium = "form06_a2_medium"

    /// Mẫu số 06, dòng a.2: Cao.
    ///
    /// Form 06, row a.2: high.
    ///
    /// Khả năng tiếp cận trẻ em của đối tượng xâm hại: Cao?
    ///
    /// The abuser's access to the child: high?
    ///
    /// `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
    public static let form06A2High = "form06_a2_high"

    /// Mẫu số 06, dòng a.3: từ Trung bình trở lên.
    ///
    /// Form 06, row a.3: at least medium.
    ///
    /// Những trở ngại trong môi trường chăm sóc trẻ em đối với việc bảo đảm an toàn cho trẻ em: từ Trung bình trở lên?
    ///
    /// Obstacles in the care environment to keeping the child safe: at least medium?
    ///
    /// `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
    public static let form06A3Medium = "form06_a3_medium"

    /// Mẫu số 06, dòng a.3: Cao.
    ///
    /// Form 06, row a.3: high.
    ///
    /// Những trở ngại trong môi trường chăm sóc trẻ em đối với việc bảo đảm an toàn cho trẻ em: Cao?
    ///
    /// Obstacles in the care environment to keeping the child safe: high?
    ///
    /// `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
    public static let form06A3High = "form06_a3_high"

    /// Mẫu số 06, dòng b.1: từ Trung bình trở lên.
    ///
    /// Form 06, row b.1: at least medium.
    ///
    /// Khả năng tự bảo vệ của trẻ em trước những hành động của đối tượng xâm hại: từ Trung bình trở lên?
    ///
    /// The child's ability to protect itself against the abuser's acts: at least medium?
    ///
    /// `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
    public static let form06B1Medium = "form06_b1_medium"

    /// Mẫu số 06, dòng b.1: Cao.
    ///
    /// Form 06, row b.1: high.
    ///
    /// Khả năng tự bảo vệ của trẻ em trước những hành động của đối tượng xâm hại: Cao?
    ///
    /// The child's ability to protect itself against the abuser's acts: high?
    ///
    /// `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
    public static let form06B1High = "form06_b1_high"

    /// Mẫu số 06, dòng b.2: từ Trung bình trở lên.
    ///
    /// Form 06, row b.2: at least medium.
    ///
    /// Trẻ em có được sự theo dõi và sẵn sàng giúp đỡ của những người khác (không phải là đối tượng xâm hại): từ Trung bình trở lên?
    ///
    /// Others (not the abuser) watch over the child and are ready to help: at least medium?
    ///
    /// `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
    public static let form06B2Medium = "form06_b2_medium"

    /// Mẫu số 06, dòng b.2: Cao.
    ///
    /// Form 06, row b.2: high.
    ///
    /// Trẻ em có được sự theo dõi và sẵn sàng giúp đỡ của những người khác (không phải là đối tượng xâm hại): Cao?
    ///
    /// Others (not the abuser) watch over the child and are ready to help: high?
    ///
    /// `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
    public static let form06B2High = "form06_b2_high"

    /// Mẫu số 06, dòng b.3: từ Trung bình trở lên.
    ///
    /// Form 06, row b.3: at least medium.
    ///
    /// Khả năng của trẻ em trong việc nhờ người bảo vệ trẻ em: từ Trung bình trở lên?
    ///
    /// The child's ability to ask someone to protect it: at least medium?
    ///
    /// `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
    public static let form06B3Medium = "form06_b3_medium"

    /// Mẫu số 06, dòng b.3: Cao.
    ///
    /// Form 06, row b.3: high.
    ///
    /// Khả năng của trẻ em trong việc nhờ người bảo vệ trẻ em: Cao?
    ///
    /// The child's ability to ask someone to protect it: high?
    ///
    /// `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`
    public static let form06B3High = "form06_b3_high"

    /// Không còn nguy cơ bị xâm hại.
    ///
    /// No more risk of abuse.
    ///
    /// Qua rà soát, có kết luận rằng trẻ không còn nguy cơ bị xâm hại không?
    ///
    /// Has the review found that the child is no longer at risk of abuse?
    ///
    /// `decree-56-2017 30(1)b`
    public static let noFurtherAbuseRisk = "no_further_abuse_risk"

    /// Thể chất ổn định.
    ///
    /// Physically stable.
    ///
    /// Qua rà soát, thể chất của trẻ đã ổn định chưa?
    ///
    /// Has the review found the child physically stable?
    ///
    /// `decree-56-2017 30(1)b`
    public static let physicalStable = "physical_stable"

    /// Tâm lý ổn định.
    ///
    /// Psychologically stable.
    ///
    /// Qua rà soát, tâm lý của trẻ đã ổn định chưa?
    ///
    /// Has the review found the child psychologically stable?
    ///
    /// `decree-56-2017 30(1)b`
    public static let psychologicalStable = "psychological_stable"

    /// Nhận thức ổn định.
    ///
    /// Cognitively stable.
    ///
    /// Qua rà soát, nhận thức của trẻ đã ổn định chưa?
    ///
    /// Has the review found the child's cognition stable?
    ///
    /// `decree-56-2017 30(1)b`
    public static let cognitiveStable = "cognitive_stable"

    /// Tình cảm ổn định.
    ///
    /// Emotionally stable.
    ///
    /// Qua rà soát, tình cảm của trẻ đã ổn định chưa?
    ///
    /// Has the review found the child emotionally stable?
    ///
    /// `decree-56-2017 30(1)b`
    public static let emotionalStable = "emotional_stable"
}
