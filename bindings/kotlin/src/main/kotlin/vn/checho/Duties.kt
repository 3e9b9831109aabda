// Written by `cargo xtask pack`; do not edit.
package vn.checho

/** Nghĩa vụ. Duties of the national pack, by name. A layer or a newer pack may bring more: names are texts. */
public object Duties {
    /**
     * Lập hồ sơ trẻ em cần chăm sóc thay thế và tìm cá nhân, gia đình.
     *
     * Build the file of a child who needs alternative care and look for a person or family.
     *
     * Người làm công tác bảo vệ trẻ em lập hồ sơ (có Mẫu số 10) và tìm người nhận theo thứ tự: người thân thích, người không thân thích, sau cùng mới là cơ sở.
     *
     * The officer builds the file (with form 10) and looks in this order: relatives, non-relatives, and a facility last.
     *
     * `decree-56-2017 38(1)`, `decree-56-2017 38(3)d`, `decree-56-2017 42(2)`, `law-102-2016 60(4)`, `circular-14-2020 10(2)`
     */
    public const val E40: String = "E40"

    /**
     * Xác minh điều kiện người nhận chăm sóc (Mẫu số 11).
     *
     * Verify the carer's conditions (form 11).
     *
     * Kiểm tra đủ điều kiện theo khoản 2 Điều 63 Luật, gồm không bị truy cứu trách nhiệm hình sự, xử phạt về xâm hại trẻ em, kể cả các thành viên trong gia đình.
     *
     * Check the conditions of Law Art. 63(2), among them: never prosecuted or sanctioned for child abuse, and this for every household member.
     *
     * `decree-56-2017 42(1)`, `law-102-2016 63(2)`, `circular-14-2020 8(2)`
     */
    public const val E41: String = "E41"

    /**
     * Cho trẻ em biết về người nhận chăm sóc và xem xét ý kiến của trẻ em.
     *
     * Tell the child about the carer and consider what the child says.
     *
     * Trẻ em được cung cấp thông tin về người sẽ chăm sóc mình. Ý kiến, nguyện vọng, tình cảm, thái độ của trẻ em được xem xét theo tuổi và mức độ trưởng thành, dù trẻ em nhỏ.
     *
     * The child is told about the person who is to care for it. Its opinion, wishes, feelings and attitude are considered according to age and maturity, however young.
     *
     * `decree-56-2017 42(1)`, `law-102-2016 60(3)`
     */
    public const val E42: String = "E42"

    /**
     * Trẻ em từ đủ 07 tuổi: phải lấy ý kiến.
     *
     * A child of full 7 years or more: its opinion must be taken.
     *
     * Trước khi giao chăm sóc thay thế phải lấy và ghi lại ý kiến của trẻ em từ đủ 07 tuổi. Giao mà không lấy ý kiến là sai quy định.
     *
     * Before placement the opinion of a child of full 7 years or more has to be taken and recorded. A placement without it is irregular.
     *
     * `law-102-2016 60(3)`, `decree-56-2017 42(1)`, `decree-56-2017 45(3)`, `circular-14-2020 5(5)`
     */
    public const val E43: String = "E43"

    /**
     * Cho trẻ em làm quen với người nhận chăm sóc ít nhất 02 lần.
     *
     * Let child and carer meet at least twice.
     *
     * Khi người nhận không phải người thân thích, hoặc khi trẻ em từ cơ sở chuyển về gia đình, trẻ em được gặp, làm quen ít nhất 02 lần trước khi giao.
     *
     * When the carer is not a relative, or the child moves from a facility to a family, they meet at least twice before the placement.
     *
     * `circular-14-2020 10(4)c`, `circular-14-2020 11(2)`, `decree-56-2017 45(3)`
     */
    public const val E44: String = "E44"

    /**
     * Tổ chức giao, nhận trẻ em.
     *
     * Hand the child over to the carer.
     *
     * Xã nơi người nhận chăm sóc cư trú ra quyết định (Mẫu số 12) và tổ chức giao, nhận trong 15 ngày làm việc kể từ ngày ra quyết định.
     *
     * The commune where the carer lives decides (form 12) and organises the hand-over within 15 working days of the decision.
     *
     * `decree-56-2017 42(7)`, `law-102-2016 66(1)`
     */
    public const val D13: String = "D13"

    /**
     * Theo dõi, đánh giá sau 01 tháng.
     *
     * Follow and assess after 1 month.
     *
     * Người làm công tác bảo vệ trẻ em nơi người nhận cư trú đến xem điều kiện sống, sức khỏe thể chất, tinh thần, sự hòa nhập của trẻ em.
     *
     * The officer where the carer lives looks at living conditions, physical and mental health, and how the child is settling in.
     *
     * `decree-56-2017 43(2)`, `circular-14-2020 13(1)`, `decree-56-2017 46(2)`
     */
    public const val D14A_1M: String = "D14a_1m"

    /**
     * Theo dõi, đánh giá sau 03 tháng.
     *
     * Follow and assess after 3 months.
     *
     * Lần theo dõi thứ hai, cùng nội dung như sau 01 tháng.
     *
     * The second check, same content as after 1 month.
     *
     * `decree-56-2017 43(2)`, `circular-14-2020 13(1)`, `decree-56-2017 46(2)`
     */
    public const val D14A_3M: String = "D14a_3m"

    /**
     * Báo cáo Ủy ban nhân dân cấp xã định kỳ 06 tháng (Mẫu số 13).
     *
     * Report to the commune committee every 6 months (form 13).
     *
     * Báo cáo về trẻ em được nhận chăm sóc thay thế: việc chăm sóc, nguy cơ bị xâm hại, hình thức chăm sóc có còn phù hợp không.
     *
     * Report on the placed child: the care, the risk of abuse, whether the form of care still fits.
     *
     * `decree-56-2017 43(2)`, `circular-14-2020 13(3)`, `decree-56-2017 form 13`
     */
    public const val D14B: String = "D14b"

    /**
     * Báo cáo khi phải đổi hình thức hoặc đổi người chăm sóc thay thế (Mẫu số 13).
     *
     * Report when the form of care or the carer must change (form 13).
     *
     * Không chờ kỳ 6 tháng: khi trẻ em phải chuyển hình thức hoặc chuyển cá nhân, gia đình chăm sóc thì báo cáo xã.
     *
     * This does not wait for the 6 months: when the form of care or the carer must change, report to the commune.
     *
     * `decree-56-2017 43(2)`, `circular-14-2020 13(3)`
     */
    public const val D14C: String = "D14c"

    /**
     * Người nhận chăm sóc thông báo sau 06 tháng.
     *
     * The carer reports after 6 months.
     *
     * Người nhận chăm sóc thay thế thông báo cho xã nơi cư trú về sức khỏe thể chất, tinh thần và sự hòa nhập của trẻ em.
     *
     * The alternative carer tells the commune of residence about the child's physical and mental health and how it is settling in.
     *
     * `law-102-2016 64(1)b`
     */
    public const val D15: String = "D15"

    /**
     * Người nhận chăm sóc thông báo hằng năm.
     *
     * The carer reports every year.
     *
     * Ngoài lần sau 06 tháng, mỗi năm thông báo một lần.
     *
     * Besides the report after 6 months, one report every year.
     *
     * `law-102-2016 64(1)b`
     */
    public const val D15_YEARLY: String = "D15_yearly"

    /**
     * Người nhận chăm sóc báo kịp thời khi có vấn đề đột xuất.
     *
     * The carer reports sudden problems in time.
     *
     * Có chuyện bất thường thì báo cho xã, không chờ kỳ.
     *
     * When something unusual comes up the carer tells the commune without waiting for the regular report.
     *
     * `law-102-2016 64(1)b`
     */
    public const val D15_SUDDEN: String = "D15_sudden"

    /**
     * Xã đánh giá mức độ phù hợp của từng trường hợp, định kỳ 06 tháng.
     *
     * The commune rates the fit of each placement every 6 months.
     *
     * Ủy ban nhân dân cấp xã đánh giá từng trẻ em được chăm sóc thay thế tại gia đình trên địa bàn và báo cáo cơ quan phụ trách trẻ em cấp trên.
     *
     * The commune committee rates every family placement in its area and reports to the child-affairs body above.
     *
     * `law-102-2016 68(2)`
     */
    public const val D16: String = "D16"

    /**
     * Chuyển ngay trẻ em đi khi người trong gia đình nhận chăm sóc xâm hại trẻ em.
     *
     * Move the child at once when someone in the carer's household abuses it.
     *
     * Phải chuyển ngay trẻ em ra khỏi cá nhân, gia đình đó và áp dụng các biện pháp cấp độ can thiệp.
     *
     * The child is moved out at once and the measures of the intervention level apply.
     *
     * `law-102-2016 69(2)`
     */
    public const val E45: String = "E45"

    /**
     * Quyết định chấm dứt và chuyển hình thức chăm sóc thay thế (Mẫu số 16).
     *
     * Decide the end of the placement and the change of care (form 16).
     *
     * Căn cứ kết quả theo dõi, đơn của người nhận chăm sóc (Mẫu số 15) hoặc nguyện vọng của trẻ em.
     *
     * On the result of the follow-up, the carer's request (form 15) or the child's own wish.
     *
     * `decree-56-2017 48(1)`, `decree-56-2017 48(2)`, `law-102-2016 69(1)`, `law-102-2016 69(3)`, `law-102-2016 69(4)`
     */
    public const val E46: String = "E46"

