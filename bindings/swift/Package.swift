// swift-tools-version: 6.0
import PackageDescription

// On Linux the static library is linked from a folder named by `-Xlinker -L…`; Apple's platforms take the XCFramework.
#if os(Linux)
    let native: Target = .systemLibrary(name: "CheChoFFI", path: "Sources/CheChoFFI")
#else
    let native: Target = .binaryTarget(name: "CheChoFFI", path: "CheChoFFI.xcframework")
#endif

let package = Package(
    name: "CheCho",
    platforms: [.iOS(.v13), .macOS(.v11)],
    products: [.library(name: "CheCho", targets: ["CheCho"])],
    targets: [
        native,
        .target(
            name: "CheCho",
            dependencies: ["CheChoFFI"],
            linkerSettings: [.linkedLibrary("checho_bindings", .when(platforms: [.linux]))]
        ),
        .testTarget(name: "CheChoTests", dependencies: ["CheCho"]),
    ],
    swiftLanguageModes: [.v6]
)
