import CheCho
import Foundation
import XCTest

/// The case file: the shared history, recorded here and read from its file, with the bytes of every platform.
final class CaseFileTests: XCTestCase {
    private let now = "2026-02-13T18:00:00+07:00"

    private func draft(_ kind: String, _ at: String, _ entry: String) -> String {
        let device = String(repeating: "02", count: 32)
        return """
            { "kind": "\(kind)", "happened": "\(at)", "written": "\(at)", "entry": \(entry),
              "actor": { "role": "hotline_111", "institution": "hotline:111", "device": "\(device)" } }
            """
    }

    private func salts(_ facts: UInt8, _ identity: UInt8) -> Data {
        Data(repeating: facts, count: 32) + Data(repeating: identity, count: 32)
    }

    func testTheSharedHistoryIsTheSameHere() throws {
        let golden = try Node(Data(contentsOf: Vectors.repository.appendingPathComponent("tests/golden/case.json")))
        let file = Vectors.repository.appendingPathComponent("tests/vectors/case/small.jsonl")
        let lines = try String(contentsOf: file, encoding: .utf8)
        let law = try Law.national()
        let history = CaseFile()
        let received = "2026-02-13T16:30:00+07:00"
        let report = """
            { "received": "\(received)", "receiving_place": "hotline_111", "category": ["abused"],
              "informant": { "is": "other", "name": "Nguyễn Thị Mẫu", "phone": "0900 000 000" } }
            """
        let said = "2026-02-13T16:45:00+07:00"
        let answers = """
            { "answers": [{ "at": "\(said)", "fact": "serious_harm_now", "source": "child", "value": "yes" }] }
            """
        let first = try history.record(draft: draft("report", received, report), salts: salts(0xa1, 0xb1))
        let second = try history.record(draft: draft("answers", said, answers), salts: salts(0xa2, 0xb2))
        XCTAssertEqual(golden["ids"].list.prefix(2).map(\.text), [first, second])

        let read = try caseFromJsonLines(lines: lines)
        XCTAssertEqual(read.told, #"{"apart":[],"faults":[]}"#)
        let taken = try history.receive(events: read.caseFile.lacking(have: history.have()))
        XCTAssertEqual(try Node(Data(taken.utf8))["added"].list.count, 3)
        XCTAssertEqual(sha256(data: history.toBytes()), golden["sha256_of_bytes"].text)
        XCTAssertEqual(sha256(data: Data(history.toJsonLines().utf8)), golden["sha256_of_lines"].text)
        XCTAssertEqual(history.toJsonLines(), lines)

        let decision = try Node(Data(history.decide(law: law, now: now).utf8))
        XCTAssertTrue(decision["acting"]["emergency"].flag)
        let folded = try Node(Data(history.situation(law: law, now: now).utf8))
        XCTAssertEqual(folded["disagreements"].list.first?["over"]["fact"].text, "serious_harm_now")
        XCTAssertEqual(try Node(Data(history.verify().utf8))["missing"].list.count, 5)
        let viewer = #"{ "role": "commune_chair", "relation": "suspect" }"#
        XCTAssertFalse(try history.view(law: law, viewer: viewer, now: now).contains("Mẫu"))
    }

    func testWrongInputIsRefusedAndChangesNothing() throws {
        let history = CaseFile()
        func refused<T>(_ code: FailureCode, _ work: () throws -> T) {
            XCTAssertThrowsError(try work()) { error in
                guard case ChechoError.refused(let failure)? = error as? ChechoError else { return XCTFail("\(error)") }
                XCTAssertEqual(failure.code, code)
            }
        }
        refused(.caseKind) { try history.record(draft: draft("reprot", now, "{}"), salts: salts(1, 2)) }
        refused(.json) { try history.record(draft: "{}", salts: Data()) }
        refused(.caseEvent) { try history.signedMessage(event: "Y Blin") }
        refused(.caseFormat) { try caseFromBytes(data: Data([0])) }
        XCTAssertEqual(try history.heads(), "[]")
    }
}
