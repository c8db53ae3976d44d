package analyzer

import (
	"fmt"
	"strings"

	"github.com/kokunai/kokunai/analyzer/hclfile"
	"github.com/kokunai/kokunai/analyzer/locate"
	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/report"
)

// A run that applied no values evaluates as Terraform would: by defaults and in
// the workspace "default". What is deployed is mostly something else, so the
// root is also evaluated with each value file that Terraform would have to be
// told of, and with any workspace, and what differs is kept.

// maxValueFiles bounds the evaluations of one root.
const maxValueFiles = 64

// otherPlacement is a placement that the root would have with other values.
type otherPlacement struct {
	store  locate.Store // without its placements
	at     locate.Placement
	values []string // files, absolute, or report.AnyWorkspace
}

// plain reports whether a job applies no set of values.
func (j job) plain() bool {
	return j.plan == "" && j.opt.Environment == "" && j.opt.Workspace == "" && len(j.opt.Values) == 0
}

// elsewhere evaluates a root with the values that it was not given.
func (a *analysis) elsewhere(root *tf.Root, base []locate.Store, unloaded []hclfile.ValueFile) []otherPlacement {
	c := &comparison{has: map[string]bool{}, found: map[string]int{}}
	for i := range base {
		for k := range base[i].Placements {
			c.has[signature(&base[i], &base[i].Placements[k])] = true
		}
	}
	for i, v := range unloaded {
		if i == maxValueFiles {
			break
		}
		c.compare(a.stores(root.Try(v.File)), v.File)
	}
	if root.UsesWorkspace() {
		c.compare(a.stores(root.Try("")), report.AnyWorkspace)
	}
	return c.other
}

func (a *analysis) stores(root *tf.Root) []locate.Store {
	return locate.Stores(root, a.index, a.policy.assume)
}

// comparison collects what differs from the base.
type comparison struct {
	has   map[string]bool
	found map[string]int // signature → place in other
	other []otherPlacement
}

func (c *comparison) compare(stores []locate.Store, values string) {
	for i := range stores {
		s := &stores[i]
		for k := range s.Placements {
			p := &s.Placements[k]
			sig := signature(s, p)
			if c.has[sig] {
				continue
			}
			if n, ok := c.found[sig]; ok {
				if had := c.other[n].values; had[len(had)-1] != values {
					c.other[n].values = append(had, values)
				}
				continue
			}
			bare := *s
			bare.Placements = nil
			c.found[sig] = len(c.other)
			c.other = append(c.other, otherPlacement{bare, *p, []string{values}})
		}
	}
}

// signature is what a placement says, whatever the keys of its instance: how
// many there are may depend on the values too, and says nothing of the place.
func signature(s *locate.Store, p *locate.Placement) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%q %q %q %q", withoutKeys(s.Resource.Address), p.Role, withoutKeys(p.Via), p.Status)
	for _, l := range p.Locations {
		fmt.Fprintf(&b, " %q", l.ID)
	}
	return b.String()
}

// withoutKeys is an address without instance keys.
func withoutKeys(address string) string {
	var b strings.Builder
	depth, quoted := 0, false
	for i := 0; i < len(address); i++ {
		switch c := address[i]; {
		case quoted && c == '\\':
			i++
		case quoted:
			quoted = c != '"'
		case c == '"':
			quoted = true
		case c == '[':
			depth++
		case c == ']':
			depth--
		case depth == 0:
			b.WriteByte(c)
		}
	}
	return b.String()
}
