// Written by `cargo xtask pack`; do not edit.
package vn.checho

/** Bước. Steps of a case, which events name of the national pack, by name. A layer or a newer pack may bring more: names are texts. */
public object Steps {
    /**
     * Có người phát hiện hoặc biết trẻ em bị xâm hại, có nguy cơ.
     *
     * Someone finds out or knows of abuse or a risk of it.
     */
    public const val DANGER_KNOWN: String = "danger_known"

    /**
     * Nơi tiếp nhận đầu tiên tiếp nhận thông tin.
     *
     * The first receiving place receives the information.
     */
    public const val REPORT_RECEIVED: String = "report_received"

    /**
     * Một xã không phải nơi xảy ra vụ việc nhận được tin.
     *
     * A commune that is not the place of incident receives the report.
     */
    public const val RECEIVED_BY_OTHER_COMMUNE: String = "received_by_other_commune"

    /**
     * Đã ghi chép thông tin.
     *
     * The information is recorded.
     */
    public const val INFORMATION_RECORDED: String = "information_recorded"

    /**
     * Thông tin đến Ủy ban nhân dân cấp xã nơi xảy ra vụ việc (do nơi khác chuyển hoặc xã trực tiếp nhận).
     *
     * The information reaches the commune of incident (passed on, or received by it directly).
     */
    public const val TRANSFERRED_TO_COMMUNE: String = "transferred_to_commune"

    /**
     * Yêu cầu cơ quan, tổ chức, cá nhân cung cấp thông tin, phối hợp.
     *
     * A body or person is asked for information or cooperation.
     */
    public const val INFORMATION_ASKED: String = "information_asked"

    /**
     * Đã cung cấp thông tin, phối hợp.
     *
     * Information or cooperation is given.
     */
    public const val INFORMATION_SUPPLIED: String = "information_supplied"

    /**
     * Cung cấp thông tin, báo cáo về vụ việc ra ngoài.
     *
     * Information or a report on the case is given out.
     */
    public const val INFORMATION_SHARED: String = "information_shared"

    /**
     * Đã xác định mức độ bảo mật và phạm vi cung cấp.
     *
     * Secrecy level and recipients are determined.
     */
    public const val SECRECY_DETERMINED: String = "secrecy_determined"

    /**
     * Nơi tiếp nhận cung cấp danh tính người báo tin cho cơ quan khác (đề xuất: luật không nói).
     *
     * The receiving place tells another body who reported (proposal: the law is silent).
     */
    public const val INFORMANT_RELEASED: String = "informant_released"

    /**
     * Đã kiểm tra tính xác thực.
     *
     * Authenticity is checked.
     */
    public const val VERIFIED: String = "verified"

    /**
     * Phát hiện người xử lý là nghi phạm hoặc người thân của nghi phạm.
     *
     * Someone handling the case is found to be a suspect or a suspect's relative.
     */
    public const val ACTOR_CONFLICT_FOUND: String = "actor_conflict_found"

    /**
     * Đã đổi người xử lý, chuyển 111, cấp trên hoặc công an.
     *
     * The case goes to another actor, 111, the upper level or police.
     */
    public const val CASE_REROUTED: String = "case_rerouted"

    /**
     * Chủ tịch xã chỉ đạo đánh giá ban đầu.
     *
     * The chair orders the initial assessment.
     */
    public const val INITIAL_ASSESSMENT_ORDERED: String = "initial_assessment_ordered"

    /**
     * Đã đánh giá nguy cơ ban đầu.
     *
     * The initial assessment is done.
     */
    public const val INITIALLY_ASSESSED: String = "initially_assessed"

    /**
     * Đã áp dụng biện pháp can thiệp khẩn cấp.
     *
     * Emergency measures are applied.
     */
    public const val EMERGENCY_MEASURES_APPLIED: String = "emergency_measures_applied"

    /**
     * Kết thúc tình trạng khẩn cấp (có đánh giá lại và quyết định).
     *
     * The emergency ends (by a new assessment and a decision).
     */
    public const val EMERGENCY_ENDED: String = "emergency_ended"

