package google

import "github.com/kokunai/kokunai/providers/catalog"

// Kubernetes: clusters, their nodes' disks and their backups.
var gke = []catalog.Resource{
	{
		Type: "google_container_cluster", Holds: catalog.Other,
		At: locationOrProvider,
		Copies: []catalog.Copy{
			{Role: catalog.RoleExport, If: []catalog.Condition{{Path: "resource_usage_export_config.bigquery_destination.dataset_id", Present: true}}, At: catalog.Where{{From: catalog.Reference, Path: "resource_usage_export_config.bigquery_destination.dataset_id", Types: []string{"google_bigquery_dataset"}}}},
		},
		Location: []string{"location"},
		Doc:      "container_cluster",
	},
	{
		Type: "google_container_node_pool", Holds: catalog.Block,
		At: catalog.Where{
			{From: catalog.Argument, Path: "location"},
			{From: catalog.Reference, Path: "cluster", Types: []string{"google_container_cluster"}},
			{From: catalog.ProviderConfig},
		},
		Location: []string{"location"},
		Doc:      "container_node_pool",
	},
}

var gkeBackup = []catalog.Resource{
	// Backups are in the plan's location, which need not be the cluster's.
	{Type: "google_gke_backup_backup_plan", Holds: catalog.Backup, At: location, Doc: "gke_backup_backup_plan"},
}

var gkeMulticloud = []catalog.Resource{
	{Type: "google_container_aws_cluster", Holds: catalog.Other, At: onAWS, Doc: "container_aws_cluster"},
	{Type: "google_container_aws_node_pool", Holds: catalog.Block, At: onAWS, Doc: "container_aws_node_pool"},
	{Type: "google_container_azure_cluster", Holds: catalog.Other, At: onAzure, Doc: "container_azure_cluster"},
	{Type: "google_container_azure_node_pool", Holds: catalog.Block, At: onAzure, Doc: "container_azure_node_pool"},
}

var edgeContainer = []catalog.Resource{
	{Type: "google_edgecontainer_node_pool", Holds: catalog.Block, At: catalog.Where{{From: catalog.Unstated, Note: "the machines stand where the customer has them"}}, Doc: "edgecontainer_node_pool"},
}

// The data of these clusters is with another cloud, whose regions have no row
// here; location is only where Google manages them from.
var (
	onAWS   = catalog.Where{{From: catalog.Unstated, Note: "the cluster runs in AWS, in the region that aws_region names"}}
	onAzure = catalog.Where{{From: catalog.Unstated, Note: "the cluster runs in Azure, in the region that azure_region names"}}
)
