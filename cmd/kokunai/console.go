package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/kokunai/kokunai/message"
	"github.com/kokunai/kokunai/message/lang"
)

// console is the streams of a run, and the language of its help and errors.
type console struct {
	message.Language
	lang     string // its name
	in       io.Reader
	out, err io.Writer
}

func newConsole(args []string, in io.Reader, out, errOut io.Writer) *console {
	name := spoken(args)
	return &console{lang.Named(name), name, in, out, errOut}
}

// spoken is the language that the arguments name, before they are parsed: what
// is wrong with them is to be said in it too. Else it is the locale's.
func spoken(args []string) string {
	for i, a := range args {
		name, value, set := strings.Cut(a, "=")
		switch {
		case a == "--":
			return localeLang()
		case name != "--lang" && name != "-lang":
		case set:
			return value
		case i+1 < len(args):
			return args[i+1]
		}
	}
	return localeLang()
}

// localeLang is ja in a Japanese locale.
func localeLang() string {
	for _, n := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := os.Getenv(n); v != "" {
			if strings.HasPrefix(v, "ja") {
				return "ja"
			}
			return ""
		}
	}
	return ""
}

// fail says what is wrong, and gives the exit status of wrong usage.
func (c *console) fail(format message.Text, args ...any) int {
	fmt.Fprintln(c.err, "kokunai:", c.Sayf(format, args...))
	return exitUsage
}

// print prints what is in a language.
func (c *console) print(format message.Text, args ...any) {
	fmt.Fprint(c.out, c.Sayf(format, args...))
}

// does is what an option does, as a flag carries it: it is said when somebody asks, and
// not in every run.
func does(what message.Text) string { return string(what) }

// newFlagSet is a set of options that says nothing itself; parse does.
func newFlagSet(name string) *flag.FlagSet {
	set := flag.NewFlagSet("kokunai "+name, flag.ContinueOnError)
	set.SetOutput(io.Discard)
	set.Usage = func() {}
	return set
}

// parse reads options, which may stand before and after the other arguments; a
// status of at least 0 means that it is all there is to do.
func (c *console) parse(set *flag.FlagSet, args []string) (rest []string, status int) {
	for {
		if err := set.Parse(args); err != nil {
			if errors.Is(err, flag.ErrHelp) {
				c.usage(set)
				return nil, exitClean
			}
			fmt.Fprintln(c.err, c.Say(flagError(err)))
			c.usage(set)
			return nil, exitUsage
		}
		if args = set.Args(); len(args) == 0 {
			return rest, -1
		}
		rest, args = append(rest, args[0]), args[1:]
	}
}

// usage lists the options as the standard library does, in a language.
func (c *console) usage(set *flag.FlagSet) {
	fmt.Fprintln(c.err, c.Sayf("Usage of %s:", set.Name()))
	set.VisitAll(func(f *flag.Flag) {
		said := *f
		said.Usage = c.Say(message.Text(f.Usage))
		value, does := flag.UnquoteUsage(&said)
		if value != "" {
			value = " " + value
		}
		if f.DefValue != "" && f.DefValue != "0" && f.DefValue != "false" {
			preset := f.DefValue
			if g, ok := f.Value.(flag.Getter); ok {
				if _, text := g.Get().(string); text {
					preset = fmt.Sprintf("%q", preset)
				}
			}
			does = c.Sayf("%s (default %s)", does, preset)
		}
		fmt.Fprintf(c.err, "  -%s%s\n    \t%s\n", f.Name, value, does)
	})
}

// flagError is what the standard library says of wrong options.
func flagError(err error) message.Text {
	s := err.Error()
	for _, known := range [...]struct {
		begins string
		format message.Text
	}{
		{"flag provided but not defined: ", "flag provided but not defined: %s"},
		{"flag needs an argument: ", "flag needs an argument: %s"},
		{"bad flag syntax: ", "bad flag syntax: %s"},
	} {
		if rest, ok := strings.CutPrefix(s, known.begins); ok {
			return message.New(known.format, rest)
		}
	}
	// invalid value "x" for flag -jobs: parse error
	if rest, ok := strings.CutPrefix(s, "invalid value "); ok {
		if value, rest, ok := strings.Cut(rest, " for flag -"); ok {
			if name, why, ok := strings.Cut(rest, ": "); ok {
				return message.New("invalid value %s for flag -%s: %s", value, name, message.Plain(why))
			}
		}
	}
	if rest, ok := strings.CutPrefix(s, "invalid boolean value "); ok {
		if value, rest, ok := strings.Cut(rest, " for -"); ok {
			if name, why, ok := strings.Cut(rest, ": "); ok {
				return message.New("invalid boolean value %s for -%s: %s", value, name, message.Plain(why))
			}
		}
	}
	return message.Verbatim(s)
}