    /**
     * Cập nhật danh sách người đăng ký nhận chăm sóc và gửi lên hằng quý (Mẫu số 09).
     *
     * Update the register of would-be carers and send it up each quarter (form 09).
     *
     * Xã tiếp nhận, lập, lưu trữ danh sách; hằng quý cập nhật gửi cơ quan phụ trách trẻ em cấp trên để điều phối.
     *
     * The commune receives, compiles and stores the list, and each quarter sends the update to the child-affairs body above, which coordinates.
     *
     * `decree-56-2017 40(1)`, `law-102-2016 65(2)`
     */
    public const val D18: String = "D18"

    /**
     * Trẻ em được chăm sóc thay thế dài hạn đủ 16 tuổi: đánh giá để hỗ trợ tiếp.
     *
     * A child in long-term alternative care turns 16: assess for further support.
     *
     * Người làm công tác bảo vệ trẻ em đánh giá tình trạng của người đó, trình xã để phối hợp hỗ trợ phù hợp.
     *
     * The officer assesses the young person's situation and submits it to the commune, which arranges fitting support with others.
     *
     * `circular-14-2020 13(4)`
     */
    public const val E47: String = "E47"

    /**
     * Thông báo tình hình trẻ em cho xã nơi trẻ em cư trú khi được yêu cầu.
     *
     * Tell the child's commune about the child when asked.
     *
     * Xã nơi người nhận chăm sóc cư trú thông báo cho xã nơi trẻ em cư trú hoặc nơi xảy ra vụ việc. Người nhận chăm sóc cũng phải cung cấp thông tin đầy đủ, trung thực khi xã yêu cầu.
     *
     * The carer's commune informs the commune of the child's residence or of the incident. The carer too informs fully and truthfully when the commune asks.
     *
     * `decree-56-2017 43(1)`, `decree-56-2017 43(3)`, `decree-56-2017 42(8)`
     */
    public const val E48: String = "E48"

    /**
     * Cơ quan, tổ chức khác chuyển ngay tin về xâm hại tình dục cho công an.
     *
     * Other bodies pass a report of sexual abuse to the police at once.
     *
     * Ngay khi phát hiện hoặc nhận tin, chuyển cho Công an xã, Đồn Công an, Trạm Công an hoặc Cơ quan điều tra. Không tự hỏi chi tiết trẻ em.
     *
     * On finding out or being told, pass it on to the commune police, a police post or station, or the investigating body. Do not question the child about details.
     *
     * `joint-circular-01-2022 9`, `decree-56-2017 25(3)`
     */
    public const val D21: String = "D21"

    /**
     * Có dấu hiệu tội phạm khác: chuyển ngay tin báo cho Cơ quan điều tra.
     *
     * Signs of another crime: pass the report to the investigating body at once.
     *
     * Cơ quan, tổ chức nhận tố giác, tin báo về tội phạm chuyển và thông báo ngay; khẩn cấp thì gọi điện trước, văn bản sau. Việc bảo vệ trẻ em vẫn tiến hành, không chờ kết quả.
     *
     * A body or organisation that receives a crime report passes it on and gives notice at once; if urgent by phone first, in writing afterwards. Protecting the child goes on without waiting for the result.
     *
     * `joint-circular-01-2017 8(6)`, `decree-56-2017 25(3)`, `criminal-procedure-code-2015 145(1)`
     */
    public const val E80: String = "E80"

    /**
     * Cơ quan quản lý về trẻ em gửi văn bản kiến nghị khởi tố.
     *
     * The child-affairs body sends a written recommendation to prosecute.
     *
     * Khi có thông tin, tài liệu về xâm hại tình dục trên địa bàn: gửi văn bản kiến nghị khởi tố kèm tài liệu cho Cơ quan điều tra có thẩm quyền.
     *
     * When there is information or material on sexual abuse in the area: send a written recommendation to prosecute, with the material, to the competent investigating body.
     *
     * `joint-circular-01-2022 8(2)`
     */
    public const val E81: String = "E81"

    /**
     * Đồng thời thông báo ngay bằng văn bản cho Viện kiểm sát.
     *
     * Tell the procuracy in writing at once, at the same time.
     *
     * Kiến nghị khởi tố gửi Cơ quan điều tra thì phải báo ngay bằng văn bản cho Viện kiểm sát có thẩm quyền.
     *
     * When the recommendation goes to the investigating body, the competent procuracy is told in writing at once.
     *
     * `joint-circular-01-2022 8(2)`
     */
    public const val E82: String = "E82"

    /**
     * Cơ quan điều tra phân loại tin báo trong 24 giờ.
     *
     * The investigating body sorts the report within 24 hours.
     *
     * Phân loại trong 24 giờ từ khi tiếp nhận; nếu không thuộc thẩm quyền thì chuyển ngay, không quá 24 giờ từ khi xác định được. Không được từ chối tiếp nhận.
     *
     * Sort within 24 hours of receipt; if another body is competent, pass it on at once and within 24 hours of finding so. Receipt must not be refused.
     *
     * `joint-circular-01-2017 8(1)`, `criminal-procedure-code-2015 145(1)`
     */
    public const val D22A: String = "D22a"

    /**
     * Công an xã báo ngay và chuyển tin báo xâm hại người dưới 18 tuổi trong 24 giờ.
     *
     * Commune police tell the investigating body at once and pass the report on within 24 hours.
     *
     * Tin báo về xâm hại người dưới 18 tuổi: lập biên bản, báo ngay bằng cách nhanh nhất cho Cơ quan điều tra, chuyển tin kèm tài liệu, đồ vật trong 24 giờ, bất kể nặng nhẹ.
     *
     * Reports of abuse of someone under 18: write them down, tell the investigating body by the fastest means, and pass report, papers and objects on within 24 hours, grave or not.
     *
     * `circular-43-2021 5(1)`, `joint-circular-01-2022 7(1)`, `joint-circular-01-2017 8(5)a`
     */
    public const val D22B: String = "D22b"

    /**
     * Công an xã chuyển tin báo khác: giới hạn chung không quá 07 ngày.
     *
     * Commune police pass other reports on: the general outer limit of 7 days.
     *
     * Giới hạn chung cho tin báo không phải quả tang, không rất nghiêm trọng. Với trẻ em bị xâm hại, 24 giờ của D22b đến trước; 7 ngày chỉ là mức ngoài cùng.
     *
     * The general limit for reports that are neither flagrant nor very serious. For an abused child the 24 hours of D22b come first; the 7 days are only the outermost limit.
     *
     * `joint-circular-01-2017 8(5)b`
     */
    public const val D22C: String = "D22c"

    /**
     * Cơ quan điều tra báo ngay cho cơ quan phụ trách trẻ em.
     *
     * The investigating body tells the child-affairs body at once.
     *
     * Sau khi thụ lý vụ xâm hại tình dục, báo ngay để cùng hỗ trợ, bảo vệ nạn nhân.
     *
     * Having taken up a case of sexual abuse it tells them at once, so that both support and protect the victim.
     *
     * `joint-circular-01-2022 6(2)`
     */
    public const val E83: String = "E83"

    /**
     * Cơ sở y tế: chữa trước, ghi nhận và giữ dấu vết, báo cơ quan có thẩm quyền.
     *
     * Clinics: treat first, record and keep traces, notify.
     *
     * Khi khám thấy dấu hiệu bị xâm hại tình dục: ưu tiên điều trị thương tích; kiểm tra, ghi nhận, thu thập, bảo quản dấu vết trên cơ thể; thông báo và phối hợp.
     *
     * On signs of sexual abuse: treat injuries first; examine, record, collect and keep traces on the body; notify and cooperate.
     *
     * `joint-circular-01-2022 9`, `decree-56-2017 31(5)b`
     */
    public const val E84: String = "E84"

    /**
     * Cơ quan có thẩm quyền cùng cơ sở y tế thu thập dấu vết sinh học kịp thời.
     *
     * The competent body and a clinic collect biological traces in time.
     *
     * Ngay khi phát hiện, kịp thời phối hợp kiểm tra thân thể, thu thập dấu vết; vừa thu thập vừa cấp cứu; hạn chế đến mức thấp nhất số lần lấy lời khai trẻ em.
     *
     * On finding out, examine the body and collect traces in time, together with emergency care, and with as few statements from the child as possible.
     *
     * `joint-circular-01-2022 5(2)`, `joint-circular-01-2022 5(3)`
     */
    public const val E85: String = "E85"

    /**
     * Hỗ trợ trẻ em là bị hại, người làm chứng hoặc vi phạm pháp luật trong tố tụng.
     *
     * Support the child as victim, witness or offender through the proceedings.
     *
     * Người làm công tác bảo vệ trẻ em tư vấn, cung cấp thông tin về hoàn cảnh trẻ em cho cơ quan tố tụng, tham gia tố tụng khi có quy định hoặc yêu cầu, kết nối dịch vụ.
     *
     * The officer counsels, informs the authorities about the child's circumstances, takes part where the law or the authorities ask, and links services.
     *
     * `law-102-2016 53(6)`, `law-102-2016 72`, `law-102-2016 70(3)`, `law-102-2016 71(2)`
     */
    public const val E86: String = "E86"

    /**
     * Nơi nhận tin bạo lực gia đình báo ngay Chủ tịch xã.
     *
     * Whoever receives a report of domestic violence tells the commune chair at once.
     *
     * Trường học, trưởng thôn, tổ trưởng tổ dân phố, Trưởng ban công tác Mặt trận, người đứng đầu tổ chức chính trị - xã hội cấp xã báo ngay và tham gia ngăn chặn theo khả năng. Tổng đài báo ngay khi kết thúc tiếp nhận.
     *
     * School, village or residential-group head, head of the Front's committee, heads of commune socio-political organisations tell the chair at once and help stop it as they can. The hotline does so right after intake.
     *
     * `law-13-2022 20`, `law-13-2022 19(1)`, `decree-76-2023 9`
     */
    public const val E60: String = "E60"