    /**
     * Công an đã nhận được thông tin.
     *
     * The police have the information.
     */
    public const val POLICE_INFORMED: String = "police_informed"

    /**
     * Hành vi đe dọa hoặc gây tổn hại đã được ngăn chặn.
     *
     * The threat or harm is stopped.
     */
    public const val HARM_STOPPED: String = "harm_stopped"

    /**
     * Đã sơ cứu, cấp cứu ban đầu.
     *
     * First aid is given.
     */
    public const val FIRST_AID_GIVEN: String = "first_aid_given"

    /**
     * Cơ sở y tế đã khám, chữa cho trẻ em.
     *
     * A clinic has examined and treated the child.
     */
    public const val CHILD_TREATED: String = "child_treated"

    /**
     * Đã lưu giữ đồ vật, tài liệu, có ghi người giữ.
     *
     * Objects and papers are kept, with their holder noted.
     */
    public const val EVIDENCE_KEPT: String = "evidence_kept"

    /**
     * Cơ sở y tế đã hướng dẫn thu thập, lưu giữ chứng cứ.
     *
     * The clinic has given guidance on evidence.
     */
    public const val EVIDENCE_GUIDED: String = "evidence_guided"

    /**
     * Đã thu thập, bảo quản dấu vết.
     *
     * Traces are collected and kept.
     */
    public const val TRACES_COLLECTED: String = "traces_collected"

    /**
     * Trẻ em đã được đưa ra khỏi môi trường hoặc người gây tổn hại.
     *
     * The child is removed from the environment or the harm-doer.
     */
    public const val REMOVED_FROM_HARM_DOER: String = "removed_from_harm_doer"

    /**
     * Đã chuyển tin báo, kiến nghị khởi tố.
     *
     * The crime is referred or prosecution recommended.
     */
    public const val CRIME_REFERRED: String = "crime_referred"

    /**
     * Đã thông báo bằng văn bản cho Viện kiểm sát.
     *
     * The procuracy is told in writing.
     */
    public const val PROCURACY_INFORMED: String = "procuracy_informed"

    /**
     * Cơ quan điều tra tiếp nhận tin báo về tội phạm.
     *
     * The investigating body receives the crime report.
     */
    public const val CRIME_REPORT_RECEIVED: String = "crime_report_received"

    /**
     * Cơ quan điều tra đã phân loại tin báo.
     *
     * The investigating body has sorted the report.
     */
    public const val CRIME_REPORT_SORTED: String = "crime_report_sorted"

    /**
     * Cơ quan điều tra thụ lý giải quyết tin báo.
     *
     * The investigating body takes up the report.
     */
    public const val CRIME_REPORT_ACCEPTED: String = "crime_report_accepted"

    /**
     * Cơ quan điều tra đã báo cơ quan phụ trách trẻ em.
     *
     * The investigating body has told the child-affairs body.
     */
    public const val CHILD_BODY_INFORMED: String = "child_body_informed"

    /**
     * Cơ quan tố tụng yêu cầu cử người giám hộ, đại diện, trợ giúp pháp lý.
     *
     * The authorities ask for a guardian, representative or legal aid.
     */
    public const val REPRESENTATIVE_ASKED: String = "representative_asked"

    /**
     * Đã cử người giám hộ, đại diện, trợ giúp pháp lý.
     *
     * A guardian, representative or legal aid is named.
     */
    public const val REPRESENTATIVE_NAMED: String = "representative_named"

    /**
     * Đã lấy lời khai người bị hại dưới 18 tuổi.
     *
     * The statement of the victim under 18 is taken.
     */
    public const val STATEMENT_TAKEN: String = "statement_taken"

    /**
     * Việc giải quyết về hình sự kết thúc (không khởi tố, đình chỉ, bản án có hiệu lực).
     *
     * The criminal side ends (no prosecution, discontinued, or a judgment in force).
     */
    public const val CRIME_PROCEEDINGS_ENDED: String = "crime_proceedings_ended"

