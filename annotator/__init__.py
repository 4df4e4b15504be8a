"""Annotator: turns news articles into gold-standard annotations on the desktop."""

__version__ = "0.1.0"
