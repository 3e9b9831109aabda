// Written by `cargo xtask pack`; do not edit.

/// Bước. Steps of a case, which events name of the national pack, by name. A layer or a newer pack may bring more: names are texts.
public enum Steps {
    /// Có người phát hiện hoặc biết trẻ em bị xâm hại, có nguy cơ.
    ///
    /// Someone finds out or knows of abuse or a risk of it.
    public static let dangerKnown = "danger_known"

    /// Nơi tiếp nhận đầu tiên tiếp nhận thông tin.
    ///
    /// The first receiving place receives the information.
    public static let reportReceived = "report_received"

    /// Một xã không phải nơi xảy ra vụ việc nhận được tin.
    ///
    /// A commune that is not the place of incident receives the report.
    public static let receivedByOtherCommune = "received_by_other_commune"

    /// Đã ghi chép thông tin.
    ///
    /// The information is recorded.
    public static let informationRecorded = "information_recorded"

    /// Thông tin đến Ủy ban nhân dân cấp xã nơi xảy ra vụ việc (do nơi khác chuyển hoặc xã trực tiếp nhận).
    ///
    /// The information reaches the commune of incident (passed on, or received by it directly).
    public static let transferredToCommune = "transferred_to_commune"

    /// Yêu cầu cơ quan, tổ chức, cá nhân cung cấp thông tin, phối hợp.
    ///
    /// A body or person is asked for information or cooperation.
    public static let informationAsked = "information_asked"

    /// Đã cung cấp thông tin, phối hợp.
    ///
    /// Information or cooperation is given.
    public static let informationSupplied = "information_supplied"

    /// Cung cấp thông tin, báo cáo về vụ việc ra ngoài.
    ///
    /// Information or a report on the case is given out.
    public static let informationShared = "information_shared"

    /// Đã xác định mức độ bảo mật và phạm vi cung cấp.
    ///
    /// Secrecy level and recipients are determined.
    public static let secrecyDetermined = "secrecy_determined"

    /// Nơi tiếp nhận cung cấp danh tính người báo tin cho cơ quan khác (đề xuất: luật không nói).
    ///
    /// The receiving place tells another body who reported (proposal: the law is silent).
    public static let informantReleased = "informant_released"

    /// Đã kiểm tra tính xác thực.
    ///
    /// Authenticity is checked.
    public static let verified = "verified"

    /// Phát hiện người xử lý là nghi phạm hoặc người thân của nghi phạm.
    ///
    /// Someone handling the case is found to be a suspect or a suspect's relative.
    public static let actorConflictFound = "actor_conflict_found"

    /// Đã đổi người xử lý, chuyển 111, cấp trên hoặc công an.
    ///
    /// The case goes to another actor, 111, the upper level or police.
    public static let caseRerouted = "case_rerouted"

    /// Chủ tịch xã chỉ đạo đánh giá ban đầu.
    ///
    /// The chair orders the initial assessment.
    public static let initialAssessmentOrdered = "initial_assessment_ordered"

    /// Đã đánh giá nguy cơ ban đầu.
    ///
    /// The initial assessment is done.
    public static let initiallyAssessed = "initially_assessed"

    /// Đã áp dụng biện pháp can thiệp khẩn cấp.
    ///
    /// Emergency measures are applied.
    public static let emergencyMeasuresApplied = "emergency_measures_applied"

    /// Kết thúc tình trạng khẩn cấp (có đánh giá lại và quyết định).
    ///
    /// The emergency ends (by a new assessment and a decision).
    public static let emergencyEnded = "emergency_ended"

    /// Công an đã nhận được thông tin.
    ///
    /// The police have the information.
    public static let policeInformed = "police_informed"

    /// Hành vi đe dọa hoặc gây tổn hại đã được ngăn chặn.
    ///
    /// The threat or harm is stopped.
    public static let harmStopped = "harm_stopped"

    /// Đã sơ cứu, cấp cứu ban đầu.
    ///
    /// First aid is given.
    public static let firstAidGiven = "first_aid_given"

