package planfile

import (
	"strings"

	"github.com/kokunai/kokunai/analyzer/tf"
)

// scope is one module instance.
type scope struct {
	path   string // absolute address, "" for the root
	key    string // of the instance, as in an address
	parent *scope
	call   *configCall // in the parent
	conf   *configModule
}

// scope is the module instance of an address. One that the configuration does
// not have is there all the same and has nothing in it.
func (p *plan) scope(path string) *scope {
	if s := p.scopes[path]; s != nil {
		return s
	}
	s := &scope{path: path}
	p.scopes[path] = s
	if steps := split(path); path == "" {
		if p.doc.config != nil {
			s.conf = p.doc.config.RootModule
		}
	} else if n := len(steps); n >= 2 {
		last := steps[n-1]
		up := strings.TrimSuffix(path, "module."+last.name+last.keys)
		s.key = last.keys
		s.parent = p.scope(strings.TrimSuffix(up, "."))
		if up == path || s.parent == s {
			s.parent = p.scope("")
		}
		if s.parent.conf != nil {
			if s.call = s.parent.conf.Calls[last.name]; s.call != nil {
				s.conf = s.call.Module
			}
		}
	} else {
		s.parent = p.scope("")
	}
	return s
}

// inside is the address of something in the module.
func (s *scope) inside(address string) string { return join(s.path, address) }

// segment is one part of an address or reference with its keys.
type segment struct{ name, keys string }

// split takes an address or reference apart: a.b["c.d"][0] is a and b["c.d"][0].
func split(s string) []segment {
	if s == "" {
		return nil
	}
	var out []segment
	start, open, quoted := 0, -1, false
	end := func(i int) {
		name, keys := s[start:i], ""
		if open >= 0 {
			name, keys = s[start:open], s[open:i]
		}
		out = append(out, segment{name, keys})
		start, open = i+1, -1
	}
	depth := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case quoted && c == '\\':
			i++
		case c == '"' && depth > 0:
			quoted = !quoted
		case quoted:
		case c == '[':
			if depth++; open < 0 {
				open = i
			}
		case c == ']' && depth > 0:
			depth--
		case c == '.' && depth == 0:
			end(i)
		}
	}
	end(len(s))
	return out
}

// found is something that an expression comes from in the end.
type found struct {
	in   *instance // a resource with an attribute,
	attr string
	val  any // or a value that the plan has,
	sens bool
	from string // what has it: "var.region"; "" for a constant
	none string // or what cannot be followed: "local.region"
}

// maxSteps bounds the references that are followed for one value.
const maxSteps = 256

// follow finds all that an expression refers to, through variables, outputs
// and each.value. The expression stands in a scope, in a block whose instance
// has the given key.
func (p *plan) follow(s *scope, key string, forEach, e *expression, rest string) []found {
	if p.budget--; p.budget < 0 || e == nil {
		return []found{{none: "what sets it"}}
	}
	switch {
	case e.isConst:
		return []found{{val: member(e.constant, rest)}}
	case e.blocks != nil || len(e.refs) == 0:
		return []found{{none: "its expression"}}
	}
	refs := longest(e.refs)
	keyed := false
	for _, r := range refs {
		keyed = keyed || r == "each.key" || r == "count.index"
	}
	var out []found
	for _, r := range refs {
		if (r == "each.key" || r == "count.index") && len(refs) > 1 {
			continue // the index of another one, or part of a text: see originOf
		}
		out = append(out, p.reference(s, key, keyed, forEach, r, rest)...)
		if p.budget < 0 {
			break
		}
	}
	return out
}

// longest drops references that are only the beginning of another.
func longest(refs []string) []string {
	var out []string
next:
	for i, r := range refs {
		for j, x := range refs {
			if i != j && len(x) > len(r) && strings.HasPrefix(x, r) && (x[len(r)] == '.' || x[len(r)] == '[') {
				continue next
			}
			if j < i && x == r {
				continue next
			}
		}
		out = append(out, r)
	}
	return out
}

func (p *plan) reference(s *scope, key string, keyed bool, forEach *expression, ref, rest string) []found {
	steps := split(ref)
	switch first := steps[0].name; {
	case first == "var" && len(steps) > 1:
		return p.variable(s, steps[1].name, tail(steps[2:], rest))
	case first == "module" && len(steps) > 2:
		return p.output(s, key, keyed, steps[1], steps[2].name, tail(steps[3:], rest), ref)
	case first == "each" && len(steps) > 1 && steps[1].name == "value" && forEach != nil:
		// each.value is of the instance of the same key, where for_each is a resource.
		return p.follow(s, key, nil, forEach.asKeyed(), tail(steps[2:], rest))
	case first == "data" && len(steps) > 2:
		return p.resource(s, key, keyed, "data."+steps[1].name+"."+steps[2].name, steps[2].keys, tail(steps[3:], rest), ref)
	case len(steps) > 1 && !reserved(first):
		return p.resource(s, key, keyed, steps[0].name+"."+steps[1].name, steps[1].keys, tail(steps[2:], rest), ref)
	}
	return []found{{none: ref}}
}

// asKeyed is a for_each expression as each.value takes it: by the key.
func (e *expression) asKeyed() *expression {
	if len(e.refs) == 0 {
		return e
	}
	return &expression{refs: append([]string{"each.key"}, e.refs...)}
}

func reserved(name string) bool {
	switch name {
	case "var", "local", "module", "data", "each", "count", "path",
		"terraform", "tofu", "self", "ephemeral", "action":
		return true
	}
	return false
}

func tail(steps []segment, rest string) string {
	out := ""
	for _, s := range steps {
		out = join(out, s.name)
	}
	if rest != "" {
		out = join(out, rest)
	}
	return out
}

