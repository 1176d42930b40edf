package main

import (
	"bytes"
	"strings"
	"testing"
)

// The story holds, and ends with its report and its figures.
func TestStory(t *testing.T) {
	var out bytes.Buffer
	if err := run(t.Context(), &out, startEmbedded); err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	for _, want := range []string{"12. ", "Trust report", "Rosette", "real transaction", "in all"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the story does not tell %q:\n%s", want, out.String())
		}
	}
	if strings.Contains(out.String(), "unknown, it states nothing") {
		t.Errorf("a part of the composition states no assumptions:\n%s", out.String())
	}
}
