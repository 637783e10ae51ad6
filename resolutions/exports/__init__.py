"""What leaves the archive as a file, one writer per format: rows in, text out."""
