// Written by `cargo xtask pack`; do not edit.

/// Vai trò. Roles, among them the receiving places of the national pack, by name. A layer or a newer pack may bring more: names are texts.
public enum Roles {
    /// Mọi cơ quan, tổ chức, cơ sở giáo dục, gia đình, cá nhân.
    ///
    /// Everyone: bodies, organisations, schools, families, individuals.
    ///
    /// `law-102-2016 51(1)`, `law-102-2016 100(2)`, `decree-56-2017 25(1)`
    public static let anyone = "anyone"

    /// Nơi tiếp nhận thông tin.
    ///
    /// Receiving place.
    ///
    /// `decree-56-2017 25(1)`
    public static let receivingPlace = "receiving_place"

    /// Tổng đài điện thoại quốc gia bảo vệ trẻ em (111).
    ///
    /// National child protection hotline (111).
    ///
    /// `law-102-2016 51(3)`, `decree-56-2017 22`, `decree-56-2017 23`, `joint-circular-01-2022 8(1)`
    public static let hotline111 = "hotline_111"

    /// Chủ tịch Ủy ban nhân dân cấp xã.
    ///
    /// Chair of the commune people's committee.
    ///
    /// `decree-56-2017 26(2)`, `decree-56-2017 26(3)`, `decree-56-2017 27(2)`, `decree-56-2017 28(4)`, `decree-56-2017 32(2)`, `decree-56-2017 48(2)`, `law-102-2016 52(3)`, `law-102-2016 66(1)`, `law-102-2016 67(1)`, `law-102-2016 73(3)`
    public static let communeChair = "commune_chair"

    /// Ủy ban nhân dân cấp xã.
    ///
    /// Commune people's committee.
    ///
    /// `law-102-2016 51(2)`, `law-102-2016 52(2)`, `law-102-2016 65(2)`, `law-102-2016 68(2)`, `decree-56-2017 25(1)`, `decree-56-2017 30(3)`, `decree-56-2017 40(1)`, `decree-56-2017 42(7)`
    public static let communeCommittee = "commune_committee"

    /// Người làm công tác bảo vệ trẻ em cấp xã.
    ///
    /// Commune child protection officer.
    ///
    /// `law-102-2016 53`, `law-102-2016 72`, `decree-56-2017 26(2)`, `decree-56-2017 27(1)`, `decree-56-2017 28(1)`, `decree-56-2017 29(1)`, `decree-56-2017 30(1)`, `decree-56-2017 31(3)`
    public static let communeChildProtectionOfficer = "commune_child_protection_officer"

    /// Bộ phận, cơ quan phụ trách trẻ em ở cấp xã.
    ///
    /// Commune-level unit in charge of children.
    ///
    /// `decree-56-2017 25(1)`, `circular-43-2025`
    public static let communeChildBody = "commune_child_body"

    /// Ban bảo vệ trẻ em, nhóm thường trực bảo vệ trẻ em cấp xã.
    ///
    /// Commune child protection board and its standing group.
    ///
    /// `law-102-2016 94(2)`, `letter-2805-2019`
    public static let childProtectionBoard = "child_protection_board"

    /// Cơ quan phụ trách trẻ em cấp huyện.
    ///
    /// District body in charge of children.
    ///
    /// `law-102-2016 52(3)`, `law-102-2016 65(3)`, `law-102-2016 68(1)`, `law-102-2016 73(4)`, `decree-56-2017 25(1)`, `decree-56-2017 40(1)`, `decree-56-2017 47`
    public static let districtChildBody = "district_child_body"

    /// Ủy ban nhân dân cấp huyện.
    ///
    /// District people's committee.
    ///
    /// `law-102-2016 57(3)`, `law-102-2016 66(2)`, `decree-56-2017 45(1)`, `decree-56-2017 45(2)`, `decree-56-2017 48(3)`
    public static let districtCommittee = "district_committee"

    /// Cơ quan phụ trách trẻ em cấp tỉnh.
    ///
    /// Provincial body in charge of children.
    ///
    /// `law-102-2016 66(3)`, `law-102-2016 68(1)`, `decree-56-2017 25(1)`, `decree-56-2017 45(1)`, `decree-56-2017 45(2)`, `decree-56-2017 47`, `decree-56-2017 48(3)`
    public static let provincialChildBody = "provincial_child_body"

    /// Ủy ban nhân dân cấp tỉnh.
    ///
    /// Provincial people's committee.
    ///
    /// `law-102-2016 57(2)`, `circular-14-2020 15(1)`
    public static let provincialCommittee = "provincial_committee"

    /// Chủ tịch Ủy ban nhân dân cấp tỉnh.
    ///
    /// Chair of the provincial people's committee.
    ///
    /// `law-102-2016 94(2)`, `decree-147-2025`
    public static let provincialChair = "provincial_chair"

    /// Bộ quản lý nhà nước về trẻ em.
    ///
    /// Ministry in charge of children.
    ///
    /// `law-102-2016 82`, `decree-56-2017 22(1)`
    public static let nationalChildBody = "national_child_body"

    /// Cơ quan, tổ chức, cá nhân khác có thẩm quyền.
    ///
    /// Other competent body, organisation or person.
    ///
    /// `decree-56-2017 26(3)`, `decree-56-2017 32(3)`
    public static let competentBody = "competent_body"

    /// Người có thẩm quyền xử phạt vi phạm hành chính.
    ///
    /// Authority that may impose fines.
    ///
    /// `law-102-2016 105`, `decree-189-2025 5`
    public static let penaltyAuthority = "penalty_authority"

