import CheCho
import Foundation
import XCTest

/// The whole histories, played through the public calls of the case file: every answer has the same bytes as everywhere.
final class HistoriesTests: XCTestCase {
    func testEveryHistoryIsTheSameHere() throws {
        let recorded = try Vectors.read("tests/golden/calls.json")
        let histories = recorded["histories"].entries.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
        XCTAssertFalse(histories.isEmpty)
        var laws = Laws()
        var accounts: [String] = []
        for (id, history) in histories {
            var played = try Played(id: id, law: laws.of(history))
            for call in history["calls"].list { try played.play(call) }
            try accounts.append(#"{"case":"\#(id)","account":\#(played.account())}"#)
        }
        let all = "[\(accounts.joined(separator: ","))]"
        for call in recorded["over_all"].list {
            try same(call, "over all") {
                switch call["call"].text {
                case "case_kinds": try Data(caseKinds().utf8)
                case "delay_report": try Data(delayReport(accounts: all, period: optional(call["period"])).utf8)
                default: throw NoSuchCall(name: call["call"].text)
                }
            }
        }
    }
}

private struct NoSuchCall: Error {
    let name: String?
}

/// What is answered, or the code with which it is refused, is as recorded.
private func same(_ call: Node, _ place: String, _ answer: () throws -> Data) throws {
    let told = "\(place): \(call["call"].text ?? "")"
    do {
        let found = try sha256(data: answer())
        XCTAssertEqual(found, call["gives"].text, told)
    } catch ChechoError.refused(let failure) {
        XCTAssertEqual(failure.code.id(), call["refused"].text, told)
    }
}

private func document(_ node: Node) throws -> String {
    try String(decoding: node.document(), as: UTF8.self)
}

private func optional(_ node: Node) throws -> String? {
    try node.exists ? document(node) : nil
}

private func apart(_ file: CaseFile) throws -> CaseFile {
    try caseFromBytes(data: file.toBytes()).caseFile
}

/// A history as far as it is played.
private struct Played {
    let id: String
    let law: Law
    private var copies: [String: CaseFile] = [:]
    private var file = CaseFile()
    private var now = ""

    init(id: String, law: Law) {
        self.id = id
        self.law = law
    }

    func account() throws -> String {
        try file.account(law: law, now: now, thresholds: nil)
    }

    mutating func play(_ call: Node) throws {
        switch call["call"].text {
        case "record":
            let file = try copy(call["on"])
            let event = try file.record(draft: document(call["draft"]), salts: bytes(call["salts"]))
            XCTAssertEqual(event, call["event"].text, id)
            try file.attachSignature(event: event, signature: bytes(call["signature"]))
        case "erasure":
            let file = try copy(call["on"])
            let event = try file.erase(law: law, request: document(call["request"]), salts: bytes(call["salts"]))
            XCTAssertEqual(event, call["event"].text, id)
            try file.attachSignature(event: event, signature: bytes(call["signature"]))
        case "countersign":
            let file = try copy(call["on"])
            let at = try text(call["at"])
            let seen = try file.countersign(actor: document(call["actor"]), at: at, salts: bytes(call["salts"]))
            let event = try text(Node(Data(seen.utf8))["event"])
            XCTAssertEqual(event, call["event"].text, id)
            try file.attachSignature(event: event, signature: bytes(call["signature"]))
        case "exchange":
            try exchange(call["between"].list)
        case "look":
            now = try text(call["at"])
            file = try call["of"].exists ? copy(call["of"]) : joined()
        default:
            let other = try call["with"].exists ? copy(call["with"]) : CaseFile()
            try same(call, "\(id) at \(now)") { try answer(call, other) }
        }
    }

