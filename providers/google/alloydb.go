package google

import "github.com/kokunai/kokunai/providers/catalog"

// AlloyDB. A secondary cluster is a resource of its own with its own location.
var alloydb = []catalog.Resource{
	{Type: "google_alloydb_backup", Holds: catalog.Backup, At: location, Names: []string{"backup_id"}, Doc: "alloydb_backup"},
	{
		Type: "google_alloydb_cluster", Holds: catalog.Relational,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "automated_backup_policy.location", Present: true}, {Path: "automated_backup_policy.enabled", Not: []string{"false"}}}, At: catalog.Where{{From: catalog.Argument, Path: "automated_backup_policy.location"}}},
		},
		Names: []string{"cluster_id"},
		Doc:   "alloydb_cluster",
	},
	{Type: "google_alloydb_instance", Holds: catalog.Relational, At: catalog.Where{{From: catalog.Reference, Path: "cluster", Types: []string{"google_alloydb_cluster"}}}, Names: []string{"instance_id"}, Doc: "alloydb_instance"},
}
