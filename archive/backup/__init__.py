"""Keeping the archive: a dump of its database, its way back, and the drill that proves both.

databases       which database: where it is, and the programs of Postgres that reach it
dumps           a dump of the whole database, and its way back into an empty one
contents        what a database holds: rows and a digest of each table, counters, the shape of its tables
private_server  a server for the length of a drill or a test
"""
