"""What the archive knows to be missing, wrong or doubtful: registers that pages, files and a command all show alike.

rows of the database -> a register's entries -> rows of cells -> a page, CSV or JSON
"""
