package main

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/da/calldata"
	zk "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/examples/zkledger/contract"
	"github.com/sharedsec/sharedsec/examples/zkledger/opening"
	"github.com/sharedsec/sharedsec/node"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
	"github.com/sharedsec/sharedsec/settlement/ethereum/validity"
)

// codecs are what batches are read with.
var codecs = map[derive.Codec]batch.Codec{zk.CodecNumber: zk.Codec{}}

// bodies checks and opens what the Inbox takes.
var bodies = da.Openers{da.LayerBlob: sidecar.Open, da.LayerCalldata: calldata.Open}

// deploy puts the contracts on L1 and opens everybody's node.
func (s *story) deploy(ctx context.Context) (err error) {
	if s.config, err = s.launch(ctx); err != nil {
		return err
	}
	if s.verifier, err = opening.NewVerifier(opening.ParamsAt(s.config, 0), s.keys.System()); err != nil {
		return err
	}
	if s.operator, err = s.openOperator(ctx); err != nil {
		return err
	}
	if s.prover, err = s.openProver(ctx, memorydb.New()); err != nil {
		return err
	}
	s.prover.act(ctx)
	if s.watcher, err = s.join(ctx, node.Config{}); err != nil {
		return err
	}
	for key, account := range map[uint32]**ethereum.Account{keyAlice: &s.alice, keyBystander: &s.bystander, keyLiar: &s.liar} {
		if *account, err = s.watcher.As(ctx, s.signer(key)); err != nil {
			return err
		}
	}
	s.watcher.act(ctx)
	at, err := s.watcher.tip(ctx)
	if err != nil {
		return err
	}
	p, err := settlement.ReadParameters(ctx, s.watcher.Client, at)
	if err != nil {
		return err
	}
	s.say("rollup %v on chain %d; finality by %v alone, judged by %v", s.config.Assertions, s.config.ChainID, p.Finality, p.Verifier)
	s.say("its key, of all that it accepts by, is %v, as computed here", p.VerifierKey)
	return check(p.Finality == settlement.Proof && p.VerifierKey == s.verifier.Key(), "finality %v and key %v on L1, want %v", p.Finality, p.VerifierKey, s.verifier.Key())
}

// launch deploys a rollup of the ledger that proofs confirm.
func (s *story) launch(ctx context.Context) (*derive.Config, error) {
	state, _, err := zk.Genesis(depth, nil)
	if err != nil {
		return nil, err
	}
	poster, owner := addressOf(s.chain.Key(keyPoster)), s.signer(keyOwner)
	p := ethereum.DevnetProofParams()
	p.Genesis.StateRoot, p.Poster, p.Owner = state, poster, owner.Address()
	p.Rule = derive.Rule{
		Semantics: zk.Semantics(depth), Codec: zk.CodecNumber, Poster: poster,
		Limits: zk.Limits(transactions), TimeLag: 3600, OriginLag: 300,
	}
	p.Forced.Bytes = zk.TxSize // what is longer is void, and has to be shown to L1 nevertheless
	p.Verifiers = []ethereum.Creation{
		{Name: "groth16", Code: func(ethereum.Site) ([]byte, error) { return validity.Groth16(s.keys.VerifyingKey()), nil }},
		{Name: "ledger", Code: ledgerVerifier},
	}
	p.EscapeVerifier = append(common.FromHex(contract.ZkLedgerEscapeMetaData.Bin), contract.NewZkLedgerEscape().PackConstructor(big.NewInt(depth))...)
	// This chain makes 5 blocks a second, and proofs take seconds.
	p.Delays.Escape = 1500
	p.Upgrade = p.Delays.Escape + 20
	s.params = p
	return node.Deploy(ctx, s.chain.RPCURL(), owner, memorydb.New(), accounts, p)
}

// ledgerVerifier creates what judges statements about the rollup.
func ledgerVerifier(site ethereum.Site) ([]byte, error) {
	p := opening.ParamsAt(&site.Config, 0)
	args := contract.NewZkLedgerVerifier().PackConstructor(contract.ZkLedgerParams{
		System: site.At["groth16"], Program: p.Program, Transactions: p.Transactions,
		Poster: p.Poster, TimeLag: p.TimeLag, OriginLag: p.OriginLag,
	})
	return append(common.FromHex(contract.ZkLedgerVerifierMetaData.Bin), args...), nil
}
