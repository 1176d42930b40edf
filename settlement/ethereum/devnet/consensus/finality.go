package consensus

// A Finality says, for a head's number, up to which block numbers the chain is
// safe and finalized. The driver keeps the answer within the chain: finalized
// never moves back, safe moves back only in a reorganization, and
// finalized <= safe <= head.
type Finality func(head uint64) (safe, finalized uint64)

// Lag keeps safe and finalized a fixed number of blocks behind the head.
func Lag(safe, finalized uint64) Finality {
	return func(head uint64) (uint64, uint64) {
		return head - min(head, safe), head - min(head, finalized)
	}
}

// Epochs moves safe and finalized at the start of each epoch only, as mainnet
// does when every slot has a block and everyone attests: safe is the start of
// the epoch before the head's, finalized the start of the one before that.
// Blocks is the length of an epoch; zero means 32.
func Epochs(blocks uint64) Finality {
	if blocks == 0 {
		blocks = 32
	}
	return func(head uint64) (uint64, uint64) {
		epoch := head / blocks
		return (epoch - min(epoch, 1)) * blocks, (epoch - min(epoch, 2)) * blocks
	}
}

// Manual leaves safe and finalized where they are: [Driver.SetSafe] and
// [Driver.SetFinalized] alone move them.
func Manual() Finality {
	return func(uint64) (uint64, uint64) { return 0, 0 }
}