    /// Cơ sở y tế đã khám, chữa cho trẻ em.
    ///
    /// A clinic has examined and treated the child.
    public static let childTreated = "child_treated"

    /// Đã lưu giữ đồ vật, tài liệu, có ghi người giữ.
    ///
    /// Objects and papers are kept, with their holder noted.
    public static let evidenceKept = "evidence_kept"

    /// Cơ sở y tế đã hướng dẫn thu thập, lưu giữ chứng cứ.
    ///
    /// The clinic has given guidance on evidence.
    public static let evidenceGuided = "evidence_guided"

    /// Đã thu thập, bảo quản dấu vết.
    ///
    /// Traces are collected and kept.
    public static let tracesCollected = "traces_collected"

    /// Trẻ em đã được đưa ra khỏi môi trường hoặc người gây tổn hại.
    ///
    /// The child is removed from the environment or the harm-doer.
    public static let removedFromHarmDoer = "removed_from_harm_doer"

    /// Đã chuyển tin báo, kiến nghị khởi tố.
    ///
    /// The crime is referred or prosecution recommended.
    public static let crimeReferred = "crime_referred"

    /// Đã thông báo bằng văn bản cho Viện kiểm sát.
    ///
    /// The procuracy is told in writing.
    public static let procuracyInformed = "procuracy_informed"

    /// Cơ quan điều tra tiếp nhận tin báo về tội phạm.
    ///
    /// The investigating body receives the crime report.
    public static let crimeReportReceived = "crime_report_received"

    /// Cơ quan điều tra đã phân loại tin báo.
    ///
    /// The investigating body has sorted the report.
    public static let crimeReportSorted = "crime_report_sorted"

    /// Cơ quan điều tra thụ lý giải quyết tin báo.
    ///
    /// The investigating body takes up the report.
    public static let crimeReportAccepted = "crime_report_accepted"

    /// Cơ quan điều tra đã báo cơ quan phụ trách trẻ em.
    ///
    /// The investigating body has told the child-affairs body.
    public static let childBodyInformed = "child_body_informed"

    /// Cơ quan tố tụng yêu cầu cử người giám hộ, đại diện, trợ giúp pháp lý.
    ///
    /// The authorities ask for a guardian, representative or legal aid.
    public static let representativeAsked = "representative_asked"

    /// Đã cử người giám hộ, đại diện, trợ giúp pháp lý.
    ///
    /// A guardian, representative or legal aid is named.
    public static let representativeNamed = "representative_named"

    /// Đã lấy lời khai người bị hại dưới 18 tuổi.
    ///
    /// The statement of the victim under 18 is taken.
    public static let statementTaken = "statement_taken"

    /// Việc giải quyết về hình sự kết thúc (không khởi tố, đình chỉ, bản án có hiệu lực).
    ///
    /// The criminal side ends (no prosecution, discontinued, or a judgment in force).
    public static let crimeProceedingsEnded = "crime_proceedings_ended"

    /// Người làm công tác bảo vệ trẻ em đã hỗ trợ trẻ em trong tố tụng.
    ///
    /// The officer supports the child in the proceedings.
    public static let accompaniedInProceedings = "accompanied_in_proceedings"

    /// Đã xác định tuổi.
    ///
    /// The age is settled.
    public static let ageSettled = "age_settled"

    /// Chủ tịch xã quyết định tạm thời cách ly (ngày ký).
    ///
    /// The chair decides temporary separation (day of signing).
    public static let separationDecided = "separation_decided"

    /// Chủ tịch xã quyết định không cách ly, có ghi lý do.
    ///
    /// The chair decides not to separate, with reasons.
    public static let separationNotApplied = "separation_not_applied"

    /// Ngày bắt đầu cách ly ghi trong quyết định.
    ///
    /// The start date written in the separation decision.
    public static let separationStarted = "separation_started"

    /// Gia hạn cách ly.
    ///
    /// The separation is extended.
    public static let separationExtended = "separation_extended"

