package hclfile

import (
	"path/filepath"
	"reflect"
	"slices"
	"sort"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"

	"github.com/kokunai/kokunai/analyzer/tf"
	"github.com/kokunai/kokunai/message"
)

// run is the evaluation of one root module under one environment. It is used
// by one goroutine.
type run struct {
	tree      *Tree
	load      *loader
	know      tf.Knowledge
	root      *inst
	repo      string           // nothing outside it is read,
	base      *run             // what this is a trial of, see trial.go
	insts     map[string]*inst // by path; nil where several have one
	unchanged map[*node]bool   // of base's, see same
	data      string           // but for the modules that are installed here, if not ""
	workspace cty.Value
	values    map[string]setValue // root variables that are set
	manifest  map[string]string   // module key → directory
	functions *hcl.EvalContext    // what has them all
	lock      map[string]string   // provider source → version
	stack     []*node
	diags     []tf.Diagnostic
	missing   []tf.MissingModule
	depth     int
	standIns  []cty.Value     // see standin.go
	wants     map[string]bool // see wanted

	steps int // see budget.go

	askedWorkspace bool

	remotes map[string]*run // evaluations of other roots, see remote.go
	above   []string        // the roots that led to this one so
}

// setValue is a root variable's value and where it was set. Until somebody asks for
// it, one from a file is that attribute.
type setValue struct {
	v    cty.Value
	attr *attr
	rng  hcl.Range
	how  string
	note message.Text
}

// node is one named value: it is worked out once, when it is first asked for.
type node struct {
	rng   hcl.Range // where it is declared
	state int       // 0 new, 1 being worked out, 2 done
	v     cty.Value
	step  tf.Step // where the value comes from, if that is set
	code  *inst   // whose code step's note is, which is read when somebody wants it
	deps  []*node
	way   []tf.Step // see trace
	// What a trial must know to take it over.
	variable  string // of the root, whose value this is
	workspace bool   // it asks for the workspace's name
	own       bool   // it takes something of a resource, which is its run's own
	plain     verdict
	needs     []*node // what it depends on beside deps, which is in no trace
}

// inst is one instance of a module.
type inst struct {
	run     *run
	mod     *module
	parent  *inst
	path    string // "module.a[0].module.b", "" for the root
	key     string // "a.b", the module manifest's
	callRef *body  // the module block, evaluated in the parent
	scope   *scope // of the call: the parent's names with each and count
	call    hcl.Range

	base      *inst // the same instance in what this is a trial of
	top       *scope
	vars      map[string]*node
	locals    map[string]*node
	outputs   map[string]*node
	groups    map[string]*group
	children  map[string]*childGroup
	providers map[string]*tf.ProviderConfig
	required  map[string]string // local name → source
}

// scope is where an expression is evaluated: a module instance, and each and
// count of one block instance.
type scope struct {
	inst *inst
	rep  *repetition
	self *tf.Resource
	ctx  *hcl.EvalContext
}

// repetition is one instance of a block with count or for_each.
type repetition struct {
	suffix     string // `[0]`, `["a"]`, "" without or when not known
	key        cty.Value
	value      cty.Value
	count      cty.Value
	uncertain  *tf.Reason
	keyUnknown bool
	made       *node // what makes several of the block
}

const scopeKey = "\x00scope"

// madeKey begins the name under which a context has what made the block that a
// dynamic block's iterator of the same name stands for.
const madeKey = "\x00made "

var (
	scopeType = cty.Capsule("scope", reflectScope)
	nodeType  = cty.Capsule("node", reflect.TypeFor[node]())
)

func (in *inst) newScope(rep *repetition) *scope {
	s := &scope{inst: in, rep: rep}
	s.ctx = in.run.functions.NewChild()
	s.ctx.Variables = map[string]cty.Value{scopeKey: cty.CapsuleVal(scopeType, s)}
	return s
}

func scopeOf(ctx *hcl.EvalContext) *scope {
	for c := ctx; c != nil; c = c.Parent() {
		if v, ok := c.Variables[scopeKey]; ok {
			return v.EncapsulatedValue().(*scope)
		}
	}
	return nil
}

