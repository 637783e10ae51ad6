"""The search room: what a reader typed, read as a symbol or as words, and the paragraphs and documents that answer."""
