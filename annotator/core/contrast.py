"""How well a colour can be read on another.

https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
"""

from __future__ import annotations

ENOUGH = 4.5  # for text of the usual size, criterion 1.4.3


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours such as #1A4EDA: from 1, the same, to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def tinted(ink: str, paper: str, share: float) -> str:
    """Return the paper with a share, from 0 to 1, of the ink over it."""
    pairs = zip(_channels(ink), _channels(paper), strict=True)
    return "#" + "".join(f"{round(share * i + (1 - share) * p):02X}" for i, p in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return red, green, blue


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