func newInst(r *run, mod *module, parent *inst, path string) *inst {
	in := &inst{
		run: r, mod: mod, parent: parent, path: path,
		vars: map[string]*node{}, locals: map[string]*node{}, outputs: map[string]*node{},
		groups: map[string]*group{}, children: map[string]*childGroup{}, providers: map[string]*tf.ProviderConfig{},
	}
	in.top = in.newScope(nil)
	in.register()
	return in
}

// work evaluates a node once and records who asked for it.
func (r *run) work(n *node, do func(n *node) cty.Value) cty.Value {
	if len(r.stack) > 0 {
		top := r.stack[len(r.stack)-1]
		top.deps = append(top.deps, n)
	}
	switch n.state {
	case 2:
		return n.v
	case 1:
		r.diags = append(r.diags, tf.Diagnostic{Code: "cycle", Level: tf.Warning, Range: n.rng,
			Summary: "Value refers to itself", Detail: "Terraform would not plan it: what it refers to leads back here."})
		return tf.Unknown(&tf.Reason{Code: "cycle", Text: "it refers to itself", Range: n.rng})
	}
	if r.depth++; r.depth > 400 {
		r.depth--
		return tf.Unknown(&tf.Reason{Code: "too-deep", Text: "its references are nested too deeply"})
	}
	n.state = 1
	r.stack = append(r.stack, n)
	n.v = r.bounded(do(n), n.rng)
	r.stack = r.stack[:len(r.stack)-1]
	n.state = 2
	r.depth--
	return n.v
}

// making evaluates what makes several of a block. The node stands for it in the
// traces of what is taken from it, and is none of who happens to ask first.
func (s *scope) making(ctx *hcl.EvalContext, a *attr) (cty.Value, *node) {
	r := s.inst.run
	n := &node{rng: a.rng, state: 2}
	r.stack = append(r.stack, n)
	n.v = s.evalIn(ctx, a)
	r.stack = r.stack[:len(r.stack)-1]
	n.from(s.inst, a.rng)
	return n.v, n
}

// takes records that what is being worked out takes something from a node.
func (r *run) takes(n *node) {
	if n == nil || len(r.stack) == 0 {
		return
	}
	if top := r.stack[len(r.stack)-1]; !slices.Contains(top.deps, n) {
		top.deps = append(top.deps, n)
	}
}

// eval evaluates an attribute's expression; an error becomes a diagnostic and
// an unknown value.
func (s *scope) eval(a *attr) cty.Value { return s.evalIn(s.ctx, a) }

func (s *scope) evalIn(ctx *hcl.EvalContext, a *attr) cty.Value {
	v, diags := s.inst.run.expr(a).Value(ctx)
	if !diags.HasErrors() {
		return v
	}
	d := diags[0]
	for _, x := range diags {
		if x.Severity == hcl.DiagError {
			d = x
			break
		}
	}
	rng := a.rng
	if d.Subject != nil {
		rng = *d.Subject
	}
	if s.inst.uncertain(s.rep) == nil { // a block that may not exist may never be evaluated
		s.inst.run.diags = append(s.inst.run.diags, tf.Diagnostic{
			Code: "invalid-expression", Level: tf.Warning, Summary: said(d.Summary), Detail: said(d.Detail), Range: rng,
		})
	}
	return tf.Unknown(&tf.Reason{Code: "invalid-expression", Text: message.New("its expression cannot be evaluated: %s", said(d.Summary)), Range: rng})
}

// snippet is the first line of the code in a range, shortened.
func (in *inst) snippet(rng hcl.Range) message.Text {
	src := in.run.load.source(rng.Filename)
	if rng.End.Byte > len(src) || rng.Start.Byte > rng.End.Byte {
		return ""
	}
	line, _, _ := strings.Cut(string(src[rng.Start.Byte:rng.End.Byte]), "\n")
	line = strings.Join(strings.Fields(line), " ")
	if r := []rune(line); len(r) > 100 {
		line = string(r[:99]) + "…"
	}
	return message.Verbatim(line)
}

