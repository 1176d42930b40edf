package batch

import "fmt"

// Taken is a batch to publish.
type Taken struct {
	Batch  *Batch
	Data   []byte   // its encoding
	Frames [][]byte // Data as frames, one a payload, each of at most PayloadBytes
}

// Take removes the next batch and returns it: as many blocks, from the first,
// as fit one entry. If they would leave the last payload of several less than
// half full, and every block that has reached its age at the time now (Unix
// seconds) fits the payloads before, it takes only those that fill these; the
// rest stays for the next.
//
// It takes whether or not a batch is due: a caller that shuts down may take
// until the error matches [ErrEmpty]. On any error nothing is removed.
func (b *Builder) Take(now uint64) (*Taken, error) {
	if len(b.pending) == 0 {
		return nil, ErrEmpty
	}
	n, data, err := b.fit(b.capacity, b.open)
	if err != nil {
		return nil, err
	}
	if n == 0 {
		// Add saw to it that the block fits; this codec says otherwise now.
		return nil, fmt.Errorf("batch: a block that fitted an entry does not: %T is not deterministic: %w",
			b.cfg.Codec, &LimitError{Field: "FrameBytes", Got: uint64(len(data)), Max: uint64(b.capacity)})
	}
	room := b.cfg.PayloadBytes - FrameHeader
	payloads := FrameCount(len(data), b.cfg.PayloadBytes)
	if payloads > 1 && len(data)-(payloads-1)*room < room/2 && n > b.aged(now) {
		fewer, shorter, err := b.fit((payloads-1)*room, n)
		if err != nil {
			return nil, err
		}
		if fewer > 0 && fewer >= b.aged(now) {
			n, data = fewer, shorter
		}
	}
	frames, err := Frames(data, b.cfg.PayloadBytes)
	if err != nil {
		return nil, err
	}
	t := &Taken{Batch: &Batch{Blocks: append([]Block(nil), b.pending[:n]...)}, Data: data, Frames: frames}
	b.drop(n)
	return t, nil
}

// aged returns how many of the blocks held have reached their age.
func (b *Builder) aged(now uint64) int {
	n := 0
	for n < len(b.pending) && age(now, &b.pending[n]) >= b.cfg.MaxAge {
		n++
	}
	return n
}

// drop forgets the first n blocks. What they held is freed.
func (b *Builder) drop(n int) {
	for _, s := range b.sizes[:n] {
		b.size -= s
	}
	b.pending = append([]Block(nil), b.pending[n:]...)
	b.sizes = append([]uint64(nil), b.sizes[n:]...)
	b.pressed = false
	b.encoded, b.encodedN = nil, 0
	b.reopen()
}

// encode returns the encoding of the first n blocks held, and remembers it and
// how well they compressed.
func (b *Builder) encode(n int) ([]byte, error) {
	if n == b.encodedN {
		return b.encoded, nil
	}
	data, err := b.cfg.Codec.Append(nil, &Batch{Blocks: b.pending[:n]})
	if err != nil {
		return nil, err
	}
	size := uint64(batchOverhead)
	for _, s := range b.sizes[:n] {
		size += s
	}
	b.encoded, b.encodedN = data, n
	b.ratioFrom, b.ratioTo = size, max(uint64(len(data)), 1)
	return data, nil
}

// fit returns the largest number of blocks, at most most, whose encoding has
// at most capacity bytes, and that encoding. Encodings hardly ever shrink as
// blocks are added, so it narrows in from both sides, guessing from how well
// the last guess compressed; it is content once less than 1/64 of capacity
// stays empty. With 0 comes the encoding that was too long.
func (b *Builder) fit(capacity, most int) (int, []byte, error) {
	var (
		fits int    // that many do
		data []byte // their encoding
		over = most + 1
	)
	for guess := most; ; {
		try, err := b.encode(guess)
		if err != nil {
			return 0, nil, err
		}
		if len(try) <= capacity {
			fits, data = guess, try
			if over == fits+1 || len(data) >= capacity-capacity/64 {
				return fits, data, nil
			}
		} else {
			over = guess
			if over == fits+1 {
				if fits == 0 {
					data = try
				}
				return fits, data, nil
			}
		}
		guess = b.guess(capacity, fits, over)
	}
}

// guess returns a number of blocks between fits and over, both exclusive, that
// should encode to capacity if they compress as the last ones did.
func (b *Builder) guess(capacity, fits, over int) int {
	// Aim a little low: a guess that fits can end the search, one that does
	// not cannot.
	target := mulDiv(uint64(capacity-capacity/128), b.ratioFrom, b.ratioTo)
	size, n := uint64(batchOverhead), 0
	for n < over-1 && size+b.sizes[n] <= target {
		size += b.sizes[n]
		n++
	}
	// At least an eighth of the way in from either side, so that the search
	// ends in a logarithm of tries whatever the codec does.
	margin := (over - fits) / 8
	return min(max(n, fits+max(1, margin)), over-max(1, margin))
}