    /**
     * Công an kịp thời ngăn chặn, xử lý và báo Chủ tịch xã.
     *
     * Police stop and handle it in time and tell the commune chair.
     *
     * Công an, Đồn Biên phòng nhận tin phải kịp thời ngăn chặn, xử lý trong phạm vi quyền hạn, đồng thời báo Chủ tịch xã.
     *
     * Police or the border-guard post receiving the report stop and handle the violence within their powers and tell the chair.
     *
     * `law-13-2022 20(1)`
     */
    public const val E61: String = "E61"

    /**
     * Nạn nhân là trẻ em: mở vụ việc bảo vệ trẻ em theo pháp luật về trẻ em.
     *
     * The victim is a child: open a child protection case under the law on children.
     *
     * Tin bạo lực gia đình mà người bị bạo lực là trẻ em được xử lý theo pháp luật về trẻ em: Mẫu số 01, đánh giá, 12 giờ, kế hoạch. Chủ tịch xử lý hoặc phân công xử lý ngay.
     *
     * A report of domestic violence with a child victim is handled under the law on children: form 01, assessment, 12 hours, plan. The chair handles it, or assigns it, at once.
     *
     * `decree-76-2023 9(4)`, `law-13-2022 20`
     */
    public const val E62: String = "E62"

    /**
     * Người làm công tác bảo vệ trẻ em tham gia xử lý vụ bạo lực gia đình.
     *
     * The child protection officer takes part in handling the domestic violence.
     *
     * Khi nạn nhân là trẻ em phải có đại diện cơ quan phụ trách trẻ em hoặc người làm công tác bảo vệ trẻ em tham gia.
     *
     * With a child victim a representative of the child-affairs body or the child protection officer has to take part.
     *
     * `law-13-2022 4`
     */
    public const val E63: String = "E63"

    /**
     * Quyết định cấm tiếp xúc trong 12 giờ.
     *
     * Decide on the contact ban within 12 hours.
     *
     * Chủ tịch xã nơi xảy ra bạo lực xem xét, quyết định trong 12 giờ từ khi nhận đề nghị; không ra quyết định thì phải trả lời bằng văn bản, nêu rõ lý do. Hành vi đe dọa tính mạng thì không cần chờ đề nghị.
     *
     * The chair of the commune where the violence happened decides within 12 hours of the request; a refusal is notified in writing with reasons. When life is threatened no request is needed.
     *
     * `law-13-2022 25(1)`, `law-13-2022 25(2)`
     */
    public const val D20A: String = "D20a"

    /**
     * Mỗi lần cấm tiếp xúc của Chủ tịch xã không quá 03 ngày.
     *
     * Each contact ban by the commune chair lasts no more than 3 days.
     *
     * Trước khi hết 3 ngày, xem xét cấm tiếp lần nữa, đề nghị Tòa án, hoặc cách ly trẻ em theo Nghị định 56.
     *
     * Before the 3 days are over consider another ban, the court, or separation under Decree 56.
     *
     * `law-13-2022 25(1)`, `law-13-2022 25(3)`
     */
    public const val D20B: String = "D20b"

    /**
     * Cấm tiếp xúc theo quyết định của Tòa án không quá 04 tháng.
     *
     * A contact ban by the court lasts no more than 4 months.
     *
     * Tòa án quyết định khi đang giải quyết vụ án dân sự giữa hai bên, theo đơn hoặc tự mình khi cần bảo vệ tính mạng.
     *
     * The court orders it during a civil case between the two, on request or of its own motion when life has to be protected.
     *
     * `law-13-2022 26`
     */
    public const val D20C: String = "D20c"

    /**
     * Chủ tịch xã chỉ đạo đánh giá nguy cơ ban đầu.
     *
     * The commune chair orders the initial assessment.
     *
     * Chủ tịch Ủy ban nhân dân cấp xã nơi xảy ra vụ việc giao người làm công tác bảo vệ trẻ em đánh giá ngay, để quyết định có hay không áp dụng biện pháp khẩn cấp.
     *
     * The chair of the commune of incident has the officer assess, so that it can be decided whether emergency measures apply or not.
     *
     * `decree-56-2017 26(2)`, `decree-56-2017 26(3)`
     */
    public const val E10: String = "E10"

    /**
     * Đánh giá nguy cơ ban đầu theo Mẫu số 02.
     *
     * Initial assessment on form 02.
     *
     * Đánh giá mức độ tổn hại và nguy cơ, ghi kết luận áp dụng hay không áp dụng biện pháp khẩn cấp. Chừng nào chưa loại trừ được khẩn cấp thì phải xong trong 12 giờ.
     *
     * Assess harm and risk and record whether emergency measures apply or not. As long as an emergency is not ruled out, it has to be done inside the 12 hours.
     *
     * `decree-56-2017 26(2)`, `decree-56-2017 26(3)`, `decree-56-2017 form 02`
     */
    public const val D4: String = "D4"

    /**
     * Áp dụng biện pháp can thiệp khẩn cấp.
     *
     * Apply emergency measures.
     *
     * Cứu trẻ em, sơ cứu, báo công an, đưa đến nơi an toàn: làm nhanh nhất có thể, chậm nhất là 12 giờ. 12 giờ tính cả đêm, cuối tuần, ngày lễ. Mọi cơ quan, tổ chức, cá nhân có thẩm quyền đều phải làm; người này làm không miễn cho người kia.
     *
     * Rescue, first aid, police, a safe place: as fast as possible, within 12 hours at most. The hours run through nights, weekends and holidays. Chair and every other competent body, organisation and person are bound; one acting does not free the others.
     *
     * `decree-56-2017 31(2)`, `decree-56-2017 26(3)`, `law-102-2016 50(2)b`
     */
    public const val D5: String = "D5"

    /**
     * Đưa trẻ em ra khỏi môi trường hoặc người gây tổn hại (không phải cha, mẹ, người chăm sóc).
     *
     * Remove the child from the environment or a harm-doer who is not a parent or carer.
     *
     * Khi nguy cơ hoặc tổn hại là nghiêm trọng, khoản 3 Điều 26 buộc áp dụng biện pháp can thiệp khẩn cấp hoặc cách ly trẻ em khỏi môi trường hoặc người gây tổn hại, dù người đó là ai. Mẫu số 07 chỉ dành cho cha, mẹ, người chăm sóc; trường hợp này không có mẫu.
     *
     * When harm is serious or threatens to be, Art. 26(3) orders emergency measures or separation of the child from the environment or the harm-doer, whoever that is. Form 07 is only for parents and carers; for this case there is no form.
     *
     * `decree-56-2017 26(3)`, `decree-56-2017 31(2)`, `law-102-2016 50(2)b`
     */
    public const val E11: String = "E11"

    /**
     * Kết nối công an để ngăn chặn hành vi.
     *
     * Link with the police to stop the act.
     *
     * Người làm công tác bảo vệ trẻ em tiếp nhận thông tin và kết nối công an để chặn hành vi đe dọa hoặc gây tổn hại xảy ra trên địa bàn xã.
     *
     * The officer receives information and links with the police to stop threats or harm happening in the commune.
     *
     * `decree-56-2017 31(3)a`, `decree-56-2017 31(2)`
     */
    public const val E12: String = "E12"

    /**
     * Sơ cứu, cấp cứu ban đầu cùng cơ sở khám bệnh, chữa bệnh.
     *
     * First aid and first emergency care with a clinic.
     *
     * Không chờ giấy tờ. Trẻ em được sơ cứu, cấp cứu trước.
     *
     * This waits for no paper. The child is cared for first.
     *
     * `decree-56-2017 31(3)a`, `decree-56-2017 31(2)`
     */
    public const val E13: String = "E13"

    /**
     * Lưu giữ đồ vật, tài liệu liên quan đến tổn hại của trẻ em.
     *
     * Keep objects and papers related to the harm.
     *
     * Giữ nguyên quần áo, đồ vật, ảnh, tin nhắn, giấy tờ; ghi ai nhận, ai giữ, lúc nào, để giúp điều tra, xử lý và bảo vệ trẻ em.
     *
     * Keep clothes, objects, pictures, messages and papers as they are; note who took them, who holds them and since when, to help the investigation, the handling and the protection of the child.
     *
     * `decree-56-2017 31(3)a`
     */
    public const val E14: String = "E14"

    /**
     * Tiếp tục đánh giá, xây dựng và trình kế hoạch dù là khẩn cấp.
     *
     * Go on assessing, build and submit the plan, emergency or not.
     *
     * Khẩn cấp không miễn hồ sơ: vẫn phải tiếp tục đánh giá mức độ tổn hại, sự an toàn của môi trường sống, lập kế hoạch và trình Chủ tịch.
     *
     * An emergency waives no file: the officer goes on assessing harm and the safety of the child's surroundings, draws up the plan and submits it.
     *
     * `decree-56-2017 31(3)b`
     */
    public const val E15: String = "E15"

    /**
     * Công an ngăn chặn hành vi và cùng bảo vệ khẩn cấp trẻ em.
     *
     * Police stop the act and protect the child together with the officer.
     *
     * Công an tiếp nhận thông tin, chặn hành vi đe dọa hoặc gây tổn hại nghiêm trọng, phối hợp với người làm công tác bảo vệ trẻ em của xã nơi xảy ra vụ việc; khi cần thì gọi 111.
     *
     * Police receive the information, stop the threat or the serious harm, work with the officer of the commune of incident and call 111 if needed.
     *
     * `decree-56-2017 31(4)a`, `decree-56-2017 31(4)b`, `decree-56-2017 31(4)c`, `decree-56-2017 31(2)`
     */
    public const val E16: String = "E16"

