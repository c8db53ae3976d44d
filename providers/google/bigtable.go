package google

import "github.com/kokunai/kokunai/providers/catalog"

// Bigtable. Every cluster of an instance has a full copy.
var bigtable = []catalog.Resource{
	{
		Type: "google_bigtable_instance", Holds: catalog.NoSQL,
		At: catalog.Where{
			{From: catalog.Argument, Path: "cluster.zone"},
			{From: catalog.ProviderConfig},
		},
		Copies: []catalog.Copy{
			{Role: catalog.RolePrimary, Each: "cluster", At: zoneOrProvider, Note: "a cluster that names no zone is in the provider's, whatever the others name"},
		},
		Doc: "bigtable_instance",
	},
	{Type: "google_bigtable_materialized_view", Holds: catalog.NoSQL, At: catalog.Where{{From: catalog.Reference, Path: "instance", Types: []string{"google_bigtable_instance"}}}, Names: []string{"materialized_view_id"}, Doc: "bigtable_materialized_view"},
	{
		Type: "google_bigtable_table", Holds: catalog.NoSQL,
		At: catalog.Where{{From: catalog.Reference, Path: "instance_name", Types: []string{"google_bigtable_instance"}}},
		Copies: []catalog.Copy{
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "automated_backup_policy.retention_period", Not: []string{"0"}, Default: "0"}}, At: catalog.Where{
				{From: catalog.Argument, Path: "automated_backup_policy.locations"},
				{From: catalog.Own},
			}},
		},
		Doc: "bigtable_table",
	},
}
