# Debian's PostgreSQL, started as the image postgres starts its own: for a machine that reaches no registry of images.
ARG BASE=debian:bookworm-slim
FROM ${BASE}
# hadolint ignore=DL3008
RUN apt-get update \
 && apt-get install -y --no-install-recommends postgresql \
 && rm -rf /var/lib/apt/lists/* /var/lib/postgresql/* \
 && install --directory --owner postgres --group postgres --mode 700 /var/lib/postgresql/data
COPY postgres_entrypoint /usr/local/bin/entrypoint
ENV PGDATA=/var/lib/postgresql/data
ENTRYPOINT ["bash", "/usr/local/bin/entrypoint"]