    private func answer(_ call: Node, _ other: CaseFile) throws -> Data {
        switch call["call"].text {
        case "to_bytes": return file.toBytes()
        case "have": return file.have()
        case "signed_message": return try file.signedMessage(event: text(call["event"]))
        case "as_of": return try file.asOf(heads: document(call["heads"])).toBytes()
        case "lacking": return try file.lacking(have: other.have())
        case "lacking_for":
            return try file.lackingFor(law: law, have: other.have(), to: document(call["to"]), now: now)
        case "copy_for": return try file.copyFor(law: law, to: document(call["to"]), now: now).toBytes()
        default: return try Data(told(call, other).utf8)
        }
    }

    private func told(_ call: Node, _ other: CaseFile) throws -> String {
        switch call["call"].text {
        case "to_json_lines": return file.toJsonLines()
        case "heads": return try file.heads()
        case "roots": return try file.roots()
        case "events": return try file.events()
        case "verify": return try file.verify()
        case "witnessing": return try file.witnessing()
        case "two_histories": return try file.twoHistories()
        case "unsigned_erasures": return try file.unsignedErasures()
        case "situation": return try file.situation(law: law, now: now)
        case "decide": return try file.decide(law: law, now: now)
        case "effective": return try file.effective(law: law, now: now)
        case "state": return try file.state(law: law, now: now)
        case "account": return try file.account(law: law, now: now, thresholds: optional(call["thresholds"]))
        case "forms_due": return try file.formsDue(law: law, now: now, entries: optional(call["entries"]))
        case "irregularities": return try file.irregularities(law: law, event: text(call["event"]), now: now)
        case "compare": return try file.compare(checkpoint: document(call["checkpoint"]))
        case "issue": return try file.issue(law: law, draft: document(call["draft"]), now: now)
        case "what_can_i_do": return try file.whatCanIDo(law: law, actor: document(call["actor"]), now: now)
        case "clearance": return try file.clearance(law: law, actor: document(call["actor"]), now: now)
        case "erase":
            return try apart(file).erase(law: law, request: document(call["request"]), salts: bytes(call["salts"]))
        case "view": return try file.view(law: law, viewer: document(call["viewer"]), now: now)
        case "paper":
            return try file.paper(law: law, ask: document(call["ask"]), now: now, about: call["about"].text)
        case "receive":
            let copy = try apart(other)
            return try copy.receive(events: file.lacking(have: copy.have()))
        case "take_up":
            let copy = try apart(other)
            let sent = try file.lacking(have: copy.have())
            return try copy.takeUp(events: sent, actor: document(call["actor"]), at: now, salts: bytes(call["salts"]))
        case "merge": return try apart(other).merge(other: file)
        case "join": return try apart(other).join(other: file)
        case "case_from_bytes": return try caseFromBytes(data: shortened(file.toBytes(), call)).told
        case "case_from_json_lines":
            let lines = shortened(Data(file.toJsonLines().utf8), call)
            return try caseFromJsonLines(lines: String(decoding: lines, as: UTF8.self)).told
        default: throw NoSuchCall(name: call["call"].text)
        }
    }

    private func shortened(_ data: Data, _ call: Node) -> Data {
        Data(data.dropLast(Int(call["without_last"].number)))
    }

    private mutating func exchange(_ between: [Node]) throws {
        for to in between + between {
            for from in between where from.text != to.text {
                let (receiver, sender) = try (copy(to), copy(from))
                if try sender.heads() != "[]" {
                    _ = try receiver.receive(events: sender.lacking(have: receiver.have()))
                }
            }
        }
    }

    private mutating func copy(_ of: Node) throws -> CaseFile {
        let name = try text(of)
        if let known = copies[name] { return known }
        let new = CaseFile()
        copies[name] = new
        return new
    }

    private func joined() throws -> CaseFile {
        let all = CaseFile()
        for one in copies.values { _ = try all.join(other: one) }
        return all
    }

    private func text(_ node: Node) throws -> String {
        try XCTUnwrap(node.text, id)
    }

    private func bytes(_ hex: Node) throws -> Data {
        try XCTUnwrap(hex.bytes, id)
    }
}
