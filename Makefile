# Two commands on a fresh machine with Python: `make demo` and `make test`.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
TEST_PROCESSES ?= 3

.PHONY: setup tools node demo test check chaos monitoring production-rehearsal long bench bench-engine bench-requests bench-start \
	bench-sensitivity bench-scaling bench-delivery bench-preview bench-refit bench-pace pictures lighthouse pages wheel wheels sbom rules lint-deploy lint-files lock clean

setup: $(READY)

PIP := $(BIN)/python -m pip install --disable-pip-version-check
PACKAGES := $(VENV)/.packages
NATIVE := worker/engine/native/libnative.so

$(PACKAGES): requirements.lock
	@echo "1 of 5: $(VENV), a virtual environment"
	@$(PYTHON) -m venv $(VENV)
	@echo "2 of 5: the $$(grep -c '^[a-z].*==' requirements.lock) packages of requirements.lock, which takes some minutes the first time"
	@$(PIP) --require-hashes -r requirements.lock
	@touch $(PACKAGES)

$(NATIVE): deploy/hatch_build.py $(wildcard worker/engine/native/*.[ch]) | $(PACKAGES)
	@echo "3 of 5: the engine's C, compiled for this machine"
	@$(BIN)/python deploy/hatch_build.py

# The C is looked at each time, and does not make the rest anew.
$(READY): $(PACKAGES) pyproject.toml | $(NATIVE)
	@echo "4 of 5: time-crunch itself, from this folder"
	@$(PIP) --quiet --no-deps --no-build-isolation -e .
	@echo "5 of 5: everything compiled, so that commands start quickly the first time too"
	@$(BIN)/python -m compileall -q contracts worker
	@touch $(READY)
	@echo "Ready: $(BIN)/time-crunch --help"

# What tests skip without: a browser, Node.js, Prometheus and kubectl. On Debian or Ubuntu, as root.
tools:
	.ci/tools
	$(MAKE) node

NODE_PROJECTS := contracts/regenerate/node tests/browser tests/contracts/node
NODE_READY := $(NODE_PROJECTS:%=%/node_modules/.package-lock.json)

node: $(NODE_READY)

$(NODE_READY): %/node_modules/.package-lock.json: %/package-lock.json
	cd $* && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	touch $@

demo: setup
	$(BIN)/time-crunch demo

# A file stays with one process, so what it starts for all its tests is started once. In the order of their names,
# as the first folders have the files that take longest.
test: setup
	$(BIN)/python -m pytest -n $(TEST_PROCESSES) --dist loadfile --no-loadscope-reorder

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/clang-format --dry-run --Werror worker/engine/native/*.[ch]
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m contracts check
	$(MAKE) test

chaos: setup
	$(BIN)/python -m pytest tests/chaos -m chaos
	$(BIN)/python -m tests.chaos

monitoring: setup
	$(BIN)/python -m pytest tests/deploy tests/integration tests/acceptance -m monitoring

# The shipped configuration, whole, for some minutes; the gate has a short form of it.
production-rehearsal: setup
	$(BIN)/python -m pytest tests/acceptance/test_production_rehearsal.py -m "rehearsal or not rehearsal"

long: setup
	$(BIN)/python -m pytest tests/preview tests/integration tests/unit/engine/native -m long

bench: bench-start bench-engine bench-requests bench-sensitivity bench-delivery bench-preview

bench-engine: setup
	$(BIN)/python -m tests.benchmarks.bench_engine

# REF=a commit to stand beside; HIGHS=1 for the general solver on the same weeks.
bench-requests: setup
	$(BIN)/python -m tests.benchmarks.bench_requests $(if $(REF),--beside $(REF)) $(if $(HIGHS),--highs)

# How long commands take to start, beside an empty Python.
bench-start: setup
	$(BIN)/python -m tests.benchmarks.bench_start

bench-delivery: setup
	$(BIN)/python -m tests.benchmarks.bench_delivery
bench-preview: setup
	$(BIN)/python -m tests.benchmarks.bench_preview

bench-refit: setup
	$(BIN)/python -m tests.benchmarks.bench_refit

# Needs the logged sessions beside the project.
bench-pace: setup
	$(BIN)/python -m tests.benchmarks.pace_figures
	$(BIN)/python -m tests.benchmarks.fit_tempo
	$(BIN)/python -m tests.benchmarks.pace_constants
	$(BIN)/python -m tests.benchmarks.pace_lookup

# Writes the figures of docs/scaling.md; half a minute.
bench-scaling: setup
	$(BIN)/python -m tests.benchmarks.bench_scaling

bench-sensitivity: setup
	$(BIN)/python -m tests.benchmarks.sensitivity

pictures: setup
	TIME_CRUNCH_PICTURES=docs/pictures $(BIN)/python -m pytest tests/browser/test_pictures.py

COMPILE := $(BIN)/uv pip compile --universal --generate-hashes --no-emit-index-url --no-annotate --no-header --quiet

# requirements.lock is for a checkout; the image is built from the other two, at the same versions: what runs, and what builds it.
lock:
	$(COMPILE) pyproject.toml --all-extras --output-file requirements.lock
	$(COMPILE) pyproject.toml --constraint requirements.lock --output-file requirements.image.lock
	printf 'hatchling\nziglang\n' | $(COMPILE) - --constraint requirements.lock --output-file requirements.build.lock

# The pages and pictures that are made from the code: settings, layers, a message's journey.
pages: setup
	$(BIN)/python -m tests.support.pages

# The rules of deploy/prometheus for Prometheus Operator.
rules: setup
	$(BIN)/python -m tests.support.prometheus_rule

# The wheel, as dist/time_crunch-….whl: the application, to be installed alone. It is for machines like this one.
wheel: setup
	$(BIN)/python -m hatchling build --target wheel

# A wheel for every platform that there is one for.
wheels: setup
	for target in $$($(BIN)/python -c "from deploy.hatch_build import TARGETS; print(*TARGETS)"); do \
		TIME_CRUNCH_TARGET=$$target $(BIN)/python -m hatchling build --target wheel || exit 1; \
	done

# Needs Node.js, Chromium and a preview that runs: URL=http://127.0.0.1:8080. Lighthouse stays outside the checkout.
LIGHTHOUSE ?= $(or $(TMPDIR),/tmp)/time-crunch-lighthouse
lighthouse:
	npm install --prefix $(LIGHTHOUSE) --ignore-scripts --no-audit --no-fund --loglevel=error lighthouse@12.8.2
	node tests/browser/lighthouse.mjs $(URL) $(LIGHTHOUSE)

# What is in this installation, in CycloneDX: the same installation gives the same file.
sbom: setup
	$(BIN)/python -m tests.support.materials sbom.json

lint-deploy: lint-files
	$(BIN)/python -m pytest tests/deploy

lint-files: setup
	$(BIN)/hadolint deploy/Dockerfile
	$(BIN)/shellcheck .ci/run .ci/files .ci/tools
	$(BIN)/zizmor --offline --no-progress .github/workflows
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml

clean:
	rm -rf $(VENV) $(NODE_PROJECTS:%=%/node_modules) .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache worker/engine/native/libnative.so*
