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
		Doc: "bigtable_instance",
	},
	{Type: "google_bigtable_materialized_view", Holds: catalog.NoSQL, At: catalog.Where{{From: catalog.Reference, Path: "instance", Types: []string{"google_bigtable_instance"}}}, Names: []string{"materialized_view_id"}, Doc: "bigtable_materialized_view"},
	{Type: "google_bigtable_table", Holds: catalog.NoSQL, At: catalog.Where{{From: catalog.Reference, Path: "instance_name", Types: []string{"google_bigtable_instance"}}}, Doc: "bigtable_table"},
}
