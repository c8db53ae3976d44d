package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"time"

	tfjson "github.com/hashicorp/terraform-json"
)

// planner writes a plan as `terraform show -json` would print it; the same seed
// and size give the same bytes. A tenth of the resources keep data.
type planner struct {
	out *bufio.Writer
	n   int64
}

// planResource is one resource by its number, made anew for each place in the
// plan where it stands, so that the generator holds none.
type planResource struct {
	module, typ, name string
	action            string
	values            string // members without braces
}

const perModule = 40 // resources

func generatePlan(path string, seed uint64, size int64) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	probe := &planner{out: bufio.NewWriter(io.Discard)}
	probe.plan(seed, 1000)
	p := &planner{out: bufio.NewWriterSize(f, 1<<20)}
	count := int(size * 1000 / probe.n)
	p.plan(seed, count)
	if err := p.out.Flush(); err != nil {
		return err
	}
	fmt.Printf("%s: %d bytes, %d resources\n", path, p.n, count)
	return nil
}

func (p *planner) write(parts ...string) {
	for _, s := range parts {
		p.n += int64(len(s))
		_, _ = p.out.WriteString(s) // Flush tells
	}
}

func (p *planner) plan(seed uint64, count int) {
	p.write(`{"format_version":"1.2","terraform_version":"1.11.4","variables":{"region":{"value":"ap-northeast-1"}},"planned_values":{"root_module":{"child_modules":[`)
	p.modules(count, func(i int) { p.stateResource(seed, i) }, "resources")
	p.write(`]}},"resource_changes":[`)
	for i := range count {
		p.comma(i)
		p.change(seed, i)
	}
	p.write(`],"prior_state":{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{"child_modules":[`)
	p.modules(count, func(i int) { p.stateResource(seed, i) }, "resources")
	p.write(`]}}},"configuration":{"provider_config":{"aws":{"name":"aws","full_name":"registry.terraform.io/hashicorp/aws","expressions":{"region":{"references":["var.region"]}}}},"root_module":{"module_calls":{`)
	for m := 0; m*perModule < count; m++ {
		p.comma(m)
		p.write(`"m`, strconv.Itoa(m), `":{"source":"./m`, strconv.Itoa(m), `","module":{"resources":[`)
		for i := m * perModule; i < min(count, (m+1)*perModule); i++ {
			p.comma(i - m*perModule)
			r := newPlanResource(seed, i)
			p.write(`{"address":"`, r.typ, `.`, r.name, `","mode":"managed","type":"`, r.typ, `","name":"`, r.name, `","provider_config_key":"aws","expressions":{"tags":{"references":["local.tags"]},"name":{"constant_value":"`, r.name, `"}},"schema_version":0}`)
		}
		p.write(`]}}`)
	}
	p.write(`},"variables":{"region":{}}}},"timestamp":"2026-11-24T00:00:00Z","applyable":true,"complete":true,"errored":false}` + "\n")
}

func (p *planner) comma(i int) {
	if i > 0 {
		p.write(",")
	}
}

func (p *planner) modules(count int, each func(int), list string) {
	for m := 0; m*perModule < count; m++ {
		p.comma(m)
		p.write(`{"`, list, `":[`)
		for i := m * perModule; i < min(count, (m+1)*perModule); i++ {
			p.comma(i - m*perModule)
			each(i)
		}
		p.write(`],"address":"module.m`, strconv.Itoa(m), `"}`)
	}
}

func (p *planner) head(r planResource) {
	p.write(`{"address":"`, r.module, `.`, r.typ, `.`, r.name, `","mode":"managed","type":"`, r.typ, `","name":"`, r.name, `","provider_name":"registry.terraform.io/hashicorp/aws",`)
}

func (p *planner) stateResource(seed uint64, i int) {
	r := newPlanResource(seed, i)
	p.head(r)
	p.write(`"schema_version":0,"values":{`, r.values, `},"sensitive_values":{"tags":{},"tags_all":{}}}`)
}

func (p *planner) change(seed uint64, i int) {
	r := newPlanResource(seed, i)
	p.head(r)
	before := "null"
	if r.action != "create" {
		before = "{" + r.values + "}"
	}
	p.write(`"change":{"actions":["`, r.action, `"],"before":`, before, `,"after":{`, r.values, `},"after_unknown":{"arn":true,"id":true,"tags_all":{}},"before_sensitive":false,"after_sensitive":{"tags":{},"tags_all":{}}}}`)
}

