// Package awscc is what kokunai knows of AWS as the hashicorp/awscc provider
// sees it: its types and arguments are those of CloudFormation, in snake case,
// and it makes them all through the Cloud Control API.
//
// Its resources have no region of their own: each is made in the region of its
// provider's configuration. The rows rest on the pages of the provider's
// documentation alone, since no extract of its schema is kept in testdata, and
// what a service keeps is said by the package of the aws provider beside this
// one, whose regions and names are used here too. References may go to types of
// either provider. What stands in no table here was not judged.
package awscc

import (
	"github.com/kokunai/kokunai/providers/aws"
	"github.com/kokunai/kokunai/providers/catalog"
)

// Provider is AWS as the awscc provider sees it.
var Provider = catalog.Provider{
	Name:           "awscc",
	Sources:        []string{"hashicorp/awscc"},
	Title:          "AWS",
	Home:           "US",
	Version:        "1.96.0",
	Docs:           "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/",
	Location:       []string{"region"},
	Env:            []string{"AWS_REGION", "AWS_DEFAULT_REGION"},
	DefaultAccount: []catalog.DefaultAccount{{Path: "assume_role.role_arn"}},
	AccountOf:      aws.Provider.AccountOf,
	Redirects:      []catalog.Redirect{{Path: "endpoints.cloudcontrolapi"}},
	Regions:        aws.Provider.Regions,
	Region:         aws.Provider.Region,
	Embedded:       aws.Provider.Embedded,
	Named:          aws.Provider.Named,
	Keeps:          aws.Provider.Keeps,
	Services:       services,
	Nothing:        nothing,
}

// bedrock is the name space of Bedrock's inference profiles.
const bedrock = "bedrock"

// regional is how most types are placed.
var regional = catalog.Where{{From: catalog.ProviderConfig}}

// zoned is regional for types that may be put into one zone of the region. A
// zone matters because a Local Zone can be in another country than its region.
var zoned = catalog.Where{
	{From: catalog.Argument, Path: "availability_zone", Refines: true},
	{From: catalog.ProviderConfig},
}

// areaModels are how what is asked for a model begins when it is no model of
// the region that asks: an area, which makes it a profile, or an ARN.
var areaModels = []string{"apac.", "arn:", "au.", "ca.", "eu.", "global.", "jp.", "us-gov.", "us."}

