package google

import "github.com/kokunai/kokunai/providers/catalog"

// data are the data sources that say where they are. Most of them read what
// was made elsewhere, so they need the same arguments as the resource.
var data = []catalog.Resource{
	{Type: "google_artifact_registry_repository", At: catalog.Where{{From: catalog.Argument, Path: "location", In: "artifactregistry"}, {From: catalog.ProviderConfig}}, Location: []string{"location"}, Doc: "../data-sources/artifact_registry_repository"},
	{Type: "google_client_config", At: catalog.Where{{From: catalog.ProviderConfig}}, Location: []string{"region"}, Within: []string{"zone"}, Doc: "../data-sources/client_config"},
	{Type: "google_compute_disk", At: zoneOrProvider, Within: []string{"zone"}, Doc: "../data-sources/compute_disk"},
	{Type: "google_compute_instance", At: linkOrZone, Within: []string{"zone"}, Doc: "../data-sources/compute_instance"},
	{Type: "google_compute_region_disk", At: regionOrProvider, Location: []string{"region"}, Doc: "../data-sources/compute_region_disk"},
	{Type: "google_compute_subnetwork", At: linkOrRegion, Location: []string{"region"}, Doc: "../data-sources/compute_subnetwork"},
	{Type: "google_compute_zones", At: regionOrProvider, Location: []string{"region"}, Within: []string{"names"}, Doc: "../data-sources/compute_zones"},
	{Type: "google_container_cluster", At: locationOrProvider, Location: []string{"location"}, Doc: "../data-sources/container_cluster"},
	{Type: "google_iam_policy", Documents: []catalog.Document{{Attribute: "policy_data", Field: "auditConfigs", Block: "audit_config"}}, Doc: "../data-sources/iam_policy"},
	{Type: "google_kms_crypto_key", At: catalog.Where{{From: catalog.Reference, Path: "key_ring", Types: []string{"google_kms_key_ring"}}}, Doc: "../data-sources/kms_crypto_key"},
	{Type: "google_kms_key_ring", At: kmsLocation, Location: []string{"location"}, Doc: "../data-sources/kms_key_ring"},
	{Type: "google_redis_instance", At: regionOrProvider, Location: []string{"region"}, Doc: "../data-sources/redis_instance"},
}

// backends are where Terraform's state goes. A state bucket is usually made
// by another configuration than the one that it serves.
var backends = []catalog.Resource{
	{
		Type: "backend.gcs", Holds: catalog.State, Role: catalog.RoleState,
		At: catalog.Where{
			{From: catalog.Reference, Path: "bucket", Types: []string{"google_storage_bucket"}},
			{From: catalog.Unstated, Note: "the backend names a bucket, and no argument says where the bucket is"},
		},
		Redirects: []catalog.Redirect{{Path: "storage_custom_endpoint"}},
	},
}

// A link goes before everything else that says where what it names is.
var (
	linkOrRegion = catalog.Where{
		{From: catalog.Argument, Path: "self_link"},
		{From: catalog.Argument, Path: "region", If: []catalog.Condition{{Path: "self_link", Absent: true}}},
		{From: catalog.ProviderConfig, If: []catalog.Condition{{Path: "self_link", Absent: true}}},
	}

	linkOrZone = catalog.Where{
		{From: catalog.Argument, Path: "self_link"},
		{From: catalog.Argument, Path: "zone", If: []catalog.Condition{{Path: "self_link", Absent: true}}},
		{From: catalog.ProviderConfig, Path: "zone", If: []catalog.Condition{{Path: "self_link", Absent: true}}},
		{From: catalog.ProviderConfig, If: []catalog.Condition{{Path: "self_link", Absent: true}}},
	}
)
