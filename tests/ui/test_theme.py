"""Colours that can be read, and icons that exist."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from annotator.core.labels import Label, LabelScheme, load_scheme
from annotator.files import resource
from annotator.ui.actions import action_specs
from annotator.ui.icons import app_icon, icon
from annotator.ui.theme import CONTRAST, DARK, LIGHT, Theme, palette, style_sheet, theme_for

THEMES = (LIGHT, DARK, CONTRAST)
SCHEME = load_scheme(resource("schemes/policy-news.json"))
TINTS = (0.0, 0.08, 0.19)  # paper, under a suggestion, under what is accepted

themes = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
pytestmark = pytest.mark.usefixtures("look")


def luminance(colour: QColor) -> float:
    """https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio"""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mixed(ink: QColor, paper: QColor, share: float) -> QColor:
    """Paper with so much ink over it."""
    channels = zip((ink.red(), ink.green(), ink.blue()), paper.getRgb()[:3], strict=False)  # type: ignore[index]
    return QColor(*(round(share * i + (1 - share) * p) for i, p in channels))


def test_contrast_is_computed_as_it_is_defined() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)


@themes
@pytest.mark.parametrize("label", SCHEME.labels, ids=lambda label: label.name)
@pytest.mark.parametrize("tint", TINTS)
def test_every_label_can_be_read_on_paper_and_on_its_tints(
    theme: Theme, label: Label, tint: float
) -> None:
    ink, paper = theme.ink(label), QColor(theme.paper)
    assert contrast(ink, mixed(ink, paper, tint)) >= 4.5


@themes
@pytest.mark.parametrize("label", SCHEME.labels, ids=lambda label: label.name)
@pytest.mark.parametrize("tint", TINTS)
def test_the_article_can_be_read_on_every_tint(theme: Theme, label: Label, tint: float) -> None:
    ground = mixed(theme.ink(label), QColor(theme.paper), tint)
    assert contrast(QColor(theme.text), ground) >= 7


@themes
@pytest.mark.parametrize("label", SCHEME.labels, ids=lambda label: label.name)
def test_every_label_can_be_read_in_the_list(theme: Theme, label: Label) -> None:
    for ground in (theme.surface, theme.raised, theme.chosen):
        assert contrast(theme.ink(label), QColor(ground)) >= 4.5


@themes
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        *((ink, ground) for ink in ("text", "quiet", "warning") for ground in (
            "paper", "surface", "raised"
        )),
        ("text", "chosen"), ("quiet", "chosen"), ("accent", "chosen"),
        ("accent", "paper"), ("accent", "surface"), ("on_accent", "accent"),
    ],
)  # fmt: skip
def test_text_can_be_read_on_every_surface(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(QColor(getattr(theme, ink)), QColor(getattr(theme, ground))) >= 4.5


@themes
def test_no_two_labels_have_the_same_ink(theme: Theme) -> None:
    inks = {theme.ink(label).name() for label in SCHEME.labels}
    assert len(inks) == len(SCHEME.labels)


@themes
def test_the_style_sheet_has_no_gap(theme: Theme) -> None:
    sheet = style_sheet(theme)
    assert not re.search(r": [^;}]*@", sheet)
    assert theme.accent in sheet


@themes
def test_the_palette_is_the_themes(theme: Theme) -> None:
    made = palette(theme)
    assert made.color(QPalette.ColorRole.Window) == QColor(theme.surface)
    assert made.color(QPalette.ColorRole.Text) == QColor(theme.text)


def test_the_theme_is_the_one_chosen(qapp: QApplication) -> None:
    del qapp
    assert theme_for("light") is LIGHT
    assert theme_for("dark") is DARK
    assert theme_for("contrast") is CONTRAST
    assert theme_for("system") in THEMES


def test_high_contrast_is_higher_than_the_others() -> None:
    for ink in ("text", "quiet", "accent", "warning"):
        for ground in ("paper", "surface", "raised", "chosen"):
            colours = (QColor(getattr(CONTRAST, name)) for name in (ink, ground))
            assert contrast(*colours) >= 7, (ink, ground)


def test_every_action_with_an_icon_has_its_drawing() -> None:
    for name in {spec.icon for spec in action_specs(SCHEME, {})} - {""}:
        assert resource(f"icons/{name}.svg").is_file(), name


@themes
def test_every_drawing_is_drawn_in_the_colour_of_the_text(theme: Theme) -> None:
    drawings = sorted(path.stem for path in resource("icons").glob("*.svg"))
    assert len(drawings) > 5
    for name in set(drawings) - {"annotator"}:
        image = icon(name, theme).pixmap(32, 32).toImage()
        strong = {
            QColor(image.pixel(x, y)).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert QColor(theme.text).name() in strong, name


def test_a_disabled_icon_is_paler() -> None:
    made = icon("undo-2", LIGHT)
    normal = made.pixmap(16, 16, QIcon.Mode.Normal).toImage()
    assert made.pixmap(16, 16, QIcon.Mode.Disabled).toImage() != normal


def test_the_program_has_an_icon_of_its_own() -> None:
    assert not app_icon().pixmap(64, 64).isNull()


def test_the_scheme_gives_every_label_a_key_of_its_own() -> None:
    scheme: LabelScheme = SCHEME
    keys = [label.key for label in scheme.labels]
    assert keys == list("1234567890")
    assert all(label.definition.endswith(".") for label in scheme.labels)
