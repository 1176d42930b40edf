package steptest

import (
	"encoding/binary"
	"math"
	"testing"

	"github.com/sharedsec/sharedsec/proof/riscv"
)

const code = 0x10000

// program returns a state that is about to run the words, in code that ends
// behind them.
func program(words ...uint32) *riscv.State {
	s := &riscv.State{Step: 7, Memory: riscv.NewMemory()}
	s.PC, s.CodeStart = code, code
	var b []byte
	for _, w := range words {
		b = binary.LittleEndian.AppendUint32(b, w)
	}
	s.CodeEnd = code + uint64(len(b))
	s.Memory.Write(code, b)
	s.Threads[0].Wait = riscv.Ready
	s.X[10], s.X[11] = 0x40000, 0x1122334455667788
	return s
}

// Words that the tests run, on a0 (x10) and a1 (x11).
const (
	nop  = 0x00000013
	ld   = 0x00053283 // ld t0, 0(a0)
	sd   = 0x00b53023 // sd a1, 0(a0)
	fld  = 0x00053287
	fsw  = 0x00b52027
	lrw  = 0x100522af
	lrd  = 0x100532af
	scd  = 0x18b532af
	addw = 0x00b522af // amoadd.w
	addd = 0x00b532af
)

// What a program may not do, and what it just may: every trap, at its edges.
func TestFaults(t *testing.T) {
	const first, last = 4096, 1<<48 - 8 // doublewords that can be loaded
	j := newJudge(t)
	for name, tt := range map[string]struct {
		word uint32
		a0   uint64
		want riscv.Status
	}{
		"load at the start":         {ld, first, riscv.Running},
		"load before it":            {ld, first - 1, riscv.AccessFault},
		"load of nothing":           {ld, 0, riscv.AccessFault},
		"load at the end":           {ld, last, riscv.Running},
		"load over it":              {ld, last + 1, riscv.AccessFault},
		"load far":                  {ld, 1 << 63, riscv.AccessFault},
		"load wraps":                {ld, math.MaxUint64, riscv.AccessFault},
		"load over two leaves":      {ld, 0x4001d, riscv.Running},
		"load of code":              {ld, code - 4, riscv.Running},
		"load of a byte at the end": {0x00050283, 1<<48 - 1, riscv.Running},
		"load of a byte over it":    {0x00050283, 1 << 48, riscv.AccessFault},
		"load to x0":                {0x00053003, 0, riscv.AccessFault},
		"load by a low base":        {0xff853283, first, riscv.AccessFault}, // ld t0, -8(a0)
		"load by a base that wraps": {0xff853283, 0, riscv.AccessFault},
		"store at the end":          {sd, last, riscv.Running},
		"store over it":             {sd, last + 1, riscv.AccessFault},
		"store before it starts":    {sd, first - 8, riscv.AccessFault},
		"store in code":             {sd, code, riscv.AccessFault},
		"store at the code's end":   {sd, code + 3, riscv.AccessFault},
		"store into code":           {sd, code - 7, riscv.AccessFault},
		"store before code":         {sd, code - 8, riscv.Running},
		"store behind code":         {sd, code + 4, riscv.Running},
		"store over two leaves":     {sd, 0x4fffc, riscv.Running},
		"fld":                       {fld, first - 1, riscv.AccessFault},
		"fld over two leaves":       {fld, 0x4001d, riscv.Running},
		"fsw":                       {fsw, code, riscv.AccessFault},
		"fsw beside code":           {fsw, code - 4, riscv.Running},
		"lr":                        {lrd, 0x40008, riscv.Running},
		"lr of code":                {lrw, code, riscv.Running},
		"lr before the start":       {lrw, first - 4, riscv.AccessFault},
		"lr misaligned":             {lrd, 0x40004, riscv.MisalignedFault},
		"lr misaligned and nowhere": {lrd, 4, riscv.MisalignedFault},
		"lr.w misaligned":           {lrw, 0x40002, riscv.MisalignedFault},
		"lr.w at a half":            {lrw, 0x40004, riscv.Running},
		"sc that fails in code":     {scd, code, riscv.AccessFault},
		"sc that fails":             {scd, 0x40010, riscv.Running},
		"sc that succeeds":          {scd, 0x40000, riscv.Running},
		"sc misaligned":             {scd, 0x40004, riscv.MisalignedFault},
		"amo":                       {addd, 0x40000, riscv.Running},
		"amo.w at a half":           {addw, 0x40004, riscv.Running},
		"amo in code":               {addw, code, riscv.AccessFault},
		"amo misaligned":            {addw, 0x40002, riscv.MisalignedFault},
		"amo.d misaligned":          {addd, 0x40004, riscv.MisalignedFault},
		"amo at the end":            {addd, last, riscv.Running},
		"amo over it":               {addd, last + 8, riscv.AccessFault},
		"lr with rs2":               {lrd | 1<<20, 0x40000, riscv.IllegalOpcode},
		"amo of bytes":              {0x00b502af, 0x40000, riscv.IllegalOpcode},
		"amo of none":               {0x28b532af, 0x40000, riscv.IllegalOpcode},
		"ebreak":                    {0x00100073, 0, riscv.IllegalOpcode},
		"c.ebreak":                  {0x9002, 0, riscv.IllegalOpcode},
		"zeros":                     {0, 0, riscv.IllegalOpcode},
		"ones":                      {math.MaxUint32, 0, riscv.IllegalOpcode},
		"unknown csr":               {0x30002573, 0, riscv.IllegalOpcode},
		"csr 0":                     {0x00002573, 0, riscv.IllegalOpcode},
		"write the cycle":           {0xc0051073, 0, riscv.IllegalOpcode},
		"set nothing in the cycle":  {0xc0002573, 0, riscv.Running},
		"set something there":       {0xc0052573, 0, riscv.IllegalOpcode},
		"read the time":             {0xc0102573, 0, riscv.Running},
		"write 0 to the time":       {0xc0105073, 0, riscv.IllegalOpcode},
		"write frm":                 {0x00251073, math.MaxUint64, riscv.Running},
		"rounding mode 5":           {0x00b55553, 0, riscv.IllegalOpcode},
		"rounding mode 6":           {0x02b56553, 0, riscv.IllegalOpcode},
		"half precision":            {0x04b50553, 0, riscv.IllegalOpcode},
		"quad precision":            {0x06b50553, 0, riscv.IllegalOpcode},
		"fence with bits":           {0x8ff5050f, 0, riscv.Running},
		"fence.i with bits":         {0x0005150f, 0, riscv.Running},
		"beyond fences":             {0x0005250f, 0, riscv.IllegalOpcode},
		"jump away":                 {0x00050067, code + 4, riscv.Running}, // the next step faults
		"jump to odd":               {0x00050067, code + 1, riscv.Running},
		"jump nowhere":              {0x00050067, math.MaxUint64, riscv.Running},
	} {
		t.Run(name, func(t *testing.T) {
			s := program(tt.word)
			s.X[10] = tt.a0
			s.Reserved, s.Reservation = true, 0x40000
			next, _ := j.same(t, s)
			if next.Status != tt.want {
				t.Errorf("%v, want %v", next.Status, tt.want)
			}
			again, _ := j.same(t, next)
			if tt.want != riscv.Running && again.Hash() != next.Hash() {
				t.Error("the halted machine does not repeat")
			}
		})
	}
}

