package hclfile

// The functions on collections and conditions that Terraform has in place of, or
// on top of, cty's. Where an argument holds unknown values they answer as much as
// is certain whatever those values turn out to be: an analyzer sees far more
// unknowns than a plan does.

import (
	"errors"
	"fmt"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"
)

// lengthFunction differs from cty's in that it also counts a string's characters
// (grapheme clusters) and an object's attributes.
func lengthFunction() function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{{
			Name:             "value",
			Type:             cty.DynamicPseudoType,
			AllowUnknown:     true,
			AllowDynamicType: true,
			AllowMarked:      true,
		}},
		Type: func(args []cty.Value) (cty.Type, error) {
			ty := args[0].Type()
			switch {
			case ty == cty.String, ty == cty.DynamicPseudoType,
				ty.IsCollectionType(), ty.IsTupleType(), ty.IsObjectType():
				return cty.Number, nil
			}
			return cty.NilType, errors.New("argument must be a string, a collection type, or a structural type")
		},
		RefineResult: notNull,
		Impl: func(args []cty.Value, retType cty.Type) (cty.Value, error) {
			value, marks := args[0].Unmark()
			ty := value.Type()
			switch {
			case ty == cty.DynamicPseudoType:
				return cty.UnknownVal(retType).WithMarks(marks), nil
			case ty == cty.String:
				n, err := stdlib.Strlen(value)
				if err != nil {
					return cty.NilVal, err
				}
				return n.WithMarks(marks), nil
			case ty.IsObjectType():
				return cty.NumberIntVal(int64(len(ty.AttributeTypes()))).WithMarks(marks), nil
			}
			return value.Length().WithMarks(marks), nil
		},
	})
}

// allTrueFunction answers false as soon as one element is false or null, even
// when others are unknown.
func allTrueFunction() function.Function {
	return boolListFunction(func(elems []cty.Value) cty.Value {
		result := cty.True
		for _, elem := range elems {
			switch {
			case !elem.IsKnown():
				result = cty.UnknownVal(cty.Bool)
			case elem.IsNull() || elem.False():
				return cty.False
			}
		}
		return result
	})
}

// anyTrueFunction answers true as soon as one element is true, even when others
// are unknown.
func anyTrueFunction() function.Function {
	return boolListFunction(func(elems []cty.Value) cty.Value {
		result := cty.False
		for _, elem := range elems {
			switch {
			case !elem.IsKnown():
				result = cty.UnknownVal(cty.Bool)
			case !elem.IsNull() && elem.True():
				return cty.True
			}
		}
		return result
	})
}

// boolListFunction makes a function from a list of bools to one bool.
func boolListFunction(impl func([]cty.Value) cty.Value) function.Function {
	return function.New(&function.Spec{
		Params:       []function.Parameter{{Name: "list", Type: cty.List(cty.Bool)}},
		Type:         function.StaticReturnType(cty.Bool),
		RefineResult: notNull,
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			return impl(args[0].AsValueSlice()), nil
		},
	})
}

// coalesceFunction differs from cty's in that it passes over empty strings too.
func coalesceFunction() function.Function {
	return function.New(&function.Spec{
		VarParam: &function.Parameter{
			Name:             "vals",
			Type:             cty.DynamicPseudoType,
			AllowNull:        true,
			AllowUnknown:     true,
			AllowDynamicType: true,
			AllowMarked:      true,
		},
		Type: func(args []cty.Value) (cty.Type, error) {
			types := make([]cty.Type, len(args))
			for i, arg := range args {
				types[i] = arg.Type()
			}
			ty, _ := convert.UnifyUnsafe(types)
			if ty == cty.NilType {
				return cty.NilType, errors.New("all arguments must have the same type")
			}
			return ty, nil
		},
		RefineResult: notNull,
		Impl: func(args []cty.Value, retType cty.Type) (cty.Value, error) {
			// What was passed over has a say in the result, so its marks stay.
			var passed []cty.ValueMarks
			for _, arg := range args {
				value, err := convert.Convert(arg, retType)
				if err != nil {
					return cty.NilVal, err
				}
				bare, marks := value.Unmark()
				passed = append(passed, marks)
				switch {
				case !bare.IsKnown():
					return cty.UnknownVal(retType).WithMarks(passed...), nil
				case bare.IsNull():
					continue
				case bare.Type() == cty.String && bare.AsString() == "":
					continue
				}
				return bare.WithMarks(passed...), nil
			}
			return cty.NilVal, errors.New("no non-null, non-empty-string arguments")
		},
	})
}

