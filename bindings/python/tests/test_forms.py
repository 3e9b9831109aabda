"""The forms: the same papers and pages as everywhere, from a situation and from a case."""

import html
import io
import json
import re
import zipfile
from typing import Any

import checho
import pytest
import vectors
from checho import ChechoError, Lang
from vectors import document, law

GOLDEN: dict[str, dict[str, str]] = vectors.read("tests/golden/forms.json")
PAPERS = [
    vector
    for file in sorted((vectors.REPOSITORY / "tests/vectors/forms/papers").glob("*.json"))
    for vector in json.loads(file.read_text(encoding="utf-8"))
]


CASES: dict[str, list[Any]] = vectors.read("tests/vectors/forms/cases.json")


def _events(vector: dict[str, Any]) -> list[Any]:
    return CASES[vector["case"]] if "case" in vector else vector["events"]


def _paper(vector: dict[str, Any]) -> str:
    ask = document(vector["ask"])
    if "situation" in vector:
        return law().paper_json(document(vector["situation"]), ask)
    case = checho.CaseFile()
    for at, draft in enumerate(_events(vector), start=1):
        case.record(document(draft), bytes([at]) * 32 + bytes([at + 100]) * 32 + bytes([(at + 200) % 256]) * 32)
    return case.paper(law(), ask, vector["now"])


def test_every_paper_and_every_page_is_the_same_here() -> None:
    assert len(PAPERS) == len(GOLDEN) > 0
    for vector in PAPERS:
        paper = _paper(vector)
        golden = GOLDEN[vector["id"]]
        assert checho.sha256(paper.encode()) == golden["sha256_of_paper"], vector["id"]
        assert checho.sha256(checho.paper_html(paper).encode()) == golden["sha256_of_page"], vector["id"]
        assert checho.sha256(checho.paper_docx(paper)) == golden["sha256_of_word"], vector["id"]


def test_a_word_file_opens_and_says_what_the_page_says() -> None:
    paper = _paper(next(one for one in PAPERS if one["id"] == "07-full"))
    for lang in (Lang.VI, Lang.EN):
        with zipfile.ZipFile(io.BytesIO(checho.paper_docx(paper, lang))) as file:
            assert file.testzip() is None
            words = re.findall(r"<w:t [^>]*>([^<]*)</w:t>", file.read("word/document.xml").decode())
        page = re.sub(r"^.*?<main>|</main>.*$|<[^>]+>", "", checho.paper_html(paper, lang), flags=re.DOTALL)
        said, printed = ("".join("".join(text.split()) for text in texts) for texts in (words, [page]))
        assert html.unescape(said) == html.unescape(printed)
        assert "YMẫu" in said
    with pytest.raises(ChechoError):
        checho.paper_docx("{}")


def test_what_no_form_takes_is_refused_with_what_would_be_right() -> None:
    for refused in vectors.read("tests/vectors/forms/errors.json"):
        with pytest.raises(ChechoError) as raised:
            law().paper_json(document(refused["situation"]), document(refused["ask"]))
        failure = raised.value.failure
        assert (failure.code.id(), failure.nearest) == (refused["error"], refused.get("nearest")), refused["id"]
        for text in (failure.text.vi, failure.text.en):
            assert all(part in text for part in refused["contains"]), (refused["id"], text)
            assert refused.get("not_repeated", "\0") not in text, (refused["id"], text)


def test_forms_due_and_sheets() -> None:
    vector = next(one for one in PAPERS if "events" in one)
    report = json.loads(law().forms_due_json(document(PAPERS[1]["situation"]), "{}"))
    assert report[0]["form"] == "02"
    sheet = json.loads(checho.paper_sheet(_paper(vector), Lang.EN))
    assert (sheet["lang"], sheet["name"]) == ("en", "mau-04-2026-03-12")
    assert checho.paper_pages_script(_paper(vector)).endswith("(165, 257)\n")
    case = checho.CaseFile()
    first = case.record(document(vector["events"][0]), bytes(range(96)))
    assert json.loads(case.paper(law(), '{"form":"01"}', vector["now"], first))["form"] == "01"
    due = json.loads(case.forms_due(law(), vector["now"]))
    written = json.loads(case.forms_due(law(), vector["now"], document({"shelter.provider": "Nhà cộng đồng"})))
    missing = [next(one["missing"] for one in forms if one["form"] == "02") for forms in (due, written)]
    assert missing[1] == missing[0] - 1, "what is written is no longer missing, though it is not recorded yet"