    /**
     * Người làm công tác bảo vệ trẻ em đã hỗ trợ trẻ em trong tố tụng.
     *
     * The officer supports the child in the proceedings.
     */
    public const val ACCOMPANIED_IN_PROCEEDINGS: String = "accompanied_in_proceedings"

    /**
     * Đã xác định tuổi.
     *
     * The age is settled.
     */
    public const val AGE_SETTLED: String = "age_settled"

    /**
     * Chủ tịch xã quyết định tạm thời cách ly (ngày ký).
     *
     * The chair decides temporary separation (day of signing).
     */
    public const val SEPARATION_DECIDED: String = "separation_decided"

    /**
     * Chủ tịch xã quyết định không cách ly, có ghi lý do.
     *
     * The chair decides not to separate, with reasons.
     */
    public const val SEPARATION_NOT_APPLIED: String = "separation_not_applied"

    /**
     * Ngày bắt đầu cách ly ghi trong quyết định.
     *
     * The start date written in the separation decision.
     */
    public const val SEPARATION_STARTED: String = "separation_started"

    /**
     * Gia hạn cách ly.
     *
     * The separation is extended.
     */
    public const val SEPARATION_EXTENDED: String = "separation_extended"

    /**
     * Đã đánh giá tình trạng trẻ em trước khi hết hạn cách ly.
     *
     * The child's state is assessed before the separation runs out.
     */
    public const val SEPARATION_EVALUATED: String = "separation_evaluated"

    /**
     * Cha, mẹ, người chăm sóc được đánh giá bảo đảm an toàn.
     *
     * Parents or carers are found safe.
     */
    public const val CARERS_FOUND_SAFE: String = "carers_found_safe"

    /**
     * Hủy bỏ quyết định cách ly, trẻ em về gia đình.
     *
     * The separation is cancelled, the child returns.
     */
    public const val SEPARATION_LIFTED: String = "separation_lifted"

    /**
     * Cơ quan có thẩm quyền yêu cầu tiếp tục cách ly.
     *
     * A competent body requires the separation to go on.
     */
    public const val LONGER_SEPARATION_REQUIRED: String = "longer_separation_required"

    /**
     * Đã đề nghị Tòa án.
     *
     * The court is asked.
     */
    public const val COURT_REQUESTED: String = "court_requested"

    /**
     * Tòa án quyết định theo đề nghị.
     *
     * The court decides as it was asked.
     */
    public const val COURT_DECIDED: String = "court_decided"

    /**
     * Tòa án không chấp nhận đề nghị.
     *
     * The court refuses the request.
     */
    public const val COURT_REFUSED: String = "court_refused"

    /**
     * Đã xem xét việc liên hệ giữa trẻ em và gia đình.
     *
     * Contact between child and family is settled.
     */
    public const val FAMILY_CONTACT_SETTLED: String = "family_contact_settled"

    /**
     * Đã đánh giá nguy cơ cụ thể.
     *
     * The specific assessment is done.
     */
    public const val SPECIFICALLY_ASSESSED: String = "specifically_assessed"

    /**
     * Trẻ em và cha, mẹ, người chăm sóc đã được thông tin và nêu ý kiến.
     *
     * Child and parents or carers are informed and heard.
     */
    public const val CHILD_AND_CARERS_HEARD: String = "child_and_carers_heard"

    /**
     * Đã họp xác định biện pháp, có biên bản.
     *
     * The meeting is held, with minutes.
     */
    public const val MEETING_HELD: String = "meeting_held"

    /**
     * Quyết định không cần kế hoạch, có ghi lý do.
     *
     * Decided that no plan is needed, with reasons.
     */
    public const val NO_PLAN_DECIDED: String = "no_plan_decided"

    /**
     * Đã trình kế hoạch.
     *
     * The plan is submitted.
     */
    public const val PLAN_SUBMITTED: String = "plan_submitted"

    /**
     * Chủ tịch trả lại kế hoạch để sửa, có ghi lý do.
     *
     * The chair returns the plan for changes, with reasons.
     */
    public const val PLAN_RETURNED: String = "plan_returned"