// Types that many others refer to, of this provider and of aws.
var (
	backupPlans     = []string{"awscc_backup_backup_plan", "aws_backup_plan"}
	buckets         = []string{"awscc_s3_bucket", "aws_s3_bucket"}
	catalogs        = []string{"awscc_glue_catalog", "awscc_s3tables_table_bucket", "aws_glue_catalog", "aws_s3tables_table_bucket"}
	databases       = []string{"awscc_rds_db_cluster", "awscc_rds_db_instance", "aws_db_instance", "aws_rds_cluster"}
	deliveryStreams = []string{"awscc_kinesisfirehose_delivery_stream", "aws_kinesis_firehose_delivery_stream"}
	eventDataStores = []string{"awscc_cloudtrail_event_data_store", "aws_cloudtrail_event_data_store"}
	kafkaClusters   = []string{"awscc_msk_cluster", "awscc_msk_serverless_cluster", "aws_msk_cluster", "aws_msk_serverless_cluster"}
	functions       = []string{"awscc_lambda_alias", "awscc_lambda_function", "awscc_lambda_version", "aws_lambda_alias", "aws_lambda_function"}
	keys            = []string{"awscc_kms_key", "awscc_kms_replica_key", "aws_kms_external_key", "aws_kms_key", "aws_kms_replica_external_key", "aws_kms_replica_key"}
	launchTemplates = []string{"awscc_ec2_launch_template", "aws_launch_template"}
	logGroups       = []string{"awscc_logs_log_group", "aws_cloudwatch_log_group"}
	monitoringJobs  = []string{"awscc_sagemaker_data_quality_job_definition", "awscc_sagemaker_model_bias_job_definition", "awscc_sagemaker_model_explainability_job_definition", "awscc_sagemaker_model_quality_job_definition", "aws_sagemaker_data_quality_job_definition"}
	queryLogs       = []string{"awscc_route53resolver_resolver_query_logging_config", "aws_route53_resolver_query_log_config"}
	queues          = []string{"awscc_sqs_queue", "aws_sqs_queue"}
	searchDomains   = []string{"awscc_opensearchservice_domain", "aws_elasticsearch_domain", "aws_opensearch_domain"}
	streams         = []string{"awscc_kinesis_stream", "aws_kinesis_stream"}
	subnets         = []string{"awscc_ec2_subnet", "aws_default_subnet", "aws_subnet"}
	tableBuckets    = []string{"awscc_s3tables_table_bucket", "aws_s3tables_table_bucket"}
	tables          = []string{"awscc_dynamodb_global_table", "awscc_dynamodb_table", "aws_dynamodb_table"}
	topics          = []string{"awscc_sns_topic", "aws_sns_topic"}
	transferFlows   = []string{"awscc_transfer_workflow", "aws_transfer_workflow"}
	vaults          = []string{"awscc_backup_backup_vault", "awscc_backup_logically_air_gapped_backup_vault", "aws_backup_logically_air_gapped_vault", "aws_backup_vault"}
	warehouses      = []string{"awscc_redshift_cluster", "awscc_redshiftserverless_namespace", "aws_redshift_cluster", "aws_redshiftserverless_namespace"}

	// warehouseServers are what has the address of a warehouse.
	warehouseServers = []string{"awscc_redshift_cluster", "awscc_redshiftserverless_workgroup", "aws_redshift_cluster", "aws_redshiftserverless_workgroup"}

	// logDestinations are what most services can deliver their logs to.
	logDestinations = []string{
		"awscc_kinesisfirehose_delivery_stream",
		"awscc_logs_log_group",
		"awscc_s3_bucket",
		"aws_cloudwatch_log_group",
		"aws_kinesis_firehose_delivery_stream",
		"aws_s3_bucket",
	}

	// accessLogs are what a stage of an API can write its log to.
	accessLogs = []string{
		"awscc_kinesisfirehose_delivery_stream",
		"awscc_logs_log_group",
		"aws_cloudwatch_log_group",
		"aws_kinesis_firehose_delivery_stream",
	}

	streamsAndFirehoses = []string{
		"awscc_kinesis_stream",
		"awscc_kinesisfirehose_delivery_stream",
		"aws_kinesis_firehose_delivery_stream",
		"aws_kinesis_stream",
	}

	subscriptionTargets = []string{
		"awscc_kinesis_stream",
		"awscc_kinesisfirehose_delivery_stream",
		"awscc_lambda_alias",
		"awscc_lambda_function",
		"awscc_lambda_version",
		"awscc_logs_destination",
		"aws_cloudwatch_log_destination",
		"aws_kinesis_firehose_delivery_stream",
		"aws_kinesis_stream",
		"aws_lambda_alias",
		"aws_lambda_function",
	}

	// messageTargets are where messages go that were not processed.
	messageTargets = []string{"awscc_sns_topic", "awscc_sqs_queue", "aws_sns_topic", "aws_sqs_queue"}

	subscribers = []string{
		"awscc_kinesisfirehose_delivery_stream",
		"awscc_lambda_alias",
		"awscc_lambda_function",
		"awscc_lambda_version",
		"awscc_sns_topic",
		"awscc_sqs_queue",
		"aws_kinesis_firehose_delivery_stream",
		"aws_lambda_alias",
		"aws_lambda_function",
		"aws_sns_topic",
		"aws_sqs_queue",
	}

	lambdaDestinations = []string{
		"awscc_events_event_bus",
		"awscc_lambda_alias",
		"awscc_lambda_function",
		"awscc_lambda_version",
		"awscc_s3_bucket",
		"awscc_sns_topic",
		"awscc_sqs_queue",
		"aws_cloudwatch_event_bus",
		"aws_lambda_alias",
		"aws_lambda_function",
		"aws_s3_bucket",
		"aws_sns_topic",
		"aws_sqs_queue",
	}

	// eventTargets are what EventBridge can deliver events to.
	eventTargets = []string{
		"awscc_batch_job_queue",
		"awscc_codepipeline_pipeline",
		"awscc_ecs_cluster",
		"awscc_events_api_destination",
		"awscc_events_event_bus",
		"awscc_glue_workflow",
		"awscc_kinesis_stream",
		"awscc_kinesisfirehose_delivery_stream",
		"awscc_lambda_alias",
		"awscc_lambda_function",
		"awscc_lambda_version",
		"awscc_logs_log_group",
		"awscc_redshift_cluster",
		"awscc_redshiftserverless_workgroup",
		"awscc_sagemaker_pipeline",
		"awscc_sns_topic",
		"awscc_sqs_queue",
		"awscc_stepfunctions_state_machine",
		"awscc_timestream_table",
		"aws_api_gateway_rest_api",
		"aws_api_gateway_stage",
		"aws_batch_job_queue",
		"aws_cloudwatch_event_api_destination",
		"aws_cloudwatch_event_bus",
		"aws_cloudwatch_log_group",
		"aws_codebuild_project",
		"aws_codepipeline",
		"aws_ecs_cluster",
		"aws_glue_workflow",
		"aws_kinesis_firehose_delivery_stream",
		"aws_kinesis_stream",
		"aws_lambda_alias",
		"aws_lambda_function",
		"aws_redshift_cluster",
		"aws_redshiftserverless_workgroup",
		"aws_sagemaker_pipeline",
		"aws_sfn_state_machine",
		"aws_sns_topic",
		"aws_sqs_queue",
		"aws_timestreamwrite_table",
	}

	dataSyncLocations = []string{
		"awscc_datasync_location_azure_blob",
		"awscc_datasync_location_efs",
		"awscc_datasync_location_fsx_lustre",
		"awscc_datasync_location_fsx_ontap",
		"awscc_datasync_location_fsx_open_zfs",
		"awscc_datasync_location_fsx_windows",
		"awscc_datasync_location_hdfs",
		"awscc_datasync_location_nfs",
		"awscc_datasync_location_object_storage",
		"awscc_datasync_location_s3",
		"awscc_datasync_location_smb",
		"aws_datasync_location_azure_blob",
		"aws_datasync_location_efs",
		"aws_datasync_location_fsx_lustre_file_system",
		"aws_datasync_location_fsx_ontap_file_system",
		"aws_datasync_location_fsx_openzfs_file_system",
		"aws_datasync_location_fsx_windows_file_system",
		"aws_datasync_location_hdfs",
		"aws_datasync_location_nfs",
		"aws_datasync_location_object_storage",
		"aws_datasync_location_s3",
		"aws_datasync_location_smb",
	}

	migrationEndpoints = []string{"awscc_dms_endpoint", "aws_dms_endpoint", "aws_dms_s3_endpoint"}

	// migrationCaches are those whose address can stand for them.
	migrationCaches = []string{
		"awscc_elasticache_cache_cluster",
		"awscc_elasticache_replication_group",
		"awscc_elasticache_serverless_cache",
		"awscc_memorydb_cluster",
		"aws_elasticache_cluster",
		"aws_elasticache_replication_group",
		"aws_elasticache_serverless_cache",
		"aws_memorydb_cluster",
	}

	// migrationServers are databases whose address can stand for them.
	migrationServers = []string{
		"awscc_neptune_db_cluster",
		"awscc_rds_db_cluster",
		"awscc_rds_db_instance",
		"awscc_redshift_cluster",
		"awscc_redshiftserverless_workgroup",
		"aws_db_instance",
		"aws_docdb_cluster",
		"aws_docdb_cluster_instance",
		"aws_neptune_cluster",
		"aws_rds_cluster",
		"aws_rds_cluster_instance",
		"aws_redshift_cluster",
		"aws_redshiftserverless_workgroup",
	}
)
