// The words of <checho-report>: form 01 for people who never saw a form, Vietnamese first.

const WORDS = {
  title: ["Báo tin về một trẻ em cần giúp đỡ", "Tell us about a child who may need help"],
  intro: [
    "Bạn lo cho một trẻ em? Hãy báo. Không cần bằng chứng, không cần chắc chắn, không cần biết tên. Ai cũng có thể báo, kể cả trẻ em.",
    "Worried about a child? Tell someone. You need no proof, no certainty, no name. Anyone may report, children too.",
  ],
  private: [
    "Bạn đang viết trên máy của mình. Chưa có gì được gửi đi cho đến khi bạn bấm “Chuyển tin báo”. Không lưu gì trên máy, trừ khi bạn chọn.",
    "You are writing on your own device. Nothing is sent until you press “Hand over the report”. Nothing is stored unless you say so.",
  ],
  leave: ["Thoát nhanh", "Leave now"],
  leaveNote: [
    "Thoát nhanh, hoặc bấm phím Shift ba lần: xóa những gì đã viết và mở trang khác. Lịch sử của trình duyệt vẫn có thể còn tên trang này.",
    "Leave now, or press Shift three times: what you wrote is deleted and another page opens. The browser's history may still show this page.",
  ],
  worry: ["Điều gì làm bạn lo?", "What worries you?"],
  worryHint: ["Chọn một hoặc nhiều. Không rõ thì bỏ qua.", "Choose one or more, or none if you are not sure."],
  worries: {
    abused: ["Trẻ bị đánh, bị làm nhục, bị bỏ mặc, bị ép làm việc, hoặc bị xâm hại cách khác", "A child is beaten, humiliated, neglected, made to work, or abused in another way"],
    risk_of_violence: ["Trẻ có thể sắp bị đánh đập, hành hạ", "A child may soon be beaten or maltreated"],
    risk_of_exploitation: ["Trẻ có thể bị ép làm việc hoặc bị lợi dụng", "A child may be made to work, or be used"],
    risk_of_abandonment: ["Trẻ có thể bị bỏ rơi", "A child may be abandoned"],
    special_circumstances: ["Trẻ có hoàn cảnh khó khăn: mồ côi, khuyết tật, bệnh nặng, bỏ học đi làm…", "A child in hardship: orphaned, disabled, gravely ill, out of school to work …"],
  },
  condition: ["Bạn đã thấy hoặc nghe gì?", "What did you see or hear?"],
  conditionHint: [
    "Trẻ bây giờ ra sao: thân thể, tinh thần. Viết theo lời của bạn. Đừng hỏi trẻ để biết thêm, đừng tự điều tra.",
    "How the child is now, in body and mind. In your own words. Do not question the child, do not investigate.",
  ],
  outlook: ["Nếu không ai giúp, bạn sợ điều gì sẽ xảy ra?", "What do you fear may happen if nobody helps?"],
  place: ["Chuyện xảy ra ở đâu?", "Where did it happen?"],
  placeHint: ["Thôn, xã, trường, hoặc chỗ nào dễ tìm.", "Village, commune, school, or a place that is easy to find."],
  incident: ["Xảy ra khi nào? (nếu biết)", "When did it happen? (if you know)"],
  day: ["Ngày", "Day"], month: ["Tháng", "Month"], year: ["Năm", "Year"],
  child: ["Về trẻ em", "About the child"],
  childHint: ["Biết gì ghi nấy. Để trống cũng được.", "Write what you know. Empty is fine."],
  childName: ["Tên trẻ", "The child's name"],
  age: ["Khoảng mấy tuổi?", "About how old?"],
  ageFrom: ["từ", "from"], ageTo: ["đến", "to"],
  sex: ["Trẻ là", "The child is"],
  sexes: { male: ["con trai", "a boy"], female: ["con gái", "a girl"], unknown: ["không rõ", "not known"] },
  family: ["Nhà của trẻ", "The child's family"],
  father: ["Tên cha", "The father's name"], mother: ["Tên mẹ", "The mother's name"],
  parentAge: ["Tuổi", "Age"], parentJob: ["Nghề", "Work"],
  familyNow: ["Gia đình trẻ thế nào?", "How is the family?"],
  carer: ["Bây giờ ai đang chăm trẻ?", "Who looks after the child now?"],
  done: ["Đã có ai giúp trẻ chưa? Giúp gì?", "Has anyone helped the child yet? How?"],
  you: ["Về bạn", "About you"],
  anonymous: ["Tôi muốn giấu tên", "I want to stay anonymous"],
  anonymousHint: [
    "Tin báo giấu tên vẫn được xử lý. Nếu để lại số điện thoại, người xử lý có thể hỏi lại bạn; tên của bạn được giữ bí mật theo luật.",
    "An anonymous report is handled all the same. With your number, the officer can ask you back; the law keeps your name secret.",
  ],
  named: ["Tôi để lại tên hoặc số điện thoại", "I leave my name or number"],
  name: ["Tên bạn", "Your name"], phone: ["Số điện thoại", "Telephone"], address: ["Địa chỉ", "Address"],
  notes: ["Khi nào, bằng cách nào thì gọi cho bạn an toàn?", "When and how is it safe to reach you?"],
  youAre: ["Bạn là ai với trẻ?", "Who are you to the child?"],
  kinds: {
    other: ["người quen, hàng xóm, thầy cô, bác sĩ, người qua đường…", "neighbour, teacher, doctor, passer-by …"],
    household: ["người trong nhà của trẻ", "one of the child's household"],
    child: ["tôi là trẻ em, tôi cần giúp", "I am a child and I need help"],
  },
  childReads: [
    "Em làm đúng khi nói ra. Không phải lỗi của em. Gọi 111: miễn phí, ngày hay đêm đều có người nghe. Em không phải kể hết ở đây.",
    "You did right to speak. It is not your fault. Call 111: it is free, someone answers day and night. You need not tell everything here.",
  ],
  where: ["Tin báo đi đâu?", "Where does the report go?"],
  whereText: [
    "Trang này chuyển tin báo cho {to}. Nơi nhận ghi lại và chuyển ngay đến Ủy ban nhân dân xã nơi xảy ra vụ việc để kiểm tra và bảo vệ trẻ em.",
    "This page hands the report to {to}. They record it and pass it on at once to the people's committee of the commune where it happened, which checks and protects the child.",
  ],
  theHost: ["nơi tiếp nhận của trang này", "the receiving place of this site"],
  otherWays: [
    "Bạn cũng có thể báo cho: Tổng đài 111 (miễn phí, cả ngày lẫn đêm), công an, hoặc Ủy ban nhân dân xã nơi xảy ra vụ việc.",
    "You may also tell: hotline 111 (free, day and night), the police, or the people's committee of the commune where it happened.",
  ],
  noVerdict: [
    "Trang này không đánh giá trẻ em và không kết luận về ai.",
    "This page judges no child and concludes nothing about anyone.",
  ],
  keep: ["Giữ bản đang viết nếu trang tải lại", "Keep what I am writing if the page reloads"],
  keepHint: ["Đừng chọn nếu người khác dùng chung máy này.", "Do not choose this if others use this device."],
  clear: ["Xóa những gì đã viết", "Delete what I wrote"],
  cleared: ["Đã xóa.", "Deleted."],
  hand: ["Chuyển tin báo", "Hand over the report"],
  empty: [
    "Hãy viết ít nhất một điều: bạn lo điều gì, thấy gì, hoặc ở đâu.",
    "Please write at least one thing: what worries you, what you saw, or where.",
  ],
  handing: ["Đang chuyển…", "Handing over …"],
  accepted: ["Nơi tiếp nhận đã nhận tin báo.", "The report was received."],
  reference: ["Mã tin báo: {reference}", "Reference: {reference}"],
  acceptedNext: [
    "Người có trách nhiệm sẽ kiểm tra và bảo vệ trẻ em. Nếu trẻ gặp nguy hiểm, gọi 113 hoặc 111 ngay, không chờ.",
    "Those responsible will check and protect the child. If the child is in danger, call 113 or 111 now, do not wait.",
  ],
  refused: ["CHƯA CHUYỂN ĐƯỢC. {why}", "NOT HANDED OVER. {why}"],
  nobody: ["Trang này chưa nhận được tin báo.", "This page has not taken the report."],
  refusedNext: ["Xin gọi 111 (miễn phí, cả ngày lẫn đêm). Những gì bạn viết vẫn còn ở đây.", "Please call 111 (free, day and night). What you wrote is still here."],
  another: ["Viết tin báo khác", "Write another report"],
  keptAgain: ["Đã mở lại bản được giữ.", "What was kept is open again."],
};

/** As `words` of words.js, for this element; reading controls and numbers come from there. */
export function reportWords(lang, shared) {
  const place = lang === "en" ? 1 : 0;
  return (name, values = {}) => {
    const found = name.split(".").reduce((list, key) => list?.[key], WORDS);
    if (!Array.isArray(found)) return shared(name, values);
    return found[place].replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
  };
}

/** Every name that has words, for the tests. */
export const NAMES = Object.entries(WORDS).flatMap(([name, found]) =>
  Array.isArray(found) ? [name] : Object.keys(found).map((key) => `${name}.${key}`),
);
