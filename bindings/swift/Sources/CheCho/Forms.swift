// Written by `cargo xtask pack`; do not edit.

/// Mẫu. The official forms, by number of the national pack, by name. A layer or a newer pack may bring more: names are texts.
public enum Forms {
    /// BÁO CÁO TIẾP NHẬN THÔNG TIN TRẺ EM…(4)….
    ///
    /// REPORT ON RECEIVING INFORMATION ABOUT A CHILD …(4)….
    ///
    /// `decree-56-2017 form 01`, `decree-56-2017 25(1)`
    public static let form01 = "01"

    /// ĐÁNH GIÁ NGUY CƠ BAN ĐẦU, THỰC HIỆN CÁC BIỆN PHÁP BẢO ĐẢM AN TOÀN TẠM THỜI CHO TRẺ EM.
    ///
    /// INITIAL RISK ASSESSMENT, AND MEASURES THAT KEEP THE CHILD SAFE FOR THE TIME BEING.
    ///
    /// `decree-56-2017 form 02`, `decree-56-2017 26(2)`
    public static let form02 = "02"

    /// BÁO CÁO THU THẬP THÔNG TIN, XÁC MINH VÀ ĐÁNH GIÁ NGUY CƠ CỤ THỂ.
    ///
    /// REPORT ON GATHERING INFORMATION, VERIFICATION AND SPECIFIC RISK ASSESSMENT.
    ///
    /// `decree-56-2017 form 03`, `decree-56-2017 27(1)`
    public static let form03 = "03"

    /// KẾ HOẠCH HỖ TRỢ, CAN THIỆP.
    ///
    /// SUPPORT AND INTERVENTION PLAN.
    ///
    /// `decree-56-2017 form 04`, `decree-56-2017 28(1)`
    public static let form04 = "04"

    /// QUYẾT ĐỊNH Về việc phê duyệt Kế hoạch hỗ trợ, can thiệp đối với…(3)….
    ///
    /// DECISION approving the support and intervention plan for …(3)….
    ///
    /// `decree-56-2017 form 05`, `decree-56-2017 28(2)c`, `decree-56-2017 28(4)`
    public static let form05 = "05"

    /// RÀ SOÁT, ĐÁNH GIÁ TÌNH TRẠNG CỦA TRẺ EM SAU KHI THỰC HIỆN KẾ HOẠCH HỖ TRỢ, CAN THIỆP.
    ///
    /// REVIEW AND ASSESSMENT OF THE CHILD'S SITUATION AFTER THE SUPPORT AND INTERVENTION PLAN.
    ///
    /// `decree-56-2017 form 06`, `decree-56-2017 30(2)`
    public static let form06 = "06"

    /// QUYẾT ĐỊNH Về việc tạm thời cách ly trẻ em khỏi cha, mẹ, người chăm sóc trẻ em.
    ///
    /// DECISION on temporarily separating a child from father, mother or carer.
    ///
    /// `decree-56-2017 form 07`, `decree-56-2017 32(2)`
    public static let form07 = "07"

    /// Đơn đăng ký nhận chăm sóc thay thế.
    ///
    /// Application to register as an alternative carer.
    ///
    /// `decree-56-2017 form 08`, `decree-56-2017 39(1)`
    public static let form08 = "08"

    /// Danh sách cá nhân, người đại diện gia đình đăng ký nhận chăm sóc thay thế.
    ///
    /// List of persons and representatives of families registered as alternative carers.
    ///
    /// `decree-56-2017 form 09`, `decree-56-2017 40(1)`
    public static let form09 = "09"

    /// Báo cáo đánh giá hoàn cảnh, tình trạng và nhu cầu, nguyện vọng của trẻ em cần chăm sóc thay thế.
    ///
    /// Report assessing the circumstances, condition, needs and wishes of a child who needs alternative care.
    ///
    /// `decree-56-2017 form 10`, `decree-56-2017 38(3)d`
    public static let form10 = "10"

    /// Báo cáo xác minh cá nhân, gia đình nhận chăm sóc thay thế.
    ///
    /// Report verifying a person or family taking a child into alternative care.
    ///
    /// `decree-56-2017 form 11`, `decree-56-2017 42(1)`
    public static let form11 = "11"

    /// Quyết định về việc giao, nhận việc chăm sóc thay thế trẻ em.
    ///
    /// Decision on handing over and receiving the alternative care of a child.
    ///
    /// `decree-56-2017 form 12`, `decree-56-2017 42(7)`
    public static let form12 = "12"

