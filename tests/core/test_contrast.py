"""Contrast as it is defined, and tints."""

from __future__ import annotations

import pytest

from annotator.core.contrast import contrast, tinted


def test_contrast_is_computed_as_it_is_defined() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#1A4EDA", "#1A4EDA") == 1


def test_it_does_not_matter_which_is_the_ground() -> None:
    assert contrast("#1A4EDA", "#FFFFFF") == contrast("#FFFFFF", "#1A4EDA")


def test_a_tint_lies_between_paper_and_ink() -> None:
    assert tinted("#000000", "#FFFFFF", 0) == "#FFFFFF"
    assert tinted("#000000", "#FFFFFF", 0.5) == "#808080"
    assert tinted("#000000", "#FFFFFF", 1) == "#000000"
