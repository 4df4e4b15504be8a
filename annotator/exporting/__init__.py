"""Gold out: one module a format, each a function from marked articles to a file."""
