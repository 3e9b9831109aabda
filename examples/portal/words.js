// The words on the page, Vietnamese first. Words of the law come from the library, not from here.

const WORDS = {
  // reading controls
  language: ["Ngôn ngữ", "Language"],
  textSize: ["Cỡ chữ", "Text size"],
  smaller: ["Chữ nhỏ hơn", "Smaller text"],
  normal: ["Cỡ chữ thường", "Normal text"],
  larger: ["Chữ to hơn", "Larger text"],
  contrast: ["Tương phản cao", "High contrast"],
  reading: ["Cách hiển thị", "Display"],

  // the line that is always there
  private: [
    "Không có gì rời khỏi trình duyệt này: mọi tính toán chạy trên máy của bạn, không gửi đi đâu.",
    "Nothing leaves this browser: everything is worked out on your device and sent nowhere.",
  ],
  danger: ["Trẻ em đang gặp nguy hiểm ngay lúc này?", "Is a child in danger right now?"],
  call113: ["Gọi 113", "Call 113"],
  call113why: ["Công an: khi cần ngăn chặn ngay", "Police: when it must be stopped now"],
  call111: ["Gọi 111", "Call 111"],
  call111why: [
    "Tổng đài quốc gia bảo vệ trẻ em: miễn phí, cả ngày lẫn đêm",
    "National child protection hotline: free, day and night",
  ],
  noPaper: [
    "Cứu trẻ em, sơ cứu, báo công an, đưa trẻ đến nơi an toàn: làm ngay, không chờ giấy tờ.",
    "Rescue, first aid, the police, a safe place: at once, without waiting for paper.",
  ],
  loading: ["Đang mở bộ luật…", "Opening the law…"],
  notLoaded: [
    "Không mở được bộ luật, trang này chưa đánh giá được. Hãy hành động như khẩn cấp: gọi 111 hoặc 113.",
    "The law could not be opened, so this page cannot decide. Act as in an emergency: call 111 or 113.",
  ],

  // beginning
  newReport: ["Tin báo mới", "New report"],
  newReportHint: [
    "Chỉ cần giờ nhận tin và nơi nhận tin là có việc phải làm ngay. Phần còn lại ghi sau.",
    "The moment and the place of receipt are enough to know what to do now. The rest can follow.",
  ],
  received: ["Nhận tin lúc", "Received at"],
  receivedHint: ["Giờ Việt Nam. Thời hạn tính từ lúc này.", "Viet Nam time. Limits count from here."],
  receivingPlace: ["Nơi nhận tin", "Receiving place"],
  begin: ["Xem việc phải làm ngay", "Show what to do now"],
  receivedMissing: ["Ghi giờ và ngày nhận tin.", "Give the time and date of receipt."],
  receivedLater: ["Giờ nhận tin không thể ở sau lúc này.", "The moment of receipt cannot lie in the future."],

  // what to do now
  now: ["Việc phải làm ngay", "What to do now"],
  emergency: ["KHẨN CẤP", "EMERGENCY"],
  emergencyStanding: {
    established: ["Đã xác định", "Established"],
    reported: ["Có thông tin: hành động như đã xác định", "Reported: act as if established"],
    not_ruled_out: ["Chưa loại trừ: phải hành động như khẩn cấp", "Not ruled out: act as in an emergency"],
    raised: ["Theo quyết định nâng mức", "Raised by a decision"],
  },
  emergencyDone: ["Đã áp dụng biện pháp khẩn cấp", "Urgent measures are applied"],
  measuresBefore: ["Biện pháp bảo đảm an toàn: xong trước {moment}", "Measures for the child's safety: by {moment}"],
  clockFrom: ["Đồng hồ 12 giờ chạy từ {moment}, theo {cite}.", "The 12 hours run from {moment}, by {cite}."],
  remaining: ["Còn lại", "Time left"],
  overdue: ["Quá hạn", "Overdue by"],
  left: ["còn {span}", "{span} left"],
  late: ["quá hạn {span}", "{span} late"],
  noDuties: ["Chưa có việc nào có hạn trong 24 giờ tới.", "Nothing is due within 24 hours."],
  moreDuties: ["Còn {count} việc nữa trong phần “Việc theo thời gian”.", "{count} more under “Duties in time”."],

  // questions
  question: ["Câu hỏi tiếp theo", "Next question"],
  toSettle: ["Để biết: {what}", "To settle: {what}"],
  settles: {
    emergency: ["có phải bảo vệ khẩn cấp trong 12 giờ không", "whether urgent protection is needed within 12 hours"],
    level: ["lập kế hoạch ở cấp độ nào", "at which level to plan"],
  },
  whom: ["Hỏi ai", "Whom to ask"],
  ask: {
    file: ["Xem hồ sơ, giấy tờ", "Look into the file"],
    adult: ["Hỏi người lớn không bị nghi", "Ask an adult who is not suspected"],
    observe: ["Quan sát", "Observe"],
    trained: ["Chỉ người được đào tạo", "Trained staff only"],
  },
  neverChild: ["Không hỏi trẻ em.", "Never the child."],
  saidBefore: ["Người báo nói có: cần kiểm tra lại.", "Reported as true: to be verified."],
  answer: ["Trả lời", "Answer"],
  yes: ["Có", "Yes"],
  no: ["Không", "No"],
  unknown: ["Chưa rõ", "Unknown"],
  source: ["Biết từ đâu", "Known from"],
  sources: {
    observed: ["cán bộ quan sát", "seen by the officer"],
    assessed: ["cán bộ đánh giá (Mẫu 02, 03, 06)", "assessed by the officer (forms 02, 03, 06)"],
    record: ["hồ sơ, giấy tờ", "a record or register"],
    concluded: ["cơ quan có thẩm quyền kết luận", "concluded by a competent body"],
    informant: ["người báo tin, người được hỏi", "the informant, or whoever was asked"],
    household: ["người trong gia đình trẻ", "the child's household"],
    child: ["lời trẻ em tự nói ra", "the child's own words, unasked"],
    suspect: ["người bị nghi", "the suspect"],
  },
  chooseSource: ["Chọn nguồn", "Choose a source"],
  saveAnswer: ["Ghi câu trả lời", "Record the answer"],
  answerMissing: ["Chọn Có, Không hoặc Chưa rõ.", "Choose Yes, No or Unknown."],
  sourceMissing: ["Chọn câu trả lời biết từ đâu.", "Choose where the answer comes from."],
  noIsWeak: [
    "Lời “không” này chưa loại trừ được gì: cần cán bộ quan sát, đánh giá hoặc cơ quan kết luận. Vẫn phải hành động như trước.",
    "This “no” rules nothing out: the officer must see or assess it, or a body conclude it. Keep acting as before.",
  ],
  settled: ["Không phải hỏi thêm", "No more questions"],
  settledWhy: {
    emergency: [
      "Đã xác định khẩn cấp: việc tiếp theo là bảo vệ trẻ em, không phải hỏi thêm.",
      "An emergency is established: the next act is to protect the child, not to ask.",
    ],
    level: [
      "Việc tiếp theo đã rõ. Không phỏng vấn trẻ em để biết thêm.",
      "The next act is settled. Do not interview the child to learn more.",
    ],
  },
  stillOpen: [
    "Chưa ai trả lời được {count} câu còn lại. Điều chưa rõ không phải là “không”: tiếp tục hành động theo mức chưa loại trừ.",
    "{count} questions are still without an answer. Unknown is not a “no”: keep acting on what is not ruled out.",
  ],
  askAgain: ["Hỏi lại các câu chưa rõ", "Ask the unknown ones again"],
  answers: ["Đã trả lời", "Answered"],
  remove: ["Xóa", "Remove"],
  removeAnswer: ["Xóa câu trả lời: {name}", "Remove the answer: {name}"],
  recorded: ["Đã ghi.", "Recorded."],
  refused: ["Chưa ghi được: {why}", "Not recorded: {why}"],
  more: ["Ghi thêm điều đã biết", "Add something known"],
  moreHint: ["Chọn điều mà người báo đã nói hoặc cán bộ đã thấy.", "Choose what was reported or seen."],
  fact: ["Điều đã biết", "What is known"],
  about: {
    child: ["Về trẻ em", "About the child"],
    family: ["Về gia đình", "About the family"],
    community: ["Về cộng đồng", "About the community"],
    harm_doer: ["Về người gây tổn hại", "About the harm-doer"],
    online: ["Trên mạng", "Online"],
    report: ["Về tin báo", "About the report"],
    assessment: ["Về đánh giá", "About the assessment"],
  },

  // established and act on
  standing: ["Đã xác định và phải hành động theo", "Established, and what to act on"],
  established: ["Đã xác định", "Established"],
  establishedHint: ["Điều chắc chắn. Dùng cho giấy tờ, báo cáo.", "What is certain. For papers and reports."],
  actOn: ["Phải hành động theo", "Act on"],
  actOnHint: ["Điều chưa loại trừ được. Dùng để bảo vệ trẻ em.", "What is not ruled out. For protecting the child."],
  level: ["Cấp độ bảo vệ", "Protection level"],
  urgent: ["Khẩn cấp", "Emergency"],
  notYet: ["chưa xác định", "not established"],
  levels: {
    prevention: ["phòng ngừa", "prevention"],
    support: ["hỗ trợ", "support"],
    intervention: ["can thiệp", "intervention"],
  },
  states: {
    no: ["không", "no"],
    reported_no: ["nghe nói không", "said to be absent"],
    unknown: ["chưa rõ", "unknown"],
    reported_yes: ["có thông tin", "reported"],
    yes: ["có", "yes"],
  },
  standings: {
    not_ruled_out: ["chưa loại trừ", "not ruled out"],
    reported: ["có thông tin", "reported"],
    established: ["đã xác định", "established"],
  },
  guidanceMore: [
    "Mức phải hành động cao hơn luật buộc là do hướng dẫn hoặc đề xuất.",
    "What to act on is above what the law orders because of guidance or a proposal.",
  ],
  decidedMore: [
    "Mức phải hành động khác mức luật buộc: xem quyết định của người có thẩm quyền.",
    "What to act on differs from what the law orders: see what a person decided.",
  ],
  coverage: {
    under_18: [
      "Đủ 16, chưa đủ 18 tuổi: ngoài Luật Trẻ em, vẫn được bảo vệ theo thủ tục hình sự.",
      "16 or 17: outside the Law on Children, still protected by criminal procedure.",
    ],
    adult: ["Đủ 18 tuổi: ngoài Luật Trẻ em.", "18 or older: outside the Law on Children."],
  },
  measures: ["Biện pháp áp dụng được", "Measures that apply"],
  notes: ["Lưu ý", "Please note"],
  warnings: {
    provisional: [
      "Hạn của “{duty}” tính qua ngày nghỉ chưa được công bố.",
      "The limit of “{duty}” was counted over days off that are not announced yet.",
    ],
    start_disputed: [
      "“{duty}”: đã qua hạn theo cách tính thận trọng; thời điểm bắt đầu còn cách hiểu khác.",
      "“{duty}”: past the cautious limit; the start of the clock is open to dispute.",
    ],
    past_review: [
      "Bộ luật mới được theo dõi đến {date}: kiểm tra văn bản mới hơn.",
      "The law was followed until {date} only: check for newer texts.",
    ],
    age_not_proved: [
      "Chưa có giấy tờ chứng minh tuổi: coi là trẻ em, theo tuổi nhỏ nhất có thể.",
      "The age is not proved: the youngest possible age holds.",
    ],
    answers_differ: ["Có câu trả lời khác nhau: giữ câu nặng hơn.", "Answers differ: the graver one is kept."],
    ruled_out_by_broader: [
      "Điều đã được xác định bị một câu trả lời sau, rộng hơn, loại trừ: xem lại có đúng ý không.",
      "Something established was ruled out by a later, broader answer: look whether that was meant.",
    ],
    in_the_future: ["Có điều ghi ngày sau lúc này, chưa tính.", "Something is dated in the future and was not counted."],
    authority_ends: ["Thẩm quyền của một cơ quan sắp hết hoặc đã hết.", "The authority of a body ends soon, or has ended."],
    unverified: ["Có căn cứ chưa kiểm chứng.", "A ground is not verified yet."],
    low_beside_grave_row: [
      "Mẫu số {form}: số đếm rơi về phía thấp, nhưng có dòng tổn hại xếp Cao. Hãy đọc dòng đó, đừng chỉ nhìn số đếm.",
      "Form {form}: the count falls on the low side beside a harm row rated High. Read the row, not the count.",
    ],
    layer_elsewhere: [
      "Quy định “{pack}” không dành cho nơi này: kiểm tra mã tỉnh, mã xã và tệp đã mở.",
      "The layer “{pack}” is not for this place: check the codes of province and commune, and the file.",
    ],
  },

  // duties
  duties: ["Việc theo thời gian", "Duties in time"],
  dutyStates: {
    open: ["phải làm", "to do"],
    start_disputed: ["có thể quá hạn", "may be late"],
    late: ["quá hạn", "late"],
    met: ["đã làm", "done"],
    met_start_disputed: ["đã làm, sau hạn thận trọng", "done, after the cautious limit"],
    met_late: ["đã làm, trễ hạn", "done late"],
  },
  before: ["trước {moment}", "by {moment}"],
  at: ["lúc {moment}", "at {moment}"],
  atOnce: ["ngay", "at once"],
  fast: ["nhanh nhất có thể", "as fast as possible"],
  undated: ["Không định ngày", "No date"],
  undatedDuties: ["Việc phải làm, luật không định ngày: {count}", "To do, without a date in law: {count}"],
  doneDuties: ["Việc đã làm: {count}", "Done: {count}"],
  precautions: ["Việc phòng xa, chờ sau: {count}", "Precautions that can wait: {count}"],
  who: ["Ai làm", "Who"],
  why: ["Căn cứ", "Grounds"],
  whoAndWhy: ["Ai làm, căn cứ, ghi đã làm", "Who, grounds, record as done"],
  otherReading: ["Cách tính khác: đến {moment}", "Another reading: until {moment}"],
  markDone: ["Ghi đã làm", "Record as done"],
  step: ["Việc đã làm", "What was done"],
  doneAt: ["Làm lúc", "Done at"],
  formsTitle: ["Mẫu phải dùng", "Forms to use"],
  formNumber: ["Mẫu số {number}", "Form {number}"],
  formFor: ["cho: {duty}", "for: {duty}"],
  noForms: ["Chưa phải dùng mẫu nào.", "No form is needed yet."],

  // grounds
  groundsTitle: ["Căn cứ", "Grounds"],
  groundsHint: ["Mở từng căn cứ để xem yếu tố và điều luật.", "Open each ground for its facts and articles."],
  noGrounds: ["Chưa có căn cứ nào.", "No ground yet."],
  facts: ["Yếu tố", "Facts"],
  articles: ["Điều luật", "Articles"],
  nature: ["Loại căn cứ", "Kind"],
  kinds: {
    law: ["luật", "law"],
    reading: ["cách hiểu luật", "reading of the law"],
    guidance: ["hướng dẫn", "guidance"],
    proposal: ["đề xuất", "proposal"],
  },
  certainties: {
    text: ["đọc nguyên văn", "read in the text"],
    secondary: ["nguồn thứ cấp", "secondary source"],
    unverified: ["chưa kiểm chứng", "unverified"],
  },
  concludes: ["Dẫn đến", "Leads to"],
  whyNot: ["Vì sao chưa xác định mức cao hơn", "Why not the higher level"],
  whyNotHint: [
    "Mỗi dòng là một quy tắc sẽ xác định mức cao hơn, và điều còn thiếu.",
    "Each line is a rule that would establish more, and what it lacks.",
  ],
  whyNotTop: ["Đã ở mức cao nhất.", "It is at the highest level."],
  lacks: ["Còn thiếu {count} điều trong số sau:", "{count} of these is lacking:"],
  ruledOut: ["đã loại trừ", "ruled out"],

  // the record
  record: ["Mẫu số 01: ghi chép tin báo", "Form 01: record of the report"],
  recordHint: ["Ghi những gì biết. Ô trống không phải là “không có”.", "Write what is known. An empty field is not a “no”."],
  day: ["Ngày", "Day"],
  month: ["Tháng", "Month"],
  year: ["Năm", "Year"],
  ageFrom: ["từ (tuổi)", "from (years)"],
  ageTo: ["đến (tuổi)", "to (years)"],
  bornSource: ["Tuổi biết từ đâu", "Age known from"],
  incidentDate: ["Ngày xảy ra (nếu biết)", "Date of the incident (if known)"],
  informantIs: ["Người báo là ai", "Who the informant is"],
  informantKinds: {
    other: ["người khác (hàng xóm, giáo viên, bác sĩ…)", "someone else (neighbour, teacher, doctor …)"],
    household: ["người trong gia đình trẻ", "of the child's household"],
    child: ["chính trẻ em", "the child"],
    suspect: ["người bị nghi", "the suspect"],
  },
  channels: {
    phone: ["điện thoại", "telephone"],
    in_person: ["gặp trực tiếp", "in person"],
    told_by_another: ["người khác báo", "told by another"],
  },
  notSaid: ["không nói", "not said"],

  // rating forms
  assessments: ["Đánh giá: Mẫu số 02, 03, 06", "Assessments: forms 02, 03, 06"],
  assessmentsHint: [
    "Xếp mức dòng nào, kết quả đổi theo ngay. Dòng chưa xếp mức là chưa rõ, không phải Thấp.",
    "Each rated row counts at once. A row that is not rated is unknown, not Low.",
  ],
  beginForm: ["Lập Mẫu số {number}", "Begin form {number}"],
  openForm: ["Ghi Mẫu số {number}", "Fill in form {number}"],
  removeForm: ["Bỏ bản đánh giá này", "Remove this assessment"],
  assessedAt: ["Đánh giá lúc", "Assessed at"],
  ratings: {
    high: ["Cao", "High"],
    medium: ["Trung bình", "Medium"],
    low: ["Thấp", "Low"],
  },
  notRated: ["Chưa xếp mức", "Not rated"],
  someRated: ["đã xếp {done}/{all} dòng: chưa xong", "{done} of {all} rows rated: not finished"],
  allRated: ["đã xếp đủ {done}/{all} dòng", "all {done} of {all} rows rated"],
  totals: [
    "Tổng số: Cao {high}, Trung bình {medium}, Thấp {low}, chưa xếp mức {unanswered}.",
    "Total: High {high}, Medium {medium}, Low {low}, not rated {unanswered}.",
  ],
  comparison: ["So sánh mức Cao:", "Comparing High:"],
  comparisons: {
    more: [
      "tổn hại có nhiều dòng Cao hơn khả năng tự bảo vệ, phục hồi.",
      "harm has more rows rated High than self-protection and recovery.",
    ],
    fewer_or_equal: [
      "tổn hại có ít dòng Cao hơn, hoặc bằng, khả năng tự bảo vệ, phục hồi.",
      "harm has fewer rows rated High than self-protection and recovery, or as many.",
    ],
    open: ["chưa biết: còn tùy các dòng chưa xếp mức.", "not known yet: it depends on the rows not rated."],
  },
  advice: [
    "chỉ để tham khảo: mẫu không nói cách đếm, cán bộ kết luận",
    "advice only: the form has no rule of counting, the officer concludes",
  ],
  alternative: ["Cách hiểu khác: {text}", "Another reading: {text}"],
  conclusionsHint: [
    "Có thể chọn nhiều kết luận: chúng không loại trừ nhau.",
    "More than one may hold: they do not exclude each other.",
  ],
  forced: ["luật, hoặc cách hiểu luật, buộc kết luận này", "the law, or our reading of it, compels this"],
  officerConcludes: ["cán bộ kết luận", "for the officer to conclude"],
  noGround: ["theo những gì đã ghi, luật không buộc", "not called for by what is recorded"],
  concludedAbove: [
    "Kết luận này cao hơn mức đang hành động theo. Ghi thành quyết định nâng mức để có hiệu lực.",
    "This conclusion is above what is acted on. Record it as a raise to give it effect.",
  ],
  raiseThis: ["Ghi nâng mức: khẩn cấp", "Record a raise: emergency"],
  raiseReason02: ["Kết luận Mẫu số 02: trẻ em cần được bảo vệ khẩn cấp.", "Form 02 concludes: the child needs urgent protection."],
  conclusion03: ["Kết luận in trên mẫu", "The conclusion as printed"],
  conclusionOpen: ["Chưa kết luận được: còn dòng chưa xếp mức.", "No conclusion yet: rows are not rated."],
  findingRisk: ["Kết luận thứ nhất: nguy cơ", "First finding: the risk"],
  findingStable: ["Kết luận thứ hai: sự ổn định", "Second finding: stability"],
  findingStableHint: [
    "Mẫu không in bốn dòng này; điều luật vẫn đòi ({cite}).",
    "The form does not print these four; the article asks for them ({cite}).",
  ],
  notFound: ["Chưa kết luận", "No finding yet"],
  conclusion06: ["Dòng kết luận của mẫu", "The form's line"],
  noLine06: [
    "Trẻ chưa ổn định: mẫu không có dòng cho trường hợp này, điều luật yêu cầu tiếp tục lập kế hoạch.",
    "The child is not stable: the form has no line for this, the article orders the planning to go on.",
  ],
  findingsOpen: ["Còn {count} kết luận chưa ghi: kế hoạch tiếp tục.", "{count} findings are still open: the plan goes on."],

  // overrides
  overrides: ["Quyết định khác của người có thẩm quyền", "Decided otherwise by a person"],
  overrideTitle: ["Nâng mức, hạ mức", "Raise or lower"],
  overrideHint: [
    "Nâng mức với lý do; chỉ hạ được phần do hướng dẫn thêm vào, không bao giờ dưới mức luật buộc.",
    "Raise with a reason; only what guidance added can be lowered, never below what the law orders.",
  ],
  overrideTo: ["Đổi thành", "Change to"],
  overrideBy: ["Người quyết định", "Who decides"],
  reason: ["Lý do", "Reason"],
  reasonHint: ["Bắt buộc. Lý do luôn hiện cùng quyết định.", "Required. The reason is always shown with the decision."],
  reasonMissing: ["Ghi lý do.", "Give the reason."],
  reasonIs: ["Lý do: {reason}", "Reason: {reason}"],
  override: ["Ghi quyết định", "Record the decision"],
  nothingToOverride: ["Đã ở mức cao nhất và luật không cho hạ.", "It is at the highest level, and the law allows no lowering."],
  toEmergency: ["Nâng: khẩn cấp", "Raised: emergency"],
  toNoEmergency: ["Hạ: không khẩn cấp", "Lowered: no emergency"],
  toLevel: ["Cấp độ {level}", "Level of {level}"],
  removeOverride: ["Xóa quyết định: {what}", "Remove the decision: {what}"],
  overrideResults: {
    applied: ["có hiệu lực", "in effect"],
    no_effect: ["không làm thay đổi", "changes nothing"],
    refused_below_law: ["không có hiệu lực: thấp hơn mức luật buộc", "no effect: below what the law orders"],
    refused_no_reason: ["không có hiệu lực: thiếu lý do", "no effect: no reason is given"],
    in_the_future: ["chưa tính: ghi ngày sau lúc này", "not counted: dated in the future"],
  },

  // layers
  layers: ["Nơi xảy ra và quy định của tỉnh", "The place, and what its province adds"],
  layersHint: [
    "Ghi mã tỉnh, mã xã; mở tệp quy định của tỉnh.",
    "Give the codes of province and commune; open a province's layer.",
  ],
  place: ["Nơi xảy ra", "Where it happens"],
  placeHint: ["Mã số hành chính của Nhà nước, như 04 là Cao Bằng.", "The State's codes of places; 04 is Cao Bằng."],
  province: ["Mã tỉnh (2 số)", "Province code (2 digits)"],
  commune: ["Mã xã (5 số)", "Commune code (5 digits)"],
  layerFile: ["Tệp quy định của tỉnh (JSON)", "A province's layer (JSON)"],
  layerHint: [
    "Chỉ được thêm và siết chặt, không bao giờ nới lỏng luật. Tệp nằm lại trong trang này.",
    "It can only add and tighten, never weaken the law. The file stays in this page.",
  ],
  layerRefused: ["Không nhận tệp này: {why}", "This file is refused: {why}"],
  layerAdds: ["Thêm {what}: {count}", "Adds {what}: {count}"],
  andMore: ["và {count} mục nữa.", "and {count} more."],
  unload: ["Bỏ quy định của tỉnh", "Take the layer away"],
  sections: {
    duty: ["việc phải làm", "duties"],
    tighten: ["thời hạn ngắn hơn", "shorter limits"],
    rule: ["quy tắc", "rules"],
    fact: ["yếu tố", "facts"],
    measure: ["biện pháp", "measures"],
    task: ["nhiệm vụ", "tasks"],
    guidance: ["lời hướng dẫn", "guidance"],
    institution: ["cơ quan", "institutions"],
    place: ["nơi", "places"],
    unknown: ["điều nguồn không nói", "matters on which its sources are silent"],
  },
  layerChanges: ["Thay đổi trong vụ việc này", "What it changes in this case"],
  layerChangesNothing: ["Không thay đổi gì.", "It changes nothing here."],
  layerMovesLevel: ["Cấp độ thay đổi.", "The level changes."],
  layerNewDuty: ["Thêm việc: {name}, hạn {date}", "A new duty: {name}, by {date}"],
  layerMovesDuty: ["Đổi hạn: {name}, {date}", "Another limit: {name}, {date}"],
  layerNewGround: ["Thêm căn cứ: {name}", "A new ground: {name}"],
  layerSignal: ["Thêm tín hiệu theo dõi.", "A new signal."],

  // keeping, printing
  work: ["Bản đang làm", "This piece of work"],
  keep: ["Giữ bản này qua lần tải lại trang", "Keep this over a reload"],
  keepHint: [
    "Mặc định không giữ gì. Nếu chọn, bản này nằm trong thẻ trình duyệt này cho đến khi bạn xóa hoặc đóng thẻ. Đừng chọn trên máy dùng chung.",
    "Nothing is kept by default. If chosen, this stays in this browser tab until you delete it or close the tab. Do not choose it on a shared computer.",
  ],
  keptAgain: ["Đã mở lại bản được giữ trên máy này.", "The work kept on this device is open again."],
  cannotKeep: ["Trình duyệt này không cho giữ.", "This browser does not allow keeping."],
  clear: ["Xóa tất cả", "Delete everything"],
  clearAsk: ["Xóa hết những gì đã ghi?", "Delete everything that was written?"],
  clearYes: ["Xóa hết", "Delete it all"],
  clearNo: ["Giữ lại", "Keep it"],
  cleared: ["Đã xóa hết.", "Everything is deleted."],
  print: ["In ra giấy A4", "Print on A4"],
  lawVersion: ["Bộ luật {version}, mã {hash}", "Law pack {version}, hash {hash}"],

  // the paper
  by: ["Hạn", "By"],
  dutyColumn: ["Việc phải làm", "Duty"],
  paperTitle: ["PHIẾU XỬ LÝ TIN BÁO", "CASE SHEET"],
  paperOurs: [
    "Phiếu giúp việc, không thuộc mẫu của Nghị định. Lập lúc {moment}.",
    "A working sheet, not a form of the Decree. Made at {moment}.",
  ],
  paperSecret: ["Có thông tin về trẻ em: giữ bí mật, chỉ giao người có trách nhiệm ({cite}).", "Holds information about a child: keep it secret ({cite})."],
  category: ["Trẻ em thuộc đối tượng", "The child's category"],
};

/** The words of one language: `say("left", { span })`, and `say("levels.support")` for a word in a list. */
export function words(lang) {
  const place = lang === "en" ? 1 : 0;
  return (name, values = {}) => {
    const found = name.split(".").reduce((list, key) => list?.[key], WORDS);
    const text = Array.isArray(found) ? found[place] : name.slice(name.lastIndexOf(".") + 1);
    return text.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
  };
}

/** Every name that has words, for the tests. */
export const NAMES = Object.entries(WORDS).flatMap(([name, found]) =>
  Array.isArray(found) ? [name] : Object.keys(found).map((key) => `${name}.${key}`),
);
