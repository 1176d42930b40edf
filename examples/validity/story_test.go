package main

import (
	"bytes"
	"strings"
	"testing"
)

// The story holds, and ends with its report and its figures. It takes a minute, and
// another to make keys if there are none: CI runs the command instead.
func TestStory(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a minute")
	}
	var out bytes.Buffer
	if err := run(t.Context(), &out, ""); err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	for _, want := range []string{"12. ", "Trust report", "Rosette", "constraints", "in all"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the story does not tell %q:\n%s", want, out.String())
		}
	}
	if strings.Contains(out.String(), "unknown, it states nothing") {
		t.Errorf("a part of the composition states no assumptions:\n%s", out.String())
	}
}
