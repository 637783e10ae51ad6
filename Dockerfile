# The archive in a container, without its database: docker-compose.yml sets a Postgres beside it, docs/deploy.md says how.
FROM python:3.11-slim-bookworm

WORKDIR /srv/archive

COPY requirements.txt ./
RUN python -m venv .venv && .venv/bin/python -m pip install --quiet --no-cache-dir --disable-pip-version-check --require-hashes --requirement requirements.txt

COPY manage.py ./
COPY archive archive
COPY resolutions resolutions
COPY templates templates
COPY static static
COPY fixtures fixtures

# The messages are compiled and the static files collected here, so that a container starts at once. The key is for this
# step only: nothing is signed with it, and none is left in the image.
RUN SECRET_KEY=only-while-building .venv/bin/python manage.py set_up --files-only && .venv/bin/python -m compileall -q archive resolutions

RUN useradd --system --no-create-home --uid 10001 archive && chown -R archive var
USER archive

ENV PATH=/srv/archive/.venv/bin:/usr/local/bin:/usr/bin:/bin PYTHONUNBUFFERED=1 GUNICORN_CMD_ARGS="--bind=0.0.0.0:8000 --worker-tmp-dir=/dev/shm"
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=10s --start-period=90s --retries=3 CMD ["python", "-m", "archive.probe"]
CMD ["sh", "-c", "python manage.py set_up && exec python -m gunicorn --config python:archive.serving archive.wsgi"]
