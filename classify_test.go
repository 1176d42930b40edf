package sharedsec_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/settlement"
)

func TestClassify(t *testing.T) {
	for _, c := range []struct {
		err  error
		want sharedsec.Reaction
	}{
		{nil, sharedsec.None},
		{errors.New("never heard of"), sharedsec.Stop},
		{context.Canceled, sharedsec.Stop},
		{context.DeadlineExceeded, sharedsec.Retry},
		{settlement.ErrUnavailable, sharedsec.Retry},
		{settlement.ErrReorg, sharedsec.Reread},
		{settlement.ErrStale, sharedsec.Reread},
		{settlement.ErrEarly, sharedsec.Wait},
		{proof.ErrPending, sharedsec.Wait},
		{settlement.ErrFeeCeiling, sharedsec.Wait},
		{settlement.ErrUnfunded, sharedsec.Retry},
		{settlement.ErrRejected, sharedsec.Stop},
		{settlement.ErrMismatch, sharedsec.Stop},
		{settlement.ErrAlarmed, sharedsec.Stop},
		{fmt.Errorf("%w: %w", settlement.ErrEarly, settlement.ErrAlarmed), sharedsec.Stop},
		{sharedsec.ErrStore, sharedsec.Stop},
		{sharedsec.ErrForeign, sharedsec.Stop},
		{sharedsec.ErrDisagree, sharedsec.Stop},
		{sharedsec.ErrUnpostable, sharedsec.Stop},
		{proof.ErrUnknownProgram, sharedsec.Stop},
		{fraud.ErrComputation, sharedsec.Stop},
		{sequencer.ErrBroken, sharedsec.Stop},
		{sequencer.ErrCorrupt, sharedsec.Stop},
		{sequencer.ErrRejected, sharedsec.Stop},
		{sequencer.ErrUnavailable, sharedsec.Retry},
		{sequencer.ErrFull, sharedsec.Retry},
		{sequencer.ErrNonceGap, sharedsec.Wait},
		{sequencer.ErrUnfunded, sharedsec.Wait},
		{sequencer.ErrDuplicate, sharedsec.None},
		{da.ErrUnavailable, sharedsec.Retry},
		{sharedsec.ErrNotDerived, sharedsec.Wait},
		{da.ErrUnavailable, sharedsec.Retry},
		{da.ErrNotFound, sharedsec.OtherSource},
		{da.ErrExpired, sharedsec.OtherSource},
		{da.ErrCorrupt, sharedsec.OtherSource},
		{da.ErrTooLarge, sharedsec.Resize},
		{batch.ErrLimit, sharedsec.Resize},
		{commitment.ErrNodeMissing, sharedsec.OtherSource},
		// The graver of two decides.
		{fmt.Errorf("%w: %w", settlement.ErrUnavailable, settlement.ErrMismatch), sharedsec.Stop},
		{fmt.Errorf("%w: %w", batch.ErrLimit, sharedsec.ErrUnpostable), sharedsec.Stop},
	} {
		if got := sharedsec.Classify(c.err); got != c.want {
			t.Errorf("Classify(%v) = %v, want %v", c.err, got, c.want)
		}
		if c.err != nil {
			if got := sharedsec.Classify(fmt.Errorf("wrapped: %w", c.err)); got != c.want {
				t.Errorf("Classify(wrapped %v) = %v, want %v", c.err, got, c.want)
			}
		}
	}
}
