"""How often the archive's citations are right, measured against texts that readers labelled by hand."""
