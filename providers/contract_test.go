// Package providers_test holds the tables to what the providers publish: the
// extracts of their schemas in testdata/schemas, which the generator there makes
// anew for a new version of a provider.
package providers_test

import (
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/kokunai/kokunai/providers"
	"github.com/kokunai/kokunai/providers/aws"
	"github.com/kokunai/kokunai/providers/azurerm"
	"github.com/kokunai/kokunai/providers/catalog"
	"github.com/kokunai/kokunai/providers/google"
)

// contracts are what each provider is held to.
var contracts = []contract{
	{
		provider: &aws.Provider,
		schemas:  []string{"aws"},
		retired: map[string]string{
			"aws_opsworks_*":      "removed in 6.0.0, when the service had ended; still in configurations for 5",
			"aws_simpledb_domain": "removed in 6.0.0; still in configurations for 5",
			"aws_worklink_*":      "removed in 6.0.0, when the service had ended; still in configurations for 5",
		},
		unreviewed: 0,
		japan: []string{
			"ap-northeast-1", "ap-northeast-3",
			// Zones of carriers, and the inference profile that stays in the country.
			"ap-northeast-1-wl1-kix-wlz-1", "ap-northeast-1-wl1-nrt-wlz-1", "bedrock:jp",
		},
		elsewhere: map[string]string{"ap-northeast-2": "KR", "ap-northeast-1-tpe-1": "TW"},
	},
	{
		provider: &azurerm.Provider,
		schemas:  []string{"azurerm"},
		retired: map[string]string{
			"azurerm_api_management_property":                            "removed in 3.0.0; still in configurations for older versions",
			"azurerm_app_service_environment":                            "removed in 4.0.0; still in configurations for older versions",
			"azurerm_autoscale_setting":                                  "removed in 2.0.0; still in configurations for older versions",
			"azurerm_azuread_*":                                          "removed in 2.0.0; still in configurations for older versions",
			"azurerm_cdn_frontdoor_route_disable_link_to_default_domain": "removed in 4.0.0; still in configurations for older versions",
			"azurerm_connection_monitor":                                 "removed in 2.0.0; still in configurations for older versions",
			"azurerm_container_service":                                  "removed in 2.0.0; still in configurations for older versions",
			"azurerm_cosmosdb_notebook_workspace":                        "removed in 4.0.0; still in configurations for older versions",
			"azurerm_cost_management_export_resource_group":              "removed in 3.0.0; still in configurations for older versions",
			"azurerm_dashboard":                                          "removed in 4.0.0; still in configurations for older versions",
			"azurerm_data_factory_integration_runtime_managed":           "removed in 4.0.0; still in configurations for older versions",
			"azurerm_data_lake_*":                                        "removed in 3.0.0; still in configurations for older versions",
			"azurerm_data_share_dataset_data_lake_gen1":                  "removed in 3.0.0; still in configurations for older versions",
			"azurerm_databox_edge_order":                                 "removed in 4.0.0; still in configurations for older versions",
			"azurerm_ddos_protection_plan":                               "removed in 2.0.0; still in configurations for older versions",
			"azurerm_devspace_controller":                                "removed in 3.0.0; still in configurations for older versions",
			"azurerm_disk_pool*":                                         "removed in 4.0.0; still in configurations for older versions",
			"azurerm_graph_account":                                      "removed in 4.0.0; still in configurations for older versions",
			"azurerm_hdinsight_ml_services_cluster":                      "removed in 3.0.0; still in configurations for older versions",
			"azurerm_hdinsight_rserver_cluster":                          "removed in 3.0.0; still in configurations for older versions",
			"azurerm_hdinsight_storm_cluster":                            "removed in 3.0.0; still in configurations for older versions",
			"azurerm_integration_service_environment":                    "removed in 4.0.0; still in configurations for older versions",
			"azurerm_iot_time_series_insights_*":                         "removed in 4.0.0; still in configurations for older versions",
			"azurerm_kusto_database_principal":                           "removed in 3.0.0; still in configurations for older versions",
			"azurerm_lab_service_*":                                      "removed in 4.0.0; still in configurations for older versions",
			"azurerm_log_analytics_workspace_linked_service":             "removed in 2.0.0; still in configurations for older versions",
			"azurerm_logz_*":                                             "removed in 4.0.0; still in configurations for older versions",
			"azurerm_mariadb_*":                                          "removed in 4.0.0; still in configurations for older versions",
			"azurerm_media_*":                                            "removed in 4.0.0; still in configurations for older versions",
			"azurerm_metric_alertrule":                                   "removed in 2.0.0; still in configurations for older versions",
			"azurerm_mobile_network*":                                    "removed in 4.57.0; still in configurations for older versions",
			"azurerm_monitor_action_rule_*":                              "removed in 4.0.0; still in configurations for older versions",
			"azurerm_monitor_log_profile":                                "removed in 4.0.0; still in configurations for older versions",
			"azurerm_monitor_metric_alertrule":                           "removed in 2.0.0; still in configurations for older versions",
			"azurerm_mysql_active_directory_administrator":               "removed in 4.0.0; still in configurations for older versions",
			"azurerm_mysql_configuration":                                "removed in 4.0.0; still in configurations for older versions",
			"azurerm_mysql_database":                                     "removed in 4.0.0; still in configurations for older versions",
			"azurerm_mysql_firewall_rule":                                "removed in 4.0.0; still in configurations for older versions",
			"azurerm_mysql_server":                                       "removed in 4.0.0; still in configurations for older versions",
			"azurerm_mysql_server_key":                                   "removed in 4.0.0; still in configurations for older versions",
			"azurerm_mysql_virtual_network_rule":                         "removed in 4.0.0; still in configurations for older versions",
			"azurerm_packet_capture":                                     "removed in 3.0.0; still in configurations for older versions",
			"azurerm_policy_assignment":                                  "removed in 3.0.0; still in configurations for older versions",
			"azurerm_policy_remediation":                                 "removed in 3.0.0; still in configurations for older versions",
			"azurerm_private_link_endpoint":                              "removed in 2.0.0; still in configurations for older versions",
			"azurerm_recovery_network_mapping":                           "removed in 2.0.0; still in configurations for older versions",
			"azurerm_recovery_replicated_vm":                             "removed in 2.0.0; still in configurations for older versions",
			"azurerm_recovery_services_fabric":                           "removed in 2.0.0; still in configurations for older versions",
			"azurerm_recovery_services_protected_vm":                     "removed in 2.0.0; still in configurations for older versions",
			"azurerm_recovery_services_protection_container":             "removed in 2.0.0; still in configurations for older versions",
			"azurerm_recovery_services_protection_container_mapping":     "removed in 2.0.0; still in configurations for older versions",
			"azurerm_recovery_services_protection_policy_vm":             "removed in 2.0.0; still in configurations for older versions",
			"azurerm_recovery_services_replication_policy":               "removed in 2.0.0; still in configurations for older versions",
			"azurerm_scheduler_job*":                                     "removed in 2.0.0; still in configurations for older versions",
			"azurerm_security_center_assessment_metadata":                "removed in 3.0.0; still in configurations for older versions",
			"azurerm_security_center_server_vulnerability_assessment":    "removed in 4.0.0; still in configurations for older versions",
			"azurerm_service_fabric_mesh_*":                              "removed in 3.0.0; still in configurations for older versions",
			"azurerm_servicebus_namespace_network_rule_set":              "removed in 4.0.0; still in configurations for older versions",
			"azurerm_spatial_anchors_account":                            "removed in 4.52.0; still in configurations for older versions",
			"azurerm_sql_*":                                              "removed in 4.0.0; still in configurations for older versions",
			"azurerm_storage_disks_pool":                                 "removed in 3.0.0; still in configurations for older versions",
			"azurerm_template_deployment":                                "removed in 4.0.0; still in configurations for older versions",
			"azurerm_traffic_manager_endpoint":                           "removed in 3.0.0; still in configurations for older versions",
			"azurerm_video_analyzer*":                                    "removed in 4.0.0; still in configurations for older versions",
			"azurerm_virtual_machine_configuration_policy_assignment":    "removed in 3.0.0; still in configurations for older versions",
			"azurerm_voice_services_*":                                   "removed in 4.77.0; still in configurations for older versions",
		},
		unreviewed: 0,
		japan: []string{
			"japaneast", "japanwest",
			// The geography of both.
			"communication:japan", "japan",
		},
		elsewhere: map[string]string{"koreacentral": "KR", "koreasouth": "KR"},
	},
	{
		provider:   &google.Provider,
		schemas:    []string{"google", "google-beta"},
		unreviewed: 0,
		japan: []string{
			"asia-northeast1", "asia-northeast2",
			// The two together.
			"spanner:dual-region-japan1", "storage:ASIA1",
		},
		elsewhere: map[string]string{"asia-northeast3": "KR"},
	},
}

