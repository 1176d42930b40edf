// Package beacon fetches blobs from the Beacon API of a consensus client.
//
// The endpoint is not trusted: whatever it answers is checked against the
// versioned hash in the Ref, every answer is bounded before it is read, and a
// wrong answer can only make a fetch fail, with an error that tells why:
//
//   - the endpoint does not have the blob: [da.ErrNotFound], and
//     [da.ErrExpired] if the protocol no longer asks it to ([WithClock]);
//   - its answer is not the blob, or no answer at all: [da.ErrCorrupt];
//   - it cannot answer, or not in time: [da.ErrUnavailable];
//   - the blob is there, but was not packed by da/blob: [da.ErrMalformed].
//
// A Beacon API finds blobs by their block alone, so a fetch needs a hint: the
// block's slot follows from its time. A node keeps blobs for about 18 days;
// who needs them longer puts a da/disk.Archive in front.
package beacon

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
)

const (
	defaultTimeout  = 30 * time.Second
	defaultMaxBlobs = 128
)

// A Fetcher reads blobs from one Beacon endpoint. It retries nothing and keeps
// no blobs. It is safe for concurrent use.
type Fetcher struct {
	base     *url.URL
	http     *http.Client
	maxBlobs int
	clock    func() time.Time
	blockID  func(da.Hint) (string, error)
	spec     specSource
}

var _ da.BodyFetcher = (*Fetcher)(nil)

// An Option changes what [New] makes.
type Option func(*Fetcher) error

// WithHTTPClient sets the client that carries the requests; its Timeout bounds
// each of them. The default has a timeout of 30 s. At most 3 redirects are
// followed, and none from https to http, unless the client has a rule of its own.
func WithHTTPClient(c *http.Client) Option {
	return func(f *Fetcher) error {
		if c == nil {
			return errors.New("beacon: nil HTTP client")
		}
		f.http = c
		return nil
	}
}

// WithClock tells the time by which a missing blob is judged expired
// ([da.ErrExpired]). Without it, a missing blob is just not found.
func WithClock(now func() time.Time) Option {
	return func(f *Fetcher) error {
		if now == nil {
			return errors.New("beacon: nil clock")
		}
		f.clock = now
		return nil
	}
}

// WithSpec sets the chain's timing, which otherwise is read from the endpoint.
func WithSpec(s Spec) Option {
	return func(f *Fetcher) error {
		if err := s.check(); err != nil {
			return err
		}
		f.spec.given = &s
		return nil
	}
}

// WithBlockID sets how a hint becomes the {block_id} of a request, for an
// endpoint that does not name blocks by slot, see [ByNumber]. The default is
// the slot of hint.L1Time. The endpoint is then not asked for its timing, so
// that telling what has expired needs [WithSpec] too.
func WithBlockID(id func(da.Hint) (string, error)) Option {
	return func(f *Fetcher) error {
		if id == nil {
			return errors.New("beacon: nil block id")
		}
		f.blockID = id
		return nil
	}
}

// ByNumber is a block id for [WithBlockID]: the number of the L1 block, which
// is what anvil's endpoint takes for a slot.
func ByNumber(h da.Hint) (string, error) { return strconv.FormatUint(h.L1Block, 10), nil }

// WithMaxBlobs sets how many blobs an answer may have; the default is 128. It
// bounds memory, time and what is read of a hostile answer.
func WithMaxBlobs(n int) Option {
	return func(f *Fetcher) error {
		if n < 1 {
			return fmt.Errorf("beacon: at most %d blobs an answer, want at least 1", n)
		}
		f.maxBlobs = n
		return nil
	}
}

// New returns a Fetcher over the Beacon API below endpoint, an http or https
// URL whose path and query, if any, are kept in each request. It sends nothing.
func New(endpoint string, opts ...Option) (*Fetcher, error) {
	u, err := url.Parse(endpoint)
	if err != nil {
		return nil, errors.New("beacon: endpoint is no URL") // err would show what may be secret
	}
	if (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" {
		return nil, fmt.Errorf("beacon: endpoint of scheme %q and host %q, want an http or https URL", u.Scheme, u.Host)
	}
	f := &Fetcher{base: u, maxBlobs: defaultMaxBlobs}
	f.spec.init()
	for _, o := range opts {
		if err := o(f); err != nil {
			return nil, err
		}
	}
	if f.http == nil {
		f.http = &http.Client{Timeout: defaultTimeout}
	}
	f.http = boundRedirects(f.http)
	return f, nil
}

// Fetch implements [da.Fetcher]. Without a hint nothing can be found: the error
// matches [da.ErrNotFound].
func (f *Fetcher) Fetch(ctx context.Context, r da.Ref) ([]byte, error) {
	return f.FetchAt(ctx, r, da.Hint{})
}

// FetchAt implements [da.HintFetcher].
func (f *Fetcher) FetchAt(ctx context.Context, r da.Ref, h da.Hint) ([]byte, error) {
	body, err := f.FetchBody(ctx, r, h)
	if err != nil {
		return nil, err
	}
	return blob.Decode(body)
}

// FetchBody implements [da.BodyFetcher]: it returns the blob.
func (f *Fetcher) FetchBody(ctx context.Context, r da.Ref, h da.Hint) ([]byte, error) {
	hash, err := blob.Hash(r)
	if err != nil {
		return nil, err
	}
	if h == (da.Hint{}) {
		return nil, fmt.Errorf("%w: no hint of the L1 block, and a Beacon API finds blobs by block alone", da.ErrNotFound)
	}
	id, spec, err := f.block(ctx, h)
	if err != nil {
		return nil, err
	}
	body, err := f.ask(ctx, r, hash, id)
	if err == nil && spec != nil {
		f.spec.good.Store(spec)
	}
	if spec != nil && f.clock != nil && errors.Is(err, da.ErrNotFound) && spec.expired(h.L1Time, f.clock()) {
		return nil, fmt.Errorf("%w: %w", da.ErrExpired, err)
	}
	return body, err
}

// block returns the block id for h and, if they are of use, the timing rules.
func (f *Fetcher) block(ctx context.Context, h da.Hint) (string, *Spec, error) {
	if f.blockID != nil {
		id, err := f.blockID(h)
		if err != nil {
			return "", nil, fmt.Errorf("%w: block id: %w", da.ErrNotFound, err)
		}
		return id, f.spec.given, nil // nil unless set
	}
	spec, err := f.spec.get(ctx, f)
	if err != nil {
		return "", nil, err
	}
	slot, err := spec.Slot(h.L1Time)
	if err != nil {
		return "", nil, err
	}
	return strconv.FormatUint(slot, 10), spec, nil
}

// ask tries the two ways to ask for a blob. What the first one found wrong
// counts even if the second one finds nothing.
func (f *Fetcher) ask(ctx context.Context, r da.Ref, hash [32]byte, id string) ([]byte, error) {
	body, err := f.blobs(ctx, r, hash, id)
	if err == nil || ctx.Err() != nil {
		return body, err
	}
	body, err2 := f.sidecars(ctx, r, hash, id)
	switch {
	case err2 == nil || ctx.Err() != nil:
		return body, err2
	case errors.Is(err, da.ErrNotFound) && !errors.Is(err2, da.ErrNotFound):
		return nil, err2
	case errors.Is(err2, da.ErrNotFound):
		return nil, err
	default:
		return nil, fmt.Errorf("%w; %w", err, err2)
	}
}
