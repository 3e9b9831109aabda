// swift-tools-version: 6.0
import PackageDescription

// `cargo xtask test Swift` assembles the library there.
let checho = Context.environment["CHECHO_PACKAGE"] ?? "../../target/packages/swift"

let package = Package(
    name: "Worklist",
    platforms: [.macOS(.v11)],
    dependencies: [.package(name: "CheCho", path: checho)],
    targets: [.executableTarget(name: "Worklist", dependencies: ["CheCho"])],
    swiftLanguageModes: [.v6]
)
