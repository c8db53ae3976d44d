package hclfile

// The functions on network addresses. They compute what Terraform computes with
// go-cidr, oddities included, which the tests hold them to. That library needs
// package net, which links a program to the system's resolver where cgo is on:
// loading it takes longer than all else that comes before main.

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"net/netip"
	"strconv"
	"strings"

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

// parseNetwork reads a CIDR address, and gives it without its host bits. Terraform
// has always read octets such as 010 as decimal and still does, while Go refuses
// them for being ambiguous, so leading zeros are taken away first. The length may
// have some too, which netip.ParsePrefix would refuse.
func parseNetwork(s string) (netip.Prefix, error) {
	ip, length, _ := strings.Cut(s, "/")
	if !strings.Contains(ip, ":") {
		octets := strings.Split(ip, ".")
		for i, octet := range octets {
			if trimmed := strings.TrimLeft(octet, "0"); trimmed != "" {
				octets[i] = trimmed
			} else if octet != "" {
				octets[i] = "0"
			}
		}
		ip = strings.Join(octets, ".")
	}
	addr, err := netip.ParseAddr(ip)
	bits, badLength := strconv.ParseUint(length, 10, 8)
	if err != nil || addr.Zone() != "" || badLength != nil || int(bits) > addr.BitLen() {
		return netip.Prefix{}, fmt.Errorf("invalid CIDR expression: invalid CIDR address: %s", s)
	}
	return addr.Prefix(int(bits))
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
	host, err := hostOf(network, number)
	return cty.StringVal(host), err
}

// hostOf gives the address of a number in a network. Negative numbers count from
// its end.
func hostOf(network netip.Prefix, number *big.Int) (string, error) {
	base, width := network.Addr(), network.Addr().BitLen()
	size := new(big.Int).Lsh(big.NewInt(1), uint(width-network.Bits()))
	if number.Cmp(size) >= 0 || number.CmpAbs(size) > 0 {
		return "", fmt.Errorf("prefix of %d does not accommodate a host numbered %d", network.Bits(), number)
	}
	if number.Sign() < 0 {
		number = new(big.Int).Add(size, number)
	}
	shift := 0
	if base.Is4In6() {
		shift = 128 - 32 // go-cidr puts the number where one of IPv4 would end
	}
	return withNumber(base, number, shift).Unmap().String(), nil
}

// withNumber puts a number into an address, so many bits from its end. It has to fit.
func withNumber(base netip.Addr, number *big.Int, shift int) netip.Addr {
	bits := new(big.Int).SetBytes(base.AsSlice())
	bits.Or(bits, new(big.Int).Lsh(number, uint(shift)))
	addr, _ := netip.AddrFromSlice(bits.FillBytes(make([]byte, base.BitLen()/8)))
	return addr
}

func cidrNetmask(args []string) (string, error) {
	network, err := parseNetwork(args[0])
	if err != nil {
		return "", err
	}
	base := network.Addr()
	if base.Unmap().Is6() {
		return "", fmt.Errorf("IPv6 addresses cannot have a netmask: %s", args[0])
	}
	ones, _ := netip.AddrFromSlice(bytes.Repeat([]byte{0xff}, base.BitLen()/8))
	mask, err := ones.Prefix(network.Bits())
	return mask.Addr().String(), err
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
	subnet, err := subnetOf(network, newbits, number)
	return cty.StringVal(subnet), err
}

// subnetOf gives the subnet of a number in a network, with a prefix longer by
// newbits. Of a number too large for 64 bits go-cidr looks at the lower ones only, and
// negative newbits allow any; where the number then has no room, it panics.
func subnetOf(network netip.Prefix, newbits int, number *big.Int) (string, error) {
	base, width := network.Addr(), network.Addr().BitLen()
	length := network.Bits() + newbits
	switch {
	case number.Sign() < 0:
		return "", errors.New("subnet number must not be negative")
	case length > width:
		return "", fmt.Errorf("insufficient address space to extend prefix of %d by %d", network.Bits(), newbits)
	case number.Uint64() > 1<<uint(newbits)-1, number.BitLen() > max(length, 0):
		return "", fmt.Errorf("prefix extension of %d does not accommodate a subnet numbered %d", newbits, number)
	case length < 0:
		return "<nil>", nil // so prints package net a network without a mask
	}
	subnet := withNumber(base, number, width-length)
	if subnet.Is4In6() {
		subnet, length = subnet.Unmap(), max(length-96, 0)
	}
	return fmt.Sprintf("%s/%d", subnet, length), nil
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
	bits := network.Addr().BitLen()
	used := new(big.Int) // addresses taken so far, gaps included
	subnets := make([]cty.Value, 0, len(args)-1)
	for i, arg := range args[1:] {
		var newbits int
		if err := gocty.FromCtyValue(arg, &newbits); err != nil {
			return cty.NilVal, function.NewArgError(i+1, err)
		}
		length := network.Bits() + newbits
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
		subnet, err := subnetOf(network, newbits, number)
		if err != nil {
			return cty.NilVal, function.NewArgError(i+1, err)
		}
		subnets = append(subnets, cty.StringVal(subnet))
	}
	return cty.ListVal(subnets), nil
}
