"""Measurements of the program, each beside the cheapest possible way to do the same work."""
