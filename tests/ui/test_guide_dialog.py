"""The guide inside the program: with its pictures, searched, and nothing from elsewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from pytestqt.qtbot import QtBot

from annotator.files import guide
from annotator.ui import guide_dialog
from annotator.ui.guide_dialog import GuideDialog
from annotator.ui.guide_page import GuidePage
from annotator.ui.main_window import MainWindow
from annotator.ui.theme import DARK, LIGHT
from tests.ui.conftest import OpenWindow
from tests.ui.hands import colours, press

IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def dialog(open_window: OpenWindow, qtbot: QtBot) -> GuideDialog:
    window = open_window()
    press("Shift+F1")
    (found,) = window.findChildren(GuideDialog)
    found.activateWindow()
    qtbot.waitUntil(
        lambda: len(found.page.headings()) == len(found.page.sections()) > 0,
        timeout=20_000,
    )
    return found


def sections(dialog: GuideDialog) -> list[str]:
    return [dialog.contents.item(row).text().strip() for row in range(dialog.contents.count())]


def first_words(page: GuidePage) -> str:
    """The words of the paragraph at the upper edge."""
    return page.textCursor().block().text()


def test_it_opens_beside_the_window_with_its_contents(dialog: GuideDialog) -> None:
    assert dialog.isVisible()
    assert not dialog.isModal()
    for words in ("First start", "Keys", "Deciding", "Exporting", "When something is wrong"):
        assert words in sections(dialog)


def test_it_is_opened_once(dialog: GuideDialog, qtbot: QtBot) -> None:
    window = dialog.parent()
    assert isinstance(window, MainWindow)
    window.named_actions["showGuide"].trigger()
    assert window.findChildren(GuideDialog) == [dialog]


def test_it_follows_the_colours_of_the_window(dialog: GuideDialog) -> None:
    window = dialog.parent()
    assert isinstance(window, MainWindow)
    light = dialog.page.grab().toImage()
    window.look.set_theme("dark")
    assert QColor(LIGHT.hairline).name() in colours(light, light.rect())
    dark = dialog.page.grab().toImage()
    assert QColor(DARK.hairline).name() in colours(dark, dark.rect())
    assert QColor(LIGHT.paper).name() != QColor(dark.pixel(5, 5)).name()


def test_every_picture_it_names_is_there_and_shown(dialog: GuideDialog) -> None:
    named = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", (guide() / "user-guide.md").read_text("utf-8"))
    assert named
    for name in named:
        image = dialog.page.loadResource(IMAGE, QUrl(name))
        assert isinstance(image, QImage), name
        assert not image.isNull()
        assert image.width() <= dialog.page.viewport().width()


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/a.png",
        "http://127.0.0.1/a.png",
        "file:///etc/passwd",
        "//example.org/a.png",
        "../README.md",
        "images/../../pyproject.toml",
        "/etc/passwd",
        "data:image/png;base64,AAAA",
        "images/no-such.png",
    ],
)
def test_nothing_is_loaded_from_elsewhere(dialog: GuideDialog, address: str) -> None:
    assert dialog.page.loadResource(IMAGE, QUrl(address)) is None


def test_style_sheets_and_pages_are_never_loaded(dialog: GuideDialog) -> None:
    kind = QTextDocument.ResourceType.StyleSheetResource.value
    assert dialog.page.loadResource(kind, QUrl("labels.md")) is None


def test_a_page_with_a_picture_of_the_web_shows_without_it(qtbot: QtBot, tmp_path: Path) -> None:
    page = GuidePage(tmp_path, None)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.show_text("# A\n\n![x](https://example.org/x.png)\n\nStill here.\n")
    page.show()
    qtbot.waitUntil(lambda: any("Still here." in text for _, text in page.texts()))


def test_a_section_is_chosen_from_the_contents(dialog: GuideDialog) -> None:
    row = sections(dialog).index("Exporting")
    dialog.contents.setCurrentRow(row)
    assert first_words(dialog.page) == "Exporting"
    assert dialog.page.verticalScrollBar().value() > 0


def test_a_search_leaves_the_sections_with_all_its_words(dialog: GuideDialog) -> None:
    whole = len(sections(dialog))
    dialog.search.setText("syndicated twins")
    assert sections(dialog) == ["Twins"]
    press("Return", on=dialog.search)
    assert first_words(dialog.page) == "Twins"
    dialog.search.clear()
    assert len(sections(dialog)) == whole


def test_return_goes_from_place_to_place(dialog: GuideDialog) -> None:
    dialog.search.setText("journal")
    places = []
    for _ in range(3):
        press("Return", on=dialog.search)
        places.append(dialog.page.textCursor().position())
    assert places == sorted(set(places))


def test_what_is_nowhere_is_said(dialog: GuideDialog) -> None:
    dialog.search.setText("zebra")
    assert sections(dialog) == []
    assert dialog.said.text() == "No section has all these words."


def test_links_lead_on_and_back_leads_back(dialog: GuideDialog, qtbot: QtBot) -> None:
    dialog.page.anchorClicked.emit(QUrl("#exporting"))
    assert first_words(dialog.page) == "Exporting"
    place = dialog.page.verticalScrollBar().value()
    assert place > 0
    with qtbot.waitSignal(dialog.page.completed):
        dialog.page.anchorClicked.emit(QUrl("formats.md#tables"))
    assert first_words(dialog.page) == "Tables"
    assert "Exporting" not in sections(dialog)
    with qtbot.waitSignal(dialog.page.completed):
        press("Alt+Left", on=dialog.page)
    assert "Exporting" in sections(dialog)
    assert dialog.page.verticalScrollBar().value() == place


def test_a_page_made_in_parts_is_the_page_that_is_written(dialog: GuideDialog) -> None:
    text = (guide() / "user-guide.md").read_text("utf-8")
    outside = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    written = re.findall(r"^(#+) +(.*)$", outside, flags=re.MULTILINE)
    shown = [(heading.depth, heading.words) for heading in dialog.page.headings()]
    assert [depth for depth, _ in shown] == [len(signs) for signs, _ in written]
    assert len(shown) > 20
    assert dialog.page.document().begin().text() == shown[0][1]  # nothing stands above the title


def test_an_address_of_the_web_is_told_and_not_opened(dialog: GuideDialog) -> None:
    dialog.page.anchorClicked.emit(QUrl("https://example.org/x"))
    assert dialog.said.text() == "On the web: https://example.org/x"


@pytest.mark.parametrize("link", ["../README.md", "no-such.md", "images/start.png"])
def test_what_is_no_page_of_the_guide_is_told(dialog: GuideDialog, link: str) -> None:
    dialog.page.anchorClicked.emit(QUrl(link))
    assert "is not part of this program" in dialog.said.text()
    assert "Exporting" in sections(dialog)


def test_every_link_of_the_guide_leads_somewhere(dialog: GuideDialog) -> None:
    text = (guide() / "user-guide.md").read_text("utf-8")
    links = [link for link in re.findall(r"[^!]\[[^\]]*\]\(([^)\s]+)\)", text) if "://" not in link]
    anchors = {heading.anchor for heading in dialog.page.headings()}
    for link in links:
        name, _, anchor = link.partition("#")
        if name:
            assert (guide() / name).is_file(), link
        else:
            assert anchor in anchors, link


def test_a_program_without_its_guide_says_so(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guide_dialog, "guide", lambda: tmp_path)
    dialog = GuideDialog(None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    assert "user-guide.md is not part of this program" in dialog.said.text()


def test_no_html_is_left_to_read(dialog: GuideDialog) -> None:
    whole = " ".join(text for _, text in dialog.page.texts())
    assert not re.search(r"</?\w+>", whole)


def test_the_contents_are_listed_before_the_page_is_made(open_window: OpenWindow) -> None:
    window = open_window()
    window.named_actions["showGuide"].trigger()
    (opened,) = window.findChildren(GuideDialog)
    assert "When something is wrong" in sections(opened)


def test_a_section_that_is_not_made_yet_is_shown_as_soon_as_it_is(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    window.named_actions["showGuide"].trigger()
    (opened,) = window.findChildren(GuideDialog)
    with qtbot.waitSignal(opened.page.completed, timeout=20_000):
        opened.contents.setCurrentRow(sections(opened).index("Exporting"))
    assert first_words(opened.page) == "Exporting"
