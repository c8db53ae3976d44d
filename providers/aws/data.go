package aws

import "github.com/kokunai/kokunai/providers/catalog"

// unfiltered is a lookup of zones that gives those of the region in use. A
// Local Zone that the account has opted in to can be among them.
var unfiltered = []catalog.Condition{
	{Path: "all_availability_zones", Absent: true},
	{Path: "filter", Absent: true},
}

// plainZones is the usual filter that leaves out Local and Wavelength Zones.
var plainZones = []catalog.Condition{
	{Path: "filter.name", Is: []string{"opt-in-status"}},
	{Path: "filter.values", Is: []string{"opt-in-not-required"}},
}

// zonesByType is the other one.
var zonesByType = []catalog.Condition{
	{Path: "filter.name", Is: []string{"zone-type"}},
	{Path: "filter.values", Is: []string{"availability-zone"}},
}

// localZones is a filter that lets them in, whatever else it names.
var localZones = []catalog.Condition{
	{Path: "filter.values", Is: []string{"opted-in", "not-opted-in", "local-zone", "wavelength-zone"}},
}

// data are the data sources that must be in the region of their provider, or
// that name locations. A bucket is not among them: it can be read from any
// region, so that one that is only looked up stays unresolved.
var data = []catalog.Resource{
	{Type: "aws_ami", At: regional, Location: []string{"region"}},
	{Type: "aws_ami_ids", At: regional, Location: []string{"region"}},
	{Type: "aws_api_gateway_rest_api", At: regional, Location: []string{"region"}},
	{
		Type: "aws_availability_zone",
		At: catalog.Where{
			{From: catalog.Argument, Path: "name", Refines: true},
			{From: catalog.Argument, Path: "zone_id", Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Location: []string{"region"},
		Within:   []string{"name", "zone_id"},
	},
	{
		Type: "aws_availability_zones",
		At: catalog.Where{
			{From: catalog.Unstated, If: localZones, Note: "a Local Zone can be among the zones"},
			{From: catalog.Argument, Path: "region", If: unfiltered},
			{From: catalog.ProviderConfig, If: unfiltered},
			{From: catalog.Argument, Path: "region", If: plainZones},
			{From: catalog.ProviderConfig, If: plainZones},
			{From: catalog.Argument, Path: "region", If: zonesByType},
			{From: catalog.ProviderConfig, If: zonesByType},
		},
		Location: []string{"region"},
		Within:   []string{"names", "zone_ids"},
	},
	{Type: "aws_backup_plan", At: regional, Location: []string{"region"}},
	{Type: "aws_backup_vault", At: regional, Location: []string{"region"}},
	{Type: "aws_batch_job_queue", At: regional, Location: []string{"region"}},
	{Type: "aws_bedrock_foundation_model", At: regional, Location: []string{"model_arn", "region"}},
	{
		Type:     "aws_bedrock_inference_profile",
		At:       catalog.Where{{From: catalog.Argument, Path: "inference_profile_id", In: bedrock}},
		Location: []string{"inference_profile_arn", "inference_profile_id"},
	},
	{Type: "aws_cloudwatch_event_bus", At: regional, Location: []string{"region"}},
	{Type: "aws_cloudwatch_log_group", At: regional, Location: []string{"region"}},
	{Type: "aws_cognito_user_pool", At: regional, Location: []string{"region"}},
	{Type: "aws_connect_instance", At: regional, Location: []string{"region"}},
	{Type: "aws_db_cluster_snapshot", At: regional, Location: []string{"region"}},
	{Type: "aws_db_instance", At: regional, Location: []string{"region"}},
	{Type: "aws_db_snapshot", At: regional, Location: []string{"region"}},
	{Type: "aws_dms_endpoint", At: regional, Location: []string{"region"}},
	{Type: "aws_dynamodb_table", At: regional, Location: []string{"region"}},
	{Type: "aws_ebs_snapshot", At: regional, Location: []string{"region"}},
	{Type: "aws_ebs_volume", At: regional, Location: []string{"region"}},
	{Type: "aws_ecr_image", At: regional, Location: []string{"region"}},
	{Type: "aws_ecr_repository", At: regional, Location: []string{"region"}},
	{Type: "aws_ecs_cluster", At: regional, Location: []string{"region"}},
	{Type: "aws_efs_file_system", At: regional, Location: []string{"region"}},
	{Type: "aws_eks_cluster", At: regional, Location: []string{"region"}},
	{Type: "aws_eks_node_group", At: regional, Location: []string{"region"}},
	{Type: "aws_elasticache_cluster", At: regional, Location: []string{"region"}},
	{Type: "aws_elasticache_replication_group", At: regional, Location: []string{"region"}},
	{Type: "aws_elasticsearch_domain", At: regional, Location: []string{"region"}},
	{Type: "aws_fsx_ontap_file_system", At: regional, Location: []string{"region"}},
	{Type: "aws_fsx_windows_file_system", At: regional, Location: []string{"region"}},
	{Type: "aws_glue_catalog_table", At: regional, Location: []string{"region"}},
	{Type: "aws_instance", At: regional, Location: []string{"region"}},
	{Type: "aws_kendra_index", At: regional, Location: []string{"region"}},
	{Type: "aws_kinesis_firehose_delivery_stream", At: regional, Location: []string{"region"}},
	{Type: "aws_kinesis_stream", At: regional, Location: []string{"region"}},
	{Type: "aws_kms_alias", At: regional, Location: []string{"region"}},
	{Type: "aws_kms_key", At: regional, Location: []string{"region"}},
	{Type: "aws_lambda_function", At: regional, Location: []string{"region"}},
	{Type: "aws_lb", At: regional, Location: []string{"region"}},
	{Type: "aws_memorydb_cluster", At: regional, Location: []string{"region"}},
	{Type: "aws_mq_broker", At: regional, Location: []string{"region"}},
	{Type: "aws_msk_cluster", At: regional, Location: []string{"region"}},
	{Type: "aws_opensearch_domain", At: regional, Location: []string{"region"}},
	{Type: "aws_opensearchserverless_collection", At: regional, Location: []string{"region"}},
	{Type: "aws_prometheus_workspace", At: regional, Location: []string{"region"}},
	{Type: "aws_qldb_ledger", At: regional, Location: []string{"region"}},
	{Type: "aws_rds_cluster", At: regional, Location: []string{"region"}},
	{Type: "aws_redshift_cluster", At: regional, Location: []string{"region"}},
	{Type: "aws_redshiftserverless_namespace", At: regional, Location: []string{"region"}},
	{Type: "aws_redshiftserverless_workgroup", At: regional, Location: []string{"region"}},
	{
		Type: "aws_region",
		At: catalog.Where{
			{From: catalog.Unstated, If: []catalog.Condition{{Path: "endpoint", Present: true}}, Note: "it is looked up by the address of its endpoint"},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.Argument, Path: "name"},
			{From: catalog.ProviderConfig},
		},
		Location: []string{"name", "id", "region"},
	},
	{Type: "aws_secretsmanager_secret", At: regional, Location: []string{"region"}},
	{Type: "aws_secretsmanager_secret_version", At: regional, Location: []string{"region"}},
	{Type: "aws_security_group", At: regional, Location: []string{"region"}},
	{Type: "aws_sfn_state_machine", At: regional, Location: []string{"region"}},
	{Type: "aws_sns_topic", At: regional, Location: []string{"region"}},
	{Type: "aws_sqs_queue", At: regional, Location: []string{"region"}},
	{Type: "aws_ssm_parameter", At: regional, Location: []string{"region"}},
	{
		Type: "aws_subnet",
		At: catalog.Where{
			{From: catalog.Argument, Path: "availability_zone", Refines: true},
			{From: catalog.Argument, Path: "availability_zone_id", Refines: true},
			{From: catalog.Argument, Path: "region"},
			{From: catalog.ProviderConfig},
		},
		Location: []string{"region"},
	},
	{Type: "aws_subnets", At: regional, Location: []string{"region"}},
	{Type: "aws_timestreamwrite_database", At: regional, Location: []string{"region"}},
	{Type: "aws_timestreamwrite_table", At: regional, Location: []string{"region"}},
	{Type: "aws_vpc", At: regional, Location: []string{"region"}},
	{Type: "aws_vpcs", At: regional, Location: []string{"region"}},
}
