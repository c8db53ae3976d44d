package locate

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/providers/catalog"
)

// truth is the outcome of a condition.
type truth int

const (
	yes truth = iota
	no
	maybe
)

// holds tests conditions; all must hold. Of those not known the first is the reason.
func (l *locator) holds(cs []catalog.Condition, b tf.Body) (truth, tf.Reason) {
	out, why := yes, tf.Reason{}
	for i := range cs {
		t, r := test(&cs[i], b)
		if t == no {
			return no, tf.Reason{}
		}
		if t == maybe && out == yes {
			out, why = maybe, r
		}
	}
	return out, why
}

// switches is where the argument stands that makes conditions hold; empty when
// they hold by default.
func switches(cs []catalog.Condition, b tf.Body) hcl.Range {
	for i := range cs {
		for _, v := range values(b, cs[i].Path) {
			return v.Range()
		}
	}
	return hcl.Range{}
}

func test(c *catalog.Condition, b tf.Body) (truth, tf.Reason) {
	vs := values(b, c.Path)
	if c.Present || c.Absent {
		// Providers take an empty text for one that is not set.
		vs = slices.DeleteFunc(vs, func(v tf.Value) bool {
			s, ok := v.Text()
			return ok && s == ""
		})
	}
	set := len(vs) > 0 || len(blocks(b, c.Path)) > 0
	if c.Present || c.Absent {
		if len(vs) > 0 {
			if t, r := present(vs); t == maybe && c.Known {
				return no, tf.Reason{}
			} else if t == maybe {
				return maybe, r
			}
		}
		if set == c.Present {
			return yes, tf.Reason{}
		}
		return no, tf.Reason{}
	}
	if !set {
		return toTruth(whenAbsent(c)), tf.Reason{}
	}
	t, why := compare(c, vs)
	if t == maybe && c.Known {
		return no, tf.Reason{}
	}
	if t == no && whenAbsent(c) && unsetSomewhere(b, c.Path, len(vs)) {
		return yes, tf.Reason{}
	}
	return t, why
}

// unsetSomewhere reports whether there are more blocks that an argument may stand in
// than there are values of it.
func unsetSomewhere(b tf.Body, path string, values int) bool {
	i := strings.LastIndexByte(path, '.')
	return i > 0 && len(blocks(b, path[:i])) > values
}

// whenAbsent reports whether a condition holds when its argument is not set.
func whenAbsent(c *catalog.Condition) bool {
	switch {
	case c.Present || c.Absent:
		return c.Absent
	case c.Default == "":
		return len(c.Is) == 0 && len(c.Begins) == 0
	}
	return allows(c, c.Default)
}

// present is maybe when all values may still turn out to be null or empty.
func present(vs []tf.Value) (truth, tf.Reason) {
	for _, v := range vs {
		if slices.Contains(v.Choices(), "") {
			continue
		}
		if v.Set() || len(v.Origins()) > 0 {
			return yes, tf.Reason{}
		}
	}
	return maybe, vs[0].Reason()
}

func compare(c *catalog.Condition, vs []tf.Value) (truth, tf.Reason) {
	out, why := no, tf.Reason{}
	for _, v := range vs {
		if s, ok := v.Text(); ok {
			if allows(c, s) {
				return yes, tf.Reason{}
			}
			continue
		}
		in, total := 0, 0
		for _, s := range v.Choices() {
			total++
			if allows(c, s) {
				in++
			}
		}
		if total > 0 && v.MayBeNull() {
			total++
			if whenAbsent(c) {
				in++
			}
		}
		switch {
		case total > 0 && in == total:
			return yes, tf.Reason{}
		case total > 0 && in == 0:
		case out == no:
			out, why = maybe, v.Reason()
		}
	}
	return out, why
}

func toTruth(b bool) truth {
	if b {
		return yes
	}
	return no
}

func allows(c *catalog.Condition, s string) bool {
	for _, x := range c.Not {
		if strings.EqualFold(x, s) {
			return false
		}
	}
	if len(c.Is) == 0 && len(c.Begins) == 0 {
		return true
	}
	for _, x := range c.Begins {
		if len(s) >= len(x) && strings.EqualFold(s[:len(x)], x) {
			return true
		}
	}
	for _, x := range c.Is {
		if strings.EqualFold(x, s) {
			return true
		}
	}
	return false
}
