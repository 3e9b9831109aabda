use super::*;

#[test]
fn a_sound_pack_compiles_loads_and_reads_back_the_same() {
    let pack = Folder::national().pack();
    assert_eq!((pack.fact.len(), pack.rule.len(), pack.duty.len(), pack.form.len()), (5, 2, 3, 1));
    let text = canonical::to_string(&pack).unwrap();
    let back: Pack = canonical::from_str(&text).unwrap();
    assert_eq!(back, pack);
    assert_eq!(canonical::to_string(&back).unwrap(), text);
    assert_eq!(back.digest().unwrap(), pack.digest().unwrap());
    assert_eq!(check(&back, &[]), []);
    let layer = Folder::of(&LAYER).compile_on(&[&pack]).unwrap();
    Law::from_pack(pack).unwrap().with_layer(layer).unwrap();
}

/// A folder gives the same pack however its entries are spread over files of whatever names.
#[test]
fn the_spread_over_files_does_not_matter() {
    let pack = Folder::national().pack();
    let text = NATIONAL.map(|(_, text)| text).concat();
    assert_eq!(Folder::of(&[("all.toml", &text)]).pack(), pack);
}

#[test]
fn windows_line_ends_and_comments_keep_the_lines() {
    let mut folder = Folder::national().with("facts.toml", "abuse_kind = true", "# a remark\nabuse_kind = 1");
    let text = folder.text("facts.toml");
    *text = text.replace('\n', "\r\n");
    folder.refused("facts.toml", "abuse_kind = 1", FaultCode::WrongValue, "true or false");
}

#[test]
fn every_fault_of_every_file_is_listed_in_order() {
    let folder = Folder::national()
        .with("rules.toml", "emergency = true", "emergency = \"yes\"")
        .with("rules.toml", "unless = ", "unles = ")
        .with("facts.toml", "abuse_kind = true", "abuse_kind = 1")
        .with("facts.toml", "ask = \"file\"\n", "")
        .with("duties.toml", "limit = { hours = 12 }", "limit = { hours = 0 }")
        .plus("forms.toml", "\n[[fakt]]\n")
        .with("calendar.toml", "status = \"forecast\"", "status = \"guess\"")
        .with("people.toml", "id = \"S1\"", "id = \"S1");
    let faults = folder.compile().unwrap_err();
    let listed: Vec<_> = faults.iter().map(|f| (f.file.as_deref().unwrap(), f.line.unwrap(), f.code)).collect();
    let mut folder = folder;
    let mut line = |file, at| folder.line(file, at);
    let expected = vec![
        ("calendar.toml", line("calendar.toml", "guess"), FaultCode::WrongValue),
        ("duties.toml", line("duties.toml", "hours = 0"), FaultCode::WrongValue),
        ("facts.toml", line("facts.toml", "abuse_kind"), FaultCode::WrongValue),
        ("facts.toml", line("facts.toml", "id = \"crime\"") - 1, FaultCode::Missing),
        ("forms.toml", line("forms.toml", "fakt"), FaultCode::UnknownKey),
        ("people.toml", line("people.toml", "id = \"S1"), FaultCode::Syntax),
        ("rules.toml", line("rules.toml", "emergency"), FaultCode::WrongValue),
        ("rules.toml", line("rules.toml", "unles"), FaultCode::UnknownKey),
    ];
    assert_eq!(listed, expected, "{}", shown(&faults));
}

#[test]
fn every_fault_of_meaning_is_listed_in_order() {
    let folder = Folder::national()
        .with("rules.toml", "when = [{ any = [\"grave_harm\"] }]", "when = [{ any = [\"grave_ham\"] }]")
        .with("rules.toml", "unless = [\"protector\"]", "unless = [\"harm\"]")
        .with("facts.toml", "implies = [\"harm\"]", "implies = [\"grave_harm\"]")
        .with("facts.toml", "certainty = \"secondary\"", "certainty = \"unverified\"")
        .with("duties.toml", "cautious = true, ", "")
        .with("forms.toml", "makers = [\"chair\"]", "makers = [\"char\"]")
        .with("people.toml", "measures = [\"I-a\"]", "measures = [\"I-b\"]")
        .with("calendar.toml", "instead_of = 2026-08-31", "instead_of = 2026-08-30");
    let faults = folder.compile().unwrap_err();
    let listed: Vec<_> = faults.iter().map(|f| (f.file.as_deref().unwrap(), f.path.as_str(), f.code)).collect();
    assert_eq!(
        listed,
        [
            ("calendar.toml", "worked/2026-08-22", FaultCode::WrongValue),
            ("duties.toml", "duty/D1/starts", FaultCode::WrongValue),
            ("facts.toml", "fact/grave_harm/implies", FaultCode::Circle),
            ("facts.toml", "fact/crime/certainty", FaultCode::BadBasis),
            ("forms.toml", "form/01/makers", FaultCode::UnknownName),
            ("people.toml", "guidance/talk/measures", FaultCode::UnknownName),
            ("rules.toml", "rule/grave/when", FaultCode::UnknownName),
            ("rules.toml", "rule/alone/unless", FaultCode::Polarity),
        ]
    );
    let error = compile(&folder.0, &[]).unwrap_err().to_string();
    assert!(
        error.contains("(8)")
            && error.contains("rules.toml:5: rule/grave/when: there is no “grave_ham”; did you mean “grave_harm”?"),
        "{error}"
    );
    assert!(error.contains("có phải “grave_harm”?"), "{error}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    /// Whatever a hand does to the files, the compiler ends without panic, every fault stands at a place, and what
    /// it accepts also loads.
    #[test]
    fn damaged_files_are_refused_in_order_or_load(
        file in 0..NATIONAL.len(), at in 0.0..1.0_f64, gone in 0..40_usize, put in "[\\[\\]{}=\",a-z0-9đ\n.-]{0,6}",
    ) {
        let mut folder = Folder::national();
        let text = &mut folder.0[file].text;
        let mut bounds: Vec<usize> = text.char_indices().map(|(i, _)| i).collect();
        bounds.push(text.len());
        #[expect(clippy::float_arithmetic, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a test file")]
        let from = (at * (bounds.len() - 1) as f64) as usize;
        let to = (from + gone).min(bounds.len() - 1);
        text.replace_range(bounds[from]..bounds[to], &put);
        match folder.compile() {
            Ok(pack) => prop_assert!(Law::from_pack(pack).is_ok()),
            Err(faults) => {
                prop_assert!(!faults.is_empty());
                let places: Vec<_> = faults.iter().map(|f| (f.file.clone(), f.line, f.path.clone())).collect();
                prop_assert!(places.is_sorted());
                for fault in &faults {
                    prop_assert!(fault.line.is_some() || fault.path == "pack", "{}", shown(&faults));
                }
            }
        }
    }
}