    /// Đã đánh giá tình trạng trẻ em trước khi hết hạn cách ly.
    ///
    /// The child's state is assessed before the separation runs out.
    public static let separationEvaluated = "separation_evaluated"

    /// Cha, mẹ, người chăm sóc được đánh giá bảo đảm an toàn.
    ///
    /// Parents or carers are found safe.
    public static let carersFoundSafe = "carers_found_safe"

    /// Hủy bỏ quyết định cách ly, trẻ em về gia đình.
    ///
    /// The separation is cancelled, the child returns.
    public static let separationLifted = "separation_lifted"

    /// Cơ quan có thẩm quyền yêu cầu tiếp tục cách ly.
    ///
    /// A competent body requires the separation to go on.
    public static let longerSeparationRequired = "longer_separation_required"

    /// Đã đề nghị Tòa án.
    ///
    /// The court is asked.
    public static let courtRequested = "court_requested"

    /// Tòa án quyết định theo đề nghị.
    ///
    /// The court decides as it was asked.
    public static let courtDecided = "court_decided"

    /// Tòa án không chấp nhận đề nghị.
    ///
    /// The court refuses the request.
    public static let courtRefused = "court_refused"

    /// Đã xem xét việc liên hệ giữa trẻ em và gia đình.
    ///
    /// Contact between child and family is settled.
    public static let familyContactSettled = "family_contact_settled"

    /// Đã đánh giá nguy cơ cụ thể.
    ///
    /// The specific assessment is done.
    public static let specificallyAssessed = "specifically_assessed"

    /// Trẻ em và cha, mẹ, người chăm sóc đã được thông tin và nêu ý kiến.
    ///
    /// Child and parents or carers are informed and heard.
    public static let childAndCarersHeard = "child_and_carers_heard"

    /// Đã họp xác định biện pháp, có biên bản.
    ///
    /// The meeting is held, with minutes.
    public static let meetingHeld = "meeting_held"

    /// Quyết định không cần kế hoạch, có ghi lý do.
    ///
    /// Decided that no plan is needed, with reasons.
    public static let noPlanDecided = "no_plan_decided"

    /// Đã trình kế hoạch.
    ///
    /// The plan is submitted.
    public static let planSubmitted = "plan_submitted"

    /// Chủ tịch trả lại kế hoạch để sửa, có ghi lý do.
    ///
    /// The chair returns the plan for changes, with reasons.
    public static let planReturned = "plan_returned"

    /// Đã phê duyệt kế hoạch.
    ///
    /// The plan is approved.
    public static let planApproved = "plan_approved"

    /// Đã gửi quyết định và kế hoạch cho nơi thực hiện và cha, mẹ hoặc người chăm sóc.
    ///
    /// Decision and plan are served on executors and parents or the carer.
    public static let planServed = "plan_served"

    /// Chủ tịch đã quyết định giao bản nào cho ai, có ghi lý do.
    ///
    /// The chair has decided which copy goes to whom, with reasons.
    public static let servingDecided = "serving_decided"

    /// Bắt đầu thực hiện kế hoạch.
    ///
    /// The plan is being carried out.
    public static let implementationStarted = "implementation_started"

    /// Trẻ em hoặc mức độ an toàn nơi ở thay đổi.
    ///
    /// The child or the safety of its surroundings changes.
    public static let circumstancesChanged = "circumstances_changed"

    /// Đã kiến nghị điều chỉnh kế hoạch.
    ///
    /// A change of the plan is proposed.
    public static let planChangeProposed = "plan_change_proposed"

    /// Đề nghị Tổng đài 111 hỗ trợ, kết nối dịch vụ.
    ///
    /// Hotline 111 is asked to help or to link services.
    public static let hotlineHelpAsked = "hotline_help_asked"

    /// Tổng đài 111 đã hỗ trợ, kết nối dịch vụ.
    ///
    /// Hotline 111 has helped or linked services.
    public static let hotlineHelped = "hotline_helped"

