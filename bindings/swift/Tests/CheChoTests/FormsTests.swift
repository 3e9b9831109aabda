import CheCho
import Foundation
import XCTest

/// The forms: the same papers and pages as everywhere, from a situation and from a case.
final class FormsTests: XCTestCase {
    func testEveryPaperAndEveryPageIsTheSameHere() throws {
        let golden = try Vectors.read("tests/golden/forms.json")
        let folder = Vectors.repository.appendingPathComponent("tests/vectors/forms/papers")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let vectors = try files.flatMap { try Node(Data(contentsOf: $0)).list }
        XCTAssertEqual(vectors.count, golden.entries.count)
        let law = try Law.national()
        for vector in vectors {
            let id = try XCTUnwrap(vector["id"].text)
            let paper = try made(vector, law: law)
            XCTAssertEqual(sha256(data: Data(paper.utf8)), golden[id]["sha256_of_paper"].text, id)
            let page = try paperHtml(paper: paper)
            XCTAssertEqual(sha256(data: Data(page.utf8)), golden[id]["sha256_of_page"].text, id)
            XCTAssertEqual(sha256(data: try paperDocx(paper: paper)), golden[id]["sha256_of_word"].text, id)
            // What A4 leaves within the margins, upright or across.
            let script = try paperPagesScript(paper: paper)
            XCTAssertTrue(script.hasSuffix(page.contains("A4 landscape") ? "(252, 170)\n" : "(165, 257)\n"), id)
        }
    }

    /// The golden file says what the page says, as the tests in Rust read it; its parts are stored as they are.
    func testAWordFileHoldsItsWords() throws {
        let folder = Vectors.repository.appendingPathComponent("tests/vectors/forms/papers")
        let vectors = try Node(Data(contentsOf: folder.appendingPathComponent("07.json"))).list
        let paper = try made(XCTUnwrap(vectors.first), law: Law.national())
        for (lang, word) in [(Lang.vi, "QUYẾT ĐỊNH"), (.en, "Kon Hra 7")] {
            let file = try paperDocx(paper: paper, lang: lang)
            XCTAssertEqual(Array(file.prefix(4)), Array("PK\u{3}\u{4}".utf8))
            for part in ["word/document.xml", "word/styles.xml", "Y Mẫu", word] {
                XCTAssertNotNil(file.range(of: Data(part.utf8)), part)
            }
        }
        XCTAssertThrowsError(try paperDocx(paper: "{}"))
    }

    func testWhatNoFormTakesIsRefused() throws {
        let law = try Law.national()
        for refused in try Vectors.read("tests/vectors/forms/errors.json").list {
            let id = refused["id"].text ?? ""
            XCTAssertThrowsError(try law.paperJson(situation: text(refused["situation"]), ask: text(refused["ask"])), id) { error in
                guard case ChechoError.refused(let failure)? = error as? ChechoError else { return XCTFail("\(error)") }
                XCTAssertEqual(failure.code.id(), refused["error"].text, id)
                XCTAssertEqual(failure.nearest, refused["nearest"].text, id)
            }
        }
    }

    private func made(_ vector: Node, law: Law) throws -> String {
        let ask = try text(vector["ask"])
        if vector["situation"].exists { return try law.paperJson(situation: text(vector["situation"]), ask: ask) }
        let file = CaseFile()
        let cases = try Vectors.read("tests/vectors/forms/cases.json")
        let events = vector["case"].text.map { cases[$0] } ?? vector["events"]
        for (at, draft) in events.list.enumerated() {
            let salts = [at + 1, at + 101, at + 201].map { Data(repeating: UInt8($0), count: 32) }.reduce(Data(), +)
            _ = try file.record(draft: text(draft), salts: salts)
        }
        return try file.paper(law: law, ask: ask, now: XCTUnwrap(vector["now"].text))
    }

    private func text(_ node: Node) throws -> String {
        try String(decoding: node.document(), as: UTF8.self)
    }
}
