// Written by `cargo xtask pack`; do not edit.

/// Biện pháp. Measures of the national pack, by name. A layer or a newer pack may bring more: names are texts.
public enum Measures {
    /// Tuyên truyền, phổ biến về mối nguy hiểm, hậu quả của xâm hại trẻ em và trách nhiệm phát hiện, thông báo.
    ///
    /// Tell everyone of the dangers and results of child abuse and of the duty to detect and report.
    ///
    /// `law-102-2016 48(2)a`, `law-102-2016 48(1)`
    public static let pA = "P-a"

    /// Cung cấp thông tin, trang bị kiến thức về trách nhiệm bảo vệ trẻ em, kỹ năng phòng ngừa, phát hiện.
    ///
    /// Inform and equip adults: duty to protect, skills to prevent and detect.
    ///
    /// `law-102-2016 48(2)b`, `law-102-2016 48(1)`
    public static let pB = "P-b"

    /// Trang bị kiến thức, kỹ năng làm cha mẹ.
    ///
    /// Parenting knowledge and skills.
    ///
    /// `law-102-2016 48(2)c`, `law-102-2016 48(1)`
    public static let pC = "P-c"

    /// Giáo dục, tư vấn kiến thức, kỹ năng tự bảo vệ cho trẻ em.
    ///
    /// Educate and counsel children in self-protection.
    ///
    /// `law-102-2016 48(2)d`, `law-102-2016 48(1)`
    public static let pD = "P-d"

    /// Xây dựng môi trường sống an toàn và phù hợp với trẻ em.
    ///
    /// Build a safe environment that fits children.
    ///
    /// `law-102-2016 48(2)đ`, `law-102-2016 48(1)`
    public static let pDd = "P-đ"

    /// Cảnh báo nguy cơ, tư vấn kiến thức, kỹ năng, biện pháp loại bỏ hoặc giảm thiểu nguy cơ xâm hại.
    ///
    /// Warn of the risk and counsel on removing or lowering it.
    ///
    /// `law-102-2016 49(2)a`, `law-102-2016 49(1)`
    public static let sA = "S-a"

    /// Tiếp nhận thông tin, đánh giá mức độ nguy hại, áp dụng biện pháp cần thiết.
    ///
    /// Receive information, assess how harmful it is, apply the needed measures.
    ///
    /// `law-102-2016 49(2)b`
    public static let sB = "S-b"

    /// Hỗ trợ trẻ em có hoàn cảnh đặc biệt theo quy định của Luật.
    ///
    /// Support the child in special circumstances under the Law.
    ///
    /// `law-102-2016 49(2)c`, `law-102-2016 71(1)a`, `law-102-2016 71(2)`
    public static let sC = "S-c"

    /// Hỗ trợ tiếp cận chính sách trợ giúp xã hội và các nguồn trợ giúp khác.
    ///
    /// Help to reach social assistance and other aid.
    ///
    /// `law-102-2016 49(2)d`, `law-102-2016 71(1)a`, `law-102-2016 71(2)`
    public static let sD = "S-d"

    /// Chăm sóc y tế, trị liệu tâm lý, phục hồi thể chất và tinh thần.
    ///
    /// Medical care, psychological therapy, recovery of body and mind.
    ///
    /// `law-102-2016 50(2)a`, `law-102-2016 50(1)`, `law-102-2016 71(1)b`, `law-102-2016 71(2)`
    public static let iA = "I-a"

    /// Bố trí nơi tạm trú an toàn, cách ly trẻ em khỏi môi trường, đối tượng đe dọa hoặc đang có hành vi bạo lực, bóc lột.
    ///
    /// Safe temporary place; separation from the environment or person that threatens or commits violence or exploitation.
    ///
    /// `law-102-2016 50(2)b`, `decree-56-2017 26(3)`, `decree-56-2017 32(1)`
    public static let iB = "I-b"

    /// Bố trí chăm sóc thay thế tạm thời hoặc lâu dài.
    ///
    /// Temporary or long-term alternative care.
    ///
    /// `law-102-2016 50(2)c`, `law-102-2016 62(2)`, `decree-56-2017 32(1)`
    public static let iC = "I-c"

    /// Đoàn tụ gia đình, hòa nhập trường học, cộng đồng.
    ///
    /// Family reunion; integration in school and community.
    ///
    /// `law-102-2016 50(2)d`, `law-102-2016 60(5)`, `law-102-2016 71(2)`
    public static let iD = "I-d"

    /// Tư vấn, cung cấp kiến thức cho cha, mẹ, người chăm sóc, thành viên gia đình về trách nhiệm, kỹ năng bảo vệ, chăm sóc, giáo dục hòa nhập.
    ///
    /// Counsel parents, carers and family on duty and skills of protection, care and inclusive education.
    ///
    /// `law-102-2016 50(2)đ`, `law-102-2016 50(1)`, `law-102-2016 71(2)`
    public static let iDd = "I-đ"

    /// Tư vấn, cung cấp kiến thức pháp luật, hỗ trợ pháp lý.
    ///
    /// Legal counsel, legal knowledge, legal help.
    ///
    /// `law-102-2016 50(2)e`, `law-102-2016 50(1)`, `law-102-2016 71(1)b`, `law-102-2016 71(2)`
    public static let iE = "I-e"

    /// Hỗ trợ trẻ em bị xâm hại và gia đình về chăm sóc sức khỏe, giáo dục, trợ giúp xã hội.
    ///
    /// Aid the abused child and its family: health, education, social assistance.
    ///
    /// `law-102-2016 50(2)g`, `law-102-2016 43(1)`, `law-102-2016 44(1)`, `law-102-2016 49(2)d`, `law-102-2016 71(2)`
    public static let iG = "I-g"

    /// Theo dõi, đánh giá sự an toàn của trẻ em.
    ///
    /// Follow and assess the child's safety.
    ///
    /// `law-102-2016 50(2)h`, `law-102-2016 71(2)`
    public static let iH = "I-h"
}