type contract struct {
	provider *catalog.Provider
	schemas  []string // extracts, laid over each other
	// retired are types in the tables that the newest schema no longer has,
	// each with the reason why the tables keep them; "x_*" stands for all types
	// that begin with x_.
	retired map[string]string
	// unreviewed is how many types nobody has judged yet. The number may only
	// go down: a new type of the schema is judged when the extract is renewed.
	unreviewed int
	// japan are all locations that lie in Japan and nowhere else, as In:ID.
	japan     []string
	elsewhere map[string]string // locations that a prefix would put in Japan
}

func each(t *testing.T, f func(*testing.T, *contract, *schema)) {
	t.Helper()
	for i := range contracts {
		c := &contracts[i]
		t.Run(c.provider.Name, func(t *testing.T) { f(t, c, c.load(t)) })
	}
}

func (c *contract) isRetired(typ string) bool {
	for pattern := range c.retired {
		prefix, several := strings.CutSuffix(pattern, "*")
		if typ == pattern || several && strings.HasPrefix(typ, prefix) {
			return true
		}
	}
	return false
}

// TestTypes: every type of the schema is classified exactly once, and every
// classified type is in the schema.
func TestTypes(t *testing.T) {
	each(t, func(t *testing.T, c *contract, s *schema) {
		places := map[string][]string{}
		for i := range c.provider.Services {
			for _, r := range c.provider.Services[i].Resources {
				at := "row"
				if r.Since != "" || r.Before != "" {
					at += " since " + r.Since + " before " + r.Before
				}
				places[r.Type] = append(places[r.Type], at)
			}
		}
		for _, n := range c.provider.Nothing {
			for _, typ := range n.Types {
				places[typ] = append(places[typ], "nothing")
			}
		}
		for _, typ := range c.provider.Unreviewed {
			places[typ] = append(places[typ], "unreviewed")
		}
		for _, typ := range sortedKeys(s.Resources) {
			if len(places[typ]) == 0 {
				t.Errorf("new: %s is in no row, in no list of nothing, and not among the unreviewed", typ)
			}
			if c.isRetired(typ) {
				t.Errorf("changed: %s is listed as retired, and the schema has it", typ)
			}
		}
		for _, typ := range sortedKeys(places) {
			in := places[typ]
			if _, ok := s.Resources[typ]; !ok && !c.isRetired(typ) {
				t.Errorf("gone: %s (%s) is not in the schema; strike it, or list it as retired with the reason", typ, strings.Join(in, ", "))
			}
			if len(in) == 1 {
				continue
			}
			// Rows that are bounded by versions may share a type.
			bounded := slices.Clone(in)
			sort.Strings(bounded)
			if len(slices.Compact(bounded)) < len(in) || slices.Contains(in, "row") || slices.Contains(in, "nothing") || slices.Contains(in, "unreviewed") {
				t.Errorf("changed: %s is classified %d times: %s", typ, len(in), strings.Join(in, ", "))
			}
		}
		for _, pattern := range sortedKeys(c.retired) {
			one := contract{retired: map[string]string{pattern: c.retired[pattern]}}
			if !slices.ContainsFunc(sortedKeys(places), one.isRetired) {
				t.Errorf("%s is listed as retired and is in no table", pattern)
			}
		}
		if n := len(c.provider.Unreviewed); n > c.unreviewed {
			t.Errorf("%d types are unreviewed, and it may be no more than %d: judge the new ones", n, c.unreviewed)
		} else if n < c.unreviewed {
			t.Errorf("%d types are unreviewed: write this number, instead of %d, into the ledger", n, c.unreviewed)
		}
	})
}

