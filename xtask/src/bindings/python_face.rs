//! What the generated Python lacks: real dataclasses, unions that type checkers follow, one exception that reads as people
//! read it, and errors that never show what a record holds.

use crate::command::Outcome;

/// Mends the generated module. Each change has to find its place, so that a new generator cannot pass over it in silence.
pub(crate) fn polish(text: &str) -> Outcome<String> {
    let mut blocks = blocks(text);
    let unions: Vec<Union> = blocks.iter().filter_map(|block| Union::read(block)).collect();
    if unions.is_empty() {
        return Err("the generated Python holds no enum with data: look at what the generator changed".into());
    }
    for block in &mut blocks {
        if let Some(union) = unions.iter().find(|union| block.starts_with(&format!("class {}:\n", union.name))) {
            *block = union.written();
        } else if let Some(record) = record(block) {
            *block = record;
        }
    }
    // Where a variant was made a subclass after the fact.
    blocks.retain(|block| !unions.iter().any(|union| block.starts_with(&format!("{}.", union.name))));
    let mut text = error(&blocks.concat())?;
    for union in &unions {
        for variant in &union.variants {
            text = text.replace(&format!("{}.{}(", union.name, variant.name), &format!("{}(", variant.class(union)));
        }
    }
    text = converters(&text, &unions);
    replace(&mut text, "    def check_lower(value):\n        # Tighter than", BYTES)?;
    text = text.replace("    def check_lower(cls, items):\n", MAP);
    text =
        text.replace("typing.Union[object, typing.Optional[", "typing.Optional[").replace("]] = _DEFAULT", "] = None");
    text = text.replace("def __init__(self, ):", "def __init__(self) -> None:");
    text = text.replace("cls, ) ->", "cls) ->").replace("# Errors\n", "Raises `ChechoError`:\n");
    text = text.replace("typing.List[", "list[");
    exported(&text, &unions)
}

