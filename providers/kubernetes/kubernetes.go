// Package kubernetes says what the resources of Terraform's kubernetes and
// kubectl providers keep. All of it is where the cluster is, which no argument
// names: the provider's configuration has its endpoint, and nothing tells from
// an endpoint where it is.
//
// It is not for the clusters themselves, which are rows of their clouds, nor for
// the helm provider, which has a package beside this one.
package kubernetes

import "github.com/kokunai/kokunai/providers/catalog"

// Provider is a cluster as the kubernetes provider sees it.
var Provider = catalog.Provider{
	Name:     "kubernetes",
	Sources:  []string{"hashicorp/kubernetes"},
	Title:    "Kubernetes",
	Version:  "3.2.1",
	Docs:     "https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs/resources/",
	Services: []catalog.Service{{Name: "Kubernetes", Resources: resources}},
	Nothing:  nothing,
}

// Kubectl is a cluster as the kubectl providers see it, of which one continues
// the other.
var Kubectl = catalog.Provider{
	Name:     "kubectl",
	Sources:  []string{"alekc/kubectl", "gavinbunney/kubectl"},
	Title:    "Kubernetes",
	Version:  "2.4.1",
	Docs:     "https://registry.terraform.io/providers/alekc/kubectl/latest/docs/resources/",
	Services: []catalog.Service{{Name: "Kubernetes", Resources: manifests}},
	Nothing:  []catalog.Nothing{{Reason: "only reads the version of the cluster", Types: []string{"kubectl_server_version"}}},
}

var inCluster = catalog.Where{{From: catalog.Unstated, Note: "where the cluster is, which this provider's configuration names by its endpoint"}}

// A manifest can be of any kind, also one that makes stores in a cloud.
var manifests = []catalog.Resource{
	{Type: "kubectl_manifest", Holds: catalog.Opaque, At: inCluster, Doc: "kubectl_manifest"},
}

var resources = []catalog.Resource{
	{Type: "kubernetes_config_map", Holds: catalog.Other, At: inCluster, Doc: "config_map"},
	{Type: "kubernetes_config_map_v1", Holds: catalog.Other, At: inCluster, Doc: "config_map_v1"},
	{Type: "kubernetes_config_map_v1_data", Holds: catalog.Other, At: inCluster, Doc: "config_map_v1_data"},
	{Type: "kubernetes_manifest", Holds: catalog.Opaque, At: inCluster, Doc: "manifest"},
	{Type: "kubernetes_persistent_volume", Holds: catalog.Block, At: inCluster, Doc: "persistent_volume"},
	{Type: "kubernetes_persistent_volume_claim", Holds: catalog.Block, At: inCluster, Doc: "persistent_volume_claim"},
	{Type: "kubernetes_persistent_volume_claim_v1", Holds: catalog.Block, At: inCluster, Doc: "persistent_volume_claim_v1"},
	{Type: "kubernetes_persistent_volume_v1", Holds: catalog.Block, At: inCluster, Doc: "persistent_volume_v1"},
	{Type: "kubernetes_secret", Holds: catalog.Secret, At: inCluster, Doc: "secret"},
	{Type: "kubernetes_secret_v1", Holds: catalog.Secret, At: inCluster, Doc: "secret_v1"},
	{Type: "kubernetes_secret_v1_data", Holds: catalog.Secret, At: inCluster, Doc: "secret_v1_data"},
	{Type: "kubernetes_stateful_set", Holds: catalog.Block, Copies: claimed, Doc: "stateful_set"},
	{Type: "kubernetes_stateful_set_v1", Holds: catalog.Block, Copies: claimed, Doc: "stateful_set_v1"},
}

// claimed are the volumes that a stateful set claims for each of its pods.
var claimed = []catalog.Copy{{
	Role: catalog.RolePrimary,
	If:   []catalog.Condition{{Path: "spec.volume_claim_template", Present: true}},
	At:   inCluster,
}}

var nothing = []catalog.Nothing{
	{
		Reason: "networking of the cluster",
		Types: []string{
			"kubernetes_endpoint_slice_v1",
			"kubernetes_endpoints",
			"kubernetes_endpoints_v1",
			"kubernetes_ingress",
			"kubernetes_ingress_class",
			"kubernetes_ingress_class_v1",
			"kubernetes_ingress_v1",
			"kubernetes_network_policy",
			"kubernetes_network_policy_v1",
			"kubernetes_service",
			"kubernetes_service_v1",
		},
	},
	{
		Reason: "rules and settings of the cluster",
		Types: []string{
			"kubernetes_annotations",
			"kubernetes_api_service",
			"kubernetes_api_service_v1",
			"kubernetes_csi_driver",
			"kubernetes_csi_driver_v1",
			"kubernetes_horizontal_pod_autoscaler",
			"kubernetes_horizontal_pod_autoscaler_v1",
			"kubernetes_horizontal_pod_autoscaler_v2",
			"kubernetes_horizontal_pod_autoscaler_v2beta2",
			"kubernetes_labels",
			"kubernetes_limit_range",
			"kubernetes_limit_range_v1",
			"kubernetes_mutating_webhook_configuration",
			"kubernetes_mutating_webhook_configuration_v1",
			"kubernetes_namespace",
			"kubernetes_namespace_v1",
			"kubernetes_node_taint",
			"kubernetes_pod_disruption_budget",
			"kubernetes_pod_disruption_budget_v1",
			"kubernetes_priority_class",
			"kubernetes_priority_class_v1",
			"kubernetes_resource_quota",
			"kubernetes_resource_quota_v1",
			"kubernetes_runtime_class_v1",
			"kubernetes_storage_class",
			"kubernetes_storage_class_v1",
			"kubernetes_validating_admission_policy_v1",
			"kubernetes_validating_webhook_configuration",
			"kubernetes_validating_webhook_configuration_v1",
		},
	},
	{
		Reason: "runs containers; what they keep lies in volumes, config maps and secrets",
		Types: []string{
			"kubernetes_cron_job",
			"kubernetes_cron_job_v1",
			"kubernetes_daemon_set_v1",
			"kubernetes_daemonset",
			"kubernetes_deployment",
			"kubernetes_deployment_v1",
			"kubernetes_env",
			"kubernetes_job",
			"kubernetes_job_v1",
			"kubernetes_pod",
			"kubernetes_pod_v1",
			"kubernetes_replication_controller",
			"kubernetes_replication_controller_v1",
		},
	},
	{
		Reason: "says who may do what in the cluster",
		Types: []string{
			"kubernetes_certificate_signing_request",
			"kubernetes_certificate_signing_request_v1",
			"kubernetes_cluster_role",
			"kubernetes_cluster_role_binding",
			"kubernetes_cluster_role_binding_v1",
			"kubernetes_cluster_role_v1",
			"kubernetes_default_service_account",
			"kubernetes_default_service_account_v1",
			"kubernetes_pod_security_policy",
			"kubernetes_pod_security_policy_v1beta1",
			"kubernetes_role",
			"kubernetes_role_binding",
			"kubernetes_role_binding_v1",
			"kubernetes_role_v1",
			"kubernetes_service_account",
			"kubernetes_service_account_v1",
			"kubernetes_token_request_v1",
		},
	},
}
