package fraud_test

import (
	"errors"
	"testing"

	"github.com/sharedsec/sharedsec/proof/fraud"
)

func TestShape(t *testing.T) {
	s := fraud.Shape{20, 20, 12}
	if err := s.Validate(); err != nil {
		t.Fatal(err)
	}
	if s.Levels() != 3 || s.Total() != 52 || s.Height(3) != 12 || s.Height(0) != 0 || s.Height(4) != 0 {
		t.Errorf("levels %d, total %d, heights %d %d %d", s.Levels(), s.Total(), s.Height(3), s.Height(0), s.Height(4))
	}
	for level, want := range map[uint8]uint64{1: 1, 2: 1 << 20, 3: 1 << 40} {
		if got := s.Stride(level); got != want {
			t.Errorf("Stride(%d) = %d, want %d", level, got, want)
		}
	}
	// 151 blocks for each of 56 moves and 55 updates: 2.3 days of 12 s blocks.
	if got, want := s.Bound(150), uint64(151*(56+55)); got != want {
		t.Errorf("Bound(150) = %d, want %d", got, want)
	}
	if got, want := s.DelayBound(43200, 21600, 150), uint64(43200+21600+151*111); got != want {
		t.Errorf("DelayBound = %d, want %d", got, want)
	}
}

func TestShapeRefuses(t *testing.T) {
	for _, s := range []fraud.Shape{nil, {}, {0}, {3, 0, 2}, {32, 32}, {255, 255}, {1, 1, 1, 1, 1, 1, 1, 1, 1}} {
		if err := s.Validate(); !errors.Is(err, fraud.ErrInvalid) {
			t.Errorf("%v: %v, want ErrInvalid", s, err)
		}
		if _, err := fraud.NewHonest(s, nil, fraud.Limits{}); !errors.Is(err, fraud.ErrInvalid) {
			t.Errorf("NewHonest of %v: %v, want ErrInvalid", s, err)
		}
	}
	if err := (fraud.Shape{31, 32}).Validate(); err != nil {
		t.Errorf("63 high: %v", err)
	}
}
