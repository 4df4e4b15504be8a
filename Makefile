# Two commands are all a newcomer needs: `make run` and `make test`. Both set the machine up first.
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
LOCK := requirements/dev.txt

# What Qt and a virtual environment need on Debian and Ubuntu, and fonts for Chinese and emoji.
SYSTEM_PACKAGES := python3-venv libegl1 libgl1 libdbus-1-3 libglib2.0-0 fontconfig fonts-dejavu-core \
	libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-image0 \
	libxcb-render-util0 libxcb-xkb1 libxcb-xinerama0 fonts-noto-cjk fonts-noto-color-emoji

# What building and trying the standalone program needs as well. A Python that came with Debian has
# its library, which goes into the program, in a package of its own.
PACKAGING_PACKAGES = binutils xvfb xdotool openbox $(shell $(PYTHON) -c 'import sys; \
	print("libpython%d.%d" % sys.version_info[:2] if sys.base_prefix == "/usr" else "")')
PROGRAM := dist/annotator/annotator
PROGRAM_SOURCES := build.spec $(LOCK) $(shell find annotator docs packaging resources seeds -type f -not -name '*.pyc' | sort)

.PHONY: run test lint types check setup system lock bench torture endurance usability screenshots clean
.PHONY: dist deb onefile smoke wheel-check packaging-system always translations
.DELETE_ON_ERROR:

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

system:
	$(call install,$(SYSTEM_PACKAGES),If the window does not open)

packaging-system:
	$(call install,$(PACKAGING_PACKAGES),If building or trying the standalone program fails)

# Installs system packages where that is possible without asking, and otherwise says what is missing.
define install
	@command -v dpkg-query >/dev/null || exit 0; \
	missing=$$(for name in $(1); do \
		dpkg-query -W -f='$${Status}' $$name 2>/dev/null | grep -q 'ok installed' || echo $$name; done | xargs); \
	if [ -z "$$missing" ]; then exit 0; \
	elif [ "$$(id -u)" = 0 ]; then \
		echo "Installing system packages: $$missing"; \
		export DEBIAN_FRONTEND=noninteractive; \
		apt-get update -qq && apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	else echo "$(2), install these system packages first: $$missing" >&2; fi
endef

# Needs uv (python3 -m pip install uv). The locks name versions and hashes, never an index.
lock:
	for part in run dev; do \
		uv pip compile pyproject.toml $$([ $$part = dev ] && echo --group dev) --universal --python-version 3.11 \
			--generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --no-header \
			--quiet --output-file requirements/$$part.txt; done

bench: setup
	$(BIN)/python -m benchmarks

# At length what tests/torture does in short in every test run: docs/reliability.md.
torture: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.torture

endurance: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.torture.endurance

# Ten real tasks by keys and mouse, counted and timed: docs/usability.md. Wants a window manager.
usability: setup packaging-system
	xvfb-run -a -s '-screen 0 1600x1000x24' sh -c 'openbox & QT_QPA_PLATFORM=xcb \
		$(BIN)/python -m tests.usability --markdown docs/usability.md'

# The sentences of the window and of what is below it for the translators, and what they wrote for
# the window to read. Each of these functions takes a sentence as its first argument.
empty :=
comma := ,
SENTENCES := mark worded AnnotatorError InputError ProjectError ReadOnlyError DamagedError LockedError \
	UsageError PluginError ConceptError RuleError SchemeError StoppedError
translations: setup
	cd resources/translations; for name in es:es fr:fr zh:zh_CN; do \
		../../$(BIN)/pyside6-lupdate -silent -locations none -no-obsolete -sort-messages \
			-tr-function-alias $(subst $(empty) $(empty),$(comma),$(addprefix tr+=,$(SENTENCES))) \
			-source-language en -target-language $${name#*:} \
			-extensions py -recursive ../../annotator -ts $${name%:*}.ts || exit 1; \
		../../$(BIN)/pyside6-lrelease -silent -nounfinished $${name%:*}.ts -qm $${name%:*}.qm || exit 1; done

screenshots: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screenshots docs/images

# The standalone program (docs/packaging.md). The same sources give the same files.
dist deb onefile smoke $(PROGRAM): export PYTHONHASHSEED := 1
dist deb onefile smoke $(PROGRAM): export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || echo 1750000000)

# Made anew if the sources differ from those it was made of, whatever the dates of the files say.
$(PROGRAM): build/sources | setup packaging-system
	$(BIN)/pyinstaller --noconfirm --log-level ERROR build.spec

build/sources: always
	@mkdir -p $(@D); sha256sum $(PROGRAM_SOURCES) > $@.new
	@if cmp --silent $@.new $@; then rm $@.new; else mv $@.new $@; fi

dist: $(PROGRAM)
	$(BIN)/python packaging/release.py archive deb checksums

deb: $(PROGRAM)
	$(BIN)/python packaging/release.py deb checksums

onefile: $(PROGRAM)
	ONEFILE=1 $(BIN)/pyinstaller --noconfirm --log-level ERROR --distpath build/onefile build.spec
	$(BIN)/python packaging/release.py onefile checksums

smoke: $(PROGRAM)
	$(BIN)/python packaging/smoke.py dist/annotator

wheel-check: setup
	$(BIN)/python packaging/wheel_check.py

clean:
	rm -rf .venv build dist
