package sharedsec

// What a node holds in memory, for tests of long runs.

func (u *Unsafe) Held() int {
	u.mu.Lock()
	defer u.mu.Unlock()
	return len(u.blocks)
}

func (u *Unsafe) HeldNodes() int {
	u.mu.Lock()
	defer u.mu.Unlock()
	return len(u.nodes)
}

func (u *Unsafe) HeldClaims() int {
	u.mu.Lock()
	defer u.mu.Unlock()
	return len(u.claims)
}

func (p *Proposer) Known() int { return len(p.known) + len(p.told) }
