# Written by `cargo xtask pack`; do not edit.
"""The names of the national pack, with their texts: what a program completes while it is typed.

A layer or a newer pack may bring more: names are texts.
"""

from typing import Final

__all__ = ["Facts", "Measures", "Duties", "Steps", "Roles", "Forms"]


class Facts:
    """Yếu tố. Facts of the national pack, by name."""

    ABUSE: Final = "abuse"
    """Trẻ bị xâm hại.

    Child is abused.

    Trẻ có bị xâm hại dưới bất kỳ hình thức nào không?

    Has the child been abused in any form?

    `law-102-2016 4(5)`"""

    VIOLENCE: Final = "violence"
    """Trẻ bị bạo lực.

    Violence against the child.

    Trẻ có bị hành hạ, ngược đãi, đánh đập, lăng mạ, cô lập, xua đuổi hoặc bị cố ý gây tổn hại về thể chất, tinh thần không?

    Has anyone maltreated, beaten, insulted, isolated or driven away the child, or meant to hurt the child's body or mind?

    `law-102-2016 4(6)`, `law-102-2016 4(5)`"""

    PHYSICAL_VIOLENCE: Final = "physical_violence"
    """Bạo lực thể chất.

    Physical violence.

    Trẻ có bị đánh đập hoặc bị xâm hại thân thể, sức khỏe không?

    Has the child been beaten, or has the child's body or health been attacked?

    `law-102-2016 4(6)`"""

    EMOTIONAL_VIOLENCE: Final = "emotional_violence"
    """Bạo lực tinh thần.

    Emotional violence.

    Trẻ có bị lăng mạ, xúc phạm danh dự, nhân phẩm, bị cô lập hoặc xua đuổi không?

    Has the child been insulted or humiliated, isolated or driven away?

    `law-102-2016 4(6)`"""

    EXPLOITATION: Final = "exploitation"
    """Trẻ bị bóc lột.

    Exploitation of the child.

    Có ai bắt trẻ lao động trái luật hoặc sử dụng trẻ để trục lợi không?

    Has anyone made the child work against the law, or used the child for profit?

    `law-102-2016 4(7)`, `law-102-2016 10(1)k`, `decree-56-2017 12`"""

    EXPLOITATION_ILLEGAL_LABOUR: Final = "exploitation_illegal_labour"
    """Bị bắt buộc lao động trái quy định.

    Forced to work against labour law.

    Trẻ có bị bắt buộc làm việc trái quy định của pháp luật về lao động không?

    Is the child made to do work that labour law does not allow?

    `decree-56-2017 12(1)`, `law-102-2016 4(7)`"""

    EXPLOITATION_PORNOGRAPHY: Final = "exploitation_pornography"
    """Bị lôi kéo trình diễn hoặc sử dụng trong sản xuất sản phẩm khiêu dâm.

    Drawn into pornographic performance, or used in making pornography.

    Trẻ có bị lôi kéo, ép buộc tham gia trình diễn khiêu dâm hoặc bị sử dụng để sản xuất sản phẩm khiêu dâm không?

    Has the child been drawn or forced into a pornographic performance, or used in making pornography?

    `decree-56-2017 12(2)`, `law-102-2016 4(7)`, `law-102-2016 4(8)`"""

    EXPLOITATION_SEX_TOURISM_PROSTITUTION: Final = "exploitation_sex_tourism_prostitution"
    """Bị xâm hại tình dục qua hoạt động du lịch, hoặc bị cho, nhận, cung cấp để mại dâm.

    Sexually abused in tourism, or given, taken or supplied for prostitution.

    Trẻ có bị lôi kéo, ép buộc vào hoạt động du lịch mà bị xâm hại tình dục, hoặc bị cho, nhận, cung cấp để hoạt động mại dâm không?

    Was the child drawn or forced into tourism and sexually abused there, or given, taken or supplied for prostitution?

    `decree-56-2017 12(3)`, `law-102-2016 4(7)`, `law-102-2016 4(8)`"""

    EXPLOITATION_BANNED_GOODS: Final = "exploitation_banned_goods"
    """Bị lôi kéo vận chuyển, mua bán, sản xuất, tàng trữ chất gây nghiện, hàng cấm.

    Used to carry, trade, make or store addictive substances or banned goods.

    Trẻ có bị rủ rê, lợi dụng hoặc ép buộc vận chuyển, mua bán, sản xuất, tàng trữ chất gây nghiện hoặc hàng cấm giao dịch không?

    Has anyone invited, used or forced the child to carry, trade, make or store addictive substances or goods banned from trade?

    `decree-56-2017 12(4)`"""

    EXPLOITATION_OTHER: Final = "exploitation_other"
    """Bị lôi kéo vào hoạt động trục lợi khác.

    Used in another activity for profit.

    Trẻ có bị rủ rê, lợi dụng hoặc ép buộc tham gia hoạt động khác để người khác trục lợi không?

    Has anyone invited, used or forced the child into another activity so that others profit?

    `decree-56-2017 12(5)`, `law-102-2016 4(7)`"""

    SEXUAL_ABUSE: Final = "sexual_abuse"
    """Trẻ bị xâm hại tình dục.

    Sexual abuse of the child.

    Trẻ có bị xâm hại tình dục, theo tin báo hoặc kết luận, không?

    Has the child been sexually abused, by what is reported or found?

    `law-102-2016 4(8)`, `law-102-2016 10(1)l`, `decree-56-2017 13`, `joint-circular-01-2022 5(3)`"""

    RAPE: Final = "rape"
    """Trẻ bị hiếp dâm.

    Rape.

    Có thông tin trẻ bị hiếp dâm không?

    Is there information that the child was raped?

    `decree-56-2017 13(1)`, `law-102-2016 4(8)`"""

    COERCED_INTERCOURSE: Final = "coerced_intercourse"
    """Trẻ bị cưỡng dâm.

    Coerced intercourse.

    Có thông tin trẻ bị cưỡng dâm không?

    Is there information that the child was coerced into intercourse?

    `decree-56-2017 13(2)`, `law-102-2016 4(8)`"""

    INTERCOURSE_WITH_CHILD: Final = "intercourse_with_child"
    """Trẻ bị giao cấu.

    Intercourse with the child.

    Có thông tin về việc giao cấu với trẻ không?

    Is there information about intercourse with the child?

    `decree-56-2017 13(3)`, `law-102-2016 4(8)`"""

    LEWD_ACTS: Final = "lewd_acts"
    """Trẻ bị dâm ô.

    Lewd acts.

    Có thông tin trẻ bị dâm ô không?

    Is there information about lewd acts with the child?

    `decree-56-2017 13(4)`, `law-102-2016 4(8)`"""

    SEXUAL_USE: Final = "sexual_use"
    """Trẻ bị sử dụng vào mục đích mại dâm, khiêu dâm.

    Used for prostitution or pornography.

    Trẻ có bị sử dụng vào mục đích mại dâm, khiêu dâm dưới bất kỳ hình thức nào, kể cả trên mạng, không?

    Has the child been used for prostitution or pornography in any form, also online?

    `decree-56-2017 13(5)`, `law-102-2016 4(8)`"""

    TRAFFICKING: Final = "trafficking"
    """Trẻ bị mua bán.

    Trafficking of the child.

    Có thông tin trẻ bị mua bán không?

    Is there information that the child has been bought or sold?

    `law-102-2016 4(5)`, `law-102-2016 6(2)`, `law-102-2016 10(1)m`, `decree-56-2017 14`"""

    ABANDONMENT: Final = "abandonment"
    """Trẻ bị bỏ rơi.

    Abandonment.

    Cha, mẹ hoặc người chăm sóc có bỏ rơi trẻ không?

    Has a parent or carer abandoned the child?

    `law-102-2016 4(9)`, `law-102-2016 4(5)`, `law-102-2016 10(1)b`, `decree-56-2017 4`"""

    NEGLECT: Final = "neglect"
    """Trẻ bị bỏ mặc.

    Neglect.

    Có phải cha, mẹ hoặc người chăm sóc không chăm sóc, nuôi dưỡng trẻ, hoặc chăm sóc không đầy đủ không?

    Do the parents or carer not care for the child, or not care enough?

    `law-102-2016 4(9)`, `law-102-2016 4(5)`"""

    SEVERE_NEGLECT: Final = "severe_neglect"
    """Trẻ bị bỏ mặc nghiêm trọng về thể chất.

    Severe physical neglect.

    Trẻ có đang bị bỏ mặc đến mức nguy hại cho sức khỏe hoặc tính mạng không?

    Is the child neglected so badly now that health or life is in danger?

    `training-social-work`"""

    OTHER_ABUSE: Final = "other_abuse"
    """Hình thức gây tổn hại khác.

    Another form of harm.

    Trẻ có bị hành vi nào khác gây tổn hại về thể chất, tình cảm, tâm lý, danh dự, nhân phẩm không?

    Has any other act harmed the child's body, feelings, mind, honour or dignity?

    `law-102-2016 4(5)`"""

    ABUSE_RISK: Final = "abuse_risk"
    """Trẻ có nguy cơ bị xâm hại.

    Risk of abuse.

    Trẻ có nguy cơ bị xâm hại dưới bất kỳ hình thức nào không?

    Is the child at risk of any form of abuse?

    `decree-56-2017 25(1)`, `law-102-2016 49(2)a`, `law-102-2016 50(2)h`"""

    RISK_VIOLENCE: Final = "risk_violence"
    """Trẻ có nguy cơ bị bạo lực.

    Risk of violence.

    Trẻ có nguy cơ bị bạo lực không?

    Is the child at risk of violence?

    `law-102-2016 49(1)`, `law-102-2016 4(6)`"""

    RISK_EXPLOITATION: Final = "risk_exploitation"
    """Trẻ có nguy cơ bị bóc lột.

    Risk of exploitation.

    Trẻ có nguy cơ bị bóc lột không?

    Is the child at risk of exploitation?

    `law-102-2016 49(1)`, `law-102-2016 4(7)`"""

    RISK_ABANDONMENT: Final = "risk_abandonment"
    """Trẻ có nguy cơ bị bỏ rơi.

    Risk of abandonment.

    Trẻ có nguy cơ bị cha, mẹ hoặc người chăm sóc bỏ rơi không?

    Is there a risk that a parent or carer will abandon the child?

    `law-102-2016 49(1)`, `law-102-2016 4(9)`"""

    RISK_SEXUAL_ABUSE: Final = "risk_sexual_abuse"
    """Trẻ có nguy cơ bị xâm hại tình dục.

    Risk of sexual abuse.

    Trẻ có nguy cơ bị xâm hại tình dục không?

    Is the child at risk of sexual abuse?

    `decree-56-2017 25(1)`, `law-102-2016 49(2)a`, `law-102-2016 4(5)`, `law-102-2016 4(8)`"""

    RISK_TRAFFICKING: Final = "risk_trafficking"
    """Trẻ có nguy cơ bị mua bán.

    Risk of trafficking.

    Trẻ có nguy cơ bị mua bán không?

    Is the child at risk of being trafficked?

    `decree-56-2017 25(1)`, `law-102-2016 49(2)a`, `law-102-2016 4(5)`"""

    RISK_NEGLECT: Final = "risk_neglect"
    """Trẻ có nguy cơ bị bỏ mặc.

    Risk of neglect.

    Trẻ có nguy cơ bị cha, mẹ hoặc người chăm sóc bỏ mặc không?

    Is the child at risk of neglect by parents or carer?

    `decree-56-2017 25(1)`, `law-102-2016 49(2)a`, `law-102-2016 4(5)`, `law-102-2016 4(9)`"""

    AGE_UNDER_3: Final = "age_under_3"
    """Dưới 36 tháng tuổi.

    Under 36 months.

    Trẻ có dưới 36 tháng tuổi không?

    Is the child under 36 months?

    `law-102-2016 43(3)`, `law-102-2016 98(1)`"""

    AGE_UNDER_6: Final = "age_under_6"
    """Dưới 6 tuổi.

    Under 6.

    Trẻ có dưới 6 tuổi không?

    Is the child under 6?

    `training-social-work`"""

    AGE_UNDER_7: Final = "age_under_7"
    """Dưới 7 tuổi.

    Under 7.

    Trẻ có dưới 7 tuổi không?

    Is the child under 7?

    `law-102-2016 60(3)`, `law-102-2016 6(11)`, `decree-56-2017 42(1)`"""

    AGE_UNDER_13: Final = "age_under_13"
    """Dưới 13 tuổi.

    Under 13.

    Trẻ có dưới 13 tuổi không?

    Is the child under 13?

    `labour-code-2019 143(4)`, `labour-code-2019 145(3)`"""

    AGE_UNDER_15: Final = "age_under_15"
    """Dưới 15 tuổi.

    Under 15.

    Trẻ có dưới 15 tuổi không?

    Is the child under 15?

    `labour-code-2019 143(3)`, `labour-code-2019 145(2)`, `labour-code-2019 146`"""

    AGE_AT_LEAST_7: Final = "age_at_least_7"
    """Từ đủ 7 tuổi trở lên.

    Full 7 years or older.

    Trẻ có từ đủ 7 tuổi trở lên không?

    Is the child full 7 years or older?

    `law-102-2016 60(3)`, `law-102-2016 6(11)`, `decree-56-2017 36(1)`, `decree-56-2017 36(3)`, `decree-56-2017 42(1)`"""

    AGE_UNDER_6_NO_SELFPROTECT: Final = "age_under_6_no_selfprotect"
    """Trẻ nhỏ không có khả năng tự bảo vệ.

    Small child unable to protect itself.

    Trẻ có còn quá nhỏ (dưới 6 tuổi) nên không thể tự tránh nguy hiểm hoặc tự gọi người giúp không?

    Is the child so small (under 6) that it cannot keep out of danger or call for help by itself?

    `decree-56-2017 27(1)d`"""

    LOW_SELF_PROTECTION: Final = "low_self_protection"
    """Khả năng tự bảo vệ thấp.

    Low ability to protect itself.

    So với trẻ cùng tuổi, trẻ có kém khả năng tự bảo vệ mình trước người gây hại không?

    Compared with children of the same age, is this child less able to protect itself against someone who harms it?

    `decree-56-2017 27(1)d`, `decree-56-2017 form 03 §2`, `decree-56-2017 form 06 §1`"""

    NO_TRUSTED_ADULT_KNOWN: Final = "no_trusted_adult_known"
    """Không biết người lớn nào có thể bảo vệ mình.

    Knows no adult who can protect it.

    Có phải trẻ không biết người lớn nào có thể bảo vệ mình không?

    Is it so that the child knows no adult who could protect it?

    `decree-56-2017 form 03 §2`"""

    CANNOT_ASK_FOR_HELP: Final = "cannot_ask_for_help"
    """Không biết cách hoặc không dám nhờ giúp đỡ.

    Cannot or dares not ask for help.

    Có phải trẻ không biết cách hoặc không dám nói với người lớn rằng mình đang không an toàn không?

    Is it so that the child does not know how, or does not dare, to tell an adult that it is not safe?

    `decree-56-2017 form 03 §2`, `decree-56-2017 form 06 §1`"""

    MENTAL_BEHAVIOUR_DISORDER: Final = "mental_behaviour_disorder"
    """Rối loạn tâm thần, hành vi.

    Mental or behavioural disorder.

    Trẻ có rối loạn tâm thần hoặc rối loạn hành vi không?

    Does the child have a mental or behavioural disorder?

    `decree-56-2017 11`"""

    SCHOOL_ABSENCE: Final = "school_absence"
    """Thường nghỉ học, có nguy cơ bỏ học.

    Often absent from school, may drop out.

    Trẻ có thường xuyên nghỉ học không lý do hoặc có nguy cơ bỏ học không?

    Is the child often absent from school without reason, or about to drop out?

    `law-102-2016 44(1)`, `law-102-2016 99(2)`, `decree-56-2017 27(1)d`"""

    NO_BIRTH_REGISTRATION: Final = "no_birth_registration"
    """Chưa đăng ký khai sinh.

    Birth not registered.

    Có phải trẻ chưa được đăng ký khai sinh không?

    Is it so that the child's birth has not been registered?

    `law-102-2016 13`, `law-102-2016 97`"""

    PRIOR_ABUSE: Final = "prior_abuse"
    """Đã từng bị xâm hại.

    Abused before.

    Trước đây trẻ đã từng bị xâm hại lần nào chưa?

    Has the child been abused before?

    `decree-56-2017 27(1)c`, `law-102-2016 4(5)`"""

    SIGNS_PHYSICAL: Final = "signs_physical"
    """Dấu hiệu bị bạo lực thể chất.

    Signs of physical violence.

    Trên người trẻ hoặc trong cách cư xử của trẻ có dấu hiệu bị đánh đập, hành hạ không?

    Does the child's body or behaviour show signs of being beaten or ill-treated?

    `training-social-work`"""

    SIGNS_EMOTIONAL: Final = "signs_emotional"
    """Dấu hiệu bị bạo lực tinh thần.

    Signs of emotional violence.

    Trẻ có biểu hiện thu mình, lo sợ mắc lỗi hoặc cư xử thái quá khác thường không?

    Is the child withdrawn, afraid of every mistake, or unusually extreme in its behaviour?

    `training-social-work`"""

    SIGNS_SEXUAL: Final = "signs_sexual"
    """Dấu hiệu bị xâm hại tình dục.

    Signs of sexual abuse.

    Trẻ có dấu hiệu đáng ngờ về việc bị xâm hại tình dục không?

    Does the child show signs that may point to sexual abuse?

    `training-social-work`"""

    SIGNS_NEGLECT: Final = "signs_neglect"
    """Dấu hiệu bị bỏ mặc.

    Signs of neglect.

    Trẻ có biểu hiện bị bỏ mặc như bẩn, đói, ốm không được chữa, quần áo không hợp thời tiết không?

    Does the child look neglected: dirty, hungry, ill and untreated, dressed against the weather?

    `training-social-work`"""

    SUICIDAL_SELFHARM: Final = "suicidal_selfharm"
    """Có ý định tự tử hoặc tự làm hại bản thân.

    Suicidal or self-harming.

    Trẻ có nói, viết, chuẩn bị hoặc đã tự làm hại bản thân, muốn chết không?

    Has the child said, written or prepared anything about wanting to die, or harmed itself?

    `checho-proposal`"""

    RUNAWAY_HOMELESS: Final = "runaway_homeless"
    """Bỏ nhà, lang thang.

    Runaway or homeless.

    Trẻ có đang bỏ nhà đi, sống lang thang hoặc ngủ ngoài đường không?

    Has the child run away, is it roaming or sleeping in the streets?

    `decree-20-2021 18(2)c`, `decree-20-2021 24(2)b`"""

    HOME_ALONE: Final = "home_alone"
    """Ở nhà một mình, không có người trông.

    At home alone, nobody minding it.

    Trẻ có thường phải ở nhà một mình, không có người lớn trông nom không?

    Is the child often at home alone with no adult minding it?

    `report-nghe-an`"""

    SPECIAL_CIRCUMSTANCES: Final = "special_circumstances"
    """Trẻ có hoàn cảnh đặc biệt.

    Child in special circumstances.

    Trẻ có thuộc một trong 14 nhóm trẻ em có hoàn cảnh đặc biệt không?

    Does the child belong to one of the 14 groups of children in special circumstances?

    `law-102-2016 10(1)`, `law-102-2016 4(10)`"""

    ORPHAN_BOTH: Final = "orphan_both"
    """Trẻ mồ côi cả cha và mẹ.

    Orphan of both parents.

    Trẻ có mồ côi cả cha và mẹ không?

    Are both parents of the child dead?

    `law-102-2016 10(1)a`, `decree-56-2017 3`"""

    ORPHAN_BOTH_NO_CARER: Final = "orphan_both_no_carer"
    """Mồ côi cả cha và mẹ, không có người chăm sóc.

    Orphan of both parents, no carer.

    Có phải trẻ mồ côi cả cha và mẹ hiện không có người chăm sóc không?

    Does the orphan of both parents have no carer?

    `decree-56-2017 3(1)`"""

    ORPHAN_BOTH_IN_FACILITY: Final = "orphan_both_in_facility"
    """Mồ côi cả cha và mẹ, được nuôi dưỡng trong cơ sở.

    Orphan of both parents, raised in a facility.

    Trẻ mồ côi cả cha và mẹ có đang được nuôi dưỡng trong cơ sở không?

    Is the orphan of both parents raised in a facility?

    `decree-56-2017 3(2)`"""

    ORPHAN_BOTH_WITH_RELATIVES: Final = "orphan_both_with_relatives"
    """Mồ côi cả cha và mẹ, sống với người thân thích.

    Orphan of both parents, living with relatives.

    Trẻ mồ côi cả cha và mẹ có đang sống với người thân thích không?

    Does the orphan of both parents live with relatives?

    `decree-56-2017 3(3)`"""

    ORPHAN_BOTH_NONRELATIVE_CARE: Final = "orphan_both_nonrelative_care"
    """Mồ côi cả cha và mẹ, được người không thân thích chăm sóc thay thế.

    Orphan of both parents, in alternative care of non-relatives.

    Trẻ mồ côi cả cha và mẹ có được cá nhân, gia đình không phải người thân thích nhận chăm sóc thay thế không?

    Is the orphan of both parents in the alternative care of a person or family who is no relative?

    `decree-56-2017 3(4)`"""

    ABANDONMENT_NOT_IN_CARE: Final = "abandonment_not_in_care"
    """Trẻ bị bỏ rơi chưa được chăm sóc thay thế.

    Abandoned child not yet in alternative care.

    Có phải trẻ bị bỏ rơi chưa được chăm sóc thay thế không?

    Is the abandoned child not yet in alternative care?

    `decree-56-2017 4(1)`"""

    ABANDONMENT_IN_CARE: Final = "abandonment_in_care"
    """Trẻ bị bỏ rơi được chăm sóc thay thế.

    Abandoned child in alternative care.

    Trẻ bị bỏ rơi có đang được chăm sóc thay thế không?

    Is the abandoned child in alternative care?

    `decree-56-2017 4(2)`"""

    WITHOUT_SUPPORT: Final = "without_support"
    """Trẻ không nơi nương tựa.

    Child without support.

    Trẻ có thuộc nhóm không nơi nương tựa không?

    Does the child belong to the group without support?

    `law-102-2016 10(1)c`, `decree-56-2017 5`"""

    WITHOUT_SUPPORT_ONE_DEAD_ONE_MISSING: Final = "without_support_one_dead_one_missing"
    """Mồ côi cha hoặc mẹ, người còn lại mất tích.

    One parent dead, the other missing.

    Trẻ có mồ côi cha hoặc mẹ và người còn lại mất tích theo quy định của pháp luật không?

    Is one parent dead and the other missing under the law?

    `decree-56-2017 5(1)`"""

    WITHOUT_SUPPORT_ONE_DEAD_ONE_INCAPABLE: Final = "without_support_one_dead_one_incapable"
    """Mồ côi cha hoặc mẹ, người còn lại ở cơ sở trợ giúp xã hội hoặc không còn khả năng chăm sóc.

    One parent dead, the other in a social assistance facility or no longer able to care.

    Trẻ có mồ côi cha hoặc mẹ và người còn lại đang được nuôi dưỡng tại cơ sở trợ giúp xã hội, hoặc không còn khả năng chăm sóc, nuôi dưỡng, không?

    Is one parent dead and the other cared for in a social assistance facility, or no longer able to care for the child?

    `decree-56-2017 5(2)`"""

    WITHOUT_SUPPORT_ONE_DEAD_ONE_IMPRISONED: Final = "without_support_one_dead_one_imprisoned"
    """Mồ côi cha hoặc mẹ, người còn lại đang chấp hành án phạt tù hoặc biện pháp bắt buộc.

    One parent dead, the other in prison or under a compulsory measure.

    Trẻ có mồ côi cha hoặc mẹ và người còn lại đang chấp hành án phạt tù tại trại giam, hoặc quyết định đưa vào cơ sở giáo dục bắt buộc, cai nghiện bắt buộc, không?

    Is one parent dead and the other serving a prison sentence in a prison, or a decision of compulsory education or drug treatment?

    `decree-56-2017 5(3)`"""

    WITHOUT_SUPPORT_BOTH_MISSING: Final = "without_support_both_missing"
    """Cả cha và mẹ mất tích.

    Both parents missing.

    Cả cha và mẹ của trẻ có mất tích theo quy định của pháp luật không?

    Are both parents missing under the law?

    `decree-56-2017 5(4)`"""

    WITHOUT_SUPPORT_ONE_MISSING_ONE_IN_FACILITY: Final = "without_support_one_missing_one_in_facility"
    """Cha hoặc mẹ mất tích, người còn lại ở cơ sở trợ giúp xã hội.

    One parent missing, the other in a social assistance facility.

    Trẻ có cha hoặc mẹ mất tích theo quy định của pháp luật và người còn lại đang được nuôi dưỡng tại cơ sở trợ giúp xã hội không?

    Is one parent missing under the law and the other cared for in a social assistance facility?

    `decree-56-2017 5(5)`"""

    WITHOUT_SUPPORT_ONE_MISSING_ONE_IMPRISONED: Final = "without_support_one_missing_one_imprisoned"
    """Cha hoặc mẹ mất tích, người còn lại đang chấp hành án phạt tù hoặc biện pháp bắt buộc.

    One parent missing, the other in prison or under a compulsory measure.

    Trẻ có cha hoặc mẹ mất tích theo quy định của pháp luật và người còn lại đang chấp hành án phạt tù tại trại giam, hoặc quyết định đưa vào cơ sở giáo dục bắt buộc, cai nghiện bắt buộc, không?

    Is one parent missing under the law and the other serving a prison sentence in a prison, or a decision of compulsory education or drug treatment?

    `decree-56-2017 5(6)`"""

    WITHOUT_SUPPORT_BOTH_INCAPABLE: Final = "without_support_both_incapable"
    """Cả cha và mẹ không còn khả năng chăm sóc.

    Both parents no longer able to care.

    Có phải cả cha và mẹ đều không còn khả năng chăm sóc trẻ không?

    Can neither parent care for the child any more?

    `decree-56-2017 5(7)`"""

    WITHOUT_SUPPORT_BOTH_IN_FACILITY: Final = "without_support_both_in_facility"
    """Cả cha và mẹ ở cơ sở trợ giúp xã hội.

    Both parents in social assistance facilities.

    Cả cha và mẹ có đang hưởng chế độ chăm sóc, nuôi dưỡng tại cơ sở trợ giúp xã hội không?

    Are both parents cared for in social assistance facilities?

    `decree-56-2017 5(8)`"""

    WITHOUT_SUPPORT_BOTH_IMPRISONED: Final = "without_support_both_imprisoned"
    """Cả cha và mẹ đang chấp hành án phạt tù hoặc biện pháp bắt buộc.

    Both parents in prison or under compulsory measures.

    Cả cha và mẹ có đang chấp hành án phạt tù tại trại giam, hoặc quyết định đưa vào cơ sở giáo dục bắt buộc, cai nghiện bắt buộc, không?

    Are both parents serving a prison sentence in a prison, or a decision of compulsory education or drug treatment?

    `decree-56-2017 5(9)`"""

    WITHOUT_SUPPORT_ONE_IN_FACILITY_ONE_IMPRISONED: Final = "without_support_one_in_facility_one_imprisoned"
    """Cha hoặc mẹ ở cơ sở trợ giúp xã hội, người còn lại đang chấp hành án phạt tù hoặc biện pháp bắt buộc.

    One parent in a social assistance facility, the other in prison or under a compulsory measure.

    Trẻ có cha hoặc mẹ ở cơ sở trợ giúp xã hội và người còn lại đang chấp hành án phạt tù tại trại giam, hoặc quyết định đưa vào cơ sở giáo dục bắt buộc, cai nghiện bắt buộc, không?

    Is one parent in a social assistance facility and the other serving a prison sentence in a prison, or a decision of compulsory education or drug treatment?

    `decree-56-2017 5(10)`"""

    WITHOUT_SUPPORT_PARENTS_ARE_CHILDREN: Final = "without_support_parents_are_children"
    """Cả cha và mẹ trong độ tuổi trẻ em.

    Both parents are children themselves.

    Trẻ có sống trong gia đình mà cả cha và mẹ đều dưới 16 tuổi không?

    Does the child live in a family where both parents are under 16?

    `decree-56-2017 5(11)`, `law-102-2016 1`"""

    WITHOUT_SUPPORT_RIGHTS_RESTRICTED_OR_SEPARATED: Final = "without_support_rights_restricted_or_separated"
    """Cả cha và mẹ bị hạn chế quyền, hoặc trẻ bị tạm thời cách ly khỏi cha hoặc mẹ.

    Both parents restricted in their rights, or child temporarily separated from father or mother.

    Cả cha và mẹ có bị hạn chế quyền làm cha mẹ, hoặc trẻ có đang bị tạm thời cách ly khỏi cha hoặc mẹ theo quy định của pháp luật, không?

    Are both parents restricted in parental rights, or is the child temporarily separated from father or mother under the law?

    `decree-56-2017 5(12)`, `decree-56-2017 32(2)`, `marriage-family-law-2014 85`"""

    DISABILITY: Final = "disability"
    """Trẻ khuyết tật.

    Child with disability.

    Trẻ có khuyết tật không?

    Does the child have a disability?

    `law-102-2016 10(1)d`, `decree-56-2017 6`"""

    DISABILITY_EXTREMELY_SEVERE: Final = "disability_extremely_severe"
    """Khuyết tật đặc biệt nặng.

    Extremely severe disability.

    Trẻ có được xác định khuyết tật đặc biệt nặng không?

    Has the disability been established as extremely severe?

    `decree-56-2017 6(1)`"""

    DISABILITY_SEVERE: Final = "disability_severe"
    """Khuyết tật nặng.

    Severe disability.

    Trẻ có được xác định khuyết tật nặng không?

    Has the disability been established as severe?

    `decree-56-2017 6(2)`"""

    DISABILITY_MILD: Final = "disability_mild"
    """Khuyết tật nhẹ.

    Mild disability.

    Trẻ có được xác định khuyết tật nhẹ không?

    Has the disability been established as mild?

    `decree-56-2017 6(3)`"""

    HIV: Final = "hiv"
    """Trẻ nhiễm HIV/AIDS.

    Child with HIV/AIDS.

    Trẻ có nhiễm HIV/AIDS theo hồ sơ không?

    Does the file say that the child has HIV/AIDS?

    `law-102-2016 10(1)đ`, `decree-56-2017 7`"""

    IN_CONFLICT_WITH_LAW: Final = "in_conflict_with_law"
    """Trẻ vi phạm pháp luật.

    Child in conflict with the law.

    Trẻ có vi phạm pháp luật không?

    Has the child broken the law?

    `law-102-2016 10(1)e`, `decree-56-2017 8`"""

    IN_CONFLICT_WITH_LAW_ADMIN_MEASURE: Final = "in_conflict_with_law_admin_measure"
    """Đang bị áp dụng biện pháp xử lý hành chính hoặc quản lý tại gia đình.

    Under an administrative measure or family management.

    Trẻ có đang bị giáo dục tại xã, phường, thị trấn, đưa vào trường giáo dưỡng (biện pháp hành chính) hoặc quản lý tại gia đình không?

    Is the child under commune education or reform school as an administrative measure, or under family management?

    `decree-56-2017 8(1)`"""

    IN_CONFLICT_WITH_LAW_NO_STABLE_RESIDENCE: Final = "in_conflict_with_law_no_stable_residence"
    """Chưa xác định được nơi cư trú ổn định, đang chấp hành giáo dục tại xã ở cơ sở.

    No stable residence determined, serving commune education in a facility.

    Có phải trẻ vi phạm pháp luật chưa xác định được nơi cư trú ổn định và đang chấp hành biện pháp giáo dục tại xã ở cơ sở không?

    Has the child no stable residence determined, and is it serving commune education in a facility?

    `decree-56-2017 8(2)`"""

    IN_CONFLICT_WITH_LAW_JUDICIAL: Final = "in_conflict_with_law_judicial"
    """Đang bị áp dụng biện pháp tư pháp hoặc hình phạt.

    Under a judicial measure or a sentence.

    Trẻ có đang bị áp dụng biện pháp tư pháp hoặc hình phạt không?

    Is the child under a judicial measure or a sentence?

    `decree-56-2017 8(3)`"""

    IN_CONFLICT_WITH_LAW_COMPLETED: Final = "in_conflict_with_law_completed"
    """Đã chấp hành xong hình phạt tù có thời hạn hoặc biện pháp trường giáo dưỡng.

    Has completed a prison term or reform school.

    Trẻ có đã chấp hành xong hình phạt tù có thời hạn hoặc biện pháp đưa vào trường giáo dưỡng không?

    Has the child completed a fixed prison term or reform school?

    `decree-56-2017 8(4)`"""

    DRUG_ADDICTED: Final = "drug_addicted"
    """Trẻ nghiện ma túy.

    Drug-addicted child.

    Trẻ có nghiện ma túy không?

    Is the child addicted to drugs?

    `law-102-2016 10(1)g`, `decree-56-2017 9`"""

    DRUG_ADDICTED_IN_CENTRE: Final = "drug_addicted_in_centre"
    """Nghiện ma túy, trong cơ sở cai nghiện.

    Addicted, in a treatment centre.

    Trẻ nghiện ma túy có đang ở trong cơ sở cai nghiện không?

    Is the addicted child in a drug treatment centre?

    `decree-56-2017 9(1)`"""

    DRUG_ADDICTED_COMMUNITY: Final = "drug_addicted_community"
    """Nghiện ma túy, cai nghiện hoặc điều trị tại gia đình, cộng đồng.

    Addicted, treated at home or in the community.

    Trẻ nghiện ma túy có đang cai nghiện, điều trị nghiện tại gia đình, cộng đồng không?

    Is the addicted child in treatment at home or in the community?

    `decree-56-2017 9(2)`"""

    DROPOUT_WORKING: Final = "dropout_working"
    """Trẻ phải bỏ học kiếm sống chưa hoàn thành phổ cập giáo dục trung học cơ sở.

    Child who had to leave school to earn a living, lower secondary education not completed.

    Trẻ có phải bỏ học để kiếm sống khi chưa hoàn thành phổ cập giáo dục trung học cơ sở không?

    Has the child had to leave school to earn a living before completing universal lower secondary education?

    `law-102-2016 10(1)h`, `decree-56-2017 10`"""

    DROPOUT_WORKING_NO_CARER: Final = "dropout_working_no_carer"
    """Bỏ học kiếm sống, không có người chăm sóc.

    Left school to earn a living, no carer.

    Có phải trẻ phải bỏ học kiếm sống không có người chăm sóc không?

    Does the child who left school to earn a living have no carer?

    `decree-56-2017 10(1)`"""

    DROPOUT_WORKING_WITH_CARER: Final = "dropout_working_with_carer"
    """Bỏ học kiếm sống, sống cùng cha, mẹ hoặc người chăm sóc.

    Left school to earn a living, living with parents or carer.

    Trẻ phải bỏ học kiếm sống có sống cùng cha, mẹ hoặc người chăm sóc không?

    Does the child who left school to earn a living live with parents or a carer?

    `decree-56-2017 10(2)`"""

    HARMED_BY_VIOLENCE: Final = "harmed_by_violence"
    """Trẻ bị tổn hại nghiêm trọng về thể chất và tinh thần do bị bạo lực.

    Child gravely harmed in body and mind by violence.

    Có kết luận rằng bạo lực đã làm trẻ rối loạn tâm thần, hành vi hoặc hạn chế giao tiếp, học tập, tự sinh hoạt không?

    Is there a conclusion that violence has led to a mental or behaviour disorder, or to limits in communication, learning or daily self-care?

    `law-102-2016 10(1)i`, `decree-56-2017 11`"""

    TRAFFICKING_WITH_PARENTS: Final = "trafficking_with_parents"
    """Bị mua bán trở về sống với cha, mẹ.

    Trafficked, returned to live with parents.

    Có phải trẻ bị mua bán đã trở về và sống với cha, mẹ không?

    Has the trafficked child returned to live with the parents?

    `decree-56-2017 14(1)`"""

    TRAFFICKING_IN_CARE: Final = "trafficking_in_care"
    """Bị mua bán trở về được nhận chăm sóc thay thế.

    Trafficked, returned, in alternative care.

    Có phải trẻ bị mua bán đã trở về và được nhận chăm sóc thay thế không?

    Has the trafficked child returned and been taken into alternative care?

    `decree-56-2017 14(2)`"""

    ILLNESS_POOR: Final = "illness_poor"
    """Trẻ mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày thuộc hộ nghèo, hộ cận nghèo.

    Child with a fatal or long-treatment illness in a poor or near-poor household.

    Trẻ có mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày và thuộc hộ nghèo hoặc hộ cận nghèo không?

    Does the child have a fatal or long-treatment illness and belong to a poor or near-poor household?

    `law-102-2016 10(1)n`, `decree-56-2017 15`"""

    ILLNESS_POOR_POOR_HOUSEHOLD: Final = "illness_poor_poor_household"
    """Mắc bệnh hiểm nghèo hoặc điều trị dài ngày, hộ nghèo.

    Fatal or long-treatment illness, poor household.

    Trẻ mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày có thuộc hộ nghèo không?

    Does the child with the fatal or long-treatment illness belong to a poor household?

    `decree-56-2017 15(1)`"""

    ILLNESS_POOR_NEAR_POOR_HOUSEHOLD: Final = "illness_poor_near_poor_household"
    """Mắc bệnh hiểm nghèo hoặc điều trị dài ngày, hộ cận nghèo.

    Fatal or long-treatment illness, near-poor household.

    Trẻ mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày có thuộc hộ cận nghèo không?

    Does the child with the fatal or long-treatment illness belong to a near-poor household?

    `decree-56-2017 15(2)`"""

    MIGRANT_REFUGEE: Final = "migrant_refugee"
    """Trẻ di cư, lánh nạn, tị nạn chưa xác định được cha mẹ hoặc không có người chăm sóc.

    Migrant, displaced or refugee child, parents not identified or no carer.

    Có phải trẻ di cư, lánh nạn hoặc tị nạn, và chưa xác định được cha mẹ hoặc không có người chăm sóc không?

    Is the child a migrant, displaced or refugee child whose parents are not identified or who has no carer?

    `law-102-2016 10(1)o`, `decree-56-2017 16`"""

    MIGRANT_REFUGEE_VIETNAMESE: Final = "migrant_refugee_vietnamese"
    """Công dân Việt Nam di cư, lánh nạn trong nước, chưa xác định được cha mẹ hoặc không có người chăm sóc.

    Vietnamese, migrant or displaced inside the country, parents not identified or no carer.

    Có phải trẻ là công dân Việt Nam di cư, lánh nạn trong nước, chưa xác định được cha mẹ hoặc không có người chăm sóc không?

    Is the child a Vietnamese citizen, migrant or displaced inside the country, with parents not identified or no carer?

    `decree-56-2017 16(1)`"""

    MIGRANT_REFUGEE_FOREIGN: Final = "migrant_refugee_foreign"
    """Trẻ có quốc tịch nước ngoài di cư, lánh nạn, tị nạn, không có người chăm sóc.

    Foreign national, migrant, displaced or refugee, no carer.

    Có phải trẻ có quốc tịch nước ngoài di cư, lánh nạn, tị nạn và không có người chăm sóc không?

    Is the child a foreign national, migrant, displaced or refugee, without a carer?

    `decree-56-2017 16(2)`"""

    MIGRANT_REFUGEE_NATIONALITY_UNKNOWN: Final = "migrant_refugee_nationality_unknown"
    """Trẻ chưa xác định được quốc tịch di cư, lánh nạn, tị nạn vào Việt Nam, chưa xác định được cha mẹ hoặc không có người chăm sóc.

    Nationality not determined, migrant, displaced or refugee into Viet Nam, parents not identified or no carer.

    Có phải trẻ chưa xác định được quốc tịch, vào Việt Nam do di cư, lánh nạn, tị nạn, và chưa xác định được cha mẹ hoặc không có người chăm sóc không?

    Is the child of undetermined nationality, come into Viet Nam as migrant, displaced or refugee, with parents not identified or no carer?

    `decree-56-2017 16(3)`"""

    REFUGEE_PARENTS_UNKNOWN: Final = "refugee_parents_unknown"
    """Trẻ lánh nạn, tị nạn chưa xác định được cha mẹ.

    Displaced or refugee child, parents not identified.

    Có phải trẻ lánh nạn, tị nạn và chưa xác định được cha mẹ không?

    Is the child displaced or a refugee, with parents not identified?

    `law-102-2016 62(4)`, `law-102-2016 36`"""

    UNSAFE_ENVIRONMENT: Final = "unsafe_environment"
    """Môi trường sống không an toàn.

    Unsafe surroundings.

    Nơi trẻ đang sống có mất an toàn đối với trẻ không?

    Is the place where the child lives unsafe for it?

    `decree-56-2017 27(1)đ`, `decree-56-2017 30(1)a`"""

    OBSTACLES_IN_CARE_ENV: Final = "obstacles_in_care_env"
    """Trở ngại trong môi trường chăm sóc đối với an toàn của trẻ.

    Obstacles to safety in the care environment.

    Trong môi trường chăm sóc trẻ có trở ngại nào cho việc bảo đảm an toàn cho trẻ không?

    Is there anything in the child's care environment that stands in the way of its safety?

    `decree-56-2017 form 03 §2`, `decree-56-2017 form 06 §1`"""

    LOW_COMMUNITY_SUPPORT: Final = "low_community_support"
    """Cộng đồng ít khả năng hỗ trợ, quan sát trẻ.

    Community hardly supports or sees the child.

    Có phải hàng xóm, thầy cô ít thấy trẻ và ít có khả năng giúp trẻ không?

    Is it so that neighbours and teachers seldom see the child and can hardly help it?

    `decree-56-2017 27(1)đ`, `decree-56-2017 form 03 §2`, `decree-56-2017 form 06 §1`"""

    NO_SERVICES_IN_AREA: Final = "no_services_in_area"
    """Địa bàn không có dịch vụ trẻ cần.

    No service in the area that the child needs.

    Dịch vụ bảo vệ mà trẻ cần có phải không có ở xã hoặc ở tỉnh không?

    Is a protection service that the child needs missing in the commune or in the province?

    `decree-56-2017 29(1)b`, `decree-56-2017 29(4)`"""

    SCHOOL_VIOLENCE: Final = "school_violence"
    """Bạo lực học đường, bắt nạt.

    School violence, bullying.

    Trẻ có bị đánh, bắt nạt, cô lập hoặc làm nhục ở trường hay trên đường đi học không?

    Is the child beaten, bullied, isolated or humiliated at school or on the way to it?

    `law-102-2016 44(4)`, `law-102-2016 85(2)`"""

    MIGRATION_DISPLACEMENT: Final = "migration_displacement"
    """Di cư, lánh nạn, tị nạn.

    Migration, displacement, refuge.

    Trẻ hoặc gia đình trẻ có mới di cư, lánh nạn, tị nạn đến đây không?

    Has the child or its family recently come here as migrants, displaced persons or refugees?

    `law-102-2016 10(1)o`, `decree-56-2017 16`"""

    REMOTE_ETHNIC_AREA: Final = "remote_ethnic_area"
    """Vùng khó khăn, biên giới, miền núi, hải đảo, dân tộc thiểu số.

    Disadvantaged, border, mountain or island area, ethnic minority.

    Trẻ có sống ở xã biên giới, miền núi, hải đảo, xã đặc biệt khó khăn hoặc là người dân tộc thiểu số không?

    Does the child live in a border, mountain, island or specially disadvantaged commune, or belong to an ethnic minority?

    `law-102-2016 43(1)`, `law-102-2016 44(1)`"""

    STIGMA_DISCRIMINATION: Final = "stigma_discrimination"
    """Bị kỳ thị, phân biệt đối xử.

    Stigma, discrimination.

    Trẻ có bị kỳ thị, phân biệt đối xử vì đặc điểm cá nhân, hoàn cảnh gia đình, giới tính, dân tộc, tôn giáo không?

    Is the child stigmatised or discriminated against for personal traits, family, sex, ethnicity or religion?

    `law-102-2016 6(8)`"""

    HAZARD_NEAR_CHILD_FACILITY: Final = "hazard_near_child_facility"
    """Cơ sở độc hại, cháy nổ gần nơi của trẻ em.

    Toxic or explosive premises near places for children.

    Gần trường học, điểm vui chơi hoặc cơ sở của trẻ có cơ sở, kho hàng gây ô nhiễm, độc hại, dễ cháy nổ không?

    Is there a polluting, toxic or explosive workshop or store near a school, playground or facility for children?

    `law-102-2016 6(13)`"""

    INSTITUTION_ABUSE: Final = "institution_abuse"
    """Xâm hại trong trường, cơ sở, gia đình chăm sóc thay thế.

    Abuse in a school, facility or alternative family.

    Trẻ có bị xâm hại trong trường học, cơ sở nuôi dưỡng, mái ấm hoặc gia đình chăm sóc thay thế không?

    Is the child abused in a school, a care facility, a shelter or an alternative family?

    `law-102-2016 4(5)`, `law-102-2016 59(1)b`, `law-102-2016 69(2)`"""

    ONE_PARENT_LOST: Final = "one_parent_lost"
    """Mồ côi cha hoặc mẹ, thiếu cha hoặc mẹ.

    One parent dead or absent.

    Có phải trẻ mồ côi cha hoặc mẹ, hoặc lâu nay thiếu hẳn cha hoặc mẹ không?

    Has the child lost one parent, or lived without one of them for long?

    `report-nghe-an`, `decree-56-2017 5`"""

    PARENT_MISSING: Final = "parent_missing"
    """Cha hoặc mẹ mất tích.

    A parent is missing.

    Cha hoặc mẹ của trẻ có đang bị coi là mất tích không?

    Is the father or mother of the child missing?

    `decree-56-2017 5(1)`, `decree-56-2017 5(4)`, `decree-56-2017 5(5)`, `decree-56-2017 5(6)`"""

    PARENT_IMPRISONED: Final = "parent_imprisoned"
    """Cha hoặc mẹ đang chấp hành án tù hoặc biện pháp bắt buộc.

    A parent serves a prison term or a compulsory measure.

    Cha hoặc mẹ của trẻ có đang chấp hành án phạt tù tại trại giam, hoặc đang ở cơ sở giáo dục bắt buộc, cơ sở cai nghiện bắt buộc không?

    Is the father or mother serving a prison sentence in a prison, or held in compulsory education or compulsory drug treatment?

    `decree-56-2017 5(3)`, `decree-56-2017 5(6)`, `decree-56-2017 5(9)`, `decree-56-2017 5(10)`"""

    PARENTAL_RIGHTS_RESTRICTED: Final = "parental_rights_restricted"
    """Cha hoặc mẹ bị Tòa án hạn chế quyền.

    A court has restricted a parent's rights.

    Có quyết định của Tòa án đang hạn chế quyền của cha hoặc mẹ đối với trẻ không?

    Is a court decision in force that restricts the rights of the father or mother over the child?

    `marriage-family-law-2014 85`, `law-102-2016 52(3)`, `decree-56-2017 5(12)`"""

    PARENT_INCAPABLE: Final = "parent_incapable"
    """Cha hoặc mẹ không còn khả năng chăm sóc.

    A parent is no longer able to care.

    Cha hoặc mẹ của trẻ có phải không còn khả năng chăm sóc, nuôi dưỡng trẻ không?

    Is the father or mother no longer able to care for and raise the child?

    `decree-56-2017 5(2)`, `decree-56-2017 5(7)`, `law-102-2016 62(2)`"""

    PARENT_SOCIAL_EVILS: Final = "parent_social_evils"
    """Cha hoặc mẹ mắc tệ nạn xã hội, nghiện.

    A parent caught up in social evils or addiction.

    Cha hoặc mẹ của trẻ có nghiện ma túy, cờ bạc hoặc mắc tệ nạn xã hội khác không?

    Is the father or mother addicted to drugs or gambling, or caught up in other social evils?

    `report-nghe-an`"""

    PARENT_ALCOHOL: Final = "parent_alcohol"
    """Cha hoặc mẹ nghiện rượu.

    A parent abuses alcohol.

    Cha hoặc mẹ, người chăm sóc trẻ có thường xuyên say rượu không?

    Is a parent or carer often drunk?

    `checho-proposal`"""

    PARENT_MENTAL_ILLNESS: Final = "parent_mental_illness"
    """Cha hoặc mẹ rối loạn tâm thần.

    A parent is mentally ill.

    Cha hoặc mẹ, người chăm sóc trẻ có bị rối loạn tâm thần ảnh hưởng đến việc trông nom trẻ không?

    Does a parent or carer have a mental illness that affects how the child is minded?

    `checho-proposal`"""

    HARSH_DISCIPLINE: Final = "harsh_discipline"
    """Dạy con bằng trừng phạt thân thể.

    Bringing up by corporal punishment.

    Cha mẹ, người chăm sóc có dùng đòn roi hoặc hình phạt gây đau đớn, sợ hãi để dạy trẻ không?

    Do parents or carers use beating, or punishments that cause pain or fear, to discipline the child?

    `decree-130-2021 22(1)c`, `law-102-2016 4(6)`"""

    FAMILY_CONFLICT_DIVORCE: Final = "family_conflict_divorce"
    """Gia đình không hạnh phúc, cha mẹ ly hôn.

    Unhappy family, divorce.

    Cha mẹ của trẻ có mâu thuẫn kéo dài, ly thân hoặc ly hôn không?

    Are the child's parents in lasting conflict, separated or divorced?

    `report-nghe-an`"""

    PARENTS_MIGRANT_WORK: Final = "parents_migrant_work"
    """Cha mẹ đi làm ăn xa.

    Parents work far away.

    Cha mẹ của trẻ có đi làm ăn xa, để trẻ sống với ông bà hoặc người khác không?

    Do the child's parents work far away and leave the child with grandparents or others?

    `checho-proposal`"""

    STEP_OR_UNRELATED_ADULT: Final = "step_or_unrelated_adult"
    """Sống với cha dượng, mẹ kế hoặc người ngoài gia đình.

    Lives with a step-parent or an unrelated adult.

    Trong nhà có cha dượng, mẹ kế hoặc người lớn không phải họ hàng cùng sống với trẻ không?

    Does a step-parent or an unrelated adult live in the child's home?

    `checho-proposal`"""

    POVERTY: Final = "poverty"
    """Hộ nghèo, hộ cận nghèo.

    Poor or near-poor household.

    Gia đình trẻ có thuộc hộ nghèo hoặc hộ cận nghèo không?

    Is the child's family a poor or near-poor household?

    `law-102-2016 10(1)n`, `law-102-2016 43(1)`, `law-102-2016 44(1)`"""

    CARER_LOW_PROTECTIVE_CAPACITY: Final = "carer_low_protective_capacity"
    """Năng lực bảo vệ của cha mẹ, người chăm sóc thấp.

    Parents or carers can hardly protect the child.

    Cha mẹ, người chăm sóc, thành viên gia đình có yếu kém trong việc bảo vệ trẻ khỏi nguy hiểm không?

    Are the parents, carers or household members weak at protecting the child from danger?

    `decree-56-2017 27(1)b`, `decree-56-2017 form 03 §1`"""

    NO_WILLING_PROTECTOR: Final = "no_willing_protector"
    """Không có người sẵn sàng hoặc có khả năng bảo vệ trẻ.

    Nobody willing or able to protect the child.

    Có phải hiện không có ai sẵn sàng và có khả năng bảo vệ trẻ không?

    Is it so that at present nobody is both willing and able to protect the child?

    `decree-56-2017 form 03 §2`, `training-social-work`"""

    POOR_PARENTING_SKILL: Final = "poor_parenting_skill"
    """Thiếu kiến thức, kỹ năng làm cha mẹ.

    Weak parenting knowledge and skills.

    Cha mẹ, người chăm sóc có thiếu kiến thức, kỹ năng nuôi dạy trẻ không?

    Do the parents or carers lack the knowledge and skills to bring up a child?

    `law-102-2016 48(2)c`"""

    CARER_ALTERNATIVE_UNFIT: Final = "carer_alternative_unfit"
    """Người nhận chăm sóc thay thế không còn đủ điều kiện.

    Alternative carer no longer qualifies.

    Cá nhân, gia đình đang nhận chăm sóc thay thế trẻ có phải không còn đủ điều kiện chăm sóc không?

    Does the person or family giving the child alternative care no longer meet the conditions?

    `law-102-2016 69(1)a`, `law-102-2016 63(2)`"""

    CHILD_LABOUR_ILLEGAL: Final = "child_labour_illegal"
    """Trẻ lao động trái pháp luật.

    Child works against labour law.

    Trẻ có đang làm công việc mà pháp luật lao động cấm đối với lứa tuổi của trẻ không?

    Is the child doing work that labour law forbids at its age?

    `labour-code-2019 143`, `labour-code-2019 145`, `labour-code-2019 146`, `law-102-2016 26`"""

    FORCED_BEGGING: Final = "forced_begging"
    """Ép trẻ đi xin ăn, cho thuê, cho mượn trẻ để xin ăn.

    Child forced to beg, lent or hired out for begging.

    Có ai tổ chức, ép trẻ đi xin ăn hoặc cho thuê, cho mượn trẻ để xin ăn không?

    Does anyone organise or force the child to beg, or lend or hire it out for begging?

    `decree-130-2021`, `law-102-2016 4(7)`, `decree-56-2017 12(5)`"""

    CHILD_MARRIAGE: Final = "child_marriage"
    """Tảo hôn.

    Child marriage.

    Trẻ có đang sống như vợ chồng với người khác, hoặc có ai đang chuẩn bị, xúi giục, ép trẻ lấy vợ, lấy chồng không?

    Does the child live with someone as a spouse, or is anyone preparing, urging or forcing it to marry?

    `law-102-2016 6(4)`"""

    HARM_DOER_ACCESS_SOMETIMES: Final = "harm_doer_access_sometimes"
    """Người gây hại có cơ hội tiếp cận trẻ.

    Harm-doer has a chance to reach the child.

    Người gây hại có cơ hội tiếp cận trẻ, dù không thường xuyên, không?

    Does the harm-doer have a chance to reach the child, even if not often?

    `decree-56-2017 form 02 §1`, `decree-56-2017 form 03 §2`, `decree-56-2017 form 06 §1`"""

    HARM_DOER_ACCESS_OFTEN: Final = "harm_doer_access_often"
    """Người gây hại tiếp cận trẻ dễ dàng, thường xuyên.

    Harm-doer reaches the child easily and often.

    Người gây hại có thể tiếp cận trẻ dễ dàng và thường xuyên không?

    Can the harm-doer reach the child easily and often?

    `decree-56-2017 form 02 §1`, `decree-56-2017 form 03 §2`, `decree-56-2017 form 06 §1`"""

    HARM_DOER_KNOWN_TRUSTED: Final = "harm_doer_known_trusted"
    """Người bị cho là gây hại được trẻ hoặc gia đình tin cậy.

    Alleged harm-doer is trusted by the child or family.

    Người bị cho là gây hại có phải là người quen được trẻ hoặc gia đình tin cậy (giáo viên, hàng xóm, họ hàng) không?

    Is the alleged harm-doer someone known and trusted by the child or family (teacher, neighbour, kin)?

    `report-nghe-an`"""

    HARM_DOER_THREATENS: Final = "harm_doer_threatens"
    """Đe dọa gây tổn hại nghiêm trọng cho trẻ.

    Threatens the child with grave harm.

    Có ai đang đe dọa gây tổn hại nghiêm trọng đến tính mạng, sức khỏe hoặc nhân phẩm của trẻ không?

    Is anyone threatening grave harm to the child's life, health or dignity?

    `decree-56-2017 31(1)`"""

    INFORMANT_THREATENED: Final = "informant_threatened"
    """Người cung cấp thông tin bị đe dọa.

    Informant is threatened.

    Người báo tin có đang bị đe dọa hoặc sợ bị trả thù không?

    Is the informant being threatened, or afraid of revenge?

    `decree-56-2017 24(1)`"""

    HARM_DOER_HISTORY: Final = "harm_doer_history"
    """Người sống cùng hoặc gần trẻ có tiền sử xâm hại, bạo lực.

    Someone around the child has a history of abuse or violence.

    Người sống cùng hoặc thường xuyên ở gần trẻ đã từng bị xử lý về hành vi xâm hại trẻ em hoặc bạo lực chưa?

    Has a person living with or often near the child been prosecuted or sanctioned for child abuse or violence?

    `law-102-2016 63(2)a`"""

    SEXUAL_ABUSE_SUSPECTED: Final = "sexual_abuse_suspected"
    """Nghi trẻ bị xâm hại tình dục.

    Sexual abuse suspected.

    Có ai báo tin hoặc có lý do để nghi trẻ bị xâm hại tình dục không?

    Has anyone reported, or is there reason to suspect, that the child is being sexually abused?

    `law-102-2016 4(8)`, `law-102-2016 51(1)`, `joint-circular-01-2022 9`"""

    TRAFFICKING_SUSPECTED: Final = "trafficking_suspected"
    """Nghi trẻ bị mua bán.

    Trafficking suspected.

    Có ai báo tin hoặc có lý do để nghi trẻ đang bị mua bán, lừa đưa đi xa không?

    Has anyone reported, or is there reason to suspect, that the child is being trafficked or lured away?

    `law-102-2016 4(5)`, `law-102-2016 10(1)m`, `law-102-2016 28`"""

    GROOMING: Final = "grooming"
    """Dụ dỗ, lôi kéo, tặng quà bất thường.

    Luring, enticing, unusual gifts.

    Có người lớn nào dụ dỗ, lôi kéo, cho trẻ tiền, quà bất thường hoặc bắt trẻ giữ bí mật không?

    Is an adult luring or enticing the child, giving unusual money or gifts, or making it keep secrets?

    `law-102-2016 4(8)`, `law-102-2016 6(5)`, `training-social-work`"""

    HARM_DOER_IS_PARENT_OR_CARER: Final = "harm_doer_is_parent_or_carer"
    """Người gây tổn hại là cha, mẹ hoặc người chăm sóc.

    Harm-doer is a parent or carer.

    Người gây tổn hại có phải là cha, mẹ hoặc người chăm sóc trẻ không?

    Is the person who harms the child a parent or carer?

    `decree-56-2017 31(1)`, `decree-56-2017 32(1)`, `law-102-2016 4(4)`, `law-102-2016 52(3)`"""

    HARM_DOER_IS_PARENT: Final = "harm_doer_is_parent"
    """Người gây tổn hại là cha hoặc mẹ.

    Harm-doer is a parent.

    Người gây tổn hại có phải là cha hoặc mẹ của trẻ không?

    Is the person who harms the child the father or mother?

    `decree-56-2017 31(1)`, `law-102-2016 62(2)`"""

    HARM_DOER_IS_CARER: Final = "harm_doer_is_carer"
    """Người gây tổn hại là người chăm sóc trẻ.

    Harm-doer is a carer.

    Người gây tổn hại có phải là người giám hộ, người nhận chăm sóc thay thế hoặc người được giao chăm sóc trẻ không?

    Is the person who harms the child a guardian, an alternative carer or someone charged with the child's care?

    `law-102-2016 4(4)`, `decree-56-2017 31(1)`"""

    HARM_DOER_IN_ALTERNATIVE_CARE_FAMILY: Final = "harm_doer_in_alternative_care_family"
    """Người gây tổn hại thuộc gia đình đang nhận chăm sóc thay thế.

    Harm-doer belongs to the alternative care family.

    Người gây tổn hại có phải là người nhận chăm sóc thay thế hoặc thành viên gia đình của người đó không?

    Is the harm-doer the alternative carer or a member of that person's household?

    `law-102-2016 69(2)`, `law-102-2016 69(1)b`"""

    HARM_DOER_IS_RELATIVE: Final = "harm_doer_is_relative"
    """Người gây tổn hại là người thân thích khác.

    Harm-doer is another relative.

    Người gây tổn hại có phải là người thân thích của trẻ, không phải cha, mẹ, không?

    Is the harm-doer a relative of the child other than a parent?

    `decree-56-2017 26(3)`"""

    HARM_DOER_IS_HOUSEHOLD_MEMBER: Final = "harm_doer_is_household_member"
    """Người gây tổn hại là người khác trong nhà.

    Harm-doer is another member of the household.

    Người gây tổn hại có phải là người sống cùng nhà với trẻ, không phải cha, mẹ, người chăm sóc, không?

    Does the harm-doer live in the child's household without being a parent or carer?

    `decree-56-2017 26(3)`, `decree-56-2017 27(1)b`"""

    HARM_DOER_IS_KNOWN_PERSON: Final = "harm_doer_is_known_person"
    """Người gây tổn hại là người quen.

    Harm-doer is a person known to the child.

    Người gây tổn hại có phải là người quen của trẻ hoặc gia đình, như hàng xóm, bạn bè, không?

    Is the harm-doer known to the child or family, such as a neighbour or friend?

    `decree-56-2017 26(3)`"""

    HARM_DOER_IS_STRANGER: Final = "harm_doer_is_stranger"
    """Người gây tổn hại là người lạ.

    Harm-doer is a stranger.

    Người gây tổn hại có phải là người lạ, kể cả người lạ trên mạng, không?

    Is the harm-doer a stranger, also a stranger online?

    `decree-56-2017 26(3)`"""

    HARM_DOER_IS_CHILD: Final = "harm_doer_is_child"
    """Người gây tổn hại cũng là trẻ em.

    Harm-doer is a child too.

    Người gây tổn hại có dưới 16 tuổi không?

    Is the person who harms under 16?

    `decree-56-2017 26(3)`, `law-102-2016 1`"""

    HARM_DOER_IS_INSTITUTION_STAFF: Final = "harm_doer_is_institution_staff"
    """Người gây tổn hại làm việc tại trường học, cơ sở chăm sóc trẻ.

    Harm-doer works at a school or care facility.

    Người gây tổn hại có làm việc tại trường học, cơ sở trợ giúp xã hội hoặc cơ sở cung cấp dịch vụ bảo vệ trẻ em không?

    Does the harm-doer work at a school, social assistance facility or child protection service provider?

    `decree-56-2017 26(3)`, `law-102-2016 49(2)a`"""

    SERIOUS_HARM_NOW: Final = "serious_harm_now"
    """Trẻ đang bị tổn hại nghiêm trọng.

    Serious harm now.

    Trẻ có đang bị tổn hại nghiêm trọng về tính mạng, sức khỏe hoặc nhân phẩm không?

    Is the child suffering serious harm to life, health or dignity now?

    `decree-56-2017 26(3)`, `decree-56-2017 31(1)`"""

    SERIOUS_HARM_THREATENED: Final = "serious_harm_threatened"
    """Trẻ đang bị đe dọa hoặc có nguy cơ bị tổn hại nghiêm trọng.

    Serious harm threatened.

    Trẻ có đang bị đe dọa, hoặc có nguy cơ, bị tổn hại nghiêm trọng về tính mạng, sức khỏe hoặc nhân phẩm không?

    Is the child threatened with, or at risk of, serious harm to life, health or dignity?

    `decree-56-2017 31(1)`, `decree-56-2017 26(3)`"""

    HARM_PRESENT_OR_THREATENED: Final = "harm_present_or_threatened"
    """Trẻ đang bị hoặc đang bị đe dọa tổn hại.

    Harm present or threatened.

    Hiện nay trẻ có đang bị tổn hại, hoặc có bị đe dọa tổn hại, ở bất kỳ mức nào không?

    Is the child being harmed now, or threatened with harm, of any degree?

    `decree-56-2017 31(1)`, `circular-14-2020 12(1)`"""

    RISK_BY_CARER: Final = "risk_by_carer"
    """Nguy cơ bạo lực, bóc lột, bỏ rơi do cha, mẹ, người chăm sóc.

    Risk of violence, exploitation or abandonment by parents or carer.

    Trẻ có nguy cơ bị chính cha, mẹ hoặc người chăm sóc bạo lực, bóc lột hoặc bỏ rơi không?

    Is the child at risk of violence, exploitation or abandonment by the parents or carer themselves?

    `decree-56-2017 32(1)`, `law-102-2016 52(3)`, `law-102-2016 49(1)`"""

    FURTHER_ABUSE_RISK_BY_CARER: Final = "further_abuse_risk_by_carer"
    """Trẻ bị xâm hại có nguy cơ tiếp tục bị cha, mẹ, người chăm sóc xâm hại.

    Abused child at risk of further abuse by parents or carer.

    Trẻ đã bị xâm hại có nguy cơ tiếp tục bị cha, mẹ hoặc người chăm sóc xâm hại không?

    Is a child who has been abused at risk of further abuse by the parents or carer?

    `decree-56-2017 32(1)`"""

    CARER_REFUSES_PLAN: Final = "carer_refuses_plan"
    """Cha, mẹ, người chăm sóc từ chối thực hiện kế hoạch.

    Parents or carer refuse the plan.

    Cha, mẹ hoặc người chăm sóc có từ chối thực hiện kế hoạch hỗ trợ, can thiệp đã được phê duyệt không?

    Do the parents or carer refuse to carry out the approved support and intervention plan?

    `decree-56-2017 32(1)`, `decree-56-2017 29(3)`, `decree-56-2017 28(5)`, `law-102-2016 52(3)`"""

    CRIME_SIGNS: Final = "crime_signs"
    """Có dấu hiệu tội phạm xâm hại trẻ em.

    Signs of a crime against the child.

    Vụ việc có dấu hiệu tội phạm xâm hại trẻ em không?

    Are there signs of a crime of child abuse?

    `decree-56-2017 25(3)`, `law-102-2016 51(2)`"""

    DOMESTIC_VIOLENCE: Final = "domestic_violence"
    """Trẻ bị bạo lực gia đình.

    Domestic violence with a child victim.

    Trẻ có phải là người bị bạo lực gia đình không?

    Is the child a victim of domestic violence?

    `law-13-2022 2(1)`, `decree-76-2023 9(4)`"""

    NEEDS_RECOVERY_CARE: Final = "needs_recovery_care"
    """Trẻ cần chăm sóc phục hồi, tái hòa nhập.

    Child needs care, recovery or reintegration.

    Trẻ có cần chăm sóc y tế, trị liệu tâm lý, phục hồi thể chất, tinh thần hoặc hỗ trợ tái hòa nhập gia đình, trường học, cộng đồng không?

    Does the child need medical care, psychological therapy, recovery of body or mind, or help to return to family, school or community?

    `law-102-2016 50(1)`, `law-102-2016 50(2)a`, `decree-56-2017 27(1)e`"""

    CANNOT_LIVE_WITH_PARENTS: Final = "cannot_live_with_parents"
    """Trẻ không thể sống cùng cha, mẹ.

    Child cannot live with the parents.

    Có phải trẻ không thể sống cùng cha, mẹ vì sự an toàn của trẻ, hoặc cha, mẹ không có khả năng bảo vệ, nuôi dưỡng trẻ không?

    Is it unsafe for the child to live with the parents, or are the parents unable to protect and raise the child?

    `law-102-2016 62(2)`"""

    DISASTER_CONFLICT: Final = "disaster_conflict"
    """Trẻ bị ảnh hưởng của thiên tai, thảm họa, xung đột vũ trang.

    Child hit by disaster or armed conflict.

    Trẻ có bị ảnh hưởng của thiên tai, thảm họa, xung đột vũ trang và cần được ưu tiên bảo vệ không?

    Has a natural disaster, catastrophe or armed conflict hit the child, so that protection comes first?

    `law-102-2016 62(3)`, `law-102-2016 31`, `law-102-2016 4(3)`"""

    NEEDS_LEGAL_HELP: Final = "needs_legal_help"
    """Trẻ em hoặc cha, mẹ, người chăm sóc cần tư vấn, hỗ trợ pháp lý.

    The child or its parents or carers need legal counsel or help.

    Trẻ em hoặc cha, mẹ, người chăm sóc có cần tư vấn pháp luật hay trợ giúp pháp lý không?

    Do the child or its parents or carers need legal counsel or legal aid?

    `law-102-2016 50(2)e`, `decree-56-2017 27(1)e`"""

    CARERS_NEED_GUIDANCE: Final = "carers_need_guidance"
    """Cha, mẹ, người chăm sóc cần được hướng dẫn cách bảo vệ, chăm sóc, giáo dục hòa nhập cho trẻ em.

    Parents or carers need guidance on protecting, caring for and inclusively educating the child.

    Cha, mẹ, người chăm sóc có cần được tư vấn về trách nhiệm và kỹ năng chăm sóc, giáo dục hòa nhập cho trẻ em không?

    Do parents or carers need counsel on their duty and skills of care and inclusive education for this child?

    `law-102-2016 50(2)đ`, `decree-56-2017 27(1)b`"""

    VICTIM_OR_WITNESS_HARMED: Final = "victim_or_witness_harmed"
    """Trẻ em là người bị hại hoặc người làm chứng và bị tổn hại về thể chất, tinh thần.

    The child is a victim or witness in proceedings and has suffered bodily or mental harm.

    Trẻ em có phải là người bị hại hoặc người làm chứng trong một vụ án và bị tổn hại về thể chất hoặc tinh thần không?

    Is the child a victim or witness in a case, and harmed in body or mind?

    `law-102-2016 71(2)`"""

    UNDER_CORRECTION_MEASURE: Final = "under_correction_measure"
    """Trẻ em vi phạm pháp luật thuộc trường hợp của khoản 1 Điều 71 Luật Trẻ em.

    A child in conflict with the law in one of the cases of Law on Children Art. 71(1).

    Trẻ em có đang bị áp dụng giáo dục tại xã hoặc biện pháp thay thế, khiển trách, hòa giải, cải tạo không giam giữ, án treo, hoặc đã chấp hành xong trường giáo dưỡng, án tù không?

    Is the child under commune education or an alternative measure, reprimand, community mediation, non-custodial reform or a suspended sentence, or has it finished reform school or prison?

    `law-102-2016 71(1)`"""

    PRIVATE_DATA_POSTED: Final = "private_data_posted"
    """Thông tin bí mật đời sống riêng tư của trẻ bị đưa lên mạng không có sự đồng ý.

    Private information of the child posted without consent.

    Thông tin, hình ảnh riêng tư của trẻ có bị đưa lên mạng mà không đủ sự đồng ý của cha mẹ, người chăm sóc và của trẻ từ đủ 7 tuổi không?

    Has private information or a picture of the child been put online without the consent of a parent or carer and, from full 7 years, of the child?

    `decree-56-2017 33`, `decree-56-2017 36(1)`, `law-102-2016 6(11)`"""

    HARMFUL_CONTENT: Final = "harmful_content"
    """Tiếp xúc nội dung độc hại trên mạng.

    Exposed to harmful content.

    Trẻ có thường xem, nghe, đọc nội dung độc hại, không phù hợp lứa tuổi trên mạng không?

    Does the child often see, hear or read harmful content unfit for its age online?

    `law-102-2016 6(10)`, `decree-56-2017 35(1)`, `decree-56-2017 35(3)`"""

    GAME_OVERUSE: Final = "game_overuse"
    """Lạm dụng, nghiện trò chơi điện tử.

    Overuse of or addiction to electronic games.

    Trẻ có chơi trò chơi điện tử nhiều đến mức bỏ học, bỏ ăn, mất ngủ không?

    Does the child play electronic games so much that it misses school, meals or sleep?

    `decree-56-2017 35(4)`"""

    ONLINE_ABUSE: Final = "online_abuse"
    """Bị xâm hại trên môi trường mạng.

    Abused online.

    Trẻ có bị xâm hại qua mạng không?

    Is the child being abused over the network?

    `decree-56-2017 37`, `law-102-2016 4(5)`"""

    ONLINE_GROOMING_SEXTORTION: Final = "online_grooming_sextortion"
    """Dụ dỗ, tống tiền bằng hình ảnh qua mạng.

    Online grooming, sextortion.

    Có ai qua mạng dụ trẻ gửi ảnh nhạy cảm, hẹn gặp riêng hoặc dọa tung ảnh để ép trẻ không?

    Does anyone online get the child to send intimate pictures, ask to meet alone, or threaten to spread pictures?

    `checho-proposal`, `decree-56-2017 12(2)`"""

    CYBERBULLYING: Final = "cyberbullying"
    """Bắt nạt trực tuyến.

    Cyberbullying.

    Trẻ có bị bôi nhọ, chế giễu, đe dọa hoặc tẩy chay qua mạng không?

    Is the child being smeared, mocked, threatened or shut out online?

    `checho-proposal`"""

    UNSUPERVISED_ONLINE: Final = "unsupervised_online"
    """Dùng mạng không có hướng dẫn.

    Online without guidance.

    Có phải trẻ dùng mạng mà không được cha mẹ, thầy cô hướng dẫn cách giữ an toàn không?

    Is it so that the child is online and nobody has taught it how to stay safe?

    `law-102-2016 54(1)`, `decree-56-2017 34(2)`"""

    PROTECTIVE_NONOFFENDING_PARENT: Final = "protective_nonoffending_parent"
    """Có cha hoặc mẹ không gây hại và bảo vệ được trẻ.

    A non-offending parent protects the child.

    Có cha hoặc mẹ không phải người gây hại, đang quyết tâm và đủ khả năng bảo vệ trẻ không?

    Is there a father or mother, not the harm-doer, who is committed and able to protect the child now?

    `training-social-work`"""

    CARER_BELIEVES_AND_SUPPORTS_CHILD: Final = "carer_believes_and_supports_child"
    """Người chăm sóc tin và ủng hộ trẻ.

    Carer believes and supports the child.

    Người chăm sóc chính có tin lời trẻ và đứng về phía trẻ không?

    Does the main carer believe the child and stand by it?

    `training-social-work`"""

    WILLING_RELATIVE: Final = "willing_relative"
    """Có người thân sẵn sàng và có khả năng bảo vệ trẻ.

    A relative is willing and able to protect the child.

    Hiện có người thân thích nào sẵn sàng và có khả năng bảo vệ, đón trẻ về ở cùng không?

    Is there a relative willing and able to protect the child and take it in now?

    `training-social-work`"""

    TRUSTED_TEACHER_OR_NEIGHBOUR: Final = "trusted_teacher_or_neighbour"
    """Có thầy cô, hàng xóm đáng tin ở gần trẻ.

    A trusted teacher or neighbour is near.

    Có thầy cô giáo hoặc hàng xóm đáng tin, thường xuyên thấy trẻ và sẵn sàng giúp không?

    Is there a trusted teacher or neighbour who sees the child often and is ready to help?

    `checho-proposal`"""

    CHILD_KNOWS_HELP_LINE_111: Final = "child_knows_help_line_111"
    """Trẻ biết gọi Tổng đài 111.

    Child knows the 111 hotline.

    Trẻ có biết số 111 và có điện thoại để gọi khi cần không?

    Does the child know the number 111 and have a phone to call when needed?

    `checho-proposal`, `decree-56-2017 23`"""

    ATTENDS_SCHOOL: Final = "attends_school"
    """Đi học đều.

    Attends school.

    Trẻ có đi học đều không?

    Does the child attend school regularly?

    `checho-proposal`"""

    GOOD_HEALTH: Final = "good_health"
    """Sức khỏe tốt.

    Good health.

    Trẻ có khỏe mạnh về thể chất và tinh thần không?

    Is the child well in body and mind?

    `checho-proposal`"""

    STABLE_HOME: Final = "stable_home"
    """Nơi ở ổn định, an toàn.

    Stable, safe home.

    Trẻ có nơi ở ổn định và an toàn không?

    Does the child have a stable and safe home?

    `checho-proposal`"""

    SERVICES_AVAILABLE: Final = "services_available"
    """Có dịch vụ hỗ trợ trẻ cần.

    Needed services are available.

    Dịch vụ y tế, tâm lý, pháp lý, nơi tạm trú mà trẻ cần có sẵn và trẻ tới được không?

    Are the medical, psychological, legal and shelter services the child needs available and within its reach?

    `checho-proposal`"""

    HARM_DOER_DETAINED: Final = "harm_doer_detained"
    """Người gây hại đã bị giữ hoặc không thể tiếp cận trẻ.

    Harm-doer is detained or kept away.

    Mọi người gây hại cho trẻ có đang bị tạm giữ, tạm giam hoặc bị buộc rời xa trẻ không?

    Is every person who harmed the child in custody or ordered away from the child?

    `training-social-work`"""

    FORM02_RATED: Final = "form02_rated"
    """Đã xếp mức ít nhất một dòng của Mẫu số 02.

    At least one row of form 02 rated.

    Đã xếp mức dòng nào của Mẫu số 02 chưa?

    Has any row of form 02 been rated?

    `decree-56-2017 26(2)`"""

    FORM02_A1_MEDIUM: Final = "form02_a1_medium"
    """Mẫu số 02, dòng 1.1: từ Trung bình trở lên.

    Form 02, row 1.1: at least medium.

    Mức độ tổn hại của trẻ em: từ Trung bình trở lên?

    Degree of harm to the child: at least medium?

    `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`"""

    FORM02_A1_HIGH: Final = "form02_a1_high"
    """Mẫu số 02, dòng 1.1: Cao.

    Form 02, row 1.1: high.

    Mức độ tổn hại của trẻ em: Cao?

    Degree of harm to the child: high?

    `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`"""

    FORM02_A2_MEDIUM: Final = "form02_a2_medium"
    """Mẫu số 02, dòng 1.2: từ Trung bình trở lên.

    Form 02, row 1.2: at least medium.

    Nguy cơ trẻ em tiếp tục bị tổn hại nếu ở trong tình trạng hiện tại: từ Trung bình trở lên?

    Risk of further harm if the child stays in its present situation: at least medium?

    `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`"""

    FORM02_A2_HIGH: Final = "form02_a2_high"
    """Mẫu số 02, dòng 1.2: Cao.

    Form 02, row 1.2: high.

    Nguy cơ trẻ em tiếp tục bị tổn hại nếu ở trong tình trạng hiện tại: Cao?

    Risk of further harm if the child stays in its present situation: high?

    `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`"""

    FORM02_B1_MEDIUM: Final = "form02_b1_medium"
    """Mẫu số 02, dòng 2.1: từ Trung bình trở lên.

    Form 02, row 2.1: at least medium.

    Khả năng tự bảo vệ của trẻ em trước các tổn hại: từ Trung bình trở lên?

    The child's ability to protect itself against the harms: at least medium?

    `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`"""

    FORM02_B1_HIGH: Final = "form02_b1_high"
    """Mẫu số 02, dòng 2.1: Cao.

    Form 02, row 2.1: high.

    Khả năng tự bảo vệ của trẻ em trước các tổn hại: Cao?

    The child's ability to protect itself against the harms: high?

    `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`"""

    FORM02_B2_MEDIUM: Final = "form02_b2_medium"
    """Mẫu số 02, dòng 2.2: từ Trung bình trở lên.

    Form 02, row 2.2: at least medium.

    Khả năng của trẻ em trong việc tiếp nhận sự hỗ trợ, bảo vệ của người lớn: từ Trung bình trở lên?

    The child's ability to receive support and protection of adults: at least medium?

    `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`"""

    FORM02_B2_HIGH: Final = "form02_b2_high"
    """Mẫu số 02, dòng 2.2: Cao.

    Form 02, row 2.2: high.

    Khả năng của trẻ em trong việc tiếp nhận sự hỗ trợ, bảo vệ của người lớn: Cao?

    The child's ability to receive support and protection of adults: high?

    `decree-56-2017 form 02 §1`, `decree-56-2017 26(2)`"""

    FORM03_RATED: Final = "form03_rated"
    """Đã xếp mức ít nhất một dòng của Mẫu số 03.

    At least one row of form 03 rated.

    Đã xếp mức dòng nào của Mẫu số 03 chưa?

    Has any row of form 03 been rated?

    `decree-56-2017 27(1)`"""

    FORM03_A1_MEDIUM: Final = "form03_a1_medium"
    """Mẫu số 03, dòng a.1: từ Trung bình trở lên.

    Form 03, row a.1: at least medium.

    Đánh giá mức độ trẻ em bị tổn hại: từ Trung bình trở lên?

    Degree to which the child is harmed: at least medium?

    `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`"""

    FORM03_A1_HIGH: Final = "form03_a1_high"
    """Mẫu số 03, dòng a.1: Cao.

    Form 03, row a.1: high.

    Đánh giá mức độ trẻ em bị tổn hại: Cao?

    Degree to which the child is harmed: high?

    `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`"""

    FORM03_A2_MEDIUM: Final = "form03_a2_medium"
    """Mẫu số 03, dòng a.2: từ Trung bình trở lên.

    Form 03, row a.2: at least medium.

    Khả năng tiếp cận trẻ em của đối tượng xâm hại (trong tương lai): từ Trung bình trở lên?

    The abuser's access to the child (in future): at least medium?

    `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`"""

    FORM03_A2_HIGH: Final = "form03_a2_high"
    """Mẫu số 03, dòng a.2: Cao.

    Form 03, row a.2: high.

    Khả năng tiếp cận trẻ em của đối tượng xâm hại (trong tương lai): Cao?

    The abuser's access to the child (in future): high?

    `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`"""

    FORM03_A3_MEDIUM: Final = "form03_a3_medium"
    """Mẫu số 03, dòng a.3: từ Trung bình trở lên.

    Form 03, row a.3: at least medium.

    Tác động của hành vi xâm hại đến sự phát triển của trẻ em (thể chất, tâm lý, tình cảm): từ Trung bình trở lên?

    Effect of the abuse on the child's development (physical, psychological, emotional): at least medium?

    `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`"""

    FORM03_A3_HIGH: Final = "form03_a3_high"
    """Mẫu số 03, dòng a.3: Cao.

    Form 03, row a.3: high.

    Tác động của hành vi xâm hại đến sự phát triển của trẻ em (thể chất, tâm lý, tình cảm): Cao?

    Effect of the abuse on the child's development (physical, psychological, emotional): high?

    `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`"""

    FORM03_A4_MEDIUM: Final = "form03_a4_medium"
    """Mẫu số 03, dòng a.4: từ Trung bình trở lên.

    Form 03, row a.4: at least medium.

    Những trở ngại trong môi trường chăm sóc trẻ em đối với việc bảo đảm an toàn cho trẻ em: từ Trung bình trở lên?

    Obstacles in the care environment to keeping the child safe: at least medium?

    `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`"""

    FORM03_A4_HIGH: Final = "form03_a4_high"
    """Mẫu số 03, dòng a.4: Cao.

    Form 03, row a.4: high.

    Những trở ngại trong môi trường chăm sóc trẻ em đối với việc bảo đảm an toàn cho trẻ em: Cao?

    Obstacles in the care environment to keeping the child safe: high?

    `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`"""

    FORM03_A5_MEDIUM: Final = "form03_a5_medium"
    """Mẫu số 03, dòng a.5: từ Trung bình trở lên.

    Form 03, row a.5: at least medium.

    Không có người sẵn sàng hoặc có khả năng bảo vệ trẻ em: từ Trung bình trở lên?

    Nobody willing or able to protect the child: at least medium?

    `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`"""

    FORM03_A5_HIGH: Final = "form03_a5_high"
    """Mẫu số 03, dòng a.5: Cao.

    Form 03, row a.5: high.

    Không có người sẵn sàng hoặc có khả năng bảo vệ trẻ em: Cao?

    Nobody willing or able to protect the child: high?

    `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`"""

    FORM03_B1_MEDIUM: Final = "form03_b1_medium"
    """Mẫu số 03, dòng b.1: từ Trung bình trở lên.

    Form 03, row b.1: at least medium.

    Khả năng tự bảo vệ của trẻ em trước những hành động của đối tượng xâm hại: từ Trung bình trở lên?

    The child's ability to protect itself against the abuser's acts: at least medium?

    `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`"""

    FORM03_B1_HIGH: Final = "form03_b1_high"
    """Mẫu số 03, dòng b.1: Cao.

    Form 03, row b.1: high.

    Khả năng tự bảo vệ của trẻ em trước những hành động của đối tượng xâm hại: Cao?

    The child's ability to protect itself against the abuser's acts: high?

    `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`"""

    FORM03_B2_MEDIUM: Final = "form03_b2_medium"
    """Mẫu số 03, dòng b.2: từ Trung bình trở lên.

    Form 03, row b.2: at least medium.

    Khả năng biết được những người có khả năng bảo vệ mình: từ Trung bình trở lên?

    Knowing the people who can protect it: at least medium?

    `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`"""

    FORM03_B2_HIGH: Final = "form03_b2_high"
    """Mẫu số 03, dòng b.2: Cao.

    Form 03, row b.2: high.

    Khả năng biết được những người có khả năng bảo vệ mình: Cao?

    Knowing the people who can protect it: high?

    `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`"""

    FORM03_B3_MEDIUM: Final = "form03_b3_medium"
    """Mẫu số 03, dòng b.3: từ Trung bình trở lên.

    Form 03, row b.3: at least medium.

    Khả năng của trẻ em trong việc thiết lập mối quan hệ với những người có thể bảo vệ mình: từ Trung bình trở lên?

    The child's ability to build relations with people who can protect it: at least medium?

    `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`"""

    FORM03_B3_HIGH: Final = "form03_b3_high"
    """Mẫu số 03, dòng b.3: Cao.

    Form 03, row b.3: high.

    Khả năng của trẻ em trong việc thiết lập mối quan hệ với những người có thể bảo vệ mình: Cao?

    The child's ability to build relations with people who can protect it: high?

    `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`"""

    FORM03_B4_MEDIUM: Final = "form03_b4_medium"
    """Mẫu số 03, dòng b.4: từ Trung bình trở lên.

    Form 03, row b.4: at least medium.

    Khả năng của trẻ em trong việc nhờ người bảo vệ trẻ em: từ Trung bình trở lên?

    The child's ability to ask someone to protect it: at least medium?

    `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`"""

    FORM03_B4_HIGH: Final = "form03_b4_high"
    """Mẫu số 03, dòng b.4: Cao.

    Form 03, row b.4: high.

    Khả năng của trẻ em trong việc nhờ người bảo vệ trẻ em: Cao?

    The child's ability to ask someone to protect it: high?

    `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`"""

    FORM03_B5_MEDIUM: Final = "form03_b5_medium"
    """Mẫu số 03, dòng b.5: từ Trung bình trở lên.

    Form 03, row b.5: at least medium.

    Trẻ em có được sự theo dõi và sẵn sàng giúp đỡ của những người khác (không phải là đối tượng xâm hại): từ Trung bình trở lên?

    Others (not the abuser) watch over the child and are ready to help: at least medium?

    `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`"""

    FORM03_B5_HIGH: Final = "form03_b5_high"
    """Mẫu số 03, dòng b.5: Cao.

    Form 03, row b.5: high.

    Trẻ em có được sự theo dõi và sẵn sàng giúp đỡ của những người khác (không phải là đối tượng xâm hại): Cao?

    Others (not the abuser) watch over the child and are ready to help: high?

    `decree-56-2017 form 03 §2`, `decree-56-2017 27(1)`"""

    FORM06_RATED: Final = "form06_rated"
    """Đã xếp mức ít nhất một dòng của Mẫu số 06.

    At least one row of form 06 rated.

    Đã xếp mức dòng nào của Mẫu số 06 chưa?

    Has any row of form 06 been rated?

    `decree-56-2017 30(2)`"""

    FORM06_A1_MEDIUM: Final = "form06_a1_medium"
    """Mẫu số 06, dòng a.1: từ Trung bình trở lên.

    Form 06, row a.1: at least medium.

    Mức độ tổn hại của trẻ em có còn nghiêm trọng không: từ Trung bình trở lên?

    Is the child's harm still grave: at least medium?

    `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`"""

    FORM06_A1_HIGH: Final = "form06_a1_high"
    """Mẫu số 06, dòng a.1: Cao.

    Form 06, row a.1: high.

    Mức độ tổn hại của trẻ em có còn nghiêm trọng không: Cao?

    Is the child's harm still grave: high?

    `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`"""

    FORM06_A2_MEDIUM: Final = "form06_a2_medium"
    """Mẫu số 06, dòng a.2: từ Trung bình trở lên.

    Form 06, row a.2: at least medium.

    Khả năng tiếp cận trẻ em của đối tượng xâm hại: từ Trung bình trở lên?

    The abuser's access to the child: at least medium?

    `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`"""

    FORM06_A2_HIGH: Final = "form06_a2_high"
    """Mẫu số 06, dòng a.2: Cao.

    Form 06, row a.2: high.

    Khả năng tiếp cận trẻ em của đối tượng xâm hại: Cao?

    The abuser's access to the child: high?

    `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`"""

    FORM06_A3_MEDIUM: Final = "form06_a3_medium"
    """Mẫu số 06, dòng a.3: từ Trung bình trở lên.

    Form 06, row a.3: at least medium.

    Những trở ngại trong môi trường chăm sóc trẻ em đối với việc bảo đảm an toàn cho trẻ em: từ Trung bình trở lên?

    Obstacles in the care environment to keeping the child safe: at least medium?

    `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`"""

    FORM06_A3_HIGH: Final = "form06_a3_high"
    """Mẫu số 06, dòng a.3: Cao.

    Form 06, row a.3: high.

    Những trở ngại trong môi trường chăm sóc trẻ em đối với việc bảo đảm an toàn cho trẻ em: Cao?

    Obstacles in the care environment to keeping the child safe: high?

    `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`"""

    FORM06_B1_MEDIUM: Final = "form06_b1_medium"
    """Mẫu số 06, dòng b.1: từ Trung bình trở lên.

    Form 06, row b.1: at least medium.

    Khả năng tự bảo vệ của trẻ em trước những hành động của đối tượng xâm hại: từ Trung bình trở lên?

    The child's ability to protect itself against the abuser's acts: at least medium?

    `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`"""

    FORM06_B1_HIGH: Final = "form06_b1_high"
    """Mẫu số 06, dòng b.1: Cao.

    Form 06, row b.1: high.

    Khả năng tự bảo vệ của trẻ em trước những hành động của đối tượng xâm hại: Cao?

    The child's ability to protect itself against the abuser's acts: high?

    `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`"""

    FORM06_B2_MEDIUM: Final = "form06_b2_medium"
    """Mẫu số 06, dòng b.2: từ Trung bình trở lên.

    Form 06, row b.2: at least medium.

    Trẻ em có được sự theo dõi và sẵn sàng giúp đỡ của những người khác (không phải là đối tượng xâm hại): từ Trung bình trở lên?

    Others (not the abuser) watch over the child and are ready to help: at least medium?

    `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`"""

    FORM06_B2_HIGH: Final = "form06_b2_high"
    """Mẫu số 06, dòng b.2: Cao.

    Form 06, row b.2: high.

    Trẻ em có được sự theo dõi và sẵn sàng giúp đỡ của những người khác (không phải là đối tượng xâm hại): Cao?

    Others (not the abuser) watch over the child and are ready to help: high?

    `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`"""

    FORM06_B3_MEDIUM: Final = "form06_b3_medium"
    """Mẫu số 06, dòng b.3: từ Trung bình trở lên.

    Form 06, row b.3: at least medium.

    Khả năng của trẻ em trong việc nhờ người bảo vệ trẻ em: từ Trung bình trở lên?

    The child's ability to ask someone to protect it: at least medium?

    `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`"""

    FORM06_B3_HIGH: Final = "form06_b3_high"
    """Mẫu số 06, dòng b.3: Cao.

    Form 06, row b.3: high.

    Khả năng của trẻ em trong việc nhờ người bảo vệ trẻ em: Cao?

    The child's ability to ask someone to protect it: high?

    `decree-56-2017 form 06 §1`, `decree-56-2017 30(2)`"""

    NO_FURTHER_ABUSE_RISK: Final = "no_further_abuse_risk"
    """Không còn nguy cơ bị xâm hại.

    No more risk of abuse.

    Qua rà soát, có kết luận rằng trẻ không còn nguy cơ bị xâm hại không?

    Has the review found that the child is no longer at risk of abuse?

    `decree-56-2017 30(1)b`"""

    PHYSICAL_STABLE: Final = "physical_stable"
    """Thể chất ổn định.

    Physically stable.

    Qua rà soát, thể chất của trẻ đã ổn định chưa?

    Has the review found the child physically stable?

    `decree-56-2017 30(1)b`"""

    PSYCHOLOGICAL_STABLE: Final = "psychological_stable"
    """Tâm lý ổn định.

    Psychologically stable.

    Qua rà soát, tâm lý của trẻ đã ổn định chưa?

    Has the review found the child psychologically stable?

    `decree-56-2017 30(1)b`"""

    COGNITIVE_STABLE: Final = "cognitive_stable"
    """Nhận thức ổn định.

    Cognitively stable.

    Qua rà soát, nhận thức của trẻ đã ổn định chưa?

    Has the review found the child's cognition stable?

    `decree-56-2017 30(1)b`"""

    EMOTIONAL_STABLE: Final = "emotional_stable"
    """Tình cảm ổn định.

    Emotionally stable.

    Qua rà soát, tình cảm của trẻ đã ổn định chưa?

    Has the review found the child emotionally stable?

    `decree-56-2017 30(1)b`"""