// resolve answers a reference by its first names.
func (s *scope) resolve(t hcl.Traversal) (cty.Value, hcl.Diagnostics) {
	in := s.inst
	name := func(i int) string {
		if i < len(t) {
			n, _ := stepName(t[i])
			return n
		}
		return ""
	}
	switch root := t.RootName(); root {
	case "var":
		return s.named(t, 2, in.variable)
	case "local":
		return s.named(t, 2, in.local)
	case "module":
		return in.moduleRef(t)
	case "each", "count":
		return s.repeated(root, t)
	case "path":
		return in.pathRef(t)
	case "terraform", "tofu":
		if name(1) == "workspace" {
			in.run.askedWorkspace = true
			in.run.noting(func(n *node) { n.workspace = true })
			return in.run.workspace, nil
		}
		return tf.Unknown(&tf.Reason{Code: "unknown", Text: message.New("%s is not known before a run", "terraform."+name(1)), Range: t.SourceRange()}), nil
	case "self":
		if s.self != nil {
			return walk(handle(s.self), t[1:])
		}
	case "data", "ephemeral":
		if len(t) >= 3 {
			return in.resourceRef(root+"."+name(1)+"."+name(2), t, 3)
		}
	case "resource":
		if len(t) >= 3 {
			return in.resourceRef(name(1)+"."+name(2), t, 3)
		}
	default:
		if len(t) >= 2 {
			return in.resourceRef(root+"."+name(1), t, 2)
		}
	}
	return cty.DynamicVal, undeclared(t.SourceRange(), "Reference to something that is not declared", "Terraform has no such name in this place.")
}

func (s *scope) named(t hcl.Traversal, n int, get func(string, hcl.Range) (cty.Value, hcl.Diagnostics)) (cty.Value, hcl.Diagnostics) {
	if len(t) < n {
		return cty.DynamicVal, problem(t.SourceRange(), "Incomplete reference", "Name what is referred to.")
	}
	name, _ := stepName(t[n-1])
	v, diags := get(name, t.SourceRange())
	if diags.HasErrors() {
		return v, diags
	}
	return walk(v, t[n:])
}

func (s *scope) repeated(root string, t hcl.Traversal) (cty.Value, hcl.Diagnostics) {
	if s.rep == nil || len(t) < 2 {
		return cty.DynamicVal, problem(t.SourceRange(), message.New("No %s here", root), "The block has no for_each or count of its own.")
	}
	n, _ := stepName(t[1])
	var v cty.Value
	switch {
	case root == "each" && n == "key":
		v = s.rep.key
	case root == "each" && n == "value":
		v = s.rep.value
	case root == "count" && n == "index":
		v = s.rep.count
	}
	if v == cty.NilVal {
		return cty.DynamicVal, problem(t.SourceRange(), message.New("No %s here", root+"."+n), "The block has no for_each or count that gives it.")
	}
	s.inst.run.takes(s.rep.made)
	return walk(v, t[2:])
}

// pathRef is path.module and its kin, as if Terraform ran in the root.
func (in *inst) pathRef(t hcl.Traversal) (cty.Value, hcl.Diagnostics) {
	if len(t) < 2 {
		return cty.DynamicVal, problem(t.SourceRange(), "Incomplete reference", "path has module, root and cwd.")
	}
	root := in.run.root.mod.dir
	switch n, _ := stepName(t[1]); n {
	case "module":
		rel, err := filepath.Rel(root, in.mod.dir)
		if err != nil {
			return cty.StringVal(in.mod.dir), nil
		}
		return cty.StringVal(filepath.ToSlash(rel)), nil
	case "root":
		return cty.StringVal("."), nil
	case "cwd":
		return cty.StringVal(filepath.ToSlash(root)), nil
	default:
		return cty.DynamicVal, problem(t.SourceRange(), message.New("%s does not exist", "path."+n), "path has module, root and cwd.")
	}
}

