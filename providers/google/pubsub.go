package google

import "github.com/kokunai/kokunai/providers/catalog"

// Pub/Sub keeps messages where they were published, unless a policy forbids it.
var pubsub = []catalog.Resource{
	{
		Type: "google_pubsub_subscription", Holds: catalog.Queue,
		At: catalog.Where{{From: catalog.Reference, Path: "topic", Types: []string{"google_pubsub_topic"}}},
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "bigquery_config.table", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "bigquery_config.table", Types: []string{"google_bigquery_dataset", "google_bigquery_table"}}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "cloud_storage_config.bucket", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "cloud_storage_config.bucket", Types: []string{"google_storage_bucket"}}}},
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "dead_letter_policy.dead_letter_topic", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "dead_letter_policy.dead_letter_topic", Types: []string{"google_pubsub_topic"}}}},
		},
		Doc: "pubsub_subscription",
	},
	{
		Type: "google_pubsub_topic", Holds: catalog.Queue,
		At: catalog.Where{
			{From: catalog.Argument, Path: "message_storage_policy.allowed_persistence_regions"},
			{From: catalog.Unstated, Note: "without allowed_persistence_regions messages are kept in the region nearest to their publisher", Doc: "https://cloud.google.com/pubsub/docs/resource-location-restriction"},
		},
		Doc: "pubsub_topic",
	},
}

var pubsubLite = []catalog.Resource{
	{Type: "google_pubsub_lite_subscription", Holds: catalog.Queue, At: regionOrZone, Doc: "pubsub_lite_subscription"},
	{Type: "google_pubsub_lite_topic", Holds: catalog.Queue, At: regionOrZone, Doc: "pubsub_lite_topic"},
}