class Measures:
    """Biện pháp. Measures of the national pack, by name."""

    P_A: Final = "P-a"
    """Tuyên truyền, phổ biến về mối nguy hiểm, hậu quả của xâm hại trẻ em và trách nhiệm phát hiện, thông báo.

    Tell everyone of the dangers and results of child abuse and of the duty to detect and report.

    `law-102-2016 48(2)a`, `law-102-2016 48(1)`"""

    P_B: Final = "P-b"
    """Cung cấp thông tin, trang bị kiến thức về trách nhiệm bảo vệ trẻ em, kỹ năng phòng ngừa, phát hiện.

    Inform and equip adults: duty to protect, skills to prevent and detect.

    `law-102-2016 48(2)b`, `law-102-2016 48(1)`"""

    P_C: Final = "P-c"
    """Trang bị kiến thức, kỹ năng làm cha mẹ.

    Parenting knowledge and skills.

    `law-102-2016 48(2)c`, `law-102-2016 48(1)`"""

    P_D: Final = "P-d"
    """Giáo dục, tư vấn kiến thức, kỹ năng tự bảo vệ cho trẻ em.

    Educate and counsel children in self-protection.

    `law-102-2016 48(2)d`, `law-102-2016 48(1)`"""

    P_DD: Final = "P-đ"
    """Xây dựng môi trường sống an toàn và phù hợp với trẻ em.

    Build a safe environment that fits children.

    `law-102-2016 48(2)đ`, `law-102-2016 48(1)`"""

    S_A: Final = "S-a"
    """Cảnh báo nguy cơ, tư vấn kiến thức, kỹ năng, biện pháp loại bỏ hoặc giảm thiểu nguy cơ xâm hại.

    Warn of the risk and counsel on removing or lowering it.

    `law-102-2016 49(2)a`, `law-102-2016 49(1)`"""

    S_B: Final = "S-b"
    """Tiếp nhận thông tin, đánh giá mức độ nguy hại, áp dụng biện pháp cần thiết.

    Receive information, assess how harmful it is, apply the needed measures.

    `law-102-2016 49(2)b`"""

    S_C: Final = "S-c"
    """Hỗ trợ trẻ em có hoàn cảnh đặc biệt theo quy định của Luật.

    Support the child in special circumstances under the Law.

    `law-102-2016 49(2)c`, `law-102-2016 71(1)a`, `law-102-2016 71(2)`"""

    S_D: Final = "S-d"
    """Hỗ trợ tiếp cận chính sách trợ giúp xã hội và các nguồn trợ giúp khác.

    Help to reach social assistance and other aid.

    `law-102-2016 49(2)d`, `law-102-2016 71(1)a`, `law-102-2016 71(2)`"""

    I_A: Final = "I-a"
    """Chăm sóc y tế, trị liệu tâm lý, phục hồi thể chất và tinh thần.

    Medical care, psychological therapy, recovery of body and mind.

    `law-102-2016 50(2)a`, `law-102-2016 50(1)`, `law-102-2016 71(1)b`, `law-102-2016 71(2)`"""

    I_B: Final = "I-b"
    """Bố trí nơi tạm trú an toàn, cách ly trẻ em khỏi môi trường, đối tượng đe dọa hoặc đang có hành vi bạo lực, bóc lột.

    Safe temporary place; separation from the environment or person that threatens or commits violence or exploitation.

    `law-102-2016 50(2)b`, `decree-56-2017 26(3)`, `decree-56-2017 32(1)`"""

    I_C: Final = "I-c"
    """Bố trí chăm sóc thay thế tạm thời hoặc lâu dài.

    Temporary or long-term alternative care.

    `law-102-2016 50(2)c`, `law-102-2016 62(2)`, `decree-56-2017 32(1)`"""

    I_D: Final = "I-d"
    """Đoàn tụ gia đình, hòa nhập trường học, cộng đồng.

    Family reunion; integration in school and community.

    `law-102-2016 50(2)d`, `law-102-2016 60(5)`, `law-102-2016 71(2)`"""

    I_DD: Final = "I-đ"
    """Tư vấn, cung cấp kiến thức cho cha, mẹ, người chăm sóc, thành viên gia đình về trách nhiệm, kỹ năng bảo vệ, chăm sóc, giáo dục hòa nhập.

    Counsel parents, carers and family on duty and skills of protection, care and inclusive education.

    `law-102-2016 50(2)đ`, `law-102-2016 50(1)`, `law-102-2016 71(2)`"""

    I_E: Final = "I-e"
    """Tư vấn, cung cấp kiến thức pháp luật, hỗ trợ pháp lý.

    Legal counsel, legal knowledge, legal help.

    `law-102-2016 50(2)e`, `law-102-2016 50(1)`, `law-102-2016 71(1)b`, `law-102-2016 71(2)`"""

    I_G: Final = "I-g"
    """Hỗ trợ trẻ em bị xâm hại và gia đình về chăm sóc sức khỏe, giáo dục, trợ giúp xã hội.

    Aid the abused child and its family: health, education, social assistance.

    `law-102-2016 50(2)g`, `law-102-2016 43(1)`, `law-102-2016 44(1)`, `law-102-2016 49(2)d`, `law-102-2016 71(2)`"""

    I_H: Final = "I-h"
    """Theo dõi, đánh giá sự an toàn của trẻ em.

    Follow and assess the child's safety.

    `law-102-2016 50(2)h`, `law-102-2016 71(2)`"""


