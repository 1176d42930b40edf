// Package devnet is an Ethereum L1 in one call: go-ethereum in this process, a
// consensus layer of our own that drives it, and the two endpoints that a
// production client of mainnet needs, on loopback: JSON-RPC and Beacon API.
//
//	l1, err := devnet.Start(ctx, devnet.Config{})
//	...
//	defer l1.Close()
//	client := l1.Client() // or ethclient.Dial(l1.RPCURL())
//
// Blocks come on demand ([Chain.Mine]) or on a clock ([Config.BlockTime]). The
// rules are mainnet's of 2026 (Osaka with the BPO2 blob schedule), the accounts
// are prefunded with the keys that other development nodes use ([Chain.Key]),
// the whole history is kept with its state. What mainnet does to its clients at
// its worst can be asked for: reorganizations ([Chain.Reorg]), missed slots
// ([Chain.AdvanceTime]), late finality ([Config.Finality]), censorship
// ([Chain.SetCensor]), dropped transactions ([Chain.Evict]), congestion of gas
// and blobs ([Chain.SetCongestion], [Chain.SpikeBaseFee],
// [Chain.SpikeBlobBaseFee]), and blobs that expire ([Config.BlobRetention]).
//
// None of this is simulated beside the node: every block is judged by
// go-ethereum through its Engine API, fees rise because blocks are full, and
// a client sees nothing but what the endpoints answer. The driver itself is
// package consensus, which drives a go-ethereum of your own as well.
//
// The chain lives in memory, trusts everyone on the machine, and its keys are
// public: it is for tests and demonstrations alone.
package devnet
