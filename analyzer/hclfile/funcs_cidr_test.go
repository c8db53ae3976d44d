package hclfile

import (
	"fmt"
	"math/big"
	"net"
	"strings"
	"testing"

	"github.com/apparentlymart/go-cidr/cidr"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

// cidrPrefixes are addresses of networks, and texts that look like some.
var cidrPrefixes = []string{
	"10.0.0.0/8", "10.1.2.3/16", "192.168.5.130/25", "10.0.0.0/30", "10.0.0.1/31", "10.0.0.1/32", "0.0.0.0/0", "255.255.255.255/1",
	"010.008.000.09/8", "10.0.0.0/08", "10.0.0.0/00", "00.0.0.0/0", "000010.0.0.0/8",
	"fd00::/8", "fe80::/64", "fd00:fd12:3456:7890:00a2::/72", "2001:db8::1/128", "::/0", "::1/127", "2001:DB8:0:0:1:0:0:1/48", "::/96", "::1.2.3.4/120",
	"::ffff:10.1.2.3/104", "::ffff:10.1.2.3/96", "::ffff:10.1.2.3/95", "::ffff:10.1.2.3/90", "::ffff:10.1.2.3/128", "::ffff:0:0/96", "::ffff:10.1.2.3/80", "::ffc0:0:0/90",
	"fe80::1%eth0/64", "::ffff:1.2.3.4%1/120", "fe80::/64%eth0",
	"", "/", "/8", "10.0.0.0", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.0/33", "10.0.0.0/8/8", "10.0.0.0/256", "10.0.0.0/99999999999999999999", "10.0.0.0/0x8", "10.0.0.0/1_0",
	"10.0.0/8", "10.0.0.0.0/8", "10.0.0.256/8", "10..0.0/8", "10.0.0.-1/8", "+10.0.0.0/8", " 10.0.0.0/8", "10.0.0.0 /8", "10.0.0.0/8 ", "１０.0.0.0/8",
	"fe80::/129", "::g/8", ":::/8", "1:2:3:4:5:6:7:8:9/8", "::ffff:010.0.0.1/96", "::ffff:10.0.0.1/016", "00fe80::/64", "fe80::/0064",
}

var (
	cidrNewbits = []int64{0, 1, 2, 7, 8, 16, 24, 25, 31, 32, 33, 38, 63, 64, 65, 120, 128, 129, -1, -8, -9, -24, -100, -129, -1 << 40, -1 << 63, 1<<63 - 1}
	cidrNumbers = []string{
		"0", "1", "2", "3", "5", "63", "255", "256", "65535", "65536", "4294967295", "4294967296", "18446744073709551615", "18446744073709551616",
		"18446744073709551621", "36893488147419103232", "340282366920938463463374607431768211455", "340282366920938463463374607431768211456",
		"-1", "-2", "-4", "-5", "-256", "-257", "-4294967296", "-4294967297", "-340282366920938463463374607431768211456", "-340282366920938463463374607431768211457",
	}
)

// TestNetworks holds the functions on networks to go-cidr, which Terraform uses.
func TestNetworks(t *testing.T) {
	for _, prefix := range cidrPrefixes {
		for _, number := range cidrNumbers {
			for _, newbits := range cidrNewbits {
				agreeCIDR(t, prefix, newbits, number)
			}
		}
	}
}

func FuzzNetworks(f *testing.F) {
	for i, prefix := range cidrPrefixes {
		f.Add(prefix, cidrNewbits[i%len(cidrNewbits)], cidrNumbers[i%len(cidrNumbers)])
	}
	f.Fuzz(agreeCIDR)
}

// agreeCIDR compares what the functions answer, and what they say if they do not.
func agreeCIDR(t *testing.T, prefix string, newbits int64, number string) {
	n, ok := new(big.Int).SetString(number, 10)
	if !ok || n.BitLen() > 512 { // cty's numbers have so many bits
		return
	}
	prefix = cty.StringVal(prefix).AsString() // which normalises it
	bits, num := cty.NumberIntVal(newbits), cty.NumberVal(new(big.Float).SetInt(n))
	for _, x := range []struct {
		name string
		args []cty.Value
		want func() (string, error)
	}{
		{"cidrhost", []cty.Value{cty.StringVal(prefix), num}, func() (string, error) { return oldHost(prefix, new(big.Int).Set(n)) }},
		{"cidrnetmask", []cty.Value{cty.StringVal(prefix)}, func() (string, error) { return oldNetmask(prefix) }},
		{"cidrsubnet", []cty.Value{cty.StringVal(prefix), bits, num}, func() (string, error) { return oldSubnet(prefix, newbits, new(big.Int).Set(n)) }},
		{"cidrsubnets", []cty.Value{cty.StringVal(prefix), bits, bits, cty.NumberIntVal(4), bits}, func() (string, error) { return oldSubnets(prefix, newbits, newbits, 4, newbits) }},
	} {
		want, wantErr, panicked := recovered(x.want)
		got, err := cidrFunctions()[x.name].Call(x.args)
		switch call := fmt.Sprintf("%s(%q, newbits %d, number %s)", x.name, prefix, newbits, number); {
		case err != nil && strings.Contains(err.Error(), "panic"):
			t.Errorf("%s panics: %s", call, err)
		case panicked && err == nil:
			t.Errorf("%s is %#v where go-cidr has no answer", call, got)
		case panicked:
		case (err == nil) != (wantErr == nil) || err != nil && err.Error() != wantErr.Error():
			t.Errorf("%s fails with %v, go-cidr with %v", call, err, wantErr)
		case err == nil && answer(got) != want:
			t.Errorf("%s is %s, with go-cidr %s", call, answer(got), want)
		}
	}
}

// answer is a text, or the texts of a list.
func answer(v cty.Value) string {
	if v.Type() == cty.String {
		return v.AsString()
	}
	var texts []string
	for _, e := range v.AsValueSlice() {
		texts = append(texts, e.AsString())
	}
	return strings.Join(texts, " ")
}

func recovered(f func() (string, error)) (s string, err error, panicked bool) {
	defer func() { panicked = recover() != nil }()
	s, err = f()
	return s, err, false
}

// What follows is how Terraform does it.

func oldNetwork(s string) (*net.IPNet, error) {
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

func oldHost(prefix string, number *big.Int) (string, error) {
	network, err := oldNetwork(prefix)
	if err != nil {
		return "", err
	}
	ip, err := cidr.HostBig(network, number)
	return ip.String(), err
}

func oldNetmask(prefix string) (string, error) {
	network, err := oldNetwork(prefix)
	if err != nil {
		return "", err
	}
	if network.IP.To4() == nil {
		return "", fmt.Errorf("IPv6 addresses cannot have a netmask: %s", prefix)
	}
	return net.IP(network.Mask).String(), nil
}

func oldSubnet(prefix string, newbits int64, number *big.Int) (string, error) {
	network, err := oldNetwork(prefix)
	if err != nil {
		return "", err
	}
	if newbits < -1024 && number.Sign() > 0 {
		panic("go-cidr would first make a number of as many bits")
	}
	subnet, err := cidr.SubnetBig(network, int(newbits), number)
	if err != nil {
		return "", err
	}
	return subnet.String(), nil
}

func oldSubnets(prefix string, newbits ...int64) (string, error) {
	network, err := oldNetwork(prefix)
	if err != nil {
		return "", function.NewArgError(0, err)
	}
	ones, bits := network.Mask.Size()
	used := new(big.Int)
	var subnets []string
	for i, n := range newbits {
		length := ones + int(n)
		switch {
		case n < 1:
			return "", function.NewArgErrorf(i+1, "must extend prefix by at least one bit")
		case n > 32:
			return "", function.NewArgErrorf(i+1, "may not extend prefix by more than 32 bits")
		case length > bits:
			return "", function.NewArgErrorf(i+1, "would extend prefix to %d bits, which is too long for its address", length)
		}
		size := new(big.Int).Lsh(big.NewInt(1), uint(bits-length))
		number, rest := new(big.Int).QuoRem(used, size, new(big.Int))
		if rest.Sign() > 0 {
			number.Add(number, big.NewInt(1))
		}
		if number.BitLen() > int(n) {
			return "", function.NewArgErrorf(i+1, "not enough remaining address space for a subnet with a prefix of %d bits", length)
		}
		used.Mul(size, new(big.Int).Add(number, big.NewInt(1)))
		subnet, err := cidr.SubnetBig(network, int(n), number)
		if err != nil {
			return "", function.NewArgError(i+1, err)
		}
		subnets = append(subnets, subnet.String())
	}
	return strings.Join(subnets, " "), nil
}