    /// Biên bản giao nhận việc chăm sóc thay thế.
    ///
    /// Record of handing over and receiving alternative care.
    ///
    /// `decree-56-2017 form 12`, `decree-56-2017 42(7)`
    public static let form12b = "12b"

    /// Báo cáo theo dõi, đánh giá trẻ em được nhận chăm sóc thay thế.
    ///
    /// Report on following and assessing a child taken into alternative care.
    ///
    /// `decree-56-2017 form 13`, `decree-56-2017 43(2)`
    public static let form13 = "13"

    /// Danh sách trẻ em cần được chuyển hình thức chăm sóc thay thế.
    ///
    /// List of children whose form of alternative care needs to be changed.
    ///
    /// `decree-56-2017 form 14`, `decree-56-2017 45(1)`
    public static let form14 = "14"

    /// Đơn đề nghị chấm dứt việc chăm sóc thay thế.
    ///
    /// Request to end alternative care.
    ///
    /// `decree-56-2017 form 15`, `decree-56-2017 48(1)`
    public static let form15 = "15"

    /// Quyết định về việc chấm dứt và chuyển hình thức chăm sóc thay thế trẻ em.
    ///
    /// Decision on ending and changing the form of alternative care of a child.
    ///
    /// `decree-56-2017 form 16`, `decree-56-2017 48(2)`
    public static let form16 = "16"

    /// V/v đề nghị Tòa án quyết định bảo vệ trẻ em.
    ///
    /// Re: request that the court decide for the protection of a child.
    ///
    /// `law-102-2016 52(3)`, `circular-14-2020 14(3)b`, `checho-proposal`
    public static let formCourtRequest = "court-request"

    /// BIÊN BẢN Bàn giao hồ sơ, vụ việc bảo vệ trẻ em giữa hai Ủy ban nhân dân cấp xã.
    ///
    /// RECORD of handing over a child protection case between two communes.
    ///
    /// `law-102-2016 52(2)`, `decree-56-2017 26(1)`, `checho-proposal`
    public static let formHandover = "handover"

    /// BIÊN BẢN HỌP Xác định các biện pháp bảo vệ trẻ em.
    ///
    /// MINUTES OF THE MEETING on determining measures to protect a child.
    ///
    /// `decree-56-2017 27(2)`, `decree-56-2017 28(2)b`, `checho-proposal`
    public static let formMinutes = "minutes"

    /// QUYẾT ĐỊNH Về việc điều chỉnh Kế hoạch hỗ trợ, can thiệp đối với trẻ em.
    ///
    /// DECISION adjusting the support and intervention plan for a child.
    ///
    /// `decree-56-2017 29(1)a`, `checho-proposal`
    public static let formPlanChange = "plan-change"

    /// QUYẾT ĐỊNH Về việc kết thúc Kế hoạch hỗ trợ, can thiệp đối với trẻ em.
    ///
    /// DECISION ending the support and intervention plan for a child.
    ///
    /// `decree-56-2017 30(1)b`, `checho-proposal`
    public static let formPlanEnd = "plan-end"

    /// V/v chuyển, đề nghị phối hợp bảo vệ trẻ em.
    ///
    /// Re: referral and request to work together in protecting a child.
    ///
    /// `decree-56-2017 29(1)b`, `decree-56-2017 31(3)a`, `decree-56-2017 25(3)`, `joint-circular-01-2022 9`, `checho-proposal`
    public static let formReferral = "referral"

    /// QUYẾT ĐỊNH Về việc hủy bỏ quyết định tạm thời cách ly trẻ em khỏi cha, mẹ, người chăm sóc trẻ em.
    ///
    /// DECISION cancelling the decision on the temporary separation of a child from father, mother or carer.
    ///
    /// `decree-56-2017 32(3)`, `checho-proposal`
    public static let formSeparationCancellation = "separation-cancellation"

    /// QUYẾT ĐỊNH Về việc gia hạn thời hạn tạm thời cách ly trẻ em khỏi cha, mẹ, người chăm sóc trẻ em.
    ///
    /// DECISION extending the temporary separation of a child from father, mother or carer.
    ///
    /// `decree-56-2017 32(3)`, `checho-proposal`
    public static let formSeparationExtension = "separation-extension"

    /// BIÊN BẢN Giao quyết định, kế hoạch cho cha, mẹ hoặc người chăm sóc trẻ em.
    ///
    /// RECORD of serving decision and plan on parents or carer of a child.
    ///
    /// `decree-56-2017 28(5)`, `checho-proposal`
    public static let formService = "service"
}
