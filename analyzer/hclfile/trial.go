package hclfile

// A trial evaluates a root once more with values that nobody asked for. Most of what
// it is asked does not depend on them, so it takes over from the run that it is a
// trial of what cannot have changed. Nobody hears what is wrong in a trial.

// verdict is an answer that is worked out once.
type verdict int

const (
	unasked verdict = iota
	yes
	no
)

func verdictOf(is bool) verdict {
	if is {
		return yes
	}
	return no
}

// register notes a module instance under its path, and finds the same one in the
// run that this is a trial of. Instances whose keys are not known share a path,
// and then there is none.
func (in *inst) register() {
	r := in.run
	if r.base != nil {
		in.base = r.base.insts[in.path]
		return
	}
	if r.insts == nil {
		r.insts = map[string]*inst{}
	}
	if _, several := r.insts[in.path]; several {
		r.insts[in.path] = nil
		return
	}
	r.insts[in.path] = in
}

func (in *inst) localNodes() map[string]*node    { return in.locals }
func (in *inst) outputNodes() map[string]*node   { return in.outputs }
func (in *inst) variableNodes() map[string]*node { return in.vars }

// before is the node that the run before worked out for the same thing, if this one
// would come to the same. That it is plain is asked of it alone, since the values
// of a run that are marked or not known may hold what is its own.
func (in *inst) before(nodes func(*inst) map[string]*node, name string) *node {
	if in.base == nil {
		return nil
	}
	n := nodes(in.base)[name]
	if n == nil || !in.run.same(n) {
		return nil
	}
	if n.plain == unasked {
		n.plain = verdictOf(n.v.IsWhollyKnown() && !hasMarks(n.v))
	}
	if n.plain == no {
		return nil
	}
	return n
}

// same reports whether a node of the run before would come to the same in this one.
func (r *run) same(n *node) bool {
	if n == nil {
		return true
	}
	if same, ok := r.unchanged[n]; ok {
		return same
	}
	if r.unchanged == nil {
		r.unchanged = map[*node]bool{}
	}
	r.unchanged[n] = false // while it is worked out, so that one that leads to itself is not
	same := n.state == 2 && !n.own && !(n.workspace && !r.workspace.IsKnown()) && r.sameValue(n.variable)
	for _, d := range n.deps {
		same = same && r.same(d)
	}
	for _, d := range n.needs {
		same = same && r.same(d)
	}
	r.unchanged[n] = same
	return same
}

// sameValue reports whether a variable of the root was set by the same before.
func (r *run) sameValue(variable string) bool {
	a, b := r.values[variable], r.base.values[variable]
	return variable == "" || a.rng == b.rng && a.how == b.how && a.note == b.note
}

// noting tells the node that is being worked out, if any, something of itself.
func (r *run) noting(tell func(n *node)) {
	if len(r.stack) > 0 {
		tell(r.stack[len(r.stack)-1])
	}
}