/// Whatever is no dictionary would be an `AttributeError`.
const MAP: &str = "    def check_lower(cls, items):
        if not isinstance(items, dict):
            raise TypeError(\"a dict is required, not {}\".format(type(items).__name__))
";

/// A C `int` holds the length.
const BYTES: &str = "    def check_lower(value):
        if isinstance(value, bytes) and len(value) > 0x7FFFFFFF:
            raise ValueError(\"at most 2 GiB of bytes cross in one call\")
        # Tighter than";

fn replace(text: &mut String, from: &str, to: &str) -> Outcome {
    if text.matches(from).count() != 1 {
        return Err(
            format!("the generated Python does not hold “{from}” once: look at what the generator changed").into()
        );
    }
    *text = text.replace(from, to);
    Ok(())
}

/// The text, cut before every line that starts something at the margin. Docstrings end at the margin too.
fn blocks(text: &str) -> Vec<String> {
    let mut blocks = vec![String::new()];
    for line in text.lines() {
        let starts = !line.starts_with([' ', '"', ')']) && !line.is_empty();
        let decorated = blocks.last().is_some_and(|block| block == "@dataclass\n");
        if starts && !decorated {
            blocks.push(String::new());
        }
        if let Some(block) = blocks.last_mut() {
            block.push_str(line);
            block.push('\n');
        }
    }
    blocks
}

/// `a:int, b:dict[str, int] = 1` as name, type and default.
fn fields(signature: &str) -> Vec<(String, String, Option<String>)> {
    let mut parts: Vec<String> = Vec::new();
    for part in signature.split(", ").filter(|part| !part.is_empty()) {
        let name = part.split(':').next().unwrap_or_default();
        let new = part.contains(':') && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        match parts.last_mut().filter(|_| !new) {
            Some(last) => last.push_str(&format!(", {part}")),
            None => parts.push(part.to_owned()),
        }
    }
    let field = |part: String| {
        let (name, rest) = part.split_once(':')?;
        let (kind, default) = rest.split_once(" = ").map_or((rest, None), |(kind, default)| (kind, Some(default)));
        Some((name.to_owned(), kind.to_owned(), default.map(str::to_owned)))
    };
    parts.into_iter().filter_map(field).collect()
}

/// What stands between the two.
fn between<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    text.split_once(from)?.1.split_once(to).map(|(between, _)| between)
}

/// The first docstring, with its quotes, moved to this depth.
fn doc(text: &str, depth: &str) -> String {
    let said = between(text, "\"\"\"", "\"\"\"").unwrap_or_default().trim();
    let mut lines = said.lines().map(str::trim);
    let mut doc = format!("{depth}\"\"\"{}", lines.next().unwrap_or_default());
    for line in lines {
        doc.push('\n');
        if !line.is_empty() {
            doc.push_str(depth);
            doc.push_str(line);
        }
    }
    // A quotation mark before the closing ones would be read as one of them.
    doc + if said.ends_with('"') { " \"\"\"\n" } else { "\"\"\"\n" }
}

/// The text that Rust gives of it, which shows no word of people; any other would be the default.
fn shown(text: &str, depth: &str) -> Option<String> {
    let body = text.split_once("def __str__(self) -> str:\n")?.1;
    let indent = body.len().saturating_sub(body.trim_start().len());
    let body = body
        .split("\n\n")
        .next()?
        .lines()
        .take_while(|line| line.trim().is_empty() || !line.trim().starts_with("def "));
    let lines = body.filter(|line| !line.trim().is_empty());
    let lines = lines.map(|line| format!("{depth}    {}\n", line.get(indent..).unwrap_or(line.trim())));
    let body: String = lines.collect();
    Some(format!("\n{depth}def __str__(self) -> str:\n{body}\n{depth}__repr__ = __str__\n"))
}

/// A record as a frozen dataclass.
fn record(block: &str) -> Option<String> {
    let name = block.strip_prefix("@dataclass\nclass ")?.split(':').next()?;
    let signature = between(block, "def __init__(self, *, ", "):\n")?;
    let shown = shown(block, "    ");
    let arguments = if shown.is_some() { "frozen=True, kw_only=True, repr=False" } else { "frozen=True, kw_only=True" };
    let mut text = format!("@dataclass({arguments})\nclass {name}:\n{}", doc(block, "    "));
    for (field, kind, default) in fields(signature) {
        let default = match default.as_deref() {
            None => String::new(),
            Some("_DEFAULT") => {
                let made = between(block, &format!("if {field} is _DEFAULT:\n            self.{field} = "), "\n")?;
                format!(" = field(default_factory=lambda: {made})")
            }
            Some(plain) => format!(" = {plain}"),
        };
        text.push_str(&format!("    {field}: {kind}{default}\n"));
    }
    text.push_str(&shown.unwrap_or_default());
    Some(text + "\n\n")
}

/// An enum whose variants hold data.
struct Union {
    name: String,
    doc: String,
    variants: Vec<Variant>,
}

struct Variant {
    name: String,
    doc: String,
    /// Name, type, docstring.
    fields: Vec<(String, String, String)>,
    shown: Option<String>,
}

impl Variant {
    /// `FIRST_DAY` of `CountStep` is `CountStepFirstDay`.
    fn class(&self, union: &Union) -> String {
        let mut class = union.name.clone();
        for word in self.name.split('_') {
            let (first, rest) = word.split_at(1.min(word.len()));
            class.push_str(first);
            class.push_str(&rest.to_lowercase());
        }
        class
    }
}

impl Union {
    fn read(block: &str) -> Option<Self> {
        let name = block.strip_prefix("class ")?.split_once(":\n")?.0.to_owned();
        let mut parts = block.split("    @dataclass\n    class ");
        let doc = doc(parts.next()?, "");
        let mut variants = Vec::new();
        for part in parts {
            let signature = between(part, "def __init__(self, ", "):\n")?;
            let fields = fields(signature).into_iter().map(|(field, kind, _)| {
                let after = part.split_once(&format!("self.{field} = {field}\n")).map_or("", |(_, after)| after);
                (field, kind, self::doc(after, "    "))
            });
            variants.push(Variant {
                name: part.split(':').next()?.to_owned(),
                doc: self::doc(part, "    "),
                fields: fields.collect(),
                shown: shown(part, "    "),
            });
        }
        if variants.is_empty() { None } else { Some(Self { name, doc, variants }) }
    }

    /// A dataclass for each variant, and their union under the enum's name.
    fn written(&self) -> String {
        let mut text = String::new();
        for variant in &self.variants {
            let hidden = if variant.shown.is_some() { ", repr=False" } else { "" };
            text.push_str(&format!("@dataclass(frozen=True{hidden})\nclass {}:\n{}", variant.class(self), variant.doc));
            for (field, kind, doc) in &variant.fields {
                text.push_str(&format!("    {field}: {kind}\n{doc}"));
            }
            text.push_str(variant.shown.as_deref().unwrap_or_default());
            text.push_str("\n\n");
        }
        let classes: Vec<String> = self.variants.iter().map(|variant| variant.class(self)).collect();
        format!("{text}{} = typing.Union[{}]\n{}\n\n", self.name, classes.join(", "), self.doc)
    }
}

/// One exception whose text is the failure's own.
fn error(text: &str) -> Outcome<String> {
    let from = "class ChechoError(Exception):\n";
    let (before, rest) = text.split_once(from).ok_or("the generated Python defines no ChechoError")?;
    let (old, after) = rest.split_once("del _UniffiTempChechoError\n").ok_or("ChechoError is not made as it was")?;
    let doc = doc(old, "    ");
    let class = format!(
        "{from}{doc}
    failure: Failure

    def __init__(self, failure: Failure) -> None:
        super().__init__(str(failure))
        self.failure = failure

    def __reduce__(self) -> tuple[type[ChechoError], tuple[Failure]]:
        return (ChechoError, (self.failure,))
"
    );
    Ok(format!("{before}{class}{}", after.replace("ChechoError.Refused", "ChechoError")))
}

/// A value of another type is a `TypeError` that does not show the value.
fn converters(text: &str, unions: &[Union]) -> String {
    let mut pieces = text.split("\nclass _UniffiFfiConverterType");
    let mut written = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let name = piece.split(['(', ':']).next().unwrap_or_default();
        let refused = format!("raise TypeError(\"a {name} is required, not {{}}\".format(type(value).__name__))");
        let mut piece = piece.replace("raise ValueError(value)", &refused);
        match unions.iter().find(|union| union.name == name) {
            Some(union) => {
                for variant in &union.variants {
                    let is = format!("isinstance(value, {})", variant.class(union));
                    piece = piece.replace(&format!("value.is_{}()", variant.name), &is);
                }
            }
            None if piece.contains(&format!("return {name}(\n")) => {
                let check = "    def check_lower(value):\n";
                let guarded = format!("{check}        if not isinstance(value, {name}):\n            {refused}\n");
                piece = piece.replacen(check, &guarded, 1);
            }
            None => {}
        }
        written.push_str("\nclass _UniffiFfiConverterType");
        written.push_str(&piece);
    }
    written
}

/// The list of public names, with the variants and without what is the generator's own.
fn exported(text: &str, unions: &[Union]) -> Outcome<String> {
    let (text, list) = text.split_once("\n__all__ = [\n").ok_or("the generated Python lists no names")?;
    let list = list.split(']').next().unwrap_or_default();
    let mut names: Vec<String> = list.lines().map(|line| line.trim().trim_matches([',', '"']).to_owned()).collect();
    names.extend(unions.iter().flat_map(|union| union.variants.iter().map(|variant| variant.class(union))));
    names.extend(["Moment".to_owned(), "Day".to_owned()]);
    names.retain(|name| !name.is_empty() && !name.ends_with("Protocol"));
    names.sort();
    names.dedup();
    let list: String = names.iter().map(|name| format!("    \"{name}\",\n")).collect();
    let text = text.replacen("from dataclasses import dataclass\n", "from dataclasses import dataclass, field\n", 1);
    Ok(format!("{text}\n__all__ = [\n{list}]\n"))
}