    /// Đã rà soát, đánh giá sau khi thực hiện kế hoạch.
    ///
    /// The plan is reviewed.
    public static let reviewed = "reviewed"

    /// Đã trình kế hoạch tiếp theo.
    ///
    /// The next plan is submitted.
    public static let nextPlanSubmitted = "next_plan_submitted"

    /// Bắt đầu theo dõi 3 tháng.
    ///
    /// The 3 months of follow-up begin.
    public static let followUpStarted = "follow_up_started"

    /// Đã theo dõi đủ 3 tháng.
    ///
    /// The 3 months of follow-up are over.
    public static let followedUp = "followed_up"

    /// Đã trình kết thúc kế hoạch.
    ///
    /// The ending of the plan is submitted.
    public static let planEndProposed = "plan_end_proposed"

    /// Kết thúc kế hoạch.
    ///
    /// The plan ends.
    public static let planEnded = "plan_ended"

    /// Hồ sơ đã lưu tại xã và nhập cơ sở dữ liệu.
    ///
    /// The file is archived and entered in the database.
    public static let fileArchived = "file_archived"

    /// Chưa tìm được cá nhân, gia đình nhận chăm sóc.
    ///
    /// No person or family is found yet.
    public static let noCarerFound = "no_carer_found"

    /// Đã đề nghị đưa trẻ em vào cơ sở trợ giúp xã hội.
    ///
    /// A place in a facility is asked for.
    public static let facilityPlacementAsked = "facility_placement_asked"

    /// Đã lập hồ sơ trẻ em cần chăm sóc thay thế.
    ///
    /// The file of the child needing alternative care is made.
    public static let childFileMade = "child_file_made"

    /// Có người đăng ký nhận chăm sóc thay thế.
    ///
    /// A would-be carer registers.
    public static let carerRegistered = "carer_registered"

    /// Đã gửi danh sách người đăng ký nhận chăm sóc.
    ///
    /// The register of would-be carers is sent up.
    public static let carerRegisterSent = "carer_register_sent"

    /// Đã chọn người dự kiến nhận chăm sóc.
    ///
    /// A carer is proposed.
    public static let carerProposed = "carer_proposed"

    /// Đã xác minh người nhận chăm sóc.
    ///
    /// The carer is verified.
    public static let carerVerified = "carer_verified"

    /// Trẻ em đã được thông tin và lấy ý kiến về người chăm sóc.
    ///
    /// The child is informed and heard about the carer.
    public static let childHeard = "child_heard"

    /// Cha, mẹ hoặc người giám hộ đồng ý bằng văn bản việc chăm sóc thay thế.
    ///
    /// A parent or guardian consents in writing to the alternative care.
    public static let placementConsented = "placement_consented"

    /// Trẻ em đã gặp người nhận chăm sóc ít nhất 02 lần.
    ///
    /// Child and carer have met at least twice.
    public static let childMetCarer = "child_met_carer"

    /// Quyết định giao, nhận chăm sóc thay thế.
    ///
    /// The placement is decided.
    public static let placementDecided = "placement_decided"

    /// Người nhận chăm sóc đã nhận trẻ em.
    ///
    /// The carer has received the child.
    public static let childHandedOver = "child_handed_over"

    /// Đã theo dõi, đánh giá sau 01 tháng.
    ///
    /// Followed and assessed after 1 month.
    public static let placementFollowed1m = "placement_followed_1m"

    /// Đã theo dõi, đánh giá sau 03 tháng.
    ///
    /// Followed and assessed after 3 months.
    public static let placementFollowed3m = "placement_followed_3m"

    /// Người làm công tác bảo vệ trẻ em đã báo cáo về việc chăm sóc thay thế.
    ///
    /// The officer has reported on the placement.
    public static let placementReported = "placement_reported"

    /// Người nhận chăm sóc đã thông báo (sau 06 tháng).
    ///
    /// The carer has reported (after 6 months).
    public static let carerReported = "carer_reported"

