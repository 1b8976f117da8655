# Each target installs and builds what it needs first.

SHELL := /bin/sh
CONFIG ?= configs/config.yaml
IMAGE ?= aproxy:$(shell node -p "require('./package.json').version" 2>/dev/null)

INSTALLED := node_modules/.installed
BUILT := dist/.built

.PHONY: run test build typecheck bench docker-build test-clients conformance record fuzz generate check-deployments clean

run: build ## start the gateway; CONFIG=file, ARGS="--port 3307"
	exec node bin/aproxy start --config $(CONFIG) $(ARGS)

test: build typecheck ## every fast test
	npm test --silent

build: $(BUILT)

typecheck: $(INSTALLED)
	npm run --silent typecheck

bench: build ## ratios against pgbouncer, direct PostgreSQL and MySQL
	npm run --silent bench -- $(ARGS)

docker-build:
	docker build -f deployments/docker/Dockerfile -t $(IMAGE) .

test-clients: build ## unmodified MySQL clients and drivers; ARGS="sysbench php-pdo" for some
	node --import tsx test/clients/main.ts $(ARGS)

conformance: build ## percentages of the shared corpora; ARGS=--record writes docs/conformance.json
	node --import tsx test/conformance/run.ts --built $(ARGS)

record: $(INSTALLED) ## write a real MySQL's answers into the golden files
	node --import tsx test/golden/record.ts $(ARGS)

fuzz: $(INSTALLED) ## random expressions, SELECTs or writing statements against a real MySQL; ARGS="mysql://root@127.0.0.1:3307 mysql://root@127.0.0.1:3306 --kind selects --seed 1 --count 3000"
	node --import tsx test/property/differential/run.ts $(ARGS)

generate: $(INSTALLED) ## rewrite what is derived from the code
	npm run --silent generate

check-deployments: $(INSTALLED) ## alert rules with promtool, dashboards and manifests
	promtool check rules deployments/prometheus/alerts.yaml
	promtool test rules deployments/prometheus/alerts.test.yaml
	node --import tsx scripts/test.ts test/unit/deployments

clean:
	rm -rf dist node_modules

$(INSTALLED): package-lock.json package.json .npmrc
	npm ci --no-audit --no-fund
	@touch $@

$(BUILT): $(INSTALLED) tsconfig.json tsconfig.build.json $(shell find src -type f)
	npm run --silent build
	@touch $@