// TestPaths: every argument that a row reads exists and holds what the row
// reads there.
func TestPaths(t *testing.T) {
	each(t, func(t *testing.T, c *contract, s *schema) {
		for i := range c.provider.Services {
			for j := range c.provider.Services[i].Resources {
				r := &c.provider.Services[i].Resources[j]
				if tree := s.Resources[r.Type]; tree != nil {
					checker{t, c.provider, r, tree}.row()
				}
			}
		}
		// Google's data sources are in no published schema that is stored here.
		for i := range c.provider.Data {
			r := &c.provider.Data[i]
			if len(s.Data) == 0 {
				break
			}
			tree, ok := s.Data[r.Type]
			if !ok {
				t.Errorf("gone: data source %s is not in the schema", r.Type)
				continue
			}
			checker{t, c.provider, r, tree}.row()
		}
	})
}

// checker reads one row against the tree of its type.
type checker struct {
	t        *testing.T
	provider *catalog.Provider
	res      *catalog.Resource
	tree     tree
}

func (c checker) row() {
	r := c.res
	c.where("At", r.At, c.tree)
	for i := range r.Copies {
		k := &r.Copies[i]
		what := fmt.Sprintf("Copies[%d].", i)
		if k.Before != "" {
			continue // of older versions, whose schema is not here
		}
		if k.Of != nil {
			c.source(what+"Of", k.Of, c.tree)
		}
		c.conditions(what+"When", k.When, c.tree)
		in := c.tree
		if k.Each != "" {
			v, ok := in.find(k.Each)
			if !ok {
				c.changed(what+"Each", k.Each, "is not in the schema, or has no text before its @")
				continue
			}
			if in, ok = v.(tree); !ok {
				if v != "documented" && v != "any" {
					c.changed(what+"Each", k.Each, fmt.Sprintf("is %s and no block", v))
				}
				continue // what is below it is not known
			}
		}
		c.conditions(what+"If", k.If, in)
		c.where(what+"At", k.At, in)
	}
	if r.Joins != "" {
		c.path("Joins", r.Joins, c.tree, "string")
	}
	if r.Member != nil {
		c.source("Member", r.Member, c.tree)
	}
	for _, p := range r.Names {
		c.path("Names", p, c.tree, text...)
	}
	for _, p := range r.Location {
		c.path("Location", p, c.tree, append([]string{"computed string", "computed strings"}, text...)...)
	}
	for _, p := range r.Within {
		c.path("Within", p, c.tree, append([]string{"computed string", "computed strings"}, text...)...)
	}
	for _, x := range r.Redirects {
		c.path("Redirects", x.Path, c.tree, text...)
	}
}