    /**
     * Cơ sở y tế khám, chữa cho trẻ em.
     *
     * Clinics examine and treat the child.
     *
     * Khám, chữa cho trẻ em bị xâm hại và trẻ em đang được áp dụng kế hoạch hỗ trợ, can thiệp, không chỉ trong trường hợp khẩn cấp.
     *
     * Examine and treat the abused child and any child under a support and intervention plan, not only in emergencies.
     *
     * `decree-56-2017 31(5)a`, `law-102-2016 50(2)a`, `law-102-2016 52(1)`
     */
    public const val E17: String = "E17"

    /**
     * Cơ sở y tế hướng dẫn thu thập, lưu giữ chứng cứ và lưu hồ sơ.
     *
     * Clinics guide the collecting and keeping of evidence and keep the records.
     *
     * Hướng dẫn thu thập bằng chứng, lưu giữ chứng cứ tổn hại để phục vụ giám định theo hướng dẫn của Bộ Y tế; lưu hồ sơ khám bệnh, chữa bệnh.
     *
     * Guide the collection and keeping of evidence of harm for forensic assessment, as the Ministry of Health instructs, and keep the medical records.
     *
     * `decree-56-2017 31(5)b`, `decree-56-2017 31(5)c`
     */
    public const val E18: String = "E18"

    /**
     * Thẩm định hồ sơ trẻ em trong cơ sở, đối chiếu danh sách người nhận chăm sóc.
     *
     * Appraise the facility's list and match it with registered carers.
     *
     * Trong 10 ngày làm việc thẩm định, đối chiếu; nếu phù hợp thì chuyển danh sách và hồ sơ về xã nơi người nhận chăm sóc cư trú.
     *
     * Within 10 working days appraise and match; if there is a fit, send list and files to the commune where the carer lives.
     *
     * `decree-56-2017 45(1)`, `decree-56-2017 45(2)`
     */
    public const val D17A: String = "D17a"

    /**
     * Thẩm định hồ sơ trẻ em trong cơ sở, đối chiếu danh sách người nhận chăm sóc (từ 01/7/2025).
     *
     * Appraise the facility's list and match it with registered carers (since 1 July 2025).
     *
     * Chủ tịch tỉnh (cơ sở của tỉnh) hoặc Chủ tịch xã (cơ sở của xã) đối chiếu, đánh giá trong 10 ngày làm việc rồi chuyển về xã nơi người nhận chăm sóc cư trú nếu phù hợp.
     *
     * The provincial chair (a facility of the province) or the commune chair (a facility of the commune) matches and assesses within 10 working days and sends list and file to the carer's commune if there is a fit.
     *
     * `decree-56-2017 45(2)`, `decree-147-2025`
     */
    public const val D17A_2025: String = "D17a_2025"

    /**
     * Xã xem xét điều kiện của người nhận và quyết định giao trẻ em.
     *
     * The commune considers the carer's conditions and decides the placement.
     *
     * Trong 15 ngày làm việc; đủ điều kiện thì ra quyết định giao và gửi quyết định để chấm dứt chăm sóc ở cơ sở.
     *
     * Within 15 working days; if the conditions are met it decides the placement and sends the decision, so that the care in the facility can be ended.
     *
     * `decree-56-2017 45(4)`, `law-102-2016 66(1)`
     */
    public const val D17B: String = "D17b"

    /**
     * Quyết định chấm dứt chăm sóc tại cơ sở.
     *
     * Decide the end of care in the facility.
     *
     * Trong 5 ngày làm việc kể từ ngày nhận quyết định giao của xã; gửi lại xã để giao, nhận trẻ em.
     *
     * Within 5 working days of receiving the commune's placement decision; it goes back to the commune for the hand-over.
     *
     * `decree-56-2017 48(3)`
     */
    public const val D17C: String = "D17c"

    /**
     * Cơ sở lập danh sách trẻ em cần chuyển đến gia đình, định kỳ 06 tháng.
     *
     * The facility lists children who should move to a family, every 6 months.
     *
     * Người đứng đầu cơ sở lập danh sách (Mẫu số 14) và hồ sơ, gửi cơ quan quản lý để tìm cá nhân, gia đình chăm sóc thay thế. Cơ sở phải thường xuyên xem xét để trẻ em không ở lại lâu hơn cần thiết.
     *
     * The head lists them (form 14) with their files for a family to be found. The facility reviews regularly, so that no child stays longer than needed.
     *
     * `circular-14-2020 3(2)`, `decree-56-2017 45(1)`, `law-102-2016 67(2)`
     */
    public const val E50: String = "E50"

    /**
     * Rà soát danh sách trẻ em tại cơ sở, định kỳ 06 tháng.
     *
     * Review the list of children in facilities every 6 months.
     *
     * Cơ quan quản lý về trẻ em rà soát, xem xét kiến nghị của cơ sở và quyết định hoặc đề nghị chuyển hình thức chăm sóc; theo dõi việc chăm sóc tại cơ sở và báo cho xã đã ra quyết định.
     *
     * The child-affairs body reviews, considers the facility's proposals and decides or asks for a change of care; it follows the care in facilities and tells the commune that decided.
     *
     * `law-102-2016 68(1)b`, `decree-56-2017 47`
     */
    public const val E51: String = "E51"

    /**
     * Cơ sở tiếp nhận ngay trẻ em cần bảo vệ khẩn cấp.
     *
     * The facility admits a child in need of urgent protection at once.
     *
     * Nạn nhân bạo lực gia đình, bị xâm hại tình dục, bị mua bán, bị cưỡng bức lao động, trẻ em lang thang: nhận ngay, giấy tờ làm sau.
     *
     * Victims of domestic violence, sexual abuse, trafficking, forced labour, and children on the street: admit at once, papers later.
     *
     * `decree-20-2021 28(2)a`, `decree-20-2021 24(2)`
     */
    public const val E52: String = "E52"

    /**
     * Hoàn thiện thủ tục, hồ sơ tiếp nhận khẩn cấp.
     *
     * Complete the papers of an emergency admission.
     *
     * Trong 10 ngày làm việc kể từ khi tiếp nhận; kéo dài hơn phải do cơ quan quản lý cấp trên xem xét quyết định.
     *
     * Within 10 working days of admission; more only if the superior body so decides.
     *
     * `decree-20-2021 28(2)b`, `decree-20-2021 27(3)`
     */
    public const val D19A: String = "D19a"

    /**
     * Thông báo về trẻ em bị bỏ rơi trên phương tiện thông tin đại chúng.
     *
     * Media notice about an abandoned child.
     *
     * Cơ sở thông báo trên các phương tiện thông tin đại chúng trong thời hạn 25 ngày làm việc. Thông báo không được làm lộ bí mật đời sống riêng tư quá mức cần thiết.
     *
     * The facility gives notice in the mass media within 25 working days. The notice tells no more of the child's private life than it must.
     *
     * `decree-20-2021 28(2)a`
     */
    public const val D19B: String = "D19b"

    /**
     * Không ở cơ sở theo diện khẩn cấp quá 03 tháng.
     *
     * No emergency stay in a facility beyond 3 months.
     *
     * Quá 3 tháng mà chưa thể đưa về gia đình, cộng đồng thì cơ quan quản lý cấp trên của cơ sở phải xem xét, quyết định giải pháp.
     *
     * If after 3 months the child cannot return to family or community, the facility's superior body considers and decides a solution.
     *
     * `decree-20-2021 24(4)`, `decree-20-2021 24(2)`
     */
    public const val D19C: String = "D19c"

    /**
     * Cơ sở cử người cùng theo dõi trẻ em đã chuyển về gia đình.
     *
     * The facility names someone to follow the child that moved to a family.
     *
     * Người đại diện của cơ sở phối hợp với người làm công tác bảo vệ trẻ em cấp xã tiếp tục theo dõi, đánh giá.
     *
     * A representative of the facility goes on following and assessing together with the commune officer.
     *
     * `decree-56-2017 46(1)`
     */
    public const val E53: String = "E53"

    /**
     * Báo ngay khi phát hiện hoặc biết trẻ em bị xâm hại, có nguy cơ bị xâm hại.
     *
     * Report at once on finding or learning of abuse or a risk of abuse.
     *
     * Bất kỳ ai, cơ quan, trường học, gia đình nào phát hiện hoặc có thông tin đều phải báo ngay cho một trong bốn nơi: Tổng đài 111, cơ quan phụ trách trẻ em, công an, hoặc Ủy ban nhân dân cấp xã nơi xảy ra vụ việc. Chỉ cần có nguy cơ, không cần bằng chứng.
     *
     * Whoever finds out or has information (person, body, school, family) tells one of four places at once: hotline 111, a child-affairs body, the police, or the people's committee of the commune where it happened. A risk is enough; no proof is asked.
     *
     * `decree-56-2017 25(1)`, `law-102-2016 51(1)`, `law-102-2016 100(2)`
     */
    public const val D1: String = "D1"

    /**
     * Ghi chép đầy đủ thông tin theo Mẫu số 01.
     *
     * Record the information in full on form 01.
     *
     * Nơi tiếp nhận ghi đầy đủ về hành vi, về trẻ em bị xâm hại hoặc có nguy cơ. Điều chưa biết thì ghi là chưa biết, không bỏ trống và không chờ đủ mới chuyển tin.
     *
     * The receiving place writes down everything about the act and the child. What is not known is written as not known; passing on does not wait for a complete form.
     *
     * `decree-56-2017 25(1)`
     */
    public const val D2: String = "D2"

