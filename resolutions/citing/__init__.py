"""How a resolution and its paragraphs are cited in print, and the files that programs for references read: no Django."""
