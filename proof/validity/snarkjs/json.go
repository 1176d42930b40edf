package snarkjs

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
	"github.com/sharedsec/sharedsec/proof/validity/internal/decimal"
)

// unmarshal reads one JSON value without fields that to does not have, and none
// twice.
func unmarshal(b []byte, to any) error {
	if err := checkFields(b, reflect.TypeOf(to).Elem()); err != nil {
		return err
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(to); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return errors.New("something follows the JSON")
	}
	return nil
}

// checkFields refuses what package json takes: a field that comes twice, the last of
// which would count, and one whose name is the right one but for its case.
func checkFields(b []byte, want reflect.Type) error {
	if want.Kind() != reflect.Struct {
		return nil
	}
	missing := map[string]bool{}
	for i := range want.NumField() {
		missing[want.Field(i).Tag.Get("json")] = true
	}
	d := json.NewDecoder(bytes.NewReader(b))
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return errors.New("no JSON object")
	}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return err
		}
		if s, ok := name.(string); !ok || !missing[s] {
			return fmt.Errorf("field %q is unknown, or there twice", name)
		}
		delete(missing, name.(string))
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return err
		}
	}
	return nil
}

// ReadPublic reads public inputs as snarkjs writes them (public.json): a list of
// decimal numbers in strings, below r. Errors match [proof.ErrInvalid].
func ReadPublic(b []byte) ([][32]byte, error) {
	var list []string
	if err := unmarshal(b, &list); err != nil {
		return nil, fmt.Errorf("snarkjs: %w: public inputs: %w", proof.ErrInvalid, err)
	}
	inputs := make([][32]byte, len(list))
	for i, s := range list {
		number, err := decimal.Parse(s)
		if err == nil {
			_, err = bn254.DecodeScalar(number[:])
		}
		if err != nil {
			return nil, fmt.Errorf("snarkjs: %w: public input %d: %w", proof.ErrInvalid, i, err)
		}
		inputs[i] = number
	}
	return inputs, nil
}

// A scalar is one as snarkjs writes it.
type scalar string

func (s scalar) decode() (bn254.Scalar, error) {
	number, err := decimal.Parse(string(s))
	if err != nil {
		return bn254.Scalar{}, err
	}
	return bn254.DecodeScalar(number[:])
}

// A g1 is a point as snarkjs writes it: x, y and "1", or "0", "1" and "0", which is
// infinity.
type g1 []string

func (p g1) decode() (bn254.G1, error) {
	if len(p) != 3 {
		return bn254.G1{}, fmt.Errorf("%d coordinates, want 3", len(p))
	}
	if p[2] != "1" {
		if p[0] != "0" || p[1] != "1" || p[2] != "0" {
			return bn254.G1{}, errors.New("a point that is not affine")
		}
		return bn254.G1{}, nil
	}
	b, err := coordinates(p[:2])
	if err != nil {
		return bn254.G1{}, err
	}
	return bn254.DecodeG1(b)
}

// A g2 is a point of G2 as snarkjs writes it: of each coordinate the real part comes
// first, and the last is ["1", "0"].
type g2 [][]string

func (q g2) decode() (bn254.G2, error) {
	if len(q) != 3 || len(q[0]) != 2 || len(q[1]) != 2 || len(q[2]) != 2 || q[2][0] != "1" || q[2][1] != "0" {
		return bn254.G2{}, errors.New("a point of G2 that is not affine")
	}
	b, err := coordinates([]string{q[0][1], q[0][0], q[1][1], q[1][0]})
	if err != nil {
		return bn254.G2{}, err
	}
	return bn254.DecodeG2(b)
}

func coordinates(numbers []string) (b []byte, err error) {
	for _, s := range numbers {
		number, err := decimal.Parse(s)
		if err != nil {
			return nil, err
		}
		b = append(b, number[:]...)
	}
	return b, nil
}

// unmarshalKind is unmarshal of a key or a proof. What the file says that it is comes
// first: a file of the other protocol has other fields, too.
func unmarshalKind(b []byte, protocol string, to any) error {
	var kind struct {
		Protocol string `json:"protocol"`
		Curve    string `json:"curve"`
	}
	if err := json.Unmarshal(b, &kind); err != nil {
		return err
	}
	if kind.Protocol != protocol || kind.Curve != "bn128" {
		return fmt.Errorf("protocol %q on curve %q, want %q on bn128", kind.Protocol, kind.Curve, protocol)
	}
	return unmarshal(b, to)
}
