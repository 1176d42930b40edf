package main

import (
	"bytes"
	"context"
	"debug/elf"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/sharedsec/sharedsec/proof/riscv"
)

// A profiler counts which function runs at every so many steps.
type profiler struct {
	functions []elf.Symbol // by address
	hits      map[string]int
	total     int
}

// newProfiler takes the functions' names from the file, if it has any.
func newProfiler(file []byte) *profiler {
	p := &profiler{hits: make(map[string]int)}
	f, err := elf.NewFile(bytes.NewReader(file))
	if err != nil {
		return p
	}
	symbols, err := f.Symbols()
	if err != nil {
		return p
	}
	// Programs in assembly have labels instead, some of which are not of code.
	for _, kind := range []elf.SymType{elf.STT_FUNC, elf.STT_NOTYPE} {
		for _, s := range symbols {
			if elf.ST_TYPE(s.Info) == kind && inCode(f, s) && len(s.Name) > 0 {
				p.functions = append(p.functions, s)
			}
		}
		if len(p.functions) > 0 {
			break
		}
	}
	slices.SortFunc(p.functions, func(a, b elf.Symbol) int {
		if a.Value < b.Value {
			return -1
		}
		return 1
	})
	return p
}

func inCode(f *elf.File, s elf.Symbol) bool {
	i := int(s.Section)
	return i < len(f.Sections) && f.Sections[i].Flags&elf.SHF_EXECINSTR != 0
}

func (p *profiler) name(pc uint64) string {
	i, found := slices.BinarySearchFunc(p.functions, pc, func(s elf.Symbol, pc uint64) int {
		switch {
		case s.Value < pc:
			return -1
		case s.Value > pc:
			return 1
		}
		return 0
	})
	if !found {
		i--
	}
	if i < 0 {
		return fmt.Sprintf("%#x", pc)
	}
	return p.functions[i].Name
}

func (p *profiler) run(ctx context.Context, m machine, until, every uint64) error {
	for s := m.State(); s.Status == riscv.Running && s.Step < until; {
		if err := m.Run(ctx, s.Step+min(every, until-s.Step)); err != nil {
			return err
		}
		p.hits[p.name(s.PC)]++
		p.total++
	}
	return nil
}

// print writes the 30 functions that were met most often; addresses, where the
// file has no names.
func (p *profiler) print(w io.Writer) {
	names := make([]string, 0, len(p.hits))
	for n := range p.hits {
		names = append(names, n)
	}
	slices.SortFunc(names, func(a, b string) int {
		if d := p.hits[b] - p.hits[a]; d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	for _, n := range names[:min(30, len(names))] {
		fmt.Fprintf(w, "%6.2f%%  %s\n", 100*float64(p.hits[n])/float64(p.total), n)
	}
}
