import CheCho
import Foundation
import XCTest

/// A piece of a JSON document.
struct Node {
    let value: Any?

    subscript(key: String) -> Node { Node(value: (value as? [String: Any])?[key]) }
    var exists: Bool { value != nil && !(value is NSNull) }
    var text: String? { value as? String }
    var flag: Bool { value as? Bool ?? false }
    var number: Int64 { (value as? NSNumber)?.int64Value ?? 0 }
    var list: [Node] { (value as? [Any] ?? []).map(Node.init) }
    var entries: [(String, Node)] { (value as? [String: Any] ?? [:]).map { ($0, Node(value: $1)) } }

    init(value: Any?) {
        self.value = value
    }

    init(_ data: Data) throws {
        value = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
    }

    /// Bytes that are written in hexadecimal.
    var bytes: Data? {
        guard let digits = text.map({ Array($0.utf8) }), digits.count.isMultiple(of: 2) else { return nil }
        let pairs = stride(from: 0, to: digits.count, by: 2).map { String(decoding: digits[$0..<$0 + 2], as: UTF8.self) }
        let bytes = pairs.compactMap { UInt8($0, radix: 16) }
        return bytes.count == pairs.count ? Data(bytes) : nil
    }

    func document() throws -> Data {
        try JSONSerialization.data(withJSONObject: XCTUnwrap(value), options: .fragmentsAllowed)
    }

    /// The arm of an enum that has this name: `snake_case` in documents.
    func arm<Arm: CaseIterable>(_: Arm.Type = Arm.self, file: StaticString = #filePath, line: UInt = #line) throws -> Arm {
        let wanted = try XCTUnwrap(text, file: file, line: line).filter { $0 != "_" }.lowercased()
        return try XCTUnwrap(Arm.allCases.first { "\($0)".lowercased() == wanted }, wanted, file: file, line: line)
    }

    func moment() throws -> Date {
        let formatter = ISO8601DateFormatter()
        let text = try XCTUnwrap(text)
        if let whole = formatter.date(from: text) { return whole }
        formatter.formatOptions.insert(.withFractionalSeconds)
        return try XCTUnwrap(formatter.date(from: text), text)
    }
}

/// The national law with any layers on it, each combination loaded once.
struct Laws {
    private var loaded: [[String]: Law] = [:]

    mutating func of(_ scenario: Node) throws -> Law {
        let layers = scenario["layers"].list.compactMap(\.text)
        if let law = loaded[layers] { return law }
        let law = try layers.reduce(Law.national()) { try $0.withLayer(layer: Vectors.pack($1)) }
        loaded[layers] = law
        return law
    }
}

/// The conformance vectors of `tests/`, and their situations as records.
enum Vectors {
    static var repository: URL {
        if let path = ProcessInfo.processInfo.environment["CHECHO_REPOSITORY"] { return URL(fileURLWithPath: path) }
        return URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../..").standardized
    }

    static func read(_ path: String) throws -> Node {
        try Node(Data(contentsOf: repository.appendingPathComponent(path)))
    }

    static func scenarios() throws -> [Node] {
        let folder = repository.appendingPathComponent("tests/vectors/decisions")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
        return try files.sorted().flatMap { try read("tests/vectors/decisions/\($0)").list }
    }

    static func pack(_ name: String) throws -> String {
        try String(contentsOf: repository.appendingPathComponent("core/packs/compiled/\(name).json"), encoding: .utf8)
    }

    static func situation(_ node: Node) throws -> Situation {
        try Situation(
            now: node["now"].moment(),
            reports: node["reports"].list.map(report),
            assessments: node["assessments"].list.map(assessment),
            answers: node["answers"].list.map {
                try Answer(
                    fact: XCTUnwrap($0["fact"].text), value: $0["value"].arm(), source: $0["source"].arm(),
                    at: $0["at"].moment())
            },
            events: node["events"].list.map { try Event(step: XCTUnwrap($0["step"].text), at: $0["at"].moment()) },
            overrides: node["overrides"].list.map(override),
            child: child(node["child"]),
            place: Locality(province: node["place"]["province"].text, commune: node["place"]["commune"].text),
            lawOn: node["law_on"].text.flatMap { CalendarDay($0) }
        )
    }

    private static func claims(_ node: Node) throws -> [Claim] {
        try node.list.map { try Claim(fact: XCTUnwrap($0["fact"].text), value: $0["value"].arm()) }
    }

    private static func report(_ node: Node) throws -> Report {
        let informant = node["informant"]
        return try Report(
            received: node["received"].moment(),
            receivingPlace: XCTUnwrap(node["receiving_place"].text),
            claims: claims(node["claims"]),
            category: node["category"].list.map { try $0.arm() },
            channel: node["channel"].exists ? node["channel"].arm() : nil,
            informant: Informant(
                relation: informant["is"].exists ? informant["is"].arm() : nil, name: informant["name"].text,
                phone: informant["phone"].text, address: informant["address"].text, notes: informant["notes"].text),
            incidentPlace: node["incident_place"].text,
            incidentDate: node["incident_date"].text,
            condition: node["condition"].text,
            outlook: node["outlook"].text,
            doneBefore: node["done_before"].text
        )
    }

    private static func assessment(_ node: Node) throws -> Assessment {
        let forms: [String: AssessmentForm] = ["02": .initial, "03": .specific, "06": .review]
        return try Assessment(
            form: XCTUnwrap(forms[XCTUnwrap(node["form"].text)]),
            at: node["at"].moment(),
            ratings: Dictionary(uniqueKeysWithValues: node["ratings"].entries.map { ($0, try $1.arm()) }),
            findings: claims(node["findings"])
        )
    }

    private static func override(_ node: Node) throws -> Override {
        let level = node["to"]["level"]
        return try Override(
            to: level.exists ? .level(level: level.arm()) : .emergency(emergency: node["to"]["emergency"].flag),
            by: XCTUnwrap(node["by"].text), at: node["at"].moment(), reason: XCTUnwrap(node["reason"].text))
    }

    private static func child(_ node: Node) throws -> Child {
        func parent(_ node: Node) -> Parent? {
            guard node.exists else { return nil }
            let age = node["age"].exists ? Int32(node["age"].number) : nil
            return Parent(name: node["name"].text, age: age, job: node["job"].text)
        }
        var born: Born?
        let known = node["born"]
        if known.exists {
            let source: Source = try known["source"].arm()
            if let date = known["date"].text {
                born = .dated(date: date, source: source)
            } else {
                let on = try XCTUnwrap(known["on"].text.flatMap { CalendarDay($0) })
                born = .aged(
                    atLeast: Int32(known["from"].number), atMost: Int32(known["to"].number), on: on, source: source)
            }
        }
        return try Child(
            name: node["name"].text, born: born, sex: node["sex"].exists ? node["sex"].arm() : nil,
            father: parent(node["father"]), mother: parent(node["mother"]), family: node["family"].text,
            carer: node["carer"].text)
    }
}
