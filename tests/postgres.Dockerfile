# Debian's PostgreSQL, started as the image postgres starts its own: for a machine that reaches no registry of images.
ARG BASE=debian:bookworm-slim
FROM ${BASE}
# Unpacked and no more: its packages would make certificates in /etc/ssl, which some builds see mounted and not to be written.
# hadolint ignore=DL3008
RUN apt-get update \
 && apt-get install -y --no-install-recommends --download-only postgresql \
 && rm -f /var/cache/apt/archives/ssl-cert_*.deb \
 && for package in /var/cache/apt/archives/*.deb; do \
      dpkg-deb --fsys-tarfile "$package" > /tmp/package.tar \
      && tar --extract --file /tmp/package.tar --directory / --keep-directory-symlink || exit 1; \
    done \
 && ldconfig \
 && ln --symbolic /usr/lib/postgresql/*/bin/* /usr/local/bin/ \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/archives/*.deb /tmp/package.tar \
 && useradd --system --home-dir /var/lib/postgresql postgres \
 && install --directory --owner postgres --group postgres --mode 700 /var/lib/postgresql/data \
 && install --directory --owner postgres --group postgres --mode 1777 /run/postgresql
COPY postgres_entrypoint /usr/local/bin/entrypoint
ENV PGDATA=/var/lib/postgresql/data LC_ALL=C.UTF-8
ENTRYPOINT ["bash", "/usr/local/bin/entrypoint"]
