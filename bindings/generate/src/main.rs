//! Writes the Kotlin, Swift and Python of the library that it is given.

fn main() {
    uniffi::uniffi_bindgen_main();
}
