package main

import (
	"fmt"
	"os"
	"time"
)

// progressAfter is how long a run may be silent, and progressEach how long a line
// of progress stands.
const (
	progressAfter = time.Second
	progressEach  = 100 * time.Millisecond
)

// progress writes how many roots are done on one line of a terminal, and takes the
// line away. Where there is no terminal it is silent.
type progress struct {
	*console // nil: silent
	next     time.Time
	shown    bool
}

// newProgress is silent unless the console's errors go to a terminal.
func newProgress(c *console) *progress {
	p := &progress{next: time.Now().Add(progressAfter)}
	if f, ok := c.err.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 && os.Getenv("TERM") != "dumb" {
			p.console = c
		}
	}
	return p
}

func (p *progress) show(done, all int) {
	if p.console == nil || done == all {
		return
	}
	now := time.Now()
	if now.Before(p.next) {
		return
	}
	p.next, p.shown = now.Add(progressEach), true
	fmt.Fprintf(p.err, "\r\x1b[Kkokunai: %s", p.Sayf("roots %d of %d", done, all))
}

// end takes the line away.
func (p *progress) end() {
	if p.shown {
		fmt.Fprint(p.err, "\r\x1b[K")
	}
}
