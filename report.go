package sharedsec

import (
	"fmt"
	"math/big"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/trust"
)

// A Verdict is what became of an item of a stage.
type Verdict uint8

const (
	Unknown Verdict = iota // could not be found out; never counts as met
	NotMet
	Met
)

// String returns the verdict in words.
func (v Verdict) String() string { return [...]string{"unknown", "not met", "met"}[min(v, 2)] }

// MarshalText returns [Verdict.String].
func (v Verdict) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// A Score is a colour of the rosette.
type Score uint8

const (
	ScoreUnknown Score = iota
	Bad
	Warning
	Good
)

// String returns the score in a word.
func (s Score) String() string { return [...]string{"unknown", "bad", "warning", "good"}[min(s, 3)] }

// MarshalText returns [Score.String].
func (s Score) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// An Item is one requirement of a stage, cited, with its verdict and the reason.
type Item struct {
	Stage   int     `json:"stage"`
	Rule    string  `json:"rule"`
	Verdict Verdict `json:"verdict"`
	Reason  string  `json:"reason"`
}

// A Risk is one dimension judged.
type Risk struct {
	Dimension trust.Dimension `json:"dimension"`
	Score     Score           `json:"score"`
	Reason    string          `json:"reason"`
}

// A Report is what a composition trusts: see [Assess].
type Report struct {
	Rules       string             `json:"rules"`   // the rule set, see [AssessRules]
	ChainID     uint64             `json:"chainId"` // of L1
	Rollup      common.Address     `json:"rollup"`  // its Assertions contract
	L1Block     uint64             `json:"l1Block"` // at which the contracts were read; 0 if they were not
	Stage       int                `json:"stage"`   // 0 to 2; -1 if stage 0 is not reached
	Items       []Item             `json:"items"`
	Rosette     []Risk             `json:"rosette"`
	Beyond      []Risk             `json:"beyond"` // risks that shared security does not remove
	Assumptions []trust.Assumption `json:"assumptions"`
	Silent      []string           `json:"silent"` // parts that state nothing: what they trust is unknown
}

// StageName returns the stage as people say it.
func (r Report) StageName() string {
	if r.Stage < 0 {
		return "below stage 0"
	}
	return fmt.Sprintf("stage %d", r.Stage)
}

// String returns the report as a table for people.
func (r Report) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "Trust report of rollup %v on chain %d, L1 block %d, by %s\n", r.Rollup, r.ChainID, r.L1Block, r.Rules)
	fmt.Fprintf(&b, "%s\n", strings.ToUpper(r.StageName()[:1])+r.StageName()[1:])
	w := tabwriter.NewWriter(&b, 0, 4, 2, ' ', 0)
	for _, it := range r.Items {
		fmt.Fprintf(w, "  stage %d\t%v\t%s\t(%s)\n", it.Stage, it.Verdict, it.Rule, it.Reason)
	}
	w.Flush()
	rows := func(title string, risks []Risk) {
		fmt.Fprintf(&b, "%s\n", title)
		w := tabwriter.NewWriter(&b, 0, 4, 2, ' ', 0)
		for _, k := range risks {
			fmt.Fprintf(w, "  %s\t%v\t%s\n", k.Dimension, k.Score, k.Reason)
		}
		w.Flush()
	}
	rows("Rosette", r.Rosette)
	rows("What shared security does not remove", r.Beyond)
	if len(r.Assumptions) > 0 {
		fmt.Fprintf(&b, "Assumptions of the parts\n")
	}
	for _, a := range r.Assumptions {
		fmt.Fprintf(&b, "  %s, %s: %s could %s; it costs them %s\n", a.Part, a.Dimension, a.Who, a.Could, a.Cost)
	}
	for _, s := range r.Silent {
		fmt.Fprintf(&b, "  %s: unknown, it states nothing\n", s)
	}
	return b.String()
}

// span writes a duration in the unit that people would choose.
func span(d time.Duration) string {
	switch {
	case d >= 2*day:
		return fmt.Sprintf("%.1f days", d.Hours()/24)
	case d >= 2*time.Hour:
		return fmt.Sprintf("%.1f hours", d.Hours())
	case d >= 2*time.Minute:
		return fmt.Sprintf("%.0f minutes", d.Minutes())
	}
	return fmt.Sprintf("%.0f seconds", d.Seconds())
}

// wei writes an amount in ether.
func wei(v [32]byte) string { return ether(new(big.Int).SetBytes(v[:])) }

// ether writes an amount in wei in ether.
func ether(v *big.Int) string {
	f, _ := new(big.Rat).SetFrac(v, big.NewInt(1e18)).Float64()
	return fmt.Sprintf("%g ETH", f)
}
