package riscv

// Scheduling is a step of its own, which executes no instruction. It is due
// when the running thread cannot go on or asked to give way, and at every
// multiple of Quantum when another thread is ready.

// switches reports whether the next step is one of scheduling.
func (s *State) switches() bool {
	return s.Threads[s.Thread].Wait != Ready || s.Yield || s.Step%Quantum == 0 && s.othersReady()
}

func (s *State) othersReady() bool {
	for i := range s.Threads {
		if i != int(s.Thread) && s.Threads[i].Wait == Ready {
			return true
		}
	}
	return false
}

// next returns the thread that runs after the next step of scheduling: the
// first that is ready, in cyclic order after the running one; if none is, the
// one whose deadline comes first, the lower index on a tie. It reports false
// if all threads wait forever.
func (s *State) next() (thread uint8, ok bool) {
	for i := range uint8(MaxThreads) {
		if t := (s.Thread + 1 + i) % MaxThreads; s.Threads[t].Wait == Ready {
			return t, true
		}
	}
	first := Forever
	for i := range s.Threads {
		if t := &s.Threads[i]; t.Wait != Unused && t.Deadline < first {
			thread, first = uint8(i), t.Deadline
		}
	}
	return thread, first != Forever
}

// schedule makes a step of scheduling.
func (s *State) schedule() {
	next, ok := s.next()
	if !ok {
		s.halt(Deadlock)
		return
	}
	if old := &s.Threads[s.Thread]; old.Wait != Unused {
		old.Registers = s.Registers
	}
	t := &s.Threads[next]
	s.Registers, t.Registers = t.Registers, Registers{}
	if t.Wait != Ready {
		s.Idle += max(t.Deadline, s.Clock()) - s.Clock()
		s.timeOut(t.Wait)
		*t = Thread{Wait: Ready}
	}
	s.Thread, s.Yield = next, false
	s.Reserved, s.Reservation = false, 0
	s.Step++
}

// timeOut tells the thread that runs now that the time of its wait is over.
func (s *State) timeOut(w Wait) {
	switch w {
	case WaitFutex:
		s.X[10] = errno(etimedout)
	case WaitEvent: // its call was to be repeated
		s.X[10] = 0
		s.PC += 4
	}
}

// wait makes the running thread wait.
func (s *State) wait(w Wait, addr, deadline uint64) {
	s.Threads[s.Thread] = Thread{Wait: w, Addr: addr, Deadline: deadline}
}

// wake makes at most n threads ready that wait for w at addr, those of low
// index first, and returns how many.
func (s *State) wake(w Wait, addr, n uint64) (woken uint64) {
	for i := range s.Threads {
		if t := &s.Threads[i]; woken < n && t.Wait == w && t.Addr == addr {
			*t = Thread{Wait: Ready, Registers: t.Registers}
			woken++
		}
	}
	return woken
}