var planTypes = []struct {
	typ    string
	weight int
	body   func(*rand.Rand) string
}{
	{"aws_s3_bucket", 5, func(*rand.Rand) string {
		return `"acl":null,"bucket_prefix":null,"force_destroy":false,"grant":[],"lifecycle_rule":[{"enabled":true,"expiration":[{"days":365}]}],"logging":[],"object_lock_enabled":false,"policy":null,"replication_configuration":[],"server_side_encryption_configuration":[{"rule":[{"apply_server_side_encryption_by_default":[{"sse_algorithm":"aws:kms"}]}]}],"versioning":[{"enabled":true,"mfa_delete":false}],"website":[]`
	}},
	{"aws_db_instance", 3, func(*rand.Rand) string {
		return `"allocated_storage":100,"apply_immediately":null,"availability_zone":null,"backup_retention_period":7,"copy_tags_to_snapshot":true,"db_subnet_group_name":"main","deletion_protection":true,"engine":"postgres","engine_version":"16.3","iam_database_authentication_enabled":true,"instance_class":"db.r6g.large","kms_key_id":null,"multi_az":true,"parameter_group_name":"main","performance_insights_enabled":true,"publicly_accessible":false,"replicate_source_db":null,"skip_final_snapshot":false,"storage_encrypted":true,"storage_type":"gp3","timeouts":null,"username":"app","vpc_security_group_ids":["sg-0a1b2c3d4e5f60718"]`
	}},
	{"aws_dynamodb_table", 2, func(*rand.Rand) string {
		return `"attribute":[{"name":"id","type":"S"}],"billing_mode":"PAY_PER_REQUEST","hash_key":"id","point_in_time_recovery":[{"enabled":true}],"replica":[],"stream_enabled":false,"table_class":null,"ttl":[{"attribute_name":"expires","enabled":true}]`
	}},
	{"aws_iam_policy", 30, func(r *rand.Rand) string {
		return `"description":null,"name_prefix":null,"path":"/","policy":` + policyDocument(r, 4+r.IntN(30))
	}},
	{"aws_iam_role_policy_attachment", 20, func(*rand.Rand) string {
		return `"policy_arn":"arn:aws:iam::123456789012:policy/main","role":"main"`
	}},
	{"aws_security_group_rule", 20, func(*rand.Rand) string {
		return `"cidr_blocks":["10.0.0.0/8"],"from_port":443,"ipv6_cidr_blocks":null,"prefix_list_ids":null,"protocol":"tcp","security_group_id":"sg-0a1b2c3d4e5f60718","self":false,"to_port":443,"type":"ingress"`
	}},
	{"aws_ecs_task_definition", 10, func(r *rand.Rand) string {
		return `"cpu":"256","family":"app","memory":"512","network_mode":"awsvpc","requires_compatibilities":["FARGATE"],"container_definitions":` + policyDocument(r, 6+r.IntN(20))
	}},
	{"aws_route53_record", 10, func(*rand.Rand) string {
		return `"alias":[],"records":["10.0.0.1"],"ttl":300,"type":"A","zone_id":"Z0123456789ABCDEFGHIJ"`
	}},
}

// policyDocument is a long text, as most plans are full of.
func policyDocument(r *rand.Rand, statements int) string {
	var b strings.Builder
	b.WriteString(`{"Version":"2012-10-17","Statement":[`)
	for i := range statements {
		if i > 0 {
			b.WriteString(",")
		}
		fmt.Fprintf(&b, `{"Sid":"S%d","Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::bucket-%d/*"}`, i, r.IntN(1e6))
	}
	b.WriteString(`]}`)
	return strconv.Quote(b.String())
}

func newPlanResource(seed uint64, i int) planResource {
	rnd := rand.New(rand.NewPCG(seed, uint64(i)))
	n := rnd.IntN(100)
	for _, t := range planTypes {
		if n -= t.weight; n >= 0 {
			continue
		}
		r := planResource{module: "module.m" + strconv.Itoa(i/perModule), typ: t.typ, name: "r" + strconv.Itoa(i), action: "no-op"}
		if rnd.IntN(4) == 0 {
			r.action = "create"
		}
		r.values = `"bucket":"b` + strconv.Itoa(i) + `","name":"` + r.name + `","region":"ap-northeast-1","tags":{"Name":"` + r.name + `","Service":"payments"},"tags_all":{"Name":"` + r.name + `","Service":"payments","Owner":"platform"},` + t.body(rnd)
		return r
	}
	panic("the weights are 100 together")
}

// measurePlan compares kokunai on a plan with terraform-json's own decoding of
// it, each in a process of its own.
func measurePlan(bin, path string, n int) (string, error) {
	info, err := os.Stat(path)
	if err != nil {
		return "", err
	}
	self, err := os.Executable()
	if err != nil {
		return "", err
	}
	var ours, theirs []cost
	stores := 0
	for range n {
		c, s, err := program(bin, "", "check", "--fail-on", "never", "--format", "json", path)
		if err != nil {
			return "", err
		}
		ours, stores = append(ours, c), s
		if c, err = child(self, "decode", path); err != nil {
			return "", err
		}
		theirs = append(theirs, c)
	}
	var b strings.Builder
	mib := float64(info.Size()) / (1 << 20)
	fmt.Fprintf(&b, "%s: %.0f MiB, %d stores; medians of %d\n", path, mib, stores, n)
	a, t := median(ours), median(theirs)
	for _, r := range []struct {
		name string
		c    cost
	}{{"terraform-json into Plan", t}, {"kokunai check", a}} {
		fmt.Fprintf(&b, "  %-26s %8.3f s %8.3f CPU s %8.1f MiB/s %7d MiB  %5.2f of the time, %.3f of the memory\n", r.name, r.c.wall.Seconds(), r.c.cpu.Seconds(), mib/r.c.wall.Seconds(), r.c.memory/1024, ratio(r.c.wall, t.wall), float64(r.c.memory)/float64(t.memory))
	}
	if stores > 0 {
		fmt.Fprintf(&b, "  %d bytes of memory a store\n", a.memory*1024/int64(stores))
	}
	return b.String(), nil
}

func child(name string, args ...string) (cost, error) {
	cmd := exec.Command(name, args...)
	cmd.Stderr = os.Stderr
	start := time.Now()
	err := cmd.Run()
	c := cost{wall: time.Since(start)}
	if cmd.ProcessState == nil || err != nil {
		return c, fmt.Errorf("%s: %w", name, err)
	}
	c.cpu = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	if u, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		c.memory = u.Maxrss
	}
	return c, nil
}

// decode is the yardstick: the whole plan in terraform-json's types.
func decode(path string) error {
	src, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var plan tfjson.Plan
	return json.Unmarshal(src, &plan)
}