class Duties:
    """Nghĩa vụ. Duties of the national pack, by name."""

    E40: Final = "E40"
    """Lập hồ sơ trẻ em cần chăm sóc thay thế và tìm cá nhân, gia đình.

    Build the file of a child who needs alternative care and look for a person or family.

    Người làm công tác bảo vệ trẻ em lập hồ sơ (có Mẫu số 10) và tìm người nhận theo thứ tự: người thân thích, người không thân thích, sau cùng mới là cơ sở.

    The officer builds the file (with form 10) and looks in this order: relatives, non-relatives, and a facility last.

    `decree-56-2017 38(1)`, `decree-56-2017 38(3)d`, `decree-56-2017 42(2)`, `law-102-2016 60(4)`, `circular-14-2020 10(2)`"""

    E41: Final = "E41"
    """Xác minh điều kiện người nhận chăm sóc (Mẫu số 11).

    Verify the carer's conditions (form 11).

    Kiểm tra đủ điều kiện theo khoản 2 Điều 63 Luật, gồm không bị truy cứu trách nhiệm hình sự, xử phạt về xâm hại trẻ em, kể cả các thành viên trong gia đình.

    Check the conditions of Law Art. 63(2), among them: never prosecuted or sanctioned for child abuse, and this for every household member.

    `decree-56-2017 42(1)`, `law-102-2016 63(2)`, `circular-14-2020 8(2)`"""

    E42: Final = "E42"
    """Cho trẻ em biết về người nhận chăm sóc và xem xét ý kiến của trẻ em.

    Tell the child about the carer and consider what the child says.

    Trẻ em được cung cấp thông tin về người sẽ chăm sóc mình. Ý kiến, nguyện vọng, tình cảm, thái độ của trẻ em được xem xét theo tuổi và mức độ trưởng thành, dù trẻ em nhỏ.

    The child is told about the person who is to care for it. Its opinion, wishes, feelings and attitude are considered according to age and maturity, however young.

    `decree-56-2017 42(1)`, `law-102-2016 60(3)`"""

    E43: Final = "E43"
    """Trẻ em từ đủ 07 tuổi: phải lấy ý kiến.

    A child of full 7 years or more: its opinion must be taken.

    Trước khi giao chăm sóc thay thế phải lấy và ghi lại ý kiến của trẻ em từ đủ 07 tuổi. Giao mà không lấy ý kiến là sai quy định.

    Before placement the opinion of a child of full 7 years or more has to be taken and recorded. A placement without it is irregular.

    `law-102-2016 60(3)`, `decree-56-2017 42(1)`, `decree-56-2017 45(3)`, `circular-14-2020 5(5)`"""

    E44: Final = "E44"
    """Cho trẻ em làm quen với người nhận chăm sóc ít nhất 02 lần.

    Let child and carer meet at least twice.

    Khi người nhận không phải người thân thích, hoặc khi trẻ em từ cơ sở chuyển về gia đình, trẻ em được gặp, làm quen ít nhất 02 lần trước khi giao.

    When the carer is not a relative, or the child moves from a facility to a family, they meet at least twice before the placement.

    `circular-14-2020 10(4)c`, `circular-14-2020 11(2)`, `decree-56-2017 45(3)`"""

    D13: Final = "D13"
    """Tổ chức giao, nhận trẻ em.

    Hand the child over to the carer.

    Xã nơi người nhận chăm sóc cư trú ra quyết định (Mẫu số 12) và tổ chức giao, nhận trong 15 ngày làm việc kể từ ngày ra quyết định.

    The commune where the carer lives decides (form 12) and organises the hand-over within 15 working days of the decision.

    `decree-56-2017 42(7)`, `law-102-2016 66(1)`"""

    D14A_1M: Final = "D14a_1m"
    """Theo dõi, đánh giá sau 01 tháng.

    Follow and assess after 1 month.

    Người làm công tác bảo vệ trẻ em nơi người nhận cư trú đến xem điều kiện sống, sức khỏe thể chất, tinh thần, sự hòa nhập của trẻ em.

    The officer where the carer lives looks at living conditions, physical and mental health, and how the child is settling in.

    `decree-56-2017 43(2)`, `circular-14-2020 13(1)`, `decree-56-2017 46(2)`"""

    D14A_3M: Final = "D14a_3m"
    """Theo dõi, đánh giá sau 03 tháng.

    Follow and assess after 3 months.

    Lần theo dõi thứ hai, cùng nội dung như sau 01 tháng.

    The second check, same content as after 1 month.

    `decree-56-2017 43(2)`, `circular-14-2020 13(1)`, `decree-56-2017 46(2)`"""

    D14B: Final = "D14b"
    """Báo cáo Ủy ban nhân dân cấp xã định kỳ 06 tháng (Mẫu số 13).

    Report to the commune committee every 6 months (form 13).

    Báo cáo về trẻ em được nhận chăm sóc thay thế: việc chăm sóc, nguy cơ bị xâm hại, hình thức chăm sóc có còn phù hợp không.

    Report on the placed child: the care, the risk of abuse, whether the form of care still fits.

    `decree-56-2017 43(2)`, `circular-14-2020 13(3)`, `decree-56-2017 form 13`"""

    D14C: Final = "D14c"
    """Báo cáo khi phải đổi hình thức hoặc đổi người chăm sóc thay thế (Mẫu số 13).

    Report when the form of care or the carer must change (form 13).

    Không chờ kỳ 6 tháng: khi trẻ em phải chuyển hình thức hoặc chuyển cá nhân, gia đình chăm sóc thì báo cáo xã.

    This does not wait for the 6 months: when the form of care or the carer must change, report to the commune.

    `decree-56-2017 43(2)`, `circular-14-2020 13(3)`"""

    D15: Final = "D15"
    """Người nhận chăm sóc thông báo sau 06 tháng.

    The carer reports after 6 months.

    Người nhận chăm sóc thay thế thông báo cho xã nơi cư trú về sức khỏe thể chất, tinh thần và sự hòa nhập của trẻ em.

    The alternative carer tells the commune of residence about the child's physical and mental health and how it is settling in.

    `law-102-2016 64(1)b`"""

    D15_YEARLY: Final = "D15_yearly"
    """Người nhận chăm sóc thông báo hằng năm.

    The carer reports every year.

    Ngoài lần sau 06 tháng, mỗi năm thông báo một lần.

    Besides the report after 6 months, one report every year.

    `law-102-2016 64(1)b`"""

    D15_SUDDEN: Final = "D15_sudden"
    """Người nhận chăm sóc báo kịp thời khi có vấn đề đột xuất.

    The carer reports sudden problems in time.

    Có chuyện bất thường thì báo cho xã, không chờ kỳ.

    When something unusual comes up the carer tells the commune without waiting for the regular report.

    `law-102-2016 64(1)b`"""

    D16: Final = "D16"
    """Xã đánh giá mức độ phù hợp của từng trường hợp, định kỳ 06 tháng.

    The commune rates the fit of each placement every 6 months.

    Ủy ban nhân dân cấp xã đánh giá từng trẻ em được chăm sóc thay thế tại gia đình trên địa bàn và báo cáo cơ quan phụ trách trẻ em cấp trên.

    The commune committee rates every family placement in its area and reports to the child-affairs body above.

    `law-102-2016 68(2)`"""

    E45: Final = "E45"
    """Chuyển ngay trẻ em đi khi người trong gia đình nhận chăm sóc xâm hại trẻ em.

    Move the child at once when someone in the carer's household abuses it.

    Phải chuyển ngay trẻ em ra khỏi cá nhân, gia đình đó và áp dụng các biện pháp cấp độ can thiệp.

    The child is moved out at once and the measures of the intervention level apply.

    `law-102-2016 69(2)`"""

    E46: Final = "E46"
    """Quyết định chấm dứt và chuyển hình thức chăm sóc thay thế (Mẫu số 16).

    Decide the end of the placement and the change of care (form 16).

    Căn cứ kết quả theo dõi, đơn của người nhận chăm sóc (Mẫu số 15) hoặc nguyện vọng của trẻ em.

    On the result of the follow-up, the carer's request (form 15) or the child's own wish.

    `decree-56-2017 48(1)`, `decree-56-2017 48(2)`, `law-102-2016 69(1)`, `law-102-2016 69(3)`, `law-102-2016 69(4)`"""

    D18: Final = "D18"
    """Cập nhật danh sách người đăng ký nhận chăm sóc và gửi lên hằng quý (Mẫu số 09).

    Update the register of would-be carers and send it up each quarter (form 09).

    Xã tiếp nhận, lập, lưu trữ danh sách; hằng quý cập nhật gửi cơ quan phụ trách trẻ em cấp trên để điều phối.

    The commune receives, compiles and stores the list, and each quarter sends the update to the child-affairs body above, which coordinates.

    `decree-56-2017 40(1)`, `law-102-2016 65(2)`"""

    E47: Final = "E47"
    """Trẻ em được chăm sóc thay thế dài hạn đủ 16 tuổi: đánh giá để hỗ trợ tiếp.

    A child in long-term alternative care turns 16: assess for further support.

    Người làm công tác bảo vệ trẻ em đánh giá tình trạng của người đó, trình xã để phối hợp hỗ trợ phù hợp.

    The officer assesses the young person's situation and submits it to the commune, which arranges fitting support with others.

    `circular-14-2020 13(4)`"""

    E48: Final = "E48"
    """Thông báo tình hình trẻ em cho xã nơi trẻ em cư trú khi được yêu cầu.

    Tell the child's commune about the child when asked.

    Xã nơi người nhận chăm sóc cư trú thông báo cho xã nơi trẻ em cư trú hoặc nơi xảy ra vụ việc. Người nhận chăm sóc cũng phải cung cấp thông tin đầy đủ, trung thực khi xã yêu cầu.

    The carer's commune informs the commune of the child's residence or of the incident. The carer too informs fully and truthfully when the commune asks.

    `decree-56-2017 43(1)`, `decree-56-2017 43(3)`, `decree-56-2017 42(8)`"""

    D21: Final = "D21"
    """Cơ quan, tổ chức khác chuyển ngay tin về xâm hại tình dục cho công an.

    Other bodies pass a report of sexual abuse to the police at once.

    Ngay khi phát hiện hoặc nhận tin, chuyển cho Công an xã, Đồn Công an, Trạm Công an hoặc Cơ quan điều tra. Không tự hỏi chi tiết trẻ em.

    On finding out or being told, pass it on to the commune police, a police post or station, or the investigating body. Do not question the child about details.

    `joint-circular-01-2022 9`, `decree-56-2017 25(3)`"""

    E80: Final = "E80"
    """Có dấu hiệu tội phạm khác: chuyển ngay tin báo cho Cơ quan điều tra.

    Signs of another crime: pass the report to the investigating body at once.

    Cơ quan, tổ chức nhận tố giác, tin báo về tội phạm chuyển và thông báo ngay; khẩn cấp thì gọi điện trước, văn bản sau. Việc bảo vệ trẻ em vẫn tiến hành, không chờ kết quả.

    A body or organisation that receives a crime report passes it on and gives notice at once; if urgent by phone first, in writing afterwards. Protecting the child goes on without waiting for the result.

    `joint-circular-01-2017 8(6)`, `decree-56-2017 25(3)`, `criminal-procedure-code-2015 145(1)`"""

    E81: Final = "E81"
    """Cơ quan quản lý về trẻ em gửi văn bản kiến nghị khởi tố.

    The child-affairs body sends a written recommendation to prosecute.

    Khi có thông tin, tài liệu về xâm hại tình dục trên địa bàn: gửi văn bản kiến nghị khởi tố kèm tài liệu cho Cơ quan điều tra có thẩm quyền.

    When there is information or material on sexual abuse in the area: send a written recommendation to prosecute, with the material, to the competent investigating body.

    `joint-circular-01-2022 8(2)`"""

    E82: Final = "E82"
    """Đồng thời thông báo ngay bằng văn bản cho Viện kiểm sát.

    Tell the procuracy in writing at once, at the same time.

    Kiến nghị khởi tố gửi Cơ quan điều tra thì phải báo ngay bằng văn bản cho Viện kiểm sát có thẩm quyền.

    When the recommendation goes to the investigating body, the competent procuracy is told in writing at once.

    `joint-circular-01-2022 8(2)`"""

    D22A: Final = "D22a"
    """Cơ quan điều tra phân loại tin báo trong 24 giờ.

    The investigating body sorts the report within 24 hours.

    Phân loại trong 24 giờ từ khi tiếp nhận; nếu không thuộc thẩm quyền thì chuyển ngay, không quá 24 giờ từ khi xác định được. Không được từ chối tiếp nhận.

    Sort within 24 hours of receipt; if another body is competent, pass it on at once and within 24 hours of finding so. Receipt must not be refused.

    `joint-circular-01-2017 8(1)`, `criminal-procedure-code-2015 145(1)`"""

    D22B: Final = "D22b"
    """Công an xã báo ngay và chuyển tin báo xâm hại người dưới 18 tuổi trong 24 giờ.

    Commune police tell the investigating body at once and pass the report on within 24 hours.

    Tin báo về xâm hại người dưới 18 tuổi: lập biên bản, báo ngay bằng cách nhanh nhất cho Cơ quan điều tra, chuyển tin kèm tài liệu, đồ vật trong 24 giờ, bất kể nặng nhẹ.

    Reports of abuse of someone under 18: write them down, tell the investigating body by the fastest means, and pass report, papers and objects on within 24 hours, grave or not.

    `circular-43-2021 5(1)`, `joint-circular-01-2022 7(1)`, `joint-circular-01-2017 8(5)a`"""

    D22C: Final = "D22c"
    """Công an xã chuyển tin báo khác: giới hạn chung không quá 07 ngày.

    Commune police pass other reports on: the general outer limit of 7 days.

    Giới hạn chung cho tin báo không phải quả tang, không rất nghiêm trọng. Với trẻ em bị xâm hại, 24 giờ của D22b đến trước; 7 ngày chỉ là mức ngoài cùng.

    The general limit for reports that are neither flagrant nor very serious. For an abused child the 24 hours of D22b come first; the 7 days are only the outermost limit.

    `joint-circular-01-2017 8(5)b`"""

    E83: Final = "E83"
    """Cơ quan điều tra báo ngay cho cơ quan phụ trách trẻ em.

    The investigating body tells the child-affairs body at once.

    Sau khi thụ lý vụ xâm hại tình dục, báo ngay để cùng hỗ trợ, bảo vệ nạn nhân.

    Having taken up a case of sexual abuse it tells them at once, so that both support and protect the victim.

    `joint-circular-01-2022 6(2)`"""

    E84: Final = "E84"
    """Cơ sở y tế: chữa trước, ghi nhận và giữ dấu vết, báo cơ quan có thẩm quyền.

    Clinics: treat first, record and keep traces, notify.

    Khi khám thấy dấu hiệu bị xâm hại tình dục: ưu tiên điều trị thương tích; kiểm tra, ghi nhận, thu thập, bảo quản dấu vết trên cơ thể; thông báo và phối hợp.

    On signs of sexual abuse: treat injuries first; examine, record, collect and keep traces on the body; notify and cooperate.

    `joint-circular-01-2022 9`, `decree-56-2017 31(5)b`"""

    E85: Final = "E85"
    """Cơ quan có thẩm quyền cùng cơ sở y tế thu thập dấu vết sinh học kịp thời.

    The competent body and a clinic collect biological traces in time.

    Ngay khi phát hiện, kịp thời phối hợp kiểm tra thân thể, thu thập dấu vết; vừa thu thập vừa cấp cứu; hạn chế đến mức thấp nhất số lần lấy lời khai trẻ em.

    On finding out, examine the body and collect traces in time, together with emergency care, and with as few statements from the child as possible.

    `joint-circular-01-2022 5(2)`, `joint-circular-01-2022 5(3)`"""

    E86: Final = "E86"
    """Hỗ trợ trẻ em là bị hại, người làm chứng hoặc vi phạm pháp luật trong tố tụng.

    Support the child as victim, witness or offender through the proceedings.

    Người làm công tác bảo vệ trẻ em tư vấn, cung cấp thông tin về hoàn cảnh trẻ em cho cơ quan tố tụng, tham gia tố tụng khi có quy định hoặc yêu cầu, kết nối dịch vụ.

    The officer counsels, informs the authorities about the child's circumstances, takes part where the law or the authorities ask, and links services.

    `law-102-2016 53(6)`, `law-102-2016 72`, `law-102-2016 70(3)`, `law-102-2016 71(2)`"""

    E60: Final = "E60"
    """Nơi nhận tin bạo lực gia đình báo ngay Chủ tịch xã.

    Whoever receives a report of domestic violence tells the commune chair at once.

    Trường học, trưởng thôn, tổ trưởng tổ dân phố, Trưởng ban công tác Mặt trận, người đứng đầu tổ chức chính trị - xã hội cấp xã báo ngay và tham gia ngăn chặn theo khả năng. Tổng đài báo ngay khi kết thúc tiếp nhận.

    School, village or residential-group head, head of the Front's committee, heads of commune socio-political organisations tell the chair at once and help stop it as they can. The hotline does so right after intake.

    `law-13-2022 20`, `law-13-2022 19(1)`, `decree-76-2023 9`"""

    E61: Final = "E61"
    """Công an kịp thời ngăn chặn, xử lý và báo Chủ tịch xã.

    Police stop and handle it in time and tell the commune chair.

    Công an, Đồn Biên phòng nhận tin phải kịp thời ngăn chặn, xử lý trong phạm vi quyền hạn, đồng thời báo Chủ tịch xã.

    Police or the border-guard post receiving the report stop and handle the violence within their powers and tell the chair.

    `law-13-2022 20(1)`"""

    E62: Final = "E62"
    """Nạn nhân là trẻ em: mở vụ việc bảo vệ trẻ em theo pháp luật về trẻ em.

    The victim is a child: open a child protection case under the law on children.

    Tin bạo lực gia đình mà người bị bạo lực là trẻ em được xử lý theo pháp luật về trẻ em: Mẫu số 01, đánh giá, 12 giờ, kế hoạch. Chủ tịch xử lý hoặc phân công xử lý ngay.

    A report of domestic violence with a child victim is handled under the law on children: form 01, assessment, 12 hours, plan. The chair handles it, or assigns it, at once.

    `decree-76-2023 9(4)`, `law-13-2022 20`"""

    E63: Final = "E63"
    """Người làm công tác bảo vệ trẻ em tham gia xử lý vụ bạo lực gia đình.

    The child protection officer takes part in handling the domestic violence.

    Khi nạn nhân là trẻ em phải có đại diện cơ quan phụ trách trẻ em hoặc người làm công tác bảo vệ trẻ em tham gia.

    With a child victim a representative of the child-affairs body or the child protection officer has to take part.

    `law-13-2022 4`"""

    D20A: Final = "D20a"
    """Quyết định cấm tiếp xúc trong 12 giờ.

    Decide on the contact ban within 12 hours.

    Chủ tịch xã nơi xảy ra bạo lực xem xét, quyết định trong 12 giờ từ khi nhận đề nghị; không ra quyết định thì phải trả lời bằng văn bản, nêu rõ lý do. Hành vi đe dọa tính mạng thì không cần chờ đề nghị.

    The chair of the commune where the violence happened decides within 12 hours of the request; a refusal is notified in writing with reasons. When life is threatened no request is needed.

    `law-13-2022 25(1)`, `law-13-2022 25(2)`"""

    D20B: Final = "D20b"
    """Mỗi lần cấm tiếp xúc của Chủ tịch xã không quá 03 ngày.

    Each contact ban by the commune chair lasts no more than 3 days.

    Trước khi hết 3 ngày, xem xét cấm tiếp lần nữa, đề nghị Tòa án, hoặc cách ly trẻ em theo Nghị định 56.

    Before the 3 days are over consider another ban, the court, or separation under Decree 56.

    `law-13-2022 25(1)`, `law-13-2022 25(3)`"""

    D20C: Final = "D20c"
    """Cấm tiếp xúc theo quyết định của Tòa án không quá 04 tháng.

    A contact ban by the court lasts no more than 4 months.

    Tòa án quyết định khi đang giải quyết vụ án dân sự giữa hai bên, theo đơn hoặc tự mình khi cần bảo vệ tính mạng.

    The court orders it during a civil case between the two, on request or of its own motion when life has to be protected.

    `law-13-2022 26`"""

    E10: Final = "E10"
    """Chủ tịch xã chỉ đạo đánh giá nguy cơ ban đầu.

    The commune chair orders the initial assessment.

    Chủ tịch Ủy ban nhân dân cấp xã nơi xảy ra vụ việc giao người làm công tác bảo vệ trẻ em đánh giá ngay, để quyết định có hay không áp dụng biện pháp khẩn cấp.

    The chair of the commune of incident has the officer assess, so that it can be decided whether emergency measures apply or not.

    `decree-56-2017 26(2)`, `decree-56-2017 26(3)`"""

    D4: Final = "D4"
    """Đánh giá nguy cơ ban đầu theo Mẫu số 02.

    Initial assessment on form 02.

    Đánh giá mức độ tổn hại và nguy cơ, ghi kết luận áp dụng hay không áp dụng biện pháp khẩn cấp. Chừng nào chưa loại trừ được khẩn cấp thì phải xong trong 12 giờ.

    Assess harm and risk and record whether emergency measures apply or not. As long as an emergency is not ruled out, it has to be done inside the 12 hours.

    `decree-56-2017 26(2)`, `decree-56-2017 26(3)`, `decree-56-2017 form 02`"""

    D5: Final = "D5"
    """Áp dụng biện pháp can thiệp khẩn cấp.

    Apply emergency measures.

    Cứu trẻ em, sơ cứu, báo công an, đưa đến nơi an toàn: làm nhanh nhất có thể, chậm nhất là 12 giờ. 12 giờ tính cả đêm, cuối tuần, ngày lễ. Mọi cơ quan, tổ chức, cá nhân có thẩm quyền đều phải làm; người này làm không miễn cho người kia.

    Rescue, first aid, police, a safe place: as fast as possible, within 12 hours at most. The hours run through nights, weekends and holidays. Chair and every other competent body, organisation and person are bound; one acting does not free the others.

    `decree-56-2017 31(2)`, `decree-56-2017 26(3)`, `law-102-2016 50(2)b`"""

    E11: Final = "E11"
    """Đưa trẻ em ra khỏi môi trường hoặc người gây tổn hại (không phải cha, mẹ, người chăm sóc).

    Remove the child from the environment or a harm-doer who is not a parent or carer.

    Khi nguy cơ hoặc tổn hại là nghiêm trọng, khoản 3 Điều 26 buộc áp dụng biện pháp can thiệp khẩn cấp hoặc cách ly trẻ em khỏi môi trường hoặc người gây tổn hại, dù người đó là ai. Mẫu số 07 chỉ dành cho cha, mẹ, người chăm sóc; trường hợp này không có mẫu.

    When harm is serious or threatens to be, Art. 26(3) orders emergency measures or separation of the child from the environment or the harm-doer, whoever that is. Form 07 is only for parents and carers; for this case there is no form.

    `decree-56-2017 26(3)`, `decree-56-2017 31(2)`, `law-102-2016 50(2)b`"""

    E12: Final = "E12"
    """Kết nối công an để ngăn chặn hành vi.

    Link with the police to stop the act.

    Người làm công tác bảo vệ trẻ em tiếp nhận thông tin và kết nối công an để chặn hành vi đe dọa hoặc gây tổn hại xảy ra trên địa bàn xã.

    The officer receives information and links with the police to stop threats or harm happening in the commune.

    `decree-56-2017 31(3)a`, `decree-56-2017 31(2)`"""

    E13: Final = "E13"
    """Sơ cứu, cấp cứu ban đầu cùng cơ sở khám bệnh, chữa bệnh.

    First aid and first emergency care with a clinic.

    Không chờ giấy tờ. Trẻ em được sơ cứu, cấp cứu trước.

    This waits for no paper. The child is cared for first.

    `decree-56-2017 31(3)a`, `decree-56-2017 31(2)`"""

    E14: Final = "E14"
    """Lưu giữ đồ vật, tài liệu liên quan đến tổn hại của trẻ em.

    Keep objects and papers related to the harm.

    Giữ nguyên quần áo, đồ vật, ảnh, tin nhắn, giấy tờ; ghi ai nhận, ai giữ, lúc nào, để giúp điều tra, xử lý và bảo vệ trẻ em.

    Keep clothes, objects, pictures, messages and papers as they are; note who took them, who holds them and since when, to help the investigation, the handling and the protection of the child.

    `decree-56-2017 31(3)a`"""

    E15: Final = "E15"
    """Tiếp tục đánh giá, xây dựng và trình kế hoạch dù là khẩn cấp.

    Go on assessing, build and submit the plan, emergency or not.

    Khẩn cấp không miễn hồ sơ: vẫn phải tiếp tục đánh giá mức độ tổn hại, sự an toàn của môi trường sống, lập kế hoạch và trình Chủ tịch.

    An emergency waives no file: the officer goes on assessing harm and the safety of the child's surroundings, draws up the plan and submits it.

    `decree-56-2017 31(3)b`"""

    E16: Final = "E16"
    """Công an ngăn chặn hành vi và cùng bảo vệ khẩn cấp trẻ em.

    Police stop the act and protect the child together with the officer.

    Công an tiếp nhận thông tin, chặn hành vi đe dọa hoặc gây tổn hại nghiêm trọng, phối hợp với người làm công tác bảo vệ trẻ em của xã nơi xảy ra vụ việc; khi cần thì gọi 111.

    Police receive the information, stop the threat or the serious harm, work with the officer of the commune of incident and call 111 if needed.

    `decree-56-2017 31(4)a`, `decree-56-2017 31(4)b`, `decree-56-2017 31(4)c`, `decree-56-2017 31(2)`"""

    E17: Final = "E17"
    """Cơ sở y tế khám, chữa cho trẻ em.

    Clinics examine and treat the child.

    Khám, chữa cho trẻ em bị xâm hại và trẻ em đang được áp dụng kế hoạch hỗ trợ, can thiệp, không chỉ trong trường hợp khẩn cấp.

    Examine and treat the abused child and any child under a support and intervention plan, not only in emergencies.

    `decree-56-2017 31(5)a`, `law-102-2016 50(2)a`, `law-102-2016 52(1)`"""

    E18: Final = "E18"
    """Cơ sở y tế hướng dẫn thu thập, lưu giữ chứng cứ và lưu hồ sơ.

    Clinics guide the collecting and keeping of evidence and keep the records.

    Hướng dẫn thu thập bằng chứng, lưu giữ chứng cứ tổn hại để phục vụ giám định theo hướng dẫn của Bộ Y tế; lưu hồ sơ khám bệnh, chữa bệnh.

    Guide the collection and keeping of evidence of harm for forensic assessment, as the Ministry of Health instructs, and keep the medical records.

    `decree-56-2017 31(5)b`, `decree-56-2017 31(5)c`"""

    D17A: Final = "D17a"
    """Thẩm định hồ sơ trẻ em trong cơ sở, đối chiếu danh sách người nhận chăm sóc.

    Appraise the facility's list and match it with registered carers.

    Trong 10 ngày làm việc thẩm định, đối chiếu; nếu phù hợp thì chuyển danh sách và hồ sơ về xã nơi người nhận chăm sóc cư trú.

    Within 10 working days appraise and match; if there is a fit, send list and files to the commune where the carer lives.

    `decree-56-2017 45(1)`, `decree-56-2017 45(2)`"""

    D17A_2025: Final = "D17a_2025"
    """Thẩm định hồ sơ trẻ em trong cơ sở, đối chiếu danh sách người nhận chăm sóc (từ 01/7/2025).

    Appraise the facility's list and match it with registered carers (since 1 July 2025).

    Chủ tịch tỉnh (cơ sở của tỉnh) hoặc Chủ tịch xã (cơ sở của xã) đối chiếu, đánh giá trong 10 ngày làm việc rồi chuyển về xã nơi người nhận chăm sóc cư trú nếu phù hợp.

    The provincial chair (a facility of the province) or the commune chair (a facility of the commune) matches and assesses within 10 working days and sends list and file to the carer's commune if there is a fit.

    `decree-56-2017 45(2)`, `decree-147-2025`"""

    D17B: Final = "D17b"
    """Xã xem xét điều kiện của người nhận và quyết định giao trẻ em.

    The commune considers the carer's conditions and decides the placement.

    Trong 15 ngày làm việc; đủ điều kiện thì ra quyết định giao và gửi quyết định để chấm dứt chăm sóc ở cơ sở.

    Within 15 working days; if the conditions are met it decides the placement and sends the decision, so that the care in the facility can be ended.

    `decree-56-2017 45(4)`, `law-102-2016 66(1)`"""

    D17C: Final = "D17c"
    """Quyết định chấm dứt chăm sóc tại cơ sở.

    Decide the end of care in the facility.

    Trong 5 ngày làm việc kể từ ngày nhận quyết định giao của xã; gửi lại xã để giao, nhận trẻ em.

    Within 5 working days of receiving the commune's placement decision; it goes back to the commune for the hand-over.

    `decree-56-2017 48(3)`"""

    E50: Final = "E50"
    """Cơ sở lập danh sách trẻ em cần chuyển đến gia đình, định kỳ 06 tháng.

    The facility lists children who should move to a family, every 6 months.

    Người đứng đầu cơ sở lập danh sách (Mẫu số 14) và hồ sơ, gửi cơ quan quản lý để tìm cá nhân, gia đình chăm sóc thay thế. Cơ sở phải thường xuyên xem xét để trẻ em không ở lại lâu hơn cần thiết.

    The head lists them (form 14) with their files for a family to be found. The facility reviews regularly, so that no child stays longer than needed.

    `circular-14-2020 3(2)`, `decree-56-2017 45(1)`, `law-102-2016 67(2)`"""

    E51: Final = "E51"
    """Rà soát danh sách trẻ em tại cơ sở, định kỳ 06 tháng.

    Review the list of children in facilities every 6 months.

    Cơ quan quản lý về trẻ em rà soát, xem xét kiến nghị của cơ sở và quyết định hoặc đề nghị chuyển hình thức chăm sóc; theo dõi việc chăm sóc tại cơ sở và báo cho xã đã ra quyết định.

    The child-affairs body reviews, considers the facility's proposals and decides or asks for a change of care; it follows the care in facilities and tells the commune that decided.

    `law-102-2016 68(1)b`, `decree-56-2017 47`"""

    E52: Final = "E52"
    """Cơ sở tiếp nhận ngay trẻ em cần bảo vệ khẩn cấp.

    The facility admits a child in need of urgent protection at once.

    Nạn nhân bạo lực gia đình, bị xâm hại tình dục, bị mua bán, bị cưỡng bức lao động, trẻ em lang thang: nhận ngay, giấy tờ làm sau.

    Victims of domestic violence, sexual abuse, trafficking, forced labour, and children on the street: admit at once, papers later.

    `decree-20-2021 28(2)a`, `decree-20-2021 24(2)`"""

    D19A: Final = "D19a"
    """Hoàn thiện thủ tục, hồ sơ tiếp nhận khẩn cấp.

    Complete the papers of an emergency admission.

    Trong 10 ngày làm việc kể từ khi tiếp nhận; kéo dài hơn phải do cơ quan quản lý cấp trên xem xét quyết định.

    Within 10 working days of admission; more only if the superior body so decides.

    `decree-20-2021 28(2)b`, `decree-20-2021 27(3)`"""

    D19B: Final = "D19b"
    """Thông báo về trẻ em bị bỏ rơi trên phương tiện thông tin đại chúng.

    Media notice about an abandoned child.

    Cơ sở thông báo trên các phương tiện thông tin đại chúng trong thời hạn 25 ngày làm việc. Thông báo không được làm lộ bí mật đời sống riêng tư quá mức cần thiết.

    The facility gives notice in the mass media within 25 working days. The notice tells no more of the child's private life than it must.

    `decree-20-2021 28(2)a`"""

    D19C: Final = "D19c"
    """Không ở cơ sở theo diện khẩn cấp quá 03 tháng.

    No emergency stay in a facility beyond 3 months.

    Quá 3 tháng mà chưa thể đưa về gia đình, cộng đồng thì cơ quan quản lý cấp trên của cơ sở phải xem xét, quyết định giải pháp.

    If after 3 months the child cannot return to family or community, the facility's superior body considers and decides a solution.

    `decree-20-2021 24(4)`, `decree-20-2021 24(2)`"""

    E53: Final = "E53"
    """Cơ sở cử người cùng theo dõi trẻ em đã chuyển về gia đình.

    The facility names someone to follow the child that moved to a family.

    Người đại diện của cơ sở phối hợp với người làm công tác bảo vệ trẻ em cấp xã tiếp tục theo dõi, đánh giá.

    A representative of the facility goes on following and assessing together with the commune officer.

    `decree-56-2017 46(1)`"""

    D1: Final = "D1"
    """Báo ngay khi phát hiện hoặc biết trẻ em bị xâm hại, có nguy cơ bị xâm hại.

    Report at once on finding or learning of abuse or a risk of abuse.

    Bất kỳ ai, cơ quan, trường học, gia đình nào phát hiện hoặc có thông tin đều phải báo ngay cho một trong bốn nơi: Tổng đài 111, cơ quan phụ trách trẻ em, công an, hoặc Ủy ban nhân dân cấp xã nơi xảy ra vụ việc. Chỉ cần có nguy cơ, không cần bằng chứng.

    Whoever finds out or has information (person, body, school, family) tells one of four places at once: hotline 111, a child-affairs body, the police, or the people's committee of the commune where it happened. A risk is enough; no proof is asked.

    `decree-56-2017 25(1)`, `law-102-2016 51(1)`, `law-102-2016 100(2)`"""

    D2: Final = "D2"
    """Ghi chép đầy đủ thông tin theo Mẫu số 01.

    Record the information in full on form 01.

    Nơi tiếp nhận ghi đầy đủ về hành vi, về trẻ em bị xâm hại hoặc có nguy cơ. Điều chưa biết thì ghi là chưa biết, không bỏ trống và không chờ đủ mới chuyển tin.

    The receiving place writes down everything about the act and the child. What is not known is written as not known; passing on does not wait for a complete form.

    `decree-56-2017 25(1)`"""

    D3: Final = "D3"
    """Chuyển ngay thông tin đến Ủy ban nhân dân cấp xã nơi xảy ra vụ việc.

    Pass the information on at once to the commune where it happened.

    Tổng đài 111, cơ quan phụ trách trẻ em các cấp, công an các cấp chuyển ngay thông tin cho xã nơi xảy ra vụ việc để đánh giá ban đầu. Chuyển thông tin, không phải chờ xong Mẫu số 01.

    Hotline 111, child-affairs bodies and police at every level pass the information on at once, so that the commune of incident can assess. It is the information that is passed on, not the finished form 01.

    `decree-56-2017 26(1)`"""

    E1: Final = "E1"
    """Xã không phải nơi xảy ra vụ việc: chuyển tin ngay cho xã nơi xảy ra.

    A commune that is not the place of incident passes the report on at once.

    Người dân thường báo cho xã gần nhất. Nghị định không nêu xã đó phải chuyển tin, nhưng không để tin dừng lại: chuyển ngay cho xã nơi xảy ra vụ việc hoặc cho 111.

    People report to the nearest commune. The Decree does not name a transfer duty for it, yet the report must not stop there: pass it on at once to the commune of incident or to 111.

    `decree-56-2017 25(1)`, `decree-56-2017 26(1)`, `law-102-2016 51(2)`, `checho-proposal`"""

    E2: Final = "E2"
    """Tiếp tục phối hợp xử lý sau khi đã chuyển tin.

    Go on coordinating after passing the report on.

    Chuyển tin xong chưa hết việc: Tổng đài 111, cơ quan phụ trách trẻ em, công an vẫn phải phối hợp xử lý thông tin với xã.

    Passing on is not the end: the hotline, child-affairs bodies and police still work together with the commune.

    `decree-56-2017 26(1)`, `law-102-2016 51(2)`"""

    E3: Final = "E3"
    """Giữ bí mật mọi thông tin khi tiếp nhận, xác minh, trao đổi.

    Keep everything confidential in receipt, checking and exchange.

    Mọi thông tin được giữ kín, trước hết vì an toàn của người báo tin và lợi ích tốt nhất của trẻ em. Trao đổi giữa nơi tiếp nhận và cơ quan có thẩm quyền cũng phải bảo mật.

    All information stays confidential, first of all for the informant's safety and the child's best interests. Exchange between the receiving place and competent bodies is confidential too.

    `decree-56-2017 24(1)`, `decree-56-2017 24(2)`, `law-102-2016 58(1)đ`, `law-102-2016 6(11)`"""

    E4: Final = "E4"
    """Xác định mức độ bảo mật và phạm vi cung cấp của thông tin, báo cáo.

    Determine the secrecy level and the range of recipients of information and reports.

    Thông tin, báo cáo định kỳ hoặc đột xuất của cơ quan, tổ chức có thẩm quyền phải xác định rõ mức độ bảo mật và ai được nhận. Thư viện ghi hai điều này trên mọi bản xuất ra.

    Information and periodic or ad hoc reports of competent bodies have to determine how secret they are and who may receive them. The library writes both on everything it exports.

    `decree-56-2017 24(3)`"""

    E5: Final = "E5"
    """Kiểm tra tính xác thực, tình trạng mất an toàn và mức độ nguy cơ.

    Check authenticity, the unsafe state and the level of risk.

    Cơ quan quản lý về trẻ em, công an và xã nơi xảy ra hoặc nơi trẻ em cư trú cùng xác minh. Xác minh không được làm chậm việc bảo vệ khẩn cấp.

    Child-affairs bodies, police and the commune of incident or of residence verify together. Checking must not delay emergency protection.

    `law-102-2016 51(2)`, `decree-56-2017 25(2)`, `decree-56-2017 26(3)`, `decree-56-2017 31(2)`"""

    E6: Final = "E6"
    """Cung cấp thông tin và phối hợp khi được yêu cầu.

    Supply information and cooperate when asked.

    Trường học, cơ sở y tế, cơ sở dịch vụ và những ai có nhiệm vụ bảo vệ, chăm sóc, giáo dục trẻ em phải trả lời và phối hợp khi cơ quan xác minh yêu cầu. Ghi lại ai hỏi, hỏi ai, lúc nào.

    Schools, clinics, service providers and everyone charged with protecting, caring for or educating children answer and cooperate when the verifying bodies ask. Record who asked whom and when.

    `decree-56-2017 25(2)`"""

    E7: Final = "E7"
    """Người xử lý có liên quan đến nghi phạm: đổi người, báo 111, cấp trên hoặc công an.

    Someone handling the case is a suspect or a relative: change the actor, tell 111, the upper level or police.

    Cán bộ hoặc Chủ tịch bị nêu là người gây tổn hại, hay là người thân của người đó, thì không được ra quyết định trong vụ việc này.

    An officer or chair named as harm-doer, or as that person's relative, must not decide in this case.

    `decree-56-2017 24(1)`, `law-102-2016 51(1)`, `checho-proposal`"""

    E90: Final = "E90"
    """Người 16, 17 tuổi gặp nguy hiểm: báo công an ngay, gọi 111, không bỏ qua.

    Someone of 16 or 17 in danger: tell the police at once, call 111, do not let it go.

    Luật Trẻ em dừng ở dưới 16 tuổi nhưng pháp luật hình sự bảo vệ đến dưới 18 tuổi. Vụ việc đang mở không tự đóng vào ngày sinh nhật 16: bàn giao cho nơi tiếp tục bảo vệ.

    The Law on Children stops at 16, criminal procedure protects up to 18. A running case does not close on the 16th birthday: hand it over to those who go on protecting.

    `law-102-2016 1`, `joint-circular-01-2022 1(1)`, `joint-circular-06-2018 13`, `checho-proposal`"""

    E91: Final = "E91"
    """Xâm hại tình dục người 16, 17 tuổi: cơ quan phụ trách trẻ em và 111 vẫn theo quy trình của Nghị định 56.

    Sexual abuse of someone of 16 or 17: child-affairs bodies and 111 still follow Decree 56.

    Khi nhận thông tin người dưới 18 tuổi bị xâm hại tình dục, cơ quan phụ trách trẻ em các cấp và Tổng đài 111 làm theo quy trình của Nghị định 56/2017: ghi Mẫu số 01, chuyển ngay, phối hợp.

    When told of sexual abuse of someone under 18, child-affairs bodies at every level and hotline 111 follow the procedure of Decree 56/2017: form 01, pass on at once, coordinate.

    `joint-circular-01-2022 8(1)`, `decree-56-2017 26(1)`"""

    E92: Final = "E92"
    """Xâm hại tình dục người 16, 17 tuổi: chuyển ngay cho công an.

    Sexual abuse of someone of 16 or 17: pass it to the police at once.

    Mọi cơ quan, tổ chức khác ngay sau khi phát hiện hoặc nhận tin phải chuyển ngay cho công an xã, đồn, trạm công an hoặc Cơ quan điều tra.

    Every other body or organisation, on finding out or being told, passes it at once to the commune police, a police post or station, or the investigating body.

    `joint-circular-01-2022 9`"""

    E93: Final = "E93"
    """Xâm hại tình dục người 16, 17 tuổi: kiến nghị khởi tố và báo ngay Viện kiểm sát.

    Sexual abuse of someone of 16 or 17: recommend prosecution and tell the procuracy at once.

    Cơ quan quản lý về trẻ em gửi văn bản kiến nghị khởi tố kèm tài liệu cho Cơ quan điều tra, đồng thời thông báo ngay bằng văn bản cho Viện kiểm sát.

    The child-affairs body sends the written recommendation with its material to the investigating body and at the same time tells the procuracy in writing at once.

    `joint-circular-01-2022 8(2)`"""

    E94: Final = "E94"
    """Cơ sở y tế: chữa trước, giữ dấu vết, thông báo (nạn nhân 16, 17 tuổi).

    Clinics: treat first, keep traces, notify (victim of 16 or 17).

    Như với trẻ em: ưu tiên điều trị, ghi nhận và bảo quản dấu vết, thông báo và phối hợp.

    As for a child: treat first, record and keep traces, notify and cooperate.

    `joint-circular-01-2022 9`, `joint-circular-01-2022 5(2)`"""

    E95: Final = "E95"
    """Công an xã báo ngay và chuyển tin báo trong 24 giờ (nạn nhân 16, 17 tuổi).

    Commune police tell the investigating body at once and pass the report on within 24 hours (victim of 16 or 17).

    Áp dụng cho mọi tin báo về tội phạm xâm hại người dưới 18 tuổi.

    This holds for every report of a crime of abuse against someone under 18.

    `circular-43-2021 5(1)`, `joint-circular-01-2022 7(1)`"""

    E96: Final = "E96"
    """Giải quyết khẩn trương vụ việc có người bị hại dưới 18 tuổi.

    Handle cases with a victim under 18 with urgency.

    Bị xâm hại tình dục, bị bạo hành hoặc bị mua bán: cơ quan tố tụng phối hợp ngay từ khi phát hiện nguồn tin, giải quyết trong thời gian ngắn nhất.

    Sexual abuse, maltreatment or trafficking: the authorities work together from the first sign and settle the case in the shortest time.

    `joint-circular-06-2018 13`"""

    E97: Final = "E97"
    """Lấy lời khai ngay, thân thiện, ít lần, có người đại diện.

    Take the statement at once, in a friendly way, as rarely as possible, with a representative.

    Lấy lời khai ngay sau khi tiếp nhận nguồn tin; ưu tiên nơi cư trú, nếu không có thì tại cơ sở chăm sóc trẻ em; lời lẽ dễ hiểu; dừng khi mệt. Không quá hai lần một ngày, mỗi lần không quá 2 giờ; phải có người đại diện hoặc người bảo vệ quyền lợi tham dự.

    Take it right after the report is received; at home by preference, or else in a child care facility; in plain words; stop when the victim is tired. At most twice a day, 2 hours each; a representative or the protector of the victim's rights attends.

    `joint-circular-06-2018 14(1)`, `joint-circular-06-2018 14(2)`, `joint-circular-06-2018 14(3)`, `criminal-procedure-code-2015 421(2)`, `criminal-procedure-code-2015 421(4)`"""

    E98: Final = "E98"
    """Cử người giám hộ, người đại diện, trợ giúp pháp lý cho người bị hại dưới 18 tuổi.

    Name a guardian, representative and legal aid for a victim under 18.

    Cơ quan tố tụng yêu cầu xã cử người giám hộ nếu không có giám hộ đương nhiên; yêu cầu cơ quan phụ trách trẻ em, Đoàn thanh niên, Hội Phụ nữ cử người đại diện khi người đại diện vắng mặt hoặc từ chối; yêu cầu trung tâm trợ giúp pháp lý cử người.

    The authorities ask the commune for a guardian if there is no natural one; the child-affairs body, Youth Union or Women's Union for a representative when the own one stays away or refuses; and the legal aid centre for counsel.

    `joint-circular-06-2018 8(1)a`, `joint-circular-06-2018 8(1)b`, `joint-circular-06-2018 8(1)c`, `joint-circular-06-2018 8(3)`, `joint-circular-06-2018 10(1)b`, `joint-circular-06-2018 10(4)`, `joint-circular-01-2022 4`"""

    E99: Final = "E99"
    """Giữ bí mật thông tin cá nhân của người dưới 18 tuổi và người báo tin.

    Keep personal data of the person under 18 and of the informant secret.

    Bảo mật thông tin cá nhân của nạn nhân và người báo tin; có biện pháp kịp thời loại trừ nguy cơ tiếp tục bị xâm hại.

    Keep the data of victim and informant secret, and act in time against the risk of further abuse.

    `joint-circular-01-2022 2(4)`, `joint-circular-01-2022 3(1)a`"""

    E100: Final = "E100"
    """Tuổi chưa rõ: lấy tuổi thấp nhất trong khoảng xác định được.

    Age not certain: take the lowest age of the range found.

    Chỉ coi là đủ 16 hay 18 tuổi khi đã chứng minh. Giám định chỉ ra khoảng tuổi thì lấy tuổi thấp nhất; chỉ biết tháng, quý, nửa năm hoặc năm sinh thì lấy ngày cuối cùng của khoảng đó.

    16 or 18 holds only when proved. If an examination gives a range, take the lowest age; if only month, quarter, half-year or year of birth is known, take its last day.

    `joint-circular-06-2018 6(3)`, `joint-circular-06-2018 6(2)`, `criminal-procedure-code-2015 417(2)`, `joint-circular-01-2022 11(1)`"""

    E101: Final = "E101"
    """Bạo lực gia đình với người 16, 17 tuổi: báo ngay Chủ tịch xã, xem xét cấm tiếp xúc.

    Domestic violence against someone of 16 or 17: tell the commune chair at once, consider a contact ban.

    Luật Phòng, chống bạo lực gia đình bảo vệ mọi độ tuổi: báo Chủ tịch xã hoặc công an; có thể đề nghị cấm tiếp xúc (D20a, D20b).

    The law against domestic violence protects every age: tell the commune chair or the police; a contact ban may be asked for (D20a, D20b).

    `law-13-2022 19(1)`, `law-13-2022 20`, `law-13-2022 25(1)`"""

    D24: Final = "D24"
    """Ban Giám hiệu trả lời ý kiến của học sinh.

    The school board answers a pupil's opinion.

    Trong 7 ngày làm việc, với vấn đề thuộc trách nhiệm của Ban Giám hiệu: trả lời có làm hay không, khi nào làm, vì sao không làm.

    Within 7 working days, on matters within the board's remit: whether it is done or not, when, and why not.

    `decree-56-2017 53(2)`"""

    E70: Final = "E70"
    """Chuyển ý kiến ngoài trách nhiệm của trường và theo dõi trả lời.

    Forward opinions beyond the school's remit and track the answer.

    Gửi đến nơi có thẩm quyền, theo dõi việc trả lời và phản hồi cho học sinh.

    Send them to the competent place, follow the answer and tell the pupil.

    `decree-56-2017 53(3)`"""

    E71: Final = "E71"
    """Yêu cầu xóa thông tin riêng tư của trẻ em trên mạng.

    Ask for the removal of the child's private information online.

    Cha, mẹ, người chăm sóc, trẻ em từ đủ 07 tuổi và cơ quan bảo vệ trẻ em có quyền yêu cầu xóa. Thư viện nhắc người làm công tác bảo vệ trẻ em dùng quyền này khi cha, mẹ không làm.

    Parents, carers, the child from full 7 and bodies protecting children may demand removal. The library reminds the officer to use that right when parents do not.

    `decree-56-2017 36(3)`, `decree-56-2017 33`, `decree-56-2017 37(2)`, `checho-proposal`"""

    D23_PRISON: Final = "D23_prison"
    """Cơ sở giam giữ báo cho xã chậm nhất 02 tháng trước khi trẻ em chấp hành xong án tù.

    The prison tells the commune at least 2 months before the child's release.

    Thông báo và cung cấp thông tin cho xã nơi trẻ em về cư trú để chuẩn bị tiếp nhận.

    Notice and information go to the commune where the child will live, so that it can prepare.

    `law-102-2016 73(2)`"""

    D23_SCHOOL: Final = "D23_school"
    """Trường giáo dưỡng báo cho xã chậm nhất 01 tháng trước khi trẻ em ra trường.

    The reform school tells the commune at least 1 month before the child leaves.

    Thông báo và cung cấp thông tin cho xã nơi trẻ em về cư trú để chuẩn bị tiếp nhận.

    Notice and information go to the commune where the child will live, so that it can prepare.

    `law-102-2016 73(2)`"""

    E72: Final = "E72"
    """Chủ tịch xã chỉ đạo kế hoạch cho trẻ em vi phạm pháp luật.

    The commune chair directs the plan for a child in conflict with the law.

    Với trẻ em thuộc các trường hợp của khoản 1 Điều 71 Luật: chỉ đạo xây dựng, thực hiện kế hoạch hỗ trợ, can thiệp và áp dụng biện pháp bảo vệ.

    For children in the cases of Law Art. 71(1): direct the making and carrying out of the plan and the protection measures.

    `law-102-2016 73(3)`, `law-102-2016 71(1)`, `law-102-2016 72(5)`"""

    D9: Final = "D9"
    """Thu thập thông tin, đánh giá nguy cơ cụ thể theo Mẫu số 03.

    Gather information and assess the specific risk on form 03.

    Sau mọi đánh giá ban đầu, khẩn cấp hay không. Gồm tình trạng trẻ em, gia đình, yếu tố nguy cơ, học tập và khả năng tự bảo vệ, cộng đồng, nhu cầu, ý kiến của trẻ em, ý kiến của cha, mẹ, người chăm sóc (trừ người gây tổn hại). Có thể yêu cầu 111 và cơ sở dịch vụ hỗ trợ.

    After every initial assessment, emergency or not. It covers the child's state, family, risk factors, learning and self-protection, community, needs, the child's opinion, and that of parents or carers (unless they are the harm-doers). The officer may ask 111 and service providers to help.

    `decree-56-2017 27(1)`, `decree-56-2017 27(1)g`, `decree-56-2017 27(1)h`, `decree-56-2017 31(3)b`"""

    D9B: Final = "D9b"
    """Họp xác định các biện pháp bảo vệ và lập biên bản.

    Hold the meeting that fixes the measures and write minutes.

    Khi trẻ em cần kế hoạch, Chủ tịch chủ trì họp với người và tổ chức có trách nhiệm, đại diện địa bàn nơi trẻ em cư trú, sinh sống hoặc nơi xảy ra vụ việc, cha, mẹ hoặc người chăm sóc. Biên bản nằm trong hồ sơ trình duyệt.

    When a plan is needed the chair meets the people and bodies responsible, a representative of where the child resides, lives or where it happened, and the parents or carer. The minutes belong to the file for approval.

    `decree-56-2017 27(2)`, `decree-56-2017 28(2)b`, `law-102-2016 52(1)`"""

    E30: Final = "E30"
    """Cung cấp thông tin và lấy ý kiến của cha, mẹ, người chăm sóc và trẻ em.

    Inform parents or carers and the child, and let them give their opinion.

    Trước khi quyết định hỗ trợ, can thiệp, cha, mẹ, người chăm sóc và chính trẻ em phải được biết và được nêu ý kiến. Với trẻ em: nói bằng lời dễ hiểu, do người đã được tập huấn. Ý kiến của người bị nghi gây tổn hại không được tính là đồng ý.

    Before support or intervention is decided, parents or carers and the child itself are informed and give their opinion. With the child: in words it understands, by someone trained. What a suspected harm-doer says never counts as consent.

    `law-102-2016 47(5)`, `decree-56-2017 27(1)g`, `decree-56-2017 27(1)h`, `law-102-2016 5(4)`"""

    D10: Final = "D10"
    """Xây dựng và trình kế hoạch hỗ trợ, can thiệp (Mẫu số 04).

    Draw up and submit the support and intervention plan (form 04).

    Trong 5 ngày làm việc, trừ trường hợp khẩn cấp. Trừ khẩn cấp không phải là được chậm hơn: khẩn cấp là làm nhanh nhất có thể, 5 ngày vẫn là giới hạn ngoài cùng. Hồ sơ gồm Mẫu số 01, 02, 03, biên bản họp, dự thảo quyết định và kế hoạch.

    Within 5 working days, ”save in an emergency”. That is no permission to be slower: an emergency means as fast as possible, and the 5 days stay as the outer limit. The file holds forms 01, 02, 03, the minutes, the draft decision and the plan.

    `decree-56-2017 28(1)`, `decree-56-2017 28(2)`, `decree-56-2017 31(2)`, `decree-56-2017 31(3)b`, `law-102-2016 52(1)`"""

    D11: Final = "D11"
    """Xem xét, ban hành quyết định phê duyệt kế hoạch (Mẫu số 05).

    Consider and approve the plan (form 05).

    Chủ tịch quyết định trong 2 ngày làm việc, trừ khẩn cấp (khi đó nhanh nhất có thể, 2 ngày là giới hạn ngoài cùng).

    The chair decides within 2 working days, save in an emergency (then as fast as possible, with the 2 days as the outer limit).

    `decree-56-2017 28(4)`, `decree-56-2017 31(2)`, `law-102-2016 52(2)`"""

    D12A: Final = "D12a"
    """Gửi quyết định và kế hoạch đến nơi thực hiện và cha, mẹ hoặc người chăm sóc.

    Send decision and plan to the executors and to parents or the carer.

    Gửi cho mọi cơ quan, tổ chức, cá nhân được giao việc và cho cha, mẹ hoặc người chăm sóc. Nếu cha hoặc mẹ là người gây tổn hại thì gửi cho người kia hoặc người chăm sóc không gây tổn hại trước.

    Send them to every body and person given a task and to the parents or the carer. If a parent is the harm-doer, the other parent or the non-offending carer comes first.

    `decree-56-2017 28(5)`, `law-102-2016 47(5)`, `decree-56-2017 24(3)`"""

    D12D: Final = "D12d"
    """Quyết định giao bản nào cho ai khi không có cha, mẹ, người chăm sóc không gây tổn hại.

    Decide what to serve on whom when no parent or carer is free of suspicion.

    Cha, mẹ hoặc người chăm sóc bị nghi gây tổn hại và không có người nào khác bảo vệ được trẻ: Chủ tịch quyết định giao bản rút gọn (không có nơi ở của trẻ, địa chỉ do xã giữ) hay bản đầy đủ, cho ai, và ghi lý do. Chưa quyết định thì chỉ giao bản rút gọn.

    A parent or carer is under suspicion and nobody else protects the child: the chair decides whether the redacted copy (without the child's whereabouts; address held by the commune) or the full one is served, on whom, with the reason. Until then only the redacted copy is served.

    `checho-proposal`, `decree-56-2017 28(5)`, `decree-56-2017 27(1)h`, `decree-56-2017 form 07`"""

    E31: Final = "E31"
    """Cha, mẹ, người chăm sóc thực hiện kế hoạch.

    Parents and carers carry out the plan.

    Cha, mẹ, người chăm sóc phải làm phần của mình theo quyết định của Chủ tịch. Từ chối khi trẻ em bị xâm hại là căn cứ cách ly và đề nghị Tòa án.

    Parents and carers do their part as the chair decided. Refusing, when the child is abused, is a ground for separation and for asking the court.

    `decree-56-2017 29(3)`, `decree-56-2017 32(1)`, `law-102-2016 52(3)`, `law-102-2016 100(1)b`"""

    E32: Final = "E32"
    """Tổ chức thực hiện: theo dõi, đôn đốc, kết nối dịch vụ.

    Carry out the plan: follow, urge, link services.

    Người làm công tác bảo vệ trẻ em trực tiếp làm một số việc và chủ trì phần còn lại; y tế, trường học, trợ giúp pháp lý, công an, cơ sở dịch vụ tham gia. Từ chối hoặc chậm hỗ trợ là hành vi bị cấm.

    The officer does some tasks and leads the rest; clinics, schools, legal aid, police and service providers take part. Refusing help, or giving it late, is prohibited.

    `decree-56-2017 29(1)`, `decree-56-2017 29(2)`, `law-102-2016 52(2)`, `law-102-2016 6(15)`"""

    E33: Final = "E33"
    """Kiến nghị điều chỉnh kế hoạch kịp thời.

    Propose changes to the plan in time.

    Khi trẻ em hoặc mức độ an toàn của nơi trẻ em đang sống thay đổi, người làm công tác bảo vệ trẻ em kiến nghị Chủ tịch điều chỉnh.

    When the child or the safety of its surroundings changes, the officer proposes a change to the chair.

    `decree-56-2017 29(1)a`"""

    E34: Final = "E34"
    """Tổng đài 111 giới thiệu, kết nối dịch vụ.

    Hotline 111 refers and links services.

    Khi tỉnh không có dịch vụ cần thiết, hoặc khi người làm công tác bảo vệ trẻ em đề nghị. Tổng đài cũng hỗ trợ xây dựng, theo dõi, đánh giá kế hoạch cho trẻ em bị xâm hại hoặc có nguy cơ.

    When the province lacks the service, or when the officer asks. The hotline also helps to build, follow and rate the plan of an abused or at-risk child.

    `decree-56-2017 29(4)`, `decree-56-2017 22(6)`"""

    D12: Final = "D12"
    """Rà soát, đánh giá sau khi thực hiện kế hoạch (Mẫu số 06).

    Review after the plan has been carried out (form 06).

    Cùng những nơi đã tham gia, đánh giá tình trạng trẻ em và mức độ an toàn của môi trường sống. Ghi rõ bốn mặt thể chất, tâm lý, nhận thức, tình cảm: mẫu in không có dòng cho bốn mặt này.

    Together with those who took part, assess the child's state and the safety of its surroundings. Record the four sides, physical, psychological, cognitive, emotional: the printed form has no rows for them.

    `decree-56-2017 30(1)a`, `decree-56-2017 30(2)`"""

    D12B: Final = "D12b"
    """Theo dõi 3 tháng trước khi kết thúc.

    Follow the child for 3 months before ending.

    Khi trẻ em đã ổn định và không còn nguy cơ: theo dõi trong 3 tháng rồi mới kết thúc. Không được kết thúc sớm hơn. Nếu nguy cơ trở lại thì quay về lập kế hoạch.

    When the child is stable and the risk is gone: follow for 3 months, then end. Not sooner. If the risk returns, planning starts again.

    `decree-56-2017 form 06 §2`, `decree-56-2017 30(2)`, `decree-56-2017 30(1)b`"""

    E35: Final = "E35"
    """Trình Chủ tịch kết thúc kế hoạch.

    Submit the ending of the plan to the chair.

    Chỉ khi trẻ em không còn nguy cơ bị xâm hại và các yếu tố thể chất, tâm lý, nhận thức, tình cảm đều ổn định, và đã theo dõi 3 tháng.

    Only when the child is no longer at risk of abuse and the physical, psychological, cognitive and emotional factors are all stable, and the 3 months of follow-up are over.

    `decree-56-2017 30(1)b`, `decree-56-2017 form 06 §2`"""

    E36: Final = "E36"
    """Tiếp tục xây dựng và trình kế hoạch tiếp theo.

    Go on: draw up and submit the next plan.

    Khi trẻ em vẫn có nguy cơ bị xâm hại, hoặc một trong bốn mặt thể chất, tâm lý, nhận thức, tình cảm chưa ổn định.

    When the child is still at risk of abuse, or one of the four sides is not stable.

    `decree-56-2017 30(1)c`, `decree-56-2017 28(1)`, `decree-56-2017 form 06 §2`"""

    E37: Final = "E37"
    """Lưu hồ sơ tại xã và nhập vào cơ sở dữ liệu trẻ em quốc gia.

    Archive the file at the commune and enter it in the national children database.

    Hồ sơ kế hoạch được lưu tại Ủy ban nhân dân cấp xã và nhập cơ sở dữ liệu. Không chờ đến khi kết thúc vụ việc.

    The plan file is kept at the commune people's committee and entered in the database. This does not wait for the end of the case.

    `decree-56-2017 30(3)`"""

    D6: Final = "D6"
    """Quyết định tạm thời cách ly, bố trí nơi an toàn, chăm sóc thay thế.

    Decide temporary separation, a safe place and alternative care.

    Chủ tịch xã nơi trẻ em cư trú hoặc nơi xảy ra vụ việc ra quyết định (Mẫu số 07), bố trí nơi tạm trú an toàn và áp dụng chăm sóc thay thế, tất cả trong 12 giờ. Quyết định có trước trong vài phút, bản in theo sau. Nếu thấy không cần cách ly vì trẻ em đã an toàn thì cũng phải quyết định trong 12 giờ và ghi rõ lý do.

    The chair of the commune of residence or of incident decides (form 07), arranges a safe place and applies alternative care, all within 12 hours. The decision comes first, in minutes; the printed form follows. If no separation is needed because the child is safe, that too is decided within the 12 hours, with reasons.

    `decree-56-2017 32(2)`, `decree-56-2017 32(1)`, `law-102-2016 50(2)b`, `law-102-2016 50(2)c`, `law-102-2016 47(4)`, `circular-14-2020 12(1)`"""

    E19: Final = "E19"
    """Giao trẻ em cho người chăm sóc thay thế ngay, thủ tục làm sau.

    Hand the child to alternative care at once, papers afterwards.

    Trẻ em bị cách ly khẩn cấp được giao chăm sóc thay thế ngay, trước khi làm thủ tục nhận chăm sóc thay thế.

    A child separated urgently is handed over to alternative care at once, before the formalities of taking the child in.

    `decree-56-2017 32(4)`, `circular-14-2020 12(2)`, `circular-14-2020 12(3)`"""

    E20: Final = "E20"
    """Đề nghị Tòa án hạn chế quyền của cha, mẹ hoặc cách ly.

    Ask the court to restrict parents' rights or to separate.

    Khi trẻ em bị xâm hại hoặc có nguy cơ bị bạo lực, bóc lột, bỏ rơi bởi cha, mẹ, người chăm sóc, hoặc trẻ em bị xâm hại mà họ từ chối kế hoạch, Chủ tịch xã đề nghị Tòa án có thẩm quyền quyết định.

    When parents or carers abuse the child or put it at risk of violence, exploitation or abandonment, or an abused child's parents or carers refuse the plan, the commune chair asks the competent court to decide.

    `law-102-2016 52(3)`, `decree-56-2017 32(2)`, `law-102-2016 66(4)`"""

    D7: Final = "D7"
    """Tổng thời gian cách ly không quá 15 ngày.

    Separation lasts no more than 15 days in all.

    Kể cả gia hạn, tối đa 15 ngày, trừ khi cơ quan có thẩm quyền yêu cầu tiếp tục cách ly. Ngày cuối rơi vào cuối tuần hay ngày lễ cũng không được kéo dài thêm. Hết hạn không có nghĩa là trẻ em tự động về nhà: xem D8.

    With every extension, 15 days at most, unless a competent body requires the separation to go on. A last day on a weekend or holiday adds nothing. Reaching the cap does not send the child home by itself: see D8.

    `decree-56-2017 32(3)`, `decree-56-2017 form 07`"""

    D8: Final = "D8"
    """Hết 15 ngày: cho trẻ em về khi đã an toàn, hoặc đề nghị Tòa án tiếp tục cách ly.

    At the end of the 15 days: return when safe, or ask the court to continue.

    Dựa trên đánh giá, xã chọn một trong hai: a) trẻ em về gia đình khi cha, mẹ, người chăm sóc đã bảo đảm an toàn; b) đề nghị Tòa án quyết định tiếp tục cách ly và chăm sóc thay thế. Không có lựa chọn thứ ba là im lặng.

    On the assessment the commune chooses: a) the child returns when parents or carers are found safe; b) the court is asked to continue the separation, with alternative care. Silence is not a third choice.

    `circular-14-2020 14(3)a`, `circular-14-2020 14(3)b`, `decree-56-2017 32(3)`, `law-102-2016 52(3)`"""

    D8A: Final = "D8a"
    """Đánh giá tình trạng của trẻ em và sự an toàn của cha, mẹ, người chăm sóc.

    Assess the child's state and whether parents or carers are safe.

    Người làm công tác bảo vệ trẻ em đánh giá lại theo Mẫu số 03, cùng cơ quan liên quan và đại diện cơ sở nếu trẻ em đang ở cơ sở, rồi báo cáo xã.

    The officer assesses again on form 03, with the bodies concerned and, if the child is in a facility, its representative, and reports to the commune.

    `circular-14-2020 14(1)`, `circular-14-2020 14(2)`, `circular-14-2020 14(3)`, `decree-56-2017 32(3)`"""

    D8B: Final = "D8b"
    """Từ ngày thứ 10: chuẩn bị cho trẻ em về hoặc hồ sơ đề nghị Tòa án.

    From day 10: prepare the return or the request to the court.

    Bắt đầu đánh giá lại và chuẩn bị hồ sơ trước khi hết 15 ngày, để không có ngày nào trẻ em ở ngoài mà không có quyết định.

    Start the reassessment and the papers before the 15 days are over, so that there is no day on which the child is away without a decision.

    `circular-14-2020 14(3)`, `checho-proposal`"""

    D8C: Final = "D8c"
    """Tòa án không chấp nhận: quyết định ngay trẻ em được bảo vệ tiếp thế nào.

    The court refused: decide at once how the child is protected from here on.

    Việc lựa chọn sau 15 ngày lại đặt ra: cho trẻ em về gia đình khi cha, mẹ, người chăm sóc đã bảo đảm an toàn, hoặc đề nghị Tòa án lần nữa với căn cứ mới, hoặc có yêu cầu của cơ quan có thẩm quyền. Trẻ em không còn bị cách ly thì ghi quyết định không cách ly, có lý do. Im lặng không phải là một lựa chọn.

    The choice after the 15 days is there again: the child returns when parents or carers are found safe, or the court is asked once more on new grounds, or a competent body requires the separation. Where the child is not separated any more, the decision not to separate is recorded, with reasons. Silence is not a choice.

    `circular-14-2020 14(3)a`, `circular-14-2020 14(3)b`, `decree-56-2017 32(3)`, `law-102-2016 52(3)`"""

    E21: Final = "E21"
    """Hủy bỏ quyết định cách ly khi cha, mẹ, người chăm sóc được đánh giá là an toàn.

    Cancel the separation when parents or carers are found safe.

    Khi đánh giá theo Mẫu số 03 cho thấy đã an toàn, Chủ tịch hủy bỏ quyết định, có ghi lý do. Không có mẫu riêng cho việc hủy bỏ.

    When form 03 finds them safe the chair cancels the decision, with reasons. There is no form for cancelling.

    `decree-56-2017 32(3)`"""

    E22: Final = "E22"
    """Chưa tìm được người chăm sóc: đề nghị tạm đưa vào cơ sở và tiếp tục tìm.

    No carer found: ask for a temporary facility place and go on looking.

    Chủ tịch xã đề nghị cơ quan có thẩm quyền tạm thời đưa trẻ em vào cơ sở trợ giúp xã hội; đồng thời vẫn phải tiếp tục chọn hình thức chăm sóc phù hợp. Cơ sở chỉ là tạm thời.

    The chair asks the competent body for a temporary place in a social assistance facility and goes on choosing a fitting form of care. A facility is temporary only.

    `decree-56-2017 42(4)`, `law-102-2016 67(1)c`, `law-102-2016 47(4)`, `circular-14-2020 12(3)`"""

    E23: Final = "E23"
    """Giúp trẻ em giữ liên hệ với gia đình khi điều đó an toàn.

    Help the child keep contact with the family when that is safe.

    Khi phải cách ly, trẻ em được giúp duy trì liên hệ và tiếp xúc với cha, mẹ, gia đình, trừ khi không vì lợi ích tốt nhất của trẻ em. Không để lộ nơi ở an toàn của trẻ em.

    A separated child is helped to keep contact with parents and family, unless that is not in its best interests. The safe place is not given away.

    `law-102-2016 22`, `law-102-2016 60(5)`"""


