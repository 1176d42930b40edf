// Work uses what Go's runtime has: goroutines and channels, locked threads,
// timers, maps, garbage, floating point, panics. It prints the same everywhere.
package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"math"
	"os"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"time"
)

func main() {
	n := 1
	if len(os.Args) > 1 {
		n, _ = strconv.Atoi(os.Args[1])
	}
	fmt.Println("goroutines", goroutines(n))
	fmt.Println("threads", threads(n))
	fmt.Println("timers", timers())
	fmt.Println("garbage", garbage(n))
	fmt.Println("floats", floats(n))
	fmt.Println("panics", panics())
	fmt.Printf("hash %x\n", hash(n))
}

func goroutines(n int) int {
	in, out := make(chan int), make(chan int)
	for range 8 {
		go func() {
			for v := range in {
				out <- v * v
			}
		}()
	}
	go func() {
		for i := range 100 * n {
			in <- i
		}
		close(in)
	}()
	sum := 0
	for range 100 * n {
		sum += <-out
	}
	return sum
}

func threads(n int) int {
	var mu sync.Mutex
	var wg sync.WaitGroup
	sum := 0
	for i := range 4 {
		wg.Go(func() {
			if i < 3 { // the third leaves with its thread
				runtime.LockOSThread()
			}
			if i < 2 {
				defer runtime.UnlockOSThread()
			}
			for j := range 10 * n {
				mu.Lock()
				sum += i * j
				mu.Unlock()
				runtime.Gosched()
			}
		})
	}
	wg.Wait()
	return sum
}

func timers() string {
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Second)
	defer cancel()
	start := time.Now()
	time.Sleep(time.Second)
	if d := time.Since(start); d < time.Second || d > 3*time.Second {
		return "asleep for " + d.String()
	}
	<-ctx.Done()
	return ctx.Err().Error()
}

type tree struct {
	left, right *tree
	pad         [5]uint64
}

func grow(depth int) *tree {
	if depth == 0 {
		return &tree{}
	}
	return &tree{left: grow(depth - 1), right: grow(depth - 1)}
}

func (t *tree) size() int {
	if t == nil {
		return 0
	}
	return 1 + t.left.size() + t.right.size()
}

func garbage(n int) int {
	m := make(map[string]*tree)
	total := 0
	for i := range 20 * n {
		m[strconv.Itoa(i%7)] = grow(8)
		total += m[strconv.Itoa(i%5)].size()
	}
	runtime.GC()
	return total
}

func floats(n int) string {
	xs := make([]float64, 0, 50*n)
	for i := range 50 * n {
		x := float64(i) + 0.5
		xs = append(xs, math.Sqrt(x)*math.Sin(x)/math.Exp(-x/100))
	}
	slices.Sort(xs)
	var sum float64
	var single float32
	for _, x := range xs {
		sum += x
		single = single*0.5 + float32(x)
	}
	return strconv.FormatFloat(sum, 'g', 6, 64) + " " + strconv.FormatFloat(float64(single), 'g', 4, 32)
}

func panics() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = errors.Join(err, r.(error))
		}
	}()
	var none []int
	return fmt.Errorf("not reached: %d", none[len(os.Args)])
}

func hash(n int) [32]byte {
	b := make([]byte, 1<<10)
	for range n {
		h := sha256.Sum256(b)
		copy(b, h[:])
	}
	return sha256.Sum256(b)
}
