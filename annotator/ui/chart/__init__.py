"""Figures drawn as charts: bars, shares, rows of columns over time, tables of tinted cells."""
