package hclfile

// The functions on network addresses. Subnet arithmetic is go-cidr's, the library
// Terraform uses too.

import (
	"errors"
	"fmt"
	"math/big"
	"net"
	"strings"

	"github.com/apparentlymart/go-cidr/cidr"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/gocty"
)

// cidrFunctions gives the functions of this file.
func cidrFunctions() map[string]function.Function {
	prefix := function.Parameter{Name: "prefix", Type: cty.String}
	newbits := function.Parameter{Name: "newbits", Type: cty.Number}
	return map[string]function.Function{
		"cidrhost": function.New(&function.Spec{
			Params:       []function.Parameter{prefix, {Name: "hostnum", Type: cty.Number}},
			Type:         function.StaticReturnType(cty.String),
			RefineResult: notNull,
			Impl:         cidrHost,
		}),
		"cidrnetmask": stringFunction(cidrNetmask, "prefix"),
		"cidrsubnet": function.New(&function.Spec{
			Params:       []function.Parameter{prefix, newbits, {Name: "netnum", Type: cty.Number}},
			Type:         function.StaticReturnType(cty.String),
			RefineResult: notNull,
			Impl:         cidrSubnet,
		}),
		"cidrsubnets": function.New(&function.Spec{
			Params:       []function.Parameter{prefix},
			VarParam:     &newbits,
			Type:         function.StaticReturnType(cty.List(cty.String)),
			RefineResult: notNull,
			Impl:         cidrSubnets,
		}),
	}
}

// parseNetwork reads a CIDR address. Terraform has always read octets such as
// 010 as decimal and still does, while Go refuses them for being ambiguous, so
// leading zeros are taken away first.
func parseNetwork(s string) (*net.IPNet, error) {
	address := s
	if ip, length, ok := strings.Cut(s, "/"); ok && !strings.Contains(ip, ":") {
		octets := strings.Split(ip, ".")
		for i, octet := range octets {
			if trimmed := strings.TrimLeft(octet, "0"); trimmed != "" {
				octets[i] = trimmed
			} else if octet != "" {
				octets[i] = "0"
			}
		}
		address = strings.Join(octets, ".") + "/" + length
	}
	_, network, err := net.ParseCIDR(address)
	if err != nil {
		return nil, fmt.Errorf("invalid CIDR expression: invalid CIDR address: %s", s)
	}
	return network, nil
}

// wholeNumber gives a number too large for an int its exact value, which host
// and network numbers need under IPv6.
func wholeNumber(v cty.Value) (*big.Int, error) {
	number, accuracy := v.AsBigFloat().Int(nil)
	if number == nil || accuracy != big.Exact {
		return nil, errors.New("value must be a whole number")
	}
	return number, nil
}

func cidrHost(args []cty.Value, _ cty.Type) (cty.Value, error) {
	number, err := wholeNumber(args[1])
	if err != nil {
		return cty.NilVal, err
	}
	network, err := parseNetwork(args[0].AsString())
	if err != nil {
		return cty.NilVal, err
	}
	ip, err := cidr.HostBig(network, number)
	if err != nil {
		return cty.NilVal, err
	}
	return cty.StringVal(ip.String()), nil
}

func cidrNetmask(args []string) (string, error) {
	network, err := parseNetwork(args[0])
	if err != nil {
		return "", err
	}
	if network.IP.To4() == nil {
		return "", fmt.Errorf("IPv6 addresses cannot have a netmask: %s", args[0])
	}
	return net.IP(network.Mask).String(), nil
}

func cidrSubnet(args []cty.Value, _ cty.Type) (cty.Value, error) {
	var newbits int
	if err := gocty.FromCtyValue(args[1], &newbits); err != nil {
		return cty.NilVal, err
	}
	number, err := wholeNumber(args[2])
	if err != nil {
		return cty.NilVal, err
	}
	network, err := parseNetwork(args[0].AsString())
	if err != nil {
		return cty.NilVal, err
	}
	subnet, err := cidr.SubnetBig(network, newbits, number)
	if err != nil {
		return cty.NilVal, err
	}
	return cty.StringVal(subnet.String()), nil
}

// cidrSubnets lays subnets of different sizes one after the other, each at the
// first place behind the one before it that its size allows.
func cidrSubnets(args []cty.Value, _ cty.Type) (cty.Value, error) {
	network, err := parseNetwork(args[0].AsString())
	if err != nil {
		return cty.NilVal, function.NewArgError(0, err)
	}
	if len(args) == 1 {
		return cty.ListValEmpty(cty.String), nil
	}
	ones, bits := network.Mask.Size()
	used := new(big.Int) // addresses taken so far, gaps included
	subnets := make([]cty.Value, 0, len(args)-1)
	for i, arg := range args[1:] {
		var newbits int
		if err := gocty.FromCtyValue(arg, &newbits); err != nil {
			return cty.NilVal, function.NewArgError(i+1, err)
		}
		length := ones + newbits
		switch {
		case newbits < 1:
			return cty.NilVal, function.NewArgErrorf(i+1, "must extend prefix by at least one bit")
		case newbits > 32:
			return cty.NilVal, function.NewArgErrorf(i+1, "may not extend prefix by more than 32 bits")
		case length > bits:
			return cty.NilVal, function.NewArgErrorf(i+1, "would extend prefix to %d bits, which is too long for its address", length)
		}
		size := new(big.Int).Lsh(big.NewInt(1), uint(bits-length))
		number, rest := new(big.Int).QuoRem(used, size, new(big.Int))
		if rest.Sign() > 0 {
			number.Add(number, big.NewInt(1))
		}
		if number.BitLen() > newbits {
			return cty.NilVal, function.NewArgErrorf(i+1, "not enough remaining address space for a subnet with a prefix of %d bits", length)
		}
		used.Mul(size, new(big.Int).Add(number, big.NewInt(1)))
		subnet, err := cidr.SubnetBig(network, newbits, number) // changes number
		if err != nil {
			return cty.NilVal, function.NewArgError(i+1, err)
		}
		subnets = append(subnets, cty.StringVal(subnet.String()))
	}
	return cty.ListVal(subnets), nil
}