    /**
     * Đã phê duyệt kế hoạch.
     *
     * The plan is approved.
     */
    public const val PLAN_APPROVED: String = "plan_approved"

    /**
     * Đã gửi quyết định và kế hoạch cho nơi thực hiện và cha, mẹ hoặc người chăm sóc.
     *
     * Decision and plan are served on executors and parents or the carer.
     */
    public const val PLAN_SERVED: String = "plan_served"

    /**
     * Chủ tịch đã quyết định giao bản nào cho ai, có ghi lý do.
     *
     * The chair has decided which copy goes to whom, with reasons.
     */
    public const val SERVING_DECIDED: String = "serving_decided"

    /**
     * Bắt đầu thực hiện kế hoạch.
     *
     * The plan is being carried out.
     */
    public const val IMPLEMENTATION_STARTED: String = "implementation_started"

    /**
     * Trẻ em hoặc mức độ an toàn nơi ở thay đổi.
     *
     * The child or the safety of its surroundings changes.
     */
    public const val CIRCUMSTANCES_CHANGED: String = "circumstances_changed"

    /**
     * Đã kiến nghị điều chỉnh kế hoạch.
     *
     * A change of the plan is proposed.
     */
    public const val PLAN_CHANGE_PROPOSED: String = "plan_change_proposed"

    /**
     * Đề nghị Tổng đài 111 hỗ trợ, kết nối dịch vụ.
     *
     * Hotline 111 is asked to help or to link services.
     */
    public const val HOTLINE_HELP_ASKED: String = "hotline_help_asked"

    /**
     * Tổng đài 111 đã hỗ trợ, kết nối dịch vụ.
     *
     * Hotline 111 has helped or linked services.
     */
    public const val HOTLINE_HELPED: String = "hotline_helped"

    /**
     * Đã rà soát, đánh giá sau khi thực hiện kế hoạch.
     *
     * The plan is reviewed.
     */
    public const val REVIEWED: String = "reviewed"

    /**
     * Đã trình kế hoạch tiếp theo.
     *
     * The next plan is submitted.
     */
    public const val NEXT_PLAN_SUBMITTED: String = "next_plan_submitted"

    /**
     * Bắt đầu theo dõi 3 tháng.
     *
     * The 3 months of follow-up begin.
     */
    public const val FOLLOW_UP_STARTED: String = "follow_up_started"

    /**
     * Đã theo dõi đủ 3 tháng.
     *
     * The 3 months of follow-up are over.
     */
    public const val FOLLOWED_UP: String = "followed_up"

    /**
     * Đã trình kết thúc kế hoạch.
     *
     * The ending of the plan is submitted.
     */
    public const val PLAN_END_PROPOSED: String = "plan_end_proposed"

    /**
     * Kết thúc kế hoạch.
     *
     * The plan ends.
     */
    public const val PLAN_ENDED: String = "plan_ended"

    /**
     * Hồ sơ đã lưu tại xã và nhập cơ sở dữ liệu.
     *
     * The file is archived and entered in the database.
     */
    public const val FILE_ARCHIVED: String = "file_archived"

    /**
     * Chưa tìm được cá nhân, gia đình nhận chăm sóc.
     *
     * No person or family is found yet.
     */
    public const val NO_CARER_FOUND: String = "no_carer_found"

    /**
     * Đã đề nghị đưa trẻ em vào cơ sở trợ giúp xã hội.
     *
     * A place in a facility is asked for.
     */
    public const val FACILITY_PLACEMENT_ASKED: String = "facility_placement_asked"

    /**
     * Đã lập hồ sơ trẻ em cần chăm sóc thay thế.
     *
     * The file of the child needing alternative care is made.
     */
    public const val CHILD_FILE_MADE: String = "child_file_made"

    /**
     * Có người đăng ký nhận chăm sóc thay thế.
     *
     * A would-be carer registers.
     */
    public const val CARER_REGISTERED: String = "carer_registered"

