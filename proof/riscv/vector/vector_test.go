package vector

import (
	"bytes"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func some() []Case {
	cases := []Case{{Seed: 7, Code: []byte{1, 2}, Illegal: true}, {Seed: 8, Code: []byte{1, 2, 3, 4}}}
	for i := range cases {
		s := Start(cases[i].Seed)
		s.PC, s.FCSR, s.X[3], s.F[31], s.Window[WindowSize-1] = 5, 6, 7, 8, ^s.Window[WindowSize-1]
		cases[i].After = s
	}
	return cases
}

func TestReadAsWritten(t *testing.T) {
	var b bytes.Buffer
	if err := Write(&b, some()); err != nil {
		t.Fatal(err)
	}
	whole := bytes.Clone(b.Bytes())
	got, err := Read(&b)
	if d := cmp.Diff(some(), got); err != nil || d != "" {
		t.Errorf("%v (-written +read):\n%s", err, d)
	}
	for n := range whole {
		if _, err := Read(bytes.NewReader(whole[:n])); !errors.Is(err, ErrFormat) {
			t.Errorf("the first %d bytes of a file: %v, want ErrFormat", n, err)
		}
	}
}
