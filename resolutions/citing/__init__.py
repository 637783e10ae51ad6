"""How a resolution and its paragraphs are cited in print, and the files that reference programs read: no Django."""
