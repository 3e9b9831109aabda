import CheCho
import Foundation

// Three calls to a commune on the eve of Tết, in the order in which to work, each with what to do and by when.
let now = Date(timeIntervalSince1970: 1_770_976_800)  // 17:00 on 13/02/2026 in Viet Nam

func call(minutesAgo: Double, _ claims: [Claim] = [], _ category: [CheCho.Category] = []) -> Report {
    Report(
        received: now.addingTimeInterval(-60 * minutesAgo), receivingPlace: Roles.communeCommittee, claims: claims,
        category: category)
}

let calls = [
    ("bỏ học", call(minutesAgo: 120, [], [.specialCircumstances])),
    (
        "bị đánh",
        call(
            minutesAgo: 30,
            [Claim(fact: Facts.physicalViolence, value: .yes), Claim(fact: Facts.harmDoerIsParent, value: .yes)])
    ),
    ("không rõ", call(minutesAgo: 60)),
]

func show(_ law: Law, _ name: String, _ decision: Decision) throws {
    let emergency = decision.acting.emergency ? "KHẨN CẤP, " : ""
    print("\(name): \(emergency)cấp độ \(decision.acting.level.text(lang: .vi))")
    for duty in decision.duties.filter({ $0.done == nil && !$0.precaution && $0.actBy != nil }).prefix(3) {
        guard let actBy = duty.actBy else { continue }
        let left = Int(actBy.timeIntervalSince(decision.now)) / 60
        let by = try momentText(moment: actBy, lang: .vi)
        print("  trước \(by) (còn \(left / 60) giờ \(left % 60) phút): \(law.duty(id: duty.id)?.name.vi ?? duty.id)")
    }
    if let question = decision.nextQuestion, let fact = law.fact(id: question.fact) {
        print("  hỏi tiếp (\(question.ask.text(lang: .vi))): \(fact.question.vi)")
    }
}

let law = try Law.national()
var decided: [String: Decision] = [:]
let answers = law.decideAll(situations: calls.map { Situation(now: now, reports: [$0.1]) })
for ((name, _), answer) in zip(calls, answers) {
    switch answer {
    case .decided(let decision): decided[name] = decision
    case .refused(let failure): print("\(name): \(failure)")
    }
}
let order = try worklist(decisions: calls.compactMap { name, _ in
    decided[name].map { NamedDecision(id: name, decision: $0) }
})
for name in order {
    if let decision = decided[name] { try show(law, name, decision) }
}