func (c checker) where(what string, w catalog.Where, in tree) {
	for i := range w {
		c.source(fmt.Sprintf("%s[%d]", what, i), &w[i], in)
	}
}

// What a row may read: text and lists of it for places, plain values of any
// kind for conditions. What only the documentation knows has no kind.
var (
	text  = []string{"string", "strings", "documented", "any"}
	plain = []string{"string", "strings", "bool", "number", "documented", "any"}
)

func (c checker) source(what string, s *catalog.Source, in tree) {
	if s.Before != "" {
		return // of older versions, whose schema is not here
	}
	c.conditions(what+".If", s.If, in)
	switch s.From {
	case catalog.Argument, catalog.Reference:
		if s.Path == "" {
			c.changed(what, "", "has no path")
			return
		}
		c.path(what, s.Path, in, text...)
	case catalog.ProviderConfig:
		if s.Path != "" && !slices.Contains(c.provider.Location, s.Path) {
			c.changed(what, s.Path, "is no location argument of the provider")
		}
	default:
		if s.Path != "" {
			c.changed(what, s.Path, "is a path that nothing reads")
		}
	}
}

func (c checker) conditions(what string, cs []catalog.Condition, in tree) {
	for i := range cs {
		k := &cs[i]
		if k.Present || k.Absent {
			if _, ok := in.find(k.Path); !ok {
				c.changed(what, k.Path, "is not in the schema")
			}
			continue
		}
		c.path(what, k.Path, in, plain...)
		if kind, _ := in.find(k.Path); kind == "bool" {
			for _, v := range append(append([]string{}, k.Is...), k.Not...) {
				if v != "true" && v != "false" {
					c.changed(what, k.Path, fmt.Sprintf("is bool and is compared with %q", v))
				}
			}
		}
	}
}