    /// Cơ quan công an.
    ///
    /// Police.
    ///
    /// `law-102-2016 51(2)`, `law-102-2016 88`, `decree-56-2017 25(1)`, `decree-56-2017 26(1)`, `decree-56-2017 31(4)`, `decree-56-2017 37(2)`
    public static let police = "police"

    /// Công an cấp xã.
    ///
    /// Commune police.
    ///
    /// `law-102-2016 51(2)`, `decree-56-2017 38(3)đ`, `joint-circular-01-2022 7(1)`, `joint-circular-01-2022 9`
    public static let communePolice = "commune_police"

    /// Cơ quan điều tra có thẩm quyền.
    ///
    /// Competent investigating body.
    ///
    /// `law-102-2016 51(2)`, `criminal-procedure-code-2015 145(1)`, `joint-circular-01-2022 6(2)`, `joint-circular-01-2022 8(2)`, `joint-circular-01-2022 13(1)`
    public static let investigatingBody = "investigating_body"

    /// Viện kiểm sát nhân dân.
    ///
    /// People's Procuracy.
    ///
    /// `law-102-2016 81(3)`, `joint-circular-01-2022 8(2)`
    public static let procuracy = "procuracy"

    /// Tòa án nhân dân có thẩm quyền.
    ///
    /// Competent People's Court.
    ///
    /// `law-102-2016 52(3)`, `law-102-2016 66(4)`, `circular-14-2020 14(3)b`
    public static let court = "court"

    /// Cơ sở giam giữ, trường giáo dưỡng.
    ///
    /// Prison or reform school.
    ///
    /// `law-102-2016 73(1)`, `law-102-2016 73(2)`
    public static let prison = "prison"

    /// Cơ quan tư pháp.
    ///
    /// Justice body (administration).
    ///
    /// `law-102-2016 73(4)`, `law-102-2016 83`
    public static let justiceBody = "justice_body"

    /// Tổ chức, người trợ giúp pháp lý.
    ///
    /// Legal aid.
    ///
    /// `decree-56-2017 29(2)`, `joint-circular-06-2018 8(1)c`
    public static let legalAid = "legal_aid"

    /// Cơ sở khám bệnh, chữa bệnh.
    ///
    /// Clinic or hospital.
    ///
    /// `decree-56-2017 31(5)`, `decree-56-2017 29(2)`, `law-102-2016 100(2)`, `joint-circular-01-2022 9`
    public static let clinic = "clinic"

    /// Nhà trường, cơ sở giáo dục.
    ///
    /// School.
    ///
    /// `law-102-2016 51(1)`, `decree-56-2017 25(2)`, `decree-56-2017 29(2)`, `decree-56-2017 53(1)`
    public static let school = "school"

    /// Ban Giám hiệu nhà trường.
    ///
    /// School board (head and deputies).
    ///
    /// `decree-56-2017 53(2)`, `decree-56-2017 53(3)`
    public static let schoolBoard = "school_board"

    /// Cơ sở cung cấp dịch vụ bảo vệ trẻ em.
    ///
    /// Child protection service provider.
    ///
    /// `law-102-2016 55`, `law-102-2016 58(1)đ`, `decree-56-2017 27(1)`, `decree-56-2017 29(2)`, `decree-56-2017 54`
    public static let serviceProvider = "service_provider"

    /// Cơ sở trợ giúp xã hội.
    ///
    /// Social assistance facility.
    ///
    /// `law-102-2016 61(4)`, `law-102-2016 67`, `decree-56-2017 42(2)`, `decree-56-2017 44`
    public static let socialAssistanceFacility = "social_assistance_facility"

    /// Người đứng đầu cơ sở trợ giúp xã hội.
    ///
    /// Head of a social assistance facility.
    ///
    /// `decree-56-2017 38(2)`, `decree-56-2017 45(1)`, `decree-56-2017 45(3)`, `decree-56-2017 46(1)`, `circular-14-2020 3(2)`
    public static let facilityHead = "facility_head"

    /// Cá nhân, gia đình nhận chăm sóc thay thế.
    ///
    /// Alternative carer (person or family).
    ///
    /// `law-102-2016 4(3)`, `law-102-2016 63(2)`, `law-102-2016 64`, `decree-56-2017 43(1)`, `decree-56-2017 48(1)`
    public static let alternativeCarer = "alternative_carer"

    /// Cha, mẹ, người chăm sóc trẻ em.
    ///
    /// Parent or carer.
    ///
    /// `law-102-2016 4(4)`, `law-102-2016 96(2)`, `law-102-2016 100`, `decree-56-2017 27(1)h`, `decree-56-2017 29(3)`, `decree-56-2017 32(1)`
    public static let parentOrCarer = "parent_or_carer"

    /// Hội Liên hiệp Phụ nữ Việt Nam.
    ///
    /// Viet Nam Women's Union.
    ///
    /// `law-102-2016 73(4)`, `joint-circular-01-2022 12(2)`, `joint-circular-06-2018 8(1)b`, `marriage-family-law-2014 86`
    public static let womenUnion = "women_union"

    /// Đoàn Thanh niên Cộng sản Hồ Chí Minh.
    ///
    /// Ho Chi Minh Communist Youth Union.
    ///
    /// `law-102-2016 77(1)`, `law-102-2016 73(4)`, `decree-56-2017 51(1)`, `joint-circular-06-2018 8(1)b`
    public static let youthUnion = "youth_union"

    /// Mặt trận Tổ quốc Việt Nam.
    ///
    /// Viet Nam Fatherland Front.
    ///
    /// `decree-56-2017 52(1)`, `law-13-2022 19(1)d`, `law-13-2022 20`
    public static let front = "front"
}
