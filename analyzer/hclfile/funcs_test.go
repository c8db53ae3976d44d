package hclfile

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

// writeFunctionFiles lays out the files that the expressions of the tables read,
// the same as in the directory that Terraform's console was run in.
func writeFunctionFiles(t *testing.T, dir string) {
	t.Helper()
	for name, content := range map[string]string{
		"d/a.txt":        "hello",
		"d/sub/b.txt":    "x",
		"d/.hid":         "h",
		"d/bin":          "\xff\xfe",
		"d/t.tpl":        "hi ${n}",
		"d/l.tpl":        "${l}",
		"d/real/[x].txt": `a"]`,
	} {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	functionSymlink(t, "sub", filepath.Join(dir, "d", "lnk"))
	functionSymlink(t, "a.txt", filepath.Join(dir, "d", "l.txt"))
}

func functionSymlink(t *testing.T, target, link string) {
	t.Helper()
	if err := os.Symlink(target, link); err != nil {
		t.Skipf("no symbolic links here: %v", err)
	}
}

// renderForTest stands in for the evaluator's rendering of templates.
func renderForTest(src []byte, filename string, vars cty.Value) (cty.Value, error) {
	expr, diags := hclsyntax.ParseTemplate(src, filename, hcl.InitialPos)
	if diags.HasErrors() {
		return cty.NilVal, diags
	}
	value, diags := expr.Value(&hcl.EvalContext{Variables: vars.AsValueMap()})
	if diags.HasErrors() {
		return cty.NilVal, diags
	}
	return value, nil
}

// evalFunction evaluates an expression with the function table and variables.
func evalFunction(t *testing.T, f fileAccess, src string, vars map[string]cty.Value) (cty.Value, error) {
	t.Helper()
	expr, diags := hclsyntax.ParseExpression([]byte(src), "test", hcl.InitialPos)
	if diags.HasErrors() {
		t.Fatalf("%s: %v", src, diags)
	}
	all := map[string]cty.Value{
		"local": cty.ObjectVal(map[string]cty.Value{
			"t":  cty.StringVal("hi ${n}"),
			"tl": cty.StringVal("${l}"),
		}),
	}
	maps.Copy(all, vars)
	value, diags := expr.Value(&hcl.EvalContext{Functions: allFunctions(f), Variables: all})
	if diags.HasErrors() {
		return cty.NilVal, diags
	}
	return value, nil
}

// TestFunctionNames holds the table to the list that
// `terraform metadata functions -json` of Terraform 1.11 gives, and to the three
// that OpenTofu adds.
func TestFunctionNames(t *testing.T) {
	var want []string
	for _, name := range strings.Fields(`
		abs abspath alltrue anytrue base64decode base64encode base64gzip base64sha256
		base64sha512 basename bcrypt can ceil chomp chunklist cidrhost cidrnetmask cidrsubnet
		cidrsubnets coalesce coalescelist compact concat contains csvdecode dirname distinct
		element endswith ephemeralasnull file filebase64 filebase64sha256 filebase64sha512
		fileexists filemd5 fileset filesha1 filesha256 filesha512 flatten floor format
		formatdate formatlist indent index issensitive join jsondecode jsonencode keys length
		log lookup lower matchkeys max md5 merge min nonsensitive one parseint pathexpand
		plantimestamp pow range regex regexall replace reverse rsadecrypt sensitive
		setintersection setproduct setsubtract setunion sha1 sha256 sha512 signum slice sort
		split startswith strcontains strrev substr sum templatefile templatestring
		textdecodebase64 textencodebase64 timeadd timecmp timestamp title tobool tolist tomap
		tonumber toset tostring transpose trim trimprefix trimspace trimsuffix try upper
		urlencode uuid uuidv5 values yamldecode yamlencode zipmap
		base64gunzip cidrcontains urldecode
	`) {
		want = append(want, name, "core::"+name)
	}
	slices.Sort(want)
	got := slices.Sorted(maps.Keys(allFunctions(fileAccess{})))
	if !slices.Equal(got, want) {
		t.Errorf("functions are\n%q, want\n%q", got, want)
	}
}

// TestFunctionValues has for each expression what Terraform 1.11's console
// answers to jsonencode of it.
func TestFunctionValues(t *testing.T) {
	dir := t.TempDir()
	writeFunctionFiles(t, dir)
	for _, test := range []struct{ expr, want string }{
		{`abs(-12.4)`, `12.4`},
		{`alltrue([])`, `true`},
		{`alltrue([true,null])`, `false`},
		{`alltrue([null,false])`, `false`},
		{`alltrue(["true",true])`, `true`},
		{`anytrue([])`, `false`},
		{`anytrue([null,true])`, `true`},
		{`anytrue([null])`, `false`},
		{`base64decode("SGVsbG8=")`, `"Hello"`},
		{`base64decode("8J+YgA==")`, `"😀"`},
		{`base64decode("eA==\n")`, `"x"`},
		{`base64encode("Hello World")`, `"SGVsbG8gV29ybGQ="`},
		{`base64gzip("hello")`, `"H4sIAAAAAAAA/8pIzcnJBwAAAP//AQAA//+GphA2BQAAAA=="`},
		{`base64gzip("")`, `"H4sIAAAAAAAA/wAAAP//AQAA//8AAAAAAAAAAA=="`},
		{`base64sha256("hello")`, `"LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="`},
		{`base64sha512("hello")`, `"m3HSJL1i83hdltRq0+o9czGb+8KJDKra4t/3JRlnPKcjI8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre9G9zvN7AQw=="`},
		{`basename("a/b/")`, `"b"`},
		{`basename("")`, `"."`},
		{`basename("/")`, `"/"`},
		{`can(tonumber("a"))`, `false`},
		{`can(1)`, `true`},
		{`ceil(5.1)`, `6`},
		{`chomp("hello\r\n\n")`, `"hello"`},
		{`chunklist(["a","b","c","d","e"],2)`, `[["a","b"],["c","d"],["e"]]`},
		{`chunklist(["a"],0)`, `[["a"]]`},
		{`chunklist([],2)`, `[]`},
		{`cidrhost("10.0.0.0/8",5)`, `"10.0.0.5"`},
		{`cidrhost("10.0.0.0/8",-1)`, `"10.255.255.255"`},
		{`cidrhost("010.001.0.0/16",5)`, `"10.1.0.5"`},
		{`cidrhost("fe80::/64",4294967296)`, `"fe80::1:0:0"`},
		{`cidrhost("10.0.0.5/8",1)`, `"10.0.0.1"`},
		{`cidrhost("fd00:fd12:3456:7890:00a2::/72",34)`, `"fd00:fd12:3456:7890::22"`},
		{`cidrhost("0.0.0.0/0",0)`, `"0.0.0.0"`},
		{`cidrhost("::/0",-1)`, `"ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"`},
		{`cidrnetmask("10.0.0.0/12")`, `"255.240.0.0"`},
		{`cidrnetmask("010.0.0.0/09")`, `"255.128.0.0"`},
		{`cidrsubnet("10.0.0.0/8",8,3)`, `"10.3.0.0/16"`},
		{`cidrsubnet("10.0.0.0/8",-1,0)`, `"10.0.0.0/7"`},
		{`cidrsubnet("10.0.0.0/8",0,0)`, `"10.0.0.0/8"`},
		{`cidrsubnet("fd00::/8",64,12345678901234567890)`, `"fdab:54a9:8ceb:1f0a:d200::/72"`},
		{`cidrsubnet("fe80::/48",16,10)`, `"fe80:0:0:a::/64"`},
		{`cidrsubnet("fe80::/32",33,10)`, `"fe80:0:0:5::/65"`},
		{`cidrsubnet("010.010.000.0/16",8,1)`, `"10.10.1.0/24"`},
		{`cidrsubnets("10.0.0.0/8",8,4,4)`, `["10.0.0.0/16","10.16.0.0/12","10.32.0.0/12"]`},
		{`cidrsubnets("10.1.0.0/16",4,4,8,4)`, `["10.1.0.0/20","10.1.16.0/20","10.1.32.0/24","10.1.48.0/20"]`},
		{`cidrsubnets("10.1.0.0/16")`, `[]`},
		{`cidrsubnets("fd00::/8",32,16)`, `["fd00::/40","fd00:100::/24"]`},
		{`cidrsubnets("10.1.2.3/16",4)`, `["10.1.0.0/20"]`},
		{`cidrsubnets("fd00:fd12:3456:7890::/56",16,16,16,32)`, `["fd00:fd12:3456:7800::/72","fd00:fd12:3456:7800:100::/72","fd00:fd12:3456:7800:200::/72","fd00:fd12:3456:7800:300::/88"]`},
		{`coalesce("",null,"b")`, `"b"`},
		{`coalesce(null,1)`, `1`},
		{`coalesce(1,"b")`, `"1"`},
		{`coalesce([],[1])`, `[]`},
		{`coalesce("",1)`, `"1"`},
		{`coalesce({},{a=1})`, `{}`},
		{`coalesce(false,true)`, `false`},
		{`coalescelist([],["c","d"])`, `["c","d"]`},
		{`compact(["a","","b",null,"c"])`, `["a","b","c"]`},
		{`concat(["a",""],["b",1])`, `["a","","b",1]`},
		{`concat(tolist(["a"]),tolist([]))`, `["a"]`},
		{`contains(["a","b"],"a")`, `true`},
		{`contains([1,2],"1")`, `false`},
		{`contains(toset(["a"]),"b")`, `false`},
		{`csvdecode("a,b,c\n1,2,3\n4,5,6")`, `[{"a":"1","b":"2","c":"3"},{"a":"4","b":"5","c":"6"}]`},
		{`csvdecode("a,b\n")`, `[]`},
		{`dirname("a/b/")`, `"a/b"`},
		{`dirname("a")`, `"."`},
		{`dirname("")`, `"."`},
		{`distinct(["a","b","a"])`, `["a","b"]`},
		{`distinct([[1],[1],[2]])`, `[[1],[2]]`},
		{`element(["a","b","c"],4)`, `"b"`},
		{`element(["a"],0)`, `"a"`},
		{`endswith("hello world","world")`, `true`},
		{`endswith("abc","abcd")`, `false`},
		{`ephemeralasnull(1)`, `1`},
		{`ephemeralasnull({a=1})`, `{"a":1}`},
		{`file("d/a.txt")`, `"hello"`},
		{`file("d/lnk/../a.txt")`, `"hello"`},
		{`file("./d/../d/a.txt")`, `"hello"`},
		{`filebase64("d/bin")`, `"//4="`},
		{`filebase64sha256("d/a.txt")`, `"LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="`},
		{`filebase64sha512("d/a.txt")`, `"m3HSJL1i83hdltRq0+o9czGb+8KJDKra4t/3JRlnPKcjI8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre9G9zvN7AQw=="`},
		{`fileexists("d/none")`, `false`},
		{`fileexists("d/a.txt")`, `true`},
		{`fileexists("d/l.txt")`, `true`},
		{`filemd5("d/bin")`, `"f3b25701fe362ec84616a93a45ce9998"`},
		{`fileset("d","*")`, `[".hid","a.txt","bin","l.tpl","l.txt","t.tpl"]`},
		{`fileset("d","**")`, `[".hid","a.txt","bin","l.tpl","l.txt","lnk/b.txt","real/[x].txt","sub/b.txt","t.tpl"]`},
		{`fileset("d","**/*.txt")`, `["a.txt","l.txt","lnk/b.txt","real/[x].txt","sub/b.txt"]`},
		{`fileset("d","{a,l}.txt")`, `["a.txt","l.txt"]`},
		{`fileset("d/sub","../*.txt")`, `["../a.txt","../l.txt"]`},
		{`fileset("d","lnk/*")`, `["lnk/b.txt"]`},
		{`fileset("d","*/b.txt")`, `["lnk/b.txt","sub/b.txt"]`},
		{`fileset("none","*")`, `[]`},
		{`fileset("d/a.txt","*")`, `[]`},
		{`fileset("d",".")`, `[]`},
		{`fileset("d","")`, `[]`},
		{`fileset("d/real","[[]x].txt")`, `["[x].txt"]`},
		{`fileset("d/real","*")`, `["[x].txt"]`},
		{`fileset("d","/a.txt")`, `["a.txt"]`},
		{`fileset("d","sub**")`, `[]`},
		{`fileset("d","**/b.txt")`, `["lnk/b.txt","sub/b.txt"]`},
		{`fileset("d","s*/**")`, `["sub/b.txt"]`},
		{`fileset("d","**/../*.txt")`, `["a.txt","l.txt"]`},
		{`fileset("d","?.tpl")`, `["l.tpl","t.tpl"]`},
		{`fileset("d","[a-l].t{xt,pl}")`, `["a.txt","l.tpl","l.txt"]`},
		{`fileset(".","d/*.tpl")`, `["d/l.tpl","d/t.tpl"]`},
		{`filesha1("d/bin")`, `"d62636d8caec13f04e28442a0a6fa1afeb024bbb"`},
		{`filesha256("d/a.txt")`, `"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"`},
		{`filesha512("d/a.txt")`, `"9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca72323c3d99ba5c11d7c7acc6e14b8c5da0c4663475c2e5c3adef46f73bcdec043"`},
		{`flatten([["a","b"],[],["c"]])`, `["a","b","c"]`},
		{`flatten([[["a","b"],[]],["c"]])`, `["a","b","c"]`},
		{`flatten([{a=["x"]},["b"]])`, `[{"a":["x"]},"b"]`},
		{`flatten([null,[1]])`, `[null,1]`},
		{`floor(-4.9)`, `-5`},
		{`format("Hello, %s!","Ander")`, `"Hello, Ander!"`},
		{`format("%05.2f|%-5s|%5d|%q|%#v|%v",3.14159,"a",42,"x\"y",{a=[1]},[true,null])`, `"03.14|a    |   42|\"x\\\"y\"|{\"a\":[1]}|[true,null]"`},
		{`format("%%%t",true)`, `"%true"`},
		{`format("%[2]s %[1]s","a","b")`, `"b a"`},
		{`formatdate("DD MMM YYYY hh:mm ZZZ","2018-01-02T23:12:01Z")`, `"02 Jan 2018 23:12 UTC"`},
		{`formatdate("EEEE, DD-MMM-YY hh:mm:ss ZZZ","2018-01-02T23:12:01-08:00")`, `"Tuesday, 02-Jan-18 23:12:01 -0800"`},
		{`formatlist("Hello, %s!",["A","B"])`, `["Hello, A!","Hello, B!"]`},
		{`formatlist("%s-%s",["A","B"],"x")`, `["A-x","B-x"]`},
		{`indent(2,"[\n foo,\n]\n")`, `"[\n   foo,\n  ]\n  "`},
		{`index(["a","b"],"b")`, `1`},
		{`join(", ",["foo","bar"])`, `"foo, bar"`},
		{`join("-",["a"],["b","c"])`, `"a-b-c"`},
		{`join("-",[])`, `""`},
		{`join("-",[1,true])`, `"1-true"`},
		{`jsondecode("{\"a\": [1, null, \"x\", 1.50, true]}")`, `{"a":[1,null,"x",1.5,true]}`},
		{`jsondecode("1e400")`, `10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`},
		{`jsonencode({hello="world<>&",n=1.0,l=[null]})`, `"{\"hello\":\"world\\u003c\\u003e\\u0026\",\"l\":[null],\"n\":1}"`},
		{`jsonencode(null)`, `"null"`},
		{`keys({b=1,a=2})`, `["a","b"]`},
		{`keys({})`, `[]`},
		{`length({a=1,b=2})`, `2`},
		{`length("👨‍👩‍👧é")`, `2`},
		{`length([])`, `0`},
		{`length(toset([1,1]))`, `1`},
		{`length(tolist([1]))`, `1`},
		{`length("")`, `0`},
		{`log(50,10)`, `1.6989700043360185`},
		{`log(16,2)`, `4`},
		{`lookup({a=1},"b","x")`, `"x"`},
		{`lookup(tomap({a=1}),"b","2")`, `2`},
		{`lookup({a=1},"a","x")`, `1`},
		{`lookup({a=null},"a","x")`, `null`},
		{`lookup(tomap({a=null,b="q"}),"a","x")`, `null`},
		{`lookup({},"a",null)`, `null`},
		{`lookup({a=[1]},"a",["x"])`, `[1]`},
		{`lookup(tomap({a="x"}),"a","y")`, `"x"`},
		{`lower("HELLO É")`, `"hello é"`},
		{`matchkeys(["a","b","c"],["x","y","z"],["x","z"])`, `["a","c"]`},
		{`matchkeys([],[],["x"])`, `[]`},
		{`matchkeys(["a"],["x"],[])`, `[]`},
		{`matchkeys(["a","b"],[1,2],["2"])`, `["b"]`},
		{`matchkeys(["a","b"],["x",null],["x"])`, `["a"]`},
		{`matchkeys(["a","b"],["x",null],["x",null])`, `["a","b"]`},
		{`matchkeys(["a","b"],["x",null],[null])`, `["b"]`},
		{`max([3,1,2]...)`, `3`},
		{`md5("hello world")`, `"5eb63bbbe01eeed093cb22bb8f5acdc3"`},
		{`merge({a="b",c="d"},{e="f",c="z"})`, `{"a":"b","c":"z","e":"f"}`},
		{`merge({a={b=1}},{a={c=2}})`, `{"a":{"c":2}}`},
		{`merge(null,{a=1})`, `{"a":1}`},
		{`merge()`, `{}`},
		{`merge(tomap({a=1}),tomap({b=2}))`, `{"a":1,"b":2}`},
		{`min(12,54,3)`, `3`},
		{`nonsensitive(1)`, `1`},
		{`nonsensitive(sensitive("x"))`, `"x"`},
		{`one([])`, `null`},
		{`one(toset([]))`, `null`},
		{`one([1])`, `1`},
		{`one(tolist(["x"]))`, `"x"`},
		{`one([null])`, `null`},
		{`parseint("FF",16)`, `255`},
		{`pathexpand("a/~")`, `"a/~"`},
		{`pathexpand("")`, `""`},
		{`pow(3,2)`, `9`},
		{`pow(2,0.5)`, `1.4142135623730951`},
		{`pow(2,100)`, `1267650600228229400000000000000`},
		{`range(3)`, `[0,1,2]`},
		{`range(1,8,2)`, `[1,3,5,7]`},
		{`range(4,1)`, `[4,3,2]`},
		{`range(10,5,-2)`, `[10,8,6]`},
		{`range(0)`, `[]`},
		{`regex("[a-z]+","53453453.345345aaabbbccc23454")`, `"aaabbbccc"`},
		{`regex("(\\d\\d\\d\\d)-(\\d\\d)-(\\d\\d)","2019-02-01")`, `["2019","02","01"]`},
		{`regex("^(?:(?P<scheme>[^:/?#]+):)?(?://(?P<authority>[^/?#]*))?","https://terraform.io/docs/")`, `{"authority":"terraform.io","scheme":"https"}`},
		{`regexall("[a-z]+","1234abcd5678efgh9")`, `["abcd","efgh"]`},
		{`regexall("[a-z]+","123")`, `[]`},
		{`regexall("(a)(b)?","abaa")`, `[["a","b"],["a",null],["a",null]]`},
		{`replace("a.b.c",".","-")`, `"a-b-c"`},
		{`replace("abc","/b/","[$0]")`, `"a[b]c"`},
		{`replace("a/b","/","_")`, `"a_b"`},
		{`replace("a//b","//","_")`, `"_a_/_/_b_"`},
		{`replace("abc","/(?P<x>b)/","<$x>")`, `"a\u003cb\u003ec"`},
		{`replace("abc","/b/","$$")`, `"a$c"`},
		{`replace("abc","","-")`, `"-a-b-c-"`},
		{`replace("hello","/(h)(e)/","$2$1")`, `"ehllo"`},
		{`replace("1 + 2","+","-")`, `"1 - 2"`},
		{`replace("a","/","b")`, `"a"`},
		{`replace("aXbX","/(?i)x/","_")`, `"a_b_"`},
		{`reverse([1,2,3])`, `[3,2,1]`},
		{`reverse(toset(["b","a"]))`, `["b","a"]`},
		{`setintersection(["a","b"],["b","c"],["b"])`, `["b"]`},
		{`setproduct(["dev","prod"],["a","b"])`, `[["dev","a"],["dev","b"],["prod","a"],["prod","b"]]`},
		{`setproduct(["a"],[])`, `[]`},
		{`setproduct(toset(["b","a"]),toset([1]))`, `[["a",1],["b",1]]`},
		{`setsubtract(["a","b","c"],["a","c"])`, `["b"]`},
		{`setunion(["a","b"],["b","c"],["d"])`, `["a","b","c","d"]`},
		{`setunion(["a"],[1])`, `["1","a"]`},
		{`sha1("hello world")`, `"2aae6c35c94fcfb415dbe95f408b9ce91ee846ed"`},
		{`sha256("hello world")`, `"b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9"`},
		{`sha512("a")`, `"1f40fc92da241694750979ee6cf582f2d5d7d28e18335de05abc54d0560e0f5302860c652bf08d560252aa5e74210546f369fbbbce8c12cfc7957b2652fe9a75"`},
		{`sha512("")`, `"cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e"`},
		{`signum(-13)`, `-1`},
		{`slice(["a","b","c","d"],1,3)`, `["b","c"]`},
		{`slice(tolist(["a"]),0,0)`, `[]`},
		{`sort(["e","d","a","x"])`, `["a","d","e","x"]`},
		{`sort([3,20,1])`, `["1","20","3"]`},
		{`split(",","foo,bar,baz")`, `["foo","bar","baz"]`},
		{`split(",","")`, `[""]`},
		{`split("","abc")`, `["a","b","c"]`},
		{`startswith("abc","")`, `true`},
		{`startswith("hello world","hello")`, `true`},
		{`startswith("hello","world")`, `false`},
		{`strcontains("abc","bc")`, `true`},
		{`strcontains("hello","lo")`, `true`},
		{`strcontains("hello","x")`, `false`},
		{`strrev("hello")`, `"olleh"`},
		{`strrev("☃a\u0301")`, `"á☃"`},
		{`substr("hello world",1,4)`, `"ello"`},
		{`substr("🤔🤷",0,1)`, `"🤔"`},
		{`substr("hello world",-5,-1)`, `"world"`},
		{`substr("hello world",6,10)`, `"world"`},
		{`substr("abc",10,1)`, `""`},
		{`substr("abc",0,-2)`, `"abc"`},
		{`sum(["1","2"])`, `3`},
		{`sum(toset([1,1,2]))`, `3`},
		{`sum([0.1,0.2])`, `0.3`},
		{`sum([1e30,1,-1e30])`, `1`},
		{`templatefile("d/t.tpl",{n=1})`, `"hi 1"`},
		{`templatefile("d/l.tpl",{l=[1]})`, `[1]`},
		{`templatefile("d/t.tpl",{"a-b"=1,n=2})`, `"hi 2"`},
		{`templatefile("d/t.tpl",tomap({n="q"}))`, `"hi q"`},
		{`templatestring(local.t,{n=1})`, `"hi 1"`},
		{`templatestring(local.tl,{l=1})`, `"1"`},
		{`templatestring(local.t,{n="x"})`, `"hi x"`},
		{`textdecodebase64("SABlAGwAbABvAA==","UTF-16LE")`, `"Hello"`},
		{`textdecodebase64("4pyT","UTF-8")`, `"✓"`},
		{`textencodebase64("Hello","UTF-16LE")`, `"SABlAGwAbABvAA=="`},
		{`textencodebase64("Hello","UTF-8")`, `"SGVsbG8="`},
		{`textencodebase64("x","Shift_JIS")`, `"eA=="`},
		{`textencodebase64("x","US-ASCII")`, `"eA=="`},
		{`textencodebase64("✓","UTF-16BE")`, `"JxM="`},
		{`textencodebase64("é","windows-1252")`, `"6Q=="`},
		{`textencodebase64("é","latin1")`, `"6Q=="`},
		{`timeadd("2017-11-22T00:00:00Z","10m")`, `"2017-11-22T00:10:00Z"`},
		{`timeadd("2017-11-22T00:00:00Z","-1h30m")`, `"2017-11-21T22:30:00Z"`},
		{`timecmp("2017-11-22T00:00:00Z","2017-11-22T01:00:00+01:00")`, `0`},
		{`timecmp("2017-11-22T01:00:00Z","2017-11-22T00:00:00Z")`, `1`},
		{`timecmp("2017-11-22T00:00:00Z","2017-11-22T00:00:00.5Z")`, `-1`},
		{`title("o'neil foo-bar ǆ")`, `"O'Neil Foo-Bar ǅ"`},
		{`title("hello world")`, `"Hello World"`},
		{`tobool("true")`, `true`},
		{`tobool(null)`, `null`},
		{`tolist(["a",1])`, `["a","1"]`},
		{`tolist([1,"b",true])`, `["1","b","true"]`},
		{`tolist(toset(["b","a"]))`, `["a","b"]`},
		{`tomap({a=1,b="x"})`, `{"a":"1","b":"x"}`},
		{`tonumber("1e3")`, `1000`},
		{`tonumber("1.5")`, `1.5`},
		{`toset(["b","a","b"])`, `["a","b"]`},
		{`toset([1,"1",2])`, `["1","2"]`},
		{`tostring(1.50)`, `"1.5"`},
		{`tostring(null)`, `null`},
		{`tostring(true)`, `"true"`},
		{`tostring(1e21)`, `"1000000000000000000000"`},
		{`transpose({a=["x","y"],b=["x"]})`, `{"x":["a","b"],"y":["a"]}`},
		{`transpose({})`, `{}`},
		{`transpose({a=[],b=["z","z"]})`, `{"z":["b","b"]}`},
		{`trim("?!hello?!","!?")`, `"hello"`},
		{`trimprefix("helloworld","hello")`, `"world"`},
		{`trimspace("  hello\n\n")`, `"hello"`},
		{`trimsuffix("helloworld","world")`, `"hello"`},
		{`try(tonumber("a"),"fallback")`, `"fallback"`},
		{`try({a=1}.b,{a=1}["c"],"x")`, `"x"`},
		{`upper("helloß")`, `"HELLOß"`},
		{`urlencode("foo:bar@localhost?foo=bar&bar=baz ü/")`, `"foo%3Abar%40localhost%3Ffoo%3Dbar%26bar%3Dbaz+%C3%BC%2F"`},
		{`urlencode("~-_.!*'()")`, `"~-_.%21%2A%27%28%29"`},
		{`uuidv5("dns","www.terraform.io")`, `"a5008fae-b28c-5ba5-96cd-82b4c53552d6"`},
		{`uuidv5("6ba7b810-9dad-11d1-80b4-00c04fd430c8","a")`, `"4f3f2898-69e3-5a0d-820a-c4e87987dbce"`},
		{`uuidv5("x500","a")`, `"54a0a790-c611-5b5b-b50e-ff01490ecdfa"`},
		{`uuidv5("url","https://www.terraform.io/")`, `"9db6f67c-dd95-5ea0-aa5b-e70e5c5f7cf5"`},
		{`uuidv5("oid","1.3.6.1.4")`, `"af9d40a5-7a36-5c07-b23a-851cd99fbfa5"`},
		{`values({b=1,a=2})`, `[2,1]`},
		{`values(tomap({a=1}))`, `[1]`},
		{`yamldecode("a: 1\nb: [x, ~, 0x1F, 1.5, yes]\n")`, `{"a":1,"b":["x",null,31,1.5,true]}`},
		{`yamldecode("a: &x {k: v}\nb: *x\n")`, `{"a":{"k":"v"},"b":{"k":"v"}}`},
		{`yamldecode("{a: 1, <<: {b: 2}}")`, `{"a":1,"b":2}`},
		{`yamldecode("a: !!str 1")`, `{"a":"1"}`},
		{`yamldecode("2020-01-02")`, `"2020-01-02T00:00:00Z"`},
		{`yamlencode({a=1,b=[true,null,"x: y"],c="m\nn\n"})`, `"\"a\": 1\n\"b\":\n- true\n- null\n- \"x: y\"\n\"c\": |\n  m\n  n\n"`},
		{`yamlencode([])`, `"[]\n"`},
		{`zipmap(["a","b"],[1,2])`, `{"a":1,"b":2}`},
		{`zipmap([],[])`, `{}`},
		{`zipmap(["a","b"],tolist([1,2]))`, `{"a":1,"b":2}`},
		{`zipmap(["a","a"],[1,2])`, `{"a":2}`},
		{`core::length("a")`, `1`},
		{`core::try(core::tonumber("a"),2)`, `2`},
		{`core::upper("a")`, `"A"`},
	} {
		got, err := evalFunction(t, fileAccess{base: dir, limit: dir}, "jsonencode("+test.expr+")", nil)
		switch {
		case err != nil:
			t.Errorf("%s: %v", test.expr, err)
		case !got.IsKnown():
			t.Errorf("%s is unknown, want %s", test.expr, test.want)
		case got.AsString() != test.want:
			t.Errorf("%s is %s, want %s", test.expr, got.AsString(), test.want)
		}
	}
}

// TestFunctionErrors has expressions that are errors in Terraform 1.11's console.
func TestFunctionErrors(t *testing.T) {
	dir := t.TempDir()
	writeFunctionFiles(t, dir)
	for _, expr := range []string{
		`alltrue(["x"])`,
		`alltrue(null)`,
		`alltrue({a=true})`,
		`base64decode("/w==")`,
		`base64decode("SGVsbG8")`,
		`base64decode("SGVs bG8=")`,
		`chunklist(["a"],-1)`,
		`cidrhost("10.0.0.0/30",4)`,
		`cidrhost("10.0.0.0/30",-5)`,
		`cidrhost("10.0.0.0",1)`,
		`cidrhost("10.0.0.0/8",1.5)`,
		`cidrnetmask("fe80::/64")`,
		`cidrnetmask("10.0.0.0/33")`,
		`cidrsubnet("10.0.0.0/8",8,256)`,
		`cidrsubnet("10.0.0.0/8",25,0)`,
		`cidrsubnet("10.0.0.0/8",1.5,0)`,
		`cidrsubnets("10.1.0.0/16",0)`,
		`cidrsubnets("10.1.0.0/16",17)`,
		`cidrsubnets("10.1.0.0/16",1,1,1)`,
		`cidrsubnets("fd00::/8",33)`,
		`cidrsubnets("10.1.2.3/16",null)`,
		`cidrsubnets("10.0.0.0/8",8,1,8)`,
		`coalesce("","")`,
		`coalesce()`,
		`coalesce([1],"a")`,
		`coalesce(null)`,
		`coalescelist([],[])`,
		`coalescelist(null,["a"])`,
		`concat()`,
		`concat("a")`,
		`contains({a=1},"a")`,
		`csvdecode("a,b\n1")`,
		`csvdecode("a,a\n1,2")`,
		`element([],0)`,
		`element(["a","b"],1.5)`,
		`element({a=1},0)`,
		`element(toset(["a"]),0)`,
		`file("d/bin")`,
		`file("d/none")`,
		`file("d")`,
		`file("")`,
		`file("~foo")`,
		`filebase64("d/none")`,
		`fileexists("d")`,
		`fileexists("")`,
		`fileexists("~foo")`,
		`fileset("d","[")`,
		`fileset("d","{a")`,
		`filesha256("d/none")`,
		`flatten("a")`,
		`format("%d",1.5)`,
		`format("%s")`,
		`format("%s","a","b")`,
		`formatdate("q","2018-01-02T23:12:01Z")`,
		`formatdate("YYYY","2018-01-02")`,
		`formatlist("%s-%s",["A","B"],["x"])`,
		`indent(-1,"a\nb")`,
		`index([],"b")`,
		`index(tolist(["a"]),"c")`,
		`index([1,2],"2")`,
		`index({a=1},"a")`,
		`index(toset(["a"]),"a")`,
		`index([null],null)`,
		`jsondecode("{")`,
		`keys([1])`,
		`length(null)`,
		`length(1)`,
		`lookup(tomap({a=1}),"b","x")`,
		`lookup(tomap({a=1}),"b")`,
		`lookup({a=1},null,"x")`,
		`lookup([1],"a",null)`,
		`lookup({a=1},"a","x","y")`,
		`lookup(tomap({a=tolist([1])}),"b",["x"])`,
		`lookup({a=1},"b")`,
		`lookup("a","b","c")`,
		`matchkeys(["a"],["x","y"],["x"])`,
		`matchkeys([1,2],["x","y"],[["y"]])`,
		`max()`,
		`merge({a=1},"b")`,
		`one([1,2])`,
		`one({a=1})`,
		`one(null)`,
		`one(toset(["a","b"]))`,
		`parseint("0x1",16)`,
		`parseint("12",2)`,
		`parseint("9",63)`,
		`range(3000)`,
		`range(1,4,-1)`,
		`range(0,1,0)`,
		`regex("[a-z]+","123")`,
		`regex("(","a")`,
		`replace("abc","/[/","x")`,
		`reverse("abc")`,
		`setproduct(["a"])`,
		`slice(["a"],0,2)`,
		`slice(["a","b"],1,0)`,
		`sort([null])`,
		`sum([])`,
		`sum([1,null])`,
		`sum(["a"])`,
		`sum("a")`,
		`sum({a=1})`,
		`sum(tolist([]))`,
		`templatefile("d/t.tpl",{})`,
		`templatefile("d/t.tpl",{"a b"=1,n=2})`,
		`templatefile("d/t.tpl",{"1b"=1,n=2})`,
		`templatefile("d/t.tpl",[])`,
		`templatefile("d/t.tpl",null)`,
		`templatefile("d/none",{})`,
		`templatefile("d/bin",{})`,
		`templatefile("d/l.tpl",{l=null})`,
		`templatestring(local.tl,{l=[1]})`,
		`templatestring(local.tl,{l=null})`,
		`templatestring(local.t,{})`,
		`templatestring(local.t,[])`,
		`templatestring(local.t,{n=[1]})`,
		`textdecodebase64("/w==","UTF-8")`,
		`textdecodebase64("gQ==","windows-1252")`,
		`textdecodebase64("gP8=","Shift_JIS")`,
		`textdecodebase64("x","UTF-8")`,
		`textdecodebase64("eA==","nope")`,
		`textencodebase64("Hé→","ISO-8859-1")`,
		`textencodebase64("x","nope")`,
		`textencodebase64("日本","shift-jis")`,
		`textencodebase64("x","ISO-2022-CN")`,
		`timeadd("2017-11-22T00:00:00Z","1d")`,
		`timeadd("2017-11-22 00:00","1h")`,
		`timecmp("2017-11-22T00:00:00Z","2017-11-22")`,
		`tobool("x")`,
		`tobool(1)`,
		`tolist({a=1})`,
		`tomap({a=1,b=true})`,
		`tomap(["a"])`,
		`tomap({a=1,b=[1]})`,
		`tonumber("0x1")`,
		`tonumber(true)`,
		`tostring([1])`,
		`transpose({a=null})`,
		`transpose({a=[null]})`,
		`try(tonumber("a"))`,
		`uuidv5("foo","a")`,
		`uuidv5("OID","a")`,
		`yamldecode("--- a\n--- b")`,
		`zipmap(["a"],[1,2])`,
	} {
		if got, err := evalFunction(t, fileAccess{base: dir, limit: dir}, expr, nil); err == nil {
			t.Errorf("%s is %#v, want an error", expr, got)
		}
	}
}

// TestFunctionTypes has results whose JSON does not tell a list from a tuple, by
// the type the console prints.
func TestFunctionTypes(t *testing.T) {
	for expr, want := range map[string]cty.Type{
		`coalesce([], [1])`:                    cty.List(cty.Number),
		`coalesce({}, {a = 1})`:                cty.Map(cty.Number),
		`coalesce(null, 1)`:                    cty.Number,
		`lookup(tomap({a = 1}), "b", "2")`:     cty.Number,
		`lookup({a = 1}, "b", "2")`:            cty.String,
		`matchkeys(["a"], ["x"], ["y"])`:       cty.List(cty.String),
		`one(toset([]))`:                       cty.DynamicPseudoType,
		`one(tolist(["a"]))`:                   cty.String,
		`transpose({})`:                        cty.Map(cty.List(cty.String)),
		`cidrsubnets("10.1.0.0/16")`:           cty.List(cty.String),
		`sum(["1"])`:                           cty.Number,
		`templatestring(local.tl, {l = true})`: cty.String,
	} {
		got, err := evalFunction(t, fileAccess{}, expr, nil)
		if err != nil {
			t.Errorf("%s: %v", expr, err)
		} else if !got.Type().Equals(want) {
			t.Errorf("%s is a %s, want a %s", expr, got.Type().FriendlyName(), want.FriendlyName())
		}
	}
}

// TestFunctionUnknowns has what is still known of a result when arguments are
// not. An empty string in place of the value's JSON stands for unknown.
func TestFunctionUnknowns(t *testing.T) {
	unknown := cty.UnknownVal(cty.String)
	vars := map[string]cty.Value{
		"u":   unknown,
		"b":   cty.UnknownVal(cty.Bool),
		"any": cty.DynamicVal,
		"arn": unknown.Refine().NotNull().StringPrefixFull("arn:aws:s3:::").NewValue(),
		"set": cty.SetVal([]cty.Value{unknown, cty.StringVal("a")}),
		"two": cty.UnknownVal(cty.List(cty.String)).Refine().NotNull().CollectionLength(2).NewValue(),
	}
	for expr, want := range map[string]string{
		`alltrue([b, false])`:                    "false",
		`alltrue([b, true])`:                     "",
		`anytrue([b, true])`:                     "true",
		`anytrue([b, false])`:                    "",
		`coalesce("", u, "x")`:                   "",
		`coalesce("x", u)`:                       `"x"`,
		`coalesce(any, "x")`:                     "",
		`index(["a", u], "a")`:                   "0",
		`index([u, "a"], "a")`:                   "",
		`length([u, u])`:                         "2",
		`length(u)`:                              "",
		`length(any)`:                            "",
		`length(two)`:                            "2",
		`length(set)`:                            "",
		`length({a = u})`:                        "1",
		`lookup({a = u, b = 1}, "b", 2)`:         "1",
		`lookup({a = 1}, u, 2)`:                  "",
		`lookup(any, "a", 2)`:                    "",
		`lookup({a = 1}, "a", any)`:              "1",
		`matchkeys(["a", "b"], ["x", u], ["x"])`: "",
		`matchkeys(["a"], ["x"], [u, "x"])`:      `["a"]`,
		`one(set)`:                               "",
		`sum([1, any])`:                          "",
		`transpose({a = [u]})`:                   "",
		`startswith(arn, "arn:")`:                "true",
		`startswith(arn, "ami-")`:                "false",
		`startswith(arn, "arn:aws:s3:::b")`:      "",
		`strcontains(arn, ":aws:")`:              "true",
		`strcontains(arn, "x")`:                  "",
		`endswith(arn, ":")`:                     "",
		`file(u)`:                                "",
		`templatefile(u, {})`:                    "",
		`templatestring(local.t, {n = u})`:       "",
		`templatestring("$${n}", {n = any})`:     "",
		`timestamp()`:                            "",
		`timestamp() == null`:                    "false",
		`plantimestamp()`:                        "",
		`uuid()`:                                 "",
		`bcrypt("a", 5)`:                         "",
		`rsadecrypt("a", "b")`:                   "",
		`issensitive("a")`:                       "",
		`pathexpand("~")`:                        "",
		`pathexpand("~/.ssh/id_rsa")`:            "",
		`sensitive(u)`:                           "",
		`ephemeralasnull({a = 1, u = u}).a`:      "1",
		`ephemeralasnull(arn) == null`:           "",
		`ephemeralasnull(any)`:                   "",
		`try(any, 1)`:                            "",
		`can(file("/nothing/there"))`:            "false",
	} {
		got, err := evalFunction(t, fileAccess{}, expr, vars)
		if err != nil {
			t.Errorf("%s: %v", expr, err)
			continue
		}
		if want == "" {
			if got.IsWhollyKnown() {
				t.Errorf("%s is %#v, want it unknown", expr, got)
			}
			continue
		}
		json, err := evalFunction(t, fileAccess{}, "jsonencode(v)", map[string]cty.Value{"v": got})
		if err != nil || !json.IsKnown() || json.AsString() != want {
			t.Errorf("%s is %#v (%v), want %s", expr, got, err, want)
		}
	}
}

// TestFunctionMarks checks that a result carries its arguments' marks, known or
// not, in the functions that handle marks themselves and in some that do not.
func TestFunctionMarks(t *testing.T) {
	vars := map[string]cty.Value{
		"s":     cty.StringVal("a").Mark("m"),
		"empty": cty.StringVal("").Mark("m"),
		"list":  cty.ListVal([]cty.Value{cty.StringVal("a")}).Mark("m"),
		"obj":   cty.ObjectVal(map[string]cty.Value{"a": cty.True, "b": cty.True.Mark("m")}),
		"map":   cty.MapVal(map[string]cty.Value{"a": cty.True}).Mark("m"),
		"umap":  cty.UnknownVal(cty.Map(cty.Bool)).Mark("m"),
		"any":   cty.DynamicVal.Mark("m"),
	}
	for expr, want := range map[string]bool{
		`length(s)`:                        true,
		`length(list)`:                     true,
		`length(any)`:                      true,
		`length(obj)`:                      false,
		`coalesce(s, "b")`:                 true,
		`coalesce("b", s)`:                 false,
		`coalesce(empty, "b")`:             true,
		`coalesce(any, "b")`:               true,
		`lookup(obj, "a", false)`:          false,
		`lookup(obj, "b", false)`:          true,
		`lookup(map, "a", false)`:          true,
		`lookup(umap, "a", false)`:         true,
		`lookup(any, "a", false)`:          true,
		`lookup({a = 1}, s, 2)`:            true,
		`lookup({}, "a", s)`:               true,
		`md5(s)`:                           true,
		`sensitive(s)`:                     true,
		`startswith(s, "a")`:               true,
		`templatestring(local.t, {n = s})`: true,
	} {
		got, err := evalFunction(t, fileAccess{}, expr, vars)
		if err != nil {
			t.Errorf("%s: %v", expr, err)
		} else if got.IsMarked() != want {
			t.Errorf("%s is %#v, want it marked: %t", expr, got, want)
		}
	}
}

// TestFunctionFileBounds checks that no function reads, or tells of, anything
// outside the repository.
func TestFunctionFileBounds(t *testing.T) {
	outside, repo := t.TempDir(), t.TempDir()
	writeFunctionFiles(t, repo)
	base := filepath.Join(repo, "d")
	secret := filepath.Join(outside, "secret.txt")
	if err := os.WriteFile(secret, []byte("secret"), 0o600); err != nil {
		t.Fatal(err)
	}
	functionSymlink(t, secret, filepath.Join(base, "sub", "file.txt"))
	functionSymlink(t, outside, filepath.Join(base, "sub", "dir"))
	functionSymlink(t, ".", filepath.Join(base, "real", "loop"))
	functionSymlink(t, ".", filepath.Join(base, "real", "loop2"))
	f := fileAccess{base: base, limit: repo}

	for _, path := range []string{
		secret, filepath.Join(outside, "none"), "../../x", "../..", "/etc/passwd", "/",
		"sub/file.txt", "sub/dir/secret.txt", "sub/dir/none", "~/.ssh/id_rsa", "~",
	} {
		for _, call := range []string{
			`file(p)`, `filebase64(p)`, `filemd5(p)`, `fileexists(p)`, `fileset(p, "*")`, `templatefile(p, {})`,
		} {
			got, err := evalFunction(t, f, call, map[string]cty.Value{"p": cty.StringVal(filepath.ToSlash(path))})
			if err == nil {
				t.Errorf("%s with %q is %#v, want an error", call, path, got)
			} else if !strings.Contains(err.Error(), "outside the repository") {
				t.Errorf("%s with %q: %v, want it to say that the path is outside", call, path, err)
			}
		}
	}
	for _, expr := range []string{
		`fileset(".", "../../*")`,
		`fileset("sub", "*.txt")`,
		`fileset("sub", "**")`,
		`fileset("real", "**")`,
	} {
		if got, err := evalFunction(t, f, expr, nil); err == nil {
			t.Errorf("%s is %#v, want an error", expr, got)
		}
	}
	if got, err := evalFunction(t, f, `file("../d/a.txt")`, nil); err != nil || got.AsString() != "hello" {
		t.Errorf("a file elsewhere in the repository is %#v (%v)", got, err)
	}
	if _, err := evalFunction(t, fileAccess{base: base}, `file("a.txt")`, nil); err == nil {
		t.Error("without a limit a file was read")
	}
}

// TestFunctionFileSize checks that the largest file passes and one more byte does
// not.
func TestFunctionFileSize(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "big")
	if err := os.WriteFile(path, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for size, want := range map[int64]bool{maxFunctionFile: true, maxFunctionFile + 1: false} {
		if err := os.Truncate(path, size); err != nil {
			t.Fatal(err)
		}
		_, err := evalFunction(t, fileAccess{base: dir, limit: dir}, `filesha256("big")`, nil)
		if (err == nil) != want {
			t.Errorf("%d bytes: %v", size, err)
		}
		if err != nil && !strings.Contains(err.Error(), "16 MiB") {
			t.Errorf("%v does not name the limit", err)
		}
	}
}

// TestFunctionIndentSize checks that a short expression cannot fill the memory.
func TestFunctionIndentSize(t *testing.T) {
	for _, expr := range []string{`indent(16777216, "\n\n")`, `indent(1e15, "a")`} {
		if _, err := evalFunction(t, fileAccess{}, expr, nil); err == nil {
			t.Errorf("%s is not an error", expr)
		}
	}
}

// TestFunctionAbspath checks that paths are relative to the root module.
func TestFunctionAbspath(t *testing.T) {
	dir := t.TempDir()
	for path, want := range map[string]string{"d/../x": "x", "~/x": "~/x", "": ""} {
		got, err := evalFunction(t, fileAccess{base: dir, limit: dir}, "abspath(p)", map[string]cty.Value{"p": cty.StringVal(path)})
		if err != nil {
			t.Errorf("%s: %v", path, err)
		} else if want := filepath.ToSlash(filepath.Join(dir, want)); got.AsString() != want {
			t.Errorf("%s is %s, want %s", path, got.AsString(), want)
		}
	}
}

// TestFunctionLinkedRepository checks that a repository which is itself reached
// through a link is readable.
func TestFunctionLinkedRepository(t *testing.T) {
	dir := t.TempDir()
	repo := filepath.Join(dir, "repo")
	writeFunctionFiles(t, repo)
	link := filepath.Join(dir, "link")
	functionSymlink(t, "repo", link)
	for _, f := range []fileAccess{{base: link, limit: repo}, {base: repo, limit: link}, {base: link, limit: link}} {
		for _, expr := range []string{`file("d/a.txt") == "hello"`, `fileset("d", "*.tpl") == toset(["l.tpl", "t.tpl"])`} {
			got, err := evalFunction(t, f, expr, nil)
			if err != nil || got.False() {
				t.Errorf("%+v: %s is %#v (%v)", f, expr, got, err)
			}
		}
	}
}

// allFunctions is the whole table.
func allFunctions(f fileAccess) map[string]function.Function {
	all := pureFunctions()
	maps.Copy(all, rootFunctions(f, renderForTest))
	return all
}
