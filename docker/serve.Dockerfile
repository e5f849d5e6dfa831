# heartseg's service, and nothing that only training needs: docs/deployment.md. From the root of the repository:
#   docker build -f docker/serve.Dockerfile -t heartseg-serve .
#   docker run --rm --read-only --tmpfs /tmp -e MLFLOW_TRACKING_URI=http://… -p 127.0.0.1:8080:8080 heartseg-serve
ARG BASE=debian:bookworm-slim

FROM ${BASE} AS build
# Versions are those of the base's release, so that a new build brings its security fixes.
# hadolint ignore=DL3008
RUN apt-get update \
 && apt-get install -y --no-install-recommends python3 python3-venv \
 && rm -rf /var/lib/apt/lists/* \
 && python3 -m venv /opt/heartseg
ENV PATH=/opt/heartseg/bin:$PATH PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /source
COPY pyproject.toml docker/requirements.py ./
# What PyPI has for Linux brings gigabytes of CUDA libraries; the builds without them have an index of their own.
ARG TORCH_CPU_INDEX=https://download.pytorch.org/whl/cpu
RUN python3 requirements.py torch > torch.txt && pip install --no-compile --index-url "$TORCH_CPU_INDEX" -r torch.txt \
 && python3 requirements.py serve > serve.txt && pip install --no-compile -r serve.txt
COPY LICENSE README.md ./
COPY heartseg heartseg
RUN pip install --no-compile --no-deps .
# Tests, headers, torch's own tools and pip are not run here. What is imported is compiled: the file system that it will
# run on cannot be written. This also fails where the service imports what this image has not.
WORKDIR /opt/heartseg/lib
RUN find . -depth \( -name tests -o -path '*/torch/test' -o -path '*/torch/include' \
      -o -path '*/torch/bin/*' -not -name torch_shm_manager \
      -o -path '*-packages/pip' -o -path '*-packages/setuptools' \) -exec rm -r {} + \
 && python3 -c "import heartseg.commands.serve, heartseg.pyfunc, heartseg.service.server, heartseg.data.dicom_seg, monai.inferers, nibabel"

FROM ${BASE}
# hadolint ignore=DL3008
RUN apt-get update \
 && apt-get install -y --no-install-recommends python3 \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --uid 10001 --user-group --home-dir /tmp --no-create-home heartseg
COPY --from=build /opt/heartseg /opt/heartseg
# All that is written is written below /tmp: scans and masks while they are here, the model while it is read.
ENV PATH=/opt/heartseg/bin:$PATH HOME=/tmp PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    MLFLOW_DISABLE_TELEMETRY=true GIT_PYTHON_REFRESH=quiet
USER 10001:10001
WORKDIR /tmp
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["python3", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8080/healthz', timeout=4)"]
ENTRYPOINT ["heartseg", "serve", "--host", "0.0.0.0"]