    /**
     * Chuyển ngay thông tin đến Ủy ban nhân dân cấp xã nơi xảy ra vụ việc.
     *
     * Pass the information on at once to the commune where it happened.
     *
     * Tổng đài 111, cơ quan phụ trách trẻ em các cấp, công an các cấp chuyển ngay thông tin cho xã nơi xảy ra vụ việc để đánh giá ban đầu. Chuyển thông tin, không phải chờ xong Mẫu số 01.
     *
     * Hotline 111, child-affairs bodies and police at every level pass the information on at once, so that the commune of incident can assess. It is the information that is passed on, not the finished form 01.
     *
     * `decree-56-2017 26(1)`
     */
    public const val D3: String = "D3"

    /**
     * Xã không phải nơi xảy ra vụ việc: chuyển tin ngay cho xã nơi xảy ra.
     *
     * A commune that is not the place of incident passes the report on at once.
     *
     * Người dân thường báo cho xã gần nhất. Nghị định không nêu xã đó phải chuyển tin, nhưng không để tin dừng lại: chuyển ngay cho xã nơi xảy ra vụ việc hoặc cho 111.
     *
     * People report to the nearest commune. The Decree does not name a transfer duty for it, yet the report must not stop there: pass it on at once to the commune of incident or to 111.
     *
     * `decree-56-2017 25(1)`, `decree-56-2017 26(1)`, `law-102-2016 51(2)`, `checho-proposal`
     */
    public const val E1: String = "E1"

    /**
     * Tiếp tục phối hợp xử lý sau khi đã chuyển tin.
     *
     * Go on coordinating after passing the report on.
     *
     * Chuyển tin xong chưa hết việc: Tổng đài 111, cơ quan phụ trách trẻ em, công an vẫn phải phối hợp xử lý thông tin với xã.
     *
     * Passing on is not the end: the hotline, child-affairs bodies and police still work together with the commune.
     *
     * `decree-56-2017 26(1)`, `law-102-2016 51(2)`
     */
    public const val E2: String = "E2"

    /**
     * Giữ bí mật mọi thông tin khi tiếp nhận, xác minh, trao đổi.
     *
     * Keep everything confidential in receipt, checking and exchange.
     *
     * Mọi thông tin được giữ kín, trước hết vì an toàn của người báo tin và lợi ích tốt nhất của trẻ em. Trao đổi giữa nơi tiếp nhận và cơ quan có thẩm quyền cũng phải bảo mật.
     *
     * All information stays confidential, first of all for the informant's safety and the child's best interests. Exchange between the receiving place and competent bodies is confidential too.
     *
     * `decree-56-2017 24(1)`, `decree-56-2017 24(2)`, `law-102-2016 58(1)đ`, `law-102-2016 6(11)`
     */
    public const val E3: String = "E3"

    /**
     * Xác định mức độ bảo mật và phạm vi cung cấp của thông tin, báo cáo.
     *
     * Determine the secrecy level and the range of recipients of information and reports.
     *
     * Thông tin, báo cáo định kỳ hoặc đột xuất của cơ quan, tổ chức có thẩm quyền phải xác định rõ mức độ bảo mật và ai được nhận. Thư viện ghi hai điều này trên mọi bản xuất ra.
     *
     * Information and periodic or ad hoc reports of competent bodies have to determine how secret they are and who may receive them. The library writes both on everything it exports.
     *
     * `decree-56-2017 24(3)`
     */
    public const val E4: String = "E4"

    /**
     * Kiểm tra tính xác thực, tình trạng mất an toàn và mức độ nguy cơ.
     *
     * Check authenticity, the unsafe state and the level of risk.
     *
     * Cơ quan quản lý về trẻ em, công an và xã nơi xảy ra hoặc nơi trẻ em cư trú cùng xác minh. Xác minh không được làm chậm việc bảo vệ khẩn cấp.
     *
     * Child-affairs bodies, police and the commune of incident or of residence verify together. Checking must not delay emergency protection.
     *
     * `law-102-2016 51(2)`, `decree-56-2017 25(2)`, `decree-56-2017 26(3)`, `decree-56-2017 31(2)`
     */
    public const val E5: String = "E5"

    /**
     * Cung cấp thông tin và phối hợp khi được yêu cầu.
     *
     * Supply information and cooperate when asked.
     *
     * Trường học, cơ sở y tế, cơ sở dịch vụ và những ai có nhiệm vụ bảo vệ, chăm sóc, giáo dục trẻ em phải trả lời và phối hợp khi cơ quan xác minh yêu cầu. Ghi lại ai hỏi, hỏi ai, lúc nào.
     *
     * Schools, clinics, service providers and everyone charged with protecting, caring for or educating children answer and cooperate when the verifying bodies ask. Record who asked whom and when.
     *
     * `decree-56-2017 25(2)`
     */
    public const val E6: String = "E6"

    /**
     * Người xử lý có liên quan đến nghi phạm: đổi người, báo 111, cấp trên hoặc công an.
     *
     * Someone handling the case is a suspect or a relative: change the actor, tell 111, the upper level or police.
     *
     * Cán bộ hoặc Chủ tịch bị nêu là người gây tổn hại, hay là người thân của người đó, thì không được ra quyết định trong vụ việc này.
     *
     * An officer or chair named as harm-doer, or as that person's relative, must not decide in this case.
     *
     * `decree-56-2017 24(1)`, `law-102-2016 51(1)`, `checho-proposal`
     */
    public const val E7: String = "E7"

    /**
     * Người 16, 17 tuổi gặp nguy hiểm: báo công an ngay, gọi 111, không bỏ qua.
     *
     * Someone of 16 or 17 in danger: tell the police at once, call 111, do not let it go.
     *
     * Luật Trẻ em dừng ở dưới 16 tuổi nhưng pháp luật hình sự bảo vệ đến dưới 18 tuổi. Vụ việc đang mở không tự đóng vào ngày sinh nhật 16: bàn giao cho nơi tiếp tục bảo vệ.
     *
     * The Law on Children stops at 16, criminal procedure protects up to 18. A running case does not close on the 16th birthday: hand it over to those who go on protecting.
     *
     * `law-102-2016 1`, `joint-circular-01-2022 1(1)`, `joint-circular-06-2018 13`, `checho-proposal`
     */
    public const val E90: String = "E90"

    /**
     * Xâm hại tình dục người 16, 17 tuổi: cơ quan phụ trách trẻ em và 111 vẫn theo quy trình của Nghị định 56.
     *
     * Sexual abuse of someone of 16 or 17: child-affairs bodies and 111 still follow Decree 56.
     *
     * Khi nhận thông tin người dưới 18 tuổi bị xâm hại tình dục, cơ quan phụ trách trẻ em các cấp và Tổng đài 111 làm theo quy trình của Nghị định 56/2017: ghi Mẫu số 01, chuyển ngay, phối hợp.
     *
     * When told of sexual abuse of someone under 18, child-affairs bodies at every level and hotline 111 follow the procedure of Decree 56/2017: form 01, pass on at once, coordinate.
     *
     * `joint-circular-01-2022 8(1)`, `decree-56-2017 26(1)`
     */
    public const val E91: String = "E91"

    /**
     * Xâm hại tình dục người 16, 17 tuổi: chuyển ngay cho công an.
     *
     * Sexual abuse of someone of 16 or 17: pass it to the police at once.
     *
     * Mọi cơ quan, tổ chức khác ngay sau khi phát hiện hoặc nhận tin phải chuyển ngay cho công an xã, đồn, trạm công an hoặc Cơ quan điều tra.
     *
     * Every other body or organisation, on finding out or being told, passes it at once to the commune police, a police post or station, or the investigating body.
     *
     * `joint-circular-01-2022 9`
     */
    public const val E92: String = "E92"

    /**
     * Xâm hại tình dục người 16, 17 tuổi: kiến nghị khởi tố và báo ngay Viện kiểm sát.
     *
     * Sexual abuse of someone of 16 or 17: recommend prosecution and tell the procuracy at once.
     *
     * Cơ quan quản lý về trẻ em gửi văn bản kiến nghị khởi tố kèm tài liệu cho Cơ quan điều tra, đồng thời thông báo ngay bằng văn bản cho Viện kiểm sát.
     *
     * The child-affairs body sends the written recommendation with its material to the investigating body and at the same time tells the procuracy in writing at once.
     *
     * `joint-circular-01-2022 8(2)`
     */
    public const val E93: String = "E93"

    /**
     * Cơ sở y tế: chữa trước, giữ dấu vết, thông báo (nạn nhân 16, 17 tuổi).
     *
     * Clinics: treat first, keep traces, notify (victim of 16 or 17).
     *
     * Như với trẻ em: ưu tiên điều trị, ghi nhận và bảo quản dấu vết, thông báo và phối hợp.
     *
     * As for a child: treat first, record and keep traces, notify and cooperate.
     *
     * `joint-circular-01-2022 9`, `joint-circular-01-2022 5(2)`
     */
    public const val E94: String = "E94"

    /**
     * Công an xã báo ngay và chuyển tin báo trong 24 giờ (nạn nhân 16, 17 tuổi).
     *
     * Commune police tell the investigating body at once and pass the report on within 24 hours (victim of 16 or 17).
     *
     * Áp dụng cho mọi tin báo về tội phạm xâm hại người dưới 18 tuổi.
     *
     * This holds for every report of a crime of abuse against someone under 18.
     *
     * `circular-43-2021 5(1)`, `joint-circular-01-2022 7(1)`
     */
    public const val E95: String = "E95"

