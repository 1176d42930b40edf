// SPDX-License-Identifier: Apache-2.0
//
// Compiles every contract with the pinned solc (package-lock.json) and writes
//
//   artifacts/<Contract>.json  ABI, creation and runtime bytecode, sizes, and where in the runtime
//                              bytecode the immutables stand (for whoever compares it with L1's)
//
// and, for abigen, one combined JSON for each Go package of bindings (see bindings below).
//
//   node compile.mjs <artifacts directory> <directory for the combined JSON>
//
// Output depends on the sources and on the pinned compiler alone.

import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const solc = createRequire(import.meta.url)('solc')
const root = dirname(fileURLToPath(import.meta.url))
const maxSize = 24576 // EIP-170

// The Go packages, each by the name of its combined JSON, and the contracts in it.
const bindings = {
  bindings: [
    'Inbox', 'Assertions', 'Disputes', 'Segments', 'Portal', 'Timelock', 'IEscapeVerifier', 'OneStepVerifier',
    'PreimageOracle', 'IValidityVerifier',
  ],
  system: ['SystemVerifier'],
  validity: ['ISystem', 'Groth16Verifier', 'PlonkVerifier', 'SP1Verifier', 'RiscZeroVerifier', 'ThresholdVerifier'],
  escape: ['LedgerEscape'],
  zkledger: ['ZkLedgerVerifier', 'ZkLedgerEscape'],
  verifiertest: ['Attestors'],
}
// Contracts of the tests get no artifact, only bindings.
const testBindings = 'contracttest'

const [artifacts, combined] = process.argv.slice(2)
if (!combined) {
  console.error('usage: node compile.mjs <artifacts directory> <combined JSON directory>')
  process.exit(2)
}

function sourcesUnder(dir) {
  return readdirSync(join(root, dir), {recursive: true})
    .filter((name) => name.endsWith('.sol'))
    .map((name) => `${dir}/${name}`)
    .sort()
}

const sources = Object.fromEntries(
  [...sourcesUnder('src'), ...sourcesUnder('test')].map((path) => [path, {content: readFileSync(join(root, path), 'utf8')}]),
)
const output = JSON.parse(
  solc.compile(
    JSON.stringify({
      language: 'Solidity',
      sources,
      settings: {
        evmVersion: 'osaka',
        viaIR: true,
        optimizer: {enabled: true, runs: 1000000},
        metadata: {appendCBOR: false, bytecodeHash: 'none'},
        outputSelection: {'*': {'*': ['abi', 'evm.bytecode.object', 'evm.deployedBytecode']}},
      },
    }),
  ),
)

let failed = false
for (const {severity, formattedMessage} of output.errors ?? []) {
  console.error(formattedMessage)
  failed = true // warnings too: there are none to get used to
}
if (failed) process.exit(1)

const contracts = new Map() // by name, sorted by path
for (const path of Object.keys(output.contracts).sort()) {
  for (const [name, contract] of Object.entries(output.contracts[path])) {
    if (contracts.has(name)) throw new Error(`two contracts are called ${name}`)
    contracts.set(name, {path, ...contract})
  }
}

mkdirSync(artifacts, {recursive: true})
mkdirSync(combined, {recursive: true})

for (const [name, {path, abi, evm}] of contracts) {
  const size = evm.deployedBytecode.object.length / 2
  if (size === 0 || !path.startsWith('src/')) continue
  if (abi.length === 0) continue // a library whose functions are all inlined
  if (size > maxSize) throw new Error(`${name} has ${size} bytes, more than EIP-170's ${maxSize}`)
  const artifact = {
    contract: name,
    source: path,
    compiler: solc.version(),
    size,
    abi,
    bytecode: '0x' + evm.bytecode.object,
    deployedBytecode: '0x' + evm.deployedBytecode.object,
    immutables: Object.values(evm.deployedBytecode.immutableReferences ?? {}).flat().sort((a, b) => a.start - b.start),
  }
  writeFileSync(join(artifacts, `${name}.json`), JSON.stringify(artifact, null, 1) + '\n')
  console.log(`${String(size).padStart(6)} bytes  ${name}`)
}

function writeCombined(file, names) {
  const entries = names.map((name) => {
    const {abi, evm} = contracts.get(name)
    const none = {userdoc: {}, devdoc: {}, metadata: ''}
    return [`${name}.sol:${name}`, {abi, bin: evm.bytecode.object, 'bin-runtime': evm.deployedBytecode.object, ...none}]
  })
  writeFileSync(join(combined, `${file}.json`), JSON.stringify({contracts: Object.fromEntries(entries), version: solc.version()}))
}

for (const [file, names] of Object.entries(bindings)) writeCombined(file, names)
writeCombined(
  testBindings,
  [...contracts].filter(([, {path, evm}]) => path.startsWith('test/') && evm.bytecode.object).map(([name]) => name),
)
