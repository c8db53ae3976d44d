package hclfile

// The function table. Whatever cty's standard library provides is taken from
// there, because that is the library Terraform itself builds on; the files next
// to this one hold the functions Terraform adds or changes. They are written
// from Terraform's documented behaviour, and funcs_test.go holds them to what
// `terraform console` answers.
//
// Constructors, not package variables, make the functions. Those that read files
// need bounds that differ from root to root; the others are made once a run.

import (
	"maps"

	"github.com/hashicorp/hcl/v2/ext/tryfunc"
	ctyyaml "github.com/zclconf/go-cty-yaml"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"
)

// templateRenderer renders a template's source with the given variables. It is
// passed in because rendering needs the evaluator, which in turn needs this
// table; the one who supplies it also bounds how deep templates may nest.
type templateRenderer = func(src []byte, filename string, vars cty.Value) (cty.Value, error)

// pureFunctions and rootFunctions are the function table of Terraform 1.11, with
// what OpenTofu adds, each function under its bare name and under core::name.
// Provider functions are not in it, and neither are `type`, which only the
// console has, nor `list` and `map`, which Terraform keeps only to report that
// they are gone. The former depend on their arguments alone.
func pureFunctions() map[string]function.Function {
	bare := map[string]function.Function{
		"abs":             stdlib.AbsoluteFunc,
		"alltrue":         allTrueFunction(),
		"anytrue":         anyTrueFunction(),
		"can":             tryfunc.CanFunc,
		"ceil":            stdlib.CeilFunc,
		"chomp":           stdlib.ChompFunc,
		"chunklist":       stdlib.ChunklistFunc,
		"coalesce":        coalesceFunction(),
		"coalescelist":    stdlib.CoalesceListFunc,
		"compact":         stdlib.CompactFunc,
		"concat":          stdlib.ConcatFunc,
		"contains":        stdlib.ContainsFunc,
		"csvdecode":       stdlib.CSVDecodeFunc,
		"distinct":        stdlib.DistinctFunc,
		"element":         stdlib.ElementFunc,
		"ephemeralasnull": ephemeralAsNullFunction(),
		"flatten":         stdlib.FlattenFunc,
		"floor":           stdlib.FloorFunc,
		"format":          stdlib.FormatFunc,
		"formatdate":      stdlib.FormatDateFunc,
		"formatlist":      stdlib.FormatListFunc,
		"index":           indexFunction(),
		"issensitive":     isSensitiveFunction(),
		"join":            stdlib.JoinFunc,
		"jsondecode":      stdlib.JSONDecodeFunc,
		"jsonencode":      stdlib.JSONEncodeFunc,
		"keys":            stdlib.KeysFunc,
		"length":          lengthFunction(),
		"log":             stdlib.LogFunc,
		"lookup":          lookupFunction(),
		"lower":           stdlib.LowerFunc,
		"matchkeys":       matchKeysFunction(),
		"max":             stdlib.MaxFunc,
		"merge":           stdlib.MergeFunc,
		"min":             stdlib.MinFunc,
		"nonsensitive":    identityFunction(),
		"one":             oneFunction(),
		"parseint":        stdlib.ParseIntFunc,
		"pow":             stdlib.PowFunc,
		"range":           stdlib.RangeFunc,
		"regex":           stdlib.RegexFunc,
		"regexall":        stdlib.RegexAllFunc,
		"reverse":         stdlib.ReverseListFunc,
		"sensitive":       identityFunction(),
		"setintersection": stdlib.SetIntersectionFunc,
		"setproduct":      stdlib.SetProductFunc,
		"setsubtract":     stdlib.SetSubtractFunc,
		"setunion":        stdlib.SetUnionFunc,
		"signum":          stdlib.SignumFunc,
		"slice":           stdlib.SliceFunc,
		"sort":            stdlib.SortFunc,
		"split":           stdlib.SplitFunc,
		"strrev":          stdlib.ReverseFunc,
		"substr":          stdlib.SubstrFunc,
		"sum":             sumFunction(),
		"timeadd":         stdlib.TimeAddFunc,
		"timecmp":         timeCmpFunction(),
		"title":           stdlib.TitleFunc,
		"tobool":          stdlib.MakeToFunc(cty.Bool),
		"tolist":          stdlib.MakeToFunc(cty.List(cty.DynamicPseudoType)),
		"tomap":           stdlib.MakeToFunc(cty.Map(cty.DynamicPseudoType)),
		"tonumber":        stdlib.MakeToFunc(cty.Number),
		"toset":           stdlib.MakeToFunc(cty.Set(cty.DynamicPseudoType)),
		"tostring":        stdlib.MakeToFunc(cty.String),
		"transpose":       transposeFunction(),
		"trim":            stdlib.TrimFunc,
		"trimprefix":      stdlib.TrimPrefixFunc,
		"trimspace":       stdlib.TrimSpaceFunc,
		"trimsuffix":      stdlib.TrimSuffixFunc,
		"try":             tryfunc.TryFunc,
		"upper":           stdlib.UpperFunc,
		"values":          stdlib.ValuesFunc,
		"yamldecode":      ctyyaml.YAMLDecodeFunc,
		"yamlencode":      ctyyaml.YAMLEncodeFunc,
		"zipmap":          stdlib.ZipmapFunc,
	}
	maps.Copy(bare, unevaluatedFunctions())
	maps.Copy(bare, stringFunctions())
	maps.Copy(bare, cidrFunctions())
	maps.Copy(bare, tofuFunctions())
	return withCore(bare)
}

