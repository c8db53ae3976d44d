package hclfile

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"fmt"
	"io"
	"net/netip"
	"net/url"
	"unicode/utf8"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

// tofuFunctions are those that OpenTofu has and Terraform has not.
func tofuFunctions() map[string]function.Function {
	return map[string]function.Function{
		"base64gunzip": stringFunction(base64Gunzip, "str"),
		"urldecode":    stringFunction(func(a []string) (string, error) { return url.QueryUnescape(a[0]) }, "str"),
		"cidrcontains": function.New(&function.Spec{
			Params:       stringParams([]string{"containing_prefix", "contained_ip_or_prefix"}),
			Type:         function.StaticReturnType(cty.Bool),
			RefineResult: notNull,
			Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
				in, err := cidrContains(args[0].AsString(), args[1].AsString())
				return cty.BoolVal(in), err
			},
		}),
	}
}

func base64Gunzip(a []string) (string, error) {
	zipped, err := base64.StdEncoding.DecodeString(a[0])
	if err != nil {
		return "", err
	}
	r, err := gzip.NewReader(bytes.NewReader(zipped))
	if err != nil {
		return "", err
	}
	out, err := io.ReadAll(io.LimitReader(r, maxFile))
	if err == nil && !utf8.Valid(out) {
		err = fmt.Errorf("what was compressed is no text")
	}
	return string(out), err
}

// cidrContains reports whether a prefix holds an address, or the whole of another prefix.
func cidrContains(outer, inner string) (bool, error) {
	p, err := netip.ParsePrefix(outer)
	if err != nil {
		return false, err
	}
	if addr, err := netip.ParseAddr(inner); err == nil {
		return p.Contains(addr), nil
	}
	q, err := netip.ParsePrefix(inner)
	if err != nil {
		return false, err
	}
	return p.Bits() <= q.Bits() && p.Contains(q.Addr()), nil
}
