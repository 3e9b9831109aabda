import CheCho
import Foundation
import XCTest

/// The ten whole histories, played through the public calls of the case file: the same bytes, states and accounts.
final class HistoriesTests: XCTestCase {
    func testEveryHistoryIsTheSameHere() throws {
        let histories = try Vectors.read("tests/golden/calls.json").entries
        XCTAssertEqual(histories.count, 10)
        var laws = Laws()
        for (id, history) in histories {
            var played = try Played(id: id, law: laws.of(history))
            for call in history["calls"].list { try played.play(call) }
        }
    }
}

/// A history as far as it is played.
private struct Played {
    let id: String
    let law: Law
    private var copies: [String: CaseFile] = [:]

    init(id: String, law: Law) {
        self.id = id
        self.law = law
    }

    mutating func play(_ call: Node) throws {
        switch call["call"].text {
        case "record":
            let file = try copy(call["on"])
            let draft = try String(decoding: call["draft"].document(), as: UTF8.self)
            let event = try file.record(draft: draft, salts: bytes(call["salts"]))
            XCTAssertEqual(event, call["event"].text, id)
            try file.attachSignature(event: event, signature: bytes(call["signature"]))
        case "countersign":
            let file = try copy(call["on"])
            let actor = try String(decoding: call["actor"].document(), as: UTF8.self)
            let at = try XCTUnwrap(call["at"].text)
            let seen = try file.countersign(actor: actor, at: at, salts: bytes(call["salts"]))
            let event = try XCTUnwrap(Node(Data(seen.utf8))["event"].text)
            XCTAssertEqual(event, call["event"].text, id)
            try file.attachSignature(event: event, signature: bytes(call["signature"]))
        case "exchange":
            try exchange(call["between"].list)
        case "look":
            let file = try call["of"].exists ? copy(call["of"]) : joined()
            let at = try XCTUnwrap(call["at"].text)
            let state = try sha256(data: Data(file.state(law: law, now: at).utf8))
            XCTAssertEqual(state, call["state"].text, "\(id): state at \(at)")
            let account = try sha256(data: Data(file.account(law: law, now: at).utf8))
            XCTAssertEqual(account, call["account"].text, "\(id): account at \(at)")
        case "end":
            let file = try joined()
            XCTAssertEqual(sha256(data: file.toBytes()), call["bytes"].text, id)
            XCTAssertEqual(sha256(data: Data(file.toJsonLines().utf8)), call["lines"].text, id)
        default:
            XCTFail("\(id): there is no such call: \(call)")
        }
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
        let name = try XCTUnwrap(of.text)
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

    private func bytes(_ hex: Node) throws -> Data {
        try XCTUnwrap(hex.bytes, id)
    }
}
