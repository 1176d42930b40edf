package riscv

// The step, one at a time and as the ISA manual has it. It is the second view
// of the machine: what [Witness] and [Step] execute, and what L1 repeats. It
// shares the decoder, the system calls and the scheduler with the interpreter,
// and floatArith; instructions it executes by itself.

// step makes one step of s on memory m. An error is h's; the state is unchanged
// then.
func (s *State) step(m bus, h host) error {
	if s.Status != Running {
		return nil // a halted machine repeats
	}
	if s.switches() {
		s.schedule()
		return nil
	}
	w, ok := s.fetch(m)
	if !ok {
		s.halt(AccessFault)
		return nil
	}
	in := Decode(w)
	if in.Op == ECALL {
		return s.system(m, h)
	}
	if why := s.execute(in, m); why != Running {
		s.halt(why)
		return nil
	}
	s.Step++
	return nil
}

// fetch returns the word at pc, by halves: the second is read only if the first
// says that there is one.
func (s *State) fetch(m bus) (w uint32, ok bool) {
	inside := func(pc uint64) bool { return pc >= s.CodeStart && pc < s.CodeEnd && s.CodeEnd-pc >= 2 }
	if s.PC%2 != 0 || !inside(s.PC) {
		return 0, false
	}
	low, ok := m.load(s.PC, 2)
	if !ok || low&3 != 3 {
		return uint32(low), ok
	}
	if !inside(s.PC + 2) {
		return 0, false
	}
	high, ok := m.load(s.PC+2, 2)
	return uint32(low | high<<16), ok
}
