"""The embedded Postgres: a private server in the data folder, used only when DATABASE_URL is unset.

Django finds the backend in `base`; the first real connection starts the server, so that commands which ask nothing of
the database start nothing. The way through the rooms:

    base         the database backend: makes sure of the server before each connection
    running      the client's side: starts the server where none runs
    supervisor   a detached process, the server's parent: stops it once nobody uses it
    cluster      the data folder: created whole or not at all
    server       where things lie, and whether the server answers
    identity     which system user the server runs as
    locks        file locks, which die with the process that holds them
"""
