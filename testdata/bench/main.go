// Command bench makes configuration trees of known size, and measures kokunai on
// them, or on any real repository, beside the yardsticks: reading the bytes, and
// parsing all files with hcl's own parser, which is what other tools do first.
//
//	go run . gen -kind monorepo -seed 1 /tmp/tree
//	go run . run -kokunai ./kokunai -n 5 /tmp/tree /some/repository
//
// The same for plans, beside decoding them with terraform-json:
//
//	go run . gen -kind plan -mib 100 /tmp/plan.json
//	go run . plan -kokunai ./kokunai /tmp/plan.json
//
// How time and memory grow with roots, modules, instances and findings:
//
//	go run . grow -kokunai ./kokunai
//
// It is a module of its own, so that nothing of it is built with kokunai.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("bench: ")
	if len(os.Args) < 2 {
		log.Fatal("bench gen … or bench run …")
	}
	switch os.Args[1] {
	case "gen":
		f := flag.NewFlagSet("gen", flag.ExitOnError)
		kind := f.String("kind", "small", "`size`: small (one root), thousand (1,000 resources), monorepo (400 roots, 60 modules, 60 MB), plan (a plan as JSON)")
		mib := f.Int64("mib", 100, "size of a plan in `MiB`")
		seed := f.Uint64("seed", 1, "`seed` of the random choices")
		scale := f.Float64("scale", 1, "multiplies the roots of a monorepo")
		_ = f.Parse(os.Args[2:])
		if f.NArg() != 1 {
			log.Fatal("gen needs one directory, which it makes")
		}
		if *kind == "plan" {
			if err := generatePlan(f.Arg(0), *seed, *mib<<20); err != nil {
				log.Fatal(err)
			}
			return
		}
		if err := generate(f.Arg(0), *kind, *seed, *scale); err != nil {
			log.Fatal(err)
		}
	case "run":
		f := flag.NewFlagSet("run", flag.ExitOnError)
		bin := f.String("kokunai", "kokunai", "the `program` to measure")
		n := f.Int("n", 5, "how many `times`; the medians are printed")
		_ = f.Parse(os.Args[2:])
		for _, dir := range f.Args() {
			m, err := measure(*bin, dir, *n)
			if err != nil {
				log.Fatal(err)
			}
			fmt.Print(m)
		}
	case "plan":
		f := flag.NewFlagSet("plan", flag.ExitOnError)
		bin := f.String("kokunai", "kokunai", "the `program` to measure")
		n := f.Int("n", 3, "how many `times`; the medians are printed")
		_ = f.Parse(os.Args[2:])
		for _, path := range f.Args() {
			m, err := measurePlan(*bin, path, *n)
			if err != nil {
				log.Fatal(err)
			}
			fmt.Print(m)
		}
	case "grow":
		f := flag.NewFlagSet("grow", flag.ExitOnError)
		bin := f.String("kokunai", "kokunai", "the `program` to measure")
		n := f.Int("n", 3, "how many `times`; the least is printed")
		_ = f.Parse(os.Args[2:])
		if err := grow(*bin, *n); err != nil {
			log.Fatal(err)
		}
	case "decode": // what plan runs beside kokunai
		if err := decode(os.Args[2]); err != nil {
			log.Fatal(err)
		}
	case "yardstick": // what run measures beside kokunai
		if len(os.Args) != 4 {
			log.Fatal("yardstick needs a name and a directory")
		}
		if err := yardstick(os.Args[2], os.Args[3]); err != nil {
			log.Print(err)
			os.Exit(2)
		}
	default:
		log.Fatalf("%q is none of gen, run, plan and grow", os.Args[1])
	}
}
