package beacon

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	"github.com/sharedsec/sharedsec/da"
)

const (
	maxRedirects = 3
	maxSmall     = 1 << 18 // bytes of an answer without blobs; config/spec has some 10,000
	maxMessage   = 1 << 10 // bytes read of an error's answer
)

// A StatusError is an HTTP status that is not a success. It matches
// [da.ErrNotFound] if the endpoint says that it does not have, or does not
// serve, what was asked, and [da.ErrUnavailable] if it could not say.
type StatusError struct {
	Path    string // without host and query
	Status  int
	Message string // the endpoint's own words, cut short; not trusted
}

// Error implements error.
func (e *StatusError) Error() string {
	return fmt.Sprintf("%v: %s answers %d: %.200q", e.Unwrap(), e.Path, e.Status, e.Message)
}

// Unwrap returns the sentinel that says what to do.
func (e *StatusError) Unwrap() error {
	switch e.Status {
	case http.StatusNotFound, http.StatusGone, // no block, no blobs, no such route
		http.StatusBadRequest,       // no such block id
		http.StatusMethodNotAllowed, // no such route
		http.StatusNotImplemented:
		return da.ErrNotFound
	}
	return da.ErrUnavailable
}

// get sends a GET and calls read with the body of a success, of which it lets
// it have no more than max bytes. An error of read that the body's end or the
// transport caused becomes [da.ErrUnavailable], any other [da.ErrCorrupt].
func (f *Fetcher) get(ctx context.Context, path string, query url.Values, max int64, read func(io.Reader) error) error {
	u := f.base.JoinPath(path)
	q := u.Query()
	for k, v := range query {
		q[k] = v
	}
	u.RawQuery = q.Encode()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return fmt.Errorf("%w: %s: request: %w", da.ErrUnavailable, path, bare(err))
	}
	req.Header.Set("Accept", "application/json")
	res, err := f.http.Do(req)
	if err != nil {
		return f.transport(ctx, path, err)
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return &StatusError{Path: path, Status: res.StatusCode, Message: message(res.Body)}
	}

	body := &bounded{r: res.Body, left: max}
	err = read(body)
	switch {
	case err == nil:
		return nil
	case body.over:
		return fmt.Errorf("%w: %s answers more than %d bytes", da.ErrCorrupt, path, max)
	case ctx.Err() != nil, body.err != nil:
		return f.transport(ctx, path, err)
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("%w: %s: answer cut short: %w", da.ErrUnavailable, path, err)
	case errors.Is(err, da.ErrCorrupt), errors.Is(err, da.ErrNotFound):
		return err
	}
	return fmt.Errorf("%w: %s: %w", da.ErrCorrupt, path, err)
}

// getSmall reads an answer without blobs into v.
func (f *Fetcher) getSmall(ctx context.Context, path string, v any) error {
	return f.get(ctx, path, nil, maxSmall, func(r io.Reader) error {
		return json.NewDecoder(r).Decode(v)
	})
}

// transport reports a request that got no whole answer: by the caller's ctx, or
// for a reason that may pass.
func (f *Fetcher) transport(ctx context.Context, path string, err error) error {
	if ctx.Err() != nil {
		return fmt.Errorf("beacon: %s: %w", path, ctx.Err())
	}
	// A time limit of the client is not the caller's: its identity is dropped.
	return fmt.Errorf("%w: %s: %v", da.ErrUnavailable, path, bare(err))
}

// bare drops the URL from an error: it may carry a key.
func bare(err error) error {
	var ue *url.Error
	if errors.As(err, &ue) {
		return ue.Err
	}
	return err
}

// message returns what an error's answer says, as the Beacon API's
// {"code", "message"} or as it is.
func message(r io.Reader) string {
	p, _ := io.ReadAll(io.LimitReader(r, maxMessage)) // whatever came will do
	var e struct {
		Message string `json:"message"`
	}
	if json.Unmarshal(p, &e) == nil && e.Message != "" {
		return e.Message
	}
	return strings.TrimSpace(string(p))
}

// bounded is a reader that fails after a number of bytes and remembers why.
type bounded struct {
	r    io.Reader
	left int64
	over bool  // there was more
	err  error // of r, other than io.EOF
}

func (b *bounded) Read(p []byte) (int, error) {
	if int64(len(p)) > b.left+1 {
		p = p[:b.left+1]
	}
	n, err := b.r.Read(p)
	if int64(n) > b.left {
		n, b.over = int(b.left), true
		b.left = 0
		return n, errTooLong
	}
	b.left -= int64(n)
	if err != nil && err != io.EOF {
		b.err = err
	}
	return n, err
}

var errTooLong = errors.New("answer too long")

// boundRedirects returns c, or a copy with a rule for redirects.
func boundRedirects(c *http.Client) *http.Client {
	if c.CheckRedirect != nil {
		return c
	}
	own := *c
	own.CheckRedirect = func(req *http.Request, via []*http.Request) error {
		if len(via) > maxRedirects {
			return fmt.Errorf("more than %d redirects", maxRedirects)
		}
		if via[0].URL.Scheme == "https" && req.URL.Scheme != "https" {
			return errors.New("redirect from https to " + req.URL.Scheme)
		}
		return nil
	}
	return &own
}
