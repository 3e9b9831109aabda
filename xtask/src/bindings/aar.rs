//! The Android library (AAR): the Kotlin classes, the native library for each processor, and rules for shrinking.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::{Outcome, cargo, command, run, target_dir};
use crate::packs::root;
use crate::tools::require_target;

/// `java.time` is part of Android from this version on.
const MIN_SDK: u32 = 26;

/// Android's name of a processor, and the Rust target for it.
const PROCESSORS: [(&str, &str, &str); 4] = [
    ("arm64-v8a", "aarch64-linux-android", "aarch64-linux-android"),
    ("armeabi-v7a", "armv7-linux-androideabi", "armv7a-linux-androideabi"),
    ("x86", "i686-linux-android", "i686-linux-android"),
    ("x86_64", "x86_64-linux-android", "x86_64-linux-android"),
];

/// Builds it from the classes that Maven has compiled.
pub(crate) fn assemble(ndk: &Path) -> Outcome<PathBuf> {
    let project = root().join("bindings/kotlin");
    let folder = project.join("target/aar");
    fs::create_dir_all(&folder)?;
    for (processor, target, clang) in PROCESSORS {
        require_target(target)?;
        let linker = ndk.join("toolchains/llvm/prebuilt/linux-x86_64/bin").join(format!("{clang}{MIN_SDK}-clang"));
        let variable = format!("CARGO_TARGET_{}_LINKER", target.replace('-', "_").to_uppercase());
        let mut build = cargo(&["build", "--quiet", "--locked", "--release", "--package", "checho-bindings"]);
        run(build.args(["--target", target]).env(variable, linker))?;
        let native = folder.join("jni").join(processor);
        fs::create_dir_all(&native)?;
        let built = target_dir()?.join(target).join("release/libchecho_bindings.so");
        fs::copy(built, native.join("libchecho_bindings.so"))?;
    }
    fs::write(
        folder.join("AndroidManifest.xml"),
        format!(
            "<manifest xmlns:android=\"http://schemas.android.com/apk/res/android\" package=\"vn.checho\">\n    \
             <uses-sdk android:minSdkVersion=\"{MIN_SDK}\" />\n</manifest>\n"
        ),
    )?;
    fs::copy(project.join("src/main/resources/META-INF/proguard/checho.pro"), folder.join("proguard.txt"))?;
    fs::write(folder.join("R.txt"), "")?;
    let classes = project.join("target/classes");
    run(command("jar", &["--create", "--file"]).arg(folder.join("classes.jar")).arg("-C").arg(&classes).arg("vn"))?;
    let aar = project.join("target/checho.aar");
    run(command("jar", &["--create", "--no-manifest", "--file"]).arg(&aar).arg("-C").arg(&folder).arg("."))?;
    Ok(aar)
}