class Steps:
    """Bước. Steps of a case, which events name of the national pack, by name."""

    DANGER_KNOWN: Final = "danger_known"
    """Có người phát hiện hoặc biết trẻ em bị xâm hại, có nguy cơ.

    Someone finds out or knows of abuse or a risk of it."""

    REPORT_RECEIVED: Final = "report_received"
    """Nơi tiếp nhận đầu tiên tiếp nhận thông tin.

    The first receiving place receives the information."""

    RECEIVED_BY_OTHER_COMMUNE: Final = "received_by_other_commune"
    """Một xã không phải nơi xảy ra vụ việc nhận được tin.

    A commune that is not the place of incident receives the report."""

    INFORMATION_RECORDED: Final = "information_recorded"
    """Đã ghi chép thông tin.

    The information is recorded."""

    TRANSFERRED_TO_COMMUNE: Final = "transferred_to_commune"
    """Thông tin đến Ủy ban nhân dân cấp xã nơi xảy ra vụ việc (do nơi khác chuyển hoặc xã trực tiếp nhận).

    The information reaches the commune of incident (passed on, or received by it directly)."""

    INFORMATION_ASKED: Final = "information_asked"
    """Yêu cầu cơ quan, tổ chức, cá nhân cung cấp thông tin, phối hợp.

    A body or person is asked for information or cooperation."""

    INFORMATION_SUPPLIED: Final = "information_supplied"
    """Đã cung cấp thông tin, phối hợp.

    Information or cooperation is given."""

    INFORMATION_SHARED: Final = "information_shared"
    """Cung cấp thông tin, báo cáo về vụ việc ra ngoài.

    Information or a report on the case is given out."""

    SECRECY_DETERMINED: Final = "secrecy_determined"
    """Đã xác định mức độ bảo mật và phạm vi cung cấp.

    Secrecy level and recipients are determined."""

    INFORMANT_RELEASED: Final = "informant_released"
    """Nơi tiếp nhận cung cấp danh tính người báo tin cho cơ quan khác (đề xuất: luật không nói).

    The receiving place tells another body who reported (proposal: the law is silent)."""

    VERIFIED: Final = "verified"
    """Đã kiểm tra tính xác thực.

    Authenticity is checked."""

    ACTOR_CONFLICT_FOUND: Final = "actor_conflict_found"
    """Phát hiện người xử lý là nghi phạm hoặc người thân của nghi phạm.

    Someone handling the case is found to be a suspect or a suspect's relative."""

    CASE_REROUTED: Final = "case_rerouted"
    """Đã đổi người xử lý, chuyển 111, cấp trên hoặc công an.

    The case goes to another actor, 111, the upper level or police."""

    INITIAL_ASSESSMENT_ORDERED: Final = "initial_assessment_ordered"
    """Chủ tịch xã chỉ đạo đánh giá ban đầu.

    The chair orders the initial assessment."""

    INITIALLY_ASSESSED: Final = "initially_assessed"
    """Đã đánh giá nguy cơ ban đầu.

    The initial assessment is done."""

    EMERGENCY_MEASURES_APPLIED: Final = "emergency_measures_applied"
    """Đã áp dụng biện pháp can thiệp khẩn cấp.

    Emergency measures are applied."""

    EMERGENCY_ENDED: Final = "emergency_ended"
    """Kết thúc tình trạng khẩn cấp (có đánh giá lại và quyết định).

    The emergency ends (by a new assessment and a decision)."""

    POLICE_INFORMED: Final = "police_informed"
    """Công an đã nhận được thông tin.

    The police have the information."""

    HARM_STOPPED: Final = "harm_stopped"
    """Hành vi đe dọa hoặc gây tổn hại đã được ngăn chặn.

    The threat or harm is stopped."""

    FIRST_AID_GIVEN: Final = "first_aid_given"
    """Đã sơ cứu, cấp cứu ban đầu.

    First aid is given."""

    CHILD_TREATED: Final = "child_treated"
    """Cơ sở y tế đã khám, chữa cho trẻ em.

    A clinic has examined and treated the child."""

    EVIDENCE_KEPT: Final = "evidence_kept"
    """Đã lưu giữ đồ vật, tài liệu, có ghi người giữ.

    Objects and papers are kept, with their holder noted."""

    EVIDENCE_GUIDED: Final = "evidence_guided"
    """Cơ sở y tế đã hướng dẫn thu thập, lưu giữ chứng cứ.

    The clinic has given guidance on evidence."""

    TRACES_COLLECTED: Final = "traces_collected"
    """Đã thu thập, bảo quản dấu vết.

    Traces are collected and kept."""

    REMOVED_FROM_HARM_DOER: Final = "removed_from_harm_doer"
    """Trẻ em đã được đưa ra khỏi môi trường hoặc người gây tổn hại.

    The child is removed from the environment or the harm-doer."""

    CRIME_REFERRED: Final = "crime_referred"
    """Đã chuyển tin báo, kiến nghị khởi tố.

    The crime is referred or prosecution recommended."""

    PROCURACY_INFORMED: Final = "procuracy_informed"
    """Đã thông báo bằng văn bản cho Viện kiểm sát.

    The procuracy is told in writing."""

    CRIME_REPORT_RECEIVED: Final = "crime_report_received"
    """Cơ quan điều tra tiếp nhận tin báo về tội phạm.

    The investigating body receives the crime report."""

    CRIME_REPORT_SORTED: Final = "crime_report_sorted"
    """Cơ quan điều tra đã phân loại tin báo.

    The investigating body has sorted the report."""

    CRIME_REPORT_ACCEPTED: Final = "crime_report_accepted"
    """Cơ quan điều tra thụ lý giải quyết tin báo.

    The investigating body takes up the report."""

    CHILD_BODY_INFORMED: Final = "child_body_informed"
    """Cơ quan điều tra đã báo cơ quan phụ trách trẻ em.

    The investigating body has told the child-affairs body."""

    REPRESENTATIVE_ASKED: Final = "representative_asked"
    """Cơ quan tố tụng yêu cầu cử người giám hộ, đại diện, trợ giúp pháp lý.

    The authorities ask for a guardian, representative or legal aid."""

    REPRESENTATIVE_NAMED: Final = "representative_named"
    """Đã cử người giám hộ, đại diện, trợ giúp pháp lý.

    A guardian, representative or legal aid is named."""

    STATEMENT_TAKEN: Final = "statement_taken"
    """Đã lấy lời khai người bị hại dưới 18 tuổi.

    The statement of the victim under 18 is taken."""

    CRIME_PROCEEDINGS_ENDED: Final = "crime_proceedings_ended"
    """Việc giải quyết về hình sự kết thúc (không khởi tố, đình chỉ, bản án có hiệu lực).

    The criminal side ends (no prosecution, discontinued, or a judgment in force)."""

    ACCOMPANIED_IN_PROCEEDINGS: Final = "accompanied_in_proceedings"
    """Người làm công tác bảo vệ trẻ em đã hỗ trợ trẻ em trong tố tụng.

    The officer supports the child in the proceedings."""

    AGE_SETTLED: Final = "age_settled"
    """Đã xác định tuổi.

    The age is settled."""

    SEPARATION_DECIDED: Final = "separation_decided"
    """Chủ tịch xã quyết định tạm thời cách ly (ngày ký).

    The chair decides temporary separation (day of signing)."""

    SEPARATION_NOT_APPLIED: Final = "separation_not_applied"
    """Chủ tịch xã quyết định không cách ly, có ghi lý do.

    The chair decides not to separate, with reasons."""

    SEPARATION_STARTED: Final = "separation_started"
    """Ngày bắt đầu cách ly ghi trong quyết định.

    The start date written in the separation decision."""

    SEPARATION_EXTENDED: Final = "separation_extended"
    """Gia hạn cách ly.

    The separation is extended."""

    SEPARATION_EVALUATED: Final = "separation_evaluated"
    """Đã đánh giá tình trạng trẻ em trước khi hết hạn cách ly.

    The child's state is assessed before the separation runs out."""

    CARERS_FOUND_SAFE: Final = "carers_found_safe"
    """Cha, mẹ, người chăm sóc được đánh giá bảo đảm an toàn.

    Parents or carers are found safe."""

    SEPARATION_LIFTED: Final = "separation_lifted"
    """Hủy bỏ quyết định cách ly, trẻ em về gia đình.

    The separation is cancelled, the child returns."""

    LONGER_SEPARATION_REQUIRED: Final = "longer_separation_required"
    """Cơ quan có thẩm quyền yêu cầu tiếp tục cách ly.

    A competent body requires the separation to go on."""

    COURT_REQUESTED: Final = "court_requested"
    """Đã đề nghị Tòa án.

    The court is asked."""

    COURT_DECIDED: Final = "court_decided"
    """Tòa án quyết định theo đề nghị.

    The court decides as it was asked."""

    COURT_REFUSED: Final = "court_refused"
    """Tòa án không chấp nhận đề nghị.

    The court refuses the request."""

    FAMILY_CONTACT_SETTLED: Final = "family_contact_settled"
    """Đã xem xét việc liên hệ giữa trẻ em và gia đình.

    Contact between child and family is settled."""

    SPECIFICALLY_ASSESSED: Final = "specifically_assessed"
    """Đã đánh giá nguy cơ cụ thể.

    The specific assessment is done."""

    CHILD_AND_CARERS_HEARD: Final = "child_and_carers_heard"
    """Trẻ em và cha, mẹ, người chăm sóc đã được thông tin và nêu ý kiến.

    Child and parents or carers are informed and heard."""

    MEETING_HELD: Final = "meeting_held"
    """Đã họp xác định biện pháp, có biên bản.

    The meeting is held, with minutes."""

    NO_PLAN_DECIDED: Final = "no_plan_decided"
    """Quyết định không cần kế hoạch, có ghi lý do.

    Decided that no plan is needed, with reasons."""

    PLAN_SUBMITTED: Final = "plan_submitted"
    """Đã trình kế hoạch.

    The plan is submitted."""

    PLAN_RETURNED: Final = "plan_returned"
    """Chủ tịch trả lại kế hoạch để sửa, có ghi lý do.

    The chair returns the plan for changes, with reasons."""

    PLAN_APPROVED: Final = "plan_approved"
    """Đã phê duyệt kế hoạch.

    The plan is approved."""

    PLAN_SERVED: Final = "plan_served"
    """Đã gửi quyết định và kế hoạch cho nơi thực hiện và cha, mẹ hoặc người chăm sóc.

    Decision and plan are served on executors and parents or the carer."""

    SERVING_DECIDED: Final = "serving_decided"
    """Chủ tịch đã quyết định giao bản nào cho ai, có ghi lý do.

    The chair has decided which copy goes to whom, with reasons."""

    IMPLEMENTATION_STARTED: Final = "implementation_started"
    """Bắt đầu thực hiện kế hoạch.

    The plan is being carried out."""

    CIRCUMSTANCES_CHANGED: Final = "circumstances_changed"
    """Trẻ em hoặc mức độ an toàn nơi ở thay đổi.

    The child or the safety of its surroundings changes."""

    PLAN_CHANGE_PROPOSED: Final = "plan_change_proposed"
    """Đã kiến nghị điều chỉnh kế hoạch.

    A change of the plan is proposed."""

    HOTLINE_HELP_ASKED: Final = "hotline_help_asked"
    """Đề nghị Tổng đài 111 hỗ trợ, kết nối dịch vụ.

    Hotline 111 is asked to help or to link services."""

    HOTLINE_HELPED: Final = "hotline_helped"
    """Tổng đài 111 đã hỗ trợ, kết nối dịch vụ.

    Hotline 111 has helped or linked services."""

    REVIEWED: Final = "reviewed"
    """Đã rà soát, đánh giá sau khi thực hiện kế hoạch.

    The plan is reviewed."""

    NEXT_PLAN_SUBMITTED: Final = "next_plan_submitted"
    """Đã trình kế hoạch tiếp theo.

    The next plan is submitted."""

    FOLLOW_UP_STARTED: Final = "follow_up_started"
    """Bắt đầu theo dõi 3 tháng.

    The 3 months of follow-up begin."""

    FOLLOWED_UP: Final = "followed_up"
    """Đã theo dõi đủ 3 tháng.

    The 3 months of follow-up are over."""

    PLAN_END_PROPOSED: Final = "plan_end_proposed"
    """Đã trình kết thúc kế hoạch.

    The ending of the plan is submitted."""

    PLAN_ENDED: Final = "plan_ended"
    """Kết thúc kế hoạch.

    The plan ends."""

    FILE_ARCHIVED: Final = "file_archived"
    """Hồ sơ đã lưu tại xã và nhập cơ sở dữ liệu.

    The file is archived and entered in the database."""

    NO_CARER_FOUND: Final = "no_carer_found"
    """Chưa tìm được cá nhân, gia đình nhận chăm sóc.

    No person or family is found yet."""

    FACILITY_PLACEMENT_ASKED: Final = "facility_placement_asked"
    """Đã đề nghị đưa trẻ em vào cơ sở trợ giúp xã hội.

    A place in a facility is asked for."""

    CHILD_FILE_MADE: Final = "child_file_made"
    """Đã lập hồ sơ trẻ em cần chăm sóc thay thế.

    The file of the child needing alternative care is made."""

    CARER_REGISTERED: Final = "carer_registered"
    """Có người đăng ký nhận chăm sóc thay thế.

    A would-be carer registers."""

    CARER_REGISTER_SENT: Final = "carer_register_sent"
    """Đã gửi danh sách người đăng ký nhận chăm sóc.

    The register of would-be carers is sent up."""

    CARER_PROPOSED: Final = "carer_proposed"
    """Đã chọn người dự kiến nhận chăm sóc.

    A carer is proposed."""

    CARER_VERIFIED: Final = "carer_verified"
    """Đã xác minh người nhận chăm sóc.

    The carer is verified."""

    CHILD_HEARD: Final = "child_heard"
    """Trẻ em đã được thông tin và lấy ý kiến về người chăm sóc.

    The child is informed and heard about the carer."""

    PLACEMENT_CONSENTED: Final = "placement_consented"
    """Cha, mẹ hoặc người giám hộ đồng ý bằng văn bản việc chăm sóc thay thế.

    A parent or guardian consents in writing to the alternative care."""

    CHILD_MET_CARER: Final = "child_met_carer"
    """Trẻ em đã gặp người nhận chăm sóc ít nhất 02 lần.

    Child and carer have met at least twice."""

    PLACEMENT_DECIDED: Final = "placement_decided"
    """Quyết định giao, nhận chăm sóc thay thế.

    The placement is decided."""

    CHILD_HANDED_OVER: Final = "child_handed_over"
    """Người nhận chăm sóc đã nhận trẻ em.

    The carer has received the child."""

    PLACEMENT_FOLLOWED_1M: Final = "placement_followed_1m"
    """Đã theo dõi, đánh giá sau 01 tháng.

    Followed and assessed after 1 month."""

    PLACEMENT_FOLLOWED_3M: Final = "placement_followed_3m"
    """Đã theo dõi, đánh giá sau 03 tháng.

    Followed and assessed after 3 months."""

    PLACEMENT_REPORTED: Final = "placement_reported"
    """Người làm công tác bảo vệ trẻ em đã báo cáo về việc chăm sóc thay thế.

    The officer has reported on the placement."""

    CARER_REPORTED: Final = "carer_reported"
    """Người nhận chăm sóc đã thông báo (sau 06 tháng).

    The carer has reported (after 6 months)."""

    CARER_REPORTED_YEARLY: Final = "carer_reported_yearly"
    """Người nhận chăm sóc đã thông báo hằng năm.

    The carer has made the yearly report."""

    PLACEMENT_PROBLEM_AROSE: Final = "placement_problem_arose"
    """Có vấn đề đột xuất nơi người nhận chăm sóc.

    A sudden problem arises in the placement."""

    PLACEMENT_PROBLEM_REPORTED: Final = "placement_problem_reported"
    """Người nhận chăm sóc đã báo vấn đề đột xuất.

    The carer has reported the sudden problem."""

    PLACEMENT_CHECKED: Final = "placement_checked"
    """Xã đã đánh giá mức độ phù hợp của việc chăm sóc thay thế.

    The commune has rated the fit of the placement."""

    PLACEMENT_INFORMATION_ASKED: Final = "placement_information_asked"
    """Yêu cầu thông tin về trẻ em đang được chăm sóc thay thế.

    Information on the placed child is asked for."""

    PLACEMENT_INFORMATION_GIVEN: Final = "placement_information_given"
    """Đã thông báo về trẻ em đang được chăm sóc thay thế.

    Information on the placed child is given."""

    PLACEMENT_ABUSE_KNOWN: Final = "placement_abuse_known"
    """Biết trẻ em bị người nhận chăm sóc hoặc thành viên gia đình họ xâm hại.

    Abuse by the carer or the carer's household becomes known."""

    CHILD_MOVED: Final = "child_moved"
    """Đã chuyển trẻ em ra khỏi gia đình nhận chăm sóc.

    The child is moved out of the carer's family."""

    CARE_CHANGE_NEEDED: Final = "care_change_needed"
    """Phải chấm dứt hoặc chuyển đổi việc chăm sóc thay thế (kết quả theo dõi, đơn đề nghị, nguyện vọng của trẻ em).

    The placement must end or change (follow-up, request, or the child's wish)."""

    PLACEMENT_ENDED: Final = "placement_ended"
    """Quyết định chấm dứt việc chăm sóc thay thế.

    The placement is ended."""

    TURNED_16: Final = "turned_16"
    """Trẻ em đủ 16 tuổi.

    The child turns 16."""

    AFTER_CARE_ASSESSED: Final = "after_care_assessed"
    """Đã đánh giá để hỗ trợ tiếp sau 16 tuổi.

    Support after 16 is assessed."""

    HANDED_OVER_AT_16: Final = "handed_over_at_16"
    """Đã bàn giao cho nơi tiếp tục bảo vệ sau 16 tuổi.

    Handed over to those who protect after 16."""

    FACILITY_ADMITTED: Final = "facility_admitted"
    """Cơ sở trợ giúp xã hội đã tiếp nhận trẻ em.

    The facility has admitted the child."""

    ADMISSION_PAPERS_DONE: Final = "admission_papers_done"
    """Đã hoàn thiện hồ sơ tiếp nhận khẩn cấp.

    The emergency admission papers are complete."""

    ABANDONED_NOTICE_PUBLISHED: Final = "abandoned_notice_published"
    """Đã thông báo về trẻ em bị bỏ rơi.

    The notice on the abandoned child is published."""

    FACILITY_STAY_ENDED: Final = "facility_stay_ended"
    """Trẻ em rời cơ sở.

    The child leaves the facility."""

    FACILITY_STAY_DECIDED: Final = "facility_stay_decided"
    """Cơ quan cấp trên quyết định giải pháp khi quá 3 tháng.

    The superior body decides what follows after 3 months."""

    FACILITY_LIST_SENT: Final = "facility_list_sent"
    """Cơ sở đã gửi danh sách trẻ em cần chuyển đến gia đình.

    The facility has sent the list of children to move to families."""

    FACILITY_LIST_RECEIVED: Final = "facility_list_received"
    """Nơi thẩm định nhận danh sách, hồ sơ của cơ sở.

    The appraising body receives the facility's list and files."""

    FACILITY_LIST_APPRAISED: Final = "facility_list_appraised"
    """Đã thẩm định, đối chiếu danh sách của cơ sở.

    The facility's list is appraised and matched."""

    FACILITY_LISTS_REVIEWED: Final = "facility_lists_reviewed"
    """Đã rà soát danh sách trẻ em tại cơ sở.

    The list of children in facilities is reviewed."""

    FACILITY_FILE_RECEIVED: Final = "facility_file_received"
    """Xã nơi người nhận chăm sóc cư trú nhận danh sách, hồ sơ.

    The carer's commune receives list and file."""

    FACILITY_FILE_CHECKED: Final = "facility_file_checked"
    """Xã đã xem xét điều kiện của người nhận chăm sóc.

    The commune has considered the carer's conditions."""

    FACILITY_PLACEMENT_RECEIVED: Final = "facility_placement_received"
    """Cơ quan có thẩm quyền nhận quyết định giao trẻ em của xã.

    The competent body receives the commune's placement decision."""

    FACILITY_CARE_ENDED: Final = "facility_care_ended"
    """Quyết định chấm dứt chăm sóc tại cơ sở.

    The end of care in the facility is decided."""

    FACILITY_FOLLOWER_NAMED: Final = "facility_follower_named"
    """Cơ sở đã cử người theo dõi trẻ em.

    The facility has named someone to follow the child."""

    CHAIR_INFORMED: Final = "chair_informed"
    """Chủ tịch xã đã được báo.

    The commune chair is told."""

    CHILD_CASE_OPENED: Final = "child_case_opened"
    """Đã mở vụ việc bảo vệ trẻ em.

    A child protection case is opened."""

    CONTACT_BAN_REQUESTED: Final = "contact_ban_requested"
    """Có đề nghị cấm tiếp xúc.

    A contact ban is requested."""

    CONTACT_BAN_DECIDED: Final = "contact_ban_decided"
    """Chủ tịch xã quyết định cấm tiếp xúc.

    The chair decides a contact ban."""

    CONTACT_BAN_REFUSED: Final = "contact_ban_refused"
    """Không ra quyết định cấm tiếp xúc, đã trả lời bằng văn bản có lý do.

    The ban is refused in writing, with reasons."""

    CONTACT_BAN_STARTED: Final = "contact_ban_started"
    """Bắt đầu thực hiện cấm tiếp xúc.

    The contact ban begins to be carried out."""

    CONTACT_BAN_ENDED: Final = "contact_ban_ended"
    """Kết thúc cấm tiếp xúc.

    The contact ban ends."""

    COURT_CONTACT_BAN_DECIDED: Final = "court_contact_ban_decided"
    """Tòa án quyết định cấm tiếp xúc.

    The court orders a contact ban."""

    COURT_CONTACT_BAN_ENDED: Final = "court_contact_ban_ended"
    """Kết thúc cấm tiếp xúc theo quyết định của Tòa án.

    The court's contact ban ends."""

    PUPIL_OPINION_RECEIVED: Final = "pupil_opinion_received"
    """Trường nhận ý kiến của học sinh.

    The school receives a pupil's opinion."""

    PUPIL_OPINION_ANSWERED: Final = "pupil_opinion_answered"
    """Ban Giám hiệu đã trả lời.

    The school board has answered."""

    PUPIL_OPINION_FORWARDED: Final = "pupil_opinion_forwarded"
    """Đã chuyển ý kiến đến nơi có thẩm quyền.

    The opinion is forwarded to the competent place."""

    DELETION_ASKED: Final = "deletion_asked"
    """Đã yêu cầu xóa thông tin riêng tư của trẻ em.

    Removal of the child's private information is asked for."""

    RELEASE_PLANNED: Final = "release_planned"
    """Biết ngày trẻ em chấp hành xong án tù hoặc biện pháp giáo dục.

    The date of the child's release is known."""

    RELEASE_NOTIFIED: Final = "release_notified"
    """Đã báo cho xã về ngày trẻ em trở về.

    The commune is told of the child's return."""

    AT_COMMUNE: Final = "at_commune"
    """Thông tin đã đến xã nơi xảy ra vụ việc.

    The information has reached the commune where it happened."""


