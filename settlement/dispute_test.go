package settlement_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
)

// A move that the rules refuse has a reaction, and one that they take has none.
func TestRefusal(t *testing.T) {
	for reason, want := range map[fraud.Reason]error{
		fraud.UnknownNode: settlement.ErrReorg, fraud.NoRivals: settlement.ErrReorg, fraud.NotWon: settlement.ErrEarly,
		fraud.TooLate: settlement.ErrStale, fraud.WrongHeight: settlement.ErrRejected, fraud.WrongStep: settlement.ErrRejected,
	} {
		err := settlement.Refusal(&fraud.MoveError{Move: "bisect", Reason: reason})
		if !errors.Is(err, want) || !errors.Is(err, fraud.ErrIllegal) {
			t.Errorf("%v: %v, want %v", reason, err, want)
		}
	}
	if err := settlement.Refusal(errors.New("odd")); !errors.Is(err, settlement.ErrRejected) {
		t.Errorf("an error of another kind: %v", err)
	}
	if err := settlement.Refusal(nil); err != nil {
		t.Errorf("no error: %v", err)
	}
	g, err := fraud.NewGame(fraud.Params{Shape: fraud.Shape{1}, Period: 1, Stakes: []*big.Int{new(big.Int)}, CostCap: new(big.Int)})
	if err != nil {
		t.Fatal(err)
	}
	_, err = g.Apply(fraud.Call{}, fraud.Bisect{Node: g.Root(commitment.Root{1})})
	if err := settlement.Refusal(err); !errors.Is(err, settlement.ErrReorg) {
		t.Errorf("a move of what does not stand: %v, want ErrReorg", err)
	}
}

// A reader that knows nothing of disputes says so.
func TestReadDisputeUnsupported(t *testing.T) {
	type plain struct{ settlement.Reader }
	if _, err := settlement.ReadDispute(t.Context(), plain{}, settlement.Block{}, commitment.Root{}); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("%v, want ErrUnsupported", err)
	}
}