    /// Người nhận chăm sóc đã thông báo hằng năm.
    ///
    /// The carer has made the yearly report.
    public static let carerReportedYearly = "carer_reported_yearly"

    /// Có vấn đề đột xuất nơi người nhận chăm sóc.
    ///
    /// A sudden problem arises in the placement.
    public static let placementProblemArose = "placement_problem_arose"

    /// Người nhận chăm sóc đã báo vấn đề đột xuất.
    ///
    /// The carer has reported the sudden problem.
    public static let placementProblemReported = "placement_problem_reported"

    /// Xã đã đánh giá mức độ phù hợp của việc chăm sóc thay thế.
    ///
    /// The commune has rated the fit of the placement.
    public static let placementChecked = "placement_checked"

    /// Yêu cầu thông tin về trẻ em đang được chăm sóc thay thế.
    ///
    /// Information on the placed child is asked for.
    public static let placementInformationAsked = "placement_information_asked"

    /// Đã thông báo về trẻ em đang được chăm sóc thay thế.
    ///
    /// Information on the placed child is given.
    public static let placementInformationGiven = "placement_information_given"

    /// Biết trẻ em bị người nhận chăm sóc hoặc thành viên gia đình họ xâm hại.
    ///
    /// Abuse by the carer or the carer's household becomes known.
    public static let placementAbuseKnown = "placement_abuse_known"

    /// Đã chuyển trẻ em ra khỏi gia đình nhận chăm sóc.
    ///
    /// The child is moved out of the carer's family.
    public static let childMoved = "child_moved"

    /// Phải chấm dứt hoặc chuyển đổi việc chăm sóc thay thế (kết quả theo dõi, đơn đề nghị, nguyện vọng của trẻ em).
    ///
    /// The placement must end or change (follow-up, request, or the child's wish).
    public static let careChangeNeeded = "care_change_needed"

    /// Quyết định chấm dứt việc chăm sóc thay thế.
    ///
    /// The placement is ended.
    public static let placementEnded = "placement_ended"

    /// Trẻ em đủ 16 tuổi.
    ///
    /// The child turns 16.
    public static let turned16 = "turned_16"

    /// Đã đánh giá để hỗ trợ tiếp sau 16 tuổi.
    ///
    /// Support after 16 is assessed.
    public static let afterCareAssessed = "after_care_assessed"

    /// Đã bàn giao cho nơi tiếp tục bảo vệ sau 16 tuổi.
    ///
    /// Handed over to those who protect after 16.
    public static let handedOverAt16 = "handed_over_at_16"

    /// Cơ sở trợ giúp xã hội đã tiếp nhận trẻ em.
    ///
    /// The facility has admitted the child.
    public static let facilityAdmitted = "facility_admitted"

    /// Đã hoàn thiện hồ sơ tiếp nhận khẩn cấp.
    ///
    /// The emergency admission papers are complete.
    public static let admissionPapersDone = "admission_papers_done"

    /// Đã thông báo về trẻ em bị bỏ rơi.
    ///
    /// The notice on the abandoned child is published.
    public static let abandonedNoticePublished = "abandoned_notice_published"

    /// Trẻ em rời cơ sở.
    ///
    /// The child leaves the facility.
    public static let facilityStayEnded = "facility_stay_ended"

    /// Cơ quan cấp trên quyết định giải pháp khi quá 3 tháng.
    ///
    /// The superior body decides what follows after 3 months.
    public static let facilityStayDecided = "facility_stay_decided"

    /// Cơ sở đã gửi danh sách trẻ em cần chuyển đến gia đình.
    ///
    /// The facility has sent the list of children to move to families.
    public static let facilityListSent = "facility_list_sent"

    /// Nơi thẩm định nhận danh sách, hồ sơ của cơ sở.
    ///
    /// The appraising body receives the facility's list and files.
    public static let facilityListReceived = "facility_list_received"

    /// Đã thẩm định, đối chiếu danh sách của cơ sở.
    ///
    /// The facility's list is appraised and matched.
    public static let facilityListAppraised = "facility_list_appraised"

