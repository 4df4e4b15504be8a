"""The article view: text drawn piece by piece, with its marks."""
