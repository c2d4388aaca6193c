# Two commands do all the set-up: `make run` and `make test`.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=
RELEASE = .build/release
DOCS = .build/documentation

.PHONY: run test lint format bench docs screens install deps clean

## Opens the picker, or what ARGS says: make run ARGS="circles --paused"
run: deps
	@$(SWIFT) build -c release --product swtorch-tui
	@$(RELEASE)/swtorch-tui $(ARGS)

## Builds everything and runs all tests.
test: deps
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

## Holds the sources to .swift-format.
lint:
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests

## Rewrites the sources as .swift-format has them.
format:
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests

## Measures the workloads, one JSON object a line.
bench: deps
	@$(SWIFT) build -c release --product swtorch-bench
	@for workload in $(or $(WORKLOADS),line sine blobs circles gemm); do \
	    $(RELEASE)/swtorch-bench --workload $$workload --json || exit 1; \
	done

## Writes the documentation of the library as a web site; a link that leads nowhere is an error.
docs: deps
	@mkdir -p $(DOCS)/graphs
	$(SWIFT) build --target SwTorch --scratch-path $(DOCS) -Xswiftc -emit-symbol-graph \
	    -Xswiftc -emit-symbol-graph-dir -Xswiftc $(abspath $(DOCS))/graphs
	docc convert Sources/SwTorch/SwTorch.docc --additional-symbol-graph-dir $(DOCS)/graphs --warnings-as-errors \
	    --fallback-display-name SwTorch --fallback-bundle-identifier SwTorch --output-path $(DOCS)/SwTorch.doccarchive

## Draws the screens of README.md and presets/TOUR.md anew.
screens: deps
	$(SWIFT) build --build-tests
	@RECORD_SNAPSHOTS=1 $(SWIFT) test --skip-build --filter DocumentedScreenTests || \
	    echo "The test failed because it drew anew: look at git diff, then run the tests."

## Installs the program and its presets below PREFIX.
install: deps
	$(SWIFT) build -c release --product swtorch-tui
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/swtorch-tui/presets
	install -m 755 $(RELEASE)/swtorch-tui $(DESTDIR)$(PREFIX)/bin/swtorch-tui
	install -m 644 presets/*.yaml presets/README.md $(DESTDIR)$(PREFIX)/share/swtorch-tui/presets

## Installs missing system packages; silent and offline where none is missing.
deps:
	@sh .ci/deps

clean:
	$(SWIFT) package clean
