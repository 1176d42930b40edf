package derive_test

import (
	"encoding/binary"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/riscv/oracle"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// twoRules is a configuration whose rules change at position 5.
func twoRules() *derive.Config {
	c := config()
	later := c.Rules[0]
	later.From, later.Semantics, later.TimeLag = 5, commitment.Root{10}, 61
	c.Rules = append(c.Rules, later)
	return c
}

func TestConfigEncoding(t *testing.T) {
	for _, want := range []*derive.Config{config(), twoRules(), twoRules().UpTo(4)} {
		b, err := want.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		if got := commitment.Keccak256(b); got != want.Hash() {
			t.Errorf("the encoding's hash is %v, want %v", got, want.Hash())
		}
		var got derive.Config
		if err := got.UnmarshalBinary(b); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, &got); diff != "" {
			t.Errorf("configuration changed on its way (-in +out):\n%s", diff)
		}
		for n := range len(b) {
			if err := got.UnmarshalBinary(b[:n]); !errors.Is(err, derive.ErrInvalid) {
				t.Errorf("UnmarshalBinary of %d bytes = %v, want ErrInvalid", n, err)
			}
		}
		if err := got.UnmarshalBinary(append(b, 0)); !errors.Is(err, derive.ErrInvalid) {
			t.Errorf("UnmarshalBinary with a byte too many = %v, want ErrInvalid", err)
		}
		for _, f := range [][2]int{{0, 1}, {1, 9}, {9, 17}, {17, 37}, {153, 161}} { // tag, version, chain id, inbox, span's entries
			bad := append([]byte(nil), b...)
			clear(bad[f[0]:f[1]])
			if err := got.UnmarshalBinary(bad); !errors.Is(err, derive.ErrInvalid) {
				t.Errorf("UnmarshalBinary without bytes %d to %d = %v, want ErrInvalid", f[0], f[1], err)
			}
		}
		if diff := cmp.Diff(want, &got); diff != "" {
			t.Errorf("refusals changed the configuration (-before +after):\n%s", diff)
		}
	}
}

// Every configuration that is valid is one preimage of the oracle.
func TestConfigIsOnePreimage(t *testing.T) {
	c := config()
	for len(c.Rules) < derive.MaxRules {
		r := c.Rules[0]
		r.From = uint64(len(c.Rules))
		c.Rules = append(c.Rules, r)
	}
	if err := c.Validate(); err != nil {
		t.Fatal(err)
	}
	if b, err := c.MarshalBinary(); err != nil || len(b) > oracle.MaxPreimage {
		t.Errorf("%d bytes, %v; want at most %d", len(b), err, oracle.MaxPreimage)
	}
	c.Rules = append(c.Rules, c.Rules[0])
	c.Rules[derive.MaxRules].From = derive.MaxRules
	if err := c.Validate(); !errors.Is(err, derive.ErrInvalid) {
		t.Errorf("Validate with %d rules = %v, want ErrInvalid", len(c.Rules), err)
	}
}

// A later rule renames nothing: what is hashed is known when it is in force.
func TestProgramIsOfWhatIsInForce(t *testing.T) {
	one, two := config(), twoRules()
	if one.Program(4) != two.Program(4) || two.UpTo(4).Program(4) != two.Program(4) {
		t.Error("a later rule renames the program before it")
	}
	if one.Program(5) == two.Program(5) || two.UpTo(5).Program(5) != two.Program(5) {
		t.Error("a rule in force renames nothing")
	}
}

func FuzzConfigBinary(f *testing.F) {
	for _, c := range []*derive.Config{config(), twoRules()} {
		b, err := c.MarshalBinary()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
		many := append([]byte(nil), b...)
		binary.BigEndian.PutUint64(many[161:], 1<<60)
		f.Add(many)
	}
	f.Fuzz(func(t *testing.T, p []byte) {
		var c derive.Config
		if err := c.UnmarshalBinary(p); err != nil {
			if !errors.Is(err, derive.ErrInvalid) {
				t.Errorf("UnmarshalBinary = %v, want ErrInvalid", err)
			}
			return
		}
		if err := c.Validate(); err != nil {
			t.Error(err)
		}
		b, err := c.MarshalBinary()
		if diff := cmp.Diff(p, b); diff != "" || err != nil {
			t.Errorf("two encodings of one configuration, %v (-in +out):\n%s", err, diff)
		}
	})
}
