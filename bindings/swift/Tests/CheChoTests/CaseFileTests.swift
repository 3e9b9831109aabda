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

    /// The informant part's bytes are those of the identity part and 16.
    private func salts(_ facts: UInt8, _ identity: UInt8) -> Data {
        Data(repeating: facts, count: 32) + Data(repeating: identity, count: 32) + Data(repeating: identity + 16, count: 32)
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

    func testEveryRefusalNamesItsError() throws {
        let file = Vectors.repository.appendingPathComponent("tests/vectors/case/small.jsonl")
        let lines = try String(contentsOf: file, encoding: .utf8)
        let whole = try caseFromJsonLines(lines: lines).caseFile
        let law = try Law.national()
        func call(_ one: Node) throws {
            func text(_ key: String) throws -> String { try XCTUnwrap(one[key].text) }
            func document(_ key: String) throws -> String { try String(decoding: one[key].document(), as: UTF8.self) }
            func bytes(_ key: String) throws -> Data { try XCTUnwrap(one[key].bytes) }
            switch try text("call") {
            case "record": _ = try whole.record(draft: document("draft"), salts: bytes("salts"))
            case "signed_message": _ = try whole.signedMessage(event: text("event"))
            case "attach_signature": try whole.attachSignature(event: text("event"), signature: bytes("signature"))
            case "as_of": _ = try whole.asOf(heads: document("heads"))
            case "from_bytes": _ = try caseFromBytes(data: bytes("bytes"))
            case "from_json_lines": _ = try caseFromJsonLines(lines: text("lines"))
            case "erase": _ = try whole.erase(law: law, request: document("request"), salts: bytes("salts"))
            case "state": _ = try whole.state(law: law, now: text("now"))
            case "view": _ = try whole.view(law: law, viewer: document("viewer"), now: text("now"))
            default: XCTFail("there is no such call: \(one)")
            }
        }
        let refusals = try Vectors.read("tests/vectors/case/errors.json").list
        XCTAssertFalse(refusals.isEmpty)
        for refusal in refusals {
            let id = refusal["id"].text ?? ""
            XCTAssertThrowsError(try call(refusal), id) { error in
                guard case ChechoError.refused(let failure)? = error as? ChechoError else { return XCTFail("\(error)") }
                XCTAssertEqual(failure.code.id(), refusal["error"].text, id)
                for part in refusal["contains"].list.compactMap(\.text) {
                    XCTAssertTrue("\(failure.text.vi) \(failure.text.en)".contains(part), "\(id): \(failure.text)")
                }
            }
        }
        XCTAssertEqual(whole.toJsonLines(), lines)
    }
}