    /**
     * Giải quyết khẩn trương vụ việc có người bị hại dưới 18 tuổi.
     *
     * Handle cases with a victim under 18 with urgency.
     *
     * Bị xâm hại tình dục, bị bạo hành hoặc bị mua bán: cơ quan tố tụng phối hợp ngay từ khi phát hiện nguồn tin, giải quyết trong thời gian ngắn nhất.
     *
     * Sexual abuse, maltreatment or trafficking: the authorities work together from the first sign and settle the case in the shortest time.
     *
     * `joint-circular-06-2018 13`
     */
    public const val E96: String = "E96"

    /**
     * Lấy lời khai ngay, thân thiện, ít lần, có người đại diện.
     *
     * Take the statement at once, in a friendly way, as rarely as possible, with a representative.
     *
     * Lấy lời khai ngay sau khi tiếp nhận nguồn tin; ưu tiên nơi cư trú, nếu không có thì tại cơ sở chăm sóc trẻ em; lời lẽ dễ hiểu; dừng khi mệt. Không quá hai lần một ngày, mỗi lần không quá 2 giờ; phải có người đại diện hoặc người bảo vệ quyền lợi tham dự.
     *
     * Take it right after the report is received; at home by preference, or else in a child care facility; in plain words; stop when the victim is tired. At most twice a day, 2 hours each; a representative or the protector of the victim's rights attends.
     *
     * `joint-circular-06-2018 14(1)`, `joint-circular-06-2018 14(2)`, `joint-circular-06-2018 14(3)`, `criminal-procedure-code-2015 421(2)`, `criminal-procedure-code-2015 421(4)`
     */
    public const val E97: String = "E97"

    /**
     * Cử người giám hộ, người đại diện, trợ giúp pháp lý cho người bị hại dưới 18 tuổi.
     *
     * Name a guardian, representative and legal aid for a victim under 18.
     *
     * Cơ quan tố tụng yêu cầu xã cử người giám hộ nếu không có giám hộ đương nhiên; yêu cầu cơ quan phụ trách trẻ em, Đoàn thanh niên, Hội Phụ nữ cử người đại diện khi người đại diện vắng mặt hoặc từ chối; yêu cầu trung tâm trợ giúp pháp lý cử người.
     *
     * The authorities ask the commune for a guardian if there is no natural one; the child-affairs body, Youth Union or Women's Union for a representative when the own one stays away or refuses; and the legal aid centre for counsel.
     *
     * `joint-circular-06-2018 8(1)a`, `joint-circular-06-2018 8(1)b`, `joint-circular-06-2018 8(1)c`, `joint-circular-06-2018 8(3)`, `joint-circular-06-2018 10(1)b`, `joint-circular-06-2018 10(4)`, `joint-circular-01-2022 4`
     */
    public const val E98: String = "E98"

    /**
     * Giữ bí mật thông tin cá nhân của người dưới 18 tuổi và người báo tin.
     *
     * Keep personal data of the person under 18 and of the informant secret.
     *
     * Bảo mật thông tin cá nhân của nạn nhân và người báo tin; có biện pháp kịp thời loại trừ nguy cơ tiếp tục bị xâm hại.
     *
     * Keep the data of victim and informant secret, and act in time against the risk of further abuse.
     *
     * `joint-circular-01-2022 2(4)`, `joint-circular-01-2022 3(1)a`
     */
    public const val E99: String = "E99"

    /**
     * Tuổi chưa rõ: lấy tuổi thấp nhất trong khoảng xác định được.
     *
     * Age not certain: take the lowest age of the range found.
     *
     * Chỉ coi là đủ 16 hay 18 tuổi khi đã chứng minh. Giám định chỉ ra khoảng tuổi thì lấy tuổi thấp nhất; chỉ biết tháng, quý, nửa năm hoặc năm sinh thì lấy ngày cuối cùng của khoảng đó.
     *
     * 16 or 18 holds only when proved. If an examination gives a range, take the lowest age; if only month, quarter, half-year or year of birth is known, take its last day.
     *
     * `joint-circular-06-2018 6(3)`, `joint-circular-06-2018 6(2)`, `criminal-procedure-code-2015 417(2)`, `joint-circular-01-2022 11(1)`
     */
    public const val E100: String = "E100"

    /**
     * Bạo lực gia đình với người 16, 17 tuổi: báo ngay Chủ tịch xã, xem xét cấm tiếp xúc.
     *
     * Domestic violence against someone of 16 or 17: tell the commune chair at once, consider a contact ban.
     *
     * Luật Phòng, chống bạo lực gia đình bảo vệ mọi độ tuổi: báo Chủ tịch xã hoặc công an; có thể đề nghị cấm tiếp xúc (D20a, D20b).
     *
     * The law against domestic violence protects every age: tell the commune chair or the police; a contact ban may be asked for (D20a, D20b).
     *
     * `law-13-2022 19(1)`, `law-13-2022 20`, `law-13-2022 25(1)`
     */
    public const val E101: String = "E101"

    /**
     * Ban Giám hiệu trả lời ý kiến của học sinh.
     *
     * The school board answers a pupil's opinion.
     *
     * Trong 7 ngày làm việc, với vấn đề thuộc trách nhiệm của Ban Giám hiệu: trả lời có làm hay không, khi nào làm, vì sao không làm.
     *
     * Within 7 working days, on matters within the board's remit: whether it is done or not, when, and why not.
     *
     * `decree-56-2017 53(2)`
     */
    public const val D24: String = "D24"

    /**
     * Chuyển ý kiến ngoài trách nhiệm của trường và theo dõi trả lời.
     *
     * Forward opinions beyond the school's remit and track the answer.
     *
     * Gửi đến nơi có thẩm quyền, theo dõi việc trả lời và phản hồi cho học sinh.
     *
     * Send them to the competent place, follow the answer and tell the pupil.
     *
     * `decree-56-2017 53(3)`
     */
    public const val E70: String = "E70"

    /**
     * Yêu cầu xóa thông tin riêng tư của trẻ em trên mạng.
     *
     * Ask for the removal of the child's private information online.
     *
     * Cha, mẹ, người chăm sóc, trẻ em từ đủ 07 tuổi và cơ quan bảo vệ trẻ em có quyền yêu cầu xóa. Thư viện nhắc người làm công tác bảo vệ trẻ em dùng quyền này khi cha, mẹ không làm.
     *
     * Parents, carers, the child from full 7 and bodies protecting children may demand removal. The library reminds the officer to use that right when parents do not.
     *
     * `decree-56-2017 36(3)`, `decree-56-2017 33`, `decree-56-2017 37(2)`, `checho-proposal`
     */
    public const val E71: String = "E71"

    /**
     * Cơ sở giam giữ báo cho xã chậm nhất 02 tháng trước khi trẻ em chấp hành xong án tù.
     *
     * The prison tells the commune at least 2 months before the child's release.
     *
     * Thông báo và cung cấp thông tin cho xã nơi trẻ em về cư trú để chuẩn bị tiếp nhận.
     *
     * Notice and information go to the commune where the child will live, so that it can prepare.
     *
     * `law-102-2016 73(2)`
     */
    public const val D23_PRISON: String = "D23_prison"

    /**
     * Trường giáo dưỡng báo cho xã chậm nhất 01 tháng trước khi trẻ em ra trường.
     *
     * The reform school tells the commune at least 1 month before the child leaves.
     *
     * Thông báo và cung cấp thông tin cho xã nơi trẻ em về cư trú để chuẩn bị tiếp nhận.
     *
     * Notice and information go to the commune where the child will live, so that it can prepare.
     *
     * `law-102-2016 73(2)`
     */
    public const val D23_SCHOOL: String = "D23_school"

    /**
     * Chủ tịch xã chỉ đạo kế hoạch cho trẻ em vi phạm pháp luật.
     *
     * The commune chair directs the plan for a child in conflict with the law.
     *
     * Với trẻ em thuộc các trường hợp của khoản 1 Điều 71 Luật: chỉ đạo xây dựng, thực hiện kế hoạch hỗ trợ, can thiệp và áp dụng biện pháp bảo vệ.
     *
     * For children in the cases of Law Art. 71(1): direct the making and carrying out of the plan and the protection measures.
     *
     * `law-102-2016 73(3)`, `law-102-2016 71(1)`, `law-102-2016 72(5)`
     */
    public const val E72: String = "E72"

    /**
     * Thu thập thông tin, đánh giá nguy cơ cụ thể theo Mẫu số 03.
     *
     * Gather information and assess the specific risk on form 03.
     *
     * Sau mọi đánh giá ban đầu, khẩn cấp hay không. Gồm tình trạng trẻ em, gia đình, yếu tố nguy cơ, học tập và khả năng tự bảo vệ, cộng đồng, nhu cầu, ý kiến của trẻ em, ý kiến của cha, mẹ, người chăm sóc (trừ người gây tổn hại). Có thể yêu cầu 111 và cơ sở dịch vụ hỗ trợ.
     *
     * After every initial assessment, emergency or not. It covers the child's state, family, risk factors, learning and self-protection, community, needs, the child's opinion, and that of parents or carers (unless they are the harm-doers). The officer may ask 111 and service providers to help.
     *
     * `decree-56-2017 27(1)`, `decree-56-2017 27(1)g`, `decree-56-2017 27(1)h`, `decree-56-2017 31(3)b`
     */
    public const val D9: String = "D9"