func (c checker) path(what, p string, in tree, kinds ...string) {
	v, ok := in.find(p)
	if !ok {
		c.changed(what, p, "is not in the schema")
		return
	}
	kind, ok := v.(string)
	if !ok {
		kind = "a block"
	}
	if !slices.Contains(kinds, kind) {
		c.changed(what, p, fmt.Sprintf("is %s, want one of %s", kind, strings.Join(kinds, ", ")))
	}
}

func (c checker) changed(what, path, why string) {
	c.t.Helper()
	c.t.Errorf("changed: %s: %s: %q %s", c.res.Type, what, path, why)
}

// TestReferences: what a row refers to is a row of some provider.
func TestReferences(t *testing.T) {
	rows := map[string]bool{}
	for _, p := range providers.All() {
		for _, s := range p.Services {
			for _, r := range s.Resources {
				rows[r.Type] = true
			}
		}
	}
	refers := func(t *testing.T, r *catalog.Resource, s *catalog.Source) {
		for _, typ := range s.Types {
			if !rows[typ] {
				t.Errorf("%s: %q refers to %s, which is in no row", r.Type, s.Path, typ)
			}
		}
		if s.From != catalog.Reference && len(s.Types) > 0 {
			t.Errorf("%s: %q has types and is no reference", r.Type, s.Path)
		}
	}
	for _, p := range providers.All() {
		t.Run(p.Name, func(t *testing.T) {
			for _, r := range allRows(p) {
				for i := range r.At {
					refers(t, r, &r.At[i])
				}
				if r.Member != nil {
					refers(t, r, r.Member)
				}
				for i := range r.Copies {
					if of := r.Copies[i].Of; of != nil {
						refers(t, r, of)
					}
					for j := range r.Copies[i].At {
						refers(t, r, &r.Copies[i].At[j])
					}
				}
			}
		})
	}
}

// TestNameSpaces: a location that a row names is in the table, and a name
// space that it reads has locations of its own.
func TestNameSpaces(t *testing.T) {
	index := catalog.NewIndex(providers.All())
	for _, p := range providers.All() {
		t.Run(p.Name, func(t *testing.T) {
			spaces := map[string]bool{"": true}
			for _, r := range p.Regions {
				spaces[r.In] = true
			}
			check := func(r *catalog.Resource, w catalog.Where) {
				for i := range w {
					s := &w[i]
					// "parent" is no name space: it says how to read an argument.
					if !spaces[s.In] && s.In != "parent" {
						t.Errorf("%s: name space %q has no locations", r.Type, s.In)
					}
					if s.From != catalog.Fixed {
						continue
					}
					if _, region := index.Region(p, s.In, s.Location); region == nil {
						t.Errorf("%s: location %q in %q is not in the table", r.Type, s.Location, s.In)
					}
				}
			}
			for _, r := range allRows(p) {
				check(r, r.At)
				for i := range r.Copies {
					check(r, r.Copies[i].At)
				}
			}
		})
	}
}

// TestRegions: the table of locations agrees with itself, and Japan is
// exactly what it is.
func TestRegions(t *testing.T) {
	each(t, func(t *testing.T, c *contract, _ *schema) {
		p := c.provider
		byID := map[string]*catalog.Region{}
		for i := range p.Regions {
			r := &p.Regions[i]
			if byID[key(r)] != nil {
				t.Errorf("%s is in the table twice", key(r))
			}
			byID[key(r)] = r
			if got := p.Region(r.In, r.ID); got != r.ID {
				t.Errorf("%s: its own identifier is read as %q", key(r), got)
			}
			countries(t, r)
		}
		var japan []string
		for i := range p.Regions {
			r := &p.Regions[i]
			if slices.Equal(r.Countries, []string{"JP"}) {
				japan = append(japan, key(r))
			}
			refs := append([]string{r.Pair, r.Multi, r.Parent}, r.Members...)
			for _, id := range refs {
				// What a row of a name space points to may be in the general one.
				if id != "" && byID[id] == nil && byID[r.In+":"+id] == nil {
					t.Errorf("%s points to %q, which is in no row", key(r), id)
				}
			}
			if x := byID[r.Pair]; r.Pair != "" && x != nil && x == r {
				t.Errorf("%s is its own pair", key(r))
			}
			members(t, r, byID)
		}
		sort.Strings(japan)
		want := slices.Sorted(slices.Values(c.japan))
		if !slices.Equal(japan, want) {
			t.Errorf("in Japan alone are\n\t%s\nwant\n\t%s", strings.Join(japan, " "), strings.Join(want, " "))
		}
		for id, country := range c.elsewhere {
			if r := byID[id]; r == nil || !slices.Equal(r.Countries, []string{country}) {
				t.Errorf("%s must be in %s and nowhere else, and the table has %v", id, country, r)
			}
		}
	})
}

