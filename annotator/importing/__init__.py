"""Texts in: one module a format, each a function from a file's bytes to articles and problems."""