// indexFunction finds a value's position. It is unrelated to cty's function of
// that name, which is the index operator.
func indexFunction() function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{
			{Name: "list", Type: cty.DynamicPseudoType},
			{Name: "value", Type: cty.DynamicPseudoType},
		},
		Type:         function.StaticReturnType(cty.Number),
		RefineResult: notNull,
		Impl: func(args []cty.Value, retType cty.Type) (cty.Value, error) {
			list, value := args[0], args[1]
			if ty := list.Type(); !ty.IsListType() && !ty.IsTupleType() {
				return cty.NilVal, errors.New("argument must be a list or tuple")
			}
			if list.LengthInt() == 0 {
				return cty.NilVal, errors.New("cannot search an empty list")
			}
			for i, elem := range list.AsValueSlice() {
				equal := elem.Equals(value)
				if !equal.IsKnown() {
					return cty.UnknownVal(retType), nil
				}
				if equal.True() {
					return cty.NumberIntVal(int64(i)), nil
				}
			}
			return cty.NilVal, errors.New("item not found")
		},
	})
}

// lookupFunction differs from cty's in that the default may be left out. The
// parameters take unknown and dynamic values, although nothing can be said about
// most of those, because cty drops the marks of an argument it holds back from a
// function that handles marks itself.
func lookupFunction() function.Function {
	param := func(name string, ty cty.Type) function.Parameter {
		return function.Parameter{
			Name:             name,
			Type:             ty,
			AllowUnknown:     true,
			AllowDynamicType: true,
			AllowMarked:      true,
		}
	}
	rest := param("default", cty.DynamicPseudoType)
	rest.AllowNull = true
	return function.New(&function.Spec{
		Params:   []function.Parameter{param("inputMap", cty.DynamicPseudoType), param("key", cty.String)},
		VarParam: &rest,
		Type:     lookupType,
		Impl:     lookupElement,
	})
}

// lookupType decides the type of a lookup: the elements' for a map, and for an
// object whatever the key selects.
func lookupType(args []cty.Value) (cty.Type, error) {
	if len(args) > 3 {
		return cty.NilType, fmt.Errorf("lookup() takes two or three arguments, got %d", len(args))
	}
	ty := args[0].Type()
	switch {
	case ty == cty.DynamicPseudoType:
		return cty.DynamicPseudoType, nil
	case ty.IsMapType():
		if len(args) == 3 {
			if _, err := convert.Convert(args[2], ty.ElementType()); err != nil {
				return cty.NilType, function.NewArgErrorf(2, "the default value must have the same type as the map elements")
			}
		}
		return ty.ElementType(), nil
	case ty.IsObjectType():
		key, _ := args[1].Unmark()
		switch {
		case !key.IsKnown():
			return cty.DynamicPseudoType, nil
		case ty.HasAttribute(key.AsString()):
			return ty.AttributeType(key.AsString()), nil
		case len(args) == 3:
			return args[2].Type(), nil
		}
		return cty.NilType, function.NewArgErrorf(0, "the given object has no attribute %q", key.AsString())
	}
	return cty.NilType, function.NewArgErrorf(0, "lookup() requires a map as the first argument")
}

// lookupElement finds the element, whose own marks stay on it alone, and adds the marks
// of the map and the key, which chose it.
func lookupElement(args []cty.Value, retType cty.Type) (cty.Value, error) {
	coll, collMarks := args[0].Unmark()
	key, keyMarks := args[1].Unmark()
	if !coll.IsKnown() || !key.IsKnown() {
		return cty.UnknownVal(retType).WithMarks(collMarks, keyMarks), nil
	}
	if coll.Type().IsObjectType() {
		if coll.Type().HasAttribute(key.AsString()) {
			return coll.GetAttr(key.AsString()).WithMarks(collMarks, keyMarks), nil
		}
	} else if coll.HasIndex(key).True() {
		return coll.Index(key).WithMarks(collMarks, keyMarks), nil
	}
	if len(args) < 3 {
		return cty.NilVal, fmt.Errorf("lookup failed to find key %q", key.AsString())
	}
	value, err := convert.Convert(args[2], retType)
	if err != nil {
		return cty.NilVal, function.NewArgError(2, err)
	}
	return value.WithMarks(collMarks, keyMarks), nil
}

// matchKeysFunction keeps the values whose key, in a second list of the same
// length, is one of those searched for.
func matchKeysFunction() function.Function {
	anyList := cty.List(cty.DynamicPseudoType)
	return function.New(&function.Spec{
		Params: []function.Parameter{
			{Name: "values", Type: anyList},
			{Name: "keys", Type: anyList},
			{Name: "searchset", Type: anyList},
		},
		Type: func(args []cty.Value) (cty.Type, error) {
			if ty, _ := convert.UnifyUnsafe([]cty.Type{args[1].Type(), args[2].Type()}); ty == cty.NilType {
				return cty.NilType, errors.New("keys and searchset must be of the same type")
			}
			return args[0].Type(), nil
		},
		RefineResult: notNull,
		Impl:         matchKeys,
	})
}

