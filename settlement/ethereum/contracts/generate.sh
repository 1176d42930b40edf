#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Regenerates what is made from the contracts: artifacts/*.json and the Go bindings.
#
#   generate.sh           writes them into the work tree
#   generate.sh --check   makes them anew in a temporary directory and fails, naming them,
#                         if those of the work tree are others
#
# It needs node, npm (for the pinned solc: npm ci) and Go (abigen is built from the go-ethereum
# version that go.mod names). The result depends on the sources and those two versions alone.
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
module=$(CDPATH= cd -- "$here/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

case "${1-}" in
'' | --check) ;;
*) echo "usage: $0 [--check]" >&2 && exit 2 ;;
esac

(cd "$here" && npm ci --no-audit --no-fund --loglevel=error)
node "$here/compile.mjs" "$work/artifacts" "$work/combined"
(cd "$module" && go build -o "$work/abigen" github.com/ethereum/go-ethereum/cmd/abigen)

# Combined JSON, Go package, file under the module's root, options of abigen.
bind() {
	json=$1 package=$2 file=$3
	shift 3
	mkdir -p "$work/out/$(dirname "$file")"
	"$work/abigen" --v2 --combined-json "$work/combined/$json.json" --pkg "$package" --out "$work/out/$file" "$@"
	chmod 644 "$work/out/$file"
}
bind bindings bindings settlement/ethereum/internal/bindings/bindings.go
# abigen names what a function returns by the function alone, and both verifiers have a step.
bind system bindings settlement/ethereum/internal/bindings/system.go --alias step=systemStep
bind validity bindings settlement/ethereum/internal/bindings/validity.go
bind escape escape examples/ledger/escape/escape.go
bind zkledger contract examples/zkledger/contract/contract.go
bind verifiertest verifiertest settlement/ethereum/verifiertest/bindings.go
bind contracttest contracttest settlement/ethereum/contracttest/bindings_test.go
mkdir -p "$work/out/settlement/ethereum/contracts"
mv "$work/artifacts" "$work/out/settlement/ethereum/contracts/artifacts"

if [ "${1-}" = --check ]; then
	status=0
	diff -rq "$work/out/settlement/ethereum/contracts/artifacts" "$here/artifacts" || status=1
	for f in $(cd "$work/out" && find . -name '*.go'); do
		diff -q "$work/out/$f" "$module/$f" || status=1
	done
	[ $status = 0 ] && echo "artifacts and bindings are those of the sources" || echo "stale: run $0" >&2
	exit $status
fi
rm -rf "$here/artifacts"
cp -R "$work/out/." "$module/"