class Roles:
    """Vai trò. Roles, among them the receiving places of the national pack, by name."""

    ANYONE: Final = "anyone"
    """Mọi cơ quan, tổ chức, cơ sở giáo dục, gia đình, cá nhân.

    Everyone: bodies, organisations, schools, families, individuals.

    `law-102-2016 51(1)`, `law-102-2016 100(2)`, `decree-56-2017 25(1)`"""

    RECEIVING_PLACE: Final = "receiving_place"
    """Nơi tiếp nhận thông tin.

    Receiving place.

    `decree-56-2017 25(1)`"""

    HOTLINE_111: Final = "hotline_111"
    """Tổng đài điện thoại quốc gia bảo vệ trẻ em (111).

    National child protection hotline (111).

    `law-102-2016 51(3)`, `decree-56-2017 22`, `decree-56-2017 23`, `joint-circular-01-2022 8(1)`"""

    COMMUNE_CHAIR: Final = "commune_chair"
    """Chủ tịch Ủy ban nhân dân cấp xã.

    Chair of the commune people's committee.

    `decree-56-2017 26(2)`, `decree-56-2017 26(3)`, `decree-56-2017 27(2)`, `decree-56-2017 28(4)`, `decree-56-2017 32(2)`, `decree-56-2017 48(2)`, `law-102-2016 52(3)`, `law-102-2016 66(1)`, `law-102-2016 67(1)`, `law-102-2016 73(3)`"""

    COMMUNE_COMMITTEE: Final = "commune_committee"
    """Ủy ban nhân dân cấp xã.

    Commune people's committee.

    `law-102-2016 51(2)`, `law-102-2016 52(2)`, `law-102-2016 65(2)`, `law-102-2016 68(2)`, `decree-56-2017 25(1)`, `decree-56-2017 30(3)`, `decree-56-2017 40(1)`, `decree-56-2017 42(7)`"""

    COMMUNE_CHILD_PROTECTION_OFFICER: Final = "commune_child_protection_officer"
    """Người làm công tác bảo vệ trẻ em cấp xã.

    Commune child protection officer.

    `law-102-2016 53`, `law-102-2016 72`, `decree-56-2017 26(2)`, `decree-56-2017 27(1)`, `decree-56-2017 28(1)`, `decree-56-2017 29(1)`, `decree-56-2017 30(1)`, `decree-56-2017 31(3)`"""

    COMMUNE_CHILD_BODY: Final = "commune_child_body"
    """Bộ phận, cơ quan phụ trách trẻ em ở cấp xã.

    Commune-level unit in charge of children.

    `decree-56-2017 25(1)`, `circular-43-2025`"""

    CHILD_PROTECTION_BOARD: Final = "child_protection_board"
    """Ban bảo vệ trẻ em, nhóm thường trực bảo vệ trẻ em cấp xã.

    Commune child protection board and its standing group.

    `law-102-2016 94(2)`, `letter-2805-2019`"""

    DISTRICT_CHILD_BODY: Final = "district_child_body"
    """Cơ quan phụ trách trẻ em cấp huyện.

    District body in charge of children.

    `law-102-2016 52(3)`, `law-102-2016 65(3)`, `law-102-2016 68(1)`, `law-102-2016 73(4)`, `decree-56-2017 25(1)`, `decree-56-2017 40(1)`, `decree-56-2017 47`"""

    DISTRICT_COMMITTEE: Final = "district_committee"
    """Ủy ban nhân dân cấp huyện.

    District people's committee.

    `law-102-2016 57(3)`, `law-102-2016 66(2)`, `decree-56-2017 45(1)`, `decree-56-2017 45(2)`, `decree-56-2017 48(3)`"""

    PROVINCIAL_CHILD_BODY: Final = "provincial_child_body"
    """Cơ quan phụ trách trẻ em cấp tỉnh.

    Provincial body in charge of children.

    `law-102-2016 66(3)`, `law-102-2016 68(1)`, `decree-56-2017 25(1)`, `decree-56-2017 45(1)`, `decree-56-2017 45(2)`, `decree-56-2017 47`, `decree-56-2017 48(3)`"""

    PROVINCIAL_COMMITTEE: Final = "provincial_committee"
    """Ủy ban nhân dân cấp tỉnh.

    Provincial people's committee.

    `law-102-2016 57(2)`, `circular-14-2020 15(1)`"""

    PROVINCIAL_CHAIR: Final = "provincial_chair"
    """Chủ tịch Ủy ban nhân dân cấp tỉnh.

    Chair of the provincial people's committee.

    `law-102-2016 94(2)`, `decree-147-2025`"""

    NATIONAL_CHILD_BODY: Final = "national_child_body"
    """Bộ quản lý nhà nước về trẻ em.

    Ministry in charge of children.

    `law-102-2016 82`, `decree-56-2017 22(1)`"""

    COMPETENT_BODY: Final = "competent_body"
    """Cơ quan, tổ chức, cá nhân khác có thẩm quyền.

    Other competent body, organisation or person.

    `decree-56-2017 26(3)`, `decree-56-2017 32(3)`"""

    PENALTY_AUTHORITY: Final = "penalty_authority"
    """Người có thẩm quyền xử phạt vi phạm hành chính.

    Authority that may impose fines.

    `law-102-2016 105`, `decree-189-2025 5`"""

    POLICE: Final = "police"
    """Cơ quan công an.

    Police.

    `law-102-2016 51(2)`, `law-102-2016 88`, `decree-56-2017 25(1)`, `decree-56-2017 26(1)`, `decree-56-2017 31(4)`, `decree-56-2017 37(2)`"""

    COMMUNE_POLICE: Final = "commune_police"
    """Công an cấp xã.

    Commune police.

    `law-102-2016 51(2)`, `decree-56-2017 38(3)đ`, `joint-circular-01-2022 7(1)`, `joint-circular-01-2022 9`"""

    INVESTIGATING_BODY: Final = "investigating_body"
    """Cơ quan điều tra có thẩm quyền.

    Competent investigating body.

    `law-102-2016 51(2)`, `criminal-procedure-code-2015 145(1)`, `joint-circular-01-2022 6(2)`, `joint-circular-01-2022 8(2)`, `joint-circular-01-2022 13(1)`"""

    PROCURACY: Final = "procuracy"
    """Viện kiểm sát nhân dân.

    People's Procuracy.

    `law-102-2016 81(3)`, `joint-circular-01-2022 8(2)`"""

    COURT: Final = "court"
    """Tòa án nhân dân có thẩm quyền.

    Competent People's Court.

    `law-102-2016 52(3)`, `law-102-2016 66(4)`, `circular-14-2020 14(3)b`"""

    PRISON: Final = "prison"
    """Cơ sở giam giữ, trường giáo dưỡng.

    Prison or reform school.

    `law-102-2016 73(1)`, `law-102-2016 73(2)`"""

    JUSTICE_BODY: Final = "justice_body"
    """Cơ quan tư pháp.

    Justice body (administration).

    `law-102-2016 73(4)`, `law-102-2016 83`"""

    LEGAL_AID: Final = "legal_aid"
    """Tổ chức, người trợ giúp pháp lý.

    Legal aid.

    `decree-56-2017 29(2)`, `joint-circular-06-2018 8(1)c`"""

    CLINIC: Final = "clinic"
    """Cơ sở khám bệnh, chữa bệnh.

    Clinic or hospital.

    `decree-56-2017 31(5)`, `decree-56-2017 29(2)`, `law-102-2016 100(2)`, `joint-circular-01-2022 9`"""

    SCHOOL: Final = "school"
    """Nhà trường, cơ sở giáo dục.

    School.

    `law-102-2016 51(1)`, `decree-56-2017 25(2)`, `decree-56-2017 29(2)`, `decree-56-2017 53(1)`"""

    SCHOOL_BOARD: Final = "school_board"
    """Ban Giám hiệu nhà trường.

    School board (head and deputies).

    `decree-56-2017 53(2)`, `decree-56-2017 53(3)`"""

    SERVICE_PROVIDER: Final = "service_provider"
    """Cơ sở cung cấp dịch vụ bảo vệ trẻ em.

    Child protection service provider.

    `law-102-2016 55`, `law-102-2016 58(1)đ`, `decree-56-2017 27(1)`, `decree-56-2017 29(2)`, `decree-56-2017 54`"""

    SOCIAL_ASSISTANCE_FACILITY: Final = "social_assistance_facility"
    """Cơ sở trợ giúp xã hội.

    Social assistance facility.

    `law-102-2016 61(4)`, `law-102-2016 67`, `decree-56-2017 42(2)`, `decree-56-2017 44`"""

    FACILITY_HEAD: Final = "facility_head"
    """Người đứng đầu cơ sở trợ giúp xã hội.

    Head of a social assistance facility.

    `decree-56-2017 38(2)`, `decree-56-2017 45(1)`, `decree-56-2017 45(3)`, `decree-56-2017 46(1)`, `circular-14-2020 3(2)`"""

    ALTERNATIVE_CARER: Final = "alternative_carer"
    """Cá nhân, gia đình nhận chăm sóc thay thế.

    Alternative carer (person or family).

    `law-102-2016 4(3)`, `law-102-2016 63(2)`, `law-102-2016 64`, `decree-56-2017 43(1)`, `decree-56-2017 48(1)`"""

    PARENT_OR_CARER: Final = "parent_or_carer"
    """Cha, mẹ, người chăm sóc trẻ em.

    Parent or carer.

    `law-102-2016 4(4)`, `law-102-2016 96(2)`, `law-102-2016 100`, `decree-56-2017 27(1)h`, `decree-56-2017 29(3)`, `decree-56-2017 32(1)`"""

    WOMEN_UNION: Final = "women_union"
    """Hội Liên hiệp Phụ nữ Việt Nam.

    Viet Nam Women's Union.

    `law-102-2016 73(4)`, `joint-circular-01-2022 12(2)`, `joint-circular-06-2018 8(1)b`, `marriage-family-law-2014 86`"""

    YOUTH_UNION: Final = "youth_union"
    """Đoàn Thanh niên Cộng sản Hồ Chí Minh.

    Ho Chi Minh Communist Youth Union.

    `law-102-2016 77(1)`, `law-102-2016 73(4)`, `decree-56-2017 51(1)`, `joint-circular-06-2018 8(1)b`"""

    FRONT: Final = "front"
    """Mặt trận Tổ quốc Việt Nam.

    Viet Nam Fatherland Front.

    `decree-56-2017 52(1)`, `law-13-2022 19(1)d`, `law-13-2022 20`"""


