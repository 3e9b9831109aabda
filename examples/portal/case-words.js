// The words of <checho-case>, Vietnamese first; words of the law come from the library, shared words from words.js.

const WORDS = {
  caseFile: ["Hồ sơ vụ việc", "Case file"],
  openHint: [
    "Mở tệp hồ sơ (.jsonl hoặc tệp gọn). Tệp không rời khỏi trình duyệt này.",
    "Open a case file (.jsonl or the compact file). It does not leave this browser.",
  ],
  openFile: ["Tệp hồ sơ", "Case file"],
  samples: ["Hoặc một vụ việc mẫu (tên và sự việc đều đặt ra)", "Or a sample case (every name and event is invented)"],
  choose: ["Chọn vụ việc mẫu", "Choose a sample"],
  openCase: ["Mở", "Open"],
  sampleFailed: ["Không tải được vụ việc mẫu.", "The sample could not be loaded."],
  refusedFile: ["Không mở được tệp này: {why}", "This file cannot be opened: {why}"],
  faulty: ["Tệp có {count} chỗ hỏng; phần còn lại vẫn đọc được:", "The file is damaged in {count} places; the rest is read:"],
  apart: ["{count} sự kiện chưa nối được với phần còn lại.", "{count} events cannot be joined to the rest yet."],
  notDrawn: ["Không hiện được hồ sơ này: {why}", "This case cannot be shown: {why}"],
  opened: ["Đã mở hồ sơ.", "The file is open."],

  viewer: ["Ai xem", "Who looks"],
  viewerHint: [
    "Trang mẫu cho chọn. Trên cổng thật, máy chủ biết người đăng nhập và chỉ gửi phần người đó được xem.",
    "The demo lets you choose. On a real portal the server knows who is signed in and sends only what that person may see.",
  ],
  viewers: {
    overseer: ["Cơ quan trẻ em cấp tỉnh, giám sát", "Provincial child body, overseeing"],
    suspected_carer: ["Cha, mẹ, người chăm sóc bị nghi", "Parent or carer under suspicion"],
    non_offending_carer: ["Cha, mẹ, người chăm sóc không bị nghi", "Parent or carer not under suspicion"],
    informant: ["Người báo tin", "The informant"],
    outside: ["Cán bộ xã khác, không có phần trong vụ việc", "An officer of another commune, with no part in the case"],
  },
  moment: ["Hồ sơ như lúc", "The file as it was at"],
  earlier: ["Sự kiện trước", "Event before"],
  later: ["Sự kiện sau", "Event after"],
  latest: ["Đến hết hồ sơ", "To the end"],
  beforeBegin: ["Lúc này hồ sơ chưa có gì.", "Nothing was recorded by then."],

  printFromFile: [
    "Mẫu được điền sẵn từ hồ sơ như lúc đang xem. Điều ghi ở đây chỉ để in: không vào hồ sơ, mất khi đóng trang.",
    "Forms are filled from the file as it was then. What is written here is for the paper alone: it does not enter the file.",
  ],

  notShown: [
    "Người này không được xem gì của vụ việc: cả việc có vụ việc hay không.",
    "This person is shown nothing of the case, not even that there is one.",
  ],
  secrecy: ["Mức bảo mật", "Secrecy"],
  withheld: ["Không hiện cho người xem này", "Held back from this viewer"],
  matters: {
    child: ["Trẻ em là ai", "Who the child is"],
    report: ["Tin báo", "The report"],
    informant: ["Người báo tin là ai", "Who the informant is"],
    findings: ["Đánh giá và câu trả lời", "Assessments and answers"],
    plan: ["Kế hoạch", "The plan"],
    minutes: ["Biên bản họp, báo cáo dịch vụ", "Minutes and reports of services"],
    separation: ["Quyết định cách ly", "Separation"],
    shelter: ["Trẻ đang ở đâu", "Where the child is"],
    opinion: ["Ý kiến của trẻ, cha, mẹ", "What the child and carers said"],
    note: ["Ghi chú", "Notes"],
    handling: ["Cách xử lý", "How it was handled"],
  },

  stands: ["Vụ việc đang ở đâu", "Where the case stands"],
  regions: {
    main: ["Quy trình chính", "Main procedure"],
    emergency: ["Khẩn cấp", "Emergency"],
    separation: ["Cách ly", "Separation"],
    criminal: ["Hình sự", "Criminal"],
    court: ["Tòa án", "Court"],
    alternativeCare: ["Chăm sóc thay thế", "Alternative care"],
  },
  phases: {
    none: ["chưa bắt đầu", "not begun"],
    reported: ["đã có tin báo", "reported"],
    intake_recorded: ["đã tiếp nhận", "recorded"],
    at_commune: ["xã đã nhận", "at the commune"],
    initially_assessed: ["đã đánh giá ban đầu", "initially assessed"],
    specifically_assessed: ["đã đánh giá cụ thể", "specifically assessed"],
    needs_determined: ["đã họp xác định biện pháp", "measures fixed in a meeting"],
    no_plan_needed: ["không cần kế hoạch", "no plan needed"],
    plan_drafted: ["đã dự thảo kế hoạch", "plan drafted"],
    plan_submitted: ["đã trình kế hoạch", "plan submitted"],
    returned_for_revision: ["kế hoạch bị trả lại", "plan returned"],
    plan_approved: ["kế hoạch đã duyệt", "plan approved"],
    implementing: ["đang thực hiện kế hoạch", "plan under way"],
    under_review: ["đang rà soát", "under review"],
    monitoring: ["đang theo dõi 3 tháng", "three months of follow-up"],
    plan_ended: ["kế hoạch đã kết thúc", "plan ended"],
    closed: ["đã đóng", "closed"],
    archived: ["đã lưu", "archived"],
    emergency_active: ["đang khẩn cấp", "emergency"],
    separated: ["đang cách ly", "separated"],
    separated_without_decision: ["cách ly không có quyết định", "separated without a decision"],
    criminal_track: ["tố tụng hình sự", "criminal track"],
    court_track: ["đã đề nghị Tòa án", "court asked"],
    court_decided: ["Tòa án đã quyết định", "court has decided"],
    alternative_care: ["chăm sóc thay thế", "alternative care"],
  },
  since: ["từ {moment}", "since {moment}"],
  lastDay: ["ngày cuối {day}", "last day {day}"],
  irregular: ["Chưa đúng quy định", "Irregular"],
  mended: ["đã khắc phục", "mended"],
  noEffect: ["chưa có hiệu lực", "without effect"],
  disagreements: ["Ghi khác nhau, giữ điều nặng hơn", "Told differently: the graver holds"],
  keptOver: ["{kept}; chưa dùng: {setAside}", "{kept}; set aside: {setAside}"],
  settled: ["đã giải quyết", "settled"],
  aboutFact: ["Về: {what}", "On: {what}"],

  mustDo: ["Việc của người này lúc này", "What this person must or may do now"],
  urges: {
    must: ["phải làm", "must"],
    must_as_precaution: ["phải làm để phòng xa", "must, as a precaution"],
    may: ["được làm", "may"],
  },
  lacksFirst: ["Phải có trước: {what}", "First: {what}"],
  nothingToDo: ["Lúc này không có việc nào của người này.", "Nothing is asked of this person now."],

  owes: ["Ai còn nợ việc gì", "Who owes what"],
  recordStates: {
    met: ["đúng hạn", "in time"],
    open: ["phải làm", "to do"],
    lapsed: ["hết phải làm", "lapsed"],
    start_disputed: ["có thể trễ", "may be late"],
    moment_not_witnessed: ["không ai xác nhận thời điểm", "moment not witnessed"],
    met_late: ["làm trễ", "done late"],
    missed: ["quá hạn", "missed"],
  },
  stateColumn: ["Tình trạng", "State"],
  owed: ["Chưa làm: {count}", "Not done: {count}"],
  noneOwed: ["Không còn việc nào chưa làm.", "Nothing is left undone."],
  someDone: ["Đã làm hoặc hết phải làm: {count}", "Done or lapsed: {count}"],
  lateBy: ["trễ {span}", "{span} late"],
  atDesk: ["Hồ sơ nằm ở {where}: {span}", "The file lay with {where}: {span}"],
  onItsWay: ["đường chuyển (không ai giữ)", "nobody, on its way"],
  doneBy: ["{who}, {moment}", "{who}, {moment}"],

  bodies: {
    commune: ["xã {code}", "commune {code}"],
    province: ["tỉnh {code}", "province {code}"],
    police: ["công an {code}", "police {code}"],
    hotline: ["tổng đài {code}", "hotline {code}"],
    clinic: ["cơ sở y tế {code}", "clinic {code}"],
    school: ["trường {code}", "school {code}"],
    court: ["tòa án {code}", "court {code}"],
  },
  onRecord: ["Theo những gì đã ghi", "By what is recorded"],
  timeline: ["Theo thời gian", "In time"],
  starts: ["Bắt đầu tính hạn: {count}", "Limits that start: {count}"],
  ends: ["Làm xong: {count}", "Done by it: {count}"],
  missedHere: ["Hết hạn, chưa làm: {duty}", "The limit ends, not done: {duty}"],
  untilMoment: ["đến {moment}", "until {moment}"],
  writtenLater: ["ghi lúc {moment}", "written at {moment}"],
  content: ["Nội dung", "What it says"],
  onlyThat: ["Chỉ hiện là có việc này.", "Only that it happened is shown."],
  witness: ["xác nhận đã thấy hồ sơ", "has seen the file"],
  erasedParts: ["xóa {count} phần: {reason}", "{count} parts erased: {reason}"],

  opinions: ["Ý kiến đã nghe", "Opinions heard"],
  ofChild: ["trẻ em", "the child"],
  consents: {
    may_count: ["có thể là sự đồng ý", "may count as consent"],
    not_settled: ["chưa rõ có là sự đồng ý", "not settled whether it is consent"],
    never: ["không bao giờ là sự đồng ý", "never counts as consent"],
    not_asked: ["không hỏi sự đồng ý", "no consent is asked"],
  },

  signals: ["Nên hỏi lại", "Worth asking"],
  signalHint: ["Đề xuất của thư viện, không phải kết luận.", "Proposals of the library, no verdicts."],
  consequences: ["Luật có thể gắn điều gì với việc trễ", "What law may attach to such delay"],
  consequencesHint: ["{count} quy định, chỉ để biết; không phải kết luận về ai.", "{count} provisions, for information; no finding about anyone."],
  mayDo: ["Được làm, hoặc phải làm để phòng xa: {count}", "May do, or must as a precaution: {count}"],

  delays: ["Báo cáo trễ hạn", "Delay report"],
  delaysHint: [
    "Đếm việc, không có tên ai. Chỉ “làm trễ” và “quá hạn” là trễ; còn cách hiểu khác thì chưa gọi là trễ.",
    "Counts duties and names nobody. Only “done late” and “missed” are late; what is open to dispute is not.",
  ],
  allSamples: ["Tính trên cả mười vụ việc mẫu", "Count all ten samples"],
  thisCase: ["Chỉ vụ việc này", "This case only"],
  ofCases: ["Số vụ việc: {count}", "Cases: {count}"],
  notWitnessed: ["chưa cơ quan nào khác ký xác nhận: {count}", "not witnessed by any other institution: {count}"],
  all: ["Tất cả", "All"],
  institution: ["Cơ quan", "Institution"],
  nobodysDesk: ["không ai giữ", "nobody"],
  byInstitution: ["Theo cơ quan", "By institution"],
  byDuty: ["Theo việc, các việc có trễ", "By duty, those with delay"],
  median: ["Trễ bao lâu, giữa / lâu nhất", "How late, median / worst"],
  noDelays: ["Không có việc nào trễ.", "Nothing was late."],

  row: ["Dòng", "Row"],
  reportContent: {
    channel: ["Kênh", "Channel"],
    incidentPlace: ["Nơi xảy ra", "Place"],
    condition: ["Tình trạng", "Condition"],
    outlook: ["Hậu quả có thể", "Outlook"],
    doneBefore: ["Đã làm", "Done before"],
    informant: ["Người báo", "Informant"],
  },
  childName: ["Họ và tên", "Name"],
  bornOn: ["Ngày sinh", "Born"],
  party: ["Với", "With"],
  dayUntil: ["Đến ngày", "Until"],
  placeThen: ["Nơi", "Place"],
  measuresTaken: ["Biện pháp", "Measures"],
  planLines: ["Dịch vụ, việc làm", "Services and tasks"],
  words: ["Lời ghi", "Words"],
};

/** As `words` of words.js, for this element; what is not here comes from there. */
export function caseWords(lang, shared) {
  const place = lang === "en" ? 1 : 0;
  return (name, values = {}) => {
    const found = name.split(".").reduce((list, key) => list?.[key], WORDS);
    if (!Array.isArray(found)) return shared(name, values);
    return found[place].replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
  };
}

/** An institution's code in words, as `commune:23293`; a code of another kind as it is. */
export function bodyName(code, say) {
  const [kind, rest] = code.split(":");
  return rest && WORDS.bodies[kind] ? say(`bodies.${kind}`, { code: rest }) : code;
}

/** Every name that has words, for the tests. */
export const NAMES = Object.entries(WORDS).flatMap(([name, found]) =>
  Array.isArray(found) ? [name] : Object.keys(found).map((key) => `${name}.${key}`),
);
