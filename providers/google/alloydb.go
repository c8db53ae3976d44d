package google

import "github.com/kokunai/kokunai/providers/catalog"

// AlloyDB. A secondary cluster is a resource of its own with its own location. It
// changes places with its primary one by a switchover.
var alloydb = []catalog.Resource{
	{Type: "google_alloydb_backup", Holds: catalog.Backup, At: location, Names: []string{"backup_id"}, Doc: "alloydb_backup"},
	{
		Type: "google_alloydb_cluster", Holds: catalog.Relational,
		At: location,
		Copies: []catalog.Copy{
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "automated_backup_policy.location", Present: true}, {Path: "automated_backup_policy.enabled", Not: []string{"false"}}}, At: catalog.Where{{From: catalog.Argument, Path: "automated_backup_policy.location"}}},
			{Role: catalog.RoleReplica, If: []catalog.Condition{{Path: "secondary_config.primary_cluster_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "secondary_config.primary_cluster_name", Types: []string{"google_alloydb_cluster"}}}},
			{Role: catalog.RoleReplica, Of: &catalog.Source{From: catalog.Reference, Path: "secondary_config.primary_cluster_name", Types: []string{"google_alloydb_cluster"}}, If: []catalog.Condition{{Path: "secondary_config.primary_cluster_name", Present: true}}, At: catalog.Where{{From: catalog.Own}}},
			// On by default in clusters made since February 2026.
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "dataplex_config.enabled", Not: []string{"false"}}}, At: catalog.Where{{From: catalog.Unstated, Note: "what describes the tables is copied to the catalogue, and no argument says where it keeps it"}}, Doc: "https://cloud.google.com/alloydb/docs/dataplex-catalog-integration"},
		},
		Names: []string{"cluster_id"},
		Doc:   "alloydb_cluster",
	},
	{
		Type: "google_alloydb_instance", Holds: catalog.Relational,
		At: catalog.Where{{From: catalog.Reference, Path: "cluster", Types: []string{"google_alloydb_cluster"}}},
		Copies: []catalog.Copy{
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: `database_flags.alloydb\.enable_pgaudit`, Is: []string{"1", "ON", "On", "on", "true"}}}, At: defaultLogs, Note: askedOf, Doc: "https://cloud.google.com/alloydb/docs/pgaudit/enable-audit"},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "database_flags.log_statement", Is: []string{"all", "ddl", "mod"}}}, At: defaultLogs, Note: askedOf},
		},
		Names: []string{"instance_id"},
		Doc:   "alloydb_instance",
	},
}
