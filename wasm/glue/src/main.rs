//! `checho-wasm-glue MODULE.wasm FOLDER`: writes `checho_bg.wasm` and its JavaScript into the folder.
//!
//! A program of its own: what it is built of would make every `cargo xtask` wait for it.

use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [module, folder] = words.as_slice() else {
        eprintln!("checho-wasm-glue MODULE.wasm FOLDER");
        return ExitCode::FAILURE;
    };
    match write(module, folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:?}");
            ExitCode::FAILURE
        }
    }
}

fn write(module: &str, folder: &str) -> Result<(), Box<dyn std::error::Error>> {
    let mut bindgen = Bindgen::new();
    // The module is in the package as text: nothing is looked for beside the script.
    bindgen.input_path(module).out_name("checho").typescript(true).web(true)?.omit_default_module_path(true);
    Ok(bindgen.generate(folder)?)
}