// Fetches at the edges of code, and of what can be code.
func TestFetch(t *testing.T) {
	j := newJudge(t)
	const long, short = nop, 0x0001
	for name, tt := range map[string]struct {
		start, end, pc uint64
		word           uint32
		want           riscv.Status
	}{
		"inside":                     {code, code + 4, code, long, riscv.Running},
		"odd":                        {code, code + 4, code + 1, long, riscv.AccessFault},
		"before":                     {code, code + 4, code - 2, long, riscv.AccessFault},
		"behind":                     {code, code + 4, code + 4, long, riscv.AccessFault},
		"far behind":                 {code, code + 4, math.MaxUint64 - 1, long, riscv.AccessFault},
		"half of it inside":          {code, code + 2, code, long, riscv.AccessFault},
		"three bytes of it inside":   {code, code + 3, code, long, riscv.AccessFault},
		"a short one at the end":     {code, code + 2, code, short, riscv.Running},
		"one byte of it inside":      {code, code + 1, code, short, riscv.AccessFault},
		"over two leaves":            {code, code + 64, code + 30, long, riscv.Running},
		"short at the end of a leaf": {code, code + 64, code + 30, short, riscv.Running},
		"no code":                    {code, code, code, long, riscv.AccessFault},
		"turned around":              {code + 4, code, code, long, riscv.AccessFault},
		"in page zero":               {0, 1 << 20, 16, long, riscv.AccessFault},
		"at the first address":       {0, 1 << 20, 4096, long, riscv.Running},
		"the last of memory":         {1 << 40, math.MaxUint64, 1<<48 - 4, long, riscv.Running},
		"half in memory":             {1 << 40, math.MaxUint64, 1<<48 - 2, long, riscv.AccessFault},
		"behind memory":              {1 << 40, math.MaxUint64, 1 << 48, long, riscv.AccessFault},
		"at the end of numbers":      {1 << 40, math.MaxUint64, math.MaxUint64 - 1, long, riscv.AccessFault},
	} {
		t.Run(name, func(t *testing.T) {
			s := program()
			s.CodeStart, s.CodeEnd, s.PC = tt.start, tt.end, tt.pc
			if tt.pc <= 1<<48-4 {
				s.Memory.Write(tt.pc, binary.LittleEndian.AppendUint32(nil, tt.word))
			} else if tt.pc == 1<<48-2 {
				s.Memory.Write(tt.pc, []byte{byte(tt.word), byte(tt.word >> 8)})
			}
			if next, _ := j.same(t, s); next.Status != tt.want {
				t.Errorf("%v, want %v", next.Status, tt.want)
			}
		})
	}
}

