package google

import "github.com/kokunai/kokunai/providers/catalog"

// Spanner. The instance configuration is the place. A multi-region configuration
// has witnesses, which keep data too.
var spanner = []catalog.Resource{
	{Type: "google_spanner_backup_schedule", Holds: catalog.Backup, At: inSpannerInstance, Doc: "spanner_backup_schedule"},
	{Type: "google_spanner_database", Holds: catalog.Relational, At: inSpannerInstance, Doc: "spanner_database"},
	{
		Type: "google_spanner_instance", Holds: catalog.Relational,
		At: spannerConfig,
		Copies: []catalog.Copy{
			{Role: catalog.RoleBackup, If: []catalog.Condition{{Path: "default_backup_schedule_type", Is: []string{"AUTOMATIC"}}}, At: catalog.Where{{From: catalog.Own}}, Note: "new databases get a schedule of backups, which are where the instance is"},
		},
		Doc: "spanner_instance",
	},
	// A configuration of the customer's own adds replicas to one of Google's: the
	// base's need not be written down, the provider adds them.
	{
		Type: "google_spanner_instance_config",
		At: catalog.Where{
			{From: catalog.Argument, Path: "base_config", In: "spanner"},
			{From: catalog.Argument, Path: "replicas.location"},
		},
		Copies: []catalog.Copy{
			{Role: catalog.RoleReplica, Each: "replicas", At: location, Note: "every instance of the configuration has a replica there"},
		},
		Location: []string{"id", "name"},
		Doc:      "spanner_instance_config",
	},
	{Type: "google_spanner_instance_partition", Holds: catalog.Relational, At: spannerConfig, Doc: "spanner_instance_partition"},
}

var spannerConfig = catalog.Where{
	{From: catalog.Reference, Path: "config", Types: []string{"google_spanner_instance_config"}},
	{From: catalog.Argument, Path: "config", In: "spanner"},
}

var inSpannerInstance = catalog.Where{{From: catalog.Reference, Path: "instance", Types: []string{"google_spanner_instance"}}}