func (in *inst) local(name string, rng hcl.Range) (cty.Value, hcl.Diagnostics) {
	var a *attr
	if b := in.mod.locals[name]; b != nil {
		a = in.run.read(b).attr(name)
	}
	if a == nil {
		return cty.DynamicVal, undeclared(rng, "Local value is not declared", message.New("No locals block of this module defines %q.", name))
	}
	n := in.locals[name]
	if n == nil {
		n = in.before((*inst).localNodes, name)
		if n == nil {
			n = &node{rng: a.rng}
		}
		in.locals[name] = n
	}
	return in.run.work(n, func(n *node) cty.Value {
		v := in.top.eval(a)
		n.from(in, a.rng)
		return v
	}), nil
}

func (in *inst) address(name string) string {
	if in.path == "" {
		return name
	}
	return in.path + "." + name
}

// moduleRef is module.name[key].output.
func (in *inst) moduleRef(t hcl.Traversal) (cty.Value, hcl.Diagnostics) {
	if len(t) < 2 {
		return cty.DynamicVal, problem(t.SourceRange(), "Incomplete reference", "Name the module.")
	}
	name, _ := stepName(t[1])
	if in.mod.calls[name] == nil {
		return cty.DynamicVal, undeclared(t.SourceRange(), "Module is not declared", message.New("No module block is called %q.", name))
	}
	g := in.child(name)
	in.run.noting(func(n *node) {
		n.needs = append(n.needs, g.made)
		n.own = n.own || g.chosen
	})
	if g.missing != nil {
		r := *g.missing
		if n := lastName(t); n != "" && len(t) > 2 {
			r.Subject += "." + n
		}
		return tf.Unknown(&r), nil
	}
	return g.value(t[2:])
}

func lastName(t hcl.Traversal) string {
	n, _ := stepName(t[len(t)-1])
	return n
}

// output is one output of this module instance.
func (in *inst) output(name string) cty.Value {
	b := in.mod.outputs[name]
	n := in.outputs[name]
	if n == nil {
		n = in.before((*inst).outputNodes, name)
		if n == nil {
			n = &node{rng: b.rng}
		}
		in.outputs[name] = n
	}
	return in.run.work(n, func(n *node) cty.Value {
		a := in.run.read(b).attr("value")
		if a == nil {
			return cty.NullVal(cty.DynamicPseudoType)
		}
		v := in.top.eval(a)
		n.from(in, a.rng)
		return v
	})
}

// from says that a node's value is what the code in a range comes to.
func (n *node) from(in *inst, rng hcl.Range) {
	n.step, n.code = tf.Step{Range: rng, How: "literal"}, in
}

// trace lists the steps behind a node, the nearest first, each once.
func (n *node) trace() []tf.Step {
	if n.way != nil && n.state == 2 {
		return n.way
	}
	var out []tf.Step
	seen := map[*node]bool{}
	var visit func(*node)
	visit = func(n *node) {
		if seen[n] || len(out) >= 24 {
			return
		}
		seen[n] = true
		if n.code != nil {
			n.step.Note, n.code = n.code.snippet(n.step.Range), nil
		}
		if n.step.How != "" {
			out = append(out, n.step)
		}
		for _, d := range n.deps {
			visit(d)
		}
	}
	visit(n)
	n.way = slices.Clip(out)
	return n.way
}

func sortDiags(ds []tf.Diagnostic) []tf.Diagnostic {
	sort.SliceStable(ds, func(i, j int) bool {
		a, b := ds[i], ds[j]
		fa, fb := a.File+a.Range.Filename, b.File+b.Range.Filename
		if fa != fb {
			return fa < fb
		}
		if a.Range.Start.Byte != b.Range.Start.Byte {
			return a.Range.Start.Byte < b.Range.Start.Byte
		}
		if a.Code != b.Code {
			return a.Code < b.Code
		}
		return a.Summary+a.Detail < b.Summary+b.Detail
	})
	out := ds[:0]
	for i, d := range ds {
		if i == 0 || d != ds[i-1] {
			out = append(out, d)
		}
	}
	return out
}
