import CheCho
import Foundation
import XCTest

/// One law for many tasks, a loop that keeps its size, days that no time zone moves.
final class SharingTests: XCTestCase {
    func testTasksShareOneLaw() async throws {
        let law = try Law.national()
        let scenarios = try Vectors.scenarios().filter { $0["layers"].list.isEmpty }
        let documents = try scenarios.map { try $0["situation"].document() }
        let situations = try scenarios.prefix(50).map { try Vectors.situation($0["situation"]) }
        let expected = try documents.map(law.decideBytes)
        let decided = try situations.map(law.decide)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask { try documents.map(law.decideBytes) == expected && situations.map(law.decide) == decided }
            }
            for try await same in group { XCTAssertTrue(same) }
        }
    }

    func testManyDecisionsDoNotGrowTheProcess() throws {
        let law = try Law.national()
        let scenarios = try Vectors.scenarios().filter { $0["layers"].list.isEmpty }.prefix(50)
        let documents = try scenarios.map { try $0["situation"].document() }
        let situations = try scenarios.prefix(10).map { try Vectors.situation($0["situation"]) }
        func rounds(_ count: Int) throws {
            for _ in 0..<count {
                for document in documents { _ = try law.decideBytes(situation: document) }
                for situation in situations { _ = try law.decide(situation: situation) }
                XCTAssertThrowsError(try law.decideJson(situation: "{"))
            }
        }
        guard resident() > 0 else { return }
        try rounds(20)
        let before = resident()
        try rounds(100)
        let grown = resident() - before
        print("measured: memory: 6,000 decisions and 100 refusals after the first 1,200: resident memory \(grown) KB")
        XCTAssertLessThan(grown, 8 * 1024)
    }

    /// In KB, where the system says it in /proc.
    private func resident() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") } ?? ""
        return Int(line.filter(\.isNumber)) ?? 0
    }

    func testDays() throws {
        for (text, number) in [("1970-01-01", 0), ("2000-02-29", 11016), ("2026-02-13", 20497), ("1969-12-31", -1)] {
            let day = try XCTUnwrap(CalendarDay(text))
            XCTAssertEqual(day.number, Int64(number))
            XCTAssertEqual(day.description, text)
        }
        for none in ["2026-02-29", "2026-13-01", "2026-1-1", "", "2026-02-13T00:00", "-026-02-13", "２０２６-02-13"] {
            XCTAssertNil(CalendarDay(none), none)
        }
        for number in Int64(-800_000)...Int64(800_000) where number % 7 == 0 {
            let day = CalendarDay(number: number)
            let (year, month, date) = day.components
            XCTAssertEqual(CalendarDay(year, month, date), day)
        }
        XCTAssertEqual(CalendarDay(of: Date(timeIntervalSince1970: 1_770_976_800)).description, "2026-02-13")
        XCTAssertEqual(CalendarDay(of: Date(timeIntervalSince1970: .nan)).number < 0, true)
        XCTAssertTrue(try Law.national().workingDay(day: CalendarDay(number: 20497)).working)
    }
}
