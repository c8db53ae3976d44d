package hclfile

import "github.com/kokunai/kokunai/analyzer/tf"

// Fresh is what a root's Try gives, evaluated without what was evaluated before.
func Fresh(t *Tree, f Found, know tf.Knowledge, file string) *tf.Root {
	opt := Options{anyWorkspace: file == ""}
	if file != "" {
		opt.Values = []string{"@" + file}
	}
	return t.Open(f, know, opt)
}

// Shared is how many of its nodes a trial took over, of how many.
func Shared(try *tf.Root) (shared, all int) {
	r := try.Resources[0].Body.(*blockBody).scope.inst.run
	seen := map[*inst]bool{}
	var visit func(in *inst)
	visit = func(in *inst) {
		if seen[in] {
			return
		}
		seen[in] = true
		for _, nodes := range []map[string]*node{in.vars, in.locals, in.outputs} {
			for _, n := range nodes {
				all++
				if n.plain == yes {
					shared++
				}
			}
		}
		for _, g := range in.children {
			for _, c := range g.insts {
				visit(c)
			}
		}
	}
	visit(r.root)
	return shared, all
}