    /**
     * Đã gửi danh sách người đăng ký nhận chăm sóc.
     *
     * The register of would-be carers is sent up.
     */
    public const val CARER_REGISTER_SENT: String = "carer_register_sent"

    /**
     * Đã chọn người dự kiến nhận chăm sóc.
     *
     * A carer is proposed.
     */
    public const val CARER_PROPOSED: String = "carer_proposed"

    /**
     * Đã xác minh người nhận chăm sóc.
     *
     * The carer is verified.
     */
    public const val CARER_VERIFIED: String = "carer_verified"

    /**
     * Trẻ em đã được thông tin và lấy ý kiến về người chăm sóc.
     *
     * The child is informed and heard about the carer.
     */
    public const val CHILD_HEARD: String = "child_heard"

    /**
     * Cha, mẹ hoặc người giám hộ đồng ý bằng văn bản việc chăm sóc thay thế.
     *
     * A parent or guardian consents in writing to the alternative care.
     */
    public const val PLACEMENT_CONSENTED: String = "placement_consented"

    /**
     * Trẻ em đã gặp người nhận chăm sóc ít nhất 02 lần.
     *
     * Child and carer have met at least twice.
     */
    public const val CHILD_MET_CARER: String = "child_met_carer"

    /**
     * Quyết định giao, nhận chăm sóc thay thế.
     *
     * The placement is decided.
     */
    public const val PLACEMENT_DECIDED: String = "placement_decided"

    /**
     * Người nhận chăm sóc đã nhận trẻ em.
     *
     * The carer has received the child.
     */
    public const val CHILD_HANDED_OVER: String = "child_handed_over"

    /**
     * Đã theo dõi, đánh giá sau 01 tháng.
     *
     * Followed and assessed after 1 month.
     */
    public const val PLACEMENT_FOLLOWED_1M: String = "placement_followed_1m"

    /**
     * Đã theo dõi, đánh giá sau 03 tháng.
     *
     * Followed and assessed after 3 months.
     */
    public const val PLACEMENT_FOLLOWED_3M: String = "placement_followed_3m"

    /**
     * Người làm công tác bảo vệ trẻ em đã báo cáo về việc chăm sóc thay thế.
     *
     * The officer has reported on the placement.
     */
    public const val PLACEMENT_REPORTED: String = "placement_reported"

    /**
     * Người nhận chăm sóc đã thông báo (sau 06 tháng).
     *
     * The carer has reported (after 6 months).
     */
    public const val CARER_REPORTED: String = "carer_reported"

    /**
     * Người nhận chăm sóc đã thông báo hằng năm.
     *
     * The carer has made the yearly report.
     */
    public const val CARER_REPORTED_YEARLY: String = "carer_reported_yearly"

    /**
     * Có vấn đề đột xuất nơi người nhận chăm sóc.
     *
     * A sudden problem arises in the placement.
     */
    public const val PLACEMENT_PROBLEM_AROSE: String = "placement_problem_arose"

    /**
     * Người nhận chăm sóc đã báo vấn đề đột xuất.
     *
     * The carer has reported the sudden problem.
     */
    public const val PLACEMENT_PROBLEM_REPORTED: String = "placement_problem_reported"

    /**
     * Xã đã đánh giá mức độ phù hợp của việc chăm sóc thay thế.
     *
     * The commune has rated the fit of the placement.
     */
    public const val PLACEMENT_CHECKED: String = "placement_checked"

    /**
     * Yêu cầu thông tin về trẻ em đang được chăm sóc thay thế.
     *
     * Information on the placed child is asked for.
     */
    public const val PLACEMENT_INFORMATION_ASKED: String = "placement_information_asked"

    /**
     * Đã thông báo về trẻ em đang được chăm sóc thay thế.
     *
     * Information on the placed child is given.
     */
    public const val PLACEMENT_INFORMATION_GIVEN: String = "placement_information_given"

