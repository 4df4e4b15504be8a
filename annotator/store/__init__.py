"""The project file: sqlite-utils, and the only place with SQL."""
