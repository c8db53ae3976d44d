package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// cost is what something took: the clock, all processors, and memory at most.
type cost struct {
	wall, cpu time.Duration
	memory    int64 // KiB
}

// measure gives the table for one tree.
func measure(bin, dir string, n int) (string, error) {
	files, size, err := list(dir)
	if err != nil {
		return "", err
	}
	self, err := os.Executable()
	if err != nil {
		return "", err
	}
	var read, one, all, whole []cost
	stores := 0
	for range n { // in turn, so that what else the machine does meets all alike
		for name, into := range map[string]*[]cost{"read": &read, "parse-one": &one, "parse-all": &all} {
			c, err := process(self, "", nil, "yardstick", name, dir)
			if err != nil {
				return "", err
			}
			*into = append(*into, c)
		}
		c, s, err := kokunai(bin, dir)
		if err != nil {
			return "", err
		}
		whole, stores = append(whole, c), s
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %d files, %.1f MB, %d stores; medians of %d, %d processors\n", dir, len(files), float64(size)/1e6, stores, n, runtime.NumCPU())
	fmt.Fprintf(&b, "  %-28s %9s %9s %9s %12s\n", "", "seconds", "CPU s", "MiB", "of (b) all")
	base := median(all)
	for _, r := range []struct {
		name string
		cs   []cost
	}{{"(a) reading the bytes", read}, {"(b) hclparse, one core", one}, {"(b) hclparse, all cores", all}, {"(c) kokunai", whole}} {
		c := median(r.cs)
		fmt.Fprintf(&b, "  %-28s %9.3f %9.3f %9d %5.2f / %.2f\n", r.name, c.wall.Seconds(), c.cpu.Seconds(), c.memory/1024, ratio(c.wall, base.wall), ratio(c.cpu, base.cpu))
	}
	return b.String(), nil
}

func ratio(a, b time.Duration) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

func median(cs []cost) cost {
	by := func(get func(cost) int64) int64 {
		var xs []int64
		for _, c := range cs {
			xs = append(xs, get(c))
		}
		slices.Sort(xs)
		return xs[len(xs)/2]
	}
	return cost{time.Duration(by(func(c cost) int64 { return int64(c.wall) })), time.Duration(by(func(c cost) int64 { return int64(c.cpu) })), by(func(c cost) int64 { return c.memory })}
}

// list are the native configuration files that kokunai would see.
func list(dir string) (files []string, size int64, err error) {
	err = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == ".git" || d.Name() == ".terraform" || d.Name() == "node_modules") {
			return fs.SkipDir
		}
		if !d.Type().IsRegular() || !strings.HasSuffix(path, ".tf") {
			return nil
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		files, size = append(files, path), size+info.Size()
		return nil
	})
	return files, size, err
}

// yardstick is what kokunai is measured beside, each as a process of its own as
// kokunai is: the first touch of every page of memory is part of what a program
// costs, and a process that has run before has that behind it.
func yardstick(name, dir string) error {
	files, _, err := list(dir)
	if err != nil {
		return err
	}
	switch name {
	case "read":
		readAll(files)
	case "parse-one":
		parseAll(files, 1)
	case "parse-all":
		parseAll(files, runtime.NumCPU())
	default:
		return fmt.Errorf("%q is no yardstick", name)
	}
	return nil
}

func readAll(files []string) {
	for _, f := range files {
		_, _ = os.ReadFile(f)
	}
}

// parseAll keeps nothing of what it parsed, so that it costs the least that hcl's
// parser can.
func parseAll(files []string, workers int) {
	next := make(chan string)
	var wg sync.WaitGroup
	for range workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for f := range next {
				if src, err := os.ReadFile(f); err == nil {
					_, _ = hclsyntax.ParseConfig(src, f, hcl.InitialPos)
				}
			}
		}()
	}
	for _, f := range files {
		next <- f
	}
	close(next)
	wg.Wait()
}

// kokunai runs the whole program once.
func kokunai(bin, dir string) (cost, int, error) {
	return program(bin, dir, "check", "--fail-on", "never", "--format", "json", ".")
}

// program runs kokunai in a directory, and reads the number of stores from its
// report.
func program(bin, dir string, args ...string) (cost, int, error) {
	out, err := os.CreateTemp("", "bench")
	if err != nil {
		return cost{}, 0, err
	}
	defer os.Remove(out.Name())
	defer out.Close()
	c, err := process(bin, dir, out, args...)
	if err != nil {
		return c, 0, err
	}
	n, err := stores(out)
	if err != nil {
		return c, 0, fmt.Errorf("%s wrote no report: %w", bin, err)
	}
	return c, n, nil
}

// process runs a program and gives what it took. That it found something, or that
// something could not be read, is no failure of it.
func process(bin, dir string, out *os.File, args ...string) (cost, error) {
	cmd := exec.Command(bin, args...)
	cmd.Dir, cmd.Stderr = dir, os.Stderr
	if out != nil {
		cmd.Stdout = out
	}
	debug.FreeOSMemory()
	start := time.Now()
	err := cmd.Run()
	wall := time.Since(start)
	if cmd.ProcessState == nil || cmd.ProcessState.ExitCode() == 2 {
		return cost{}, fmt.Errorf("%s: %w", bin, err)
	}
	c := cost{wall: wall, cpu: cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()}
	if u, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		c.memory = u.Maxrss
	}
	return c, nil
}

// stores reads the number of stores from the summary at the end of a report, which
// may be too large to hold beside the program that is measured: what this process
// has at most counts for the one that it starts.
func stores(report *os.File) (int, error) {
	info, err := report.Stat()
	if err != nil {
		return 0, err
	}
	tail := make([]byte, min(info.Size(), 64<<10))
	if _, err := report.ReadAt(tail, info.Size()-int64(len(tail))); err != nil {
		return 0, err
	}
	found := summaryStores.FindAllSubmatch(tail, -1)
	if found == nil {
		return 0, errors.New("there is no summary at its end")
	}
	return strconv.Atoi(string(found[len(found)-1][1]))
}

var summaryStores = regexp.MustCompile(`"resources": \d+,\s*"stores": (\d+)`)