// rootFunctions are those that read files as a root module may.
func rootFunctions(f fileAccess, templates templateRenderer) map[string]function.Function {
	bare := fileFunctions(f)
	maps.Copy(bare, templateFunctions(f, templates))
	return withCore(bare)
}

func withCore(bare map[string]function.Function) map[string]function.Function {
	table := make(map[string]function.Function, 2*len(bare))
	for name, fn := range bare {
		table[name] = fn
		table["core::"+name] = fn
	}
	return table
}

// unevaluatedFunctions gives the functions with no answer before apply, or whose
// answer is different each time, and rsadecrypt, whose answer is a secret that
// an analyzer has no reason to hold. They check how they are called and no more.
func unevaluatedFunctions() map[string]function.Function {
	return map[string]function.Function{
		"bcrypt":        unknownStringFunction(&function.Parameter{Name: "cost", Type: cty.Number}, "str"),
		"plantimestamp": unknownStringFunction(nil),
		"rsadecrypt":    unknownStringFunction(nil, "ciphertext", "privatekey"),
		"timestamp":     unknownStringFunction(nil),
		"uuid":          unknownStringFunction(nil),
	}
}

// unknownStringFunction makes a function that takes strings and answers with a
// string nobody knows yet, but which is not null.
func unknownStringFunction(rest *function.Parameter, params ...string) function.Function {
	return function.New(&function.Spec{
		Params:       stringParams(params),
		VarParam:     rest,
		Type:         function.StaticReturnType(cty.String),
		RefineResult: notNull,
		Impl: func(_ []cty.Value, retType cty.Type) (cty.Value, error) {
			return cty.UnknownVal(retType), nil
		},
	})
}

// identityFunction returns its argument. It stands in for sensitive and
// nonsensitive: sensitivity is not part of the values evaluated here, since
// the evaluator follows it by itself.
func identityFunction() function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{anyParam("value")},
		Type: func(args []cty.Value) (cty.Type, error) {
			return args[0].Type(), nil
		},
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			return args[0], nil
		},
	})
}

// isSensitiveFunction answers with an unknown bool, because the values alone do
// not tell and a wrong answer would choose the wrong branch of a condition.
func isSensitiveFunction() function.Function {
	return function.New(&function.Spec{
		Params:       []function.Parameter{anyParam("value")},
		Type:         function.StaticReturnType(cty.Bool),
		RefineResult: notNull,
		Impl: func(_ []cty.Value, retType cty.Type) (cty.Value, error) {
			return cty.UnknownVal(retType), nil
		},
	})
}

// ephemeralAsNullFunction returns its argument without what is known about its
// unknown parts. Ephemeral values are unknown here, and as the real function
// turns them to null, a promise that they are not null must not survive.
func ephemeralAsNullFunction() function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{anyParam("value")},
		Type: func(args []cty.Value) (cty.Type, error) {
			return args[0].Type(), nil
		},
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			return cty.Transform(args[0], func(_ cty.Path, v cty.Value) (cty.Value, error) {
				if v.IsKnown() {
					return v, nil
				}
				return cty.UnknownVal(v.Type()), nil
			})
		},
	})
}

// anyParam is a parameter that takes every value there is.
func anyParam(name string) function.Parameter {
	return function.Parameter{
		Name:             name,
		Type:             cty.DynamicPseudoType,
		AllowNull:        true,
		AllowUnknown:     true,
		AllowDynamicType: true,
	}
}

// stringParams gives each name a string parameter that is neither null nor
// unknown by the time the function runs.
func stringParams(names []string) []function.Parameter {
	params := make([]function.Parameter, len(names))
	for i, name := range names {
		params[i] = function.Parameter{Name: name, Type: cty.String}
	}
	return params
}

// stringFunction makes a function from strings to a string, the shape of most
// of Terraform's own functions, so that each of them is only its computation.
func stringFunction(impl func(args []string) (string, error), params ...string) function.Function {
	return function.New(&function.Spec{
		Params:       stringParams(params),
		Type:         function.StaticReturnType(cty.String),
		RefineResult: notNull,
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			result, err := impl(asStrings(args))
			if err != nil {
				return cty.NilVal, err
			}
			return cty.StringVal(result), nil
		},
	})
}

// asStrings takes the Go strings out of known string values.
func asStrings(args []cty.Value) []string {
	strs := make([]string, len(args))
	for i, arg := range args {
		strs[i] = arg.AsString()
	}
	return strs
}

// notNull records that a function never answers null, so that comparing its
// unknown result with null still has a known answer.
func notNull(b *cty.RefinementBuilder) *cty.RefinementBuilder {
	return b.NotNull()
}