class Forms:
    """Mẫu. The official forms, by number of the national pack, by name."""

    FORM_01: Final = "01"
    """BÁO CÁO TIẾP NHẬN THÔNG TIN TRẺ EM…(4)….

    REPORT ON RECEIVING INFORMATION ABOUT A CHILD …(4)….

    `decree-56-2017 form 01`, `decree-56-2017 25(1)`"""

    FORM_02: Final = "02"
    """ĐÁNH GIÁ NGUY CƠ BAN ĐẦU, THỰC HIỆN CÁC BIỆN PHÁP BẢO ĐẢM AN TOÀN TẠM THỜI CHO TRẺ EM.

    INITIAL RISK ASSESSMENT, AND MEASURES THAT KEEP THE CHILD SAFE FOR THE TIME BEING.

    `decree-56-2017 form 02`, `decree-56-2017 26(2)`"""

    FORM_03: Final = "03"
    """BÁO CÁO THU THẬP THÔNG TIN, XÁC MINH VÀ ĐÁNH GIÁ NGUY CƠ CỤ THỂ.

    REPORT ON GATHERING INFORMATION, VERIFICATION AND SPECIFIC RISK ASSESSMENT.

    `decree-56-2017 form 03`, `decree-56-2017 27(1)`"""

    FORM_04: Final = "04"
    """KẾ HOẠCH HỖ TRỢ, CAN THIỆP.

    SUPPORT AND INTERVENTION PLAN.

    `decree-56-2017 form 04`, `decree-56-2017 28(1)`"""

    FORM_05: Final = "05"
    """QUYẾT ĐỊNH Về việc phê duyệt Kế hoạch hỗ trợ, can thiệp đối với…(3)….

    DECISION approving the support and intervention plan for …(3)….

    `decree-56-2017 form 05`, `decree-56-2017 28(2)c`, `decree-56-2017 28(4)`"""

    FORM_06: Final = "06"
    """RÀ SOÁT, ĐÁNH GIÁ TÌNH TRẠNG CỦA TRẺ EM SAU KHI THỰC HIỆN KẾ HOẠCH HỖ TRỢ, CAN THIỆP.

    REVIEW AND ASSESSMENT OF THE CHILD'S SITUATION AFTER THE SUPPORT AND INTERVENTION PLAN.

    `decree-56-2017 form 06`, `decree-56-2017 30(2)`"""

    FORM_07: Final = "07"
    """QUYẾT ĐỊNH Về việc tạm thời cách ly trẻ em khỏi cha, mẹ, người chăm sóc trẻ em.

    DECISION on temporarily separating a child from father, mother or carer.

    `decree-56-2017 form 07`, `decree-56-2017 32(2)`"""

    FORM_08: Final = "08"
    """Đơn đăng ký nhận chăm sóc thay thế.

    Application to register as an alternative carer.

    `decree-56-2017 form 08`, `decree-56-2017 39(1)`"""

    FORM_09: Final = "09"
    """Danh sách cá nhân, người đại diện gia đình đăng ký nhận chăm sóc thay thế.

    List of persons and representatives of families registered as alternative carers.

    `decree-56-2017 form 09`, `decree-56-2017 40(1)`"""

    FORM_10: Final = "10"
    """Báo cáo đánh giá hoàn cảnh, tình trạng và nhu cầu, nguyện vọng của trẻ em cần chăm sóc thay thế.

    Report assessing the circumstances, condition, needs and wishes of a child who needs alternative care.

    `decree-56-2017 form 10`, `decree-56-2017 38(3)d`"""

    FORM_11: Final = "11"
    """Báo cáo xác minh cá nhân, gia đình nhận chăm sóc thay thế.

    Report verifying a person or family taking a child into alternative care.

    `decree-56-2017 form 11`, `decree-56-2017 42(1)`"""

    FORM_12: Final = "12"
    """Quyết định về việc giao, nhận việc chăm sóc thay thế trẻ em.

    Decision on handing over and receiving the alternative care of a child.

    `decree-56-2017 form 12`, `decree-56-2017 42(7)`"""

    FORM_12B: Final = "12b"
    """Biên bản giao nhận việc chăm sóc thay thế.

    Record of handing over and receiving alternative care.

    `decree-56-2017 form 12`, `decree-56-2017 42(7)`"""

    FORM_13: Final = "13"
    """Báo cáo theo dõi, đánh giá trẻ em được nhận chăm sóc thay thế.

    Report on following and assessing a child taken into alternative care.

    `decree-56-2017 form 13`, `decree-56-2017 43(2)`"""

    FORM_14: Final = "14"
    """Danh sách trẻ em cần được chuyển hình thức chăm sóc thay thế.

    List of children whose form of alternative care needs to be changed.

    `decree-56-2017 form 14`, `decree-56-2017 45(1)`"""

    FORM_15: Final = "15"
    """Đơn đề nghị chấm dứt việc chăm sóc thay thế.

    Request to end alternative care.

    `decree-56-2017 form 15`, `decree-56-2017 48(1)`"""

    FORM_16: Final = "16"
    """Quyết định về việc chấm dứt và chuyển hình thức chăm sóc thay thế trẻ em.

    Decision on ending and changing the form of alternative care of a child.

    `decree-56-2017 form 16`, `decree-56-2017 48(2)`"""

    FORM_COURT_REQUEST: Final = "court-request"
    """V/v đề nghị Tòa án quyết định bảo vệ trẻ em.

    Re: request that the court decide for the protection of a child.

    `law-102-2016 52(3)`, `circular-14-2020 14(3)b`, `checho-proposal`"""

    FORM_HANDOVER: Final = "handover"
    """BIÊN BẢN Bàn giao hồ sơ, vụ việc bảo vệ trẻ em giữa hai Ủy ban nhân dân cấp xã.

    RECORD of handing over a child protection case between two communes.

    `law-102-2016 52(2)`, `decree-56-2017 26(1)`, `checho-proposal`"""

    FORM_MINUTES: Final = "minutes"
    """BIÊN BẢN HỌP Xác định các biện pháp bảo vệ trẻ em.

    MINUTES OF THE MEETING on determining measures to protect a child.

    `decree-56-2017 27(2)`, `decree-56-2017 28(2)b`, `checho-proposal`"""

    FORM_PLAN_CHANGE: Final = "plan-change"
    """QUYẾT ĐỊNH Về việc điều chỉnh Kế hoạch hỗ trợ, can thiệp đối với trẻ em.

    DECISION adjusting the support and intervention plan for a child.

    `decree-56-2017 29(1)a`, `checho-proposal`"""

    FORM_PLAN_END: Final = "plan-end"
    """QUYẾT ĐỊNH Về việc kết thúc Kế hoạch hỗ trợ, can thiệp đối với trẻ em.

    DECISION ending the support and intervention plan for a child.

    `decree-56-2017 30(1)b`, `checho-proposal`"""

    FORM_REFERRAL: Final = "referral"
    """V/v chuyển, đề nghị phối hợp bảo vệ trẻ em.

    Re: referral and request to work together in protecting a child.

    `decree-56-2017 29(1)b`, `decree-56-2017 31(3)a`, `decree-56-2017 25(3)`, `joint-circular-01-2022 9`, `checho-proposal`"""

    FORM_SEPARATION_CANCELLATION: Final = "separation-cancellation"
    """QUYẾT ĐỊNH Về việc hủy bỏ quyết định tạm thời cách ly trẻ em khỏi cha, mẹ, người chăm sóc trẻ em.

    DECISION cancelling the decision on the temporary separation of a child from father, mother or carer.

    `decree-56-2017 32(3)`, `checho-proposal`"""

    FORM_SEPARATION_EXTENSION: Final = "separation-extension"
    """QUYẾT ĐỊNH Về việc gia hạn thời hạn tạm thời cách ly trẻ em khỏi cha, mẹ, người chăm sóc trẻ em.

    DECISION extending the temporary separation of a child from father, mother or carer.

    `decree-56-2017 32(3)`, `checho-proposal`"""

    FORM_SERVICE: Final = "service"
    """BIÊN BẢN Giao quyết định, kế hoạch cho cha, mẹ hoặc người chăm sóc trẻ em.

    RECORD of serving decision and plan on parents or carer of a child.

    `decree-56-2017 28(5)`, `checho-proposal`"""