    /// Đã rà soát danh sách trẻ em tại cơ sở.
    ///
    /// The list of children in facilities is reviewed.
    public static let facilityListsReviewed = "facility_lists_reviewed"

    /// Xã nơi người nhận chăm sóc cư trú nhận danh sách, hồ sơ.
    ///
    /// The carer's commune receives list and file.
    public static let facilityFileReceived = "facility_file_received"

    /// Xã đã xem xét điều kiện của người nhận chăm sóc.
    ///
    /// The commune has considered the carer's conditions.
    public static let facilityFileChecked = "facility_file_checked"

    /// Cơ quan có thẩm quyền nhận quyết định giao trẻ em của xã.
    ///
    /// The competent body receives the commune's placement decision.
    public static let facilityPlacementReceived = "facility_placement_received"

    /// Quyết định chấm dứt chăm sóc tại cơ sở.
    ///
    /// The end of care in the facility is decided.
    public static let facilityCareEnded = "facility_care_ended"

    /// Cơ sở đã cử người theo dõi trẻ em.
    ///
    /// The facility has named someone to follow the child.
    public static let facilityFollowerNamed = "facility_follower_named"

    /// Chủ tịch xã đã được báo.
    ///
    /// The commune chair is told.
    public static let chairInformed = "chair_informed"

    /// Đã mở vụ việc bảo vệ trẻ em.
    ///
    /// A child protection case is opened.
    public static let childCaseOpened = "child_case_opened"

    /// Có đề nghị cấm tiếp xúc.
    ///
    /// A contact ban is requested.
    public static let contactBanRequested = "contact_ban_requested"

    /// Chủ tịch xã quyết định cấm tiếp xúc.
    ///
    /// The chair decides a contact ban.
    public static let contactBanDecided = "contact_ban_decided"

    /// Không ra quyết định cấm tiếp xúc, đã trả lời bằng văn bản có lý do.
    ///
    /// The ban is refused in writing, with reasons.
    public static let contactBanRefused = "contact_ban_refused"

    /// Bắt đầu thực hiện cấm tiếp xúc.
    ///
    /// The contact ban begins to be carried out.
    public static let contactBanStarted = "contact_ban_started"

    /// Kết thúc cấm tiếp xúc.
    ///
    /// The contact ban ends.
    public static let contactBanEnded = "contact_ban_ended"

    /// Tòa án quyết định cấm tiếp xúc.
    ///
    /// The court orders a contact ban.
    public static let courtContactBanDecided = "court_contact_ban_decided"

    /// Kết thúc cấm tiếp xúc theo quyết định của Tòa án.
    ///
    /// The court's contact ban ends.
    public static let courtContactBanEnded = "court_contact_ban_ended"

    /// Trường nhận ý kiến của học sinh.
    ///
    /// The school receives a pupil's opinion.
    public static let pupilOpinionReceived = "pupil_opinion_received"

    /// Ban Giám hiệu đã trả lời.
    ///
    /// The school board has answered.
    public static let pupilOpinionAnswered = "pupil_opinion_answered"

    /// Đã chuyển ý kiến đến nơi có thẩm quyền.
    ///
    /// The opinion is forwarded to the competent place.
    public static let pupilOpinionForwarded = "pupil_opinion_forwarded"

    /// Đã yêu cầu xóa thông tin riêng tư của trẻ em.
    ///
    /// Removal of the child's private information is asked for.
    public static let deletionAsked = "deletion_asked"

    /// Biết ngày trẻ em chấp hành xong án tù hoặc biện pháp giáo dục.
    ///
    /// The date of the child's release is known.
    public static let releasePlanned = "release_planned"

    /// Đã báo cho xã về ngày trẻ em trở về.
    ///
    /// The commune is told of the child's return.
    public static let releaseNotified = "release_notified"

    /// Thông tin đã đến xã nơi xảy ra vụ việc.
    ///
    /// The information has reached the commune where it happened.
    public static let atCommune = "at_commune"
}
