"""Colours, type and spacing: the one place where the look is decided.

Label inks belong to the label scheme; a theme only says whether the light or the dark one is used.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from annotator.core.labels import Label
from annotator.files import resource

SANS = "Inter"
SERIF = "Source Serif 4"


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours; all text colours reach 4.5:1 on the ground they stand on."""

    name: str
    paper: str
    surface: str
    raised: str
    hairline: str
    text: str
    quiet: str
    disabled: str
    accent: str
    on_accent: str
    chosen: str
    warning: str
    done: str

    @property
    def dark(self) -> bool:
        """Whether this is a theme of light words on a dark ground."""
        return self is not LIGHT

    def ink(self, label: Label | None) -> QColor:
        """Return a label's ink; a quiet grey for labels that the scheme does not know."""
        if label is None:
            return QColor(self.quiet)
        return QColor(label.ink_dark if self.dark else label.ink_light)


LIGHT = Theme(
    name="light",
    paper="#FFFFFF",
    surface="#FAFAF8",
    raised="#FFFFFF",
    hairline="#E2E2DE",
    text="#1D1F22",
    quiet="#64676E",
    disabled="#64676E",
    accent="#2563EB",
    on_accent="#FFFFFF",
    chosen="#E9F1FE",
    warning="#9A4A00",
    done="#1A7F37",
)
DARK = Theme(
    name="dark",
    paper="#1E1E20",
    surface="#18191B",
    raised="#232528",
    hairline="#34363B",
    text="#E8E8E6",
    quiet="#9DA1A8",
    disabled="#9DA1A8",
    accent="#7BA7FF",
    on_accent="#0E1420",
    chosen="#22304C",
    warning="#F0B26B",
    done="#3FB950",
)
CONTRAST = Theme(
    name="contrast",
    paper="#000000",
    surface="#000000",
    raised="#0C0C0C",
    hairline="#A8A8A8",
    text="#FFFFFF",
    quiet="#DCDCDC",
    disabled="#8C8C8C",
    accent="#FFD83D",
    on_accent="#000000",
    chosen="#2C2C00",
    warning="#FFB86B",
    done="#3FB950",
)
_BY_NAME = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}


def theme_for(choice: str) -> Theme:
    """Return the theme of a setting; "system" asks the desktop for light, dark, high contrast."""
    return _BY_NAME[choice] if choice in _BY_NAME else _theme_of_system()


def _theme_of_system() -> Theme:
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def load_fonts() -> None:
    """Make the shipped fonts known to Qt; call it once, before the first widget."""
    for path in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def sans(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of everything around the article."""
    return QFont(_font(SANS, pixels, weight))


def serif(pixels: int) -> QFont:
    """Return the font in which articles are read."""
    return QFont(_font(SERIF, pixels, QFont.Weight.Normal))


@cache
def _font(family: str, pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


def palette(theme: Theme) -> QPalette:
    """Return the palette of a theme; set explicitly, since not every platform follows a hint."""
    roles = {
        QPalette.ColorRole.Window: theme.surface,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.paper,
        QPalette.ColorRole.AlternateBase: theme.surface,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.quiet,
        QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.Mid: theme.hairline,
        QPalette.ColorRole.Accent: theme.accent,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.disabled))
    return made


def style_sheet(theme: Theme) -> str:
    """Return the style of the standard widgets; names in quotes are object names."""
    template = resource("themes/window.qss").read_text(encoding="utf-8")
    template = template.replace("@themes@", resource("themes").as_posix())
    for name in Theme.__slots__:
        template = template.replace(f"@{name}@", getattr(theme, name))
    return template