// Numbers that only a long run reaches, and states that none does.
func TestOddStates(t *testing.T) {
	j := newJudge(t)
	for name, change := range map[string]func(*riscv.State){
		"the last step":                          func(s *riscv.State) { s.Step = math.MaxUint64 },
		"the clock wraps":                        func(s *riscv.State) { s.Step, s.Idle = math.MaxUint64-1, math.MaxUint64 },
		"a quantum, alone":                       func(s *riscv.State) { s.Step = riscv.Quantum },
		"a quantum, and another is ready":        func(s *riscv.State) { s.Step, s.Threads[31].Wait = riscv.Quantum, riscv.Ready },
		"a quantum, and one before is ready":     func(s *riscv.State) { s.Step, s.Thread, s.Threads[9].Wait = 5*riscv.Quantum, 9, riscv.Ready },
		"a quantum, and another waits":           func(s *riscv.State) { s.Step, s.Threads[2].Wait = riscv.Quantum, riscv.WaitEvent },
		"behind a quantum, and another is ready": func(s *riscv.State) { s.Step, s.Threads[1].Wait = riscv.Quantum+1, riscv.Ready },
		"it gives way":                           func(s *riscv.State) { s.Yield, s.Threads[1].Wait = true, riscv.Ready },
		"it is gone":                             func(s *riscv.State) { s.Thread, s.Registers.F[3] = 7, 1 },
		"a stale address":                        func(s *riscv.State) { s.Reservation = 77 },
		"the last thread":                        func(s *riscv.State) { s.Thread, s.Threads[31].Wait = 31, riscv.Ready },
		"many threads":                           func(s *riscv.State) { s.Threads[30].Deadline, s.Threads[31].Addr = 1, 1 },
		"an unused context":                      func(s *riscv.State) { s.Threads[5].Registers.F[31] = 1 },
		"all of the output":                      func(s *riscv.State) { s.OutputLen, s.Output[39] = 40, 1 },
		"output behind it":                       func(s *riscv.State) { s.Output[39] = 1 },
		"an early exit code":                     func(s *riscv.State) { s.ExitCode = 9 },
		"flags":                                  func(s *riscv.State) { s.Watched, s.Event, s.EventData, s.FCSR = true, 1, 2, 0xff },
		"exited":                                 func(s *riscv.State) { s.Status, s.ExitCode = riscv.Exited, 3 },
		"illegal":                                func(s *riscv.State) { s.Status = riscv.IllegalOpcode },
		"fault":                                  func(s *riscv.State) { s.Status = riscv.AccessFault },
		"misaligned":                             func(s *riscv.State) { s.Status = riscv.MisalignedFault },
		"deadlock":                               func(s *riscv.State) { s.Status, s.Threads[0].Wait = riscv.Deadlock, riscv.WaitEvent },
		"halted, to switch":                      func(s *riscv.State) { s.Status, s.Yield = riscv.Exited, true },
	} {
		t.Run(name, func(t *testing.T) {
			for _, word := range []uint32{nop, ld, sd, addd, 0xc0102573} {
				s := program(word, nop)
				change(s)
				j.same(t, s)
			}
		})
	}
}
