# make run · make ward · make test · make check · make bench — each works on a fresh clone.
# Windows: see README.md for the two commands in PowerShell.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready

.PHONY: run ward test check bench words pictures clean

run: $(READY)
	@sh tools/system_libraries.sh
	@sh tools/run.sh $(BIN)/python $(ARGS)

# One's own ward: the one of the last time, or the welcome.
ward: $(READY)
	@sh tools/system_libraries.sh
	@sh tools/run.sh $(BIN)/python --own

test: $(READY)
	@sh tools/system_libraries.sh
	QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 $(BIN)/python -m pytest -n 2 --dist worksteal $(ARGS)

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(READY)
	@sh tools/system_libraries.sh
	QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 $(BIN)/python -m benchmarks

words: $(READY)
	$(BIN)/python tools/collect_words.py

# The lock holds every file's hash; pip refuses anything else.
$(READY): requirements.lock
	$(PYTHON) tools/check_python.py
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $(READY)

# The three pictures of the README, anew.
pictures: $(READY)
	PYTHONPATH=. $(BIN)/python tools/readme_pictures.py

clean:
	rm -rf $(VENV) out
