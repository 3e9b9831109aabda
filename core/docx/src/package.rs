//! The file around the document: an Open Packaging archive whose other parts are fixed texts.

use std::io::{self, Cursor, Write as _};

use checho::Lang;
use checho::forms::Sheet;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use crate::document;

/// The parts that only language and page decide, by the name of their file, with slots in braces.
const PARTS: [(&str, &str); 7] = [
    // Readers that look at the first bytes expect this one first.
    ("[Content_Types].xml", include_str!("../parts/content-types.xml")),
    ("_rels/.rels", include_str!("../parts/package-relations.xml")),
    ("word/_rels/document.xml.rels", include_str!("../parts/document-relations.xml")),
    ("word/settings.xml", include_str!("../parts/settings.xml")),
    ("word/styles.xml", include_str!("../parts/styles.xml")),
    ("word/fontTable.xml", include_str!("../parts/fonts.xml")),
    ("word/header.xml", include_str!("../parts/header.xml")),
];

/// The whole file.
pub(crate) fn pack(sheet: &Sheet) -> io::Result<Vec<u8>> {
    let slots = [
        ("{lang}", language(sheet.lang).to_owned()),
        ("{width}", document::text_width(sheet).to_string()),
        // As in the HTML: tables of a landscape page are set a little smaller. In half points.
        ("{cell}", if sheet.landscape { "23" } else { "24" }.to_owned()),
        ("{motto}", document::motto_indent(sheet).to_string()),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in PARTS {
        let filled = slots.iter().fold(part.to_owned(), |text, (slot, value)| text.replace(slot, value));
        put(&mut zip, name, filled.as_bytes())?;
    }
    put(&mut zip, "docProps/core.xml", &properties(sheet)?)?;
    put(&mut zip, "word/document.xml", &document::write(sheet)?)?;
    Ok(zip.finish()?.into_inner())
}

/// Stored as it is: a compressor may give other bytes in its next version, and a paper is a few dozen kilobytes.
fn put(zip: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, part: &[u8]) -> io::Result<()> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::DEFAULT)
        // Otherwise the machine's.
        .system(System::Unix)
        .unix_permissions(0o644);
    zip.start_file(name, options)?;
    zip.write_all(part)
}

/// What the file says of itself: its name and language, and nobody's name.
fn properties(sheet: &Sheet) -> io::Result<Vec<u8>> {
    let mut out = Writer::new(Vec::new());
    out.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))?;
    out.create_element("cp:coreProperties")
        .with_attributes([
            ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ])
        .write_inner_content(|out| {
            let title: String = sheet.name.chars().map(document::printable).collect();
            out.create_element("dc:title").write_text_content(BytesText::new(&title))?;
            out.create_element("dc:language").write_text_content(BytesText::new(language(sheet.lang)))?;
            Ok(())
        })?;
    Ok(out.into_inner())
}

const fn language(lang: Lang) -> &'static str {
    match lang {
        Lang::Vi => "vi-VN",
        Lang::En => "en-GB",
    }
}
