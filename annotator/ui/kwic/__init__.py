"""Keywords in context: rows of places, their ticks, and what is to be decided about them."""