    /**
     * Họp xác định các biện pháp bảo vệ và lập biên bản.
     *
     * Hold the meeting that fixes the measures and write minutes.
     *
     * Khi trẻ em cần kế hoạch, Chủ tịch chủ trì họp với người và tổ chức có trách nhiệm, đại diện địa bàn nơi trẻ em cư trú, sinh sống hoặc nơi xảy ra vụ việc, cha, mẹ hoặc người chăm sóc. Biên bản nằm trong hồ sơ trình duyệt.
     *
     * When a plan is needed the chair meets the people and bodies responsible, a representative of where the child resides, lives or where it happened, and the parents or carer. The minutes belong to the file for approval.
     *
     * `decree-56-2017 27(2)`, `decree-56-2017 28(2)b`, `law-102-2016 52(1)`
     */
    public const val D9B: String = "D9b"

    /**
     * Cung cấp thông tin và lấy ý kiến của cha, mẹ, người chăm sóc và trẻ em.
     *
     * Inform parents or carers and the child, and let them give their opinion.
     *
     * Trước khi quyết định hỗ trợ, can thiệp, cha, mẹ, người chăm sóc và chính trẻ em phải được biết và được nêu ý kiến. Với trẻ em: nói bằng lời dễ hiểu, do người đã được tập huấn. Ý kiến của người bị nghi gây tổn hại không được tính là đồng ý.
     *
     * Before support or intervention is decided, parents or carers and the child itself are informed and give their opinion. With the child: in words it understands, by someone trained. What a suspected harm-doer says never counts as consent.
     *
     * `law-102-2016 47(5)`, `decree-56-2017 27(1)g`, `decree-56-2017 27(1)h`, `law-102-2016 5(4)`
     */
    public const val E30: String = "E30"

    /**
     * Xây dựng và trình kế hoạch hỗ trợ, can thiệp (Mẫu số 04).
     *
     * Draw up and submit the support and intervention plan (form 04).
     *
     * Trong 5 ngày làm việc, trừ trường hợp khẩn cấp. Trừ khẩn cấp không phải là được chậm hơn: khẩn cấp là làm nhanh nhất có thể, 5 ngày vẫn là giới hạn ngoài cùng. Hồ sơ gồm Mẫu số 01, 02, 03, biên bản họp, dự thảo quyết định và kế hoạch.
     *
     * Within 5 working days, "save in an emergency". That is no permission to be slower: an emergency means as fast as possible, and the 5 days stay as the outer limit. The file holds forms 01, 02, 03, the minutes, the draft decision and the plan.
     *
     * `decree-56-2017 28(1)`, `decree-56-2017 28(2)`, `decree-56-2017 31(2)`, `decree-56-2017 31(3)b`, `law-102-2016 52(1)`
     */
    public const val D10: String = "D10"

    /**
     * Xem xét, ban hành quyết định phê duyệt kế hoạch (Mẫu số 05).
     *
     * Consider and approve the plan (form 05).
     *
     * Chủ tịch quyết định trong 2 ngày làm việc, trừ khẩn cấp (khi đó nhanh nhất có thể, 2 ngày là giới hạn ngoài cùng).
     *
     * The chair decides within 2 working days, save in an emergency (then as fast as possible, with the 2 days as the outer limit).
     *
     * `decree-56-2017 28(4)`, `decree-56-2017 31(2)`, `law-102-2016 52(2)`
     */
    public const val D11: String = "D11"

    /**
     * Gửi quyết định và kế hoạch đến nơi thực hiện và cha, mẹ hoặc người chăm sóc.
     *
     * Send decision and plan to the executors and to parents or the carer.
     *
     * Gửi cho mọi cơ quan, tổ chức, cá nhân được giao việc và cho cha, mẹ hoặc người chăm sóc. Nếu cha hoặc mẹ là người gây tổn hại thì gửi cho người kia hoặc người chăm sóc không gây tổn hại trước.
     *
     * Send them to every body and person given a task and to the parents or the carer. If a parent is the harm-doer, the other parent or the non-offending carer comes first.
     *
     * `decree-56-2017 28(5)`, `law-102-2016 47(5)`, `decree-56-2017 24(3)`
     */
    public const val D12A: String = "D12a"

    /**
     * Quyết định giao bản nào cho ai khi không có cha, mẹ, người chăm sóc không gây tổn hại.
     *
     * Decide what to serve on whom when no parent or carer is free of suspicion.
     *
     * Cha, mẹ hoặc người chăm sóc bị nghi gây tổn hại và không có người nào khác bảo vệ được trẻ: Chủ tịch quyết định giao bản rút gọn (không có nơi ở của trẻ, địa chỉ do xã giữ) hay bản đầy đủ, cho ai, và ghi lý do. Chưa quyết định thì chỉ giao bản rút gọn.
     *
     * A parent or carer is under suspicion and nobody else protects the child: the chair decides whether the redacted copy (without the child's whereabouts; address held by the commune) or the full one is served, on whom, with the reason. Until then only the redacted copy is served.
     *
     * `checho-proposal`, `decree-56-2017 28(5)`, `decree-56-2017 27(1)h`, `decree-56-2017 form 07`
     */
    public const val D12D: String = "D12d"

    /**
     * Cha, mẹ, người chăm sóc thực hiện kế hoạch.
     *
     * Parents and carers carry out the plan.
     *
     * Cha, mẹ, người chăm sóc phải làm phần của mình theo quyết định của Chủ tịch. Từ chối khi trẻ em bị xâm hại là căn cứ cách ly và đề nghị Tòa án.
     *
     * Parents and carers do their part as the chair decided. Refusing, when the child is abused, is a ground for separation and for asking the court.
     *
     * `decree-56-2017 29(3)`, `decree-56-2017 32(1)`, `law-102-2016 52(3)`, `law-102-2016 100(1)b`
     */
    public const val E31: String = "E31"

    /**
     * Tổ chức thực hiện: theo dõi, đôn đốc, kết nối dịch vụ.
     *
     * Carry out the plan: follow, urge, link services.
     *
     * Người làm công tác bảo vệ trẻ em trực tiếp làm một số việc và chủ trì phần còn lại; y tế, trường học, trợ giúp pháp lý, công an, cơ sở dịch vụ tham gia. Từ chối hoặc chậm hỗ trợ là hành vi bị cấm.
     *
     * The officer does some tasks and leads the rest; clinics, schools, legal aid, police and service providers take part. Refusing help, or giving it late, is prohibited.
     *
     * `decree-56-2017 29(1)`, `decree-56-2017 29(2)`, `law-102-2016 52(2)`, `law-102-2016 6(15)`
     */
    public const val E32: String = "E32"

    /**
     * Kiến nghị điều chỉnh kế hoạch kịp thời.
     *
     * Propose changes to the plan in time.
     *
     * Khi trẻ em hoặc mức độ an toàn của nơi trẻ em đang sống thay đổi, người làm công tác bảo vệ trẻ em kiến nghị Chủ tịch điều chỉnh.
     *
     * When the child or the safety of its surroundings changes, the officer proposes a change to the chair.
     *
     * `decree-56-2017 29(1)a`
     */
    public const val E33: String = "E33"

    /**
     * Tổng đài 111 giới thiệu, kết nối dịch vụ.
     *
     * Hotline 111 refers and links services.
     *
     * Khi tỉnh không có dịch vụ cần thiết, hoặc khi người làm công tác bảo vệ trẻ em đề nghị. Tổng đài cũng hỗ trợ xây dựng, theo dõi, đánh giá kế hoạch cho trẻ em bị xâm hại hoặc có nguy cơ.
     *
     * When the province lacks the service, or when the officer asks. The hotline also helps to build, follow and rate the plan of an abused or at-risk child.
     *
     * `decree-56-2017 29(4)`, `decree-56-2017 22(6)`
     */
    public const val E34: String = "E34"

    /**
     * Rà soát, đánh giá sau khi thực hiện kế hoạch (Mẫu số 06).
     *
     * Review after the plan has been carried out (form 06).
     *
     * Cùng những nơi đã tham gia, đánh giá tình trạng trẻ em và mức độ an toàn của môi trường sống. Ghi rõ bốn mặt thể chất, tâm lý, nhận thức, tình cảm: mẫu in không có dòng cho bốn mặt này.
     *
     * Together with those who took part, assess the child's state and the safety of its surroundings. Record the four sides, physical, psychological, cognitive, emotional: the printed form has no rows for them.
     *
     * `decree-56-2017 30(1)a`, `decree-56-2017 30(2)`
     */
    public const val D12: String = "D12"

    /**
     * Theo dõi 3 tháng trước khi kết thúc.
     *
     * Follow the child for 3 months before ending.
     *
     * Khi trẻ em đã ổn định và không còn nguy cơ: theo dõi trong 3 tháng rồi mới kết thúc. Không được kết thúc sớm hơn. Nếu nguy cơ trở lại thì quay về lập kế hoạch.
     *
     * When the child is stable and the risk is gone: follow for 3 months, then end. Not sooner. If the risk returns, planning starts again.
     *
     * `decree-56-2017 form 06 §2`, `decree-56-2017 30(2)`, `decree-56-2017 30(1)b`
     */
    public const val D12B: String = "D12b"

    /**
     * Trình Chủ tịch kết thúc kế hoạch.
     *
     * Submit the ending of the plan to the chair.
     *
     * Chỉ khi trẻ em không còn nguy cơ bị xâm hại và các yếu tố thể chất, tâm lý, nhận thức, tình cảm đều ổn định, và đã theo dõi 3 tháng.
     *
     * Only when the child is no longer at risk of abuse and the physical, psychological, cognitive and emotional factors are all stable, and the 3 months of follow-up are over.
     *
     * `decree-56-2017 30(1)b`, `decree-56-2017 form 06 §2`
     */
    public const val E35: String = "E35"

