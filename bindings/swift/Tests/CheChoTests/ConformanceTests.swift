import CheCho
import Foundation
import XCTest

/// The conformance vectors: the recorded bytes over documents, and the same meaning in records.
final class ConformanceTests: XCTestCase {
    func testEveryScenarioHasTheRecordedBytes() throws {
        let golden = try Vectors.read("tests/golden/decisions.json")
        let scenarios = try Vectors.scenarios()
        XCTAssertEqual(golden.entries.count, scenarios.count)
        XCTAssertFalse(scenarios.isEmpty)
        var laws = Laws()
        for scenario in scenarios {
            let id = try XCTUnwrap(scenario["id"].text)
            let law = try laws.of(scenario)
            let document = try scenario["situation"].document()
            let decision = try law.decideBytes(situation: document)
            XCTAssertEqual(sha256(data: decision), golden[id].text, id)
            let text = String(decoding: document, as: UTF8.self)
            XCTAssertEqual(try law.decideJson(situation: text), String(decoding: decision, as: UTF8.self), id)
        }
    }

    func testEveryScenarioMeansTheSameInRecords() throws {
        var laws = Laws()
        for scenario in try Vectors.scenarios() {
            let id = try XCTUnwrap(scenario["id"].text)
            let law = try laws.of(scenario)
            let bytes = try law.decideBytes(situation: scenario["situation"].document())
            let told = try Node(bytes)
            let decision = try law.decide(situation: Vectors.situation(scenario["situation"]))
            XCTAssertEqual(decision.acting, try end(told["acting"]), id)
            for (interval, node) in [(decision.byLaw, told["by_law"]), (decision.withGuidance, told["with_guidance"])] {
                let ends = try Interval(
                    established: end(node["established"]), reported: end(node["reported"]), actOn: end(node["act_on"]))
                XCTAssertEqual(interval, ends, id)
            }
            let stands: [(String, [Stands])] = [
                ("groups", decision.groups), ("subgroups", decision.subgroups), ("abuse", decision.abuse),
                ("separation", decision.separation), ("signals", decision.signals), ("measures", decision.measures),
            ]
            for (key, list) in stands {
                let expected = try told[key].list.map { try Stands(id: XCTUnwrap($0["id"].text), standing: $0["standing"].arm()) }
                XCTAssertEqual(list, expected, "\(id) \(key)")
            }
            XCTAssertEqual(decision.grounds.map(\.rule), told["grounds"].list.map { $0["rule"].text }, id)
            XCTAssertEqual(decision.duties.map(\.id), told["duties"].list.map { $0["id"].text }, id)
            for (duty, node) in zip(decision.duties, told["duties"].list) {
                XCTAssertEqual(duty.actBy, try node["act_by"].exists ? node["act_by"].moment() : nil, "\(id) \(duty.id)")
                XCTAssertEqual(duty.lateAfter, try node["late_after"].exists ? node["late_after"].moment() : nil, "\(id) \(duty.id)")
                XCTAssertEqual(duty.state, try node["state"].arm(), "\(id) \(duty.id)")
            }
            XCTAssertEqual(decision.nextQuestion?.fact, told["next_question"]["fact"].text, id)
            XCTAssertEqual(decision.warnings.count, told["warnings"].list.count, id)
            let words = try Node(Data(law.explainJson(decision: String(decoding: bytes, as: UTF8.self)).utf8))
            XCTAssertEqual(try law.explain(decision: decision).text, words["text"].text, id)
        }
    }

    func testEveryClockEndsWhenTheLawSays() throws {
        let law = try Law.national()
        let clocks = try Vectors.read("tests/vectors/clocks.json").list
        XCTAssertFalse(clocks.isEmpty)
        for clock in clocks {
            let id = try XCTUnwrap(clock["id"].text)
            let counted = try law.due(start: clock["start"].moment(), limit: limit(clock["limit"]))
            XCTAssertEqual(counted.due, try clock["due"].exists ? clock["due"].moment() : nil, id)
            XCTAssertEqual(counted.provisional, clock["provisional"].flag, id)
        }
    }

    func testEveryRefusalNamesItsError() throws {
        let law = try Law.national()
        let refusals = try Vectors.read("tests/vectors/errors.json").list
        XCTAssertFalse(refusals.isEmpty)
        for refusal in refusals {
            let id = try XCTUnwrap(refusal["id"].text)
            let document = try refusal["json"].text ?? String(decoding: refusal["situation"].document(), as: UTF8.self)
            let expected = try XCTUnwrap(refusal["error"].text)
            XCTAssertThrowsError(try law.decideJson(situation: document), id) { error in
                guard case ChechoError.refused(let failure)? = error as? ChechoError else { return XCTFail(id) }
                let code = failure.code.id()
                XCTAssertTrue(code == expected || code.hasPrefix("\(expected)."), "\(id): \(code)")
                for part in refusal["contains"].list {
                    XCTAssertTrue("\(error)".contains(part.text ?? "?"), "\(id): \(error)")
                }
            }
        }
    }

    func testEveryConstantIsANameOfTheLaw() throws {
        let law = try Law.national()
        XCTAssertEqual(law.fact(id: Facts.abuse)?.id, "abuse")
        XCTAssertEqual(law.role(id: Roles.communeCommittee)?.id, "commune_committee")
        XCTAssertEqual(law.form(number: Forms.form01)?.number, "01")
    }

    /// The stage names the zone and the language that it wants; they must be in force.
    func testTheMachineIsWhereTheStageSaysItIs() {
        let environment = ProcessInfo.processInfo.environment
        if let zone = environment["TZ"] {
            XCTAssertTrue(
                TimeZone.current.identifier == zone || zone == "UTC" && TimeZone.current.secondsFromGMT() == 0,
                TimeZone.current.identifier)
        }
    }

    private func end(_ node: Node) throws -> End {
        try End(emergency: node["emergency"].flag, level: node["level"].arm())
    }

    private func limit(_ node: Node) throws -> Limit {
        let kind = node.text ?? node.entries.first?.0
        let amount = node.entries.first?.1.number ?? 0
        switch kind {
        case "at_once": return .atOnce
        case "minutes": return .minutes(minutes: amount)
        case "hours": return .hours(hours: amount)
        case "calendar_days": return .calendarDays(days: Int32(amount))
        case "working_days": return .workingDays(days: Int32(amount))
        case "months": return .months(months: Int32(amount))
        case "cap_days": return .capDays(days: Int32(amount))
        case "cap_months": return .capMonths(months: Int32(amount))
        case "months_before": return .monthsBefore(months: Int32(amount))
        case "each_quarter": return .eachQuarter
        default: return .noLimit
        }
    }
}
