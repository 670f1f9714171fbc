# Everything a newcomer needs: make demo, make test, make install.

PREFIX ?= /usr/local
SWIFT ?= swift
STRICT = --explicit-target-dependency-import-check error

.PHONY: build demo test lint bench install uninstall requirements

build: requirements
	$(SWIFT) build -c release --product quire

requirements:
	@.ci/requirements

demo: build
	@.ci/demo .build/release/quire

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

test: requirements lint
	$(SWIFT) build --build-tests $(STRICT)
	@.ci/tests $(SWIFT)
	@.ci/documented .build/debug/quire

bench: requirements
	$(SWIFT) build -c release
	@.ci/bench .build/release

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -s -m 755 .build/release/quire $(DESTDIR)$(PREFIX)/bin/quire
	install -m 644 quire.1 $(DESTDIR)$(PREFIX)/share/man/man1/quire.1
	.build/release/quire --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/quire
	.build/release/quire --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_quire
	.build/release/quire --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/quire.fish

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/quire $(DESTDIR)$(PREFIX)/share/man/man1/quire.1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/quire $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_quire \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/quire.fish
