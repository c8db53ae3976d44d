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
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "push_config.push_endpoint", Present: true}}, At: catalog.Where{
				{From: catalog.Reference, Path: "push_config.push_endpoint", Types: called},
				{From: catalog.Unstated, Note: "the address that messages are pushed to does not say where its server is"},
			}},
			{Role: catalog.RoleExport, Each: "message_transforms", If: calledModel, At: messageModel, Note: "messages are sent to a model"},
		},
		Doc: "pubsub_subscription",
	},
	{
		Type: "google_pubsub_topic", Holds: catalog.Queue,
		At: catalog.Where{
			{From: catalog.Argument, Path: "message_storage_policy.allowed_persistence_regions"},
			{From: catalog.Unstated, Note: "without allowed_persistence_regions messages are kept in the region nearest to their publisher", Doc: "https://cloud.google.com/pubsub/docs/resource-location-restriction"},
		},
		Copies: []catalog.Copy{
			{Role: catalog.RoleKey, If: []catalog.Condition{{Path: "kms_key_name", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "kms_key_name", Types: keys}}, Note: "a topic has no region that its key could be bound to", Doc: "https://cloud.google.com/pubsub/docs/encryption"},
			{Role: catalog.RoleExport, Each: "message_transforms", If: calledModel, At: messageModel, Note: "messages are sent to a model"},
			{Role: catalog.RoleLog, If: []catalog.Condition{{Path: "ingestion_data_source_settings.platform_logs_settings.severity", Is: []string{"DEBUG", "INFO", "WARNING", "ERROR"}}}, At: defaultLogs},
		},
		Doc: "pubsub_topic",
	},
}

var (
	calledModel  = []catalog.Condition{{Path: "ai_inference.endpoint", Present: true}, {Path: "disabled", Not: []string{"true"}}}
	messageModel = catalog.Where{{From: catalog.Reference, Path: "ai_inference.endpoint", Types: vertexEndpoints}}
)

var pubsubLite = []catalog.Resource{
	{Type: "google_pubsub_lite_subscription", Holds: catalog.Queue, At: liteZone, Doc: "pubsub_lite_subscription"},
	{Type: "google_pubsub_lite_topic", Holds: catalog.Queue, At: liteZone, Doc: "pubsub_lite_topic"},
}

// liteZone is where everything of Pub/Sub Lite is. What it is given as a region
// only chooses the address that it is made through.
var liteZone = catalog.Where{
	{From: catalog.Argument, Path: "zone"},
	{From: catalog.ProviderConfig, Path: "zone"},
	{From: catalog.Argument, Path: "region"},
	{From: catalog.ProviderConfig},
}
