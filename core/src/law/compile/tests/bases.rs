use super::*;
use FaultCode::{BadBasis, WrongValue};

#[test]
fn nothing_cited() {
    replaced("forms.toml", "cite = [\"decree-2 27(1)d\"]", "cite = []", BadBasis, "cite the article");
    replaced("rules.toml", "cite = [\"decree-2 31(1)\"]", "cite = []", BadBasis, "cite the article");
    replaced(
        "duties.toml",
        "kind = \"law\", certainty = \"text\", cite = [\"decree-2 31\"] }",
        "kind = \"law\", certainty = \"text\", cite = [] }",
        BadBasis,
        "cite the article",
    );
}

#[test]
fn what_is_unverified_is_no_law() {
    Folder::national()
        .with("facts.toml", "certainty = \"secondary\"", "certainty = \"unverified\" # recalled")
        .refused("facts.toml", "certainty = \"unverified\" # recalled", BadBasis, "guidance or proposal");
    replaced(
        "facts.toml",
        "certainty = \"text\"\nkind = \"reading\"",
        "certainty = \"unverified\"\nkind = \"reading\"",
        BadBasis,
        "guidance or proposal",
    );
    Folder::national().with("facts.toml", "kind = \"guidance\"", "kind = \"law\"").refused(
        "facts.toml",
        "certainty = \"unverified\"",
        BadBasis,
        "guidance or proposal",
    );
    replaced(
        "duties.toml",
        "kind = \"law\", certainty = \"text\", cite",
        "kind = \"law\", certainty = \"unverified\", cite",
        BadBasis,
        "guidance",
    );
}

#[test]
fn a_reading_names_its_alternative() {
    Folder::national().with("facts.toml", "alternative = { vi = \"Hiểu khác\", en = \"Otherwise\" }\n", "").refused(
        "facts.toml",
        "[[fact]]\nid = \"grave_harm\"",
        BadBasis,
        "alternative = { vi, en }",
    );
    Folder::national().with("duties.toml", ", alternative = { vi = \"Khác\", en = \"Other\" }", "").refused(
        "duties.toml",
        "{ reading = \"receipt\"",
        BadBasis,
        "alternative = { vi, en }",
    );
}

#[test]
fn an_end_before_the_beginning() {
    replaced("rules.toml", "to = 2030-12-31", "to = 2017-05-31", WrongValue, "mend from or to");
    Folder::national().with("instruments.toml", "from = 2017-06-01", "to = 2017-05-31\nfrom = 2017-06-01").refused(
        "instruments.toml",
        "to = 2017-05-31",
        WrongValue,
        "mend from or to",
    );
    Folder::national().with("people.toml", "province = \"51\"", "province = \"51\"\nto = 2025-06-30").refused(
        "people.toml",
        "to = 2025-06-30",
        WrongValue,
        "mend from or to",
    );
}