// matchKeys compares the keys in the type they have in common, as Terraform
// does: a number finds the string it is written as.
func matchKeys(args []cty.Value, retType cty.Type) (cty.Value, error) {
	ty, _ := convert.UnifyUnsafe([]cty.Type{args[1].Type(), args[2].Type()})
	keyList, err := convert.Convert(args[1], ty)
	if err != nil {
		return cty.NilVal, function.NewArgError(1, err)
	}
	wantedList, err := convert.Convert(args[2], ty)
	if err != nil {
		return cty.NilVal, function.NewArgError(2, err)
	}
	if args[0].LengthInt() != keyList.LengthInt() {
		return cty.NilVal, errors.New("length of keys and values should be equal")
	}
	values, keys, wanted := args[0].AsValueSlice(), keyList.AsValueSlice(), wantedList.AsValueSlice()

	var kept []cty.Value
	for i, key := range keys {
		found := cty.False
		for _, want := range wanted {
			if found = found.Or(key.Equals(want)); found.IsKnown() && found.True() {
				break
			}
		}
		if !found.IsKnown() {
			return cty.UnknownVal(retType), nil
		}
		if found.True() {
			kept = append(kept, values[i])
		}
	}
	if len(kept) == 0 {
		return cty.ListValEmpty(retType.ElementType()), nil
	}
	return cty.ListVal(kept), nil
}

// oneFunction turns a collection of at most one element into that element or
// null, the usual way to read a resource that has a count of 0 or 1.
func oneFunction() function.Function {
	tooMany := func() error {
		return function.NewArgErrorf(0, "must be a list, set, or tuple value with either zero or one elements")
	}
	return function.New(&function.Spec{
		Params: []function.Parameter{{Name: "list", Type: cty.DynamicPseudoType}},
		Type: func(args []cty.Value) (cty.Type, error) {
			ty := args[0].Type()
			switch {
			case ty.IsListType() || ty.IsSetType():
				return ty.ElementType(), nil
			case ty.IsTupleType() && ty.Length() == 0:
				return cty.DynamicPseudoType, nil
			case ty.IsTupleType() && ty.Length() == 1:
				return ty.TupleElementType(0), nil
			}
			return cty.NilType, tooMany()
		},
		Impl: func(args []cty.Value, retType cty.Type) (cty.Value, error) {
			length := args[0].Length()
			if !length.IsKnown() {
				// A set's unknown elements may yet prove to be one and the same.
				return cty.UnknownVal(retType), nil
			}
			switch elems := args[0].AsValueSlice(); len(elems) {
			case 0:
				return cty.NullVal(retType), nil
			case 1:
				return elems[0], nil
			}
			return cty.NilVal, tooMany()
		},
	})
}

// sumFunction adds numbers in their full precision, and like Terraform takes
// strings that are written as numbers.
func sumFunction() function.Function {
	return function.New(&function.Spec{
		Params:       []function.Parameter{{Name: "list", Type: cty.DynamicPseudoType}},
		Type:         function.StaticReturnType(cty.Number),
		RefineResult: notNull,
		Impl: func(args []cty.Value, retType cty.Type) (cty.Value, error) {
			ty := args[0].Type()
			if !ty.IsListType() && !ty.IsSetType() && !ty.IsTupleType() {
				return cty.NilVal, function.NewArgErrorf(0, "argument must be list, set, or tuple. Received %s", ty.FriendlyName())
			}
			if !args[0].Length().IsKnown() {
				return cty.UnknownVal(retType), nil
			}
			elems := args[0].AsValueSlice()
			if len(elems) == 0 {
				return cty.NilVal, function.NewArgErrorf(0, "cannot sum an empty list")
			}
			total := cty.Zero
			for _, elem := range elems {
				number, err := convert.Convert(elem, cty.Number)
				if err != nil || number.IsNull() {
					return cty.NilVal, function.NewArgErrorf(0, "argument must be list, set, or tuple of number values")
				}
				total = total.Add(number)
			}
			return total, nil
		},
	})
}

// transposeFunction swaps the keys and the values of a map of lists of strings.
func transposeFunction() function.Function {
	ty := cty.Map(cty.List(cty.String))
	return function.New(&function.Spec{
		Params:       []function.Parameter{{Name: "values", Type: ty}},
		Type:         function.StaticReturnType(ty),
		RefineResult: notNull,
		Impl: func(args []cty.Value, retType cty.Type) (cty.Value, error) {
			if !args[0].IsWhollyKnown() {
				return cty.UnknownVal(retType), nil
			}
			// The iteration is in the order of the keys, so the new lists are too.
			transposed := map[string][]cty.Value{}
			for key, list := range args[0].Elements() {
				if list.IsNull() {
					return cty.NilVal, errors.New("input must not contain null list")
				}
				for _, elem := range list.AsValueSlice() {
					if elem.IsNull() {
						return cty.NilVal, errors.New("input list must not contain null string")
					}
					transposed[elem.AsString()] = append(transposed[elem.AsString()], key)
				}
			}
			if len(transposed) == 0 {
				return cty.MapValEmpty(retType.ElementType()), nil
			}
			lists := make(map[string]cty.Value, len(transposed))
			for key, elems := range transposed {
				lists[key] = cty.ListVal(elems)
			}
			return cty.MapVal(lists), nil
		},
	})
}
