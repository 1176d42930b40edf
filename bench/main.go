// Command bench runs the fraud-proof machine beside those of others, in one run
// over the same guests:
//
//	cd bench && go run .
//
// It prints instructions a second, what hashing the state costs after 10 million
// steps, and what one step's witness costs.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"os"
	"os/signal"
	"slices"
	"strings"
	"text/tabwriter"
	"time"
)

const (
	hashAt    = 10_000_000 // steps
	witnesses = 1_000      // to average over
)

func main() {
	log.SetFlags(0)
	root := flag.String("root", "..", "where the library lies")
	runs := flag.Int("runs", 3, "how often to run each guest; the table has the median")
	most := flag.Uint64("steps", 150_000_000, "stop guests that did not end at so many steps")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, *root, *runs, *most); err != nil {
		log.Fatal(err)
	}
}

// A contender is a machine and how its guests are built.
type contender struct {
	name   string
	open   func(elf []byte, in preimages) (machine, error)
	target target
}

var contenders = []contender{
	{"sharedsec", newOurs, riscv64},
	{"sharedsec, uncompressed", newOurs, uncompressed},
	{"Cannon 1.19.6", newCannon, mips64},
	{"Asterisc 1.3.0", newAsterisc, uncompressed},
}

func run(ctx context.Context, root string, runs int, most uint64) error {
	gs, err := guests(root)
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(os.Stdout, 0, 4, 2, ' ', 0)
	fmt.Fprintln(w, "guest\tmachine\tsteps\tCPU\tM steps/s CPU\tM steps/s wall\tfirst hash\tat 10 M steps\tone later\twitness\tbytes\tends")
	for _, g := range gs {
		for _, c := range contenders {
			if err := ctx.Err(); err != nil {
				return err
			}
			elf, err := g.build(ctx, c.target)
			if err != nil {
				return fmt.Errorf("%s for %s: %w", g.name, c.name, err)
			}
			fmt.Fprintf(os.Stderr, "%s in %s\n", g.name, c.name)
			row, err := c.row(elf, g.in, runs, most)
			if err != nil {
				row = fmt.Sprintf("does not run: %v", err)
			}
			fmt.Fprintf(w, "%s\t%s\t%s\n", g.name, c.name, row)
		}
	}
	return w.Flush()
}

// row measures one contender over one guest.
func (c contender) row(elf []byte, in preimages, runs int, most uint64) (row string, err error) {
	defer func() { // the peers' machines panic over what they do not know
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	var (
		costs []cost
		steps uint64
		end   string
	)
	for range runs {
		m, err := c.open(elf, in)
		if err != nil {
			return "", err
		}
		took, err := measure(func() error {
			steps, err = m.Run(most)
			return err
		})
		if err != nil {
			return "", fmt.Errorf("at step %d: %w", steps, err)
		}
		costs, end = append(costs, took), m.Status()
	}
	took := median(costs)
	state, err := c.state(elf, in)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%d\t%v\t%.1f\t%.1f\t%s\t%s", steps, took.cpu.Round(time.Millisecond),
		rate(steps, took.cpu), rate(steps, took.wall), state, end), nil
}

// state measures what a state costs: to hash it at the start, after 10 million
// steps and after one more, and to witness a step. All in CPU time.
func (c contender) state(elf []byte, in preimages) (string, error) {
	m, err := c.open(elf, in)
	if err != nil {
		return "", err
	}
	var row strings.Builder
	for _, until := range []uint64{0, hashAt, hashAt + 1} {
		if _, err := m.Run(until); err != nil {
			return "", err
		}
		took, err := measure(m.Hash)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(&row, "%v\t", took.cpu.Round(time.Microsecond))
	}
	var bytes int
	took, err := measure(func() error {
		for range witnesses {
			n, err := m.Witness()
			if err != nil {
				return err
			}
			bytes += n
		}
		return nil
	})
	if err != nil {
		return "", err
	}
	fmt.Fprintf(&row, "%v\t%d", (took.cpu / witnesses).Round(100*time.Nanosecond), bytes/witnesses)
	return row.String(), nil
}

// median returns the cost with the median CPU time.
func median(costs []cost) cost {
	slices.SortFunc(costs, func(a, b cost) int { return int(a.cpu - b.cpu) })
	return costs[len(costs)/2]
}

// rate returns millions a second.
func rate(n uint64, d time.Duration) float64 { return float64(n) / 1e6 / d.Seconds() }
