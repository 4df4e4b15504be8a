"""The steps of the pipeline: pure functions from a text and its suggestions to suggestions."""
