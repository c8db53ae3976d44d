package main

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
)

// dimension is one way in which a configuration grows.
type dimension struct {
	name  string
	sizes []int
	make  func(dir string, n int) error
}

var dimensions = []dimension{
	{"roots", []int{50, 100, 200, 400}, func(dir string, n int) error { return generate(dir, "monorepo", 1, float64(n)/400) }},
	{"module calls", []int{100, 200, 400, 800}, growModules},
	{"instances", []int{10, 100, 1000, 10000}, growInstances},
	{"module instances", []int{10, 100, 1000, 10000}, growModuleInstances},
	{"findings", []int{1000, 2000, 4000, 8000}, growFindings},
	{"lines of one file", []int{2000, 4000, 8000, 16000}, growFile},
}

// grow measures each dimension at each size, and the exponents of processor time
// and memory above what an empty directory takes.
func grow(bin string, n int) error {
	empty, err := os.MkdirTemp("", "grow")
	if err != nil {
		return err
	}
	defer os.RemoveAll(empty)
	base, err := least(bin, empty, n)
	if err != nil {
		return err
	}
	for _, d := range dimensions {
		fmt.Printf("%s\n", d.name)
		var xs, cpus, mems []float64
		for _, size := range d.sizes {
			dir := filepath.Join(empty, fmt.Sprintf("t%d", size))
			if err := d.make(dir, size); err != nil {
				return err
			}
			c, err := least(bin, dir, n)
			os.RemoveAll(dir)
			if err != nil {
				return err
			}
			fmt.Printf("  %6d  %8.3f CPU s  %6d MiB\n", size, c.cpu.Seconds(), c.memory/1024)
			xs = append(xs, math.Log(float64(size)))
			cpus = append(cpus, math.Log(max(c.cpu.Seconds()-base.cpu.Seconds(), 1e-4)))
			mems = append(mems, math.Log(max(float64(c.memory-base.memory), 1)))
		}
		// What a small size takes is hardly more than nothing: the larger half tells.
		h := len(xs) / 2
		fmt.Printf("  exponent of CPU %.2f, of memory %.2f; of the larger half %.2f, %.2f\n", slope(xs, cpus), slope(xs, mems), slope(xs[h:], cpus[h:]), slope(xs[h:], mems[h:]))
	}
	return nil
}

// least is the run of n that took the least processor time.
func least(bin, dir string, n int) (best cost, err error) {
	for i := range n {
		c, _, err := program(bin, dir, "check", "--fail-on", "never", "--format", "json", ".")
		if err != nil {
			return best, err
		}
		if i == 0 || c.cpu < best.cpu {
			best = c
		}
	}
	return best, nil
}

// slope is the exponent of a power law through points given as logarithms.
func slope(x, y []float64) float64 {
	var mx, my, xy, xx float64
	for i := range x {
		mx, my = mx+x[i]/float64(len(x)), my+y[i]/float64(len(x))
	}
	for i := range x {
		xy, xx = xy+(x[i]-mx)*(y[i]-my), xx+(x[i]-mx)*(x[i]-mx)
	}
	return xy / xx
}

const growHead = "provider \"aws\" {\n  region = \"ap-northeast-1\"\n}\n\nlocals {\n  name = \"app\"\n}\n\n"

const growBucket = "variable \"name\" {\n  type = string\n}\n\nresource \"aws_s3_bucket\" \"this\" {\n  bucket = var.name\n}\n\noutput \"arn\" {\n  value = aws_s3_bucket.this.arn\n}\n"

func growTree(dir string, files map[string]string) error {
	if err := os.Mkdir(dir, 0o755); err != nil {
		return err
	}
	files[".git/HEAD"] = "ref: refs/heads/main\n"
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func growModules(dir string, n int) error {
	var b strings.Builder
	b.WriteString(growHead)
	for i := range n {
		fmt.Fprintf(&b, "module \"m%d\" {\n  source = \"./bucket\"\n  name   = \"${local.name}-%d\"\n}\n\n", i, i)
	}
	return growTree(dir, map[string]string{"main.tf": b.String(), "bucket/main.tf": growBucket})
}

func growInstances(dir string, n int) error {
	return growTree(dir, map[string]string{"main.tf": growHead + fmt.Sprintf("resource \"aws_s3_bucket\" \"b\" {\n  for_each = toset(flatten([for i in range(%d) : [for j in range(10) : \"${i}-${j}\"]]))\n  bucket   = \"${local.name}-${each.key}\"\n}\n", n/10)})
}

func growModuleInstances(dir string, n int) error {
	return growTree(dir, map[string]string{"bucket/main.tf": growBucket,
		"main.tf": growHead + fmt.Sprintf("module \"b\" {\n  source   = \"./bucket\"\n  for_each = toset(flatten([for i in range(%d) : [for j in range(10) : \"${i}-${j}\"]]))\n  name     = \"${local.name}-${each.key}\"\n}\n\noutput \"arns\" {\n  value = [for b in module.b : b.arn]\n}\n", n/10)})
}

func growFindings(dir string, n int) error {
	var b strings.Builder
	b.WriteString("provider \"aws\" {\n  region = \"us-east-1\"\n}\n\n")
	for i := range n {
		fmt.Fprintf(&b, "resource \"aws_sqs_queue\" \"q%d\" {\n  name = \"q%d\"\n}\n\n", i, i)
	}
	return growTree(dir, map[string]string{"main.tf": b.String()})
}

func growFile(dir string, n int) error {
	var b strings.Builder
	b.WriteString(growHead + "locals {\n")
	for i := range n {
		fmt.Fprintf(&b, "  v%d = \"${local.name}-%d\"\n", i, i)
	}
	b.WriteString("}\n\nresource \"aws_s3_bucket\" \"b\" {\n  bucket = join(\"\", [")
	for i := range n {
		fmt.Fprintf(&b, "local.v%d, ", i)
	}
	b.WriteString("])\n}\n")
	return growTree(dir, map[string]string{"main.tf": b.String()})
}