    /**
     * Biết trẻ em bị người nhận chăm sóc hoặc thành viên gia đình họ xâm hại.
     *
     * Abuse by the carer or the carer's household becomes known.
     */
    public const val PLACEMENT_ABUSE_KNOWN: String = "placement_abuse_known"

    /**
     * Đã chuyển trẻ em ra khỏi gia đình nhận chăm sóc.
     *
     * The child is moved out of the carer's family.
     */
    public const val CHILD_MOVED: String = "child_moved"

    /**
     * Phải chấm dứt hoặc chuyển đổi việc chăm sóc thay thế (kết quả theo dõi, đơn đề nghị, nguyện vọng của trẻ em).
     *
     * The placement must end or change (follow-up, request, or the child's wish).
     */
    public const val CARE_CHANGE_NEEDED: String = "care_change_needed"

    /**
     * Quyết định chấm dứt việc chăm sóc thay thế.
     *
     * The placement is ended.
     */
    public const val PLACEMENT_ENDED: String = "placement_ended"

    /**
     * Trẻ em đủ 16 tuổi.
     *
     * The child turns 16.
     */
    public const val TURNED_16: String = "turned_16"

    /**
     * Đã đánh giá để hỗ trợ tiếp sau 16 tuổi.
     *
     * Support after 16 is assessed.
     */
    public const val AFTER_CARE_ASSESSED: String = "after_care_assessed"

    /**
     * Đã bàn giao cho nơi tiếp tục bảo vệ sau 16 tuổi.
     *
     * Handed over to those who protect after 16.
     */
    public const val HANDED_OVER_AT_16: String = "handed_over_at_16"

    /**
     * Cơ sở trợ giúp xã hội đã tiếp nhận trẻ em.
     *
     * The facility has admitted the child.
     */
    public const val FACILITY_ADMITTED: String = "facility_admitted"

    /**
     * Đã hoàn thiện hồ sơ tiếp nhận khẩn cấp.
     *
     * The emergency admission papers are complete.
     */
    public const val ADMISSION_PAPERS_DONE: String = "admission_papers_done"

    /**
     * Đã thông báo về trẻ em bị bỏ rơi.
     *
     * The notice on the abandoned child is published.
     */
    public const val ABANDONED_NOTICE_PUBLISHED: String = "abandoned_notice_published"

    /**
     * Trẻ em rời cơ sở.
     *
     * The child leaves the facility.
     */
    public const val FACILITY_STAY_ENDED: String = "facility_stay_ended"

    /**
     * Cơ quan cấp trên quyết định giải pháp khi quá 3 tháng.
     *
     * The superior body decides what follows after 3 months.
     */
    public const val FACILITY_STAY_DECIDED: String = "facility_stay_decided"

    /**
     * Cơ sở đã gửi danh sách trẻ em cần chuyển đến gia đình.
     *
     * The facility has sent the list of children to move to families.
     */
    public const val FACILITY_LIST_SENT: String = "facility_list_sent"

    /**
     * Nơi thẩm định nhận danh sách, hồ sơ của cơ sở.
     *
     * The appraising body receives the facility's list and files.
     */
    public const val FACILITY_LIST_RECEIVED: String = "facility_list_received"

    /**
     * Đã thẩm định, đối chiếu danh sách của cơ sở.
     *
     * The facility's list is appraised and matched.
     */
    public const val FACILITY_LIST_APPRAISED: String = "facility_list_appraised"

    /**
     * Đã rà soát danh sách trẻ em tại cơ sở.
     *
     * The list of children in facilities is reviewed.
     */
    public const val FACILITY_LISTS_REVIEWED: String = "facility_lists_reviewed"

    /**
     * Xã nơi người nhận chăm sóc cư trú nhận danh sách, hồ sơ.
     *
     * The carer's commune receives list and file.
     */
    public const val FACILITY_FILE_RECEIVED: String = "facility_file_received"

    /**
     * Xã đã xem xét điều kiện của người nhận chăm sóc.
     *
     * The commune has considered the carer's conditions.
     */
    public const val FACILITY_FILE_CHECKED: String = "facility_file_checked"

