import CheCho
import Foundation
import XCTest

/// Bad input is a typed error that reads as people read it, and the next call works.
final class RefusalTests: XCTestCase {
    private let now = Date(timeIntervalSince1970: 1_770_976_800)  // 2026-02-13T17:00:00+07:00
    private var call: Report { Report(received: now, receivingPlace: Roles.communeCommittee) }

    private func refuses<T>(
        _ code: FailureCode, line: UInt = #line, _ work: @autoclosure () throws -> T
    ) throws {
        XCTAssertThrowsError(try work(), line: line) { error in
            guard case ChechoError.refused(let failure)? = error as? ChechoError else {
                return XCTFail("\(error)", line: line)
            }
            XCTAssertEqual(failure.code, code, line: line)
            XCTAssertEqual("\(error)", "\(failure.text.vi) / \(failure.text.en)", line: line)
            XCTAssertEqual(error.localizedDescription, "\(error)", line: line)
        }
        let decision = try Law.national().decide(situation: Situation(now: now, reports: [call]))
        XCTAssertTrue(decision.acting.emergency, line: line)
    }

    func testWrongDocuments() throws {
        let law = try Law.national()
        try refuses(.json, law.decideJson(situation: "{ \"now\": 5 }"))
        try refuses(.json, law.decideJson(situation: ""))
        try refuses(.json, law.decideAllJson(situations: "{}"))
        try refuses(.json, law.decideBytes(situation: Data([0xFF])))
        try refuses(.json, law.decideBytes(situation: Data()))
    }

    func testAnUnknownNameComesWithTheNearestOne() throws {
        let law = try Law.national()
        let claim = Claim(fact: "abuze", value: .yes)
        let report = Report(received: now, receivingPlace: Roles.communeCommittee, claims: [claim])
        XCTAssertThrowsError(try law.decide(situation: Situation(now: now, reports: [report]))) { error in
            guard case ChechoError.refused(let failure)? = error as? ChechoError else { return XCTFail("\(error)") }
            XCTAssertEqual(failure.code, .unknownFact)
            XCTAssertEqual(failure.nearest, Facts.abuse)
            XCTAssertEqual(
                "\(error)", "không có yếu tố “abuze”; có phải “abuse”? / there is no fact “abuze”; did you mean “abuse”?")
        }
    }

    func testPacks() throws {
        let law = try Law.national()
        let pack = try Vectors.pack("vn")
        try refuses(.json, Law.fromPack(pack: String(pack.prefix(pack.count / 2))))
        try refuses(.packHash, Law.fromPack(pack: pack, sha256: String(repeating: "0", count: 64)))
        try refuses(.packHash, Law.fromPack(pack: pack, sha256: "0"))
        try refuses(.pack, law.withLayer(layer: pack))
        XCTAssertEqual(try Law.fromPack(pack: pack, sha256: law.packs()[0].sha256).packs(), law.packs())
    }

    func testDatesOutOfRange() throws {
        let law = try Law.national()
        for moment in [Date.distantPast, Date(timeIntervalSince1970: .infinity), Date(timeIntervalSince1970: -.infinity),
            Date(timeIntervalSince1970: .nan), Date(timeIntervalSince1970: 1e300)]
        {
            try refuses(.time, law.decide(situation: Situation(now: moment)))
        }
        for number in [Int64.max, .min, 1 << 40] {
            try refuses(.time, law.workingDay(day: CalendarDay(number: number)))
        }
        try refuses(.time, law.decide(situation: Situation(now: now, lawOn: CalendarDay(1500, 1, 1))))
        try refuses(.time, law.due(start: now, limit: .hours(hours: 0)))
        try refuses(.number, law.due(start: now, limit: .hours(hours: -1)))
        let child = Child(born: .dated(date: "2014-13", source: .record))
        try refuses(.time, law.decide(situation: Situation(now: now, child: child)))
    }

    func testADocumentTooLongOrTooDeep() throws {
        let law = try Law.national()
        try refuses(.tooLarge, law.decideJson(situation: "\"\(String(repeating: "a", count: 10 << 20))\""))
        try refuses(.json, law.decideJson(situation: String(repeating: "[", count: 200_000)))
        try refuses(.json, canonical(document: String(repeating: "{\"a\":", count: 100_000)))
    }

    func testColumnsThatAreNone() throws {
        let law = try Law.national()
        let day = try XCTUnwrap(CalendarDay(2026, 2, 13))
        let column = ColumnBytes(fact: Facts.abuse, value: Data([1]))
        try refuses(.columnShort, law.screen(children: 9, columns: [column], day: day, options: ScreenOptions()))
        try refuses(.columnTwice, law.screen(children: 8, columns: [column, column], day: day, options: ScreenOptions()))
        try refuses(.number, law.screen(children: -1, columns: [column], day: day, options: ScreenOptions()))
        try refuses(.number, law.screen(children: .max, columns: [], day: day, options: ScreenOptions()))
        let screened = try law.screen(children: 8, columns: [column], day: day, options: ScreenOptions())
        XCTAssertEqual(screened.intervention.established, Data([1]))
        let bits = ColumnBits(fact: Facts.abuse, value: 0)
        let again = try law.screenBuffer(children: 8, columns: [bits], buffer: Data([1]), day: day, options: ScreenOptions())
        XCTAssertEqual(again, screened)
    }

    func testOneWrongSituationOfABatchStandsInItsPlace() throws {
        let answers = try Law.national().decideAll(situations: [Situation(now: .distantPast), Situation(now: now)])
        guard case .refused(let failure) = answers[0], case .decided = answers[1] else { return XCTFail("\(answers)") }
        XCTAssertEqual(failure.code, .time)
    }

    func testNoRecordShowsTheWordsOfPeople() {
        let born = Born.dated(date: "2014-05-09", source: .record)
        let father = Parent(name: "A Tơ")
        let child = Child(name: "Y Blin", born: born, father: father)
        let report = Report(
            received: now, receivingPlace: Roles.communeCommittee, informant: Informant(name: "Y Blin"), condition: "Y Blin")
        let situation = Situation(now: now, reports: [report], child: child)
        let records: [Any] = [situation, report, report.informant, child, born, father, [situation], Optional(child) as Any]
        for record in records {
            var dumped = ""
            dump(record, to: &dumped)
            for shown in ["\(record)", String(reflecting: record), dumped] {
                for word in ["Blin", "Tơ", "2014"] { XCTAssertFalse(shown.contains(word), shown) }
            }
        }
    }
}