func key(r *catalog.Region) string {
	if r.In == "" {
		return r.ID
	}
	return r.In + ":" + r.ID
}

// countries tests that a location's countries are countries. "EU" is reserved
// for a union, and no pack could allow or refuse it.
func countries(t *testing.T, r *catalog.Region) {
	seen := map[string]bool{}
	for _, c := range r.Countries {
		x, err := language.ParseRegion(c)
		if err != nil || !x.IsCountry() || x.String() != c {
			t.Errorf("%s: %q is no country of ISO 3166-1", key(r), c)
		}
		if seen[c] {
			t.Errorf("%s: %s stands there twice", key(r), c)
		}
		seen[c] = true
	}
	if len(r.Countries) == 0 && r.Kind != catalog.Global && r.Kind != catalog.MultiRegion {
		t.Errorf("%s is a %s without a country", key(r), r.Kind)
	}
	if len(r.Countries) > 0 && r.Kind == catalog.Global {
		t.Errorf("%s is global and has countries", key(r))
	}
	if len(r.Countries) > 1 && (r.Kind == catalog.Regional || r.Kind == catalog.Zonal || r.Kind == catalog.Edge) {
		t.Errorf("%s is a %s in several countries", key(r), r.Kind)
	}
}

// members tests that what is made of regions is in their countries.
func members(t *testing.T, r *catalog.Region, byID map[string]*catalog.Region) {
	var all []string
	for _, m := range r.Members {
		if x := byID[m]; x != nil {
			all = append(all, x.Countries...)
		}
	}
	sort.Strings(all)
	all = slices.Compact(all)
	if len(r.Members) > 0 && !slices.Equal(all, slices.Sorted(slices.Values(r.Countries))) {
		t.Errorf("%s is in %v, its members are in %v", key(r), r.Countries, all)
	}
}

func allRows(p *catalog.Provider) []*catalog.Resource {
	var out []*catalog.Resource
	for i := range p.Services {
		for j := range p.Services[i].Resources {
			out = append(out, &p.Services[i].Resources[j])
		}
	}
	for i := range p.Data {
		out = append(out, &p.Data[i])
	}
	for i := range p.Backends {
		out = append(out, &p.Backends[i])
	}
	return out
}

// schema is an extract: per type the tree of its arguments, nil where the
// provider registers a type whose schema was not available.
type schema struct {
	Resources, Data map[string]tree
}

// tree maps a name to a kind of value or to the tree of a block. The
// generator in testdata/schemas/gen says which kinds there are.
type tree map[string]any

func (t *tree) UnmarshalJSON(b []byte) error {
	var raw map[string]json.RawMessage
	if err := json.Unmarshal(b, &raw); err != nil || raw == nil {
		return err
	}
	*t = tree{}
	for name, v := range raw {
		var kind string
		if json.Unmarshal(v, &kind) == nil {
			(*t)[name] = kind
			continue
		}
		var sub tree
		if err := json.Unmarshal(v, &sub); err != nil {
			return err
		}
		(*t)[name] = sub
	}
	return nil
}

// find follows a dotted path. Below a map stands a value of any name, and
// below what only the documentation knows stands what it knows not. So does what
// is in the document that a text holds.
func (t tree) find(path string) (any, bool) {
	if text, inside, ok := strings.Cut(path, "@"); ok {
		// What the document in a text has is in no schema.
		kind, _ := t.find(text)
		ok = slices.Contains([]any{"string", "documented", "any"}, kind) && documentPath(inside)
		return "documented", ok
	}
	var v any = t
	// A dot with a backslash before it belongs to a key.
	for name := range strings.SplitSeq(strings.ReplaceAll(path, `\.`, "\x00"), ".") {
		switch x := v.(type) {
		case tree:
			var ok bool
			if v, ok = x[name]; !ok {
				return nil, false
			}
		case string:
			switch x {
			case "map":
				v = "string"
			case "any", "documented":
				v = x
			default:
				return nil, false
			}
		}
	}
	return v, true
}

