package batch_test

import (
	"errors"
	"math"
	"testing"

	"github.com/sharedsec/sharedsec/batch"
)

func TestValidate(t *testing.T) {
	tests := []struct {
		name   string
		blocks []batch.Block
		bad    int // index of the block at fault, -1: none
	}{
		{"no blocks", nil, -1},
		{"one", []batch.Block{{Time: 1, L1Origin: 1}}, -1},
		{"equal", []batch.Block{{Time: 1, L1Origin: 1}, {Time: 1, L1Origin: 1}}, -1},
		{"rising", []batch.Block{{}, {Time: 1, L1Origin: 2}, {Time: math.MaxUint64, L1Origin: math.MaxUint64}}, -1},
		{"time falls", []batch.Block{{Time: 1}, {Time: 2}, {Time: 1}}, 2},
		{"origin falls", []batch.Block{{L1Origin: 1}, {}}, 1},
		{"forced", []batch.Block{{Forced: []batch.Forced{{}}}}, 0},
		{"number", []batch.Block{{}, {Number: 7}}, 1},
		{"empty forced", []batch.Block{{Forced: []batch.Forced{}}}, -1},
	}
	for _, tt := range tests {
		err := (&batch.Batch{Blocks: tt.blocks}).Validate()
		var be *batch.BlockError
		switch {
		case tt.bad < 0 && err != nil:
			t.Errorf("%s: Validate = %v, want no error", tt.name, err)
		case tt.bad >= 0 && (!errors.Is(err, batch.ErrInvalid) || !errors.As(err, &be) || be.Index != tt.bad):
			t.Errorf("%s: Validate = %v, want a BlockError about block %d", tt.name, err, tt.bad)
		}
	}
	if err := (*batch.Batch)(nil).Validate(); !errors.Is(err, batch.ErrInvalid) {
		t.Errorf("nil: Validate = %v, want ErrInvalid", err)
	}
}

func TestLimitsCheck(t *testing.T) {
	b := &batch.Batch{Blocks: []batch.Block{
		{Transactions: [][]byte{make([]byte, 10), {}}},
		{Transactions: [][]byte{make([]byte, 3)}},
	}}
	if got, want := b.Size(), uint64(16+2*32+3*8+13); got != want {
		t.Errorf("Size = %d, want %d", got, want)
	}
	if got, want := batch.SizeOf(2, 3, 13), b.Size(); got != want {
		t.Errorf("SizeOf = %d, Size = %d", got, want)
	}
	exact := batch.Limits{Blocks: 2, Transactions: 3, TxBytes: 10, Bytes: b.Size()}
	if err := exact.Check(b); err != nil {
		t.Errorf("Check with exact limits = %v", err)
	}
	for field, lower := range map[string]func(*batch.Limits){
		"Blocks":       func(l *batch.Limits) { l.Blocks-- },
		"Transactions": func(l *batch.Limits) { l.Transactions-- },
		"TxBytes":      func(l *batch.Limits) { l.TxBytes-- },
		"Bytes":        func(l *batch.Limits) { l.Bytes-- },
	} {
		l := exact
		lower(&l)
		var le *batch.LimitError
		if err := l.Check(b); !errors.Is(err, batch.ErrLimit) || !errors.As(err, &le) || le.Field != field || le.Got != le.Max+1 {
			t.Errorf("Check with %s one too low = %v, want a LimitError about it", field, err)
		}
	}
	if err := (batch.Limits{FrameBytes: 5}).CheckEncoded(5); err != nil {
		t.Errorf("CheckEncoded = %v", err)
	}
	if err := (batch.Limits{FrameBytes: 5}).CheckEncoded(6); !errors.Is(err, batch.ErrLimit) {
		t.Errorf("CheckEncoded = %v, want ErrLimit", err)
	}
}

func TestSizeOfSaturates(t *testing.T) {
	const top = math.MaxUint64
	for _, n := range [][3]uint64{{top, 0, 0}, {0, top, 0}, {0, 0, top}, {top / 32, 0, 0}, {1 << 58, 1 << 60, 1 << 62}, {top, top, top}} {
		if got := batch.SizeOf(n[0], n[1], n[2]); got < 1<<60 {
			t.Errorf("SizeOf(%v) = %d: it wrapped", n, got)
		}
	}
}
