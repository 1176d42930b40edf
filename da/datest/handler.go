package datest

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"
)

// FaultyHandler wraps h, an HTTP endpoint that answers in JSON such as a Beacon
// API, to fail as s says.
func FaultyHandler(h http.Handler, s *Script) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch f := s.Next(); f {
		case NotFound:
			status(w, http.StatusNotFound, "NOT_FOUND: no such block")
		case Gone:
			status(w, http.StatusGone, "gone")
		case Unavailable:
			status(w, http.StatusServiceUnavailable, "syncing")
		case Overloaded:
			w.Header().Set("Retry-After", "1")
			status(w, http.StatusTooManyRequests, "too many requests")
		case Broken:
			w.Header().Set("Content-Type", "text/html")
			w.WriteHeader(http.StatusInternalServerError)
			io.WriteString(w, "<html><body>Internal Server Error</body></html>")
		case Stall:
			<-r.Context().Done()
		case Drip:
			drip(w, r)
		case Reset:
			panic(http.ErrAbortHandler)
		case Truncate:
			res := record(h, r)
			body := res.Body.Bytes()
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(res.Code)
			w.Write(body[:len(body)/2])
			http.NewResponseController(w).Flush()
			panic(http.ErrAbortHandler)
		case Garbage:
			w.Header().Set("Content-Type", "application/json")
			io.WriteString(w, `{"data":[{"blob":"0x`+"\xff\x00"+`", ]}`)
		case Lie:
			res := record(h, r)
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(res.Code)
			w.Write(changeBlobs(res.Body.Bytes()))
		case Empty:
			w.Header().Set("Content-Type", "application/json")
			io.WriteString(w, `{"data":[]}`)
		case Huge:
			huge(w)
		case Redirect:
			http.Redirect(w, r, r.URL.String(), http.StatusTemporaryRedirect)
		default:
			h.ServeHTTP(w, r)
		}
	})
}

// Only returns a handler that sends the requests whose path contains part to a,
// all others to b.
func Only(part string, a, b http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.Contains(r.URL.Path, part) {
			a.ServeHTTP(w, r)
		} else {
			b.ServeHTTP(w, r)
		}
	})
}

// status answers an error in the Beacon API's form.
func status(w http.ResponseWriter, code int, text string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	json.NewEncoder(w).Encode(map[string]any{"code": code, "message": text})
}

func record(h http.Handler, r *http.Request) *httptest.ResponseRecorder {
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, r)
	return rec
}

// drip writes a space, which JSON allows, 50 times a second.
func drip(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		if _, err := io.WriteString(w, " "); err != nil {
			return
		}
		if err := http.NewResponseController(w).Flush(); err != nil {
			return
		}
		select {
		case <-tick.C:
		case <-r.Context().Done():
			return
		}
	}
}

// huge writes one string without end, until nobody reads any more.
func huge(w http.ResponseWriter) {
	w.Header().Set("Content-Type", "application/json")
	io.WriteString(w, `{"data":["0x`)
	zeros := bytes.Repeat([]byte{'0'}, 1<<16)
	for {
		if _, err := w.Write(zeros); err != nil {
			return
		}
	}
}

// changeBlobs changes one digit in each hexadecimal string as long as a blob.
func changeBlobs(p []byte) []byte {
	out := bytes.Clone(p)
	for i := 0; i+1 < len(out); i++ {
		if out[i] != '"' {
			continue
		}
		end := bytes.IndexByte(out[i+1:], '"')
		if end < 0 {
			break
		}
		if s := out[i+1 : i+1+end]; len(s) == 2+2*131_072 {
			if mid := len(s) / 2; s[mid] == '1' {
				s[mid] = '2'
			} else {
				s[mid] = '1'
			}
		}
		i += 1 + end
	}
	return out
}
