// Package decode fills Go structs from kokunai's own HCL files, the packs and
// the policies, by the tags of their fields. It does what hcl's gohcl does for
// the kinds of fields that kokunai has, and says what is wrong in the same words;
// gohcl itself imports hclwrite, and that go-cmp, whose start costs every process
// more than decoding all packs does.
//
// It is not for Terraform configurations, whose values depend on one another:
// here nothing is referred to and no function called. And it knows no pack: what
// a value means, its reader says.
package decode

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
	"github.com/zclconf/go-cty/cty/gocty"

	"github.com/kokunai/kokunai/message"
)

// Body fills the struct that to points to. These are the tags of a field:
//
//	hcl:"name"           an argument; a pointer or an hcl.Expression may be absent
//	hcl:"name,optional"  an argument that may be absent
//	hcl:"name,block"     a struct: one block; *struct: one or none; []struct: any number
//	hcl:"name,label"     the next label of the block that the struct is
//	hcl:",remain"        an hcl.Body of what no other field names
//
// An hcl.Expression is kept as it is, and is null where it is absent. Any other
// field that is absent stays as it was, and one without a tag always does. What
// is wrong is said in the order of the fields, after what does not fit in.
func Body(body hcl.Body, to any) hcl.Diagnostics {
	v := reflect.ValueOf(to)
	if v.Kind() != reflect.Pointer || v.Elem().Kind() != reflect.Struct {
		panic(fmt.Sprintf("invalid target %T: no pointer to a struct", to))
	}
	return shapeOf(v.Elem().Type()).body(body, v.Elem())
}

// Expression gives the value of an expression to what to points to.
func Expression(e hcl.Expression, to any) hcl.Diagnostics {
	t, err := gocty.ImpliedType(to)
	if err != nil {
		panic(fmt.Sprintf("invalid target %T: %s", to, err))
	}
	v, diags := e.Value(nil)
	if v, err = convert.Convert(v, t); err == nil {
		err = gocty.FromCtyValue(v, to)
	}
	if err != nil {
		d := problem(e.StartRange(), "Unsuitable value type", message.New("Unsuitable value: %s", err))
		d.Context = e.Range().Ptr()
		diags = append(diags, d)
	}
	return diags
}

// problem is a diagnostic in the form in which messages go through hcl.
func problem(rng hcl.Range, summary, detail message.Text) *hcl.Diagnostic {
	return &hcl.Diagnostic{Severity: hcl.DiagError, Summary: string(summary), Detail: string(detail), Subject: &rng}
}

// shape is what the tags of a struct say.
type shape struct {
	schema    hcl.BodySchema
	arguments []field
	blocks    []field
	labels    []field
	rest      int // the index of the field for what remains, -1 for none
}

type field struct {
	name  string
	index int
	block *shape // of a block
}

// shapeOf reads the tags of a struct, and of those in it. A tag that it does not
// know is a mistake in kokunai, as is a struct that holds itself.
func shapeOf(t reflect.Type) *shape {
	s := &shape{rest: -1}
	for i := range t.NumField() {
		f := t.Field(i)
		tag := f.Tag.Get("hcl")
		if tag == "" {
			continue
		}
		name, kind, _ := strings.Cut(tag, ",")
		is := field{name: name, index: i}
		switch {
		case kind == "" || kind == "optional":
			required := kind == "" && f.Type.Kind() != reflect.Pointer && !isExpression(f.Type)
			s.schema.Attributes = append(s.schema.Attributes, hcl.AttributeSchema{Name: name, Required: required})
			s.arguments = append(s.arguments, is)
		case kind == "block" && structOf(f.Type).Kind() == reflect.Struct:
			is.block = shapeOf(structOf(f.Type))
			header := hcl.BlockHeaderSchema{Type: name}
			for _, l := range is.block.labels {
				header.LabelNames = append(header.LabelNames, l.name)
			}
			s.schema.Blocks = append(s.schema.Blocks, header)
			s.blocks = append(s.blocks, is)
		case kind == "label" && f.Type.Kind() == reflect.String:
			s.labels = append(s.labels, is)
		case kind == "remain" && f.Type == reflect.TypeFor[hcl.Body]() && s.rest < 0:
			s.rest = i
		default:
			panic(fmt.Sprintf("invalid tag %q of the field %s, a %s, of %s", tag, f.Name, f.Type, t))
		}
	}
	// What is missing is said in the order of the schema.
	slices.SortFunc(s.schema.Attributes, func(a, b hcl.AttributeSchema) int { return strings.Compare(a.Name, b.Name) })
	slices.SortFunc(s.schema.Blocks, func(a, b hcl.BlockHeaderSchema) int { return strings.Compare(a.Type, b.Type) })
	return s
}