    /**
     * Cơ quan có thẩm quyền nhận quyết định giao trẻ em của xã.
     *
     * The competent body receives the commune's placement decision.
     */
    public const val FACILITY_PLACEMENT_RECEIVED: String = "facility_placement_received"

    /**
     * Quyết định chấm dứt chăm sóc tại cơ sở.
     *
     * The end of care in the facility is decided.
     */
    public const val FACILITY_CARE_ENDED: String = "facility_care_ended"

    /**
     * Cơ sở đã cử người theo dõi trẻ em.
     *
     * The facility has named someone to follow the child.
     */
    public const val FACILITY_FOLLOWER_NAMED: String = "facility_follower_named"

    /**
     * Chủ tịch xã đã được báo.
     *
     * The commune chair is told.
     */
    public const val CHAIR_INFORMED: String = "chair_informed"

    /**
     * Đã mở vụ việc bảo vệ trẻ em.
     *
     * A child protection case is opened.
     */
    public const val CHILD_CASE_OPENED: String = "child_case_opened"

    /**
     * Có đề nghị cấm tiếp xúc.
     *
     * A contact ban is requested.
     */
    public const val CONTACT_BAN_REQUESTED: String = "contact_ban_requested"

    /**
     * Chủ tịch xã quyết định cấm tiếp xúc.
     *
     * The chair decides a contact ban.
     */
    public const val CONTACT_BAN_DECIDED: String = "contact_ban_decided"

    /**
     * Không ra quyết định cấm tiếp xúc, đã trả lời bằng văn bản có lý do.
     *
     * The ban is refused in writing, with reasons.
     */
    public const val CONTACT_BAN_REFUSED: String = "contact_ban_refused"

    /**
     * Bắt đầu thực hiện cấm tiếp xúc.
     *
     * The contact ban begins to be carried out.
     */
    public const val CONTACT_BAN_STARTED: String = "contact_ban_started"

    /**
     * Kết thúc cấm tiếp xúc.
     *
     * The contact ban ends.
     */
    public const val CONTACT_BAN_ENDED: String = "contact_ban_ended"

    /**
     * Tòa án quyết định cấm tiếp xúc.
     *
     * The court orders a contact ban.
     */
    public const val COURT_CONTACT_BAN_DECIDED: String = "court_contact_ban_decided"

    /**
     * Kết thúc cấm tiếp xúc theo quyết định của Tòa án.
     *
     * The court's contact ban ends.
     */
    public const val COURT_CONTACT_BAN_ENDED: String = "court_contact_ban_ended"

    /**
     * Trường nhận ý kiến của học sinh.
     *
     * The school receives a pupil's opinion.
     */
    public const val PUPIL_OPINION_RECEIVED: String = "pupil_opinion_received"

    /**
     * Ban Giám hiệu đã trả lời.
     *
     * The school board has answered.
     */
    public const val PUPIL_OPINION_ANSWERED: String = "pupil_opinion_answered"

    /**
     * Đã chuyển ý kiến đến nơi có thẩm quyền.
     *
     * The opinion is forwarded to the competent place.
     */
    public const val PUPIL_OPINION_FORWARDED: String = "pupil_opinion_forwarded"

    /**
     * Đã yêu cầu xóa thông tin riêng tư của trẻ em.
     *
     * Removal of the child's private information is asked for.
     */
    public const val DELETION_ASKED: String = "deletion_asked"

    /**
     * Biết ngày trẻ em chấp hành xong án tù hoặc biện pháp giáo dục.
     *
     * The date of the child's release is known.
     */
    public const val RELEASE_PLANNED: String = "release_planned"

    /**
     * Đã báo cho xã về ngày trẻ em trở về.
     *
     * The commune is told of the child's return.
     */
    public const val RELEASE_NOTIFIED: String = "release_notified"

    /**
     * Thông tin đã đến xã nơi xảy ra vụ việc.
     *
     * The information has reached the commune where it happened.
     */
    public const val AT_COMMUNE: String = "at_commune"
}