// documentPath reports whether what stands behind an "@" is a path: nothing, or
// names with dots between.
func documentPath(path string) bool {
	return path == "" || !slices.Contains(strings.Split(path, "."), "") && !strings.Contains(path, "@")
}

// over lays another provider's tree over this one.
func (t tree) over(u tree) tree {
	if t == nil {
		return u
	}
	for name, v := range u {
		a, aok := t[name].(tree)
		b, bok := v.(tree)
		if aok && bok {
			v = a.over(b)
		}
		t[name] = v
	}
	return t
}

func (c *contract) load(t *testing.T) *schema {
	t.Helper()
	out := &schema{map[string]tree{}, map[string]tree{}}
	for _, name := range c.schemas {
		var s schema
		readExtract(t, filepath.Join("..", "testdata", "schemas", name+".json.gz"), &s)
		for typ, x := range s.Resources {
			out.Resources[typ] = out.Resources[typ].over(x)
		}
		for typ, x := range s.Data {
			out.Data[typ] = x
		}
	}
	return out
}

func readExtract(t *testing.T, file string, v any) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.NewDecoder(z).Decode(v); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
}

func sortedKeys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

// TestAccounts: the arguments that name an account are text wherever a type has
// them, some type has each, and what they hold is read as what it is.
func TestAccounts(t *testing.T) {
	each(t, func(t *testing.T, c *contract, s *schema) {
		for _, n := range c.provider.Account {
			found := false
			for _, typ := range sortedKeys(s.Resources) {
				if _, ok := s.Resources[typ].find(n); ok {
					found = true
					checker{t, c.provider, &catalog.Resource{Type: typ}, s.Resources[typ]}.path("Account", n, s.Resources[typ], text...)
				}
			}
			if !found {
				t.Errorf("no type has %q", n)
			}
		}
	})
	const guid = "0a1b2c3d-1111-2222-3333-444455556666"
	for _, p := range providers.All() {
		if len(p.Account)+len(p.DefaultAccount) > 0 && p.AccountOf == nil {
			t.Errorf("%s names accounts and reads none", p.Name)
		}
	}
	for _, c := range []struct {
		provider    *catalog.Provider
		value, want string
	}{
		{&aws.Provider, "111122223333", "111122223333"},
		{&aws.Provider, "arn:aws:iam::111122223333:role/deploy:x", "111122223333"},
		{&aws.Provider, "arn:aws:s3:::bucket", ""},
		{&aws.Provider, "11112222333", ""},
		{&aws.Provider, "11112222333x", ""},
		{&azurerm.Provider, guid, guid},
		{&azurerm.Provider, "/subscriptions/" + strings.ToUpper(guid) + "/resourceGroups/g", guid},
		{&azurerm.Provider, "/subscriptions/production", ""},
		{&azurerm.Provider, "production", ""},
		{&google.Provider, "city-prod", "city-prod"},
		{&google.Provider, "projects/city-prod/locations/asia-northeast1", "city-prod"},
		{&google.Provider, "https://www.googleapis.com/compute/v1/projects/city-prod/zones/asia-northeast1-a/disks/d", "city-prod"},
		{&google.Provider, "example.com:city-prod", "example.com:city-prod"},
		{&google.Provider, "locations/asia-northeast1/x", ""},
	} {
		if got := c.provider.AccountOf(c.value); got != c.want {
			t.Errorf("%s: %q is of %q, want %q", c.provider.Name, c.value, got, c.want)
		}
	}
}

// TestWords: the types of a provider begin with its name, by which they are found.
func TestWords(t *testing.T) {
	for _, p := range providers.All() {
		if p.Version == "" {
			t.Errorf("%s has no version", p.Name)
		}
		check := func(typ string) {
			if word, _, _ := strings.Cut(typ, "_"); word != p.Name {
				t.Errorf("%s is a type of %s", typ, p.Name)
			}
		}
		for _, s := range p.Services {
			for _, r := range s.Resources {
				check(r.Type)
			}
		}
		for _, r := range p.Data {
			check(r.Type)
		}
		for _, n := range p.Nothing {
			for _, typ := range n.Types {
				check(typ)
			}
		}
		for _, r := range p.Backends {
			if !strings.HasPrefix(r.Type, "backend.") {
				t.Errorf("%s is a backend", r.Type)
			}
		}
	}
}
