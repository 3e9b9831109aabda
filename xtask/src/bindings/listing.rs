//! The public face of a generated file, a line for each thing that a program can name.

/// The listing of one language's file, in the order of the file.
pub(crate) fn of(language: &str, text: &str) -> String {
    let mut listing = format!("# What {language} programs see. Written by `cargo xtask bindings`; do not edit.\n");
    listing.push_str(&part(language, text));
    listing
}

/// One file's part of it.
pub(crate) fn part(language: &str, text: &str) -> String {
    let text = signatures(text);
    let lines: Vec<&str> = text.lines().collect();
    let mut listing = String::new();
    let mut open = false;
    for (at, line) in lines.iter().enumerate() {
        let shown = match language {
            "kotlin" => kotlin(line, &lines, at, &mut open),
            "swift" => swift(line, &mut open),
            _ => python(line, &mut open),
        };
        if let Some(shown) = shown {
            listing.push_str(&shown);
            listing.push('\n');
        }
    }
    listing
}

/// Functions at the margin of Python whose arguments stand on lines of their own, on one.
fn signatures(text: &str) -> String {
    let (mut joined, mut within) = (String::new(), false);
    for line in text.lines() {
        within = within && !line.starts_with(')') || line.starts_with("def ") && line.ends_with('(');
        joined.push_str(if line.starts_with(' ') && within { line.trim() } else { line });
        joined.push(if !within {
            '\n'
        } else if line.ends_with('(') {
            '\u{200b}'
        } else {
            ' '
        });
    }
    joined.replace('\u{200b}', "").replace(", )", ")")
}

/// An indented line, four spaces a step, without what ends it.
fn indented(line: &str, text: &str) -> Option<String> {
    let depth = ["        ", "    "].into_iter().find(|depth| line.starts_with(depth)).unwrap_or_default();
    Some(format!("{depth}{}", text.trim_end_matches(['{', ',', ' ', '(', ';'])))
}

/// What the runtime of the generator defines for itself.
const RUNTIME: [&str; 9] = [
    "FfiConverter",
    "Uniffi",
    "uniffi",
    "RustBuffer",
    "ForeignBytes",
    "NoHandle",
    "NoPointer",
    "Disposable",
    "InternalE",
];

fn kotlin(line: &str, lines: &[&str], at: usize, open: &mut bool) -> Option<String> {
    let text = line.trim().trim_start_matches("*/ ").replace('`', "").replace("kotlin.", "");
    // A variant's last field stands before what it extends.
    let text = text.split(") : ").next().unwrap_or_default().to_owned();
    if text.is_empty() || text == "," {
        return None;
    }
    let own = |name: &str| !RUNTIME.iter().any(|runtime| name.starts_with(runtime));
    if !line.starts_with([' ', '}', ')', '\t', '/', '{']) {
        let words = ["data class ", "sealed class ", "enum class ", "public interface ", "public typealias "];
        let object = text.strip_prefix("open class ").is_some_and(|rest| {
            let name = rest.split([':', ' ']).next().unwrap_or_default();
            lines.iter().any(|line| line.starts_with(&format!("public interface {name}Interface")))
        });
        let named = words.iter().find_map(|word| text.strip_prefix(word)).is_some_and(own);
        let function = text.contains("fun ") && line.contains("fun `");
        *open = named || object;
        return if named || object || function { indented("", &text) } else { None };
    }
    if text.starts_with("@Throws") && line.contains("fun `") && !text.contains("override") {
        return indented(line, &text);
    }
    if line.contains("`uniffi") || text.contains("override") {
        return None;
    }
    if line.contains(" fun `") {
        let throws = at.checked_sub(1).and_then(|before| lines.get(before)).is_some_and(|l| l.contains("@Throws"));
        // Inside the object every method overrides one of its interface; what does not is a constructor.
        return indented(line, &if throws { format!("@Throws {text}") } else { text });
    }
    if !*open {
        return None;
    }
    let constant = line.starts_with("    ")
        && text.ends_with([',', ';'])
        && text.trim_end_matches([',', ';']).bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
    let field = line.contains(" val `");
    let variant =
        line.starts_with("    ") && ["data class ", "object ", "class "].iter().any(|word| text.starts_with(word));
    if constant || field || variant { indented(line, &text) } else { None }
}

fn swift(line: &str, open: &mut bool) -> Option<String> {
    let text = line.trim();
    let own = |rest: &str| !RUNTIME.iter().any(|runtime| rest.starts_with(runtime));
    if !line.starts_with([' ', '\t']) {
        let words = [
            "public static func ",
            "public struct ",
            "public enum ",
            "open class ",
            "public protocol ",
            "public typealias ",
            "public func ",
        ];
        let named = words.iter().find_map(|word| text.strip_prefix(word));
        if let Some(rest) = named {
            *open = own(rest);
            return open.then(|| indented("", text)).flatten();
        }
        if text.starts_with('}') || text.starts_with("fileprivate") || text.starts_with("extension") {
            *open = false;
        }
        return None;
    }
    let wanted = [
        "public let ",
        "public var ",
        "case ",
        "open func ",
        "func ",
        "public convenience init",
        "public init?(",
        "public init(of ",
        "public init(number: Int64",
        "public static func ",
        "public func ",
    ];
    let shown = *open
        && line.starts_with("    ")
        && !line.starts_with("     ")
        && wanted.iter().any(|word| text.starts_with(word));
    if shown && !text.contains("niffi") && !text.contains("FfiConverter") { indented(line, text) } else { None }
}

fn python(line: &str, open: &mut bool) -> Option<String> {
    let text = line.trim();
    if !line.starts_with([' ', '\t', ')', '"', '#']) && !text.is_empty() {
        let class =
            text.strip_prefix("class ").filter(|rest| !rest.starts_with('_') && !rest.starts_with("InternalError"));
        let function = text.strip_prefix("def ").filter(|rest| !rest.starts_with('_'));
        *open = class.is_some();
        if text.contains(" = typing.Union[") && !text.starts_with('_') {
            return indented("", text);
        }
        return class.or(function).and_then(|_| indented("", text));
    }
    if !*open || !line.starts_with("    ") {
        return None;
    }
    let depth = line.chars().take_while(|c| *c == ' ').count();
    let made = text.starts_with("def __init__(self, ");
    let method = made || text.starts_with("def ") && !text.starts_with("def _");
    let class = text.starts_with("class ") && !text.starts_with("class _");
    let constant = depth == 4
        && text.split(" = ").next().is_some_and(|name| {
            text.contains(" = ") && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
        });
    let annotated = depth == 4
        && text.split_once(':').is_some_and(|(name, rest)| {
            !rest.is_empty()
                && !name.is_empty()
                && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        });
    let keyword = ["if ", "else", "elif ", "for ", "try", "return", "raise", "with ", "except", "lambda"];
    let statement = keyword.iter().any(|word| text.starts_with(word));
    if (method || class || constant || annotated) && !statement { indented(line, text) } else { None }
}
