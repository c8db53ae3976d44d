package planfile

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/kokunai/kokunai/analyzer/tf"
)

// anything wants every type and knows nothing of it but what S3 names look like.
type anything struct{}

func (anything) Wanted(string) bool                         { return true }
func (anything) Asks(string) map[string]bool                { return nil }
func (anything) Provides(string) bool                       { return false }
func (anything) Settles(string, string) []string            { return nil }
func (anything) Attribute(string, string) (string, bool)    { return "", false }
func (anything) Documents(string, string) map[string]string { return nil }
func (anything) Keeps(_, _, prefix, rest string) bool       { return prefix == "arn:aws:s3:::" && rest == "" }

func load(t testing.TB, name string) []byte {
	t.Helper()
	a, err := txtar.ParseFile(filepath.Join("testdata", name+".txtar"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range a.Files {
		if f.Name == "plan.json" {
			return f.Data
		}
	}
	t.Fatalf("%s has no plan.json", name)
	return nil
}

func open(t testing.TB, src []byte) *tf.Root {
	t.Helper()
	root, bad := Read(bytes.NewReader(src), "/plan.json", anything{})
	if bad != nil {
		t.Fatalf("Read: %+v", *bad)
	}
	return root
}

func find(t testing.TB, root *tf.Root, address string) *tf.Resource {
	t.Helper()
	for _, r := range root.Resources {
		if r.Address == address {
			return r
		}
	}
	t.Fatalf("no %s in the plan", address)
	return nil
}

// show is a value as the tests write it: text or ?reason, then =origins.
func show(vs []tf.Value) string {
	var out []string
	for _, v := range vs {
		s, ok := v.Text()
		if !ok {
			s = "?" + v.Reason().Code
		}
		if v.Sensitive() {
			s += "!"
		}
		for _, o := range v.Origins() {
			s += " =" + o.Resource.Address + "." + o.Attribute
			for _, i := range o.Inner {
				s += " <" + i.Resource.Address + "." + i.Attribute
			}
		}
		out = append(out, s)
	}
	return strings.Join(out, ", ")
}

func TestValues(t *testing.T) {
	for _, c := range []struct{ plan, address, path, want string }{
		{"aliased", "aws_s3_bucket.osaka", "bucket", "osaka"},
		{"aliased", "aws_s3_bucket.osaka", "tags", ""},
		{"aliased", "aws_s3_bucket.osaka", "arn", ""}, // nobody can set it
		{"container", "azurerm_storage_container.c", "storage_account_id", "?known-after-apply =azurerm_storage_account.a.id"},
		{"container", "azurerm_storage_account.a", "location", "japaneast =azurerm_resource_group.rg.location"},
		{"container", "azurerm_storage_account.a", "resource_group_name", "rg =azurerm_resource_group.rg.name"},
		{"replication", "module.rep.aws_s3_bucket_replication_configuration.r", "bucket", "?known-after-apply =aws_s3_bucket.src.id"},
		{"replication", "module.rep.aws_s3_bucket_replication_configuration.r", "rule.destination.bucket", "?known-after-apply =module.dr.aws_s3_bucket.this[0].arn"},
		{"replication", `aws_s3_bucket_logging.l["x"]`, "bucket", `?known-after-apply =aws_s3_bucket.many["x"].id`},
		{"replication", `aws_s3_bucket_logging.l["y"]`, "target_bucket", `?known-after-apply =aws_s3_bucket.logs["y"].`},
		{"unknown", "module.m.aws_s3_bucket.u", "region", "?known-after-apply =random_id.x.hex"},
		{"unknown", "module.m.aws_s3_bucket_server_side_encryption_configuration.e", "rule.apply_server_side_encryption_by_default.kms_master_key_id", "?known-after-apply =aws_kms_key.k.arn"},
		{"unknown", "module.m.aws_s3_bucket_server_side_encryption_configuration.f", "rule.apply_server_side_encryption_by_default.kms_master_key_id", "?known-after-apply!"},
		{"unknown", "aws_s3_bucket_logging.l", "bucket", "kokunai-secret! =aws_s3_bucket.s.bucket"},
		{"unknown", "aws_s3_bucket_logging.l", "target_bucket", "kokunai-secret-logs!"},
		// The references are the bucket's, but the name is another one.
		{"unknown", "aws_s3_bucket_replication_configuration.r", "rule.destination.bucket", "arn:aws:s3:::kokunai-secret-dr!"},
		{"dynamic", "aws_dynamodb_table.d", "replica.region_name", "us-east-1, us-west-2"},
		{"dynamic", "aws_dynamodb_table.un", "replica.region_name", "?known-after-apply"},
		{"dynamic", "aws_dynamodb_table.un2", "replica.region_name", "?known-after-apply"},
		{"dynamic", "aws_dynamodb_table.st", "replica.kms_key_arn", "?known-after-apply =aws_s3_bucket.log.arn, ?known-after-apply =aws_s3_bucket.b.arn"},
	} {
		root := open(t, load(t, c.plan))
		if got := show(find(t, root, c.address).Values(c.path)); got != c.want {
			t.Errorf("%s: %s.%s is %q, want %q", c.plan, c.address, c.path, got, c.want)
		}
	}
}

func TestProviders(t *testing.T) {
	for _, c := range []struct{ plan, address, provider, region string }{
		{"aliased", "aws_s3_bucket.osaka", "provider.aws.osaka", "ap-northeast-3"},
		{"aliased", `module.mid["b"].aws_s3_bucket.near`, "provider.aws", "ap-northeast-1"},
		{"aliased", `module.mid["a"].module.leaf.aws_s3_bucket.far`, "provider.aws.west", "us-west-2"},
		{"module-provider", "aws_s3_bucket.root", "provider.aws", "ap-northeast-1"},
		{"module-provider", "module.child.aws_s3_bucket.b", "module.child.provider.aws", "eu-west-1"},
		{"module-provider", "module.by_var.aws_s3_bucket.b", "module.by_var.provider.aws", "eu-central-1"},
		{"module-provider", "module.none.aws_s3_bucket.b", "module.none.provider.aws", ""},
		{"module-provider", "module.child.aws_s3_bucket.l", "module.child.provider.aws.loc", "?plan-reference"},
		{"dynamic", "aws_s3_bucket.b", "provider.aws", ""},
	} {
		p := find(t, open(t, load(t, c.plan)), c.address).Provider
		if p.Address != c.provider || p.Source != "hashicorp/aws" || p.Body == nil {
			t.Fatalf("%s: %s is of %+v, want %s", c.plan, c.address, p, c.provider)
		}
		if got := show(p.Values("region")); got != c.region {
			t.Errorf("%s: region of %s is %q, want %q", c.plan, c.provider, got, c.region)
		}
	}
}

func TestRoot(t *testing.T) {
	root := open(t, load(t, "aliased"))
	p := find(t, root, "aws_s3_bucket.osaka").Provider
	if p.Version != "~> 5.0" || p.VersionFrom != "constraint" || p.Name != "aws" || p.Alias != "osaka" {
		t.Errorf("provider is %+v", p)
	}
	r := find(t, root, `module.mid["a"].module.leaf.aws_s3_bucket.far`)
	if r.Block != `module.mid["a"].module.leaf.aws_s3_bucket.far` || r.Action != "create" || r.When != "after" {
		t.Errorf("resource is %+v", r)
	}
	if root.Kind != "plan" || len(root.InputSHA256) != 64 || root.Blocks != 5 || root.Modules != 4 || len(root.Types) != 1 || root.Types[0].Count != 5 {
		t.Errorf("root is %+v", root)
	}
	keyed := find(t, open(t, load(t, "replication")), `aws_s3_bucket.many["x"]`)
	if keyed.Block != "aws_s3_bucket.many" {
		t.Errorf("block of %s is %s", keyed.Address, keyed.Block)
	}
}

// edited is a plan with changes to its JSON.
func edited(t testing.TB, name string, edit func(map[string]any)) []byte {
	t.Helper()
	var doc map[string]any
	if err := json.Unmarshal(load(t, name), &doc); err != nil {
		t.Fatal(err)
	}
	edit(doc)
	out, err := json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestDanglingProvider(t *testing.T) {
	src := edited(t, "aliased", func(doc map[string]any) {
		c := doc["configuration"].(map[string]any)["provider_config"].(map[string]any)
		delete(c, "aws.west")
		delete(c, "aws")
	})
	root := open(t, src)
	p := find(t, root, `module.mid["a"].module.leaf.aws_s3_bucket.far`).Provider
	if p.Body != nil || p.Unknown == nil || p.Unknown.Code != "provider-missing" {
		t.Errorf("of an alias that the plan does not have: %+v", p)
	}
	// Nothing configures it: the environment does.
	if p = find(t, root, `module.mid["a"].aws_s3_bucket.near`).Provider; p.Body != nil || p.Unknown != nil || p.Source != "hashicorp/aws" {
		t.Errorf("of a provider without configuration: %+v", p)
	}
}

func TestNoConfiguration(t *testing.T) {
	root := open(t, edited(t, "replication", func(doc map[string]any) { delete(doc, "configuration") }))
	r := find(t, root, "module.rep.aws_s3_bucket_replication_configuration.r")
	if got := show(r.Values("bucket")); got != "?known-after-apply" {
		t.Errorf("bucket is %q", got)
	}
	if p := r.Provider; p.Body != nil || p.Unknown == nil || p.Source != "hashicorp/aws" || p.Address != "provider.aws" {
		t.Errorf("provider is %+v", p)
	}
}

func TestWhatStays(t *testing.T) {
	root := open(t, edited(t, "aliased", func(doc map[string]any) {
		doc["complete"], doc["format_version"] = false, "1.99"
		doc["added_later"] = []any{1}
		actions := [][]any{{"delete"}, {"delete", "create"}, {"no-op"}, {"forget"}, {"update"}}
		for i, c := range doc["resource_changes"].([]any) {
			m := c.(map[string]any)
			m["change"].(map[string]any)["actions"] = actions[i]
		}
		doc["planned_values"] = map[string]any{}
	}))
	var got []string
	for _, r := range root.Resources {
		got = append(got, r.Action)
	}
	if s := strings.Join(got, " "); s != "replace no-op forget update" {
		t.Errorf("actions of what stays: %s", s)
	}
	if d := root.Diagnostics(); len(d) != 1 || d[0].Code != "plan-incomplete" || d[0].Level != tf.Warning {
		t.Errorf("diagnostics: %+v", d)
	}
}

// TestOddForms: what has another form than Terraform's is left out and told of;
// the rest is read, in whatever order the members stand.
func TestOddForms(t *testing.T) {
	root := open(t, []byte(`{"format_version":"1.2","planned_values":{"root_module":{"resources":[
		{"address":["x"],"mode":"managed","type":"aws_s3_bucket","name":"x","values":{"bucket":"x"}},
		{"values":{"bucket":"late"},"name":"late","address":"aws_s3_bucket.late","provider_name":"registry.terraform.io/hashicorp/aws","type":"aws_s3_bucket","mode":"managed"},
		{"mode":"managed","type":"aws_s3_bucket","values":{}},
		{"address":"aws_s3_bucket.number","mode":"managed","type":"aws_s3_bucket","name":"number","index":null,"values":{"bucket":5,"bucket":6}},
		{"address":"aws_s3_bucket.gone","mode":"managed","type":"aws_s3_bucket","name":"gone","deposed_key":"abc","values":{}}
	],"child_modules":null}},"resource_changes":null}`))
	var got []string
	for _, r := range root.Resources {
		got = append(got, r.Address+"="+show(r.Values("bucket")))
	}
	if s := strings.Join(got, " "); s != "aws_s3_bucket.late=late aws_s3_bucket.number=6" {
		t.Errorf("resources: %s", s)
	}
	if d := root.Diagnostics(); len(d) != 1 || d[0].Code != "plan-resource" || !strings.Contains(d[0].Summary.String(), "2 resources") || !strings.Contains(d[0].Detail.String(), "/address is a list, not text") {
		t.Errorf("diagnostics: %+v", d)
	}
}

// TestBefore: a changed instance is there twice, one that is forgotten stays.
func TestBefore(t *testing.T) {
	change := func(name, actions, before, after string) string {
		return fmt.Sprintf(`{"address":"aws_s3_bucket.%[1]s","mode":"managed","type":"aws_s3_bucket","name":"%[1]s","provider_name":"registry.terraform.io/hashicorp/aws","change":{"actions":[%s],"before":%s,"after":%s}}`, name, actions, before, after)
	}
	root := open(t, []byte(`{"format_version":"1.2","resource_changes":[`+strings.Join([]string{
		change("a", `"update"`, `{"region":"r1"}`, `{"region":"r2"}`),
		change("b", `"delete","create"`, `{"region":"r1"}`, `{"region":"r2"}`),
		change("c", `"no-op"`, `{"region":"r1"}`, `{"region":"r1"}`),
		change("d", `"delete"`, `{"region":"r1"}`, `null`),
		change("e", `"forget"`, `{"region":"r1"}`, `null`),
		change("f", `"create"`, `null`, `{"region":"r2"}`),
	}, ",")+`]}`))
	list := func(rs []*tf.Resource) string {
		var out []string
		for _, r := range rs {
			out = append(out, fmt.Sprintf("%s %s %s %s", r.Address[len("aws_s3_bucket."):], r.Action, r.When, show(r.Values("region"))))
		}
		return strings.Join(out, ", ")
	}
	if got := list(root.Resources); got != "a update after r2, b replace after r2, c no-op after r1, e forget after r1, f create after r2" {
		t.Errorf("after: %s", got)
	}
	if got := list(root.Before); got != "a update before r1, b replace before r1" {
		t.Errorf("before: %s", got)
	}
}

// asking asks for an attribute and wants one type, as a catalogue does.
type asking struct{ anything }

func (asking) Wanted(typ string) bool          { return typ == "aws_s3_bucket" }
func (asking) Provides(source string) bool     { return source == "hashicorp/aws" }
func (asking) Asks(typ string) map[string]bool { return map[string]bool{"replica": true} }

// TestKept: what nobody asks for and is long is not there, and is then not
// known, which is something else than absent.
func TestKept(t *testing.T) {
	long := strings.Repeat("x", maxText+1)
	src := `{"format_version":"1.2","planned_values":{"root_module":{"resources":[
		{"address":"aws_s3_bucket.b","mode":"managed","type":"aws_s3_bucket","name":"b","provider_name":"registry.terraform.io/hashicorp/aws",
		 "values":{"policy":"` + long + `","bucket":"short","tags":{"a":"b"},"absent":null,"replica":[{"region_name":"r1","note":"` + long + `"}]}},
		{"address":"aws_iam_role.r","mode":"managed","type":"aws_iam_role","name":"r","provider_name":"registry.terraform.io/hashicorp/aws","values":{"name":"r"}}
	]}}}`
	root, bad := Read(strings.NewReader(src), "/p.json", asking{})
	if bad != nil {
		t.Fatal(bad)
	}
	b := find(t, root, "aws_s3_bucket.b")
	for path, want := range map[string]string{"bucket": "short", "replica.region_name": "r1", "replica.note": long, "policy": "?known-after-apply", "tags": "?known-after-apply"} {
		if got := show(b.Values(path)); got != want {
			t.Errorf("%s is %q, want %q", path, got, want)
		}
	}
	if len(root.Resources) != 1 || root.Blocks != 2 || len(root.Types) != 2 {
		t.Errorf("%d resources of %d blocks and %d types", len(root.Resources), root.Blocks, len(root.Types))
	}
}

// TestNoVersion: what was cut down to the values is read all the same.
func TestNoVersion(t *testing.T) {
	root := open(t, edited(t, "container", func(doc map[string]any) {
		delete(doc, "format_version")
		delete(doc, "terraform_version")
	}))
	if got := show(find(t, root, "azurerm_storage_account.a").Values("location")); got != "japaneast =azurerm_resource_group.rg.location" {
		t.Errorf("location is %q", got)
	}
}

func TestState(t *testing.T) {
	root := open(t, edited(t, "container", func(doc map[string]any) {
		doc["values"] = doc["planned_values"]
		for k := range doc {
			if k != "values" && k != "format_version" {
				delete(doc, k)
			}
		}
	}))
	if got := show(find(t, root, "azurerm_storage_account.a").Values("location")); root.Kind != "state" || got != "japaneast" {
		t.Errorf("a %s with location %q", root.Kind, got)
	}
}

func TestWrongInput(t *testing.T) {
	plan := load(t, "aliased")
	for _, c := range []struct{ name, code, src string }{
		{"truncated", "truncated-plan", string(plan[:len(plan)/2])},
		{"cut after a value", "truncated-plan", `{"format_version":"1.2","planned_values":{}`},
		{"log", "json-log", `{"@level":"info","@message":"Terraform 1.11.4","type":"version"}` + "\n" + `{"@level":"info","type":"planned_change"}`},
		{"old state", "raw-state", `{"version":3,"terraform_version":"0.11.14","modules":[]}`},
		{"empty state", "not-a-plan", `{"format_version":"1.0"}`},
		{"saved plan", "binary-plan", "PK\x03\x04rest"},
		{"wrapper", "not-a-plan", "[command]/tmp/terraform-bin show -json\n{}"},
		{"other JSON", "not-a-plan", `{"Resources":{}}`},
		{"list", "not-a-plan", `[]`},
		{"text", "not-a-plan", "resource {}"},
		{"nothing", "not-a-plan", " \n"},
		{"two plans", "not-a-plan", string(plan) + string(plan)},
		{"later major", "plan-format", `{"format_version":"2.0","planned_values":{}}`},
	} {
		root, bad := Read(strings.NewReader(c.src), "/p.json", anything{})
		if root != nil || bad == nil || bad.Code != c.code || bad.Level != tf.Error || bad.File != "/p.json" || !strings.Contains(bad.Detail.String(), "terraform show -json plan.out") {
			t.Errorf("%s: %+v, want %s", c.name, bad, c.code)
		}
	}
}

func TestByteOrderMarks(t *testing.T) {
	plan := load(t, "aliased")
	wide := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune(string(plan))) {
		wide = append(wide, byte(u), byte(u>>8))
	}
	for name, src := range map[string][]byte{"UTF-8": append([]byte("\ufeff"), plan...), "UTF-16": wide} {
		if n := len(open(t, src).Resources); n != 5 {
			t.Errorf("%s: %d resources", name, n)
		}
	}
}

func TestSplit(t *testing.T) {
	for in, want := range map[string]string{
		"":                                "[]",
		"var.x":                           "[{var } {x }]",
		`module.a["b.c"].module.d[0].e.f`: `[{module } {a ["b.c"]} {module } {d [0]} {e } {f }]`,
		`a.b["]\"."][1].c`:                `[{a } {b ["]\"."][1]} {c }]`,
	} {
		if got := fmt.Sprint(split(in)); got != want {
			t.Errorf("split(%q) = %s, want %s", in, got, want)
		}
	}
}

// TestInferred: an unknown value that refers to one thing may be that thing, or
// a choice by it: the reference is said to be no more than that.
func TestInferred(t *testing.T) {
	root := open(t, load(t, "replication"))
	r := find(t, root, "module.rep.aws_s3_bucket_replication_configuration.r")
	for _, v := range r.Values("bucket") {
		if os := v.Origins(); len(os) != 1 || !os[0].Inferred {
			t.Errorf("of bucket: %+v", os)
		}
	}
	r = find(t, open(t, load(t, "container")), "azurerm_storage_account.a")
	for _, v := range r.Values("location") {
		if os := v.Origins(); len(os) != 1 || os[0].Inferred {
			t.Errorf("of location: %+v", os)
		}
	}
}

// visit asks for everything, as an analysis may.
func visit(root *tf.Root) {
	paths := []string{"region", "location", "bucket", "rule", "rule.destination.bucket", "replica.region_name", "endpoints.s3", "a.b.c", ""}
	for _, r := range root.Resources {
		for _, p := range paths {
			show(r.Values(p))
			for _, b := range r.Blocks(p) {
				show(b.Values("bucket"))
				b.Blocks("a")
			}
			if r.Provider.Body != nil {
				show(r.Provider.Values(p))
				r.Provider.Blocks(p)
			}
		}
	}
	root.Diagnostics()
	root.MissingModules()
}

func FuzzRead(f *testing.F) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range files {
		src := load(f, strings.TrimSuffix(filepath.Base(name), ".txtar"))
		f.Add(src)
		f.Add(src[:len(src)/2])
		f.Add(bytes.ReplaceAll(src, []byte(`"constant_value"`), []byte(`"references"`)))
		f.Add(bytes.ReplaceAll(src, []byte(`{`), []byte(`[{`)))
	}
	if src, err := os.ReadFile("planfile_test.go"); err == nil {
		f.Add(src)
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		root, bad := Read(bytes.NewReader(src), "/p.json", anything{})
		if (root == nil) == (bad == nil) {
			t.Fatal("neither or both of a root and a diagnostic")
		}
		if root != nil {
			visit(root)
		}
	})
}