    /**
     * Tiếp tục xây dựng và trình kế hoạch tiếp theo.
     *
     * Go on: draw up and submit the next plan.
     *
     * Khi trẻ em vẫn có nguy cơ bị xâm hại, hoặc một trong bốn mặt thể chất, tâm lý, nhận thức, tình cảm chưa ổn định.
     *
     * When the child is still at risk of abuse, or one of the four sides is not stable.
     *
     * `decree-56-2017 30(1)c`, `decree-56-2017 28(1)`, `decree-56-2017 form 06 §2`
     */
    public const val E36: String = "E36"

    /**
     * Lưu hồ sơ tại xã và nhập vào cơ sở dữ liệu trẻ em quốc gia.
     *
     * Archive the file at the commune and enter it in the national children database.
     *
     * Hồ sơ kế hoạch được lưu tại Ủy ban nhân dân cấp xã và nhập cơ sở dữ liệu. Không chờ đến khi kết thúc vụ việc.
     *
     * The plan file is kept at the commune people's committee and entered in the database. This does not wait for the end of the case.
     *
     * `decree-56-2017 30(3)`
     */
    public const val E37: String = "E37"

    /**
     * Quyết định tạm thời cách ly, bố trí nơi an toàn, chăm sóc thay thế.
     *
     * Decide temporary separation, a safe place and alternative care.
     *
     * Chủ tịch xã nơi trẻ em cư trú hoặc nơi xảy ra vụ việc ra quyết định (Mẫu số 07), bố trí nơi tạm trú an toàn và áp dụng chăm sóc thay thế, tất cả trong 12 giờ. Quyết định có trước trong vài phút, bản in theo sau. Nếu thấy không cần cách ly vì trẻ em đã an toàn thì cũng phải quyết định trong 12 giờ và ghi rõ lý do.
     *
     * The chair of the commune of residence or of incident decides (form 07), arranges a safe place and applies alternative care, all within 12 hours. The decision comes first, in minutes; the printed form follows. If no separation is needed because the child is safe, that too is decided within the 12 hours, with reasons.
     *
     * `decree-56-2017 32(2)`, `decree-56-2017 32(1)`, `law-102-2016 50(2)b`, `law-102-2016 50(2)c`, `law-102-2016 47(4)`, `circular-14-2020 12(1)`
     */
    public const val D6: String = "D6"

    /**
     * Giao trẻ em cho người chăm sóc thay thế ngay, thủ tục làm sau.
     *
     * Hand the child to alternative care at once, papers afterwards.
     *
     * Trẻ em bị cách ly khẩn cấp được giao chăm sóc thay thế ngay, trước khi làm thủ tục nhận chăm sóc thay thế.
     *
     * A child separated urgently is handed over to alternative care at once, before the formalities of taking the child in.
     *
     * `decree-56-2017 32(4)`, `circular-14-2020 12(2)`, `circular-14-2020 12(3)`
     */
    public const val E19: String = "E19"

    /**
     * Đề nghị Tòa án hạn chế quyền của cha, mẹ hoặc cách ly.
     *
     * Ask the court to restrict parents' rights or to separate.
     *
     * Khi trẻ em bị xâm hại hoặc có nguy cơ bị bạo lực, bóc lột, bỏ rơi bởi cha, mẹ, người chăm sóc, hoặc trẻ em bị xâm hại mà họ từ chối kế hoạch, Chủ tịch xã đề nghị Tòa án có thẩm quyền quyết định.
     *
     * When parents or carers abuse the child or put it at risk of violence, exploitation or abandonment, or an abused child's parents or carers refuse the plan, the commune chair asks the competent court to decide.
     *
     * `law-102-2016 52(3)`, `decree-56-2017 32(2)`, `law-102-2016 66(4)`
     */
    public const val E20: String = "E20"

    /**
     * Tổng thời gian cách ly không quá 15 ngày.
     *
     * Separation lasts no more than 15 days in all.
     *
     * Kể cả gia hạn, tối đa 15 ngày, trừ khi cơ quan có thẩm quyền yêu cầu tiếp tục cách ly. Ngày cuối rơi vào cuối tuần hay ngày lễ cũng không được kéo dài thêm. Hết hạn không có nghĩa là trẻ em tự động về nhà: xem D8.
     *
     * With every extension, 15 days at most, unless a competent body requires the separation to go on. A last day on a weekend or holiday adds nothing. Reaching the cap does not send the child home by itself: see D8.
     *
     * `decree-56-2017 32(3)`, `decree-56-2017 form 07`
     */
    public const val D7: String = "D7"

    /**
     * Hết 15 ngày: cho trẻ em về khi đã an toàn, hoặc đề nghị Tòa án tiếp tục cách ly.
     *
     * At the end of the 15 days: return when safe, or ask the court to continue.
     *
     * Dựa trên đánh giá, xã chọn một trong hai: a) trẻ em về gia đình khi cha, mẹ, người chăm sóc đã bảo đảm an toàn; b) đề nghị Tòa án quyết định tiếp tục cách ly và chăm sóc thay thế. Không có lựa chọn thứ ba là im lặng.
     *
     * On the assessment the commune chooses: a) the child returns when parents or carers are found safe; b) the court is asked to continue the separation, with alternative care. Silence is not a third choice.
     *
     * `circular-14-2020 14(3)a`, `circular-14-2020 14(3)b`, `decree-56-2017 32(3)`, `law-102-2016 52(3)`
     */
    public const val D8: String = "D8"

    /**
     * Đánh giá tình trạng của trẻ em và sự an toàn của cha, mẹ, người chăm sóc.
     *
     * Assess the child's state and whether parents or carers are safe.
     *
     * Người làm công tác bảo vệ trẻ em đánh giá lại theo Mẫu số 03, cùng cơ quan liên quan và đại diện cơ sở nếu trẻ em đang ở cơ sở, rồi báo cáo xã.
     *
     * The officer assesses again on form 03, with the bodies concerned and, if the child is in a facility, its representative, and reports to the commune.
     *
     * `circular-14-2020 14(1)`, `circular-14-2020 14(2)`, `circular-14-2020 14(3)`, `decree-56-2017 32(3)`
     */
    public const val D8A: String = "D8a"

    /**
     * Từ ngày thứ 10: chuẩn bị cho trẻ em về hoặc hồ sơ đề nghị Tòa án.
     *
     * From day 10: prepare the return or the request to the court.
     *
     * Bắt đầu đánh giá lại và chuẩn bị hồ sơ trước khi hết 15 ngày, để không có ngày nào trẻ em ở ngoài mà không có quyết định.
     *
     * Start the reassessment and the papers before the 15 days are over, so that there is no day on which the child is away without a decision.
     *
     * `circular-14-2020 14(3)`, `checho-proposal`
     */
    public const val D8B: String = "D8b"

    /**
     * Tòa án không chấp nhận: quyết định ngay trẻ em được bảo vệ tiếp thế nào.
     *
     * The court refused: decide at once how the child is protected from here on.
     *
     * Việc lựa chọn sau 15 ngày lại đặt ra: cho trẻ em về gia đình khi cha, mẹ, người chăm sóc đã bảo đảm an toàn, hoặc đề nghị Tòa án lần nữa với căn cứ mới, hoặc có yêu cầu của cơ quan có thẩm quyền. Trẻ em không còn bị cách ly thì ghi quyết định không cách ly, có lý do. Im lặng không phải là một lựa chọn.
     *
     * The choice after the 15 days is there again: the child returns when parents or carers are found safe, or the court is asked once more on new grounds, or a competent body requires the separation. Where the child is not separated any more, the decision not to separate is recorded, with reasons. Silence is not a choice.
     *
     * `circular-14-2020 14(3)a`, `circular-14-2020 14(3)b`, `decree-56-2017 32(3)`, `law-102-2016 52(3)`
     */
    public const val D8C: String = "D8c"

    /**
     * Hủy bỏ quyết định cách ly khi cha, mẹ, người chăm sóc được đánh giá là an toàn.
     *
     * Cancel the separation when parents or carers are found safe.
     *
     * Khi đánh giá theo Mẫu số 03 cho thấy đã an toàn, Chủ tịch hủy bỏ quyết định, có ghi lý do. Không có mẫu riêng cho việc hủy bỏ.
     *
     * When form 03 finds them safe the chair cancels the decision, with reasons. There is no form for cancelling.
     *
     * `decree-56-2017 32(3)`
     */
    public const val E21: String = "E21"

    /**
     * Chưa tìm được người chăm sóc: đề nghị tạm đưa vào cơ sở và tiếp tục tìm.
     *
     * No carer found: ask for a temporary facility place and go on looking.
     *
     * Chủ tịch xã đề nghị cơ quan có thẩm quyền tạm thời đưa trẻ em vào cơ sở trợ giúp xã hội; đồng thời vẫn phải tiếp tục chọn hình thức chăm sóc phù hợp. Cơ sở chỉ là tạm thời.
     *
     * The chair asks the competent body for a temporary place in a social assistance facility and goes on choosing a fitting form of care. A facility is temporary only.
     *
     * `decree-56-2017 42(4)`, `law-102-2016 67(1)c`, `law-102-2016 47(4)`, `circular-14-2020 12(3)`
     */
    public const val E22: String = "E22"

    /**
     * Giúp trẻ em giữ liên hệ với gia đình khi điều đó an toàn.
     *
     * Help the child keep contact with the family when that is safe.
     *
     * Khi phải cách ly, trẻ em được giúp duy trì liên hệ và tiếp xúc với cha, mẹ, gia đình, trừ khi không vì lợi ích tốt nhất của trẻ em. Không để lộ nơi ở an toàn của trẻ em.
     *
     * A separated child is helped to keep contact with parents and family, unless that is not in its best interests. The safe place is not given away.
     *
     * `law-102-2016 22`, `law-102-2016 60(5)`
     */
    public const val E23: String = "E23"
}