// structOf is the type of one block of a field.
func structOf(t reflect.Type) reflect.Type {
	if t.Kind() == reflect.Slice || t.Kind() == reflect.Pointer {
		return t.Elem()
	}
	return t
}

func isExpression(t reflect.Type) bool { return t == reflect.TypeFor[hcl.Expression]() }

func (s *shape) body(body hcl.Body, to reflect.Value) hcl.Diagnostics {
	var content *hcl.BodyContent
	var rest hcl.Body
	var diags hcl.Diagnostics
	if s.rest < 0 {
		content, diags = body.Content(&s.schema)
	} else {
		content, rest, diags = body.PartialContent(&s.schema)
	}
	if content == nil {
		return diags
	}
	if s.rest >= 0 {
		to.Field(s.rest).Set(reflect.ValueOf(rest))
	}
	for _, f := range s.arguments {
		diags = append(diags, argument(content.Attributes[f.name], body, to.Field(f.index))...)
	}
	blocks := content.Blocks.ByType()
	for _, f := range s.blocks {
		diags = append(diags, f.fill(blocks[f.name], body, to.Field(f.index))...)
	}
	return diags
}

// argument fills a field from an argument, nil when the body has none.
func argument(a *hcl.Attribute, body hcl.Body, to reflect.Value) hcl.Diagnostics {
	switch {
	case !isExpression(to.Type()):
		if a == nil {
			return nil // the schema complains where it must be there
		}
		return Expression(a.Expr, to.Addr().Interface())
	case a == nil:
		to.Set(reflect.ValueOf(hcl.StaticExpr(cty.NullVal(cty.DynamicPseudoType), body.MissingItemRange())))
	default:
		to.Set(reflect.ValueOf(a.Expr))
	}
	return nil
}

// fill fills a field from the blocks of its type.
func (f field) fill(blocks []*hcl.Block, body hcl.Body, to reflect.Value) hcl.Diagnostics {
	if to.Kind() == reflect.Slice {
		if len(blocks) == 0 {
			return nil
		}
		var diags hcl.Diagnostics
		to.Set(reflect.MakeSlice(to.Type(), len(blocks), len(blocks)))
		for i, b := range blocks {
			diags = append(diags, f.block.fill(b, to.Index(i))...)
		}
		return diags
	}
	switch {
	case len(blocks) > 1:
		return hcl.Diagnostics{problem(blocks[1].DefRange, message.New("Duplicate %s block", f.name), message.New("Only one %s block is allowed. Another was defined at %s.", f.name, blocks[0].DefRange))}
	case len(blocks) == 1:
		if to.Kind() == reflect.Pointer {
			to.Set(reflect.New(to.Type().Elem()))
			to = to.Elem()
		}
		return f.block.fill(blocks[0], to)
	case to.Kind() == reflect.Pointer:
		return nil
	}
	return hcl.Diagnostics{problem(body.MissingItemRange(), message.New("Missing %s block", f.name), message.New("A %s block is required.", f.name))}
}

// fill fills a struct from a block, which has as many labels as the schema asks
// for: hcl leaves out one that has not.
func (s *shape) fill(b *hcl.Block, to reflect.Value) hcl.Diagnostics {
	for i, l := range s.labels {
		to.Field(l.index).SetString(b.Labels[i])
	}
	return s.body(b.Body, to)
}