// variable follows a variable into the call of its module, or takes the plan's
// value of a root variable.
func (p *plan) variable(s *scope, name, rest string) []found {
	if s.parent == nil {
		if v, ok := p.doc.variables[name]; ok {
			x := found{val: member(v, rest), from: "var." + name}
			if s.conf != nil && s.conf.Variables[name] != nil {
				x.sens = s.conf.Variables[name].Sensitive
			}
			return []found{x}
		}
	} else if s.call != nil {
		if e := s.call.Expressions[name]; e != nil {
			return p.follow(s.parent, s.key, s.call.ForEach, e, rest)
		}
	}
	if s.conf != nil {
		if v := s.conf.Variables[name]; v != nil && len(v.Default) > 0 {
			return []found{{val: member(number(v.Default), rest), from: s.inside("var." + name), sens: v.Sensitive}}
		}
	}
	return []found{{none: s.inside("var." + name)}}
}

// output follows an output of a module into it.
func (p *plan) output(s *scope, key string, keyed bool, call segment, name, rest, ref string) []found {
	keys := call.keys
	if keys == "" && keyed {
		keys = key
	}
	path := s.inside("module." + call.name)
	if p.scopes[path+keys] == nil {
		if keys == "" || call.keys != "" || p.scopes[path] == nil {
			return []found{{none: ref}} // no instance that the plan knows
		}
		keys = ""
	}
	child := p.scope(path + keys)
	if child.conf == nil || child.conf.Outputs[name] == nil {
		return []found{{none: ref}}
	}
	return p.follow(child, "", nil, child.conf.Outputs[name], rest)
}

// resource finds the instance that a reference means.
func (p *plan) resource(s *scope, key string, keyed bool, block, keys, attr, ref string) []found {
	all := p.instances[s.inside(block)]
	if keys == "" && len(all) == 1 {
		return []found{{in: all[0], attr: attr}}
	}
	if keys == "" && keyed {
		keys = key
	}
	for _, in := range all {
		if in.key == keys && keys != "" {
			return []found{{in: in, attr: attr}}
		}
	}
	return []found{{none: ref}}
}

// member is what is at a path in a JSON value.
func member(v any, path string) any {
	for path != "" {
		var first string
		first, path, _ = strings.Cut(path, ".")
		if l, ok := v.([]any); ok && len(l) == 1 {
			v = l[0]
		}
		m, ok := v.(map[string]any)
		if !ok {
			return nil
		}
		v = m[first]
	}
	return v
}

// originOf is the resource that a value is, when what the plan tells can mean
// nothing else: all candidates for its expression refer to one resource, and
// the values on both sides do not contradict it.
func (p *plan) originOf(in *instance, n node) *tf.Origin {
	p.budget = maxSteps
	return p.identity(in, n, nil)
}

func (p *plan) identity(in *instance, n node, way []*instance) *tf.Origin {
	if len(n.exprs) == 0 || len(way) > 8 {
		return nil
	}
	var one *found
	exact := true
	for _, e := range n.exprs {
		var forEach *expression
		if in.conf != nil {
			forEach = in.conf.ForEach
		}
		of := p.follow(in.scope, in.key, forEach, e, "")
		here := false
		for i := range of {
			switch x := &of[i]; {
			case x.in == nil:
				exact = false
			case one != nil && (one.in != x.in || one.attr != x.attr):
				return nil
			default:
				one, here = x, true
			}
		}
		if !here {
			return nil
		}
	}
	if one == nil || one.in == in || !p.same(n, one, exact) {
		return nil
	}
	for _, x := range way {
		if x == one.in {
			return nil
		}
	}
	o := &tf.Origin{Resource: one.in.res, Attribute: one.attr, Inferred: n.u == true}
	if target := one.in.at(one.attr); one.attr != "" && len(target.exprs) > 0 {
		o.Set = true
		if inner := p.identity(one.in, target, append(way, in)); inner != nil {
			o.Inner = []*tf.Origin{inner}
		}
	}
	return o
}

// at is the place of an attribute in the instance's values; lists of one
// element are passed through, others end the way.
func (in *instance) at(path string) node {
	if name, _, _ := strings.Cut(path, "."); name != "" && in.unkept(name) {
		return node{u: true}
	}
	n := in.root()
	for path != "" && n.u != true {
		if isList(n.v) || isList(n.u) {
			els := n.elements()
			if len(els) != 1 {
				return node{}
			}
			n = els[0]
			continue
		}
		var first string
		first, path, _ = strings.Cut(path, ".")
		n = n.child(first)
	}
	return n
}

// same reports whether a value may be, as it is, an attribute of a resource;
// exact, when the expression refers to nothing else.
func (p *plan) same(n node, x *found, exact bool) bool {
	target := x.in.at(x.attr)
	if n.u == true {
		// Were the attribute known, the value would be too.
		return exact && (x.attr == "" || target.u == true || target.v == nil)
	}
	got, ok := text(n.v)
	if !ok || got == "" {
		return false
	}
	if x.attr != "" {
		want, ok := text(target.v)
		return ok && target.u != true && p.keeps(x, got, want)
	}
	m, _ := x.in.root().v.(map[string]any)
	for _, name := range sortedKeys(m) {
		if want, ok := text(m[name]); ok && want == got {
			return true
		}
	}
	return false
}

// keeps reports whether a text is another one, with around it only what leaves
// it the same thing.
func (p *plan) keeps(x *found, got, want string) bool {
	if got == want {
		return true
	}
	if len(want) < 3 {
		return false
	}
	before, after, ok := strings.Cut(got, want)
	return ok && p.know.Keeps(x.in.res.CatalogType(), x.attr, before, after)
}
