//! What Xcode takes the library from, as far as a machine without it can make it.

use std::fs;
use std::path::Path;

use super::swift::archive;
use crate::command::Outcome;
use crate::tools::require_target;

/// A platform: Rust's name, the framework's name, Apple's name, and whether it is a simulator.
const PLATFORMS: [(&str, &str, &str, bool); 3] = [
    ("aarch64-apple-ios", "ios-arm64", "ios", false),
    ("aarch64-apple-ios-sim", "ios-arm64-simulator", "ios", true),
    ("aarch64-apple-darwin", "macos-arm64", "macos", false),
];

const ARCHIVE: &str = "libchecho_bindings.a";

/// Assembles `CheChoFFI.xcframework` in the package.
pub(super) fn assemble(package: &Path) -> Outcome<String> {
    let framework = package.join("CheChoFFI.xcframework");
    let mut entries = String::new();
    let (mut bytes, mut lacking) = (0_u64, Vec::new());
    for (target, name, platform, simulator) in PLATFORMS {
        // The device is a must; the mirrors of some machines do not hold Rust for every other.
        if name != "ios-arm64" && require_target(target).is_err() {
            lacking.push(target);
            continue;
        }
        let folder = framework.join(name);
        fs::create_dir_all(folder.join("Headers"))?;
        bytes = bytes.saturating_add(fs::copy(archive(Some(target))?, folder.join(ARCHIVE))?);
        for header in ["CheChoFFI.h", "module.modulemap"] {
            fs::copy(package.join("Sources/CheChoFFI").join(header), folder.join("Headers").join(header))?;
        }
        let variant = if simulator {
            "\n\t\t\t<key>SupportedPlatformVariant</key>\n\t\t\t<string>simulator</string>"
        } else {
            ""
        };
        entries.push_str(&format!(
            "\t\t<dict>
\t\t\t<key>BinaryPath</key>\n\t\t\t<string>{ARCHIVE}</string>
\t\t\t<key>HeadersPath</key>\n\t\t\t<string>Headers</string>
\t\t\t<key>LibraryIdentifier</key>\n\t\t\t<string>{name}</string>
\t\t\t<key>LibraryPath</key>\n\t\t\t<string>{ARCHIVE}</string>
\t\t\t<key>SupportedArchitectures</key>\n\t\t\t<array>\n\t\t\t\t<string>arm64</string>\n\t\t\t</array>
\t\t\t<key>SupportedPlatform</key>\n\t\t\t<string>{platform}</string>{variant}
\t\t</dict>\n"
        ));
    }
    let list = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">
<plist version=\"1.0\">
<dict>
\t<key>AvailableLibraries</key>\n\t<array>\n{entries}\t</array>
\t<key>CFBundlePackageType</key>\n\t<string>XFWK</string>
\t<key>XCFrameworkFormatVersion</key>\n\t<string>1.0</string>
</dict>
</plist>\n"
    );
    fs::write(framework.join("Info.plist"), list)?;
    let lacks = if lacking.is_empty() {
        String::new()
    } else {
        format!("; WITHOUT {}, whose standard library could not be had here", lacking.join(", "))
    };
    let count = PLATFORMS.len().saturating_sub(lacking.len());
    let size = bytes / 1_000_000;
    Ok(format!("CheChoFFI.xcframework: {count} libraries, {size} MB; not linked, not run: only a Mac can{lacks}"))
}
