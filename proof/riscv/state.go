package riscv

// The machine's fixed sizes. They are part of its semantics.
const (
	// MaxThreads is the most threads a program has at one time; clone fails
	// with EAGAIN beyond.
	MaxThreads = 32
	// Quantum is how many steps there are between two points at which a
	// thread that never blocks gives way to another.
	Quantum = 1 << 18
	// OutputSize is the most bytes a program writes to descriptor 7: a claim's
	// hash and a position, big-endian.
	OutputSize = 32 + 8
	// AddressBits bounds addresses: an access at or beyond 2^AddressBits, or
	// in the first page, ends the program.
	AddressBits = 48
)

// A Status says whether a machine runs, and if not, why.
type Status uint8

// The ways in which a program ends. All but Exited are faults.
const (
	Running         Status = iota
	Exited                 // by exit_group, or exit of the last thread; see State.ExitCode
	IllegalOpcode          // an instruction that the machine does not have, ebreak included
	AccessFault            // a load, store or fetch outside what the program may touch
	MisalignedFault        // an atomic access off its natural alignment
	Deadlock               // every thread waits, none for a time
)

// String says how the program ended.
func (s Status) String() string {
	names := [...]string{"running", "exited", "illegal instruction", "access fault", "misaligned atomic access", "deadlock"}
	if int(s) < len(names) {
		return names[s]
	}
	return "unknown status"
}

// Registers are what a thread has of its own while it runs.
type Registers struct {
	PC   uint64
	X    [32]uint64 // X[0] is zero
	F    [32]uint64 // single precision values are boxed in NaNs
	FCSR uint8      // frm in bits 5 to 7, fflags in bits 0 to 4
}

// A Wait is what a thread waits for.
type Wait uint8

// What threads wait for.
const (
	Unused    Wait = iota // no such thread
	Ready                 // nothing: it runs, or will
	WaitFutex             // a wake of the futex at Addr, or the deadline
	WaitTime              // the deadline
	WaitEvent             // the event descriptor, or the deadline
)

// Forever is the deadline of a wait that no time ends.
const Forever = ^uint64(0)

// A Thread is a thread that is known to the scheduler. Its Registers are zero
// while it is the one that runs: State has them then. Its number, as gettid
// tells it, is its index plus one.
type Thread struct {
	Wait      Wait
	Addr      uint64 // of the futex waited for
	Deadline  uint64 // on State.Clock's scale, or Forever
	Registers Registers
}

// A State is the machine between two steps: everything that a step reads or
// writes and nothing else. All of it is bound by its hash.
type State struct {
	Registers // of the thread that runs

	// Step counts the steps made. It stops when the machine halts.
	Step uint64
	// Idle is the time in nanoseconds that passed while every thread waited.
	Idle uint64

	// Reservation is the address that a load-reserved holds, valid while
	// Reserved; it is zero otherwise. A switch of threads drops it.
	Reserved    bool
	Reservation uint64

	Thread  uint8 // index of the thread that runs
	Threads [MaxThreads]Thread
	// Yield is set when the running thread asked to let others run.
	Yield bool

	// Heap is the next address that mmap gives out.
	Heap uint64
	// CodeStart and CodeEnd delimit the code: what is fetched lies within
	// [CodeStart, CodeEnd), what is stored outside. Code never changes.
	CodeStart, CodeEnd uint64

	// Event is the counter of the event descriptor, Watched whether the poll
	// descriptor watches it, EventData what epoll_wait returns with it.
	Event     uint64
	Watched   bool
	EventData uint64

	// Key and Offset are the preimage oracle's: the last 32 bytes written to
	// descriptor 6, and how much was read from descriptor 5 since.
	Key    [32]byte
	Offset uint64

	// In is the commitment to the program's input: the keccak256 of the
	// preimage under local key 1, or zero where the runner vouches for it.
	In [32]byte
	// Output holds what was written to descriptor 7, OutputLen bytes of it;
	// the rest is zero. Whether it is a result, [Encoding.Result] tells.
	Output    [OutputSize]byte
	OutputLen uint8

	Status   Status
	ExitCode uint8 // of exit_group; zero unless Status is Exited

	// Memory is never nil.
	Memory *Memory
}

// Clock returns the machine's time in nanoseconds since its start: a step
// takes one, and a wait of all threads as long as its shortest.
func (s *State) Clock() uint64 { return s.Step + s.Idle }

// Clone returns a copy that shares no changeable part with s. Its cost does
// not depend on the size of the memory; see [Memory.Clone].
func (s *State) Clone() *State {
	c := *s
	c.Memory = s.Memory.Clone()
	return &c
}

// halt ends the program by a fault.
func (s *State) halt(why Status) { s.Status = why }

// loadable reports whether size bytes at addr may be read.
func loadable(addr, size uint64) bool {
	return addr >= PageSize && addr <= 1<<AddressBits-size
}

// storable reports whether size bytes at addr may be written.
func (s *State) storable(addr, size uint64) bool {
	return loadable(addr, size) && (addr+size <= s.CodeStart || addr >= s.CodeEnd)
}
