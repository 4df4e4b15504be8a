# Two commands are all a newcomer needs: `make run` and `make test`. Both set the machine up first.
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
LOCK := requirements/dev.txt

# What Qt and a virtual environment need on Debian and Ubuntu, and fonts for Chinese and emoji.
SYSTEM_PACKAGES := python3-venv libegl1 libgl1 libdbus-1-3 libglib2.0-0 fontconfig fonts-dejavu-core \
	libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-image0 \
	libxcb-render-util0 libxcb-xkb1 libxcb-xinerama0 fonts-noto-cjk fonts-noto-color-emoji

.PHONY: run test lint types check setup system lock bench screenshots clean

run: setup
	@$(BIN)/python -m annotator.launch

test: setup lint types check

lint:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types:
	$(BIN)/mypy

check:
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n 2 --dist loadfile

setup: system .venv/locked

.venv/locked: $(LOCK)
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes --requirement $(LOCK)
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --no-index --editable .
	@touch $@

# Installs what Qt needs where that is possible without asking, and otherwise says what is missing.
system:
	@command -v dpkg-query >/dev/null || exit 0; \
	missing=$$(for name in $(SYSTEM_PACKAGES); do \
		dpkg-query -W -f='$${Status}' $$name 2>/dev/null | grep -q 'ok installed' || echo $$name; done | xargs); \
	if [ -z "$$missing" ]; then exit 0; \
	elif [ "$$(id -u)" = 0 ]; then \
		echo "Installing system packages: $$missing"; \
		export DEBIAN_FRONTEND=noninteractive; \
		apt-get update -qq && apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	else echo "If the window does not open, install these system packages first: $$missing" >&2; fi

# Needs uv (python3 -m pip install uv). The locks name versions and hashes, never an index.
lock:
	for part in run dev; do \
		uv pip compile pyproject.toml $$([ $$part = dev ] && echo --group dev) --universal --python-version 3.11 \
			--generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --no-header \
			--quiet --output-file requirements/$$part.txt; done

bench: setup
	$(BIN)/python -m benchmarks

screenshots: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screenshots docs/images

clean:
	rm -rf .venv build dist
