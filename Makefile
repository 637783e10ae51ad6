# From a clone to a running archive. GNU make 3.81, as macOS has it, is enough.

PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
PORT ?= 8000
VENV := .venv
RUN := $(VENV)/bin/python
MANAGE := $(RUN) manage.py
export PORT FROM NAME

.PHONY: help setup run test check corpus load librarian restore-drill accuracy fixtures bench bench-citations bench-load lighthouse
.PHONY: from-is-said name-is-said  # no verbs of their own
.DELETE_ON_ERROR:

help:
	@echo 'make help               list the verbs'
	@echo 'make setup              set everything up, and start nothing'
	@echo 'make run                set everything up, and open the archive on http://127.0.0.1:$(PORT)/ (PORT=...)'
	@echo 'make test               set everything up, and run the whole test suite (ARGS=...)'
	@echo 'make check              check the style, the types, the imports, the settings and the translations'
	@echo 'make load FROM=FOLDER   add documents: a file, a folder or a zip (ARGS=--dry-run ...)'
	@echo 'make corpus             fetch the texts from their official sources, and load them (ARGS=...)'
	@echo 'make fixtures           make the shipped facts again from the corpora (ARCHIVE_CORPORA=...)'
	@echo 'make librarian NAME=... make an account for a librarian, who adds texts at /admin/'
	@echo 'make accuracy           measure the citations against the labels made by hand (ARGS=--write keeps the figures)'
	@echo 'make bench              how fast pages are, beside Datasette on the same texts (ARCHIVE_HOME=... with the corpus loaded)'
	@echo 'make bench-citations    how long finding citations takes, in seconds, mentions and MB/s'
	@echo 'make bench-load FROM=... how long a load takes, from empty and again, and how much memory (ARGS=--jobs=1 ...)'
	@echo 'make lighthouse         what Lighthouse says of every kind of page (npm and Chromium; ARCHIVE_HOME=... likewise)'
	@echo 'make restore-drill      dump the archive, restore the dump elsewhere, and compare'

setup: $(VENV)/.installed
	@$(MANAGE) set_up

run: $(VENV)/.installed
	@$(MANAGE) set_up --check-port
	@exec $(RUN) -m gunicorn --config python:archive.serving archive.wsgi

load: from-is-said $(VENV)/.installed
	@$(MANAGE) load --set-up $(ARGS) -- "$$FROM"

# Before anything is installed.
from-is-said:
	@test -n "$$FROM" || { echo 'Say what to load: make load FROM=FOLDER'; exit 2; }

name-is-said:
	@test -n "$$NAME" || { echo 'Say who: make librarian NAME=...'; exit 2; }

# What came stays where it broke off: the same command goes on from there.
corpus: $(VENV)/.installed
	@$(MANAGE) fetch_corpora --load $(ARGS)

fixtures: $(VENV)/.installed
	@$(MANAGE) make_fixtures $(ARGS)

librarian: name-is-said $(VENV)/.installed
	@$(MANAGE) set_up
	@$(MANAGE) make_librarian -- "$$NAME"

restore-drill: setup
	@$(MANAGE) restore_drill

accuracy: $(VENV)/.installed
	@$(MANAGE) accuracy $(ARGS)

# The yardstick has an environment of its own: nothing of it is on the archive's path.
bench: setup $(VENV)-bench/.installed
	@DATASETTE=$(VENV)-bench/bin/datasette $(RUN) tests/bench/bench.py

bench-citations: $(VENV)/.installed
	@$(RUN) tests/parsing/citations/bench_time.py

bench-load: $(VENV)/.installed
	@$(RUN) tests/ingest/bench_load.py $(ARGS)

LIGHTHOUSE := $(VENV)-bench/node_modules/.bin/lighthouse
lighthouse: setup $(LIGHTHOUSE)
	@CHROME_PATH=$$(command -v chromium) LIGHTHOUSE=$(LIGHTHOUSE) $(RUN) tests/bench/lighthouse.py $(ARGS)

$(LIGHTHOUSE):
	@command -v npm >/dev/null || { echo 'npm is needed: install Node.js, version 20 or newer.'; exit 1; }
	@npm install --no-save --no-audit --no-fund --loglevel=error --prefix $(VENV)-bench lighthouse@12.8.2

test: $(VENV)/.installed-dev
	@$(RUN) -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile $(ARGS)

check: $(VENV)/.installed-dev
	$(RUN) -m ruff format --check .
	$(RUN) -m ruff check .
	$(RUN) -m mypy
	$(VENV)/bin/djade --check --target-version 5.2 $$(find templates/desk -name '*.html')
	$(VENV)/bin/lint-imports
	$(MANAGE) makemigrations --check --dry-run
	ARCHIVE_HTTPS=1 $(MANAGE) check --deploy --fail-level WARNING
	$(MANAGE) check_messages

# The packages are exactly the locked ones: pip verifies each against its hash.
$(VENV)/.installed: requirements.txt
	@test -n '$(PYTHON)' && '$(PYTHON)' -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
		{ echo 'Python 3.11 or newer is needed: install it (apt-get install python3, brew install python3), or name one with PYTHON=...'; exit 1; }
	@'$(PYTHON)' -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo 'This Python lacks its venv module: install it (apt-get install python3-venv).'; exit 1; }
	@test -x $(RUN) || '$(PYTHON)' -m venv $(VENV)
	@echo 'Installing the packages of requirements.txt into $(VENV)'
	@$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.txt
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed requirements-dev.txt
	@echo 'Installing the packages of requirements-dev.txt into $(VENV)'
	@$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-dev.txt
	@touch $@

$(VENV)-bench/.installed: $(VENV)/.installed requirements-bench.txt
	@test -x $(VENV)-bench/bin/python || '$(PYTHON)' -m venv $(VENV)-bench
	@echo 'Installing the packages of requirements-bench.txt into $(VENV)-bench'
	@$(VENV)-bench/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-bench.txt
	@touch $@
