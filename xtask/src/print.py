"""Prints every page of the given folders to PDF in `FOLDER-webkit`, as an app prints its WKWebView: paper size, direction and
margins come from the program (here from the page's own rule, there from `paperSheet`). Pages may run no script; the program
runs that of `paperPagesScript`, which lies beside each page, in a world of its own, and a second time changes nothing."""

import pathlib
import re
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

PAGE = re.compile(r"@page\{size:A4 (portrait|landscape);margin:(\d+)mm (\d+)mm (\d+)mm (\d+)mm\}")
waiting = [page for folder in sys.argv[1:] for page in sorted(pathlib.Path(folder).resolve().glob("*.html"))]
failed = []


def settings(page):
    """The printer's settings and the page's, for this file."""
    direction, *margins = PAGE.search(page.read_text()).groups()
    across = Gtk.PageOrientation.LANDSCAPE if direction == "landscape" else Gtk.PageOrientation.PORTRAIT
    paper = Gtk.PageSetup()
    paper.set_paper_size(Gtk.PaperSize.new("iso_a4"))
    paper.set_orientation(across)
    for side, margin in zip(("top", "right", "bottom", "left"), margins):
        getattr(paper, f"set_{side}_margin")(int(margin), Gtk.Unit.MM)
    pdf = page.parent.with_name(f"{page.parent.name}-webkit") / f"{page.stem}.pdf"
    pdf.parent.mkdir(exist_ok=True)
    printer = Gtk.PrintSettings()
    printer.set_printer("Print to File")
    printer.set_orientation(across)
    printer.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, pdf.as_uri())
    printer.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    return printer, paper


def load():
    if waiting:
        view.load_uri(waiting[0].as_uri())
    else:
        Gtk.main_quit()


def loaded(_view, event):
    if event != WebKit2.LoadEvent.FINISHED:
        return
    script = waiting[0].with_suffix(".js").read_text()
    run(script, lambda sheets: run(script, lambda again: print_page(sheets, again)))


def run(script, then):
    def done(_view, result):
        then(view.evaluate_javascript_finish(result).to_int32())

    view.evaluate_javascript(script, -1, "checho", None, None, done)


def print_page(sheets, again):
    page = waiting[0]
    if sheets < 1 or sheets != again:
        failed.append(f"{page}: {sheets} sheets of paper, and then {again}")
    operation = WebKit2.PrintOperation.new(view)
    printer, paper = settings(page)
    operation.set_print_settings(printer)
    operation.set_page_setup(paper)
    operation.connect("failed", lambda _operation, error: failed.append(f"{page}: {error.message}"))

    def finished(_operation):
        waiting.pop(0)
        load()

    operation.connect("finished", finished)
    operation.print_()


def crashed(_view, reason):
    """Nothing more would come from it, and nobody would end the loop."""
    failed.append(f"{waiting[0]}: WebKit ended: {reason.value_nick}")
    Gtk.main_quit()


window = Gtk.OffscreenWindow()
view = WebKit2.WebView()
view.get_settings().set_enable_javascript_markup(False)
window.add(view)
window.show_all()
view.connect("load-changed", loaded)
view.connect("web-process-terminated", crashed)
load()
Gtk.main()
sys.exit("\n".join(failed) or 0)
